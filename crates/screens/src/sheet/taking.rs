//! What changed, how medicines are really taken, and what is taken when
//! needed: counts and reasons, no verdict.

use std::collections::BTreeMap;

use chrono::{Days, Duration, NaiveDate, NaiveTime};

use super::part::part;
use super::reading::{Reading, name};
use crate::plan;
use domain::adherence::Tally;
use domain::agenda::{self, Course};
use domain::changes::{self, ListChange, WhatChanged};
use domain::dose::Outcome;
use domain::id::MedicineId;
use domain::medicine::{Medicine, Status};
use domain::when_needed::effect;
use domain::zone::Moment;
use exchange::paper::{Body, PartTopic, SheetItem, SheetPart};

/// How many days back the sheet counts doses.
const DAYS: i64 = 28;

/// From when changes are shown, and the day that is named for it: the last
/// talk with this reader, else the day the list was begun.
fn since(reading: &Reading) -> Option<(Moment, NaiveDate)> {
    let visit = reading
        .record
        .visits
        .iter()
        .rev()
        .find(|visit| visit.value.with == reading.reader);
    if let Some(visit) = visit {
        return Some((visit.at, visit.value.on));
    }
    let person = reading.record.person.id;
    let first = reading
        .journal
        .entries()
        .find(|entry| entry.person == person)?;
    let day = reading.zone.moment(&first.at).date_naive();
    let next = day.checked_add_days(Days::new(1))?.and_time(NaiveTime::MIN);
    Some((reading.zone.resolve(next).0, day))
}

/// What changed on the list, newest first.
pub(super) fn changes(reading: &Reading) -> Option<SheetPart> {
    let (since, day) = since(reading)?;
    let changes = changes::since(reading.journal, reading.record.person.id, Some(since));
    let mut order: Vec<MedicineId> = Vec::new();
    for change in changes.iter().rev() {
        if !order.contains(&change.medicine) {
            order.push(change.medicine);
        }
    }
    let items = order.iter().filter_map(|id| {
        let medicine = reading.record.medicine(*id)?;
        let own: Vec<&ListChange> = changes.iter().filter(|one| one.medicine == *id).collect();
        Some(of_medicine(reading, medicine, &own, since))
    });
    let title = reading.text.sheet.changes(day);
    part(
        (PartTopic::Changes, title),
        5,
        items.flatten().collect(),
        Body::Lines,
    )
}

/// What is different now about one medicine, all changes taken together.
fn of_medicine(
    reading: &Reading,
    medicine: &Medicine,
    own: &[&ListChange],
    since: Moment,
) -> Vec<SheetItem> {
    let sheet = reading.text.sheet;
    let name = name(medicine);
    let last = |wanted: fn(WhatChanged) -> bool| {
        own.iter()
            .rev()
            .find(|one| wanted(one.what.clone()))
            .map(|one| one.at)
    };
    let day = |at: Moment| {
        reading
            .text
            .dates
            .date(reading.zone.moment(&at).date_naive())
    };
    let (now, t) = (reading.now.naive_local(), reading.text);
    let course = || plan::line(reading.record, medicine, now, t);
    // What the newest change of any of its plans rests on.
    let newest = || medicine.plans.iter().max_by_key(|plan| plan.from);
    let plan_because = || newest().and_then(|plan| sheet.because(&plan.because));
    let mut items = Vec::new();
    if let Some(at) = last(|what| what == WhatChanged::Added) {
        let lines = [Some(day(at)), course(), plan_because()];
        items.push(item(sheet.added(&name), lines));
    } else {
        if let Some(at) = last(|what| what == WhatChanged::Plan) {
            let then = reading.zone.moment(&since).naive_local();
            let before = plans_then(reading, medicine, then);
            let after = course();
            if let (Some(before), Some(after)) = (before, after)
                && before != after
            {
                let head = sheet.plan_changed(&name, &before, &after);
                items.push(item(head, [Some(day(at)), plan_because()]));
            }
        }
        if let Some(at) = last(|what| what == WhatChanged::Strength) {
            items.push(item(sheet.strength_changed(&name), [Some(day(at))]));
        }
    }
    let is_standing = |what| {
        matches!(
            what,
            WhatChanged::Paused | WhatChanged::Stopped | WhatChanged::Resumed
        )
    };
    if let Some(at) = last(is_standing) {
        items.push(status(reading, medicine, &day(at)));
    }
    items
}

/// How a medicine was taken at an earlier moment, as it was said then; none where
/// it had no plan.
fn plans_then(
    reading: &Reading,
    medicine: &Medicine,
    then: chrono::NaiveDateTime,
) -> Option<String> {
    let alone = |plan| Course::alone(reading.record, plan);
    let courses: Vec<Course> = medicine.plans_at(then).map(alone).collect();
    let begins = courses.iter().map(|course| course.now.begins).min()?;
    let plans = reading.text.plans;
    Some(plans.courses_line(&courses, then.date().max(begins)))
}

/// How things stand with a medicine, since when and why.
pub(super) fn status(reading: &Reading, medicine: &Medicine, day: &str) -> SheetItem {
    let sheet = reading.text.sheet;
    let name = name(medicine);
    let (head, why) = match medicine.status() {
        Status::Taking => (sheet.resumed(&name), None),
        Status::Paused { why, .. } => (sheet.paused(&name), why.as_ref()),
        Status::Stopped { why } => (sheet.stopped(&name), why.as_ref()),
    };
    let why = match (why, medicine.status()) {
        (Some(why), _) => Some(reading.own(sheet.why, why.as_str())),
        (None, Status::Taking) => None,
        (None, _) => Some(sheet.no_reason.to_owned()),
    };
    let because = medicine
        .statuses
        .last()
        .and_then(|since| sheet.because(&since.because));
    item(head, [Some(day.to_owned()), why, because])
}

fn item<const N: usize>(head: String, facts: [Option<String>; N]) -> SheetItem {
    let facts: Vec<String> = facts.into_iter().flatten().collect();
    SheetItem {
        head,
        lines: vec![facts.join(" · ")],
        question: None,
    }
}

fn first_day(reading: &Reading) -> NaiveDate {
    reading.now.date_naive() - Duration::days(DAYS - 1)
}

/// How planned medicines were really taken.
pub(super) fn taking(reading: &Reading) -> Option<SheetPart> {
    let items = reading
        .record
        .current_medicines()
        .filter_map(|medicine| really(reading, medicine));
    part(
        (PartTopic::Taking, reading.text.sheet.taking(DAYS)),
        5,
        items.collect(),
        Body::Lines,
    )
}

fn really(reading: &Reading, medicine: &Medicine) -> Option<SheetItem> {
    let sheet = reading.text.sheet;
    let (mut tally, mut moved) = (Tally::default(), 0);
    let mut reasons: BTreeMap<String, usize> = BTreeMap::new();
    let today = reading.now.date_naive();
    for day in first_day(reading)
        .iter_days()
        .take_while(|day| *day <= today)
    {
        for dose in agenda::of_medicine(reading.record, medicine, day, reading.zone, reading.now) {
            tally.add(&dose);
            moved += usize::from(dose.moved_from.is_some());
            let reason = match dose.answer().map(|answer| &answer.value.outcome) {
                Some(Outcome::NotTaken(reason)) => reading.text.reason.words(reason),
                Some(Outcome::Unsure) => sheet.unsure.to_owned(),
                _ => continue,
            };
            *reasons.entry(reason).or_default() += 1;
        }
    }
    let mut lines = Vec::new();
    if tally.due() > 0 {
        lines.push(sheet.tally(tally.taken, tally.due()));
    }
    let mut facts: Vec<String> = by_count(&reasons)
        .map(|(reason, count)| sheet.counted(reason, count))
        .collect();
    if tally.no_record > 0 {
        facts.push(sheet.no_record(tally.no_record));
    }
    if moved > 0 {
        facts.push(sheet.moved(moved));
    }
    if !facts.is_empty() {
        lines.push(facts.join(" · "));
    }
    lines.extend(
        medicine
            .really
            .as_ref()
            .map(|words| reading.own(sheet.really, words.as_str())),
    );
    (!lines.is_empty()).then(|| SheetItem {
        head: name(medicine),
        lines,
        question: None,
    })
}

/// What happened most comes first.
fn by_count(counts: &BTreeMap<String, usize>) -> impl Iterator<Item = (&String, usize)> {
    let mut counted: Vec<_> = counts.iter().map(|(what, count)| (what, *count)).collect();
    counted.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    counted.into_iter()
}

/// What was taken when needed, how often and what for.
pub(super) fn when_needed(reading: &Reading) -> Option<SheetPart> {
    let items = reading
        .record
        .medicines
        .values()
        .filter_map(|recorded| used(reading, &recorded.value));
    part(
        (PartTopic::WhenNeeded, reading.text.sheet.when_needed(DAYS)),
        5,
        items.collect(),
        Body::Lines,
    )
}

fn used(reading: &Reading, medicine: &Medicine) -> Option<SheetItem> {
    let sheet = reading.text.sheet;
    let (first, today) = (first_day(reading), reading.now.date_naive());
    let mut days: Vec<NaiveDate> = Vec::new();
    let mut reasons: BTreeMap<String, usize> = BTreeMap::new();
    for dose in reading
        .record
        .extra_doses()
        .filter(|dose| dose.value.medicine == medicine.id)
    {
        let Outcome::Taken { at, .. } = &dose.value.outcome else {
            continue;
        };
        let day = reading.zone.moment(at).date_naive();
        if day < first || day > today {
            continue;
        }
        days.push(day);
        if let Some(why) = &dose.value.note {
            *reasons.entry(why.to_string()).or_default() += 1;
        }
    }
    let times = days.len();
    days.sort_unstable();
    days.dedup();
    let mut lines = vec![sheet.times_on_days(times, days.len())];
    let helped = effect::tally(reading.record, medicine.id, reading.zone, (first, today));
    if helped.all() > 0 {
        let mut parts = vec![sheet.helped(helped.helped, helped.all())];
        if helped.a_little > 0 {
            parts.push(reading.text.needed.helped_little_times(helped.a_little));
        }
        lines.push(parts.join(reading.text.grammar.clause));
    }
    let reasons: Vec<String> = by_count(&reasons)
        .map(|(why, count)| sheet.counted(&sheet.quoted(why), count))
        .collect();
    if !reasons.is_empty() {
        lines.push(sheet.labelled(sheet.reasons, &reasons.join(" · ")));
    }
    (times > 0).then(|| SheetItem {
        head: name(medicine),
        lines,
        question: None,
    })
}

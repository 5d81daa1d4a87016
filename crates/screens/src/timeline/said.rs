//! What happened, in words: what, why and who. People's own words stay as they wrote
//! them; what nobody said is left open.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::keyed::Keyed;
use super::row::ChangeRow;
use crate::called::label_name;
use domain::agenda::Course;
use domain::concordance::{About, Agreed, Choice, Concern, Decision};
use domain::id::MedicineId;
use domain::medicine::Medicine;
use domain::person::Actor;
use domain::plan::{Because, Plan};
use domain::record::PersonRecord;
use domain::timeline::{FirstListed, LaneState, Milestone, MilestoneKind, RestsOn, Timeline};
use domain::words::Words;
use text::Text;

/// A record and the language in which it is told.
type SaidIn<'a> = (&'a PersonRecord, &'a Text);

/// The rows without a mark: what was on the list when the picture begins, and what
/// was written down when the list was begun.
pub(super) fn at_first(told: &Timeline, t: &Text) -> Vec<(NaiveDate, ChangeRow)> {
    let is_new = |id: MedicineId| {
        let mut all = told.milestones.iter();
        all.any(|one| one.medicine == Some(id) && matches!(one.what, MilestoneKind::Began(..)))
    };
    let (mut taken, mut held) = (Vec::new(), Vec::new());
    for lane in told.lanes.iter().filter(|lane| !is_new(lane.id())) {
        match lane.stretches.first().map(|first| &first.state) {
            Some(LaneState::Taken { .. }) => taken.push(label_name(lane.medicine)),
            Some(LaneState::OnHold) => held.push(label_name(lane.medicine)),
            _ => {}
        }
    }
    let mut listed: BTreeMap<NaiveDate, Vec<String>> = BTreeMap::new();
    for one in &told.milestones {
        let lane = told
            .lanes
            .iter()
            .find(|lane| one.medicine == Some(lane.id()));
        if let (MilestoneKind::Began(FirstListed::WithTheList, _), Some(lane)) = (&one.what, lane) {
            listed
                .entry(one.on)
                .or_default()
                .push(label_name(lane.medicine));
        }
    }
    let row = |day: NaiveDate, what: String| {
        let row = ChangeRow {
            day: t.dates.date(day),
            what,
            ..ChangeRow::default()
        };
        (day, row)
    };
    let mut rows = Vec::new();
    if !taken.is_empty() {
        rows.push(row(told.from, t.timeline.at_start(&taken)));
    }
    if !held.is_empty() {
        rows.push(row(told.from, t.timeline.at_start_held(&held)));
    }
    let listed = listed.into_iter();
    rows.extend(listed.map(|(day, names)| row(day, t.timeline.with_list(&names))));
    rows
}

/// The row of what has a mark.
pub(super) fn row(one: &Keyed, telling: SaidIn) -> (NaiveDate, ChangeRow) {
    let milestone = one.milestone;
    let (why, who) = why_and_who(milestone, telling);
    let row = ChangeRow {
        key: one.key.clone(),
        day: telling.1.dates.date(milestone.on),
        what: what(milestone, telling),
        why,
        who,
    };
    (milestone.on, row)
}

/// What happened.
pub(super) fn what(milestone: &Milestone, telling: SaidIn) -> String {
    let (record, t) = telling;
    let medicine = milestone.medicine.and_then(|id| record.medicine(id));
    let name = medicine.map(label_name).unwrap_or_default();
    let day = milestone.on;
    match &milestone.what {
        MilestoneKind::Began(_, plans) => with_plan(t.sheet.added(&name), (plans, day), telling),
        MilestoneKind::Resumed(plans) => with_plan(t.sheet.resumed(&name), (plans, day), telling),
        MilestoneKind::PlanChanged { before, after, .. } => {
            let eve = day.pred_opt().unwrap_or(day);
            let (before, after) = (plan(before, eve, telling), plan(after, day, telling));
            t.sheet.plan_changed(&name, &before, &after)
        }
        MilestoneKind::Paused(_) => t.sheet.paused(&name),
        MilestoneKind::Stopped(_) => t.sheet.stopped(&name),
        MilestoneKind::CourseOver(last) => t.timeline.course_over(&name, &t.dates.date(*last)),
        MilestoneKind::Strength => t.sheet.strength_changed(&name),
        MilestoneKind::Felt(concern, _) => felt(concern, medicine, t),
        MilestoneKind::Decided(decision) => {
            let choice = match decision.choice() {
                Some(Choice::Other(words)) => words.as_str(),
                Some(Choice::KeepAsNow) | None => t.decide.keep,
            };
            t.timeline.decided(decision.topic.as_str(), choice)
        }
        MilestoneKind::Talked(role) => t.timeline.talked(&t.ask.who(*role, None)),
    }
}

/// A worry in the person's own words, its kind and what it is about.
fn felt(concern: &Concern, medicine: Option<&Medicine>, t: &Text) -> String {
    let mut parts = vec![
        t.sheet.quoted(concern.words.as_str()),
        t.ask.concern_kind(concern.kind).to_owned(),
    ];
    if let (About::Medicine(_), Some(medicine)) = (concern.about, medicine) {
        parts.push(t.ask.about_one(&label_name(medicine)));
    }
    parts.join(" · ")
}

fn with_plan(what: String, (plans, day): (&[&Plan], NaiveDate), telling: SaidIn) -> String {
    if plans.is_empty() {
        return what;
    }
    telling
        .1
        .timeline
        .with_plan(&what, &plan(plans, day, telling))
}

/// How plans ask for a medicine, as it was said on a day.
pub(super) fn plan(plans: &[&Plan], day: NaiveDate, (record, t): SaidIn) -> String {
    let alone = |plan: &&'_ Plan| -> String {
        let course = Course::alone(record, plan);
        t.plans.courses_line(&[course], day.max(plan.from.date()))
    };
    let stop = [t.grammar.full_stop, t.grammar.gap].concat();
    let said: Vec<String> = plans.iter().map(alone).collect();
    said.join(&stop)
}

fn why_and_who(milestone: &Milestone, telling: SaidIn) -> (Option<String>, Option<String>) {
    let (record, t) = telling;
    let (told, who) = rests_on(&milestone.rests_on, t);
    let own = |words: &Words| t.sheet.quoted(words.as_str());
    let said = match &milestone.what {
        MilestoneKind::Began(..) => {
            let medicine = milestone.medicine.and_then(|id| record.medicine(id));
            medicine
                .and_then(|medicine| medicine.reason.as_ref())
                .map(own)
        }
        MilestoneKind::Paused(why) | MilestoneKind::Stopped(why) => match (why, &told) {
            (Some(why), _) => Some(own(why)),
            (None, None) => Some(t.sheet.no_reason.to_owned()),
            (None, Some(_)) => None,
        },
        MilestoneKind::Felt(_, by) => {
            let by = match by {
                Actor::Themself => &record.person.name,
                Actor::Carer(name) => name,
            };
            return (None, Some(t.timeline.written_by(by.as_str())));
        }
        MilestoneKind::PlanChanged { .. }
        | MilestoneKind::Resumed(_)
        | MilestoneKind::CourseOver(_)
        | MilestoneKind::Strength
        | MilestoneKind::Decided(_)
        | MilestoneKind::Talked(_) => None,
    };
    let why: Vec<String> = [said, told].into_iter().flatten().collect();
    ((!why.is_empty()).then(|| why.join(" · ")), who)
}

/// What a change rests on: the words that go with it, and who told or decided it.
fn rests_on(rests_on: &RestsOn, t: &Text) -> (Option<String>, Option<String>) {
    let own = |words: &Option<Words>| {
        let words = words.as_ref();
        words.map(|words| t.sheet.quoted(words.as_str()))
    };
    match rests_on {
        RestsOn::Told(Because::ToldBy(role, words)) => {
            let who = t.sheet.because_told(&t.ask.who(*role, None));
            (own(words), Some(who))
        }
        RestsOn::Told(Because::MyOwn(words)) => (own(words), Some(t.sheet.because_own.to_owned())),
        RestsOn::Told(Because::Label) => (None, Some(t.timeline.by_label.to_owned())),
        RestsOn::Told(because) => (None, t.sheet.because(because)),
        RestsOn::Decided(decision) => {
            let why = t.sheet.quoted(decision.reasons.as_str());
            (Some(why), Some(agreed(decision, t)))
        }
        RestsOn::NotSaid => (None, None),
    }
}

fn agreed(decision: &Decision, t: &Text) -> String {
    match &decision.agreed {
        Agreed::NotYet => t.decide.not_discussed.to_owned(),
        Agreed::With(talk) => t.decide.agreement(talk),
    }
}

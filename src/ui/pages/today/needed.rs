//! When-needed medicines: when the labels allow the next dose, and what to do
//! when more was taken than they say.
//!
//! Shows sums of what the person recorded against limits the person copied.

use std::collections::BTreeSet;

use chrono::{NaiveDate, NaiveTime};
use leptos::prelude::*;

use crate::ui::context::{here, text};
use crate::ui::parts::{Icon, label_words};
use domain::amount::Amount;
use domain::dose::Relief;
use domain::id::{EntryId, MedicineId};
use domain::medicine::Medicine;
use domain::person::Role;
use domain::record::PersonRecord;
use domain::twice::Twice;
use domain::two_lists::is_disputed;
use domain::when_needed::{self, Allowed, Lacks, Line, Measure, NextDose, effect};
use domain::zone::{Moment, Zone};
pub use screens::next::near_time as near;
use screens::plan::is_to_begin;
use screens::route::Page;
use text::Text;

/// A when-needed medicine as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Needed {
    /// Which medicine.
    pub medicine: MedicineId,
    /// What it is called.
    pub name: String,
    /// Its strength.
    pub strength: Option<String>,
    /// Why it is taken, in the person's words.
    pub reason: Option<String>,
    /// The label's own words.
    pub label: Option<String>,
    /// When the labels allow the next dose, or what was taken last.
    pub next: ToldFirst,
    /// One more now would be the last for a while.
    pub last_one: Option<String>,
    /// What was taken in the last 24 hours.
    pub sums: Vec<String>,
    /// More was taken than a label says.
    pub over: Vec<String>,
}

/// What is told first of a when-needed medicine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ToldFirst {
    /// Something to wait for or to ask: it stands out.
    ToMind(String),
    /// Where nothing holds the next dose back, what was taken last: a fact, which
    /// never reads as leave to take one.
    Fact(String),
}

/// Somebody to call today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberToCall {
    /// Who or what number, to read.
    pub shown: String,
    /// What to dial.
    pub dial: String,
}

/// All when-needed medicines that are being taken; those to begin later not yet.
pub fn all(t: &Text, record: &PersonRecord, zone: &Zone, now: Moment) -> Vec<Needed> {
    record
        .current_medicines()
        .filter(|medicine| medicine.is_taking())
        .filter(|medicine| !is_to_begin(record, medicine, now.naive_local()))
        .filter_map(|medicine| needed(t, record, medicine, zone, now))
        .collect()
}

/// One when-needed medicine; none if it is taken otherwise.
pub fn needed(
    t: &Text,
    record: &PersonRecord,
    medicine: &Medicine,
    zone: &Zone,
    now: Moment,
) -> Option<Needed> {
    let next = when_needed::next(record, medicine, now)?;
    let is_disputed = is_disputed(record, medicine.id);
    let called = |id: &MedicineId| record.medicine(*id).map_or("", |m| m.called().as_str());
    let name = medicine.called().as_str();
    let unit = medicine.when_needed_at(now.naive_local())?.amount;
    let say = |measure: Measure| match measure {
        Measure::Micrograms(micrograms) => t.amounts.weight(micrograms),
        Measure::Count(quantity) => t.amounts.amount(Amount { quantity, ..unit }),
    };
    let sum = |line: &Line| {
        let from: Vec<&str> = line.from.iter().map(called).collect();
        match line.most {
            Some(most) => t.needed.in_24_hours(&say(line.taken), &say(most), &from),
            None => t.needed.in_24_hours_only(&say(line.taken), &from),
        }
    };
    let over = |line: &&Line| line.most.is_some_and(|most| line.taken > most);
    let over_words = |line: &Line| {
        let what = line.ingredient.as_ref().map_or(name, |name| name.as_str());
        let most = line.most.map(say).unwrap_or_default();
        t.needed.over_words(&say(line.taken), what, &most)
    };
    let lines = lines_to_tell(&next);
    // A medicine of several ingredients stands on several lines.
    let uncounted: BTreeSet<MedicineId> = next
        .lines
        .iter()
        .flat_map(|line| line.uncounted.iter().copied())
        .collect();
    let uncounted: Vec<&str> = uncounted.iter().map(called).collect();
    let mut sums: Vec<String> = lines
        .iter()
        .map(|line| match &line.ingredient {
            Some(name) if lines.len() > 1 => t.needed.of_ingredient(name.as_str(), &sum(line)),
            _ => sum(line),
        })
        .collect();
    if is_disputed {
        sums.push(t.lists.disagree.to_owned());
    }
    if !uncounted.is_empty() {
        sums.push(t.needed.not_counted(&uncounted));
    }
    Some(Needed {
        medicine: medicine.id,
        name: name.to_owned(),
        strength: medicine.strength.as_ref().map(ToString::to_string),
        reason: medicine.reason.as_ref().map(ToString::to_string),
        label: medicine.directions.as_ref().map(ToString::to_string),
        next: next_words(t, &next, name, zone, now),
        last_one: next.last_until.map(|at| {
            let when = near(t, zone.moment(&at), now.date_naive());
            t.needed.last_one(&when)
        }),
        sums,
        over: lines.into_iter().filter(over).map(over_words).collect(),
    })
}

/// Ingredients with a limit speak for the medicine; else its own count does.
fn lines_to_tell(next: &NextDose) -> Vec<&Line> {
    let told = |line: &&Line| line.most.is_some() || !line.from.is_empty();
    let by_weight: Vec<&Line> = next
        .lines
        .iter()
        .filter(|line| line.ingredient.is_some() && line.most.is_some())
        .collect();
    if by_weight.is_empty() {
        let by_count = next.lines.iter().filter(|line| line.ingredient.is_none());
        by_count.filter(told).collect()
    } else {
        by_weight
    }
}

fn next_words(t: &Text, next: &NextDose, name: &str, zone: &Zone, now: Moment) -> ToldFirst {
    // The clocks may have changed since the dose it counts from.
    let time = |at: Moment| near(t, zone.moment(&at), now.date_naive());
    match (next.when, next.last) {
        (Allowed::Unknown, _) => ToldFirst::ToMind(
            match next.lacks {
                Some(Lacks::Gap) => t.needed.ask_gap,
                Some(Lacks::Most) => t.needed.ask_most,
                Some(Lacks::Both) | None => t.needed.ask_limits,
            }
            .into(),
        ),
        (Allowed::Never, _) => ToldFirst::ToMind(t.needed.never.into()),
        (Allowed::From(at), _) => ToldFirst::ToMind(t.needed.next_from(name, &time(at))),
        (Allowed::Now, Some(last)) => ToldFirst::Fact(t.needed.last_dose(name, &time(last))),
        (Allowed::Now, None) => ToldFirst::Fact(t.needed.none_yet(name)),
    }
}

/// Whom to call today: the country's advice line, then the pharmacies known.
pub fn call_today(record: &PersonRecord) -> Vec<NumberToCall> {
    let advice = record
        .person
        .country
        .advice_number()
        .map(|number| NumberToCall {
            shown: number.into(),
            dial: number.into(),
        });
    let pharmacies = record.person.contacts.iter().filter_map(|contact| {
        let dial = contact
            .dialable()
            .filter(|_| contact.role == Role::Pharmacist)?;
        Some(NumberToCall {
            shown: contact.name.to_string(),
            dial,
        })
    });
    advice.into_iter().chain(pharmacies).collect()
}

/// One when-needed medicine with the way to record a dose.
pub fn card(needed: &Needed) -> AnyView {
    let t = text();
    let take = here().href(Page::TakeWhenNeeded(needed.medicine));
    let page = here().href(Page::Medicine(needed.medicine));
    let heard = t.needed.took_some_of(&needed.name);
    view! {
        <div class="needed">
            <div class="needed__head">
                <a class="dose__body" href=page>
                    <span class="needed__name">
                        {needed.name.clone()}" "
                        {needed.strength.clone().map(|strength| view! { <span class="strength">{strength}</span> })}
                    </span>
                </a>
                {needed.reason.clone().map(|reason| view! { <span class="needed__for">{reason}</span> })}
            </div>
            {needed.label.clone().map(|label| label_words(t, label))}
            {sentences(needed)}
            <div class="buttons">
                <a class="button button--secondary" href=take aria-label=heard>{t.needed.took_some}</a>
            </div>
        </div>
    }
    .into_any()
}

/// When the next dose is, and what it rests on.
pub fn sentences(needed: &Needed) -> AnyView {
    let sums = needed.sums.join(" ");
    let next = match needed.next.clone() {
        ToldFirst::ToMind(words) => view! { <span class="needed__next">{words}</span> }.into_any(),
        ToldFirst::Fact(words) => view! { <span>{words}</span> }.into_any(),
    };
    let last_one = needed.last_one.clone().map(|words| {
        view! { <p class="state" data-state="due"><Icon name="warning"/>{words}</p> }
    });
    view! {
        <p>{next}" "<span class="needed__sum">{sums}</span></p>
        {last_one}
    }
    .into_any()
}

/// More was taken than a label says: saved, and whom to call.
pub fn over_card(mut words: Vec<String>, calls: Vec<NumberToCall>) -> AnyView {
    words.push(text().needed.kept.into());
    urgent(text().needed.over_title.into(), words, calls)
}

/// One dose that may have been taken twice: when, and when again.
pub fn twice_words(
    t: &Text,
    record: &PersonRecord,
    found: Twice,
    (zone, now): (&Zone, Moment),
) -> String {
    let name = record.medicine(found.medicine).map(Medicine::called);
    let time = |at: Moment| near(t, zone.moment(&at), now.date_naive());
    let (first, second) = (time(found.first), time(found.second));
    let name = name.map_or("", |name| name.as_str());
    t.needed.twice_words(name, &first, &second)
}

/// Sooner than a label says: saved, and whom to call.
pub fn soon_card(calls: Vec<NumberToCall>) -> AnyView {
    let t = text();
    urgent(
        t.needed.soon_title.into(),
        vec![t.needed.soon_words.into(), t.needed.kept.into()],
        calls,
    )
}

/// Something to call about today, with whom.
pub fn urgent(title: String, words: Vec<String>, calls: Vec<NumberToCall>) -> AnyView {
    let t = text();
    let calls = calls.into_iter().map(|call| {
        let href = ["tel:", &call.dial].concat();
        view! {
            <a class="button button--secondary" href=href><Icon name="phone"/>{t.needed.call(&call.shown)}</a>
        }
    });
    view! {
        <div class="urgent" role="alert" id="urgent" tabindex="-1">
            <h2><Icon name="warning"/>{title}</h2>
            {words.into_iter().map(|words| view! { <p>{words}</p> }).collect_view()}
            <div class="buttons">
                {calls.collect_view()}
                <a class="button button--secondary" href=here().href(Page::Help)><Icon name="help"/>{t.common.help}</a>
            </div>
        </div>
    }
    .into_any()
}

/// One dose taken when needed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Use {
    /// Its entry, which can be taken back.
    pub entry: EntryId,
    /// When.
    pub at: Moment,
    /// Of which medicine.
    pub medicine: MedicineId,
    /// What it is called.
    pub name: String,
    /// The clock time in words.
    pub time: String,
    /// How much, in words.
    pub amount: String,
    /// What it was for.
    pub note: Option<String>,
    /// Whether it helped.
    pub effect: Option<Relief>,
}

/// What was taken when needed from one moment until before another.
pub fn uses(
    t: &Text,
    record: &PersonRecord,
    zone: &Zone,
    (from, until): (Moment, Moment),
) -> Vec<Use> {
    let mut uses: Vec<Use> = record
        .extra_doses()
        .filter_map(|dose| {
            let (at, amount) = dose.value.outcome.taken()?;
            let at = zone.moment(&at);
            (at >= from && at < until).then(|| Use {
                entry: dose.entry,
                at,
                medicine: dose.value.medicine,
                name: record
                    .medicine(dose.value.medicine)
                    .map(|m| m.called().to_string())
                    .unwrap_or_default(),
                time: t.dates.time(at.time()),
                amount: t.amounts.amount(amount),
                note: dose.value.note.as_ref().map(ToString::to_string),
                effect: effect::of_dose(record, dose.value.dose),
            })
        })
        .collect();
    uses.sort_by_key(|one| (one.at, one.entry));
    tell_apart(t, &mut uses);
    uses
}

/// Several of one medicine within one minute bear a number each.
fn tell_apart(t: &Text, uses: &mut [Use]) {
    let same = |one: &Use, other: &Use| {
        let minute = |one: &Use| one.at.timestamp().div_euclid(60);
        one.medicine == other.medicine && minute(one) == minute(other)
    };
    let numbers: Vec<(usize, usize)> = (0..uses.len())
        .map(|place| {
            let alike = |all: &[Use]| all.iter().filter(|one| same(one, &uses[place])).count();
            (alike(&uses[..=place]), alike(uses))
        })
        .collect();
    for (one, (number, all)) in uses.iter_mut().zip(numbers) {
        if all > 1 {
            one.time = t.needed.of_several(&one.time, number, all);
        }
    }
}

/// What was taken when needed on one day.
pub fn uses_on(t: &Text, record: &PersonRecord, zone: &Zone, date: NaiveDate) -> Vec<Use> {
    let start = |day: NaiveDate| zone.resolve(day.and_time(NaiveTime::MIN)).0;
    let next = date.succ_opt().unwrap_or(date);
    uses(t, record, zone, (start(date), start(next)))
}

//! What was saved in two versions, in full words: the value of each part, who
//! saved it, and when.

use domain::concordance::{
    About, Kept, Preference, PreferenceAspect, PreferencePart, Privacy, Question, QuestionAspect,
    QuestionPart, QuestionState,
};
use domain::id::EntryId;
use domain::medicine::{
    Identity, Medicine, MedicineAspect, MedicinePart, Status, StatusSince, WhatItIs,
};
use domain::part::{AspectOf, Parts};
use domain::person::health::Asked;
use domain::person::{
    Actor, Allergies, Anchor, AnchorTimes, DayShape, Keeper, Person, PersonAspect, PersonPart,
};
use domain::plan::Plan;
use domain::record::{PersonRecord, Recorded, Told, Unsettled};
use forms::day::SortOfDay;
use forms::person::AllergyAnswer;
use text::Text;

/// A part with several versions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Versions {
    /// Which part, in words.
    pub part: &'static str,
    /// The versions; the first counts until somebody chooses.
    pub all: Vec<Version>,
}

/// One version of a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// The entry it came with.
    pub entry: EntryId,
    /// What it says, a line each.
    pub lines: Vec<String>,
    /// Who saved it, and when.
    pub saved: String,
}

/// A thing whose parts can be told in words.
pub trait PartsInWords: Told {
    /// Which part.
    fn named(aspect: AspectOf<Self>, t: &Text) -> &'static str;

    /// What a part says, a line each.
    fn lines(part: &Self::Part, t: &Text, record: &PersonRecord) -> Vec<String>;
}

/// Everything unsettled about a thing, in words, with the parts it is about.
pub fn versions<W: PartsInWords>(
    id: W::Id,
    t: &Text,
    record: &PersonRecord,
) -> Vec<(AspectOf<W>, Versions)> {
    let all = record.unsettled::<W>(id).into_iter();
    all.map(|part: Unsettled<W>| {
        let version = |one: &Recorded<<W as Parts>::Part>| Version {
            entry: one.entry,
            lines: W::lines(&one.value, t, record),
            saved: saved(one, t, record),
        };
        let versions = Versions {
            part: W::named(part.aspect, t),
            all: part.values.iter().map(version).collect(),
        };
        (part.aspect, versions)
    })
    .collect()
}

/// Who saved something, and when.
fn saved<T>(recorded: &Recorded<T>, t: &Text, record: &PersonRecord) -> String {
    let who = match &recorded.by {
        Actor::Themself => &record.person.name,
        Actor::Carer(name) => name,
    };
    let day = t.dates.day(recorded.at.date_naive());
    let when = [day, t.dates.time(recorded.at.time())].join(" ");
    t.history.recorded(who.as_str(), &when)
}

/// A text, or the fact that there is none.
fn text(words: Option<impl ToString>, t: &Text) -> Vec<String> {
    vec![words.map_or_else(|| t.unsettled.nothing.to_owned(), |words| words.to_string())]
}

impl PartsInWords for Medicine {
    fn named(aspect: MedicineAspect, t: &Text) -> &'static str {
        t.unsettled.of_medicine(aspect)
    }

    fn lines(part: &MedicinePart, t: &Text, _: &PersonRecord) -> Vec<String> {
        match part {
            MedicinePart::Statuses(statuses) => match statuses.last() {
                Some(since) => stands(since, t),
                None => text(None::<&str>, t),
            },
            MedicinePart::Plans(plans) => match plans.last() {
                Some(plan) => planned(plan, t),
                None => text(None::<&str>, t),
            },
            MedicinePart::WhatItIs(what) => vec![what_it_is(what, t)],
            MedicinePart::Nickname(name) => text(name.as_ref(), t),
            MedicinePart::Directions(words)
            | MedicinePart::Reason(words)
            | MedicinePart::Really(words) => text(words.as_ref(), t),
            MedicinePart::ComesFrom(from) => {
                let source = t.labels.source_name(from.source).to_owned();
                let role = from
                    .prescriber
                    .map(|role| t.medicines.from(t.common.role(role)));
                std::iter::once(source).chain(role).collect()
            }
            MedicinePart::KeptOn(Some(zone)) => vec![t.travel.city(zone)],
            MedicinePart::KeptOn(None) => vec![t.unsettled.as_the_others.to_owned()],
        }
    }
}

/// How things stand with a medicine since when, why, and who decided.
fn stands(since: &StatusSince, t: &Text) -> Vec<String> {
    let m = t.medicines;
    let day = t.dates.date(since.from.date());
    let (line, why) = match &since.status {
        Status::Taking => (t.unsettled.taken_since(&day), None),
        Status::Paused { why, .. } => (m.paused_since(&day), why.as_ref()),
        Status::Stopped { why } => (m.stopped_on(&day), why.as_ref()),
    };
    let until = match &since.status {
        Status::Paused {
            until: Some(day), ..
        } => Some(m.paused_until(&t.dates.date(*day))),
        _ => None,
    };
    let because = t.sheet.because(&since.because);
    let why = why.map(|why| m.because(why.as_str()));
    [Some(line), until, why, because]
        .into_iter()
        .flatten()
        .collect()
}

fn planned(plan: &Plan, t: &Text) -> Vec<String> {
    let from = t.unsettled.from(&t.dates.date(plan.from.date()));
    let line = [t.plans.sentence(plan, plan.from.date()), from].join(" · ");
    let because = t.sheet.because(&plan.because);
    std::iter::once(line).chain(because).collect()
}

fn what_it_is(what: &WhatItIs, t: &Text) -> String {
    let m = t.medicines;
    let strength = what.strength.as_ref().map(ToString::to_string);
    let contains = match &what.identity {
        Identity::Catalogue { ingredients, .. } => {
            let names: Vec<&str> = ingredients.iter().map(|one| one.name.as_str()).collect();
            m.contains(&names.join(", "))
        }
        Identity::NotRecognised => m.not_recognised.to_owned(),
    };
    let parts = [
        Some(what.label.to_string()),
        strength,
        Some(m.form(what.form).to_owned()),
        Some(contains),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

impl PartsInWords for Person {
    fn named(aspect: PersonAspect, t: &Text) -> &'static str {
        t.unsettled.of_person(aspect)
    }

    fn lines(part: &PersonPart, t: &Text, _: &PersonRecord) -> Vec<String> {
        match part {
            PersonPart::Name(name) => vec![name.to_string()],
            PersonPart::Keeper(Keeper::Themself) => vec![t.unsettled.kept_by_themself.to_owned()],
            PersonPart::Keeper(Keeper::Carer(name)) => vec![t.unsettled.kept_by(name.as_str())],
            PersonPart::Born(born) => text(born.map(|day| t.dates.date(day)), t),
            PersonPart::Allergies(allergies) => allergic(allergies, t),
            PersonPart::Country(country) => vec![t.common.country(*country).to_owned()],
            PersonPart::Home(home) => vec![t.travel.city(home)],
            PersonPart::Day(day) => times(day, t),
            PersonPart::Contacts(contacts) if contacts.is_empty() => text(None::<&str>, t),
            PersonPart::Contacts(contacts) => {
                let line = |one: &domain::person::Contact| {
                    let role = Some(t.common.role(one.role).to_owned());
                    let phone = one.phone.as_ref().map(ToString::to_string);
                    let parts = [role, Some(one.name.to_string()), phone];
                    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
                };
                contacts.iter().map(line).collect()
            }
            PersonPart::Conditions(Asked::NotAsked) | PersonPart::Genes(Asked::NotAsked) => {
                vec![t.details.allergy_answer(AllergyAnswer::NotAsked).to_owned()]
            }
            PersonPart::Conditions(Asked::Answered(all)) if all.is_empty() => {
                vec![t.health.none.to_owned()]
            }
            PersonPart::Conditions(Asked::Answered(all)) => all
                .iter()
                .map(|one| t.conditions.name(one).to_string())
                .collect(),
            PersonPart::Pregnancy(told) => {
                vec![t.health.pregnancy_is(told.answer()).to_owned()]
            }
            PersonPart::Driving(told) => vec![t.health.driving_is(told.answer()).to_owned()],
            PersonPart::Genes(Asked::Answered(all)) if all.is_empty() => text(None::<&str>, t),
            PersonPart::Genes(Asked::Answered(all)) => all
                .iter()
                .map(|one| [one.gene.key(), t.health.says_is(&one.says)].join(" · "))
                .collect(),
        }
    }
}

fn allergic(allergies: &Allergies, t: &Text) -> Vec<String> {
    match allergies {
        Allergies::NotAsked => vec![t.details.allergy_answer(AllergyAnswer::NotAsked).to_owned()],
        Allergies::NoneKnown => {
            vec![
                t.details
                    .allergy_answer(AllergyAnswer::NoneKnown)
                    .to_owned(),
            ]
        }
        Allergies::Known(known) => known
            .iter()
            .map(|one| match &one.reaction {
                Some(reaction) => t.sheet.labelled(one.substance.as_str(), reaction.as_str()),
                None => one.substance.to_string(),
            })
            .collect(),
    }
}

/// The times of a person's day, a line for each sort of day.
fn times(day: &DayShape, t: &Text) -> Vec<String> {
    let line = |(sort, times): (SortOfDay, AnchorTimes)| {
        let moments = Anchor::ALL.map(|anchor| {
            let time = t.dates.time(times.time(anchor));
            [t.day.moment(anchor), " ", &time].concat()
        });
        t.sheet
            .labelled(t.day.sort_of_day(sort), &moments.join(" · "))
    };
    let own = [
        Some((SortOfDay::Usual, day.usual)),
        day.saturday.map(|times| (SortOfDay::Saturday, times)),
        day.sunday.map(|times| (SortOfDay::Sunday, times)),
    ];
    own.into_iter().flatten().map(line).collect()
}

fn privacy(privacy: Privacy, t: &Text) -> Vec<String> {
    vec![match privacy {
        Privacy::Shared => t.unsettled.shared.to_owned(),
        Privacy::Private => t.ask.private.to_owned(),
    }]
}

impl PartsInWords for Question {
    fn named(aspect: QuestionAspect, t: &Text) -> &'static str {
        t.unsettled.of_question(aspect)
    }

    fn lines(part: &QuestionPart, t: &Text, record: &PersonRecord) -> Vec<String> {
        match part {
            QuestionPart::Words(words) => vec![words.to_string()],
            QuestionPart::About(About::Medicine(id)) => {
                text(record.medicine(*id).map(Medicine::called), t)
            }
            QuestionPart::About(About::General) => vec![t.ask.in_general.to_owned()],
            QuestionPart::To(role) => vec![t.common.role(*role).to_owned()],
            QuestionPart::Urgency(urgency) => vec![t.ask.urgency(*urgency).to_owned()],
            QuestionPart::Privacy(one) => privacy(*one, t),
            QuestionPart::State(QuestionState::Open) => vec![t.unsettled.open.to_owned()],
            QuestionPart::State(QuestionState::Dropped) => vec![t.unsettled.away.to_owned()],
            QuestionPart::State(QuestionState::Answered(answer)) => {
                let name = answer.name.as_ref().map(domain::words::Name::as_str);
                vec![
                    answer.words.to_string(),
                    t.ask.told(answer.by, name, answer.on),
                ]
            }
        }
    }
}

impl PartsInWords for Preference {
    fn named(aspect: PreferenceAspect, t: &Text) -> &'static str {
        t.unsettled.of_preference(aspect)
    }

    fn lines(part: &PreferencePart, t: &Text, _: &PersonRecord) -> Vec<String> {
        match part {
            PreferencePart::Matters(words) => vec![words.to_string()],
            PreferencePart::Privacy(one) => privacy(*one, t),
            PreferencePart::Kept(Kept::InSight) => vec![t.unsettled.counts.to_owned()],
            PreferencePart::Kept(Kept::PutAway) => vec![t.unsettled.away.to_owned()],
        }
    }
}

//! What was felt, decided and talked about, as far as others may see it (G9).

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::made_from::TimelineOf;
use super::milestone::{Milestone, MilestoneKind, RestsOn};
use crate::concordance::{About, Kept, Privacy};
use crate::event::{Entry, Event};
use crate::id::{ConcernId, MedicineId};

/// Worries by the day on which they were first written down, decisions and talks by
/// their own, until a day.
pub(super) fn all<'a>(of: &TimelineOf<'a>, today: NaiveDate) -> Vec<Milestone<'a>> {
    let mut all = felt(of);
    let decisions = of.record.decisions.values().map(|known| &known.value);
    let decisions = decisions.filter(|decision| decision.privacy == Privacy::Shared);
    all.extend(decisions.map(|decision| Milestone {
        on: decision.on,
        medicine: named(decision.about),
        what: MilestoneKind::Decided(decision),
        rests_on: RestsOn::Decided(decision),
    }));
    all.extend(of.record.visits.iter().map(|visit| Milestone {
        on: visit.value.on,
        medicine: None,
        what: MilestoneKind::Talked(visit.value.with),
        rests_on: RestsOn::NotSaid,
    }));
    all.retain(|one| one.on <= today);
    all
}

fn felt<'a>(of: &TimelineOf<'a>) -> Vec<Milestone<'a>> {
    let written = first_written(of);
    let concerns = of.record.concerns.values();
    let shown = concerns.filter(|known| {
        known.value.privacy == Privacy::Shared && known.value.kept == Kept::InSight
    });
    let told = shown.map(|known| {
        let first = written.get(&known.value.id);
        let (at, by) = first.map_or((&known.at, &known.by), |first| (&first.at, &first.by));
        Milestone {
            on: of.day(at),
            medicine: named(known.value.about),
            what: MilestoneKind::Felt(&known.value, by),
            rests_on: RestsOn::NotSaid,
        }
    });
    told.collect()
}

const fn named(about: About) -> Option<MedicineId> {
    match about {
        About::Medicine(id) => Some(id),
        About::General => None,
    }
}

/// The entries with which worries were first written down: one that was reworded
/// later was felt then already.
fn first_written<'a>(of: &TimelineOf<'a>) -> BTreeMap<ConcernId, &'a Entry> {
    let mut first = BTreeMap::new();
    let person = of.record.person.id;
    let own = of.journal.entries().filter(|entry| entry.person == person);
    for entry in own.filter(|entry| of.journal.is_in_force(entry.id)) {
        each(&entry.event, &mut |concern| {
            first.entry(concern).or_insert(entry);
        });
    }
    first
}

fn each(event: &Event, found: &mut impl FnMut(ConcernId)) {
    match event {
        Event::ConcernSaved(concern) => found(concern.id),
        Event::Together(events) => events.iter().for_each(|event| each(event, found)),
        _ => {}
    }
}

//! From a person's record to what there is to ask about: the one place where the
//! record meets the rules.
//!
//! It holds sentences that are ready to be shown and draws nothing. What was
//! found is worked out anew from the record; only answers are kept.

mod checked;
mod found;
mod listed;

use chrono::{Duration, NaiveDate, NaiveTime};

use crate::reference::Reference;
use domain::agenda::{Course, CoursePhase};
use domain::id::MedicineId;
use domain::plan::{Schedule, Slot, SlotTime};
use domain::record::PersonRecord;
use domain::when_needed::already_in;
use knowledge::checks::{FindingKind, FindingUrgency, Item};
use text::Text;

pub use checked::{item_of, setting_of};
pub use found::Found;
pub use listed::{Is, Listed};

/// What there is to ask about a person's medicines, in words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outlook {
    /// What was found, the soonest to ask about first; without what adds up.
    pub found: Vec<Found>,
    /// Medicines that can cause the same trouble.
    pub adds_up: Vec<Found>,
    /// What is worth knowing of each medicine that has something of the kind.
    pub facts: Vec<FactsOf>,
    /// Medicines with an ingredient that another one holds too.
    pub shared: Vec<MedicineId>,
    /// Names that were not recognised, or not wholly, and so were not checked.
    pub not_checked: Vec<String>,
    /// How many regular medicines at how many times of the day.
    pub burden: Burden,
    /// Whether results of gene tests match a medicine.
    pub genes: Genes,
}

/// What is worth knowing of one medicine.
#[derive(Clone, Debug, PartialEq)]
pub struct FactsOf {
    /// Which.
    pub medicine: MedicineId,
    /// What the person calls it.
    pub name: String,
    /// What is worth knowing.
    pub facts: Vec<Found>,
}

/// How many regular medicines at how many times of the day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Burden {
    /// Medicines with times.
    pub medicines: usize,
    /// Times of the day, each once.
    pub times: usize,
}

/// Whether results of gene tests match a medicine.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Genes {
    /// No result was told.
    #[default]
    NotTold,
    /// There are results, and none is about a medicine on the list.
    NoMatch,
    /// Some are.
    Match,
}

impl Outlook {
    /// What there is to ask about a record on a day.
    pub fn of(record: &PersonRecord, by: &Reference, today: NaiveDate, t: &'static Text) -> Self {
        let list = Listed::all(record, &by.catalogue, today);
        let items: Vec<Item> = list.iter().map(|one| one.item.clone()).collect();
        let setting = setting_of(&record.person, &by.catalogue, today);
        let checked = by.rulebook.check(&items, &setting, today);
        let in_words = found::InWords {
            record,
            list: &list,
            by,
            t,
        };
        let is_gene = |kind: &FindingKind| matches!(kind, FindingKind::Gene(..));
        let genes = if setting.genes.is_empty() {
            Genes::NotTold
        } else if checked.findings.iter().any(|one| is_gene(&one.kind)) {
            Genes::Match
        } else {
            Genes::NoMatch
        };
        let found = checked
            .findings
            .iter()
            .filter(|one| one.kind != FindingKind::AddsUp)
            .filter_map(|one| in_words.found(one));
        let mut outlook = Self {
            found: found.collect(),
            adds_up: by
                .rulebook
                .adds_up(&items, today)
                .iter()
                .filter_map(|one| in_words.found(one))
                .collect(),
            facts: facts(&in_words, today),
            shared: record
                .current_medicines()
                .filter(|one| !already_in(record, one.ingredients(), Some(one.id)).is_empty())
                .map(|one| one.id)
                .collect(),
            not_checked: names(&list, &checked.not_checked),
            burden: Burden::of(record, today),
            genes,
        };
        outlook.say_rechecking_once();
        outlook
    }

    /// What is being rechecked is said once, however many rules it is (G11).
    fn say_rechecking_once(&mut self) {
        let mut past: Vec<Found> = Vec::new();
        let facts = self.facts.iter_mut().map(|facts| &mut facts.facts);
        for list in [&mut self.found, &mut self.adds_up]
            .into_iter()
            .chain(facts)
        {
            past.extend(list.extract_if(.., |one| one.is_rechecking));
        }
        self.facts.retain(|facts| !facts.facts.is_empty());
        self.found.extend(past.into_iter().next());
    }

    /// What is to be asked before the first dose or today and nobody was asked.
    pub fn to_ask_today(&self) -> usize {
        let pressing = |one: &&Found| {
            one.urgency != FindingUrgency::Tip && !one.is_rechecking && one.is_to_ask()
        };
        self.found.iter().filter(pressing).count()
    }

    /// Everything that nobody was asked about, facts left out.
    pub fn to_ask(&self) -> usize {
        let all = self.found.iter().chain(&self.adds_up);
        all.filter(|one| one.is_to_ask() && !one.is_rechecking)
            .count()
    }

    /// Whether there is nothing to ask about in the list (G4).
    pub fn is_empty(&self) -> bool {
        self.found.is_empty() && self.adds_up.is_empty()
    }

    /// What there is about one medicine.
    pub fn about(&self, medicine: MedicineId) -> Vec<Found> {
        let all = self.found.iter().chain(&self.adds_up);
        all.filter(|one| one.medicines.contains(&medicine))
            .cloned()
            .collect()
    }

    /// What is worth knowing of one medicine.
    pub fn facts_of(&self, medicine: MedicineId) -> Vec<Found> {
        let of = self.facts.iter().find(|facts| facts.medicine == medicine);
        of.map(|facts| facts.facts.clone()).unwrap_or_default()
    }
}

/// What there is to ask about something new beside what is on the list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OutlookOfNew {
    /// What was found, the soonest to ask about first.
    pub found: Vec<Found>,
    /// Names that were not recognised, the new one among them.
    pub not_checked: Vec<String>,
}

impl OutlookOfNew {
    /// What there is to ask about `new` beside a record on a day.
    pub fn of(
        record: &PersonRecord,
        new: Listed,
        by: &Reference,
        today: NaiveDate,
        t: &'static Text,
    ) -> Self {
        let mut list = Listed::all(record, &by.catalogue, today);
        // Who changes a medicine does not meet it twice.
        list.retain(|one| one.medicine.is_none() || one.medicine != new.medicine);
        let at = list.len();
        list.push(Listed {
            medicine: None,
            ..new
        });
        let items: Vec<Item> = list.iter().map(|one| one.item.clone()).collect();
        let setting = setting_of(&record.person, &by.catalogue, today);
        let checked = by.rulebook.check(&items, &setting, today);
        let in_words = found::InWords {
            record,
            list: &list,
            by,
            t,
        };
        let found = checked
            .findings
            .iter()
            .filter(|one| one.items.contains(&at))
            .filter_map(|one| in_words.found(one));
        Self {
            found: once(found),
            not_checked: names(&list, &checked.not_checked),
        }
    }

    /// Whether something is to be asked before the first dose and nobody was asked.
    pub fn asks_first(&self) -> bool {
        self.found.iter().any(|one| {
            one.urgency == FindingUrgency::FirstDose && !one.is_rechecking && one.is_to_ask()
        })
    }
}

impl Burden {
    fn of(record: &PersonRecord, today: NaiveDate) -> Self {
        let mut times = Vec::new();
        let mut medicines = 0;
        // What was changed in the course of the day counts.
        let by_evening = today.and_time(NaiveTime::MIN) + Duration::minutes(24 * 60 - 1);
        for medicine in record.current_medicines().filter(|one| one.is_taking()) {
            let courses = Course::all(record, medicine, by_evening);
            let runs = courses
                .iter()
                .filter(|course| !matches!(course.phase(today), CoursePhase::Over(_)));
            let of_plans: Vec<Vec<SlotTime>> = runs
                .filter_map(|course| times_of_day(&course.now.plan.schedule, today))
                .collect();
            medicines += usize::from(!of_plans.is_empty());
            let day = &record.person.day;
            let all = of_plans.iter().flatten();
            times.extend(all.map(|time| time.on(today, day)));
        }
        times.sort_unstable();
        times.dedup();
        Self {
            medicines,
            times: times.len(),
        }
    }
}

/// The times at which a plan asks for doses, also on a day on which it asks for none;
/// nothing where it has none that come again.
fn times_of_day(schedule: &Schedule, today: NaiveDate) -> Option<Vec<SlotTime>> {
    let times = |slots: Vec<Slot>| slots.iter().map(|slot| slot.time).collect();
    match schedule {
        Schedule::EveryHours(_) => Some(times(schedule.slots_on(today))),
        Schedule::Timed { .. } | Schedule::Varying(_) => Some(times(schedule.slots())),
        Schedule::ByReading(table) => Some(table.times.clone()),
        Schedule::FromLast(_)
        | Schedule::InPlace(_)
        | Schedule::Once { .. }
        | Schedule::WhenNeeded(_)
        | Schedule::AsDirected
        | Schedule::Ended => None,
    }
}

/// What is being rechecked is said once, however many rules it is (G11).
fn once(found: impl Iterator<Item = Found>) -> Vec<Found> {
    let mut kept: Vec<Found> = Vec::new();
    for one in found {
        let is_said = one.is_rechecking && kept.iter().any(|said| said.is_rechecking);
        if !is_said {
            kept.push(one);
        }
    }
    kept
}

fn names(list: &[Listed], items: &[usize]) -> Vec<String> {
    let called = |at: &usize| list.get(*at).map(|one| one.called.clone());
    items.iter().filter_map(called).collect()
}

fn facts(in_words: &found::InWords<'_>, today: NaiveDate) -> Vec<FactsOf> {
    let of = |one: &Listed| {
        let alone = found::InWords {
            list: std::slice::from_ref(one),
            ..*in_words
        };
        let known = in_words
            .by
            .rulebook
            .worth_knowing(std::slice::from_ref(&one.item), today);
        let facts: Vec<Found> = known.iter().filter_map(|fact| alone.found(fact)).collect();
        (!facts.is_empty()).then_some(FactsOf {
            medicine: one.medicine?,
            name: one.called.clone(),
            facts,
        })
    };
    in_words.list.iter().filter_map(of).collect()
}

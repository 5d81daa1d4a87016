//! The record: everything known of each person, folded from the journal.
//!
//! Nothing here is stored; it is worked out again whenever the journal grows.
//! Applying an event cannot fail. Of whole values the later wins; of things that
//! are changed part by part each part holds what the entries in force say of it
//! ([`part`](super::part)).

mod fold;
mod known;
mod recorded;
mod register;
mod told;
mod unsettled;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::de::DeserializeOwned;

use super::amount::{Amount, Quantity};
use super::concordance::{
    About, Answer, Concern, Decision, Document, DocumentKind, Enclosed, FollowUp, FoundAnswer,
    HandedOn, Kept, LaidAside, Origin, Paperwork, Preference, Question, Reply, ReviewPack, Say,
    TeachBack, ToldToo, Urgency, Visit,
};
use super::dose::{Counts, DoseEffect, DoseId, DoseKey, DoseMove, DoseRecord, Outcome};
use super::id::{
    ConcernId, DecisionId, EntryId, ExtraDoseId, Id, MedicineId, PersonId, PreferenceId,
    QuestionId, ReplyId,
};
use super::know::OwnWords;
use super::medicine::Medicine;
use super::person::{Actor, Person};
use super::plan::Plan;
use super::supply::{BoxShared, OrganiserFilled, PackDates, Prescription, SideOfCount, Unused};
use super::two_lists::TheirList;
use super::words::Name;
use super::zone::Moment;

pub(super) use known::{JournalPlace, Known};
pub use recorded::Recorded;
pub use register::Registers;
pub use told::{Told, UnsettledThing};
pub use unsettled::Unsettled;

use told::Things;

/// A change in what is left of a medicine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StockChange {
    /// Counted: this many are left.
    Counted(Quantity),
    /// This many came in.
    Added(Quantity),
    /// This much was taken back unused.
    TakenBack(Amount),
}

/// What is known of all people.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    people: BTreeMap<PersonId, PersonRecord>,
}

/// What is known of one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonRecord {
    /// Who they are.
    pub person: Person,
    /// Their medicines, those stopped too, in the order added.
    pub medicines: BTreeMap<MedicineId, Recorded<Medicine>>,
    /// What was recorded about each dose, oldest first; the last one counts.
    pub doses: BTreeMap<DoseKey, Vec<Recorded<DoseRecord>>>,
    /// What was said afterwards of doses taken when needed; the newest counts.
    pub effects: BTreeMap<ExtraDoseId, Recorded<DoseEffect>>,
    /// Where single doses were moved to; the newest move counts.
    pub moved: BTreeMap<DoseId, Recorded<DoseMove>>,
    /// Until when the reminder of a dose is put off.
    pub snoozed: BTreeMap<DoseId, Moment>,
    /// Counts and packs, oldest first.
    pub stock: BTreeMap<MedicineId, Vec<Recorded<StockChange>>>,
    /// On which side of a count a dose left the box, where somebody said.
    pub placed: BTreeMap<(DoseKey, EntryId), Recorded<SideOfCount>>,
    /// What is known of the next prescriptions.
    pub prescriptions: BTreeMap<MedicineId, Recorded<Prescription>>,
    /// Who else takes from the boxes.
    pub boxes: BTreeMap<MedicineId, Recorded<BoxShared>>,
    /// The dates of the packs in use.
    pub packs: BTreeMap<MedicineId, Recorded<PackDates>>,
    /// What was taken back to the pharmacy unused, oldest first.
    pub unused: Vec<Recorded<Unused>>,
    /// Weekly organisers by their first day: that they were filled and looked
    /// over, oldest first.
    pub organisers: BTreeMap<NaiveDate, Vec<Recorded<OrganiserFilled>>>,
    /// What they can say of each medicine in their own words.
    pub own_words: BTreeMap<MedicineId, Recorded<OwnWords>>,
    /// Questions, in the order asked.
    pub questions: BTreeMap<QuestionId, Recorded<Question>>,
    /// The person's own order of questions, as they last arranged it.
    pub order: Vec<QuestionId>,
    /// Worries, those put away too.
    pub concerns: BTreeMap<ConcernId, Recorded<Concern>>,
    /// What matters, and what no longer does.
    pub preferences: BTreeMap<PreferenceId, Recorded<Preference>>,
    /// Decisions, superseded ones too.
    pub decisions: BTreeMap<DecisionId, Recorded<Decision>>,
    /// What came of looking at decisions again.
    pub follow_ups: BTreeMap<DecisionId, Vec<Recorded<FollowUp>>>,
    /// Answers in own words, oldest first.
    pub teach_backs: BTreeMap<QuestionId, Vec<Recorded<TeachBack>>>,
    /// Talks at which the record was shown, oldest first.
    pub visits: Vec<Recorded<Visit>>,
    /// Sheets that were handed on, oldest first.
    pub handed_on: Vec<Recorded<Enclosed>>,
    /// What was written back to them, oldest first.
    pub replies: Vec<Recorded<Enclosed>>,
    /// Documents of the conversation, oldest first.
    pub documents: Vec<Recorded<Document>>,
    /// What became of findings of the checks, by the name of the finding.
    pub found: BTreeMap<Name, Recorded<FoundAnswer>>,
    /// What was told of all that is changed part by part.
    told: Things,
    /// Of what is unsettled, the entries of which one is to be chosen.
    versions: BTreeMap<UnsettledThing, Vec<EntryId>>,
}

impl Record {
    /// Everybody, in the order added.
    pub fn people(&self) -> impl Iterator<Item = &PersonRecord> {
        self.people.values()
    }

    /// One person.
    pub fn person(&self, id: PersonId) -> Option<&PersonRecord> {
        self.people.get(&id)
    }

    /// Whether nobody is here yet.
    pub fn is_empty(&self) -> bool {
        self.people.is_empty()
    }
}

impl PersonRecord {
    /// The medicine, if it is on the list.
    pub fn medicine(&self, id: MedicineId) -> Option<&Medicine> {
        self.medicines.get(&id).map(|recorded| &recorded.value)
    }

    /// The sheets that were handed on, oldest first.
    pub fn sheets(&self) -> impl Iterator<Item = HandedOn> {
        self.handed_on
            .iter()
            .filter_map(|known| known.value.opened())
    }

    /// What was written back, oldest first, each once and with when it was kept.
    pub fn kept_replies(&self) -> impl Iterator<Item = (Moment, Reply)> {
        let opened = |known: &Recorded<Enclosed>| {
            let reply: Reply = known.value.opened()?;
            Some((known.at, reply))
        };
        let mut seen = BTreeSet::new();
        let all = self.replies.iter().filter_map(opened);
        all.filter(move |(_, reply)| seen.insert(reply.id))
    }

    /// The entries by which a reply was kept, so that it can be taken back: more than one
    /// where two devices kept it.
    pub fn entries_of_reply(&self, id: ReplyId) -> Vec<EntryId> {
        let is_it = |known: &&Recorded<Enclosed>| {
            known
                .value
                .opened()
                .is_some_and(|reply: Reply| reply.id == id)
        };
        let all = self.replies.iter().filter(is_it);
        all.map(|known| known.entry).collect()
    }

    /// A question that the keeper of this record may see.
    pub fn question_in_sight(&self, id: QuestionId) -> Option<&Question> {
        let known = self.questions.get(&id)?;
        let is_open = known
            .value
            .privacy
            .is_open_to(&self.person.keeper, &known.by);
        is_open.then_some(&known.value)
    }

    /// The documents of a kind, oldest first; those that only a newer version can read are
    /// left out.
    pub fn documents_of<T: DeserializeOwned>(
        &self,
        kind: DocumentKind,
    ) -> impl DoubleEndedIterator<Item = T> {
        let all = self.documents.iter();
        let its = all.filter(move |known| known.value.kind == kind);
        its.filter_map(|known| known.value.inside.opened())
    }

    /// The lists that somebody else wrote, oldest first.
    pub fn their_lists(&self) -> impl DoubleEndedIterator<Item = TheirList> {
        self.documents_of(DocumentKind::TheirList)
    }

    /// What others told of a question beside its answer, oldest first.
    pub fn told_of(&self, question: QuestionId) -> impl Iterator<Item = Answer> {
        let all = self.documents_of::<ToldToo>(DocumentKind::ToldToo);
        let its = all.filter(move |told| told.question == question);
        its.map(|told| told.answer)
    }

    /// Reviews of all medicines, each as it was saved last, in the order begun.
    pub fn review_packs(&self) -> Vec<ReviewPack> {
        let saved = self.documents_of::<ReviewPack>(DocumentKind::Review);
        let newest: BTreeMap<_, _> = saved.map(|pack| (pack.id, pack)).collect();
        newest.into_values().collect()
    }

    /// Whether a comparison or a review is in sight: as it was said last.
    pub fn kept(&self, what: Paperwork) -> Kept {
        let last = self.laid_aside(what);
        last.map_or_else(Kept::default, |said| said.kept)
    }

    /// What was said last of putting a comparison or a review away.
    pub fn laid_aside(&self, what: Paperwork) -> Option<LaidAside> {
        let said = self.documents_of::<LaidAside>(DocumentKind::LaidAside);
        said.rev().find(|said| said.what == what)
    }

    /// How much say the person wants in decisions, if they said so.
    pub fn say_wanted(&self) -> Option<Say> {
        self.documents_of(DocumentKind::Say).next_back()
    }

    /// The record as it would be with one more medicine, for looking at its days
    /// before it is saved.
    #[must_use]
    pub fn as_if_with(&self, medicine: Medicine, now: Moment) -> Self {
        let known = Recorded {
            entry: EntryId::new(now, [0; 10]),
            at: now,
            by: Actor::Themself,
            value: medicine,
        };
        let mut record = self.clone();
        record.medicines.insert(known.value.id, known);
        record
    }

    /// The revision of a plan that a dose belongs to.
    pub fn plan_of(&self, medicine: MedicineId, dose: DoseId) -> Option<&Plan> {
        let is_its = |plan: &&Plan| plan.id == dose.plan && plan.revision == dose.revision;
        self.medicine(medicine)?.plans.iter().find(is_its)
    }

    /// Medicines that have not been stopped, in the order added.
    pub fn current_medicines(&self) -> impl Iterator<Item = &Medicine> {
        self.medicines
            .values()
            .map(|recorded| &recorded.value)
            .filter(|m| !m.is_stopped())
    }

    /// The record that counts for a dose: the newest.
    pub fn dose(&self, key: DoseKey) -> Option<&Recorded<DoseRecord>> {
        self.doses.get(&key).and_then(|records| records.last())
    }

    /// The newest record of every dose, in no order to rely on.
    pub fn newest_doses(&self) -> impl Iterator<Item = &Recorded<DoseRecord>> {
        self.doses.values().filter_map(|records| records.last())
    }

    /// The newest records of doses beside any plan, such as when needed.
    pub fn extra_doses(&self) -> impl Iterator<Item = &Recorded<DoseRecord>> {
        self.newest_doses()
            .filter(|dose| matches!(dose.value.dose, DoseKey::Extra(_)))
    }

    /// When and how much of a medicine went into the person, over all doses:
    /// also what somebody else gave, or what came up again, as far as a plan
    /// says how much that was.
    pub fn taken(&self, medicine: MedicineId) -> impl Iterator<Item = (Moment, Amount)> {
        self.taken_beside(medicine, None)
    }

    /// The same, one dose left out.
    pub fn taken_beside(
        &self,
        medicine: MedicineId,
        left_out: Option<DoseKey>,
    ) -> impl Iterator<Item = (Moment, Amount)> {
        self.newest_doses()
            .filter(move |dose| dose.value.medicine == medicine && !dose.value.is_removal())
            .filter(move |dose| Some(dose.value.dose) != left_out)
            .filter_map(|dose| self.taken_as(&dose.value))
    }

    /// When and how much of its medicine went into the person with a dose, as far
    /// as a plan says how much that was.
    pub fn taken_as(&self, dose: &DoseRecord) -> Option<(Moment, super::amount::Amount)> {
        match (&dose.outcome, dose.dose) {
            (Outcome::Taken { at, amount }, _) => Some((*at, *amount)),
            (outcome, DoseKey::Planned(id)) if outcome.counts() == Counts::Taken => {
                Some((dose.due?, self.medicine(dose.medicine)?.planned_amount(id)?))
            }
            _ => None,
        }
    }

    /// Whether somebody changed a question after it was asked.
    pub fn was_touched(&self, question: QuestionId) -> bool {
        let told = self.told.questions.get(&question);
        told.is_some_and(Registers::is_touched)
    }

    /// Where a question belongs among the open ones, to sort by.
    /// Among those that were never moved the person's own come before the app's.
    pub fn place_of(&self, question: &Question) -> (Urgency, usize, bool) {
        let own = self.order.iter().position(|id| *id == question.id);
        let is_of_app = question.origin != Origin::Person;
        (question.urgency, own.unwrap_or(usize::MAX), is_of_app)
    }

    /// Questions about one medicine, in the order asked.
    pub fn questions_about(&self, medicine: MedicineId) -> impl Iterator<Item = &Question> {
        let about = About::Medicine(medicine);
        self.questions
            .values()
            .map(|q| &q.value)
            .filter(move |q| q.about == about)
    }

    /// What the person can say of a medicine in their own words.
    pub fn own_words_about(&self, medicine: MedicineId) -> OwnWords {
        self.own_words.get(&medicine).map_or_else(
            || OwnWords::nothing_of(medicine),
            |recorded| recorded.value.clone(),
        )
    }

    /// Decisions that no later one has taken the place of, in the order made.
    pub fn current_decisions(&self) -> impl Iterator<Item = &Decision> {
        let superseded: Vec<_> = self
            .decisions
            .values()
            .filter_map(|decision| decision.value.supersedes)
            .collect();
        self.decisions
            .values()
            .map(|decision| &decision.value)
            .filter(move |decision| !superseded.contains(&decision.id))
    }

    /// Decisions whose day to look again has come and that nobody has looked at
    /// since that day.
    pub fn decisions_to_look_at(&self, today: NaiveDate) -> Vec<&Decision> {
        self.current_decisions()
            .filter(|decision| match decision.look_again {
                super::concordance::LookAgain::On(day) => {
                    let looked = self.follow_ups.get(&decision.id).into_iter().flatten();
                    day <= today && !looked.into_iter().any(|found| found.value.on >= day)
                }
                super::concordance::LookAgain::NoDate(_) => false,
            })
            .collect()
    }

    /// Whether a dose has been recorded as taken.
    pub fn is_taken(&self, key: DoseKey) -> bool {
        matches!(
            self.dose(key).map(|d| &d.value.outcome),
            Some(Outcome::Taken { .. })
        )
    }
}

//! What an event begins, and what is built on that: it must not be taken back
//! from under what was recorded about it since.

use super::Event;
use crate::concordance::About;
use crate::id::{MedicineId, PersonId, QuestionId};

/// Something that is here from one event on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beginning {
    /// A person, on whom all of their record is built.
    Person(PersonId),
    /// A medicine.
    Medicine(MedicineId),
    /// A question.
    Question(QuestionId),
}

impl Event {
    /// What is here from this event on, or is named as a whole by it.
    pub fn begins(&self) -> Vec<Beginning> {
        match self {
            Self::PersonSaved(person) => vec![Beginning::Person(person.id)],
            Self::MedicineSaved(medicine) => vec![Beginning::Medicine(medicine.id)],
            Self::QuestionSaved(question) => vec![Beginning::Question(question.id)],
            Self::Together(events) => events.iter().flat_map(Self::begins).collect(),
            _ => Vec::new(),
        }
    }

    /// Whether it would say nothing without what another began.
    pub fn is_built_on(&self, begun: Beginning) -> bool {
        if let Self::Together(events) = self {
            return events.iter().any(|event| event.is_built_on(begun));
        }
        match begun {
            Beginning::Person(_) => true,
            Beginning::Medicine(medicine) => self.medicine() == Some(medicine),
            Beginning::Question(question) => self.question() == Some(question),
        }
    }

    /// The medicine it is about.
    fn medicine(&self) -> Option<MedicineId> {
        match self {
            Self::MedicineSaved(medicine) => Some(medicine.id),
            Self::MedicineChanged(change) => Some(change.of),
            Self::DoseRecorded(record) => Some(record.medicine),
            Self::StockCounted { medicine, .. } | Self::StockAdded { medicine, .. } => {
                Some(*medicine)
            }
            Self::DosePlaced(placed) => Some(placed.medicine),
            Self::PrescriptionSaved(known) => Some(known.medicine),
            Self::BoxShared(shared) => Some(shared.medicine),
            Self::PackDated(dates) => Some(dates.medicine),
            Self::TakenBack(unused) => Some(unused.medicine),
            Self::OwnWordsSaid(own_words) => Some(own_words.medicine),
            Self::QuestionSaved(question) => of(&question.about),
            Self::ConcernSaved(concern) => of(&concern.about),
            Self::DecisionSaved(decision) => of(&decision.about),
            _ => None,
        }
    }

    /// The question it is about.
    fn question(&self) -> Option<QuestionId> {
        match self {
            Self::QuestionSaved(question) => Some(question.id),
            Self::QuestionChanged(change) => Some(change.of),
            Self::DecisionSaved(decision) => decision.from,
            Self::TeachBackSaved(teach_back) => Some(teach_back.of),
            _ => None,
        }
    }
}

fn of(about: &About) -> Option<MedicineId> {
    match about {
        About::Medicine(medicine) => Some(*medicine),
        About::General => None,
    }
}

//! A patient summary as plain data: whose it is, who wrote it, and what it says of
//! medicines, allergies and problems. No format and no sentence is in it.
//!
//! It carries what another system wrote for a comparison with somebody's own list and
//! for a preview, and what the app itself hands on. What a document holds and this
//! cannot carry is named in [`Summary::omitted`].

mod amount;
mod author;
mod coded;
mod date;
mod dose;
mod health;
mod medicine;
mod passage;
mod when;

pub use amount::{AmountSize, Decimal, SummaryAmount};
pub use author::SummaryAuthor;
pub use date::KnownDate;
pub use dose::{AsNeeded, DoseBounds, DoseLimit, DosePart, DoseTimes, SummaryDirection};
pub use health::{
    AllergyKind, AllergyNature, Criticality, ProblemCourse, Severity, SummaryAllergy,
    SummaryProblem, SummaryReaction, Verification,
};
pub use medicine::{
    Adherence, Claim, IntakePeriod, IntakeStatus, OrderIntent, SummaryIngredient, SummaryMedicine,
};
pub use passage::{Passage, ResourceKind, SummaryCode};
pub use when::{SpanUnit, WhenCode};

/// The most medicines, allergies or problems in one list.
pub const MOST_LISTED: usize = 500;

/// What a patient summary says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Whose it is.
    pub person: SummaryPerson,
    /// The day it was written.
    pub written: Option<KnownDate>,
    /// The language its words are in, as a tag such as `da` or `en-AU`.
    pub language: Option<Passage>,
    /// Who answers for it.
    pub authors: Vec<SummaryAuthor>,
    /// Medicines.
    pub medicines: Stated<SummaryMedicine>,
    /// Allergies and intolerances.
    pub allergies: Stated<SummaryAllergy>,
    /// Sorts of allergies of which it says that there are none, where it does not say so
    /// of all: "no known allergies to medicines" is no word about food.
    pub no_known: Vec<AllergyKind>,
    /// Problems and conditions of today.
    pub problems: Stated<SummaryProblem>,
    /// Those it tells as history.
    pub past: Vec<SummaryProblem>,
    /// What the document holds besides, each with the reason why it is not above.
    pub omitted: Vec<Omitted>,
}

/// The person whom a summary is about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SummaryPerson {
    /// Their name, as one text.
    pub name: Option<Passage>,
    /// When they were born.
    pub born: Option<KnownDate>,
}

/// A list, or what its absence means. "Nobody said" is never "there are none".
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Stated<T> {
    /// The document has no word on it, or says that nothing is known.
    #[default]
    NotAsked,
    /// It says that there are none.
    NoneKnown,
    /// These. Never empty.
    Listed(Vec<T>),
}

impl<T> Stated<T> {
    /// What is listed; nothing where nothing is.
    pub fn listed(&self) -> &[T] {
        match self {
            Self::Listed(listed) => listed,
            Self::NotAsked | Self::NoneKnown => &[],
        }
    }

    /// What is listed, as its own.
    pub fn into_listed(self) -> Vec<T> {
        match self {
            Self::Listed(listed) => listed,
            Self::NotAsked | Self::NoneKnown => Vec::new(),
        }
    }
}

/// Something of a document that is in none of the lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Omitted {
    /// What it is, as the format calls it: `Immunization`, `MedicationDispense`.
    pub kind: ResourceKind,
    /// What it is about, as written.
    pub name: Option<Passage>,
    /// What it says in words for people, without their markup, where it says nothing
    /// else. To show, never to go by.
    pub words: Option<Passage>,
    /// Why it is in no list.
    pub why: WhyOmitted,
}

/// Why something of a document is in no list, or not wholly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WhyOmitted {
    /// A sort of thing that the app keeps no list of.
    NotKept,
    /// The document itself says that it was entered in error.
    EnteredInError,
    /// The document itself says that it was found not to be so.
    Refuted,
    /// An order that something is not to be given.
    NotToBeGiven,
    /// It is about somebody else.
    OtherPerson,
    /// It says neither what it is nor anything to call it by.
    NoName,
    /// The document points to it and does not hold it.
    NotThere,
    /// Somewhere else the document says otherwise: "none" beside a list, or "none" that
    /// is said to be over.
    Contradicted,
    /// A "none" that is about less than the whole list, or too short to know about what.
    OnlyPartly,
    /// The document says that it holds this back.
    Withheld,
    /// Only in words for people to read, with no entries.
    OnlyInWords,
    /// A mark changes its meaning in a way that is not known here.
    Qualified,
    /// The same, word for word, stands in the list already.
    Repeated,
    /// Over the most that is listed.
    TooMany,
    /// Listed, but a text of it was too long and is cut.
    Cut,
    /// Listed, but a date, a number or a time in it could not be read.
    Unreadable,
}

//! Kinds of reason: what is offered to choose from, before anybody is named.
//!
//! The list and its order are those of the sheets that carers know.

use super::{Declined, Reason};
use crate::words::Name;
use serde::{Deserialize, Serialize};

/// A kind of reason why a dose was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ReasonKind {
    /// I forgot.
    Forgot,
    /// I was asleep.
    Asleep,
    /// It was not with me.
    Away,
    /// We had none.
    NoStock,
    /// Could not open, use or reach it.
    Practical,
    /// Could not swallow it.
    CouldNotSwallow,
    /// I chose not to.
    Declined,
    /// Felt unwell.
    Unwell,
    /// Sick after taking it.
    Vomited,
    /// Told to hold it, by somebody.
    HeldTold,
    /// My written plan says not with this reading.
    PlanReading,
    /// Before a test or operation.
    NilByMouth,
    /// In hospital.
    Hospital,
    /// Staying elsewhere.
    Leave,
    /// Somebody else gave it.
    GivenByOther,
    /// Dropped or spoiled.
    Spoiled,
    /// The course ended or the prescriber stopped it, by somebody's word.
    Ended,
}

impl ReasonKind {
    /// Every kind, in the order offered.
    pub const ALL: [Self; 17] = [
        Self::Forgot,
        Self::Asleep,
        Self::Away,
        Self::NoStock,
        Self::Practical,
        Self::CouldNotSwallow,
        Self::Declined,
        Self::Unwell,
        Self::Vomited,
        Self::HeldTold,
        Self::PlanReading,
        Self::NilByMouth,
        Self::Hospital,
        Self::Leave,
        Self::GivenByOther,
        Self::Spoiled,
        Self::Ended,
    ];

    /// The reason itself, with what belongs to it; none while a name is missing.
    pub fn reason(self, own: Option<Declined>, who: Option<Name>) -> Option<Reason> {
        Some(match self {
            Self::Forgot => Reason::Forgot,
            Self::Asleep => Reason::Asleep,
            Self::Away => Reason::Away,
            Self::NoStock => Reason::NoStock,
            Self::Practical => Reason::Practical,
            Self::CouldNotSwallow => Reason::CouldNotSwallow,
            Self::Declined => Reason::Declined(own),
            Self::Unwell => Reason::Unwell,
            Self::Vomited => Reason::Vomited,
            Self::HeldTold => Reason::HeldTold(who?),
            Self::PlanReading => Reason::PlanReading,
            Self::NilByMouth => Reason::NilByMouth,
            Self::Hospital => Reason::Hospital,
            Self::Leave => Reason::Leave,
            Self::GivenByOther => Reason::GivenByOther(who?),
            Self::Spoiled => Reason::Spoiled,
            Self::Ended => Reason::Ended(who?),
        })
    }

    /// Whether the reason rests on somebody who must be named.
    pub const fn names_somebody(self) -> bool {
        matches!(self, Self::HeldTold | Self::GivenByOther | Self::Ended)
    }
}

impl Reason {
    /// Of which kind it is.
    pub const fn kind(&self) -> ReasonKind {
        match self {
            Self::Forgot => ReasonKind::Forgot,
            Self::Asleep => ReasonKind::Asleep,
            Self::Away => ReasonKind::Away,
            Self::NoStock => ReasonKind::NoStock,
            Self::Practical => ReasonKind::Practical,
            Self::CouldNotSwallow => ReasonKind::CouldNotSwallow,
            Self::Declined(_) => ReasonKind::Declined,
            Self::Unwell => ReasonKind::Unwell,
            Self::Vomited => ReasonKind::Vomited,
            Self::HeldTold(_) => ReasonKind::HeldTold,
            Self::PlanReading => ReasonKind::PlanReading,
            Self::NilByMouth => ReasonKind::NilByMouth,
            Self::Hospital => ReasonKind::Hospital,
            Self::Leave => ReasonKind::Leave,
            Self::GivenByOther(_) => ReasonKind::GivenByOther,
            Self::Spoiled => ReasonKind::Spoiled,
            Self::Ended(_) => ReasonKind::Ended,
        }
    }
}

impl ReasonKind {
    /// The letter printed for it on sheets; own reasons add a number.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Forgot => "F",
            Self::Asleep => "S",
            Self::Away => "A",
            Self::NoStock => "O",
            Self::Practical => "P",
            Self::CouldNotSwallow => "W",
            Self::Declined => "R",
            Self::Unwell => "N",
            Self::Vomited => "V",
            Self::HeldTold => "H",
            Self::PlanReading => "G",
            Self::NilByMouth => "B",
            Self::Hospital => "C",
            Self::Leave => "L",
            Self::GivenByOther => "T",
            Self::Spoiled => "D",
            Self::Ended => "X",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_and_its_reasons_have_one_letter() {
        let jo = Name::parse("Jo").unwrap();
        for reason in [
            Reason::HeldTold(jo.clone()),
            Reason::GivenByOther(jo.clone()),
            Reason::Ended(jo),
            Reason::Forgot,
            Reason::Declined(None),
        ] {
            assert_eq!(reason.kind().code(), reason.code());
        }
    }

    #[test]
    fn every_kind_has_a_letter_of_its_own() {
        let mut letters: Vec<_> = ReasonKind::ALL.iter().map(|kind| kind.code()).collect();
        letters.sort_unstable();
        letters.dedup();
        assert_eq!(letters.len(), ReasonKind::ALL.len());
    }
}

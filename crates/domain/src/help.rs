//! When to call for help: the signs that always stand first, on every screen.
//!
//! Knows which signs there are and how soon to call. Holds no wording, and
//! judges nobody: the app never decides that a sign is or is not there. The
//! list is a draft until a pharmacist has signed it.

/// A sign that means: call the emergency number now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RedFlag {
    /// Trouble breathing, or swelling of face, lips, tongue or throat.
    BreathingOrSwelling,
    /// Chest pain.
    ChestPain,
    /// A change of face, arm or speech.
    FaceArmSpeech,
    /// Cannot be woken, or breathes very slowly.
    CannotBeWoken,
    /// A fit.
    Fit,
    /// Heavy bleeding, black or bloody vomit or stools, or a head injury while
    /// on a blood thinner.
    Bleeding,
    /// Low sugar and cannot swallow.
    LowSugar,
    /// A spreading rash with blisters, or skin that peels.
    PeelingRash,
    /// Thoughts of ending life.
    EndingLife,
    /// A child swallowed any medicine.
    ChildSwallowed,
}

impl RedFlag {
    /// Every sign, in the order shown.
    pub const ALL: [Self; 10] = [
        Self::BreathingOrSwelling,
        Self::ChestPain,
        Self::FaceArmSpeech,
        Self::CannotBeWoken,
        Self::Fit,
        Self::Bleeding,
        Self::LowSugar,
        Self::PeelingRash,
        Self::EndingLife,
        Self::ChildSwallowed,
    ];
}

/// Something that means: call an advice line, a pharmacist or the clinic today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CallToday {
    /// More than the most on the label was taken, even if one feels well.
    MoreThanMost,
    /// Methotrexate was taken more than once in a week.
    WeeklyTwice,
    /// Fever or a sore throat on methotrexate, clozapine or carbimazole.
    FeverOrSoreThroat,
    /// Two patches at once.
    TwoPatches,
    /// Being sick, with a medicine whose time matters.
    SickWithTimedMedicine,
    /// Insulin or a medicine against fits has run out.
    RunOut,
}

impl CallToday {
    /// Every reason, in the order shown.
    pub const ALL: [Self; 6] = [
        Self::MoreThanMost,
        Self::WeeklyTwice,
        Self::FeverOrSoreThroat,
        Self::TwoPatches,
        Self::SickWithTimedMedicine,
        Self::RunOut,
    ];
}

//! The parts of a card, in the order in which they are read.
//!
//! Knows which parts there are, not what they say and not the headings shown above them.

/// One part of a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Section {
    /// What the medicine is often used for; never the reader's own reason.
    OftenUsedFor,
    /// What it does in the body, and what difference that makes.
    HowItHelps,
    /// How most people take it.
    HowToTake,
    /// When it works, how long it is taken, who looks again.
    WhatToExpect,
    /// Side effects that are common and mostly mild.
    Usual,
    /// Side effects to call a pharmacist or doctor about.
    Call,
    /// Signs that need emergency help.
    Emergency,
    /// What leaflets say about a missed dose of this medicine.
    MissedDose,
    /// What happens when too much was taken.
    TooMuch,
    /// Food and drink that matter.
    FoodAndAlcohol,
    /// Driving and machines.
    Driving,
    /// Pregnancy and breastfeeding.
    PregnancyAndBreastfeeding,
    /// Other medicines to ask about.
    WithOtherMedicines,
    /// Where it is kept, and where it goes when no longer needed.
    Storage,
}

impl Section {
    /// Every part, in reading order.
    pub const ALL: [Self; 14] = [
        Self::OftenUsedFor,
        Self::HowItHelps,
        Self::HowToTake,
        Self::WhatToExpect,
        Self::Usual,
        Self::Call,
        Self::Emergency,
        Self::MissedDose,
        Self::TooMuch,
        Self::FoodAndAlcohol,
        Self::Driving,
        Self::PregnancyAndBreastfeeding,
        Self::WithOtherMedicines,
        Self::Storage,
    ];

    /// The field name of this part in card files.
    pub const fn field(self) -> &'static str {
        match self {
            Self::OftenUsedFor => "often_used_for",
            Self::HowItHelps => "how_it_helps",
            Self::HowToTake => "how_to_take",
            Self::WhatToExpect => "what_to_expect",
            Self::Usual => "usual",
            Self::Call => "call",
            Self::Emergency => "emergency",
            Self::MissedDose => "missed_dose",
            Self::TooMuch => "too_much",
            Self::FoodAndAlcohol => "food_and_alcohol",
            Self::Driving => "driving",
            Self::PregnancyAndBreastfeeding => "pregnancy_and_breastfeeding",
            Self::WithOtherMedicines => "with_other_medicines",
            Self::Storage => "storage",
        }
    }
}

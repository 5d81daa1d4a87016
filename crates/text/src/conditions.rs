//! Conditions in plain words, and under which heading each is asked for.

use domain::person::health::Condition;

/// Where in the body a condition is; only to keep a long list short to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyArea {
    /// Heart and blood vessels.
    Heart,
    /// Head, nerves and falls.
    Head,
    /// Stomach, gut, kidneys and bladder.
    Belly,
    /// Blood, sugar and salts.
    Blood,
    /// Lungs and everything else.
    Other,
}

impl BodyArea {
    /// Every place, in the order asked.
    pub const ALL: [Self; 5] = [
        Self::Heart,
        Self::Head,
        Self::Belly,
        Self::Blood,
        Self::Other,
    ];

    /// Where a condition is.
    pub const fn of(condition: &Condition) -> Self {
        use Condition as C;
        match condition {
            C::HeartFailure
            | C::SlowHeartbeat
            | C::LongQt
            | C::AtrialFibrillation
            | C::HeartDisease
            | C::LegArteries
            | C::VeryHighBloodPressure
            | C::LowBloodPressure
            | C::BloodClot => Self::Heart,
            C::Stroke
            | C::Fainting
            | C::Falls
            | C::Dementia
            | C::LewyBodyDementia
            | C::Confusion
            | C::Parkinsons
            | C::Epilepsy
            | C::Myasthenia
            | C::NarrowAngleGlaucoma => Self::Head,
            C::TroublePassingWater
            | C::UrineLeaks
            | C::Constipation
            | C::KidneyDisease
            | C::LiverDisease
            | C::StomachUlcer
            | C::TroubleSwallowing => Self::Belly,
            C::SeriousBleeding
            | C::LowSodium
            | C::LowPotassium
            | C::HighPotassium
            | C::HighCalcium
            | C::Gout
            | C::Diabetes
            | C::LowSugarOften => Self::Blood,
            C::Asthma | C::BreathingFailure | C::BreastCancer | C::Newer(_) => Self::Other,
        }
    }
}

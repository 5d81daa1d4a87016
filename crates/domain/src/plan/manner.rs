//! How a dose is used beyond its time and amount, as a professional told or the
//! label says: what comes off and when, where it goes, how it stands to meals in
//! minutes, how far it is kept from other medicines.
//!
//! All of it is copied, none of it worked out (G6).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::amount::Quantity;
use crate::id::MedicineId;
use crate::words::Name;
use crate::years;

/// How a dose is used, beyond its time and amount. What nobody told is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Manner {
    /// When what was put on comes off again, such as a patch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub removal: Option<Removal>,
    /// Where it goes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<Placement>,
    /// How long before or after food, in minutes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub food_minutes: Option<u16>,
    /// For how many minutes the person stays upright afterwards.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upright_minutes: Option<u16>,
    /// Medicines that are kept apart from it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub apart: Vec<Apart>,
    /// Which tablets make up an amount, as it was told.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub made_of: Vec<MadeOf>,
    /// The day of the next blood test that the plan waits for.
    #[serde(
        deserialize_with = "years::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub next_test: Option<NaiveDate>,
}

impl Manner {
    /// Whether nothing was told.
    pub fn is_plain(&self) -> bool {
        *self == Self::default()
    }

    /// The eye or ear it goes into.
    pub const fn side(&self) -> Option<Side> {
        match self.place {
            Some(Placement::Side(side)) => Some(side),
            Some(Placement::Sites(_)) | None => None,
        }
    }
}

/// When what was put on comes off again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Removal {
    /// When.
    pub when: ComesOff,
    /// Whether one was on already when the plan began.
    #[serde(default)]
    pub at_start: OnAtStart,
}

/// When what was put on comes off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ComesOff {
    /// When the next one goes on: the old one off first, then the new one on.
    WithNext,
    /// So many hours later by the clock, with a time without one until the next,
    /// 1 to 72.
    AfterHours(u16),
}

impl ComesOff {
    /// The most hours that one may be on before it comes off by itself.
    pub const MOST_HOURS: u16 = 72;
}

/// Whether one was on when the plan began.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OnAtStart {
    /// None was.
    #[default]
    None,
    /// One was, and comes off when the first one goes on.
    One,
}

impl OnAtStart {
    /// Both, in the order offered.
    pub const ALL: [Self; 2] = [Self::None, Self::One];
}

/// Where a dose goes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Placement {
    /// Into an eye, an ear or a nostril, always the same.
    Side(Side),
    /// To one of several places that take turns.
    Sites(Sites),
}

/// An eye, an ear, or both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// The left eye.
    LeftEye,
    /// The right eye.
    RightEye,
    /// Both eyes.
    BothEyes,
    /// The left ear.
    LeftEar,
    /// The right ear.
    RightEar,
    /// Both ears.
    BothEars,
}

impl Side {
    /// All of them, in the order offered.
    pub const ALL: [Self; 6] = [
        Self::LeftEye,
        Self::RightEye,
        Self::BothEyes,
        Self::LeftEar,
        Self::RightEar,
        Self::BothEars,
    ];

    /// Whether it is an eye or both.
    pub const fn is_eye(self) -> bool {
        matches!(self, Self::LeftEye | Self::RightEye | Self::BothEyes)
    }

    /// Whether something in the one also gets into the other.
    pub fn meets(self, other: Self) -> bool {
        let is_both = |side| matches!(side, Self::BothEyes | Self::BothEars);
        self.is_eye() == other.is_eye() && (self == other || is_both(self) || is_both(other))
    }
}

/// Places that take turns, such as for a patch or a pen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sites {
    /// The places, in the person's words. Never empty.
    pub places: Vec<Name>,
    /// How many days a place is left alone before it is used again, if told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rest_days: Option<u16>,
}

impl Sites {
    /// The most places that can be written.
    pub const MOST: usize = 20;
}

/// Which tablets make up an amount, such as 4 mg of a 3 mg and a 1 mg tablet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MadeOf {
    /// The amount, in the unit of the plan.
    pub amount: Quantity,
    /// The tablets, in the words of whoever told.
    pub tablets: Name,
}

/// Another medicine that is kept apart from this one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Apart {
    /// Which medicine.
    pub from: MedicineId,
    /// For how many minutes at least, before and after.
    pub minutes: u16,
}

//! The forms that medicines come in.

use serde::{Deserialize, Serialize};

/// The dose form of a medicine: what it looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DoseForm {
    /// A tablet.
    Tablet,
    /// A capsule.
    Capsule,
    /// A liquid to swallow.
    Liquid,
    /// An inhaler.
    Inhaler,
    /// Drops for the eye or ear.
    Drops,
    /// A spray for the nose or mouth.
    Spray,
    /// A cream, ointment or gel.
    Cream,
    /// A patch.
    Patch,
    /// An injection or pen.
    Injection,
    /// A suppository or pessary.
    Suppository,
    /// A powder or sachet.
    Powder,
    /// Something else.
    Other,
}

impl DoseForm {
    /// Every form, in the order offered.
    pub const ALL: [Self; 12] = [
        Self::Tablet,
        Self::Capsule,
        Self::Liquid,
        Self::Inhaler,
        Self::Drops,
        Self::Spray,
        Self::Cream,
        Self::Patch,
        Self::Injection,
        Self::Suppository,
        Self::Powder,
        Self::Other,
    ];
}

//! The ways a medicine gets into the body, as far as the checks tell them apart.
//!
//! Knows how a form and a line of the catalogue lead to ways. A cream is not a tablet: what stays
//! in one place does not meet what is swallowed. It knows no rule.

mod reading;

use serde::{Deserialize, Serialize};

pub use reading::{form_of, guess, routes_of};

/// One way of taking a medicine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Route {
    /// Swallowed, or taken up in the mouth for the whole body.
    Oral,
    /// Injected.
    Injection,
    /// Through the skin into the whole body.
    Patch,
    /// In the back passage.
    Rectal,
    /// Placed in the body, working in the whole of it.
    Implant,
    /// On the skin, working there.
    Skin,
    /// In the eye.
    Eye,
    /// In the ear.
    Ear,
    /// In the nose.
    Nose,
    /// In the mouth, working there.
    Mouth,
    /// Breathed in.
    Inhaled,
    /// In the vagina.
    Vaginal,
    /// In the womb.
    Womb,
}

impl Route {
    /// Every way, with the word that rules are written in.
    pub const ALL: [(Self, &'static str); 13] = [
        (Self::Oral, "oral"),
        (Self::Injection, "injection"),
        (Self::Patch, "patch"),
        (Self::Rectal, "rectal"),
        (Self::Implant, "implant"),
        (Self::Skin, "skin"),
        (Self::Eye, "eye"),
        (Self::Ear, "ear"),
        (Self::Nose, "nose"),
        (Self::Mouth, "mouth"),
        (Self::Inhaled, "inhaled"),
        (Self::Vaginal, "vaginal"),
        (Self::Womb, "womb"),
    ];
}

/// Some ways of taking a medicine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Routes(u16);

impl Routes {
    /// No way at all.
    pub const NONE: Self = Self(0);

    /// The ways that reach the whole body.
    pub const SYSTEMIC: Self = Self::NONE
        .with(Route::Oral)
        .with(Route::Injection)
        .with(Route::Patch)
        .with(Route::Rectal)
        .with(Route::Implant);

    /// Only this way.
    pub const fn only(route: Route) -> Self {
        Self::NONE.with(route)
    }

    /// The same ways and one more.
    #[must_use]
    pub const fn with(self, route: Route) -> Self {
        Self(self.0 | 1 << route as u16)
    }

    /// The ways of both.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether there is no way.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether some way is in both.
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Reads the words of a rule, or gives back the word that is no way.
    ///
    /// # Errors
    /// The first unknown word.
    pub fn read(words: &[String]) -> Result<Self, &str> {
        words.iter().try_fold(Self::NONE, |routes, word| {
            Route::ALL
                .iter()
                .find(|(_, known)| known == word)
                .map(|(route, _)| routes.with(*route))
                .ok_or(word.as_str())
        })
    }

    /// Whether two medicines taken these ways end up in the same place: both in the whole body,
    /// or both in one spot.
    pub const fn same_place(self, other: Self) -> bool {
        self.meets(other) || self.meets(Self::SYSTEMIC) && other.meets(Self::SYSTEMIC)
    }
}

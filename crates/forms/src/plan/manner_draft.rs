//! How a dose is used beyond its time and amount, as typed.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use domain::id::MedicineId;
use domain::plan::{ComesOff, Manner, OnAtStart, Placement, Side};
use domain::words::Name;

/// When what is put on comes off, as it is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum OffDraft {
    /// When the next one goes on.
    WithNext,
    /// Some hours later.
    AfterHours,
    /// Nobody told.
    NotSaid,
}

impl OffDraft {
    /// Every choice, in the order offered.
    pub const ALL: [Self; 3] = [Self::WithNext, Self::AfterHours, Self::NotSaid];
}

/// A medicine that is kept apart, as typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApartDraft {
    /// Which one; nothing while nobody has chosen.
    pub from: Option<MedicineId>,
    /// For how many hours.
    pub hours: String,
}

/// How a dose is used, as typed so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct MannerDraft {
    /// When it comes off; nothing is chosen beforehand.
    pub comes_off: Option<OffDraft>,
    /// After how many hours.
    pub hours: String,
    /// Whether one is on already; nothing is chosen beforehand.
    pub on_now: Option<OnAtStart>,
    /// Which eye or ear.
    pub side: Option<Side>,
    /// The places that take turns, one a line.
    pub sites: String,
    /// How many days a place is left alone.
    pub rest_days: String,
    /// How many minutes before or after food.
    pub food_minutes: String,
    /// For how many minutes the person stays upright.
    pub upright: String,
    /// What is kept apart from it.
    pub apart: Vec<ApartDraft>,
    /// Which tablets make up an amount, by the amount as it is kept.
    pub made_of: BTreeMap<String, String>,
    /// The day of the next blood test.
    pub next_test: String,
}

impl From<&Manner> for MannerDraft {
    fn from(manner: &Manner) -> Self {
        let number = |number: Option<u16>| number.map(|one| one.to_string()).unwrap_or_default();
        let mut draft = Self {
            food_minutes: number(manner.food_minutes),
            upright: number(manner.upright_minutes),
            comes_off: Some(OffDraft::NotSaid),
            ..Self::default()
        };
        if let Some(removal) = manner.removal {
            draft.comes_off = Some(match removal.when {
                ComesOff::WithNext => OffDraft::WithNext,
                ComesOff::AfterHours(hours) => {
                    draft.hours = hours.to_string();
                    OffDraft::AfterHours
                }
            });
        }
        match &manner.place {
            Some(Placement::Side(side)) => draft.side = Some(*side),
            Some(Placement::Sites(sites)) => {
                let places: Vec<&str> = sites.places.iter().map(Name::as_str).collect();
                draft.sites = places.join("\n");
                draft.rest_days = number(sites.rest_days);
            }
            None => {}
        }
        let apart = manner.apart.iter().map(|apart| ApartDraft {
            from: Some(apart.from),
            hours: (apart.minutes / 60).to_string(),
        });
        draft.apart = apart.collect();
        let made_of = manner.made_of.iter();
        let made_of = made_of.map(|made| (made.amount.to_string(), made.tablets.to_string()));
        draft.made_of = made_of.collect();
        draft.next_test = manner
            .next_test
            .map(|day| day.to_string())
            .unwrap_or_default();
        draft
    }
}

//! A review of all medicines, prepared by the person, talked through, and written up in
//! their own words (domain.md §4.2).
//!
//! It is one document that is saved anew as it grows; the newest version counts. Nothing in
//! it is guessed, and it changes no plan.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::id::{MedicineId, ReviewId};
use crate::person::Role;
use crate::words::{Name, Words};
use crate::years;

/// The most things to do that come of one review, and the most that matter first.
pub const MOST_TO_DO: usize = 5;

/// How many things the person puts first.
pub const MOST_FIRST: usize = 3;

/// A review.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReviewPack {
    /// Its id; saving again under it takes the place of what was there.
    pub id: ReviewId,
    /// With whom.
    pub with: Role,
    /// Their name or the place's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Name>,
    /// On which day, if one is fixed.
    #[serde(
        default,
        deserialize_with = "years::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub on: Option<NaiveDate>,
    /// What the person says of each medicine.
    #[serde(default)]
    pub items: Vec<ReviewItem>,
    /// What matters most to them in this talk, at most [`MOST_FIRST`].
    #[serde(default)]
    pub first: Vec<Words>,
    /// What was talked about, in their own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<Words>,
    /// What comes of it, at most [`MOST_TO_DO`].
    #[serde(default)]
    pub to_do: Vec<ToDo>,
}

/// What the person says of one medicine before a review.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReviewItem {
    /// Which.
    pub medicine: MedicineId,
    /// Whether it helps, as they see it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub helps: Option<Helps>,
    /// What bothers them about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bothers: Option<Words>,
}

/// Whether a medicine helps, as the person sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Helps {
    /// It does.
    Yes,
    /// A little.
    ALittle,
    /// It does not.
    No,
    /// They cannot tell.
    NotSure,
}

impl Helps {
    /// All of them, in the order offered.
    pub const ALL: [Self; 4] = [Self::Yes, Self::ALittle, Self::No, Self::NotSure];
}

/// Something to do after a review.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToDo {
    /// What, in the person's words.
    pub what: Words,
    /// Who does it.
    pub who: ToDoBy,
    /// By when, if a day was named.
    #[serde(
        default,
        deserialize_with = "years::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub due: Option<NaiveDate>,
    /// On which day it was done.
    #[serde(
        default,
        deserialize_with = "years::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub done: Option<NaiveDate>,
}

/// Who does something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ToDoBy {
    /// The person, or who cares for them.
    Me,
    /// A professional.
    Role(Role),
}

impl ReviewPack {
    /// Nothing said yet.
    pub const fn new(id: ReviewId, with: Role) -> Self {
        Self {
            id,
            with,
            name: None,
            on: None,
            items: Vec::new(),
            first: Vec::new(),
            summary: None,
            to_do: Vec::new(),
        }
    }

    /// This one over what stands there `now`: what was changed since it was opened as `base`
    /// counts, and all else stays as it is now, also what was ticked off meanwhile.
    #[must_use]
    pub fn over(self, base: &Self, now: Self) -> Self {
        let items = self.items_over(base, &now);
        let to_do = self.to_do_over(base, now.to_do);
        Self {
            id: self.id,
            with: newer(self.with, &base.with, now.with),
            name: newer(self.name, &base.name, now.name),
            on: newer(self.on, &base.on, now.on),
            items,
            first: newer(self.first, &base.first, now.first),
            summary: both(self.summary, base.summary.as_ref(), now.summary),
            to_do,
        }
    }

    fn items_over(&self, base: &Self, now: &Self) -> Vec<ReviewItem> {
        let mut medicines: Vec<MedicineId> = Vec::new();
        for item in now.items.iter().chain(&self.items) {
            if !medicines.contains(&item.medicine) {
                medicines.push(item.medicine);
            }
        }
        let of = |pack: &Self, id: MedicineId| pack.item(id).cloned();
        let each = medicines
            .into_iter()
            .filter_map(|id| newer(of(self, id), &of(base, id), of(now, id)));
        each.collect()
    }

    fn to_do_over(&self, base: &Self, now: Vec<ToDo>) -> Vec<ToDo> {
        let plain = |all: &[ToDo]| -> Vec<ToDo> {
            let all = all.iter().cloned();
            all.map(|one| ToDo { done: None, ..one }).collect()
        };
        if plain(&self.to_do) == plain(&base.to_do) {
            return now;
        }
        let kept = |what: &Words| now.iter().find(|other| other.what == *what);
        let done = |(place, one): (usize, &ToDo)| {
            // It may have been put in other words.
            let before = base.to_do.get(place).map(|before| &before.what);
            let same = kept(&one.what).or_else(|| kept(before?));
            ToDo {
                done: same.map_or(one.done, |other| other.done),
                ..one.clone()
            }
        };
        let mut all: Vec<ToDo> = self.to_do.iter().enumerate().map(done).collect();
        let is_in = |list: &[ToDo], one: &ToDo| list.iter().any(|other| other.what == one.what);
        let added: Vec<&ToDo> = now
            .iter()
            .filter(|one| !is_in(&base.to_do, one) && !is_in(&self.to_do, one))
            .collect();
        all.extend(added.into_iter().cloned());
        all.truncate(MOST_TO_DO);
        all
    }

    /// What was said of a medicine.
    pub fn item(&self, medicine: MedicineId) -> Option<&ReviewItem> {
        self.items.iter().find(|item| item.medicine == medicine)
    }
}

/// The same of what was written up: where both wrote, neither is lost.
fn both(mine: Option<Words>, base: Option<&Words>, now: Option<Words>) -> Option<Words> {
    match (mine, now) {
        (Some(mine), Some(now)) if Some(&mine) != base && Some(&now) != base && mine != now => {
            let all = [now.as_str(), mine.as_str()].join("\n\n");
            Some(Words::parse(&all).unwrap_or(mine))
        }
        (mine, now) => newer(mine, &base.cloned(), now),
    }
}

/// What was changed since it was opened, else what stands there now.
fn newer<T: PartialEq>(mine: T, base: &T, now: T) -> T {
    if mine == *base { now } else { mine }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::Id;
    use crate::zone::Moment;

    fn words(text: &str) -> Words {
        Words::parse(text).unwrap()
    }

    fn to_do(what: &str, done: Option<&str>) -> ToDo {
        ToDo {
            what: words(what),
            who: ToDoBy::Me,
            due: None,
            done: done.map(|day| day.parse().unwrap()),
        }
    }

    #[test]
    fn a_review_that_was_open_for_long_undoes_nothing_it_never_saw() {
        let at = Moment::parse_from_rfc3339("2026-05-04T10:00:00Z").unwrap();
        let medicines = [1, 2].map(|number| MedicineId::new(at, [number; 10]));
        let item = |place: usize, helps| ReviewItem {
            medicine: medicines[place],
            helps: Some(helps),
            bothers: None,
        };
        let base = ReviewPack {
            to_do: vec![to_do("Ask about the dose", None)],
            ..ReviewPack::new(ReviewId::new(at, [3; 10]), Role::Pharmacist)
        };
        let now = ReviewPack {
            summary: Some(words("We talked about ramipril.")),
            items: vec![item(0, Helps::Yes)],
            to_do: vec![to_do("Ask about the dose", Some("2026-05-05"))],
            ..base.clone()
        };
        let mine = ReviewPack {
            first: vec![words("My legs")],
            items: vec![item(1, Helps::No)],
            ..base.clone()
        };
        let saved = mine.clone().over(&base, now.clone());
        assert_eq!(saved.summary, now.summary);
        assert_eq!(saved.first, mine.first);
        assert_eq!(saved.items, [item(0, Helps::Yes), item(1, Helps::No)]);
        assert_eq!(saved.to_do, now.to_do);
        let with_more = ReviewPack {
            to_do: vec![to_do("Ask about the dose", None), to_do("Blood test", None)],
            ..base.clone()
        };
        let elsewhere = ReviewPack {
            to_do: vec![
                to_do("Ask about the dose", Some("2026-05-05")),
                to_do("Ring the clinic", None),
            ],
            ..now.clone()
        };
        let both_added = with_more.clone().over(&base, elsewhere).to_do;
        assert_eq!(
            both_added,
            [
                to_do("Ask about the dose", Some("2026-05-05")),
                to_do("Blood test", None),
                to_do("Ring the clinic", None),
            ]
        );
        let reworded = ReviewPack {
            to_do: vec![to_do("Ask about the dose of ramipril", None)],
            ..base.clone()
        };
        assert_eq!(
            reworded.over(&base, now.clone()).to_do,
            [to_do("Ask about the dose of ramipril", Some("2026-05-05"))]
        );
        let written = ReviewPack {
            summary: Some(words("My legs too.")),
            ..base.clone()
        };
        assert_eq!(
            written.over(&base, now.clone()).summary,
            Some(words("We talked about ramipril.\n\nMy legs too."))
        );
        assert_eq!(
            with_more.over(&base, now).to_do,
            [
                to_do("Ask about the dose", Some("2026-05-05")),
                to_do("Blood test", None)
            ]
        );
    }
}

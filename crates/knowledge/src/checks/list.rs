//! A list of medicines by places of ingredients, as the rules count them.

use super::Rulebook;
use super::item::{DayTotal, Item};
use super::pack::Place;
use super::route::Routes;

/// The medicines of a list.
pub struct List {
    /// In the order of the list.
    pub medicines: Vec<Resolved>,
}

/// One medicine.
pub struct Resolved {
    /// Its ingredients that the rules know the names of.
    pub places: Vec<Place>,
    /// What the plans come to day by day, ingredient by ingredient.
    totals: Vec<Option<Vec<DayTotal>>>,
    /// The ways it may be taken.
    pub routes: Routes,
    /// Whether every ingredient is known, and there is one.
    known: Recognition,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Recognition {
    Wholly,
    NotWholly,
}

impl List {
    /// Finds the ingredients of each medicine.
    pub fn of(rulebook: &Rulebook, items: &[Item]) -> Self {
        let medicines = items
            .iter()
            .map(|item| {
                let (places, totals): (Vec<Place>, Vec<Option<Vec<DayTotal>>>) = item
                    .parts
                    .iter()
                    .filter_map(|part| {
                        let place = *rulebook.places.get(&part.ingredient)?;
                        Some((place, part.days.clone()))
                    })
                    .unzip();
                let known = if !places.is_empty() && places.len() == item.parts.len() {
                    Recognition::Wholly
                } else {
                    Recognition::NotWholly
                };
                Resolved {
                    places,
                    totals,
                    routes: item.routes,
                    known,
                }
            })
            .collect();
        Self { medicines }
    }

    /// The medicines that could not be checked, or not wholly.
    pub fn not_checked(&self) -> Vec<usize> {
        let unknown = |(at, medicine): (usize, &Resolved)| {
            (medicine.known == Recognition::NotWholly).then_some(at)
        };
        self.medicines
            .iter()
            .enumerate()
            .filter_map(unknown)
            .collect()
    }

    /// The most that an ingredient comes to on any one day that comes over some medicines, where
    /// all their plans tell. Plans that never meet on one day are never added up.
    pub fn total(&self, items: &[usize], place: Place) -> Option<DayTotal> {
        let of = |item: &usize| {
            let medicine = self.medicines.get(*item)?;
            let at = medicine.places.iter().position(|known| *known == place)?;
            medicine.totals.get(at)?.as_deref()
        };
        let all: Option<Vec<&[DayTotal]>> = items.iter().map(of).collect();
        let all = all?;
        let days = all.iter().map(|days| days.len()).max()?;
        let on = |day: usize| {
            let of_day = all.iter().filter_map(|days| days.get(day).copied());
            of_day
                .filter(|total| total.micrograms > 0)
                .reduce(DayTotal::and)
        };
        // Of days that are alike the first.
        (0..days)
            .rev()
            .filter_map(on)
            .max_by_key(|total| total.micrograms)
    }

    /// The medicines that hold one of these ingredients and are taken in one of these ways, each
    /// with the first such ingredient. The ingredients have to be in order.
    pub fn holding(&self, members: &[Place], routes: Routes) -> Vec<(usize, Place)> {
        self.medicines
            .iter()
            .enumerate()
            .filter(|(_, medicine)| medicine.routes.meets(routes))
            .filter_map(|(at, medicine)| medicine.first_of(members).map(|place| (at, place)))
            .collect()
    }
}

impl Resolved {
    fn first_of(&self, members: &[Place]) -> Option<Place> {
        self.places
            .iter()
            .copied()
            .find(|place| members.binary_search(place).is_ok())
    }
}

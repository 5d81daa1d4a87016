//! The parts of a medicine that are changed each on its own.

use std::cmp::Ordering;

use chrono::{NaiveDateTime, Timelike};
use serde::{Deserialize, Serialize};

use super::{DoseForm, Identity, Medicine, Source, Status, StatusSince};
use crate::id::{MedicineId, PlanId};
use crate::part::{Parts, parts};
use crate::person::Role;
use crate::plan::{Plan, Revisions, Schedule};
use crate::words::{Name, Words};
use crate::zone::ZoneName;

parts! {
    /// The value of one part of a medicine.
    MedicinePart,
    /// Which part of a medicine.
    MedicineAspect {
        /// Whether it is taken, on hold or ended.
        Statuses(Vec<StatusSince>) = "standings",
        /// When it is taken and how much.
        Plans(Vec<Plan>) = "plans",
        /// What stands on the box.
        WhatItIs(WhatItIs) = "what_it_is",
        /// What the person calls it.
        Nickname(Option<Name>) = "nickname",
        /// The directions on the label.
        Directions(Option<Words>) = "directions",
        /// Why it is taken.
        Reason(Option<Words>) = "reason",
        /// How it is really taken.
        Really(Option<Words>) = "really",
        /// Where it comes from.
        ComesFrom(ComesFrom) = "comes_from",
        /// The zone its times stay on.
        KeptOn(Option<ZoneName>) = "kept_on",
    }
}

/// What stands on the box: name, strength and form belong together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WhatItIs {
    /// The full name, as on the label.
    pub label: Name,
    /// Whether we know what is in it.
    pub identity: Identity,
    /// The strength as printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub strength: Option<Name>,
    /// What it looks like.
    pub form: DoseForm,
}

/// Where a medicine comes from, and who prescribed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ComesFrom {
    /// Where it comes from.
    pub source: Source,
    /// Whoever prescribed it, if anyone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prescriber: Option<Role>,
}

impl Parts for Medicine {
    type Id = MedicineId;
    type Part = MedicinePart;

    fn id(&self) -> MedicineId {
        self.id
    }

    fn part(&self, aspect: MedicineAspect) -> MedicinePart {
        match aspect {
            MedicineAspect::Statuses => MedicinePart::Statuses(self.statuses.clone()),
            MedicineAspect::Plans => MedicinePart::Plans(self.plans.clone()),
            MedicineAspect::WhatItIs => MedicinePart::WhatItIs(WhatItIs {
                label: self.label.clone(),
                identity: self.identity.clone(),
                strength: self.strength.clone(),
                form: self.form,
            }),
            MedicineAspect::Nickname => MedicinePart::Nickname(self.nickname.clone()),
            MedicineAspect::Directions => MedicinePart::Directions(self.directions.clone()),
            MedicineAspect::Reason => MedicinePart::Reason(self.reason.clone()),
            MedicineAspect::Really => MedicinePart::Really(self.really.clone()),
            MedicineAspect::ComesFrom => MedicinePart::ComesFrom(ComesFrom {
                source: self.source,
                prescriber: self.prescriber,
            }),
            MedicineAspect::KeptOn => MedicinePart::KeptOn(self.kept_on.clone()),
        }
    }

    fn put(&mut self, part: MedicinePart) {
        match part {
            MedicinePart::Statuses(statuses) => self.statuses = statuses,
            MedicinePart::Plans(plans) => self.plans = plans,
            MedicinePart::WhatItIs(what) => {
                self.label = what.label;
                self.identity = what.identity;
                self.strength = what.strength;
                self.form = what.form;
            }
            MedicinePart::Nickname(nickname) => self.nickname = nickname,
            MedicinePart::Directions(directions) => self.directions = directions,
            MedicinePart::Reason(reason) => self.reason = reason,
            MedicinePart::Really(really) => self.really = really,
            MedicinePart::ComesFrom(from) => {
                self.source = from.source;
                self.prescriber = from.prescriber;
            }
            MedicinePart::KeptOn(zone) => self.kept_on = zone,
        }
    }

    /// Stopped stays stopped, and on hold stays on hold, whatever was saved
    /// beside it by somebody who did not know.
    fn stronger(one: &MedicinePart, other: &MedicinePart) -> Ordering {
        match (one, other) {
            (MedicinePart::Statuses(one), MedicinePart::Statuses(other)) => {
                quietness(one).cmp(&quietness(other))
            }
            _ => Ordering::Equal,
        }
    }

    /// The minute at which the same was saved twice makes no difference.
    fn agree(one: &MedicinePart, other: &MedicinePart) -> bool {
        match (one, other) {
            (MedicinePart::Statuses(one), MedicinePart::Statuses(other)) => {
                let same = |(one, other): (&StatusSince, &StatusSince)| {
                    let on_the_day = StatusSince {
                        from: other.from,
                        ..one.clone()
                    };
                    one.from.date() == other.from.date() && on_the_day == *other
                };
                one.len() == other.len() && one.iter().zip(other).all(same)
            }
            (MedicinePart::Plans(one), MedicinePart::Plans(other)) => {
                let same = |(one, other): (&Plan, &Plan)| {
                    let on_the_day = Plan {
                        from: other.from,
                        revision: other.revision,
                        ..one.clone()
                    };
                    one.from.date() == other.from.date() && on_the_day == *other
                };
                one.len() == other.len() && one.iter().zip(other).all(same)
            }
            _ => one == other,
        }
    }

    /// What held so far was so: its doses were asked for and recorded. So what
    /// is chosen begins now, after it, and no dose of the past loses its name.
    fn from_now_on(
        chosen: &MedicinePart,
        beside: &[&MedicinePart],
        now: NaiveDateTime,
    ) -> MedicinePart {
        let held = beside.first().filter(|held| **held != chosen);
        match (chosen, held) {
            (MedicinePart::Plans(chosen), Some(MedicinePart::Plans(held))) => {
                let all = beside.iter().filter_map(|part| match part {
                    MedicinePart::Plans(plans) => plans.iter().map(|plan| plan.revision).max(),
                    _ => None,
                });
                MedicinePart::Plans(plans_from(now, held, chosen, all.max().unwrap_or(0)))
            }
            (MedicinePart::Statuses(chosen), Some(MedicinePart::Statuses(held))) => {
                let begins = chosen.last().map(|since| StatusSince {
                    from: now,
                    ..since.clone()
                });
                MedicinePart::Statuses(held.iter().cloned().chain(begins).collect())
            }
            _ => chosen.clone(),
        }
    }
}

/// How little is asked of the person.
fn quietness(statuses: &[StatusSince]) -> u8 {
    match statuses.last().map(|since| &since.status) {
        Some(Status::Stopped { .. }) => 2,
        Some(Status::Paused { .. }) => 1,
        Some(Status::Taking) | None => 0,
    }
}

/// The plans that held so far, and after them what the chosen ones say of now
/// and later, as new revisions. A plan that was not chosen ends.
fn plans_from(now: NaiveDateTime, held: &[Plan], chosen: &[Plan], newest: u16) -> Vec<Plan> {
    let minute = now.with_second(0).and_then(|at| at.with_nanosecond(0));
    let minute = minute.unwrap_or(now);
    let at_once = |plan: &Plan| Plan {
        from: minute,
        ..plan.clone()
    };
    let mut begins = Vec::new();
    for plan in Revisions::each(chosen) {
        let all = || plan.until().map(|(plan, _)| plan);
        let begun = all().filter(|plan| plan.from <= now).last();
        begins.extend(begun.map(at_once));
        begins.extend(all().filter(|plan| plan.from > now).cloned());
    }
    let is_chosen = |plan: &Plan| chosen.iter().any(|one| one.id == plan.id);
    let dropped = Revisions::each(held).into_iter();
    let dropped = dropped.filter_map(|plan| plan.newest());
    let dropped = dropped.filter(|plan| !is_chosen(plan) && plan.schedule != Schedule::Ended);
    begins.extend(dropped.map(|plan| Plan {
        schedule: Schedule::Ended,
        ..at_once(plan)
    }));
    let mut all = held.to_vec();
    for plan in begins {
        let before = revisions_of(all.get(held.len()..).unwrap_or_default(), plan.id);
        all.push(Plan {
            revision: newest.saturating_add(1).saturating_add(before),
            ..plan
        });
    }
    all
}

/// How many revisions of a plan there are.
fn revisions_of(plans: &[Plan], id: PlanId) -> u16 {
    let count = plans.iter().filter(|plan| plan.id == id).count();
    u16::try_from(count).unwrap_or(u16::MAX)
}

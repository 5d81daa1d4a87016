//! The times of a day in words, as they stand to food, which is said once.

use domain::person::Anchor;
use domain::plan::{Food, Slot, SlotTime};

use super::PlanSaid;
use super::said::{AtFood, TimesSaid, is_meal, usual};
use crate::areas::PlansWords;
use crate::grammar::joined;

impl PlansWords {
    /// What is said of food beside the times; nothing where a sentence of its own
    /// says it.
    pub(super) fn food_beside(&self, at: AtFood) -> &'static str {
        match at.food {
            Food::Before | Food::After if at.minutes_follow => "",
            food => self.food(food),
        }
    }

    /// Each time by itself.
    pub(super) fn times(&self, times: &[SlotTime], at: AtFood) -> TimesSaid {
        let food = self.food_beside(at);
        // "With breakfast" and "before breakfast" already say it.
        let meals_say_it = matches!(at.food, Food::With | Food::Before | Food::After)
            && times.iter().any(|time| is_meal(*time));
        let one = |time: &SlotTime| {
            let said = match time {
                SlotTime::Clock(_) => self.time(*time),
                SlotTime::Anchored(anchor) => self.moment(*anchor, at.food).to_owned(),
            };
            if meals_say_it && !is_meal(*time) && !food.is_empty() {
                self.time_with_food(&self.before_more(said, &[*time]), food)
            } else {
                said
            }
        };
        TimesSaid {
            each: times.iter().map(one).collect(),
            food: if meals_say_it { "" } else { food },
        }
    }

    /// Times that follow one another in a list.
    pub(super) fn times_in_row(&self, times: &[SlotTime], at: AtFood) -> TimesSaid {
        let mut said = self.times(times, at);
        for (place, two) in times.windows(2).enumerate() {
            if let [SlotTime::Clock(_), SlotTime::Clock(time)] = two
                && let Some(after) = said.each.get_mut(place + 1)
                && *after == self.time(two[1])
            {
                *after = self.then_at_clock(&self.text().dates.time(*time));
            }
        }
        said.each = vec![self.listed(times, said.each)];
        said
    }

    /// What is said of times, in one list.
    fn listed(&self, times: &[SlotTime], mut each: Vec<String>) -> String {
        // Before others of a list stands a comma; "and" parts nothing from "when I get up".
        if let [.., before, _] = times
            && is_waking(*before)
            && let [.., before, _] = each.as_mut_slice()
        {
            before.push_str(self.around_waking);
        }
        joined(self.language(), &each)
    }

    /// Words before the first of some times.
    pub(super) fn before_times(&self, words: &str, times: &[SlotTime]) -> String {
        let parted = times.first().is_some_and(|first| is_waking(*first));
        if parted && !words.ends_with(self.around_waking) {
            [words, self.around_waking].concat()
        } else {
            words.to_owned()
        }
    }

    /// A time as it stands after another word: " at bedtime".
    pub fn after_words(&self, time: SlotTime) -> String {
        [&self.before_times("", &[time]), " ", &self.time(time)].concat()
    }

    /// Times with more words of the same sentence after them.
    pub(super) fn before_more(&self, mut listed: String, times: &[SlotTime]) -> String {
        if times.last().is_some_and(|last| is_waking(*last)) {
            listed.push_str(self.around_waking);
        }
        listed
    }

    /// Doses one by one, and what of food is still to be said after them.
    pub(super) fn each_of(&self, slots: &[Slot], plan: PlanSaid) -> (String, &'static str) {
        let mut slots = slots.to_vec();
        slots.sort_by_key(|slot| usual(slot.time));
        let side = plan.side();
        let times: Vec<SlotTime> = slots.iter().map(|slot| slot.time).collect();
        let said = self.times(&times, plan.at_food());
        let one = |(slot, time): (&Slot, String)| {
            let amount = self.before_times(&self.amount(slot.amount, side), &[slot.time]);
            match side {
                Some(_) => self.one_in_side(&amount, &time),
                None => self.one_of_several(&amount, &time),
            }
        };
        let each = slots.iter().zip(said.each).map(one).collect();
        let listed = self.listed(&times, each);
        if said.food.is_empty() {
            (listed, said.food)
        } else {
            (self.before_more(listed, &times), said.food)
        }
    }
}

fn is_waking(time: SlotTime) -> bool {
    time == SlotTime::Anchored(Anchor::Waking)
}

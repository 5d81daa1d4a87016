//! What people do to a medicine: put it on their list, take it another way, put it on
//! hold, end it, take it again, let its times follow.

use super::edit::edited;
use crate::event::Event;
use crate::medicine::{Medicine, StatusSince};
use crate::part::Seen;
use crate::plan::Plan;
use crate::words::Words;

/// It is put on the list.
pub fn add(medicine: Medicine) -> Event {
    Event::MedicineSaved(Box::new(medicine))
}

/// It is taken another way from a moment on; the plans before stay.
pub fn takes_otherwise(seen: &Seen<Medicine>, plan: Plan) -> Option<Event> {
    let mut medicine = seen.value.clone();
    medicine.plans.push(plan);
    edited(seen, &medicine)
}

/// A new label says other words; the words before stay in the history.
pub fn says_otherwise(seen: &Seen<Medicine>, directions: Words) -> Option<Event> {
    let medicine = Medicine {
        directions: Some(directions),
        ..seen.value.clone()
    };
    edited(seen, &medicine)
}

/// It is on hold, ended or taken again from a moment on.
pub fn stands_otherwise(seen: &Seen<Medicine>, since: StatusSince) -> Option<Event> {
    let mut medicine = seen.value.clone();
    medicine.statuses.push(since);
    edited(seen, &medicine)
}

/// Its times go where the person's others are.
pub fn follows_the_others(seen: &Seen<Medicine>) -> Option<Event> {
    let medicine = Medicine {
        kept_on: None,
        ..seen.value.clone()
    };
    edited(seen, &medicine)
}

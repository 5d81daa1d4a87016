//! What somebody can say in their own words: of a medicine, or of an answer.

use crate::concordance::TeachBack;
use crate::event::Event;
use crate::id::MedicineId;
use crate::know::Topic;
use crate::record::PersonRecord;

/// A tick more, or one less, than the record has now.
pub fn tick(record: &PersonRecord, medicine: MedicineId, topic: Topic) -> Event {
    let said = record.own_words_about(medicine);
    Event::OwnWordsSaid(said.with_change_of(topic))
}

/// An answer put into own words.
pub const fn say_back(said: TeachBack) -> Event {
    Event::TeachBackSaved(said)
}

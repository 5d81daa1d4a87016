//! Whom to call, for those who help day by day.

use super::part::part;
use super::reading::Reading;
use exchange::paper::{Body, PartTopic, SheetItem, SheetPart};

/// Whom to call: those the person named, and the number for an emergency.
pub(super) fn contacts(reading: &Reading) -> Option<SheetPart> {
    let t = reading.text;
    let person = &reading.record.person;
    let contacts = person.contacts.iter().map(|contact| SheetItem {
        head: contact.name.to_string(),
        lines: [
            Some(t.common.role(contact.role).to_owned()),
            contact.phone.as_ref().map(ToString::to_string),
        ]
        .into_iter()
        .flatten()
        .collect(),
        question: None,
    });
    let emergency = SheetItem {
        head: t.sheet.emergency.to_owned(),
        lines: vec![person.country.emergency_number().to_owned()],
        question: None,
    };
    part(
        (PartTopic::Contacts, t.sheet.contacts),
        usize::MAX,
        [emergency].into_iter().chain(contacts).collect(),
        Body::Lines,
    )
}

//! What was saved in two versions and not chosen yet: both are told, and which
//! one counts for now. Only what else stands on the sheet.

use super::part::part;
use super::reading::{Birth, Reading, name};
use crate::unsettled::{Version, Versions, versions};
use domain::medicine::Medicine;
use domain::person::{Person, PersonAspect};
use exchange::paper::{Body, PartTopic, SheetItem, SheetPart};

/// Medicines and allergies of which two versions wait for a choice.
pub(super) fn unsettled(reading: &Reading) -> Option<SheetPart> {
    let (record, t) = (reading.record, reading.text);
    let medicines = record.medicines.values().flat_map(|known| {
        let name = name(&known.value);
        let all = versions::<Medicine>(known.value.id, t, record).into_iter();
        all.map(move |(_, versions)| item(reading, &name, &versions))
    });
    let person = versions::<Person>(record.person.id, t, record).into_iter();
    let person = person.filter(|(aspect, _)| match aspect {
        PersonAspect::Allergies | PersonAspect::Name => true,
        PersonAspect::Born => reading.birth == Birth::Told,
        _ => false,
    });
    let person = person.map(|(_, versions)| {
        let name = record.person.name.as_str();
        item(reading, name, &versions)
    });
    let items = medicines.chain(person).collect();
    part(
        (PartTopic::Unsettled, t.unsettled.sheet),
        usize::MAX,
        items,
        Body::Lines,
    )
}

fn item(reading: &Reading, name: &str, versions: &Versions) -> SheetItem {
    let (sheet, u) = (reading.text.sheet, reading.text.unsettled);
    let line = |(place, one): (usize, &Version)| {
        let label = if place == 0 {
            u.sheet_holds
        } else {
            u.sheet_other
        };
        let words = [one.lines.as_slice(), std::slice::from_ref(&one.saved)].concat();
        sheet.labelled(label, &words.join(" · "))
    };
    SheetItem {
        head: u.on_sheet(name, versions.part),
        lines: versions.all.iter().enumerate().map(line).collect(),
        question: None,
    }
}

//! A journal with every kind of change, as the version that brought them wrote
//! it. It must mean the same for good.

use domain::event::Entry;
use domain::id::EntryId;
use domain::journal::Journal;
use domain::medicine::Medicine;
use domain::person::Person;
use exchange::backup::read;
use serde_json::Value;

use crate::backup::holds;

const JOURNAL: &str = include_str!("../fixtures/journal-v2.json");

/// What the entries add up to, and which entries wait for a choice, by their
/// numbers in the journal.
fn outline(journal: &Journal) -> String {
    let number = |id: EntryId| journal.entries().position(|entry| entry.id == id).unwrap() + 1;
    let record = journal.record().people().next().unwrap();
    let person = &record.person;
    let mut lines = vec![format!("person {}, {:?}", person.name, person.born)];
    for part in record.unsettled::<Person>(person.id) {
        let entries: Vec<_> = part.values.iter().map(|one| number(one.entry)).collect();
        lines.push(format!("  unsettled {:?}: {entries:?}", part.aspect));
    }
    for known in record.medicines.values() {
        let medicine = &known.value;
        lines.push(format!(
            "medicine {}: {}",
            medicine.called(),
            number(known.entry)
        ));
        let text = |words: Option<String>| words.unwrap_or_else(|| "-".to_owned());
        lines.push(format!(
            "  {}, {}, {}, {:?}",
            text(medicine.strength.as_ref().map(ToString::to_string)),
            text(medicine.reason.as_ref().map(ToString::to_string)),
            text(medicine.really.as_ref().map(ToString::to_string)),
            medicine.status(),
        ));
        for plan in &medicine.plans {
            let schedule = serde_json::to_value(&plan.schedule).unwrap();
            let time = &schedule["timed"]["slots"][0]["time"]["clock"];
            lines.push(format!(
                "  plan {} from {}: {time}",
                plan.revision, plan.from
            ));
        }
        for part in record.unsettled::<Medicine>(medicine.id) {
            let entries: Vec<_> = part.values.iter().map(|one| number(one.entry)).collect();
            lines.push(format!("  unsettled {:?}: {entries:?}", part.aspect));
        }
    }
    for question in record.questions.values() {
        let is_open = question.value.is_open();
        lines.push(format!("question {}, open {is_open}", question.value.words));
    }
    for one in record.preferences.values() {
        lines.push(format!(
            "matters {}, {:?}",
            one.value.matters, one.value.kept
        ));
    }
    lines.join("\n") + "\n"
}

#[test]
fn a_journal_with_every_kind_of_change_is_read_as_it_was_meant() {
    let backup = read(JOURNAL.as_bytes()).unwrap();
    let entries: Vec<Entry> = backup
        .lines
        .iter()
        .map(|line| line.entry().cloned().unwrap())
        .collect();
    // Nothing of it is lost, nor the part that only a newer version knows.
    for (entry, line) in entries.iter().zip(&backup.lines) {
        let now = serde_json::to_value(entry).unwrap();
        let then: Value = serde_json::from_str(line.text()).unwrap();
        assert!(holds(&now, &then), "{then}\nbecame\n{now}");
    }
    let journal = Journal::new(entries);
    let expected = include_str!("../fixtures/journal-v2.record.txt");
    assert_eq!(outline(&journal), expected);
}

//! The sections of a document: what they point to, and what they say instead.

use std::collections::BTreeSet;

use serde_json::Value;

use super::health::about;
use super::holdings::{Bundled, Holdings, MOST_RESOURCES};
use super::json::{all, at, plain_codes, text};
use super::margin::Margin;
use super::narrative::narrative;
use super::silence::silence;
use super::silent::{Silence, SummaryList};
use crate::fhir::codes;
use crate::summary::{Omitted, Passage, ResourceKind, WhyOmitted};

/// Codes of LOINC that say what a section is about, besides those of the summary itself.
const OTHERS: [(&str, SummaryList); 6] = [
    ("10155-0", SummaryList::Allergies),
    ("19009-0", SummaryList::Medicines),
    ("10183-2", SummaryList::Medicines),
    ("42346-7", SummaryList::Medicines),
    ("56445-0", SummaryList::Medicines),
    ("57828-6", SummaryList::Medicines),
];

/// What the sections say.
#[derive(Default)]
pub struct Sections {
    /// The places of resources that are told as history, and not as of today.
    pub past: BTreeSet<usize>,
    /// What is said in place of a list.
    pub silent: Vec<(SummaryList, Silence, Omitted)>,
    /// Lists that have more than could be read.
    pub doubted: Vec<SummaryList>,
    /// What is in no list.
    pub omitted: Vec<Omitted>,
}

impl Sections {
    /// What the sections of a document say.
    pub fn of<'a>(composition: &Bundled<'a>, holdings: &Holdings<'a>) -> Self {
        let mut read = Self::default();
        let mut today = BTreeSet::new();
        let mut open: Vec<&Value> = all(composition.resource, "section").iter().rev().collect();
        while let Some(section) = open.pop() {
            read.section(section, composition, holdings, &mut today);
            open.extend(all(section, "section").iter().rev());
        }
        read.past = read.past.difference(&today).copied().collect();
        read
    }

    fn section<'a>(
        &mut self,
        section: &'a Value,
        composition: &Bundled<'a>,
        holdings: &Holdings<'a>,
        today: &mut BTreeSet<usize>,
    ) {
        let is_past = plain_codes(at(section, "code")).contains(&codes::PAST);
        let list = list_of(section);
        let entries = all(section, "entry");
        for entry in entries {
            let entry = if at(entry, "resource").is_null() {
                entry
            } else {
                at(entry, "resource")
            };
            match holdings.resolve(entry, composition, &[]) {
                Some(found) if is_past => drop(self.past.insert(found.place)),
                Some(found) => drop(today.insert(found.place)),
                None => {
                    self.doubted.extend(list);
                    // Pointers cost nothing to write; what they lead to is capped anyway.
                    if self.omitted.len() < MOST_RESOURCES {
                        self.omitted.push(missing(entry, section));
                    }
                }
            }
        }
        if entries.is_empty() {
            self.without_entries(section, list);
        }
    }

    /// A section that says in its own way that it is empty, or only tells in words.
    fn without_entries(&mut self, section: &Value, list: Option<SummaryList>) {
        let reason = at(section, "emptyReason");
        let reasons = plain_codes(reason);
        if reasons.contains(&"withheld") {
            self.omitted.push(named(section, WhyOmitted::Withheld));
        }
        if reason.is_null() {
            let is_told = text(at(section, "text"), "div").is_some();
            if is_told && all(section, "section").is_empty() {
                self.omitted.push(named(section, WhyOmitted::OnlyInWords));
                self.doubted.extend(list);
            }
            return;
        }
        let Some(list) = list else { return };
        let says = match reasons.first() {
            Some(&"nilknown") => Silence::NoneKnown,
            Some(_) => Silence::NoInformation,
            None => silence(list, reason).unwrap_or(Silence::NoInformation),
        };
        let said = named(section, WhyOmitted::Contradicted);
        self.silent.push((list, says, said));
    }
}

fn list_of(section: &Value) -> Option<SummaryList> {
    let known = [
        (codes::MEDICINES, SummaryList::Medicines),
        (codes::ALLERGIES, SummaryList::Allergies),
        (codes::PROBLEMS, SummaryList::Problems),
    ];
    let codes = plain_codes(at(section, "code"));
    let mut known = known.iter().chain(&OTHERS);
    known
        .find(|(code, _)| codes.contains(code))
        .map(|(_, list)| *list)
}

/// What a section is called.
fn title(section: &Value) -> Option<Passage> {
    let mut margin = Margin::default();
    let titled = margin.passage_at(section, "title");
    titled.or_else(|| about(section, &mut margin))
}

fn named(section: &Value, why: WhyOmitted) -> Omitted {
    Omitted {
        kind: ResourceKind::of("Section"),
        name: title(section),
        words: narrative(section).filter(|_| why == WhyOmitted::OnlyInWords),
        why,
    }
}

/// What a section points to and the document does not hold.
fn missing(entry: &Value, section: &Value) -> Omitted {
    let pointer = text(entry, "reference").unwrap_or_default();
    let sort = pointer.rsplit('/').nth(1);
    let sort = text(entry, "type").or(sort).unwrap_or("Section");
    Omitted {
        kind: ResourceKind::of(sort),
        name: Passage::of(text(entry, "display").unwrap_or_default()).or_else(|| title(section)),
        words: None,
        why: WhyOmitted::NotThere,
    }
}

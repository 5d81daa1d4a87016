//! Reading a patient summary of another system, or of this app.
//!
//! Every medicine, allergy and problem of the document ends in its list or is named as
//! omitted; so does whatever the app keeps no list of. "None known" is said only where
//! the document says it of the whole list, and nothing in it says otherwise.

mod amount;
mod concept;
mod dosage;
mod health;
mod holdings;
mod json;
mod margin;
mod medicine;
mod narrative;
mod outcome;
mod people;
mod phrases;
mod printed;
mod sections;
mod silence;
mod silent;
mod timing;

use std::collections::BTreeSet;

use serde_json::Value;

pub use holdings::MOST_RESOURCES;

use super::error::FhirError;
use crate::backup::{MOST_DEPTH, depth};
use crate::summary::{AllergyKind, SummaryAllergy};
use crate::summary::{
    KnownDate, Omitted, Passage, ResourceKind, Summary, SummaryMedicine, SummaryProblem, WhyOmitted,
};
use holdings::{Bundled, Holdings};
use json::{all, either, text};
use margin::Margin;
use medicine::{AboutMedicine, ORDERS, STATEMENTS};
use outcome::{EntryFate, Gathering, Named};
use sections::Sections;
use silent::{Silence, SummaryList};

/// The most bytes of a document.
pub const MOST_BYTES: usize = 5_000_000;

/// The most brackets and commas of a document, those in texts counted too.
const MOST_MARKS: usize = 1_000_000;

/// Resources that say who and whose, or that are read where something points to them.
const SUPPORTING: [&str; 8] = [
    "Composition",
    "Patient",
    "Practitioner",
    "PractitionerRole",
    "Organization",
    "RelatedPerson",
    "Device",
    "Substance",
];

/// Reads a document: a bundle of FHIR in JSON, of whatever sort and order.
///
/// # Errors
/// Why nothing of it could be read.
pub fn read(bytes: &[u8]) -> Result<Summary, FhirError> {
    let document = open(bytes)?;
    if json::kind(&document).is_none() {
        return Err(FhirError::NotFhir);
    }
    let holdings = Holdings::of(&document)?;
    let is_of_use = |one: &Bundled| {
        let kinds = ["Composition", "Patient", "AllergyIntolerance", "Condition"];
        kinds.contains(&one.kind) || one.kind.starts_with("Medication")
    };
    if !holdings.iter().any(is_of_use) {
        return Err(FhirError::NotASummary);
    }
    Ok(summary(&document, &holdings))
}

/// The document as values, once it is known to be of a bearable size.
fn open(bytes: &[u8]) -> Result<Value, FhirError> {
    if bytes.len() > MOST_BYTES {
        return Err(FhirError::TooLarge);
    }
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let begins = bytes.iter().find(|byte| !byte.is_ascii_whitespace());
    if begins == Some(&b'<') {
        return Err(FhirError::Xml);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| FhirError::NotJson)?;
    if depth(bytes) > MOST_DEPTH {
        return Err(FhirError::TooDeep);
    }
    let marks = bytes.iter().filter(|byte| b"{[,".contains(byte));
    if marks.count() > MOST_MARKS {
        return Err(FhirError::TooLarge);
    }
    let document = serde_json::from_str(text).map_err(|_| FhirError::NotJson)?;
    if holds_nul(&document) {
        return Err(FhirError::Nul);
    }
    Ok(document)
}

/// Whether a text in it holds a letter that no text may hold. The depth is known.
fn holds_nul(value: &Value) -> bool {
    match value {
        Value::String(text) => text.contains('\0'),
        Value::Array(all) => all.iter().any(holds_nul),
        Value::Object(all) => all.values().any(holds_nul),
        _ => false,
    }
}

fn summary<'a>(document: &'a Value, holdings: &Holdings<'a>) -> Summary {
    let composition = holdings.of_kind("Composition").next();
    let written = composition.map_or(&Value::Null, |one| one.resource);
    let mut margin = Margin::default();
    let (person, place) = people::person(holdings, composition, &mut margin);
    let authors = all(written, "author")
        .iter()
        .filter_map(|one| people::author(one, composition?, holdings, &mut margin));
    let authors = authors.collect();
    let date = |value: &Value, name| text(value, name).and_then(KnownDate::parse);
    let sections = composition
        .map(|one| Sections::of(one, holdings))
        .unwrap_or_default();
    let mut lists = Lists::new(place, sections, holdings);
    for one in holdings.iter() {
        lists.add(one);
    }
    lists
        .omitted
        .extend(margin.lines(&ResourceKind::of("Patient"), None));
    lists.close(Summary {
        written: date(written, "date").or_else(|| date(document, "timestamp")),
        language: either(written, &["language"])
            .as_str()
            .or_else(|| text(document, "language"))
            .and_then(Passage::of),
        person,
        authors,
        ..Summary::default()
    })
}

/// The lists of a summary as they are being read.
struct Lists<'a, 'h> {
    holdings: &'h Holdings<'a>,
    person: Option<Bundled<'a>>,
    has_several_people: bool,
    sections: Sections,
    seen: BTreeSet<String>,
    pointed_to: BTreeSet<usize>,
    medicines: Gathering<SummaryMedicine>,
    allergies: Gathering<SummaryAllergy>,
    problems: Gathering<SummaryProblem>,
    past: Gathering<SummaryProblem>,
    omitted: Vec<Omitted>,
}

impl<'a, 'h> Lists<'a, 'h> {
    fn new(
        person: Option<Bundled<'a>>,
        mut sections: Sections,
        holdings: &'h Holdings<'a>,
    ) -> Self {
        let mut lists = Self {
            holdings,
            person,
            has_several_people: holdings.of_kind("Patient").nth(1).is_some(),
            seen: BTreeSet::new(),
            pointed_to: BTreeSet::new(),
            medicines: Gathering::new(),
            allergies: Gathering::new(),
            problems: Gathering::new(),
            past: Gathering::new(),
            omitted: std::mem::take(&mut sections.omitted),
            sections,
        };
        for list in std::mem::take(&mut lists.sections.doubted) {
            match list {
                SummaryList::Medicines => lists.medicines.doubt(),
                SummaryList::Allergies => lists.allergies.doubt(),
                SummaryList::Problems => lists.problems.doubt(),
            }
        }
        for (list, silence, said) in std::mem::take(&mut lists.sections.silent) {
            match list {
                SummaryList::Medicines => lists.medicines.silent(silence, said),
                SummaryList::Allergies => lists.allergies.silent(silence, said),
                SummaryList::Problems => lists.problems.silent(silence, said),
            }
        }
        let of_entries = Omitted {
            kind: ResourceKind::of("Bundle.entry"),
            name: None,
            words: None,
            why: WhyOmitted::NotThere,
        };
        lists
            .omitted
            .extend(std::iter::repeat_n(of_entries, holdings.empty));
        lists
    }

    /// Reads one resource into its list, or names it.
    fn add(&mut self, one: &Bundled<'a>) {
        let mut margin = Margin::default();
        let kind = ResourceKind::of(one.kind);
        let (name, omitted) = match one.kind {
            "AllergyIntolerance" => {
                let outcome = self
                    .own(one)
                    .unwrap_or_else(|| health::allergy(one, &mut margin));
                put(&mut self.allergies, &kind, outcome)
            }
            "Condition" if self.sections.past.contains(&one.place) => {
                let outcome = self
                    .own(one)
                    .unwrap_or_else(|| health::problem(one, &mut margin));
                // The past has no word for "none".
                let outcome = match outcome {
                    EntryFate::Silent(_, name) => EntryFate::Omitted(name, WhyOmitted::OnlyPartly),
                    outcome => outcome,
                };
                put(&mut self.past, &kind, outcome)
            }
            "Condition" => {
                let outcome = self
                    .own(one)
                    .unwrap_or_else(|| health::problem(one, &mut margin));
                put(&mut self.problems, &kind, outcome)
            }
            medicine if STATEMENTS.contains(&medicine) || ORDERS.contains(&medicine) => {
                let about = AboutMedicine::of(one, self.holdings);
                self.pointed_to
                    .extend(about.medication.map(|found| found.place));
                let outcome = self
                    .own(one)
                    .unwrap_or_else(|| medicine::medicine(one, self.holdings, &mut margin));
                put(&mut self.medicines, &kind, outcome)
            }
            "Medication" => return,
            kind if SUPPORTING.contains(&kind) => return,
            _ => {
                let about = AboutMedicine::of(one, self.holdings);
                self.pointed_to
                    .extend(about.medication.map(|found| found.place));
                (None, Some(self.not_kept(one)))
            }
        };
        self.omitted.extend(margin.lines(&kind, name.as_ref()));
        self.omitted.extend(omitted.map(|omitted| Omitted {
            words: if omitted.name.is_none() {
                narrative::narrative(one.resource)
            } else {
                None
            },
            ..omitted
        }));
    }

    /// What is not to be read as this person's: somebody else's, or the same once more.
    fn own<T>(&mut self, one: &Bundled<'a>) -> Option<EntryFate<T>> {
        let why = if self.is_of_another(one) {
            WhyOmitted::OtherPerson
        } else if self.seen.insert(one.resource.to_string()) {
            return None;
        } else {
            WhyOmitted::Repeated
        };
        Some(EntryFate::Omitted(self.called(one), why))
    }

    fn is_of_another(&self, one: &Bundled<'a>) -> bool {
        let subject = either(one.resource, &["subject", "patient"]);
        let Some(person) = self.person.filter(|_| self.has_several_people) else {
            return false;
        };
        let found = self.holdings.resolve(subject, one, &["Patient"]);
        found.is_some_and(|found| found.place != person.place && found.resource != person.resource)
    }

    fn called(&self, one: &Bundled<'a>) -> Option<Passage> {
        let margin = &mut Margin::default();
        let named = health::about(one.resource, margin);
        named.or_else(|| AboutMedicine::of(one, self.holdings).name(margin))
    }

    fn not_kept(&self, one: &Bundled<'a>) -> Omitted {
        Omitted {
            kind: ResourceKind::of(one.kind),
            name: self.called(one),
            words: None,
            why: WhyOmitted::NotKept,
        }
    }

    /// The whole summary.
    fn close(mut self, mut summary: Summary) -> Summary {
        let unused = self.holdings.of_kind("Medication");
        let unused = unused.filter(|one| !self.pointed_to.contains(&one.place));
        let unused: Vec<Omitted> = unused.map(|one| self.not_kept(one)).collect();
        self.omitted.extend(unused);
        let never = |_: Silence, _: &[SummaryProblem]| false;
        let (past, beside) = self.past.close(never);
        summary.past = past.into_listed();
        self.omitted.extend(beside);
        let (problems, beside) = self.problems.close(never);
        summary.problems = problems;
        self.omitted.extend(beside);
        let (medicines, beside) = self.medicines.close(|_, _| false);
        summary.medicines = medicines;
        self.omitted.extend(beside);
        let mut no_known: Vec<AllergyKind> = Vec::new();
        let (allergies, beside) = self.allergies.close(|silence, listed| {
            let Silence::NoneOf(kind) = silence else {
                return false;
            };
            let is_so = !listed.iter().any(|one| one.kinds.contains(&kind));
            if is_so && !no_known.contains(&kind) {
                no_known.push(kind);
            }
            is_so
        });
        summary.allergies = allergies;
        summary.no_known = no_known;
        self.omitted.extend(beside);
        summary.omitted = self.omitted;
        summary
    }
}

/// Puts what became of an entry into its list: what it is called there, and what is to be
/// named as omitted.
fn put<T: Named>(
    list: &mut Gathering<T>,
    kind: &ResourceKind,
    outcome: EntryFate<T>,
) -> (Option<Passage>, Option<Omitted>) {
    let name = match &outcome {
        EntryFate::Listed(one) => Some(one.name().clone()),
        EntryFate::Silent(_, name) | EntryFate::Omitted(name, _) => name.clone(),
    };
    (name, list.add(kind, outcome))
}

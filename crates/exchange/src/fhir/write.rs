//! Writing a patient summary: a document of FHIR R4 in the shape of the International
//! Patient Summary. The same summary, moment and seed give the same bytes.

mod absent;
mod concept;
mod dosage;
mod entries;
mod fields;
mod health;
mod medicine;
mod narrator;

use domain::zone::Moment;
use serde_json::{Value, json};

use super::codes::{ALLERGIES, LOINC, MEDICINES, PAST, PROBLEMS, SUMMARY_DOCUMENT};
use crate::summary::{Stated, Summary, SummaryAuthor, SummaryPerson};
use entries::Entries;
use fields::{JsonFields, coded};
use medicine::{profile, unknown};
use narrator::{narrative, narrative_list};

pub use narrator::{Narrator, Quiet, SummaryPart};

/// When a document is written, and what its addresses are made of.
#[derive(Clone, Copy, Debug)]
pub struct Edition<'a> {
    /// When. The day of it is the day of the document, whatever the summary says.
    pub at: Moment,
    /// What no other document has, such as bytes of chance: the name of the document and
    /// of each entry is made of it.
    pub seed: &'a [u8],
}

/// Writes a summary. What it names as omitted is not in it: that is of another document.
pub fn write(summary: &Summary, edition: Edition, words: &impl Narrator) -> String {
    let mut entries = Entries::about(edition.seed);
    entries.add(patient(&summary.person, words));
    let authors: Vec<Value> = summary
        .authors
        .iter()
        .map(|author| entries.author(author))
        .collect();
    // A document has an author; where nobody is named it is the person's own.
    let authors = if authors.is_empty() {
        vec![entries.author(&SummaryAuthor::Person)]
    } else {
        authors
    };
    let sections = sections(&mut entries, summary, words);
    let language = summary.language.as_ref();
    let composition = JsonFields::resource("Composition")
        .with("meta", profile("Composition-uv-ips"))
        .text("language", language)
        .with("text", narrative(&words.title()))
        .with("status", "final")
        .with("type", coded(LOINC, SUMMARY_DOCUMENT))
        .with("subject", entries.person())
        .with("date", instant(edition.at))
        .with("author", authors)
        .with("title", words.title())
        .with("section", sections);
    entries.open_with(composition);
    let (entries, whole) = entries.close();
    let bundle = JsonFields::resource("Bundle")
        .with("meta", profile("Bundle-uv-ips"))
        .text("language", language)
        .with(
            "identifier",
            json!({ "system": "urn:ietf:rfc:3986", "value": whole }),
        )
        .with("type", "document")
        .with("timestamp", instant(edition.at))
        .with("entry", entries);
    Value::from(bundle).to_string()
}

fn instant(at: Moment) -> String {
    at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)
}

fn patient(person: &SummaryPerson, words: &impl Narrator) -> JsonFields {
    let name = person.name.as_ref();
    let name = name.map_or_else(unknown, |name| json!({ "text": name.as_str() }));
    let fields = JsonFields::resource("Patient")
        .with("meta", profile("Patient-uv-ips"))
        .with("text", narrative(&words.person(person)))
        .with("name", vec![name]);
    match person.born {
        Some(born) => fields.with("birthDate", born.to_string()),
        None => fields.with("_birthDate", unknown()),
    }
}

fn sections(entries: &mut Entries, summary: &Summary, words: &impl Narrator) -> Vec<Value> {
    let mut sections = vec![
        section(
            entries,
            SummaryPart::Medicines,
            MEDICINES,
            &summary.medicines,
            words,
            |entries, one| (medicine::put(entries, one, words), words.medicine(one)),
        ),
        allergies(entries, summary, words),
        section(
            entries,
            SummaryPart::Problems,
            PROBLEMS,
            &summary.problems,
            words,
            |entries, one| (health::put_problem(entries, one, words), words.problem(one)),
        ),
    ];
    if !summary.past.is_empty() {
        let past = Stated::Listed(summary.past.clone());
        sections.push(section(
            entries,
            SummaryPart::Past,
            PAST,
            &past,
            words,
            |entries, one| (health::put_problem(entries, one, words), words.problem(one)),
        ));
    }
    sections
        .into_iter()
        .map(|section| section.written(words))
        .collect()
}

/// A section in the making.
struct SectionDraft {
    part: SummaryPart,
    code: &'static str,
    entries: Vec<Value>,
    lines: Vec<String>,
}

impl SectionDraft {
    fn written(self, words: &impl Narrator) -> Value {
        JsonFields::default()
            .with("title", words.heading(self.part))
            .with("code", coded(LOINC, self.code))
            .with("text", narrative_list(&self.lines))
            .list("entry", self.entries)
            .into()
    }
}

fn section<T, W: Narrator>(
    entries: &mut Entries,
    part: SummaryPart,
    code: &'static str,
    list: &Stated<T>,
    words: &W,
    mut put: impl FnMut(&mut Entries, &T) -> (Value, String),
) -> SectionDraft {
    let quiet = match list {
        Stated::NotAsked => Some(Quiet::NotAsked),
        Stated::NoneKnown => Some(Quiet::NoneKnown),
        // A list of nothing says nothing.
        Stated::Listed(listed) => listed.is_empty().then_some(Quiet::NotAsked),
    };
    let mut draft = SectionDraft {
        part,
        code,
        entries: Vec::new(),
        lines: Vec::new(),
    };
    if let Some(quiet) = quiet {
        let line = words.quiet(part, quiet);
        draft
            .entries
            .extend(absent::put(entries, part, quiet, &line));
        draft.lines.push(line);
    }
    for one in list.listed() {
        let (entry, line) = put(entries, one);
        draft.entries.push(entry);
        draft.lines.push(line);
    }
    draft
}

/// Allergies: also those sorts of which there are none.
fn allergies(entries: &mut Entries, summary: &Summary, words: &impl Narrator) -> SectionDraft {
    let list = &summary.allergies;
    let mut draft = section(
        entries,
        SummaryPart::Allergies,
        ALLERGIES,
        list,
        words,
        |entries, one| (health::put_allergy(entries, one, words), words.allergy(one)),
    );
    for kind in &summary.no_known {
        let line = words.none_of(*kind);
        draft
            .entries
            .extend(absent::put_none_of(entries, *kind, &line));
        draft.lines.push(line);
    }
    draft
}

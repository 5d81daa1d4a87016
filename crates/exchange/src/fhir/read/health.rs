//! `AllergyIntolerance` and `Condition`.

use serde_json::Value;

use super::concept::{codes, words};
use super::holdings::Bundled;
use super::json::{all, at, either, first, kind, plain_codes, text};
use super::margin::Margin;
use super::outcome::EntryFate;
use super::silence::silence;
use super::silent::SummaryList;
use crate::summary::{
    AllergyKind, AllergyNature, Criticality, KnownDate, Passage, ProblemCourse, Severity,
    SummaryAllergy, SummaryProblem, SummaryReaction, Verification, WhyOmitted,
};

/// Reads an allergy.
pub fn allergy(one: &Bundled, margin: &mut Margin) -> EntryFate<SummaryAllergy> {
    let it = one.resource;
    let concept = either(it, &["code", "substance"]);
    let name = words(concept, margin);
    let name = name.or_else(|| words(at(first(it, "reaction"), "substance"), margin));
    if let Some(outcome) = aside(it, name.as_ref(), SummaryList::Allergies, concept) {
        return outcome;
    }
    let Some(name) = name else {
        return EntryFate::Omitted(None, WhyOmitted::NoName);
    };
    let kinds = all(it, "category").iter().flat_map(plain_codes);
    EntryFate::Listed(SummaryAllergy {
        name,
        codes: codes(concept, margin),
        kinds: kinds.filter_map(AllergyKind::parse).collect(),
        nature: said(at(it, "type"), AllergyNature::parse),
        reactions: reactions(it, margin),
        criticality: said(at(it, "criticality"), Criticality::parse),
        course: course(it),
        verification: said(
            either(it, &["verificationStatus", "status"]),
            Verification::parse,
        ),
        since: since(it, margin),
        notes: notes(it, margin),
    })
}

/// Reads a problem.
pub fn problem(one: &Bundled, margin: &mut Margin) -> EntryFate<SummaryProblem> {
    let it = one.resource;
    let concept = at(it, "code");
    let name = words(concept, margin);
    if let Some(outcome) = aside(it, name.as_ref(), SummaryList::Problems, concept) {
        return outcome;
    }
    let Some(name) = name else {
        return EntryFate::Omitted(None, WhyOmitted::NoName);
    };
    let is_over = at(it, "abatementBoolean").as_bool() == Some(true);
    EntryFate::Listed(SummaryProblem {
        name,
        codes: codes(concept, margin),
        course: course(it).or(is_over.then_some(ProblemCourse::Resolved)),
        verification: said(at(it, "verificationStatus"), Verification::parse),
        since: since(it, margin),
        until: margin
            .date(it, "abatementDateTime")
            .or_else(|| margin.date(at(it, "abatementPeriod"), "end")),
        notes: notes(it, margin),
    })
}

/// What is in no list: entered in error, refuted, marked; or what is none at all.
fn aside<T>(
    it: &Value,
    name: Option<&Passage>,
    list: SummaryList,
    concept: &Value,
) -> Option<EntryFate<T>> {
    let sure = ["verificationStatus", "status"].map(|name| plain_codes(at(it, name)));
    let says = |code: &str| sure.iter().flatten().any(|said| *said == code);
    let omitted = |why| Some(EntryFate::Omitted(name.cloned(), why));
    if says("entered-in-error") {
        return omitted(WhyOmitted::EnteredInError);
    }
    if says("refuted") {
        return omitted(WhyOmitted::Refuted);
    }
    if !all(it, "modifierExtension").is_empty() {
        return omitted(WhyOmitted::Qualified);
    }
    let silence = silence(list, concept)?;
    match course(it) {
        // A "none" that is over, or was one once.
        Some(course) if course != ProblemCourse::Active => omitted(WhyOmitted::Contradicted),
        _ => Some(EntryFate::Silent(silence, name.cloned())),
    }
}

/// The first of the codes of a concept that is known.
fn said<T>(concept: &Value, parse: impl Fn(&str) -> Option<T>) -> Option<T> {
    let codes = plain_codes(concept);
    codes
        .into_iter()
        .chain(text(concept, "text"))
        .find_map(|code| parse(&code.to_lowercase()))
}

fn course(it: &Value) -> Option<ProblemCourse> {
    said(
        either(it, &["clinicalStatus", "status"]),
        ProblemCourse::parse,
    )
}

fn since(it: &Value, margin: &mut Margin) -> Option<KnownDate> {
    let at_once = either(it, &["onsetDateTime", "onset"]);
    let told = at_once.as_str().and_then(KnownDate::parse);
    let told = margin.read(at_once, told);
    if ["onsetAge", "onsetRange", "onsetString"]
        .iter()
        .any(|name| !at(it, name).is_null())
    {
        margin.unreadable();
    }
    told.or_else(|| margin.date(at(it, "onsetPeriod"), "start"))
}

/// The notes beside a resource.
pub fn notes(it: &Value, margin: &mut Margin) -> Vec<Passage> {
    let one = |note: &Value| match note {
        Value::String(note) => margin.passage(note),
        note => margin.passage_at(note, "text"),
    };
    all(it, "note").iter().filter_map(one).collect()
}

fn reactions(it: &Value, margin: &mut Margin) -> Vec<SummaryReaction> {
    let mut found = Vec::new();
    for reaction in all(it, "reaction") {
        let severity = said(at(reaction, "severity"), Severity::parse);
        let manifest = all(reaction, "manifestation").iter();
        let mut what: Vec<Passage> = manifest.filter_map(|one| words(one, margin)).collect();
        let told = margin.passage_at(reaction, "description");
        what.extend(told.filter(|told| !what.contains(told)));
        found.extend(
            what.into_iter()
                .map(|what| SummaryReaction { what, severity }),
        );
    }
    found
}

/// What any other resource is about.
pub fn about(resource: &Value, margin: &mut Margin) -> Option<Passage> {
    let names = [
        "code",
        "vaccineCode",
        "medicationCodeableConcept",
        "medication",
        "type",
        "description",
        "title",
        "name",
    ];
    let found = names
        .iter()
        .find_map(|name| words(at(resource, name), margin));
    let is_document = kind(resource) == Some("DocumentReference");
    found.or_else(|| is_document.then(|| margin.passage_at(resource, "description"))?)
}

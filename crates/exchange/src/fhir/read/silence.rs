//! What stands in a list in place of an entry: that nobody asked, or that there is none.
//! The two are never mixed, and of several codes the more careful one counts.

use serde_json::Value;

use super::json::{all, at, extensions, text};
use super::phrases::phrase;
use super::silent::{Silence, SummaryList};
use crate::fhir::codes;
use crate::summary::AllergyKind;

/// SNOMED CT: codes that say that a list is empty.
const SNOMED_NONE: [(&str, SummaryList); 4] = [
    (codes::NO_ALLERGY, SummaryList::Allergies),
    // No known allergies, as it was called until 2016.
    ("160244002", SummaryList::Allergies),
    (codes::NO_MEDICINE, SummaryList::Medicines),
    (codes::NO_PROBLEM, SummaryList::Problems),
];

/// SNOMED CT: none of one sort of allergy.
const SNOMED_NONE_OF: [(&str, AllergyKind); 3] = [
    ("409137002", AllergyKind::Medicine),
    ("429625007", AllergyKind::Food),
    ("428607008", AllergyKind::Environment),
];

/// SNOMED CT: none of something that is less than a list.
const SNOMED_PARTLY: [&str; 5] = [
    // No known insect allergy, no known latex allergy.
    "428197003",
    "1003774007",
    // No drug therapy prescribed.
    "182849000",
    // No known procedures, no known immunisations.
    "787480003",
    "787482006",
];

/// SNOMED CT: nothing is known.
const SNOMED_NOTHING: [&str; 4] = [
    codes::NO_INFORMATION,
    // Unknown, undetermined.
    "261665006",
    "373068000",
    // Drug treatment unknown.
    "182904002",
];

/// What a concept says in place of an entry; none where it names something.
pub fn silence(list: SummaryList, concept: &Value) -> Option<Silence> {
    let codings = all(concept, "coding");
    let by_code = codings.iter().filter_map(|coding| of_code(list, coding));
    by_code.min().or_else(|| in_words(list, concept))
}

fn of_code(list: SummaryList, coding: &Value) -> Option<Silence> {
    let code = text(coding, "code")?.trim();
    let system = text(coding, "system").unwrap_or_default();
    let is_snomed = system.starts_with(codes::SNOMED) || system.ends_with("2.16.840.1.113883.6.96");
    if is_snomed {
        return of_snomed(list, code);
    }
    let says_absent = system.contains("absent-unknown") || system.is_empty();
    if says_absent && let Some(found) = of_absent(list, code) {
        return Some(found);
    }
    let nothing = [
        "NullFlavor",
        "2.16.840.1.113883.5.1008",
        "data-absent-reason",
    ];
    let is_nothing = nothing.iter().any(|end| system.ends_with(end));
    is_nothing.then_some(Silence::NoInformation)
}

fn of_snomed(list: SummaryList, code: &str) -> Option<Silence> {
    if SNOMED_NOTHING.contains(&code) {
        return Some(Silence::NoInformation);
    }
    if let Some((_, of)) = SNOMED_NONE.iter().find(|(none, _)| *none == code) {
        return Some(if *of == list {
            Silence::NoneKnown
        } else {
            Silence::Partly
        });
    }
    if let Some((_, kind)) = SNOMED_NONE_OF.iter().find(|(none, _)| *none == code) {
        return Some(none_of(list, *kind));
    }
    SNOMED_PARTLY.contains(&code).then_some(Silence::Partly)
}

/// The codes of IPS 1.
fn of_absent(list: SummaryList, code: &str) -> Option<Silence> {
    let of = match code {
        "no-known-allergies" => SummaryList::Allergies,
        "no-known-medications" => SummaryList::Medicines,
        "no-known-problems" => SummaryList::Problems,
        "no-known-medication-allergies" => return Some(none_of(list, AllergyKind::Medicine)),
        "no-known-food-allergies" => return Some(none_of(list, AllergyKind::Food)),
        "no-known-environmental-allergies" => {
            return Some(none_of(list, AllergyKind::Environment));
        }
        "no-allergy-info" | "no-medication-info" | "no-problem-info" => {
            return Some(Silence::NoInformation);
        }
        other => return other.starts_with("no-known-").then_some(Silence::Partly),
    };
    Some(if of == list {
        Silence::NoneKnown
    } else {
        Silence::Partly
    })
}

const fn none_of(list: SummaryList, kind: AllergyKind) -> Silence {
    match list {
        SummaryList::Allergies => Silence::NoneOf(kind),
        SummaryList::Medicines | SummaryList::Problems => Silence::Partly,
    }
}

/// What a concept says in words, where no word of it says anything else.
fn in_words(list: SummaryList, concept: &Value) -> Option<Silence> {
    let displays = all(concept, "coding");
    let displays = displays.iter().filter_map(|coding| text(coding, "display"));
    let said: Vec<&str> = text(concept, "text").into_iter().chain(displays).collect();
    if said.is_empty() {
        let is_bare = all(concept, "coding").is_empty();
        return (is_bare && is_absent(concept)).then_some(Silence::NoInformation);
    }
    let read: Vec<Silence> = said
        .into_iter()
        .map(|said| phrase(list, said))
        .collect::<Option<_>>()?;
    let found = read.into_iter().min()?;
    Some(match found {
        Silence::NoneOf(kind) => none_of(list, kind),
        other => other,
    })
}

/// Whether an element says that its value is not there.
fn is_absent(element: &Value) -> bool {
    let mut own = extensions(element, codes::ABSENT_REASON);
    own.next().is_some()
        || extensions(at(element, "_text"), codes::ABSENT_REASON)
            .next()
            .is_some()
}

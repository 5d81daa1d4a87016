//! Allergies and problems.

use serde_json::{Value, json};

use super::concept::concept;
use super::entries::Entries;
use super::fields::{JsonFields, coded, notes, worded};
use super::medicine::profile;
use super::narrator::{Narrator, narrative};
use crate::summary::{
    ProblemCourse, SummaryAllergy, SummaryProblem, SummaryReaction, Verification,
};

const TERMS: &str = "http://terminology.hl7.org/CodeSystem/";

/// Puts an allergy in; says how to point to it.
pub fn put_allergy(
    entries: &mut Entries,
    allergy: &SummaryAllergy,
    words: &impl Narrator,
) -> Value {
    let kinds = allergy.kinds.iter().map(|kind| Value::from(kind.code()));
    let course = state(
        "allergyintolerance-clinical",
        allergy.course.map(ProblemCourse::code),
    );
    let sure = allergy.verification.map(Verification::code);
    let resource = JsonFields::resource("AllergyIntolerance")
        .with("meta", profile("AllergyIntolerance-uv-ips"))
        .with("text", narrative(&words.allergy(allergy)))
        .maybe("clinicalStatus", course)
        .maybe(
            "verificationStatus",
            state("allergyintolerance-verification", sure),
        )
        .maybe(
            "type",
            allergy.nature.map(crate::summary::AllergyNature::code),
        )
        .list("category", kinds.collect())
        .maybe(
            "criticality",
            allergy.criticality.map(crate::summary::Criticality::code),
        )
        .with("code", concept(&allergy.name, &allergy.codes))
        .with("patient", entries.person())
        .maybe(
            "onsetDateTime",
            allergy.since.map(|since| since.to_string()),
        )
        .list("note", notes(&allergy.notes))
        .list("reaction", allergy.reactions.iter().map(reaction).collect());
    entries.add(resource)
}

fn reaction(one: &SummaryReaction) -> Value {
    JsonFields::default()
        .with("manifestation", json!([worded(&one.what)]))
        .maybe("severity", one.severity.map(crate::summary::Severity::code))
        .into()
}

/// Puts a problem in; says how to point to it.
pub fn put_problem(
    entries: &mut Entries,
    problem: &SummaryProblem,
    words: &impl Narrator,
) -> Value {
    let course = state(
        "condition-clinical",
        problem.course.map(ProblemCourse::code),
    );
    let sure = problem.verification.map(Verification::code);
    let resource = JsonFields::resource("Condition")
        .with("meta", profile("Condition-uv-ips"))
        .with("text", narrative(&words.problem(problem)))
        .maybe("clinicalStatus", course)
        .maybe("verificationStatus", state("condition-ver-status", sure))
        .list("category", vec![category()])
        .with("code", concept(&problem.name, &problem.codes))
        .with("subject", entries.person())
        .maybe(
            "onsetDateTime",
            problem.since.map(|since| since.to_string()),
        )
        .maybe(
            "abatementDateTime",
            problem.until.map(|until| until.to_string()),
        )
        .list("note", notes(&problem.notes));
    entries.add(resource)
}

/// That something stands on a list of problems.
pub fn category() -> Value {
    coded(&format!("{TERMS}condition-category"), "problem-list-item")
}

/// A state by the codes of one of FHIR's own systems.
pub fn state(system: &str, code: Option<&str>) -> Option<Value> {
    code.map(|code| coded(&format!("{TERMS}{system}"), code))
}

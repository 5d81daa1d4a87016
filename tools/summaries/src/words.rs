//! What people read in the documents, in plain English.

use exchange::fhir::{Narrator, Quiet, SummaryPart};
use exchange::summary::{
    AllergyKind, Passage, SummaryAllergy, SummaryDirection, SummaryMedicine, SummaryPerson,
    SummaryProblem,
};

/// Plain English.
#[derive(Clone, Copy, Debug)]
pub struct English;

impl Narrator for English {
    fn title(&self) -> String {
        "Patient summary".to_owned()
    }

    fn heading(&self, part: SummaryPart) -> String {
        match part {
            SummaryPart::Medicines => "Medicines",
            SummaryPart::Allergies => "Allergies",
            SummaryPart::Problems => "Problems",
            SummaryPart::Past => "Past problems",
        }
        .to_owned()
    }

    fn quiet(&self, _: SummaryPart, quiet: Quiet) -> String {
        match quiet {
            Quiet::NotAsked => "Nobody has answered this yet.",
            Quiet::NoneKnown => "None that the person knows of.",
        }
        .to_owned()
    }

    fn none_of(&self, kind: AllergyKind) -> String {
        format!("None known of this sort: {}", kind.code())
    }

    fn person(&self, person: &SummaryPerson) -> String {
        let name = person.name.as_ref();
        name.map_or_else(|| "No name".to_owned(), Passage::shown)
    }

    fn medicine(&self, medicine: &SummaryMedicine) -> String {
        let strength = medicine.strength.iter().map(Passage::shown);
        let directions = medicine
            .directions
            .iter()
            .filter_map(|line| line.text.as_ref());
        let name = std::iter::once(medicine.name.shown());
        let all: Vec<String> = name
            .chain(strength)
            .chain(directions.map(Passage::shown))
            .collect();
        format!("{} ({})", all.join(" · "), medicine.status.code())
    }

    fn direction(&self, direction: &SummaryDirection) -> String {
        direction
            .text
            .as_ref()
            .map(Passage::shown)
            .unwrap_or_default()
    }

    fn allergy(&self, allergy: &SummaryAllergy) -> String {
        allergy.name.shown()
    }

    fn problem(&self, problem: &SummaryProblem) -> String {
        problem.name.shown()
    }
}

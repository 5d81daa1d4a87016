//! The words of our own summary, in the language of whoever writes it.

use exchange::fhir::{Narrator, Quiet, SummaryPart};
use exchange::summary::{
    AllergyKind, Passage, SummaryAllergy, SummaryDirection, SummaryMedicine, SummaryPerson,
    SummaryProblem,
};
use text::Text;

use super::figures::direction_line;
use super::known_date::known_date;
use super::said;
use super::seen::SeenEntry;

/// Says everything in a summary that people read, in one language.
#[derive(Clone, Copy)]
pub struct Narrated(pub &'static Text);

/// What a part says in place of a list.
pub fn quiet(part: SummaryPart, quiet: Quiet, t: &Text) -> &'static str {
    let i = t.interchange;
    match part {
        SummaryPart::Medicines => i.quiet_medicines(quiet),
        SummaryPart::Allergies => i.quiet_allergies(quiet),
        SummaryPart::Problems | SummaryPart::Past => i.quiet_problems(quiet),
    }
}

impl Narrated {
    fn in_one(self, entry: SeenEntry) -> String {
        if entry.lines.is_empty() {
            return entry.head;
        }
        let lines = entry.lines.join(" · ");
        self.0.interchange.labelled(&entry.head, &lines)
    }
}

impl Narrator for Narrated {
    fn title(&self) -> String {
        self.0.interchange.summary_title.to_owned()
    }

    fn heading(&self, part: SummaryPart) -> String {
        self.0.interchange.part(part).to_owned()
    }

    fn quiet(&self, part: SummaryPart, quiet: Quiet) -> String {
        self::quiet(part, quiet, self.0).to_owned()
    }

    fn none_of(&self, kind: AllergyKind) -> String {
        self.0.interchange.none_of(kind).to_owned()
    }

    fn person(&self, person: &SummaryPerson) -> String {
        let name = person.name.iter().map(Passage::shown);
        let born = person.born.map(|born| known_date(born, self.0));
        let born = born.map(|born| self.0.interchange.born(&born));
        name.chain(born).collect::<Vec<_>>().join(" · ")
    }

    fn medicine(&self, medicine: &SummaryMedicine) -> String {
        let said = said::medicine(medicine, self.0);
        let mut lines = vec![said.standing];
        lines.extend(said.lines);
        self.in_one(SeenEntry {
            head: said.head,
            lines,
        })
    }

    fn direction(&self, direction: &SummaryDirection) -> String {
        direction_line(direction, self.0)
    }

    fn allergy(&self, allergy: &SummaryAllergy) -> String {
        self.in_one(said::allergy(allergy, self.0))
    }

    fn problem(&self, problem: &SummaryProblem) -> String {
        self.in_one(said::problem(problem, self.0))
    }
}

//! What a summary says, in words: the same where the app writes one and where it shows
//! one, so that what is previewed is what stands in the file.

use exchange::summary::{
    Claim, IntakePeriod, IntakeStatus, Passage, SummaryAllergy, SummaryAuthor, SummaryIngredient,
    SummaryMedicine, SummaryProblem,
};
use text::Text;

use super::figures::{amount, direction_lines};
use super::known_date::known_date;
use super::seen::SeenEntry;

/// A medicine in words.
pub struct SaidMedicine {
    /// Its name and strength.
    pub head: String,
    /// How things stand with it. Never left out: nobody may take one that is over for one
    /// that is taken.
    pub standing: String,
    /// Everything else, a line each.
    pub lines: Vec<String>,
}

/// Who says something.
pub fn author(author: &SummaryAuthor, t: &Text) -> String {
    let i = t.interchange;
    match author {
        SummaryAuthor::Person => i.author_person.to_owned(),
        SummaryAuthor::Carer(name) => i.author_carer(&name.shown()),
        SummaryAuthor::Device(name) => i.author_device(&name.shown()),
        SummaryAuthor::Professional(name)
        | SummaryAuthor::Organisation(name)
        | SummaryAuthor::Other(name) => name.shown(),
    }
}

/// What a medicine is called, with its strength where that stands apart.
pub fn medicine_name(medicine: &SummaryMedicine) -> String {
    let name = medicine.name.shown();
    match &medicine.strength {
        Some(strength) if !name.contains(&strength.shown()) => {
            [name.as_str(), " ", &strength.shown()].concat()
        }
        _ => name,
    }
}

/// A medicine in words.
pub fn medicine(medicine: &SummaryMedicine, t: &Text) -> SaidMedicine {
    let i = t.interchange;
    let labelled = |label: &str| {
        let label = label.to_owned();
        move |words: &Passage| i.labelled(&label, &words.shown())
    };
    let told = medicine.directions.iter();
    let mut lines: Vec<String> = told.flat_map(|one| direction_lines(one, t)).collect();
    let is_over = matches!(
        medicine.status,
        IntakeStatus::Completed
            | IntakeStatus::Stopped
            | IntakeStatus::NotTaken
            | IntakeStatus::Cancelled
    );
    if lines.is_empty() && !is_over {
        lines.push(i.no_directions.to_owned());
    }
    lines.extend(medicine.adherence.map(|how| i.adherence(how).to_owned()));
    lines.extend(medicine.form.iter().map(labelled(i.form)));
    let inside: Vec<String> = medicine
        .ingredients
        .iter()
        .map(|one| ingredient(one, t))
        .collect();
    if !inside.is_empty() {
        lines.push(t.medicines.contains(&inside.join(t.grammar.comma)));
    }
    lines.extend(medicine.reasons.iter().map(labelled(i.what_for)));
    lines.extend(medicine.status_reasons.iter().map(labelled(i.why)));
    lines.extend(medicine.taken.map(|taken| period(taken, t)));
    let said_by = medicine.said_by.as_ref().map(|who| author(who, t));
    lines.extend(said_by.map(|who| i.labelled(i.said_by, &who)));
    let said_on = medicine.said_on.map(|day| known_date(day, t));
    lines.extend(said_on.map(|day| i.labelled(i.said_on, &day)));
    lines.extend(medicine.notes.iter().map(labelled(i.note)));
    SaidMedicine {
        head: medicine_name(medicine),
        standing: standing(medicine, t),
        lines,
    }
}

fn standing(medicine: &SummaryMedicine, t: &Text) -> String {
    let i = t.interchange;
    match (medicine.claim, medicine.status) {
        (Claim::Taken, status) => i.standing(status).to_owned(),
        (Claim::Ordered(intent), status) => {
            let stands = match status {
                IntakeStatus::Active => i.in_force,
                status => i.standing(status),
            };
            [stands, i.ordered(intent)].join(" · ")
        }
    }
}

fn ingredient(one: &SummaryIngredient, t: &Text) -> String {
    let name = one.name.shown();
    let strength = one.strength.as_ref().map(|(of, within)| match within {
        Some(within) => t.interchange.rate(&amount(of, t), &amount(within, t)),
        None => amount(of, t),
    });
    match strength {
        Some(strength) => [name.as_str(), " ", &strength].concat(),
        None => name,
    }
}

fn period(taken: IntakePeriod, t: &Text) -> String {
    let i = t.interchange;
    match taken {
        IntakePeriod::On(on) => i.labelled(i.on_day, &known_date(on, t)),
        IntakePeriod::From(from) => i.labelled(i.since, &known_date(from, t)),
        IntakePeriod::Until(until) => i.labelled(i.until_when, &known_date(until, t)),
        IntakePeriod::Days(from, until) => {
            i.from_until(&known_date(from, t), &known_date(until, t))
        }
    }
}

/// An allergy in words.
pub fn allergy(allergy: &SummaryAllergy, t: &Text) -> SeenEntry {
    let i = t.interchange;
    let mut facts: Vec<&str> = allergy
        .nature
        .map(|nature| i.nature(nature))
        .into_iter()
        .collect();
    facts.extend(allergy.kinds.iter().map(|kind| i.allergy_to(*kind)));
    facts.extend(allergy.criticality.map(|danger| i.criticality(danger)));
    facts.extend(allergy.course.map(|course| i.course(course)));
    facts.extend(allergy.verification.map(|sure| i.sure(sure)));
    let mut lines: Vec<String> = Vec::new();
    lines.extend((!facts.is_empty()).then(|| facts.join(" · ")));
    lines.extend(allergy.reactions.iter().map(|reaction| {
        let mut words = reaction.what.shown();
        if let Some(severity) = reaction.severity {
            words = [words.as_str(), t.grammar.clause, i.severity(severity)].concat();
        }
        i.labelled(i.reaction, &words)
    }));
    let since = allergy.since.map(|since| known_date(since, t));
    lines.extend(since.map(|since| i.labelled(i.since, &since)));
    let notes = allergy.notes.iter();
    lines.extend(notes.map(|note| i.labelled(i.note, &note.shown())));
    SeenEntry {
        head: allergy.name.shown(),
        lines,
    }
}

/// A problem in words.
pub fn problem(problem: &SummaryProblem, t: &Text) -> SeenEntry {
    let i = t.interchange;
    let mut lines: Vec<String> = Vec::new();
    let course = problem.course.map(|course| i.course(course));
    let facts: Vec<&str> = course
        .into_iter()
        .chain(problem.verification.map(|sure| i.sure(sure)))
        .collect();
    lines.extend((!facts.is_empty()).then(|| facts.join(" · ")));
    let since = problem.since.map(|since| known_date(since, t));
    lines.extend(since.map(|since| i.labelled(i.since, &since)));
    let until = problem.until.map(|until| known_date(until, t));
    lines.extend(until.map(|until| i.labelled(i.until_when, &until)));
    let notes = problem.notes.iter();
    lines.extend(notes.map(|note| i.labelled(i.note, &note.shown())));
    SeenEntry {
        head: problem.name.shown(),
        lines,
    }
}

//! A patient summary as a person sees it: every entry, in the document's own words.

use domain::person::Person;
use exchange::fhir::{Quiet, SummaryPart};
use exchange::summary::{
    AmountSize, Claim, IntakeStatus, Omitted, OrderIntent, Passage, Stated, Summary,
    SummaryMedicine,
};
use text::{Text, ThingInSummary};

use super::figures::{amount, direction_line};
use super::in_one_line::in_one_line;
use super::known_date::known_date;
use super::narrated::quiet;
use super::said::{self, medicine_name};
use super::seen::{SeenDocument, SeenEntry, SeenMedicine, SeenPart};
use super::whose::warnings;

/// Units of what is measured and not counted, as documents write them.
const MEASURES: [&str; 18] = [
    "ml",
    "milliliter",
    "millilitre",
    "l",
    "liter",
    "litre",
    "dl",
    "cl",
    "g",
    "gram",
    "mg",
    "milligram",
    "ug",
    "µg",
    "mcg",
    "microgram",
    "h",
    "hour",
];

/// A summary as the person sees it whose list is open.
pub fn seen_summary(summary: &Summary, person: &Person, t: &Text) -> SeenDocument {
    let name = summary.person.name.as_ref().map(Passage::shown);
    let born = summary.person.born;
    let medicines = summary.medicines.listed().iter();
    let quiet_of = |part, is_told| is_told_words(part, is_told, t);
    let mut parts = vec![
        allergies(summary, t),
        SeenPart {
            title: t.interchange.part(SummaryPart::Problems).to_owned(),
            quiet: quiet_of(SummaryPart::Problems, quiet_in(&summary.problems)),
            entries: listed(&summary.problems, |one| said::problem(one, t)),
        },
    ];
    if !summary.past.is_empty() {
        parts.push(SeenPart {
            title: t.interchange.part(SummaryPart::Past).to_owned(),
            quiet: None,
            entries: summary
                .past
                .iter()
                .map(|one| said::problem(one, t))
                .collect(),
        });
    }
    SeenDocument {
        kind: t.interchange.is_summary.to_owned(),
        head: head(summary, t),
        warnings: warnings((name.as_deref(), born), person, t),
        no_medicines: quiet_of(SummaryPart::Medicines, quiet_in(&summary.medicines)),
        medicines: medicines.map(|one| medicine(one, t)).collect(),
        parts,
        omitted: summary.omitted.iter().map(|one| omitted(one, t)).collect(),
    }
}

fn is_told_words(part: SummaryPart, told: Option<Quiet>, t: &Text) -> Option<String> {
    told.map(|told| quiet(part, told, t).to_owned())
}

fn quiet_in<T>(list: &Stated<T>) -> Option<Quiet> {
    match list {
        Stated::NotAsked => Some(Quiet::NotAsked),
        Stated::NoneKnown => Some(Quiet::NoneKnown),
        Stated::Listed(_) => None,
    }
}

fn listed<T>(list: &Stated<T>, say: impl Fn(&T) -> SeenEntry) -> Vec<SeenEntry> {
    list.listed().iter().map(say).collect()
}

fn head(summary: &Summary, t: &Text) -> Vec<String> {
    let i = t.interchange;
    let mut head: Vec<String> = Vec::new();
    let name = summary.person.name.as_ref().map(Passage::shown);
    head.extend(name.map(|name| i.whose(&name)));
    let born = summary.person.born.map(|born| known_date(born, t));
    head.extend(born.map(|born| i.born(&born)));
    let people: Vec<String> = summary
        .authors
        .iter()
        .map(|one| said::author(one, t))
        .collect();
    head.push(if people.is_empty() {
        i.writer_unknown.to_owned()
    } else {
        i.written_by(&people)
    });
    head.push(match summary.written {
        Some(day) => i.written_on(&known_date(day, t)),
        None => i.day_unknown.to_owned(),
    });
    head
}

/// Allergies. Where only one sort was spoken of, nothing is said of the others.
fn allergies(summary: &Summary, t: &Text) -> SeenPart {
    let i = t.interchange;
    let mut entries = listed(&summary.allergies, |one| said::allergy(one, t));
    entries.extend(summary.no_known.iter().map(|kind| SeenEntry {
        head: i.none_of(*kind).to_owned(),
        lines: Vec::new(),
    }));
    let told = quiet_in(&summary.allergies);
    let quiet = match told {
        Some(Quiet::NotAsked) if !summary.no_known.is_empty() => Some(i.others_untold.to_owned()),
        told => is_told_words(SummaryPart::Allergies, told, t),
    };
    SeenPart {
        title: i.part(SummaryPart::Allergies).to_owned(),
        quiet,
        entries,
    }
}

fn medicine(medicine: &SummaryMedicine, t: &Text) -> SeenMedicine {
    let said = said::medicine(medicine, t);
    SeenMedicine {
        head: said.head,
        standing: said.standing,
        lines: said.lines,
        to_compare: is_to_compare(medicine).then(|| line(medicine, t)),
    }
}

/// Whether it is one of those that are taken now or are to be taken, by the document.
fn is_to_compare(medicine: &SummaryMedicine) -> bool {
    let is_only_talked_of = matches!(
        medicine.claim,
        Claim::Ordered(OrderIntent::Proposal | OrderIntent::OneOfSeveral)
    );
    let holds = matches!(
        medicine.status,
        IntakeStatus::Active | IntakeStatus::Intended | IntakeStatus::Unknown
    );
    holds && !is_only_talked_of
}

/// Name, strength, form and directions in one line.
fn line(medicine: &SummaryMedicine, t: &Text) -> String {
    let mut name = medicine_name(medicine);
    if let Some(strength) = strength(medicine, t).filter(|_| !name.contains(char::is_numeric)) {
        name = [name.as_str(), " ", &strength].concat();
    }
    if let Some(form) = medicine.form.as_ref().map(Passage::shown)
        && !name.to_lowercase().contains(&form.to_lowercase())
    {
        name = [name.as_str(), " ", &form].concat();
    }
    let told = medicine.directions.iter().map(|one| direction_line(one, t));
    let parts: Vec<String> = [name]
        .into_iter()
        .chain(told)
        .filter(|one| !one.is_empty())
        .collect();
    in_one_line(&parts.join(t.grammar.clause))
}

/// The strength of the one thing that works in a medicine, in one piece of it. Of so much
/// in so many millilitres nobody may read how much is taken.
fn strength(medicine: &SummaryMedicine, t: &Text) -> Option<String> {
    let [only] = medicine.ingredients.as_slice() else {
        return None;
    };
    let (of, within) = only.strength.as_ref()?;
    let is_a_piece = within.as_ref().is_none_or(|within| {
        let unit = within
            .unit
            .as_ref()
            .map(|unit| unit.as_str().to_lowercase());
        let is_measured = unit.is_some_and(|unit| MEASURES.contains(&unit.as_str()));
        let is_one = matches!(&within.size, AmountSize::Exactly(size) if size.as_str() == "1");
        is_one && !is_measured
    });
    is_a_piece.then(|| amount(of, t))
}

fn omitted(one: &Omitted, t: &Text) -> SeenEntry {
    let i = t.interchange;
    let thing = match ThingInSummary::of(&one.kind) {
        ThingInSummary::Other => i.thing_called(one.kind.as_str()),
        known => i.thing(known).to_owned(),
    };
    let what = match &one.name {
        Some(name) => i.labelled(&thing, &name.shown()),
        None => thing,
    };
    SeenEntry {
        head: i.omitted_line(&what, i.why_omitted(one.why)),
        lines: one.words.iter().map(Passage::shown).collect(),
    }
}

//! A German medication plan as a person sees it: under the headings of the paper, in its
//! own words. What could be read as daily and may not be so is never put into a line.

use domain::person::Person;
use domain::words::honest;
use exchange::fhir::{Quiet, SummaryPart};
use exchange::german_plan::{
    GermanAmount, GermanBirth, GermanDoseUnit, GermanFact, GermanForm, GermanHeading,
    GermanIngredient, GermanLine, GermanMedicine, GermanNaming, GermanNumber, GermanPatient,
    GermanPlan, GermanRhythm, GermanText, GermanTimes, HeadingCode,
};
use exchange::summary::{KnownDate, WhenCode};
use text::Text;

use super::in_one_line::in_one_line;
use super::known_date::known_date;
use super::narrated::quiet;
use super::seen::{SeenDocument, SeenEntry, SeenMedicine, SeenPart};
use super::whose::warnings;

/// A plan as the person sees it whose list is open.
pub fn seen_plan(plan: &GermanPlan, person: &Person, t: &Text) -> SeenDocument {
    let name = name_of(&plan.patient);
    let born = plan.patient.born.map(born);
    let mut medicines = Vec::new();
    let mut more = Vec::new();
    for section in &plan.sections {
        let heading = heading_words(&section.heading);
        for line in &section.lines {
            match line {
                GermanLine::Medicine(one) => {
                    medicines.push(medicine(one, &section.heading, t));
                }
                GermanLine::MadeUp { text, more } => {
                    medicines.push(made_up((text, more.as_ref()), heading.as_deref(), t));
                }
                GermanLine::Note(words) => more.push(SeenEntry {
                    head: shown(words),
                    lines: heading.iter().map(|heading| under(heading, t)).collect(),
                }),
            }
        }
    }
    let facts = plan.facts.iter();
    more.extend(
        facts
            .clone()
            .filter_map(|fact| other_fact(fact, t))
            .map(|head| SeenEntry {
                head,
                lines: Vec::new(),
            }),
    );
    let unread = plan.passed_over + plan.patient.passed_over + plan.author.passed_over;
    let unread = (unread > 0).then(|| SeenEntry {
        head: t.interchange.passed_over(unread),
        lines: Vec::new(),
    });
    let no_medicines = medicines.is_empty();
    SeenDocument {
        kind: t.interchange.is_german.to_owned(),
        head: head(plan, (name.as_deref(), born), t),
        warnings: warnings((name.as_deref(), born), person, t),
        no_medicines: no_medicines
            .then(|| quiet(SummaryPart::Medicines, Quiet::NotAsked, t).to_owned()),
        medicines,
        parts: parts(plan, more, t),
        omitted: unread.into_iter().collect(),
    }
}

fn shown(text: &GermanText) -> String {
    honest(text.as_str())
}

fn name_of(patient: &GermanPatient) -> Option<String> {
    let parts = [
        &patient.title,
        &patient.given,
        &patient.rank,
        &patient.prefix,
        &patient.family,
    ];
    let parts: Vec<String> = parts.into_iter().flatten().map(shown).collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}

fn born(born: GermanBirth) -> KnownDate {
    use chrono::Datelike;
    match born {
        GermanBirth::Day(day) => KnownDate::Day(day),
        GermanBirth::Month(day) => KnownDate::Month(day.year(), day.month()),
        GermanBirth::Year(year) => KnownDate::Year(year),
    }
}

fn head(
    plan: &GermanPlan,
    (name, born): (Option<&str>, Option<KnownDate>),
    t: &Text,
) -> Vec<String> {
    let i = t.interchange;
    let author = &plan.author;
    let place: Vec<String> = [&author.name, &author.town]
        .into_iter()
        .flatten()
        .map(shown)
        .collect();
    let mut head: Vec<String> = name.map(|name| i.whose(name)).into_iter().collect();
    head.extend(born.map(|born| i.born(&known_date(born, t))));
    head.push(if place.is_empty() {
        i.writer_unknown.to_owned()
    } else {
        i.written_by(&[place.join(t.grammar.clause)])
    });
    head.push(match author.printed {
        Some(printed) => i.written_on(&t.dates.date(printed.date())),
        None => i.day_unknown.to_owned(),
    });
    head
}

/// Allergies and conditions as far as the head of a plan has them, and everything else.
fn parts(plan: &GermanPlan, more: Vec<SeenEntry>, t: &Text) -> Vec<SeenPart> {
    let i = t.interchange;
    let allergies = plan.facts.iter().filter_map(|fact| match fact {
        GermanFact::Allergies(words) => Some(SeenEntry {
            head: shown(words),
            lines: Vec::new(),
        }),
        _ => None,
    });
    let allergies: Vec<SeenEntry> = allergies.collect();
    let part = |part, entries: Vec<SeenEntry>| SeenPart {
        title: i.part(part).to_owned(),
        quiet: entries
            .is_empty()
            .then(|| quiet(part, Quiet::NotAsked, t).to_owned()),
        entries,
    };
    let mut parts = vec![
        part(SummaryPart::Allergies, allergies),
        part(SummaryPart::Problems, Vec::new()),
    ];
    if !more.is_empty() {
        parts.push(SeenPart {
            title: i.more_said.to_owned(),
            quiet: None,
            entries: more,
        });
    }
    parts
}

fn other_fact(fact: &GermanFact, t: &Text) -> Option<String> {
    let i = t.interchange;
    Some(match fact {
        GermanFact::Allergies(_) => return None,
        GermanFact::Pregnant => i.pregnant.to_owned(),
        GermanFact::Breastfeeding => i.breastfeeding.to_owned(),
        GermanFact::Kilograms(number) => i.kilograms(&shown(number)),
        GermanFact::Centimetres(number) => i.centimetres(&shown(number)),
        GermanFact::Creatinine(number) => i.creatinine(&shown(number)),
        GermanFact::Other(words) => shown(words),
    })
}

fn heading_words(heading: &GermanHeading) -> Option<String> {
    match heading {
        GermanHeading::Nothing => None,
        GermanHeading::Known(code) => Some(code.printed().to_owned()),
        GermanHeading::Unknown(words) | GermanHeading::Words(words) => Some(shown(words)),
    }
}

fn under(heading: &str, t: &Text) -> String {
    t.interchange
        .labelled(t.interchange.heading, &t.sheet.quoted(heading))
}

fn made_up(
    (text, more): (&GermanText, Option<&GermanText>),
    heading: Option<&str>,
    t: &Text,
) -> SeenMedicine {
    let words = shown(text);
    let mut lines: Vec<String> = heading
        .map(|heading| under(heading, t))
        .into_iter()
        .collect();
    lines.extend(more.map(shown));
    SeenMedicine {
        head: words.clone(),
        standing: String::new(),
        lines,
        to_compare: Some(in_one_line(&words)),
    }
}

fn medicine(one: &GermanMedicine, heading: &GermanHeading, t: &Text) -> SeenMedicine {
    let i = t.interchange;
    let name = named(one, t);
    let mut lines: Vec<String> = Vec::new();
    lines.extend(heading_words(heading).map(|words| under(&words, t)));
    lines.extend(one.dosing.times.as_ref().map(|times| four_times(times, t)));
    lines.extend(one.dosing.times.as_ref().and_then(|times| rhythm(times, t)));
    lines.extend(one.dosing.words.as_ref().map(shown));
    lines.extend(
        one.unit
            .as_ref()
            .map(|unit| i.counted_in(&unit_words(unit))),
    );
    if let GermanNaming::TradeName(_) = one.naming()
        && !one.ingredients.is_empty()
    {
        lines.push(t.medicines.contains(&ingredients(&one.ingredients, t)));
    }
    if let Some(GermanForm::Words(form) | GermanForm::Coded(form)) = &one.form {
        lines.push(i.labelled(i.form, &shown(form)));
    }
    lines.extend(
        one.reason
            .as_ref()
            .map(|words| i.labelled(i.what_for, &shown(words))),
    );
    lines.extend(
        one.hints
            .as_ref()
            .map(|words| i.labelled(i.hints, &shown(words))),
    );
    lines.extend(one.more.as_ref().map(shown));
    let is_unread = one.passed_over > 0;
    lines.extend(is_unread.then(|| i.passed_over(one.passed_over)));
    SeenMedicine {
        head: name.clone().unwrap_or_else(|| unnamed(one, t)),
        standing: String::new(),
        lines,
        to_compare: name.map(|name| line(one, heading, name, t)),
    }
}

/// What it is called in the plan; nothing where it has only a number, or not even that.
fn named(one: &GermanMedicine, t: &Text) -> Option<String> {
    match one.naming() {
        GermanNaming::TradeName(name) => Some(match one.ingredients.as_slice() {
            // A single strength belongs to the name.
            [
                GermanIngredient {
                    strength: Some(strength),
                    ..
                },
            ] if !name.as_str().contains(strength.as_str()) => {
                [shown(name).as_str(), " ", &shown(strength)].concat()
            }
            _ => shown(name),
        }),
        GermanNaming::Ingredients(all) => Some(ingredients(all, t)),
        GermanNaming::OnlyNumber(_) | GermanNaming::Nothing => None,
    }
}

fn unnamed(one: &GermanMedicine, t: &Text) -> String {
    match &one.number {
        Some(GermanNumber::Pzn(pzn)) => t.interchange.only_number(&["PZN ", pzn.as_str()].concat()),
        Some(GermanNumber::Unchecked(words)) => t.interchange.only_number(&shown(words)),
        None => t.interchange.nameless.to_owned(),
    }
}

fn ingredients(all: &[GermanIngredient], t: &Text) -> String {
    let one = |one: &GermanIngredient| {
        let parts: Vec<String> = [&one.name, &one.strength]
            .into_iter()
            .flatten()
            .map(shown)
            .collect();
        parts.join(" ")
    };
    let all: Vec<String> = all.iter().map(one).collect();
    all.join(t.grammar.comma)
}

fn amount(amount: Option<&GermanAmount>) -> String {
    amount.map_or_else(|| "0".to_owned(), |amount| shown(&amount.text))
}

fn four_times(times: &GermanTimes, t: &Text) -> String {
    t.interchange.four_times(
        &amount(times.morning.as_ref()),
        &amount(times.noon.as_ref()),
        &amount(times.evening.as_ref()),
        &amount(times.night.as_ref()),
    )
}

fn rhythm(times: &GermanTimes, t: &Text) -> Option<String> {
    match &times.rhythm {
        GermanRhythm::NotSaid => None,
        GermanRhythm::Weekly(day) => Some(t.interchange.weekly(t.dates.weekday(*day))),
        GermanRhythm::Unclear(words) => Some(t.interchange.days_unclear(&shown(words))),
    }
}

fn unit_words(unit: &GermanDoseUnit) -> String {
    match unit {
        GermanDoseUnit::Coded { printed, .. } => (*printed).to_owned(),
        GermanDoseUnit::Unknown(words) | GermanDoseUnit::Words(words) => shown(words),
    }
}

/// Name and directions in one line. Times of the day stand in it only where nothing on
/// the plan says that they may not be meant for every day.
fn line(one: &GermanMedicine, heading: &GermanHeading, name: String, t: &Text) -> String {
    let mut parts = vec![name];
    let is_plain = matches!(
        heading,
        GermanHeading::Nothing
            | GermanHeading::Known(HeadingCode::LongTerm | HeadingCode::SelfMedication)
    ) && one.hints.is_none()
        && one.more.is_none()
        && one.dosing.words.is_none()
        && one.passed_over == 0;
    if let Some(times) = one.dosing.times.as_ref().filter(|_| is_plain) {
        match &times.rhythm {
            GermanRhythm::NotSaid => parts.extend(in_words(times, t)),
            GermanRhythm::Weekly(_) => {
                parts.extend(in_words(times, t));
                parts.extend(rhythm(times, t));
            }
            GermanRhythm::Unclear(_) => {}
        }
    }
    parts.extend(one.dosing.words.as_ref().map(shown));
    if *heading == GermanHeading::Known(HeadingCode::WhenNeeded) {
        parts.push(t.interchange.as_needed.to_owned());
    }
    in_one_line(&parts.join(t.grammar.clause))
}

fn in_words(times: &GermanTimes, t: &Text) -> Vec<String> {
    let all = [
        (&times.morning, WhenCode::Morning),
        (&times.noon, WhenCode::Noon),
        (&times.evening, WhenCode::Evening),
        (&times.night, WhenCode::Bedtime),
    ];
    let is_some = |amount: &GermanAmount| amount.quantity.is_none_or(|number| !number.is_zero());
    let told = all.into_iter().filter_map(|(amount, when)| {
        let amount = amount.as_ref().filter(|amount| is_some(amount))?;
        Some(
            t.interchange
                .amount(&shown(&amount.text), t.interchange.when(when)),
        )
    });
    told.collect()
}

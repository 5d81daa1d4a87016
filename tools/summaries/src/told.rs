//! Medicines, allergies and problems of many shapes, by number.

use chrono::{NaiveTime, Weekday};
use exchange::summary::{
    Adherence, AllergyKind, AllergyNature, AmountSize, AsNeeded, Claim, Criticality, Decimal,
    DoseBounds, DoseLimit, DosePart, DoseTimes, IntakePeriod, IntakeStatus, KnownDate, OrderIntent,
    Passage, ProblemCourse, Severity, SpanUnit, SummaryAllergy, SummaryAmount, SummaryAuthor,
    SummaryCode, SummaryDirection, SummaryIngredient, SummaryMedicine, SummaryProblem,
    SummaryReaction, Verification, WhenCode,
};

use crate::turns::of;

const MEDICINES: [&str; 8] = [
    "Ramipril",
    "Metformin \"Teva\"",
    "帕拉西塔莫 (Paracetamol)",
    "<b>Warfarin</b> & co",
    "Insulin glargin\nin two lines",
    "Salbutamol 100 micrograms",
    "Æblecidereddike",
    "5\u{202e}01 mg",
];

const STATEMENT: [IntakeStatus; 7] = [
    IntakeStatus::Active,
    IntakeStatus::Completed,
    IntakeStatus::Intended,
    IntakeStatus::Stopped,
    IntakeStatus::OnHold,
    IntakeStatus::NotTaken,
    IntakeStatus::Unknown,
];

/// Every so often, by number.
fn sometimes<T>(turn: usize, every: usize, make: impl FnOnce() -> Option<T>) -> Option<T> {
    turn.is_multiple_of(every).then(make).flatten()
}

/// One of several things that have no usual one.
fn one<T: Copy>(all: &[T], turn: usize) -> Option<T> {
    all.get(turn % all.len().max(1)).copied()
}

fn amount(size: AmountSize, unit: &str) -> SummaryAmount {
    SummaryAmount {
        size,
        unit: Passage::of(unit),
        code: None,
    }
}

fn exactly(figures: &str, unit: &str) -> Option<SummaryAmount> {
    Some(amount(AmountSize::Exactly(Decimal::parse(figures)?), unit))
}

fn code(system: &str, code: &str) -> Option<SummaryCode> {
    Some(SummaryCode {
        system: Passage::of(system),
        code: Passage::of(code)?,
        display: None,
    })
}

/// A medicine of a number.
pub fn medicine(number: usize) -> Option<SummaryMedicine> {
    let is_order = number % 10 == 9;
    let status = if is_order {
        Some(IntakeStatus::Active)
    } else {
        one(&STATEMENT, number)
    };
    let day = |text| KnownDate::parse(text);
    let taken = match number % 5 {
        0 => day("2026-11-01").map(IntakePeriod::From),
        1 => day("2026-11").map(IntakePeriod::On),
        2 => day("2020").map(IntakePeriod::Until),
        3 => Some(IntakePeriod::Days(day("2026-01-01")?, day("2026-11-30")?)),
        _ => None,
    };
    let claim = if is_order {
        Claim::Ordered(one(OrderIntent::ALL, number)?)
    } else {
        Claim::Taken
    };
    Some(SummaryMedicine {
        name: Passage::of(of(&MEDICINES, number))?,
        codes: sometimes(number, 3, || code("http://www.whocc.no/atc", "C09AA05"))
            .into_iter()
            .collect(),
        strength: sometimes(number, 2, || Passage::of("5 mg")),
        ingredients: ingredients(number),
        form: sometimes(number, 4, || Passage::of("tablet")),
        directions: (0..number % 3)
            .filter_map(|line| direction(number + line))
            .collect(),
        reasons: sometimes(number, 2, || Passage::of("my heart & my <blood>"))
            .into_iter()
            .collect(),
        status: status?,
        status_reasons: sometimes(number, 6, || Passage::of("a cough"))
            .into_iter()
            .collect(),
        adherence: sometimes(number + 1, 2, || one(Adherence::ALL, number / 2))
            .filter(|_| !is_order),
        claim,
        taken: taken.filter(|_| !is_order),
        said_on: sometimes(number, 3, || day("2026-11-30")),
        said_by: sometimes(number, 4, || Some(SummaryAuthor::Person)).or(sometimes(
            number,
            3,
            || Passage::of("Doctor Shah").map(SummaryAuthor::Professional),
        )),
        notes: sometimes(number, 5, || Passage::of("x".repeat(2000).as_str()))
            .into_iter()
            .collect(),
    })
}

fn ingredients(number: usize) -> Vec<SummaryIngredient> {
    let one = |name: &str, strength| {
        Some(SummaryIngredient {
            name: Passage::of(name)?,
            codes: Vec::new(),
            strength,
        })
    };
    let strength = || Some((exactly("2.5", "mg")?, exactly("1", "tablet")));
    let found = match number % 4 {
        0 => vec![one("ramipril", strength())],
        1 => vec![
            one("ramipril", strength()),
            one("hydrochlorothiazide", None),
        ],
        _ => Vec::new(),
    };
    found.into_iter().flatten().collect()
}

fn direction(number: usize) -> Option<SummaryDirection> {
    let number_of = |text: &str| Decimal::parse(text);
    let part = match number % 5 {
        0 => Some(DosePart::Dose(exactly("0.5", "tablet")?, None)),
        1 => {
            let size = AmountSize::Between(number_of("1")?, number_of("2")?);
            Some(DosePart::Dose(
                amount(size, "tablet"),
                Passage::of("ordered"),
            ))
        }
        2 => Some(DosePart::Rate(exactly("5", "ml")?, exactly("1", "h"))),
        3 => {
            let size = AmountSize::AtMost(number_of("10")?);
            Some(DosePart::Dose(amount(size, "units"), None))
        }
        _ => None,
    };
    let limit = || {
        Some(DoseLimit::Within(
            exactly("4", "tablet")?,
            exactly("24", "h")?,
        ))
    };
    Some(SummaryDirection {
        text: Passage::of("1 tablet in the morning, with food & <water>"),
        to_person: sometimes(number, 3, || Passage::of("with a glass of water")),
        added: sometimes(number, 4, || Passage::of("not with milk"))
            .into_iter()
            .collect(),
        times: times(number),
        as_needed: match number % 6 {
            0 => Some(AsNeeded::Untold),
            1 => Some(AsNeeded::For(Passage::of("pain")?)),
            _ => None,
        },
        route: sometimes(number, 2, || Passage::of("by mouth")),
        site: sometimes(number, 7, || Passage::of("left eye")),
        method: sometimes(number, 8, || Passage::of("swallow")),
        parts: part.into_iter().collect(),
        limits: sometimes(number, 6, limit).into_iter().collect(),
    })
}

fn times(number: usize) -> Option<DoseTimes> {
    let every_day = DoseTimes {
        times: Some(1),
        period: Decimal::parse("1"),
        unit: Some(SpanUnit::Day),
        ..DoseTimes::default()
    };
    Some(match number % 7 {
        0 => DoseTimes {
            // The last is one that FHIR R4 has no code for.
            when: vec![one(WhenCode::ALL.split_last()?.1, number / 7)?],
            ..every_day
        },
        1 => DoseTimes {
            times: Some(3),
            most_times: Some(4),
            ..every_day
        },
        2 => DoseTimes {
            clock: vec![NaiveTime::from_hms_opt(8, 30, 0)?],
            ..every_day
        },
        3 => DoseTimes {
            days: vec![Weekday::Mon, Weekday::Thu],
            ..DoseTimes::default()
        },
        4 => {
            let from = KnownDate::parse("2026-11-30")?;
            DoseTimes {
                bounds: Some(DoseBounds::From(from)),
                called: Passage::of("BID"),
                ..every_day
            }
        }
        5 => {
            let lasting = exactly("7", "d").map(DoseBounds::Lasting);
            DoseTimes {
                bounds: lasting,
                count: Some(14),
                ..every_day
            }
        }
        _ => return None,
    })
}

/// The allergies of a number.
pub fn allergies(number: usize) -> Vec<SummaryAllergy> {
    let allergy = |place: usize| {
        let turn = number + place;
        let reaction = Some(SummaryReaction {
            what: Passage::of("Rash <itching> & swelling")?,
            severity: one(Severity::ALL, turn),
        });
        Some(SummaryAllergy {
            name: Passage::of(of(&["Penicillin", "Nuts & seeds", "乳膠"], turn))?,
            codes: sometimes(turn, 2, || code("http://snomed.info/sct", "764146007"))
                .into_iter()
                .collect(),
            kinds: sometimes(turn, 2, || Some(AllergyKind::Biologic))
                .into_iter()
                .collect(),
            nature: one(AllergyNature::ALL, turn),
            reactions: sometimes(turn, 2, || reaction).into_iter().collect(),
            criticality: one(Criticality::ALL, turn),
            course: one(
                &[
                    ProblemCourse::Active,
                    ProblemCourse::Inactive,
                    ProblemCourse::Resolved,
                ],
                turn,
            ),
            verification: one(&[Verification::Confirmed, Verification::Unconfirmed], turn),
            since: sometimes(turn, 3, || KnownDate::parse("2019-01")),
            notes: Vec::new(),
        })
    };
    (0..number % 4).filter_map(allergy).collect()
}

/// The problems of a number.
pub fn problems(number: usize) -> Vec<SummaryProblem> {
    let problem = |place: usize| {
        let turn = number + place;
        Some(SummaryProblem {
            name: Passage::of(of(
                &["High blood pressure", "Forhøjet <kolesterol>", "糖尿病"],
                turn,
            ))?,
            codes: sometimes(turn, 2, || code("http://snomed.info/sct", "38341003"))
                .into_iter()
                .collect(),
            course: one(
                &[
                    ProblemCourse::Active,
                    ProblemCourse::Remission,
                    ProblemCourse::Resolved,
                ],
                turn,
            ),
            verification: one(&[Verification::Confirmed, Verification::Provisional], turn),
            since: sometimes(turn, 2, || KnownDate::parse("1993-03-02")),
            until: None,
            notes: sometimes(turn, 3, || Passage::of("told by my doctor"))
                .into_iter()
                .collect(),
        })
    };
    (0..number % 3).filter_map(problem).collect()
}

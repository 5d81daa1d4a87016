//! Summaries of every shape that a document can carry.

use chrono::{NaiveDate, NaiveTime, Weekday};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;

use crate::summary::*;

/// The moments that FHIR R4 knows: all but the last.
fn moments() -> &'static [WhenCode] {
    WhenCode::ALL.split_last().unwrap().1
}

/// Texts with letters that are markup, that turn text, or that JSON has to escape. None
/// is a phrase that stands for an empty list.
pub fn text() -> impl Strategy<Value = Passage> {
    "[A-Za-zåé藥\"\\\\<&>;\u{202e}\u{200b}\n0-9 ]{0,30}q"
        .prop_map(|text| Passage::of(&text).unwrap())
}

fn date() -> BoxedStrategy<KnownDate> {
    let day = |days| NaiveDate::from_ymd_opt(1900, 1, 1).unwrap() + chrono::Days::new(days);
    prop_oneof![
        (1800..=2199).prop_map(KnownDate::Year),
        (1800..=2199, 1..=12_u32).prop_map(|(year, month)| KnownDate::Month(year, month)),
        (0..100_000_u64).prop_map(move |days| KnownDate::Day(day(days))),
    ]
    .boxed()
}

fn decimal() -> impl Strategy<Value = Decimal> {
    "[0-9]{1,7}(\\.[0-9]{1,6})?".prop_map(|text| Decimal::parse(&text).unwrap())
}

fn one_of<T: Copy + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = T> {
    select(all)
}

/// A code of a system that says nothing of empty lists.
fn code() -> BoxedStrategy<SummaryCode> {
    let system = of("urn:[a-z]{1,8}".prop_map(|text| Passage::of(&text).unwrap()));
    let code = "[A-Z0-9]{1,8}".prop_map(|text| Passage::of(&text).unwrap());
    (system, code, of(text()))
        .prop_map(|(system, code, display)| SummaryCode {
            system,
            code,
            display,
        })
        .boxed()
}

fn exact() -> BoxedStrategy<SummaryAmount> {
    let code = of(code().prop_map(|code| SummaryCode {
        display: None,
        ..code
    }));
    let size = (decimal(), 0..5_u8).prop_map(|(number, size)| match size {
        0 => AmountSize::LessThan(number),
        1 => AmountSize::AtMost(number),
        2 => AmountSize::AtLeast(number),
        3 => AmountSize::MoreThan(number),
        _ => AmountSize::Exactly(number),
    });
    (size, of(text()), code)
        .prop_map(|(size, unit, code)| SummaryAmount { size, unit, code })
        .boxed()
}

fn amount() -> BoxedStrategy<SummaryAmount> {
    let between = (exact(), decimal(), decimal()).prop_map(|(amount, low, high)| SummaryAmount {
        size: AmountSize::Between(low, high),
        ..amount
    });
    prop_oneof![exact(), between].boxed()
}

fn times() -> BoxedStrategy<DoseTimes> {
    let clock = |minutes: u32| NaiveTime::from_hms_opt(minutes / 60, minutes % 60, 0).unwrap();
    let days = [Weekday::Mon, Weekday::Wed, Weekday::Sun];
    let bounds = prop_oneof![
        date().prop_map(DoseBounds::From),
        date().prop_map(DoseBounds::Until),
        (date(), date()).prop_map(|(from, until)| DoseBounds::Days(from, until)),
        amount().prop_map(DoseBounds::Lasting),
    ];
    let often = (
        of(0..100_u32),
        of(0..100_u32),
        of(decimal()),
        of(decimal()),
        of(one_of(SpanUnit::ALL)),
    );
    let when = (
        vec(select(days.to_vec()), 0..3),
        vec((0..1440_u32).prop_map(clock), 0..3),
        vec(one_of(moments()), 0..3),
    );
    let rest = (
        of(0..600_u32),
        of(1..50_u32),
        of(bounds),
        vec(date(), 0..2),
        of(text()),
    );
    (often, when, rest)
        .prop_map(|(often, when, rest)| DoseTimes {
            times: often.0,
            most_times: often.1,
            period: often.2,
            most_period: often.3,
            unit: often.4,
            days: when.0,
            clock: when.1,
            when: when.2,
            minutes_off: rest.0,
            count: rest.1,
            bounds: rest.2,
            on: rest.3,
            called: rest.4,
        })
        .boxed()
}

fn direction() -> BoxedStrategy<SummaryDirection> {
    let part = prop_oneof![
        (amount(), of(text())).prop_map(|(amount, of)| DosePart::Dose(amount, of)),
        amount().prop_map(|amount| DosePart::Rate(amount, None)),
        (exact(), exact()).prop_map(|(amount, within)| DosePart::Rate(amount, Some(within))),
    ];
    let limits = (of((exact(), exact())), of(exact()), of(exact())).prop_map(
        |(within, at_a_time, in_a_life)| {
            let within = within.map(|(most, period)| DoseLimit::Within(most, period));
            let at_a_time = at_a_time.map(DoseLimit::AtATime);
            let in_a_life = in_a_life.map(DoseLimit::InALife);
            [within, at_a_time, in_a_life]
                .into_iter()
                .flatten()
                .collect()
        },
    );
    let needed = prop_oneof![Just(AsNeeded::Untold), text().prop_map(AsNeeded::For)];
    let told = times().prop_filter("a timing says something", |times| {
        *times != DoseTimes::default()
    });
    let words = (
        text(),
        of(text()),
        vec(text(), 0..2),
        of(text()),
        of(text()),
        of(text()),
    );
    (words, of(told), of(needed), vec(part, 0..3), limits)
        .prop_map(
            |(words, times, as_needed, parts, limits)| SummaryDirection {
                text: Some(words.0),
                to_person: words.1,
                added: words.2,
                times,
                as_needed,
                route: words.3,
                site: words.4,
                method: words.5,
                parts,
                limits,
            },
        )
        .boxed()
}

fn author() -> BoxedStrategy<SummaryAuthor> {
    prop_oneof![
        Just(SummaryAuthor::Person),
        text().prop_map(SummaryAuthor::Carer),
        text().prop_map(SummaryAuthor::Professional),
        text().prop_map(SummaryAuthor::Organisation),
        text().prop_map(SummaryAuthor::Device),
        text().prop_map(SummaryAuthor::Other),
    ]
    .boxed()
}

const STATEMENT: [IntakeStatus; 7] = [
    IntakeStatus::Active,
    IntakeStatus::Completed,
    IntakeStatus::Intended,
    IntakeStatus::Stopped,
    IntakeStatus::OnHold,
    IntakeStatus::NotTaken,
    IntakeStatus::Unknown,
];

const ORDER: [IntakeStatus; 7] = [
    IntakeStatus::Active,
    IntakeStatus::Completed,
    IntakeStatus::Cancelled,
    IntakeStatus::Stopped,
    IntakeStatus::OnHold,
    IntakeStatus::Draft,
    IntakeStatus::Unknown,
];

fn claim() -> BoxedStrategy<(Claim, IntakeStatus, Option<IntakePeriod>)> {
    let period = prop_oneof![
        date().prop_map(IntakePeriod::On),
        date().prop_map(IntakePeriod::From),
        date().prop_map(IntakePeriod::Until),
        (date(), date()).prop_map(|(from, until)| IntakePeriod::Days(from, until)),
    ];
    let taken = (select(STATEMENT.to_vec()), of(period))
        .prop_map(|(status, taken)| (Claim::Taken, status, taken));
    let ordered = (one_of(OrderIntent::ALL), select(ORDER.to_vec()))
        .prop_map(|(intent, status)| (Claim::Ordered(intent), status, None));
    prop_oneof![3 => taken, 1 => ordered].boxed()
}

pub fn medicine() -> BoxedStrategy<SummaryMedicine> {
    let ingredient = (text(), vec(code(), 0..2), of((exact(), of(exact())))).prop_map(
        |(name, codes, strength)| SummaryIngredient {
            name,
            codes,
            strength,
        },
    );
    let what = (
        text(),
        vec(code(), 0..3),
        of(text()),
        vec(ingredient, 0..3),
        of(text()),
    );
    let why = (vec(text(), 0..2), vec(text(), 0..2), vec(text(), 0..2));
    let who = (of(one_of(Adherence::ALL)), of(date()), of(author()));
    (what, vec(direction(), 0..3), why, who, claim())
        .prop_map(|(what, directions, why, who, claim)| {
            let mut reasons = why.0;
            reasons.dedup();
            SummaryMedicine {
                name: what.0,
                codes: what.1,
                strength: what.2,
                ingredients: what.3,
                form: what.4,
                directions,
                reasons,
                status: claim.1,
                status_reasons: why.1,
                adherence: who.0,
                claim: claim.0,
                taken: claim.2,
                said_on: who.1,
                said_by: who.2,
                notes: why.2,
            }
        })
        .boxed()
}

fn allergy() -> BoxedStrategy<SummaryAllergy> {
    let reaction = (text(), of(one_of(Severity::ALL)))
        .prop_map(|(what, severity)| SummaryReaction { what, severity });
    let what = (
        text(),
        vec(code(), 0..3),
        vec(one_of(AllergyKind::ALL), 0..2),
        of(one_of(AllergyNature::ALL)),
    );
    let how = (
        of(one_of(Criticality::ALL)),
        of(one_of(ProblemCourse::ALL)),
        of(one_of(Verification::ALL)),
        of(date()),
    );
    (what, vec(reaction, 0..3), how, vec(text(), 0..2))
        .prop_map(|(what, reactions, how, notes)| SummaryAllergy {
            name: what.0,
            codes: what.1,
            kinds: what.2,
            nature: what.3,
            reactions,
            criticality: how.0,
            course: how.1,
            verification: how.2,
            since: how.3,
            notes,
        })
        .boxed()
}

fn problem() -> BoxedStrategy<SummaryProblem> {
    let how = (
        of(one_of(ProblemCourse::ALL)),
        of(one_of(Verification::ALL)),
        of(date()),
        of(date()),
    );
    (text(), vec(code(), 0..3), how, vec(text(), 0..2))
        .prop_map(|(name, codes, how, notes)| SummaryProblem {
            name,
            codes,
            course: how.0,
            verification: how.1,
            since: how.2,
            until: how.3,
            notes,
        })
        .boxed()
}

fn stated<T: std::fmt::Debug + Clone + 'static>(one: BoxedStrategy<T>) -> BoxedStrategy<Stated<T>> {
    prop_oneof![
        1 => Just(Stated::NotAsked),
        1 => Just(Stated::NoneKnown),
        2 => vec(one, 1..3).prop_map(Stated::Listed),
    ]
    .boxed()
}

/// Summaries as documents can carry them, but for the day they are written on.
pub fn summary() -> BoxedStrategy<Summary> {
    let person = (of(text()), of(date())).prop_map(|(name, born)| SummaryPerson { name, born });
    let language =
        of(select(vec!["en", "da", "zh-Hant"]).prop_map(|tag| Passage::of(tag).unwrap()));
    let lists = (
        stated(medicine()),
        stated(allergy()),
        stated(problem()),
        vec(problem(), 0..2),
    );
    (person, language, vec(author(), 1..3), lists)
        .prop_map(|(person, language, authors, lists)| Summary {
            person,
            written: None,
            language,
            authors,
            medicines: lists.0,
            allergies: lists.1,
            no_known: Vec::new(),
            problems: lists.2,
            past: lists.3,
            omitted: Vec::new(),
        })
        .boxed()
}

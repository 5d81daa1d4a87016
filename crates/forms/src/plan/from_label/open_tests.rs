//! What a label leaves open: each with its words, its answers, and what they lead to.

use super::tests::{in_short, read};
use super::*;
use crate::plan::draft::TimeDraft;
use domain::amount::Quantity;

/// What is open, with the words it is about and its answers.
fn open(words: &str, given: &[PointAnswer]) -> Vec<String> {
    let found = read(words, given);
    let one = |point: &OpenPoint| {
        let places: Vec<&str> = point
            .places
            .iter()
            .map(|one| &words[one.at.clone()])
            .collect();
        let answers: Vec<String> = point.answers.iter().map(|one| format!("{one:?}")).collect();
        let ask = match point.ask {
            PointAsk::Label(ask) => format!("{ask:?}"),
            other => format!("{other:?}"),
        };
        format!("{ask} {places:?} {:?} {}", point.needs, answers.join(" "))
    };
    found.open.iter().map(one).collect()
}

const fn answer(answer: LabelAnswer) -> PointAnswer {
    PointAnswer::Label(answer)
}

/// A contradiction is asked about, with both of its places, and never resolved.
#[test]
fn a_contradiction_is_asked_about_and_becomes_a_plan_only_by_an_answer() {
    let words = "Take ONE tablet twice a day in the evening";
    let found = open(words, &[]);
    assert_eq!(
        found,
        [
            "TimesAndMoments [\"twice a day\", \"in the evening\"] Answer Label(AsOften) Label(AtMoments)"
        ]
    );
    for (given, expected) in [
        (
            LabelAnswer::AsOften,
            "EveryDay Breakfast=1 EveningMeal=1 times chosen",
        ),
        (LabelAnswer::AtMoments, "EveryDay EveningMeal=1"),
    ] {
        let found = read(words, &[answer(given)]);
        assert_eq!(in_short(&found.to_use()[0]), expected);
    }
    let lower = "Take ONE tablet three times a day. Do not take more than 2 in 24 hours";
    let found = open(lower, &[]);
    assert_eq!(found.len(), 1);
    assert!(found[0].starts_with("LimitBelowPlan"), "{found:?}");
    assert!(found[0].contains("Professional"), "{found:?}");
}

/// A label, an answer to what it leaves open, and the plan that this leads to.
type Answered = (&'static str, LabelAnswer, &'static str);

const ANSWERED: &[Answered] = &[
    (
        "Take ONE or TWO tablets four times a day",
        LabelAnswer::Amount(Quantity::whole(2)),
        "EveryDay Breakfast=2 Lunch=2 EveningMeal=2 Bedtime=2 times chosen",
    ),
    (
        "Take ONE tablet two to three times a day",
        LabelAnswer::Times(2),
        "EveryDay Breakfast=1 EveningMeal=1 times chosen",
    ),
    (
        "Take ONE tablet every 4 to 6 hours",
        LabelAnswer::HoursApart(6),
        "EveryHours every=6 amount=1",
    ),
    (
        "2 tabletter dagligt",
        LabelAnswer::Together,
        "EveryDay Breakfast=2 times chosen",
    ),
    (
        "2 tabletter dagligt",
        LabelAnswer::Apart(2),
        "EveryDay Breakfast=1 EveningMeal=1 times chosen",
    ),
    (
        "Take ONE tablet",
        LabelAnswer::Often(2),
        "EveryDay Breakfast=1 EveningMeal=1 times chosen",
    ),
    (
        "Take ONE tablet",
        LabelAnswer::OnlyWhenNeeded,
        "WhenNeeded amount=1",
    ),
    (
        "Take ONE tablet once at night",
        LabelAnswer::OneDose,
        "Once amount=1",
    ),
    (
        "Take ONE tablet once at night",
        LabelAnswer::EachTime,
        "EveryDay Bedtime=1",
    ),
    (
        "Take ONE tablet on Monday",
        LabelAnswer::EachWeek,
        "Weekdays Breakfast=1 days=Mon times chosen",
    ),
    (
        "Take ONE tablet on Monday",
        LabelAnswer::ThisWeekday,
        "Once amount=1",
    ),
    (
        "Take FOUR tablets once a week",
        LabelAnswer::OnWeekday(chrono::Weekday::Tue),
        "Weekdays Breakfast=4 days=Tue times chosen",
    ),
    (
        "Take TWO tablets when required. Max 8",
        LabelAnswer::In24Hours,
        "WhenNeeded amount=2 most=8",
    ),
    (
        "Take ONE tablet up to three times a day",
        LabelAnswer::UpToWhenNeeded,
        "WhenNeeded amount=1 most=3",
    ),
    (
        "Take ONE tablet up to three times a day",
        LabelAnswer::UpToRegularly,
        "EveryDay Breakfast=1 Lunch=1 EveningMeal=1 times chosen",
    ),
    (
        "ONE drop od",
        LabelAnswer::OdDaily,
        "EveryDay Breakfast=1 times chosen",
    ),
    (
        "One drop in the affected eye twice a day",
        LabelAnswer::On(label::LabelSide::Left),
        "EveryDay Breakfast=1 EveningMeal=1 times chosen",
    ),
    (
        "Take ONE tablet daily for 5 to 7 days",
        LabelAnswer::Days(5),
        "EveryDay Breakfast=1 AfterDoses(\"5\") times chosen",
    ),
    (
        "Take ONE tablet morning and evening and when needed",
        LabelAnswer::RegularOnly,
        "EveryDay Breakfast=1 EveningMeal=1",
    ),
    (
        "Take ONE tablet daily as directed by your doctor",
        LabelAnswer::NothingElse,
        "EveryDay Breakfast=1 times chosen",
    ),
];

/// Each answer leads to the reading it names, and an answer to nothing changes nothing.
#[test]
fn what_is_open_is_answered_by_one_of_the_readings_of_the_label() {
    for (words, given, expected) in ANSWERED.iter().copied() {
        let before = read(words, &[]);
        assert!(before.to_use().is_empty(), "{words}");
        let offered = before.open.iter().flat_map(|point| &point.answers);
        assert!(
            offered.clone().any(|one| *one == answer(given)),
            "{words}: {before:?}"
        );
        let found = read(words, &[answer(given)]);
        let short = found.to_use().first().map(in_short).unwrap_or_default();
        assert_eq!(short, expected, "{words}: {given:?} {:?}", found.open);
        let stray = read("Take ONE tablet at night", &[answer(given)]);
        assert_eq!(
            in_short(&stray.to_use()[0]),
            "EveryDay Bedtime=1",
            "{given:?}"
        );
    }
}

#[test]
fn until_finished_is_asked_about() {
    let words = "Take ONE capsule three times a day until finished";
    assert_eq!(
        open(words, &[]),
        ["UntilFinished [\"until finished\"] Answer CountDoses NoEnd"]
    );
    let counted = read(words, &[PointAnswer::CountDoses]);
    let counted = &counted.to_use()[0].draft;
    assert_eq!(counted.ending, EndingDraft::AfterDoses(String::new()));
    let endless = read(words, &[PointAnswer::NoEnd]);
    assert_eq!(endless.to_use()[0].draft.ending, EndingDraft::Open);
}

/// What the person has to write stays empty in the fields, which ask for it.
#[test]
fn a_missing_amount_stays_empty_and_is_named() {
    for (words, asked, expected) in [
        ("Take at night", "HowMuch", "EveryDay Bedtime="),
        (
            "Take 500mg three times a day",
            "ByWeight",
            "EveryDay Breakfast= Lunch= EveningMeal= times chosen",
        ),
        (
            "Take 1 teaspoonful three times a day",
            "SpoonSize",
            "EveryDay Breakfast= Lunch= EveningMeal= times chosen",
        ),
        (
            "Take ONE tablet twice a week",
            "WhichWeekday",
            "Weekdays Breakfast=1 times chosen",
        ),
        (
            "Take ONE tablet once a month",
            "WhichDate",
            "Monthly Breakfast=1 every=1 times chosen",
        ),
        (
            "Take ONE tablet daily until 3/4",
            "Date",
            "EveryDay Breakfast=1 LastDay(\"\") times chosen",
        ),
    ] {
        let found = read(words, &[]);
        let asks: Vec<String> = open(words, &[]);
        assert!(asks[0].starts_with(asked), "{words}: {asks:?}");
        assert_eq!(found.open[0].needs, PointNeeds::FillIn, "{words}");
        assert_eq!(in_short(&found.to_use()[0]), expected, "{words}");
    }
    let afternoon = read("Take ONE tablet in the afternoon", &[]);
    let slot = &afternoon.to_use()[0].draft.slots[0];
    assert_eq!(slot.time, TimeDraft::Clock(String::new()));
}

/// What a plan has no place for is named in the label's own words.
#[test]
fn what_the_plan_leaves_out_is_named() {
    for (words, left) in [
        (
            "Take ONE tablet three times a day. Do not take more than 4 in 24 hours",
            vec!["Do not take more than 4 in 24 hours"],
        ),
        (
            "Take ONE tablet at night when required for 5 days",
            vec!["at night", "for 5 days"],
        ),
        (
            "Use ONE spray in each nostril twice a day",
            vec!["in each nostril"],
        ),
        (
            "Take ONE tablet daily before food, 30 to 60 minutes before meals",
            vec![", 30 to 60 minutes before meals"],
        ),
        ("Take ONE tablet daily for 2 months", vec!["for 2 months"]),
        (
            "Take ONE tablet twice a day and ONE when needed",
            vec!["when needed"],
        ),
        ("Take ONE tablet at night", vec![]),
    ] {
        let found = read(words, &[]);
        let named: Vec<&str> = found.left_out.iter().map(|at| &words[at.clone()]).collect();
        assert_eq!(named, left, "{words}");
        assert_eq!(found.to_use().len(), 1, "{words}: {:?}", found.open);
    }
    let two = read("Take ONE tablet twice a day and TWO when needed", &[]);
    assert_eq!(in_short(&two.beside[0]), "WhenNeeded amount=2");
}

#[test]
fn words_beside_the_plan_that_are_not_understood_are_asked_about() {
    let words = "Grumbleweed Pharmacy\nTake ONE tablet at night\nXyzzy";
    let found = read(words, &[]);
    assert!(found.to_use().is_empty());
    assert_eq!(found.open[0].ask, PointAsk::OtherWords);
    let found = read(words, &[PointAnswer::ChangesNothing]);
    assert_eq!(in_short(&found.to_use()[0]), "EveryDay Bedtime=1");
    assert!(!found.not_understood.is_empty(), "they stay named");
}

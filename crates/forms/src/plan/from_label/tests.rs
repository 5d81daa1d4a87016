//! Words of labels and the answers they propose; what is to be asked about first
//! gives nothing to use.

use super::*;
use crate::plan::draft::{LineDraft, Pattern, TimeDraft};
use domain::amount::Unit;
use domain::plan::{Food, Side};

/// What the words propose with the answers given.
pub fn read(words: &str, given: &[PointAnswer]) -> FromLabel {
    from_label(words, LabelHint::default(), given)
}

/// The answers in one line: only those that were given.
pub fn in_short(proposed: &ProposedPlan) -> String {
    let draft = &proposed.draft;
    let mut parts = vec![format!("{:?}", draft.pattern.unwrap())];
    let time = |time: &TimeDraft| match time {
        TimeDraft::Clock(clock) => clock.clone(),
        TimeDraft::Anchored(anchor) => format!("{anchor:?}"),
    };
    for slot in &draft.slots {
        parts.push(format!("{}={}", time(&slot.time), slot.amount));
    }
    for line in draft
        .lines
        .iter()
        .filter(|line| **line != LineDraft::default())
    {
        parts.push(format!("[{} {}]", line.amounts.join("/"), line.days));
    }
    for (name, value) in [
        (
            "days",
            draft
                .weekdays
                .iter()
                .map(ToString::to_string)
                .collect::<String>(),
        ),
        ("every", draft.every.clone()),
        ("on", draft.on.clone()),
        ("off", draft.off.clone()),
        ("date", draft.month_day.clone()),
        ("amount", draft.amount.clone()),
        ("gap", draft.gap_hours.clone()),
        ("most", draft.most.clone()),
    ] {
        if !value.is_empty() {
            parts.push(format!("{name}={value}"));
        }
    }
    if draft.ending != EndingDraft::Open {
        parts.push(format!("{:?}", draft.ending));
    }
    if draft.food != Food::NotSaid {
        parts.push(format!("{:?}", draft.food));
    }
    if proposed.times == TimesFrom::Chosen {
        parts.push("times chosen".into());
    }
    parts.join(" ")
}

#[test]
fn the_words_of_a_label_fill_in_the_answers_they_give_and_no_other() {
    for (words, expected) in [
        (
            "Take TWO tablets THREE times a day after food",
            "EveryDay Breakfast=2 Lunch=2 EveningMeal=2 After times chosen",
        ),
        ("Take ONE capsule at night", "EveryDay Bedtime=1"),
        (
            "Take ONE tablet in the morning and TWO at night",
            "EveryDay Breakfast=1 Bedtime=2",
        ),
        (
            "Take ONE tablet three times a day for 7 days",
            "EveryDay Breakfast=1 Lunch=1 EveningMeal=1 AfterDoses(\"21\") times chosen",
        ),
        (
            "Take ONE tablet every Monday",
            "Weekdays Breakfast=1 days=Mon times chosen",
        ),
        (
            "Take one tablet every other day",
            "EveryDays Breakfast=1 every=2 times chosen",
        ),
        (
            "Take ONE tablet every 12 hours",
            "EveryHours every=12 amount=1",
        ),
        (
            "Take 1 tablet twice a day for 3 days, then 1 tablet once a day for 3 days",
            "BySteps Breakfast= EveningMeal= [1/1 3] [1/ 3] times chosen",
        ),
        (
            "Take ONE tablet in the morning for 3 days then ONE at night for 4 days",
            "BySteps Breakfast= Bedtime= [1/ 3] [/1 4]",
        ),
        (
            "Take TWO tablets up to four times a day when required",
            "WhenNeeded amount=2 most=8",
        ),
        (
            "Take ONE tablet four times a day when required. No more than 3 in 24 hours",
            "",
        ),
        (
            "Take TWO tablets every 4 to 6 hours when required",
            "WhenNeeded amount=2 gap=4",
        ),
        (
            "Take ONE tablet at night when required",
            "WhenNeeded amount=1",
        ),
        (
            "Take ONE tablet every 12 hours for 5 days",
            "EveryHours every=12 amount=1 AfterDoses(\"10\")",
        ),
        ("Take ONE tablet every second Monday", ""),
        (
            "Take 6 tablets daily in the morning for 7 days then 5 tablets daily in the morning for 7 days",
            "BySteps Breakfast= [6 7] [5 7]",
        ),
        (
            "Take TWO tablets every four hours when required. No more than 8 in 24 hours",
            "WhenNeeded amount=2 gap=4 most=8",
        ),
        (
            "1 tablet 2 gange dagligt",
            "EveryDay Breakfast=1 EveningMeal=1 times chosen",
        ),
        (
            "1 tablet dagligt i 10 dage",
            "EveryDay Breakfast=1 AfterDoses(\"10\") times chosen",
        ),
        (
            "每日三次，每次一粒，飯後服",
            "EveryDay Breakfast=1 Lunch=1 EveningMeal=1 After times chosen",
        ),
    ] {
        let found = read(words, &[]);
        let found = found.to_use().first().map(in_short).unwrap_or_default();
        assert_eq!(found, expected, "{words}");
    }
}

/// The eye or ear and the minutes around food come with the plan; what is no eye or
/// ear, and a length that is not sure, stay beside it.
#[test]
fn into_which_eye_and_how_long_before_food() {
    for (words, side, minutes, left) in [
        (
            "Instil ONE drop into the LEFT eye twice a day",
            Some(Side::LeftEye),
            "",
            "",
        ),
        (
            "Instil ONE drop into both ears at night",
            Some(Side::BothEars),
            "",
            "",
        ),
        (
            "1 dråbe i højre øje 2 gange dagligt",
            Some(Side::RightEye),
            "",
            "",
        ),
        ("每日兩次，每次一滴，滴雙眼", Some(Side::BothEyes), "", ""),
        (
            "Use ONE spray in each nostril in the morning",
            None,
            "",
            "in each nostril",
        ),
        (
            "Take ONE tablet in the morning 30 minutes before food",
            None,
            "30",
            "",
        ),
        (
            "Take ONE tablet in the morning 30 to 60 minutes before food",
            None,
            "",
            "30 to 60 minutes before food",
        ),
    ] {
        let found = read(words, &[]);
        let draft = &found.to_use()[0].draft;
        assert_eq!(draft.manner.side, side, "{words}");
        assert_eq!(draft.manner.food_minutes, minutes, "{words}");
        let rest = found.left_out.iter().map(|at| &words[at.clone()]);
        assert_eq!(rest.collect::<String>(), left, "{words}");
    }
}

/// A label that names a part of the day speaks of no meal; that one was put there is
/// said.
#[test]
fn where_the_times_come_from() {
    for (words, from) in [
        ("Take ONE tablet each morning", TimesFrom::PartOfDay),
        (
            "Take ONE tablet in the morning after food",
            TimesFrom::Named,
        ),
        ("Take ONE tablet with breakfast", TimesFrom::Named),
        ("Take ONE tablet at night", TimesFrom::Named),
        ("Take ONE tablet twice a day", TimesFrom::Chosen),
        ("1 tablet morgen og aften", TimesFrom::PartOfDay),
        ("每日早上一粒", TimesFrom::PartOfDay),
    ] {
        assert_eq!(read(words, &[]).to_use()[0].times, from, "{words}");
    }
}

/// Each is kept as words alone; the person chooses, or asks.
#[test]
fn what_is_open_gives_nothing_to_use() {
    for words in [
        "",
        "Use as directed",
        "Take ONE or TWO tablets four times a day",
        "Take ONE tablet twice a day in the evening",
        "Take once a week",
        "Take ONE tablet three times a day. Do not take more than 2 in 24 hours",
        "Drei Tabletten am Tag",
    ] {
        assert!(read(words, &[]).to_use().is_empty(), "{words}");
    }
}

/// "Once" never becomes daily.
#[test]
fn one_dose_and_no_more_stays_one() {
    let found = read("Take ONE tablet as a single dose", &[]);
    let found = &found.to_use()[0];
    assert_eq!(found.draft.pattern, Some(Pattern::Once));
    assert_eq!(found.draft.unit, Some(Unit::Tablet));
    assert_eq!(found.draft.once_day, "");
}

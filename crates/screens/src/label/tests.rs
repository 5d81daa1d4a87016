//! Labels as they stand beside a proposal, in the words of each language.

use super::*;
use chrono::NaiveDate;
use domain::words::Name;
use domain::zone::{ZoneName, greenwich};
use forms::plan::{LabelAnswer, Pattern};
use text::Language;

fn zone() -> Zone {
    Zone::fixed(ZoneName(Name::parse("Etc/UTC").unwrap()), greenwich())
}

fn card_in(language: Language, words: &str, given: &[PointAnswer]) -> LabelCard {
    let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    let ground = LabelGround {
        name: "Amoxicillin",
        hint: LabelHint::default(),
        usual: Unit::Tablet,
        now: day.and_hms_opt(8, 0, 0).unwrap(),
        zone: &zone(),
    };
    label_card(words, given, ground, language.text()).unwrap()
}

fn card(words: &str, given: &[PointAnswer]) -> LabelCard {
    card_in(Language::English, words, given)
}

fn marked(card: &LabelCard) -> String {
    let piece = |piece: &ReadPiece| match piece.reads {
        PieceReads::Understood => piece.words.clone(),
        PieceReads::NotUnderstood => format!("[{}]", piece.words),
        PieceReads::Contradicts => format!("<{}>", piece.words),
    };
    card.pieces.iter().map(piece).collect()
}

#[test]
fn the_words_stand_there_to_the_letter_and_what_was_not_understood_is_named() {
    let words = "Take ONE tablet\n twice a day  xyzzy at the ffleen\nafter food";
    let card = card(words, &[]);
    let joined: String = card
        .pieces
        .iter()
        .map(|piece| piece.words.as_str())
        .collect();
    assert_eq!(joined, words);
    assert!(marked(&card).contains("[xyzzy"), "{}", marked(&card));
    let named = card.not_understood.unwrap();
    assert!(named.starts_with("Not understood: “xyzzy"), "{named}");
    assert_eq!(card.to_use, None);
}

#[test]
fn nothing_is_said_of_a_label_without_words() {
    let zone = zone();
    let ground = LabelGround {
        name: "",
        hint: LabelHint::default(),
        usual: Unit::Tablet,
        now: NaiveDate::default().and_time(chrono::NaiveTime::MIN),
        zone: &zone,
    };
    assert_eq!(
        label_card(" \n ", &[], ground, Language::English.text()),
        None
    );
}

#[test]
fn a_contradiction_is_asked_in_the_words_of_the_label() {
    let words = "Take ONE tablet twice a day in the evening";
    let card = card(words, &[]);
    assert_eq!(
        marked(&card),
        "Take ONE tablet <twice a day> <in the evening>"
    );
    let [question] = &card.questions[..] else {
        unreachable!("{card:?}");
    };
    assert_eq!(
        question.asked,
        "Your label says “twice a day” and “in the evening”. These do not fit together. Which one is meant?"
    );
    let answers: Vec<&str> = question
        .answers
        .iter()
        .map(|one| one.words.as_str())
        .collect();
    assert_eq!(answers, ["“twice a day”", "“in the evening”"]);
    assert_eq!(card.sentence, None);
    assert_eq!(
        question.to_pharmacist.as_ref().unwrap().as_str(),
        "Amoxicillin: my label says “Take ONE tablet twice a day in the evening”. What is meant by “twice a day” and “in the evening”?"
    );
}

#[test]
fn an_answer_makes_the_proposal_grow() {
    let words = "Take ONE or TWO tablets at night";
    let before = card(words, &[]);
    assert_eq!(before.to_use, None);
    assert_eq!(before.questions[0].answers[1].words, "2 tablets");
    let given = [PointAnswer::Label(LabelAnswer::Amount(
        domain::amount::Quantity::whole(2),
    ))];
    let after = card(words, &given);
    assert!(after.questions.is_empty());
    assert_eq!(after.to_use.unwrap().pattern, Some(Pattern::EveryDay));
    assert_eq!(after.sentence.unwrap(), "2 tablets every day at bedtime");
}

#[test]
fn what_the_plan_leaves_out_and_what_stays_empty_is_said() {
    let limited = card(
        "Take ONE tablet three times a day. Do not take more than 4 in 24 hours",
        &[],
    );
    let left = "Not in the plan itself: “Do not take more than 4 in 24 hours”. The words of your label stay beside it.";
    assert!(limited.notes.iter().any(|note| note == left), "{limited:?}");
    assert!(limited.to_use.is_some());
    let weight = card("Take 500mg at night", &[]);
    let [question] = &weight.questions[..] else {
        unreachable!("{weight:?}");
    };
    assert!(question.asked.contains("“500mg”"), "{question:?}");
    assert!(question.then.is_some());
    assert!(weight.to_use.is_some());
    assert_eq!(
        weight.sentence.unwrap(),
        "Every day. Some answers are still to be filled in."
    );
}

/// Each thing that may be asked is said in each language, with the words it is about.
#[test]
fn every_question_is_asked_in_every_language() {
    let labels = [
        "Use as directed",
        "Take at night",
        "Take ONE tablet",
        "Take ONE or TWO tablets four times a day",
        "Take 500mg three times a day",
        "Take 1 teaspoonful three times a day",
        "2 tabletter dagligt",
        "Take ONE tablet two to three times a day",
        "Take ONE tablet every 4 to 6 hours",
        "Take ONE tablet once at night",
        "Take ONE tablet on Monday",
        "Take ONE tablet daily every Monday",
        "Take ONE tablet once a week",
        "Take ONE tablet once a month",
        "Take ONE tablet twice a day in the evening",
        "Take ONE tablet three times a day. Do not take more than 2 in 24 hours",
        "Take ONE tablet when needed. Max 4",
        "Take ONE tablet up to three times a day",
        "ONE drop od",
        "One drop in the affected eye twice a day",
        "Take ONE tablet daily for 5 to 7 days",
        "Take ONE tablet morning and evening and when needed",
        "Take ONE tablet daily until 3/4",
        "Take 1,000 daily",
        "Take ONE tablet twice a day. Increase the dose slowly",
        "Take ONE tablet twice a day 每日三次",
        "Take ONE tablet twcie a day",
        "Take ONE capsule three times a day until finished",
        "Take ONE tablet at night\nXyzzy",
    ];
    for language in Language::ALL {
        for words in labels {
            let card = card_in(language, words, &[]);
            assert!(!card.questions.is_empty(), "{words}");
            for question in &card.questions {
                println!("{words:?}\n   {}", question.asked);
                for answer in &question.answers {
                    println!("      {}", answer.words);
                    assert!(!answer.words.is_empty(), "{words}");
                }
                assert!(!question.asked.contains("“”"), "{}", question.asked);
                assert!(question.to_pharmacist.is_some(), "{words}");
            }
        }
    }
}

#[test]
fn a_new_label_is_held_against_the_plan_as_it_is() {
    let planned = |words: &str| card(words, &[]).planned.unwrap();
    let t = Language::English.text();
    let so_far = planned("Take ONE tablet twice a day");
    for (words, differs) in [
        ("Take 1 tablet 2 times a day", "This is the same as so far."),
        (
            "Take TWO tablets twice a day",
            "Not the same as so far: how much.",
        ),
        (
            "Take TWO tablets three times a day after food",
            "Not the same as so far: how much, at what times and food.",
        ),
        (
            "Take ONE tablet twice a day for 5 days",
            "Not the same as so far: how long.",
        ),
        (
            "Take ONE tablet when required",
            "Not the same as so far: how it is taken.",
        ),
    ] {
        let against = against(&so_far, &planned(words), NaiveDate::MIN, t);
        assert_eq!(against.differs, differs, "{words}");
        assert!(against.so_far.contains("1 tablet"));
    }
}

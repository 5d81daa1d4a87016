//! Health as typed, in tables.

use super::*;

fn today() -> NaiveDate {
    "2026-11-22".parse().unwrap()
}

fn line(gene: Gene, says: GeneSays) -> GeneDraft {
    GeneDraft {
        gene: Some(gene),
        says: Some(says),
        ..GeneDraft::default()
    }
}

fn report(lines: Vec<GeneDraft>) -> HealthDraft {
    HealthDraft {
        report: GenesAnswer::Report,
        genes: lines,
        ..HealthDraft::default()
    }
}

#[test]
fn what_was_told_comes_back_as_it_was() {
    let texts = [
        "{}",
        r#"{"conditions":{"answered":[]}}"#,
        r#"{"conditions":{"answered":["asthma","moon-sickness"]}}"#,
        r#"{"conditions":{"answered":["moon-sickness"]}}"#,
        r#"{"pregnancy":{"answered":"twins-of-a-newer-version"},"driving":{"answered":"drives"}}"#,
        r#"{"genes":{"answered":[]}}"#,
        r#"{"genes":{"answered":[{"gene":"CYP2C19","says":"poor","printed":"*2/*2","laboratory":"City","on":"2025-01-31"}]}}"#,
        r#"{"genes":{"answered":[{"gene":"NEW1","says":"odd"}]}}"#,
    ];
    for text in texts {
        let told: Health = serde_json::from_str(text).unwrap();
        let again = HealthDraft::of(&told).finish(today()).unwrap();
        assert_eq!(serde_json::to_string(&again).unwrap(), text);
    }
}

#[test]
fn a_condition_not_asked_about_stays_so_and_none_of_these_is_an_answer() {
    let mut draft = HealthDraft::default();
    assert_eq!(draft.finish(today()).unwrap().conditions, Asked::NotAsked);
    draft.say_none(NoneOfThese::Said);
    let none = Asked::Answered(Vec::new());
    assert_eq!(draft.finish(today()).unwrap().conditions, none);
    draft.tick(&Condition::Gout);
    assert_eq!(draft.none, NoneOfThese::NotSaid);
    draft.tick(&Condition::Asthma);
    draft.tick(&Condition::Gout);
    let asthma = Asked::Answered(vec![Condition::Asthma]);
    assert_eq!(draft.finish(today()).unwrap().conditions, asthma);
    draft.tick(&Condition::Asthma);
    assert_eq!(draft.finish(today()).unwrap().conditions, Asked::NotAsked);
}

#[test]
fn none_of_these_does_not_speak_for_words_of_a_newer_version() {
    let newer = Condition::Newer("moon-sickness".to_owned());
    let mut draft = HealthDraft {
        conditions: vec![newer.clone(), Condition::Gout],
        ..HealthDraft::default()
    };
    draft.say_none(NoneOfThese::Said);
    assert_eq!((draft.conditions.len(), draft.newer()), (1, 1));
    let kept = Asked::Answered(vec![newer]);
    assert_eq!(draft.finish(today()).unwrap().conditions, kept);
}

#[test]
fn a_line_of_a_report_needs_a_gene_and_a_result_and_nothing_else() {
    let good = line(Gene::Cyp2c19, GeneSays::Poor);
    let printed = GeneDraft {
        printed: "*2/*2".into(),
        ..GeneDraft::default()
    };
    let dated = |on: &str| GeneDraft {
        on: on.into(),
        ..good.clone()
    };
    let long = GeneDraft {
        printed: "x".repeat(300),
        ..good.clone()
    };
    let no_result = GeneDraft {
        gene: Some(Gene::Tpmt),
        ..GeneDraft::default()
    };
    let too_long = GeneProblem::Printed(WordsError::TooLong { limit: Name::LIMIT });
    for (draft, expected) in [
        (good.clone(), None),
        (GeneDraft::default(), None),
        (printed, Some(GeneProblem::Gene)),
        (no_result, Some(GeneProblem::Says)),
        (long, Some(too_long)),
        (dated("2026-11-22"), None),
        (dated("2026-11-23"), Some(GeneProblem::Ahead)),
        (dated("31 January"), Some(GeneProblem::NotADate)),
    ] {
        let wrong = report(vec![good.clone(), draft.clone()])
            .finish(today())
            .err();
        let expected = expected.map(|problem| vec![HealthError { line: 1, problem }]);
        assert_eq!(wrong, expected, "{draft:?}");
    }
}

#[test]
fn a_report_of_which_nothing_is_written_is_no_answer() {
    let mut draft = HealthDraft::default();
    draft.answer_report(GenesAnswer::Report);
    assert_eq!(draft.genes.len(), 1);
    assert_eq!(draft.finish(today()).unwrap().genes, Asked::NotAsked);
    draft.answer_report(GenesAnswer::NoReport);
    let none = Asked::Answered(Vec::new());
    assert_eq!(draft.finish(today()).unwrap().genes, none);
}

#[test]
fn another_gene_keeps_a_result_only_if_reports_give_it() {
    let mut draft = line(Gene::Cyp2c19, GeneSays::Poor);
    draft.choose(Gene::Cyp2d6);
    assert_eq!(draft.says, Some(GeneSays::Poor));
    draft.choose(Gene::HlaB);
    assert_eq!(draft.says, None);
}

#[test]
fn every_gene_on_the_list_has_results_to_choose_from() {
    for gene in Gene::ALL {
        assert!(results_of(gene).len() > 1, "{gene:?}");
    }
    for says in GeneSays::ALL {
        assert!(Gene::ALL.iter().any(|gene| results_of(gene).contains(says)));
    }
}

#[test]
fn whoever_has_told_nothing_is_asked_one_question_at_a_time() {
    assert_eq!(OnScreen::after(&Health::default()), OnScreen::OneQuestion);
    let told = Health {
        driving: Asked::Answered(Driving::DoesNot),
        ..Health::default()
    };
    assert_eq!(OnScreen::after(&told), OnScreen::Everything);
    let mut step = Some(HealthStep::at(0));
    let all = std::iter::from_fn(|| {
        let now = step?;
        step = now.next();
        Some(now)
    });
    assert_eq!(all.collect::<Vec<_>>(), HealthStep::ALL);
    assert_eq!(HealthStep::at(9), HealthStep::Conditions);
    let day = HealthField::Gene(1, GenePart::On);
    assert_eq!(day.step(), HealthStep::Genes);
    assert_eq!(HealthField::Driving.step(), HealthStep::Driving);
}

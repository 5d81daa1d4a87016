//! A person's list as files for other programs, and documents of others as a person sees
//! them.

use domain::concordance::{About, Origin, Privacy, Question, Urgency};
use domain::dose::{Outcome, Reason};
use domain::event::Event;
use domain::medicine::{DoseForm, Medicine, Source, Status};
use domain::person::health::{Asked, Condition, Health};
use domain::person::{Allergies, Allergy, Keeper, Person, Role};
use domain::record::PersonRecord;
use exchange::fhir::{self, Edition};
use exchange::summary::{
    Adherence, IntakeStatus, Stated, Summary, SummaryAuthor, SummaryMedicine, WhyOmitted,
};
use exchange::table;
use screens::interchange::{
    DocumentHead, DoseDays, Narrated, doses_table, draft, habit, medicines_table, seen_plan,
    seen_summary, summary_of,
};
use text::Language;

use crate::support::*;

const NOW: &str = "2026-05-04 12:00";
const EARLY: &str = "2026-01-01 00:00";

/// Mary with a medicine in each way that one can stand.
fn mary() -> Story {
    let mut story = Story::new([]);
    story.say(Event::PersonSaved(Person {
        name: name("Mary Adeyemi"),
        born: Some(date("1950-02-03")),
        ..person()
    }));
    let ramipril = Medicine {
        strength: Some(name("5 mg")),
        prescriber: Some(Role::Doctor),
        directions: Some(words("Take ONE in the morning")),
        really: Some(words("every other day")),
        nickname: Some(name("the pink one")),
        ..medicine(1, "Ramipril", &[("ramipril", 5)], EARLY, daily(&["08:00"]))
    };
    let held = Medicine {
        statuses: vec![
            status(EARLY, Status::Taking),
            status(
                "2026-04-20 00:00",
                Status::Paused {
                    why: Some(words("before an operation")),
                    until: Some(date("2026-05-10")),
                },
            ),
        ],
        ..medicine(
            2,
            "Metformin",
            &[("metformin", 500)],
            EARLY,
            daily(&["08:00", "18:00"]),
        )
    };
    let stopped = Medicine {
        statuses: vec![
            status(EARLY, Status::Taking),
            status(
                "2026-03-01 00:00",
                Status::Stopped {
                    why: Some(words("swollen ankles")),
                },
            ),
        ],
        ..medicine(
            3,
            "Amlodipine",
            &[("amlodipine", 5)],
            EARLY,
            daily(&["08:00"]),
        )
    };
    let needed = Medicine {
        source: Source::Bought,
        reason: None,
        form: DoseForm::Tablet,
        ..medicine(
            4,
            "Paracetamol",
            &[("paracetamol", 500)],
            EARLY,
            when_needed("2", Some(4), Some(8)),
        )
    };
    for one in [ramipril, held, stopped, needed] {
        story.say(Event::MedicineSaved(Box::new(one)));
    }
    story
}

fn written(record: &PersonRecord, language: Language) -> (Summary, String) {
    let t = language.text();
    let summary = summary_of(record, local(NOW), t);
    let edition = Edition {
        at: at(&zone("Europe/London"), NOW),
        seed: b"seed",
    };
    let text = fhir::write(&summary, edition, &Narrated(t));
    (summary, text)
}

/// The parts of a medicine that are read again wherever it stands.
fn told(one: &SummaryMedicine) -> impl PartialEq + std::fmt::Debug + use<> {
    (
        one.name.clone(),
        one.strength.clone(),
        one.ingredients.clone(),
        one.form.clone(),
        one.directions.clone(),
        one.reasons.clone(),
        one.status,
        one.status_reasons.clone(),
        one.adherence,
        one.taken,
        one.notes.clone(),
        one.said_by.clone(),
    )
}

#[test]
fn a_list_written_as_a_summary_is_read_again_with_the_same_medicines() {
    let story = mary();
    for language in Language::ALL {
        let (summary, text) = written(story.record(), language);
        let again = fhir::read(text.as_bytes()).unwrap();
        let before: Vec<_> = summary.medicines.listed().iter().map(told).collect();
        let after: Vec<_> = again.medicines.listed().iter().map(told).collect();
        assert_eq!(before, after, "{language:?}");
        assert_eq!(again.person, summary.person);
        assert_eq!(again.authors, summary.authors);
        assert_eq!(again.allergies, Stated::NotAsked);
        assert_eq!(again.problems, Stated::NotAsked);
        assert_eq!(again.omitted, []);
    }
}

#[test]
fn how_things_stand_and_how_it_is_really_taken_are_told_only_as_the_person_wrote_them() {
    let (summary, _) = written(mary().record(), Language::English);
    let found: Vec<_> = summary
        .medicines
        .listed()
        .iter()
        .map(|one| (one.name.as_str(), one.status, one.adherence))
        .collect();
    assert_eq!(
        found,
        [
            (
                "Ramipril",
                IntakeStatus::Active,
                Some(Adherence::TakingNotAsDirected)
            ),
            ("Metformin", IntakeStatus::OnHold, Some(Adherence::OnHold)),
            (
                "Amlodipine",
                IntakeStatus::Stopped,
                Some(Adherence::Stopped)
            ),
            ("Paracetamol", IntakeStatus::Active, None),
        ]
    );
    let all = summary.medicines.listed();
    let lines = |one: &SummaryMedicine| -> Vec<String> {
        let told = one.directions.iter();
        told.map(|line| line.text.as_ref().unwrap().as_str().to_owned())
            .collect()
    };
    assert_eq!(lines(&all[0]), ["1 tablet every day at 08:00"]);
    assert_eq!(lines(&all[2]), [""; 0], "directions of what is over");
    let notes: Vec<&str> = all[0]
        .notes
        .iter()
        .map(exchange::summary::Passage::as_str)
        .collect();
    assert_eq!(
        notes,
        [
            "The label says: “Take ONE in the morning”",
            "How I really take it: “every other day”",
            "Prescribed by: GP",
        ]
    );
    assert!(all[3].directions[0].as_needed.is_some());
}

/// G9, and AC-IPS on the app's own output: whatever is private or not asked for stays out.
#[test]
fn nothing_private_is_in_a_summary_or_a_table() {
    let mut story = mary();
    for (number, privacy) in [(7, Privacy::Private), (8, Privacy::Shared)] {
        let question = Question::for_pharmacist(
            id(number),
            words("Is it because I drink?"),
            About::Medicine(id(1)),
            (Urgency::NextVisit, Origin::Person),
        );
        story.say(domain::gesture::question::ask(Question {
            privacy,
            ..question
        }));
    }
    let record = story.record();
    for language in Language::ALL {
        let t = language.text();
        let (_, summary) = written(record, language);
        let days = DoseDays {
            from: date("2026-05-01"),
            until: date("2026-05-04"),
        };
        let zone = zone("Europe/London");
        let now = at(&zone, NOW);
        let tables = [
            medicines_table(record, local(NOW), t),
            doses_table(record, days, (&zone, now), t),
        ];
        let tables = tables.map(|one| String::from_utf8(table::write(&one, habit(t))).unwrap());
        for file in tables.iter().chain([&summary]) {
            assert!(!file.contains("drink"), "{file}");
            assert!(!file.contains("pink one"), "a nickname is for home: {file}");
        }
    }
}

#[test]
fn ac_ips_our_own_summary_keeps_not_asked_apart_from_none_known() {
    let with = |allergies: Allergies, conditions: Asked<Vec<Condition>>| {
        let mut story = mary();
        story.say(Event::PersonSaved(Person {
            allergies,
            health: Box::new(Health {
                conditions,
                ..Health::default()
            }),
            ..person()
        }));
        let (_, text) = written(story.record(), Language::English);
        let again = fhir::read(text.as_bytes()).unwrap();
        (again, text)
    };
    let (again, text) = with(Allergies::NotAsked, Asked::NotAsked);
    assert_eq!(again.allergies, Stated::NotAsked);
    assert!(text.contains("no-allergy-info") && !text.contains("no-known-allergies"));
    assert!(text.contains("no-problem-info") && !text.contains("no-known-problems"));

    // Nobody's "none of these", ticked on our short list, is "no known problems".
    let (again, text) = with(Allergies::NoneKnown, Asked::Answered(Vec::new()));
    assert_eq!(again.allergies, Stated::NoneKnown);
    assert_eq!(again.problems, Stated::NotAsked);
    assert!(text.contains("no-known-allergies") && !text.contains("no-allergy-info"));
    assert!(text.contains("no-problem-info") && !text.contains("no-known-problems"));

    let known = Allergies::Known(vec![Allergy {
        substance: name("penicillin"),
        reaction: Some(words("a rash")),
    }]);
    let (again, _) = with(known, Asked::Answered(vec![Condition::Asthma]));
    let allergy = &again.allergies.listed()[0];
    assert_eq!(allergy.name.as_str(), "penicillin");
    assert_eq!(allergy.reactions[0].what.as_str(), "a rash");
    assert_eq!(again.problems.listed()[0].name.as_str(), "Asthma");

    // A list that was emptied says nothing.
    let (again, _) = with(Allergies::Known(Vec::new()), Asked::NotAsked);
    assert_eq!(again.allergies, Stated::NotAsked);
}

#[test]
fn a_carer_who_keeps_the_record_is_its_author_by_name() {
    let mut story = mary();
    story.say(Event::PersonSaved(Person {
        keeper: Keeper::Carer(name("Peter")),
        ..person()
    }));
    let (_, text) = written(story.record(), Language::English);
    let again = fhir::read(text.as_bytes()).unwrap();
    let SummaryAuthor::Carer(carer) = &again.authors[0] else {
        panic!("{:?}", again.authors);
    };
    assert_eq!(carer.as_str(), "Peter");
}

#[test]
fn a_table_of_doses_has_what_was_due_answered_or_not_and_what_was_taken_beside() {
    let mut story = mary();
    let taken = Outcome::Taken {
        at: story.at("2026-05-01 08:10"),
        amount: tablets("1.5"),
    };
    let first = story.dose(1, "2026-05-01", "08:00");
    story.answer(&first, taken);
    story.leave_out(1, "2026-05-02", "08:00", Reason::Forgot);
    story.take_extra(4, "2026-05-02 21:00", "2");
    let record = story.record();
    let zone = zone("Europe/London");
    let days = DoseDays {
        from: date("2026-05-01"),
        until: date("2026-05-04"),
    };
    let now = at(&zone, NOW);
    let csv = |language: Language| {
        let t = language.text();
        let table = doses_table(record, days, (&zone, now), t);
        String::from_utf8(table::write(&table, habit(t))).unwrap()
    };
    let english = csv(Language::English);
    let ramipril: Vec<&str> = english
        .lines()
        .filter(|line| line.contains("Ramipril"))
        .collect();
    assert_eq!(ramipril.len(), 4, "{english}");
    assert!(
        ramipril[0]
            .starts_with("2026-05-01,08:00,Ramipril,5 mg,1.5,tablets,Taken,2026-05-01 08:10,"),
        "{english}"
    );
    assert!(
        ramipril[1].starts_with("2026-05-02,08:00,Ramipril,5 mg,1,tablet,Not taken,,I forgot,"),
        "{english}"
    );
    assert!(ramipril[2].contains("No record"), "{english}");
    assert!(
        csv(Language::Danish).contains("2026-05-01;08:00;Ramipril;5 mg;1,5;tabletter;Taget"),
        "{}",
        csv(Language::Danish)
    );
    let held = english.lines().filter(|line| line.contains("Metformin"));
    assert!(
        held.clone().count() > 0 && held.clone().all(|line| line.contains("On hold")),
        "{english}"
    );
    assert!(
        !english.contains("Amlodipine"),
        "it was ended before: {english}"
    );
    let extra = english.lines().filter(|line| line.contains("Paracetamol"));
    let extra: Vec<&str> = extra.collect();
    assert_eq!(extra.len(), 1, "{english}");
    assert!(
        extra[0].starts_with("2026-05-02,,Paracetamol,,2,tablets,Taken,2026-05-02 21:00"),
        "{english}"
    );
}

#[test]
fn what_begins_as_a_formula_on_the_list_is_none_in_the_table() {
    let mut story = Story::new([]);
    let one = medicine(1, "=HYPERLINK(\"x\")", &[], EARLY, daily(&["08:00"]));
    story.say(Event::MedicineSaved(Box::new(one)));
    let t = Language::English.text();
    let table = medicines_table(story.record(), local(NOW), t);
    let text = String::from_utf8(table::write(&table, habit(t))).unwrap();
    assert!(text.contains("\"'=HYPERLINK"), "{text}");
}

const HOSTILE: &str = r#"{"resourceType":"Bundle","type":"document","entry":[
{"resource":{"resourceType":"Patient","id":"p","name":[{"text":"Peter Holm"}],"birthDate":"1950-02-04"}},
{"resource":{"resourceType":"MedicationStatement","id":"1","status":"active","subject":{"reference":"Patient/p"},"medicationCodeableConcept":{"text":"Ramip\u202eril <b>5 mg</b>"},"dosage":[{"text":"one\nin the morning"}]}},
{"resource":{"resourceType":"MedicationStatement","id":"2","status":"stopped","subject":{"reference":"Patient/p"},"medicationCodeableConcept":{"text":"Simvastatin 40 mg"}}},
{"resource":{"resourceType":"MedicationStatement","id":"3","status":"entered-in-error","subject":{"reference":"Patient/p"},"medicationCodeableConcept":{"text":"Digoxin"}}},
{"resource":{"resourceType":"MedicationRequest","id":"4","status":"active","intent":"order","subject":{"reference":"Patient/p"},"medicationCodeableConcept":{"text":"Amlodipine 5 mg"},"dosageInstruction":[{"timing":{"repeat":{"frequency":2,"period":1,"periodUnit":"d","when":["MORN"]}},"doseAndRate":[{"doseQuantity":{"value":0.5,"unit":"tablet"}}]}]}},
{"resource":{"resourceType":"Immunization","id":"5","status":"completed","vaccineCode":{"text":"Influenza"},"patient":{"reference":"Patient/p"},"occurrenceDateTime":"2025"}}
]}"#;

#[test]
fn a_document_is_shown_with_every_entry_and_what_is_left_out_is_named() {
    let summary = fhir::read(HOSTILE.as_bytes()).unwrap();
    let own = Person {
        name: name("Mary"),
        born: Some(date("1950-02-03")),
        ..person()
    };
    for language in Language::ALL {
        let t = language.text();
        let seen = seen_summary(&summary, &own, t);
        assert_eq!(seen.warnings.len(), 2, "{:?}", seen.warnings);
        assert!(seen.is_marked());
        assert_eq!(seen.medicines.len(), 3);
        assert_eq!(seen.medicines[0].head, "Ramip\u{fffd}ril <b>5 mg</b>");
        assert_eq!(seen.not_compared(), 1);
        let omitted: Vec<&str> = seen.omitted.iter().map(|one| one.head.as_str()).collect();
        assert!(
            omitted.iter().any(|one| one.contains("Digoxin")
                && one.contains(t.interchange.why_omitted(WhyOmitted::EnteredInError))),
            "{omitted:?}"
        );
        assert!(
            omitted.iter().any(|one| one.contains("Influenza")),
            "{omitted:?}"
        );
    }
    let t = Language::English.text();
    let seen = seen_summary(&summary, &own, t);
    assert_eq!(
        seen.warnings,
        [
            "The name on it is Peter Holm. The list open here is that of Mary. Check that this is the right file.",
            "Born 4 February 1950 on it, and 3 February 1950 here. Check that this is the right file.",
        ]
    );
    assert_eq!(seen.medicines[1].standing, "No longer taken");
    assert_eq!(
        seen.medicines[2].standing,
        "In force · Prescribed; whether it is taken is not said"
    );
    assert_eq!(
        seen.medicines[2].lines[0],
        "0.5 tablet, 2 times a day, in the morning"
    );
    let lines: Vec<&str> = seen.lines().collect();
    assert_eq!(
        lines,
        [
            "Ramip\u{fffd}ril <b>5 mg</b>, one in the morning",
            "Amlodipine 5 mg, 0.5 tablet, 2 times a day, in the morning",
        ]
    );
    let filled = draft(&seen, DocumentHead::from(&summary));
    assert_eq!(filled.text.lines().count(), 2);
    assert!(
        seen.parts[0]
            .quiet
            .as_ref()
            .unwrap()
            .contains("does not mean")
    );
}

const GERMAN: &str = r#"<MP v="026" U="02BD2867FB024401A590D59D94E1FFAE" l="de-DE"><P g="Mary" f="Adeyemi" b="19500203"/><A lanr="1" n="Praxis Dr. Überall" t="2026-04-01T12:00:00"/><O ai="Penicillin" w="74"/><S><M a="Bisoprolol" m="1" v="1" du="1" r="Herz"><W w="Bisoprolol" s="5 mg"/></M><M p="2223945" m="1"/></S><S c="425"><M a="Methotrexat 10" m="1"/></S></MP>"#;

#[test]
fn a_german_plan_is_shown_under_its_headings_and_once_a_week_never_becomes_a_daily_line() {
    let page = exchange::german_plan::read(GERMAN).unwrap();
    let mut pages = exchange::german_plan::GermanPlanPages::default();
    pages.add(page);
    let plan = pages.whole().unwrap();
    let own = Person {
        name: name("Mary"),
        born: Some(date("1950-02-03")),
        ..person()
    };
    let t = Language::English.text();
    let seen = seen_plan(&plan, &own, t);
    assert_eq!(seen.warnings, [""; 0]);
    let heads: Vec<&str> = seen.medicines.iter().map(|one| one.head.as_str()).collect();
    assert_eq!(
        heads,
        [
            "Bisoprolol 5 mg",
            "Only a number: PZN 02223945. What it is, is on the paper and on the pack.",
            "Methotrexat 10",
        ]
    );
    assert_eq!(
        seen.medicines[0].lines[0],
        "morning 1, noon 0, evening 1, bedtime 0"
    );
    assert_eq!(
        seen.medicines[2].lines[0],
        "Under the heading: “Wöchentliche Anwendung”"
    );
    let lines: Vec<&str> = seen.lines().collect();
    assert_eq!(
        lines,
        [
            "Bisoprolol 5 mg, 1 in the morning, 1 in the evening",
            "Methotrexat 10"
        ]
    );
    assert_eq!(seen.not_compared(), 1);
    assert_eq!(seen.parts[0].entries[0].head, "Penicillin");
    let filled = draft(&seen, DocumentHead::from(&plan));
    assert_eq!(filled.by, Some(Role::Doctor));
    assert_eq!(filled.name, "Praxis Dr. Überall");
    assert_eq!(filled.dated, "2026-04-01");
}

fn line_of(dosage: &str) -> (Vec<String>, String) {
    let text = format!(
        r#"{{"resourceType":"MedicationStatement","status":"active","subject":{{"display":"x"}},"medicationCodeableConcept":{{"text":"A"}},"dosage":[{dosage}]}}"#
    );
    let summary = fhir::read(text.as_bytes()).unwrap();
    let seen = seen_summary(&summary, &person(), Language::English.text());
    let one = &seen.medicines[0];
    (one.lines.clone(), one.to_compare.clone().unwrap())
}

/// G6: nothing is worked out, and what a document does not say is not said for it.
#[test]
fn figures_of_a_document_become_words_that_say_no_more_than_they_do() {
    for (dosage, figures, line) in [
        (
            r#"{"timing":{"repeat":{"frequency":1,"period":8,"periodUnit":"h"}}}"#,
            "once every 8 hours",
            "A, once every 8 hours",
        ),
        (
            r#"{"timing":{"repeat":{"frequency":1,"period":1,"periodUnit":"d","when":["MORN","EVE"]}}}"#,
            "every day, in the morning, in the evening",
            "A, every day, in the morning, in the evening",
        ),
        (
            r#"{"timing":{"repeat":{"frequency":1,"period":1,"periodUnit":"wk","dayOfWeek":["mon"]}}}"#,
            "once a week, Monday",
            "A, once a week, Monday",
        ),
        (
            r#"{"timing":{"repeat":{"period":1,"periodUnit":"wk"}}}"#,
            "once a week",
            "A, once a week",
        ),
        (
            r#"{"asNeededBoolean":true,"maxDosePerPeriod":{"numerator":{"value":8,"unit":"tablet"},"denominator":{"value":1,"unit":"d"}}}"#,
            "when needed, at most 8 tablet in 1 d",
            "A, when needed, at most 8 tablet in 1 d",
        ),
    ] {
        assert_eq!(line_of(dosage), (vec![figures.to_owned()], line.to_owned()));
    }
    let (lines, line) = line_of(
        r#"{"text":"four times a day for a week","timing":{"repeat":{"period":1,"periodUnit":"wk"}},"additionalInstruction":[{"text":"for a week"}],"doseAndRate":[{"doseQuantity":{"value":665,"unit":"mg"}}]}"#,
    );
    assert_eq!(
        lines,
        ["four times a day for a week", "for a week", "665 mg"]
    );
    assert_eq!(line, "A, four times a day for a week");
    // What is for the person adds to the words, and takes their place nowhere.
    let (_, line) = line_of(r#"{"text":"1 kapsel 3 gange","patientInstruction":"ved et måltid"}"#);
    assert_eq!(line, "A, 1 kapsel 3 gange, ved et måltid");
}

/// Where a document has the strength only beside what works in it, it goes along; how much
/// is in so many millilitres does not, as nobody takes that.
#[test]
fn a_strength_told_apart_goes_into_the_line() {
    let of = |within: &str| {
        let text = format!(
            r##"{{"resourceType":"MedicationStatement","status":"active","subject":{{"display":"x"}},"medicationReference":{{"reference":"#m"}},"contained":[{{"resourceType":"Medication","id":"m","code":{{"text":"Orlistat"}},"ingredient":[{{"itemCodeableConcept":{{"text":"orlistat"}},"strength":{{"numerator":{{"value":120,"unit":"mg"}},"denominator":{within}}}}}]}}]}}"##
        );
        let summary = fhir::read(text.as_bytes()).unwrap();
        let seen = seen_summary(&summary, &person(), Language::English.text());
        seen.medicines[0].to_compare.clone().unwrap()
    };
    assert_eq!(of(r#"{"value":1,"unit":"capsule"}"#), "Orlistat 120 mg");
    assert_eq!(of(r#"{"value":5,"unit":"ml"}"#), "Orlistat");
    assert_eq!(of(r#"{"value":1,"unit":"ml"}"#), "Orlistat");
}

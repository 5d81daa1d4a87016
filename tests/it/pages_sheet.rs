//! The sheet a professional reads: what is on it, in which order, and what
//! never is.

use domain::concordance::{
    About, Agreed, Agreement, Choice, Concern, ConcernKind, Decision, How, Kept, LookAgain, Origin,
    Preference, Privacy, Question, QuestionState, Taking, Talk, Urgency, Visit,
};
use domain::dose::{DoseKey, DoseRecord, Outcome, Reason};
use domain::event::Event;
use domain::id::DecisionId;
use domain::medicine::{Identity, Medicine, Status, StatusSince};
use domain::person::{Allergies, Keeper, Person, Role};
use domain::plan::{Because, Plan};
use screens::route::Page;
use screens::sheet::{Birth, Body, Paper, Reading, SheetItem, SheetPart, paper};
use screens::talk::kept_private;
use text::Language;

use crate::drawing::Desk;
use crate::support::{self, Story, date, id, name, words};

fn read(story: &Story, reader: Role, now: &str, language: Language) -> Paper {
    paper(&Reading {
        record: story.record(),
        journal: &story.journal,
        reader,
        zone: &story.zone,
        now: story.at(now),
        text: language.text(),
        birth: Birth::Told,
    })
}

fn english(story: &Story, now: &str) -> Paper {
    read(story, Role::Pharmacist, now, Language::English)
}

fn part<'a>(paper: &'a Paper, title: &str) -> Option<&'a SheetPart> {
    paper.parts.iter().find(|part| part.title == title)
}

fn items(part: &SheetPart) -> &[SheetItem] {
    match &part.body {
        Body::Urgent(items) | Body::Asks(items) | Body::Own(items) | Body::Lines(items) => items,
        Body::Table(..) => &[],
    }
}

fn titles(paper: &Paper) -> Vec<&str> {
    paper.parts.iter().map(|part| part.title.as_str()).collect()
}

fn everything(paper: &Paper) -> String {
    format!("{paper:?}")
}

pub fn question(number: u32, text: &str) -> Question {
    Question {
        id: id(number),
        words: words(text),
        about: About::General,
        to: Role::Pharmacist,
        urgency: Urgency::NextVisit,
        origin: Origin::Person,
        privacy: Privacy::Shared,
        state: QuestionState::Open,
    }
}

/// The statin of AC-CON-2.
pub fn partial(number: u32) -> Decision {
    Decision {
        id: id(number),
        about: About::General,
        from: None,
        topic: words("My statin and my legs"),
        choices: vec![
            Choice::KeepAsNow,
            Choice::Other(words("A lower strength until August")),
        ],
        weighed: None,
        chosen: 1,
        taking: Taking::AsPlanned,
        reasons: words("leg pain keeps me from walking to market"),
        agreed: Agreed::With(Talk {
            role: Role::Doctor,
            name: None,
            how: How::InPerson,
            on: date("2026-05-04"),
            agreement: Agreement::Partial {
                views: words("I think the pain is worse. The GP thinks the risk is."),
            },
        }),
        look_again: LookAgain::On(date("2026-08-01")),
        supersedes: None,
        on: date("2026-05-04"),
        privacy: Privacy::Shared,
    }
}

fn amlodipine() -> Medicine {
    let parts = &[("amlodipine", 5)];
    Medicine {
        strength: Some(name("5 mg")),
        ..support::medicine(
            1,
            "Amlodipine",
            parts,
            "2026-11-01 00:00",
            support::daily(&["08:00"]),
        )
    }
}

/// AC-CON-2.
#[test]
fn a_decision_reads_in_the_order_it_was_made() {
    let mut story = Story::new([]);
    story.say(Event::DecisionSaved(Box::new(partial(7))));
    let paper = english(&story, "2026-05-05 09:00");
    let decision = &items(part(&paper, "Decisions").unwrap())[0];
    assert_eq!(decision.head, "My statin and my legs");
    assert_eq!(
        decision.lines,
        [
            "Choices: Keep things as they are · A lower strength until August",
            "Chosen: A lower strength until August",
            "Agreed in part with GP, 4 May 2026",
            "Who thinks what: “I think the pain is worse. The GP thinks the risk is.”",
            "Because: “leg pain keeps me from walking to market”",
            "Look again on 1 August 2026",
        ]
    );
}

/// AC-CON-2, last part.
#[test]
fn a_decision_to_look_at_again_comes_first_on_its_day() {
    let mut story = Story::new([]);
    story.say(Event::DecisionSaved(Box::new(partial(7))));
    let later = Decision {
        topic: words("The water tablet"),
        look_again: LookAgain::NoDate(words("It is a small thing")),
        ..partial(8)
    };
    story.say(Event::DecisionSaved(Box::new(later)));
    let heads = |now| -> Vec<String> {
        let paper = english(&story, now);
        items(part(&paper, "Decisions").unwrap())
            .iter()
            .map(|item| item.head.clone())
            .collect()
    };
    assert_eq!(
        heads("2026-07-31 09:00"),
        ["The water tablet", "My statin and my legs"]
    );
    assert_eq!(
        heads("2026-08-01 09:00"),
        ["My statin and my legs", "The water tablet"]
    );
}

/// AC-CON-1.
#[test]
fn a_decision_nobody_was_told_of_says_so() {
    let mut story = Story::new([]);
    let alone = Decision {
        agreed: Agreed::NotYet,
        ..partial(7)
    };
    story.say(Event::DecisionSaved(Box::new(alone)));
    let paper = english(&story, "2026-05-05 09:00");
    let lines = &items(part(&paper, "Decisions").unwrap())[0].lines;
    assert_eq!(lines[2], "My decision so far — not yet talked about");
}

/// A disagreement is superseded, never lost.
#[test]
fn a_later_agreement_names_the_disagreement_before_it() {
    let mut story = Story::new([]);
    story.say(Event::DecisionSaved(Box::new(partial(7))));
    let Agreed::With(talk) = partial(7).agreed else {
        panic!("it was talked through");
    };
    let later = Decision {
        supersedes: Some(id::<DecisionId>(7)),
        agreed: Agreed::With(Talk {
            agreement: Agreement::Full,
            on: date("2026-08-01"),
            ..talk
        }),
        on: date("2026-08-01"),
        ..partial(8)
    };
    story.say(Event::DecisionSaved(Box::new(later)));
    let paper = english(&story, "2026-08-02 09:00");
    let decisions = items(part(&paper, "Decisions").unwrap());
    assert_eq!(decisions.len(), 1);
    assert_eq!(
        decisions[0].lines.last().unwrap(),
        "Before this: A lower strength until August · Agreed in part with GP, 4 May 2026"
    );
}

/// AC-ROLE.
#[test]
fn each_reader_sees_their_own_questions_only() {
    let mut story = Story::new([]);
    let for_gp = Question {
        to: Role::Doctor,
        ..question(2, "Do I still need the statin?")
    };
    story.say(Event::QuestionSaved(question(
        1,
        "Could it be the new tablet?",
    )));
    story.say(Event::QuestionSaved(for_gp));
    let pharmacist = everything(&read(
        &story,
        Role::Pharmacist,
        "2026-05-05 09:00",
        Language::English,
    ));
    let doctor = everything(&read(
        &story,
        Role::Doctor,
        "2026-05-05 09:00",
        Language::English,
    ));
    assert!(pharmacist.contains("new tablet") && !pharmacist.contains("statin"));
    assert!(doctor.contains("statin") && !doctor.contains("new tablet"));
}

/// AC-G9: nothing private leaves, and the person is told how much stays.
#[test]
fn nothing_private_is_on_the_sheet() {
    let mut story = Story::new([]);
    let privacy = Privacy::Private;
    story.say(Event::QuestionSaved(Question {
        privacy,
        ..question(1, "secret question")
    }));
    story.say(Event::ConcernSaved(Concern {
        id: id(2),
        about: About::General,
        words: words("secret worry"),
        kind: ConcernKind::Worry,
        privacy,
        kept: Kept::InSight,
    }));
    story.say(Event::PreferenceSaved(Preference {
        id: id(3),
        matters: words("secret wish"),
        privacy,
        kept: Kept::InSight,
    }));
    story.say(Event::DecisionSaved(Box::new(Decision {
        topic: words("secret decision"),
        privacy,
        ..partial(4)
    })));
    for language in Language::ALL {
        let all = everything(&read(
            &story,
            Role::Pharmacist,
            "2026-05-05 09:00",
            language,
        ));
        assert!(!all.contains("secret"), "{all}");
    }
    assert_eq!(kept_private(story.record()), 4);
}

/// AC-CMR: nothing is guessed, and what was stopped stands apart.
#[test]
fn a_missing_reason_is_asked_for_and_stopped_medicines_stand_apart() {
    let no_reason = Medicine {
        reason: None,
        prescriber: Some(Role::Doctor),
        ..amlodipine()
    };
    let typed = Medicine {
        identity: Identity::NotRecognised,
        ..support::medicine(
            2,
            "Granny drops",
            &[],
            "2026-11-01 00:00",
            support::daily(&["22:00"]),
        )
    };
    let mut ended = support::medicine(
        3,
        "Ramipril",
        &[("ramipril", 5)],
        "2026-11-01 00:00",
        support::daily(&["08:00"]),
    );
    ended.statuses.push(StatusSince {
        from: support::local("2026-11-10 09:00"),
        status: Status::Stopped {
            why: Some(words("a dry cough")),
        },
        because: Because::ToldBy(Role::Doctor, None),
    });
    let story = Story::new([no_reason, typed, ended]);
    let paper = english(&story, "2026-11-22 09:00");
    let Body::Table(columns, rows) = &part(&paper, "All my medicines").unwrap().body else {
        panic!("the list is a table");
    };
    assert_eq!(
        *columns,
        ["Medicine", "How I take it", "Why I take it", "From"]
    );
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[0].cells[0], "Amlodipine 5 mg · Tablet");
    assert_eq!(rows[0].cells[1], "1 tablet every day at 08:00");
    assert_eq!(rows[0].cells[2], "Ask: what is this for?");
    assert_eq!(rows[0].cells[3], "GP");
    assert!(
        rows[1].cells[0].contains("Not recognised, so not checked"),
        "{rows:?}"
    );
    let stopped = items(part(&paper, "Stopped").unwrap());
    assert_eq!(stopped[0].head, "Ramipril");
    assert_eq!(
        stopped[0].lines,
        ["since 10 November 2026 · Why: “a dry cough” · Told by GP"]
    );
}

#[test]
fn allergies_nobody_asked_about_are_never_none() {
    for (allergies, expected) in [
        (Allergies::NotAsked, "Not asked yet. Please ask me."),
        (
            Allergies::Known(Vec::new()),
            "Not asked yet. Please ask me.",
        ),
        (Allergies::NoneKnown, "None that I know of."),
    ] {
        let mut story = Story::new([]);
        story.say(Event::PersonSaved(Person {
            allergies,
            ..support::person()
        }));
        let paper = english(&story, "2026-11-22 09:00");
        assert_eq!(items(part(&paper, "Allergies").unwrap())[0].head, expected);
    }
}

#[test]
fn the_foot_says_what_it_is_and_who_wrote_it() {
    let mut story = Story::new([]);
    let own = english(&story, "2026-11-22 09:00");
    assert_eq!(
        own.foot,
        ["Written by the patient with this app. Not a clinical record."]
    );
    let keeper = Keeper::Carer(name("Jo"));
    story.say(Event::PersonSaved(Person {
        keeper,
        ..support::person()
    }));
    let carers = english(&story, "2026-11-22 09:00");
    assert_eq!(carers.foot[1], "Written down by Jo for Mary.");
}

/// AC-ADH, and reasons in words.
#[test]
fn how_medicines_are_really_taken_is_counted_and_never_judged() {
    let mut story = Story::new([Medicine {
        really: Some(words("not on Sundays")),
        ..amlodipine()
    }]);
    for day in 9..=18 {
        story.take(1, &format!("2026-11-{day:02}"), "08:00");
    }
    for day in 19..=21 {
        story.leave_out(1, &format!("2026-11-{day}"), "08:00", Reason::Forgot);
    }
    story.leave_out(1, "2026-11-22", "08:00", Reason::HeldTold(name("Dr Shah")));
    let paper = english(&story, "2026-11-22 14:00");
    let taking = &items(part(&paper, "How I really take them: last 28 days").unwrap())[0];
    assert_eq!(taking.head, "Amlodipine 5 mg");
    // The first eight days of November have no record.
    assert_eq!(taking.lines[0], "Recorded as taken: 10 of 21 due");
    assert!(taking.lines[1].starts_with("I forgot: 3"), "{taking:?}");
    assert!(taking.lines[1].ends_with("no record: 8"), "{taking:?}");
    assert!(taking.lines[1].contains("Dr Shah"), "{taking:?}");
    assert_eq!(taking.lines[2], "How I really take it: “not on Sundays”");
}

#[test]
fn medicine_taken_when_needed_is_counted_with_its_reasons_and_over_a_limit_comes_first() {
    let schedule = support::when_needed("2", Some(4), Some(8));
    let mut story = Story::new([Medicine {
        strength: Some(name("500 mg")),
        ..support::medicine(
            4,
            "Paracetamol",
            &[("paracetamol", 500)],
            "2026-11-01 00:00",
            schedule,
        )
    }]);
    let quiet = english(&story, "2026-11-22 21:00");
    assert_eq!(part(&quiet, "First: for today"), None);
    for (number, hour) in [8, 11, 14, 17, 20].into_iter().enumerate() {
        let taken = story.at(&format!("2026-11-21 {hour:02}:00"));
        story.say(Event::DoseRecorded(DoseRecord {
            dose: DoseKey::Extra(id(u32::try_from(number).unwrap() + 50)),
            medicine: id(4),
            due: None,
            outcome: Outcome::Taken {
                at: taken,
                amount: support::tablets("2"),
            },
            note: Some(words(if hour < 12 { "headache" } else { "my knee" })),
            site: None,
        }));
    }
    let paper = english(&story, "2026-11-22 21:00");
    assert_eq!(titles(&paper)[0], "First: for today");
    assert_eq!(
        items(&paper.parts[0])[0].head,
        "Saturday 21 November: 5,000 mg of paracetamol recorded in 24 hours. The label says at most 4,000 mg."
    );
    let used = &items(part(&paper, "When needed or beside the plan: last 28 days").unwrap())[0];
    assert_eq!(used.lines[0], "taken 5 times on 1 day");
    assert_eq!(used.lines[1], "For: “my knee”: 3 · “headache”: 2");
    let later = english(&story, "2026-11-30 21:00");
    assert_eq!(part(&later, "First: for today"), None);
}

#[test]
fn changes_count_from_the_last_talk_with_this_reader() {
    let mut story = Story::new([amlodipine()]);
    let began = english(&story, "2026-11-22 09:00");
    assert!(
        !titles(&began)
            .iter()
            .any(|title| title.starts_with("What changed")),
        "{began:?}"
    );
    story.say_at(
        "2026-05-04 10:00",
        Event::Visited(Visit {
            id: id(1),
            with: Role::Pharmacist,
            on: date("2026-05-04"),
        }),
    );
    let mut changed = amlodipine();
    changed.plans.push(Plan {
        because: Because::ToldBy(Role::Doctor, None),
        ..support::plan(
            1,
            1,
            "2026-11-09 00:00",
            support::daily(&["08:00", "20:00"]),
        )
    });
    story.say_at("2026-11-09 10:00", Event::MedicineSaved(Box::new(changed)));
    let new = support::medicine(
        2,
        "Ramipril",
        &[("ramipril", 5)],
        "2026-11-10 00:00",
        support::daily(&["08:00"]),
    );
    story.say_at("2026-11-10 10:00", Event::MedicineSaved(Box::new(new)));
    let paper = english(&story, "2026-11-22 09:00");
    let news = items(part(&paper, "What changed since 4 May 2026").unwrap());
    assert_eq!(news[0].head, "New: Ramipril");
    assert_eq!(
        news[1].head,
        "Amlodipine 5 mg: from “1 tablet every day at 08:00” to “1 tablet every day at 08:00 and at 20:00”"
    );
    assert_eq!(news[1].lines, ["9 November 2026 · Told by GP"]);
    let doctor = read(&story, Role::Doctor, "2026-11-22 09:00", Language::English);
    assert!(
        part(&doctor, "What changed since 1 June 2025").is_some(),
        "{doctor:?}"
    );
}

/// The order of the consultation view.
#[test]
fn the_parts_come_in_the_order_they_are_talked_about() {
    let mut story = Story::new([amlodipine()]);
    story.take(1, "2026-11-21", "08:00");
    story.say(Event::PreferenceSaved(Preference {
        id: id(3),
        matters: words("To walk to market on my own."),
        privacy: Privacy::Shared,
        kept: Kept::InSight,
    }));
    story.say(Event::QuestionSaved(question(1, "Can I take it later?")));
    story.say(Event::QuestionSaved(Question {
        urgency: Urgency::Today,
        about: About::Medicine(id(1)),
        ..question(2, "Is it the new tablet?")
    }));
    story.say(Event::ConcernSaved(Concern {
        id: id(2),
        about: About::General,
        words: words("My ankles swell"),
        kind: ConcernKind::SideEffect,
        privacy: Privacy::Shared,
        kept: Kept::InSight,
    }));
    story.say(Event::DecisionSaved(Box::new(partial(7))));
    let paper = english(&story, "2026-11-22 09:00");
    assert_eq!(
        titles(&paper),
        [
            "First: for today",
            "What matters to me",
            "My questions",
            "How I really take them: last 28 days",
            "What worries me",
            "Decisions",
            "All my medicines",
            "Allergies",
        ]
    );
    let urgent = &items(&paper.parts[0])[0];
    assert_eq!(
        (urgent.head.as_str(), urgent.lines[0].as_str()),
        ("Is it the new tablet?", "About Amlodipine 5 mg")
    );
}

#[test]
fn a_long_part_folds_on_the_screen_and_is_whole_on_paper() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    for number in 1..=8 {
        desk.commit(
            mary,
            Event::QuestionSaved(question(number, &format!("Question number {number}?"))),
        );
    }
    let html = desk.draw(Language::English, mary, Page::Pharmacist);
    assert!(html.contains("and 3 more"), "{html}");
    assert_eq!(html.matches("sheet__beyond").count(), 3);
    for number in 1..=8 {
        assert!(html.contains(&format!("Question number {number}?")));
    }
    let printed = desk.draw(Language::English, mary, Page::Share);
    assert!(
        printed.contains("print-only") && printed.contains("Question number 8?"),
        "{printed}"
    );
}

#[test]
fn the_sheet_is_whole_in_every_language_with_hostile_names() {
    let hostile = "<img src=x onerror=alert(1)>".repeat(7);
    let desk = Desk::at("2026-11-22T08:12");
    let person = desk.person(&hostile);
    let medicine = Medicine {
        label: name(&hostile),
        ..amlodipine()
    };
    desk.commit(person, Event::MedicineSaved(Box::new(medicine)));
    desk.commit(person, Event::QuestionSaved(question(1, &hostile)));
    let feet = [
        "Written by the patient with this app. Not a clinical record.",
        "由病人使用此程式填寫，不是醫療記錄。",
        "Skrevet af patienten med denne app. Ikke en patientjournal.",
    ];
    for (html, foot) in desk.draw_all(person, Page::Pharmacist).iter().zip(feet) {
        assert!(!html.contains("<img") && html.contains("&lt;img"), "{html}");
        assert!(html.contains(foot), "{html}");
    }
}

#[test]
fn the_counter_offers_one_thing_to_do() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    let html = desk.draw(Language::English, mary, Page::Pharmacist);
    assert!(
        html.contains("Write down what we decide") && html.contains("/ask/decide"),
        "{html}"
    );
    assert!(
        html.contains("Hand it over") && html.contains("Turn it round"),
        "{html}"
    );
    assert!(html.contains("You marked nothing as private."), "{html}");
}

/// The day of birth is as private as anything else: left out, it is nowhere on the page, and
/// the page of today still says whose it is.
#[test]
fn a_day_of_birth_that_is_left_out_is_nowhere_on_the_page() {
    let mut story = Story::new([]);
    let person = Person {
        born: Some(date("1948-02-29")),
        ..story.record().person.clone()
    };
    story.say(Event::PersonSaved(person));
    for language in Language::ALL {
        let of = |birth: Birth| {
            let paper = paper(&Reading {
                record: story.record(),
                journal: &story.journal,
                reader: Role::Pharmacist,
                zone: &story.zone,
                now: story.at("2026-05-04 12:00"),
                text: language.text(),
                birth,
            });
            (everything(&paper).contains("1948"), paper.name)
        };
        let (told, name) = of(Birth::Told);
        assert!(told, "{language:?}");
        assert_eq!(of(Birth::LeftOut), (false, name), "{language:?}");
    }
}

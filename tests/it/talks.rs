//! Talks prepared, held and looked back at: reviews, weighed choices, two different answers,
//! pages for one reader, and a year of talks.

use domain::concordance::{
    About, Agreed, Agreement, Answer, Choice, Decision, Enclosed, GoneSince, Helps, LookAgain,
    Origin, OriginKey, Privacy, Question, QuestionState, ReviewItem, ReviewPack, Say, ToDo, ToDoBy,
    Urgency, Weighed, looking_back, raised, told_differently,
};
use domain::event::Event;
use domain::gesture;
use domain::id::{DecisionId, QuestionId, ReviewId};
use domain::medicine::{Medicine, Status};
use domain::person::{Contact, Person, Role};
use screens::looking_back::{agreements, told};
use screens::route::Page;
use screens::sheet::{Audience, Birth, Body, Paper, PartTopic, Reading, paper, paper_for};
use screens::weighed::{weighed, weighed_lines};
use text::Language;

use crate::concordance::decision;
use crate::drawing::Desk;
use crate::pages_sheet::{partial, question};
use crate::support::*;

const NOW: &str = "2026-05-04 12:00";
const EARLY: &str = "2026-01-01 00:00";

fn with_reading<T>(story: &Story, look: impl FnOnce(&Reading) -> T) -> T {
    look(&Reading {
        record: story.record(),
        journal: &story.journal,
        reader: Role::Pharmacist,
        zone: &story.zone,
        now: story.at(NOW),
        text: Language::English.text(),
        birth: Birth::Told,
    })
}

fn three() -> Story {
    let of = |number, label: &str| medicine(number, label, &[(label, 5)], EARLY, daily(&["08:00"]));
    let without_why = Medicine {
        reason: None,
        ..of(2, "amlodipine")
    };
    let mut stopped = of(3, "simvastatin");
    stopped.statuses.push(status(
        "2026-03-01 00:00",
        Status::Stopped {
            why: Some(words("sore legs")),
        },
    ));
    Story::new([of(1, "ramipril"), without_why, stopped])
}

fn review() -> ReviewPack {
    let mut pack = ReviewPack::new(id::<ReviewId>(5), Role::Pharmacist);
    pack.summary = Some(words("We talked about my legs."));
    pack.first = vec![words("to sleep through the night")];
    pack.items = vec![ReviewItem {
        medicine: id(1),
        helps: Some(Helps::ALittle),
        bothers: Some(words("a dry cough")),
    }];
    pack.to_do = vec![ToDo {
        what: words("Ask for a blood test"),
        who: ToDoBy::Role(Role::Doctor),
        due: Some(date("2026-06-01")),
        done: None,
    }];
    pack
}

fn topics(paper: &Paper) -> Vec<PartTopic> {
    paper.parts.iter().map(|part| part.topic).collect()
}

/// AC-CMR: three medicines, one without a reason: that cell asks; the parts come in their
/// order; what was stopped stands under "Stopped" alone, with its reason.
#[test]
fn ac_cmr_a_review_is_printed_in_its_order_and_guesses_nothing() {
    let story = three();
    let printed = with_reading(&story, |reading| screens::review::paper(reading, &review()));
    let order: Vec<PartTopic> = topics(&printed)
        .into_iter()
        .filter(|topic| {
            matches!(
                topic,
                PartTopic::Summary | PartTopic::ToDo | PartTopic::Medicines | PartTopic::LeftOver
            )
        })
        .collect();
    assert_eq!(
        order,
        [
            PartTopic::Summary,
            PartTopic::ToDo,
            PartTopic::Medicines,
            PartTopic::LeftOver
        ]
    );
    let of = |topic| {
        printed
            .parts
            .iter()
            .find(|part| part.topic == topic)
            .unwrap()
    };
    let Body::Table(_, rows) = &of(PartTopic::Medicines).body else {
        panic!("{printed:?}")
    };
    let whys: Vec<&str> = rows.iter().map(|row| row.cells[2].as_str()).collect();
    assert_eq!(whys, ["“for my heart”", "Ask: what is this for?"]);
    assert!(rows[0].cells[3].ends_with("on my list since 1 January 2026"));
    let stopped = format!("{:?}", of(PartTopic::Stopped));
    assert!(
        stopped.contains("simvastatin") && stopped.contains("sore legs"),
        "{stopped}"
    );
    let to_do = format!("{:?}", of(PartTopic::ToDo));
    assert!(to_do.contains("GP · by 1 June 2026"), "{to_do}");
}

#[test]
fn a_review_is_kept_as_it_was_saved_last_and_what_is_done_is_ticked() {
    let mut story = three();
    story.say(gesture::review::keep(&review()));
    story.say(gesture::review::keep(&ReviewPack::new(
        id::<ReviewId>(6),
        Role::Doctor,
    )));
    let done = gesture::review::tick(&review(), 0, date("2026-05-20")).unwrap();
    let entry = story.say(done);
    let packs = story.record().review_packs();
    assert_eq!(packs.len(), 2);
    assert_eq!(packs[0].to_do[0].done, Some(date("2026-05-20")));
    assert_eq!(
        gesture::review::tick(&packs[0], 1, date("2026-05-20")),
        None
    );
    story.undo(entry);
    assert_eq!(story.record().review_packs()[0].to_do[0].done, None);
}

fn weighing() -> Decision {
    let said = vec![
        Weighed {
            risks: Some(words("my legs may go on hurting")),
            ..Weighed::default()
        },
        Weighed {
            benefits: Some(words("my legs may get better")),
            risks: Some(words("my heart is less protected")),
            my_view: Some(words("I want to walk again")),
            source: Some(words("Ms Patel")),
        },
    ];
    Decision {
        weighed: Some(Enclosed::of(&said)),
        ..partial(1)
    }
}

#[test]
fn choices_are_told_side_by_side_with_who_says_so_and_nothing_is_added_up() {
    let t = Language::English.text();
    let cards = weighed(&weighing(), t);
    assert_eq!(cards.len(), 2);
    assert_eq!(
        cards[0].lines,
        [("If nothing changes", "my legs may go on hurting".to_owned())]
    );
    assert!(cards[1].is_chosen && !cards[0].is_chosen);
    assert_eq!(
        weighed_lines(&weighing(), t)[1],
        "A lower strength until August — For it: my legs may get better · Against it: my heart is less protected · My view: I want to walk again · Who says so: Ms Patel"
    );
    assert!(
        weighed(&partial(1), t).is_empty(),
        "nothing was said of any"
    );
}

#[test]
fn what_was_weighed_is_kept_and_stands_on_the_sheet() {
    let mut story = three();
    story.say(Event::DecisionSaved(Box::new(weighing())));
    story.say(gesture::preference::say(Say::WeDecide));
    let kept = story.record().current_decisions().next().unwrap();
    assert_eq!(kept.weighed(), weighing().weighed());
    let sheet = format!("{:?}", with_reading(&story, paper));
    assert!(sheet.contains("my heart is less protected"), "{sheet}");
    assert!(sheet.contains("We decide together"), "{sheet}");
}

fn answer(by: Role, text: &str) -> Answer {
    Answer {
        words: words(text),
        by,
        name: None,
        on: date("2026-05-03"),
    }
}

fn answered(privacy: Privacy) -> Story {
    let mut story = three();
    let asked = Question {
        privacy,
        ..question(1, "May I take it with milk?")
    };
    story.say_at("2026-05-01 09:00", Event::QuestionSaved(asked));
    let seen = story.record().seen(id(1)).unwrap();
    story.say(gesture::question::answer(&seen, answer(Role::Pharmacist, "Yes.")).unwrap());
    story
}

/// AC-ROLE: two professionals disagree: neither answer goes, and a question asks them to
/// agree.
#[test]
fn ac_role_two_people_who_told_different_things_are_asked_to_agree() {
    let mut story = answered(Privacy::Shared);
    assert!(told_differently(story.record()).is_empty());
    story.say(gesture::question::told_too(
        id(1),
        answer(Role::Doctor, "Yes."),
    ));
    assert!(
        told_differently(story.record()).is_empty(),
        "they say the same"
    );
    story.say(gesture::question::told_too(
        id(1),
        answer(Role::Doctor, "Better not."),
    ));
    let found = told_differently(story.record());
    assert_eq!(found.len(), 1);
    let keys: Vec<&str> = raised(story.record(), story.at(NOW))
        .iter()
        .map(|one| one.rule.key())
        .filter(|key| *key == "told-differently")
        .collect();
    assert_eq!(keys, ["told-differently"]);
    let still = &story.record().questions[&id(1)].value.state;
    assert!(matches!(still, QuestionState::Answered(first) if first.words.as_str() == "Yes."));
    // Somebody who comes round to the first disagrees no more, and may disagree again.
    story.say(gesture::question::told_too(
        id(1),
        answer(Role::Doctor, "Yes."),
    ));
    assert!(told_differently(story.record()).is_empty());
    story.say(gesture::question::told_too(
        id(1),
        answer(Role::Doctor, "Better not."),
    ));
    // A third who agrees with the first leaves the two apart.
    story.say(gesture::question::told_too(
        id(1),
        answer(Role::Nurse, "Yes."),
    ));
    assert_eq!(told_differently(story.record()).len(), 1);
    // Once somebody answered what was asked of both, it is settled.
    let asked = Question::for_pharmacist(
        id(2),
        words("Can you agree?"),
        About::General,
        (
            Urgency::NextVisit,
            Origin::Rule(OriginKey::told_differently(id(1)).unwrap()),
        ),
    );
    story.say(gesture::question::ask(asked));
    assert_eq!(told_differently(story.record()).len(), 1);
    let seen = story.record().seen(id::<QuestionId>(2)).unwrap();
    let agreed = answer(Role::Pharmacist, "We agreed: yes.");
    story.say(gesture::question::answer(&seen, agreed).unwrap());
    assert!(told_differently(story.record()).is_empty());
}

#[test]
fn a_private_question_that_was_answered_twice_raises_none_for_others() {
    let mut story = answered(Privacy::Private);
    story.say(gesture::question::told_too(
        id(1),
        answer(Role::Doctor, "Better not."),
    ));
    let keys = raised(story.record(), story.at(NOW));
    assert!(keys.iter().all(|one| one.rule.key() != "told-differently"));
}

/// AC-ROLE: in the words of the page.
#[test]
fn ac_role_the_thread_says_that_two_people_told_different_things() {
    let desk = Desk::at("2026-05-05T12:00");
    let mary = desk.person("Mary");
    desk.commit(
        mary,
        Event::QuestionSaved(question(1, "May I take it with milk?")),
    );
    let seen = desk
        .ledger
        .read_person(mary, |record| record.seen(id(1)))
        .flatten();
    let told = gesture::question::answer(&seen.unwrap(), answer(Role::Pharmacist, "Yes."));
    desk.commit(mary, told.unwrap());
    desk.commit(
        mary,
        gesture::question::told_too(id(1), answer(Role::Doctor, "Better not.")),
    );
    let html = desk.draw(Language::English, mary, Page::Question(id(1)));
    let says =
        "Two people told you different things about May I take it with milk. Ask them to agree.";
    assert!(html.contains(says), "{html}");
    assert!(
        html.contains("Yes.") && html.contains("Better not."),
        "{html}"
    );
}

/// AC-AUD: four decisions, three with a day to look again, one disagreement that somebody
/// came back to.
#[test]
fn ac_aud_a_year_of_talks_is_counted_and_not_scored() {
    let mut story = three();
    let made = |number: u32, look_again, agreed| Decision {
        id: id::<DecisionId>(number),
        look_again,
        agreed,
        about: About::General,
        ..decision(Agreed::NotYet)
    };
    let on = || LookAgain::On(date("2026-08-01"));
    let talk = partial(9).agreed;
    let Agreed::With(full) = &talk else {
        panic!("{talk:?}")
    };
    let full = Agreed::With(domain::concordance::Talk {
        agreement: Agreement::Full,
        ..full.clone()
    });
    story.say_at("2026-05-04 10:00", gesture::preference::say(Say::WeDecide));
    for one in [
        made(1, on(), full.clone()),
        made(2, on(), full),
        made(3, LookAgain::NoDate(words("it is over")), Agreed::NotYet),
        Decision {
            id: id::<DecisionId>(4),
            ..partial(9)
        },
    ] {
        story.say(Event::DecisionSaved(Box::new(one)));
    }
    story.say(gesture::decision::look_again(
        domain::concordance::FollowUp {
            of: id(4),
            on: date("2026-05-04"),
            words: words("Legs are better"),
            since: Some(GoneSince::Better),
        },
    ));
    let back = looking_back(story.record(), &story.zone, date("2026-05-04"));
    let t = Language::English.text();
    assert_eq!(
        agreements(&back, t),
        "Review date 3 of 4 · Disagreement followed up 1 of 1"
    );
    assert_eq!(back.talked_through.count, 3);
    let all = format!("{:?}", told(&back, t));
    assert!(!all.contains('%') && !all.contains("score"), "{all}");
    let months: Vec<usize> = back.months.iter().map(|month| month.decided).collect();
    assert_eq!(months, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4]);
}

/// AC-EVAL, its first line: five questions, three answered, two of which changed something.
#[test]
fn ac_eval_questions_answers_and_changes_are_counted() {
    let mut story = three();
    story.say_at(
        "2026-04-01 09:00",
        Event::QuestionSaved(question(1, "Why?")),
    );
    for number in 2..=5 {
        story.say(Event::QuestionSaved(question(number, "Why?")));
    }
    for number in 1..=3 {
        let seen = story.record().seen(id(number)).unwrap();
        let told = Answer {
            on: date("2026-04-10"),
            ..answer(Role::Pharmacist, "So.")
        };
        story.say(gesture::question::answer(&seen, told).unwrap());
    }
    for number in 1..=3_u32 {
        let made = Decision {
            id: id::<DecisionId>(number),
            from: Some(id(number)),
            chosen: usize::from(number < 3),
            on: date("2026-04-11"),
            ..decision(Agreed::NotYet)
        };
        assert_eq!(made.choice() == Some(&Choice::KeepAsNow), number == 3);
        story.say(Event::DecisionSaved(Box::new(made)));
    }
    let back = looking_back(story.record(), &story.zone, date("2026-05-04"));
    let lines = told(&back, Language::English.text());
    assert_eq!(
        lines[0].1,
        [
            "5 asked · 3 answered · 2 led to a change",
            "Answered within 14 days 3 of 5"
        ]
    );
}

fn with_contacts(story: &mut Story) {
    let seen = story.record().seen::<Person>(id(1)).unwrap();
    let changed = Person {
        contacts: vec![Contact {
            role: Role::Pharmacist,
            name: name("High Street Pharmacy"),
            phone: Some(name("020 7946 0000")),
        }],
        ..seen.value.clone()
    };
    let event = gesture::edit::edited(&seen, &changed).unwrap();
    story.say(event);
}

#[test]
fn who_helps_day_by_day_reads_what_they_need_and_a_school_not_what_it_is_for() {
    let mut story = three();
    with_contacts(&mut story);
    story.say(Event::QuestionSaved(question(1, "Why?")));
    story.say(Event::DecisionSaved(Box::new(partial(1))));
    let of = |audience| with_reading(&story, |reading| paper_for(reading, audience, None));
    let care = of(Audience::Role(Role::CareProvider));
    assert_eq!(
        topics(&care),
        [
            PartTopic::Allergies,
            PartTopic::Medicines,
            PartTopic::Stopped,
            PartTopic::Contacts
        ]
    );
    let school = of(Audience::School);
    assert_eq!(
        topics(&school),
        [
            PartTopic::Allergies,
            PartTopic::Medicines,
            PartTopic::Contacts
        ]
    );
    assert!(!format!("{school:?}").contains("for my heart"));
    assert!(
        school.own_words.starts_with("For the school"),
        "{}",
        school.own_words
    );
    let pharmacist = of(Audience::Role(Role::Pharmacist));
    assert!(topics(&pharmacist).contains(&PartTopic::Questions));
    assert!(!topics(&pharmacist).contains(&PartTopic::Contacts));
    for one in [&care, &school] {
        assert!(one.plain().contains("020 7946 0000"), "{}", one.plain());
    }
}

#[test]
fn nothing_private_stands_on_any_page_for_anybody() {
    let mut story = three();
    let hidden = Question {
        privacy: Privacy::Private,
        ..question(1, "my secret")
    };
    story.say(Event::QuestionSaved(hidden));
    let own = Decision {
        privacy: Privacy::Private,
        topic: words("my secret"),
        ..weighing()
    };
    story.say(Event::DecisionSaved(Box::new(own)));
    for audience in Audience::ALL {
        let page = with_reading(&story, |reading| paper_for(reading, audience, None));
        assert!(!page.plain().contains("my secret"), "{audience:?}");
    }
    let printed = with_reading(&story, |reading| screens::review::paper(reading, &review()));
    assert!(!printed.plain().contains("my secret"));
}

#[test]
fn the_pages_of_talks_say_what_they_are_for_in_every_language() {
    let desk = Desk::at("2026-05-05T12:00");
    let mary = desk.person("Mary");
    desk.commit(
        mary,
        Event::MedicineSaved(Box::new(medicine(
            1,
            "Ramipril",
            &[],
            EARLY,
            daily(&["08:00"]),
        ))),
    );
    desk.commit(mary, gesture::review::keep(&review()));
    for (page, all) in [
        (
            Page::TwoLists,
            [
                "One medicine on each line",
                "每行寫一種藥",
                "Ét lægemiddel på hver linje",
            ],
        ),
        (
            Page::Reviews,
            ["Begin a review", "開始檢討", "Begynd en gennemgang"],
        ),
        (
            Page::Review(id(5)),
            [
                "What matters most to me in this talk?",
                "這次談話我最重視甚麼？",
                "Hvad er vigtigst for mig i samtalen?",
            ],
        ),
        (
            Page::PaperFor,
            [
                "A page for somebody",
                "給某人的一頁",
                "En side til en person",
            ],
        ),
        (
            Page::LookingBack,
            ["Looking back", "回顧", "Et tilbageblik"],
        ),
        (
            Page::Pharmacist,
            [
                "Write down what we decide",
                "寫下我們的決定",
                "Skriv ned, hvad vi beslutter",
            ],
        ),
    ] {
        for (language, words) in Language::ALL.into_iter().zip(all) {
            let html = desk.draw(language, mary, page);
            assert!(html.contains(words), "{page:?} {words}: {html}");
        }
    }
}

/// As it stands in journals and backups.
#[test]
fn what_is_kept_of_talks_is_written_as_ever() {
    let told = gesture::question::told_too(id(1), answer(Role::Doctor, "Better not."));
    let said = gesture::preference::say(Say::WeDecide);
    let mut short = review();
    short.items.clear();
    short.first.clear();
    let found = domain::concordance::FollowUp {
        of: id(4),
        on: date("2026-05-04"),
        words: words("Legs are better"),
        since: Some(GoneSince::NotDone),
    };
    for (event, written) in [
        (
            said,
            r#"{"document_kept":{"kind":"say","inside":"we_decide"}}"#.to_owned(),
        ),
        (
            told,
            format!(
                r#"{{"document_kept":{{"kind":"told_too","inside":{{"question":"{}","answer":{{"words":"Better not.","by":"doctor","on":"2026-05-03"}}}}}}}}"#,
                hyphened(id::<domain::id::QuestionId>(1).bytes())
            ),
        ),
        (
            gesture::review::keep(&short),
            format!(
                r#"{{"document_kept":{{"kind":"review","inside":{{"id":"{}","with":"pharmacist","items":[],"first":[],"summary":"We talked about my legs.","to_do":[{{"what":"Ask for a blood test","who":{{"role":"doctor"}},"due":"2026-06-01"}}]}}}}}}"#,
                hyphened(id::<ReviewId>(5).bytes())
            ),
        ),
        (
            gesture::decision::look_again(found),
            format!(
                r#"{{"followed_up":{{"of":"{}","on":"2026-05-04","words":"Legs are better","since":"not_done"}}}}"#,
                hyphened(id::<DecisionId>(4).bytes())
            ),
        ),
    ] {
        let json: serde_json::Value = serde_json::from_str(&written).unwrap();
        assert_eq!(serde_json::to_value(&event).unwrap(), json);
        assert_eq!(serde_json::from_value::<Event>(json).unwrap(), event);
    }
}

fn hyphened(bytes: [u8; 16]) -> String {
    let hex: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let hex = hex.concat();
    [
        &hex[..8],
        &hex[8..12],
        &hex[12..16],
        &hex[16..20],
        &hex[20..],
    ]
    .join("-")
}

#[test]
fn how_a_talk_was_is_asked_once_and_counted_without_a_name() {
    use domain::concordance::{AfterTalk, HowMuch};
    let desk = Desk::at("2026-05-05T12:00");
    let mary = desk.person("Mary");
    let asks = |desk: &Desk| {
        desk.draw(Language::English, mary, Page::Ask)
            .contains("How was the talk for you?")
    };
    assert!(!asks(&desk));
    let visit = id(7);
    desk.commit(
        mary,
        gesture::visit::talked(visit, Role::Pharmacist, date("2026-05-05")),
    );
    assert!(asks(&desk));
    let said = AfterTalk {
        heard: Some(HowMuch::Partly),
        ..AfterTalk::of(visit)
    };
    desk.commit(mary, gesture::visit::say_how_it_was(&said));
    assert!(!asks(&desk));
    let html = desk.draw(Language::English, mary, Page::LookingBack);
    assert!(
        html.contains("I was heard: yes 0, partly 1, no 0"),
        "{html}"
    );
    assert!(!html.contains("I understood what was said"), "{html}");
    let sheet = desk.draw(Language::English, mary, Page::Pharmacist);
    assert!(!sheet.contains("I was heard"), "{sheet}");
}

/// AC-HAND: what is handed on is, part for part, what was seen.
#[test]
fn ac_hand_what_is_handed_on_is_what_was_seen() {
    use exchange::share::{Message, SentSheet, read, write};
    let mut story = three();
    story.say(Event::QuestionSaved(question(1, "Why?")));
    let seen = with_reading(&story, paper).without(&[PartTopic::Allergies]);
    let sent = Message::Sheet(Box::new(SentSheet {
        id: id(9),
        language: "en".into(),
        to: Role::Pharmacist,
        name: None,
        paper: seen.clone(),
    }));
    let Ok(Message::Sheet(came)) = read(&write(&sent)) else {
        panic!("no sheet")
    };
    assert_eq!(came.paper, seen);
}

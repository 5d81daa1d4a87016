//! Questions that the app raised fall away when what they are about is no longer
//! so; what a person wrote or changed stays.

use domain::amount::{Amount, Quantity, Unit};
use domain::concordance::{
    About, Asker, Moot, Origin, OriginKey, Question, QuestionState, Urgency, moot,
};
use domain::dose::Outcome;
use domain::event::Event;
use domain::gesture;
use domain::id::{MedicineId, QuestionId};
use domain::medicine::{Medicine, Status};
use domain::person::Role;
use domain::plan::{
    Afterwards, ComesOff, DayPattern, DosageLine, Ending, Manner, OnAtStart, Removal, Schedule,
    Slot, SlotTime, VaryBy, Varying,
};
use domain::words::Name;
use screens::route::Page;
use screens::sheet::{Birth, Reading, paper};
use screens::talk::Conversation;
use text::Language;

use crate::drawing::Desk;
use crate::pages_sheet::question;
use crate::support::*;

const EARLY: &str = "2026-11-01 00:00";

fn syrup(number: u32, label: &str) -> Medicine {
    let parts = &[("paracetamol", 250)];
    medicine(number, label, parts, EARLY, daily(&["08:00"]))
}

fn raised(number: u32, key: OriginKey, about: About) -> Question {
    Question {
        about,
        urgency: Urgency::Today,
        origin: Origin::Rule(key),
        ..question(number, "Also contains paracetamol: is that meant?")
    }
}

/// Calpol is the newer of two with paracetamol, and that is asked.
fn twice() -> Story {
    let mut story = Story::new([syrup(1, "Panadol"), syrup(2, "Calpol")]);
    let calpol = id::<MedicineId>(2);
    let key = OriginKey::ingredient_twice(calpol, "paracetamol").unwrap();
    let asked = raised(7, key, About::Medicine(calpol));
    story.say_at("2026-11-30 09:00", Event::QuestionSaved(asked));
    story
}

fn stop(story: &mut Story, number: u32) {
    let mut stopped = story.medicine(number).clone();
    let why = None;
    stopped
        .statuses
        .push(status("2026-11-30 10:00", Status::Stopped { why }));
    story.say(Event::MedicineSaved(Box::new(stopped)));
}

fn why(story: &Story) -> Option<Moot> {
    let asked = &story.record().questions[&id::<QuestionId>(7)].value;
    moot(story.record(), asked)
}

#[test]
fn a_question_of_the_app_falls_away_with_either_of_its_medicines_and_comes_back() {
    for number in [1, 2] {
        let mut story = twice();
        assert_eq!(story.record().open_questions().len(), 1);
        stop(&mut story, number);
        assert_eq!(why(&story), Some(Moot::NotTaken(id(number))));
        assert!(story.record().open_questions().is_empty());
        let kept = &story.record().questions[&id::<QuestionId>(7)].value;
        assert_eq!(kept.state, QuestionState::Open, "nothing is written for it");
        let taken = syrup(number, "Again");
        story.say(Event::MedicineSaved(Box::new(taken)));
        assert_eq!(story.record().open_questions().len(), 1);
    }
}

#[test]
fn what_a_person_wrote_or_changed_stays() {
    let mut story = twice();
    let own = Question {
        about: About::Medicine(id(2)),
        ..question(8, "Was the syrup any use?")
    };
    story.say(Event::QuestionSaved(own));
    let seen = story.record().seen::<Question>(id(7)).unwrap();
    let changed = Question {
        words: words("Which of the two?"),
        ..seen.value.clone()
    };
    story.say(gesture::question::change(&seen, &changed).unwrap());
    stop(&mut story, 2);
    assert_eq!(story.record().open_questions().len(), 2);
}

#[test]
fn what_happened_is_asked_also_when_it_is_no_longer_taken() {
    for (asker, stays) in [
        (Asker::WeeklyTwice, true),
        (Asker::Unwell, true),
        (Asker::NoStock, false),
        (Asker::Declined, false),
        (Asker::OnceAWeek, false),
    ] {
        let mut story = Story::new([syrup(1, "Panadol")]);
        let key = OriginKey::of_day(asker, id(1), date("2026-11-29")).unwrap();
        let asked = raised(7, key, About::Medicine(id(1)));
        story.say_at("2026-11-30 09:00", Event::QuestionSaved(asked));
        assert_eq!(why(&story), None);
        stop(&mut story, 1);
        assert_eq!(why(&story).is_none(), stays, "{asker:?}");
    }
}

/// A plan that must not ring is kept without times; its question waits for an answer.
#[test]
fn what_is_settled_on_the_list_is_asked_no_more() {
    let of = |asker| OriginKey::of_medicine(asker, id(1)).unwrap();
    for (asker, settles) in [
        (Asker::ReasonMissing, true),
        (Asker::HowToTake, true),
        (Asker::GapMissing, true),
        (Asker::OnceAWeek, false),
    ] {
        let unclear = Medicine {
            reason: None,
            ..syrup(1, "Panadol")
        };
        let mut story = Story::new([unclear]);
        let asked = raised(7, of(asker), About::Medicine(id(1)));
        story.say_at("2026-11-30 09:00", Event::QuestionSaved(asked));
        let known = Medicine {
            reason: Some(words("for the pain")),
            ..syrup(1, "Panadol")
        };
        story.say(Event::MedicineSaved(Box::new(known)));
        assert_eq!(why(&story).is_some(), settles, "{asker:?}");
    }
}

/// What the plan of a new medicine left open is asked until the plan tells it, or
/// until somebody says what became of the late one.
#[test]
fn what_was_open_of_a_plan_is_asked_until_it_is_told() {
    let amount = |unit| Amount {
        quantity: Quantity::whole(1),
        unit,
    };
    let slot = |unit| Slot {
        time: SlotTime::Clock(clock("08:00")),
        amount: amount(unit),
    };
    let patch = Schedule::Timed {
        days: DayPattern::EveryDay,
        slots: vec![slot(Unit::Patch)],
        ending: Ending::Open,
    };
    let steps = |after| {
        Schedule::Varying(Varying {
            by: VaryBy::Steps,
            lines: vec![DosageLine {
                days: DayPattern::EveryDay,
                slots: vec![slot(Unit::Tablet)],
                from: Some(date("2026-12-01")),
                last: Some(date("2026-12-05")),
            }],
            after,
        })
    };
    let counted = from_last(weeks(12), "2026-10-24");
    let worn = Manner {
        removal: Some(Removal {
            when: ComesOff::WithNext,
            at_start: OnAtStart::None,
        }),
        ..Manner::default()
    };
    let late = OriginKey::of_day(Asker::Overdue, id(1), date("2026-10-24"));
    let of = |asker| OriginKey::of_medicine(asker, id(1));
    let plain = Manner::default();
    for (key, open, told, manner) in [
        (of(Asker::ComesOffMissing), patch.clone(), patch, worn),
        (
            of(Asker::AfterSteps),
            steps(Afterwards::Ask),
            steps(Afterwards::Ends),
            plain.clone(),
        ),
        (late, counted.clone(), counted, plain),
    ] {
        let mut story = Story::new([medicine(1, "Any", &[("any", 5)], EARLY, open)]);
        if let Schedule::FromLast(_) = told {
            let mut at = story.medicine(1).clone();
            at.plans[0].from = local("2026-10-24 00:00");
            story.say(Event::MedicineSaved(Box::new(at)));
        }
        let key = key.unwrap();
        let asked = raised(7, key.clone(), About::Medicine(id(1)));
        story.say_at("2026-12-01 12:00", Event::QuestionSaved(asked));
        assert_eq!(why(&story), None, "{key:?}");
        if let Schedule::FromLast(_) = told {
            let [dose] = story
                .doses("2026-10-24", "2026-12-02 12:00")
                .try_into()
                .unwrap();
            let given = Outcome::Taken {
                at: story.at("2026-12-02 11:00"),
                amount: dose.amount.unwrap(),
            };
            story.answer(&dose, given);
        } else {
            let mut known = medicine(1, "Any", &[("any", 5)], EARLY, told);
            known.plans[0].manner = manner;
            story.say(Event::MedicineSaved(Box::new(known)));
        }
        assert_eq!(why(&story), Some(Moot::Settled), "{key:?}");
    }
}

#[test]
fn a_finding_falls_away_with_its_medicine_and_not_with_a_food_that_was_never_on_the_list() {
    let found = |subject: &str| OriginKey::found(&Name::parse(subject).unwrap()).unwrap();
    for (subject, before, after) in [
        (
            "pair-x:ibuprofen+paracetamol",
            None,
            Some(Moot::NotTaken(id(1))),
        ),
        (
            "same:paracetamol+paracetamol",
            None,
            Some(Moot::NotTaken(id(1))),
        ),
        ("pair-x:grapefruit+warfarin", None, None),
    ] {
        let mut both = vec![syrup(1, "Panadol"), syrup(2, "Calpol")];
        both.truncate(subject.matches("paracetamol").count().max(1));
        let mut story = Story::new(both);
        let asked = raised(7, found(subject), About::General);
        story.say_at("2026-11-30 09:00", Event::QuestionSaved(asked));
        assert_eq!(why(&story), before, "{subject}");
        stop(&mut story, 1);
        assert_eq!(why(&story), after, "{subject}");
    }
}

#[test]
fn the_sheet_and_the_talk_no_longer_ask_it_and_the_talk_says_why() {
    let mut story = twice();
    let urgent = |story: &Story| {
        let paper = paper(&Reading {
            record: story.record(),
            journal: &story.journal,
            reader: Role::Pharmacist,
            zone: &story.zone,
            now: story.at("2026-11-30 12:00"),
            text: Language::English.text(),
            birth: Birth::Told,
        });
        format!("{paper:?}").contains("is that meant?")
    };
    assert!(urgent(&story));
    stop(&mut story, 2);
    assert!(!urgent(&story));
    let talk = Conversation::of(story.record(), date("2026-11-30"));
    assert!(talk.threads.is_empty());
    assert_eq!(talk.away.closed.len(), 1);
}

#[test]
fn today_counts_it_no_more_and_ask_keeps_it_with_the_reason() {
    let desk = Desk::at("2026-11-30T09:00");
    let mary = desk.person("Mary");
    let (panadol, calpol) = (syrup(1, "Panadol"), syrup(2, "Calpol"));
    for one in [&panadol, &calpol] {
        desk.commit(mary, Event::MedicineSaved(Box::new(one.clone())));
    }
    let key = OriginKey::ingredient_twice(calpol.id, "paracetamol").unwrap();
    let asked = raised(7, key, About::Medicine(calpol.id));
    desk.commit(mary, Event::QuestionSaved(asked.clone()));
    let today = "1 to ask today, by telephone";
    let html = desk.draw(Language::English, mary, Page::Today);
    assert!(html.contains(today), "{html}");
    let mut stopped = calpol;
    let why = None;
    stopped
        .statuses
        .push(status("2026-11-30 08:30", Status::Stopped { why }));
    desk.commit(mary, Event::MedicineSaved(Box::new(stopped)));
    let html = desk.draw(Language::English, mary, Page::Today);
    assert!(!html.contains(today), "{html}");
    for page in [Page::Ask, Page::Question(asked.id)] {
        for (html, words) in desk.draw_all(mary, page).iter().zip([
            "Closed, because Calpol is no longer taken",
            "已結束，因為已不再使用Calpol",
            "Lukket, fordi Calpol ikke længere tages",
        ]) {
            assert!(html.contains(words), "{page:?} {html}");
            assert!(html.contains("is that meant?"), "{page:?} {html}");
        }
    }
}

/// A professional reads the question: it names medicines as their labels do.
#[test]
fn a_question_names_other_medicines_by_their_labels_and_namesakes_by_their_strengths() {
    let nicknamed = Medicine {
        nickname: Some(name("my headache ones")),
        ..syrup(1, "Panadol")
    };
    let strong = |number, strength| Medicine {
        strength: Some(name(strength)),
        ..syrup(number, "Levothyroxine")
    };
    let story = Story::new([
        nicknamed,
        strong(2, "50 micrograms"),
        strong(3, "100 micrograms"),
    ]);
    let called = |beside: &str, others: &[u32]| {
        let others: Vec<MedicineId> = others.iter().map(|number| id(*number)).collect();
        screens::asking::called(story.record(), beside, &others, Language::English.text())
    };
    assert_eq!(called("Calpol", &[1]), "Panadol");
    assert_eq!(called("levothyroxine", &[2]), "Levothyroxine 50 micrograms");
    assert_eq!(called("Calpol", &[2]), "Levothyroxine");
    assert_eq!(
        called("Calpol", &[2, 3]),
        "Levothyroxine 50 micrograms and Levothyroxine 100 micrograms"
    );
}

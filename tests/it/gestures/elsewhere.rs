//! What was not saved in this window, and what another window says meanwhile:
//! only an answer that is newer, and holds, takes the place of it.

use chrono::Duration;

use super::*;

fn told(desk: &Desk) -> Vec<Event> {
    let failed = desk.ledger.not_saved().into_iter();
    failed.map(|(one, _)| one.event).collect()
}

fn pass(desk: &Desk, time: Duration) {
    desk.clock.set(desk.clock.get() + time);
}

#[test]
fn an_answer_that_another_window_took_back_leaves_this_one_to_be_tried_again() {
    let (desk, mary) = mary(&[&["08:00"]]);
    let (sheet, _page) = today(&desk, mary);
    desk.memory.set_fault(Fault::Save(SaveError::Failed));
    take(sheet, dose(1));
    settle(&desk);
    desk.memory.set_fault(Fault::None);
    another_window_says(&desk, mary, forgot(1));
    let answer = EntryId::new(desk.now(), [99; 10]);
    another_window_says(&desk, mary, gesture::take_back(answer));
    desk.catch_up();
    let said = toast(&desk, mary);
    assert!(said.contains("Medicine 1, taken at 08:12"), "{said}");
}

/// The answer it corrects is older, though it may bear a later time: its save came
/// late, or the clock was set back.
#[test]
fn a_correction_that_was_not_saved_stays_told_until_it_is_answered_anew() {
    for (late, set_back) in [(0, 0), (2, 0), (0, 60), (0, 60 * 24)] {
        let (desk, mary) = mary(&[&["08:00"], &["08:00"], &["08:00"]]);
        let (sheet, _page) = today(&desk, mary);
        take(sheet, dose(3));
        take(sheet, dose(1));
        let correct = || {
            let taps = desk.on_page(Language::English, Some(mary), Page::Today, Taps::new);
            taps.save(mary, forgot(1), |_| {});
        };
        if set_back == 0 {
            correct();
        }
        desk.work();
        pass(&desk, Duration::minutes(late));
        for _ in 0..2 {
            desk.memory.let_one_through();
            desk.work();
        }
        pass(&desk, -Duration::minutes(set_back));
        if set_back > 0 {
            correct();
        }
        desk.memory.set_fault(Fault::Save(SaveError::Failed));
        settle(&desk);
        desk.memory.set_fault(Fault::None);
        let what = format!("{late} late, set back {set_back}");
        assert_eq!(told(&desk), [forgot(1)], "{what}");
        another_window_says(&desk, mary, forgot(2));
        desk.catch_up();
        assert_eq!(
            told(&desk),
            [forgot(1)],
            "{what}, and another dose answered"
        );
    }
}

//! The way out: what it says of each trouble, that everything can be saved first,
//! and that nothing is removed before that.

use std::rc::Rc;

use concord::device::clock::Stopped;
use concord::device::random::Counting;
use concord::ledger::{Ledger, Sources};
use concord::ui::entrance::Entrance;
use concord::ui::notice::RecordNotice;
use concord::ui::pages::rescue::RescuePage;
use domain::id::PersonId;
use domain::zone::{Zone, ZoneName, greenwich};
use leptos::prelude::*;
use screens::route::Page;
use storage::{Fault, LoadError, Memory, SaveError};
use text::{Language, Trouble};

use crate::drawing::Desk;
use crate::support::name;

fn desk() -> (Desk, PersonId) {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    (desk, mary)
}

fn rescue(desk: &Desk, language: Language) -> String {
    desk.draw_for_nobody(language, Page::Rescue)
}

fn says(html: &str, language: Language, trouble: Trouble) {
    let t = language.text();
    for words in [
        t.closed.happened(trouble),
        t.closed.safe(trouble),
        t.closed.to_do(trouble),
        t.closed.save_all,
        t.rescue.save_explained,
        match trouble {
            Trouble::Fallen => t.rescue.as_usual,
            _ => t.common.try_again,
        },
    ] {
        assert!(html.contains(words), "{trouble:?}: {words}");
    }
    assert!(html.contains("href=\"#/help\""));
    assert!(!html.contains(t.welcome.title));
}

/// A ledger that has read nothing yet.
fn unopened() -> Ledger {
    let at = "2026-11-22T08:12:00Z".parse().unwrap();
    Ledger::new(Sources {
        storage: Rc::new(Memory::default()),
        clock: Rc::new(Stopped {
            at: Rc::new(std::cell::Cell::new(at)),
            zone: Zone::fixed(ZoneName(name("Etc/UTC")), greenwich()),
        }),
        random: Rc::new(Counting::default()),
    })
}

#[test]
fn after_two_falls_the_way_out_says_what_is_safe_and_opens_nothing_by_itself() {
    let (desk, _) = desk();
    for language in Language::ALL {
        let html = desk.draw_view(language, None, Page::Rescue, || {
            provide_context(unopened());
            provide_context(Entrance::after(2));
            view! { <RescuePage/> }
        });
        says(&html, language, Trouble::Fallen);
        let words = language.text().rescue;
        assert!(html.contains(words.leave_out) && html.contains(words.leave_out_means));
        assert!(!html.contains(words.remove_do));
    }
}

#[test]
fn storage_that_does_not_answer_is_not_a_first_visit() {
    let (desk, _) = desk();
    for language in Language::ALL {
        let html = desk.draw_view(language, None, Page::Rescue, || {
            let entrance = Entrance::after(0);
            entrance.waited_long();
            provide_context(unopened());
            provide_context(entrance);
            view! { <RescuePage/> }
        });
        says(&html, language, Trouble::Silent);
    }
}

#[test]
fn what_fails_while_open_offers_a_file_first_and_never_to_remove() {
    for (fault, error) in [
        (Fault::Load(LoadError::Full), LoadError::Full),
        (Fault::Load(LoadError::Broken), LoadError::Broken),
    ] {
        let (desk, _) = desk();
        desk.memory.set_fault(fault);
        desk.reload();
        for language in Language::ALL {
            let html = rescue(&desk, language);
            says(&html, language, Trouble::Failing(error));
            assert!(!html.contains(language.text().rescue.remove));
        }
    }
}

#[test]
fn what_does_not_open_is_removed_only_after_a_file() {
    let desk = Desk::at("2026-11-22T08:12");
    for error in [LoadError::Broken, LoadError::Full] {
        desk.memory.set_fault(Fault::Load(error));
        desk.reload();
        for language in Language::ALL {
            let html = rescue(&desk, language);
            says(&html, language, Trouble::Closed(error));
            let words = language.text().rescue;
            assert!(html.contains(words.remove) && html.contains(words.file_first));
            assert!(html.contains(words.without_file));
            assert!(!html.contains(words.remove_do) && !html.contains(words.without_file_sure));
        }
    }
}

#[test]
fn a_list_from_memory_says_so_above_every_page() {
    let (desk, mary) = desk();
    desk.memory.set_fault(Fault::Save(SaveError::Full));
    let event = crate::ledger::person(mary, "Mary Smith");
    let refused = futures::executor::block_on(desk.ledger.commit(mary, event));
    assert!(refused.is_err());
    for language in Language::ALL {
        let t = language.text();
        let trouble = Trouble::Failing(LoadError::Full);
        for (page, is_told) in [
            (Page::Today, true),
            (Page::Medicines, true),
            (Page::Pharmacist, true),
            (Page::Help, false),
            (Page::Rescue, false),
        ] {
            let html = desk.draw_view(language, Some(mary), page, || view! { <RecordNotice/> });
            assert_eq!(
                html.contains(t.closed.happened(trouble)),
                is_told,
                "{page:?}"
            );
            assert_eq!(html.contains("/rescue\""), is_told, "{page:?}");
        }
        let today = desk.draw(language, mary, Page::Today);
        assert!(today.contains("<h1"), "the list stays in sight");
    }
}

#[test]
fn entries_that_are_left_out_are_told_of_and_can_be_brought_back() {
    let (desk, mary) = desk();
    desk.commit(mary, crate::ledger::person(mary, "Mary Smith"));
    let ids: Vec<String> = desk.memory.rows().into_iter().map(|row| row.id).collect();
    desk.ledger.leave_out(ids.into_iter().skip(1));
    desk.reload();
    for language in Language::ALL {
        let t = language.text();
        let notice = desk.draw_view(language, Some(mary), Page::Pharmacist, || {
            view! { <RecordNotice/> }
        });
        assert!(notice.contains(&t.closed.left_out(1_usize)));
        assert!(notice.contains(t.closed.left_out_words));
        // Told of once, not twice.
        let today = desk.draw(language, mary, Page::Today);
        assert!(!today.contains(&t.beside.unreadable(1_usize)));
        let html = rescue(&desk, language);
        assert!(html.contains(&t.closed.left_out(1_usize)));
        assert!(html.contains(t.rescue.left_out_means) && html.contains(t.rescue.bring_back));
        assert!(!html.contains(t.rescue.go_on));
    }
}

#[test]
fn where_nothing_is_wrong_everything_can_still_be_saved() {
    let (desk, _) = desk();
    for language in Language::ALL {
        let html = rescue(&desk, language);
        let t = language.text();
        assert!(html.contains(t.rescue.nothing_wrong) && html.contains(t.closed.save_all));
        assert!(!html.contains(t.rescue.remove) && !html.contains(t.rescue.go_on));
        assert!(!html.contains("role=\"alert\""));
    }
}

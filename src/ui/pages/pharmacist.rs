//! The consultation screen: paper, read in a minute, on which the answer and the decision
//! are written down together.
//!
//! Handed over, everything but the paper is hidden and no other page opens until the person
//! says that they have the device back, also after the page was loaded anew. Being shown is
//! recorded when they say so.

mod answering;
mod deciding;
mod desk;
mod hands;
mod written;

use leptos::prelude::*;

use super::share::{paper_for, reader};
use crate::device::page;
use crate::ui::context::{Taps, here, text};
use crate::ui::parts::sheet;
use desk::{Facing, Hands, TalkDesk};
use domain::id::PersonId;

/// The consultation screen: paper, read in a minute.
#[component]
pub(super) fn PharmacistPage(person: PersonId) -> impl IntoView {
    let (t, taps, here) = (text(), Taps::new(), here());
    let desk = TalkDesk::new(person, reader(), untrack(|| here.holds(person)));
    let live = paper_for(person, desk.reader);
    // What is read does not change under the reader's eyes.
    let frozen = RwSignal::new(None);
    Effect::new(move |_| {
        let is_mine = desk.hands.get() == Hands::Mine;
        page::attribute("data-handed", (!is_mine).then_some("over"));
        if is_mine {
            here.release();
            frozen.set(None);
        } else {
            here.hold_paper(person);
            if frozen.with_untracked(Option::is_none) {
                frozen.set(live.get_untracked());
            }
        }
    });
    Effect::new(move |_| desk.remember());
    // Another window handed the device over or took it back.
    Effect::new(move |before: Option<bool>| {
        let is_held = here.holds(person);
        if before.is_some_and(|before| before != is_held) {
            desk.follow(is_held);
        }
        is_held
    });
    // Somebody tried to open another page.
    Effect::new(move |before: Option<u32>| {
        let tried = here.tried();
        if before.is_some_and(|before| before != tried) {
            hands::give_back(desk);
        }
        tried
    });
    on_cleanup(|| page::attribute("data-handed", None));
    let turned = move || {
        if desk.facing.get() == Facing::Across {
            "yes"
        } else {
            "no"
        }
    };
    // What is being written stays while somebody asks whether the device is back.
    let is_mine = Memo::new(move |_| desk.hands.get() == Hands::Mine);
    let paper = move || {
        let is_mine = is_mine.get();
        let paper = frozen.get().or_else(|| live.get())?;
        let beside = (!is_mine).then(|| answering::beside(desk));
        Some(sheet::draw_with(paper, t, beside))
    };
    view! {
        <main class="page" id="page" tabindex="-1">
            <div class="sheet-page" data-turned=turned>
                {move || hands::bar(desk)}
                {paper}
                {deciding::deciding(desk)}
                {written::written(desk)}
                {move || hands::foot(desk, taps)}
            </div>
        </main>
    }
}

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
use screens::sheet::Paper;
use text::Language;

/// The consultation screen: paper, read in a minute.
#[component]
pub(super) fn PharmacistPage(person: PersonId) -> impl IntoView {
    let (taps, here) = (Taps::new(), here());
    let desk = TalkDesk::new(person, reader(), untrack(|| here.holds(person)));
    let live = paper_for(person, desk.reader, desk.written_in);
    // What is read does not change under the reader's eyes, but for its language.
    let frozen = RwSignal::new(None::<(Language, Paper)>);
    Effect::new(move |_| {
        let is_mine = desk.hands.get() == Hands::Mine;
        let language = desk.written_in.language();
        page::attribute("data-handed", (!is_mine).then_some("over"));
        if is_mine {
            here.release();
            frozen.set(None);
        } else {
            here.hold_paper(person);
            let is_in_it = |paper: &Option<(Language, Paper)>| {
                paper
                    .as_ref()
                    .is_some_and(|(frozen, _)| *frozen == language)
            };
            if !frozen.with_untracked(is_in_it) {
                frozen.set(live.get_untracked().map(|paper| (language, paper)));
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
        let frozen = frozen.get().map(|(_, paper)| paper);
        let paper = frozen.or_else(|| live.get())?;
        let beside = (!is_mine).then(|| answering::beside(desk));
        Some(sheet::draw_with(paper, text(), beside))
    };
    view! {
        <main class="page" id="page" tabindex="-1">
            <div class="sheet-page" data-turned=turned>
                {move || hands::bar(desk)}
                // Whoever reads and writes on it need not speak the person's language.
                {desk.written_in.speaks(move || view! {
                    {paper}
                    {deciding::deciding(desk)}
                    {written::written(desk)}
                    {move || hands::their_foot(desk)}
                }.into_any())}
                {move || hands::my_foot(desk, taps)}
            </div>
        </main>
    }
}

//! The consultation screen: paper, read in a minute.
//!
//! Handed over, everything but the paper is hidden until the person says that
//! they have the device back. Being shown is recorded when they say so.

use leptos::prelude::*;

use super::share::{left_out, paper_for, reader};
use crate::device::{focus, page, print};
use crate::ui::context::{Taps, here, ledger, text, today_of, with_person};
use crate::ui::parts::Icon;
use crate::ui::parts::sheet;
use domain::gesture;
use domain::id::PersonId;
use domain::person::Role;
use screens::route::Page;

/// In whose hands the device is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Hands {
    /// In the person's own.
    Mine,
    /// In the reader's.
    Theirs,
    /// Somebody says that it goes back, for what comes next.
    GoingBack(Next),
}

/// What comes after the device is back.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Next {
    Stay,
    Decide,
}

/// Whom the paper faces.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Facing {
    Me,
    Across,
}

/// The consultation screen: paper, read in a minute.
#[component]
pub(super) fn PharmacistPage(person: PersonId) -> impl IntoView {
    let (t, taps) = (text(), Taps::new());
    let hands = RwSignal::new(Hands::Mine);
    let facing = RwSignal::new(Facing::Me);
    let reader = reader();
    let paper = paper_for(person, reader);
    Effect::new(move |_| {
        let is_mine = hands.get() == Hands::Mine;
        page::attribute("data-handed", (!is_mine).then_some("over"));
    });
    on_cleanup(|| page::attribute("data-handed", None));
    let turned = move || {
        if facing.get() == Facing::Across {
            "yes"
        } else {
            "no"
        }
    };
    view! {
        <main class="page" id="page" tabindex="-1">
            <div class="sheet-page" data-turned=turned>
                {move || match hands.get() {
                    Hands::Mine => mine(person, hands, facing, reader),
                    Hands::Theirs => theirs(hands, facing),
                    Hands::GoingBack(next) => going_back(person, hands, facing, next),
                }}
                {move || paper.get().map(|paper| sheet::draw(paper, t))}
                {move || foot(person, hands, reader, taps)}
            </div>
        </main>
    }
}

fn turn_button(facing: RwSignal<Facing>) -> AnyView {
    let turn = move |_| {
        facing.update(|facing| {
            *facing = match facing {
                Facing::Me => Facing::Across,
                Facing::Across => Facing::Me,
            };
        });
    };
    view! {
        <button type="button" class="button button--secondary" on:click=turn>
            <Icon name="turn"/>
            {text().share.turn}
        </button>
    }
    .into_any()
}

fn mine(
    person: PersonId,
    hands: RwSignal<Hands>,
    facing: RwSignal<Facing>,
    reader: RwSignal<Role>,
) -> AnyView {
    let (t, here) = (text(), here());
    let hand_over = move |_| {
        hands.set(Hands::Theirs);
        page::focus_start();
    };
    view! {
        <div class="sheet-page__bar sheet-page__bar--mine">
            <a class="back" href=here.href(Page::Share)><Icon name="back"/>{t.common.share}</a>
            <p>{t.share.before}</p>
            <p class="page__quiet">{move || t.common.for_role(reader.get())}</p>
            {left_out(person)}
            <div class="buttons">
                <button type="button" class="button button--secondary" on:click=hand_over>
                    <Icon name="eye"/>
                    {t.share.hand_over}
                </button>
                {turn_button(facing)}
                <button type="button" class="button button--secondary" on:click=|_| print::page()>
                    <Icon name="print"/>
                    {t.share.print}
                </button>
            </div>
        </div>
    }
    .into_any()
}

fn theirs(hands: RwSignal<Hands>, facing: RwSignal<Facing>) -> AnyView {
    let back = move |_| give_back(hands, Next::Stay);
    view! {
        <div class="sheet-page__bar">
            {turn_button(facing)}
            <button type="button" class="button button--quiet" on:click=back>{text().share.take_back}</button>
        </div>
    }
    .into_any()
}

fn give_back(hands: RwSignal<Hands>, next: Next) {
    hands.set(Hands::GoingBack(next));
    focus::on("going-back");
}

/// Asks before everything else comes into sight again.
fn going_back(
    person: PersonId,
    hands: RwSignal<Hands>,
    facing: RwSignal<Facing>,
    next: Next,
) -> AnyView {
    let (t, here) = (text(), here());
    let name = untrack(|| with_person(person, |record| record.person.name.to_string()));
    let question = t.share.is_it_back(&name.unwrap_or_default());
    let yes = move |_| {
        facing.set(Facing::Me);
        hands.set(Hands::Mine);
        if next == Next::Decide {
            here.go(Page::Decide(None));
        }
    };
    view! {
        <div class="sheet-page__bar sheet-page__bar--mine" role="alertdialog" aria-labelledby="going-back">
            <h2 id="going-back" tabindex="-1">{question}</h2>
            <div class="buttons">
                <button type="button" class="button button--primary" on:click=yes>{t.share.yes_back}</button>
                <button type="button" class="button button--quiet" on:click=move |_| hands.set(Hands::Theirs)>
                    {t.share.not_back}
                </button>
            </div>
        </div>
    }
    .into_any()
}

fn foot(person: PersonId, hands: RwSignal<Hands>, reader: RwSignal<Role>, taps: Taps) -> AnyView {
    let (t, here) = (text(), here());
    let words = || {
        view! {
            <Icon name="rings"/>
            {t.share.write_down}
        }
    };
    if hands.get() != Hands::Mine {
        let back = move |_| give_back(hands, Next::Decide);
        return view! {
            <div class="sheet-page__foot">
                <button type="button" class="button button--primary button--talk" on:click=back>{words()}</button>
            </div>
        }
        .into_any();
    }
    let (ledger, today) = (ledger(), today_of(person));
    let talked = move |_| {
        let (with, on) = (reader.get_untracked(), today.get_untracked());
        let talked = gesture::visit::talked(ledger.fresh(), with, on);
        taps.save(person, talked, move |_| {
            here.replace(Page::Ask);
        });
    };
    view! {
        <div class="sheet-page__after">
            <button type="button" class="button button--secondary" on:click=talked>{t.share.talked}</button>
            <p class="page__quiet">{t.share.talked_note}</p>
        </div>
        <div class="sheet-page__foot">
            <a class="button button--primary button--talk" href=here.href(Page::Decide(None))>{words()}</a>
        </div>
    }
    .into_any()
}

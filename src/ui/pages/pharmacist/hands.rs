//! In whose hands the device is: handing it over, taking it back, turning the paper, and
//! what stands at its foot.

use leptos::prelude::*;

use super::desk::{Facing, Hands, TalkDesk, Writing};
use crate::device::{focus, page, print};
use crate::ui::context::{Taps, here, ledger, now, text, today_of, with_person, zone_of};
use crate::ui::form::{Field, LineKind, is_half_typed_here, line};
use crate::ui::pages::checks::not_shown_yet;
use crate::ui::pages::share::left_out;
use crate::ui::parts::{Icon, row};
use domain::concordance::raised;
use domain::gesture;
use domain::id::PersonId;
use screens::route::Page;

/// What stands above the paper.
pub fn bar(desk: TalkDesk) -> AnyView {
    match desk.hands.get() {
        Hands::Mine => mine(desk),
        Hands::Theirs => theirs(desk),
        Hands::GoingBack => going_back(desk),
    }
}

fn turn_button(desk: TalkDesk) -> AnyView {
    let turn = move |_| {
        desk.facing.update(|facing| {
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

fn mine(desk: TalkDesk) -> AnyView {
    let (t, here) = (text(), here());
    let hand_over = move |_| {
        // What was done before, maybe for somebody else, is nothing for the reader.
        ledger().forget_gesture();
        desk.hands.set(Hands::Theirs);
        page::focus_start();
    };
    let name = Field::free(
        "reader-name",
        move || desk.name.get(),
        move |typed| desk.name.set(typed),
    );
    view! {
        <div class="sheet-page__bar sheet-page__bar--mine">
            <a class="back" href=here.href(Page::Share)><Icon name="back"/>{t.common.share}</a>
            <p>{t.share.before}</p>
            <p class="page__quiet">{move || t.common.for_role(desk.reader.get())}</p>
            {waits(desk)}
            {desk.written_in.field()}
            {left_out(desk.person)}
            {not_shown_yet(desk.person, t.share.not_on_page)}
            {could_ask(desk.person)}
            {line(name, LineKind::Name, (t.share.reader_name, t.share.reader_name_hint))}
            <div class="buttons">
                <button type="button" class="button button--primary" on:click=hand_over>
                    <Icon name="eye"/>
                    {t.share.hand_over}
                </button>
                {turn_button(desk)}
                <button type="button" class="button button--secondary" on:click=|_| print::page()>
                    <Icon name="print"/>
                    {t.share.print}
                </button>
            </div>
        </div>
    }
    .into_any()
}

/// That something half written waits on the page.
fn waits(desk: TalkDesk) -> Option<AnyView> {
    is_half_typed_here(desk.person).then(|| {
        view! { <p class="goes-on" role="status">{text().share.not_saved_here}</p> }.into_any()
    })
}

/// The questions that the record raises and that do not stand on the paper yet.
fn could_ask(person: PersonId) -> impl Fn() -> Option<AnyView> {
    let (t, now) = (text(), now());
    let zone = untrack(|| zone_of(person));
    let count = Memo::new(move |_| {
        let at = now.at(&zone);
        with_person(person, |record| raised(record, at).len()).unwrap_or_default()
    });
    move || {
        let count = Some(count.get()).filter(|count| *count > 0)?;
        let note = t.share.not_on_page_questions(count);
        Some(
            view! { <ul class="rows">{row(Page::Ask, "ask", t.rules.title, note)}</ul> }.into_any(),
        )
    }
}

fn theirs(desk: TalkDesk) -> AnyView {
    let back = move |_| give_back(desk);
    view! {
        <div class="sheet-page__bar">
            {turn_button(desk)}
            <button type="button" class="button button--quiet" on:click=back>{text().share.take_back}</button>
        </div>
    }
    .into_any()
}

/// Asks whether the device is back.
pub fn give_back(desk: TalkDesk) {
    desk.hands.set(Hands::GoingBack);
    focus::on("going-back");
}

/// Asks before everything else comes into sight again.
fn going_back(desk: TalkDesk) -> AnyView {
    let t = text();
    let name = untrack(|| with_person(desk.person, |record| record.person.name.to_string()));
    let question = t.share.is_it_back(&name.unwrap_or_default());
    let yes = move |_| {
        desk.facing.set(Facing::Me);
        desk.writing.set(Writing::Nothing);
        desk.hands.set(Hands::Mine);
        page::focus_start();
    };
    view! {
        <div class="sheet-page__bar sheet-page__bar--mine" role="alertdialog" aria-labelledby="going-back">
            <h2 id="going-back" tabindex="-1">{question}</h2>
            {waits(desk)}
            <div class="buttons">
                <button type="button" class="button button--primary" on:click=yes>{t.share.yes_back}</button>
                <button type="button" class="button button--quiet" on:click=move |_| desk.hands.set(Hands::Theirs)>
                    {t.share.not_back}
                </button>
            </div>
        </div>
    }
    .into_any()
}

/// What stands at the foot of the paper while its reader has it: writing down together.
pub fn their_foot(desk: TalkDesk) -> Option<AnyView> {
    let is_open = desk.hands.get() != Hands::Mine && desk.writing.get() != Writing::Decision;
    let decide = move |_| {
        desk.writing.set(Writing::Decision);
        focus::on("deciding");
    };
    is_open.then(|| {
        view! {
            <div class="sheet-page__foot">
                <button type="button" class="button button--primary button--talk" on:click=decide>
                    <Icon name="rings"/>
                    {text().share.write_down}
                </button>
            </div>
        }
        .into_any()
    })
}

/// What stands there in the person's own hands: that the talk took place, and writing down
/// what was decided.
pub fn my_foot(desk: TalkDesk, taps: Taps) -> Option<AnyView> {
    let (t, here) = (text(), here());
    let (ledger, today) = (ledger(), today_of(desk.person));
    let talked = move |_| {
        let (with, on) = (desk.reader.get_untracked(), today.get_untracked());
        let talked = gesture::visit::talked(ledger.fresh(), with, on);
        taps.save(desk.person, talked, move |_| {
            here.replace(Page::Ask);
        });
    };
    (desk.hands.get() == Hands::Mine).then(|| {
        view! {
            <div class="sheet-page__after">
                <a class="button button--secondary" href=here.href(Page::Decide(None))>
                    <Icon name="rings"/>
                    {t.share.write_down}
                </a>
                <button type="button" class="button button--secondary" on:click=talked>{t.share.talked}</button>
                <p class="page__quiet">{t.share.talked_note}</p>
            </div>
        }
        .into_any()
    })
}

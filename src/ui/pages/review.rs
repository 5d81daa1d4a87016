//! A review of all medicines in three steps: prepare at home, talk it through, write it up.
//! Each step is saved by itself, and the paper of it can be printed at any time.

mod after;
mod before;
mod opening;
mod saved;

use leptos::prelude::*;

use crate::device::print;
use crate::ui::context::{Taps, here, ledger, now, text, today_of, with_person, zone_of};
use crate::ui::form::{Tick, TickSeen, Tied, tick};
use crate::ui::pages::ask::ideas;
use crate::ui::pages::share::{WrittenIn, reading_of};
use crate::ui::parts::{Icon, PlainPage, lay_aside, put_away, row, sheet};
use domain::concordance::{About, Kept, Paperwork, ReviewPack};
use domain::gesture;
use domain::id::{PersonId, ReviewId};
use domain::person::Role;
use domain::record::PersonRecord;
use opening::pack_of;
use screens::review::{paper, to_do_line, whose};
use screens::route::Page;
use text::Occasion;

/// The reviews there were, and the way to a new one.
#[component]
pub fn ReviewsPage(
    /// Whose.
    person: PersonId,
) -> impl IntoView {
    let (t, here, ledger, taps) = (text(), here(), ledger(), Taps::new());
    let r = t.review;
    let packs = Memo::new(move |_| {
        let of = |record: &PersonRecord| {
            let packs = record.review_packs().into_iter().rev();
            let kept = |pack: &ReviewPack| record.kept(Paperwork::Review(pack.id)) == Kept::InSight;
            packs.partition::<Vec<ReviewPack>, _>(kept)
        };
        with_person(person, of).unwrap_or_default()
    });
    let begin = move |_| {
        let pack = ReviewPack::new(ledger.fresh(), Role::Pharmacist);
        taps.save(person, gesture::review::keep(&pack), move |_| {
            here.go(Page::Review(pack.id));
        });
    };
    let list = move || {
        let (in_sight, away) = packs.get();
        (!in_sight.is_empty() || !away.is_empty()).then(|| {
            let item = |pack: &ReviewPack| {
                let open = pack.to_do.iter().filter(|one| one.done.is_none()).count();
                row(
                    Page::Review(pack.id),
                    "calendar",
                    whose(pack, t),
                    r.open_to_do(open),
                )
            };
            let away: Vec<AnyView> = away.iter().map(item).collect();
            let in_sight: Vec<AnyView> = in_sight.iter().map(item).collect();
            view! {
                <section class="section">
                    <h2>{r.earlier}</h2>
                    <ul class="rows">{in_sight}</ul>
                    {put_away(away)}
                </section>
            }
        })
    };
    view! {
        <PlainPage title=r.title back=Page::Share>
            <p class="page__quiet">{r.explained}</p>
            <button type="button" class="button button--primary" on:click=begin>{r.begin}</button>
            {list}
        </PlainPage>
    }
}

/// One review.
#[component]
pub fn ReviewPage(
    /// Whose.
    person: PersonId,
    /// Which.
    review: ReviewId,
) -> impl IntoView {
    let t = text();
    let (zone, now) = (untrack(|| zone_of(person)), now());
    let pack = Memo::new(move |_| with_person(person, |record| pack_of(record, review)).flatten());
    let written_in = WrittenIn::kept_here();
    let sheet_of = Memo::new(move |_| {
        let pack = pack.get()?;
        reading_of(
            person,
            written_in.text(),
            (&zone, now.at(&zone)),
            |reading| paper(reading, &pack),
        )
    });
    let is_known = Memo::new(move |_| pack.with(Option::is_some));
    view! {
        <main class="page page--plain" id="page" tabindex="-1">
            <div class="no-print page__main">
                <a class="back" href=here().href(Page::Reviews)><Icon name="back"/>{t.common.back}</a>
                <h1 class="steps__question">{t.review.title}</h1>
                {move || if is_known.get() {
                    steps(person, review, (pack, written_in))
                } else {
                    view! { <p>{t.common.not_found}</p> }.into_any()
                }}
            </div>
            <div class="print-only">{move || sheet_of.get().map(|paper| sheet::draw_in(paper, written_in.text()))}</div>
        </main>
    }
}

fn steps(
    person: PersonId,
    review: ReviewId,
    (pack, written_in): (Memo<Option<ReviewPack>>, WrittenIn),
) -> AnyView {
    let (t, here) = (text(), here());
    let r = t.review;
    let form = saved::form(person, review);
    let line = move || pack.with(|pack| pack.as_ref().map(|pack| whose(pack, t)));
    view! {
        <p><b>{line}</b></p>
        {ideas(person, About::General, Occasion::Review)}
        <details class="card" open>
            <summary><span class="card__title">{r.step_before}</span></summary>
            <div class="card__body">{before::before(person, form)}</div>
        </details>
        <details class="card">
            <summary><span class="card__title">{r.step_talk}</span></summary>
            <div class="card__body">
                <p>{r.talk_note}</p>
                <a class="button button--primary" href=here.href(Page::Pharmacist)>
                    <Icon name="eye"/>{t.ask.show}
                </a>
            </div>
        </details>
        <details class="card">
            <summary><span class="card__title">{r.step_after}</span></summary>
            <div class="card__body">{after::after(person, form)}</div>
        </details>
        {to_do(person, pack)}
        {written_in.field()}
        <button type="button" class="button button--secondary" on:click=|_| print::page()>
            <Icon name="print"/>{r.print}
        </button>
        {aside(person, review)}
    }
    .into_any()
}

/// The way to put the review away.
fn aside(person: PersonId, review: ReviewId) -> AnyView {
    let taps = Taps::new();
    let kept = Memo::new(move |_| {
        with_person(person, |record| record.kept(Paperwork::Review(review))).unwrap_or_default()
    });
    let lay = move |to| taps.save(person, gesture::review::lay_aside(review, to), |_| {});
    let r = text().review;
    lay_aside(
        kept.into(),
        (r.lay_aside_name, r.lay_aside),
        Callback::new(lay),
    )
}

/// What comes of the review, to be ticked off.
fn to_do(person: PersonId, pack: Memo<Option<ReviewPack>>) -> AnyView {
    let (t, taps) = (text(), Taps::new());
    let today = today_of(person);
    (move || {
        let pack = pack.get()?;
        let items: Vec<AnyView> = pack
            .to_do
            .iter()
            .enumerate()
            .map(|(place, one)| {
                let (what, facts) = to_do_line(one, t);
                let is_done = one.done.is_some();
                let known = pack.clone();
                let turn = Callback::new(move |()| {
                    let event = gesture::review::tick(&known, place, today.get_untracked());
                    taps.save_changed(person, event, || {});
                });
                let words = view! { <span><b>{what}</b><br/>{facts}</span> }.into_any();
                tick(
                    &Tied::free("to-do"),
                    format!("to-do-{place}"),
                    (Tick::Choice, TickSeen::AtOnce),
                    words,
                    Signal::derive(move || is_done),
                    turn,
                )
            })
            .collect();
        (!items.is_empty()).then(|| {
            view! {
                <section class="section">
                    <h2>{t.review.to_do}</h2>
                    <div class="choices">{items}</div>
                </section>
            }
        })
    })
    .into_any()
}

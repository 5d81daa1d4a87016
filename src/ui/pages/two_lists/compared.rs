//! What two lists say, row by row, with the question each difference brought.

use leptos::prelude::*;

use crate::device::print;
use crate::ui::context::{Taps, here, ledger, now, text, with_person, zone_of};
use crate::ui::pages::share::WrittenIn;
use crate::ui::parts::{Icon, lay_aside, sheet};
use domain::concordance::{Kept, Paperwork, Question, QuestionState};
use domain::gesture;
use domain::id::{ListId, PersonId};
use domain::record::PersonRecord;
use domain::two_lists::{Covers, ListRow, RowState, TheirList, TheirListKind};
use domain::words::Name;
use exchange::paper::Paper;
use screens::route::Page;
use screens::two_lists::{ListGround, RowShown, asks, paper, rows, whose};

/// A comparison as it is shown.
#[derive(Clone, PartialEq)]
struct ComparedLists {
    kind: TheirListKind,
    /// Whether it names only some medicines.
    is_part: bool,
    whose: String,
    rows: Vec<RowShown>,
    paper: Paper,
    kept: Kept,
}

/// What two lists say.
#[component]
pub fn ComparedListPage(person: PersonId, list: ListId) -> impl IntoView {
    let (t, taps) = (text(), Taps::new());
    let zone = untrack(|| zone_of(person));
    let (now, written_in) = (now(), WrittenIn::kept_here());
    let shown = Memo::new(move |_| {
        let at = now.at(&zone).naive_local();
        let look = |record: &PersonRecord| {
            let list: TheirList = record.their_lists().find(|one| one.id == list)?;
            let ground = ListGround {
                record,
                list: &list,
                at,
                text: t,
            };
            Some(ComparedLists {
                kind: list.kind,
                is_part: list.covers == Covers::Some,
                whose: whose(&list, t),
                rows: rows(ground),
                paper: paper(ListGround {
                    text: written_in.text(),
                    ..ground
                }),
                kept: record.kept(Paperwork::List(list.id)),
            })
        };
        with_person(person, look).flatten()
    });
    view! {
        <main class="page" id="page" tabindex="-1">
            <header class="page__head no-print">
                <a class="back" href=here().href(Page::TwoLists)><Icon name="back"/>{t.common.back}</a>
                <h1>{t.lists.title}</h1>
            </header>
            {move || match shown.get() {
                Some(shown) => body((person, list), shown, (taps, written_in)),
                None => view! { <p>{t.common.not_found}</p> }.into_any(),
            }}
            <div class="print-only">
                {move || shown.get().map(|shown| sheet::draw_in(shown.paper, written_in.text()))}
            </div>
        </main>
    }
}

fn body(
    (person, list): (PersonId, ListId),
    shown: ComparedLists,
    (taps, written_in): (Taps, WrittenIn),
) -> AnyView {
    let l = text().lists;
    let (same, differing): (Vec<RowShown>, Vec<RowShown>) =
        shown.rows.into_iter().partition(|one| one.row.is_same());
    let kind = shown.kind;
    let has_none = differing.is_empty();
    let (open, differing): (Vec<RowShown>, Vec<RowShown>) =
        differing.into_iter().partition(RowShown::is_not_compared);
    let open_count = open.len();
    let count = differing.len();
    let has_open = differing.iter().chain(&open).any(RowShown::is_open);
    let open: Vec<AnyView> = open
        .into_iter()
        .map(|one| row(person, one, kind, Some((list, taps))))
        .collect();
    let differing: Vec<AnyView> = differing
        .into_iter()
        .map(|one| row(person, one, kind, Some((list, taps))))
        .collect();
    let total = same.len();
    let same: Vec<AnyView> = same
        .into_iter()
        .map(|one| row(person, one, kind, None))
        .collect();
    view! {
        <div class="page__main no-print">
            <p><b>{shown.whose}</b></p>
            {(shown.kept == Kept::PutAway).then(|| view! { <p>{text().arranging.mattered_away}</p> })}
            {has_open.then(|| view! {
                <div class="banner" data-kind="care"><Icon name="phone"/><p>{l.call_first}</p></div>
            })}
            {has_none.then(|| view! { <p>{l.none_differ}</p> })}
            {(count > 0).then(|| view! {
                <section class="section">
                    <h2>{l.differing(count)}</h2>
                    <ul class="cards">{differing}</ul>
                </section>
            })}
            {(open_count > 0).then(|| view! {
                <section class="section">
                    <h2>{l.not_compared_count(open_count)}</h2>
                    <ul class="cards">{open}</ul>
                </section>
            })}
            {(total > 0).then(|| view! {
                <section class="section">
                    <h2>{l.same(total)}</h2>
                    <p class="page__quiet">{l.same_note}</p>
                    <ul class="cards">{same}</ul>
                </section>
            })}
            {shown.is_part.then(|| view! { <p>{l.part_only(kind)}</p> })}
            <p class="page__quiet">{l.nothing_stopped}</p>
            {written_in.field()}
            <button type="button" class="button button--secondary" on:click=|_| print::page()>
                <Icon name="print"/>{l.print}
            </button>
            {aside(person, list, shown.kept, taps)}
        </div>
    }
    .into_any()
}

/// The way to put the comparison away.
fn aside(person: PersonId, list: ListId, kept: Kept, taps: Taps) -> AnyView {
    let lay = move |to| {
        let away = move |record: &PersonRecord| match to {
            Kept::PutAway => Some(gesture::two_lists::put_away(record, list)),
            Kept::InSight => Some(gesture::two_lists::bring_back(record, list)),
        };
        taps.follow(person, away, |_| {});
    };
    let kept = Signal::derive(move || kept);
    let l = text().lists;
    lay_aside(kept, (l.lay_aside_name, l.lay_aside), Callback::new(lay))
}

fn row(
    person: PersonId,
    shown: RowShown,
    kind: TheirListKind,
    asking: Option<(ListId, Taps)>,
) -> AnyView {
    let l = text().lists;
    let side = |label: &'static str, lines: Vec<String>| {
        let lines = if lines.is_empty() {
            vec![l.not_there.to_owned()]
        } else {
            lines
        };
        let lines = lines.into_iter().map(|line| view! { <span>{line}</span> });
        view! { <div><dt>{label}</dt><dd class="label-words">{lines.collect_view()}</dd></div> }
    };
    let next = next_step(&shown.row);
    let foot = asking.map(|(list, taps)| match &shown.question {
        Some(question) => asked(question, next),
        None => not_asked(person, list, taps),
    });
    let notes = shown
        .notes
        .into_iter()
        .map(|note| view! { <p class="page__quiet">{note}</p> });
    view! {
        <li class="card card--plain two-lists" data-same=shown.row.is_same().then_some("yes")>
            <h3 class="card__title">{shown.title}</h3>
            <dl class="facts">
                {side(l.mine_says, shown.mine)}
                {side(l.theirs_says(kind), shown.theirs)}
            </dl>
            {notes.collect_view()}
            {foot}
        </li>
    }
    .into_any()
}

/// Where the person goes on once they were told, if they want to.
fn next_step(row: &ListRow) -> Option<AnyView> {
    let (l, here) = (text().lists, here());
    let (words, page) = match (&row.state, row.mine.first()) {
        (RowState::OnlyTheirs { stopped: None }, _) => (l.add_own, Page::AddMedicine),
        (_, Some(medicine)) => (l.change_own, Page::Medicine(*medicine)),
        _ => return None,
    };
    let href = here.href(page);
    Some(view! { <a class="button button--quiet" href=href>{words}</a> }.into_any())
}

/// The question of a row: its answer, or the way to write it down.
fn asked(question: &Question, next: Option<AnyView>) -> AnyView {
    let (t, here) = (text(), here());
    let href = here.href(Page::Question(question.id));
    match &question.state {
        QuestionState::Answered(answer) => {
            let name = answer.name.as_ref().map(Name::as_str);
            let who = t.ask.told(answer.by, name, answer.on);
            view! {
                <div class="answer">
                    <p class="answer__words">{answer.words.to_string()}</p>
                    <p class="answer__who">{who}</p>
                </div>
                <a class="button button--quiet" href=href>{t.ask.open}</a>
                {next}
            }
            .into_any()
        }
        QuestionState::Open => view! {
            <p><Icon name="ask"/>" "{question.words.to_string()}</p>
            <a class="button button--secondary button--talk" href=href>{t.lists.answer}</a>
        }
        .into_any(),
        QuestionState::Dropped => view! {
            <p class="page__quiet">{t.lists.put_away}</p>
            <a class="button button--quiet" href=href>{t.ask.open}</a>
        }
        .into_any(),
    }
}

/// A row that came up later, such as after the person's own list changed.
fn not_asked(person: PersonId, list: ListId, taps: Taps) -> AnyView {
    let (t, ledger) = (text(), ledger());
    let zone = untrack(|| zone_of(person));
    let now = now();
    let add = move |_| {
        let at = untrack(|| now.at(&zone)).naive_local();
        let events = ledger.read_person(person, |record| {
            let list = record.their_lists().find(|one| one.id == list)?;
            let ground = ListGround {
                record,
                list: &list,
                at,
                text: t,
            };
            let asks = asks(ground, || ledger.fresh());
            let asked = asks.into_iter().map(gesture::question::ask);
            Some(gesture::together(asked))
        });
        if let Some(event) = events.flatten() {
            taps.save(person, event, |_| {});
        }
    };
    view! {
        <p class="page__quiet">{t.lists.not_asked}</p>
        <button type="button" class="button button--secondary" on:click=add>{t.lists.ask_now}</button>
    }
    .into_any()
}

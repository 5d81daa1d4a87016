//! What a document says, and the one thing that can be done with it: holding its medicines
//! against one's own. Allergies and conditions are never taken over.

use leptos::prelude::*;

use crate::ui::context::{here, ledger};
use crate::ui::pages::two_lists::from_file;
use crate::ui::parts::document::{self, DocumentReader};
use crate::ui::parts::{Icon, row};
use domain::id::PersonId;
use exchange::german_plan::GermanPlan;
use exchange::summary::Summary;
use screens::interchange::{DocumentHead, SeenDocument, draft, seen_plan, seen_summary};
use screens::route::Page;
use text::Text;

/// A patient summary.
pub fn summary(person: PersonId, summary: &Summary, t: &'static Text) -> AnyView {
    let seen =
        untrack(|| ledger().read_person(person, |record| seen_summary(summary, &record.person, t)));
    seen.map_or_else(
        || ().into_any(),
        |seen| shown(person, seen, DocumentHead::from(summary), t),
    )
}

/// A German plan.
pub fn plan(person: PersonId, plan: &GermanPlan, t: &'static Text) -> AnyView {
    let seen =
        untrack(|| ledger().read_person(person, |record| seen_plan(plan, &record.person, t)));
    seen.map_or_else(
        || ().into_any(),
        |seen| shown(person, seen, DocumentHead::from(plan), t),
    )
}

fn shown(person: PersonId, seen: SeenDocument, head: DocumentHead, t: &'static Text) -> AnyView {
    let i = t.interchange;
    let title = seen.kind.clone();
    let foot = foot(person, &seen, head, t);
    view! {
        <section class="section" aria-labelledby="document-title">
            <h2 id="document-title">{title}</h2>
            <p class="page__quiet">{i.own_words}</p>
            {document::draw(seen, DocumentReader::Receiver, t)}
        </section>
        {foot}
    }
    .into_any()
}

fn foot(person: PersonId, seen: &SeenDocument, head: DocumentHead, t: &'static Text) -> AnyView {
    let (i, here) = (t.interchange, here());
    let (count, left) = (seen.lines().count(), seen.not_compared());
    let filled = draft(seen, head);
    let compare = move |_| {
        from_file::hand_over(person, filled.clone());
        here.go(Page::TwoLists);
    };
    let left = (left > 0).then(|| view! { <p class="page__quiet">{i.not_compared(left)}</p> });
    let way = if count == 0 {
        view! { <p>{i.none_to_compare}</p> }.into_any()
    } else {
        view! {
            <p>{i.compare_note(count)}</p>
            <button type="button" class="button button--primary button--talk" on:click=compare>
                <Icon name="lists"/>{i.compare}
            </button>
        }
        .into_any()
    };
    view! {
        {way}
        {left}
        <p>{i.tell_yourself}</p>
        <ul class="rows">
            {row(Page::People, "person", i.to_allergies, String::new())}
            {row(Page::Health, "edit", i.to_health, t.health.note.into())}
        </ul>
    }
    .into_any()
}

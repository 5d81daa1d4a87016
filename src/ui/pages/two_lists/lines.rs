//! One line of the other list as it was read, and what the person says it is.

use leptos::prelude::*;

use super::desk::ListDesk;
use crate::ui::context::{text, with_person};
use crate::ui::form::many;
use crate::ui::pages::add_medicine::CatalogueFetch;
use domain::medicine::Identity;
use domain::record::PersonRecord;
use domain::two_lists::LineTells;
use forms::their_list::{LineSaid, LineState, ReadLine, TheirListField};
use knowledge::catalogue::{Catalogue, CatalogueEntry, CatalogueId};
use screens::two_lists::read_as;

/// What is on the person's list and known to the catalogue.
fn own_ids(record: &PersonRecord) -> Vec<CatalogueId> {
    let known = record
        .current_medicines()
        .filter_map(|medicine| match &medicine.identity {
            Identity::Catalogue { id, .. } => CatalogueId::parse(id.as_str()),
            Identity::NotRecognised => None,
        });
    known.collect()
}

/// One line with its choices.
pub(super) fn line(desk: &ListDesk, place: usize, line: &ReadLine) -> AnyView {
    let l = text().lists;
    let mut ids: Vec<CatalogueId> = match &line.state {
        LineState::One(id) => vec![id.clone()],
        LineState::Several(ids) | LineState::Unknown(ids) => ids.clone(),
        LineState::Own | LineState::Heading => Vec::new(),
    };
    // It may be another name for what is on the person's own list.
    for own in untrack(|| with_person(desk.person, own_ids)).unwrap_or_default() {
        if !ids.contains(&own) {
            ids.push(own);
        }
    }
    let name = |catalogue: &Catalogue, id: &CatalogueId| {
        let entry = catalogue.entry(id);
        entry
            .map(CatalogueEntry::display_name)
            .unwrap_or_default()
            .to_owned()
    };
    let names: Vec<String> = desk.catalogue.with_untracked(|catalogue| match catalogue {
        CatalogueFetch::Ready(catalogue) => ids.iter().map(|id| name(catalogue, id)).collect(),
        CatalogueFetch::Waiting | CatalogueFetch::Failed(_) => Vec::new(),
    });
    let note = match &line.state {
        LineState::One(_) => names.first().map(|name| l.line_is(name)),
        LineState::Own => Some(l.line_own.to_owned()),
        LineState::Heading => Some(l.line_heading.to_owned()),
        LineState::Several(_) | LineState::Unknown(_) => None,
    };
    let ended = (line.state != LineState::Heading)
        .then(|| match line.tells {
            LineTells::Ended => Some(l.line_ended),
            LineTells::Unclear => Some(l.line_unclear),
            LineTells::Taken => None,
        })
        .flatten();
    let another = line.names_another.then_some(l.line_another_named);
    let as_read = read_as(line, text());
    let unread = line.unread.as_deref().map(|words| l.line_unread(words));
    let is_sure = matches!(
        line.state,
        LineState::One(_) | LineState::Own | LineState::Heading
    );
    let mut says: Vec<LineSaid> = ids.into_iter().map(LineSaid::Is).collect();
    says.extend([LineSaid::IsAnother, LineSaid::IsNone]);
    let mut options = names;
    options.extend([l.line_another.to_owned(), l.line_none.to_owned()]);
    let key = line.written.clone();
    let (known, first) = (line.clone(), says.first().cloned());
    let field = desk.form.maybe_one_of(
        TheirListField::Line(place),
        says,
        move |draft| {
            let said = draft.said_of(&known).cloned();
            said.or_else(|| {
                first
                    .clone()
                    .filter(|_| matches!(known.state, LineState::One(_)))
            })
        },
        move |draft, said: Option<LineSaid>| match said {
            Some(said) => drop(draft.said.insert(key.clone(), said)),
            None => drop(draft.said.remove(&key)),
        },
    );
    let nothing = match line.state {
        LineState::One(_) => None,
        LineState::Own => Some(l.line_own),
        LineState::Heading => Some(l.line_heading),
        LineState::Several(_) | LineState::Unknown(_) => Some(l.choose),
    };
    let choice = many(field, l.line_which, nothing, options);
    let choice = if is_sure {
        view! {
            <details class="fold">
                <summary>{text().common.change}</summary>
                <div class="fold__body">{choice}</div>
            </details>
        }
        .into_any()
    } else {
        choice
    };
    view! {
        <li class="card card--plain">
            <p class="label-words">{line.written.clone()}</p>
            {note.map(|note| view! { <p class="page__quiet">{note}</p> })}
            {as_read.map(|words| view! { <p class="page__quiet">{words}</p> })}
            {unread.map(|words| view! { <p>{words}</p> })}
            {ended.map(|words| view! { <p><b>{words}</b></p> })}
            {another.map(|words| view! { <p><b>{words}</b></p> })}
            {choice}
        </li>
    }
    .into_any()
}

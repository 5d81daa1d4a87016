//! A document of another program as it is drawn: whose it is, what it says, and what of
//! it is in no list.

use leptos::prelude::*;

use screens::interchange::{SeenDocument, SeenEntry, SeenMedicine, SeenPart};
use text::Text;

/// Who reads a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DocumentReader {
    /// Whoever is to hand it on: it is their own.
    Writer,
    /// Whoever got it, and is to compare it.
    Receiver,
}

/// From how many entries on those left out are folded away.
const FOLDED: usize = 5;

/// Draws a document.
pub fn draw(document: SeenDocument, reader: DocumentReader, t: &'static Text) -> AnyView {
    let i = t.interchange;
    let is_marked = document.is_marked().then_some(i.marked);
    let warnings: Vec<String> = match reader {
        DocumentReader::Writer => Vec::new(),
        DocumentReader::Receiver => document.warnings,
    };
    let warnings = warnings
        .into_iter()
        .chain(is_marked.map(ToOwned::to_owned))
        .map(|words| view! { <div class="banner" data-kind="care"><p>{words}</p></div> });
    let head = document
        .head
        .into_iter()
        .map(|line| view! { <p>{line}</p> });
    let medicines = document.medicines.into_iter();
    let medicines = medicines.map(|one| medicine(one, reader, t));
    let parts = document.parts.into_iter().map(part);
    let title = i.part(exchange::fhir::SummaryPart::Medicines);
    view! {
        {warnings.collect_view()}
        <div class="card card--plain document">
            <div>{head.collect_view()}</div>
            <section class="section">
                <h3>{title}</h3>
                {document.no_medicines.map(|words| view! { <p>{words}</p> })}
                <ul class="document__list">{medicines.collect_view()}</ul>
            </section>
            {parts.collect_view()}
            {omitted(document.omitted, t)}
        </div>
    }
    .into_any()
}

fn medicine(one: SeenMedicine, reader: DocumentReader, t: &Text) -> AnyView {
    let is_left = reader == DocumentReader::Receiver && one.to_compare.is_none();
    let left = is_left.then(|| view! { <p class="page__quiet">{t.interchange.not_in_lines}</p> });
    let standing = (!one.standing.is_empty()).then(|| view! { <p>{one.standing}</p> });
    view! {
        <li>
            <p><b>{one.head}</b></p>
            {standing}
            {lines(one.lines)}
            {left}
        </li>
    }
    .into_any()
}

fn lines(all: Vec<String>) -> AnyView {
    let all = all.into_iter().map(|line| view! { <p>{line}</p> });
    all.collect_view().into_any()
}

fn part(part: SeenPart) -> AnyView {
    let entries: Vec<AnyView> = part.entries.into_iter().map(entry).collect();
    let list = (!entries.is_empty()).then(|| view! { <ul class="document__list">{entries}</ul> });
    view! {
        <section class="section">
            <h3>{part.title}</h3>
            {list}
            {part.quiet.map(|words| view! { <p>{words}</p> })}
        </section>
    }
    .into_any()
}

fn entry(one: SeenEntry) -> AnyView {
    view! { <li><p><b>{one.head}</b></p>{lines(one.lines)}</li> }.into_any()
}

/// What is in no list: named one by one, folded where there is much of it.
fn omitted(all: Vec<SeenEntry>, t: &Text) -> Option<AnyView> {
    if all.is_empty() {
        return None;
    }
    let (i, count) = (t.interchange, all.len());
    let entries = all.into_iter().map(|one| {
        view! { <li><p>{one.head}</p>{lines(one.lines)}</li> }
    });
    let list = view! {
        <p class="page__quiet">{i.omitted_note}</p>
        <ul class="document__list">{entries.collect_view()}</ul>
    };
    Some(if count > FOLDED {
        view! {
            <details class="fold">
                <summary>{i.omitted(count)}</summary>
                <div class="fold__body">{list}</div>
            </details>
        }
        .into_any()
    } else {
        view! { <section class="section"><h3>{i.omitted(count)}</h3>{list}</section> }.into_any()
    })
}

//! The page of whoever gets a sheet: read only, nothing kept, and an answer to write. An
//! answer that comes by the same way is looked at, too.

use leptos::prelude::*;

use super::incoming::Incoming;
use super::scanning::scanning;
use super::take_in::answer;
use super::unfinished;
use super::write_back::write_back;
use crate::device::{incoming, page};
use crate::ui::context::{here, text};
use crate::ui::parts::{PageFrame, sheet};
use exchange::share::{Message, SentSheet};

/// The page of whoever gets a sheet.
#[component]
pub fn OpenedPage() -> impl IntoView {
    let s = text().sending;
    let message = RwSignal::new(unfinished::opened());
    let incoming = Incoming::new(Callback::new(move |came| {
        unfinished::open(&came);
        message.set(Some(came));
        page::focus_start();
    }));
    let here = here();
    Effect::new(move |_| {
        // Another may come while this page is open.
        here.page();
        if let Some(text) = incoming::take() {
            message.set(None);
            incoming.text_came(&text);
        }
    });
    let shown = move || match message.get() {
        None => view! {
            <PageFrame title=s.opened_title>
                <div class="page__main">
                    <p class="page__quiet">{s.opened_empty}</p>
                    {incoming.said()}
                    {scanning(incoming)}
                </div>
            </PageFrame>
        }
        .into_any(),
        Some(Message::Sheet(sheet)) => read(*sheet),
        Some(Message::Reply(reply)) => answer(*reply),
    };
    shown.into_any()
}

/// The sheet as it came, and the answer to it.
fn read(sent: SentSheet) -> AnyView {
    let t = text();
    let s = t.sending;
    let paper = sent.paper.clone();
    let name = sent.name.clone().map(|name| s.opened_for(&name));
    view! {
        <main class="page" id="page" tabindex="-1">
            <div class="sheet-page">
                <div class="sheet-page__bar sheet-page__bar--mine no-print">
                    {name.map(|name| view! { <p>{name}</p> })}
                    <p class="page__quiet">{s.opened_note}</p>
                </div>
                <div lang=sent.language.clone()>{sheet::draw(paper, t)}</div>
                {write_back(sent)}
            </div>
        </main>
    }
    .into_any()
}

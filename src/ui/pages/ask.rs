//! The conversation: writing a question or a worry, then everything asked,
//! answered and decided so far, and what matters to the person.

mod after_talk;
mod around;
mod away;
pub mod form;
pub mod ideas;
pub mod matters;
mod raised;
mod say;
mod worries;

pub use around::{around, found_field, number_for};
pub use form::{After, ask_form};
pub(crate) use form::{PRIVACIES, private_switch, subjects};
pub use ideas::ideas;

use leptos::prelude::*;

use crate::ui::context::{Taps, here, ledger, text, today_of};
use crate::ui::parts::thread::{Where, thread};
use crate::ui::parts::{Empty, Icon, PageFrame};
use domain::concordance::About;
use domain::id::PersonId;
use screens::route::Page;
use screens::talk::Conversation;

/// The conversation: questions, answers, decisions, in the order the person gave them.
#[component]
pub(super) fn AskPage(person: PersonId) -> impl IntoView {
    let (t, here, ledger, taps) = (text(), here(), ledger(), Taps::new());
    let today = today_of(person);
    let talk = Memo::new(move |_| {
        let today = today.get();
        ledger
            .read_person(person, |record| Conversation::of(record, today))
            .unwrap_or_default()
    });
    view! {
        <PageFrame title=t.common.ask>
            <div class="page__main">
                {ask_form(person, About::General, After::Stay)}
                {after_talk::after_talk(person, taps)}
                {raised::raised(person, taps)}
                {super::sending::came_back(person)}
                {move || talk.with(|talk| threads(talk, person, taps))}
                {move || talk.with(|talk| away::away(&talk.away, person, taps))}
            </div>
            <div class="page__side">
                <a class="button button--primary" href=here.href(Page::Pharmacist)>
                    <Icon name="eye"/>
                    {t.ask.show}
                </a>
                {matters::matters(person, talk, taps)}
                {say::say(person, taps)}
                <a class="section__more" href=here.href(Page::LookingBack)>{t.talks.way_in}</a>
                {move || talk.with(|talk| worries::worries(&talk.concerns, person, taps))}
            </div>
        </PageFrame>
    }
}

fn threads(talk: &Conversation, person: PersonId, taps: Taps) -> AnyView {
    let t = text();
    if talk.is_empty() {
        return view! { <Empty title=t.ask.empty_title words=t.ask.empty_words>""</Empty> }
            .into_any();
    }
    let around = around(person, Where::List, taps);
    let items: Vec<AnyView> = talk
        .threads
        .iter()
        .enumerate()
        .map(|(index, one)| thread(index + 1, one, around))
        .collect();
    (!items.is_empty())
        .then(|| {
            view! {
                <section class="section" aria-labelledby="thread">
                    <h2 id="thread">{t.ask.thread}</h2>
                    <ol class="thread">{items}</ol>
                </section>
            }
        })
        .into_any()
}

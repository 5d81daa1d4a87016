//! Ideas for questions at the moment at which they may be of use: offered once, and gone for
//! good when they are put away. One tap asks.

use leptos::prelude::*;

use crate::device::preferences as kept;
use crate::ui::context::{Taps, ledger, text, with_person};
use crate::ui::parts::Icon;
use domain::concordance::{About, Origin, Question, QuestionState, Urgency};
use domain::gesture;
use domain::id::PersonId;
use domain::record::PersonRecord;
use domain::words::Words;
use text::Occasion;

/// Under which name this device remembers what was put away.
const AWAY: &str = "ideas-away";

/// The most that is remembered; the oldest go first.
const MOST: usize = 300;

fn key(person: PersonId, about: About, occasion: Occasion) -> String {
    let moment = match occasion {
        Occasion::Starting => "starting",
        Occasion::Taking => "taking",
        Occasion::Adding => "adding",
        Occasion::Review => "review",
        Occasion::Stopping => "stopping",
    };
    match about {
        About::Medicine(id) => [moment, ".", &id.to_string()].concat(),
        About::General => [moment, ".", &person.to_string()].concat(),
    }
}

/// Ideas about a medicine, or all of them, for one moment.
pub fn ideas(person: PersonId, about: About, occasion: Occasion) -> AnyView {
    let (t, taps) = (text(), Taps::new());
    let name = key(person, about, occasion);
    let away: Vec<String> = kept::get(AWAY).unwrap_or_default();
    let is_shown = RwSignal::new(!away.contains(&name));
    let put_away = move |_| {
        let mut away: Vec<String> = kept::get(AWAY).unwrap_or_default();
        away.push(name.clone());
        let gone = away.len().saturating_sub(MOST);
        away.drain(..gone);
        kept::set(AWAY, &away);
        is_shown.set(false);
    };
    let ideas: Vec<AnyView> = t
        .prompts
        .ideas(occasion)
        .map(|idea| one(person, about, idea, taps))
        .collect();
    view! {
        <section class="card card--plain" hidden=move || !is_shown.get()>
            <h2 class="section__title">{t.ask.ideas_title}</h2>
            <p class="page__quiet">{t.ask.ideas_note}</p>
            <div class="chips">{ideas}</div>
            <div class="buttons">
                <button type="button" class="button button--quiet" on:click=put_away>{t.ask.put_away}</button>
            </div>
        </section>
    }
    .into_any()
}

fn one(person: PersonId, about: About, idea: &'static str, taps: Taps) -> AnyView {
    let (t, ledger) = (text(), ledger());
    let is_asked = Memo::new(move |_| {
        let asked = |record: &PersonRecord| {
            let keeper = &record.person.keeper;
            let all = record.questions.values();
            let mut all = all
                .filter(|known| known.value.privacy.is_open_to(keeper, &known.by))
                .map(|known| &known.value);
            all.any(|question| {
                question.about == about
                    && question.words.as_str() == idea
                    && question.state != QuestionState::Dropped
            })
        };
        with_person(person, asked).unwrap_or_default()
    });
    let ask = move |_| {
        if let (Ok(words), false) = (Words::parse(idea), is_asked.get_untracked()) {
            let origin = (Urgency::NextVisit, Origin::Person);
            let question = Question::for_pharmacist(ledger.fresh(), words, about, origin);
            taps.save(person, gesture::question::ask(question), |_| {});
        }
    };
    view! {
        <button type="button" class="chip" aria-pressed=move || is_asked.get().to_string() on:click=ask>
            {move || is_asked.get().then(|| view! { <Icon name="check"/> })}
            {idea}
            {move || is_asked.get().then(|| view! { <span class="visually-hidden">{t.ask.idea_asked}</span> })}
        </button>
    }
    .into_any()
}

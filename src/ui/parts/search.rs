//! The search for a medicine: a field, what was found, and always the name as
//! typed. Never chooses by itself.

use leptos::prelude::*;

use super::Icon;
use crate::ui::context::text;
use crate::ui::form::{Field, Typing, search};
use screens::candidate::{Candidate, Caution, Certainty};
use text::Text;

/// The most letters of a typed name that a row shows.
const MOST_SHOWN: usize = 60;

/// The field for the name.
pub fn search_field(field: Field<String>, typing: RwSignal<Typing>) -> AnyView {
    let f = text().finding;
    search(field, (f.name, f.name_hint), typing)
}

/// What was found for a name, if the list is here, and the name itself as the last
/// row. Of a word that is still being composed, only what was found: its letters
/// are not what anybody means, so nothing is said to be missing, and they are not
/// offered as a name.
pub fn results(
    typed: &str,
    typing: Typing,
    found: Option<Vec<Candidate>>,
    pick: Callback<Candidate>,
    as_typed: Callback<()>,
) -> AnyView {
    let t = text();
    let typed = typed.trim().to_owned();
    if typed.is_empty() {
        return ().into_any();
    }
    let count = found.as_ref().and_then(|found| {
        let words = match (found.len(), typing) {
            (0, Typing::Composing) => return None,
            (0, Typing::Words) => t.finding.nothing_found.to_owned(),
            (n, _) => t.finding.found(n),
        };
        Some(view! { <p class="page__quiet" role="status">{words}</p> })
    });
    let rows: Vec<_> = found
        .into_iter()
        .flatten()
        .map(|candidate| row(candidate, &typed, pick, t))
        .collect();
    let last = match typing {
        Typing::Composing => None,
        Typing::Words => Some(view! {
            <li>
                <button type="button" class="result" on:click=move |_| as_typed.run(())>
                    <span class="result__name">{t.finding.as_typed(&shown(&typed))}</span>
                    <span class="result__note">{t.finding.as_typed_note}</span>
                </button>
            </li>
        }),
    };
    let finish = last
        .is_none()
        .then(|| view! { <p class="page__quiet">{t.finding.composing}</p> });
    let is_list = last.is_some() || !rows.is_empty();
    view! {
        {count}
        {is_list.then(|| view! { <ul class="results">{rows}{last}</ul> })}
        {finish}
    }
    .into_any()
}

fn shown(typed: &str) -> String {
    if typed.chars().count() <= MOST_SHOWN {
        return typed.to_owned();
    }
    typed.chars().take(MOST_SHOWN).chain(['…']).collect()
}

fn row(candidate: Candidate, typed: &str, pick: Callback<Candidate>, t: &Text) -> AnyView {
    let guess = (candidate.certainty == Certainty::Guess)
        .then(|| view! { <span class="result__note">{t.finding.did_you_mean}</span> });
    let note = t.finding.contains(&t.raised.list(&candidate.contains));
    let name = marked(&candidate.known.name, typed);
    view! {
        <li>
            <button type="button" class="result" on:click=move |_| pick.run(candidate.clone())>
                {guess}
                <span class="result__name">{name}</span>
                <span class="result__note">{note}</span>
            </button>
        </li>
    }
    .into_any()
}

/// The name with the part that was typed marked, where it begins with it.
fn marked(name: &str, typed: &str) -> AnyView {
    let begins = typed.chars().count();
    let head: String = name.chars().take(begins).collect();
    if head.to_lowercase() == typed.to_lowercase() {
        let tail: String = name.chars().skip(begins).collect();
        view! { <mark>{head}</mark>{tail} }.into_any()
    } else {
        name.to_owned().into_any()
    }
}

/// A mix-up to be ruled out before a medicine is chosen.
pub fn confirm(
    candidate: &Candidate,
    caution: &Caution,
    accept: Callback<()>,
    again: Callback<()>,
) -> AnyView {
    let t = text();
    let name = candidate.known.name.as_str();
    let words = match caution {
        Caution::LooksLike(other) => t.finding.look_alike(name, other),
        Caution::Range => t.finding.range(name),
        Caution::SameName { first, second } => t.finding.same_name(
            name,
            &countries(&first.0, t),
            &first.1,
            &countries(&second.0, t),
            &second.1,
        ),
    };
    let ingredients = t.raised.list(&candidate.contains);
    view! {
        <div class="banner" data-kind="care" role="alert" id="look-at-box" tabindex="-1">
            <Icon name="warning"/>
            <div class="banner__words">
                <b>{words}</b>
                <p>{t.finding.look_at_box}</p>
            </div>
            <div class="buttons">
                <button type="button" class="button button--secondary" on:click=move |_| accept.run(())>
                    {t.finding.it_is(&ingredients)}
                </button>
                <button type="button" class="button button--quiet" on:click=move |_| again.run(())>
                    {t.finding.search_again}
                </button>
            </div>
        </div>
    }
    .into_any()
}

/// Country codes in words.
fn countries(codes: &str, t: &Text) -> String {
    let names: Vec<String> = codes
        .split([',', ' '])
        .filter(|code| !code.is_empty())
        .map(|code| t.finding.country(code).to_owned())
        .collect();
    t.raised.list(&names)
}

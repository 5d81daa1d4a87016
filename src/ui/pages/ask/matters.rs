//! What matters to the person, in their words: read, added, changed, put away.

use leptos::prelude::*;

use super::form::private_switch;
use crate::ui::context::{Saving, Taps, ledger, text};
use crate::ui::parts::talk_fields::{focus_soon, typed, words_field};
use crate::ui::parts::thread::private_mark;
use crate::ui::parts::{Icon, SaveProblem};
use domain::concordance::Preference;
use domain::gesture;
use domain::id::{PersonId, PreferenceId};
use domain::words::WordsError;
use forms::matters::MattersDraft;
use screens::talk::Talk;

/// Which one is being written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Editing {
    Nothing,
    New,
    One(PreferenceId),
}

/// What matters to the person.
pub(super) fn matters(person: PersonId, talk: Memo<Talk>, taps: Taps) -> AnyView {
    let t = text();
    let editing = RwSignal::new(Editing::Nothing);
    let list = Memo::new(move |_| talk.with(|talk| talk.matters.clone()));
    let items = move || {
        let items: Vec<AnyView> = list.with(|list| {
            list.iter()
                .map(|one| item(one, person, editing, taps))
                .collect()
        });
        (!items.is_empty()).then(|| view! { <ol>{items}</ol> })
    };
    view! {
        <section class="matters" aria-labelledby="matters">
            <h2 id="matters">{t.ask.matters}</h2>
            {items}
            {move || match editing.get() {
                Editing::New => form(person, ledger().fresh(), MattersDraft::new(), editing),
                Editing::Nothing => view! {
                    <button type="button" class="button button--quiet" on:click=move |_| {
                        editing.set(Editing::New);
                        focus_soon("matters-words");
                    }>
                        <Icon name="add"/>
                        {t.ask.add_matters}
                    </button>
                }.into_any(),
                Editing::One(_) => ().into_any(),
            }}
        </section>
    }
    .into_any()
}

fn item(one: &Preference, person: PersonId, editing: RwSignal<Editing>, taps: Taps) -> AnyView {
    let t = text();
    let id = one.id;
    let away = gesture::preference::put_away(one);
    let draft = MattersDraft::of(one);
    let words = one.matters.to_string();
    let privacy = one.privacy;
    let view = move || {
        if editing.get() == Editing::One(id) {
            return form(person, id, draft.clone(), editing);
        }
        let away = away.clone();
        let put_away = move |_| taps.save(person, away.clone(), |_| {});
        let edit = move |_| {
            editing.set(Editing::One(id));
            focus_soon("matters-words");
        };
        view! {
            <p class="matters__words">{words.clone()}</p>
            {private_mark(privacy, t)}
            <div class="buttons">
                <button type="button" class="button button--quiet" on:click=edit>{t.common.change}</button>
                <button type="button" class="button button--quiet" on:click=put_away>
                    {t.ask.put_away}
                </button>
            </div>
        }
        .into_any()
    };
    view! { <li>{view}</li> }.into_any()
}

fn form(
    person: PersonId,
    id: PreferenceId,
    draft: MattersDraft,
    editing: RwSignal<Editing>,
) -> AnyView {
    let (t, saving) = (text(), Saving::new());
    let draft = RwSignal::new(draft);
    let error = RwSignal::new(None::<WordsError>);
    let save = move |_| match draft.with_untracked(|draft| draft.finish(id)) {
        Ok(kept) => saving.commit(person, gesture::preference::write_down(kept), move |_| {
            editing.set(Editing::Nothing);
        }),
        Err(found) => {
            error.set(Some(found));
            focus_soon("matters-words");
        }
    };
    let problem = Signal::derive(move || error.get().map(|error| t.common.words_error(error)));
    view! {
        <div class="fold__body">
            {words_field("matters-words", t.ask.matters_label, Some(t.ask.matters_hint), typed!(draft, words), problem)}
            {private_switch(
                Signal::derive(move || draft.with(|draft| draft.privacy)),
                Callback::new(move |privacy| draft.update(|draft| draft.privacy = privacy)),
            )}
            <SaveProblem saving/>
            <div class="buttons">
                <button type="button" class="button button--talk" disabled=move || saving.is_pending() on:click=save>
                    {t.common.save}
                </button>
                <button type="button" class="button button--quiet" on:click=move |_| editing.set(Editing::Nothing)>
                    {t.common.cancel}
                </button>
            </div>
        </div>
    }
    .into_any()
}

//! What matters to the person, in their words: read, added, changed, put away.

use leptos::prelude::*;

use super::form::private_switch;
use crate::ui::context::{Saving, Taps, ledger, text};
use crate::ui::pages::unsettled::unsettled_preference;
use crate::ui::parts::talk_fields::{focus_soon, typed, words_field};
use crate::ui::parts::thread::private_mark;
use crate::ui::parts::{Icon, SaveProblem};
use domain::concordance::Preference;
use domain::event::Event;
use domain::gesture;
use domain::id::{PersonId, PreferenceId};
use domain::part::Seen;
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
                Editing::New => form(person, Matter::New(ledger().fresh()), editing),
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
    let words = one.matters.to_string();
    let privacy = one.privacy;
    let ledger = ledger();
    let seen = move || untrack(|| ledger.read_person(person, |record| record.seen(id))).flatten();
    let view = move || {
        if editing.get() == Editing::One(id)
            && let Some(seen) = seen()
        {
            return form(person, Matter::Known(seen), editing);
        }
        let put_away = move |_| {
            let away = seen().as_ref().and_then(gesture::preference::put_away);
            taps.save_changed(person, away, || {});
        };
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
    view! { <li>{unsettled_preference(person, id)}{view}</li> }.into_any()
}

/// What is being written: something new, or what is already there.
#[derive(Clone)]
enum Matter {
    New(PreferenceId),
    Known(Seen<Preference>),
}

impl Matter {
    fn draft(&self) -> MattersDraft {
        match self {
            Self::New(_) => MattersDraft::new(),
            Self::Known(seen) => MattersDraft::of(&seen.value),
        }
    }

    /// What is saved; nothing, if nothing was changed.
    fn finish(&self, draft: &MattersDraft) -> Result<Option<Event>, WordsError> {
        match self {
            Self::New(id) => Ok(Some(gesture::preference::write_down(draft.finish(*id)?))),
            Self::Known(seen) => {
                let changed = Preference {
                    kept: seen.value.kept,
                    ..draft.finish(seen.value.id)?
                };
                Ok(gesture::preference::change(seen, &changed))
            }
        }
    }
}

fn form(person: PersonId, matter: Matter, editing: RwSignal<Editing>) -> AnyView {
    let (t, saving) = (text(), Saving::new());
    let draft = RwSignal::new(matter.draft());
    let error = RwSignal::new(None::<WordsError>);
    let save = move |_| match draft.with_untracked(|draft| matter.finish(draft)) {
        Ok(event) => saving.commit_changed(person, event, move || {
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

//! What matters to the person, in their words: read, added, changed, put away.

use leptos::prelude::*;

use super::form::{PRIVACIES, private_switch};
use crate::device::focus;
use crate::ui::context::{Saving, ledger, text};
use crate::ui::form::{Form, save_button, words};
use crate::ui::parts::thread::private_mark;
use crate::ui::parts::{Icon, SaveProblem};
use domain::concordance::{Kept, Preference};
use domain::event::Event;
use domain::id::{PersonId, PreferenceId};
use forms::draft::FieldName;
use forms::matters::{MattersDraft, MattersField};
use screens::talk::Talk;

/// Which one is being written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Editing {
    Nothing,
    New,
    One(PreferenceId),
}

/// What matters to the person.
pub(super) fn matters(person: PersonId, talk: Memo<Talk>, saving: Saving) -> AnyView {
    let t = text();
    let editing = RwSignal::new(Editing::Nothing);
    let list = Memo::new(move |_| talk.with(|talk| talk.matters.clone()));
    let items = move || {
        let items: Vec<AnyView> = list.with(|list| {
            list.iter()
                .map(|one| item(one, person, editing, saving))
                .collect()
        });
        (!items.is_empty()).then(|| view! { <ol>{items}</ol> })
    };
    view! {
        <section class="matters" aria-labelledby="matters">
            <h2 id="matters">{t.ask.matters}</h2>
            {items}
            {move || match editing.get() {
                Editing::New => form(person, ledger().fresh(), MattersDraft::new(), editing, saving),
                Editing::Nothing => view! {
                    <button type="button" class="button button--quiet" on:click=move |_| {
                        editing.set(Editing::New);
                        focus::on(MattersField::Words.id());
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

fn item(one: &Preference, person: PersonId, editing: RwSignal<Editing>, saving: Saving) -> AnyView {
    let t = text();
    let id = one.id;
    let away = Preference {
        kept: Kept::PutAway,
        ..one.clone()
    };
    let draft = MattersDraft::of(one);
    let words = one.matters.to_string();
    let privacy = one.privacy;
    let view = move || {
        if editing.get() == Editing::One(id) {
            return form(person, id, draft.clone(), editing, saving);
        }
        let away = away.clone();
        let put_away = move |_| saving.commit(person, Event::PreferenceSaved(away.clone()), |_| {});
        let edit = move |_| {
            editing.set(Editing::One(id));
            focus::on(MattersField::Words.id());
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
    saving: Saving,
) -> AnyView {
    let t = text();
    let form = Form::new(draft, saving);
    let save = move || {
        if let Some(kept) = form.finish(|draft| draft.finish(id)) {
            saving.commit(person, Event::PreferenceSaved(kept), move |_| {
                editing.set(Editing::Nothing);
            });
        }
    };
    view! {
        <div class="fold__body">
            {fields(form)}
            <SaveProblem saving/>
            <div class="buttons">
                {save_button(saving, t.common.save, save)}
                <button type="button" class="button button--quiet" on:click=move |_| editing.set(Editing::Nothing)>
                    {t.common.cancel}
                </button>
            </div>
        </div>
    }
    .into_any()
}

/// The words, and for whose eyes they are.
pub fn fields(form: Form<MattersDraft>) -> AnyView {
    let a = text().ask;
    let typed = form.text(
        MattersField::Words,
        |draft| &draft.words,
        |draft| &mut draft.words,
    );
    let privacy = form.one_of(
        MattersField::Privacy,
        PRIVACIES,
        |draft| draft.privacy,
        |draft, privacy| draft.privacy = privacy,
    );
    view! {
        {words(typed, (a.matters_label, a.matters_hint))}
        {private_switch(privacy)}
    }
    .into_any()
}

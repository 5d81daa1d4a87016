//! What matters to the person, in their words: read, added, changed, put away.

use leptos::prelude::*;

use super::form::{PRIVACIES, private_switch};
use crate::device::focus;
use crate::ui::context::{Saving, Taps, ledger, text};
use crate::ui::form::{Form, save_button, words};
use crate::ui::pages::unsettled::unsettled_preference;
use crate::ui::parts::thread::private_mark;
use crate::ui::parts::{Icon, SaveProblem};
use domain::concordance::Preference;
use domain::event::Event;
use domain::gesture;
use domain::id::{PersonId, PreferenceId};
use domain::part::Seen;
use forms::draft::FieldName;
use forms::matters::{MattersDraft, MattersField, MattersProblem};
use screens::talk::Conversation;

/// Which one is being written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Editing {
    Nothing,
    New,
    One(PreferenceId),
}

/// What matters to the person.
pub(super) fn matters(person: PersonId, talk: Memo<Conversation>, taps: Taps) -> AnyView {
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
    fn finish(&self, draft: &MattersDraft) -> Result<Option<Event>, Vec<MattersProblem>> {
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
    let t = text();
    let form = Form::kept(matter.draft(), Saving::new(), person);
    let saving = form.saving;
    let save = move || {
        if let Some(event) = form.finish(|draft| matter.finish(draft)) {
            saving.commit_changed(person, event, move || editing.set(Editing::Nothing));
        }
    };
    let leave = move |_| {
        saving.leave_on_purpose();
        editing.set(Editing::Nothing);
    };
    view! {
        <div class="fold__body">
            {fields(form)}
            <SaveProblem saving/>
            <div class="buttons">
                {save_button(saving, t.common.save, save)}
                <button type="button" class="button button--quiet" on:click=leave>
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

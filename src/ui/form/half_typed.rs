//! What somebody has typed into a form and not saved. It waits, for as long as the
//! app is open, where the page is left and come back to.

use std::any::Any;

use leptos::prelude::*;

use super::Form;
use crate::ui::context::{Saving, here};
use domain::id::PersonId;
use forms::draft::Draft;
use screens::route::Page;
use text::AsSentence;

/// How many forms are waited for; beyond that the one left longest ago is given up.
const FORMS: usize = 30;

/// What was typed into forms that were left.
#[derive(Clone, Copy)]
pub struct HalfTyped(StoredValue<Vec<FormLeft>>);

/// One form that was left.
struct FormLeft {
    place: FormPlace,
    /// What it was opened with: typed words are about that, and nothing else.
    opened: Box<dyn Any + Send + Sync>,
    typed: Box<dyn Any + Send + Sync>,
}

/// Whose form on which page.
type FormPlace = (PersonId, Page);

impl FormLeft {
    fn is_of<D: Draft>(&self, place: FormPlace, opened: &D) -> bool {
        let before = self.opened.downcast_ref::<D>();
        self.place == place && before.is_some_and(|before| before.goes_on_in(opened))
    }
}

impl HalfTyped {
    /// Nothing was typed yet.
    pub fn new() -> Self {
        Self(StoredValue::new(Vec::new()))
    }

    fn take<D: Draft>(self, place: FormPlace, opened: &D) -> Option<D> {
        self.0.try_update_value(|all| {
            let at = all.iter().position(|left| left.is_of(place, opened))?;
            all.remove(at).typed.downcast().ok().map(|typed| *typed)
        })?
    }

    fn keep<D: Draft>(self, place: FormPlace, opened: D, typed: D) {
        self.0.try_update_value(|all| {
            all.retain(|left| !left.is_of(place, &opened));
            if all.len() == FORMS {
                all.remove(0);
            }
            all.push(FormLeft {
                place,
                opened: Box::new(opened),
                typed: Box::new(typed),
            });
        });
    }
}

impl Default for HalfTyped {
    fn default() -> Self {
        Self::new()
    }
}

impl<D: Draft> Form<D>
where
    D::Problem: AsSentence,
{
    /// A form that keeps what is typed where its page is left without saving, and
    /// goes on with it where somebody comes back; then that is said beside the
    /// button, with a way to begin again.
    pub fn kept(opened: D, saving: Saving, person: PersonId) -> Self {
        let form = Self::new(opened.clone(), saving);
        form.goes_on(&opened, person);
        let opened = move || (!saving.was_left_on_purpose()).then(|| opened.clone());
        form.keeps(opened, person);
        form
    }

    /// Keeps what is typed where the page is left. `opened` is what the form was
    /// opened with, unless what is typed is done with.
    pub fn keeps(self, opened: impl Fn() -> Option<D> + Send + Sync + 'static, person: PersonId) {
        let Some(all) = use_context::<HalfTyped>() else {
            return;
        };
        let place = place(person);
        on_cleanup(move || {
            let typed = self.draft.try_get_untracked();
            if let (Some(opened), Some(typed)) = (opened(), typed)
                && opened != typed
            {
                all.keep(place, opened, typed);
            }
        });
    }

    /// Goes on with what was typed before into a form that was opened with the same.
    pub fn goes_on(self, opened: &D, person: PersonId) {
        let before = use_context::<HalfTyped>().and_then(|all| all.take(place(person), opened));
        if let Some(typed) = before {
            self.draft.set(typed.carried_into(opened));
            let opened = opened.clone();
            self.saving
                .goes_on(move || self.rewrite(|draft| draft.clone_from(&opened)));
        }
    }
}

fn place(person: PersonId) -> FormPlace {
    (person, untrack(|| here().page()))
}

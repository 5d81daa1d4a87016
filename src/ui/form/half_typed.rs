//! What somebody has typed into a form and not saved. It waits where the page is left and
//! come back to, and where the window is loaded anew; it goes when the window is closed.

use std::any::type_name;
use std::sync::{Arc, Mutex};

use leptos::prelude::*;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::Form;
use crate::device::session;
use crate::ui::context::{Saving, here};
use domain::id::PersonId;
use forms::draft::Draft;
use screens::route::Address;
use text::AsSentence;

/// How many forms are waited for; beyond that the one left longest ago is given up.
const FORMS: usize = 30;

/// The name under which the window keeps them.
const NAME: &str = "half-typed";

/// What was typed into forms and not saved; read from the window at the first question.
#[derive(Clone, Copy)]
pub struct HalfTyped(StoredValue<Option<Vec<FormLeft>>>);

/// One form that is not saved.
#[derive(Serialize, Deserialize)]
struct FormLeft {
    place: FormPlace,
    /// What it was opened with: typed words are about that, and nothing else.
    opened: String,
    typed: String,
}

/// Which form of which page.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
struct FormPlace {
    /// The address of its page, with the person.
    page: String,
    /// Which of several like it on the page; may be empty.
    part: String,
    /// What it fills in. The name means something within one build; another build's drafts
    /// are read where they can be.
    draft: String,
}

impl FormPlace {
    fn of<D: Draft>(person: PersonId, part: &str) -> Self {
        let page = untrack(|| here().page());
        let person = Some(person);
        Self {
            page: Address { person, page }.path(),
            part: part.to_owned(),
            draft: type_name::<D>().to_owned(),
        }
    }
}

/// A draft that can wait in the window.
pub trait Waits: Draft + Serialize + DeserializeOwned {}

impl<D: Draft + Serialize + DeserializeOwned> Waits for D {}

impl FormLeft {
    /// What it was opened with, if what is typed belongs into a form that is opened with
    /// `now`.
    fn opened_like<D: Waits>(&self, place: &FormPlace, now: &D) -> Option<D> {
        if self.place != *place {
            return None;
        }
        let opened: D = serde_json::from_str(&self.opened).ok()?;
        opened.goes_on_in(now).then_some(opened)
    }
}

impl HalfTyped {
    /// Nothing was looked at yet.
    pub fn new() -> Self {
        Self(StoredValue::new(None))
    }

    fn change<T>(self, change: impl FnOnce(&mut Vec<FormLeft>) -> T) -> Option<T> {
        self.0.try_update_value(|all| {
            change(all.get_or_insert_with(|| session::get(NAME).unwrap_or_default()))
        })
    }

    /// What was typed into a form like the one that is opened with `now`.
    fn of<D: Waits>(self, place: &FormPlace, now: &D) -> Option<D> {
        self.change(|all| {
            let mut found = all.iter().filter_map(|left| {
                let opened = left.opened_like(place, now)?;
                let typed: D = serde_json::from_str(&left.typed).ok()?;
                Some(typed.carried_into(&opened, now))
            });
            found.next()
        })?
    }

    fn forget<D: Waits>(self, place: &FormPlace, opened: &D) {
        self.change(|all| {
            let before = all.len();
            all.retain(|left| left.opened_like(place, opened).is_none());
            if all.len() != before {
                session::keep(NAME, all);
            }
        });
    }

    fn keep<D: Waits>(self, place: &FormPlace, opened: &D, typed: &D) {
        let (Ok(was), Ok(typed)) = (serde_json::to_string(opened), serde_json::to_string(typed))
        else {
            return;
        };
        self.change(|all| {
            all.retain(|left| left.opened_like(place, opened).is_none());
            if all.len() == FORMS {
                all.remove(0);
            }
            all.push(FormLeft {
                place: place.clone(),
                opened: was,
                typed,
            });
            session::keep(NAME, all);
        });
    }
}

/// Whether something of a person is half typed on the page that is open.
pub fn is_half_typed_here(person: PersonId) -> bool {
    let page = untrack(|| here().page());
    let person = Some(person);
    let page = Address { person, page }.path();
    let all = use_context::<HalfTyped>();
    let waits =
        all.and_then(|all| all.change(|all| all.iter().any(|left| left.place.page == page)));
    waits.unwrap_or_default()
}

impl Default for HalfTyped {
    fn default() -> Self {
        Self::new()
    }
}

impl<D: Waits> Form<D>
where
    D::Problem: AsSentence,
{
    /// A form that keeps what is typed until it is saved, and goes on with it where somebody
    /// comes back; then that is said beside the button, with a way to begin again.
    pub fn kept(opened: D, saving: Saving, person: PersonId) -> Self {
        Self::kept_apart(opened, saving, person, "")
    }

    /// The same, of one of several like it on the page: `part` says which.
    pub fn kept_apart(opened: D, saving: Saving, person: PersonId, part: &str) -> Self {
        let form = Self::new(opened.clone(), saving);
        form.goes_on_apart(&opened, person, part);
        form.keeps_apart(move || Some(opened.clone()), person, part);
        form
    }

    /// Keeps what is typed. `opened` is what the form was opened with, once it was.
    pub fn keeps(self, opened: impl Fn() -> Option<D> + Send + Sync + 'static, person: PersonId) {
        self.keeps_apart(opened, person, "");
    }

    /// Goes on with what was typed before into a form that was opened with the same.
    pub fn goes_on(self, opened: &D, person: PersonId) {
        self.goes_on_apart(opened, person, "");
    }

    fn keeps_apart(
        self,
        opened: impl Fn() -> Option<D> + Send + Sync + 'static,
        person: PersonId,
        part: &str,
    ) {
        let Some(all) = use_context::<HalfTyped>() else {
            return;
        };
        let place = FormPlace::of::<D>(person, part);
        // What it was opened with when something of it was kept last.
        let before = Arc::new(Mutex::new(None::<D>));
        let (at, was) = (place.clone(), Arc::clone(&before));
        let let_go = move || {
            let was = was.lock().ok().and_then(|mut was| was.take());
            if let Some(was) = was {
                all.forget(&at, &was);
            }
        };
        self.saving.waits(let_go.clone());
        let keep = Arc::new(move || {
            let (Some(opened), Some(typed)) = (opened(), self.draft.try_get_untracked()) else {
                return;
            };
            let_go();
            if opened == typed || self.saving.was_left_on_purpose() {
                all.forget(&place, &opened);
            } else {
                all.keep(&place, &opened, &typed);
                if let Ok(mut before) = before.lock() {
                    *before = Some(opened);
                }
            }
        });
        let at_once = Arc::clone(&keep);
        Effect::new(move |_| {
            self.draft.track();
            self.saving.track_typed();
            at_once();
        });
        on_cleanup(move || keep());
    }

    fn goes_on_apart(self, opened: &D, person: PersonId, part: &str) {
        let place = FormPlace::of::<D>(person, part);
        let before = use_context::<HalfTyped>().and_then(|all| all.of(&place, opened));
        if let Some(typed) = before {
            self.draft.set(typed);
            let opened = opened.clone();
            self.saving
                .goes_on(move || self.rewrite(|draft| draft.clone_from(&opened)));
        }
    }
}

//! What is on the box: what is in it, how strong, what it is like, where it
//! comes from.

use leptos::prelude::*;

use super::Desk;
use super::check::same_ingredient;
use crate::ui::context::text;
use crate::ui::parts::Icon;
use crate::ui::parts::field::{Choice, Errors, Look, Typing, choose_one, field};
use domain::medicine::{Form, Source};
use domain::person::Role;
use forms::adding::AddDraft;
use forms::medicine::{Chosen, MedicineDraft};

/// What is on the box.
pub fn pack(desk: Desk) -> AnyView {
    let medicine = Facts {
        draft: desk.draft,
        errors: desk.errors,
    };
    let t = text();
    view! {
        {same_ingredient(desk)}
        {medicine.fields()}
        <details class="fold">
            <summary>{t.labels.more}</summary>
            {medicine.nickname()}
            {field(
                "medicine-left",
                t.labels.left.into(),
                "",
                Typing::Whole,
                desk.value(|draft| &draft.medicine.left),
                desk.setter(|draft| &mut draft.medicine.left),
                desk.errors,
            )}
        </details>
    }
    .into_any()
}

/// The fields of a box, for a new medicine and for a changed one.
#[derive(Clone, Copy)]
pub struct Facts {
    /// The draft.
    pub draft: RwSignal<AddDraft>,
    /// What is wrong.
    pub errors: Errors,
}

impl Facts {
    pub(in crate::ui::pages) fn value(self, read: fn(&MedicineDraft) -> &String) -> Signal<String> {
        Signal::derive(move || self.draft.with(|draft| read(&draft.medicine).clone()))
    }

    pub(in crate::ui::pages) fn setter(
        self,
        write: fn(&mut MedicineDraft) -> &mut String,
    ) -> Callback<String> {
        Callback::new(move |text| {
            self.draft
                .update(|draft| *write(&mut draft.medicine) = text);
        })
    }

    /// Ingredients, strength, form, source.
    pub fn fields(self) -> AnyView {
        let chosen = self
            .draft
            .with_untracked(|draft| draft.medicine.chosen.clone());
        view! {
            {contents(chosen.as_ref())}
            {self.strength(chosen.as_ref())}
            {self.form(chosen.as_ref())}
            {self.source()}
        }
        .into_any()
    }

    /// What the person calls it.
    pub fn nickname(self) -> AnyView {
        let l = text().labels;
        field(
            "medicine-nickname",
            l.nickname.into(),
            l.nickname_hint,
            Typing::Line,
            self.value(|draft| &draft.nickname),
            self.setter(|draft| &mut draft.nickname),
            self.errors,
        )
    }

    fn strength(self, chosen: Option<&Chosen>) -> AnyView {
        let l = text().labels;
        let examples = match chosen {
            Some(Chosen::Known(known)) => known.strengths.clone(),
            _ => Vec::new(),
        };
        let parts = match chosen.map(Chosen::ingredients) {
            Some(all) if all.len() > 1 => all.to_vec(),
            _ => Vec::new(),
        };
        let chips: Vec<_> = examples
            .into_iter()
            .map(|example| {
                let words = example.clone();
                let put = move |_| {
                    let words = words.clone();
                    self.draft.update(|draft| draft.medicine.strength = words);
                };
                view! { <button type="button" class="chip" on:click=put>{example}</button> }
            })
            .collect();
        let note = (!chips.is_empty()).then(|| {
            view! { <div class="field"><p class="field__hint">{l.examples}</p><div class="chips">{chips}</div></div> }
        });
        let each: Vec<_> = parts
            .into_iter()
            .enumerate()
            .map(|(index, name)| self.strength_of(index, &name))
            .collect();
        view! {
            {field(
                "medicine-strength",
                l.strength.into(),
                l.strength_hint,
                Typing::Line,
                self.value(|draft| &draft.strength),
                self.setter(|draft| &mut draft.strength),
                self.errors,
            )}
            {note}
            {each}
        }
        .into_any()
    }

    fn strength_of(self, index: usize, name: &str) -> AnyView {
        let t = text();
        field(
            &format!("medicine-strength-{index}"),
            t.labels.strength_of(name),
            t.common.optional,
            Typing::Line,
            Signal::derive(move || {
                self.draft.with(|draft| {
                    let typed = draft.medicine.strengths.get(index);
                    typed.cloned().unwrap_or_default()
                })
            }),
            Callback::new(move |text| {
                self.draft.update(|draft| {
                    if let Some(typed) = draft.medicine.strengths.get_mut(index) {
                        *typed = text;
                    }
                });
            }),
            self.errors,
        )
    }

    /// The catalogue's own forms; the rest at one more tap.
    fn form(self, chosen: Option<&Chosen>) -> AnyView {
        let l = text().labels;
        let usual = match chosen {
            Some(Chosen::Known(known)) => known.forms.clone(),
            _ => Vec::new(),
        };
        let is_usual = |form: &Form| usual.contains(form);
        let begun = self.draft.with_untracked(|draft| draft.medicine.form);
        let shown = RwSignal::new(
            if usual.is_empty() || begun.is_some_and(|f| !is_usual(&f)) {
                Shown::All
            } else {
                Shown::Usual
            },
        );
        let rest: Vec<Form> = Form::ALL.into_iter().filter(|f| !is_usual(f)).collect();
        (move || {
            let mut forms = usual.clone();
            let is_short = shown.get() == Shown::Usual;
            if !is_short {
                forms.extend(rest.iter().copied());
            }
            let more = is_short.then(|| {
                view! {
                    <button type="button" class="button button--quiet button--small"
                        on:click=move |_| shown.set(Shown::All)>
                        {l.more_forms}
                    </button>
                }
            });
            view! { {self.forms(forms)}{more} }
        })
        .into_any()
    }

    fn forms(self, forms: Vec<Form>) -> AnyView {
        let l = text().labels;
        let names = forms
            .iter()
            .map(|form| Choice::plain(l.form_name(*form)))
            .collect();
        let places = forms.clone();
        choose_one(
            "medicine-form",
            (l.form, ""),
            Look::Chips,
            names,
            Signal::derive(move || {
                let chosen = self.draft.with(|draft| draft.medicine.form)?;
                places.iter().position(|form| *form == chosen)
            }),
            Callback::new(move |index: usize| {
                self.draft
                    .update(|draft| draft.medicine.form = forms.get(index).copied());
            }),
            self.errors,
        )
    }

    fn source(self) -> AnyView {
        let l = text().labels;
        let is_prescribed = Memo::new(move |_| {
            self.draft
                .with(|draft| draft.medicine.source == Some(Source::Prescribed))
        });
        let names = Source::ALL.map(|source| Choice::plain(l.source_name(source)));
        let source = choose_one(
            "medicine-source",
            (l.source, ""),
            Look::Chips,
            names.to_vec(),
            Signal::derive(move || {
                let chosen = self.draft.with(|draft| draft.medicine.source)?;
                Source::ALL.iter().position(|source| *source == chosen)
            }),
            Callback::new(move |index: usize| {
                self.draft
                    .update(|draft| draft.medicine.source = Source::ALL.get(index).copied());
            }),
            self.errors,
        );
        view! {
            {source}
            {move || is_prescribed.get().then(|| self.prescriber())}
        }
        .into_any()
    }

    fn prescriber(self) -> AnyView {
        let t = text();
        choose_one(
            "medicine-prescriber",
            (t.labels.prescriber, t.common.optional),
            Look::Chips,
            Role::ALL
                .map(|role| Choice::plain(t.common.role(role)))
                .to_vec(),
            Signal::derive(move || {
                let chosen = self.draft.with(|draft| draft.medicine.prescriber)?;
                Role::ALL.iter().position(|role| *role == chosen)
            }),
            Callback::new(move |index: usize| {
                self.draft
                    .update(|draft| draft.medicine.prescriber = Role::ALL.get(index).copied());
            }),
            self.errors,
        )
    }
}

/// Which forms are on show.
#[derive(Clone, Copy, PartialEq)]
enum Shown {
    Usual,
    All,
}

/// What is in it, or that nobody knows.
fn contents(chosen: Option<&Chosen>) -> AnyView {
    let t = text();
    match chosen {
        Some(Chosen::Known(known)) => view! {
            <dl class="facts">
                <div><dt>{t.labels.ingredients}</dt><dd>{t.raised.list(&known.ingredients)}</dd></div>
            </dl>
        }
        .into_any(),
        Some(Chosen::AsTyped(_)) => view! {
            <div class="banner" data-kind="care">
                <Icon name="warning"/>
                <div class="banner__words"><p>{t.labels.not_recognised}</p></div>
            </div>
        }
        .into_any(),
        None => ().into_any(),
    }
}

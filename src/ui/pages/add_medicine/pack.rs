//! What is on the box: what is in it, how strong, what it is like, where it
//! comes from.

use std::sync::Arc;

use leptos::prelude::*;

use super::check::same_ingredient;
use super::desk::Desk;
use crate::ui::context::{text, today_of};
use crate::ui::form::{Field, FormPart, LineKind, Look, few, line, line_of_kept, read_back, words};
use crate::ui::parts::Icon;
use crate::ui::parts::pack_scan::PackScan;
use domain::amount::Quantity;
use domain::medicine::{DoseForm, Source};
use domain::person::Role;
use forms::draft::FieldName;
use forms::medicine::{Chosen, MedicineDraft, MedicineField};
use forms::strength;
use screens::number::{self, ReadBack};

/// What is on the box.
pub fn pack(desk: Desk) -> AnyView {
    let l = text().labels;
    let facts = PackFields {
        part: desk.medicine(),
    };
    let left = facts.part.text(
        MedicineField::Left,
        |draft| &draft.left,
        |draft| &mut draft.left,
    );
    let unit = Signal::derive(move || facts.part.draft.with(MedicineDraft::unit));
    view! {
        {same_ingredient(desk)}
        {facts.fields()}
        {code(desk, PackScan::new(today_of(desk.person), |_| ()))}
        <details class="fold">
            <summary>{l.more}</summary>
            {line_of_kept(left, l.left, unit)}
            {facts.nickname()}
        </details>
    }
    .into_any()
}

/// The code on the box, beside what the person chose. Nothing of it is used.
fn code(desk: Desk, scan: PackScan) -> AnyView {
    let p = text().pack_code;
    scan.view(move |_| {
        let chosen = desk.form.draft.with_untracked(|draft| {
            let chosen = draft.medicine.chosen.as_ref()?;
            Some(p.beside_chosen(chosen.name()))
        });
        let kept = p.after_adding.to_owned();
        chosen.into_iter().chain(Some(kept)).collect()
    })
}

/// The fields of a box, for a new medicine and for a changed one.
#[derive(Clone, Copy)]
pub struct PackFields {
    /// What the label says, within a form.
    pub part: FormPart<MedicineDraft>,
}

impl PackFields {
    /// Ingredients, strength, form, source.
    pub fn fields(self) -> AnyView {
        let chosen = self.part.draft.with_untracked(|draft| draft.chosen.clone());
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
        let field = self.part.text(
            MedicineField::Nickname,
            |draft| &draft.nickname,
            |draft| &mut draft.nickname,
        );
        line(field, LineKind::Name, (l.nickname, l.nickname_hint))
    }

    /// The directions on the label.
    pub fn directions(self) -> AnyView {
        let l = text().labels;
        let field = self.part.text(
            MedicineField::Directions,
            |draft| &draft.directions,
            |draft| &mut draft.directions,
        );
        words(field, (l.directions, l.directions_hint))
    }

    /// How it is really taken.
    pub fn really(self) -> AnyView {
        let l = text().labels;
        let field = self.part.text(
            MedicineField::Really,
            |draft| &draft.really,
            |draft| &mut draft.really,
        );
        words(field, (l.really, l.really_hint))
    }

    /// Why it is taken; what is asked depends on the page.
    pub fn reason(self) -> Field<String> {
        self.part.text(
            MedicineField::Reason,
            |draft| &draft.reason,
            |draft| &mut draft.reason,
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
        let strength = self.part.text(
            MedicineField::Strength,
            |draft| &draft.strength,
            |draft| &mut draft.strength,
        );
        let chips: Vec<_> = examples
            .into_iter()
            .map(|example| {
                let (words, put) = (example.clone(), strength.set.clone());
                let put = move |_| {
                    put(words.clone());
                    self.means(strength::in_english(&words));
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
            <div class="field">
                {line(strength, LineKind::Name, (l.strength, l.strength_hint))}
                {self.which_strength()}
            </div>
            {note}
            {each}
        }
        .into_any()
    }

    /// What the number in the printed strength means.
    fn means(self, means: Option<Quantity>) {
        self.part
            .write(MedicineField::Strength, |draft| draft.means = means);
    }

    /// Which of two numbers the strength is, where it is counted with.
    fn which_strength(self) -> AnyView {
        let t = text();
        let found = move || {
            self.part.draft.with(|draft| {
                if draft.counts_strength() {
                    number::strength_read_back(&draft.strength, draft.means, t)
                } else {
                    ReadBack::Nothing
                }
            })
        };
        let choose = Arc::new(move |means| self.means(Some(means)));
        read_back(&MedicineField::Strength.id(), found, choose)
    }

    fn strength_of(self, index: usize, name: &str) -> AnyView {
        let t = text();
        let field = self.part.at(
            MedicineField::IngredientStrength(index),
            move |draft| draft.strengths.get(index).cloned().unwrap_or_default(),
            move |draft, typed| {
                if let Some(strength) = draft.strengths.get_mut(index) {
                    *strength = typed;
                }
            },
        );
        let (value, set) = (field.value.clone(), field.set.clone());
        let id = field.tied.id.clone();
        let typed = value.clone();
        let found = move || number::strength_read_back(&typed(), None, t);
        let choose = Arc::new(move |means| {
            if let Some(strength) = strength::meaning(&untrack(&*value), means) {
                set(strength::typed(strength));
            }
        });
        let asked = (t.labels.strength_of(name), t.common.optional);
        view! {
            <div class="field">
                {line(field, LineKind::Name, asked)}
                {read_back(&id, found, choose)}
            </div>
        }
        .into_any()
    }

    /// The catalogue's own forms; the rest at one more tap.
    fn form(self, chosen: Option<&Chosen>) -> AnyView {
        let l = text().labels;
        let usual = match chosen {
            Some(Chosen::Known(known)) => known.forms.clone(),
            _ => Vec::new(),
        };
        let is_usual = |form: &DoseForm| usual.contains(form);
        let begun = self.part.draft.with_untracked(|draft| draft.form);
        let shown = RwSignal::new(
            if usual.is_empty() || begun.is_some_and(|f| !is_usual(&f)) {
                FormsShown::All
            } else {
                FormsShown::Usual
            },
        );
        let rest: Vec<DoseForm> = DoseForm::ALL.into_iter().filter(|f| !is_usual(f)).collect();
        (move || {
            let mut forms = usual.clone();
            let is_short = shown.get() == FormsShown::Usual;
            if !is_short {
                forms.extend(rest.iter().copied());
            }
            let more = is_short.then(|| {
                view! {
                    <button type="button" class="button button--quiet button--small"
                        on:click=move |_| shown.set(FormsShown::All)>
                        {l.more_forms}
                    </button>
                }
            });
            view! { {self.forms(forms)}{more} }
        })
        .into_any()
    }

    fn forms(self, forms: Vec<DoseForm>) -> AnyView {
        let l = text().labels;
        let names: Vec<_> = forms.iter().map(|form| l.form_name(*form)).collect();
        let field = self.part.maybe_one_of(
            MedicineField::Form,
            forms,
            |draft| draft.form,
            |draft, form| draft.form = form,
        );
        few(field, l.form, Look::Chips, names)
    }

    fn source(self) -> AnyView {
        let l = text().labels;
        let is_prescribed = Memo::new(move |_| {
            self.part
                .draft
                .with(|draft| draft.source == Some(Source::Prescribed))
        });
        let field = self.part.maybe_one_of(
            MedicineField::Source,
            Source::ALL,
            |draft| draft.source,
            |draft, source| draft.source = source,
        );
        let names = Source::ALL.map(|source| l.source_name(source));
        view! {
            {few(field, l.source, Look::Chips, names)}
            {move || is_prescribed.get().then(|| self.prescriber())}
        }
        .into_any()
    }

    fn prescriber(self) -> AnyView {
        let t = text();
        let field = self.part.maybe_one_of(
            MedicineField::Prescriber,
            Role::ALL,
            |draft| draft.prescriber,
            |draft, role| draft.prescriber = role,
        );
        let names = Role::ALL.map(|role| t.common.role(role));
        few(
            field,
            (t.labels.prescriber, t.common.optional),
            Look::Chips,
            names,
        )
    }
}

/// Which forms are on show.
#[derive(Clone, Copy, PartialEq)]
enum FormsShown {
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

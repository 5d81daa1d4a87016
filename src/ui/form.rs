//! Forms: a draft, what is wrong with it, its fields, and one way to save.
//!
//! A page holds a [`Form`] and asks it for [`Field`]s by their names; the
//! functions here draw them. A field that is written in forgets the complaint
//! about itself. The kit knows no draft and no ledger.

mod amount;
mod field;
mod foot;
mod half_typed;
mod line;
mod moment;
mod number;
mod one_of;
mod read_back;
mod tick;

pub use amount::amount;
pub use field::{Caption, Field, OneOf, Reads, Tied, Writes, group};
pub use foot::{foot, foot_saying, goes_on, save_button};
pub use half_typed::{HalfTyped, Waits, is_half_typed_here};
pub use line::{LineKind, Typing, line, search, words};
pub use moment::{day_line, time_line};
pub use number::{NumberKind, line_of_kept, line_with_unit, number_line};
pub use one_of::{Look, Offer, few, few_followed, many};
pub use read_back::read_back;
pub use tick::{Tick, TickSeen, switch, tick, ticked};

use std::ops::Deref;
use std::sync::Arc;

use leptos::prelude::*;

use super::context::{Saving, text};
use crate::device::focus;
use forms::draft::{Draft, FieldName, FieldOf, Problem, first};
use text::AsSentence;

/// A form: a draft, what was wrong with it at the last try, and how saving it
/// stands.
#[derive(Clone)]
pub struct Form<D: Draft> {
    whole: FormPart<D, RwSignal<D>>,
    problems: RwSignal<Vec<D::Problem>>,
    /// How saving stands.
    pub saving: Saving,
}

/// A draft within a form: the whole of it, or a part that several forms have.
/// `S` is what holds it.
#[derive(Clone)]
pub struct FormPart<D: Draft, S = MappedSignal<D>> {
    /// What is filled in so far.
    pub draft: S,
    /// What is wrong with a field, in words.
    wrong: Callback<FieldOf<D>, Reads<Option<String>>>,
    forget: Callback<Forget<FieldOf<D>>>,
}

/// What holds a draft.
pub trait Holds<D>: With<Value = D> + Update<Value = D> + Copy + Send + Sync + 'static {}

impl<D, S> Holds<D> for S where S: With<Value = D> + Update<Value = D> + Copy + Send + Sync + 'static
{}

/// Which complaints are forgotten until the next try.
#[derive(Clone, Copy)]
enum Forget<F> {
    /// Those about a field.
    About(F),
    /// All of them.
    All,
}

impl<D: Draft> Copy for Form<D> {}

impl<D: Draft, S: Copy> Copy for FormPart<D, S> {}

/// A form is the whole of its draft.
impl<D: Draft> Deref for Form<D> {
    type Target = FormPart<D, RwSignal<D>>;

    fn deref(&self) -> &FormPart<D, RwSignal<D>> {
        &self.whole
    }
}

impl<D: Draft> Form<D>
where
    D::Problem: AsSentence,
{
    /// Begins with a draft that nobody has complained about.
    pub fn new(draft: D, saving: Saving) -> Self {
        let problems = RwSignal::new(Vec::new());
        Self {
            whole: part(RwSignal::new(draft), problems, |field| field),
            problems,
            saving,
        }
    }

    /// A draft within this one, for fields that several forms have; `field` says
    /// which of this form's fields each of them is.
    pub fn part<P: Draft>(
        self,
        read: fn(&D) -> &P,
        write: fn(&mut D) -> &mut P,
        field: fn(FieldOf<P>) -> FieldOf<D>,
    ) -> FormPart<P> {
        let held = MappedSignal::new(self.draft, read, write);
        part(held, self.problems, field)
    }

    /// What comes of the draft; or else shows what is wrong and moves reading to
    /// the topmost of it.
    pub fn finish<V>(self, finish: impl FnOnce(&D) -> Result<V, Vec<D::Problem>>) -> Option<V> {
        match self.draft.with_untracked(finish) {
            Ok(value) => {
                self.problems.set(Vec::new());
                Some(value)
            }
            Err(problems) => {
                self.show(problems);
                None
            }
        }
    }

    /// Shows what is wrong and moves reading to the topmost of it.
    pub fn show(self, problems: Vec<D::Problem>) {
        let topmost = first(&problems);
        self.problems.set(problems);
        if let Some(field) = topmost {
            focus::on(field.id());
        }
    }

    /// The topmost field that something was wrong with at the last try.
    pub fn topmost(self) -> Option<FieldOf<D>> {
        self.problems.with_untracked(|problems| first(problems))
    }
}

fn part<P: Draft, S, E: Problem + AsSentence>(
    draft: S,
    problems: RwSignal<Vec<E>>,
    field: fn(FieldOf<P>) -> E::Field,
) -> FormPart<P, S> {
    let wrong = move |at: FieldOf<P>| {
        let (t, at) = (text(), field(at));
        let wrong: Reads<Option<String>> = Arc::new(move || {
            problems.with(|problems| {
                let found = problems.iter().find(|problem| problem.field() == at);
                found.map(|problem| problem.as_sentence(t))
            })
        });
        wrong
    };
    let forget = move |forget: Forget<FieldOf<P>>| {
        if problems.with_untracked(Vec::is_empty) {
            return;
        }
        problems.update(|problems| match forget {
            Forget::About(at) => problems.retain(|problem| problem.field() != field(at)),
            Forget::All => problems.clear(),
        });
    };
    FormPart {
        draft,
        wrong: Callback::new(wrong),
        forget: Callback::new(forget),
    }
}

impl<D: Draft, S: Holds<D>> FormPart<D, S> {
    /// Changes the draft in one field; the complaint about it is forgotten until
    /// the next try.
    pub fn write(self, field: FieldOf<D>, change: impl FnOnce(&mut D)) {
        self.draft.update(change);
        self.forget.run(Forget::About(field));
    }

    /// Changes which fields there are; every complaint is forgotten until the
    /// next try.
    pub fn rewrite(self, change: impl FnOnce(&mut D)) {
        self.draft.update(change);
        self.forget.run(Forget::All);
    }

    /// A field's place on the page and what is wrong there.
    pub fn tied(self, field: FieldOf<D>) -> Tied {
        Tied::new(field.id(), self.wrong.run(field))
    }

    /// A field: what stands in it, where a change goes, what is wrong with it.
    pub fn at<T: 'static>(
        self,
        field: FieldOf<D>,
        read: impl Fn(&D) -> T + Send + Sync + 'static,
        write: impl Fn(&mut D, T) + Send + Sync + 'static,
    ) -> Field<T> {
        Field {
            tied: self.tied(field),
            value: Arc::new(move || self.draft.with(&read)),
            set: Arc::new(move |value| self.write(field, |draft| write(draft, value))),
        }
    }

    /// A field for a text.
    pub fn text(
        self,
        field: FieldOf<D>,
        read: fn(&D) -> &String,
        write: fn(&mut D) -> &mut String,
    ) -> Field<String> {
        let change = move |draft: &mut D, typed| *write(draft) = typed;
        self.at(field, move |draft| read(draft).clone(), change)
    }

    /// A field for one of a few values, of which one always stands.
    pub fn one_of<T: Clone + PartialEq + Send + Sync + 'static>(
        self,
        field: FieldOf<D>,
        offered: impl Into<Vec<T>>,
        read: impl Fn(&D) -> T + Send + Sync + 'static,
        write: impl Fn(&mut D, T) + Send + Sync + 'static,
    ) -> OneOf {
        let write = move |draft: &mut D, chosen| {
            if let Some(chosen) = chosen {
                write(draft, chosen);
            }
        };
        self.maybe_one_of(field, offered, move |draft| Some(read(draft)), write)
    }

    /// A field for one of a few values, or none yet.
    pub fn maybe_one_of<T: Clone + PartialEq + Send + Sync + 'static>(
        self,
        field: FieldOf<D>,
        offered: impl Into<Vec<T>>,
        read: impl Fn(&D) -> Option<T> + Send + Sync + 'static,
        write: impl Fn(&mut D, Option<T>) + Send + Sync + 'static,
    ) -> OneOf {
        let offered: Vec<T> = offered.into();
        let known = offered.clone();
        let place = move |draft: &D| {
            let value = read(draft)?;
            known.iter().position(|one| *one == value)
        };
        let choose = move |draft: &mut D, place: Option<usize>| {
            write(draft, place.and_then(|place| offered.get(place).cloned()));
        };
        self.at(field, place, choose)
    }
}

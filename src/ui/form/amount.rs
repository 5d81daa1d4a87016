//! How much: a number to type, with one less, one more and a half beside it.
//!
//! Starts empty: an amount nobody entered is never shown.

use std::sync::Arc;

use leptos::prelude::*;

use super::field::{Caption, Field, Reads, Writes};
use super::read_back::read_back;
use crate::ui::context::text;
use crate::ui::parts::Icon;
use domain::amount::{Quantity, Unit};
use domain::figure::{self, FigureError};
use screens::number::{self, Counted};
use text::Text;

const HALF: Quantity = Quantity::from_thousandths(500);

/// A step that a button takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nudge {
    /// One less.
    Less,
    /// One more.
    More,
    /// A half more, or less where there is one.
    Half,
}

/// The number after a step; nothing where nothing is left. A step that would take
/// more than there is takes nothing.
///
/// # Errors
/// If what stands there is no number, or may be one of two: then it stays.
pub fn nudged(typed: &str, nudge: Nudge) -> Result<Option<Quantity>, FigureError> {
    let now = match typed.trim() {
        "" => Quantity::ZERO,
        typed => figure::exact(typed)?,
    };
    let one = Quantity::whole(1);
    let next = match nudge {
        Nudge::Less if now < one => now,
        Nudge::Less => now - one,
        Nudge::More => now + one,
        Nudge::Half if now.thousandths() % 1000 == 500 => now - HALF,
        Nudge::Half => now + HALF,
    };
    Ok((!next.is_zero()).then_some(next))
}

/// How much at a time.
pub fn amount(field: Field<String>, asked: impl Into<Caption>, unit: Signal<Unit>) -> AnyView {
    counted(field, &asked.into(), unit)
}

fn counted(field: Field<String>, asked: &Caption, unit: Signal<Unit>) -> AnyView {
    let t = text();
    let Field { tied, value, set } = field;
    let stuck = RwSignal::new(None::<FigureError>);
    let (typed, standing, beside) = (value.clone(), value.clone(), value.clone());
    let unit_words = move || t.amounts.unit_of(figure::exact(&beside()).ok(), unit.get());
    let found = move || number::read_back(&typed(), Counted::Taken(unit.get()), t);
    let choose = {
        let set = set.clone();
        Arc::new(move |means| set(t.amounts.typed(means)))
    };
    let read = read_back(&tied.id, found, choose);
    let is_wrong = tied.invalid();
    let stuck_line = move || {
        let why = stuck
            .get()
            .filter(|why| figure::exact(&standing()) == Err(*why))?;
        let reason = is_wrong().is_none().then(|| t.amounts.figure_error(why));
        stuck_words(why, reason, t)
    };
    let [less, more] = steps(&value, &set, stuck);
    let half = half(value.clone(), set.clone(), stuck);
    let is_halved = Memo::new(move |_| unit.get().is_halved());
    let write = {
        let set = set.clone();
        move |typed| {
            stuck.set(None);
            set(typed);
        }
    };
    view! {
        <fieldset class="field">
            <legend>{asked.words.clone()}</legend>
            {tied.hint(asked)}
            <div class="amount">
                <span class="amount__pair">
                <input class="input amount__value" type="text" inputmode="decimal"
                    autocomplete="off" id=tied.id.clone() aria-label=asked.words.clone()
                    aria-invalid=tied.invalid() aria-describedby=tied.described(asked)
                    value=untrack(&*value) prop:value=move || value()
                    on:input=move |event| write(event_target_value(&event))/>
                <span>{unit_words}</span>
                </span>
                <span class="amount__steps">
                    {less}
                    {more}
                    {move || is_halved.get().then(&half)}
                </span>
            </div>
            {read}
            {stuck_line}
            {tied.error()}
        </fieldset>
    }
    .into_any()
}

/// The buttons beside the number: less and more. `stuck` is told why one did nothing.
fn steps(
    value: &Reads<String>,
    set: &Writes<String>,
    stuck: RwSignal<Option<FigureError>>,
) -> [AnyView; 2] {
    let p = text().planning;
    let with = || (value.clone(), set.clone(), stuck);
    [
        step(
            with(),
            (Nudge::Less, p.less),
            view! { <Icon name="remove"/> }.into_any(),
        ),
        step(
            with(),
            (Nudge::More, p.more),
            view! { <Icon name="add"/> }.into_any(),
        ),
    ]
}

/// The button for a half.
fn half(
    value: Reads<String>,
    set: Writes<String>,
    stuck: RwSignal<Option<FigureError>>,
) -> impl Fn() -> AnyView + Send {
    let p = text().planning;
    move || {
        let with = (value.clone(), set.clone(), stuck);
        step(with, (Nudge::Half, p.half_more), p.half.into_any())
    }
}

type Stepped = (Reads<String>, Writes<String>, RwSignal<Option<FigureError>>);

fn step(
    (value, set, stuck): Stepped,
    (nudge, words): (Nudge, &'static str),
    face: AnyView,
) -> AnyView {
    let t = text();
    let step = move |_| {
        let next = nudged(&untrack(&*value), nudge);
        stuck.set(next.err());
        if let Ok(next) = next {
            set(next.map(|one| t.amounts.typed(one)).unwrap_or_default());
        }
    };
    let class = match nudge {
        Nudge::Less | Nudge::More => "icon-button icon-button--framed",
        Nudge::Half => "icon-button icon-button--framed numbers",
    };
    view! { <button type="button" class=class aria-label=words on:click=step>{face}</button> }
        .into_any()
}

/// That a step did nothing, and why, unless the field says that already.
fn stuck_words(why: FigureError, reason: Option<&str>, t: &Text) -> Option<AnyView> {
    let nothing = (why != FigureError::TwoReadings).then_some(t.amounts.not_stepped);
    let words: Vec<&str> = nothing.into_iter().chain(reason).collect();
    let said = !words.is_empty();
    said.then(|| {
        view! { <p class="field__read" role="alert">{words.join(t.grammar.gap)}</p> }.into_any()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_go_by_ones_and_a_half_comes_and_goes() {
        for (typed, nudge, expected) in [
            ("", Nudge::More, "1"),
            ("1", Nudge::More, "2"),
            ("2.5", Nudge::More, "3.5"),
            ("2,5", Nudge::Less, "1.5"),
            ("1", Nudge::Less, ""),
            ("", Nudge::Less, ""),
            ("", Nudge::Half, "0.5"),
            ("1", Nudge::Half, "1.5"),
            ("1.5", Nudge::Half, "1"),
            ("0.5", Nudge::Half, ""),
            ("0.5", Nudge::Less, "0.5"),
            ("1 1/2", Nudge::More, "2.5"),
            ("1 1/2", Nudge::Half, "1"),
            ("２", Nudge::More, "3"),
            ("¼", Nudge::More, "1.25"),
        ] {
            let found = nudged(typed, nudge).unwrap().map(|q| q.to_string());
            assert_eq!(found.unwrap_or_default(), expected, "{typed} {nudge:?}");
        }
    }

    #[test]
    fn a_step_from_what_cannot_be_read_is_not_taken() {
        for nudge in [Nudge::Less, Nudge::More, Nudge::Half] {
            for (typed, why) in [
                ("milk", FigureError::NotANumber),
                ("⅓", FigureError::NotExact),
                ("1,000", FigureError::TwoReadings),
                ("99999999", FigureError::TooLarge),
            ] {
                assert_eq!(nudged(typed, nudge), Err(why), "{typed} {nudge:?}");
            }
        }
    }
}

//! About my health: conditions, a baby, driving, gene results. All of it may stay empty.
//!
//! Tells why each is asked, and answers nothing for the person.

mod genes;

use leptos::prelude::*;

use super::people::as_seen;
use super::unsettled::meanwhile;
use crate::device::page;
use crate::ui::context::{Saving, here, ledger, text};
use crate::ui::parts::{Choice, Choose, Icon, Look, PageFrame, SaveProblem};
use domain::gesture::edit::edited;
use domain::id::PersonId;
use domain::person::PersonAspect;
use domain::person::health::{Asked, Condition, Driving, Health, Pregnancy};
use domain::person::{Keeper, Person};
use forms::health::{HealthDraft, HealthError, NoneOfThese};
use screens::route::Page;
use text::{Place, Text};

/// A draft together with what was wrong with it at the last try.
#[derive(Clone, Copy)]
struct Editing {
    draft: RwSignal<HealthDraft>,
    wrong: RwSignal<Vec<HealthError>>,
}

impl Editing {
    /// Changes the draft; complaints are forgotten until the next try.
    fn write(self, change: impl FnOnce(&mut HealthDraft)) {
        self.draft.update(change);
        if self.wrong.with_untracked(|wrong| !wrong.is_empty()) {
            self.wrong.set(Vec::new());
        }
    }

    /// Takes the finished health, or shows what is wrong and moves there.
    fn settle(self, finished: Result<Health, Vec<HealthError>>) -> Option<Health> {
        match finished {
            Ok(health) => Some(health),
            Err(wrong) => {
                if let Some(first) = wrong.first() {
                    page::focus_on(&genes::field_of(*first));
                }
                self.wrong.set(wrong);
                None
            }
        }
    }
}

/// The parts of a person's details that the page holds.
const PARTS: [PersonAspect; 4] = [
    PersonAspect::Conditions,
    PersonAspect::Pregnancy,
    PersonAspect::Driving,
    PersonAspect::Genes,
];

/// What a person tells about their health.
#[component]
pub fn HealthPage(
    /// Whose.
    person: PersonId,
) -> impl IntoView {
    let (t, here, ledger, saving) = (text(), here(), ledger(), Saving::new());
    as_seen(person, ledger).map(|seen| {
        let known = seen.value.clone();
        let meanwhile = meanwhile(person, &seen, &PARTS);
        let opened = HealthDraft::of(&known.health);
        // What only the form makes of it is not what the person changed.
        let today = ledger.now_at(&ledger.device_zone()).date_naive();
        let seen = match opened.finish(today) {
            Ok(health) => seen.showing(with_health(&known, health)),
            Err(_) => seen,
        };
        let editing = Editing {
            draft: RwSignal::new(opened),
            wrong: RwSignal::new(Vec::new()),
        };
        let save = move |_| {
            let today = ledger.now_at(&ledger.device_zone()).date_naive();
            let finished = editing.draft.with_untracked(|draft| draft.finish(today));
            let Some(health) = editing.settle(finished) else {
                return;
            };
            let told = with_health(&seen.value, health);
            saving.commit_changed(person, edited(&seen, &told), move || {
                here.replace(Page::People);
            });
        };
        view! {
            <PageFrame title=title(&known, t) back=(Page::People, t.settings.details) note=t.health.why>
                <div class="page__main">
                    {meanwhile}
                    <p>{t.health.optional}</p>
                    {conditions(editing)}
                </div>
                <div class="page__side">
                    {pregnancy(editing)}
                    {driving(editing)}
                    {genes::genes(editing)}
                </div>
                <div class="steps__foot">
                    <SaveProblem saving/>
                    <button type="button" class="button button--primary"
                        disabled=move || saving.is_pending() on:click=save>
                        {t.health.save}
                    </button>
                </div>
            </PageFrame>
        }
    })
}

fn with_health(person: &Person, health: Health) -> Person {
    Person {
        health: Box::new(health),
        ..person.clone()
    }
}

/// The way to what the person tells about their health.
pub fn row() -> AnyView {
    let t = text();
    view! {
        <ul class="rows">
            <li>
                <a class="row" href=here().href(Page::Health)>
                    <span class="row__icon"><Icon name="speech"/></span>
                    <span class="row__body">
                        <span class="row__name row__name--plain">{t.health.title}</span>
                        <span class="row__note">{t.health.note}</span>
                    </span>
                    <Icon name="next"/>
                </a>
            </li>
        </ul>
    }
    .into_any()
}

fn title(person: &Person, t: &Text) -> String {
    match person.keeper {
        Keeper::Themself => t.health.title.to_owned(),
        Keeper::Carer(_) => t.health.title_of(person.name.as_str()),
    }
}

fn conditions(editing: Editing) -> AnyView {
    let h = text().health;
    let none = move || editing.draft.with(|draft| draft.none == NoneOfThese::Said);
    let newer = editing.draft.with_untracked(HealthDraft::newer);
    let places: Vec<_> = Place::ALL
        .into_iter()
        .map(|place| conditions_at(editing, place))
        .collect();
    view! {
        <section class="section">
            <h2>{h.conditions}</h2>
            <p class="page__quiet">{h.conditions_why}</p>
            {places}
            <label class="choice">
                <input type="checkbox" id="no-condition" prop:checked=none checked=none
                    on:change=move |ticked| {
                        let none = if event_target_checked(&ticked) {
                            NoneOfThese::Said
                        } else {
                            NoneOfThese::NotSaid
                        };
                        editing.write(|draft| draft.say_none(none));
                    }/>
                <span class="choice__name">{h.none}</span>
            </label>
            {(newer > 0).then(|| view! { <p class="page__quiet">{h.newer(newer)}</p> })}
        </section>
    }
    .into_any()
}

/// The conditions under one heading, folded away; the heading says how many are ticked.
fn conditions_at(editing: Editing, place: Place) -> AnyView {
    let t = text();
    let here: Vec<&'static Condition> = Condition::ALL
        .iter()
        .filter(|condition| Place::of(condition) == place)
        .collect();
    let counted = here.clone();
    let ticked = Memo::new(move |_| {
        editing
            .draft
            .with(|draft| counted.iter().filter(|one| draft.has(one)).count())
    });
    let rows: Vec<_> = here
        .into_iter()
        .map(|one| condition(editing, one))
        .collect();
    let count = move || {
        let n = ticked.get();
        (n > 0).then(|| format!(" · {}", t.health.ticked(n)))
    };
    let heading = t.conditions.place(place);
    view! {
        <details class="fold">
            <summary>{heading}{count}</summary>
            <fieldset>
                <legend class="visually-hidden">{heading}</legend>
                <div class="choices">{rows}</div>
            </fieldset>
        </details>
    }
    .into_any()
}

fn condition(editing: Editing, condition: &'static Condition) -> AnyView {
    let is_ticked = move || editing.draft.with(|draft| draft.has(condition));
    view! {
        <label class="choice">
            <input type="checkbox" id=format!("condition-{}", condition.key())
                prop:checked=is_ticked checked=is_ticked
                on:change=move |_| editing.write(|draft| draft.tick(condition))/>
            <span class="choice__name">{text().conditions.name(condition)}</span>
        </label>
    }
    .into_any()
}

fn pregnancy(editing: Editing) -> AnyView {
    let h = text().health;
    let answers = answers(Pregnancy::ALL, |answer| h.pregnancy_is(answer));
    asked(
        "pregnancy",
        (h.pregnancy, h.pregnancy_why),
        answers,
        move || {
            editing
                .draft
                .with(|draft| place_of(&draft.pregnancy, Pregnancy::ALL))
        },
        move |place| editing.write(|draft| draft.pregnancy = answer_at(place, Pregnancy::ALL)),
    )
}

fn driving(editing: Editing) -> AnyView {
    let h = text().health;
    let answers = answers(Driving::ALL, |answer| h.driving_is(answer));
    asked(
        "driving",
        (h.driving, h.driving_why),
        answers,
        move || {
            editing
                .draft
                .with(|draft| place_of(&draft.driving, Driving::ALL))
        },
        move |place| editing.write(|draft| draft.driving = answer_at(place, Driving::ALL)),
    )
}

/// "Not answered yet", and the answers.
fn answers<T>(all: &[T], words: impl Fn(Option<&T>) -> &'static str) -> Vec<Choice> {
    let not_asked = std::iter::once(words(None));
    let words = not_asked.chain(all.iter().map(|answer| words(Some(answer))));
    words.map(Choice::from).collect()
}

/// The place of an answer among those shown; none for a word of a newer version.
fn place_of<T: PartialEq>(told: &Asked<T>, all: &[T]) -> Option<usize> {
    match told {
        Asked::NotAsked => Some(0),
        Asked::Answered(told) => all.iter().position(|one| one == told).map(|at| at + 1),
    }
}

fn answer_at<T: Clone>(place: usize, all: &[T]) -> Asked<T> {
    let answer = place.checked_sub(1).and_then(|at| all.get(at));
    answer.cloned().map_or(Asked::NotAsked, Asked::Answered)
}

fn asked(
    id: &str,
    (legend, why): (&str, &'static str),
    choices: Vec<Choice>,
    chosen: impl Fn() -> Option<usize> + Send + Sync + 'static,
    choose: impl Fn(usize) + Send + Sync + 'static,
) -> AnyView {
    Choose {
        id: id.into(),
        legend: legend.into(),
        hint: Some(why),
        nothing: None,
        look: Look::Cards,
        choices,
    }
    .draw(chosen, || None, choose)
}

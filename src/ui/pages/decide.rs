//! Writing down what was decided, with whom, and when to look again.
//!
//! Nothing is chosen for the person, and keeping things as they are is always
//! among the choices.

mod choices;
mod ending;

use chrono::NaiveDate;
use leptos::prelude::*;

use super::ask::{private_switch, subjects, today_of};
use crate::ui::context::{Saving, here, ledger, text, with_person};
use crate::ui::parts::talk_fields::{
    Problem, chosen, focus_soon, select_field, typed, words_field,
};
use crate::ui::parts::{PlainPage, SaveProblem};
use domain::concordance::{About, Decision, Urgency, not_taking};
use domain::gesture;
use domain::gesture::decision::Decided;
use domain::id::{DecisionId, PersonId, QuestionId};
use domain::words::WordsError;
use forms::decision::{DecisionDraft, DecisionErrors, NotChosen, question_for};
use screens::route::Page;
use text::Text;

/// The form in progress: what is typed, and what was missing at the last try.
#[derive(Clone, Copy)]
struct Form {
    draft: RwSignal<DecisionDraft>,
    errors: RwSignal<DecisionErrors>,
}

impl Form {
    fn words(self, pick: fn(&DecisionErrors) -> Option<WordsError>) -> Problem {
        let t = text();
        Signal::derive(move || {
            self.errors
                .with(pick)
                .map(|error| t.common.words_error(error))
        })
    }

    /// The decision; else shows what is missing and goes to the first of it.
    fn finish(self, id: DecisionId, today: NaiveDate) -> Option<Decision> {
        match self.draft.with_untracked(|draft| draft.finish(id, today)) {
            Ok(decision) => {
                self.errors.set(DecisionErrors::default());
                Some(decision)
            }
            Err(errors) => {
                self.errors.set(errors);
                if let Some(field) = errors.first() {
                    focus_soon(field);
                }
                None
            }
        }
    }

    fn unchosen(self, pick: fn(&DecisionErrors) -> Option<NotChosen>) -> Problem {
        let t = text();
        Signal::derive(move || {
            self.errors
                .with(pick)
                .map(|_| t.decide.not_chosen.to_owned())
        })
    }
}

/// Writing down what was decided, with whom, and when to look again.
#[component]
pub fn DecidePage(
    /// The person.
    person: PersonId,
    /// The question it grows from.
    question: Option<QuestionId>,
) -> impl IntoView {
    let (t, saving) = (text(), Saving::new());
    let today = today_of(person);
    let form = Form {
        draft: RwSignal::new(untrack(|| start(person, question, today.get()))),
        errors: RwSignal::new(DecisionErrors::default()),
    };
    let (abouts, names) = untrack(|| subjects(person, form.draft.with(|draft| draft.about)));
    let draft = form.draft;
    let (ledger, here) = (ledger(), here());
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if let Some(decision) = form.finish(ledger.fresh(), today.get_untracked()) {
            let soon = ledger.read_person(person, |record| not_taking::urgency(record, &decision));
            let soon = soon.unwrap_or(Urgency::NextVisit);
            let decided = together(decision, (ledger.fresh(), soon), t);
            saving.commit(person, decided.event, move |_| {
                here.replace(decided.under.map_or(Page::Ask, Page::Question));
            });
        }
    };
    view! {
        <PlainPage title=t.decide.title back=question.map_or(Page::Ask, Page::Question)>
            <form class="decide" on:submit=save novalidate=true>
                {words_field("topic", t.decide.topic, Some(t.decide.topic_hint), typed!(draft, topic), form.words(|e| e.topic))}
                {select_field("about", t.ask.about, names, chosen!(draft, about, abouts))}
                {untrack(|| replaces(person, form))}
                {choices::choices(form)}
                {choices::taking(person, form)}
                {words_field("reasons", t.decide.reasons, None, typed!(draft, reasons), form.words(|e| e.reasons))}
                {ending::talked(form)}
                {ending::looking(form, today)}
                {private_switch(
                    Signal::derive(move || draft.with(|draft| draft.privacy)),
                    Callback::new(move |privacy| draft.update(|draft| draft.privacy = privacy)),
                )}
                <SaveProblem saving/>
                <button type="submit" class="button button--primary button--talk" disabled=move || saving.is_pending()>
                    {t.decide.save}
                </button>
            </form>
        </PlainPage>
    }
}

fn start(person: PersonId, question: Option<QuestionId>, today: NaiveDate) -> DecisionDraft {
    with_person(person, |record| {
        let question = &record.questions.get(&question?)?.value;
        // The newest decision about it is the one a new one takes the place of.
        let earlier = record
            .standing_decisions()
            .filter(|decision| decision.from == Some(question.id))
            .last();
        let draft = DecisionDraft::from_question(question, today);
        Some(match earlier {
            Some(earlier) => DecisionDraft {
                supersedes: Some(earlier.id),
                topic: earlier.topic.to_string(),
                ..draft
            },
            None => draft,
        })
    })
    .flatten()
    .unwrap_or_else(|| DecisionDraft::new(About::General, today))
}

/// Which earlier decision this one takes the place of, if there is any.
fn replaces(person: PersonId, form: Form) -> Option<AnyView> {
    let t = text();
    let mut ids: Vec<Option<DecisionId>> = vec![None];
    let mut names = vec![t.decide.replaces_none.to_owned()];
    with_person(person, |record| {
        for decision in record.standing_decisions() {
            ids.push(Some(decision.id));
            names.push(decision.topic.to_string());
        }
    });
    let draft = form.draft;
    (ids.len() > 1).then(|| {
        view! {
            {select_field("replaces", t.decide.replaces, names, chosen!(draft, supersedes, ids))}
            <p class="field__hint">{t.decide.replaces_note}</p>
        }
        .into_any()
    })
}

/// The decision with the question that goes with it, as one gesture.
fn together(decision: Decision, (fresh, soon): (QuestionId, Urgency), t: &'static Text) -> Decided {
    let words = t.decide.question(decision.topic.as_str());
    let question = question_for(&decision, fresh, &words, soon);
    gesture::decision::decide(decision, question)
}

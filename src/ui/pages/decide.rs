//! Writing down what was decided, with whom, and when to look again.
//!
//! Nothing is chosen for the person, and keeping things as they are is always
//! among the choices.

mod choices;
mod ending;
mod weigh;

use chrono::NaiveDate;
use leptos::prelude::*;

use super::ask::{PRIVACIES, private_switch, subjects};
use crate::ui::context::{Saving, here, ledger, text, today_of, with_person};
use crate::ui::form::{Form, goes_on, many, words};
use crate::ui::parts::{PlainPage, SaveProblem};
use domain::concordance::{About, Choice, Decision, Urgency, not_taking};
use domain::gesture;
use domain::gesture::decision::Deciding;
use domain::id::{DecisionId, PersonId, QuestionId, ReplyId};
use forms::decision::{DecisionDraft, DecisionField, question_for};
use screens::route::Page;
use text::Text;

/// Writing down what was decided, with whom, and when to look again.
#[component]
pub(super) fn DecidePage(
    person: PersonId,
    /// The question it grows from.
    question: Option<QuestionId>,
    /// The reply that has it.
    reply: Option<ReplyId>,
) -> impl IntoView {
    let t = text();
    let today = today_of(person);
    let start = untrack(|| match reply {
        Some(reply) => start_from(person, reply, today.get()),
        None => start(person, question, today.get()),
    });
    let form = Form::kept(start, Saving::new(), person);
    let (ledger, here) = (ledger(), here());
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let today = today.get_untracked();
        if let Some(decision) = form.finish(|draft| draft.finish(ledger.fresh(), today)) {
            let soon = ledger.read_person(person, |record| not_taking::urgency(record, &decision));
            let soon = soon.unwrap_or(Urgency::NextVisit);
            let decided = together(decision, (ledger.fresh(), soon), t);
            form.saving.commit(person, decided.event, move |_| {
                here.replace(decided.under.map_or(Page::Ask, Page::Question));
            });
        }
    };
    view! {
        <PlainPage title=t.decide.title back=question.map_or(Page::Ask, Page::Question)>
            <form class="decide" on:submit=save novalidate=true>
                {fields(person, form, today)}
                <SaveProblem saving=form.saving/>
                {goes_on(form.saving)}
                <button type="submit" class="button button--primary button--talk"
                    disabled=move || form.saving.is_pending()>
                    {t.decide.save}
                </button>
            </form>
        </PlainPage>
    }
}

/// All that is asked of a decision.
pub fn fields(person: PersonId, form: Form<DecisionDraft>, today: Memo<NaiveDate>) -> AnyView {
    let privacy = form.one_of(
        DecisionField::Privacy,
        PRIVACIES,
        |draft| draft.privacy,
        |draft, privacy| draft.privacy = privacy,
    );
    view! {
        {what_and_why(person, form, Some(untrack(|| replaces(person, form))))}
        {ending::talked(form)}
        {ending::looking(form, today)}
        {private_switch(privacy)}
    }
    .into_any()
}

/// What is asked where both write it down together: with whom and when is known, and what
/// is for the person's eyes alone is not in sight.
pub fn on_the_spot(person: PersonId, form: Form<DecisionDraft>, today: Memo<NaiveDate>) -> AnyView {
    view! {
        {what_and_why(person, form, None::<AnyView>)}
        {ending::how_far(form)}
        {ending::looking(form, today)}
    }
    .into_any()
}

/// What was to be decided, the choices, what was chosen and why.
fn what_and_why(
    person: PersonId,
    form: Form<DecisionDraft>,
    replaced: Option<impl IntoView + 'static>,
) -> AnyView {
    let t = text();
    let topic = form.text(
        DecisionField::Topic,
        |draft| &draft.topic,
        |draft| &mut draft.topic,
    );
    let reasons = form.text(
        DecisionField::Reasons,
        |draft| &draft.reasons,
        |draft| &mut draft.reasons,
    );
    view! {
        {words(topic, (t.decide.topic, t.decide.topic_hint))}
        {about(person, form)}
        {replaced}
        {choices::choices(form)}
        {weigh::weigh(form)}
        {choices::chosen(form)}
        {choices::taking(person, form)}
        {words(reasons, t.decide.reasons)}
    }
    .into_any()
}

/// About which medicine it is, or about none.
fn about(person: PersonId, form: Form<DecisionDraft>) -> AnyView {
    let known = form.draft.with_untracked(|draft| draft.about);
    let (abouts, names) = untrack(|| subjects(person, known));
    let field = form.one_of(
        DecisionField::About,
        abouts,
        |draft| draft.about,
        |draft, about| draft.about = about,
    );
    many(field, text().ask.about, None, names)
}

/// What somebody wrote down as decided is one of the choices; nothing is chosen.
fn start_from(person: PersonId, reply: ReplyId, today: NaiveDate) -> DecisionDraft {
    let kept = with_person(person, |record| {
        let mut all = record.kept_replies();
        all.find(|(_, kept)| kept.id == reply)
    });
    match kept.flatten() {
        Some((_, reply)) => DecisionDraft::from_reply(&reply, today),
        None => DecisionDraft::new(About::General, today),
    }
}

fn start(person: PersonId, question: Option<QuestionId>, today: NaiveDate) -> DecisionDraft {
    with_person(person, |record| {
        let question = &record.questions.get(&question?)?.value;
        // The newest decision about it is the one a new one takes the place of.
        let earlier = record
            .current_decisions()
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
fn replaces(person: PersonId, form: Form<DecisionDraft>) -> Option<AnyView> {
    let t = text();
    let mut ids: Vec<Option<DecisionId>> = vec![None];
    let mut names = vec![t.decide.replaces_none.to_owned()];
    with_person(person, |record| {
        for decision in record.current_decisions() {
            ids.push(Some(decision.id));
            names.push(decision.topic.to_string());
        }
    });
    (ids.len() > 1).then(|| {
        let field = form.one_of(
            DecisionField::Replaces,
            ids,
            |draft| draft.supersedes,
            |draft, earlier| draft.supersedes = earlier,
        );
        many(
            field,
            (t.decide.replaces, t.decide.replaces_note),
            None,
            names,
        )
    })
}

/// The decision with the question that goes with it, as one gesture.
fn together(
    decision: Decision,
    (fresh, soon): (QuestionId, Urgency),
    t: &'static Text,
) -> Deciding {
    // A question as its topic would read as if that had been decided.
    let topic = decision.topic.as_str();
    let chosen = match decision.choice() {
        Some(Choice::Other(words)) => words.as_str(),
        Some(Choice::KeepAsNow) | None => t.decide.keep,
    };
    let decided = if topic.ends_with(['?', '？']) {
        chosen
    } else {
        topic
    };
    let words = t.decide.question(decided);
    let question = question_for(&decision, fresh, &words, soon);
    gesture::decision::decide(decision, question)
}

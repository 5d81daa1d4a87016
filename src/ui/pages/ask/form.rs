//! Saying it in one sentence: a question or a worry, with ideas to choose from.
//! For whom, how soon and about what can be said too, and need not be.

use leptos::prelude::*;

use super::around::number_for;
use crate::device::focus;
use crate::ledger::Ledger;
use crate::ui::context::{Saving, here, ledger, text, with_person};
use crate::ui::form::{Caption, Field, Form, Look, OneOf, few, goes_on, many, switch, words};
use crate::ui::parts::SaveProblem;
use crate::ui::parts::thread::call_link;
use domain::concordance::{About, Privacy, Urgency};
use domain::event::Event;
use domain::gesture;
use domain::id::PersonId;
use domain::person::Role;
use forms::draft::FieldName;
use forms::question::{KINDS, QuestionDraft, QuestionField, QuestionProblem, Saying, URGENCIES};
use screens::route::Page;
use text::{Each, Occasion};

/// Where the person goes after saving.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum After {
    /// They stay; the field is empty again.
    Stay,
    /// To the conversation.
    ToAsk,
}

/// How many ideas stand in sight; all of them are one tap away.
const FIRST_IDEAS: usize = 2;

/// The form for a question or a worry.
pub fn ask_form(person: PersonId, about: About, after: After) -> AnyView {
    let t = text();
    let form = Form::kept(QuestionDraft::about(about), Saving::new(), person);
    let (ledger, here) = (ledger(), here());
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if let Some(event) = form.finish(|draft| said(draft, ledger)) {
            form.saving.commit(person, event, move |_| match after {
                After::Stay => {
                    form.rewrite(|draft| *draft = QuestionDraft::about(about));
                    form.saving.stays();
                }
                After::ToAsk => here.replace(Page::Ask),
            });
        }
    };
    let saying = saying(form);
    let button = move || match saying.get() {
        Saying::Question => t.ask.add,
        Saying::Worry => t.ask.add_worry,
    };
    view! {
        <form class="say-it" on:submit=save>
            {fields(person, form)}
            <SaveProblem saving=form.saving/>
            {goes_on(form.saving)}
            <button type="submit" class="button button--talk" disabled=move || form.saving.is_pending()>
                {button}
            </button>
        </form>
    }
    .into_any()
}

fn saying(form: Form<QuestionDraft>) -> Memo<Saying> {
    Memo::new(move |_| form.draft.with(|draft| draft.saying))
}

/// A question or a worry, its words, and the rest folded away.
pub fn fields(person: PersonId, form: Form<QuestionDraft>) -> AnyView {
    let t = text();
    let sort = form.one_of(
        QuestionField::Saying,
        [Saying::Question, Saying::Worry],
        |draft| draft.saying,
        |draft, saying| draft.saying = saying,
    );
    let saying = saying(form);
    let say = move || {
        let label = match saying.get() {
            Saying::Question => t.ask.say,
            Saying::Worry => t.ask.say_worry,
        };
        words(typed(form), label)
    };
    view! {
        {few(sort, Caption::unseen(t.ask.saying), Look::Segments, [t.ask.a_question, t.ask.a_worry])}
        {say}
        {ideas(form)}
        {details(person, form)}
    }
    .into_any()
}

/// The words of a question or worry.
pub(crate) fn typed(form: Form<QuestionDraft>) -> Field<String> {
    form.text(
        QuestionField::Words,
        |draft| &draft.words,
        |draft| &mut draft.words,
    )
}

/// What was written, as an event.
fn said(draft: &QuestionDraft, ledger: Ledger) -> Result<Event, Vec<QuestionProblem>> {
    match draft.saying {
        Saying::Question => draft.finish(ledger.fresh()).map(gesture::question::ask),
        Saying::Worry => draft
            .finish_worry(ledger.fresh())
            .map(gesture::worry::write_down),
    }
}

/// Ideas in our own words; a tap puts one into the field.
fn ideas(form: Form<QuestionDraft>) -> AnyView {
    let t = text();
    let chip = move |words: &'static str| {
        let write = move |_| {
            form.write(QuestionField::Words, |draft| {
                words.clone_into(&mut draft.words);
            });
            focus::on(QuestionField::Words.id());
        };
        view! { <button type="button" class="chip chip--talk" on:click=write>{words}</button> }
            .into_any()
    };
    let chips =
        move |ideas: Each, most: usize| -> Vec<AnyView> { ideas.take(most).map(chip).collect() };
    let saying = saying(form);
    let first = move || match saying.get() {
        Saying::Question => chips(t.prompts.ideas(Occasion::Taking), FIRST_IDEAS),
        Saying::Worry => chips(t.prompts.worries(), FIRST_IDEAS),
    };
    let rest: Vec<AnyView> = Occasion::ALL
        .into_iter()
        .map(|occasion| {
            view! {
                <h3>{t.prompts.occasion(occasion)}</h3>
                <div class="chips">{chips(t.prompts.ideas(occasion), usize::MAX)}</div>
            }
            .into_any()
        })
        .collect();
    view! {
        <div class="chips">{first}</div>
        <details class="fold">
            <summary>{t.ask.more_ideas}</summary>
            <div class="fold__body">{rest}</div>
        </details>
    }
    .into_any()
}

/// What a question or worry can be about: everything on the list, and what it
/// is about already.
pub(crate) fn subjects(person: PersonId, known: About) -> (Vec<About>, Vec<String>) {
    let t = text();
    let mut abouts = vec![About::General];
    let mut names = vec![t.ask.in_general.to_owned()];
    with_person(person, |record| {
        for medicine in record.medicines.values().map(|recorded| &recorded.value) {
            let about = About::Medicine(medicine.id);
            if about == known || !medicine.is_stopped() {
                abouts.push(about);
                names.push(medicine.called().to_string());
            }
        }
    });
    (abouts, names)
}

/// The field for what it is about.
pub(crate) fn subject(person: PersonId, form: Form<QuestionDraft>) -> AnyView {
    let known = form.draft.with_untracked(|draft| draft.about);
    let (abouts, names) = untrack(|| subjects(person, known));
    let field = form.one_of(
        QuestionField::About,
        abouts,
        |draft| draft.about,
        |draft, about| draft.about = about,
    );
    many(field, text().ask.about, None, names)
}

/// The fields for whom a question is and how soon.
pub(crate) fn addressed(person: PersonId, form: Form<QuestionDraft>) -> AnyView {
    let t = text();
    let to = form.one_of(
        QuestionField::To,
        Role::ALL,
        |draft| draft.to,
        |draft, role| draft.to = role,
    );
    let soon = form.one_of(
        QuestionField::Urgency,
        URGENCIES,
        |draft| draft.urgency,
        |draft, urgency| draft.urgency = urgency,
    );
    let urgency = Memo::new(move |_| form.draft.with(|draft| (draft.urgency, draft.to)));
    view! {
        {many(to, t.ask.to, None, Role::ALL.map(|one| t.common.role(one)))}
        {few(soon, t.ask.how_soon, Look::Segments, URGENCIES.map(|one| t.ask.urgency(one)))}
        {move || match urgency.get() {
            (Urgency::Today, role) => for_today(person, role),
            (Urgency::NextVisit, _) => ().into_any(),
        }}
    }
    .into_any()
}

/// A question for today is a call: to whom, on which number, and help.
fn for_today(person: PersonId, role: Role) -> AnyView {
    let (t, here) = (text(), here());
    let number = with_person(person, |record| number_for(&record.person, role)).flatten();
    let call = match number {
        Some(number) => call_link(&number, t),
        None => view! {
            <p>{t.ask.no_number}</p>
            <a class="button button--quiet" href=here.href(Page::People)>{t.ask.add_number}</a>
        }
        .into_any(),
    };
    view! {
        <div class="urgent">
            <p>{t.ask.for_today}</p>
            <div class="buttons">
                {call}
                <a class="button button--quiet" href=here.href(Page::Help)>{t.help.title}</a>
            </div>
        </div>
    }
    .into_any()
}

/// For whose eyes something is, in the order of the switch.
pub(crate) const PRIVACIES: [Privacy; 2] = [Privacy::Shared, Privacy::Private];

/// The private switch of a form.
pub(crate) fn private_switch(field: OneOf) -> AnyView {
    let a = text().ask;
    switch(field, a.private, Some(a.private_note))
}

/// The private switch of a question or worry.
pub(crate) fn privacy(form: Form<QuestionDraft>) -> AnyView {
    private_switch(form.one_of(
        QuestionField::Privacy,
        PRIVACIES,
        |draft| draft.privacy,
        |draft, privacy| draft.privacy = privacy,
    ))
}

fn details(person: PersonId, form: Form<QuestionDraft>) -> AnyView {
    let t = text();
    let saying = saying(form);
    let special = move || match saying.get() {
        Saying::Question => addressed(person, form),
        Saying::Worry => kind(form),
    };
    let summary = move || match saying.get() {
        Saying::Question => t.ask.details,
        Saying::Worry => t.ask.details_worry,
    };
    view! {
        <details class="fold">
            <summary>{summary}</summary>
            <div class="fold__body">
                {subject(person, form)}
                {special}
                {privacy(form)}
            </div>
        </details>
    }
    .into_any()
}

/// The field for what kind of worry it is.
fn kind(form: Form<QuestionDraft>) -> AnyView {
    let t = text();
    let field = form.one_of(
        QuestionField::Kind,
        KINDS,
        |draft| draft.kind,
        |draft, kind| draft.kind = kind,
    );
    many(
        field,
        t.ask.kind,
        None,
        KINDS.map(|one| t.ask.concern_kind(one)),
    )
}

//! What threads need from a page: names, numbers, addresses and the way to keep
//! what was found.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::device::focus;
use crate::ui::context::{Saving, Taps, here, ledger, text, today_of};
use crate::ui::form::{Form, Look, few, save_button, words};
use crate::ui::parts::SaveProblem;
use crate::ui::parts::thread::{Around, PhoneNumber, Where, Whose, step_id};
use domain::concordance::{GoneSince, Step};
use domain::gesture;
use domain::id::{DecisionId, MedicineId, PersonId, QuestionId};
use domain::person::{Person, Role};
use domain::record::PersonRecord;
use forms::found::{FoundDraft, FoundField};
use screens::dose::tone_of;
use screens::route::Page;

/// Whom a person calls for a role, if a number is kept.
pub fn number_for(person: &Person, role: Role) -> Option<PhoneNumber> {
    person
        .contacts
        .iter()
        .filter(|contact| contact.role == role)
        .find_map(|contact| {
            Some(PhoneNumber {
                name: contact.name.clone(),
                dialled: contact.dialable()?,
            })
        })
}

/// What threads of a person need from a page.
pub fn around(person: PersonId, place: Where, taps: Taps) -> Around {
    let (here, ledger) = (here(), ledger());
    let today = today_of(person);
    let found = move |(of, beside)| {
        found_form(
            person,
            Form::kept(FoundDraft::of(of), Saving::new(), person),
            today,
            beside,
        )
    };
    Around {
        text: text(),
        called: Callback::new(move |id: MedicineId| {
            ledger
                .read_person(person, |record| {
                    record.medicine(id).map(|m| m.called().to_string())
                })
                .flatten()
        }),
        number: Callback::new(move |role: Role| {
            ledger
                .read_person(person, |record| number_for(&record.person, role))
                .flatten()
        }),
        question: Callback::new(move |id: QuestionId| here.href(Page::Question(id))),
        decide: Callback::new(move |id: Option<QuestionId>| here.href(Page::Decide(id))),
        change: Callback::new(move |id: MedicineId| {
            [
                here.href(Page::ChangePlan(id)),
                here.href(Page::ChangeStatus(id)),
            ]
        }),
        found: Callback::new(found),
        moved: Callback::new(move |(id, step)| step_on(person, id, step, taps)),
        place,
        whose: whose(person),
    }
}

/// What was found when a decision was looked at again.
fn found_form(
    person: PersonId,
    form: Form<FoundDraft>,
    today: Memo<NaiveDate>,
    beside: AnyView,
) -> AnyView {
    let d = text().decide;
    let save = move || {
        if let Some(found) = form.finish(|draft| draft.finish(today.get_untracked())) {
            let event = gesture::decision::look_again(found);
            form.saving.commit(person, event, |_| {});
        }
    };
    view! {
        {found_field(form)}
        <SaveProblem saving=form.saving/>
        <div class="buttons">
            {save_button(form.saving, d.save_found, save)}
            {beside}
        </div>
    }
    .into_any()
}

/// The words of what was found.
pub fn found_field(form: Form<FoundDraft>) -> AnyView {
    let of = form.draft.with_untracked(|draft| draft.of);
    let field = form.text(
        FoundField::Words(of),
        |draft| &draft.words,
        |draft| &mut draft.words,
    );
    view! {
        {since_field(form, of)}
        {words(field, text().decide.found_words)}
    }
    .into_any()
}

/// How it has gone since; nobody has to say.
fn since_field(form: Form<FoundDraft>, of: DecisionId) -> AnyView {
    let d = text().decide;
    let field = form.maybe_one_of(
        FoundField::Since(of),
        GoneSince::ALL,
        |draft| draft.since,
        |draft, since| draft.since = since,
    );
    let note = move || {
        let is_worse = form
            .draft
            .with(|draft| draft.since == Some(GoneSince::Worse));
        is_worse.then(|| view! { <p class="field__hint">{d.worse_note}</p> })
    };
    view! {
        {few(field, d.since_asked, Look::Choices, GoneSince::ALL.map(|one| d.since_word(one)))}
        {note}
    }
    .into_any()
}

/// Moves a question one step among those in sight; reading stays with it.
fn step_on(person: PersonId, id: QuestionId, step: Step, taps: Taps) {
    let moved = move |record: &PersonRecord| gesture::question::step(record, id, step);
    taps.follow(person, moved, move |_| {
        // At an end there is only the way back.
        let back = match step {
            Step::Up => Step::Down,
            Step::Down => Step::Up,
        };
        focus::on_first([step_id(id, step), step_id(id, back)]);
    });
}

/// Whose it is, when more than one person is kept here.
fn whose(person: PersonId) -> Option<Whose> {
    ledger().read(|journal| {
        let record = journal.record();
        let name = record.person(person)?.person.name.to_string();
        (record.people().count() > 1).then(|| Whose {
            name: StoredValue::new(name),
            tone: tone_of(person),
        })
    })
}

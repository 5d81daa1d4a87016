//! Putting a medicine on hold, ending it, or taking it again: what, why, and
//! who decided. Never urges either way.

use leptos::prelude::*;

use super::ask::ideas;
use super::unsettled::meanwhile;
use crate::ui::context::{Saving, here, ledger, text, zone_of};
use crate::ui::form::{Form, Look, Offer, day_line, few, foot, words};
use crate::ui::parts::{PageFrame, PlainPage};
use domain::concordance::About;
use domain::high_risk;
use domain::id::{DecisionId, MedicineId, PersonId};
use domain::medicine::{Medicine, MedicineAspect};
use domain::part::Seen;
use domain::person::Role;
use domain::words::Words;
use forms::status::{NewStatus, StatusDraft, StatusField, Who};
use screens::route::Page;
use text::Occasion;

/// Putting a medicine on hold, ending it, or taking it again.
#[component]
pub(super) fn StatusPage(person: PersonId, medicine: MedicineId) -> impl IntoView {
    let (t, ledger) = (text(), ledger());
    let known = ledger.read_person(person, |record| {
        let about = About::Medicine(medicine);
        let decisions: Vec<_> = record
            .current_decisions()
            .filter(|decision| decision.about == about)
            .map(|decision| (decision.id, decision.topic.to_string()))
            .collect();
        record.seen(medicine).map(|seen| (seen, decisions))
    });
    match known.flatten() {
        Some((seen, decisions)) => {
            view! { <StatusForm person seen decisions/> }.into_any()
        }
        None => view! {
            <PageFrame title=t.medicines.gone back=(Page::Medicines, t.common.medicines)>""</PageFrame>
        }
        .into_any(),
    }
}

#[component]
fn StatusForm(
    person: PersonId,
    seen: Seen<Medicine>,
    decisions: Vec<(DecisionId, String)>,
) -> impl IntoView {
    let (t, here, ledger) = (text(), here(), ledger());
    let s = t.status;
    let zone = zone_of(person);
    let form = Form::kept(StatusDraft::default(), Saving::new(), person);
    let meanwhile = meanwhile(person, &seen, &[MedicineAspect::Statuses]);
    let medicine = seen.value.clone();
    let id = medicine.id;
    let title = s.title(medicine.called().as_str());
    let fields = fields(form, &medicine, decisions);
    let save = move || {
        let now = ledger.now_at(&zone).naive_local();
        if let Some(change) = form.finish(|draft| draft.finish(now.date())) {
            let words = Words::parse(&s.question(medicine.called().as_str())).ok();
            let event = change.event(&seen, now, ledger.fresh(), words);
            form.saving
                .commit(person, event, move |_| here.replace(Page::Medicine(id)));
        }
    };
    view! {
        <PlainPage title back=Page::Medicine(id)>
            {meanwhile}
            {ideas(person, About::Medicine(id), Occasion::Stopping)}
            {fields}
            {foot(form.saving, t.common.save, save)}
        </PlainPage>
    }
}

/// What has changed about a medicine, why, and who decided; `decisions` are those
/// on record about it.
pub fn fields(
    form: Form<StatusDraft>,
    medicine: &Medicine,
    decisions: Vec<(DecisionId, String)>,
) -> AnyView {
    let s = text().status;
    let change = Memo::new(move |_| form.draft.with(|draft| draft.change));
    let is_own = move || {
        form.draft
            .with(|draft| draft.who == Some(Who::Own) && draft.change != Some(NewStatus::Resume))
    };
    let warns = high_risk::of(medicine).is_some();
    view! {
        {changes(form, medicine)}
        {move || (change.get() == Some(NewStatus::Pause)).then(|| until(form))}
        {words(
            form.text(StatusField::Why, |draft| &draft.why, |draft| &mut draft.why),
            (s.why, text().common.optional),
        )}
        {who(form, decisions)}
        {move || (warns && is_own()).then(|| view! {
            <div class="urgent" role="alert"><p>{s.high_risk}</p></div>
        })}
    }
    .into_any()
}

fn changes(form: Form<StatusDraft>, medicine: &Medicine) -> AnyView {
    let s = text().status;
    let stop = (NewStatus::Stop, (s.stop, s.stop_note));
    let other = if medicine.is_taking() {
        (NewStatus::Pause, (s.pause, s.pause_note))
    } else {
        (NewStatus::Resume, (s.resume, s.resume_note))
    };
    let (changes, names): (Vec<_>, Vec<_>) = [other, stop].into_iter().unzip();
    let field = form.maybe_one_of(
        StatusField::Change,
        changes,
        |draft| draft.change,
        |draft, change| draft.change = change,
    );
    few(field, s.what, Look::Choices, names)
}

fn until(form: Form<StatusDraft>) -> AnyView {
    let s = text().status;
    let field = form.text(
        StatusField::Until,
        |draft| &draft.until,
        |draft| &mut draft.until,
    );
    day_line(field, (s.until, s.until_hint))
}

/// Somebody told, whoever it was; the role is asked beside it.
const TOLD: Who = Who::Told(Role::Pharmacist);

fn who(form: Form<StatusDraft>, decisions: Vec<(DecisionId, String)>) -> AnyView {
    let (t, s) = (text(), text().status);
    let mut offered = vec![(TOLD, s.told.into()), (Who::Letter, s.letter.into())];
    offered.extend(decisions.into_iter().map(|(id, topic)| {
        let choice = Offer::from((s.decision, topic.as_str()));
        (Who::Decision(id), choice)
    }));
    offered.push((Who::Own, (s.own, s.own_note).into()));
    let (offered, names): (Vec<Who>, Vec<Offer>) = offered.into_iter().unzip();
    let who = form.maybe_one_of(
        StatusField::Who,
        offered,
        |draft| match draft.who {
            Some(Who::Told(_)) => Some(TOLD),
            who => who,
        },
        |draft, who| draft.who = who,
    );
    let is_told = Memo::new(move |_| {
        form.draft
            .with(|draft| matches!(draft.who, Some(Who::Told(_))))
    });
    let role = move || {
        let role = form.maybe_one_of(
            StatusField::Role,
            Role::ALL.map(Who::Told),
            |draft| draft.who,
            |draft, who| draft.who = who,
        );
        let names = Role::ALL.map(|one| t.common.role(one));
        few(role, s.who_told, Look::Choices, names)
    };
    view! {
        {few(who, s.who, Look::Choices, names)}
        {move || is_told.get().then(role)}
    }
    .into_any()
}

//! Moving one dose, or what is left of today: the new times and the hours between
//! them stand there before anything is saved.
//!
//! Never says that a dose should be moved. Where hours matter it asks instead.

use leptos::prelude::*;

use super::find::find;
use crate::ledger::Ledger;
use crate::ui::context::{Saving, here, ledger, text, with_person, zone_of};
use crate::ui::form::{Form, Look, few, foot, time_line};
use crate::ui::parts::{Icon, PlainPage};
use domain::agenda::Dose;
use domain::dose::DoseId;
use domain::gesture;
use domain::id::{MedicineId, PersonId};
use domain::moving::{self, MoveBar, MoveProposal, MoveScope};
use domain::zone::{Moment, Zone};
use forms::moving::{MoveDraft, MoveField, MoveProblem};
use screens::dose::DoseLine;
use screens::moving as sight;
use screens::next::named;
use screens::route::Page;
use text::Text;

/// What the parts of the page share.
#[derive(Clone, Copy)]
struct Desk {
    t: &'static Text,
    ledger: Ledger,
    person: PersonId,
    medicine: MedicineId,
    dose: StoredValue<Dose>,
    zone: StoredValue<Zone>,
    form: Form<MoveDraft>,
}

impl Desk {
    /// What the draft would do now.
    fn proposal(self) -> impl Fn(&MoveDraft) -> Result<MoveProposal, Vec<MoveProblem>> {
        move |draft| {
            let now = self.now();
            self.zone.with_value(|zone| {
                let propose = |to: Moment, scope: MoveScope| {
                    let dose = self.dose.get_value();
                    let found = self.ledger.read_person(self.person, |record| {
                        let medicine = record.medicine(self.medicine)?;
                        let asked = (&dose, to, scope);
                        Some(moving::propose(record, medicine, zone, asked, now))
                    });
                    let gone = Err(moving::MoveError::NotToday);
                    found.flatten().unwrap_or(gone)
                };
                draft.finish((now.date_naive(), zone), propose)
            })
        }
    }

    fn now(self) -> Moment {
        self.zone.with_value(|zone| self.ledger.now_at(zone))
    }
}

/// One dose at another time.
#[component]
pub fn MoveDosePage(
    /// Whose.
    person: PersonId,
    /// Which dose.
    dose: DoseId,
) -> impl IntoView {
    let t = text();
    let zone = untrack(|| zone_of(person));
    let now = ledger().now_at(&zone);
    let found = untrack(|| {
        with_person(person, |record| {
            let line = find(t, record, dose, None, (&zone, now))?;
            let medicine = record.medicine(line.medicine())?;
            let scopes = moving::scopes(record, medicine, &zone, &line.dose, now);
            Some((moving::bar(medicine, &line.dose, now), scopes, line))
        })
    });
    let back = Page::Dose(dose);
    let Some((bar, scopes, line)) = found.flatten() else {
        return view! { <PlainPage title=t.moving.title back=Page::Today><p>{t.dose.not_here}</p></PlainPage> }
            .into_any();
    };
    let due = t.moving.due(&named(t, &line.dose, now));
    let body = match bar {
        Some(bar) => asks(t, &line, bar),
        None => moves(t, person, &zone, (&line, scopes)),
    };
    view! {
        <PlainPage title=t.moving.title_of(&line.full_name()) back>
            <p>{due}</p>
            {body}
        </PlainPage>
    }
    .into_any()
}

/// Where hours matter, the app asks instead.
fn asks(t: &'static Text, line: &DoseLine, bar: MoveBar) -> AnyView {
    let ask = (bar != MoveBar::NotOpenToday).then(|| to_ask(t, line.medicine()));
    view! {
        <div class="card card--plain">
            <p>{sight::why_not(t, bar)}</p>
            {ask}
        </div>
    }
    .into_any()
}

fn to_ask(t: &'static Text, medicine: MedicineId) -> AnyView {
    let href = here().href(Page::NewQuestion(Some(medicine)));
    view! {
        <div class="buttons">
            <a class="button button--talk" href=href><Icon name="ask"/>{t.moving.ask}</a>
            <a class="button button--quiet" href=here().href(Page::Help)>{t.help.title}</a>
        </div>
    }
    .into_any()
}

fn moves(
    t: &'static Text,
    person: PersonId,
    zone: &Zone,
    (line, scopes): (&DoseLine, Vec<MoveScope>),
) -> AnyView {
    let desk = Desk {
        t,
        ledger: ledger(),
        person,
        medicine: line.medicine(),
        dose: StoredValue::new(line.dose.clone()),
        zone: StoredValue::new(zone.clone()),
        form: Form::kept(MoveDraft::default(), Saving::new(), person),
    };
    let form = desk.form;
    let here = here();
    let proposed = Memo::new(move |_| form.draft.with(desk.proposal()).ok());
    let save = move || {
        if let Some(proposal) = form.finish(desk.proposal()) {
            let event = gesture::dose::move_to(&proposal.moves);
            let back = move |_| here.replace(Page::Today);
            form.saving.commit(person, event, back);
        }
    };
    let is_asked = Memo::new(move |_| {
        let has_doubts = |found: &Option<MoveProposal>| {
            found.as_ref().is_some_and(|found| !found.doubts.is_empty())
        };
        proposed.with(has_doubts)
    });
    let button = move || {
        let name = if is_asked.get() {
            t.moving.save_asked
        } else {
            t.moving.save
        };
        foot(form.saving, name, save)
    };
    let series = here.href(Page::ChangePlan(desk.medicine));
    view! {
        {fields(&desk, scopes)}
        <div aria-live="polite">{move || proposed.get().map(|found| shown(&desk, &found))}</div>
        <p class="page__quiet">{t.moving.calendar}</p>
        <a class="section__more" href=series>{t.moving.series}</a>
        {button}
    }
    .into_any()
}

fn fields(desk: &Desk, scopes: Vec<MoveScope>) -> AnyView {
    let (t, form) = (desk.t, desk.form);
    let time = form.text(
        MoveField::Time,
        |draft| &draft.time,
        |draft| &mut draft.time,
    );
    let names: Vec<_> = scopes.iter().map(|scope| t.moving.scope(*scope)).collect();
    let is_choice = scopes.len() > 1;
    let scope = form.one_of(
        MoveField::Scope,
        scopes,
        |draft| draft.scope,
        |draft, scope| draft.scope = scope,
    );
    let scope = is_choice.then(|| few(scope, t.moving.what, Look::Choices, names));
    view! {
        {time_line(time, t.moving.time)}
        {scope}
    }
    .into_any()
}

/// The new times, the hours around them, and what is to be asked first.
fn shown(desk: &Desk, proposal: &MoveProposal) -> AnyView {
    let (t, now) = (desk.t, desk.now());
    let lines = desk
        .zone
        .with_value(|zone| sight::lines(t, proposal, zone, now));
    let lines = lines.into_iter().map(|line| {
        view! {
            <li class="row">
                <span class="row__body">
                    <span class="row__name row__name--plain">{line.times}</span>
                    <span class="row__note">{line.gaps}</span>
                </span>
            </li>
        }
    });
    let doubts = proposal.doubts.iter().map(|doubt| {
        view! { <p>{sight::doubt(t, *doubt)}</p> }
    });
    let doubts = (!proposal.doubts.is_empty()).then(|| {
        view! {
            <div class="urgent">
                {doubts.collect_view()}
                {to_ask(t, desk.medicine)}
            </div>
        }
    });
    view! {
        <section class="section" aria-labelledby="new-times">
            <h2 id="new-times">{t.moving.new_times}</h2>
            <ol class="rows">{lines.collect_view()}</ol>
            {doubts}
        </section>
    }
    .into_any()
}

//! Putting a medicine on hold, ending it, or taking it again: what, why, and
//! who decided. Never urges either way.

use leptos::prelude::*;

use super::unsettled::meanwhile;
use crate::ui::context::{Saving, here, ledger, text, zone_of};
use crate::ui::parts::{PageFrame, PlainPage, SaveProblem};
use domain::concordance::About;
use domain::high_risk;
use domain::id::{DecisionId, MedicineId, PersonId};
use domain::medicine::{Medicine, MedicineAspect};
use domain::part::Seen;
use domain::person::Role;
use domain::words::Words;
use forms::standing::{Change, StandingDraft, StandingProblems, Who};
use screens::route::Page;
use text::Text;

/// Putting a medicine on hold, ending it, or taking it again.
#[component]
pub fn StandingPage(
    /// Whose.
    person: PersonId,
    /// Which.
    medicine: MedicineId,
) -> impl IntoView {
    let (t, ledger) = (text(), ledger());
    let known = ledger.read_person(person, |record| {
        let about = About::Medicine(medicine);
        let decisions: Vec<_> = record
            .standing_decisions()
            .filter(|decision| decision.about == about)
            .map(|decision| (decision.id, decision.topic.to_string()))
            .collect();
        record.seen(medicine).map(|seen| (seen, decisions))
    });
    match known.flatten() {
        Some((seen, decisions)) => {
            view! { <StandingForm person seen decisions/> }.into_any()
        }
        None => view! {
            <PageFrame title=t.medicines.gone back=(Page::Medicines, t.common.medicines)>""</PageFrame>
        }
        .into_any(),
    }
}

#[component]
fn StandingForm(
    person: PersonId,
    seen: Seen<Medicine>,
    decisions: Vec<(DecisionId, String)>,
) -> impl IntoView {
    let (t, here, saving, ledger) = (text(), here(), Saving::new(), ledger());
    let s = t.standings;
    let zone = zone_of(person);
    let draft = RwSignal::new(StandingDraft::default());
    let problems = RwSignal::new(StandingProblems::default());
    let meanwhile = meanwhile(person, &seen, &[MedicineAspect::Standings]);
    let medicine = seen.value.clone();
    let id = medicine.id;
    let is_high_risk = high_risk::of(&medicine).is_some();
    let title = s.title(medicine.called().as_str());
    let taking = medicine.is_taking();
    let save = move |_| {
        let now = ledger.now_at(&zone).naive_local();
        match draft.get_untracked().finish(now.date()) {
            Ok(change) => {
                problems.set(StandingProblems::default());
                let words = Words::parse(&s.question(medicine.called().as_str())).ok();
                let event = change.event(&seen, now, ledger.fresh(), words);
                saving.commit(person, event, move |_| here.replace(Page::Medicine(id)));
            }
            Err(found) => problems.set(found),
        }
    };
    let own = move || draft.with(|d| d.who == Some(Who::Own) && d.change != Some(Change::Resume));
    view! {
        <PlainPage title back=Page::Medicine(id)>
            {meanwhile}
            {changes(draft, taking, t)}
            {move || problems.get().change.then(|| error(s.choose))}
            {move || draft.with(|d| d.change == Some(Change::Pause)).then(|| until(draft, problems, t))}
            {reason(draft, problems, t)}
            {who(draft, decisions, t)}
            {move || problems.get().who.then(|| error(s.choose))}
            {move || (is_high_risk && own()).then(|| view! {
                <div class="urgent" role="alert"><p>{s.high_risk}</p></div>
            })}
            <SaveProblem saving/>
            <div class="steps__foot">
                <button type="button" class="button button--primary" on:click=save disabled=move || saving.is_pending()>
                    {t.common.save}
                </button>
            </div>
        </PlainPage>
    }
}

fn error(words: &'static str) -> AnyView {
    view! { <p class="field__error" role="alert">{words}</p> }.into_any()
}

/// One choice among several of a group.
fn choice(
    group: &'static str,
    name: &'static str,
    note: Option<&'static str>,
    checked: impl Fn() -> bool + Send + Sync + 'static,
    choose: impl Fn() + 'static,
) -> AnyView {
    view! {
        <label class="choice">
            <input type="radio" name=group prop:checked=checked on:change=move |_| choose()/>
            <span class="choice__body">
                <span class="choice__name">{name}</span>
                {note.map(|note| view! { <span class="choice__note">{note}</span> })}
            </span>
        </label>
    }
    .into_any()
}

fn changes(draft: RwSignal<StandingDraft>, taking: bool, t: &'static Text) -> AnyView {
    let s = t.standings;
    let all: &[(Change, &str, &str)] = if taking {
        &[
            (Change::Pause, s.pause, s.pause_note),
            (Change::Stop, s.stop, s.stop_note),
        ]
    } else {
        &[
            (Change::Resume, s.resume, s.resume_note),
            (Change::Stop, s.stop, s.stop_note),
        ]
    };
    let all: Vec<_> = all
        .iter()
        .map(|&(change, name, note)| {
            let is = move || draft.with(|d| d.change == Some(change));
            choice("change", name, Some(note), is, move || {
                draft.update(|d| d.change = Some(change));
            })
        })
        .collect();
    view! {
        <fieldset class="field">
            <legend class="field__label">{s.what}</legend>
            <div class="choices">{all}</div>
        </fieldset>
    }
    .into_any()
}

fn until(
    draft: RwSignal<StandingDraft>,
    problems: RwSignal<StandingProblems>,
    t: &'static Text,
) -> AnyView {
    let s = t.standings;
    view! {
        <div class="field">
            <label class="field__label" for="until">{s.until}</label>
            <p class="field__hint" id="until-hint">{s.until_hint}</p>
            <input class="input" type="date" id="until" aria-describedby="until-hint until-error"
                prop:value=move || draft.with(|d| d.until.clone())
                on:input:target=move |event| draft.update(|d| d.until = event.target().value())/>
            <div id="until-error">{move || problems.get().until.then(|| error(s.until_error))}</div>
        </div>
    }
    .into_any()
}

fn reason(
    draft: RwSignal<StandingDraft>,
    problems: RwSignal<StandingProblems>,
    t: &'static Text,
) -> AnyView {
    view! {
        <div class="field">
            <label class="field__label" for="why">{t.standings.why}</label>
            <p class="field__hint" id="why-hint">{t.common.optional}</p>
            <textarea class="input" id="why" rows="2" aria-describedby="why-hint why-error"
                prop:value=move || draft.with(|d| d.why.clone())
                on:input:target=move |event| draft.update(|d| d.why = event.target().value())/>
            <div id="why-error">
                {move || problems.get().why.map(|problem| view! {
                    <p class="field__error" role="alert">{t.common.words_error(problem)}</p>
                })}
            </div>
        </div>
    }
    .into_any()
}

fn who(
    draft: RwSignal<StandingDraft>,
    decisions: Vec<(DecisionId, String)>,
    t: &'static Text,
) -> AnyView {
    let s = t.standings;
    let pick = move |who: Who| move || draft.update(|d| d.who = Some(who));
    let told = move || draft.with(|d| matches!(d.who, Some(Who::Told(_))));
    let decided: Vec<_> = decisions
        .into_iter()
        .map(|(id, topic)| {
            let is = move || draft.with(|d| d.who == Some(Who::Decision(id)));
            view! {
                <label class="choice">
                    <input type="radio" name="who" prop:checked=is on:change=move |_| pick(Who::Decision(id))()/>
                    <span class="choice__body">
                        <span class="choice__name">{s.decision}</span>
                        <span class="choice__note">{topic}</span>
                    </span>
                </label>
            }
        })
        .collect();
    let roles = move || {
        Role::ALL
            .into_iter()
            .map(|role| {
                let is = move || draft.with(|d| d.who == Some(Who::Told(role)));
                choice("role", t.common.role(role), None, is, pick(Who::Told(role)))
            })
            .collect_view()
    };
    view! {
        <fieldset class="field">
            <legend class="field__label">{s.who}</legend>
            <div class="choices">
                {choice("who", s.told, None, told, pick(Who::Told(Role::Pharmacist)))}
                {choice("who", s.letter, None, move || draft.with(|d| d.who == Some(Who::Letter)), pick(Who::Letter))}
                {decided}
                {choice("who", s.own, Some(s.own_note), move || draft.with(|d| d.who == Some(Who::Own)), pick(Who::Own))}
            </div>
        </fieldset>
        {move || told().then(|| view! {
            <fieldset class="field">
                <legend class="field__label">{s.who_told}</legend>
                <div class="choices">{roles()}</div>
            </fieldset>
        })}
    }
    .into_any()
}

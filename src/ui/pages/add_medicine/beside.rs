//! The new medicine beside the rest of the list: what there is to ask about, and the two ways to
//! save where it is to be asked before the first dose (AC-DUR-1).
//!
//! What cannot be looked at is said, and never keeps anyone from saving.

use leptos::prelude::*;

use super::desk::Desk;
use crate::ui::checks::Looked;
use crate::ui::context::{self, ledger, text};
use crate::ui::pages::checks::newer_checks;
use crate::ui::parts::Icon;
use crate::ui::parts::finding::finding_told;
use domain::concordance::{About, Asker, FoundOutcome, Origin, Question};
use domain::event::Event;
use domain::gesture;
use domain::id::{MedicineId, QuestionId};
use domain::medicine::Medicine;
use domain::person::Role;
use domain::record::PersonRecord;
use domain::when_needed::already_in;
use knowledge::checks::{FindingKind, FindingUrgency};
use screens::asking::Asking;
use screens::findings::{Found, Listed, OutlookOfNew};
use text::Text;

/// How many findings are shown at once.
const TOP: usize = 3;

/// What "save anyway" does, in words.
const ANYWAY: &str = "save-anyway-note";

/// The ways there are to save.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ways {
    /// None yet: the list is being looked at.
    Wait,
    /// One.
    Save,
    /// Two: something is to be asked before the first dose.
    AskFirst,
}

/// Whether somebody was asked before it is saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AskedFirst {
    /// Nothing had to be.
    NotNeeded,
    /// The pharmacist was.
    Yes,
    /// Not yet; it is saved all the same.
    SavedAnyway,
}

/// What there is to ask about a medicine beside the list.
fn looked(desk: Desk, medicine: &Medicine, t: &'static Text) -> Looked<OutlookOfNew> {
    let zone = context::zone_of(desk.person);
    let today = ledger().now_at(&zone).date_naive();
    desk.checking.look(|by| {
        context::with_person(desk.person, |record| {
            let new = Listed::of(medicine, &by.catalogue, (today, &record.person.day));
            OutlookOfNew::of(record, new, by, today, t)
        })
        .unwrap_or_default()
    })
}

/// The ways there are to save a medicine.
pub fn ways(desk: Desk, medicine: &Medicine, t: &'static Text) -> Ways {
    match looked(desk, medicine, t) {
        Looked::Fetching => Ways::Wait,
        Looked::Here(outlook) if outlook.asks_first() => Ways::AskFirst,
        Looked::Failed(_) | Looked::Here(_) => Ways::Save,
    }
}

/// What is to be asked before the first dose and nobody was asked.
pub fn to_ask_first(desk: Desk, medicine: &Medicine, t: &'static Text) -> Vec<Found> {
    let is_first = |found: &Found| {
        found.urgency == FindingUrgency::FirstDose && !found.is_rechecking && found.is_to_ask()
    };
    match looked(desk, medicine, t) {
        Looked::Here(outlook) => outlook.found.into_iter().filter(is_first).collect(),
        Looked::Fetching | Looked::Failed(_) => Vec::new(),
    }
}

/// What becomes of a finding as the medicine is saved.
pub fn events(
    found: &Found,
    asked: AskedFirst,
    new: MedicineId,
    fresh: impl FnOnce() -> QuestionId,
) -> Vec<Event> {
    let role = Role::Pharmacist;
    match asked {
        AskedFirst::NotNeeded => Vec::new(),
        AskedFirst::Yes => vec![found.answered(FoundOutcome::AskedFirst { role })],
        AskedFirst::SavedAnyway => {
            let mut events = vec![found.answered(FoundOutcome::SavedAnyway)];
            // The same ingredient twice is asked by the rules of the record already.
            if !is_same_ingredient(found) {
                events.push(gesture::question::ask(Question {
                    about: About::Medicine(new),
                    ..found.as_question(fresh())
                }));
            }
            events
        }
    }
}

/// What was asked before the medicine is saved is not asked once more.
pub fn without_asked(mut asking: Vec<Asking>, first: &[Found], asked: AskedFirst) -> Vec<Asking> {
    if asked == AskedFirst::Yes && first.iter().any(is_same_ingredient) {
        let is_twice = |origin: &Origin| matches!(origin, Origin::Rule(key) if key.is_by(Asker::IngredientTwice));
        asking.retain(|asking| !is_twice(&asking.origin));
    }
    asking
}

const fn is_same_ingredient(found: &Found) -> bool {
    matches!(found.kind, FindingKind::SameIngredient { .. })
}

/// What there is to ask about, strongest first; or that it could not be looked at.
pub fn found(desk: Desk, medicine: &Medicine, t: &'static Text) -> AnyView {
    let inside = match looked(desk, medicine, t) {
        Looked::Fetching => quiet(t.checks.fetching),
        Looked::Failed(_) => view! {
            <p class="state" data-state="due" role="status"><Icon name="warning"/>{t.adding.not_looked}</p>
        }
        .into_any(),
        Looked::Here(outlook) => {
            let note = outlook.asks_first().then(|| {
                view! { <p class="page__quiet" id=ANYWAY>{t.adding.save_anyway_note}</p> }
            });
            let nothing = if is_shared(desk, medicine) {
                t.checks.shared
            } else {
                t.checks.nothing
            };
            let looked = of_outlook(&outlook, (medicine.called().as_str(), nothing), t);
            view! { {looked}{note} }.into_any()
        }
    };
    view! {
        <section class="section">
            <h2>{t.adding.beside_list}</h2>
            {inside}
            {newer_checks(desk.checking)}
        </section>
    }
    .into_any()
}

/// Whether another medicine on the list holds one of its ingredients.
fn is_shared(desk: Desk, medicine: &Medicine) -> bool {
    let look = |record: &PersonRecord| {
        !already_in(record, medicine.ingredients(), Some(medicine.id)).is_empty()
    };
    context::with_person(desk.person, look).unwrap_or_default()
}

/// What was found about something new, by the name it goes by; or what finding
/// `nothing` says (G4).
pub fn of_outlook(
    outlook: &OutlookOfNew,
    (called, nothing): (&str, &'static str),
    t: &'static Text,
) -> AnyView {
    let is_unknown = outlook.not_checked.iter().any(|name| name == called);
    if outlook.found.is_empty() {
        return if is_unknown {
            view! { <p>{t.checks.not_recognised(called)}</p> }.into_any()
        } else {
            quiet(nothing)
        };
    }
    let (top, rest) = outlook.found.split_at(outlook.found.len().min(TOP));
    let rest = (!rest.is_empty()).then(|| {
        view! {
            <details class="fold">
                <summary>{t.checks.show_rest(rest.len())}</summary>
                <div class="cards">{rest.iter().map(finding_told).collect_view()}</div>
            </details>
        }
    });
    view! {
        <div class="cards">{top.iter().map(finding_told).collect_view()}</div>
        {rest}
        {is_unknown.then(|| view! { <p>{t.checks.not_recognised(called)}</p> })}
    }
    .into_any()
}

fn quiet(words: &'static str) -> AnyView {
    view! { <p class="page__quiet" role="status">{words}</p> }.into_any()
}

/// The two ways to save where something is to be asked before the first dose.
pub fn foot(desk: Desk, save: Callback<AskedFirst>) -> AnyView {
    let a = text().adding;
    let is_waiting = move || desk.form.saving.is_pending();
    view! {
        <div class="steps__foot">
            <p>{a.ask_first}</p>
            <button type="button" class="button button--primary" disabled=is_waiting
                on:click=move |_| save.run(AskedFirst::Yes)>
                {a.i_have_asked}
            </button>
            <button type="button" class="button button--secondary" disabled=is_waiting
                aria-describedby=ANYWAY on:click=move |_| save.run(AskedFirst::SavedAnyway)>
                {a.save_anyway}
            </button>
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::concordance::{FindingState, OriginKey, Urgency};
    use domain::id::Id;
    use domain::words::{Name, Words};
    use domain::zone::Moment;
    use knowledge::review::ReviewStatus;

    fn at() -> Moment {
        Moment::parse_from_rfc3339("2026-11-22T08:12:00Z").unwrap()
    }

    fn kept(key: &str) -> OriginKey {
        OriginKey::kept(Name::parse(key).unwrap())
    }

    fn found(kind: FindingKind) -> Found {
        Found {
            subject: Name::parse("anticoagulant-nsaid:ibuprofen+warfarin").unwrap(),
            origin: kept("found.anticoagulant-nsaid:ibuprofen+warfarin"),
            kind,
            urgency: FindingUrgency::FirstDose,
            how_soon: "",
            title: String::new(),
            then: None,
            sentence: String::new(),
            watch: None,
            question: Words::parse("What should I know?").unwrap(),
            medicines: Vec::new(),
            sources: Vec::new(),
            written_on: at().date_naive(),
            status: ReviewStatus::Draft,
            is_rechecking: false,
            state: FindingState::ToAsk,
        }
    }

    fn of(found: &Found, asked: AskedFirst) -> Vec<Event> {
        events(found, asked, MedicineId::new(at(), [1; 10]), || {
            QuestionId::new(at(), [2; 10])
        })
    }

    fn outcome(event: &Event) -> Option<FoundOutcome> {
        match event {
            Event::FindingAnswered(answer) => Some(answer.answer),
            _ => None,
        }
    }

    /// AC-DUR-1, the two ways to save.
    #[test]
    fn ac_dur_1_asked_is_written_down_and_saved_anyway_becomes_a_question() {
        let pair = found(FindingKind::Interaction);
        assert!(of(&pair, AskedFirst::NotNeeded).is_empty());
        let asked = of(&pair, AskedFirst::Yes);
        let role = Role::Pharmacist;
        assert_eq!(asked.len(), 1);
        assert_eq!(outcome(&asked[0]), Some(FoundOutcome::AskedFirst { role }));
        let anyway = of(&pair, AskedFirst::SavedAnyway);
        assert_eq!(outcome(&anyway[0]), Some(FoundOutcome::SavedAnyway));
        let [_, Event::QuestionSaved(question)] = &anyway[..] else {
            unreachable!("{anyway:?}");
        };
        assert!(question.is_open());
        assert_eq!(question.urgency, Urgency::Today);
        let new = MedicineId::new(at(), [1; 10]);
        assert_eq!(question.about, About::Medicine(new));
    }

    #[test]
    fn the_same_ingredient_is_asked_once() {
        let same = found(FindingKind::SameIngredient { a_day: None });
        assert_eq!(of(&same, AskedFirst::SavedAnyway).len(), 1);
        let asking = |rule: &str| Asking {
            words: "What is it for?".into(),
            urgency: Urgency::NextVisit,
            origin: Origin::Rule(kept(rule)),
        };
        let all = || {
            vec![
                asking("ingredient-twice.x.paracetamol"),
                asking("reason-missing.x"),
            ]
        };
        for (found, asked, left) in [
            (&same, AskedFirst::Yes, 1),
            (&same, AskedFirst::SavedAnyway, 2),
            (&found(FindingKind::Interaction), AskedFirst::Yes, 2),
        ] {
            let first = std::slice::from_ref(found);
            assert_eq!(without_asked(all(), first, asked).len(), left);
        }
    }
}

//! What was changed in two places: the choice, on the page of the thing it is
//! about; and in a form, that it was overtaken while it was open.

use leptos::prelude::*;

use crate::device::focus;
use crate::ui::context::{Taps, ledger, text, zone_of};
use crate::ui::parts::Icon;
use crate::ui::parts::unsettled::choose;
use domain::concordance::{Preference, Question};
use domain::gesture::edit;
use domain::id::{EntryId, MedicineId, PersonId, PreferenceId, QuestionId};
use domain::medicine::Medicine;
use domain::part::{AspectOf, Seen};
use domain::person::Person;
use screens::unsettled::{PartsInWords, Versions, versions};
use text::Text;

/// What is unsettled about a medicine, to choose.
pub fn unsettled_medicine(person: PersonId, medicine: MedicineId) -> AnyView {
    unsettled::<Medicine>(person, medicine)
}

/// What is unsettled about a person's details, to choose.
pub fn unsettled_person(person: PersonId) -> AnyView {
    unsettled::<Person>(person, person)
}

/// What is unsettled about a question, to choose.
pub fn unsettled_question(person: PersonId, question: QuestionId) -> AnyView {
    unsettled::<Question>(person, question)
}

/// What is unsettled about something that matters, to choose.
pub fn unsettled_preference(person: PersonId, matters: PreferenceId) -> AnyView {
    unsettled::<Preference>(person, matters)
}

fn unsettled<W>(person: PersonId, id: W::Id) -> AnyView
where
    W: PartsInWords + 'static,
    W::Id: Send + Sync + 'static,
{
    let (t, ledger, taps) = (text(), ledger(), Taps::new());
    let found = Memo::new(move |_| {
        ledger
            .read_person(person, |record| versions::<W>(id, t, record))
            .unwrap_or_default()
    });
    let zone = StoredValue::new(untrack(|| zone_of(person)));
    let keep = move |aspect: AspectOf<W>, entry: EntryId| {
        let now = zone.with_value(|zone| ledger.now_at(zone)).naive_local();
        let event = untrack(|| {
            ledger.read_person(person, |record| {
                edit::keep::<W>(record, id, (aspect, entry), now)
            })
        });
        // The button goes; reading goes on at the start of what is left.
        taps.save_changed(person, event.flatten(), || {
            focus::start();
        });
    };
    let draw = move |(place, (aspect, versions)): (usize, (AspectOf<W>, Versions))| {
        let keep = Callback::new(move |entry| keep(aspect, entry));
        choose(&versions, (format!("unsettled-{place}-{id}"), t), keep)
    };
    view! { {move || found.get().into_iter().enumerate().map(draw).collect_view()} }.into_any()
}

/// Above the fields of a form that holds some parts of a thing: what another
/// window changed since it was opened, and what waits for a choice. Shown at
/// once, before anything is saved.
pub fn meanwhile<W>(person: PersonId, seen: &Seen<W>, parts: &'static [AspectOf<W>]) -> AnyView
where
    W: PartsInWords + Send + Sync + 'static,
    W::Id: Send + Sync + 'static,
{
    let (t, ledger) = (text(), ledger());
    let (id, seen) = (seen.value.id(), StoredValue::new(seen.clone()));
    let lines = Memo::new(move |_| {
        let own = ledger.newest_gesture().map(|gesture| gesture.entry.id);
        ledger.read_person(person, |record| {
            let now = record.seen::<W>(id)?;
            let mut overtaken = seen.with_value(|seen| seen.overtaken(&now));
            // What this window saved itself is no news.
            overtaken.retain(|aspect| {
                let is_own = |entry: &EntryId| Some(*entry) == own;
                !now.rests_on(*aspect).iter().any(is_own)
            });
            let waiting = record.unsettled::<W>(id).into_iter();
            let waiting = waiting.map(|part| part.aspect);
            let waiting: Vec<_> = waiting
                .filter(|aspect| parts.contains(aspect) && !overtaken.contains(aspect))
                .collect();
            Some((in_words::<W>(&overtaken, t), in_words::<W>(&waiting, t)))
        })
    });
    let banner = move |words: String, note: &'static str| {
        view! {
            <div class="banner" data-kind="care">
                <Icon name="warning"/>
                <div class="banner__words"><b>{words}</b><p>{note}</p></div>
            </div>
        }
    };
    let u = t.unsettled;
    view! {
        <div role="status">
            {move || {
                let (overtaken, waiting) = lines.get().flatten().unwrap_or_default();
                view! {
                    {overtaken.map(|parts| banner(u.meanwhile(&parts), u.meanwhile_note))}
                    {waiting.map(|parts| banner(u.waiting(&parts), u.waiting_note))}
                }
            }}
        </div>
    }
    .into_any()
}

/// Some parts in words; nothing for none.
fn in_words<W: PartsInWords>(parts: &[AspectOf<W>], t: &Text) -> Option<Vec<&'static str>> {
    let words: Vec<&str> = parts.iter().map(|part| W::named(*part, t)).collect();
    (!words.is_empty()).then_some(words)
}

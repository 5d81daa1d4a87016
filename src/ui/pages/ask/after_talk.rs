//! How the talk was, asked once after it, for whoever wants to say.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::device::{page, preferences as kept};
use crate::ui::context::{Taps, text, today_of, with_person};
use crate::ui::form::{Look, OneOf, few};
use domain::concordance::{AfterTalk, DocumentKind, HowMuch};
use domain::gesture;
use domain::id::{PersonId, VisitId};
use domain::record::PersonRecord;

/// For how many days after a talk it is asked.
const DAYS: i64 = 2;

/// The name under which the device remembers of which talk nobody wants to say.
const NOT_NOW: &str = "after-talk-not-now";

/// Three questions about the last talk, until they are answered or put away.
pub fn after_talk(person: PersonId, taps: Taps) -> AnyView {
    let today = today_of(person);
    let away = RwSignal::new(kept::get::<VisitId>(NOT_NOW));
    let visit = Memo::new(move |_| {
        let today = today.get();
        let open = with_person(person, |record| last_talk(record, today)).flatten();
        open.filter(|visit| away.get() != Some(*visit))
    });
    (move || visit.get().map(|visit| card(person, visit, (away, taps)))).into_any()
}

/// The last talk, if it was lately and nobody has said how it was.
fn last_talk(record: &PersonRecord, today: NaiveDate) -> Option<VisitId> {
    let visits = record.visits.iter().map(|known| &known.value);
    let last = visits.max_by_key(|visit| visit.on)?;
    let is_new = (today - last.on).num_days() <= DAYS;
    let mut said = record.documents_of::<AfterTalk>(DocumentKind::AfterTalk);
    (is_new && !said.any(|said| said.visit == last.id)).then_some(last.id)
}

fn card(
    person: PersonId,
    visit: VisitId,
    (away, taps): (RwSignal<Option<VisitId>>, Taps),
) -> AnyView {
    let t = text();
    let k = t.talks;
    let said = RwSignal::new(AfterTalk::of(visit));
    let asked = |id: &'static str,
                 words: &'static str,
                 read: fn(&AfterTalk) -> Option<HowMuch>,
                 write: fn(&mut AfterTalk, Option<HowMuch>)| {
        let field = OneOf::at_once(
            id,
            HowMuch::ALL.map(Some),
            move || said.with(read),
            move |much| said.update(|said| write(said, much)),
        );
        few(
            field,
            words,
            Look::Segments,
            HowMuch::ALL.map(|one| k.how_much(one)),
        )
    };
    let save = move |_| {
        let said = said.get_untracked();
        taps.save(person, gesture::visit::say_how_it_was(&said), |_| {
            page::focus_start();
        });
    };
    let not_now = move |_| {
        kept::set(NOT_NOW, &visit);
        away.set(Some(visit));
        page::focus_start();
    };
    // There is nothing to save before something is said.
    let can_save = Memo::new(move |_| !said.with(AfterTalk::is_empty));
    let save = move || {
        can_save.get().then(|| {
            view! {
                <button type="button" class="button button--secondary" on:click=save>{t.common.save}</button>
            }
        })
    };
    view! {
        <section class="card card--plain" aria-labelledby="after-talk">
            <h2 id="after-talk">{k.after_title}</h2>
            <p class="page__quiet">{k.after_note}</p>
            {asked("after-understood", k.understood, |said| said.understood, |said, much| said.understood = much)}
            {asked("after-heard", k.heard, |said| said.heard, |said, much| said.heard = much)}
            {asked("after-part", k.had_part, |said| said.had_part, |said, much| said.had_part = much)}
            <div class="buttons">
                {save}
                <button type="button" class="button button--quiet" on:click=not_now>{k.not_now}</button>
            </div>
        </section>
    }
    .into_any()
}

//! The times of a person's day. Medicines tied to a moment of the day follow
//! them; fixed clock times do not.

use leptos::prelude::*;

use crate::device::page;
use crate::ui::context::{Here, Saving, here, ledger, text};
use crate::ui::pages::people::as_seen;
use crate::ui::pages::unsettled::meanwhile;
use crate::ui::parts::{Kind, PageFrame, SaveProblem, TextLine};
use domain::gesture::edit::edited;
use domain::id::PersonId;
use domain::part::Seen;
use domain::person::{Anchor, DayShape};
use domain::person::{Person, PersonAspect};
use forms::day::{DayDraft, NotATime, OwnTimes, SortOfDay};
use screens::route::Page;

/// What is typed, and what could not be read at the last try.
#[derive(Clone, Copy)]
struct Editing {
    draft: RwSignal<DayDraft>,
    wrong: RwSignal<Vec<NotATime>>,
}

/// The times of a person's day.
#[component]
pub fn TimesOfDayPage(
    /// Whose.
    person: PersonId,
) -> impl IntoView {
    let (t, here, ledger, saving) = (text(), here(), ledger(), Saving::new());
    let known = as_seen(person, ledger);
    known.map(|seen| {
        let known = seen.value.clone();
        let meanwhile = meanwhile(person, &seen, &[PersonAspect::Day]);
        let opened = DayDraft::of(&known.day);
        // What only the form makes of it is not what the person changed.
        let seen = StoredValue::new(match opened.finish() {
            Ok(day) => seen.showing(with_day(&known, day)),
            Err(_) => seen,
        });
        let editing = Editing {
            draft: RwSignal::new(opened),
            wrong: RwSignal::new(Vec::new()),
        };
        view! {
            <PageFrame title=t.day.times_title(known.name.as_str())
                back=(Page::Settings, t.settings.title) note=t.day.times_hint>
                {meanwhile}
                {times(editing, SortOfDay::Usual)}
                {weekend(editing, SortOfDay::Saturday)}
                {weekend(editing, SortOfDay::Sunday)}
                <div class="steps__foot">
                    <SaveProblem saving/>
                    <button type="button" class="button button--primary"
                        disabled=move || saving.is_pending()
                        on:click=move |_| if let Some(day) = editing.finish() {
                            save(seen, day, saving, here);
                        }>
                        {t.day.times_save}
                    </button>
                </div>
            </PageFrame>
        }
    })
}

/// A weekend day: as usual, or with times of its own.
fn weekend(editing: Editing, sort: SortOfDay) -> AnyView {
    let t = text();
    let own = Memo::new(move |_| editing.draft.with(|draft| draft.on(sort).own));
    view! {
           <label class="switch">
               <span class="switch__words"><b>{t.day.own_times(sort)}</b></span>
               <input type="checkbox" role="switch" checked=move || own.get() == OwnTimes::Own
                   on:change=move |flipped| {
                       let own = if event_target_checked(&flipped) {
    OwnTimes::Own
    } else {
    OwnTimes::AsUsual
    };
                       editing.draft.update(|draft| draft.set_own(sort, own));
                   }/>
           </label>
           {move || (own.get() == OwnTimes::Own).then(|| times(editing, sort))}
       }
    .into_any()
}

/// The five times of one sort of day.
fn times(editing: Editing, sort: SortOfDay) -> AnyView {
    let t = text();
    let lines = Anchor::ALL.map(|anchor| time(editing, NotATime { on: sort, anchor }));
    view! {
        <fieldset class="field times">
            <legend>{t.day.sort_of_day(sort)}</legend>
            <div class="times__lines">{lines.collect_view()}</div>
        </fieldset>
    }
    .into_any()
}

fn time(editing: Editing, at: NotATime) -> AnyView {
    let t = text();
    let value = |draft: &DayDraft| draft.on(at.on).time(at.anchor).to_owned();
    TextLine {
        id: field_of(at),
        label: t.day.moment(at.anchor).into(),
        hint: None,
        value: editing.draft.with_untracked(value),
        kind: Kind::Time,
    }
    .draw(
        move || {
            let wrong = editing.wrong.with(|wrong| wrong.contains(&at));
            wrong.then(|| t.day.time_error.to_owned())
        },
        move |typed| {
            let write = |draft: &mut DayDraft| draft.on_mut(at.on).write(at.anchor, typed);
            editing.draft.update(write);
        },
    )
}

fn field_of(at: NotATime) -> String {
    format!("time-{}-{}", at.on as u8, at.anchor as u8)
}

impl Editing {
    /// The day, or what is wrong, with reading moved there.
    fn finish(self) -> Option<DayShape> {
        match self.draft.with_untracked(DayDraft::finish) {
            Ok(day) => {
                self.wrong.set(Vec::new());
                Some(day)
            }
            Err(wrong) => {
                if let Some(first) = wrong.first() {
                    page::focus_on(&field_of(*first));
                }
                self.wrong.set(wrong);
                None
            }
        }
    }
}

fn with_day(person: &Person, day: DayShape) -> Person {
    Person {
        day,
        ..person.clone()
    }
}

fn save(seen: StoredValue<Seen<Person>>, day: DayShape, saving: Saving, here: Here) {
    seen.with_value(|seen| {
        let details = with_day(&seen.value, day);
        saving.commit_changed(details.id, edited(seen, &details), move || {
            here.replace(Page::Settings);
        });
    });
}

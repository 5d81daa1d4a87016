//! The times of a person's day. Medicines tied to a moment of the day follow
//! them; fixed clock times do not.

use leptos::prelude::*;

use crate::ui::context::{Here, Saving, here, ledger, text};
use crate::ui::form::{Form, foot, switch, time_line};
use crate::ui::pages::people::as_seen;
use crate::ui::pages::unsettled::meanwhile;
use crate::ui::parts::PageFrame;
use domain::gesture::edit::edited;
use domain::id::PersonId;
use domain::part::Seen;
use domain::person::{Anchor, DayShape, Person, PersonAspect};
use forms::day::{DayDraft, DayField, OwnTimes, SortOfDay};
use screens::route::Page;

/// The times of a person's day.
#[component]
pub(super) fn TimesOfDayPage(person: PersonId) -> impl IntoView {
    let (t, here, ledger) = (text(), here(), ledger());
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
        let form = Form::kept(opened, Saving::new(), person);
        view! {
            <PageFrame title=t.day.times_title(known.name.as_str())
                back=(Page::Settings, t.settings.title) note=t.day.times_hint>
                {meanwhile}
                {fields(form)}
                {foot(form.saving, t.day.times_save, move || save(seen, form, here))}
            </PageFrame>
        }
    })
}

/// The times of most days, and of a weekend where they differ.
pub fn fields(form: Form<DayDraft>) -> AnyView {
    view! {
        {times(form, SortOfDay::Usual)}
        {weekend(form, SortOfDay::Saturday)}
        {weekend(form, SortOfDay::Sunday)}
    }
    .into_any()
}

/// A weekend day: as usual, or with times of its own.
fn weekend(form: Form<DayDraft>, sort: SortOfDay) -> AnyView {
    let own = Memo::new(move |_| form.draft.with(|draft| draft.on(sort).own));
    let field = form.one_of(
        DayField::Own(sort),
        [OwnTimes::AsUsual, OwnTimes::Own],
        move |draft| draft.on(sort).own,
        move |draft, own| draft.set_own(sort, own),
    );
    view! {
        {switch(field, text().day.own_times(sort), None)}
        {move || (own.get() == OwnTimes::Own).then(|| times(form, sort))}
    }
    .into_any()
}

/// The five times of one sort of day.
fn times(form: Form<DayDraft>, sort: SortOfDay) -> AnyView {
    let lines = Anchor::ALL.map(|anchor| time(form, sort, anchor));
    view! {
        <fieldset class="field times">
            <legend>{text().day.sort_of_day(sort)}</legend>
            <div class="times__lines">{lines.collect_view()}</div>
        </fieldset>
    }
    .into_any()
}

fn time(form: Form<DayDraft>, sort: SortOfDay, anchor: Anchor) -> AnyView {
    let field = form.at(
        DayField::time(sort, anchor),
        move |draft| draft.on(sort).time(anchor).to_owned(),
        move |draft, typed| draft.on_mut(sort).write(anchor, typed),
    );
    time_line(field, text().day.moment(anchor))
}

fn with_day(person: &Person, day: DayShape) -> Person {
    Person {
        day,
        ..person.clone()
    }
}

fn save(seen: StoredValue<Seen<Person>>, form: Form<DayDraft>, here: Here) {
    let Some(day) = form.finish(DayDraft::finish) else {
        return;
    };
    seen.with_value(|seen| {
        let details = with_day(&seen.value, day);
        form.saving
            .commit_changed(details.id, edited(seen, &details), move || {
                here.replace(Page::Settings);
            });
    });
}

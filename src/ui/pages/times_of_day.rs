//! The times of a person's day. Medicines tied to a moment of the day follow
//! them; fixed clock times do not.

use leptos::prelude::*;

use crate::ledger::Ledger;
use crate::ui::context::{Here, Saving, here, ledger, text};
use crate::ui::form::{Form, foot, switch, time_line};
use crate::ui::pages::people::as_known;
use crate::ui::parts::PageFrame;
use domain::event::Event;
use domain::id::PersonId;
use domain::person::Anchor;
use forms::day::{DayDraft, DayField, OwnTimes, SortOfDay};
use screens::route::Page;

/// The times of a person's day.
#[component]
pub fn TimesOfDayPage(
    /// Whose.
    person: PersonId,
) -> impl IntoView {
    let (t, here, ledger) = (text(), here(), ledger());
    let known = as_known(person, ledger);
    known.map(|known| {
        let form = Form::new(DayDraft::of(&known.day), Saving::new());
        view! {
            <PageFrame title=t.day.times_title(known.name.as_str())
                back=(Page::Settings, t.settings.title) note=t.day.times_hint>
                {fields(form)}
                {foot(form.saving, t.day.times_save, move || save(person, form, ledger, here))}
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

fn save(person: PersonId, form: Form<DayDraft>, ledger: Ledger, here: Here) {
    let day = form.finish(DayDraft::finish);
    if let (Some(day), Some(mut details)) = (day, as_known(person, ledger)) {
        details.day = day;
        form.saving
            .commit(person, Event::PersonSaved(details), move |_| {
                here.replace(Page::Settings);
            });
    }
}

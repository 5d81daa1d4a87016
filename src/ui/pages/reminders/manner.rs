//! How a person is reminded on this device: a word ahead, how often again, and when
//! not. Each choice counts as soon as it is made.

use std::sync::Arc;

use chrono::{Duration, NaiveTime};
use leptos::prelude::*;

use crate::ui::context::{text, with_person};
use crate::ui::form::{Caption, Field, Look, OneOf, Tied, few, group, switch, time_line};
use crate::ui::reminding::{Reminding, reminding};
use domain::id::PersonId;
use domain::reminder::REPEAT_MINUTES;
use domain::reminder::manner::{Minutes, Repeats, Times};
use domain::reminder::quiet::{ExactInQuiet, QuietHours};
use text::Text;

/// How many minutes before its time a dose may be told of.
const AHEAD: [u16; 4] = [10, 15, 30, 60];

/// How often it may be told again: every so many minutes, so many times.
const AGAIN: [(u16, u8); 4] = [(5, 6), (10, 6), (15, 8), (30, 8)];

/// The quiet hours that are offered first.
const NIGHT: (u32, u32) = (22, 7);

/// How a person is reminded on this device.
#[component]
pub(super) fn MannerPart(person: PersonId) -> impl IntoView {
    let (t, reminding) = (text(), reminding());
    let name = untrack(|| with_person(person, |record| record.person.name.to_string()));
    view! {
        <section class="section">
            <h2 class="section__title">{t.remind_how.title(&name.unwrap_or_default())}</h2>
            {ahead(t, reminding, person)}
            {repeats(t, reminding, person)}
            {quiet(t, reminding, person)}
        </section>
    }
}

fn length(t: &Text, minutes: u16) -> String {
    t.dates.length(Duration::minutes(i64::from(minutes)))
}

fn ahead(t: &'static Text, reminding: Reminding, person: PersonId) -> AnyView {
    let lengths = AHEAD.map(|minutes| Minutes::try_from(minutes).ok());
    let all = [None, lengths[0], lengths[1], lengths[2], lengths[3]];
    let field = OneOf::at_once(
        "ahead",
        all,
        move || reminding.manner(person).ahead,
        move |ahead| reminding.remind(person, |manner| manner.ahead = ahead),
    );
    let names = [t.remind_how.ahead_none.to_owned()]
        .into_iter()
        .chain(AHEAD.map(|minutes| t.remind_how.ahead_by(&length(t, minutes))));
    let asked = (t.remind_how.ahead, t.remind_how.ahead_note);
    few(field, asked, Look::Chips, names.collect::<Vec<_>>())
}

fn repeats(t: &'static Text, reminding: Reminding, person: PersonId) -> AnyView {
    let often =
        AGAIN.map(
            |(every, most)| match (Minutes::try_from(every), Times::try_from(most)) {
                (Ok(every), Ok(most)) => Repeats::UntilAnswered { every, most },
                _ => Repeats::OnceMore,
            },
        );
    let all = [Repeats::OnceMore, often[0], often[1], often[2], often[3]];
    let field = OneOf::at_once(
        "repeats",
        all,
        move || reminding.manner(person).repeats,
        move |repeats| reminding.remind(person, |manner| manner.repeats = repeats),
    );
    let once = t.dates.length(Duration::minutes(REPEAT_MINUTES));
    let names = [t.remind_how.repeats_once(&once)]
        .into_iter()
        .chain(AGAIN.map(|(every, most)| {
            t.remind_how
                .repeats_until(&length(t, every), usize::from(most))
        }));
    few(
        field,
        t.remind_how.repeats,
        Look::Choices,
        names.collect::<Vec<_>>(),
    )
}

/// The times as they stand in the two fields, which may not be times yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct TypedHours {
    from: String,
    until: String,
}

impl TypedHours {
    fn of(hours: &QuietHours) -> Self {
        let [from, until] =
            [hours.from(), hours.until()].map(|time| time.format("%H:%M").to_string());
        Self { from, until }
    }

    fn read(&self, exact: ExactInQuiet) -> Option<QuietHours> {
        let clock = |typed: &str| NaiveTime::parse_from_str(typed, "%H:%M").ok();
        QuietHours::new(clock(&self.from)?, clock(&self.until)?, exact)
    }
}

fn quiet(t: &'static Text, reminding: Reminding, person: PersonId) -> AnyView {
    let hours = move || reminding.manner(person).quiet;
    let set = move |quiet| reminding.remind(person, |manner| manner.quiet = quiet);
    let field = Field::free(
        "quiet",
        move || Some(usize::from(hours().is_some())),
        move |place: Option<usize>| {
            let (from, until) = NIGHT;
            let clock = |hour| NaiveTime::from_hms_opt(hour, 0, 0);
            let night = clock(from).zip(clock(until));
            let night = night
                .and_then(|(from, until)| QuietHours::new(from, until, ExactInQuiet::default()));
            set(night.filter(|_| place == Some(1)));
        },
    );
    let is_on = Memo::new(move |_| hours().is_some());
    view! {
        {switch(field, t.remind_how.quiet, Some(t.remind_how.quiet_note))}
        {move || is_on.get().then(|| stretch(t, reminding, person))}
    }
    .into_any()
}

/// From when until when, and whether exact times wait too.
fn stretch(t: &'static Text, reminding: Reminding, person: PersonId) -> AnyView {
    let hours = move || reminding.manner(person).quiet;
    let known = untrack(hours).map(|hours| TypedHours::of(&hours));
    let typed = RwSignal::new(known.unwrap_or_default());
    let exact = move || hours().map(|hours| hours.exact()).unwrap_or_default();
    let wrong = move || {
        let is_wrong = typed.with(|typed| typed.read(ExactInQuiet::default()).is_none());
        is_wrong.then(|| t.remind_how.quiet_wrong.to_owned())
    };
    let tied = Tied::new("quiet-hours".into(), Arc::new(wrong));
    let keep = move || {
        // What cannot be read changes nothing.
        if let Some(hours) = typed.with_untracked(|typed| typed.read(untrack(exact))) {
            reminding.remind(person, |manner| manner.quiet = Some(hours));
        }
    };
    let from = Field::free(
        "quiet-from",
        move || typed.with(|typed| typed.from.clone()),
        move |clock| {
            typed.update(|typed| typed.from = clock);
            keep();
        },
    );
    let until = Field::free(
        "quiet-until",
        move || typed.with(|typed| typed.until.clone()),
        move |clock| {
            typed.update(|typed| typed.until = clock);
            keep();
        },
    );
    let waits = Field::free(
        "quiet-exact",
        move || Some(usize::from(exact() == ExactInQuiet::Waits)),
        move |place: Option<usize>| {
            let exact = if place == Some(1) {
                ExactInQuiet::Waits
            } else {
                ExactInQuiet::Rings
            };
            reminding.remind(person, |manner| {
                let known = manner.quiet;
                manner.quiet =
                    known.and_then(|hours| QuietHours::new(hours.from(), hours.until(), exact));
            });
        },
    );
    let lines = view! {
        <div class="times__lines">
            {time_line(from, t.remind_how.quiet_from)}
            {time_line(until, t.remind_how.quiet_until)}
        </div>
    };
    view! {
        {group(&tied, Caption::unseen(t.remind_how.quiet), lines.into_any())}
        {switch(waits, t.remind_how.quiet_exact, Some(t.remind_how.quiet_exact_note))}
    }
    .into_any()
}

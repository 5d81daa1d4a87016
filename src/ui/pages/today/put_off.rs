//! Putting reminders off: of all that waits at one time, or of one of it alone.
//! Never past the window of an exact time.

use chrono::Duration;
use leptos::prelude::*;

use super::DaySheet;
use crate::ui::context::here;
use crate::ui::form::{Look, OneOf, few};
use domain::dose::DoseId;
use domain::plan::Exactness;
use domain::zone::Moment;
use screens::dose::DoseLine;
use screens::route::Page;
use text::Text;

const SNOOZES: [i64; 3] = [10, 30, 60];

/// Which of several reminders are put off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum PutOffWhich {
    All,
    One(DoseId),
}

/// Puts the reminders of a card off.
#[derive(Clone)]
pub struct PutOff {
    sheet: DaySheet,
    id: String,
    which: RwSignal<PutOffWhich>,
    done: Callback<()>,
}

impl PutOff {
    /// For a card with a heading of this id; `done` is called when something was put
    /// off.
    pub fn new(sheet: DaySheet, heading: &str, done: Callback<()>) -> Self {
        Self {
            sheet,
            id: [heading, "-later"].concat(),
            which: RwSignal::new(PutOffWhich::All),
            done,
        }
    }

    /// What there is to choose for the doses that wait. A choice of one stays where
    /// others are answered meanwhile; where that one itself is, somebody chooses anew.
    pub fn draw(&self, lines: &[DoseLine]) -> AnyView {
        let choice = (lines.len() > 1).then(|| self.choice(lines));
        let times = {
            let (this, lines) = (self.clone(), lines.to_vec());
            move || {
                let chosen = this.chosen(&lines);
                (!chosen.is_empty()).then(|| this.times(&chosen))
            }
        };
        view! { <div class="section">{choice} {times}</div> }.into_any()
    }

    fn chosen(&self, lines: &[DoseLine]) -> Vec<DoseLine> {
        let which = self.which.get();
        let is_chosen = |line: &&DoseLine| match which {
            PutOffWhich::All => true,
            PutOffWhich::One(dose) => line.id() == dose,
        };
        lines.iter().filter(is_chosen).cloned().collect()
    }

    fn choice(&self, lines: &[DoseLine]) -> AnyView {
        let (t, which) = (self.sheet.t, self.which);
        let ones = lines.iter().map(|line| PutOffWhich::One(line.id()));
        let all: Vec<PutOffWhich> = [PutOffWhich::All].into_iter().chain(ones).collect();
        let names = lines.iter().map(DoseLine::full_name);
        let names: Vec<String> = [t.today.put_off_all(lines.len())]
            .into_iter()
            .chain(names)
            .collect();
        let places = all.clone();
        let field = OneOf::free(
            &self.id,
            move || places.iter().position(|one| *one == which.get()),
            move |place| {
                if let Some(chosen) = place.and_then(|place| all.get(place)) {
                    which.set(*chosen);
                }
            },
        );
        few(field, t.today.put_off_which, Look::Chips, names)
    }

    fn times(&self, lines: &[DoseLine]) -> AnyView {
        let (sheet, done) = (self.sheet, self.done);
        let t = sheet.t;
        let at = sheet.fresh_now();
        let latest = latest_snooze(lines);
        let fits =
            |minutes: &i64| latest.is_none_or(|latest| at + Duration::minutes(*minutes) <= latest);
        let doses: Vec<DoseId> = lines.iter().map(DoseLine::id).collect();
        let chips = SNOOZES.into_iter().filter(fits).map(|minutes| {
            let doses = doses.clone();
            let put_off = move |_| {
                done.run(());
                sheet.snooze(&doses, minutes);
            };
            let words = t
                .today
                .in_length(&t.dates.length(Duration::minutes(minutes)));
            view! { <button type="button" class="chip" on:click=put_off>{words}</button> }
        });
        let note = latest.map(|latest| {
            let words = t.today.exact_time(&t.dates.time(latest.time()));
            view! { <p class="field__hint">{words}</p> }
        });
        view! {
            <div class="field">
                <p class="field__label">{t.today.remind_later}</p>
                {note}
                <div class="chips">{chips.collect_view()}</div>
                {other_times(t, lines)}
            </div>
        }
        .into_any()
    }
}

/// The ways to another time of the day, one a dose.
fn other_times(t: &Text, lines: &[DoseLine]) -> AnyView {
    let chips = lines.iter().map(|line| {
        let href = here().href(Page::MoveDose(line.id()));
        view! { <a class="chip" href=href>{line.full_name()}</a> }
    });
    view! {
        <p class="field__label">{t.moving.way}</p>
        <div class="chips">{chips.collect_view()}</div>
    }
    .into_any()
}

/// Until when reminders of these may be put off, if a time among them is exact.
pub fn latest_snooze(lines: &[DoseLine]) -> Option<Moment> {
    let ends = lines.iter().filter_map(|line| match line.dose.exactness {
        Exactness::Around => None,
        Exactness::WithinMinutes(minutes) => {
            Some(line.dose.due + Duration::minutes(i64::from(minutes)))
        }
    });
    ends.min()
}

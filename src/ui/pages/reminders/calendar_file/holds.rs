//! What a calendar file made now would hold: until when it rings, what comes after
//! that, and for which medicines it does not ring.

use leptos::prelude::*;

use crate::ui::context::{text, with_person};
use crate::ui::reminding::{HandedCalendar, reminding};
use domain::id::PersonId;
use domain::reminder::promise::AfterFile;
use exchange::calendar::CalendarOutlook;

/// What a calendar file made now would hold.
#[component]
pub(super) fn Holds(
    person: PersonId,
    /// Worked out where the file is made.
    outlook: Memo<Option<CalendarOutlook>>,
) -> impl IntoView {
    let (t, reminding) = (text(), reminding());
    let is_first = move || {
        let nothing = reminding.handed(person) == HandedCalendar::default();
        nothing && reminding.calendar(person).is_none()
    };
    move || {
        let outlook = outlook.get()?;
        let day = t.dates.weekday_and_day(outlook.until);
        let reaches = match outlook.then {
            Some(AfterFile::GoesOn | AfterFile::Over) => t.reminders.calendar_reaches(&day),
            Some(AfterFile::OnlyClears) => t.reminders.calendar_clears(&day),
            None => t.reminders.calendar_nothing(&day),
        };
        let then = outlook
            .then
            .and_then(|then| t.reminders.calendar_then(then));
        let before =
            (outlook.then.is_some() && is_first()).then_some(t.reminders.calendar_elsewhere);
        let unheard: Vec<String> = outlook
            .unheard
            .into_iter()
            .filter_map(|(medicine, why)| {
                let name = with_person(person, |record| {
                    let medicine = record.medicine(medicine)?;
                    Some(medicine.called().to_string())
                });
                Some(t.reminders.unheard_line(&name.flatten()?, why))
            })
            .collect();
        Some(view! {
            <p>{reaches}</p>
            {[then, before].into_iter().flatten().map(|words| view! { <p>{words}</p> }).collect_view()}
            {(!unheard.is_empty()).then(|| view! {
                <h3>{t.reminders.unheard_title}</h3>
                <ul class="rows">
                    {unheard.into_iter().map(|line| view! {
                        <li><div class="row"><span class="row__body">{line}</span></div></li>
                    }).collect_view()}
                </ul>
            })}
        })
    }
}

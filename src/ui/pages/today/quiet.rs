//! Quiet hours on Today: that they hold, and what came due in them without a
//! reminder.

use leptos::prelude::*;

use super::DaySheet;
use crate::ui::context::{here, ledger, now, with_person};
use crate::ui::parts::Icon;
use crate::ui::reminding::reminding;
use domain::agenda;
use domain::reminder::quiet::kept_quiet;
use screens::route::Page;

/// One line about quiet hours, with the way to change them.
pub fn quiet(sheet: DaySheet) -> impl Fn() -> Option<AnyView> {
    let (t, reminding, ledger) = (sheet.t, reminding(), ledger());
    let kept = Memo::new(move |_| {
        let hours = reminding.manner(sheet.person).quiet?;
        let zone = sheet.zone.get_value();
        let at = now().at(&zone);
        let doses = with_person(sheet.person, |record| {
            agenda::last_two_days(record, &zone, at)
        })?;
        // Quiet is by the clock of the device that would ring.
        let here = ledger.now_at(&ledger.device_zone());
        kept_quiet(&doses, &hours, here)
    });
    move || {
        let kept = kept.get()?;
        let words = match kept.until {
            Some(until) => t.remind_how.quiet_now(&t.dates.time(until), kept.doses),
            None => t.remind_how.quiet_over(kept.doses),
        };
        Some(
            view! {
                <a class="reminders" data-state="quiet" href=here().href(Page::Reminders)>
                    <Icon name="night"/>
                    <span>{words}</span>
                    <Icon name="next"/>
                </a>
            }
            .into_any(),
        )
    }
}

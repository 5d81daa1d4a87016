//! The last 24 hours of what is taken when needed, as a carer reads them.

use leptos::prelude::*;

use super::day_sheet::DaySheet;
use crate::ui::context::{now, with_person};
use screens::last_day::{self, LastDayPart};

/// What was taken, ingredient by ingredient; nothing where nothing was.
pub fn last_day(sheet: DaySheet) -> impl Fn() -> Option<AnyView> {
    let t = sheet.t;
    let parts = Memo::new(move |_| {
        let zone = sheet.zone.get_value();
        let at = now().at(&zone);
        with_person(sheet.person, |record| last_day::parts(t, record, &zone, at))
            .unwrap_or_default()
    });
    move || {
        let parts = parts.get();
        (!parts.is_empty()).then(|| {
            view! {
                <section class="section" aria-labelledby="last-day">
                    <h2 id="last-day">{t.needed.last_24}</h2>
                    {parts.iter().map(part).collect_view()}
                </section>
            }
            .into_any()
        })
    }
}

fn part(part: &LastDayPart) -> AnyView {
    let lines = part.lines.iter().map(|line| {
        view! {
            <li class="row">
                <span class="row__body">
                    <span>{line.what.clone()}</span>
                    <span class="row__note">{line.told.clone()}</span>
                </span>
            </li>
        }
    });
    view! {
        <div class="needed">
            <h3 class="needed__name">{part.name.clone()}</h3>
            <p class="needed__sum">{part.sum.clone()}</p>
            <ol class="rows">{lines.collect_view()}</ol>
        </div>
    }
    .into_any()
}

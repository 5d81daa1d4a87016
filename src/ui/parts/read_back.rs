//! What a plan means, before it is saved: what it is too close to, the days to come,
//! what will be asked. Of a new medicine and of a changed plan alike.

use leptos::prelude::*;

use crate::ui::parts::Icon;
use domain::concordance::Urgency;
use screens::asking::Asking;
use screens::read_back::ToRead;
use text::Text;

/// It is usually taken once a week, and the plan says more often.
pub fn once_a_week(t: &Text) -> AnyView {
    view! {
        <div class="urgent" role="alert">
            <h2><Icon name="warning"/>{t.raised.once_a_week}</h2>
            <p>{t.raised.once_a_week_note}</p>
        </div>
    }
    .into_any()
}

/// The next days, the first dose after them, and what of today has passed.
pub fn days(read: &ToRead, t: &Text) -> AnyView {
    if !read.has_times() {
        return view! { <p class="page__quiet">{t.adding.no_reminders}</p> }.into_any();
    }
    let Some(coming) = read.coming_days(t) else {
        return ().into_any();
    };
    let rows = coming.rows.into_iter().map(|row| {
        view! {
            <li>
                <span class="days__day">{row.day}</span>
                <span class="days__times">{row.times}</span>
            </li>
        }
    });
    let rows: Vec<_> = rows.collect();
    let list = (!rows.is_empty()).then(|| view! { <ol class="days">{rows}</ol> });
    view! {
        <section class="section">
            <h2>{coming.heading}</h2>
            {list}
            {coming.below.map(|words| view! { <p>{words}</p> })}
        </section>
    }
    .into_any()
}

/// What comes closer to it than a plan keeps it.
pub fn close(read: &ToRead, t: &Text) -> AnyView {
    let found = read.too_close(t).into_iter().map(|words| {
        view! { <p class="card card--plain"><Icon name="warning"/>{words}</p> }
    });
    found.collect_view().into_any()
}

/// What the pharmacist will be asked.
pub fn will_ask(asking: &[Asking], t: &Text) -> AnyView {
    if asking.is_empty() {
        return ().into_any();
    }
    let rows: Vec<_> = asking
        .iter()
        .map(|asking| {
            let today = (asking.urgency == Urgency::Today)
                .then(|| view! { <b>{t.adding.ask_today}" "</b> });
            view! { <li>{today}{asking.words.clone()}</li> }
        })
        .collect();
    view! {
        <section class="banner" data-kind="talk">
            <Icon name="rings"/>
            <div class="banner__words">
                <h2>{t.adding.will_ask}</h2>
                <ul class="bullets">{rows}</ul>
            </div>
        </section>
    }
    .into_any()
}

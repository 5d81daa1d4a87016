//! The changed plan read back, once it is complete: in sentences, as the days to come,
//! and what it will ask.

use chrono::NaiveTime;
use leptos::prelude::*;

use super::desk::Desk;
use crate::ui::context::{self, ledger, text};
use crate::ui::parts::{Icon, read_back, reading_table};
use domain::medicine::Medicine;
use domain::plan::{self, Because, Plan};
use domain::record::PersonRecord;
use domain::zone::Zone;
use forms::plan::PlanDraft;
use screens::asking::asking_of_change;
use screens::plan::falls_away;
use screens::read_back::ToRead;
use text::Text;
use text::grammar::kept_together;

/// What is read back, as the answers stand.
pub fn plan(desk: Desk) -> AnyView {
    let t = text();
    // What the change rests on is not read back: no day is worked out anew while
    // its words are typed.
    let entered = Memo::new(move |_| {
        let plan = desk.form.draft.with(|draft| desk.finish(draft)).ok()?;
        Some(Plan {
            because: Because::Label,
            ..plan
        })
    });
    (move || entered.get().map(|plan| untrack(|| whole(desk, &plan, t)))).into_any()
}

fn whole(desk: Desk, plan: &Plan, t: &'static Text) -> AnyView {
    let from = match plan.from.time() {
        NaiveTime::MIN => {
            let day = t.dates.weekday_and_day(plan.from.date());
            t.changing.new_plan(&day)
        }
        _ => t.changing.from_now.to_owned(),
    };
    let typed = desk.form.draft.with(|draft| draft.plan.clone());
    let changed = desk.medicine(|medicine| {
        let mut changed = medicine.clone();
        changed.plans.push(plan.clone());
        changed
    });
    let zone = context::zone_of(desk.person);
    let draw = |record: &PersonRecord| {
        let entered = Entered {
            typed: &typed,
            plan,
            changed: &changed,
            zone: &zone,
            from,
        };
        drawn(desk, &entered, record, t)
    };
    let drawn = context::with_person(desk.person, draw);
    drawn.unwrap_or_else(|| ().into_any())
}

/// A revision that is complete, and the medicine as it would be with it.
struct Entered<'a> {
    typed: &'a PlanDraft,
    plan: &'a Plan,
    changed: &'a Medicine,
    zone: &'a Zone,
    /// From when it holds, in words.
    from: String,
}

fn drawn(desk: Desk, entered: &Entered, record: &PersonRecord, t: &'static Text) -> AnyView {
    let (plan, zone) = (entered.plan, entered.zone);
    let now = ledger().now_at(zone);
    let at = now.naive_local();
    let read = (entered.typed, plan, entered.changed);
    let read = ToRead::of_revision(read, record, (zone, now));
    let gone = desk.medicine(|medicine| falls_away(record, medicine, (plan, at), t));
    let gone = gone.into_iter();
    let gone = gone.map(|words| view! { <p><Icon name="warning"/>{words}</p> });
    let lines = read.sentences(t).into_iter();
    let lines =
        lines.map(|line| view! { <p class="readback__sentence">{kept_together(&line)}</p> });
    let back = view! {
        <div class="readback">
            <p>{entered.from.clone()}</p>
            {lines.collect_view()}
            {gone.collect_view()}
        </div>
        {reading_table(t, read.table())}
    };
    let today = (record, at.date());
    let (asking, is_trapped) = desk.medicine(|medicine| {
        let asking = asking_of_change(medicine, plan, today, t);
        (asking, plan::trap(medicine, plan).is_some())
    });
    let asking = read_back::will_ask(&asking, t);
    if is_trapped {
        // It must not ring: its days are not those that Today will show.
        return view! { {back}{read_back::once_a_week(t)}{asking} }.into_any();
    }
    view! {
        {back}
        {read_back::close(&read, t)}
        {read_back::days(&read, t)}
        {asking}
    }
    .into_any()
}

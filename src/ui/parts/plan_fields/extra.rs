//! What else a label may say: how much at a time, the unit, food, an exact time, an end, and when
//! it begins.

use leptos::prelude::*;

use super::draft::PlanFields;
use crate::ui::context::text;
use crate::ui::form::{Look, NumberKind, amount, day_line, few, many, number_line, switch};
use domain::amount::Unit;
use domain::plan::Food;
use forms::plan::{EndingDraft, PlanDraft, PlanField, StartDraft};

/// How much, asked in these words.
pub fn how_much(fields: PlanFields, asked: &'static str) -> AnyView {
    let field = fields.part.text(
        PlanField::Amount,
        |draft| &draft.amount,
        |draft| &mut draft.amount,
    );
    amount(field, asked, fields.unit())
}

/// What it is counted in.
pub fn unit(fields: PlanFields) -> AnyView {
    let t = text();
    let field = fields.part.one_of(
        PlanField::Unit,
        Unit::ALL,
        move |draft| draft.unit.unwrap_or(fields.usual.get()),
        |draft, unit| draft.unit = Some(unit),
    );
    many(
        field,
        t.planning.unit,
        None,
        Unit::ALL.map(|unit| t.amounts.unit(unit)),
    )
}

/// How it stands to food, as the label says.
pub fn food(fields: PlanFields) -> AnyView {
    let p = text().planning;
    let field = fields.part.one_of(
        PlanField::Food,
        Food::ALL,
        |draft| draft.food,
        |draft, food| draft.food = food,
    );
    view! {
        {few(field, p.food, Look::Chips, Food::ALL.map(|food| p.food_name(food)))}
        {super::manner::around_food(fields)}
    }
    .into_any()
}

/// The time must be exact, as a professional said.
pub fn exact(fields: PlanFields) -> AnyView {
    let p = text().planning;
    let is_exact = Memo::new(move |_| fields.part.draft.with(|draft| draft.exact.is_some()));
    let field = fields.part.at(
        PlanField::Exact,
        |draft| Some(usize::from(draft.exact.is_some())),
        |draft, place| draft.exact = (place == Some(1)).then(String::new),
    );
    let minutes = move || {
        let minutes = fields.part.at(
            PlanField::ExactMinutes,
            |draft| draft.exact.clone().unwrap_or_default(),
            |draft, typed| draft.exact = Some(typed),
        );
        number_line(minutes, NumberKind::Whole, p.exact_minutes)
    };
    view! {
        {switch(field, p.exact, Some(p.exact_note))}
        {move || is_exact.get().then(minutes)}
    }
    .into_any()
}

/// How it ends, without what is typed about it.
#[derive(Clone, Copy, PartialEq)]
enum Ends {
    Open,
    OnDay,
    AfterDoses,
}

impl Ends {
    const ALL: [Self; 3] = [Self::Open, Self::OnDay, Self::AfterDoses];

    const fn of(draft: &PlanDraft) -> Self {
        match draft.ending {
            EndingDraft::Open => Self::Open,
            EndingDraft::LastDay(_) => Self::OnDay,
            EndingDraft::AfterDoses(_) => Self::AfterDoses,
        }
    }

    const fn draft(self) -> EndingDraft {
        match self {
            Self::Open => EndingDraft::Open,
            Self::OnDay => EndingDraft::LastDay(String::new()),
            Self::AfterDoses => EndingDraft::AfterDoses(String::new()),
        }
    }
}

/// Whether and when it ends.
pub fn ending(fields: PlanFields) -> AnyView {
    let p = text().planning;
    let ends = Memo::new(move |_| fields.part.draft.with(Ends::of));
    let field = fields
        .part
        .one_of(PlanField::Ending, Ends::ALL, Ends::of, |draft, ends| {
            draft.ending = ends.draft();
        });
    let at = move || {
        fields.part.at(
            PlanField::EndingAt,
            |draft| match &draft.ending {
                EndingDraft::Open => String::new(),
                EndingDraft::LastDay(text) | EndingDraft::AfterDoses(text) => text.clone(),
            },
            |draft, typed| match &mut draft.ending {
                EndingDraft::Open => {}
                EndingDraft::LastDay(text) | EndingDraft::AfterDoses(text) => *text = typed,
            },
        )
    };
    let names = [p.ending_open, p.ending_day, p.ending_doses];
    view! {
        {few(field, p.ending, Look::Chips, names)}
        {move || match ends.get() {
            Ends::Open => ().into_any(),
            Ends::OnDay => day_line(at(), p.last_day),
            Ends::AfterDoses => number_line(at(), NumberKind::Whole, p.doses),
        }}
    }
    .into_any()
}

/// When a new medicine begins.
pub fn start(fields: PlanFields) -> AnyView {
    let p = text().planning;
    let is_today = Memo::new(move |_| {
        fields
            .part
            .draft
            .with(|draft| draft.start == StartDraft::Today)
    });
    let field = fields.part.at(
        PlanField::Start,
        |draft| Some(usize::from(draft.start != StartDraft::Today)),
        |draft, place| {
            draft.start = match place {
                Some(0) | None => StartDraft::Today,
                Some(_) => StartDraft::On(String::new()),
            };
        },
    );
    let day = move || {
        let day = fields.part.at(
            PlanField::StartOn,
            |draft| match &draft.start {
                StartDraft::Today => String::new(),
                StartDraft::On(text) => text.clone(),
            },
            |draft, typed| draft.start = StartDraft::On(typed),
        );
        day_line(day, p.day)
    };
    view! {
        {few(field, p.start, Look::Segments, [p.start_today, p.start_day])}
        {move || (!is_today.get()).then(day)}
    }
    .into_any()
}

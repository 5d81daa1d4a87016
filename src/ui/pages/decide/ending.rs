//! With whom it was talked through and how far both agreed; and when to look at
//! it again, or why there is no day.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::ui::context::text;
use crate::ui::form::{Form, LineKind, Look, day_line, few, line, many, words};
use domain::person::Role;
use forms::decision::{DecisionDraft, DecisionField, HOWS, HowFar, LookDay, SPANS, Span, Talked};

/// Whether somebody was talked to, who, how, when, and how far both agreed.
pub(super) fn talked(form: Form<DecisionDraft>) -> AnyView {
    let d = text().decide;
    let talked = Memo::new(move |_| form.draft.with(|draft| draft.talked));
    let field = form.maybe_one_of(
        DecisionField::Talked,
        [Talked::Yes, Talked::NotYet],
        |draft| draft.talked,
        |draft, talked| draft.talked = talked,
    );
    view! {
        {few(field, d.talked, Look::Segments, [d.talked_yes, d.talked_not_yet])}
        {move || match talked.get() {
            Some(Talked::Yes) => with_whom(form),
            Some(Talked::NotYet) => view! { <p class="field__hint">{d.not_yet_note}</p> }.into_any(),
            None => ().into_any(),
        }}
    }
    .into_any()
}

fn with_whom(form: Form<DecisionDraft>) -> AnyView {
    let (t, d) = (text(), text().decide);
    let role = form.one_of(
        DecisionField::Role,
        Role::ALL,
        |draft| draft.role,
        |draft, role| draft.role = role,
    );
    let name = form.text(
        DecisionField::Name,
        |draft| &draft.name,
        |draft| &mut draft.name,
    );
    let how = form.one_of(
        DecisionField::How,
        HOWS,
        |draft| draft.how,
        |draft, how| draft.how = how,
    );
    let on = form.text(DecisionField::On, |draft| &draft.on, |draft| &mut draft.on);
    view! {
        {many(role, d.with, None, Role::ALL.map(|one| t.common.role(one)))}
        {line(name, LineKind::Name, (t.ask.name, t.common.optional))}
        {few(how, d.how, Look::Segments, HOWS.map(|one| d.how_word(one)))}
        {day_line(on, t.ask.on)}
        {how_far(form)}
    }
    .into_any()
}

/// How far both agreed.
pub(super) fn how_far(form: Form<DecisionDraft>) -> AnyView {
    const ALL: [HowFar; 3] = [HowFar::Fully, HowFar::InPart, HowFar::Not];
    let d = text().decide;
    let field = form.maybe_one_of(
        DecisionField::HowFar,
        ALL,
        |draft| draft.how_far,
        |draft, how_far| draft.how_far = how_far,
    );
    let how_far = Memo::new(move |_| form.draft.with(|draft| draft.how_far));
    let views = move || match how_far.get() {
        Some(HowFar::InPart | HowFar::Not) => {
            let views = form.text(
                DecisionField::Views,
                |draft| &draft.views,
                |draft| &mut draft.views,
            );
            words(views, (d.views, d.views_hint))
        }
        Some(HowFar::Fully) | None => ().into_any(),
    };
    view! {
        {few(field, d.agreed, Look::Choices, ALL.map(|one| d.how_far(one)))}
        {views}
    }
    .into_any()
}

/// When to look again, or why there is no day.
pub(super) fn looking(form: Form<DecisionDraft>, today: Memo<NaiveDate>) -> AnyView {
    let d = text().decide;
    let looking = Memo::new(move |_| form.draft.with(|draft| draft.looking));
    let field = form.maybe_one_of(
        DecisionField::Looking,
        [LookDay::OnDay, LookDay::NoDay],
        |draft| draft.looking,
        |draft, looking| draft.looking = looking,
    );
    let why = move || {
        let why = form.text(
            DecisionField::WhyNoDay,
            |draft| &draft.why_no_day,
            |draft| &mut draft.why_no_day,
        );
        words(why, d.why_no_day)
    };
    view! {
        {few(field, d.looking, Look::Segments, [d.on_day, d.no_day])}
        {move || match looking.get() {
            Some(LookDay::OnDay) => on_day(form, today),
            Some(LookDay::NoDay) => why(),
            None => ().into_any(),
        }}
    }
    .into_any()
}

fn on_day(form: Form<DecisionDraft>, today: Memo<NaiveDate>) -> AnyView {
    let d = text().decide;
    let chip = |span: Span| {
        let day = move || span.after(today.get()).to_string();
        let is_chosen = move || form.draft.with(|draft| draft.look_on == day()).to_string();
        let choose = move |_| {
            let day = span.after(today.get_untracked()).to_string();
            form.write(DecisionField::LookOn, |draft| draft.look_on = day);
        };
        view! {
            <button type="button" class="chip" aria-pressed=is_chosen on:click=choose>{d.span(span)}</button>
        }
        .into_any()
    };
    let chips: Vec<AnyView> = SPANS.into_iter().map(chip).collect();
    let look_on = form.text(
        DecisionField::LookOn,
        |draft| &draft.look_on,
        |draft| &mut draft.look_on,
    );
    view! {
        <div class="chips">{chips}</div>
        {day_line(look_on, d.look_on)}
    }
    .into_any()
}

//! With whom it was talked through and how far both agreed; and when to look at
//! it again, or why there is no day.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::Form;
use crate::ui::context::text;
use crate::ui::parts::talk_fields::{
    Few, LineKind, Typed, chosen, few_field, line_field, no_problem, select_field, typed,
    words_field,
};
use domain::person::Role;
use forms::decision::{HOWS, HowFar, Looking, SPANS, Talked};

/// A choice that starts with nothing chosen.
macro_rules! unset {
    ($draft:expr, $field:ident, $all:expr) => {{
        let (draft, all) = ($draft, $all);
        Typed {
            value: Signal::derive(move || {
                draft.with(|draft| all.iter().position(|one| Some(*one) == draft.$field))
            }),
            set: Callback::new(move |place: Option<usize>| {
                let one = place.and_then(|place| all.get(place).copied());
                draft.update(|draft| draft.$field = one);
            }),
        }
    }};
}

/// Whether somebody was talked to, who, how, when, and how far both agreed.
pub(super) fn talked(form: Form) -> AnyView {
    let (t, draft) = (text(), form.draft);
    let talked = Memo::new(move |_| draft.with(|draft| draft.talked));
    let names = vec![t.decide.talked_yes.into(), t.decide.talked_not_yet.into()];
    let typed = unset!(draft, talked, [Talked::Yes, Talked::NotYet]);
    view! {
        {few_field("talked", t.decide.talked, Few::Segments, names, typed, form.unchosen(|e| e.talked))}
        {move || match talked.get() {
            Some(Talked::Yes) => with_whom(form),
            Some(Talked::NotYet) => view! { <p class="field__hint">{t.decide.not_yet_note}</p> }.into_any(),
            None => ().into_any(),
        }}
    }
    .into_any()
}

fn with_whom(form: Form) -> AnyView {
    let (t, draft) = (text(), form.draft);
    let roles: Vec<String> = Role::ALL.map(|role| t.common.role(role).to_owned()).into();
    let hows: Vec<String> = HOWS.map(|how| t.decide.how_word(how).to_owned()).into();
    let all = [HowFar::Fully, HowFar::InPart, HowFar::Not];
    let fars: Vec<String> = all.map(|far| t.decide.how_far(far).to_owned()).into();
    let how_far = Memo::new(move |_| draft.with(|draft| draft.how_far));
    let day = Signal::derive(move || {
        form.errors
            .with(|errors| errors.on)
            .map(|error| t.ask.day_error(error).to_owned())
    });
    view! {
        {select_field("talk-role", t.decide.with, roles, chosen!(draft, role, Role::ALL))}
        {line_field("talk-name", t.ask.name, Some(t.common.optional), LineKind::Name, typed!(draft, name), form.words(|e| e.name))}
        {few_field("how", t.decide.how, Few::Segments, hows, chosen!(draft, how, HOWS), no_problem())}
        {line_field("talk-on", t.ask.on, None, LineKind::Day, typed!(draft, on), day)}
        {few_field("how-far", t.decide.agreed, Few::Choices, fars, unset!(draft, how_far, all), form.unchosen(|e| e.how_far))}
        {move || match how_far.get() {
            Some(HowFar::InPart | HowFar::Not) => {
                words_field("views", t.decide.views, Some(t.decide.views_hint), typed!(draft, views), form.words(|e| e.views))
            }
            Some(HowFar::Fully) | None => ().into_any(),
        }}
    }
    .into_any()
}

/// When to look again, or why there is no day.
pub(super) fn looking(form: Form, today: Memo<NaiveDate>) -> AnyView {
    let (t, draft) = (text(), form.draft);
    let looking = Memo::new(move |_| draft.with(|draft| draft.looking));
    let names = vec![t.decide.on_day.into(), t.decide.no_day.into()];
    let typed = unset!(draft, looking, [Looking::OnDay, Looking::NoDay]);
    view! {
        {few_field("looking", t.decide.looking, Few::Segments, names, typed, form.unchosen(|e| e.looking))}
        {move || match looking.get() {
            Some(Looking::OnDay) => on_day(form, today),
            Some(Looking::NoDay) => {
                words_field("why-no-day", t.decide.why_no_day, None, typed!(draft, why_no_day), form.words(|e| e.why_no_day))
            }
            None => ().into_any(),
        }}
    }
    .into_any()
}

fn on_day(form: Form, today: Memo<NaiveDate>) -> AnyView {
    let (t, draft) = (text(), form.draft);
    let problem = Signal::derive(move || {
        form.errors
            .with(|errors| errors.look_on)
            .map(|error| t.decide.look_error(error).to_owned())
    });
    let chip = |span: forms::decision::Span| {
        let day = move || span.after(today.get()).to_string();
        let is_chosen = move || draft.with(|draft| draft.look_on == day()).to_string();
        let choose = move |_| {
            draft.update(|draft| draft.look_on = span.after(today.get_untracked()).to_string());
        };
        view! {
            <button type="button" class="chip" aria-pressed=is_chosen on:click=choose>{t.decide.span(span)}</button>
        }
        .into_any()
    };
    let chips: Vec<AnyView> = SPANS.into_iter().map(chip).collect();
    view! {
        <div class="chips">{chips}</div>
        {line_field("look-on", t.decide.look_on, None, LineKind::Day, typed!(draft, look_on), problem)}
    }
    .into_any()
}

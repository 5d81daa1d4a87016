//! A decision in the thread: what was chosen, why, with whom and how far both
//! agreed, and when to look again. A replaced one stays in sight.

use leptos::prelude::*;

use super::super::Icon;
use super::around::Around;
use super::mark::private_mark;
use super::weighed::weighed_choices;
use domain::concordance::{About, Agreed, Agreement, Choice, Decision, LookAgain};
use screens::talk::{Decided, DecisionState, found_line};
use text::Text;

/// Draws a decision and what came of it.
pub fn decision(decided: &Decided, around: Around) -> AnyView {
    let t = around.text;
    let made = &decided.decision;
    let state = decided.state;
    let found: Vec<AnyView> = decided
        .found
        .iter()
        .map(|found| {
            view! {
                <div class="answer">
                    <p class="answer__words">{found.words.to_string()}</p>
                    <p class="answer__who">{found_line(found, t)}</p>
                </div>
            }
            .into_any()
        })
        .collect();
    let is_replaced = matches!(state, DecisionState::Replaced(_));
    let look = (!is_replaced).then(|| look_line(made, state, t));
    let next = (!is_replaced).then(|| next_steps(made, state, around));
    view! {
        {body(made, state, t)}
        {weighed_choices(made, t)}
        {look}
        {found}
        {next}
    }
    .into_any()
}

/// How far both agreed, as the style sheets know it.
const fn agreement_name(agreed: &Agreed) -> &'static str {
    match agreed {
        Agreed::NotYet => "not-discussed",
        Agreed::With(talk) => match talk.agreement {
            Agreement::Full => "full",
            Agreement::Partial { .. } => "partial",
            Agreement::None { .. } => "none",
        },
    }
}

fn choice<'a>(choice: &'a Choice, t: &'static Text) -> &'a str {
    match choice {
        Choice::KeepAsNow => t.decide.keep,
        Choice::Other(words) => words.as_str(),
    }
}

fn body(made: &Decision, state: DecisionState, t: &'static Text) -> AnyView {
    let labelled = |label, words| t.sheet.labelled(label, words);
    let who = match &made.agreed {
        Agreed::NotYet => t.decide.not_discussed.to_owned(),
        Agreed::With(talk) => t.decide.agreement(talk),
    };
    let views = match &made.agreed {
        Agreed::With(talk) => match &talk.agreement {
            Agreement::Partial { views } | Agreement::None { views } => {
                Some(labelled(t.decide.views_line, views.as_str()))
            }
            Agreement::Full => None,
        },
        Agreed::NotYet => None,
    };
    let choices: Vec<&str> = made.choices.iter().map(|one| choice(one, t)).collect();
    let chosen = made.choice().map(|one| choice(one, t).to_owned());
    let replaced = match state {
        DecisionState::Replaced(on) => Some(t.decide.replaced(on)),
        DecisionState::Current | DecisionState::LookNow => None,
    };
    let data_place = replaced.is_some().then_some("replaced");
    view! {
        <div class="decision" data-agreement=agreement_name(&made.agreed) data-place=data_place>
            <Icon name="rings"/>
            <div>
                {replaced.map(|words| view! { <p class="decision__why">{words}</p> })}
                <p class="decision__words">{chosen}</p>
                <p class="decision__why">{labelled(t.decide.because, made.reasons.as_str())}</p>
                <p class="decision__who">{who}</p>
                {views.map(|views| view! { <p class="decision__why">{views}</p> })}
                <p class="decision__why">{labelled(t.decide.choices_line, &choices.join(" · "))}</p>
                {private_mark(made.privacy, t)}
            </div>
        </div>
    }
    .into_any()
}

fn look_line(made: &Decision, state: DecisionState, t: &'static Text) -> AnyView {
    let words = match (&made.look_again, state) {
        (LookAgain::On(day), DecisionState::LookNow) => t.decide.look_now(*day),
        (LookAgain::On(day), _) => t.decide.look_again(*day),
        (LookAgain::NoDate(why), _) => t.sheet.labelled(t.decide.no_day_line, why.as_str()),
    };
    let due = (state == DecisionState::LookNow).then_some("now");
    view! {
        <div class="followup" data-due=due><Icon name="calendar"/><span>{words}</span></div>
    }
    .into_any()
}

/// Looking again, deciding once more, and the medicine's own pages.
fn next_steps(made: &Decision, state: DecisionState, around: Around) -> AnyView {
    let t = around.text;
    let anew = around.decide.run(made.from);
    let change = match made.about {
        About::Medicine(id) => around.called.run(id).map(|_| around.change.run(id)),
        About::General => None,
    };
    let change = change.map(|[plan, status]| {
        view! {
            <p class="field__hint">{t.decide.change_note}</p>
            <div class="buttons">
                <a class="button button--secondary" href=plan>{t.decide.change_plan}</a>
                <a class="button button--secondary" href=status>{t.decide.change_status}</a>
            </div>
        }
    });
    let anew = view! { <a class="button button--quiet" href=anew>{t.decide.anew}</a> };
    view! {
        <details class="fold" open=state == DecisionState::LookNow>
            <summary>{t.decide.look_button}</summary>
            <div class="fold__body">
                {around.found.run((made.id, anew.into_any()))}
                {change}
            </div>
        </details>
    }
    .into_any()
}

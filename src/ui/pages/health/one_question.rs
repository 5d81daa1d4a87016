//! Telling about health for the first time: one question a screen, as when a medicine is added.
//!
//! Every question is on the page and all but one are hidden, so that what was answered stays when
//! one goes on and back.

use leptos::prelude::*;

use super::genes;
use super::questions::{conditions, driving, pregnancy};
use crate::device::{address, page, steps};
use crate::ui::context::{here, text};
use crate::ui::form::Form;
use crate::ui::parts::steps::{back_button, how_far};
use crate::ui::parts::{Icon, SaveProblem};
use forms::health::{HealthDraft, HealthField, HealthStep};
use screens::route::Page;

/// One question a screen. What was answered so far can be saved on each.
pub fn one_question(
    form: Form<HealthDraft>,
    title: String,
    meanwhile: AnyView,
    save: Callback<()>,
) -> AnyView {
    let step = RwSignal::new(HealthStep::at(0));
    let show = move |next: HealthStep| {
        step.set(next);
        page::focus_start();
    };
    let listening = steps::on_change(move || show(HealthStep::at(steps::current().unwrap_or(0))));
    StoredValue::new_local(listening);
    let go_on = Callback::new(move |next: HealthStep| {
        steps::go(next as usize);
        show(next);
    });
    let save = Callback::new(move |()| {
        save.run(());
        // What is wrong may stand under a question that is not in sight.
        if let Some(at) = form.topmost().map(HealthField::step)
            && at != step.get_untracked()
        {
            steps::go(at as usize);
            step.set(at);
        }
    });
    let question = |at: HealthStep, fields: AnyView| {
        view! { <div hidden=move || step.get() != at>{fields}</div> }
    };
    view! {
        <main class="page page--plain" id="page" tabindex="-1">
            {move || head(step.get(), title.clone())}
            {meanwhile}
            {question(HealthStep::Conditions, conditions(form))}
            {question(HealthStep::Pregnancy, pregnancy(form))}
            {question(HealthStep::Driving, driving(form))}
            {question(HealthStep::Genes, genes::genes(form))}
            {foot(form, step, go_on, save)}
        </main>
    }
    .into_any()
}

fn head(step: HealthStep, title: String) -> AnyView {
    let t = text();
    let back = match step {
        HealthStep::Conditions => view! {
            <a class="back" href=here().href(Page::People)>
                <Icon name="back"/>{t.settings.details}
            </a>
        }
        .into_any(),
        _ => back_button(t.common.back, Callback::new(|()| address::back())),
    };
    view! {
        <header class="page__head">
            {back}
            {how_far(step as usize, HealthStep::ALL.len())}
            <h1>{title}</h1>
            <p class="page__quiet">{t.health.why}</p>
            <p>{t.health.optional}</p>
        </header>
    }
    .into_any()
}

/// On to the next question; and saving, at any of them.
fn foot(
    form: Form<HealthDraft>,
    step: RwSignal<HealthStep>,
    go_on: Callback<HealthStep>,
    save: Callback<()>,
) -> AnyView {
    let t = text();
    let saving = form.saving;
    let save = move |class: &'static str| {
        view! {
            <button type="button" class=class disabled=move || saving.is_pending()
                on:click=move |_| save.run(())>
                {t.health.save}
            </button>
        }
    };
    let buttons = move || match step.get().next() {
        Some(next) => view! {
            <button type="button" class="button button--primary" on:click=move |_| go_on.run(next)>
                {t.common.next}
            </button>
            {save("button button--quiet")}
        }
        .into_any(),
        None => save("button button--primary").into_any(),
    };
    view! { <div class="steps__foot"><SaveProblem saving/>{buttons}</div> }.into_any()
}

//! A decision written down on the spot, by both.

use leptos::prelude::*;

use super::desk::{TalkDesk, Writing, WrittenDown};
use crate::ui::context::{Saving, ledger, text, today_of};
use crate::ui::form::Form;
use crate::ui::pages::decide::on_the_spot;
use crate::ui::parts::SaveProblem;
use domain::concordance::About;
use domain::gesture;
use forms::decision::{DecisionDraft, Talked};

/// The form, while it is open.
pub fn deciding(desk: TalkDesk) -> AnyView {
    let is_open = Memo::new(move |_| desk.writing.get() == Writing::Decision);
    (move || is_open.get().then(|| form(desk))).into_any()
}

fn form(desk: TalkDesk) -> AnyView {
    let (t, ledger) = (text(), ledger());
    let today = today_of(desk.person);
    let start = DecisionDraft {
        talked: Some(Talked::Yes),
        role: desk.reader.get_untracked(),
        name: desk.name.get_untracked(),
        ..DecisionDraft::new(About::General, today.get_untracked())
    };
    let half = desk.half.with_value(|half| half.decision.clone());
    // What was written waits; with whom is whoever has the device now.
    let opened = half.map(|half| DecisionDraft {
        role: start.role,
        name: start.name.clone(),
        ..half
    });
    let form = Form::new(opened.unwrap_or_else(|| start.clone()), Saving::new());
    on_cleanup(move || {
        let typed = form.draft.try_get_untracked();
        if let Some(typed) = typed
            && typed != start
            && !form.saving.was_left_on_purpose()
        {
            desk.half.update_value(|half| half.decision = Some(typed));
        }
    });
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let decision = form.finish(|draft| draft.finish(ledger.fresh(), today.get_untracked()));
        if let Some(decision) = decision {
            let id = decision.id;
            let decided = gesture::decision::decide(decision, None);
            form.saving.commit(desk.person, decided.event, move |_| {
                desk.half.update_value(|half| half.decision = None);
                desk.wrote(WrittenDown::Decision(id));
            });
        }
    };
    let leave = move |_| {
        form.saving.leave_on_purpose();
        desk.half.update_value(|half| half.decision = None);
        desk.writing.set(Writing::Nothing);
    };
    view! {
        <section class="sheet__form" aria-labelledby="deciding">
            <h2 id="deciding" tabindex="-1">{t.share.deciding}</h2>
            <form class="decide" on:submit=save novalidate=true>
                {on_the_spot(desk.person, form, today)}
                <SaveProblem saving=form.saving/>
                <div class="buttons">
                    <button type="submit" class="button button--primary button--talk"
                        disabled=move || form.saving.is_pending()>{t.decide.save}</button>
                    <button type="button" class="button button--quiet" on:click=leave>{t.common.cancel}</button>
                </div>
            </form>
        </section>
    }
    .into_any()
}

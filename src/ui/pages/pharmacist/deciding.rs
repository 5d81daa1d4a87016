//! A decision written down on the spot, by both.

use leptos::prelude::*;

use super::desk::{TalkDesk, Writing, WrittenDown};
use crate::ui::context::{Saving, ledger, text, today_of};
use crate::ui::form::{Form, goes_on};
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
    // The words wait for whoever wrote them, and stand under nobody else's name.
    let form = Form::kept_apart(start, Saving::new(), desk.person, &desk.whose_hands());
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let decision = form.finish(|draft| draft.finish(ledger.fresh(), today.get_untracked()));
        if let Some(decision) = decision {
            let id = decision.id;
            let decided = gesture::decision::decide(decision, None);
            form.saving.commit(desk.person, decided.event, move |_| {
                desk.wrote(WrittenDown::Decision(id));
            });
        }
    };
    let leave = move |_| {
        form.saving.leave_on_purpose();
        desk.writing.set(Writing::Nothing);
    };
    view! {
        <section class="sheet__form" aria-labelledby="deciding">
            <h2 id="deciding" tabindex="-1">{t.share.deciding}</h2>
            <form class="decide" on:submit=save novalidate=true>
                {on_the_spot(desk.person, form, today)}
                <SaveProblem saving=form.saving/>
                {goes_on(form.saving)}
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

//! How much say the person wants in decisions about their medicines. It stands on the sheet
//! and decides nothing.

use leptos::prelude::*;

use crate::ui::context::{Taps, text, with_person};
use crate::ui::form::{Look, OneOf, few};
use domain::concordance::Say;
use domain::gesture;
use domain::id::PersonId;
use domain::record::PersonRecord;

/// How much say the person wants, folded; what they said stands beside it.
pub fn say(person: PersonId, taps: Taps) -> AnyView {
    let a = text().ask;
    let wanted = Memo::new(move |_| with_person(person, PersonRecord::say_wanted).flatten());
    let choose = move |say: Option<Say>| {
        if let Some(say) = say.filter(|say| wanted.get_untracked() != Some(*say)) {
            taps.save(person, gesture::preference::say(say), |_| {});
        }
    };
    let field = OneOf::at_once(
        "say-wanted",
        Say::ALL.map(Some),
        move || wanted.get(),
        choose,
    );
    view! {
        <details class="fold">
            <summary>{a.say_title}</summary>
            <div class="fold__body">
                {few(field, (a.say_asked, a.say_note), Look::Choices, Say::ALL.map(|one| a.say_word(one)))}
            </div>
        </details>
    }
    .into_any()
}

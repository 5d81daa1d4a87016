//! What was changed in two places: one line each, leading to where it is chosen.

use leptos::prelude::*;

use super::DaySheet;
use crate::ui::context::{here, with_person};
use crate::ui::parts::Icon;
use domain::record::{PersonRecord, UnsettledThing};
use screens::route::Page;
use text::Text;

/// The way to everything that waits for a choice.
pub fn unsettled(sheet: DaySheet) -> impl Fn() -> Option<AnyView> {
    let lines = Memo::new(move |_| {
        with_person(sheet.person, |record| lines(record, sheet.t)).unwrap_or_default()
    });
    move || {
        let lines = lines.get();
        let rows = lines.iter().map(|(page, words)| {
            view! {
                <li>
                    <a class="row" href=here().href(*page)>
                        <Icon name="warning"/>
                        <span class="row__body">{words.clone()}</span>
                        <Icon name="next"/>
                    </a>
                </li>
            }
        });
        (!lines.is_empty())
            .then(|| view! { <ul class="rows">{rows.collect_view()}</ul> }.into_any())
    }
}

/// Nothing of it says what is private.
fn lines(record: &PersonRecord, t: &Text) -> Vec<(Page, String)> {
    let u = t.unsettled;
    let keeper = &record.person.keeper;
    let line = |thing: UnsettledThing| match thing {
        UnsettledThing::Medicine(id) => {
            let name = record.medicine(id)?.called();
            Some((Page::Medicine(id), u.medicine_waits(name.as_str())))
        }
        UnsettledThing::Person => {
            let name = record.person.name.as_str();
            Some((Page::People, u.person_waits(name)))
        }
        UnsettledThing::Question(id) => {
            let known = record.questions.get(&id)?;
            let is_open = known.value.privacy.is_open_to(keeper, &known.by);
            is_open.then(|| (Page::Question(id), u.question_waits.to_owned()))
        }
        UnsettledThing::Preference(id) => {
            let known = record.preferences.get(&id)?;
            let is_open = known.value.privacy.is_open_to(keeper, &known.by);
            is_open.then(|| (Page::Ask, u.preference_waits.to_owned()))
        }
    };
    let all = record.all_unsettled().into_iter();
    all.filter_map(line).collect()
}

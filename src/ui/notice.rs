//! Above every page: that storage fails, or that entries are left out. Both bear
//! on whatever the page says, the sheet for a professional too.

use leptos::prelude::*;

use super::context::{here, ledger, text};
use super::parts::Icon;
use crate::ledger::LedgerState;
use screens::route::Page;
use text::Trouble;

/// What a reader of any page must know of how the record stands.
#[component]
pub fn RecordNotice() -> impl IntoView {
    let (t, here, ledger) = (text(), here(), ledger());
    let said = Memo::new(move |_| {
        if matches!(here.page(), Page::Help | Page::Rescue) {
            return None;
        }
        match ledger.state() {
            LedgerState::Failing(why) => {
                let trouble = Trouble::Failing(why);
                let title = t.closed.happened(trouble).to_owned();
                Some((title, t.closed.safe(trouble), t.closed.save_all))
            }
            LedgerState::Ready { .. } if ledger.left_out() > 0 => {
                let title = t.closed.left_out(ledger.left_out());
                Some((title, t.closed.left_out_words, t.closed.left_out_look))
            }
            LedgerState::Ready { .. } | LedgerState::Opening | LedgerState::Closed(_) => None,
        }
    });
    move || {
        said.get().map(|(title, words, link)| {
            view! {
                <div class="banner" data-kind="care" role="alert">
                    <Icon name="warning"/>
                    <div class="banner__words"><b>{title}</b><p>{words}</p></div>
                    <div class="buttons">
                        <a class="button button--secondary" href=here.href(Page::Rescue)>{link}</a>
                    </div>
                </div>
            }
        })
    }
}

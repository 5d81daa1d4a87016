//! Lines that come from a file: handed over by the page that read it, and in the form of
//! that person until they are compared or put away, at the longest until the window is closed.

use leptos::prelude::*;

use super::desk::ListDesk;
use crate::device::session;
use crate::ui::context::{here, text};
use crate::ui::parts::Icon;
use domain::id::PersonId;
use forms::their_list::TheirListDraft;
use screens::route::Page;

/// The name under which the window keeps them.
const HANDED: &str = "lines-of-file";

/// Hands over the form as a file fills it. What was typed into an empty one waits.
pub fn hand_over(person: PersonId, draft: TheirListDraft) {
    session::keep(HANDED, &(person, draft));
}

/// What the form of a person begins with.
pub(super) fn handed(person: PersonId) -> TheirListDraft {
    let handed: Option<(PersonId, TheirListDraft)> = session::get(HANDED);
    let own = handed.filter(|(whose, _)| *whose == person);
    own.map(|(_, draft)| draft).unwrap_or_default()
}

/// The lines were compared, or are not wanted.
pub(super) fn forget() {
    session::forget(HANDED);
}

/// The way to a file; or that the lines came from one, and the way to an empty form.
pub(super) fn way(desk: &ListDesk) -> AnyView {
    let desk = *desk;
    let (t, here) = (text(), here());
    let empty = TheirListDraft::default();
    let is_filled = RwSignal::new(handed(desk.person) != empty);
    let put_away = move |_| {
        forget();
        is_filled.set(false);
        desk.form
            .rewrite(|draft| *draft = TheirListDraft::default());
    };
    let shown = move || {
        if is_filled.get() {
            view! {
                <div class="banner" data-kind="news" role="status">
                    <div class="banner__words">
                        <p>{t.interchange.filled}</p>
                        <button type="button" class="button button--quiet" on:click=put_away>
                            {t.interchange.empty_lines}
                        </button>
                    </div>
                </div>
            }
            .into_any()
        } else {
            view! {
                <a class="button button--secondary" href=here.href(Page::FileIn)>
                    <Icon name="upload"/>{t.interchange.in_way_in}
                </a>
            }
            .into_any()
        }
    };
    shown.into_any()
}

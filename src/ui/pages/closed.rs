//! Storage did not open, or has not answered for a while: what happened, what is
//! safe, what to do. Nothing is thrown away here.

use leptos::prelude::*;

use crate::ui::context::{here, text};
use crate::ui::parts::{Icon, PageFrame};
use screens::route::Page;
use storage::LoadError;
use text::Trouble;

/// The record cannot be opened at the moment.
#[component]
pub fn ClosedPage(
    /// What stands in the way.
    trouble: Trouble,
) -> impl IntoView {
    let t = text();
    view! {
        <PageFrame title=t.closed.happened(trouble)>
            <div class="error" role="alert">
                {told(trouble)}
                // An address without a page loads the whole app anew.
                <a class="button button--primary" href="./">{t.closed.again}</a>
                {can_be_saved(trouble).then(|| view! {
                    <a class="button button--secondary" href=here().href(Page::Rescue)>
                        {t.closed.save_all}
                    </a>
                })}
            </div>
            {help()}
        </PageFrame>
    }
}

/// What is safe and what to do.
pub fn told(trouble: Trouble) -> AnyView {
    let t = text();
    view! {
        <p class="error__safe"><Icon name="check"/><span>{t.closed.safe(trouble)}</span></p>
        <p>{t.closed.to_do(trouble)}</p>
    }
    .into_any()
}

/// Help works whatever stands in the way.
pub fn help() -> AnyView {
    let t = text();
    view! {
        <a class="call" href=here().href(Page::Help)>
            <Icon name="help"/>
            <span class="call__words">
                <b>{t.help.title}</b>
                <span>{t.closed.help_works}</span>
            </span>
        </a>
    }
    .into_any()
}

/// Whether there may be something to save that another start would not bring.
const fn can_be_saved(trouble: Trouble) -> bool {
    match trouble {
        Trouble::Fallen | Trouble::Silent | Trouble::Failing(_) => true,
        Trouble::Closed(error) => {
            matches!(
                error,
                LoadError::Broken | LoadError::Full | LoadError::Newer
            )
        }
    }
}

//! The mark of what nobody else sees.

use leptos::prelude::*;

use crate::ui::parts::Icon;
use domain::concordance::Privacy;
use text::Text;

/// "Only for me", with its lock.
pub fn private_mark(privacy: Privacy, t: &'static Text) -> Option<AnyView> {
    (privacy == Privacy::Private).then(|| {
        view! { <span class="private"><Icon name="lock"/>{t.ask.private}</span> }.into_any()
    })
}

//! About the app: what it is, what it is not, who can see what is written, and
//! whose work is in it.

use leptos::prelude::*;

use crate::device::page;
use crate::ui::context::text;
use crate::ui::parts::PageFrame;
use screens::route::Page;
use text::{AboutWords, Each};

/// About the app.
#[component]
pub(super) fn AboutPage() -> impl IntoView {
    let (t, about) = (text(), &text().about);
    view! {
        <PageFrame title=about.title back=(Page::Settings, t.common.back)
            note=version(about)>
            <div class="page__main">
                {sentences(about.is_title, about.is())}
                {sentences(about.is_not_title, about.is_not())}
            </div>
            <div class="page__side">
                {sentences(about.privacy_title, about.privacy())}
                {sentences(about.unchecked_title, about.unchecked())}
                {sentences(about.credits_title, about.credits())}
            </div>
        </PageFrame>
    }
}

/// Which version and which build: what whoever helps asks first.
fn version(about: &AboutWords) -> String {
    let version = about.version(env!("CARGO_PKG_VERSION"));
    match page::build() {
        Some(stamp) => [version, about.build(&stamp)].join(" · "),
        None => version,
    }
}

fn sentences(title: &'static str, sentences: Each) -> AnyView {
    view! {
        <section class="section">
            <h2>{title}</h2>
            {sentences.map(|sentence| view! { <p>{sentence}</p> }).collect_view()}
        </section>
    }
    .into_any()
}

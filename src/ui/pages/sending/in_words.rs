//! A reply in words: who wrote it, when and where, and what stands beside what.

use leptos::prelude::*;

use crate::ui::context::text;
use domain::concordance::Reply;

/// Who wrote a reply; on which day, and where that is told.
pub fn writer(reply: &Reply) -> (String, String) {
    let t = text();
    let day = t.dates.date(reply.on);
    let at = match &reply.place {
        Some(place) => t.sending.reply_where(&day, place.as_str()),
        None => day,
    };
    (t.sending.reply_from(reply.name.as_str(), reply.by), at)
}

/// The same as it stands above a reply.
pub fn head(reply: &Reply) -> AnyView {
    let (who, at) = writer(reply);
    view! { <p><b>{who}</b><br/>{at}</p> }.into_any()
}

/// What was written, each below what it is about.
pub fn rows(all: impl IntoIterator<Item = (String, String)>) -> AnyView {
    let row = |(about, words)| view! { <div><dt>{about}</dt><dd>{words}</dd></div> };
    let rows = all.into_iter().map(row);
    view! { <dl class="answer-words">{rows.collect_view()}</dl> }.into_any()
}

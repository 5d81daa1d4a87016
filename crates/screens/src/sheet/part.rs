//! A part of a sheet, put together.

use exchange::paper::{Body, PartTopic, SheetItem, SheetPart};

/// A part, unless it has nothing to say.
pub(super) fn part(
    (topic, title): (PartTopic, impl Into<String>),
    shown: usize,
    items: Vec<SheetItem>,
    body: fn(Vec<SheetItem>) -> Body,
) -> Option<SheetPart> {
    (!items.is_empty()).then(|| SheetPart {
        topic,
        title: title.into(),
        body: body(items),
        shown,
    })
}

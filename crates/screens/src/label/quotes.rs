//! Words of a label in quotes.

use std::ops::Range;

use text::Text;

/// The words of a label, to quote from.
#[derive(Clone, Copy)]
pub struct Quotes<'a> {
    /// The words.
    pub words: &'a str,
    /// The sentences they are put into.
    pub t: &'a Text,
}

impl Quotes<'_> {
    /// Each of these places in quotes; nothing where there is none.
    pub fn all(self, places: &[Range<usize>]) -> Option<Vec<String>> {
        let quoted = places.iter().filter_map(|at| {
            let is_mark = |c: char| c.is_whitespace() || ",;:，、；：".contains(c);
            let words = self.words.get(at.clone())?.trim_matches(is_mark);
            let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
            (!line.is_empty()).then(|| self.t.label_plan.quoted(&line))
        });
        let mut all: Vec<String> = Vec::new();
        for one in quoted {
            if !all.contains(&one) {
                all.push(one);
            }
        }
        (!all.is_empty()).then_some(all)
    }
}

//! The attributes of one element, asked for by name. What nobody asked for is counted:
//! a later version may say there what changes how a medicine is taken.

use super::plain_text::GermanText;
use super::refused::GermanPlanError;
use super::tree::Element;

/// The attributes of one element that were not asked for yet.
pub(super) struct Attributes<'a> {
    left: Vec<(&'a str, &'a str)>,
    passed_over: usize,
}

impl<'a> Attributes<'a> {
    /// All of an element.
    pub(super) fn of(element: &'a Element) -> Self {
        let all = element.attributes.iter();
        Self {
            left: all.map(|(name, value)| (&**name, &**value)).collect(),
            passed_over: element.stray,
        }
    }

    /// The value as it stands.
    pub(super) fn raw(&mut self, name: &str) -> Option<&'a str> {
        let at = self.left.iter().position(|(one, _)| *one == name)?;
        Some(self.left.swap_remove(at).1)
    }

    /// The value as a text.
    pub(super) fn text(&mut self, name: &str) -> Result<Option<GermanText>, GermanPlanError> {
        self.raw(name).map_or(Ok(None), GermanText::parse)
    }

    /// The value as a text in which a tilde ends a line.
    pub(super) fn lines(&mut self, name: &str) -> Result<Option<GermanText>, GermanPlanError> {
        Ok(self.text(name)?.map(GermanText::in_lines))
    }

    /// Leaves known attributes where they are, uncounted.
    pub(super) fn skip(&mut self, names: &[&str]) {
        self.left.retain(|(name, _)| !names.contains(name));
    }

    /// Counts a value that could not be read.
    pub(super) const fn pass_over(&mut self) {
        self.passed_over += 1;
    }

    /// How much was not read.
    pub(super) const fn passed_over(&self) -> usize {
        self.passed_over + self.left.len()
    }
}

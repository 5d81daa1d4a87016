//! The tags of a page, as far as a build tool must read them.

use std::ops::Range;

/// A tag and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag<'a> {
    /// From `<` to `>`.
    pub text: &'a str,
    /// Its place in the page, in bytes.
    pub place: Range<usize>,
}

impl<'a> Tag<'a> {
    /// Its name, such as `link`.
    pub fn name(&self) -> &'a str {
        let inner = self.text.trim_start_matches('<');
        let end = inner.find(|c: char| c.is_whitespace() || c == '>' || c == '/');
        &inner[..end.unwrap_or(inner.len())]
    }

    /// The value of an attribute that is written in quotes.
    pub fn attribute(&self, name: &str) -> Option<&'a str> {
        let begin = format!(" {name}=\"");
        let start = self.text.find(&begin)? + begin.len();
        let length = self.text[start..].find('"')?;
        Some(&self.text[start..start + length])
    }
}

/// The opening tags of a page, in order.
pub fn tags(page: &str) -> impl Iterator<Item = Tag<'_>> {
    page.match_indices('<').filter_map(|(start, _)| {
        let rest = &page[start..];
        rest[1..]
            .starts_with(|c: char| c.is_ascii_alphabetic())
            .then_some(())?;
        let end = start + rest.find('>')? + 1;
        Some(Tag {
            text: &page[start..end],
            place: start..end,
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_found_with_their_attributes() {
        let page = "<!DOCTYPE html>\n<link rel=\"icon\" href=\"a.svg\"/>\n<p>1 < 2</p><br><use href=\"b#c\">";
        let found: Vec<_> = tags(page)
            .map(|tag| (tag.name(), tag.attribute("rel"), tag.attribute("href")))
            .collect();
        assert_eq!(
            found,
            [
                ("link", Some("icon"), Some("a.svg")),
                ("p", None, None),
                ("br", None, None),
                ("use", None, Some("b#c")),
            ]
        );
        assert!(tags(page).all(|tag| &page[tag.place.clone()] == tag.text));
    }

    #[test]
    fn an_attribute_is_not_taken_for_another() {
        let page = "<link data-href=\"no\" href=\"yes\">";
        assert_eq!(tags(page).next().unwrap().attribute("href"), Some("yes"));
    }
}

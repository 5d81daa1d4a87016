//! The words for people in a resource, where nothing else says what it is.

use serde_json::Value;

use super::json::{at, text};
use crate::summary::Passage;

/// The words of a resource or a section for people, without their markup.
pub fn narrative(resource: &Value) -> Option<Passage> {
    let mut words = String::new();
    let mut is_tag = false;
    for c in text(at(resource, "text"), "div")?.chars() {
        match c {
            '<' => is_tag = true,
            '>' => {
                is_tag = false;
                words.push(' ');
            }
            c if !is_tag => words.push(c),
            _ => {}
        }
    }
    let plain = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&nbsp;", " "),
        ("&amp;", "&"),
    ];
    let words = plain
        .iter()
        .fold(words, |words, (mark, letter)| words.replace(mark, letter));
    let words: Vec<&str> = words.split_whitespace().collect();
    Passage::of(&words.join(" "))
}

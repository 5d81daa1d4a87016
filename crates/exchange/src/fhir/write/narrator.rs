//! The words of a document for people to read, and how they are put into it.

use domain::words::honest;
use serde_json::{Value, json};

use crate::summary::{
    AllergyKind, SummaryAllergy, SummaryDirection, SummaryMedicine, SummaryPerson, SummaryProblem,
};

/// A part of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SummaryPart {
    /// Medicines.
    Medicines,
    /// Allergies.
    Allergies,
    /// Problems of today.
    Problems,
    /// Problems of the past.
    Past,
}

/// What a part says in place of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Quiet {
    /// Nobody asked, or nobody said.
    NotAsked,
    /// There are none known.
    NoneKnown,
}

/// Says everything in a document that people read, in one language. A line about a
/// medicine has to say how things stand with it: nobody may take a stopped one for taken.
pub trait Narrator {
    /// What the document is called.
    fn title(&self) -> String;
    /// The heading of a part.
    fn heading(&self, part: SummaryPart) -> String;
    /// What a part says in place of a list.
    fn quiet(&self, part: SummaryPart, quiet: Quiet) -> String;
    /// That there are no known allergies of a sort.
    fn none_of(&self, kind: AllergyKind) -> String;
    /// Whose it is.
    fn person(&self, person: &SummaryPerson) -> String;
    /// A medicine with all that matters, as one line.
    fn medicine(&self, medicine: &SummaryMedicine) -> String;
    /// One line of directions that has no words of its own.
    fn direction(&self, direction: &SummaryDirection) -> String;
    /// An allergy as one line.
    fn allergy(&self, allergy: &SummaryAllergy) -> String;
    /// A problem as one line.
    fn problem(&self, problem: &SummaryProblem) -> String;
}

/// One text of a resource for people to read.
pub fn narrative(line: &str) -> Value {
    wrapped(&format!("<p>{}</p>", escaped(line)))
}

/// Several, as a list.
pub fn narrative_list(lines: &[String]) -> Value {
    let items = lines
        .iter()
        .map(|line| format!("<li>{}</li>", escaped(line)));
    let items: String = items.collect();
    wrapped(&format!("<ul>{items}</ul>"))
}

fn wrapped(inner: &str) -> Value {
    let div = format!("<div xmlns=\"http://www.w3.org/1999/xhtml\">{inner}</div>");
    json!({ "status": "generated", "div": div })
}

/// A text as it may stand in XHTML. Letters that turn or hide text are marked.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in honest(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            // No letters of XML.
            '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_in_words_is_only_text() {
        let narrative = narrative("<img src=x onerror=\"alert(1)\"> & \u{202e}co\u{7}");
        assert_eq!(
            narrative["div"],
            "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>&lt;img src=x \
             onerror=&quot;alert(1)&quot;&gt; &amp; \u{fffd}co</p></div>"
        );
    }
}

//! Texts of a document as a form takes them: on one line, and not too long.

use domain::words::Words;

/// A text without line ends, and no longer than a line of the form may be.
pub fn in_one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    shortened(&words.join(" "), Words::LIMIT)
}

/// A text cut to so many characters; that it was cut shows.
pub fn shortened(text: &str, limit: usize) -> String {
    if text.chars().count() <= limit {
        return text.to_owned();
    }
    let kept: String = text.chars().take(limit - 1).collect();
    [kept.as_str(), "…"].concat()
}

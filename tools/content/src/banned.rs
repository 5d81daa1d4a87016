//! Words and turns of phrase that no card may hold, read from `content/banned.txt`.
//!
//! A pattern is words in a row. `word*` also matches longer words, `*part*` any word it is part of,
//! `a/b` either of two, `~2` up to two words between, and a pattern after `=` keeps to capital and
//! small letters as written. Where a language has no gaps between words, a clause is one word.

use crate::reading::{is_remark, words};

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Word(Vec<String>),
    UpTo(usize),
}

/// One forbidden turn of phrase.
#[derive(Debug)]
struct Pattern {
    pieces: Vec<Piece>,
    case: Case,
    shown: String,
    reason: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Case {
    AsWritten,
    Any,
}

/// The forbidden turns of phrase, and the few sentences let through by name.
#[derive(Debug, Default)]
pub struct Banned {
    patterns: Vec<Pattern>,
    allowed: Vec<String>,
}

impl Banned {
    /// Reads the list of patterns; each line is a pattern, a bar and the reason.
    ///
    /// # Errors
    /// The line that has no reason or no pattern.
    pub fn read(list: &str) -> Result<Self, String> {
        let mut banned = Self::default();
        for line in list.lines().filter(|line| !is_remark(line)) {
            let Some((pattern, reason)) = line.split_once('|') else {
                return Err(format!("banned: no reason in \"{line}\""));
            };
            banned
                .patterns
                .push(read_pattern(pattern.trim(), reason.trim())?);
        }
        Ok(banned)
    }

    /// Only the patterns whose reason begins in one of these ways.
    #[must_use]
    pub fn only(mut self, reasons: &[&str]) -> Self {
        self.patterns.retain(|pattern| {
            reasons
                .iter()
                .any(|begin| pattern.reason.starts_with(begin))
        });
        self
    }

    /// Reads the sentences that are let through; each line is a sentence, a bar and the reason.
    ///
    /// # Errors
    /// The line that has no reason.
    pub fn read_allowed(&mut self, list: &str) -> Result<(), String> {
        for line in list.lines().filter(|line| !is_remark(line)) {
            let Some((sentence, reason)) = line.split_once('|') else {
                return Err(format!("allowed: no reason in \"{line}\""));
            };
            if reason.trim().is_empty() {
                return Err(format!("allowed: no reason in \"{line}\""));
            }
            self.allowed.push(sentence.trim().to_owned());
        }
        Ok(())
    }

    /// The forbidden turns of phrase in a sentence, each with its reason.
    pub fn faults(&self, sentence: &str) -> Vec<String> {
        if self.allowed.iter().any(|allowed| allowed == sentence) {
            return Vec::new();
        }
        let as_written = words(sentence);
        let lower: Vec<String> = as_written.iter().map(|word| word.to_lowercase()).collect();
        let lower: Vec<&str> = lower.iter().map(String::as_str).collect();
        self.patterns
            .iter()
            .filter(|pattern| {
                let text = match pattern.case {
                    Case::AsWritten => &as_written,
                    Case::Any => &lower,
                };
                (0..text.len()).any(|start| matches_at(&pattern.pieces, &text[start..]))
            })
            .map(|pattern| {
                format!(
                    "\"{}\" in \"{sentence}\": {}",
                    pattern.shown, pattern.reason
                )
            })
            .collect()
    }
}

fn read_pattern(text: &str, reason: &str) -> Result<Pattern, String> {
    let (case, body) = match text.strip_prefix('=') {
        Some(rest) => (Case::AsWritten, rest.trim()),
        None => (Case::Any, text),
    };
    let mut pieces = Vec::new();
    for piece in body.split_whitespace() {
        pieces.push(match piece.strip_prefix('~') {
            Some(count) => Piece::UpTo(
                count
                    .parse()
                    .map_err(|_| format!("banned: cannot read \"{text}\""))?,
            ),
            None => Piece::Word(piece.split('/').map(str::to_owned).collect()),
        });
    }
    if pieces.is_empty() || reason.is_empty() {
        return Err(format!("banned: cannot read \"{text}\""));
    }
    Ok(Pattern {
        pieces,
        case,
        shown: text.to_owned(),
        reason: reason.to_owned(),
    })
}

fn matches_at(pieces: &[Piece], text: &[&str]) -> bool {
    match pieces.split_first() {
        None => true,
        Some((Piece::UpTo(most), rest)) => {
            (0..=*most.min(&text.len())).any(|gap| matches_at(rest, &text[gap..]))
        }
        Some((Piece::Word(choices), rest)) => text.split_first().is_some_and(|(word, later)| {
            choices.iter().any(|choice| is_word(choice, word)) && matches_at(rest, later)
        }),
    }
}

fn is_word(choice: &str, word: &str) -> bool {
    match (choice.strip_prefix('*'), choice.strip_suffix('*')) {
        (Some(_), Some(beginning)) => word.contains(beginning.trim_start_matches('*')),
        (None, Some(beginning)) => word.starts_with(beginning),
        (Some(_) | None, None) => word == choice,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn banned() -> Banned {
        Banned::read(
            "# words\nnausea* | say feeling sick\nstop/skip ~2 taking/dose | G1\n= OD | G12\n",
        )
        .unwrap()
    }

    #[test]
    fn a_word_is_found_whole_and_a_star_finds_longer_ones() {
        assert_eq!(banned().faults("Nauseating smells.").len(), 1);
        assert!(banned().faults("A bus stop.").is_empty());
    }

    #[test]
    fn between_two_stars_a_part_of_a_word_is_found() {
        let banned = Banned::read("*停藥* | G1").unwrap();
        assert_eq!(banned.faults("請停藥，並休息。").len(), 1);
        assert_eq!(banned.faults("停藥").len(), 1);
        assert!(banned.faults("請停用藥物。").is_empty());
    }

    #[test]
    fn a_phrase_is_found_over_a_few_words_but_not_over_many() {
        assert_eq!(banned().faults("Do not stop, please, taking it.").len(), 1);
        assert_eq!(banned().faults("Skip the next dose.").len(), 1);
        assert!(
            banned()
                .faults("They stop clots long before a dose.")
                .is_empty()
        );
    }

    #[test]
    fn letters_as_written_tell_an_abbreviation_from_a_word() {
        assert_eq!(banned().faults("Take OD.").len(), 1);
        assert!(banned().faults("An od thing.").is_empty());
    }

    #[test]
    fn a_sentence_is_let_through_only_as_it_stands() {
        let mut banned = banned();
        banned
            .read_allowed("Never stop taking it at once. | dangerous to leave out\n")
            .unwrap();
        assert!(banned.faults("Never stop taking it at once.").is_empty());
        assert_eq!(banned.faults("Stop taking it at once.").len(), 1);
        assert!(banned.read_allowed("No reason here.").is_err());
    }

    #[test]
    fn a_line_without_a_reason_is_refused() {
        assert!(Banned::read("vomit*").is_err());
        assert!(Banned::read("vomit* |  ").is_err());
    }
}

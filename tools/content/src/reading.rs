//! How hard a text is to read: sentences, words, syllables, Flesch–Kincaid grade.
//!
//! A medicine's name cannot be put more simply and the reader has it on the box, so each word of
//! a name counts as an easy word of two syllables. A number counts as one word of one syllable.

use std::collections::{HashMap, HashSet};

/// The highest grade a part of a card may have.
pub const HIGHEST_GRADE: f64 = 6.0;

/// The most words a sentence may have.
pub const LONGEST_SENTENCE: usize = 20;

/// What is known of words: names that count as easy, and syllables that the rules get wrong.
#[derive(Debug, Default)]
pub struct Words {
    /// Lower-case words that are part of a medicine's name.
    pub names: HashSet<String>,
    /// Syllables of lower-case words, where the rules count wrongly.
    pub exceptions: HashMap<String, usize>,
}

impl Words {
    /// Reads a list of exceptions: a word and its number of syllables on each line.
    ///
    /// # Errors
    /// The line that is not a word and a number.
    pub fn read_exceptions(&mut self, list: &str) -> Result<(), String> {
        for line in list.lines().filter(|line| !is_remark(line)) {
            let mut parts = line.split_whitespace();
            let (Some(word), Some(Ok(count)), None) =
                (parts.next(), parts.next().map(str::parse), parts.next())
            else {
                return Err(format!("syllables: cannot read \"{line}\""));
            };
            self.exceptions.insert(word.to_lowercase(), count);
        }
        Ok(())
    }

    /// The number of syllables of one word.
    pub fn syllables(&self, word: &str) -> usize {
        let lower = word.to_lowercase();
        let plain = lower.strip_suffix("'s").unwrap_or(&lower);
        if plain.bytes().any(|byte| byte.is_ascii_digit()) {
            return 1;
        }
        if let Some(count) = self.exceptions.get(plain) {
            return *count;
        }
        if self.names.contains(plain) {
            return 2;
        }
        plain
            .split('-')
            .filter(|part| !part.is_empty())
            .map(|part| match self.exceptions.get(part) {
                Some(count) => *count,
                None if self.names.contains(part) => 2,
                None => syllables_by_rule(part),
            })
            .sum::<usize>()
            .max(1)
    }

    /// The Flesch–Kincaid grade of a text; an empty text has grade 0.
    pub fn grade(&self, text: &str) -> f64 {
        let sentences = sentences(text);
        let words: Vec<&str> = sentences.iter().flat_map(|one| words(one)).collect();
        if words.is_empty() {
            return 0.0;
        }
        let syllables: usize = words.iter().map(|word| self.syllables(word)).sum();
        let per_sentence = as_number(words.len()) / as_number(sentences.len());
        let per_word = as_number(syllables) / as_number(words.len());
        0.39 * per_sentence + 11.8 * per_word - 15.59
    }
}

/// Says whether a line of a list is empty or a remark.
pub fn is_remark(line: &str) -> bool {
    let line = line.trim();
    line.is_empty() || line.starts_with('#')
}

fn as_number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

/// The sentences of a text: they end with a full stop, a question mark or an empty line.
pub fn sentences(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for paragraph in text.split("\n\n") {
        let mut sentence = String::new();
        for piece in paragraph.split_whitespace() {
            if !sentence.is_empty() {
                sentence.push(' ');
            }
            sentence.push_str(piece);
            let ended = piece.trim_end_matches(['"', '\'', ')', '”', '’']);
            if ended.ends_with(['.', '!', '?']) {
                found.push(std::mem::take(&mut sentence));
            }
        }
        if !sentence.is_empty() {
            found.push(sentence);
        }
    }
    found.retain(|sentence| !words(sentence).is_empty());
    found
}

/// The words of a text, without the marks around them.
pub fn words(text: &str) -> Vec<&str> {
    text.split(|letter: char| {
        letter.is_whitespace() || matches!(letter, '/' | '–' | '—' | '…' | ';')
    })
    .map(|piece| piece.trim_matches(|letter: char| !letter.is_alphanumeric()))
    .filter(|piece| !piece.is_empty())
    .collect()
}

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'é')
}

/// Counts groups of vowels, then puts right what English spelling hides.
fn syllables_by_rule(word: &str) -> usize {
    let letters: Vec<char> = word
        .chars()
        .filter(|letter| letter.is_alphabetic())
        .collect();
    let mut count = 0_usize;
    let mut after_vowel = false;
    for letter in &letters {
        let vowel = is_vowel(*letter);
        if vowel && !after_vowel {
            count += 1;
        }
        after_vowel = vowel;
    }
    let plain: String = letters.iter().collect();
    if has_silent_ending(&plain) {
        count = count.saturating_sub(1);
    }
    for pair in ["ia", "io", "eo", "iu", "ua"] {
        let split = match pair {
            "io" => plain.matches(pair).count() - soft_endings(&plain),
            "ia" => {
                plain.matches(pair).count()
                    - plain.matches("cial").count()
                    - plain.matches("tial").count()
            }
            "ua" => {
                plain.matches(pair).count()
                    - plain.matches("qua").count()
                    - plain.matches("gua").count()
            }
            "eo" => plain.matches(pair).count() - plain.matches("people").count(),
            _ => plain.matches(pair).count(),
        };
        count += split;
    }
    for pair in ["ying", "eing", "oing", "uing", "ier", "iet"] {
        count += plain.matches(pair).count();
    }
    if plain.ends_with("sm") || plain.ends_with("sms") {
        count += 1;
    }
    count.max(1)
}

/// How often "io" is said as one sound, as in "action" or "serious".
fn soft_endings(word: &str) -> usize {
    [
        "tion", "sion", "cion", "gion", "cious", "tious", "xious", "gious",
    ]
    .iter()
    .map(|ending| word.matches(ending).count())
    .sum::<usize>()
    .min(word.matches("io").count())
}

/// Says whether the last "e" of a word is silent, as in "time", "times" or "timed".
fn has_silent_ending(word: &str) -> bool {
    let letters: Vec<char> = word.chars().collect();
    let before = |back: usize| {
        letters
            .len()
            .checked_sub(back)
            .and_then(|at| letters.get(at).copied())
    };
    let syllabic_l = |back: usize| {
        before(back) == Some('l')
            && before(back + 1).is_some_and(|letter| !is_vowel(letter) && letter != 'l')
    };
    if word.ends_with("ed") {
        if syllabic_l(3) {
            return false;
        }
        return !matches!(before(3), Some('t' | 'd'))
            && before(3).is_some_and(|letter| !is_vowel(letter))
            || matches!(before(3), Some('y' | 'w'))
                && letters.len() > 3
                && before(4).is_some_and(is_vowel);
    }
    if word.ends_with("es") {
        let hissing = matches!(before(3), Some('s' | 'c' | 'z' | 'x' | 'g'))
            || word.ends_with("ches")
            || word.ends_with("shes");
        return !hissing && !syllabic_l(3) && before(3).is_some_and(|letter| !is_vowel(letter));
    }
    if word.ends_with('e') {
        return !syllabic_l(2) && before(2).is_some_and(|letter| !is_vowel(letter));
    }
    word.ends_with("ely")
        || word.ends_with("eful")
        || word.ends_with("eless")
        || word.ends_with("ement")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everyday_words_have_the_syllables_that_are_heard() {
        let known = Words::default();
        for (word, count) in [
            ("time", 1),
            ("times", 1),
            ("settled", 2),
            ("going", 2),
            ("wanted", 2),
            ("table", 2),
            ("tables", 2),
            ("doses", 2),
            ("question", 2),
            ("medicine", 3),
            ("dizzy", 2),
            ("people", 2),
            ("breathing", 2),
            ("serious", 3),
            ("pressure", 2),
            ("doctor", 2),
            ("the", 1),
            ("every", 3),
            ("headache", 2),
            ("tablets", 2),
            ("helped", 1),
            ("played", 1),
        ] {
            let counted = known.syllables(word);
            assert_eq!(counted, count, "{word}");
        }
    }

    #[test]
    fn a_medicine_name_counts_as_easy_and_an_exception_wins() {
        let mut known = Words::default();
        known.names.insert("levothyroxine".into());
        known.read_exceptions("# remark\nevery 2\n").unwrap();
        assert_eq!(known.syllables("Levothyroxine"), 2);
        assert_eq!(known.syllables("every"), 2);
        assert_eq!(known.syllables("112"), 1);
        assert!(known.read_exceptions("every two").is_err());
    }

    #[test]
    fn a_number_with_a_point_does_not_end_a_sentence() {
        assert_eq!(
            sentences("Take 2.5 ml. Rest (a bit.) Why?\n\nNo stop here").len(),
            4
        );
    }

    #[test]
    fn the_grade_is_that_of_the_formula() {
        let known = Words::default();
        // Ten words, two sentences, twelve syllables.
        let text = "The cat sat on the mat. Then it was happy today.";
        let expected = 0.39 * (11.0 / 2.0) + 11.8 * (13.0 / 11.0) - 15.59;
        assert!(
            (known.grade(text) - expected).abs() < 1e-9,
            "{}",
            known.grade(text)
        );
    }
}

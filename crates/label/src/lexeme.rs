//! Tokens joined to the longest phrases that are known.

use std::ops::Range;

use domain::amount::Quantity;

use crate::sense::Sense;
use crate::token::{Kind, LabelToken, Sign, single_digit, tokens};
use crate::words::{self, CountsIn, KnownPhrase};

/// A known phrase, a figure, a mark, or a word that is not known.
#[derive(Clone, Debug)]
pub struct Lexeme {
    /// What it may mean; nothing where it is not known.
    pub senses: &'static [Sense],
    /// What it is made of.
    pub kind: Kind,
    /// Its text, evened out; the first word of a phrase.
    pub text: String,
    /// Its bytes in the text.
    pub span: Range<usize>,
    /// Whether it is one slip away from a word that would matter.
    pub is_a_slip: bool,
}

impl Lexeme {
    /// Whether this is one of its meanings.
    pub fn is(&self, sense: Sense) -> bool {
        self.senses.contains(&sense)
    }

    /// The mark it is, if it is one.
    pub fn mark(&self) -> Option<Sign> {
        match self.kind {
            Kind::Mark(mark) if self.senses.is_empty() => Some(mark),
            _ => None,
        }
    }

    /// Whether a sentence or a line ends here.
    pub fn ends_sentence(&self) -> bool {
        matches!(self.mark(), Some(Sign::Stop | Sign::Line))
    }

    /// The number it is, as a figure or in words.
    pub fn number(&self) -> Option<Quantity> {
        if let Kind::Figure(thousandths) = self.kind {
            return Some(Quantity::from_thousandths(thousandths.into()));
        }
        self.senses.iter().find_map(|sense| match sense {
            Sense::Number(thousandths) => Some(Quantity::from_thousandths((*thousandths).into())),
            _ => None,
        })
    }

    /// Whether it is a word that nobody knows.
    pub fn is_unknown(&self) -> bool {
        self.senses.is_empty() && self.kind == Kind::Word
    }
}

/// The phrases of a text.
pub fn lexemes(text: &str) -> Vec<Lexeme> {
    let tokens = tokens(text);
    let is_danish = joined(&tokens, false)
        .iter()
        .any(|(phrase, _, _)| phrase.is_some_and(|one| one.counts == CountsIn::ShowsDanish));
    let mut found: Vec<Lexeme> = joined(&tokens, is_danish)
        .into_iter()
        .map(|(phrase, at, count)| lexeme(&tokens[at..at + count], phrase))
        .collect();
    for at in 0..found.len() {
        if let Some(number) = of_scripts(&found[at..]) {
            found[at].kind = Kind::Figure(number * 1000);
        }
    }
    for at in 1..found.len() {
        if let Some(digit) = behind_weekday(&found[at - 1..]) {
            found[at].kind = Kind::Figure(digit * 1000);
        }
    }
    found
}

/// "ii tabs": a number as scripts write it, before what it counts.
fn of_scripts(two: &[Lexeme]) -> Option<u32> {
    let [number, counted, ..] = two else {
        return None;
    };
    let counts = |sense: &Sense| matches!(sense, Sense::Counts(_));
    if !counted.senses.iter().any(counts) {
        return None;
    }
    match number.text.as_str() {
        "i" => Some(1),
        "ii" => Some(2),
        "iii" => Some(3),
        _ => None,
    }
}

/// 逢星期二兩粒: the first figure names the day, the second counts.
fn behind_weekday(three: &[Lexeme]) -> Option<u32> {
    let [day, figure, counted, ..] = three else {
        return None;
    };
    let names_day = |sense: &Sense| matches!(sense, Sense::DayOfWeek(_) | Sense::EveryWeekday(_));
    let is_between = figure.kind == Kind::Unclear
        && day.senses.iter().any(names_day)
        && counted.senses.iter().any(|sense| sense.is_counted());
    is_between.then(|| single_digit(&figure.text)).flatten()
}

/// Which phrase stands where, and how many tokens it takes.
type Joined = Vec<(Option<&'static KnownPhrase>, usize, usize)>;

fn joined(tokens: &[LabelToken], is_danish: bool) -> Joined {
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let wanted = |phrase: &KnownPhrase| is_danish || phrase.counts != CountsIn::InDanish;
        let longest = words::all()
            .beginning(&tokens[at..])
            .find(|(phrase, count)| {
                wanted(phrase) && !cuts_a_number(phrase, &tokens[at..], *count)
            });
        let (phrase, count) = match longest {
            Some((phrase, count)) => (Some(phrase), count),
            None => (None, 1),
        };
        found.push((phrase, at, count));
        at += count;
    }
    found
}

/// 每星期一粒 is one a week, not Mondays: the number belongs to what it counts.
fn cuts_a_number(phrase: &KnownPhrase, tokens: &[LabelToken], count: usize) -> bool {
    let names_day = phrase
        .senses
        .iter()
        .any(|sense| matches!(sense, Sense::DayOfWeek(_) | Sense::EveryWeekday(_)));
    let is_han = tokens[0].text.chars().all(|c| c > '\u{3000}');
    names_day
        && is_han
        && tokens.get(count).is_some_and(|next| {
            let mut next = words::all().beginning(std::slice::from_ref(next));
            next.any(|(phrase, _)| phrase.senses.iter().any(|sense| sense.is_counted()))
        })
}

fn lexeme(tokens: &[LabelToken], phrase: Option<&'static KnownPhrase>) -> Lexeme {
    let (first, last) = (&tokens[0], &tokens[tokens.len() - 1]);
    let kind = if tokens.len() == 1 {
        first.kind
    } else {
        Kind::Word
    };
    Lexeme {
        senses: phrase.map_or(&[], |phrase| &phrase.senses),
        kind,
        text: first.text.clone(),
        span: first.span.start..last.span.end,
        is_a_slip: phrase.is_none() && words::all().is_a_slip(first),
    }
}

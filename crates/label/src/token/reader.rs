//! Cuts a text into tokens.

use super::characters::{decimal, han_digit, is_han, mark, plain, tens, vulgar};
use super::kind::{Kind, LabelToken, Sign};

/// Words after which a point is no end of a sentence.
const SHORTENED: [&str; 45] = [
    "dgl", "dagl", "tabl", "tab", "tabs", "cap", "caps", "kaps", "stk", "kl", "max", "maks", "min",
    "ca", "inj", "supp", "ung", "pr", "hr", "hrs", "approx", "no", "mdr", "evt", "dr", "drp", "ds",
    "mg", "ml", "mcg", "tb", "spr", "daglig", "gtt", "gr", "mån", "dg", "tim", "t", "g", "dag",
    "x", "tbl", "d", "gg",
];

/// Words after which a point stands before a figure: "kl.8", "max.4".
const BEFORE_FIGURES: [&str; 8] = ["kl", "max", "maks", "q", "ca", "min", "pr", "no"];

/// A point or a comma before a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Leading {
    /// A decimal point.
    Point,
    /// It may be one.
    Unclear,
}

/// The tokens of a text.
pub fn tokens(text: &str) -> Vec<LabelToken> {
    let chars: Vec<(usize, char, char)> = text
        .char_indices()
        .map(|(at, c)| (at, plain(c), c))
        .collect();
    let mut reader = Reader {
        text,
        chars,
        at: 0,
        found: Vec::new(),
    };
    while reader.at < reader.chars.len() {
        reader.next();
    }
    reader.found
}

struct Reader<'a> {
    text: &'a str,
    chars: Vec<(usize, char, char)>,
    at: usize,
    found: Vec<LabelToken>,
}

impl Reader<'_> {
    fn peek(&self, ahead: usize) -> Option<char> {
        self.chars.get(self.at + ahead).map(|one| one.1)
    }

    /// Where the character at an index begins, or the text ends.
    fn byte(&self, index: usize) -> usize {
        self.chars.get(index).map_or(self.text.len(), |one| one.0)
    }

    /// Takes so many characters as one token.
    fn take(&mut self, count: usize, text: String, kind: Kind) {
        let span = self.byte(self.at)..self.byte(self.at + count);
        self.at += count;
        self.found.push(LabelToken { text, kind, span });
    }

    fn next(&mut self) {
        let Some(c) = self.peek(0) else { return };
        if c == ' ' {
            self.at += 1;
        } else if c.is_ascii_digit() || self.leads_a_figure().is_some() {
            self.figure();
        } else if let Some(thousandths) = vulgar(c) {
            self.take(1, c.to_string(), Kind::Figure(thousandths));
        } else if is_han(c) {
            self.han();
        } else if c.is_numeric() {
            // ⅓, ② and other figures are numbers that nobody here can read.
            self.take(1, c.to_string(), Kind::Unclear);
        } else if c.is_alphanumeric() {
            self.word();
        } else if c == '%' {
            self.take(1, "%".to_owned(), Kind::Word);
        } else {
            self.mark(c);
        }
    }

    /// Whether a point or a comma stands before a figure and is no end of
    /// anything: " .5". A full-width comma parts clauses.
    fn leads_a_figure(&self) -> Option<Leading> {
        let point = self.chars.get(self.at)?;
        let is_digit = self.peek(1).is_some_and(|c| c.is_ascii_digit());
        if !is_digit || !matches!(point.2, '.' | ',' | '．') {
            return None;
        }
        let before = self.at.checked_sub(1).and_then(|at| self.chars.get(at));
        let is_apart = before.is_none_or(|one| matches!(one.1, ' ' | '\n' | '\r' | '('));
        let is_plain = self
            .found
            .last()
            .is_some_and(|last| BEFORE_FIGURES.contains(&last.text.as_str()));
        match (point.1, is_apart) {
            ('.', true) => Some(Leading::Point),
            // "tab.5" may be five, or half.
            ('.', false) if !is_plain => Some(Leading::Unclear),
            (',', true) => Some(Leading::Unclear),
            _ => None,
        }
    }

    fn mark(&mut self, c: char) {
        let kind = mark(c);
        let shortens = self.found.last().is_some_and(|last| {
            last.span.end == self.byte(self.at) && SHORTENED.contains(&last.text.as_str())
        });
        // A comma of full width parts clauses as a small one does.
        let kind = if kind == Sign::Stop && c == '.' && shortens {
            Sign::Other
        } else {
            kind
        };
        self.take(1, c.to_string(), Kind::Mark(kind));
    }

    /// Whether a point or a small comma stands here.
    fn is_decimal(&self, ahead: usize) -> bool {
        let sign = self.chars.get(self.at + ahead).map(|one| one.2);
        matches!(sign, Some('.' | ',' | '．'))
    }

    fn figure(&mut self) {
        let leading = self.leads_a_figure();
        let mut count = 0;
        let mut digits = String::new();
        let mut points = 0;
        while let Some(c) = self.peek(count) {
            let goes_on = self.peek(count + 1).is_some_and(|c| c.is_ascii_digit());
            if c.is_ascii_digit() {
                digits.push(c);
            } else if count == 0 {
                points += 1;
                digits.push_str("0.");
            } else if self.is_decimal(count) && goes_on {
                points += 1;
                digits.push('.');
            } else {
                break;
            }
            count += 1;
        }
        let mut kind = match leading {
            Some(Leading::Unclear) => Kind::Unclear,
            _ => decimal(&digits, points),
        };
        if let (Kind::Figure(whole), Some(part)) = (kind, self.peek(count).and_then(vulgar))
            && points == 0
        {
            kind = Kind::Figure(whole.saturating_add(part));
            count += 1;
        }
        self.take(count, digits, kind);
    }

    fn han(&mut self) {
        let rest = self.chars.get(self.at..).unwrap_or(&[]);
        let is_digit = |c: char| han_digit(c).is_some() || c == '十';
        let count = rest.iter().take_while(|one| is_digit(one.1)).count();
        let run: Vec<char> = (0..count).filter_map(|ahead| self.peek(ahead)).collect();
        if let Some(number) = tens(&run) {
            let text = run.iter().collect();
            self.take(count, text, Kind::Figure(number * 1000));
            return;
        }
        if count > 1 {
            // 一二 side by side may be one to two, or twelve.
            for c in run {
                self.take(1, c.to_string(), Kind::Unclear);
            }
            return;
        }
        let Some(c) = self.peek(0) else { return };
        let kind = match han_digit(c) {
            Some(number) => Kind::Figure(number * 1000),
            None => Kind::Word,
        };
        self.take(1, c.to_string(), kind);
    }

    fn word(&mut self) {
        let mut count = 0;
        let mut text = String::new();
        while let Some(c) = self.peek(count) {
            let is_letter = c.is_alphabetic() && !is_han(c);
            let joins =
                c == '\'' && count > 0 && self.peek(count + 1).is_some_and(char::is_alphabetic);
            if !is_letter && !joins {
                break;
            }
            if is_letter {
                text.extend(c.to_lowercase());
            }
            count += 1;
        }
        if count == 0 {
            return self.take(1, String::new(), Kind::Mark(Sign::Other));
        }
        if count == 1 {
            count += self.dotted(&mut text);
        }
        self.take(count, text, Kind::Word);
    }

    /// How many more characters a dotted abbreviation such as "b.d." has.
    fn dotted(&self, text: &mut String) -> usize {
        let mut more = 0;
        loop {
            let point = self.peek(1 + more) == Some('.');
            let letter = self
                .peek(2 + more)
                .filter(|c| c.is_alphabetic() && !is_han(*c));
            let single = !self
                .peek(3 + more)
                .is_some_and(|c| c.is_alphanumeric() && !is_han(c));
            match letter {
                Some(letter) if point && single => {
                    text.extend(letter.to_lowercase());
                    more += 2;
                }
                _ => break,
            }
        }
        // The last point belongs to it, unless a new sentence begins.
        let ends = more > 0 && self.peek(1 + more) == Some('.');
        let capital = self
            .chars
            .get(self.at + 3 + more)
            .is_some_and(|one| one.2.is_uppercase());
        more + usize::from(ends && !capital)
    }
}

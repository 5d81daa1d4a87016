//! What a typed number consists of: runs of digits, marks between them, parts of
//! one. Knows how keyboards write them; not what they add up to.

/// A piece of a typed number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Token {
    /// Digits, whichever keyboard they come from.
    Digits(String),
    /// A mark.
    Separator(Separator),
    /// Between the two numbers of a fraction.
    Slash,
    /// A fraction in one sign, such as `½`.
    Part(u64, u64),
}

/// A mark between digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Separator {
    /// A point.
    Point,
    /// A comma.
    Comma,
    /// A mark that only stands before a part: the Arabic one, and the raised point.
    Decimal,
    /// A mark that only stands between thousands: the Arabic one, and the apostrophe.
    Thousands,
    /// A space of whatever width.
    Space,
}

impl Token {
    /// Whether only fractions have it.
    pub const fn is_of_fraction(&self) -> bool {
        matches!(self, Self::Slash | Self::Part(..))
    }
}

impl Separator {
    /// Whether a part may follow it.
    pub const fn may_part_off(self) -> bool {
        matches!(self, Self::Point | Self::Comma | Self::Decimal)
    }

    /// Whether it may stand between thousands.
    pub const fn may_group(self) -> bool {
        !matches!(self, Self::Decimal)
    }
}

/// The pieces of a text; nothing if there is anything else in it, or nothing.
pub fn tokens(text: &str) -> Option<Vec<Token>> {
    let mut tokens: Vec<Token> = Vec::new();
    for c in text.chars().filter(|c| !is_unseen(*c)) {
        let token = token(c)?;
        match (tokens.last_mut(), token) {
            (Some(Token::Digits(run)), Token::Digits(more)) => run.push_str(&more),
            // Spaces around a slash and before a fraction in one sign say nothing.
            (
                Some(Token::Separator(Separator::Space) | Token::Slash),
                Token::Separator(Separator::Space),
            ) => {}
            (
                Some(last @ Token::Separator(Separator::Space)),
                token @ (Token::Slash | Token::Part(..)),
            ) => {
                *last = token;
            }
            (_, token) => tokens.push(token),
        }
    }
    (!tokens.is_empty()).then_some(tokens)
}

fn token(c: char) -> Option<Token> {
    if let Some(digit) = digit(c) {
        return Some(Token::Digits(digit.to_string()));
    }
    Some(match c {
        '.' | '．' | '。' | '｡' => Token::Separator(Separator::Point),
        ',' | '，' => Token::Separator(Separator::Comma),
        '\u{66b}' | '·' => Token::Separator(Separator::Decimal),
        '\u{66c}' | '\'' | '’' => Token::Separator(Separator::Thousands),
        '/' | '／' | '⁄' | '∕' => Token::Slash,
        '½' => Token::Part(1, 2),
        '⅓' => Token::Part(1, 3),
        '⅔' => Token::Part(2, 3),
        '¼' => Token::Part(1, 4),
        '¾' => Token::Part(3, 4),
        '⅕' => Token::Part(1, 5),
        '⅖' => Token::Part(2, 5),
        '⅗' => Token::Part(3, 5),
        '⅘' => Token::Part(4, 5),
        '⅙' => Token::Part(1, 6),
        '⅚' => Token::Part(5, 6),
        '⅐' => Token::Part(1, 7),
        '⅛' => Token::Part(1, 8),
        '⅜' => Token::Part(3, 8),
        '⅝' => Token::Part(5, 8),
        '⅞' => Token::Part(7, 8),
        '⅑' => Token::Part(1, 9),
        '⅒' => Token::Part(1, 10),
        c if c.is_whitespace() => Token::Separator(Separator::Space),
        _ => return None,
    })
}

/// The value of a digit: plain, full-width, Arabic-Indic or Persian.
fn digit(c: char) -> Option<u32> {
    let zero = match c {
        '0'..='9' => '0',
        '０'..='９' => '０',
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6f0}'..='\u{6f9}' => '\u{6f0}',
        _ => return None,
    };
    Some(u32::from(c) - u32::from(zero))
}

/// What keyboards put beside digits to turn their direction or to join them.
const fn is_unseen(c: char) -> bool {
    matches!(
        c,
        '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'
            | '\u{2066}'..='\u{2069}' | '\u{feff}'
    )
}

//! A number as people type it, before it is a quantity: with a point or a comma,
//! with thousands parted or not, as a fraction, in the digits of their keyboard.
//!
//! Knows no language: what a comma means in `1,000` only who typed it can say. Must
//! never choose between two readings, and never round. The record keeps quantities
//! in one strict form and does not read through here.

mod token;

use crate::amount::Quantity;
use token::{Separator, Token, tokens};

/// What a number that was typed can mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// One thing only.
    Exact(Quantity),
    /// With its mark between thousands, or before the part, as in `1,000`.
    Either(Quantity, Quantity),
}

/// Why a number that was typed cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FigureError {
    /// Not a number as people write it.
    NotANumber,
    /// Finer than thousandths, such as a third.
    NotExact,
    /// Over a million.
    TooLarge,
    /// It can be read in two ways.
    TwoReadings,
}

/// Nobody writes a number as long as this.
const LONGEST: usize = 64;

/// Reads a number that was typed.
///
/// # Errors
/// Why it cannot be read; never for its two readings.
pub fn read(text: &str) -> Result<Figure, FigureError> {
    let text = text.trim();
    if text.chars().count() > LONGEST {
        let digits = text.chars().all(char::is_numeric);
        return Err(if digits {
            FigureError::TooLarge
        } else {
            FigureError::NotANumber
        });
    }
    let tokens = tokens(text).ok_or(FigureError::NotANumber)?;
    match fraction(&tokens)? {
        Some(figure) => Ok(figure),
        None => decimal(&tokens),
    }
}

/// Reads a number that was typed, where only one reading will do.
///
/// # Errors
/// Why it cannot be used.
pub fn exact(text: &str) -> Result<Quantity, FigureError> {
    match read(text)? {
        Figure::Exact(quantity) => Ok(quantity),
        Figure::Either(..) => Err(FigureError::TwoReadings),
    }
}

/// A quantity as it can be typed: read again, it is the same and nothing else.
/// Three places get one more, so that their mark cannot part thousands.
pub fn typed(quantity: Quantity) -> String {
    let plain = quantity.to_string();
    match read(&plain) {
        Ok(Figure::Either(..)) => plain + "0",
        _ => plain,
    }
}

/// `½`, `1½`, `1/2`, `1 1/2`; nothing where there is no fraction.
fn fraction(tokens: &[Token]) -> Result<Option<Figure>, FigureError> {
    let (whole, (over, under)) = match tokens {
        [whole @ .., Token::Part(over, under)] => (whole, (*over, *under)),
        [
            whole @ ..,
            Token::Digits(over),
            Token::Slash,
            Token::Digits(under),
        ] => (whole, (small(over)?, small(under)?)),
        tokens if tokens.iter().any(Token::is_of_fraction) => return Err(FigureError::NotANumber),
        _ => return Ok(None),
    };
    // `11/2` may be a hasty one and a half, and `8/500` is a pair of strengths.
    if over == 0 || over >= under || under > 10 {
        return Err(FigureError::NotANumber);
    }
    let whole = match whole {
        [] => Quantity::ZERO,
        [whole @ .., Token::Separator(Separator::Space)] => grouped(whole)?,
        whole if matches!(tokens.last(), Some(Token::Part(..))) => grouped(whole)?,
        _ => return Err(FigureError::NotANumber),
    };
    if (over * 1000) % under != 0 {
        return Err(FigureError::NotExact);
    }
    within(whole.thousandths() + over * 1000 / under).map(|it| Some(Figure::Exact(it)))
}

/// The upper or lower number of a fraction.
fn small(digits: &str) -> Result<u64, FigureError> {
    let is_small = digits.len() <= 2 && !digits.starts_with('0');
    let read = digits.parse().ok().filter(|_| is_small);
    read.ok_or(FigureError::NotANumber)
}

/// Figures with at most one mark before the part.
fn decimal(tokens: &[Token]) -> Result<Figure, FigureError> {
    let last = tokens.iter().rposition(|token| match token {
        Token::Separator(mark) => mark.may_part_off(),
        _ => false,
    });
    let Some(last) = last else {
        return grouped(tokens).map(Figure::Exact);
    };
    let (before, after) = (&tokens[..last], &tokens[last + 1..]);
    let Token::Separator(mark) = &tokens[last] else {
        return Err(FigureError::NotANumber);
    };
    let [Token::Digits(places)] = after else {
        // What follows is in groups, as in `1,000 000`, or is missing.
        return Err(FigureError::NotANumber);
    };
    if before
        .iter()
        .any(|token| matches!(token, Token::Separator(other) if other == mark))
    {
        return grouped(tokens).map(Figure::Exact);
    }
    let whole = match before {
        [] => Quantity::ZERO,
        before => grouped(before)?,
    };
    let parted = || {
        let part = part(places, whole, *mark)?;
        within(whole.thousandths() + part)
    };
    let is_pair = matches!(before, [Token::Digits(_)]) && mark.may_group() && !whole.is_zero();
    let thousands = (is_pair && places.len() == 3)
        .then(|| number(&[whole.to_string().as_str(), places]))
        .and_then(Result::ok);
    match thousands {
        Some(thousands) => Ok(Figure::Either(thousands, parted()?)),
        None => parted().map(Figure::Exact),
    }
}

/// The places behind a mark, in thousandths. A fourth is taken only as the nought
/// behind a third that counts: `1,0000` may be ten thousand.
fn part(places: &str, whole: Quantity, mark: Separator) -> Result<u64, FigureError> {
    let counts = places.trim_end_matches('0');
    let is_plain = places.len() <= 3
        || whole.is_zero()
        || !mark.may_group()
        || (places.len() == 4 && counts.len() == 3);
    if counts.len() > 3 {
        return Err(FigureError::NotExact);
    }
    if !is_plain {
        return Err(FigureError::NotANumber);
    }
    let padded = format!("{counts:0<3}");
    padded.parse().map_err(|_| FigureError::NotANumber)
}

/// Figures without a part: one run of digits, or groups of three with one kind of
/// mark between them.
fn grouped(tokens: &[Token]) -> Result<Quantity, FigureError> {
    let mut runs = Vec::new();
    let mut marks = Vec::new();
    for (place, token) in tokens.iter().enumerate() {
        match token {
            Token::Digits(digits) if place % 2 == 0 => runs.push(digits.as_str()),
            Token::Separator(mark) if place % 2 == 1 && mark.may_group() => marks.push(*mark),
            _ => return Err(FigureError::NotANumber),
        }
    }
    let is_one_kind = marks.windows(2).all(|pair| pair[0] == pair[1]);
    match runs.as_slice() {
        [one] if marks.is_empty() => number(&[one]),
        [first, rest @ ..]
            if marks.len() == rest.len()
                && !rest.is_empty()
                && is_one_kind
                && first.len() <= 3
                && !first.starts_with('0')
                && rest.iter().all(|run| run.len() == 3) =>
        {
            number(&runs)
        }
        _ => Err(FigureError::NotANumber),
    }
}

/// Runs of digits, read as one number.
fn number(runs: &[&str]) -> Result<Quantity, FigureError> {
    let digits = runs.concat();
    let digits = digits.trim_start_matches('0');
    match digits.len() {
        0 => Ok(Quantity::ZERO),
        1..=7 => {
            let number: u64 = digits.parse().map_err(|_| FigureError::NotANumber)?;
            within(number * 1000)
        }
        _ => Err(FigureError::TooLarge),
    }
}

fn within(thousandths: u64) -> Result<Quantity, FigureError> {
    let held = Quantity::from_thousandths(thousandths);
    if held.thousandths() == thousandths {
        Ok(held)
    } else {
        Err(FigureError::TooLarge)
    }
}

#[cfg(test)]
mod tests;

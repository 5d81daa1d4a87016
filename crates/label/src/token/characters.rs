//! Single characters: how they are compared, and which numbers they are.

use super::kind::{Kind, Sign};

/// A character as it is compared.
pub fn plain(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
        '\u{2019}' | '\u{2018}' | '\u{2032}' => '\'',
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '~' | '\u{301c}' => '-',
        '×' | '✕' | '✖' => 'x',
        '÷' => '/',
        '\u{660}'..='\u{669}' => char::from_u32(c as u32 - 0x660 + 0x30).unwrap_or(c),
        '饭' => '飯',
        '后' => '後',
        '药' => '藥',
        '时' => '時',
        '两' => '兩',
        '颗' => '顆',
        '钟' => '鐘',
        '周' | '週' => '週',
        '双' => '雙',
        '医' => '醫',
        '疗' => '療',
        '岁' => '歲',
        '顿' => '頓',
        _ if c.is_whitespace() && c != '\n' && c != '\r' => ' ',
        _ => c,
    }
}

/// What a sign such as ½ is, in thousandths.
pub fn vulgar(c: char) -> Option<u32> {
    Some(match c {
        '½' => 500,
        '¼' => 250,
        '¾' => 750,
        _ => return None,
    })
}

/// Chinese characters and what writes like them: each is a word of its own.
pub fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{2fa1f}' | '〇')
}

/// The digit that a Chinese character is.
pub fn han_digit(c: char) -> Option<u32> {
    Some(match c {
        '〇' | '零' => 0,
        '一' => 1,
        '二' | '兩' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => return None,
    })
}

/// The number that a single Chinese character is.
pub fn single_digit(text: &str) -> Option<u32> {
    let mut chars = text.chars();
    let digit = chars.next().and_then(han_digit)?;
    chars.next().is_none().then_some(digit)
}

/// What a sign says.
pub fn mark(c: char) -> Sign {
    match c {
        '\n' | '\r' => Sign::Line,
        '.' | ';' | '!' | '?' | '。' | '｡' => Sign::Stop,
        ',' | '、' => Sign::Comma,
        '-' => Sign::Dash,
        '/' => Sign::Slash,
        ':' => Sign::Colon,
        '(' | '[' | '（' => Sign::Open,
        ')' | ']' | '）' => Sign::Close,
        '+' => Sign::Plus,
        _ => Sign::Other,
    }
}

/// A number of digits and points: at most one point, and 1.000 is unclear.
pub fn decimal(digits: &str, points: usize) -> Kind {
    let (whole, places) = digits.split_once('.').unwrap_or((digits, ""));
    let is_thousand = places.len() == 3 && whole.bytes().any(|digit| digit != b'0');
    if points > 1 || is_thousand || places.len() > 3 || whole.len() > 6 {
        return Kind::Unclear;
    }
    let read = |text: &str| text.parse::<u32>().ok();
    match (read(whole), read(&format!("{places:0<3}"))) {
        (Some(whole), Some(places)) => Kind::Figure(whole * 1000 + places),
        _ => Kind::Unclear,
    }
}

/// 十, 十四, 二十, 二十一: numbers with a ten in them.
pub fn tens(run: &[char]) -> Option<u32> {
    let at = run.iter().position(|c| *c == '十')?;
    let before = match &run[..at] {
        [] => 1,
        [one] => han_digit(*one)?,
        _ => return None,
    };
    let after = match &run[at + 1..] {
        [] => 0,
        [one] => han_digit(*one)?,
        _ => return None,
    };
    Some(before * 10 + after)
}

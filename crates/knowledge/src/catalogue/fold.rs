//! Folding: the same name typed in another way becomes the same text.
//!
//! Capitals, accents, full-width letters and punctuation go; invisible characters go. Chinese
//! characters stay. The result is lower-case words with single spaces between them.

/// The longest text that is searched for, in characters; the rest is left out.
pub const LONGEST_QUERY: usize = 200;

/// Folds a text, up to the longest query.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len().min(LONGEST_QUERY));
    let mut gap = false;
    for letter in text.chars().take(LONGEST_QUERY) {
        match meaning(letter) {
            Meaning::Nothing => {}
            Meaning::Gap => gap = true,
            Meaning::Letters(letters) => {
                if gap && !folded.is_empty() {
                    folded.push(' ');
                }
                gap = false;
                folded.push_str(letters);
            }
            Meaning::Same(same) => {
                if gap && !folded.is_empty() {
                    folded.push(' ');
                }
                gap = false;
                folded.push(same);
            }
        }
    }
    folded
}

/// A folded text without its spaces.
pub fn compact(folded: &str) -> String {
    folded.chars().filter(|letter| *letter != ' ').collect()
}

/// Says whether a character is Chinese writing.
pub fn is_chinese(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3134F}')
}

enum Meaning {
    Nothing,
    Gap,
    Letters(&'static str),
    Same(char),
}

fn meaning(letter: char) -> Meaning {
    match letter {
        'a'..='z' | '0'..='9' => Meaning::Same(letter),
        'A'..='Z' => Meaning::Same(letter.to_ascii_lowercase()),
        // Full-width forms stand 0xFEE0 above their ASCII twins.
        '\u{FF01}'..='\u{FF5E}' => u32::from(letter)
            .checked_sub(0xFEE0)
            .and_then(char::from_u32)
            .map_or(Meaning::Gap, meaning),
        // Apostrophes, hidden hyphens, combining accents, zero-width and direction marks.
        '\''
        | '\u{2018}'
        | '\u{2019}'
        | '\u{AD}'
        | '\u{300}'..='\u{36F}'
        | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}'
        | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}'
        | '\u{E0000}'..='\u{E007F}' => Meaning::Nothing,
        'æ' | 'Æ' => Meaning::Letters("ae"),
        'œ' | 'Œ' => Meaning::Letters("oe"),
        'ß' => Meaning::Letters("ss"),
        'ø' | 'Ø' | 'ò'..='ö' | 'Ò'..='Ö' | 'ō' | 'Ō' | 'ő' | 'Ő' => Meaning::Same('o'),
        'à'..='å' | 'À'..='Å' | 'ā' | 'Ā' | 'ą' | 'Ą' => Meaning::Same('a'),
        'è'..='ë' | 'È'..='Ë' | 'ē' | 'Ē' | 'ę' | 'Ę' | 'ě' | 'Ě' => Meaning::Same('e'),
        'ì'..='ï' | 'Ì'..='Ï' | 'ī' | 'Ī' | 'İ' | 'ı' => Meaning::Same('i'),
        'µ' | 'μ' | 'ù'..='ü' | 'Ù'..='Ü' | 'ū' | 'Ū' | 'ů' | 'Ů' | 'ű' | 'Ű' => {
            Meaning::Same('u')
        }
        'ç' | 'Ç' | 'ć' | 'Ć' | 'č' | 'Č' => Meaning::Same('c'),
        'ñ' | 'Ñ' | 'ń' | 'Ń' | 'ň' | 'Ň' => Meaning::Same('n'),
        'ý' | 'ÿ' | 'Ý' | 'Ÿ' => Meaning::Same('y'),
        'š' | 'Š' | 'ś' | 'Ś' => Meaning::Same('s'),
        'ž' | 'Ž' | 'ź' | 'Ź' | 'ż' | 'Ż' => Meaning::Same('z'),
        'ł' | 'Ł' => Meaning::Same('l'),
        'ð' | 'Ð' | 'ď' | 'Ď' => Meaning::Same('d'),
        _ if letter.is_alphanumeric() => Meaning::Same(letter),
        _ => Meaning::Gap,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn capitals_accents_and_width_make_no_difference() {
        assert_eq!(fold("  Ａｍｌｏｄｉｐｉｎｅ　５ＭＧ "), "amlodipine 5mg");
        assert_eq!(fold("Épilim"), "epilim");
        assert_eq!(fold("E\u{301}pilim"), "epilim");
        assert_eq!(fold("Loppefrøskaller"), "loppefroskaller");
        assert_eq!(fold("St John's wort"), "st johns wort");
        assert_eq!(fold("Co-codamol"), "co codamol");
        assert_eq!(fold("撲熱息痛（500毫克）"), "撲熱息痛 500毫克");
    }

    /// Whoever has the letters of another language under their fingers, or a box from
    /// there before them, finds what the same letters without marks find.
    #[test]
    fn a_letter_with_a_mark_is_the_letter() {
        for (marked, plain) in [
            ("àáâãäåāą ÀÁÂÃÄÅĀĄ", "aaaaaaaa aaaaaaaa"),
            ("èéêëēęě ÈÉÊËĒĘĚ", "eeeeeee eeeeeee"),
            ("ìíîïīı ÌÍÎÏĪİ", "iiiiii iiiiii"),
            ("òóôõöøōő ÒÓÔÕÖØŌŐ", "oooooooo oooooooo"),
            ("ùúûüūůűµμ ÙÚÛÜŪŮŰ", "uuuuuuuuu uuuuuuu"),
            ("çćč ÇĆČ ñńň ÑŃŇ", "ccc ccc nnn nnn"),
            ("ýÿ ÝŸ šś ŠŚ žźż ŽŹŻ", "yy yy ss ss zzz zzz"),
            ("łŁ ðďÐĎ", "ll dddd"),
            ("æÆ œŒ ß", "aeae oeoe ss"),
            ("AZ az 09", "az az 09"),
        ] {
            assert_eq!(fold(marked), plain);
        }
    }

    #[test]
    fn an_apostrophe_is_left_out_however_it_is_written() {
        for written in ["St John's wort", "St John’s wort", "St John‘s wort"] {
            assert_eq!(fold(written), "st johns wort");
        }
    }

    #[test]
    fn what_cannot_be_seen_cannot_hide_a_name() {
        assert_eq!(fold("aml\u{200B}odi\u{AD}pine"), "amlodipine");
        assert_eq!(fold("\u{202E}amlodipine\u{2066}"), "amlodipine");
        assert_eq!(fold("amlodipine\u{0}\u{7}\n5"), "amlodipine 5");
    }

    proptest! {
        #[test]
        fn folding_twice_is_folding_once(text in "\\PC{0,80}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn a_text_of_any_length_is_cut(text in "\\PC{0,600}") {
            prop_assert!(fold(&text).chars().count() <= 2 * LONGEST_QUERY);
        }
    }
}

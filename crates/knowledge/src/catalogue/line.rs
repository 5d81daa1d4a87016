//! A line of text in pieces: names of the catalogue, words that say nothing, and the rest.
//!
//! Knows how labels are written: makers in brackets, marks that join two medicines, salts behind a
//! name. It does not know which medicine is meant.

use super::Catalogue;
use super::entry::NameKind;
use super::fold::{fold, is_chinese};
use super::label_words::{CHINESE, is_label_word, is_salt, way_of_word};

/// The most words one name is made of.
const MOST_WORDS: usize = 9;

/// A part of a label line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LabelPiece {
    /// A name in the catalogue, without spaces.
    Name { close: String },
    /// A number or a word that says nothing about which medicine it is.
    Label(String),
    /// Anything else.
    Unknown(String),
}

/// Splits a line into folded words, parting figures from letters and Chinese from other writing.
pub fn tokens(line: &str) -> Vec<String> {
    let folded = fold(line);
    let mut tokens: Vec<String> = Vec::new();
    let mut kind_before = None;
    for letter in folded.chars() {
        let kind = match letter {
            ' ' => {
                kind_before = None;
                continue;
            }
            _ if letter.is_numeric() => 0,
            _ if is_chinese(letter) => 1,
            _ => 2,
        };
        match tokens.last_mut() {
            Some(last) if kind_before == Some(kind) => last.push(letter),
            _ => tokens.push(letter.to_string()),
        }
        kind_before = Some(kind);
    }
    tokens
}

/// Reads tokens as names, the longest first, and words between them.
pub fn pieces(catalogue: &Catalogue, tokens: &[String]) -> Vec<LabelPiece> {
    let mut pieces = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        if let Some((close, words)) = longest_name(catalogue, &tokens[at..])
            && !(words == 1 && is_salt(token) && follows_substance(catalogue, &pieces))
        {
            pieces.push(LabelPiece::Name { close });
            at += words;
            continue;
        }
        at += 1;
        if token.chars().any(is_chinese) {
            pieces.extend(chinese_pieces(catalogue, token));
        } else if token.chars().all(char::is_numeric) || is_label_word(token) {
            pieces.push(LabelPiece::Label(token.clone()));
        } else {
            pieces.push(LabelPiece::Unknown(token.clone()));
        }
    }
    pieces
}

/// Says whether the last piece names a substance, so that a salt may follow: "atorvastatin calcium".
fn follows_substance(catalogue: &Catalogue, pieces: &[LabelPiece]) -> bool {
    matches!(pieces.last(), Some(LabelPiece::Name { close }) if !is_brand_only(catalogue, close))
}

fn longest_name(catalogue: &Catalogue, tokens: &[String]) -> Option<(String, usize)> {
    (1..=tokens.len().min(MOST_WORDS)).rev().find_map(|words| {
        let close: String = tokens[..words].concat();
        let known = catalogue.index.equal_to(&close).next().is_some()
            || catalogue.index.ingredient(&close).is_some();
        known.then_some((close, words))
    })
}

fn chinese_pieces(catalogue: &Catalogue, run: &str) -> Vec<LabelPiece> {
    let mut rest = run.to_owned();
    let mut pieces = Vec::new();
    let mut names: Vec<&str> = catalogue
        .index
        .chinese()
        .iter()
        .map(|term| &*term.text)
        .collect();
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    for name in names {
        if rest.contains(name) {
            rest = rest.replace(name, "");
            pieces.push(LabelPiece::Name {
                close: name.to_owned(),
            });
        }
    }
    for word in CHINESE {
        if rest.contains(word) {
            rest = rest.replace(word, "");
            pieces.push(LabelPiece::Label((*word).to_owned()));
        }
    }
    if !rest.is_empty() {
        pieces.push(LabelPiece::Unknown(rest));
    }
    pieces
}

/// Writes marks that join two medicines as a word; a bar between figures is a strength.
pub fn with_joins_spelled(line: &str) -> String {
    let mut spelled = String::with_capacity(line.len());
    let mut before = ' ';
    let mut rest = line.chars().peekable();
    while let Some(letter) = rest.next() {
        let figures = before.is_numeric() && rest.peek().is_some_and(|next| next.is_numeric());
        match letter {
            '+' | '&' | '/' | '＋' | '／' if !figures => spelled.push_str(" and "),
            _ => spelled.push(letter),
        }
        before = letter;
    }
    spelled
}

/// Takes out what stands in brackets, unless it may name a medicine.
pub fn without_maker(catalogue: &Catalogue, line: &str) -> String {
    let mut kept = String::with_capacity(line.len());
    let mut inside = String::new();
    let mut depth = 0_usize;
    for letter in line.chars() {
        match letter {
            '(' | '（' => {
                depth += 1;
                inside.push(' ');
            }
            ')' | '）' if depth > 0 => {
                depth -= 1;
                inside.push(' ');
                if depth == 0 {
                    keep_unless_maker(catalogue, &inside, &mut kept);
                    inside.clear();
                }
            }
            _ if depth > 0 => inside.push(letter),
            _ => kept.push(letter),
        }
    }
    if depth > 0 {
        keep_unless_maker(catalogue, &inside, &mut kept);
    }
    kept
}

fn keep_unless_maker(catalogue: &Catalogue, inside: &str, kept: &mut String) {
    let tokens = tokens(inside);
    let joins = inside.contains(['+', '/'])
        || tokens
            .iter()
            .any(|word| matches!(word.as_str(), "with" | "plus" | "contains" | "and"));
    let names = pieces(catalogue, &tokens)
        .iter()
        .any(|piece| matches!(piece, LabelPiece::Name { .. }));
    let says_how = tokens.iter().any(|word| way_of_word(word).is_some());
    kept.push(' ');
    if joins || names || says_how {
        kept.push_str(inside);
        kept.push(' ');
    }
}

/// Says whether a name without spaces is a brand and nothing else.
pub fn is_brand_only(catalogue: &Catalogue, close: &str) -> bool {
    let mut kinds = catalogue
        .index
        .equal_to(close)
        .filter_map(|term| catalogue.entries.get(term.entry)?.names.get(term.name))
        .peekable();
    kinds.peek().is_some() && kinds.all(|name| matches!(name.kind, NameKind::Brand(_)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn few() -> Catalogue {
        let entries = [
            "amlodipine\tamlodipine\tamlodipine\t\t\t\t\t\tbIstin|z氨氯地平",
            "both\tamlodipine with valsartan\tamlodipine|valsartan\t\t\t\t\t\tbExforge",
            "atorvastatin\tatorvastatin\tatorvastatin\t\t\t\t\t\tbLipitor",
            "calcium\tcalcium\tcalcium\t\t\t\t\t\tgcalcium carbonate",
            "lithium\tlithium\tlithium\t\t\t\t\t\tz鋰|z碳酸鋰",
            "ramipril\tramipril\tramipril\t\t\t\t\t\tbTritace",
        ];
        Catalogue::parse(&format!("concord-catalogue 1\n{}\n", entries.join("\n"))).unwrap()
    }

    #[test]
    fn figures_letters_and_chinese_are_parted_and_so_are_words() {
        for (line, parted) in [
            ("Ramipril 2.5mg", vec!["ramipril", "2", "5", "mg"]),
            ("氨氯地平片5毫克", vec!["氨氯地平片", "5", "毫克"]),
            ("Istin氨氯地平", vec!["istin", "氨氯地平"]),
            ("(10)20", vec!["10", "20"]),
            (" ", vec![]),
        ] {
            assert_eq!(tokens(line), parted, "{line}");
        }
    }

    #[test]
    fn each_word_of_a_line_is_a_name_or_says_nothing_or_is_unknown() {
        let catalogue = few();
        for (line, read) in [
            ("Ramipril 5 mg tablets", "ramipril! 5 mg tablets"),
            ("one Istin with water", "one istin! with water?"),
            // The longest name, and a substance that has no entry of its own.
            ("amlodipine with valsartan", "amlodipinewithvalsartan!"),
            ("amlodipine, valsartan", "amlodipine! valsartan!"),
            // A salt behind a substance is part of it; elsewhere it is a medicine.
            ("atorvastatin calcium", "atorvastatin! calcium"),
            ("Lipitor calcium", "lipitor! calcium!"),
            ("calcium 500 mg", "calcium! 500 mg"),
            ("ramipril calcium carbonate", "ramipril! calciumcarbonate!"),
            ("ramipril 5 mg calcium", "ramipril! 5 mg calcium!"),
            ("ramipril amlodipine", "ramipril! amlodipine!"),
            // Chinese is written without gaps; the longest name comes first.
            ("氨氯地平片", "氨氯地平! 片"),
            ("碳酸鋰緩釋片", "碳酸鋰! 緩釋 片"),
            ("氨氯地平方", "氨氯地平! 方?"),
        ] {
            let pieces = pieces(&catalogue, &tokens(line)).into_iter();
            let shown: Vec<String> = pieces
                .map(|piece| match piece {
                    LabelPiece::Name { close } => close + "!",
                    LabelPiece::Label(word) => word,
                    LabelPiece::Unknown(word) => word + "?",
                })
                .collect();
            assert_eq!(shown.join(" "), read, "{line}");
        }
    }

    #[test]
    fn a_mark_between_names_joins_them_and_a_bar_between_figures_is_a_strength() {
        for (line, spelled) in [
            ("amlodipine/valsartan", "amlodipine and valsartan"),
            ("amlodipine 5mg+valsartan", "amlodipine 5mg and valsartan"),
            ("5mg&80mg", "5mg and 80mg"),
            ("amlodipine 5/80", "amlodipine 5/80"),
            ("amlodipine 5／x", "amlodipine 5 and x"),
            ("x＋5", "x and 5"),
        ] {
            assert_eq!(with_joins_spelled(line), spelled, "{line}");
        }
    }

    #[test]
    fn brackets_hold_a_maker_unless_they_name_a_medicine_or_say_how_it_is_taken() {
        let catalogue = few();
        for (line, kept) in [
            ("Ramipril 5 (Teva UK Ltd) tabs", "ramipril 5 tabs"),
            ("Ramipril 5 (Teva (UK) Ltd) tabs", "ramipril 5 tabs"),
            ("Ramipril (Teva", "ramipril"),
            ("Ramipril（Teva）5", "ramipril 5"),
            ("Tritace (ramipril) 5", "tritace ramipril 5"),
            ("Ramipril (with else) 5", "ramipril with else 5"),
            ("Ramipril (a/b)", "ramipril a b"),
            ("Ramipril (nasal)", "ramipril nasal"),
            ("Ramipril (nasal", "ramipril nasal"),
            ("Ramipril) 5 (Teva) x", "ramipril 5 x"),
        ] {
            let left = tokens(&without_maker(&catalogue, line));
            assert_eq!(left.join(" "), kept, "{line}");
        }
    }
}

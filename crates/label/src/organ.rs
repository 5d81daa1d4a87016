//! Eye or ear: which of them the words about a side name.

/// What drops go into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LabelOrgan {
    /// An eye.
    Eye,
    /// An ear.
    Ear,
}

/// Words for an eye and an ear, with those of scripts: "re", "le" and "ou" are eyes,
/// "au" both ears.
const EYE: [&str; 8] = ["eye", "eyes", "øje", "øjet", "øjne", "re", "le", "ou"];
const EAR: [&str; 6] = ["ear", "ears", "øre", "øret", "ører", "au"];

/// Which of them some words of a label name; nothing where they name neither, or both.
pub fn organ(words: &str) -> Option<LabelOrgan> {
    let words = words.to_lowercase();
    let names = |all: &[&str], sign: char| {
        let mut single = words.split(|letter: char| !letter.is_alphabetic());
        single.any(|word| all.contains(&word)) || words.contains(sign)
    };
    match (names(&EYE, '眼'), names(&EAR, '耳')) {
        (true, false) => Some(LabelOrgan::Eye),
        (false, true) => Some(LabelOrgan::Ear),
        _ => None,
    }
}

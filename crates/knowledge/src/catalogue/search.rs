//! Searching: candidates for what was typed, best first.
//!
//! Looks for the query as a name, as the beginning of a name or word, inside names, with slips of
//! the finger, and for names inside a longer line. It never chooses for the person.

use super::Catalogue;
use super::distance::{LONGEST, slips};
use super::entry::IngredientId;
use super::fold::LONGEST_QUERY;
use super::fold::{compact, fold, is_chinese};
use super::index::{Term, letters_of};
use super::label_words::is_label_word;
use super::line::{LabelPiece, pieces, tokens};
use super::ranking::{BestFits, Hit, MatchKind, ranked};

/// The shortest text looked for inside names, and the shortest with slips, in bytes.
const SHORTEST_INSIDE: usize = 3;
const SHORTEST_WITH_SLIPS: usize = 4;

impl Catalogue {
    /// Candidates for what somebody types or pastes, best first, each entry once.
    ///
    /// A hit of kind [`MatchKind::Typo`] is a guess and must be shown as one.
    pub fn search(&self, query: &str, limit: usize) -> Vec<Hit<'_>> {
        search(self, query, limit)
    }
}

fn search<'a>(catalogue: &'a Catalogue, query: &str, limit: usize) -> Vec<Hit<'a>> {
    let folded = fold(query);
    if folded.is_empty() || limit == 0 {
        return Vec::new();
    }
    let close = compact(&folded);
    let mut found = BestFits::among(catalogue.entries.len());
    find_beginnings(catalogue, &folded, &close, &mut found);
    if folded.chars().any(is_chinese) {
        find_chinese(catalogue, &close, &mut found);
    } else if close.len() >= SHORTEST_INSIDE && found.count < limit {
        find_inside(catalogue, &folded, &mut found);
    }
    if !found.has_named() {
        find_in_line(catalogue, query, &mut found);
    }
    let near = find_with_slips(catalogue, &close, &mut found);
    ranked(catalogue, &found, &near, limit)
}

fn find_beginnings(catalogue: &Catalogue, folded: &str, close: &str, found: &mut BestFits) {
    for typed in [folded, close] {
        for term in catalogue.index.beginning_with(typed) {
            let kind = if term.text.len() == typed.len() {
                MatchKind::Exact
            } else {
                MatchKind::Prefix
            };
            found.note(term, kind, typed.len());
        }
        for term in catalogue.index.with_later_word(typed) {
            found.note(term, MatchKind::WordPrefix, typed.len());
        }
    }
}

fn find_chinese(catalogue: &Catalogue, close: &str, found: &mut BestFits) {
    for term in catalogue.index.chinese() {
        if term.text.contains(close) {
            found.note(term, MatchKind::Inside, close.len());
        } else if close.contains(&*term.text) {
            found.note(term, MatchKind::Inside, term.text.len());
        }
    }
}

fn find_inside(catalogue: &Catalogue, folded: &str, found: &mut BestFits) {
    let letters = letters_of(folded);
    for term in catalogue.index.terms() {
        if term.letters & letters == letters && term.text.contains(folded) {
            found.note(term, MatchKind::Inside, folded.len());
        }
    }
}

/// Names written among other words, and words that are a name but for slips.
fn find_in_line(catalogue: &Catalogue, query: &str, found: &mut BestFits) {
    let cut: String = query.chars().take(LONGEST_QUERY).collect();
    let tokens = tokens(&cut);
    if tokens.len() < 2 {
        return;
    }
    let pieces = pieces(catalogue, &tokens);
    let mut together: Vec<&IngredientId> = Vec::new();
    let mut names = 0;
    for piece in &pieces {
        match piece {
            LabelPiece::Name { close } => {
                names += 1;
                for term in catalogue.index.equal_to(close) {
                    found.note(term, MatchKind::Inside, close.len());
                    together.extend(&catalogue.entries[term.entry].ingredients);
                }
                together.extend(catalogue.index.ingredient(close));
            }
            LabelPiece::Unknown(word)
                if word.len() > SHORTEST_WITH_SLIPS && !is_label_word(word) =>
            {
                note_slips(catalogue, word, u8::from(word.len() > 7) + 1, found);
            }
            LabelPiece::Unknown(_) | LabelPiece::Label(_) => {}
        }
    }
    together.sort();
    together.dedup();
    if together.len() > 1 && names > 1 {
        note_combinations(catalogue, &together, found);
    }
}

/// Notes what holds all that is named, under the name that is written if it is among them.
fn note_combinations(catalogue: &Catalogue, together: &[&IngredientId], found: &mut BestFits) {
    for (at, entry) in catalogue.entries.iter().enumerate() {
        let same = entry.ingredients.len() == together.len()
            && entry.ingredients.iter().all(|one| together.contains(&one));
        if same {
            let whole = Term {
                text: Box::default(),
                entry: at,
                name: found.written_name(at).unwrap_or(0),
                letters: 0,
            };
            found.note(&whole, MatchKind::Inside, LONGEST_QUERY);
        }
    }
}

fn note_slips(catalogue: &Catalogue, word: &str, limit: u8, found: &mut BestFits) {
    let letters = letters_of(word);
    for term in catalogue.index.terms() {
        let apart = (term.letters ^ letters).count_ones();
        if apart <= 2 * u32::from(limit)
            && term.text.len().abs_diff(word.len()) <= usize::from(limit)
            && let Some(distance) = slips(word.as_bytes(), term.text.as_bytes(), limit).whole
        {
            found.note(term, MatchKind::Typo { distance }, word.len());
        }
    }
}

/// Notes names that are the query but for slips, and returns all names that near.
fn find_with_slips<'a>(
    catalogue: &'a Catalogue,
    close: &str,
    found: &mut BestFits,
) -> Vec<&'a Term> {
    let mut near = Vec::new();
    if !close.is_ascii() || !(SHORTEST_WITH_SLIPS..=LONGEST).contains(&close.len()) {
        return near;
    }
    let limit = if close.len() > SHORTEST_WITH_SLIPS {
        2
    } else {
        1
    };
    let letters = letters_of(close);
    let first = close.as_bytes().first();
    for term in catalogue.index.terms() {
        let missing = (letters & !term.letters).count_ones();
        if missing > u32::from(limit) || term.text.len() + usize::from(limit) < close.len() {
            continue;
        }
        let same_start = term.text.as_bytes().first() == first;
        let whole_possible = term.text.len() <= close.len() + usize::from(limit)
            && (term.letters & !letters).count_ones() <= u32::from(limit);
        if !same_start && (!whole_possible || close.len() < 7) {
            continue;
        }
        let counted = slips(close.as_bytes(), term.text.as_bytes(), limit);
        if let Some(distance) = counted.whole {
            near.push(term);
            found.note(term, MatchKind::Typo { distance }, close.len());
        } else if let (Some(distance), true) = (counted.beginning, same_start) {
            found.note(term, MatchKind::Typo { distance }, 0);
        }
    }
    near
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A few medicines: what is in each, its name, and other names.
    const FEW: &[[&str; 3]] = &[
        ["amlodipine", "amlodipine", "bIstin|z氨氯地平"],
        [
            "amlodipine|valsartan",
            "amlodipine with valsartan",
            "bExforge",
        ],
        [
            "amlodipine|valsartan|hydrochlorothiazide",
            "Exforge HCT",
            "",
        ],
        ["bisoprolol|hydrochlorothiazide", "Ziac", ""],
        ["phenazopyridine", "AZO", ""],
        ["diazepam", "diazepam", "hValium"],
        ["digoxin", "digoxin", ""],
        ["furosemide", "furosemide", "bLasix|z呋塞米"],
        ["lithium", "lithium", "z鋰"],
        ["paracetamol", "paracetamol", "bPanadol|z撲熱息痛"],
        [
            "paracetamol|caffeine",
            "paracetamol with caffeine",
            "bPanadol Extra",
        ],
        ["tacrolimus", "tacrolimus", "bPrograf|bAdvagraf"],
        ["tacrolimus", "tacrolimus (topical)", "bProtopic"],
        ["valsartan", "valsartan", "bDiovan"],
        ["warfarin", "warfarin", ""],
    ];

    fn few() -> Catalogue {
        let mut lines = vec!["concord-catalogue 1".to_owned()];
        lines.extend(
            FEW.iter()
                .enumerate()
                .map(|(at, [ingredients, name, others])| {
                    format!("m{at}\t{name}\t{ingredients}\t\t\t\t\t\t{others}")
                }),
        );
        lines.push("~\trange\tPanadol\tUK\tparacetamol\tUK\tthe same with caffeine".to_owned());
        Catalogue::parse(&format!("{}\n", lines.join("\n"))).unwrap()
    }

    fn found<'a>(catalogue: &'a Catalogue, typed: &str) -> Vec<(&'a str, MatchKind)> {
        let hits = catalogue.search(typed, 9);
        hits.iter()
            .map(|hit| (hit.matched_name.text.as_str(), hit.match_kind))
            .collect()
    }

    #[test]
    fn what_is_typed_begins_a_name_or_a_word_of_it_and_from_three_letters_may_be_its_middle() {
        let catalogue = few();
        for (typed, fits) in [
            ("istin", vec![("Istin", MatchKind::Exact)]),
            ("ist", vec![("Istin", MatchKind::Prefix)]),
            ("extra", vec![("Panadol Extra", MatchKind::WordPrefix)]),
            // Not Panadol: another medicine, and its name has been passed.
            ("Panadol Ext", vec![("Panadol Extra", MatchKind::Prefix)]),
            (
                "di",
                vec![
                    ("diazepam", MatchKind::Prefix),
                    ("digoxin", MatchKind::Prefix),
                    ("Diovan", MatchKind::Prefix),
                ],
            ),
            ("oxi", vec![("digoxin", MatchKind::Inside)]),
        ] {
            assert_eq!(found(&catalogue, typed), fits, "{typed}");
        }
    }

    #[test]
    fn a_name_with_slips_is_offered_as_a_guess() {
        let catalogue = few();
        for (typed, name, distance) in [
            // Not yet written to the end.
            ("amlodpi", "amlodipine", 1),
            // A letter too many, also in the shortest names.
            ("azzo", "AZO", 1),
            ("warrfarinn", "warfarin", 2),
            // A letter too few.
            ("wafain", "warfarin", 2),
            // Another letter.
            ("zjac", "Ziac", 1),
            ("wexfarin", "warfarin", 2),
            ("istan", "Istin", 1),
            // The first letter is wrong, in a word long enough to be known without it.
            ("figoxin", "digoxin", 1),
            ("eaarfarin", "warfarin", 2),
            ("qarfarin", "warfarin", 1),
        ] {
            let first = found(&catalogue, typed).first().copied();
            let guess = (name, MatchKind::Typo { distance });
            assert_eq!(first, Some(guess), "{typed}");
        }
    }

    #[test]
    fn what_is_too_far_from_every_name_is_no_guess() {
        let catalogue = few();
        for typed in [
            // Three letters are too few to tell a slip, and four allow one.
            "azp",
            "zjqc",
            // Three slips.
            "wexfexin",
            // A short word with another first letter.
            "kasix",
            "riovan",
            // With another Chinese character it is another word.
            "氨氯地干",
        ] {
            assert_eq!(found(&catalogue, typed), [], "{typed}");
        }
    }

    #[test]
    fn a_chinese_name_is_found_by_a_part_of_it_and_with_a_form_behind_it() {
        let catalogue = few();
        for (typed, name) in [
            ("熱息", "撲熱息痛"),
            ("撲熱息痛片", "撲熱息痛"),
            ("服撲熱息痛 500", "撲熱息痛"),
            ("鋰片", "鋰"),
            ("呋塞米注射", "呋塞米"),
        ] {
            let fits = [(name, MatchKind::Inside)];
            assert_eq!(found(&catalogue, typed), fits, "{typed}");
        }
    }

    #[test]
    fn names_are_found_among_other_words() {
        let catalogue = few();
        let inside = |name| (name, MatchKind::Inside);
        let guess = |name, distance| (name, MatchKind::Typo { distance });
        for (typed, fits) in [
            ("warfarin tablets", vec![inside("warfarin")]),
            (
                "Valsartan 80 mg, amlodipine 5 mg",
                vec![
                    inside("amlodipine with valsartan"),
                    inside("amlodipine"),
                    inside("valsartan"),
                ],
            ),
            // One name of two medicines, or two names of one, are not two together.
            ("Exforge 5 mg/80 mg", vec![inside("Exforge")]),
            ("Prograf, since May Advagraf", vec![inside("Advagraf")]),
            // Slips: one in a word of five to seven letters, two in a longer one.
            ("losix 40 mg", vec![guess("Lasix", 1)]),
            ("digoxan 125 micrograms", vec![guess("digoxin", 1)]),
            ("digaxan 125 micrograms", vec![]),
            ("warfexin 3 mg", vec![guess("warfarin", 2)]),
            // Words that say nothing of the medicine, and short ones, are no slips of a name.
            ("kalium 750 mg", vec![]),
            ("my zinc drops", vec![]),
            ("one in the morning, two at night", vec![]),
        ] {
            assert_eq!(found(&catalogue, typed), fits, "{typed}");
        }
    }

    /// Whoever writes the brand from the box is offered that brand, with its warning.
    #[test]
    fn a_brand_of_several_words_keeps_its_name_and_its_warning_among_other_words() {
        let catalogue = few();
        for typed in [
            "Panadol Extra",
            "Panadol Extra 500 mg tablets",
            "Panadol Extra tablets: paracetamol 500 mg, caffeine 65 mg",
            "paracetamol 500 mg and caffeine 65 mg (Panadol Extra)",
        ] {
            let first = catalogue.search(typed, 9)[0];
            assert_eq!(first.matched_name.text, "Panadol Extra", "{typed}");
            assert!(first.collision.is_some(), "{typed}");
        }
    }

    #[test]
    fn a_guess_of_a_brand_gives_what_is_named_no_name() {
        let catalogue = few();
        let hits = found(&catalogue, "Exfroge, amlodipine 5 mg, valsartan 80 mg");
        let first = ("amlodipine with valsartan", MatchKind::Inside);
        assert_eq!(hits.first(), Some(&first));
    }
}

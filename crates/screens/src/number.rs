//! What a field shows of a number that was typed: how it was read, or the two
//! numbers it may be. Chooses nothing.

use domain::amount::{Amount, Quantity, Strength, Unit};
use domain::figure::{self, Figure};
use forms::strength::{self, PlainStrength};
use text::Text;

/// What a number counts, and so which numbers are unusual.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// Days, minutes or the like: its label says it.
    Labelled,
    /// How much is taken at a time, or in a day.
    Taken(Unit),
    /// How many there are.
    Kept(Unit),
}

/// What is shown below a number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ReadBack {
    /// Nothing: it stands there as it is read, or is no number yet.
    #[default]
    Nothing,
    /// How it was read.
    As(String),
    /// It may be either of two.
    Which {
        /// The question.
        asked: String,
        /// Both numbers, in the order offered.
        offers: [NumberOffer; 2],
    },
}

/// One of two numbers that may be meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberOffer {
    /// In words.
    pub words: String,
    /// The number itself.
    pub means: Quantity,
}

impl Counted {
    fn words(self, quantity: Quantity, t: &Text) -> String {
        match self {
            Self::Labelled => t.amounts.number(quantity),
            Self::Taken(unit) | Self::Kept(unit) => t.amounts.amount(Amount { quantity, unit }),
        }
    }

    /// Whether it is worth a second look: very many, none, or a part that is no
    /// quarter. Refuses nothing.
    fn is_unusual(self, quantity: Quantity) -> bool {
        let most = match self {
            Self::Labelled => return false,
            Self::Taken(_) => Quantity::whole(20),
            Self::Kept(_) => Quantity::whole(500),
        };
        quantity.is_zero() || quantity > most || !quantity.thousandths().is_multiple_of(250)
    }
}

/// What is shown below a number that was typed.
pub fn read_back(typed: &str, counted: Counted, t: &Text) -> ReadBack {
    let typed = typed.trim();
    match figure::read(typed) {
        Err(_) => ReadBack::Nothing,
        Ok(Figure::Either(one, other)) => {
            let offer = |means| NumberOffer {
                words: counted.words(means, t),
                means,
            };
            which(typed, [offer(one), offer(other)], t)
        }
        Ok(Figure::Exact(quantity)) => {
            let stands = typed == t.amounts.number(quantity);
            if stands && !counted.is_unusual(quantity) {
                return ReadBack::Nothing;
            }
            ReadBack::As(t.amounts.read_as(&counted.words(quantity, t)))
        }
    }
}

/// What is shown below a strength as printed, where its number can be read in two
/// ways; `means` is the one that was chosen.
pub fn strength_read_back(typed: &str, means: Option<Quantity>, t: &Text) -> ReadBack {
    let typed = typed.trim();
    let Some(PlainStrength::Either(one, other)) = strength::plain(typed) else {
        return ReadBack::Nothing;
    };
    let chosen = [one, other]
        .into_iter()
        .find(|strength| Some(strength.quantity) == means);
    let offer = |strength: Strength| NumberOffer {
        words: t.amounts.strength(strength),
        means: strength.quantity,
    };
    match chosen {
        Some(strength) => ReadBack::As(t.amounts.read_as(&t.amounts.strength(strength))),
        None => which(typed, [offer(one), offer(other)], t),
    }
}

fn which(typed: &str, offers: [NumberOffer; 2], t: &Text) -> ReadBack {
    ReadBack::Which {
        asked: t.amounts.which_number(typed),
        offers,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use text::Language;

    const TABLETS: Counted = Counted::Taken(Unit::Tablet);
    const LEFT: Counted = Counted::Kept(Unit::Tablet);

    fn said(typed: &str, counted: Counted, language: Language) -> Vec<String> {
        match read_back(typed, counted, language.text()) {
            ReadBack::Nothing => Vec::new(),
            ReadBack::As(words) => vec![words],
            ReadBack::Which { asked, offers } => {
                let words = offers.map(|offer| offer.words);
                [vec![asked], words.to_vec()].concat()
            }
        }
    }

    #[test]
    fn what_differs_from_what_was_typed_is_shown_back_and_the_rest_is_not() {
        for (typed, counted, shown) in [
            ("1", TABLETS, ""),
            ("2.5", TABLETS, ""),
            ("28", LEFT, ""),
            ("", TABLETS, ""),
            ("two", TABLETS, ""),
            ("⅓", TABLETS, ""),
            ("3", Counted::Labelled, ""),
            ("1 1/2", TABLETS, "Read as 1½ tablets."),
            ("½", TABLETS, "Read as half a tablet."),
            ("7,5", TABLETS, "Read as 7½ tablets."),
            ("２", TABLETS, "Read as 2 tablets."),
            ("٢", LEFT, "Read as 2 tablets."),
            ("1 000", LEFT, "Read as 1000 tablets."),
            ("1.0", TABLETS, "Read as 1 tablet."),
            ("1½", Counted::Labelled, "Read as 1.5."),
            // As typed, and worth a second look.
            ("250", TABLETS, "Read as 250 tablets."),
            ("13.6", TABLETS, "Read as 13.6 tablets."),
            ("2800", LEFT, "Read as 2800 tablets."),
            ("0", LEFT, "Read as 0 tablets."),
        ] {
            assert_eq!(
                said(typed, counted, Language::English).concat(),
                shown,
                "{typed}"
            );
        }
    }

    #[test]
    fn a_thousand_or_one_is_asked_about_in_every_language() {
        for (language, asked) in [
            (
                Language::English,
                [
                    "“1,000” can be read in two ways. Which do you mean?",
                    "1000 tablets",
                    "1 tablet",
                ],
            ),
            (
                Language::Chinese,
                ["「1,000」有兩種讀法。你指的是哪一個？", "1000粒", "1粒"],
            ),
            (
                Language::Danish,
                [
                    "»1,000« kan læses på to måder. Hvad mener du?",
                    "1000 tabletter",
                    "1 tablet",
                ],
            ),
        ] {
            assert_eq!(said("1,000", TABLETS, language), asked);
            assert_eq!(said(" 1,000 ", LEFT, language), asked);
        }
    }

    #[test]
    fn a_strength_is_asked_about_until_one_of_its_readings_is_chosen() {
        let t = Language::English.text();
        let thousand = Quantity::whole(1000);
        assert_eq!(strength_read_back("500 mg", None, t), ReadBack::Nothing);
        assert_eq!(
            strength_read_back("250 mg/5 ml", None, t),
            ReadBack::Nothing
        );
        let ReadBack::Which { offers, .. } = strength_read_back("1,000 mg", None, t) else {
            panic!("not asked")
        };
        assert_eq!(offers.map(|offer| offer.words), ["1000 mg", "1 mg"]);
        let chosen = strength_read_back("1,000 mg", Some(thousand), t);
        assert_eq!(chosen, ReadBack::As("Read as 1000 mg.".into()));
        // What was chosen of another number says nothing of this one.
        let other = strength_read_back("2,000 mg", Some(thousand), t);
        assert!(matches!(other, ReadBack::Which { .. }), "{other:?}");
    }

    proptest! {
        #[test]
        fn what_the_app_writes_it_reads_as_the_same_or_asks(thousandths in 0_u64..=1_000_000_000) {
            let quantity = Quantity::from_thousandths(thousandths);
            for language in Language::ALL {
                let t = language.text();
                prop_assert_eq!(figure::exact(&t.amounts.typed(quantity)), Ok(quantity));
                let weight = t.amounts.weight(thousandths);
                let weight: String = weight
                    .chars()
                    .take_while(|c| c.is_ascii_digit() || matches!(c, '.' | ','))
                    .collect();
                // Weights are told in milligrams from a thousand micrograms on.
                let told = if thousandths > 0 && thousandths < 1000 {
                    Quantity::from_thousandths(thousandths * 1000)
                } else {
                    quantity
                };
                for (shown, means) in [(t.amounts.number(quantity), quantity), (weight, told)] {
                    match figure::read(&shown) {
                        Ok(Figure::Exact(read)) => prop_assert_eq!(read, means, "{}", shown),
                        Ok(Figure::Either(one, other)) => {
                            prop_assert!(one == means || other == means, "{}", shown);
                        }
                        Err(error) => prop_assert!(false, "{}: {:?}", shown, error),
                    }
                }
            }
        }
    }
}

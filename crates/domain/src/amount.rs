//! How much: exact decimal quantities with a unit spelled out, never floats.
//!
//! Knows sums and comparisons of what somebody entered. Must never work out a
//! dose (G6).

use std::fmt;
use std::ops::{Add, Sub};
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use terms::DoseForm;

/// A decimal number of at most three places, from 0 to 1,000,000.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(try_from = "String", into = "String")]
pub struct Quantity {
    thousandths: u64,
}

/// Why a number was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuantityError {
    /// Not a number as it is kept, or with more than three places.
    NotANumber,
    /// Over a million.
    TooLarge,
}

impl Quantity {
    /// A million, in thousandths: more than anybody takes or keeps, and sums stay exact.
    const MOST: u64 = 1_000_000_000;

    /// Nothing.
    pub const ZERO: Self = Self { thousandths: 0 };

    /// A whole number.
    pub const fn whole(number: u32) -> Self {
        Self {
            thousandths: number as u64 * 1000,
        }
    }

    /// Whether it is nothing.
    pub const fn is_zero(self) -> bool {
        self.thousandths == 0
    }

    /// The number in thousandths, for arithmetic that must stay exact.
    pub const fn thousandths(self) -> u64 {
        self.thousandths
    }

    /// From thousandths, held to the largest quantity.
    pub const fn from_thousandths(thousandths: u64) -> Self {
        Self {
            thousandths: if thousandths > Self::MOST {
                Self::MOST
            } else {
                thousandths
            },
        }
    }

    /// This many times another, such as two tablets of 500 milligrams.
    #[must_use]
    pub fn times(self, other: Self) -> Self {
        let product = u128::from(self.thousandths) * u128::from(other.thousandths) / 1000;
        Self::from_thousandths(u64::try_from(product).unwrap_or(u64::MAX))
    }
}

impl Add for Quantity {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self::from_thousandths(self.thousandths + other.thousandths)
    }
}

impl Sub for Quantity {
    type Output = Self;
    /// What is left; never less than nothing.
    fn sub(self, other: Self) -> Self {
        Self {
            thousandths: self.thousandths.saturating_sub(other.thousandths),
        }
    }
}

impl std::iter::Sum for Quantity {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::ZERO, Add::add)
    }
}

impl FromStr for Quantity {
    type Err = QuantityError;

    /// Reads the one form in which a quantity is kept: `2`, `0.5`. What people
    /// type is read by [`figure`](crate::figure).
    fn from_str(text: &str) -> Result<Self, QuantityError> {
        let (whole, places) = text.split_once('.').unwrap_or((text, "0"));
        let digits = |t: &str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_digit());
        if !digits(whole) || !digits(places) || places.len() > 3 {
            return Err(QuantityError::NotANumber);
        }
        if whole.len() > 7 {
            return Err(QuantityError::TooLarge);
        }
        let read = |t: &str| t.parse::<u64>().map_err(|_| QuantityError::NotANumber);
        let thousandths = read(whole)? * 1000 + read(&format!("{places:0<3}"))?;
        if thousandths > Self::MOST {
            return Err(QuantityError::TooLarge);
        }
        Ok(Self { thousandths })
    }
}

impl fmt::Display for Quantity {
    /// Plain figures with a decimal point and no trailing zeros (G12). Text for
    /// people goes through `text`, which knows the decimal comma.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.thousandths / 1000)?;
        match self.thousandths % 1000 {
            0 => Ok(()),
            rest => write!(f, ".{}", format!("{rest:03}").trim_end_matches('0')),
        }
    }
}

impl TryFrom<String> for Quantity {
    type Error = QuantityError;
    fn try_from(text: String) -> Result<Self, QuantityError> {
        text.parse()
    }
}

impl From<Quantity> for String {
    fn from(quantity: Quantity) -> String {
        quantity.to_string()
    }
}

impl fmt::Display for QuantityError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Only serde shows this, inside a report about a damaged file.
        f.write_str(match self {
            Self::NotANumber => "not a number",
            Self::TooLarge => "number too large",
        })
    }
}

/// What a medicine is counted in when it is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// A tablet.
    Tablet,
    /// A capsule.
    Capsule,
    /// A millilitre of a liquid.
    Millilitre,
    /// A puff of an inhaler.
    Puff,
    /// A spray into the nose or mouth.
    Spray,
    /// A drop.
    Drop,
    /// A patch.
    Patch,
    /// An injection or pen dose given whole.
    Injection,
    /// A unit, as of insulin.
    Unit,
    /// A sachet.
    Sachet,
    /// A suppository or pessary.
    Suppository,
    /// A thin layer on the skin.
    Application,
    /// A milligram, where amounts are told by weight.
    Milligram,
    /// Anything else: "dose".
    Dose,
}

impl Unit {
    /// Whether a half of it is a usual amount: a tablet can be broken, a patch or a
    /// capsule is used whole.
    pub const fn is_halved(self) -> bool {
        matches!(
            self,
            Self::Tablet | Self::Millilitre | Self::Milligram | Self::Sachet | Self::Dose
        )
    }

    /// The unit in which a medicine of this form is usually counted.
    pub const fn usual_for(form: DoseForm) -> Self {
        match form {
            DoseForm::Tablet => Self::Tablet,
            DoseForm::Capsule => Self::Capsule,
            DoseForm::Liquid => Self::Millilitre,
            DoseForm::Inhaler => Self::Puff,
            DoseForm::Drops => Self::Drop,
            DoseForm::Spray => Self::Spray,
            DoseForm::Cream => Self::Application,
            DoseForm::Patch => Self::Patch,
            DoseForm::Injection => Self::Injection,
            DoseForm::Suppository => Self::Suppository,
            DoseForm::Powder => Self::Sachet,
            DoseForm::Other => Self::Dose,
        }
    }

    /// Whether it is measured out, as drops are, and not counted piece by piece.
    pub const fn is_measured(self) -> bool {
        matches!(
            self,
            Self::Millilitre
                | Self::Puff
                | Self::Spray
                | Self::Drop
                | Self::Unit
                | Self::Application
                | Self::Milligram
                | Self::Dose
        )
    }

    /// Every unit, in the order they are offered.
    pub const ALL: [Self; 14] = [
        Self::Tablet,
        Self::Capsule,
        Self::Millilitre,
        Self::Puff,
        Self::Spray,
        Self::Drop,
        Self::Patch,
        Self::Injection,
        Self::Unit,
        Self::Sachet,
        Self::Suppository,
        Self::Application,
        Self::Milligram,
        Self::Dose,
    ];
}

/// An amount of a medicine taken at one time, as the person entered it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Amount {
    /// How many.
    pub quantity: Quantity,
    /// What is counted, such as tablets.
    pub unit: Unit,
}

/// A unit of weight or strength, as printed on a pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StrengthUnit {
    /// Micrograms.
    Micrograms,
    /// Milligrams.
    Milligrams,
    /// Grams.
    Grams,
    /// International or insulin units, per millilitre or dose.
    Units,
    /// Millimoles.
    Millimoles,
}

/// How much of an ingredient one unit of the medicine holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Strength {
    /// The figure on the pack.
    pub quantity: Quantity,
    /// The unit on the pack; only weights compare with each other.
    pub unit: StrengthUnit,
}

impl Strength {
    /// The same in whole micrograms: enough for a day's sum, not to tell strengths apart.
    pub fn micrograms(self) -> Option<u64> {
        self.nanograms().map(|nanograms| nanograms / 1000)
    }

    /// Nanograms of the ingredient, where it is a weight.
    pub fn nanograms(self) -> Option<u64> {
        let thousandths = self.quantity.thousandths();
        match self.unit {
            StrengthUnit::Micrograms => Some(thousandths),
            StrengthUnit::Milligrams => Some(thousandths.saturating_mul(1000)),
            StrengthUnit::Grams => Some(thousandths.saturating_mul(1_000_000)),
            StrengthUnit::Units | StrengthUnit::Millimoles => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_they_are_kept() {
        for (kept, shown) in [
            ("2", "2"),
            ("0.5", "0.5"),
            ("0.125", "0.125"),
            ("1.50", "1.5"),
            ("1000000", "1000000"),
        ] {
            assert_eq!(
                kept.parse::<Quantity>().unwrap().to_string(),
                shown,
                "{kept}"
            );
        }
    }

    #[test]
    fn what_is_not_a_number_is_refused() {
        for typed in [
            "", "-1", "1e3", "NaN", "inf", "1.2345", "two", "1.", ".5", "1 000", "1.5½", "2,5",
            "½", "1,000", " 2", "２",
        ] {
            assert_eq!(
                typed.parse::<Quantity>(),
                Err(QuantityError::NotANumber),
                "{typed}"
            );
        }
        for typed in ["1000001", "99999999999999999999"] {
            assert_eq!(
                typed.parse::<Quantity>(),
                Err(QuantityError::TooLarge),
                "{typed}"
            );
        }
    }

    #[test]
    fn two_tablets_of_half_a_gram_are_a_gram() {
        let tablets = Quantity::whole(2);
        assert_eq!(tablets.times(Quantity::whole(500)), Quantity::whole(1000));
        assert_eq!(
            "0.5"
                .parse::<Quantity>()
                .unwrap()
                .times(Quantity::whole(5))
                .to_string(),
            "2.5"
        );
    }

    #[test]
    fn what_adds_up_is_held_to_what_can_be_read_again() {
        let million = Quantity::whole(1_000_000);
        let almost: Quantity = "999999.999".parse().unwrap();
        for (one, other, sum) in [
            (almost, "0.001".parse().unwrap(), million),
            (almost, Quantity::whole(1), million),
            (million, million, million),
            (almost, Quantity::ZERO, almost),
        ] {
            assert_eq!(one + other, sum, "{one} and {other}");
            let json = serde_json::to_string(&sum).unwrap();
            assert_eq!(serde_json::from_str::<Quantity>(&json).unwrap(), sum);
        }
        assert_eq!(million.times(Quantity::whole(2)), million);
    }

    #[test]
    fn only_nothing_is_nothing() {
        let least: Quantity = "0.001".parse().unwrap();
        assert!(Quantity::ZERO.is_zero() && (least - least).is_zero());
        assert!(!least.is_zero());
        assert_eq!(Quantity::ZERO - least, Quantity::ZERO);
    }

    #[test]
    fn strengths_of_different_units_compare_by_weight() {
        let of = |n: &str, unit| {
            Strength {
                quantity: n.parse().unwrap(),
                unit,
            }
            .nanograms()
        };
        assert_eq!(
            of("0.5", StrengthUnit::Grams),
            of("500", StrengthUnit::Milligrams)
        );
        assert_eq!(of("62.5", StrengthUnit::Micrograms), Some(62_500));
        assert_eq!(of("100", StrengthUnit::Units), None);
    }
}

//! The numbers of a product, checked by their own check digits. None of them is a name.

use super::refused::PackCodeError;

/// A number of a product in world trade (GS1 GTIN), as 14 digits.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Gtin(String);

impl Gtin {
    /// Reads 8, 12, 13 or 14 digits.
    ///
    /// # Errors
    /// If it is something else, or the check digit does not fit.
    pub fn parse(text: &str) -> Result<Self, PackCodeError> {
        if ![8, 12, 13, 14].contains(&text.len()) {
            return Err(PackCodeError::NotAPackCode);
        }
        let digits = digits(text)?;
        // From the right the check digit counts once, its neighbour three times.
        let weighed = digits.iter().rev().zip([1, 3].into_iter().cycle());
        let sum: u32 = weighed.map(|(digit, weight)| digit * weight).sum();
        if !sum.is_multiple_of(10) {
            return Err(PackCodeError::CheckDigit);
        }
        if digits.iter().all(|digit| *digit == 0) {
            return Err(PackCodeError::NotAPackCode);
        }
        Ok(Self(format!("{text:0>14}")))
    }

    /// Its 14 digits, with noughts in front.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Its digits as they are printed under the bars: 8, 12, 13 or 14.
    pub fn printed(&self) -> &str {
        let noughts = self.0.bytes().take_while(|byte| *byte == b'0').count();
        let left_out = match noughts {
            0 => 0,
            1 => 1,
            2..=5 => 2,
            _ => 6,
        };
        self.0.get(left_out..).unwrap_or(&self.0)
    }

    /// The German number that stands in it: 4150, the PZN and a check digit (an NTIN of
    /// IFA).
    pub(super) fn pzn(&self) -> Option<Pzn> {
        let rest = self.0.strip_prefix("04150")?;
        Pzn::parse(rest.get(..8)?).ok()
    }
}

/// A product number of pharmacies (IFA PPN): two characters for whose number it is, the
/// number, and two check digits.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Ppn(String);

impl Ppn {
    /// Reads one without its identifier 9N.
    ///
    /// # Errors
    /// If it is something else, or the check digits do not fit.
    pub fn parse(text: &str) -> Result<Self, PackCodeError> {
        let is_kept = |byte: u8| byte.is_ascii_digit() || byte.is_ascii_uppercase();
        if !(5..=22).contains(&text.len()) || !text.bytes().all(is_kept) {
            return Err(PackCodeError::NotAPackCode);
        }
        let (number, check) = text.split_at(text.len() - 2);
        // Each character by its ASCII value, weighed 2, 3, 4 and so on, modulo 97.
        let weighed = (2_u32..).zip(number.bytes());
        let sum: u32 = weighed.map(|(weight, byte)| weight * u32::from(byte)).sum();
        if check.parse() != Ok(sum % 97) {
            return Err(PackCodeError::CheckDigit);
        }
        Ok(Self(text.to_owned()))
    }

    /// It, with its check digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The German number in it: those that begin with 11.
    pub(super) fn pzn(&self) -> Option<Pzn> {
        let rest = self.0.strip_prefix("11")?;
        Pzn::parse(rest.get(..rest.len().checked_sub(2)?)?).ok()
    }
}

/// A German pharmacy number (Pharmazentralnummer), as 8 digits.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Pzn(String);

impl Pzn {
    /// Reads up to 8 digits; noughts in front may be missing.
    ///
    /// # Errors
    /// If it is something else, or the check digit does not fit.
    pub fn parse(text: &str) -> Result<Self, PackCodeError> {
        if text.len() > 8 {
            return Err(PackCodeError::NotAPackCode);
        }
        let eight = format!("{text:0>8}");
        let digits = digits(&eight)?;
        if digits.iter().all(|digit| *digit == 0) {
            return Err(PackCodeError::NotAPackCode);
        }
        // The first seven, weighed 1 to 7, modulo 11; a rest of 10 is never given out.
        let weighed = (1_u32..).zip(digits.iter().take(7));
        let sum: u32 = weighed.map(|(weight, digit)| weight * digit).sum();
        if digits.last() != Some(&(sum % 11)) {
            return Err(PackCodeError::CheckDigit);
        }
        Ok(Self(eight))
    }

    /// Its 8 digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whose national number it is, by GS1's application identifiers 710 to 716.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NationalScheme {
    /// Germany: PZN (710).
    Germany,
    /// France: CIP (711).
    France,
    /// Spain: CN (712).
    Spain,
    /// Brazil: DRN (713).
    Brazil,
    /// Portugal: AIM (714).
    Portugal,
    /// United States: NDC (715).
    UnitedStates,
    /// Italy: AIC (716).
    Italy,
}

impl NationalScheme {
    /// Every scheme, in the order of their identifiers.
    pub const ALL: [Self; 7] = [
        Self::Germany,
        Self::France,
        Self::Spain,
        Self::Brazil,
        Self::Portugal,
        Self::UnitedStates,
        Self::Italy,
    ];

    /// Its application identifier.
    pub const fn identifier(self) -> &'static str {
        match self {
            Self::Germany => "710",
            Self::France => "711",
            Self::Spain => "712",
            Self::Brazil => "713",
            Self::Portugal => "714",
            Self::UnitedStates => "715",
            Self::Italy => "716",
        }
    }

    /// What the number is called where it is used.
    pub const fn called(self) -> &'static str {
        match self {
            Self::Germany => "PZN",
            Self::France => "CIP",
            Self::Spain => "CN",
            Self::Brazil => "DRN",
            Self::Portugal => "AIM",
            Self::UnitedStates => "NDC",
            Self::Italy => "AIC",
        }
    }
}

/// A number that one country gives its medicines. Only the German one is checked by its
/// digits.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct NationalNumber {
    /// Whose it is.
    pub scheme: NationalScheme,
    /// The number, as it stands.
    pub number: String,
}

/// The digits of a text.
fn digits(text: &str) -> Result<Vec<u32>, PackCodeError> {
    let digits = text.chars().map(|c| c.to_digit(10));
    digits
        .collect::<Option<_>>()
        .ok_or(PackCodeError::NotAPackCode)
}

//! What was read from a pack's code, and how it is gathered field by field.

use chrono::NaiveDate;

use super::expiry::{self, PackExpiry};
use super::number::{Gtin, NationalNumber, NationalScheme, Ppn, Pzn};
use super::refused::PackCodeError;

/// The most characters of a batch, serial or national number, by GS1.
const MOST_OF_FIELD: usize = 20;

/// The batch (lot) that a pack is from, as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct BatchNumber(String);

/// The number of one single pack, as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SerialNumber(String);

impl BatchNumber {
    /// The text itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl SerialNumber {
    /// The text itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What was read from a pack's code. It says which box was scanned, and must never be
/// taken for the name of what is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackCode {
    /// Its number in world trade.
    pub gtin: Option<Gtin>,
    /// Its number in pharmacies.
    pub ppn: Option<Ppn>,
    /// Its numbers in single countries, each once: those that stand on their own, and the
    /// German one in a GTIN or PPN.
    pub national: Vec<NationalNumber>,
    /// The batch.
    pub batch: Option<BatchNumber>,
    /// Until when it may be used.
    pub expiry: Option<PackExpiry>,
    /// The number of this one pack.
    pub serial: Option<SerialNumber>,
    /// How many fields stand there that are not read.
    pub passed_over: usize,
}

/// What a code must hold to be taken for a pack's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Required {
    /// A number of the product: the text could be anything.
    Product,
    /// Any field: its form says what it is.
    AnyField,
}

/// What was found so far.
pub(super) struct CodeFields {
    today: NaiveDate,
    code: PackCode,
}

impl CodeFields {
    /// Nothing yet, on a day.
    pub(super) const fn on(today: NaiveDate) -> Self {
        Self {
            today,
            code: PackCode {
                gtin: None,
                ppn: None,
                national: Vec::new(),
                batch: None,
                expiry: None,
                serial: None,
                passed_over: 0,
            },
        }
    }

    pub(super) fn gtin(&mut self, text: &str) -> Result<(), PackCodeError> {
        let gtin = Gtin::parse(text)?;
        let pzn = gtin.pzn();
        once(&mut self.code.gtin, gtin)?;
        pzn.map_or(Ok(()), |pzn| self.pzn(pzn.as_str()))
    }

    pub(super) fn ppn(&mut self, text: &str) -> Result<(), PackCodeError> {
        let ppn = Ppn::parse(text)?;
        let pzn = ppn.pzn();
        once(&mut self.code.ppn, ppn)?;
        pzn.map_or(Ok(()), |pzn| self.pzn(pzn.as_str()))
    }

    pub(super) fn pzn(&mut self, text: &str) -> Result<(), PackCodeError> {
        self.national(NationalScheme::Germany, text)
    }

    pub(super) fn national(
        &mut self,
        scheme: NationalScheme,
        text: &str,
    ) -> Result<(), PackCodeError> {
        let number = match scheme {
            NationalScheme::Germany => Pzn::parse(field(text)?)?.as_str().to_owned(),
            _ => field(text)?.to_owned(),
        };
        let all = &mut self.code.national;
        match all.iter().find(|one| one.scheme == scheme) {
            Some(one) if one.number == number => Ok(()),
            Some(_) => Err(PackCodeError::Contradictory),
            None => {
                all.push(NationalNumber { scheme, number });
                Ok(())
            }
        }
    }

    pub(super) fn batch(&mut self, text: &str) -> Result<(), PackCodeError> {
        let batch = BatchNumber(field(text)?.to_owned());
        once(&mut self.code.batch, batch)
    }

    pub(super) fn serial(&mut self, text: &str) -> Result<(), PackCodeError> {
        let serial = SerialNumber(field(text)?.to_owned());
        once(&mut self.code.serial, serial)
    }

    pub(super) fn expiry(&mut self, text: &str) -> Result<(), PackCodeError> {
        let expiry = expiry::read(text, self.today)?;
        once(&mut self.code.expiry, expiry)
    }

    /// A field by its GS1 application identifier.
    pub(super) fn by_identifier(
        &mut self,
        identifier: &str,
        text: &str,
    ) -> Result<(), PackCodeError> {
        let national = NationalScheme::ALL
            .into_iter()
            .find(|scheme| scheme.identifier() == identifier);
        match (identifier, national) {
            ("01", _) => self.gtin(text),
            ("10", _) => self.batch(text),
            ("17", _) => self.expiry(text),
            ("21", _) => self.serial(text),
            (_, Some(scheme)) => self.national(scheme, text),
            (_, None) => {
                self.pass_over();
                Ok(())
            }
        }
    }

    /// One more field that is not read.
    pub(super) const fn pass_over(&mut self) {
        self.code.passed_over = self.code.passed_over.saturating_add(1);
    }

    /// All that was found, if it is enough.
    pub(super) fn finish(self, required: Required) -> Result<PackCode, PackCodeError> {
        let code = self.code;
        let has_product = code.gtin.is_some() || code.ppn.is_some() || !code.national.is_empty();
        let has_field = code.batch.is_some() || code.expiry.is_some() || code.serial.is_some();
        if has_product || required == Required::AnyField && has_field {
            Ok(code)
        } else {
            Err(PackCodeError::NotAPackCode)
        }
    }
}

/// Keeps a value; a second one must be the same.
fn once<T: PartialEq>(kept: &mut Option<T>, value: T) -> Result<(), PackCodeError> {
    match kept {
        Some(first) if *first != value => Err(PackCodeError::Contradictory),
        _ => {
            *kept = Some(value);
            Ok(())
        }
    }
}

/// The text of a batch, serial or national number, in GS1's character set 82.
fn field(text: &str) -> Result<&str, PackCodeError> {
    let is_kept = |c: char| c.is_ascii_alphanumeric() || "!\"%&'()*+,-./_:;<=>?".contains(c);
    if text.is_empty() || !text.chars().all(is_kept) {
        Err(PackCodeError::NotAPackCode)
    } else if text.len() > MOST_OF_FIELD {
        Err(PackCodeError::FieldTooLong)
    } else {
        Ok(text)
    }
}

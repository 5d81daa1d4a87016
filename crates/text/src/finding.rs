//! Where a medicine's name means something else.

use crate::areas::FindingWords;

impl FindingWords {
    /// A country by the code that the catalogue has for it.
    pub const fn country(&self, code: &str) -> &'static str {
        match code.as_bytes() {
            b"US" => self.country_us,
            b"UK" => self.country_uk,
            b"DK" => self.country_dk,
            b"HK" => self.country_hk,
            b"AU" => self.country_au,
            b"IT" => self.country_it,
            b"BE" => self.country_be,
            b"EU" => self.country_eu,
            _ => self.country_other,
        }
    }
}

//! What is found on a picture.

/// What a code looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CodeFormat {
    /// Squares with three eyes.
    Qr,
    /// Squares with two solid sides, as on packs of medicines.
    DataMatrix,
    /// Bars with thirteen digits.
    Ean13,
    /// Bars with eight digits.
    Ean8,
    /// Bars with twelve digits.
    UpcA,
}

impl CodeFormat {
    /// Its name, which is the one that browsers use (`BarcodeDetector`).
    pub fn name(self) -> &'static str {
        match self {
            Self::Qr => "qr_code",
            Self::DataMatrix => "data_matrix",
            Self::Ean13 => "ean_13",
            Self::Ean8 => "ean_8",
            Self::UpcA => "upc_a",
        }
    }
}

/// A code that was read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FoundCode {
    /// What it looks like.
    pub format: CodeFormat,
    /// What it says. The code of a pack (GS1) begins with `]d2`, or `]Q3` where it is a QR
    /// code, and its parts of open length end with U+001D (GS1 General Specifications, 7.8).
    pub text: String,
}

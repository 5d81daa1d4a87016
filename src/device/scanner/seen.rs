//! What is read off pictures, and why nothing is.

/// What a code looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeKind {
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

impl CodeKind {
    /// Each there is.
    pub const ALL: [Self; 5] = [
        Self::Qr,
        Self::DataMatrix,
        Self::Ean13,
        Self::Ean8,
        Self::UpcA,
    ];

    /// Its name as browsers write it (`BarcodeDetector`).
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeenCode {
    /// What it looks like.
    pub kind: CodeKind,
    /// What it says, as it was read; whatever somebody printed. Our own reader puts `]d2`,
    /// or `]Q3` in a QR code, before what a pack says (GS1); a browser may put U+001D or
    /// nothing before it. The separators within are U+001D.
    pub text: String,
}

/// Why nothing can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoScanner {
    /// What reads is not on the device and could not be fetched.
    NotFetched,
    /// This browser cannot run it.
    CannotRun,
}

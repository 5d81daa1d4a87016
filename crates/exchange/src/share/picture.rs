//! Texts as QR codes. What reads them is a program of its own (`crates/scanner`).

use std::fmt::Write;

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

/// A QR code: square, dark or light.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// How many squares a side has, without the light margin around it.
    pub side: usize,
    /// Row by row, whether each is dark.
    dark: Vec<bool>,
}

/// How many light squares belong around it.
pub const MARGIN: usize = 4;

impl Picture {
    /// An address with a part of a message behind it. The part's letters are packed more
    /// tightly than the address before them. Nothing where it does not fit.
    pub fn of(address: &str, part: &str) -> Option<Self> {
        let segments = [
            QrSegment::make_bytes(address.as_bytes()),
            if QrSegment::is_alphanumeric(part) {
                QrSegment::make_alphanumeric(part)
            } else {
                QrSegment::make_bytes(part.as_bytes())
            },
        ];
        let code = QrCode::encode_segments_advanced(
            &segments,
            QrCodeEcc::Medium,
            Version::MIN,
            Version::MAX,
            None,
            false,
        )
        .ok()?;
        let side = code.size();
        let squares = (0..side).flat_map(|y| (0..side).map(move |x| (x, y)));
        Some(Self {
            side: usize::try_from(side).ok()?,
            dark: squares.map(|(x, y)| code.get_module(x, y)).collect(),
        })
    }

    /// Whether a square is dark; those of the margin are light.
    pub fn is_dark(&self, x: usize, y: usize) -> bool {
        x < self.side && y < self.side && self.dark[y * self.side + x]
    }

    /// Its dark squares as the outline of a drawing, each one long and wide, the margin
    /// counted in: rows of squares beside each other are one piece.
    pub fn outline(&self) -> String {
        let mut outline = String::new();
        for (y, row) in self.dark.chunks(self.side.max(1)).enumerate() {
            let (mut left, top) = (MARGIN, y + MARGIN);
            for run in row.chunk_by(|one, next| one == next) {
                let long = run.len();
                if run.first() == Some(&true) {
                    // Writing to a text does not fail.
                    let _ = write!(outline, "M{left} {top}h{long}v1h-{long}z");
                }
                left += long;
            }
        }
        outline
    }
}

#[cfg(test)]
mod tests;

//! Who looks at a picture, and how often.

use crate::code::FoundCode;
use crate::photograph::Photograph;
use crate::{bars, data_matrix, qr};

/// Who reads: each is asked by itself, so that one that stops does not stop another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeReader {
    /// QR codes, as many as there are.
    Qr,
    /// Data Matrix, as many as there are.
    DataMatrix,
    /// EAN-13, EAN-8 and UPC-A, upright or lying: one each way.
    Bars,
}

impl CodeReader {
    /// The codes that it finds on a picture, each once, in no order that means anything.
    ///
    /// The picture is looked at as it is, half as large, and so on: where the squares of a
    /// code are large, the grain of the picture is taken for squares, and the smaller one
    /// has none.
    pub fn codes(self, photograph: &Photograph) -> Vec<FoundCode> {
        let mut found = self.look(photograph);
        let mut smaller = photograph.halved();
        while let Some(picture) = smaller.take() {
            if let Some(photograph) = picture.photograph() {
                found.extend(self.look(&photograph));
                smaller = photograph.halved();
            }
        }
        // No code that is meant for anybody holds a NUL.
        found.retain(|code| !code.text.is_empty() && !code.text.contains('\0'));
        found.sort_unstable();
        found.dedup();
        found
    }

    fn look(self, photograph: &Photograph) -> Vec<FoundCode> {
        match self {
            Self::Qr => qr::codes(photograph),
            Self::DataMatrix => data_matrix::codes(photograph),
            Self::Bars => bars::codes(photograph),
        }
    }
}

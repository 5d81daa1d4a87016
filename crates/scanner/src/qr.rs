//! QR codes: found and read by rxing, whose way with pictures at an angle, pale or grainy
//! is the best of those that were tried.
//!
//! The bytes of a code are taken from it before it looks for their alphabet: they are read
//! as UTF-8, and a code that holds something else is no text here.

use rxing::Binarizer;
use rxing::common::cpp_essentials::{ConcentricPattern, DecoderResult};
use rxing::common::{BitMatrix, DetectorRXingResult};
use rxing::qrcode::cpp_port::decoder;
use rxing::qrcode::cpp_port::detector::{self, FinderPatternSet};

use crate::code::{CodeFormat, FoundCode};
use crate::photograph::Photograph;

/// What the code of a pack begins with (GS1), and how rxing calls such a code.
const PACK: (&str, u8) = ("]Q3", b'3');

/// The QR codes on a picture.
pub fn codes(photograph: &Photograph) -> Vec<FoundCode> {
    let shades = photograph.shades();
    let Some(Ok(black)) = shades.as_ref().map(Binarizer::get_black_matrix) else {
        return Vec::new();
    };
    let mut eyes = detector::FindFinderPatterns(black, true, 0);
    let mut used: Vec<ConcentricPattern> = Vec::new();
    let mut found = Vec::new();
    for three in detector::GenerateFinderPatternSets(&mut eyes) {
        if [&three.bl, &three.tl, &three.tr]
            .iter()
            .any(|eye| used.contains(eye))
        {
            continue;
        }
        if let Some(text) = text(black, &three) {
            used.extend([three.bl, three.tl, three.tr]);
            found.push(FoundCode {
                format: CodeFormat::Qr,
                text,
            });
        }
    }
    found
}

/// What the code with these three eyes says.
fn text(black: &BitMatrix, eyes: &FinderPatternSet) -> Option<String> {
    let squares = detector::SampleQR(black, eyes).ok()?;
    said(&decoder::Decode(squares.getBits()).ok()?)
}

fn said(read: &DecoderResult<bool>) -> Option<String> {
    let content = Some(read.content()).filter(|_| read.isValid())?;
    let text = std::str::from_utf8(content.bytes()).ok()?;
    let (prefix, pack) = PACK;
    let is_pack = content.symbology.modifier == pack;
    Some([if is_pack { prefix } else { "" }, text].concat())
}

#[cfg(test)]
mod tests;

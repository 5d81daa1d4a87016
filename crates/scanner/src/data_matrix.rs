//! Data Matrix: found and put right by rxing, its letters read here (`letters`).

use rxing::Binarizer;
use rxing::common::reedsolomon::{PredefinedGenericGF, ReedSolomonDecoder};
use rxing::common::{BitMatrix, DetectorRXingResult};
use rxing::datamatrix::decoder::{BitMatrixParser, DataBlock};
use rxing::datamatrix::detector::zxing_cpp_detector;

use crate::code::{CodeFormat, FoundCode};
use crate::letters;
use crate::photograph::Photograph;

/// The Data Matrix codes on a picture, dark on light, or light on dark as a laser writes
/// them where there are none.
pub fn codes(photograph: &Photograph) -> Vec<FoundCode> {
    let shades = photograph.shades();
    let Some(Ok(black)) = shades.as_ref().map(Binarizer::get_black_matrix) else {
        return Vec::new();
    };
    let found = found(black);
    if !found.is_empty() {
        return found;
    }
    let mut turned = black.clone();
    turned.flip_self();
    self::found(&turned)
}

fn found(black: &BitMatrix) -> Vec<FoundCode> {
    let symbols = zxing_cpp_detector::detect(black, true, true).unwrap_or_default();
    symbols
        .iter()
        .filter_map(|symbol| letters::text(&codewords(symbol.getBits())?))
        .map(|text| FoundCode {
            format: CodeFormat::DataMatrix,
            text,
        })
        .collect()
}

/// What the squares of a code say, with what is smudged put right, if enough is left.
fn codewords(squares: &BitMatrix) -> Option<Vec<u8>> {
    let mut parser = BitMatrixParser::new(squares).ok()?;
    let all = parser.readCodewords().ok()?;
    let blocks = DataBlock::getDataBlocks(&all, parser.getVersion(), false).ok()?;
    let decoder = ReedSolomonDecoder::new(PredefinedGenericGF::DataMatrixField256.into());
    let mut right = Vec::new();
    for block in &blocks {
        let mut words: Vec<i32> = block
            .getCodewords()
            .iter()
            .map(|&word| word.into())
            .collect();
        let said = usize::try_from(block.getNumDataCodewords()).ok()?;
        let spare = i32::try_from(words.len().checked_sub(said)?).ok()?;
        decoder.decode(&mut words, spare).ok()?;
        words.truncate(said);
        right.push(words);
    }
    // The blocks were dealt out like cards.
    let longest = right.iter().map(Vec::len).max()?;
    let dealt = (0..longest).flat_map(|turn| right.iter().filter_map(move |block| block.get(turn)));
    dealt.map(|&word| u8::try_from(word).ok()).collect()
}

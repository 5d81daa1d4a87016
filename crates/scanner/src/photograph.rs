//! A picture as it is looked at.

use rxing::Luma8Source;
use rxing::common::HybridBinarizer;

/// The longest side, in points. More is no picture of a code.
const LONGEST: usize = 8192;

/// The most points: sixteen million, as a telephone's camera has.
const MOST_POINTS: usize = 1 << 24;

/// The shorter side of a picture that is looked at smaller, in points, at least.
const SHORTEST: usize = 120;

/// A picture: brightness row by row.
#[derive(Clone, Copy, Debug)]
pub struct Photograph<'a> {
    width: usize,
    height: usize,
    bright: &'a [u8],
}

impl<'a> Photograph<'a> {
    /// A picture so many points wide and high, the brightness of each row by row; what is
    /// left over at the end is not looked at. None where the sides and the points do not
    /// go together, or it is larger than any that is looked at.
    pub fn new(width: usize, height: usize, bright: &'a [u8]) -> Option<Self> {
        let fits = (1..=LONGEST).contains(&width) && (1..=LONGEST).contains(&height);
        let points = width.checked_mul(height).filter(|_| fits)?;
        (points <= MOST_POINTS).then_some(())?;
        Some(Self {
            width,
            height,
            bright: bright.get(..points)?,
        })
    }

    /// How many points wide.
    pub fn width(&self) -> usize {
        self.width
    }

    /// How many points high.
    pub fn height(&self) -> usize {
        self.height
    }

    /// How bright a point is; one that is not there is light.
    pub(crate) fn at(&self, x: usize, y: usize) -> u8 {
        let is_there = x < self.width && y < self.height;
        let place = is_there.then(|| y * self.width + x);
        let bright = place.and_then(|place| self.bright.get(place));
        bright.copied().unwrap_or(u8::MAX)
    }

    /// The points of the picture half as wide and high, each as bright as four on average.
    /// None where that is too small to hold a code.
    pub(crate) fn halved(&self) -> Option<SmallerPicture> {
        let (width, height) = (self.width / 2, self.height / 2);
        (width.min(height) >= SHORTEST).then_some(())?;
        let shade = |x: usize, y: usize| {
            let four = [(0, 0), (1, 0), (0, 1), (1, 1)];
            let all = four.map(|(right, low)| u16::from(self.at(2 * x + right, 2 * y + low)));
            u8::try_from(all.iter().sum::<u16>() / 4).unwrap_or(u8::MAX)
        };
        let points = (0..height).flat_map(|y| (0..width).map(move |x| (x, y)));
        Some(SmallerPicture {
            width,
            height,
            bright: points.map(|(x, y)| shade(x, y)).collect(),
        })
    }

    /// The picture lying on its side, mirrored: its columns as rows.
    pub(crate) fn columns(&self) -> Vec<u8> {
        let columns = 0..self.width;
        columns
            .flat_map(|x| (0..self.height).map(move |y| self.at(x, y)))
            .collect()
    }

    /// The picture in two shades, as the readers of rxing take it. None where it cannot be.
    pub(crate) fn shades(&self) -> Option<HybridBinarizer<Luma8Source<'a>>> {
        let side = |side: usize| u32::try_from(side).ok();
        let (width, height) = (side(self.width)?, side(self.height)?);
        let source = Luma8Source::new_with_slice(self.bright, width, height).ok()?;
        Some(HybridBinarizer::new(source))
    }
}

/// A picture that was made smaller.
pub(crate) struct SmallerPicture {
    width: usize,
    height: usize,
    bright: Vec<u8>,
}

impl SmallerPicture {
    /// It, to be looked at.
    pub(crate) fn photograph(&self) -> Option<Photograph<'_>> {
        Photograph::new(self.width, self.height, &self.bright)
    }
}

#[cfg(test)]
mod tests;

//! Codes as somebody photographs them: turned, far, pale, out of focus, grainy.

/// A code as it was drawn: dark and light squares or bars, without what is around it.
pub struct Drawing {
    width: usize,
    height: usize,
    dark: Vec<bool>,
}

/// How it is photographed.
#[derive(Clone, Copy, Debug)]
pub struct Shot {
    /// The points of a square of the code.
    pub scale: f64,
    /// Turned by so many degrees.
    pub degrees: f64,
    /// How much smaller the far side is than the near one, in parts of one.
    pub slant: f64,
    /// How bright what is dark is, and what is light.
    pub shades: (f64, f64),
    /// Over how many points each way it is blurred.
    pub blur: usize,
    /// By how much each point is off, at most, either way.
    pub grain: f64,
}

/// Straight, close and clear.
pub const CLEAR: Shot = Shot {
    scale: 6.0,
    degrees: 0.0,
    slant: 0.0,
    shades: (20.0, 235.0),
    blur: 0,
    grain: 0.0,
};

/// What is around a photographed code, in squares of it.
const AROUND: f64 = 12.0;

/// A photograph of a table, with one or several codes on it.
#[derive(Clone)]
pub struct TakenPicture {
    pub width: usize,
    pub height: usize,
    pub bright: Vec<u8>,
}

impl Drawing {
    pub fn new(width: usize, height: usize, is_dark: impl Fn(usize, usize) -> bool) -> Self {
        let squares = (0..height).flat_map(|y| (0..width).map(move |x| (x, y)));
        Self {
            width,
            height,
            dark: squares.map(|(x, y)| is_dark(x, y)).collect(),
        }
    }

    /// Photographs it on white paper.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "a picture of some hundred points"
    )]
    pub fn taken(&self, shot: Shot) -> TakenPicture {
        let (wide, high) = (self.width as f64, self.height as f64);
        let side = ((wide.hypot(high) + AROUND) * shot.scale) as usize;
        let (turned, upright) = shot.degrees.to_radians().sin_cos();
        let shade = |x: usize, y: usize| {
            let middle = side as f64 / 2.0;
            let (x, y) = (x as f64 + 0.5 - middle, y as f64 + 0.5 - middle);
            // The upper side is further away.
            let nearer = 1.0 + shot.slant * y / middle;
            let (x, y) = (x / nearer / shot.scale, y / nearer / shot.scale);
            let (x, y) = (x * upright + y * turned, y * upright - x * turned);
            let (x, y) = (x + wide / 2.0, y + high / 2.0);
            let is_on_it = x >= 0.0 && y >= 0.0 && x < wide && y < high;
            let is_dark = is_on_it && self.dark[y as usize * self.width + x as usize];
            if is_dark {
                shot.shades.0
            } else {
                shot.shades.1
            }
        };
        let points = (0..side).flat_map(|y| (0..side).map(move |x| (x, y)));
        let mut shades: Vec<f64> = points.map(|(x, y)| shade(x, y)).collect();
        for _ in 0..shot.blur {
            shades = blurred(&shades, side);
        }
        let mut chance: u32 = 7;
        let bright = shades.into_iter().map(|shade| {
            chance = chance.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let off = f64::from(chance) / f64::from(u32::MAX) * 2.0 - 1.0;
            (shade + off * shot.grain).clamp(0.0, 255.0) as u8
        });
        TakenPicture {
            width: side,
            height: side,
            bright: bright.collect(),
        }
    }
}

/// Every point as bright as the nine around it on average.
fn blurred(shades: &[f64], side: usize) -> Vec<f64> {
    let near = |at: usize| at.saturating_sub(1)..(at + 2).min(side);
    let of = |x: usize, y: usize| {
        let around = near(y).flat_map(|y| near(x).map(move |x| (x, y)));
        let (sum, count) = around.fold((0.0, 0.0), |(sum, count), (x, y)| {
            (sum + shades[y * side + x], count + 1.0)
        });
        sum / count
    };
    let points = (0..side).flat_map(|y| (0..side).map(move |x| (x, y)));
    points.map(|(x, y)| of(x, y)).collect()
}

impl TakenPicture {
    /// The two beside each other.
    pub fn beside(&self, other: &Self) -> Self {
        let (width, height) = (self.width + other.width, self.height.max(other.height));
        let row = |taken: &Self, y: usize| {
            let row = taken.bright.chunks(taken.width).nth(y);
            row.map_or(vec![235; taken.width], <[u8]>::to_vec)
        };
        let bright = (0..height).flat_map(|y| [row(self, y), row(other, y)].concat());
        Self {
            width,
            height,
            bright: bright.collect(),
        }
    }

    /// Dark for light.
    pub fn inverted(&self) -> Self {
        let bright = self.bright.iter().map(|bright| 255 - bright).collect();
        Self { bright, ..*self }
    }
}

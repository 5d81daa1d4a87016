//! A picture as brightness, point by point: what the camera sees, or what a file holds.
//! Nothing of it is kept or sent.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlVideoElement, ImageBitmap};

use crate::device::promise::answer;

/// One picture: brightness row by row.
pub(super) struct Frame {
    /// How many points wide.
    pub width: u32,
    /// How many points high.
    pub height: u32,
    /// How bright each is.
    pub bright: Vec<u8>,
}

/// How large a picture is looked at.
#[derive(Clone, Copy)]
pub(super) struct FrameSize {
    /// How many points its longer side has at most.
    pub longest: f64,
    /// How many times as large as it is, at most.
    pub enlarged: f64,
}

impl Frame {
    /// What a video shows now.
    pub fn of_video(video: &HtmlVideoElement, size: FrameSize) -> Option<Self> {
        let sides = (video.video_width(), video.video_height());
        drawn(sides, size, |canvas, (width, height)| {
            canvas.draw_image_with_html_video_element_and_dw_and_dh(video, 0.0, 0.0, width, height)
        })
    }

    /// A picture out of a file.
    pub fn of_bitmap(picture: &ImageBitmap, size: FrameSize) -> Option<Self> {
        let sides = (picture.width(), picture.height());
        drawn(sides, size, |canvas, (width, height)| {
            canvas.draw_image_with_image_bitmap_and_dw_and_dh(picture, 0.0, 0.0, width, height)
        })
    }
}

/// The picture that the bytes of a file are; none where they are none.
pub(super) async fn bitmap(bytes: &[u8]) -> Option<ImageBitmap> {
    let blob = Blob::new_with_u8_array_sequence(&Array::of1(&Uint8Array::from(bytes))).ok()?;
    let made = web_sys::window()?
        .create_image_bitmap_with_blob(&blob)
        .ok()?;
    answer(made).await.ok()?.dyn_into().ok()
}

fn drawn(
    (width, height): (u32, u32),
    size: FrameSize,
    draw: impl Fn(&CanvasRenderingContext2d, (f64, f64)) -> Result<(), JsValue>,
) -> Option<Frame> {
    if width == 0 || height == 0 {
        return None;
    }
    let scale = (size.longest / f64::from(width.max(height))).min(size.enlarged);
    let fit = |side: u32| (f64::from(side) * scale).round().max(1.0);
    let (wide, high) = (fit(width), fit(height));
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "both lie between 1 and what a canvas holds"
    )]
    let (width, height) = (wide as u32, high as u32);
    let document = web_sys::window()?.document()?;
    let canvas: HtmlCanvasElement = document.create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width(width);
    canvas.set_height(height);
    let context = canvas.get_context("2d").ok()??;
    let context: CanvasRenderingContext2d = context.dyn_into().ok()?;
    draw(&context, (wide, high)).ok()?;
    let points = context.get_image_data(0.0, 0.0, wide, high).ok()?.data();
    let bright = points.chunks_exact(4).map(|point| {
        let [red, green, blue] = [point[0], point[1], point[2]].map(u32::from);
        // The usual weights, in parts of 256.
        u8::try_from((red * 77 + green * 150 + blue * 29) >> 8).unwrap_or(u8::MAX)
    });
    Some(Frame {
        width,
        height,
        bright: bright.collect(),
    })
}

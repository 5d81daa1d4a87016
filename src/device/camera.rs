//! The camera, and pictures out of files: brightness, point by point. Nothing of it is
//! kept or sent.

/// Why there is no picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoCamera {
    /// The device has none, or this browser cannot use it.
    Missing,
    /// Somebody said no, or the device is set so.
    Refused,
}

/// One picture: brightness row by row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    /// How many points wide.
    pub width: usize,
    /// How many points high.
    pub height: usize,
    /// How bright each is.
    pub bright: Vec<u8>,
}

/// Whether a camera is to be watched further.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Watching {
    /// It is.
    GoesOn,
    /// What was looked for is found.
    Enough,
}

/// A camera that is on. It goes off when it is dropped.
#[derive(Clone)]
pub struct Camera {
    #[cfg(target_arch = "wasm32")]
    stream: std::rc::Rc<browser::CameraStream>,
}

impl Camera {
    /// Turns the camera on that looks away from the person, and shows what it sees in the
    /// video element of this id.
    ///
    /// # Errors
    /// If there is none, or somebody says no.
    #[cfg_attr(not(target_arch = "wasm32"), expect(clippy::unused_async))]
    pub async fn on(id: &str) -> Result<Self, NoCamera> {
        #[cfg(target_arch = "wasm32")]
        return Ok(Self {
            stream: std::rc::Rc::new(browser::look(id).await?),
        });
        #[cfg(not(target_arch = "wasm32"))]
        {
            let _ = id;
            Err(NoCamera::Missing)
        }
    }

    /// Looks at what it sees several times a second, until it is off or `look` has seen
    /// enough.
    pub fn watch(&self, look: impl Fn(Frame) -> Watching + 'static) {
        #[cfg(target_arch = "wasm32")]
        browser::watch(std::rc::Rc::downgrade(&self.stream), look);
        #[cfg(not(target_arch = "wasm32"))]
        drop(look);
    }
}

/// A picture out of a file.
#[cfg_attr(not(target_arch = "wasm32"), expect(clippy::unused_async))]
pub async fn of_file(bytes: &[u8]) -> Option<Frame> {
    #[cfg(target_arch = "wasm32")]
    return browser::of_file(bytes).await;
    #[cfg(not(target_arch = "wasm32"))]
    {
        let _ = bytes;
        None
    }
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use std::rc::Weak;

    use js_sys::{Array, Object, Reflect, Uint8Array};
    use wasm_bindgen::prelude::*;
    use wasm_bindgen_futures::JsFuture;
    use web_sys::{
        Blob, CanvasRenderingContext2d, DomException, HtmlCanvasElement, HtmlVideoElement,
        ImageBitmap, MediaStream, MediaStreamConstraints, MediaStreamTrack,
    };

    use super::{Frame, NoCamera, Watching};
    use crate::device::feature::part;
    use crate::device::page;
    use crate::device::promise::answer;

    /// How often a picture is looked at, in milliseconds.
    const EVERY: i32 = 250;

    /// The longer side of a picture that is looked at: more only takes longer.
    const LONGEST: f64 = 1280.0;

    pub struct CameraStream {
        stream: MediaStream,
        video: HtmlVideoElement,
        canvas: HtmlCanvasElement,
    }

    impl Drop for CameraStream {
        fn drop(&mut self) {
            for track in self.stream.get_tracks() {
                track.unchecked_into::<MediaStreamTrack>().stop();
            }
            self.video.set_src_object(None);
        }
    }

    pub(super) async fn look(id: &str) -> Result<CameraStream, NoCamera> {
        let window = web_sys::window().ok_or(NoCamera::Missing)?;
        let navigator = window.navigator();
        part(&navigator, "mediaDevices").ok_or(NoCamera::Missing)?;
        let devices = navigator.media_devices().map_err(|_| NoCamera::Missing)?;
        let wish = MediaStreamConstraints::new();
        let facing = Object::new();
        // Setting a property of a plain object does not fail.
        let _ = Reflect::set(&facing, &"facingMode".into(), &"environment".into());
        wish.set_video(&facing);
        let asked = devices
            .get_user_media_with_constraints(&wish)
            .map_err(|_| NoCamera::Missing)?;
        // Somebody may think about it for long.
        let stream = JsFuture::from(asked).await.map_err(why)?;
        let document = window.document().ok_or(NoCamera::Missing)?;
        let stream: MediaStream = stream.unchecked_into();
        let found = document.get_element_by_id(id);
        let video = found.and_then(|found| found.dyn_into::<HtmlVideoElement>().ok());
        let (Some(video), Some(canvas)) = (video, canvas()) else {
            for track in stream.get_tracks() {
                track.unchecked_into::<MediaStreamTrack>().stop();
            }
            return Err(NoCamera::Missing);
        };
        video.set_src_object(Some(&stream));
        if let Ok(playing) = video.play() {
            // What does not play gives no pictures, and that is all that is asked.
            let _ = answer(playing).await;
        }
        Ok(CameraStream {
            stream,
            video,
            canvas,
        })
    }

    fn why(error: JsValue) -> NoCamera {
        match error.dyn_into::<DomException>() {
            Ok(error) if error.name() == "NotAllowedError" => NoCamera::Refused,
            _ => NoCamera::Missing,
        }
    }

    impl CameraStream {
        pub fn frame(&self) -> Option<Frame> {
            let size = (self.video.video_width(), self.video.video_height());
            let draw = |canvas: &CanvasRenderingContext2d, (width, height): (f64, f64)| {
                canvas.draw_image_with_html_video_element_and_dw_and_dh(
                    &self.video,
                    0.0,
                    0.0,
                    width,
                    height,
                )
            };
            drawn(&self.canvas, size, draw)
        }
    }

    pub(super) fn watch(stream: Weak<CameraStream>, look: impl Fn(Frame) -> Watching + 'static) {
        page::timeout(EVERY, move || {
            let Some(on) = stream.upgrade() else {
                return;
            };
            let seen = on.frame().map_or(Watching::GoesOn, &look);
            drop(on);
            if seen == Watching::GoesOn {
                watch(stream, look);
            }
        });
    }

    pub(super) async fn of_file(bytes: &[u8]) -> Option<Frame> {
        let blob = Blob::new_with_u8_array_sequence(&Array::of1(&Uint8Array::from(bytes))).ok()?;
        let made = web_sys::window()?
            .create_image_bitmap_with_blob(&blob)
            .ok()?;
        let picture: ImageBitmap = answer(made).await.ok()?.dyn_into().ok()?;
        let draw = |canvas: &CanvasRenderingContext2d, (width, height): (f64, f64)| {
            canvas.draw_image_with_image_bitmap_and_dw_and_dh(&picture, 0.0, 0.0, width, height)
        };
        let frame = drawn(&canvas()?, (picture.width(), picture.height()), draw);
        picture.close();
        frame
    }

    fn canvas() -> Option<HtmlCanvasElement> {
        let document = web_sys::window()?.document()?;
        document.create_element("canvas").ok()?.dyn_into().ok()
    }

    fn drawn(
        canvas: &HtmlCanvasElement,
        (width, height): (u32, u32),
        draw: impl Fn(&CanvasRenderingContext2d, (f64, f64)) -> Result<(), JsValue>,
    ) -> Option<Frame> {
        if width == 0 || height == 0 {
            return None;
        }
        let longest = f64::from(width.max(height));
        let scale = (LONGEST / longest).min(1.0);
        let fit = |side: u32| (f64::from(side) * scale).round().max(1.0);
        let (wide, high) = (fit(width), fit(height));
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "both lie between 1 and what a canvas holds"
        )]
        let (width, height) = (wide as u32, high as u32);
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
            width: usize::try_from(width).ok()?,
            height: usize::try_from(height).ok()?,
            bright: bright.collect(),
        })
    }
}

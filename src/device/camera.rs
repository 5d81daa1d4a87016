//! The camera, watched for codes. Nothing that it sees is kept or sent.

use crate::device::scanner::{CodeScanner, NoScanner, SeenCode};

/// Why there is no picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoCamera {
    /// The device has none, or this browser cannot use it.
    Missing,
    /// Somebody said no, or the device is set so.
    Refused,
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

    /// Has what it sees read several times a second, one picture at a time, and tells
    /// `look` of it, until it is off or `look` has seen enough.
    pub fn watch(
        &self,
        scanner: &CodeScanner,
        look: impl Fn(Result<Vec<SeenCode>, NoScanner>) -> Watching + 'static,
    ) {
        #[cfg(target_arch = "wasm32")]
        browser::watch(std::rc::Rc::downgrade(&self.stream), scanner.clone(), look);
        #[cfg(not(target_arch = "wasm32"))]
        {
            let _ = scanner;
            drop(look);
        }
    }
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use std::rc::Weak;

    use js_sys::{Object, Promise, Reflect};
    use wasm_bindgen::prelude::*;
    use wasm_bindgen_futures::{JsFuture, spawn_local};
    use web_sys::{
        DomException, HtmlVideoElement, MediaStream, MediaStreamConstraints, MediaStreamTrack,
    };

    use super::{CodeScanner, NoCamera, NoScanner, SeenCode, Watching};
    use crate::device::feature::part;
    use crate::device::page;
    use crate::device::promise::answer;

    /// How long nothing is looked at between two pictures, in milliseconds.
    const EVERY: i32 = 150;

    /// How many points wide and high a picture had best be: a code of many squares is to
    /// be read, and many cameras give less unless they are asked.
    const WISHED: [(&str, i32); 2] = [("width", 1600), ("height", 1200)];

    pub struct CameraStream {
        stream: MediaStream,
        video: HtmlVideoElement,
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
        let picture = Object::new();
        // Setting a property of a plain object does not fail.
        let set = |of: &Object, name: &str, value: JsValue| {
            drop(Reflect::set(of, &name.into(), &value));
        };
        set(&picture, "facingMode", "environment".into());
        for (side, points) in WISHED {
            let best = Object::new();
            set(&best, "ideal", points.into());
            set(&picture, side, best.into());
        }
        wish.set_video(&picture);
        let asked = devices
            .get_user_media_with_constraints(&wish)
            .map_err(|_| NoCamera::Missing)?;
        // Somebody may think about it for long.
        let stream = JsFuture::from(asked).await.map_err(why)?;
        let document = window.document().ok_or(NoCamera::Missing)?;
        let stream: MediaStream = stream.unchecked_into();
        let found = document.get_element_by_id(id);
        let video = found.and_then(|found| found.dyn_into::<HtmlVideoElement>().ok());
        let Some(video) = video else {
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
        Ok(CameraStream { stream, video })
    }

    fn why(error: JsValue) -> NoCamera {
        match error.dyn_into::<DomException>() {
            Ok(error) if error.name() == "NotAllowedError" => NoCamera::Refused,
            _ => NoCamera::Missing,
        }
    }

    pub(super) fn watch(
        stream: Weak<CameraStream>,
        scanner: CodeScanner,
        look: impl Fn(Result<Vec<SeenCode>, NoScanner>) -> Watching + 'static,
    ) {
        spawn_local(async move {
            loop {
                pause().await;
                // While a picture is read the camera may be turned off.
                let Some(video) = stream.upgrade().map(|on| on.video.clone()) else {
                    return;
                };
                let seen = scanner.codes_of_video(&video).await;
                if stream.strong_count() == 0 || look(seen) == Watching::Enough {
                    return;
                }
            }
        });
    }

    async fn pause() {
        let passed = Promise::new(&mut |resolve, _| {
            page::timeout(EVERY, move || drop(resolve.call0(&JsValue::NULL)));
        });
        // It never fails.
        let _ = JsFuture::from(passed).await;
    }
}

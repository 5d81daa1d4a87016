//! Who reads in this browser: its own reader (`BarcodeDetector`), or ours.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{HtmlVideoElement, ImageBitmap};

use super::own::{OwnReader, ScanTask};
use super::seen::{CodeKind, NoScanner, SeenCode};
use crate::device::feature::part;
use crate::device::frame::{self, Frame, FrameSize};
use crate::device::promise::answer;

/// How large a picture is looked at: more only takes longer.
const FIRST_LOOK: FrameSize = FrameSize {
    longest: 1280.0,
    enlarged: 1.0,
};

/// The same for a picture out of a file on which nothing was found: a code may be small on
/// it, or its squares fall better on more points.
const SECOND_LOOK: FrameSize = FrameSize {
    longest: 2560.0,
    enlarged: 1.5,
};

/// What is known of the browser's own reader.
#[derive(Clone)]
enum Native {
    NotAsked,
    /// It reads all that is looked for.
    Has(JsValue),
    Lacks,
}

pub struct BrowserScanner {
    kinds: &'static [CodeKind],
    native: RefCell<Native>,
    own: OwnReader,
}

impl BrowserScanner {
    pub fn of(kinds: &'static [CodeKind]) -> Rc<Self> {
        let scanner = Rc::new(Self {
            kinds,
            native: RefCell::new(Native::NotAsked),
            own: OwnReader::default(),
        });
        let weak = Rc::downgrade(&scanner);
        spawn_local(async move {
            if let Some(scanner) = weak.upgrade()
                && scanner.native().await.is_none()
            {
                // Whoever scans is told if it does not come.
                let _ = scanner
                    .own
                    .answer(&scanner.formats(), ScanTask::Ready)
                    .await;
            }
        });
        scanner
    }

    pub async fn codes_of_video(
        &self,
        video: &HtmlVideoElement,
    ) -> Result<Vec<SeenCode>, NoScanner> {
        if video.video_width() == 0 {
            return Ok(Vec::new());
        }
        if let Some(codes) = self.natively(video).await {
            return Ok(codes);
        }
        match Frame::of_video(video, FIRST_LOOK) {
            Some(frame) => self.ourselves(&frame).await,
            None => Ok(Vec::new()),
        }
    }

    pub async fn codes_of_file(&self, bytes: &[u8]) -> Result<Option<Vec<SeenCode>>, NoScanner> {
        let Some(picture) = frame::bitmap(bytes).await else {
            return Ok(None);
        };
        let natively = self.natively(&picture).await;
        let codes = match natively {
            Some(codes) if !codes.is_empty() => Ok(codes),
            // A picture out of a file does not come again, so both look at it.
            Some(none) => Ok(self.closely(&picture).await.unwrap_or(none)),
            None => self.closely(&picture).await,
        };
        picture.close();
        codes.map(Some)
    }

    async fn closely(&self, picture: &ImageBitmap) -> Result<Vec<SeenCode>, NoScanner> {
        for size in [FIRST_LOOK, SECOND_LOOK] {
            if let Some(frame) = Frame::of_bitmap(picture, size) {
                let codes = self.ourselves(&frame).await?;
                if !codes.is_empty() {
                    return Ok(codes);
                }
            }
        }
        Ok(Vec::new())
    }

    async fn ourselves(&self, frame: &Frame) -> Result<Vec<SeenCode>, NoScanner> {
        let asked = ScanTask::Codes(frame);
        let found = self.own.answer(&self.formats(), asked).await?;
        Ok(self.seen(&found))
    }

    /// What the browser's own reader finds; none where there is no such reader.
    async fn natively(&self, picture: &JsValue) -> Option<Vec<SeenCode>> {
        let native = self.native().await?;
        let detect: Function = part(&native, "detect")?.dyn_into().ok()?;
        let found = detect.call1(&native, picture).ok();
        let found = found.and_then(|found| found.dyn_into::<Promise>().ok());
        let found = match found {
            Some(found) => answer(found).await.ok(),
            None => None,
        };
        if found.is_none() {
            // Some say that they can, and cannot: a service of the device is missing.
            self.native.replace(Native::Lacks);
        }
        found.map(|found| self.seen(&found))
    }

    async fn native(&self) -> Option<JsValue> {
        let known = self.native.borrow().clone();
        match known {
            Native::Has(native) => Some(native),
            Native::Lacks => None,
            Native::NotAsked => {
                let native = native(&self.formats()).await;
                let known = native.clone().map_or(Native::Lacks, Native::Has);
                self.native.replace(known);
                native
            }
        }
    }

    fn formats(&self) -> Array {
        let names = self.kinds.iter().map(|kind| JsValue::from(kind.name()));
        names.collect()
    }

    /// Codes of the kinds that are looked for, out of what a reader answered.
    fn seen(&self, found: &JsValue) -> Vec<SeenCode> {
        let code = |found: JsValue| {
            let format = part(&found, "format")?.as_string()?;
            let kind = self.kinds.iter().find(|kind| kind.name() == format)?;
            let text = part(&found, "rawValue")?.as_string()?;
            let is_text = !text.is_empty() && !text.contains('\0');
            is_text.then_some(SeenCode { kind: *kind, text })
        };
        Array::from(found).iter().filter_map(code).collect()
    }
}

/// The browser's own reader, if it reads all these formats.
async fn native(formats: &Array) -> Option<JsValue> {
    let window = web_sys::window()?;
    let class: Function = part(&window, "BarcodeDetector")?.dyn_into().ok()?;
    let supported: Function = part(&class, "getSupportedFormats")?.dyn_into().ok()?;
    let supported: Promise = supported.call0(&class).ok()?.dyn_into().ok()?;
    let supported = Array::from(&answer(supported).await.ok()?);
    if !formats.iter().all(|format| supported.includes(&format, 0)) {
        return None;
    }
    let options = Object::new();
    // Setting a property of a plain object does not fail.
    let _ = Reflect::set(&options, &"formats".into(), formats);
    Reflect::construct(&class, &Array::of1(&options)).ok()
}

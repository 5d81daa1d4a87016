//! Our own reader, which works beside the page. It is asked for one picture at a time and
//! answers on a line of its own, so that no answer is taken for another's.

use std::cell::RefCell;

use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{MessageChannel, MessageEvent, Worker};

use super::seen::NoScanner;
use crate::device::feature::part;
use crate::device::frame::Frame;

/// The script of the worker.
const SCRIPT: &str = "scanner.js";

/// How long it is given, in milliseconds: it may have to be fetched first.
const PATIENCE: i32 = 30_000;

/// What is asked of it.
#[derive(Clone, Copy)]
pub(super) enum ScanTask<'a> {
    /// To be there.
    Ready,
    /// The codes on a picture.
    Codes(&'a Frame),
}

/// The worker while it runs.
#[derive(Default)]
pub(super) struct OwnReader(RefCell<Option<OwnWorker>>);

#[derive(Clone)]
struct OwnWorker {
    worker: Worker,
    /// Fails when the worker does.
    fails: Promise,
}

impl Drop for OwnReader {
    fn drop(&mut self) {
        self.stop();
    }
}

impl OwnReader {
    /// What it answers, as `BarcodeDetector` would.
    ///
    /// # Errors
    /// If it does not come, or cannot run.
    pub async fn answer(&self, formats: &Array, asked: ScanTask<'_>) -> Result<JsValue, NoScanner> {
        let running = self.running().ok_or(NoScanner::CannotRun)?;
        // It is held until the answer has come.
        let line = MessageChannel::new().map_err(|_| NoScanner::CannotRun)?;
        let answered = ask(&running, &line, formats, asked).ok_or(NoScanner::CannotRun)?;
        let answered = JsFuture::from(answered).await;
        line.port1().close();
        let Ok(event) = answered else {
            // Whatever became of it, the next picture begins anew.
            self.stop();
            return Err(NoScanner::NotFetched);
        };
        let said = event.unchecked_into::<MessageEvent>().data();
        match part(&said, "failed").and_then(|failed| failed.as_string()) {
            None => part(&said, "codes").ok_or(NoScanner::CannotRun),
            Some(why) if why == "not-fetched" => Err(NoScanner::NotFetched),
            Some(_) => Err(NoScanner::CannotRun),
        }
    }

    fn running(&self) -> Option<OwnWorker> {
        if self.0.borrow().is_none() {
            let worker = Worker::new(SCRIPT).ok()?;
            let fails = Promise::new(&mut |_, reject: Function| {
                worker.set_onerror(Some(&reject));
            });
            self.0.replace(Some(OwnWorker { worker, fails }));
        }
        self.0.borrow().clone()
    }

    fn stop(&self) {
        if let Some(running) = self.0.take() {
            running.worker.terminate();
        }
    }
}

/// Sends a picture; its points are handed over, not copied.
fn ask(
    running: &OwnWorker,
    line: &MessageChannel,
    formats: &Array,
    asked: ScanTask<'_>,
) -> Option<Promise> {
    let message = Object::new();
    let handed = Array::of1(&line.port2());
    // Setting a property of a plain object does not fail.
    let set =
        |of: &Object, name: &str, value: &JsValue| drop(Reflect::set(of, &name.into(), value));
    set(&message, "formats", formats);
    if let ScanTask::Codes(frame) = asked {
        let bright = Uint8Array::from(&frame.bright[..]);
        let picture = Object::new();
        set(&picture, "width", &frame.width.into());
        set(&picture, "height", &frame.height.into());
        set(&picture, "bright", &bright);
        set(&message, "picture", &picture);
        handed.push(&bright.buffer());
    }
    let answers = Promise::new(&mut |resolve: Function, _| {
        line.port1().set_onmessage(Some(&resolve));
    });
    running
        .worker
        .post_message_with_transfer(&message, &handed)
        .ok()?;
    let late = Promise::new(&mut |_, reject: Function| {
        if let Some(window) = web_sys::window() {
            // Without a timer the answer alone decides.
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&reject, PATIENCE);
        }
    });
    Some(Promise::race(&Array::of3(&answers, &running.fails, &late)))
}

//! Where a message comes from: the camera, a picture, a file, or a link that is put in.

use leptos::prelude::*;

use super::incoming::Incoming;
use crate::device::camera::{self, Camera, Frame, NoCamera, Watching};
use crate::device::files;
use crate::ui::context::text;
use crate::ui::form::{Field, LineKind, line};
use crate::ui::parts::Icon;
use exchange::share::picture::{self, Photograph};

/// The most bytes of a photograph.
const MOST_BYTES: usize = 25 * 1024 * 1024;

/// The id of what shows the camera's picture.
const VIDEO: &str = "camera";

/// What is known of the camera and of files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ScanState {
    No,
    Camera,
    NoCamera(NoCamera),
    /// There was no code on a picture.
    NothingFound,
}

/// The ways in.
pub fn scanning(incoming: Incoming) -> AnyView {
    let s = text().sending;
    let looking = RwSignal::new(ScanState::No);
    let on = StoredValue::new_local(None::<Camera>);
    let off = move || {
        on.try_set_value(None);
        looking.try_set(ScanState::No);
    };
    on_cleanup(move || {
        on.try_set_value(None);
    });
    let scan = move |_| {
        looking.set(ScanState::Camera);
        leptos::task::spawn_local(async move {
            match Camera::on(VIDEO).await {
                Ok(camera) if looking.try_get_untracked() == Some(ScanState::Camera) => {
                    camera.watch(move |frame| seen(incoming, &frame, off));
                    on.try_set_value(Some(camera));
                }
                Ok(_) => {}
                Err(why) => {
                    looking.try_set(ScanState::NoCamera(why));
                }
            }
        });
    };
    let pick = move |_| {
        leptos::task::spawn_local(async move {
            let Ok(file) = files::pick("", MOST_BYTES).await else {
                return;
            };
            looking.try_set(ScanState::No);
            if incoming.bytes_came(&file.bytes) {
                return;
            }
            let found = camera::of_file(&file.bytes)
                .await
                .map(|frame| texts(&frame));
            match found {
                Some(texts) if texts.is_empty() => drop(looking.try_set(ScanState::NothingFound)),
                Some(texts) => texts.iter().for_each(|text| incoming.text_came(text)),
                None => incoming.strange(),
            }
        });
    };
    let camera = move || {
        match looking.get() {
        ScanState::Camera => view! {
            <div class="camera">
                <video id=VIDEO class="camera__picture" autoplay playsinline aria-label=s.camera></video>
                <p role="status">{s.scanning}</p>
                <button type="button" class="button button--secondary" on:click=move |_| off()>{s.stop}</button>
            </div>
        }
        .into_any(),
        other => {
            let said = match other {
                ScanState::NoCamera(NoCamera::Refused) => Some(s.camera_refused),
                ScanState::NoCamera(NoCamera::Missing) => Some(s.no_camera),
                ScanState::NothingFound => Some(s.no_code_found),
                ScanState::No | ScanState::Camera => None,
            };
            view! {
                {said.map(|words| view! { <div class="error" role="alert"><p>{words}</p></div> })}
                <div class="buttons">
                    <button type="button" class="button button--primary" on:click=scan>
                        <Icon name="eye"/>{s.scan}
                    </button>
                    <button type="button" class="button button--secondary" on:click=pick>{s.pick}</button>
                </div>
            }
            .into_any()
        }
    }
    };
    view! {
        {camera}
        {pasted(incoming)}
    }
    .into_any()
}

/// A link that is put in by hand.
fn pasted(incoming: Incoming) -> AnyView {
    let s = text().sending;
    let typed = RwSignal::new(String::new());
    let field = Field::free(
        "sending-paste",
        move || typed.get(),
        move |text| typed.set(text),
    );
    let look = move |_| {
        let text = typed.get_untracked();
        if !text.trim().is_empty() {
            incoming.text_came(&text);
        }
    };
    view! {
        {line(field, LineKind::Name, s.paste)}
        <button type="button" class="button button--secondary" on:click=look>{s.look}</button>
    }
    .into_any()
}

/// What the camera sees is looked at until a message is whole.
fn seen(incoming: Incoming, frame: &Frame, off: impl Fn()) -> Watching {
    for text in texts(frame) {
        incoming.seen(&text);
    }
    if incoming.is_done() {
        off();
        return Watching::Enough;
    }
    Watching::GoesOn
}

fn texts(frame: &Frame) -> Vec<String> {
    picture::texts(&Photograph {
        width: frame.width,
        height: frame.height,
        bright: &frame.bright,
    })
}

//! Where a message comes from: the camera, a picture, a file, or a link that is put in.

use leptos::prelude::*;

use super::incoming::Incoming;
use crate::device::camera::{Camera, NoCamera, Watching};
use crate::device::files::{self, PickedFile};
use crate::device::scanner::{CodeKind, CodeScanner, NoScanner, SeenCode};
use crate::ui::context::text;
use crate::ui::form::{Field, LineKind, line};
use crate::ui::parts::Icon;
use exchange::FileError;
use exchange::share::ShareError;

/// The most bytes of a photograph.
const MOST_BYTES: usize = 25 * 1024 * 1024;

/// The id of what shows the camera's picture.
const VIDEO: &str = "camera";

/// What a letter is drawn as.
const KINDS: &[CodeKind] = &[CodeKind::Qr];

/// What is known of the camera and of files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ScanState {
    No,
    Camera,
    /// Pictures out of files are looked at.
    Files,
    NoCamera(NoCamera),
    NoScanner(NoScanner),
    /// There was no code on a picture.
    NothingFound,
}

/// The ways in.
pub fn scanning(incoming: Incoming) -> AnyView {
    let s = text().sending;
    let looking = RwSignal::new(ScanState::No);
    let scanner = StoredValue::new_local(Some(CodeScanner::of(KINDS)));
    let on = StoredValue::new_local(None::<Camera>);
    let off = move |state| {
        on.try_set_value(None);
        looking.try_set(state);
    };
    on_cleanup(move || {
        on.try_set_value(None);
        scanner.try_set_value(None);
    });
    let scan = move |_| {
        incoming.again();
        looking.set(ScanState::Camera);
        leptos::task::spawn_local(async move {
            match Camera::on(VIDEO).await {
                Ok(camera) if looking.try_get_untracked() == Some(ScanState::Camera) => {
                    let Some(scanner) = scanner.try_get_value().flatten() else {
                        return;
                    };
                    camera.watch(&scanner, move |codes| seen(incoming, codes, off));
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
            let files = match files::pick_several("", MOST_BYTES).await {
                Ok(files) => files,
                Err(FileError::Cancelled) => return,
                Err(FileError::TooLarge) => return incoming.refused(ShareError::TooLarge),
                Err(_) => return incoming.refused(ShareError::NotOurs),
            };
            let Some(scanner) = scanner.try_get_value().flatten() else {
                return;
            };
            incoming.again();
            looking.try_set(ScanState::Files);
            let state = take_in(incoming, &scanner, &files).await;
            // The camera may have been opened meanwhile.
            if looking.try_get_untracked() == Some(ScanState::Files) {
                looking.set(state);
            }
        });
    };
    let camera = move || {
        match looking.get() {
        ScanState::Camera => view! {
            <div class="camera">
                <video id=VIDEO class="camera__picture" autoplay playsinline aria-label=s.camera></video>
                <p role="status">{s.scanning}</p>
                <button type="button" class="button button--secondary" on:click=move |_| off(ScanState::No)>{s.stop}</button>
            </div>
        }
        .into_any(),
        other => {
            let said = match other {
                ScanState::NoCamera(NoCamera::Refused) => Some(s.camera_refused),
                ScanState::NoCamera(NoCamera::Missing) => Some(s.no_camera),
                ScanState::NoScanner(NoScanner::NotFetched) => Some(s.reader_not_fetched),
                ScanState::NoScanner(NoScanner::CannotRun) => Some(s.reader_cannot_run),
                ScanState::NothingFound => Some(s.no_code_found),
                ScanState::No | ScanState::Camera | ScanState::Files => None,
            };
            let busy = (other == ScanState::Files).then_some(s.looking_at_pictures);
            view! {
                {said.map(|words| view! { <div class="error" role="alert"><p>{words}</p></div> })}
                <p role="status">{busy}</p>
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

/// Takes in what was chosen, one after the other, until a message is whole. What is to be
/// said of it afterwards.
async fn take_in(incoming: Incoming, scanner: &CodeScanner, files: &[PickedFile]) -> ScanState {
    let mut state = ScanState::No;
    let mut is_known = false;
    for file in files {
        if incoming.is_whole() {
            return ScanState::No;
        }
        if incoming.bytes_came(&file.bytes) {
            is_known = true;
            continue;
        }
        match scanner.codes_of_file(&file.bytes).await {
            Ok(Some(codes)) => {
                is_known = true;
                if codes.is_empty() {
                    state = ScanState::NothingFound;
                }
                for code in codes {
                    incoming.text_came(&code.text);
                }
            }
            // Something else may lie among the pictures.
            Ok(None) => {}
            Err(why) => return ScanState::NoScanner(why),
        }
    }
    if !is_known {
        incoming.refused(ShareError::NotOurs);
    }
    state
}

/// What the camera sees is looked at until a message is whole.
fn seen(
    incoming: Incoming,
    codes: Result<Vec<SeenCode>, NoScanner>,
    off: impl Fn(ScanState),
) -> Watching {
    let state = match codes {
        Ok(codes) => {
            for code in codes {
                incoming.seen(&code.text);
            }
            incoming.is_done().then_some(ScanState::No)
        }
        Err(why) => Some(ScanState::NoScanner(why)),
    };
    match state {
        Some(state) => {
            off(state);
            Watching::Enough
        }
        None => Watching::GoesOn,
    }
}

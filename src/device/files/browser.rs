//! Files in the browser.

use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, DomException, File, FileList, FilePropertyBag, HtmlAnchorElement,
    HtmlInputElement, Navigator, ShareData, Url,
};

use super::gzip;
use super::moved::{OutgoingFile, PickedFile, Sent};
use exchange::FileError;

/// How long a download may take to start, in milliseconds.
const KEEP_FOR: i32 = 60_000;

pub(super) async fn save(file: OutgoingFile) -> Result<Sent, FileError> {
    let navigator = web_sys::window()
        .map(|window| window.navigator())
        .ok_or(FileError::NotSaved)?;
    if is_home_screen_app(&navigator) {
        share(&navigator, &file).await.map(|()| Sent::Shared)
    } else {
        download(&file)
            .map(|()| Sent::Downloads)
            .ok_or(FileError::NotSaved)
    }
}

/// Whether this is a home-screen app on an iPhone or iPad, where a download
/// fails without a word.
fn is_home_screen_app(navigator: &Navigator) -> bool {
    Reflect::get(navigator, &"standalone".into()).is_ok_and(|alone| alone.is_truthy())
}

fn parts(bytes: &[u8]) -> Array {
    Array::of1(&Uint8Array::from(bytes))
}

async fn share(navigator: &Navigator, file: &OutgoingFile) -> Result<(), FileError> {
    let options = FilePropertyBag::new();
    options.set_type(file.kind);
    let made =
        File::new_with_u8_array_sequence_and_options(&parts(&file.bytes), &file.name, &options)
            .map_err(|_| FileError::NotSaved)?;
    let data = ShareData::new();
    data.set_files(&Array::of1(&made));
    if Reflect::get(navigator, &"share".into()).is_ok_and(|share| share.is_undefined()) {
        return Err(FileError::NotSaved);
    }
    match JsFuture::from(navigator.share_with_data(&data)).await {
        Ok(_) => Ok(()),
        Err(error) => match error.dyn_into::<DomException>() {
            Ok(error) if error.name() == "AbortError" => Err(FileError::Cancelled),
            _ => Err(FileError::NotSaved),
        },
    }
}

fn download(file: &OutgoingFile) -> Option<()> {
    let window = web_sys::window()?;
    let document = window.document()?;
    let options = BlobPropertyBag::new();
    options.set_type(file.kind);
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts(&file.bytes), &options).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let link: HtmlAnchorElement = document.create_element("a").ok()?.unchecked_into();
    link.set_href(&address);
    link.set_download(&file.name);
    link.set_hidden(true);
    let body = document.body()?;
    body.append_child(&link).ok()?;
    link.click();
    link.remove();
    let forget = Closure::once_into_js(move || {
        // It is gone with the page anyway.
        let _ = Url::revoke_object_url(&address);
    });
    window
        .set_timeout_with_callback_and_timeout_and_arguments_0(forget.unchecked_ref(), KEEP_FOR)
        .ok()?;
    Some(())
}

/// How many files of those that were chosen are read.
const MOST_FILES: u32 = 20;

pub(super) async fn pick(endings: &str, most: usize) -> Result<PickedFile, FileError> {
    let input = dialogue(endings)?;
    let chosen = chosen(&input).await;
    let file = chosen.and_then(|files| files.get(0));
    read(&file.ok_or(FileError::Cancelled)?, most).await
}

pub(super) async fn pick_several(endings: &str, most: usize) -> Result<Vec<PickedFile>, FileError> {
    let input = dialogue(endings)?;
    input.set_multiple(true);
    let files = chosen(&input).await.ok_or(FileError::Cancelled)?;
    let mut picked = Vec::new();
    for number in 0..files.length().min(MOST_FILES) {
        if let Some(file) = files.get(number) {
            picked.push(read(&file, most).await?);
        }
    }
    (!picked.is_empty())
        .then_some(picked)
        .ok_or(FileError::Cancelled)
}

/// What opens the dialogue.
fn dialogue(endings: &str) -> Result<HtmlInputElement, FileError> {
    let document = web_sys::window()
        .and_then(|window| window.document())
        .ok_or(FileError::Unreadable)?;
    let input: HtmlInputElement = document
        .create_element("input")
        .map_err(|_| FileError::Unreadable)?
        .unchecked_into();
    input.set_type("file");
    input.set_accept(endings);
    input.set_hidden(true);
    if let Some(body) = document.body() {
        // Some phones open no dialogue for an input outside the page.
        body.append_child(&input)
            .map_err(|_| FileError::Unreadable)?;
    }
    Ok(input)
}

/// The files chosen in the dialogue, if any.
async fn chosen(input: &HtmlInputElement) -> Option<FileList> {
    let closed = Promise::new(&mut |resolve: Function, _| {
        for event in ["change", "cancel"] {
            // Every input takes listeners.
            let _ = input.add_event_listener_with_callback(event, &resolve);
        }
        input.click();
    });
    let closed = JsFuture::from(closed).await;
    input.remove();
    closed.ok()?;
    input.files()
}

async fn read(file: &File, most: usize) -> Result<PickedFile, FileError> {
    #[expect(clippy::cast_precision_loss, reason = "caps are far below 2^53")]
    if file.size() > most as f64 {
        return Err(FileError::TooLarge);
    }
    let buffer = JsFuture::from(file.array_buffer())
        .await
        .map_err(|_| FileError::Unreadable)?;
    let bytes = Uint8Array::new(&buffer).to_vec();
    let bytes = if gzip::is_packed(&bytes) {
        gzip::unpack(&bytes, most).await?
    } else {
        bytes
    };
    Ok(PickedFile {
        name: file.name(),
        bytes,
    })
}

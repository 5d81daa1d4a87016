//! Packing and unpacking by the browser's own gzip. Unpacking stops at its cap,
//! so that a small file cannot fill the memory.

use js_sys::{Array, Function, Object, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, ReadableStreamDefaultReader, Response};

use exchange::FileError;

/// Whether bytes begin as gzip does.
pub(super) fn is_packed(bytes: &[u8]) -> bool {
    bytes.starts_with(&[0x1f, 0x8b])
}

/// The bytes as they come out of one of the browser's gzip streams.
fn through(kind: &str, bytes: &[u8]) -> Option<JsValue> {
    let kind: Function = Reflect::get(&js_sys::global(), &kind.into())
        .ok()?
        .dyn_into()
        .ok()?;
    let gzip = Reflect::construct(&kind, &Array::of1(&"gzip".into())).ok()?;
    let blob = Blob::new_with_u8_array_sequence(&Array::of1(&Uint8Array::from(bytes))).ok()?;
    let stream: Object = blob.stream().unchecked_into();
    let pipe: Function = Reflect::get(&stream, &"pipeThrough".into())
        .ok()?
        .dyn_into()
        .ok()?;
    pipe.call1(&stream, &gzip).ok()
}

pub(super) async fn pack(bytes: &[u8]) -> Option<Vec<u8>> {
    let stream = through("CompressionStream", bytes)?;
    let response = Response::new_with_opt_readable_stream(Some(stream.unchecked_ref())).ok()?;
    let buffer = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

pub(super) async fn unpack(bytes: &[u8], most: usize) -> Result<Vec<u8>, FileError> {
    let stream = through("DecompressionStream", bytes).ok_or(FileError::Unreadable)?;
    let reader: ReadableStreamDefaultReader = stream
        .unchecked_ref::<web_sys::ReadableStream>()
        .get_reader()
        .unchecked_into();
    let mut unpacked = Vec::new();
    loop {
        let part = JsFuture::from(reader.read())
            .await
            .map_err(|_| FileError::Unreadable)?;
        let get = |name: &str| Reflect::get(&part, &name.into()).ok();
        if get("done").is_none_or(|done| done.is_truthy()) {
            return Ok(unpacked);
        }
        let part: Uint8Array = get("value")
            .and_then(|value| value.dyn_into().ok())
            .ok_or(FileError::Unreadable)?;
        if unpacked.len() + part.length() as usize > most {
            drop(JsFuture::from(reader.cancel()));
            return Err(FileError::TooLarge);
        }
        unpacked.extend(part.to_vec());
    }
}

//! A shelf in the browser's cache of pages: it stands in other files than the
//! database, so damage to one leaves the other.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, future_to_promise};
use web_sys::{Cache, CacheStorage, Response};

use storage::Pending;
use storage::{CopyShelf, ShelfError};

/// The name of the cache, and of the lock for it. The service worker must leave
/// this cache alone when it clears out old ones.
const NAME: &str = "concord-second-copy";

/// A shelf in the browser's cache.
#[derive(Clone, Copy)]
pub(super) struct CacheShelf;

/// The browser's caches; absent where the page was not loaded safely.
fn caches() -> Option<CacheStorage> {
    web_sys::window()?.caches().ok()
}

async fn cache() -> Result<Option<Cache>, ShelfError> {
    let Some(caches) = caches() else {
        return Ok(None);
    };
    let cache = caches.open(NAME).await.map_err(|_| ShelfError)?;
    Ok(Some(cache.unchecked_into()))
}

/// Names are made up here and fetched from no server.
fn address(name: &str) -> String {
    format!("/{NAME}/{name}")
}

async fn text(name: String) -> Result<Option<String>, ShelfError> {
    let Some(cache) = cache().await? else {
        return Ok(None);
    };
    let found = cache.match_with_str(&address(&name)).await;
    let Ok(response) = found.map_err(|_| ShelfError)?.dyn_into::<Response>() else {
        return Ok(None);
    };
    let text = response.text().map_err(|_| ShelfError)?.await;
    Ok(text.map_err(|_| ShelfError)?.as_string())
}

async fn put(name: String, text: String) -> Result<(), ShelfError> {
    let cache = cache().await?.ok_or(ShelfError)?;
    let response = Response::new_with_opt_str(Some(&text)).map_err(|_| ShelfError)?;
    let done = cache.put_with_str(&address(&name), &response);
    done.await.map(drop).map_err(|_| ShelfError)
}

async fn clear() -> Result<(), ShelfError> {
    let Some(caches) = caches() else {
        return Ok(());
    };
    caches.delete(NAME).await.map(drop).map_err(|_| ShelfError)
}

/// Does the work under a lock that all tabs share; without locks, at once.
async fn locked(work: Pending<()>) {
    let work = Rc::new(Cell::new(Some(work)));
    let inside = work.clone();
    let task = Closure::once(move || -> Promise {
        future_to_promise(async move {
            if let Some(work) = inside.take() {
                work.await;
            }
            Ok(JsValue::UNDEFINED)
        })
    });
    if let Some(done) = request_lock(task.as_ref().unchecked_ref()) {
        // A refused lock leaves the work undone; it is done below.
        let _ = JsFuture::from(done).await;
    }
    if let Some(work) = work.take() {
        work.await;
    }
}

fn request_lock(task: &Function) -> Option<Promise> {
    let navigator = web_sys::window()?.navigator();
    let locks = Reflect::get(&navigator, &"locks".into()).ok()?;
    let request: Function = Reflect::get(&locks, &"request".into())
        .ok()?
        .dyn_into()
        .ok()?;
    request
        .call2(&locks, &NAME.into(), task)
        .ok()?
        .dyn_into()
        .ok()
}

impl CopyShelf for CacheShelf {
    fn get(&self, name: String) -> Pending<Result<Option<String>, ShelfError>> {
        Box::pin(text(name))
    }

    fn put(&self, name: String, text: String) -> Pending<Result<(), ShelfError>> {
        Box::pin(put(name, text))
    }

    fn clear(&self) -> Pending<Result<(), ShelfError>> {
        Box::pin(clear())
    }

    fn alone(&self, work: Pending<()>) -> Pending<()> {
        Box::pin(locked(work))
    }
}

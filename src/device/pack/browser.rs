//! Packs of the browser: fetched from our own origin, kept in its cache of pages.

use std::collections::BTreeSet;

use js_sys::Array;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Cache, Request, RequestCache, RequestInit, Response};

use super::source::{LARGEST_PACK, PackFetchError, Packs};
use crate::device::listener::listen;
use crate::device::promise::answer;
use storage::Pending;

/// The name of the cache. The service worker must leave it alone when it clears out old builds.
const NAME: &str = "concord-medicines";

/// How long to wait for an answer of the network, in milliseconds.
const PATIENCE: u32 = 15_000;

/// What the service worker answers where there is no network.
const EMPTY: u16 = 204;

/// The packs of this browser.
#[derive(Clone, Copy)]
pub(super) struct BrowserPacks;

/// The address of a pack, from the page's own.
fn address(path: &str) -> String {
    format!("medicines/{path}")
}

/// The cache, where the browser gives it to us.
async fn cache() -> Option<Cache> {
    let caches = web_sys::window()?.caches().ok()?;
    let cache = answer(caches.open(NAME)).await.ok()?;
    Some(cache.unchecked_into())
}

async fn kept(path: String) -> Option<String> {
    let found = cache().await?.match_with_str(&address(&path));
    let response: Response = answer(found).await.ok()?.dyn_into().ok()?;
    let text = answer(response.text().ok()?).await.ok()?;
    text.as_string()
}

async fn fetch(path: String) -> Result<String, PackFetchError> {
    let window = web_sys::window().ok_or(PackFetchError::Unreachable)?;
    let options = RequestInit::new();
    options.set_signal(Some(&web_sys::AbortSignal::timeout_with_u32(PATIENCE)));
    options.set_cache(RequestCache::NoCache);
    let answer = JsFuture::from(window.fetch_with_str_and_init(&address(&path), &options)).await;
    let response: Response = answer
        .and_then(JsCast::dyn_into)
        .map_err(|_| PackFetchError::Unreachable)?;
    if response.status() == EMPTY {
        return Err(PackFetchError::Unreachable);
    }
    if !response.ok() {
        return Err(PackFetchError::Missing);
    }
    let body = response.text().map_err(|_| PackFetchError::Unreachable)?;
    let body = JsFuture::from(body)
        .await
        .map_err(|_| PackFetchError::Unreachable)?;
    let body: js_sys::JsString = body.dyn_into().map_err(|_| PackFetchError::Unreachable)?;
    if body.length() as usize > LARGEST_PACK {
        return Err(PackFetchError::TooLarge);
    }
    Ok(body.into())
}

async fn keep(path: String, text: String) {
    if let Some(cache) = cache().await
        && let Ok(response) = Response::new_with_opt_str(Some(&text))
    {
        // A full disk keeps what it had.
        let _ = JsFuture::from(cache.put_with_str(&address(&path), &response)).await;
    }
}

async fn keep_only(named: BTreeSet<String>) -> Option<()> {
    let folder = web_sys::Url::new_with_base(&address(""), &page_address()?).ok()?;
    let cache = cache().await?;
    let requests: Array = answer(cache.keys()).await.ok()?.dyn_into().ok()?;
    for request in requests {
        let request: Request = request.dyn_into().ok()?;
        let is_unnamed = request
            .url()
            .strip_prefix(&folder.href())
            .is_some_and(|path| !named.contains(path));
        if is_unnamed {
            // What stays takes room and is never read.
            let _ = JsFuture::from(cache.delete_with_request(&request)).await;
        }
    }
    Some(())
}

fn page_address() -> Option<String> {
    web_sys::window()?.document()?.base_uri().ok()?
}

/// Calls back when the device is connected again.
pub(super) fn on_connected(callback: impl Fn() + 'static) {
    if let Some(window) = web_sys::window() {
        listen(&window, "online", move |_| callback());
    }
}

impl Packs for BrowserPacks {
    fn kept(&self, path: &str) -> Pending<Option<String>> {
        Box::pin(kept(path.to_owned()))
    }

    fn fetch(&self, path: &str) -> Pending<Result<String, PackFetchError>> {
        Box::pin(fetch(path.to_owned()))
    }

    fn keep(&self, path: &str, text: &str) {
        spawn_local(keep(path.to_owned(), text.to_owned()));
    }

    fn keep_only(&self, named: BTreeSet<String>) {
        spawn_local(async move {
            keep_only(named).await;
        });
    }
}

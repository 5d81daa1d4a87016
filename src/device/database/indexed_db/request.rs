//! The database's events as answers to wait for.
//!
//! A request's success is not a save: only a transaction's end is. Handlers are
//! set the moment a request is made, so that no event is missed.

use js_sys::{Function, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomException, IdbDatabase, IdbRequest, IdbTransaction};

use storage::{LoadError, SaveError};

/// Why the database refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// This browser keeps no database here.
    Unavailable,
    /// A newer version of Concord wrote it.
    Newer,
    /// No room.
    Full,
    /// The connection is gone; a new one may work.
    Lost,
    /// Anything else.
    Failed,
}

impl From<Refusal> for LoadError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Unavailable => Self::Unavailable,
            Refusal::Newer => Self::Newer,
            Refusal::Full => Self::Full,
            Refusal::Lost | Refusal::Failed => Self::Broken,
        }
    }
}

impl From<Refusal> for SaveError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Unavailable | Refusal::Newer => Self::Unavailable,
            Refusal::Full => Self::Full,
            Refusal::Lost | Refusal::Failed => Self::Failed,
        }
    }
}

impl From<DomException> for Refusal {
    fn from(error: DomException) -> Self {
        match error.name().as_str() {
            "QuotaExceededError" => Self::Full,
            "VersionError" => Self::Newer,
            "SecurityError" => Self::Unavailable,
            "InvalidStateError" => Self::Lost,
            _ => Self::Failed,
        }
    }
}

/// What a call threw.
pub(super) fn thrown(error: JsValue) -> Refusal {
    error
        .dyn_into::<DomException>()
        .map_or(Refusal::Failed, Refusal::from)
}

/// The result of a request, once it is there.
pub(super) fn answer(request: IdbRequest) -> impl Future<Output = Result<JsValue, Refusal>> {
    let event = JsFuture::from(ended(&request));
    async move {
        match event.await {
            Ok(_) => request.result().map_err(thrown),
            Err(_) => Err(why(&request)),
        }
    }
}

/// The end of a request: kept if there is a result, broken if not.
pub(super) fn ended(request: &IdbRequest) -> Promise {
    Promise::new(&mut |resolve: Function, reject: Function| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    })
}

/// Why a request was refused.
pub(super) fn why(request: &IdbRequest) -> Refusal {
    let error = request.error().ok().flatten();
    error.map_or(Refusal::Failed, Refusal::from)
}

/// The end of a transaction: complete, or nothing of it was kept.
pub(super) fn end(transaction: IdbTransaction) -> impl Future<Output = Result<(), Refusal>> {
    let event = JsFuture::from(Promise::new(&mut |resolve: Function, reject: Function| {
        transaction.set_oncomplete(Some(&resolve));
        transaction.set_onabort(Some(&reject));
    }));
    async move {
        match event.await {
            Ok(_) => Ok(()),
            Err(_) => Err(transaction.error().map_or(Refusal::Failed, Refusal::from)),
        }
    }
}

#[wasm_bindgen]
extern "C" {
    /// The database with the one method that the common bindings lack.
    #[wasm_bindgen(extends = IdbDatabase, typescript_type = "IDBDatabase")]
    type StrictDatabase;

    #[wasm_bindgen(catch, method, js_name = transaction)]
    fn transaction_with(
        this: &StrictDatabase,
        stores: &JsValue,
        mode: &str,
        options: &JsValue,
    ) -> Result<IdbTransaction, JsValue>;
}

/// Begins to write: a save that is complete is on the disk, not on its way.
pub(super) fn begin_writing(
    database: &IdbDatabase,
    stores: &JsValue,
) -> Result<IdbTransaction, JsValue> {
    let options = js_sys::Object::new();
    // A browser that knows no durability reads no such option.
    let _ = js_sys::Reflect::set(&options, &"durability".into(), &"strict".into());
    database
        .unchecked_ref::<StrictDatabase>()
        .transaction_with(stores, "readwrite", &options)
}

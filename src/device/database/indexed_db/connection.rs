//! The connection to the database: opened when needed, let go when another tab
//! needs it gone, and opened again after it was lost.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Function, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Event, IdbDatabase, IdbFactory, IdbIndexParameters, IdbOpenDbRequest, IdbTransaction,
};

use super::request::{Refusal, begin_writing, ended, thrown, why};
use storage::{LoadError, RescueError};

const NAME: &str = "concord";
/// The version of the layout. A change of it takes a step in [`lay_out`].
const VERSION: u32 = 1;

/// The store of rows.
pub(super) const ENTRIES: &str = "entries";
/// The store of the one head row, and its key.
pub(super) const HEAD: &str = "head";
/// The index of rows by id.
pub(super) const BY_ID: &str = "id";
/// The index of rows by day.
pub(super) const BY_DAY: &str = "day";

/// The connection, if there is one at present.
pub(super) struct Connection {
    open: Rc<RefCell<Option<IdbDatabase>>>,
    opening: RefCell<Option<(IdbOpenDbRequest, Promise)>>,
    let_go: Rc<dyn Fn()>,
}

impl Connection {
    pub(super) fn new(let_go: Rc<dyn Fn()>) -> Self {
        Self {
            open: Rc::default(),
            opening: RefCell::default(),
            let_go,
        }
    }

    /// A transaction to read in.
    pub(super) async fn reading(&self) -> Result<IdbTransaction, Refusal> {
        self.begin(IdbDatabase::transaction_with_str_sequence).await
    }

    /// A transaction to write in.
    pub(super) async fn writing(&self) -> Result<IdbTransaction, Refusal> {
        self.begin(begin_writing).await
    }

    async fn begin(
        &self,
        begin: impl Fn(&IdbDatabase, &JsValue) -> Result<IdbTransaction, JsValue>,
    ) -> Result<IdbTransaction, Refusal> {
        let stores = Array::of2(&ENTRIES.into(), &HEAD.into());
        match begin(&self.database().await?, &stores).map_err(thrown) {
            // Nothing was asked of the lost connection, so asking a new one
            // cannot do anything twice.
            Err(Refusal::Lost) => {
                self.open.take();
                begin(&self.database().await?, &stores).map_err(thrown)
            }
            other => other,
        }
    }

    /// The connection, opened if need be; whoever asks meanwhile waits for the same.
    async fn database(&self) -> Result<IdbDatabase, Refusal> {
        if let Some(database) = self.open.borrow().clone() {
            return Ok(database);
        }
        let (request, opened) = self.opening()?;
        let opened = JsFuture::from(opened).await;
        if let Some(database) = self.open.borrow().clone() {
            return Ok(database);
        }
        self.opening.take();
        let database = match opened {
            Ok(_) => request.result().map_err(thrown),
            Err(_) => Err(why(&request)),
        };
        let database: IdbDatabase = database
            .map_err(|refusal| match refusal {
                // Some browsers say this of private windows.
                Refusal::Lost => Refusal::Unavailable,
                other => other,
            })?
            .unchecked_into();
        self.watch(&database);
        *self.open.borrow_mut() = Some(database.clone());
        Ok(database)
    }

    /// The request to open that is under way, and its end.
    fn opening(&self) -> Result<(IdbOpenDbRequest, Promise), Refusal> {
        if let Some(opening) = self.opening.borrow().clone() {
            return Ok(opening);
        }
        let request = factory()?.open_with_u32(NAME, VERSION).map_err(thrown)?;
        let asked = request.clone();
        let lay_out = Closure::once_into_js(move |_: Event| lay_out(&asked));
        request.set_onupgradeneeded(Some(lay_out.unchecked_ref()));
        let opening = (request.clone(), ended(&request));
        *self.opening.borrow_mut() = Some(opening.clone());
        Ok(opening)
    }

    /// Lets go when another tab brings in a newer version or deletes the
    /// database, and when the browser closes it by itself.
    fn watch(&self, database: &IdbDatabase) {
        let (open, let_go) = (self.open.clone(), self.let_go.clone());
        let watched = database.clone();
        let leave = Closure::<dyn Fn(Event)>::new(move |_| {
            watched.close();
            open.take();
            let_go();
        })
        .into_js_value();
        database.set_onversionchange(Some(leave.unchecked_ref()));
        database.set_onclose(Some(leave.unchecked_ref()));
    }

    /// Deletes the database with everything in it.
    pub(super) async fn delete(&self) -> Result<(), RescueError> {
        let not_read = |refusal: Refusal| RescueError::NotRead(LoadError::from(refusal));
        if let Some(database) = self.open.take() {
            database.close();
        }
        let request = factory()
            .and_then(|factory| factory.delete_database(NAME).map_err(thrown))
            .map_err(not_read)?;
        // Waiting in silence for another window would look like a hang; the
        // deletion itself still happens when that window is closed.
        let asked = JsFuture::from(Promise::new(&mut |resolve: Function, reject: Function| {
            request.set_onsuccess(Some(&resolve));
            request.set_onblocked(Some(&resolve));
            request.set_onerror(Some(&reject));
        }));
        let event: Event = asked
            .await
            .map_err(|_| not_read(Refusal::Failed))?
            .unchecked_into();
        if event.type_() == "blocked" {
            Err(RescueError::OpenElsewhere)
        } else {
            Ok(())
        }
    }
}

fn factory() -> Result<IdbFactory, Refusal> {
    web_sys::window()
        .and_then(|window| window.indexed_db().ok().flatten())
        .ok_or(Refusal::Unavailable)
}

/// Makes the stores of version 1. A failure aborts the opening.
fn lay_out(request: &IdbOpenDbRequest) -> Result<(), JsValue> {
    let database: IdbDatabase = request.result()?.unchecked_into();
    database.create_object_store(HEAD)?;
    let entries = database.create_object_store(ENTRIES)?;
    let unique = IdbIndexParameters::new();
    unique.set_unique(true);
    entries.create_index_with_str_and_optional_parameters(BY_ID, "id", &unique)?;
    entries.create_index_with_str(BY_DAY, "day")?;
    Ok(())
}

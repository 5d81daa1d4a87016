//! What the parts of the page share.

use leptos::prelude::*;

use crate::ui::form::Form;
use crate::ui::pages::add_medicine::Coming;
use domain::id::PersonId;
use domain::zone::Zone;
use forms::their_list::{ReadLine, TheirListDraft};

/// What the parts of the page share.
#[derive(Clone, Copy)]
pub struct ListDesk {
    pub person: PersonId,
    pub form: Form<TheirListDraft>,
    pub catalogue: Coming,
    /// The text that was read, and its lines.
    pub lines: RwSignal<Option<(String, Vec<ReadLine>)>>,
    pub zone: StoredValue<Zone>,
}

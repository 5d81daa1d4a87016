//! A review as it was kept, opened for one of its steps.

use leptos::prelude::*;

use crate::ui::context::with_person;
use domain::concordance::ReviewPack;
use domain::id::{MedicineId, PersonId, ReviewId};
use domain::person::Role;
use domain::record::PersonRecord;
use forms::review_pack::ReviewDraft;

/// A review as it was saved last.
pub(super) fn pack_of(record: &PersonRecord, review: ReviewId) -> Option<ReviewPack> {
    record
        .review_packs()
        .into_iter()
        .find(|pack| pack.id == review)
}

/// The draft of a review as it was kept.
pub(super) fn opened(person: PersonId, review: ReviewId) -> ReviewDraft {
    let draft = |record: &PersonRecord| {
        let pack = pack_of(record, review)?;
        let medicines: Vec<MedicineId> = record.current_medicines().map(|one| one.id).collect();
        Some(ReviewDraft::of(&pack, medicines))
    };
    let opened = untrack(|| with_person(person, draft)).flatten();
    opened.unwrap_or_else(|| ReviewDraft::of(&ReviewPack::new(review, Role::Pharmacist), []))
}

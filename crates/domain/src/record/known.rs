//! What the journal knows of entries that a change names, those taken back too.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};

use crate::event::{Carried, Entry};
use crate::id::EntryId;
use crate::part::AspectOf;

/// Where an entry stands in the journal.
pub(crate) type JournalPlace = (DateTime<Utc>, EntryId);

/// How many entries are looked through behind one change. More that were all
/// taken back comes from no person's hand, only from a file that was made to
/// keep the app busy.
const MOST: usize = 1000;

/// The entries of a journal, and which of them were taken back.
#[derive(Clone, Copy)]
pub(crate) struct Known<'a> {
    pub entries: &'a BTreeMap<JournalPlace, Entry>,
    pub places: &'a BTreeMap<EntryId, JournalPlace>,
    pub undone: &'a BTreeSet<EntryId>,
}

/// What a change of one part takes the place of.
pub(super) struct Behind<P> {
    /// The entries it names, and those that the ones taken back among them had
    /// taken the place of: what was overtaken does not come back beside it.
    pub places: Vec<JournalPlace>,
    /// The newest whole value among them.
    pub whole: Option<(JournalPlace, P)>,
}

impl Known<'_> {
    /// What stands behind a change of one part. Only what came before counts;
    /// without this, two entries could take the place of each other.
    pub(super) fn behind<W: Carried>(
        self,
        before: JournalPlace,
        of: W::Id,
        aspect: AspectOf<W>,
        named: &[EntryId],
    ) -> Behind<W::Part> {
        let mut behind = Behind {
            places: Vec::new(),
            whole: None,
        };
        let mut looked_at = BTreeSet::new();
        let mut open = named.to_vec();
        while let Some(id) = open.pop().filter(|_| looked_at.len() < MOST) {
            let Some(place) = self.places.get(&id).filter(|place| **place < before) else {
                continue;
            };
            let Some(entry) = self.entries.get(place).filter(|_| looked_at.insert(id)) else {
                continue;
            };
            behind.places.push(*place);
            W::each(&entry.event, &mut |saved, changed| {
                if let Some(saved) = saved.filter(|saved| saved.id() == of)
                    && behind
                        .whole
                        .as_ref()
                        .is_none_or(|(newest, _)| newest < place)
                {
                    behind.whole = Some((*place, saved.part(aspect)));
                }
                let written = changed.filter(|changed| changed.of == of);
                if let Some(written) = written.and_then(|changed| changed.part(aspect))
                    && self.undone.contains(&id)
                {
                    open.extend(&written.replaces);
                }
            });
        }
        behind
    }
}

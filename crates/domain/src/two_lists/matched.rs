//! Which medicine of one list is which of the other: by what is in them and the way they
//! are taken, never by a brand alone.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDateTime;

use super::alike::{Alike, of_mine, of_theirs};
use super::compare::{self, Compared};
use super::their_list::{Covers, LineRead, LineTells, TheirList, TheirMedicine};
use crate::id::MedicineId;
use crate::medicine::Medicine;
use crate::record::PersonRecord;
use crate::words::Name;

/// One row of two lists side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListRow {
    /// The medicines of the person's own list.
    pub mine: Vec<MedicineId>,
    /// The lines of the other list, by their places.
    pub theirs: Vec<usize>,
    /// What the two say.
    pub state: RowState,
}

/// What two lists say of one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowState {
    /// The same, as far as both say it.
    Same(Compared),
    /// Not the same.
    Differs(Compared),
    /// The same medicine, but not all that counts could be held against each other.
    NotCompared(Compared),
    /// It stands on the person's own list alone. That says nothing of why.
    OnlyMine,
    /// It stands on the other list alone; the person may have stopped it.
    OnlyTheirs {
        /// The same medicine, stopped, on the person's own list.
        stopped: Option<MedicineId>,
    },
    /// The other list marks it as ended or held back, and it is not on the person's own.
    EndedThere,
    /// The same ingredient stands there more than once, and it cannot be told which is
    /// which.
    Twice(Vec<Name>),
    /// Nobody here knows what the line names.
    CannotMatch,
}

impl ListRow {
    /// What a question about the row is named after: the person's own medicine where there
    /// is one, else the line.
    pub fn subject(&self) -> String {
        match (self.mine.first(), self.theirs.first()) {
            (Some(medicine), _) => medicine.to_string(),
            (None, Some(line)) => format!("line-{line}"),
            (None, None) => String::new(),
        }
    }

    /// Whether there is nothing to ask.
    pub const fn is_same(&self) -> bool {
        matches!(self.state, RowState::Same(_) | RowState::EndedThere)
    }
}

/// Holds the person's list, as it is taken at a local moment, against another one. The
/// person's own come first in their order, then what stands on the other alone.
pub fn compare(record: &PersonRecord, list: &TheirList, at: NaiveDateTime) -> Vec<ListRow> {
    let mine: Vec<(&Medicine, Alike)> = record
        .current_medicines()
        .map(|medicine| (medicine, of_mine(medicine)))
        .collect();
    let theirs: BTreeMap<usize, (&TheirMedicine, Alike)> = list
        .lines
        .iter()
        .enumerate()
        .filter_map(|(place, line)| {
            let medicine = line.medicine()?;
            Some((place, (medicine, of_theirs(medicine))))
        })
        .collect();
    let mut matching = Matching {
        at,
        covers: list.covers,
        mine,
        theirs,
        rows: Vec::new(),
    };
    matching.alike();
    matching.sharing();
    let mut rows = matching.rest(record);
    let unknown = list.lines.iter().enumerate();
    let unknown = unknown.filter(|(_, line)| line.read == LineRead::NotMatched);
    rows.extend(unknown.map(|(place, _)| ListRow {
        mine: Vec::new(),
        theirs: vec![place],
        state: RowState::CannotMatch,
    }));
    rows
}

/// Two lists while they are matched: what has found its row is no longer in them.
struct Matching<'a> {
    at: NaiveDateTime,
    covers: Covers,
    mine: Vec<(&'a Medicine, Alike)>,
    theirs: BTreeMap<usize, (&'a TheirMedicine, Alike)>,
    rows: Vec<(Option<usize>, ListRow)>,
}

impl<'a> Matching<'a> {
    /// Those with the same in them, taken the same way.
    fn alike(&mut self) {
        for (_, alike) in self.mine.clone() {
            let fitting = self
                .theirs
                .iter()
                .filter(|(_, (_, other))| other.fits(&alike));
            let others: Vec<(usize, &'a TheirMedicine)> = fitting
                .map(|(place, (medicine, _))| (*place, *medicine))
                .collect();
            // A line that names no form may be any of them.
            let fits_any = |own: &Alike| {
                let mut ways = others
                    .iter()
                    .filter_map(|(place, _)| self.theirs.get(place));
                ways.any(|(_, other)| other.fits(own))
            };
            let own: Vec<&'a Medicine> = self
                .mine
                .iter()
                .filter(|(_, other)| fits_any(other))
                .map(|(medicine, _)| *medicine)
                .collect();
            if !own.is_empty() && !others.is_empty() {
                self.match_all(&own, &others, &alike);
            }
        }
    }

    /// One and one are compared. Of several, those whose strength is the same belong
    /// together; if any is left over, nobody can tell which is which.
    fn match_all(
        &mut self,
        own: &[&'a Medicine],
        others: &[(usize, &'a TheirMedicine)],
        alike: &Alike,
    ) {
        if let ([mine], [(place, theirs)]) = (own, others) {
            self.pair(mine, *place, theirs);
            return;
        }
        let mut left = others.to_vec();
        let mut pairs = Vec::new();
        for mine in own {
            let same = |(_, theirs): &(usize, &TheirMedicine)| {
                let compared = compare::compare(mine, theirs, self.at);
                let is_told =
                    |what| compared.differ.contains(what) || compared.not_compared.contains(what);
                !is_told(&compare::Difference::Dose)
                    && !compared.differ.contains(&compare::Difference::Form)
            };
            if let Some(found) = left.iter().position(same) {
                pairs.push((*mine, left.remove(found)));
            }
        }
        if left.is_empty() && pairs.len() == own.len() {
            for (mine, (place, theirs)) in pairs {
                self.pair(mine, place, theirs);
            }
        } else {
            let places = others.iter().map(|(place, _)| *place).collect();
            let mine = own.iter().map(|one| one.id).collect();
            self.twice(mine, places, named(&alike.ingredients));
        }
    }

    fn pair(&mut self, mine: &Medicine, place: usize, theirs: &TheirMedicine) {
        let compared = compare::compare(mine, theirs, self.at);
        let state = if !compared.differ.is_empty() {
            RowState::Differs(compared)
        } else if compared.leaves_open(theirs) {
            RowState::NotCompared(compared)
        } else {
            RowState::Same(compared)
        };
        self.row(vec![mine.id], vec![place], state);
    }

    fn twice(&mut self, mine: Vec<MedicineId>, theirs: Vec<usize>, shared: Vec<Name>) {
        self.row(mine, theirs, RowState::Twice(shared));
    }

    fn row(&mut self, mine: Vec<MedicineId>, theirs: Vec<usize>, state: RowState) {
        self.mine
            .retain(|(medicine, _)| !mine.contains(&medicine.id));
        self.theirs.retain(|place, _| !theirs.contains(place));
        let first = theirs.first().copied();
        self.rows.push((
            first,
            ListRow {
                mine,
                theirs,
                state,
            },
        ));
    }

    /// Others that share an ingredient, such as a painkiller alone and one in a mixture.
    fn sharing(&mut self) {
        for (medicine, alike) in self.mine.clone() {
            let shares = |(_, (_, other)): &(&usize, &(&TheirMedicine, Alike))| {
                alike.is_same_way(other) && alike.shares(other)
            };
            let others: Vec<usize> = self
                .theirs
                .iter()
                .filter(shares)
                .map(|(at, _)| *at)
                .collect();
            let in_both: BTreeSet<String> = others
                .iter()
                .filter_map(|place| self.theirs.get(place))
                .flat_map(|(_, other)| alike.ingredients.intersection(&other.ingredients))
                .cloned()
                .collect();
            if !others.is_empty() {
                self.twice(vec![medicine.id], others, named(&in_both));
            }
        }
    }

    /// What found nothing, and all rows in order.
    fn rest(mut self, record: &PersonRecord) -> Vec<ListRow> {
        let place_of = |id: &MedicineId| record.medicines.keys().position(|known| known == id);
        if self.covers == Covers::All {
            for (medicine, _) in self.mine.clone() {
                self.row(vec![medicine.id], Vec::new(), RowState::OnlyMine);
            }
        }
        for (place, (theirs, alike)) in self.theirs.clone() {
            if theirs.tells == LineTells::Ended {
                self.row(Vec::new(), vec![place], RowState::EndedThere);
                continue;
            }
            let stopped = record.medicines.values().map(|known| &known.value);
            let stopped = stopped.filter(|medicine| medicine.is_stopped());
            let stopped = stopped.filter(|medicine| alike.fits(&of_mine(medicine)));
            let state = RowState::OnlyTheirs {
                stopped: stopped.map(|medicine| medicine.id).max(),
            };
            self.row(Vec::new(), vec![place], state);
        }
        let mut rows = self.rows;
        rows.sort_by_key(|(first, row)| {
            let own = row.mine.first().and_then(place_of);
            (own.unwrap_or(usize::MAX), first.unwrap_or_default())
        });
        rows.into_iter().map(|(_, row)| row).collect()
    }
}

fn named(substances: &BTreeSet<String>) -> Vec<Name> {
    let names = substances.iter();
    names.filter_map(|name| Name::parse(name).ok()).collect()
}

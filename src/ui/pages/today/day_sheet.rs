//! What the parts of a day's page share: its doses, how each stands, and what a
//! tap on them does.

use chrono::{Duration, NaiveDate};
use leptos::prelude::*;

use crate::device::focus;
use crate::ledger::Stage;
use crate::ui::context::{Taps, ledger, now, text, zone_of};
use domain::concordance::Raised;
use domain::dose::{DoseId, DoseRecord, Relief};
use domain::gesture;
use domain::gesture::dose::When;
use domain::id::{PersonId, QuestionId};
use domain::words::Words;
use domain::zone::{Moment, Zone};
use screens::dose::{DoseLine, Shown};
use screens::today::{self as sight, Household};
use text::Text;

/// The id in the page of what was before.
pub const EARLIER: &str = "earlier";

/// What the parts of a day's page share.
#[derive(Clone, Copy)]
pub struct DaySheet {
    pub(super) t: &'static Text,
    pub(super) person: PersonId,
    taps: Taps,
    pub(super) zone: StoredValue<Zone>,
    pub(super) date: Memo<NaiveDate>,
    pub(super) lines: Memo<Vec<DoseLine>>,
}

impl DaySheet {
    /// The page of the day that `date` tells; today moves on at midnight.
    pub fn new(
        person: PersonId,
        date: impl Fn(Moment) -> NaiveDate + Send + Sync + 'static,
    ) -> Self {
        let (t, now, ledger) = (text(), now(), ledger());
        let zone = StoredValue::new(untrack(|| zone_of(person)));
        let date = Memo::new(move |_| date(zone.with_value(|zone| now.at(zone))));
        let lines = Memo::new(move |_| {
            let kept = match ledger.read(|journal| journal.record().people().count()) {
                0 | 1 => Household::One,
                _ => Household::Several,
            };
            zone.with_value(|zone| {
                let now = now.at(zone);
                ledger
                    .read_person(person, |record| {
                        sight::lines(t, record, date.get(), (zone, now), kept)
                    })
                    .unwrap_or_default()
            })
        });
        Self {
            t,
            person,
            taps: Taps::new(),
            zone,
            date,
            lines,
        }
    }

    /// The doses of the day as they change.
    pub fn all(self) -> Memo<Vec<DoseLine>> {
        self.lines
    }

    /// Doses that were taken just now, on a page that is no list of the day.
    pub fn take_here(self, lines: &[DoseLine]) {
        self.save_taken(lines, When::Now, || {});
    }

    /// The doses of the day.
    pub fn lines(self) -> Vec<DoseLine> {
        self.lines.get_untracked()
    }

    /// One dose of the day.
    pub(super) fn line(self, dose: DoseId) -> Memo<Option<DoseLine>> {
        Memo::new(move |_| {
            self.lines
                .with(|lines| lines.iter().find(|line| line.id() == dose).cloned())
        })
    }

    /// How far the newest gesture about one dose has come; nothing where the
    /// dose has its answer.
    pub fn stage(self, dose: DoseId) -> Memo<Option<Stage>> {
        let line = self.line(dose);
        Memo::new(move |_| {
            let stage = self.taps.ledger().stage_of(self.person, dose)?;
            let is_answered =
                line.with(|line| line.as_ref().is_some_and(|line| line.shown.is_answered()));
            (stage == Stage::Saving || !is_answered).then_some(stage)
        })
    }

    /// How many of these wait for a tap. While all of them are being saved, as
    /// many as before, so that nothing moves under the finger.
    pub(super) fn count(self, doses: &[DoseLine]) -> usize {
        let is_open = |line: &&DoseLine| !self.is_being_saved(line.id());
        match doses.iter().filter(is_open).count() {
            0 => doses.len(),
            open => open,
        }
    }

    fn is_being_saved(self, dose: DoseId) -> bool {
        self.taps.ledger().stage_of(self.person, dose) == Some(Stage::Saving)
    }

    /// Those of some doses that stand as asked.
    pub(super) fn some(self, doses: Vec<DoseId>, stands: fn(Shown) -> bool) -> Memo<Vec<DoseLine>> {
        Memo::new(move |_| {
            let wanted = |line: &&DoseLine| doses.contains(&line.id()) && stands(line.shown);
            self.lines
                .with(|lines| lines.iter().filter(wanted).cloned().collect())
        })
    }

    /// The clock's present moment at the person's home, not the last tick's.
    pub(super) fn fresh_now(self) -> Moment {
        self.zone.with_value(|zone| self.taps.ledger().now_at(zone))
    }

    /// One dose of a card; the last of it takes its card along.
    pub fn take(self, line: &DoseLine, when: When) {
        let is_beside = |other: &DoseLine| {
            other.shown.is_now()
                && other.dose.due == line.dose.due
                && other.id() != line.id()
                && !untrack(|| self.is_being_saved(other.id()))
        };
        let is_last = self.lines.with_untracked(|all| !all.iter().any(is_beside));
        self.save_taken(std::slice::from_ref(line), when, move || {
            if is_last {
                on_to_earlier();
            }
        });
    }

    /// The last of a card: it goes to what was before, and reading with it.
    pub fn take_all(self, lines: &[DoseLine], when: When) {
        self.save_taken(lines, when, on_to_earlier);
    }

    /// A dose that is being saved already is not saved once more.
    fn save_taken(self, lines: &[DoseLine], when: When, then: impl FnOnce() + 'static) {
        let mut lines = lines.to_vec();
        lines.retain(|line| !untrack(|| self.is_being_saved(line.id())));
        if !lines.is_empty() {
            let doses = lines.iter().map(|line| &line.dose);
            let event = gesture::dose::take(doses, when, self.fresh_now());
            self.taps.save(self.person, event, |_| then());
        }
    }

    /// The words of the page.
    pub fn t(self) -> &'static Text {
        self.t
    }

    /// Whose day it is.
    pub fn person(self) -> PersonId {
        self.person
    }

    /// The clock's present moment at the person's home.
    pub fn moment(self) -> Moment {
        self.fresh_now()
    }

    /// The zone of the person's home.
    pub fn zone(self) -> StoredValue<Zone> {
        self.zone
    }

    /// Whether a dose taken when needed helped.
    pub fn say_effect(self, dose: &DoseRecord, effect: Relief) {
        if let Some(event) = gesture::dose::say_effect(dose, effect) {
            self.taps.save(self.person, event, |_| {});
        }
    }

    /// A question that the record raised is asked.
    pub fn raise(self, id: QuestionId, (words, raised): &(Words, Raised)) {
        let event = gesture::question::raise(id, words.clone(), raised);
        self.taps.save(self.person, event, |_| {});
    }

    /// A question that the record raised is not asked for now.
    pub fn leave_unasked(self, id: QuestionId, (words, raised): &(Words, Raised)) {
        let event = gesture::question::leave_unasked(id, words.clone(), raised);
        self.taps.save(self.person, event, |_| {});
    }

    /// Puts the reminders of some doses off.
    pub fn snooze(self, doses: &[DoseId], minutes: i64) {
        let until = self.fresh_now() + Duration::minutes(minutes);
        let event = gesture::dose::put_off(doses, until);
        self.taps.save(self.person, event, |_| {});
    }
}

fn on_to_earlier() {
    focus::on(EARLIER);
}

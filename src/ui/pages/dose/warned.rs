//! Saving one dose, with the warning that comes with the save where it goes past
//! what a label says (G5).
//!
//! What was really taken is saved whatever the label says. Then the warning
//! stands alone, so that nothing is recorded twice, until the person goes on.

use leptos::prelude::*;

use super::unseen::{Becomes, Unseen};
use crate::device::focus;
use crate::ui::context::{Here, Saving, here, now, text, with_person, zone_of};
use crate::ui::form::{Form, foot_saying};
use crate::ui::pages::today::needed::{call_today, over_card, soon_card, twice_words};
use crate::ui::parts::Icon;
use domain::dose::{DoseKey, Outcome};
use domain::event::Event;
use domain::id::{EntryId, MedicineId, PersonId};
use domain::record::PersonRecord;
use domain::twice::{self, Twice};
use domain::when_needed::{self, Breach};
use domain::zone::Zone;
use forms::dose::{DoseDraft, PlannedDose};
use screens::route::Page;

/// The save of one dose.
#[derive(Clone, Copy)]
pub struct DoseSaving {
    person: PersonId,
    /// Where the person goes when there is nothing to warn of.
    home: Page,
    here: Here,
    saving: Saving,
    /// A planned dose may be answered in another window meanwhile.
    unseen: Option<Unseen>,
    /// What the dose would go past, as it is filled in.
    ahead: StoredValue<Option<Memo<Option<&'static str>>>>,
    /// What was saved, and what it goes past.
    breach: RwSignal<Option<(EntryId, Breach)>>,
}

impl DoseSaving {
    /// A save that has not begun.
    pub fn new(person: PersonId, home: Page) -> Self {
        Self {
            person,
            home,
            here: here(),
            saving: Saving::new(),
            unseen: None,
            ahead: StoredValue::new(None),
            breach: RwSignal::new(None),
        }
    }

    /// The same, of a dose that may be answered in another window meanwhile.
    #[must_use]
    pub fn of(self, unseen: Unseen) -> Self {
        Self {
            unseen: Some(unseen),
            ..self
        }
    }

    /// The save itself, for the form.
    pub fn of_form(self) -> Saving {
        self.saving
    }

    /// Saves what was said of a dose of a medicine, then warns or goes on.
    pub fn save(self, (dose, medicine): (DoseKey, MedicineId), outcome: &Outcome, event: Event) {
        match self.unseen.map(|unseen| unseen.next(&event)) {
            None | Some(Becomes::Save) => {}
            Some(Becomes::Done) => return self.here.replace(self.home),
            Some(Becomes::Say) => return,
        }
        let found = untrack(|| {
            let ledger = self.saving.ledger();
            ledger.read_person(self.person, |record| {
                let zone = ledger.home_zone(record);
                let past_label = when_needed::past_label(record, medicine, dose, outcome);
                let twice = || twice::with(record, &zone, (medicine, dose), outcome);
                past_label.or_else(|| twice().map(Breach::Twice))
            })
        });
        self.saving
            .commit(self.person, event, move |saved| match found.flatten() {
                Some(found) => self.breach.set(Some((saved, found))),
                None => self.here.replace(self.home),
            });
    }

    /// Looks at a dose as it is filled in: where it would go past what a label says,
    /// that stands above the button. It can be saved all the same.
    pub fn look_ahead(
        self,
        (dose, medicine): (DoseKey, MedicineId),
        form: Form<DoseDraft>,
        (planned, zone): (PlannedDose, StoredValue<Zone>),
    ) {
        let (t, clock) = (text(), now());
        let words = Memo::new(move |_| {
            if self.saving.is_pending() {
                return None;
            }
            let now = zone.with_value(|zone| clock.at(zone));
            let draft = form.draft.get();
            let said = zone
                .with_value(|zone| draft.finish(planned, zone, now))
                .ok()?;
            let outcome = said.outcome;
            let found = with_person(self.person, |record| {
                when_needed::past_label(record, medicine, dose, &outcome)
            });
            match found.flatten()? {
                Breach::OverMost => Some(t.needed.would_be_over),
                Breach::TooSoon => Some(t.needed.would_be_soon),
                Breach::Twice(_) => None,
            }
        });
        self.ahead.set_value(Some(words));
    }

    /// Whether the warning stands.
    pub fn is_warning(self) -> bool {
        self.warned_of().is_some()
    }

    /// What is warned of: nothing any more, once it was taken back.
    fn warned_of(self) -> Option<Breach> {
        let (saved, found) = self.breach.get()?;
        let holds = self
            .saving
            .ledger()
            .read(|journal| journal.is_in_force(saved));
        holds.then_some(found)
    }

    /// The form, until something was saved that goes past a label.
    pub fn form_or_warning(self, form: impl Fn() -> AnyView + Send + 'static) -> AnyView {
        let found = Memo::new(move |_| self.warned_of());
        let shown = move || match found.get() {
            Some(found) => self.warning(found),
            None => form(),
        };
        view! { {shown} }.into_any()
    }

    /// The button at the thumb.
    pub fn foot(self, save: Callback<()>) -> AnyView {
        let ahead = move || {
            let words = self.ahead.get_value()?.get()?;
            Some(view! { <p class="field__error"><Icon name="warning"/>{words}</p> })
        };
        let unseen = move || self.unseen.map(Unseen::said);
        let said = view! { {ahead}{unseen} };
        foot_saying(self.saving, said, text().dose.save, move || save.run(()))
    }

    fn twice_words(self, found: Twice) -> Vec<String> {
        let (t, zone) = (text(), untrack(|| zone_of(self.person)));
        let now = untrack(|| self.saving.ledger().now_at(&zone));
        let words = |record: &PersonRecord| twice_words(t, record, found, (&zone, now));
        untrack(|| with_person(self.person, words))
            .into_iter()
            .collect()
    }

    fn warning(self, breach: Breach) -> AnyView {
        let calls = untrack(|| with_person(self.person, call_today)).unwrap_or_default();
        focus::on("urgent");
        let t = text();
        let card = match breach {
            Breach::OverMost => over_card(vec![t.needed.over_said.into()], calls),
            Breach::TooSoon => soon_card(calls),
            Breach::Twice(twice) => over_card(self.twice_words(twice), calls),
        };
        view! {
            {card}
            <a class="button button--primary" href=self.here.href(self.home)>{t.dose.to_today}</a>
        }
        .into_any()
    }
}

//! The four things every page may ask for: the ledger, the present moment, the
//! preferences of this device, and which page is open for whom.

mod here;
mod ledger;

use chrono::{DateTime, NaiveDate, Utc};
use futures::future::join;
use leptos::prelude::*;

use crate::device::patience::within;
use crate::device::sentences::{self, NotFetched};
use crate::device::{page, preferences as kept};
use crate::ledger::Ledger;
use crate::ui::shelf;
use domain::id::PersonId;
use domain::record::PersonRecord;
use domain::zone::{Moment, Zone};
use text::{Language, Portion, Text, TextSize, Theme};

/// How long a person waits for a language they chose, in milliseconds.
const PATIENCE: i32 = 20_000;

pub use crate::ui::saving::{Saving, SavingState, Taps};
pub use here::Here;
pub use ledger::ledger;

/// All sentences in the language of this device.
pub fn text() -> &'static Text {
    preferences().language.get_untracked().text()
}

/// The preferences of this device.
pub fn preferences() -> Preferences {
    expect_context()
}

/// Which page is open, for whom.
pub fn here() -> Here {
    expect_context()
}

/// The present moment.
pub fn now() -> Now {
    expect_context()
}

/// The present moment, moved on by the ticker. Views that look at it are drawn
/// anew as time passes.
#[derive(Clone, Copy)]
pub struct Now {
    at: RwSignal<DateTime<Utc>>,
    ledger: Ledger,
}

impl Now {
    /// The moment at which the app opens.
    pub fn new(ledger: Ledger) -> Self {
        let at = ledger.now_at(&ledger.device_zone()).to_utc();
        Self {
            at: RwSignal::new(at),
            ledger,
        }
    }

    /// Moves on to the clock's present moment.
    pub fn tick(&self) {
        let at = self.ledger.now_at(&self.ledger.device_zone()).to_utc();
        self.at.set(at);
    }

    /// The present moment at a person's home. It is read from the clock each
    /// time, so that what was saved since the last tick is not in the future.
    pub fn at(&self, zone: &Zone) -> Moment {
        self.at.track();
        self.ledger.now_at(zone)
    }
}

/// The language chosen on this device, else the device's own.
pub fn language_kept_here() -> Language {
    kept::word("lang").unwrap_or_else(|| Language::of_device(&page::device_language()))
}

/// The preferences of this device.
#[derive(Clone, Copy)]
pub struct Preferences {
    /// The language.
    pub language: RwSignal<Language>,
    /// How large words are.
    pub text_size: RwSignal<TextSize>,
    /// Light or dark.
    pub theme: RwSignal<Theme>,
}

impl Preferences {
    /// As kept on this device, else as the device itself is set.
    pub fn kept_here() -> Self {
        let language = language_kept_here();
        shelf::explain_in(language);
        Self {
            language: RwSignal::new(language),
            text_size: RwSignal::new(kept::word("text").unwrap_or_default()),
            theme: RwSignal::new(kept::word("theme").unwrap_or_default()),
        }
    }

    /// Preferences for drawing pages in a language.
    pub fn in_language(language: Language) -> Self {
        shelf::explain_in(language);
        Self {
            language: RwSignal::new(language),
            text_size: RwSignal::new(TextSize::default()),
            theme: RwSignal::new(Theme::default()),
        }
    }

    /// Chooses a language and keeps it, once all its sentences are here: also those
    /// of the rest, because what is drawn by the rest is drawn anew at once.
    ///
    /// # Errors
    /// If they did not come; then the page stays as it is.
    pub async fn choose_language(self, language: Language) -> Result<(), NotFetched> {
        fetch_language(language).await?;
        kept::set("lang", &language);
        shelf::explain_in(language);
        self.language.set(language);
        Ok(())
    }

    /// Chooses a text size and keeps it.
    pub fn choose_text_size(&self, size: TextSize) {
        kept::set("text", &size);
        self.text_size.set(size);
    }

    /// Chooses a theme and keeps it.
    pub fn choose_theme(&self, theme: Theme) {
        kept::set("theme", &theme);
        self.theme.set(theme);
    }

    /// Shows the preferences on the page itself.
    pub fn show_on_page(&self) {
        page::attribute("lang", Some(self.language.get().code()));
        page::attribute("data-text", Some(self.text_size.get().percent()));
        page::attribute("data-theme", self.theme.get().name());
    }
}

/// Brings all sentences of a language into memory.
///
/// # Errors
/// If they did not come in time.
pub async fn fetch_language(language: Language) -> Result<(), NotFetched> {
    let [opening, rest] = Portion::ALL.map(|portion| speak(language, portion));
    let both = within(PATIENCE, join(opening, rest)).await;
    let (opening, rest) = both.ok_or(NotFetched)?;
    opening.and(rest)
}

/// Brings a portion of the sentences of a language into memory, unless they are
/// there.
///
/// # Errors
/// If they did not come, or are not those of this build.
pub async fn speak(language: Language, portion: Portion) -> Result<(), NotFetched> {
    if language.is_here(portion) {
        return Ok(());
    }
    let pack = sentences::of(language.code(), portion.name()).await?;
    text::put(language, portion, pack).map_err(|_| NotFetched)
}

/// Looks at a person's record; nothing if they are not here.
pub fn with_person<T>(person: PersonId, look: impl FnOnce(&PersonRecord) -> T) -> Option<T> {
    ledger().read_person(person, look)
}

/// The zone a person's plans run on.
pub fn zone_of(person: PersonId) -> Zone {
    let ledger = ledger();
    ledger
        .read_person(person, |record| ledger.home_zone(record))
        .unwrap_or_else(|| ledger.device_zone())
}

/// Today where a person lives; moves on at midnight.
pub fn today_of(person: PersonId) -> Memo<NaiveDate> {
    let (zone, now) = (untrack(|| zone_of(person)), now());
    Memo::new(move |_| now.at(&zone).date_naive())
}

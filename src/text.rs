//! Every sentence a person reads, in English, Traditional Chinese for Hong Kong
//! and Danish.
//!
//! One file an area: a struct of sentences and one constant per language side
//! by side, so that a missing sentence does not compile and a translator sees
//! all three. Sentences with numbers or names in them are functions.

mod about;
mod adding;
mod amounts;
mod backup;
mod changing;
mod closed;
mod common;
mod dates;
mod day;
mod dose;
mod finding;
mod gesture;
mod help;
mod history;
mod label;
mod medicine;
mod people;
mod plan;
mod planning;
mod raised;
mod restore;
mod settings;
mod standing;
mod today;
mod welcome;

use serde::{Deserialize, Serialize};

pub use about::About;
pub use adding::Adding;
pub use amounts::Amounts;
pub use backup::Backup;
pub use changing::Changing;
pub use closed::Closed;
pub use common::Common;
pub use dates::Dates;
pub use day::Day;
pub use dose::{DoseWords, Missing};
pub use finding::Finding;
pub use gesture::Gestures;
pub use help::Help;
pub use history::History;
pub use label::Labels;
pub use medicine::Medicines;
pub use people::People;
pub use plan::Plans;
pub use planning::Planning;
pub use raised::Raised;
pub use restore::Restore;
pub use settings::Settings;
pub use standing::Standings;
pub use today::{Tallied, Today};
pub use welcome::Welcome;

/// A language the app speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Language {
    /// English, British spelling.
    #[serde(rename = "en")]
    English,
    /// Traditional Chinese as written in Hong Kong.
    #[serde(rename = "zh-Hant-HK")]
    Chinese,
    /// Danish.
    #[serde(rename = "da")]
    Danish,
}

impl Language {
    /// Every language, in the order offered.
    pub const ALL: [Self; 3] = [Self::English, Self::Chinese, Self::Danish];

    /// The code for `lang` attributes.
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Chinese => "zh-Hant-HK",
            Self::Danish => "da",
        }
    }

    /// The language's name in itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Chinese => "繁體中文（香港）",
            Self::Danish => "Dansk",
        }
    }

    /// The language that a device's own code stands for.
    pub fn of_device(code: &str) -> Self {
        let code = code.to_ascii_lowercase();
        if code.starts_with("zh") {
            Self::Chinese
        } else if code.starts_with("da") {
            Self::Danish
        } else {
            Self::English
        }
    }

    /// All sentences in this language.
    pub const fn text(self) -> &'static Text {
        match self {
            Self::English => &ENGLISH,
            Self::Chinese => &CHINESE,
            Self::Danish => &DANISH,
        }
    }
}

/// All sentences in one language.
pub struct Text {
    /// Which language.
    pub language: Language,
    /// Words used on many screens.
    pub common: &'static Common,
    /// Days, dates and times.
    pub dates: &'static Dates,
    /// Amounts and units.
    pub amounts: &'static Amounts,
    /// What was just done, beside "Undo".
    pub gestures: &'static Gestures,
    /// Help now.
    pub help: &'static Help,
    /// Medicines.
    pub medicines: &'static Medicines,
    /// On hold, no longer taken, what is left.
    pub standings: &'static Standings,
    /// Today and any other day.
    pub today: &'static Today,
    /// One dose.
    pub dose: &'static DoseWords,
    /// Days and weeks at a glance.
    pub history: &'static History,
    /// Plans in words.
    pub plans: &'static Plans,
    /// Adding a medicine, step by step.
    pub adding: &'static Adding,
    /// Finding a medicine in the catalogue.
    pub finding: &'static Finding,
    /// What stands on a box and its label.
    pub labels: &'static Labels,
    /// Questions that a new medicine raises by itself.
    pub raised: &'static Raised,
    /// Writing down how a medicine is taken.
    pub planning: &'static Planning,
    /// Changing how a medicine is taken.
    pub changing: &'static Changing,
    /// The first visit.
    pub welcome: &'static Welcome,
    /// A person's details.
    pub people: &'static People,
    /// The times of a person's day, and their zone.
    pub day: &'static Day,
    /// Settings.
    pub settings: &'static Settings,
    /// How storage stands, and making a backup file.
    pub backup: &'static Backup,
    /// Restoring from a backup file.
    pub restore: &'static Restore,
    /// Storage did not open.
    pub closed: &'static Closed,
    /// About the app.
    pub about: &'static About,
}

static ENGLISH: Text = Text {
    language: Language::English,
    common: &common::ENGLISH,
    dates: &dates::ENGLISH,
    amounts: &amounts::ENGLISH,
    gestures: &gesture::ENGLISH,
    help: &help::ENGLISH,
    medicines: &medicine::ENGLISH,
    standings: &standing::ENGLISH,
    today: &today::ENGLISH,
    dose: &dose::ENGLISH,
    history: &history::ENGLISH,
    plans: &plan::ENGLISH,
    adding: &adding::ENGLISH,
    finding: &finding::ENGLISH,
    labels: &label::ENGLISH,
    raised: &raised::ENGLISH,
    planning: &planning::ENGLISH,
    changing: &changing::ENGLISH,
    welcome: &welcome::ENGLISH,
    people: &people::ENGLISH,
    day: &day::ENGLISH,
    settings: &settings::ENGLISH,
    backup: &backup::ENGLISH,
    restore: &restore::ENGLISH,
    closed: &closed::ENGLISH,
    about: &about::ENGLISH,
};

static CHINESE: Text = Text {
    language: Language::Chinese,
    common: &common::CHINESE,
    dates: &dates::CHINESE,
    amounts: &amounts::CHINESE,
    gestures: &gesture::CHINESE,
    help: &help::CHINESE,
    medicines: &medicine::CHINESE,
    standings: &standing::CHINESE,
    today: &today::CHINESE,
    dose: &dose::CHINESE,
    history: &history::CHINESE,
    plans: &plan::CHINESE,
    adding: &adding::CHINESE,
    finding: &finding::CHINESE,
    labels: &label::CHINESE,
    raised: &raised::CHINESE,
    planning: &planning::CHINESE,
    changing: &changing::CHINESE,
    welcome: &welcome::CHINESE,
    people: &people::CHINESE,
    day: &day::CHINESE,
    settings: &settings::CHINESE,
    backup: &backup::CHINESE,
    restore: &restore::CHINESE,
    closed: &closed::CHINESE,
    about: &about::CHINESE,
};

static DANISH: Text = Text {
    language: Language::Danish,
    common: &common::DANISH,
    dates: &dates::DANISH,
    amounts: &amounts::DANISH,
    gestures: &gesture::DANISH,
    help: &help::DANISH,
    medicines: &medicine::DANISH,
    standings: &standing::DANISH,
    today: &today::DANISH,
    dose: &dose::DANISH,
    history: &history::DANISH,
    plans: &plan::DANISH,
    adding: &adding::DANISH,
    finding: &finding::DANISH,
    labels: &label::DANISH,
    raised: &raised::DANISH,
    planning: &planning::DANISH,
    changing: &changing::DANISH,
    welcome: &welcome::DANISH,
    people: &people::DANISH,
    day: &day::DANISH,
    settings: &settings::DANISH,
    backup: &backup::DANISH,
    restore: &restore::DANISH,
    closed: &closed::DANISH,
    about: &about::DANISH,
};

//! Every sentence a person reads, in English, Traditional Chinese for Hong Kong
//! and Danish.
//!
//! One file an area: a struct of sentences and one constant per language side
//! by side, so that a missing sentence does not compile and a translator sees
//! all three. Sentences with numbers or names in them are functions.

mod about;
mod adding;
mod amounts;
mod ask;
mod backup;
mod beside;
mod card;
mod changing;
mod closed;
mod common;
mod dates;
mod day;
mod decide;
mod dose;
mod finding;
mod gesture;
mod help;
mod history;
mod label;
mod medicine;
mod needed;
mod people;
mod plan;
mod planning;
mod prompts;
mod raised;
mod reason;
mod reminders;
mod reminding;
mod restore;
mod rules;
mod settings;
mod share;
mod sheet;
mod standing;
mod today;
mod welcome;

use serde::{Deserialize, Serialize};

pub use about::About;
pub use adding::Adding;
pub use amounts::Amounts;
pub use ask::Ask;
pub use backup::Backup;
pub use beside::BesideWords;
pub use card::CardWords;
pub use changing::Changing;
pub use closed::Closed;
pub use common::Common;
pub use dates::Dates;
pub use day::Day;
pub use decide::Decide;
pub use dose::{DoseWords, Missing};
pub use finding::Finding;
pub use gesture::Gestures;
pub use help::Help;
pub use history::History;
pub use label::Labels;
pub use medicine::Medicines;
pub use needed::NeededWords;
pub use people::People;
pub use plan::Plans;
pub use planning::Planning;
pub use prompts::{Occasion, Prompts};
pub use raised::Raised;
pub use reason::ReasonWords;
pub use reminders::Reminders;
pub use reminding::Reminding;
pub use restore::Restore;
pub use rules::Rules;
pub use settings::Settings;
pub use share::Share;
pub use sheet::Sheet;
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
    /// Will I be reminded?
    pub reminders: &'static Reminders,
    /// What the app says by itself.
    pub reminding: &'static Reminding,
    /// Words around a card.
    pub cards: &'static CardWords,
    /// Medicines.
    pub medicines: &'static Medicines,
    /// On hold, no longer taken, what is left.
    pub standings: &'static Standings,
    /// Today and any other day.
    pub today: &'static Today,
    /// What stands beside the day.
    pub beside: &'static BesideWords,
    /// One dose.
    pub dose: &'static DoseWords,
    /// Why a dose was not taken.
    pub reason: &'static ReasonWords,
    /// Medicines taken when needed.
    pub needed: &'static NeededWords,
    /// Days and weeks at a glance.
    pub history: &'static History,
    /// Plans in words.
    pub plans: &'static Plans,
    /// Asking.
    pub ask: &'static Ask,
    /// Ideas for questions.
    pub prompts: &'static Prompts,
    /// Deciding.
    pub decide: &'static Decide,
    /// Sharing.
    pub share: &'static Share,
    /// The sheet a professional reads.
    pub sheet: &'static Sheet,
    /// Adding a medicine, step by step.
    pub adding: &'static Adding,
    /// Finding a medicine in the catalogue.
    pub finding: &'static Finding,
    /// What stands on a box and its label.
    pub labels: &'static Labels,
    /// Questions that a new medicine raises by itself.
    pub raised: &'static Raised,
    /// Questions that the record itself raises.
    pub rules: &'static Rules,
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
    reminders: &reminders::ENGLISH,
    reminding: &reminding::ENGLISH,
    cards: &card::ENGLISH,
    medicines: &medicine::ENGLISH,
    standings: &standing::ENGLISH,
    today: &today::ENGLISH,
    beside: &beside::ENGLISH,
    dose: &dose::ENGLISH,
    reason: &reason::ENGLISH,
    needed: &needed::ENGLISH,
    history: &history::ENGLISH,
    plans: &plan::ENGLISH,
    ask: &ask::ENGLISH,
    prompts: &prompts::ENGLISH,
    decide: &decide::ENGLISH,
    share: &share::ENGLISH,
    sheet: &sheet::ENGLISH,
    adding: &adding::ENGLISH,
    finding: &finding::ENGLISH,
    labels: &label::ENGLISH,
    raised: &raised::ENGLISH,
    rules: &rules::ENGLISH,
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
    reminders: &reminders::CHINESE,
    reminding: &reminding::CHINESE,
    cards: &card::CHINESE,
    medicines: &medicine::CHINESE,
    standings: &standing::CHINESE,
    today: &today::CHINESE,
    beside: &beside::CHINESE,
    dose: &dose::CHINESE,
    reason: &reason::CHINESE,
    needed: &needed::CHINESE,
    history: &history::CHINESE,
    plans: &plan::CHINESE,
    ask: &ask::CHINESE,
    prompts: &prompts::CHINESE,
    decide: &decide::CHINESE,
    share: &share::CHINESE,
    sheet: &sheet::CHINESE,
    adding: &adding::CHINESE,
    finding: &finding::CHINESE,
    labels: &label::CHINESE,
    raised: &raised::CHINESE,
    rules: &rules::CHINESE,
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
    reminders: &reminders::DANISH,
    reminding: &reminding::DANISH,
    cards: &card::DANISH,
    medicines: &medicine::DANISH,
    standings: &standing::DANISH,
    today: &today::DANISH,
    beside: &beside::DANISH,
    dose: &dose::DANISH,
    reason: &reason::DANISH,
    needed: &needed::DANISH,
    history: &history::DANISH,
    plans: &plan::DANISH,
    ask: &ask::DANISH,
    prompts: &prompts::DANISH,
    decide: &decide::DANISH,
    share: &share::DANISH,
    sheet: &sheet::DANISH,
    adding: &adding::DANISH,
    finding: &finding::DANISH,
    labels: &label::DANISH,
    raised: &raised::DANISH,
    rules: &rules::DANISH,
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

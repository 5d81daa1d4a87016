//! Every sentence a person reads, in English, Traditional Chinese for Hong Kong
//! and Danish.
//!
//! One file an area: a struct of sentences and one constant per language side
//! by side, so that a missing sentence does not compile and a translator sees
//! all three. Sentences with numbers or names in them are functions.

mod amounts;
mod beside;
mod common;
mod dates;
mod dose;
mod gesture;
mod help;
mod history;
mod needed;
mod plan;
mod reason;
mod today;

use serde::{Deserialize, Serialize};

pub use amounts::Amounts;
pub use beside::BesideWords;
pub use common::Common;
pub use dates::Dates;
pub use dose::{DoseWords, Missing};
pub use gesture::Gestures;
pub use help::Help;
pub use history::History;
pub use needed::NeededWords;
pub use plan::Plans;
pub use reason::ReasonWords;
pub use today::{Tallied, Today};

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
}

static ENGLISH: Text = Text {
    language: Language::English,
    common: &common::ENGLISH,
    dates: &dates::ENGLISH,
    amounts: &amounts::ENGLISH,
    gestures: &gesture::ENGLISH,
    help: &help::ENGLISH,
    today: &today::ENGLISH,
    beside: &beside::ENGLISH,
    dose: &dose::ENGLISH,
    reason: &reason::ENGLISH,
    needed: &needed::ENGLISH,
    history: &history::ENGLISH,
    plans: &plan::ENGLISH,
};

static CHINESE: Text = Text {
    language: Language::Chinese,
    common: &common::CHINESE,
    dates: &dates::CHINESE,
    amounts: &amounts::CHINESE,
    gestures: &gesture::CHINESE,
    help: &help::CHINESE,
    today: &today::CHINESE,
    beside: &beside::CHINESE,
    dose: &dose::CHINESE,
    reason: &reason::CHINESE,
    needed: &needed::CHINESE,
    history: &history::CHINESE,
    plans: &plan::CHINESE,
};

static DANISH: Text = Text {
    language: Language::Danish,
    common: &common::DANISH,
    dates: &dates::DANISH,
    amounts: &amounts::DANISH,
    gestures: &gesture::DANISH,
    help: &help::DANISH,
    today: &today::DANISH,
    beside: &beside::DANISH,
    dose: &dose::DANISH,
    reason: &reason::DANISH,
    needed: &needed::DANISH,
    history: &history::DANISH,
    plans: &plan::DANISH,
};

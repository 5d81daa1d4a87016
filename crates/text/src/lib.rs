//! Every sentence a person reads, in English, Traditional Chinese for Hong Kong
//! and Danish.
//!
//! One file an area: a struct of sentences and one constant per language side
//! by side, so that a missing sentence does not compile and a translator sees
//! all three. Sentences with numbers or names in them are functions.

mod about;
#[macro_use]
mod spoken;

mod adding;
mod amounts;
mod appearance;
mod arranging;
mod ask;
mod backup;
mod before;
mod beside;
mod card;
mod changing;
mod checks;
mod closed;
mod common;
mod conditions;
mod dates;
mod day;
mod decide;
mod dose;
mod finding;
mod gesture;
mod health;
mod help;
mod history;
mod know;
mod label;
mod medicine;
mod missed;
mod needed;
mod people;
mod plan;
mod planning;
mod problems;
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
mod taking;
mod teach_back;
mod today;
mod travel;
mod welcome;

use serde::{Deserialize, Serialize};

pub use about::About;
pub use adding::Adding;
pub use amounts::Amounts;
pub use appearance::{TextSize, Theme};
pub use arranging::Arranging;
pub use ask::Ask;
pub use backup::Backup;
pub use before::BeforeWords;
pub use beside::BesideWords;
pub use card::CardWords;
pub use changing::Changing;
pub use checks::{Checks, Occasion as CheckOccasion, Said, spoken as phrase_in};
pub use closed::Closed;
pub use common::Common;
pub use conditions::{ConditionWords, Place};
pub use dates::Dates;
pub use day::Day;
pub use decide::Decide;
pub use dose::DoseWords;
pub use finding::Finding;
pub use gesture::Gestures;
pub use health::HealthWords;
pub use help::Help;
pub use history::History;
pub use know::KnowWords;
pub use label::Labels;
pub use medicine::Medicines;
pub use missed::MissedWords;
pub use needed::NeededWords;
pub use people::People;
pub use plan::Plans;
pub use planning::Planning;
pub use problems::InWords;
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
pub use spoken::{In, Spoken};
pub use standing::Standings;
pub use taking::TakingWords;
pub use teach_back::TeachBackWords;
pub use today::{Tallied, Today};
pub use travel::Travel;
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
    pub common: In<Common>,
    /// Days, dates and times.
    pub dates: In<Dates>,
    /// Amounts and units.
    pub amounts: In<Amounts>,
    /// What was just done, beside "Undo".
    pub gestures: In<Gestures>,
    /// Help now.
    pub help: In<Help>,
    /// Will I be reminded?
    pub reminders: In<Reminders>,
    /// What the app says by itself.
    pub reminding: In<Reminding>,
    /// Words around a card.
    pub cards: In<CardWords>,
    /// What one can say of a medicine in one's own words.
    pub know: In<KnowWords>,
    /// Medicines.
    pub medicines: In<Medicines>,
    /// On hold, no longer taken, what is left.
    pub standings: In<Standings>,
    /// Today and any other day.
    pub today: In<Today>,
    /// What stands beside the day.
    pub beside: In<BesideWords>,
    /// One dose.
    pub dose: In<DoseWords>,
    /// Why a dose was not taken.
    pub reason: In<ReasonWords>,
    /// A dose that nobody answered in time.
    pub missed: In<MissedWords>,
    /// Medicines taken when needed.
    pub needed: In<NeededWords>,
    /// Days and weeks at a glance.
    pub history: In<History>,
    /// Plans in words.
    pub plans: In<Plans>,
    /// Asking.
    pub ask: In<Ask>,
    /// Arranging the conversation.
    pub arranging: In<Arranging>,
    /// Ideas for questions.
    pub prompts: In<Prompts>,
    /// Deciding.
    pub decide: In<Decide>,
    /// What a decision means for taking.
    pub taking: In<TakingWords>,
    /// Answers in own words.
    pub teach_back: In<TeachBackWords>,
    /// Sharing.
    pub share: In<Share>,
    /// The sheet a professional reads.
    pub sheet: In<Sheet>,
    /// Adding a medicine, step by step.
    pub adding: In<Adding>,
    /// Finding a medicine in the catalogue.
    pub finding: In<Finding>,
    /// What stands on a box and its label.
    pub labels: In<Labels>,
    /// Questions that a new medicine raises by itself.
    pub raised: In<Raised>,
    /// Questions that the record itself raises.
    pub rules: In<Rules>,
    /// Writing down how a medicine is taken.
    pub planning: In<Planning>,
    /// Changing how a medicine is taken.
    pub changing: In<Changing>,
    /// Before something new is taken.
    pub before: In<BeforeWords>,
    /// What the checks found.
    pub checks: In<Checks>,
    /// The first visit.
    pub welcome: In<Welcome>,
    /// A person's details.
    pub people: In<People>,
    /// Telling about health.
    pub health: In<HealthWords>,
    /// Conditions in plain words.
    pub conditions: In<ConditionWords>,
    /// The times of a person's day.
    pub day: In<Day>,
    /// Another zone, and what moving to it changes.
    pub travel: In<Travel>,
    /// Settings.
    pub settings: In<Settings>,
    /// How storage stands, and making a backup file.
    pub backup: In<Backup>,
    /// Restoring from a backup file.
    pub restore: In<Restore>,
    /// Storage did not open.
    pub closed: In<Closed>,
    /// About the app.
    pub about: In<About>,
}

static ENGLISH: Text = Text::new(Language::English);
static CHINESE: Text = Text::new(Language::Chinese);
static DANISH: Text = Text::new(Language::Danish);

impl Text {
    const fn new(language: Language) -> Self {
        Self {
            language,
            common: In::new(language),
            dates: In::new(language),
            amounts: In::new(language),
            gestures: In::new(language),
            help: In::new(language),
            reminders: In::new(language),
            reminding: In::new(language),
            cards: In::new(language),
            know: In::new(language),
            medicines: In::new(language),
            standings: In::new(language),
            today: In::new(language),
            beside: In::new(language),
            dose: In::new(language),
            reason: In::new(language),
            missed: In::new(language),
            needed: In::new(language),
            history: In::new(language),
            plans: In::new(language),
            ask: In::new(language),
            arranging: In::new(language),
            prompts: In::new(language),
            decide: In::new(language),
            taking: In::new(language),
            teach_back: In::new(language),
            share: In::new(language),
            sheet: In::new(language),
            adding: In::new(language),
            finding: In::new(language),
            labels: In::new(language),
            raised: In::new(language),
            rules: In::new(language),
            planning: In::new(language),
            changing: In::new(language),
            before: In::new(language),
            checks: In::new(language),
            welcome: In::new(language),
            people: In::new(language),
            health: In::new(language),
            conditions: In::new(language),
            day: In::new(language),
            travel: In::new(language),
            settings: In::new(language),
            backup: In::new(language),
            restore: In::new(language),
            closed: In::new(language),
            about: In::new(language),
        }
    }
}

spoken! {
    common: Common,
    dates: Dates,
    amounts: Amounts,
    gesture: Gestures,
    help: Help,
    reminders: Reminders,
    reminding: Reminding,
    card: CardWords,
    know: KnowWords,
    medicine: Medicines,
    standing: Standings,
    today: Today,
    beside: BesideWords,
    dose: DoseWords,
    reason: ReasonWords,
    missed: MissedWords,
    needed: NeededWords,
    history: History,
    plan: Plans,
    ask: Ask,
    arranging: Arranging,
    prompts: Prompts,
    decide: Decide,
    taking: TakingWords,
    teach_back: TeachBackWords,
    share: Share,
    sheet: Sheet,
    adding: Adding,
    finding: Finding,
    label: Labels,
    raised: Raised,
    rules: Rules,
    planning: Planning,
    changing: Changing,
    before: BeforeWords,
    checks: Checks,
    welcome: Welcome,
    people: People,
    health: HealthWords,
    conditions: ConditionWords,
    day: Day,
    travel: Travel,
    settings: Settings,
    backup: Backup,
    restore: Restore,
    closed: Closed,
    about: About,
}

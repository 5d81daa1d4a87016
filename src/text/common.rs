//! Words used on many screens.

use crate::device::storage::SaveError;
use crate::domain::amount::QuantityError;
use crate::domain::concordance::DecisionError;
use crate::domain::person::{Country, Role};
use crate::domain::words::WordsError;
use crate::ledger::CommitError;

/// Words used on many screens.
pub struct Common {
    /// The app's name stays the same.
    pub app: &'static str,
    /// Skip link.
    pub skip: &'static str,
    /// Name of the main navigation.
    pub navigation: &'static str,
    /// Tab: today.
    pub today: &'static str,
    /// Tab: medicines.
    pub medicines: &'static str,
    /// Tab: ask.
    pub ask: &'static str,
    /// Tab: share.
    pub share: &'static str,
    /// The way to emergency help.
    pub help: &'static str,
    /// Settings.
    pub settings: &'static str,
    /// Back to where one came from.
    pub back: &'static str,
    /// Go on to the next step.
    pub next: &'static str,
    /// Save.
    pub save: &'static str,
    /// Change something.
    pub change: &'static str,
    /// Leave without saving.
    pub cancel: &'static str,
    /// Close a message.
    pub close: &'static str,
    /// Take back what was done.
    pub undo: &'static str,
    /// Shown while a save takes long.
    pub saving: &'static str,
    /// Shown while entries are read.
    pub opening: &'static str,
    /// May be left empty.
    pub optional: &'static str,
    /// Yes.
    pub yes: &'static str,
    /// No.
    pub no: &'static str,
    /// How many questions wait, for the tab.
    pub open_questions: fn(usize) -> String,
    /// A page that is not there.
    pub not_found: &'static str,
    /// A page whose part of the app could not be fetched.
    pub page_not_fetched: &'static str,
    /// What is safe then, and what helps.
    pub page_not_fetched_safe: &'static str,
    /// Try again.
    pub try_again: &'static str,
    /// Not yet checked by a pharmacist.
    pub not_checked: &'static str,
    /// A professional's part.
    pub role: fn(Role) -> &'static str,
    /// "My pharmacist" and so on, after "for".
    pub for_role: fn(Role) -> &'static str,
    /// A country.
    pub country: fn(Country) -> &'static str,
    /// A text that was refused.
    pub words_error: fn(WordsError) -> String,
    /// A number that was refused.
    pub quantity_error: fn(QuantityError) -> &'static str,
    /// A change that was not saved: what happened.
    pub not_saved: fn(CommitError) -> &'static str,
    /// What is safe after a failed save.
    pub not_saved_safe: &'static str,
}

/// English.
pub const ENGLISH: Common = Common {
    app: "Concord",
    skip: "Go to the page",
    navigation: "Main pages",
    today: "Today",
    medicines: "Medicines",
    ask: "Ask",
    share: "Share",
    help: "Help",
    settings: "Settings",
    back: "Back",
    next: "Next",
    save: "Save",
    change: "Change",
    cancel: "Leave without saving",
    close: "Close",
    undo: "Undo",
    saving: "Saving…",
    opening: "Opening your medicines…",
    optional: "You can leave this empty",
    yes: "Yes",
    no: "No",
    open_questions: |n| match n {
        1 => "1 open question".into(),
        n => format!("{n} open questions"),
    },
    not_found: "This page is not here.",
    page_not_fetched: "This page could not be fetched",
    page_not_fetched_safe: "Everything you saved is still here. Go online once, then try again.",
    try_again: "Try again",
    not_checked: "Not yet checked by a pharmacist",
    role: |role| match role {
        Role::Pharmacist => "Pharmacist",
        Role::Doctor => "GP",
        Role::Clinic => "Hospital clinic",
        Role::Nurse => "Nurse",
        Role::CareProvider => "Care provider",
    },
    for_role: |role| match role {
        Role::Pharmacist => "For my pharmacist",
        Role::Doctor => "For my GP",
        Role::Clinic => "For the hospital clinic",
        Role::Nurse => "For my nurse",
        Role::CareProvider => "For my care provider",
    },
    country: |country| match country {
        Country::UnitedKingdom => "United Kingdom",
        Country::HongKong => "Hong Kong",
        Country::Denmark => "Denmark",
        Country::EuropeanUnion => "Another European Union country",
        Country::UnitedStates => "United States",
    },
    words_error: |error| match error {
        WordsError::Empty => "Write something here first.".into(),
        WordsError::TooLong { limit } => format!("That is too long. Use at most {limit} letters."),
    },
    quantity_error: |error| match error {
        QuantityError::NotANumber => "Write a number, such as 1 or 0.5.",
        QuantityError::TooLarge => "That number is too large.",
    },
    not_saved: |error| match error {
        CommitError::NotSaved(SaveError::Full) => "Not saved: this device has no room left.",
        CommitError::NotSaved(SaveError::Unavailable) | CommitError::NotOpen => {
            "Not saved: this browser is not keeping anything at the moment."
        }
        CommitError::NotSaved(SaveError::Failed) => "Not saved: this device refused to keep it.",
        CommitError::Decision(DecisionError::OneChoice | DecisionError::KeepAsNowMissing) => {
            "Add “keep things as they are”."
        }
        CommitError::Decision(DecisionError::ChosenUnknown) => "Choose what you decided.",
        CommitError::Decision(DecisionError::LookAgainTooEarly) => {
            "The day to look again must come after the day you decided."
        }
        CommitError::UnknownPerson => "Not saved: this person is no longer on the list.",
        CommitError::NothingToUndo => "This was already taken back.",
        CommitError::Unreadable => {
            "Not saved: something is too long, or a date is too far off. Check it, then try again."
        }
        CommitError::NotFetched => {
            "Not saved: a part of Concord is missing. Go online, then try again."
        }
    },
    not_saved_safe: "Everything you saved before is still here. Try again, or make a backup in Settings.",
};

/// Traditional Chinese, Hong Kong.
pub const CHINESE: Common = Common {
    app: "Concord",
    skip: "跳到內容",
    navigation: "主要頁面",
    today: "今天",
    medicines: "藥物",
    ask: "提問",
    share: "分享",
    help: "求助",
    settings: "設定",
    back: "返回",
    next: "下一步",
    save: "儲存",
    change: "更改",
    cancel: "不儲存並離開",
    close: "關閉",
    undo: "復原",
    saving: "正在儲存……",
    opening: "正在打開你的藥物記錄……",
    optional: "可以不填",
    yes: "是",
    no: "否",
    open_questions: |n| format!("{n}個問題未有答案"),
    not_found: "找不到這一頁。",
    page_not_fetched: "未能取得這一頁",
    page_not_fetched_safe: "你儲存的一切仍在這裏。請連接一次網絡，然後再試一次。",
    try_again: "再試一次",
    not_checked: "尚未經藥劑師核對",
    role: |role| match role {
        Role::Pharmacist => "藥劑師",
        Role::Doctor => "家庭醫生",
        Role::Clinic => "醫院門診",
        Role::Nurse => "護士",
        Role::CareProvider => "護理機構",
    },
    for_role: |role| match role {
        Role::Pharmacist => "問我的藥劑師",
        Role::Doctor => "問我的家庭醫生",
        Role::Clinic => "問醫院門診",
        Role::Nurse => "問我的護士",
        Role::CareProvider => "問護理機構",
    },
    country: |country| match country {
        Country::UnitedKingdom => "英國",
        Country::HongKong => "香港",
        Country::Denmark => "丹麥",
        Country::EuropeanUnion => "其他歐盟國家",
        Country::UnitedStates => "美國",
    },
    words_error: |error| match error {
        WordsError::Empty => "請先在這裏填寫。".into(),
        WordsError::TooLong { limit } => format!("太長了。最多可寫{limit}個字。"),
    },
    quantity_error: |error| match error {
        QuantityError::NotANumber => "請填寫數字，例如1或0.5。",
        QuantityError::TooLarge => "這個數字太大。",
    },
    not_saved: |error| match error {
        CommitError::NotSaved(SaveError::Full) => "未能儲存：這部裝置沒有足夠空間。",
        CommitError::NotSaved(SaveError::Unavailable) | CommitError::NotOpen => {
            "未能儲存：這個瀏覽器現時不能保存資料。"
        }
        CommitError::NotSaved(SaveError::Failed) => "未能儲存：這部裝置拒絕保存。",
        CommitError::Decision(DecisionError::OneChoice | DecisionError::KeepAsNowMissing) => {
            "請加上「維持現狀」。"
        }
        CommitError::Decision(DecisionError::ChosenUnknown) => "請選擇你的決定。",
        CommitError::Decision(DecisionError::LookAgainTooEarly) => "再檢視日期必須在作決定之後。",
        CommitError::UnknownPerson => "未能儲存：這個人已不在名單上。",
        CommitError::NothingToUndo => "這項記錄已經復原。",
        CommitError::Unreadable => "未能儲存：內容太長，或者日期太遠。請檢查一下，然後再試一次。",
        CommitError::NotFetched => "未能儲存：Concord欠缺了一部分。請連接網絡，然後再試一次。",
    },
    not_saved_safe: "之前儲存的資料仍然在這裏。請再試一次，或到「設定」備份。",
};

/// Danish.
pub const DANISH: Common = Common {
    app: "Concord",
    skip: "Gå til siden",
    navigation: "Hovedsider",
    today: "I dag",
    medicines: "Medicin",
    ask: "Spørg",
    share: "Del",
    help: "Hjælp",
    settings: "Indstillinger",
    back: "Tilbage",
    next: "Næste",
    save: "Gem",
    change: "Ret",
    cancel: "Forlad uden at gemme",
    close: "Luk",
    undo: "Fortryd",
    saving: "Gemmer …",
    opening: "Åbner din medicin …",
    optional: "Du kan lade feltet stå tomt",
    yes: "Ja",
    no: "Nej",
    open_questions: |n| match n {
        1 => "1 åbent spørgsmål".into(),
        n => format!("{n} åbne spørgsmål"),
    },
    not_found: "Denne side findes ikke.",
    page_not_fetched: "Siden kunne ikke hentes",
    page_not_fetched_safe: "Alt, du har gemt, er her stadig. Gå på nettet én gang, og prøv så igen.",
    try_again: "Prøv igen",
    not_checked: "Endnu ikke kontrolleret af en farmaceut",
    role: |role| match role {
        Role::Pharmacist => "Farmaceut",
        Role::Doctor => "Egen læge",
        Role::Clinic => "Sygehusambulatorium",
        Role::Nurse => "Sygeplejerske",
        Role::CareProvider => "Hjemmepleje",
    },
    for_role: |role| match role {
        Role::Pharmacist => "Til min farmaceut",
        Role::Doctor => "Til min egen læge",
        Role::Clinic => "Til ambulatoriet",
        Role::Nurse => "Til min sygeplejerske",
        Role::CareProvider => "Til hjemmeplejen",
    },
    country: |country| match country {
        Country::UnitedKingdom => "Storbritannien",
        Country::HongKong => "Hongkong",
        Country::Denmark => "Danmark",
        Country::EuropeanUnion => "Et andet land i EU",
        Country::UnitedStates => "USA",
    },
    words_error: |error| match error {
        WordsError::Empty => "Skriv noget her først.".into(),
        WordsError::TooLong { limit } => format!("Det er for langt. Brug højst {limit} tegn."),
    },
    quantity_error: |error| match error {
        QuantityError::NotANumber => "Skriv et tal, for eksempel 1 eller 0,5.",
        QuantityError::TooLarge => "Det tal er for stort.",
    },
    not_saved: |error| match error {
        CommitError::NotSaved(SaveError::Full) => "Ikke gemt: Der er ikke mere plads på enheden.",
        CommitError::NotSaved(SaveError::Unavailable) | CommitError::NotOpen => {
            "Ikke gemt: Denne browser kan ikke gemme noget lige nu."
        }
        CommitError::NotSaved(SaveError::Failed) => "Ikke gemt: Enheden ville ikke gemme det.",
        CommitError::Decision(DecisionError::OneChoice | DecisionError::KeepAsNowMissing) => {
            "Tilføj “fortsætte som nu”."
        }
        CommitError::Decision(DecisionError::ChosenUnknown) => "Vælg det, du besluttede.",
        CommitError::Decision(DecisionError::LookAgainTooEarly) => {
            "Dagen for opfølgning skal ligge efter beslutningen."
        }
        CommitError::UnknownPerson => "Ikke gemt: Personen er ikke længere på listen.",
        CommitError::NothingToUndo => "Det er allerede fortrudt.",
        CommitError::Unreadable => {
            "Ikke gemt: Noget er for langt, eller en dato ligger for langt væk. Se efter, og prøv igen."
        }
        CommitError::NotFetched => {
            "Ikke gemt: En del af Concord mangler. Gå på nettet, og prøv igen."
        }
    },
    not_saved_safe: "Alt det, du gemte før, er her stadig. Prøv igen, eller lav en sikkerhedskopi i Indstillinger.",
};

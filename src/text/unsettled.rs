//! What was changed in two places: which part, what stands there, and the way to
//! choose. No line says which one is right.

use crate::domain::concordance::{PreferenceAspect, QuestionAspect};
use crate::domain::medicine::MedicineAspect;
use crate::domain::person::PersonAspect;

/// What was changed in two places and not chosen yet.
pub struct UnsettledWords {
    /// Which part of a medicine.
    pub of_medicine: fn(MedicineAspect) -> &'static str,
    /// Which part of a person's details.
    pub of_person: fn(PersonAspect) -> &'static str,
    /// Which part of a question.
    pub of_question: fn(QuestionAspect) -> &'static str,
    /// Which part of what matters.
    pub of_preference: fn(PreferenceAspect) -> &'static str,
    /// Asks which one holds, for a part.
    pub which: fn(&str) -> String,
    /// How it came about, and that choosing can be taken back.
    pub note: &'static str,
    /// Beside the one that holds until then.
    pub holds: &'static str,
    /// Keeps one.
    pub keep: &'static str,
    /// Keeps one, in full for a screen reader.
    pub keep_this: fn(&str) -> String,
    /// Nothing stands there.
    pub nothing: &'static str,
    /// It is taken, since a day.
    pub taken_since: fn(&str) -> String,
    /// A plan holds from a day on.
    pub from: fn(&str) -> String,
    /// Its times are those of the person's others.
    pub as_the_others: &'static str,
    /// Others may see it.
    pub shared: &'static str,
    /// A question waits for an answer.
    pub open: &'static str,
    /// It was put away.
    pub away: &'static str,
    /// It counts.
    pub counts: &'static str,
    /// The person keeps the record.
    pub kept_by_themself: &'static str,
    /// Somebody else does, by name.
    pub kept_by: fn(&str) -> String,
    /// On Today, for a medicine by name.
    pub medicine_waits: fn(&str) -> String,
    /// On Today, for the details of a person by name.
    pub person_waits: fn(&str) -> String,
    /// On Today, for a question.
    pub question_waits: &'static str,
    /// On Today, for something that matters.
    pub preference_waits: &'static str,
    /// In a form: these parts were changed elsewhere since it was opened.
    pub meanwhile: fn(&str) -> String,
    /// What that means for what is typed.
    pub meanwhile_note: &'static str,
    /// In a form: these parts wait for a choice.
    pub waiting: fn(&str) -> String,
    /// What saving then does.
    pub waiting_note: &'static str,
    /// Between two parts in a list.
    pub and: &'static str,
    /// Heading on the sheet.
    pub sheet: &'static str,
    /// A line of the sheet: name, part.
    pub on_sheet: fn(&str, &str) -> String,
    /// On the sheet, before the one that holds until then.
    pub sheet_holds: &'static str,
    /// On the sheet, before another.
    pub sheet_other: &'static str,
}

/// English.
pub const ENGLISH: UnsettledWords = UnsettledWords {
    of_medicine: |part| match part {
        MedicineAspect::Standings => "whether it is taken",
        MedicineAspect::Plans => "the times and amounts",
        MedicineAspect::WhatItIs => "the name, strength and form",
        MedicineAspect::Nickname => "what you call it",
        MedicineAspect::Directions => "the directions on the label",
        MedicineAspect::Reason => "why you take it",
        MedicineAspect::Really => "how you really take it",
        MedicineAspect::ComesFrom => "where it comes from",
        MedicineAspect::KeptOn => "the time zone it follows",
    },
    of_person: |part| match part {
        PersonAspect::Name => "the name",
        PersonAspect::Keeper => "who keeps this record",
        PersonAspect::Born => "the date of birth",
        PersonAspect::Allergies => "the allergies",
        PersonAspect::Country => "the country",
        PersonAspect::Home => "the time zone",
        PersonAspect::Day => "the times of the day",
        PersonAspect::Contacts => "the people to call",
        PersonAspect::Conditions => "the conditions",
        PersonAspect::Pregnancy => "pregnancy and breastfeeding",
        PersonAspect::Driving => "driving",
        PersonAspect::Genes => "the results of gene tests",
    },
    of_question: |part| match part {
        QuestionAspect::Words => "the words",
        QuestionAspect::About => "what it is about",
        QuestionAspect::To => "who it is for",
        QuestionAspect::Urgency => "how soon",
        QuestionAspect::Privacy => "who may see it",
        QuestionAspect::State => "the answer",
    },
    of_preference: |part| match part {
        PreferenceAspect::Matters => "the words",
        PreferenceAspect::Privacy => "who may see it",
        PreferenceAspect::Kept => "whether it is put away",
    },
    which: |part| format!("Changed in two places: {part}. Which one holds?"),
    note: "Each was saved without knowing of the other. You can take your choice back.",
    holds: "This one counts until you choose.",
    keep: "Keep this one",
    keep_this: |value| format!("Keep this one: {value}"),
    nothing: "Nothing written",
    taken_since: |day| format!("Taken since {day}."),
    from: |day| format!("from {day}"),
    as_the_others: "The same as your other times",
    shared: "May be shown to others",
    open: "Waits for an answer",
    away: "Put away",
    counts: "It still matters",
    kept_by_themself: "The person themself",
    kept_by: |name| format!("{name}, who cares for them"),
    medicine_waits: |name| format!("{name} was changed in two places. Choose which one holds."),
    person_waits: |name| {
        format!("The details of {name} were changed in two places. Choose which one holds.")
    },
    question_waits: "A question was changed in two places. Choose which one holds.",
    preference_waits: "What matters was changed in two places. Choose which one holds.",
    meanwhile: |parts| format!("Another window has just changed {parts}."),
    meanwhile_note: "That is kept. If you change the same thing here, you can choose afterwards which one holds.",
    waiting: |parts| format!("Two versions wait for your choice: {parts}."),
    waiting_note: "If you change it here, what you save takes the place of both.",
    and: " and ",
    sheet: "Not settled yet: saved in two versions",
    on_sheet: |name, part| format!("{name}: {part}"),
    sheet_holds: "Counts for now",
    sheet_other: "The other version",
};

/// Traditional Chinese, Hong Kong.
pub const CHINESE: UnsettledWords = UnsettledWords {
    of_medicine: |part| match part {
        MedicineAspect::Standings => "是否使用",
        MedicineAspect::Plans => "時間和份量",
        MedicineAspect::WhatItIs => "名稱、強度和劑型",
        MedicineAspect::Nickname => "你對它的稱呼",
        MedicineAspect::Directions => "標籤上的用法",
        MedicineAspect::Reason => "使用的原因",
        MedicineAspect::Really => "實際的用法",
        MedicineAspect::ComesFrom => "從哪裏來",
        MedicineAspect::KeptOn => "跟隨的時區",
    },
    of_person: |part| match part {
        PersonAspect::Name => "姓名",
        PersonAspect::Keeper => "由誰保存這份記錄",
        PersonAspect::Born => "出生日期",
        PersonAspect::Allergies => "敏感（過敏）",
        PersonAspect::Country => "國家或地區",
        PersonAspect::Home => "時區",
        PersonAspect::Day => "作息時間",
        PersonAspect::Contacts => "可以致電的人",
        PersonAspect::Conditions => "病況",
        PersonAspect::Pregnancy => "懷孕和餵哺母乳",
        PersonAspect::Driving => "駕駛",
        PersonAspect::Genes => "基因測試結果",
    },
    of_question: |part| match part {
        QuestionAspect::Words => "內容",
        QuestionAspect::About => "關於甚麼",
        QuestionAspect::To => "問誰",
        QuestionAspect::Urgency => "多快要問",
        QuestionAspect::Privacy => "誰可以看",
        QuestionAspect::State => "答案",
    },
    of_preference: |part| match part {
        PreferenceAspect::Matters => "內容",
        PreferenceAspect::Privacy => "誰可以看",
        PreferenceAspect::Kept => "是否收起",
    },
    which: |part| format!("有兩處更改了：{part}。以哪一個為準？"),
    note: "兩處儲存時互不知道對方的更改。你的選擇可以復原。",
    holds: "在你選擇之前，以這個為準。",
    keep: "保留這個",
    keep_this: |value| format!("保留這個：{value}"),
    nothing: "沒有填寫",
    taken_since: |day| format!("{day}起使用。"),
    from: |day| format!("由{day}起"),
    as_the_others: "與你其他時間一樣",
    shared: "可以給別人看",
    open: "等待答案",
    away: "已收起",
    counts: "仍然重要",
    kept_by_themself: "本人",
    kept_by: |name| format!("照顧者{name}"),
    medicine_waits: |name| format!("有兩處更改了{name}。請選擇以哪一個為準。"),
    person_waits: |name| format!("有兩處更改了{name}的資料。請選擇以哪一個為準。"),
    question_waits: "有兩處更改了一個問題。請選擇以哪一個為準。",
    preference_waits: "有兩處更改了對你重要的事。請選擇以哪一個為準。",
    meanwhile: |parts| format!("另一個視窗剛剛更改了{parts}。"),
    meanwhile_note: "那次更改會保留。如果你在這裏更改同一項，之後可以選擇以哪一個為準。",
    waiting: |parts| format!("有兩個版本等你選擇：{parts}。"),
    waiting_note: "如果你在這裏更改，儲存後會取代兩個版本。",
    and: "、",
    sheet: "未有定案：存有兩個版本",
    on_sheet: |name, part| format!("{name}：{part}"),
    sheet_holds: "目前以此為準",
    sheet_other: "另一個版本",
};

/// Danish.
pub const DANISH: UnsettledWords = UnsettledWords {
    of_medicine: |part| match part {
        MedicineAspect::Standings => "om den bliver taget",
        MedicineAspect::Plans => "tider og mængder",
        MedicineAspect::WhatItIs => "navn, styrke og form",
        MedicineAspect::Nickname => "hvad du kalder den",
        MedicineAspect::Directions => "anvisningen på etiketten",
        MedicineAspect::Reason => "hvorfor du tager den",
        MedicineAspect::Really => "hvordan du tager den i virkeligheden",
        MedicineAspect::ComesFrom => "hvor den kommer fra",
        MedicineAspect::KeptOn => "hvilken tidszone den følger",
    },
    of_person: |part| match part {
        PersonAspect::Name => "navnet",
        PersonAspect::Keeper => "hvem der fører oplysningerne",
        PersonAspect::Born => "fødselsdatoen",
        PersonAspect::Allergies => "allergi",
        PersonAspect::Country => "landet",
        PersonAspect::Home => "tidszonen",
        PersonAspect::Day => "dagens tider",
        PersonAspect::Contacts => "dem, du kan ringe til",
        PersonAspect::Conditions => "sygdomme",
        PersonAspect::Pregnancy => "graviditet og amning",
        PersonAspect::Driving => "kørsel",
        PersonAspect::Genes => "svar på gentest",
    },
    of_question: |part| match part {
        QuestionAspect::Words => "ordene",
        QuestionAspect::About => "hvad det handler om",
        QuestionAspect::To => "hvem det er til",
        QuestionAspect::Urgency => "hvor hurtigt",
        QuestionAspect::Privacy => "hvem der må se det",
        QuestionAspect::State => "svaret",
    },
    of_preference: |part| match part {
        PreferenceAspect::Matters => "ordene",
        PreferenceAspect::Privacy => "hvem der må se det",
        PreferenceAspect::Kept => "om det er lagt væk",
    },
    which: |part| format!("Ændret to steder: {part}. Hvilken gælder?"),
    note: "De er gemt uden at kende til hinanden. Du kan fortryde dit valg.",
    holds: "Denne gælder, indtil du vælger.",
    keep: "Behold denne",
    keep_this: |value| format!("Behold denne: {value}"),
    nothing: "Intet skrevet",
    taken_since: |day| format!("Tages siden {day}."),
    from: |day| format!("fra {day}"),
    as_the_others: "Som dine andre tider",
    shared: "Må vises til andre",
    open: "Venter på svar",
    away: "Lagt væk",
    counts: "Det er stadig vigtigt",
    kept_by_themself: "Personen selv",
    kept_by: |name| format!("{name}, som hjælper personen"),
    medicine_waits: |name| format!("{name} er ændret to steder. Vælg, hvad der gælder."),
    person_waits: |name| {
        format!("Oplysningerne om {name} er ændret to steder. Vælg, hvad der gælder.")
    },
    question_waits: "Et spørgsmål er ændret to steder. Vælg, hvad der gælder.",
    preference_waits: "Det, der er vigtigt, er ændret to steder. Vælg, hvad der gælder.",
    meanwhile: |parts| format!("Et andet vindue har lige ændret {parts}."),
    meanwhile_note: "Det er gemt. Ændrer du det samme her, kan du bagefter vælge, hvad der gælder.",
    waiting: |parts| format!("To udgaver venter på dit valg: {parts}."),
    waiting_note: "Ændrer du det her, kommer det, du gemmer, i stedet for begge.",
    and: " og ",
    sheet: "Ikke afgjort endnu: gemt i to udgaver",
    on_sheet: |name, part| format!("{name}: {part}"),
    sheet_holds: "Gælder indtil videre",
    sheet_other: "Den anden udgave",
};

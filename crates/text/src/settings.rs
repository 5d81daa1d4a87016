//! Settings.

use crate::appearance::Theme;

/// Settings.
pub struct Settings {
    /// Title of the page.
    pub title: &'static str,
    /// The people kept here.
    pub people: &'static str,
    /// Adds a person.
    pub add_person: &'static str,
    /// The person that is shown now, for those who listen.
    pub shown_now: &'static str,
    /// The language.
    /// How large words are.
    pub text_size: &'static str,
    /// Light or dark.
    pub theme: &'static str,
    /// A choice of theme.
    pub theme_is: fn(Theme) -> &'static str,
    /// The person's details.
    pub details: &'static str,
    /// What the details hold.
    pub details_note: &'static str,
    /// The times of the day.
    pub times: &'static str,
    /// What the times do.
    pub times_note: &'static str,
    /// Reminders.
    pub reminders: &'static str,
    /// What the reminders page tells.
    pub reminders_note: &'static str,
    /// Backup.
    pub backup: &'static str,
    /// No backup was made on this device.
    pub backup_never: &'static str,
    /// The last backup, by its day.
    pub backup_last: fn(&str) -> String,
    /// About.
    pub about: &'static str,
    /// What About tells.
    pub about_note: &'static str,
}

/// English.
pub const ENGLISH: Settings = Settings {
    title: "Settings",
    people: "People",
    add_person: "Add a person",
    shown_now: "shown now",
    text_size: "Text size",
    theme: "Colours",
    theme_is: |theme| match theme {
        Theme::Device => "as my device",
        Theme::Light => "light",
        Theme::Dark => "dark",
        Theme::Contrast => "high contrast",
    },
    details: "Details",
    details_note: "Name, allergies, people to call, country",
    times: "Times of the day",
    times_note: "When breakfast, bedtime and the rest are",
    reminders: "Reminders",
    reminders_note: "Will I be reminded?",
    backup: "Backup",
    backup_never: "No backup made on this device yet",
    backup_last: |day| format!("Last backup: {day}"),
    about: "About Concord",
    about_note: "What it is, what it is not, who may see this",
};

/// Traditional Chinese, Hong Kong.
pub const CHINESE: Settings = Settings {
    title: "設定",
    people: "成員",
    add_person: "加入一個人",
    shown_now: "現正顯示",
    text_size: "文字大小",
    theme: "顏色",
    theme_is: |theme| match theme {
        Theme::Device => "跟隨裝置",
        Theme::Light => "淺色",
        Theme::Dark => "深色",
        Theme::Contrast => "高對比",
    },
    details: "個人資料",
    details_note: "姓名、敏感、聯絡人、國家或地區",
    times: "作息時間",
    times_note: "早餐、睡前等是甚麼時候",
    reminders: "提示",
    reminders_note: "我會收到提示嗎？",
    backup: "備份",
    backup_never: "這部裝置未做過備份",
    backup_last: |day| format!("上次備份：{day}"),
    about: "關於Concord",
    about_note: "是甚麼、不是甚麼、誰能看到",
};

/// Danish.
pub const DANISH: Settings = Settings {
    title: "Indstillinger",
    people: "Personer",
    add_person: "Tilføj en person",
    shown_now: "vises nu",
    text_size: "Tekststørrelse",
    theme: "Farver",
    theme_is: |theme| match theme {
        Theme::Device => "som min enhed",
        Theme::Light => "lys",
        Theme::Dark => "mørk",
        Theme::Contrast => "høj kontrast",
    },
    details: "Oplysninger",
    details_note: "Navn, allergi, kontakter, land",
    times: "Dagens tider",
    times_note: "Hvornår der er morgenmad, sengetid og så videre",
    reminders: "Påmindelser",
    reminders_note: "Bliver jeg mindet om det?",
    backup: "Sikkerhedskopi",
    backup_never: "Der er ikke lavet en sikkerhedskopi på denne enhed endnu",
    backup_last: |day| format!("Seneste sikkerhedskopi: {day}"),
    about: "Om Concord",
    about_note: "Hvad det er, hvad det ikke er, hvem der kan se med",
};

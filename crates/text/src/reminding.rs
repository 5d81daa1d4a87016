//! What the app says by itself: reminders, and banners about the clock, the
//! zone and a newer version. Reminders never say that something is to be taken
//! now, and name no medicine.

use domain::reminder::watch::ClockDoubt;
use exchange::calendar::CalendarWords;

/// What the app says by itself.
pub struct Reminding {
    /// First line of a reminder.
    pub title: &'static str,
    /// First line of a reminder with names of people.
    pub title_for: fn(&str) -> String,
    /// Put between names.
    pub between_names: &'static str,
    /// Second line on time, from the clock time.
    pub now: fn(&str) -> String,
    /// Second line later, from the clock time.
    pub was_due: fn(&str) -> String,
    /// Second line for several times that passed while the app was away.
    pub while_away: &'static str,
    /// Opens today's list.
    pub open_today: &'static str,
    /// Title of a reminder that is only a try.
    pub test_title: &'static str,
    /// Its second line.
    pub test_body: &'static str,
    /// Words in the calendar file.
    pub calendar: CalendarWords,
    /// A doubt about the clock, with the date and time it shows.
    pub clock_doubt: fn(ClockDoubt, &str) -> String,
    /// What to do about it.
    pub clock_step: &'static str,
    /// The person says the clock is right.
    pub clock_right: &'static str,
    /// What is safe about it.
    pub zone_note: &'static str,
    /// Leads to what a switch would change.
    pub zone_look: &'static str,
    /// Do not switch, from the home's name.
    pub zone_keep: fn(&str) -> String,
    /// A newer version waits.
    pub update: &'static str,
    /// What is safe about it.
    pub update_note: &'static str,
    /// Take it.
    pub update_now: &'static str,
}

/// English.
pub const ENGLISH: Reminding = Reminding {
    title: "Time to check your medicines",
    title_for: |names| format!("Time to check medicines: {names}"),
    between_names: ", ",
    now: |time| format!("This is for {time}."),
    was_due: |time| format!("This was due at {time}."),
    while_away: "Some doses came due while Concord was away. Look at the list for today.",
    open_today: "See today",
    test_title: "This is a try",
    test_body: "Reminders from Concord look like this.",
    calendar: CalendarWords {
        title: |time| format!("Time for your {} items", time.format("%H:%M")),
        test: "This is a try from Concord. Did it ring?",
        calendar: "Medicines",
    },
    clock_doubt: |doubt, shown| match doubt {
        ClockDoubt::Impossible => {
            format!(
                "The clock on this device cannot be right. It shows {shown}. Reminders wait until it is right."
            )
        }
        ClockDoubt::SetBack => format!("The clock on this device went back. It now shows {shown}."),
        ClockDoubt::LongAway => {
            format!("Concord was last open long ago. The clock now shows {shown}.")
        }
    },
    clock_step: "Check the date and time in the settings of this device. Nothing was recorded by itself.",
    clock_right: "The clock is right",
    zone_note: "Nothing moves by itself.",
    zone_look: "See what would change",
    zone_keep: |place| format!("Keep {place} time"),
    update: "A new version of Concord is ready.",
    update_note: "What you saved stays. Finish what you are writing first.",
    update_now: "Use the new version",
};

/// Traditional Chinese, Hong Kong.
pub const CHINESE: Reminding = Reminding {
    title: "是時候看看你的藥物",
    title_for: |names| format!("是時候看看藥物：{names}"),
    between_names: "、",
    now: |time| format!("這是{time}的提示。"),
    was_due: |time| format!("原定時間是{time}。"),
    while_away: "Concord沒有開啟時，有些服藥時間已到。請看看今天的清單。",
    open_today: "看今天的清單",
    test_title: "這是一次測試",
    test_body: "Concord的提示就是這樣。",
    calendar: CalendarWords {
        title: |time| format!("是時候看看{}的項目", time.format("%H:%M")),
        test: "這是Concord的一次測試。有響嗎？",
        calendar: "藥物",
    },
    clock_doubt: |doubt, shown| match doubt {
        ClockDoubt::Impossible => {
            format!("這部裝置的時鐘不可能正確。它顯示{shown}。時鐘正確後才會再有提示。")
        }
        ClockDoubt::SetBack => format!("這部裝置的時鐘調早了。現在顯示{shown}。"),
        ClockDoubt::LongAway => format!("Concord已很久沒有開啟。時鐘現在顯示{shown}。"),
    },
    clock_step: "請在裝置的設定中檢查日期和時間。沒有任何記錄自動加上。",
    clock_right: "時鐘是正確的",
    zone_note: "不會自動更改。",
    zone_look: "看看會有甚麼改變",
    zone_keep: |place| format!("維持{place}時間"),
    update: "Concord有新版本。",
    update_note: "已儲存的資料會保留。請先完成正在填寫的內容。",
    update_now: "使用新版本",
};

/// Danish.
pub const DANISH: Reminding = Reminding {
    title: "Det er tid til at se på din medicin",
    title_for: |names| format!("Det er tid til at se på medicinen: {names}"),
    between_names: ", ",
    now: |time| format!("Det er til kl. {time}."),
    was_due: |time| format!("Tiden var kl. {time}."),
    while_away: "Nogle doser blev aktuelle, mens Concord var væk. Se listen for i dag.",
    open_today: "Se i dag",
    test_title: "Dette er en prøve",
    test_body: "Sådan ser påmindelser fra Concord ud.",
    calendar: CalendarWords {
        title: |time| format!("Tid til dine punkter kl. {}", time.format("%H:%M")),
        test: "Dette er en prøve fra Concord. Ringede den?",
        calendar: "Medicin",
    },
    clock_doubt: |doubt, shown| match doubt {
        ClockDoubt::Impossible => {
            format!(
                "Uret på denne enhed kan ikke passe. Det viser {shown}. Påmindelserne venter, til det passer."
            )
        }
        ClockDoubt::SetBack => {
            format!("Uret på denne enhed blev stillet tilbage. Det viser nu {shown}.")
        }
        ClockDoubt::LongAway => {
            format!("Det er længe siden, Concord sidst var åben. Uret viser nu {shown}.")
        }
    },
    clock_step: "Se efter dato og klokkeslæt i enhedens indstillinger. Intet er noteret af sig selv.",
    clock_right: "Uret passer",
    zone_note: "Intet flytter sig af sig selv.",
    zone_look: "Se, hvad der ændrer sig",
    zone_keep: |place| format!("Behold {place}-tid"),
    update: "Der er en ny version af Concord.",
    update_note: "Det, du har gemt, bliver. Gør først færdig, hvad du er ved at skrive.",
    update_now: "Brug den nye version",
};

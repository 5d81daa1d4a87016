//! Days and weeks at a glance: facts in plain numbers, no praise and no blame.

/// Days and weeks at a glance.
pub struct History {
    /// Title.
    pub title: &'static str,
    /// Title for one medicine.
    pub title_of: fn(&str) -> String,
    /// From one day to another.
    pub from_to: fn(&str, &str) -> String,
    /// The week before.
    pub week_before: &'static str,
    /// The week after.
    pub week_after: &'static str,
    /// One mark for each day: medicine, clock time.
    pub strip: fn(&str, &str) -> String,
    /// Recorded as taken: how many of how many due.
    pub tally: fn(u32, u32) -> String,
    /// How many have no record.
    pub no_record: fn(u32) -> String,
    /// How many are in neither number.
    pub neither: fn(u32) -> String,
    /// Nothing was due.
    pub nothing_due: &'static str,
    /// The same as a table.
    pub as_table: &'static str,
    /// Column: time.
    pub time: &'static str,
    /// No dose on that day.
    pub none: &'static str,
    /// What the marks mean.
    pub legend: &'static str,
    /// In the legend: the letter tells why.
    pub letter: &'static str,
    /// In the table and lists: no record.
    pub no_record_short: &'static str,
    /// What was recorded, in words.
    pub day_by_day: &'static str,
    /// Who recorded it, and when.
    pub recorded: fn(&str, &str) -> String,
    /// When needed.
    pub when_needed: &'static str,
    /// Nothing was recorded in this week.
    pub nothing: &'static str,
    /// The whole history of one medicine.
    pub more: fn(&str) -> String,
    /// Nothing yet.
    pub empty: &'static str,
    /// What this place is for.
    pub empty_words: &'static str,
}

/// English.
pub const ENGLISH: History = History {
    title: "Past weeks",
    title_of: |medicine| format!("{medicine}: past weeks"),
    from_to: |from, to| format!("{from} to {to}"),
    week_before: "The week before",
    week_after: "The week after",
    strip: |medicine, time| format!("{medicine}, {time}: one mark for each day"),
    tally: |taken, due| format!("Recorded as taken: {taken} of {due} due."),
    no_record: |n| match n {
        1 => "1 has no record.".into(),
        n => format!("{n} have no record."),
    },
    neither: |n| match n {
        1 => "1 is not counted, such as a dose you were told to hold.".into(),
        n => format!("{n} are not counted, such as doses you were told to hold."),
    },
    nothing_due: "Nothing was due in this week.",
    as_table: "Show as a table",
    time: "Time",
    none: "No dose",
    legend: "What the marks mean",
    letter: "Not taken: the letter tells why",
    no_record_short: "no record",
    day_by_day: "Day by day",
    recorded: |who, when| format!("Recorded by {who}, {when}"),
    when_needed: "When needed",
    nothing: "Nothing was recorded in this week.",
    more: |medicine| format!("All about {medicine} in this week"),
    empty: "Your days, one beside the other",
    empty_words: "When doses are due and you say what happened, you see it here.",
};

/// Traditional Chinese, Hong Kong.
pub const CHINESE: History = History {
    title: "過去的星期",
    title_of: |medicine| format!("{medicine}：過去的星期"),
    from_to: |from, to| format!("{from}至{to}"),
    week_before: "上一星期",
    week_after: "下一星期",
    strip: |medicine, time| format!("{medicine}，{time}：每天一個標記"),
    tally: |taken, due| format!("記錄為已服用：應服{due}次中的{taken}次。"),
    no_record: |n| format!("{n}次沒有記錄。"),
    neither: |n| format!("{n}次不計算在內，例如有人叫你暫時不要服用。"),
    nothing_due: "這個星期沒有要服的藥。",
    as_table: "以表格顯示",
    time: "時間",
    none: "沒有安排",
    legend: "標記的意思",
    letter: "沒有服用：字母表示原因",
    no_record_short: "沒有記錄",
    day_by_day: "逐日記錄",
    recorded: |who, when| format!("{who}於{when}記錄"),
    when_needed: "有需要時使用",
    nothing: "這個星期沒有記錄。",
    more: |medicine| format!("這個星期{medicine}的全部記錄"),
    empty: "把每一天放在一起看",
    empty_words: "到了服藥時間，你記下情況後，就會在這裏看到。",
};

/// Danish.
pub const DANISH: History = History {
    title: "Tidligere uger",
    title_of: |medicine| format!("{medicine}: tidligere uger"),
    from_to: |from, to| format!("{from} til {to}"),
    week_before: "Ugen før",
    week_after: "Ugen efter",
    strip: |medicine, time| format!("{medicine}, kl. {time}: et mærke for hver dag"),
    tally: |taken, due| format!("Skrevet ned som taget: {taken} af {due} planlagte."),
    no_record: |n| format!("{n} er ikke skrevet ned."),
    neither: |n| {
        format!("{n} er ikke talt med, for eksempel doser, du fik besked på at vente med.")
    },
    nothing_due: "Der var ikke noget planlagt i denne uge.",
    as_table: "Vis som tabel",
    time: "Tidspunkt",
    none: "Ingen dosis",
    legend: "Hvad mærkerne betyder",
    letter: "Ikke taget: bogstavet fortæller hvorfor",
    no_record_short: "ikke skrevet ned",
    day_by_day: "Dag for dag",
    recorded: |who, when| format!("Skrevet ned af {who}, {when}"),
    when_needed: "Efter behov",
    nothing: "Der er ikke skrevet noget ned i denne uge.",
    more: |medicine| format!("Alt om {medicine} i denne uge"),
    empty: "Dine dage ved siden af hinanden",
    empty_words: "Når doser er planlagt, og du siger, hvad der skete, kan du se det her.",
};

//! The times of a person's day.

use domain::person::Anchor;
use forms::day::SortOfDay;

/// The times of a person's day.
pub struct Day {
    /// Title of the times of the day.
    pub times_title: fn(&str) -> String,
    /// What they are for.
    pub times_hint: &'static str,
    /// A sort of day.
    pub sort_of_day: fn(SortOfDay) -> &'static str,
    /// A weekend day has its own times.
    pub own_times: fn(SortOfDay) -> &'static str,
    /// A moment of the day, as a label.
    pub moment: fn(Anchor) -> &'static str,
    /// A time could not be read.
    pub time_error: &'static str,
    /// Saves the times.
    pub times_save: &'static str,
}

/// English.
pub const ENGLISH: Day = Day {
    times_title: |name| format!("Times of the day for {name}"),
    times_hint: "Medicines tied to a meal or to bedtime follow these times. Medicines at a fixed clock time stay where they are.",
    sort_of_day: |sort| match sort {
        SortOfDay::Usual => "Most days",
        SortOfDay::Saturday => "Saturdays",
        SortOfDay::Sunday => "Sundays",
    },
    own_times: |sort| match sort {
        SortOfDay::Sunday => "Sundays are different",
        _ => "Saturdays are different",
    },
    moment: |anchor| match anchor {
        Anchor::Waking => "Getting up",
        Anchor::Breakfast => "Breakfast",
        Anchor::Lunch => "Lunch",
        Anchor::EveningMeal => "Evening meal",
        Anchor::Bedtime => "Bedtime",
    },
    time_error: "Write a time, such as 08:00.",
    times_save: "Save these times",
};

/// Traditional Chinese, Hong Kong.
pub const CHINESE: Day = Day {
    times_title: |name| format!("{name}的作息時間"),
    times_hint: "與用餐或睡覺有關的藥物會跟隨這些時間。固定鐘點的藥物不會改變。",
    sort_of_day: |sort| match sort {
        SortOfDay::Usual => "大多數日子",
        SortOfDay::Saturday => "星期六",
        SortOfDay::Sunday => "星期日",
    },
    own_times: |sort| match sort {
        SortOfDay::Sunday => "星期日不同",
        _ => "星期六不同",
    },
    moment: |anchor| match anchor {
        Anchor::Waking => "起床",
        Anchor::Breakfast => "早餐",
        Anchor::Lunch => "午餐",
        Anchor::EveningMeal => "晚餐",
        Anchor::Bedtime => "睡前",
    },
    time_error: "請填寫時間，例如08:00。",
    times_save: "儲存這些時間",
};

/// Danish.
pub const DANISH: Day = Day {
    times_title: |name| format!("Dagens tider for {name}"),
    times_hint: "Medicin, der hører til et måltid eller sengetid, følger disse tider. Medicin på et fast klokkeslæt bliver, hvor den er.",
    sort_of_day: |sort| match sort {
        SortOfDay::Usual => "De fleste dage",
        SortOfDay::Saturday => "Lørdage",
        SortOfDay::Sunday => "Søndage",
    },
    own_times: |sort| match sort {
        SortOfDay::Sunday => "Søndage er anderledes",
        _ => "Lørdage er anderledes",
    },
    moment: |anchor| match anchor {
        Anchor::Waking => "Står op",
        Anchor::Breakfast => "Morgenmad",
        Anchor::Lunch => "Frokost",
        Anchor::EveningMeal => "Aftensmad",
        Anchor::Bedtime => "Sengetid",
    },
    time_error: "Skriv et klokkeslæt, for eksempel 08:00.",
    times_save: "Gem tiderne",
};

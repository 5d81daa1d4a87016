//! Days, dates and times in words.

use chrono::{Datelike, Duration, NaiveDate, NaiveTime, Timelike, Weekday};

use domain::person::Anchor;

/// Days, dates and times in words.
pub struct Dates {
    /// A weekday in full.
    pub weekday: fn(Weekday) -> &'static str,
    /// A weekday as short as the language allows without confusion.
    pub weekday_short: fn(Weekday) -> &'static str,
    /// A day of the year, without the year.
    pub day: fn(NaiveDate) -> String,
    /// A weekday and day, such as "Sunday 22 November".
    pub weekday_and_day: fn(NaiveDate) -> String,
    /// A full date with the year.
    pub date: fn(NaiveDate) -> String,
    /// A clock time.
    pub time: fn(NaiveTime) -> String,
    /// A length of time in hours and minutes.
    pub length: fn(Duration) -> String,
    /// A moment of the person's day.
    pub anchor: fn(Anchor) -> &'static str,
    /// Today.
    pub today: &'static str,
    /// Tomorrow.
    pub tomorrow: &'static str,
    /// Yesterday.
    pub yesterday: &'static str,
}

impl Dates {
    /// "today", "tomorrow", "yesterday", else the weekday and day.
    pub fn near(&self, date: NaiveDate, today: NaiveDate) -> String {
        match (date - today).num_days() {
            0 => self.today.to_owned(),
            1 => self.tomorrow.to_owned(),
            -1 => self.yesterday.to_owned(),
            _ if date.year() == today.year() => (self.weekday_and_day)(date),
            _ => (self.date)(date),
        }
    }
}

fn clock(time: NaiveTime) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

fn parts(length: Duration) -> (i64, i64) {
    (length.num_minutes() / 60, length.num_minutes() % 60)
}

/// English.
pub const ENGLISH: Dates = Dates {
    weekday: |day| {
        [
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
        ][day.num_days_from_monday() as usize]
    },
    weekday_short: |day| {
        ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][day.num_days_from_monday() as usize]
    },
    day: |date| format!("{} {}", date.day(), ENGLISH_MONTHS[date.month0() as usize]),
    weekday_and_day: |date| {
        format!(
            "{} {}",
            (ENGLISH.weekday)(date.weekday()),
            (ENGLISH.day)(date)
        )
    },
    date: |date| {
        format!(
            "{} {} {}",
            date.day(),
            ENGLISH_MONTHS[date.month0() as usize],
            date.year()
        )
    },
    time: clock,
    length: |length| match parts(length) {
        (0, 1) => "1 minute".into(),
        (0, m) => format!("{m} minutes"),
        (1, 0) => "1 hour".into(),
        (h, 0) => format!("{h} hours"),
        (1, m) => format!("1 hour {m} minutes"),
        (h, m) => format!("{h} hours {m} minutes"),
    },
    anchor: |anchor| match anchor {
        Anchor::Waking => "when I get up",
        Anchor::Breakfast => "with breakfast",
        Anchor::Lunch => "with lunch",
        Anchor::EveningMeal => "with the evening meal",
        Anchor::Bedtime => "at bedtime",
    },
    today: "today",
    tomorrow: "tomorrow",
    yesterday: "yesterday",
};

const ENGLISH_MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Traditional Chinese, Hong Kong.
pub const CHINESE: Dates = Dates {
    weekday: |day| {
        [
            "星期一",
            "星期二",
            "星期三",
            "星期四",
            "星期五",
            "星期六",
            "星期日",
        ][day.num_days_from_monday() as usize]
    },
    weekday_short: |day| {
        ["一", "二", "三", "四", "五", "六", "日"][day.num_days_from_monday() as usize]
    },
    day: |date| format!("{}月{}日", date.month(), date.day()),
    weekday_and_day: |date| {
        format!(
            "{}（{}）",
            (CHINESE.day)(date),
            (CHINESE.weekday)(date.weekday())
        )
    },
    date: |date| format!("{}年{}月{}日", date.year(), date.month(), date.day()),
    time: clock,
    length: |length| match parts(length) {
        (0, m) => format!("{m}分鐘"),
        (h, 0) => format!("{h}小時"),
        (h, m) => format!("{h}小時{m}分鐘"),
    },
    anchor: |anchor| match anchor {
        Anchor::Waking => "起床時",
        Anchor::Breakfast => "早餐時",
        Anchor::Lunch => "午餐時",
        Anchor::EveningMeal => "晚餐時",
        Anchor::Bedtime => "睡前",
    },
    today: "今天",
    tomorrow: "明天",
    yesterday: "昨天",
};

/// Danish.
pub const DANISH: Dates = Dates {
    weekday: |day| {
        [
            "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag",
        ][day.num_days_from_monday() as usize]
    },
    weekday_short: |day| {
        ["man", "tir", "ons", "tor", "fre", "lør", "søn"][day.num_days_from_monday() as usize]
    },
    day: |date| format!("{}. {}", date.day(), DANISH_MONTHS[date.month0() as usize]),
    weekday_and_day: |date| {
        format!(
            "{} {}",
            (DANISH.weekday)(date.weekday()),
            (DANISH.day)(date)
        )
    },
    date: |date| {
        format!(
            "{}. {} {}",
            date.day(),
            DANISH_MONTHS[date.month0() as usize],
            date.year()
        )
    },
    time: clock,
    length: |length| match parts(length) {
        (0, 1) => "1 minut".into(),
        (0, m) => format!("{m} minutter"),
        (1, 0) => "1 time".into(),
        (h, 0) => format!("{h} timer"),
        (1, m) => format!("1 time og {m} minutter"),
        (h, m) => format!("{h} timer og {m} minutter"),
    },
    anchor: |anchor| match anchor {
        Anchor::Waking => "når jeg står op",
        Anchor::Breakfast => "til morgenmaden",
        Anchor::Lunch => "til frokosten",
        Anchor::EveningMeal => "til aftensmaden",
        Anchor::Bedtime => "ved sengetid",
    },
    today: "i dag",
    tomorrow: "i morgen",
    yesterday: "i går",
};

const DANISH_MONTHS: [&str; 12] = [
    "januar",
    "februar",
    "marts",
    "april",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december",
];

//! The times of a person's day, and the zone they run on.

use crate::domain::person::Anchor;
use crate::ui::forms::day::SortOfDay;

/// The times of a person's day, and the zone they run on.
pub struct Day {
    /// The zone.
    pub home: &'static str,
    /// Where the day runs.
    pub home_is: fn(&str) -> String,
    /// The device is elsewhere (AC-TZ-2).
    pub home_moved: fn(&str) -> String,
    /// What switching does to a daily dose (AC-TZ-1).
    pub home_gap: fn(&str) -> String,
    /// Which medicines need advice first.
    pub home_ask: &'static str,
    /// Switches.
    pub home_switch: fn(&str) -> String,
    /// Stays as it is.
    pub home_keep: &'static str,
    /// A city that gives its name to a zone.
    pub city: fn(&str) -> Option<&'static str>,
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

impl Day {
    /// The name of a zone's city, as people say it.
    pub fn zone_city(&self, zone: &str) -> String {
        let city = zone.rsplit('/').next().unwrap_or(zone);
        match (self.city)(city) {
            Some(city) => city.to_owned(),
            None => city.replace('_', " "),
        }
    }
}

/// English.
pub const ENGLISH: Day = Day {
    home: "Time zone",
    home_is: |city| format!("Times run on {city} time."),
    home_moved: |city| format!("You seem to be in {city} time. Switch your reminders?"),
    home_gap: |length| {
        format!("For a medicine taken once a day: {length} between doses when you switch.")
    },
    home_ask: "Ask before you travel about insulin, contraceptive pills and steroids, and about medicines for epilepsy, Parkinson’s disease, blood clots, transplants or HIV.",
    home_switch: |city| format!("Switch to {city} time"),
    home_keep: "Nothing moves until you switch.",
    city: |_| None,
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
    home: "時區",
    home_is: |city| format!("時間以{city}為準。"),
    home_moved: |city| format!("你現時似乎在{city}時區。要把提示轉到這個時區嗎？"),
    home_gap: |length| format!("每日一次的藥物：轉換時兩次之間相隔{length}。"),
    home_ask: "如果你使用胰島素、避孕藥或類固醇，或治療腦癇症、柏金遜症、血栓、器官移植或愛滋病病毒的藥物，出門前請先查詢。",
    home_switch: |city| format!("轉用{city}時間"),
    home_keep: "你未轉換之前，時間不會改變。",
    city: |city| {
        Some(match city {
            "Hong_Kong" => "香港",
            "London" => "倫敦",
            "Copenhagen" => "哥本哈根",
            "New_York" => "紐約",
            "Los_Angeles" => "洛杉磯",
            "Shanghai" => "上海",
            "Taipei" => "台北",
            "Tokyo" => "東京",
            "Singapore" => "新加坡",
            "Bangkok" => "曼谷",
            "Paris" => "巴黎",
            "Berlin" => "柏林",
            "Sydney" => "悉尼",
            "Toronto" => "多倫多",
            "Vancouver" => "溫哥華",
            _ => return None,
        })
    },
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
    home: "Tidszone",
    home_is: |city| format!("Tiderne følger tiden i {city}."),
    home_moved: |city| {
        format!("Det ser ud til, at din enhed følger tiden i {city}. Skal dine påmindelser skifte?")
    },
    home_gap: |length| {
        format!("For medicin én gang om dagen: {length} mellem doserne, når du skifter.")
    },
    home_ask: "Spørg, før du rejser, om insulin, p-piller og binyrebarkhormon og om medicin mod epilepsi, Parkinsons sygdom, blodpropper og hiv og efter en transplantation.",
    home_switch: |city| format!("Skift til tiden i {city}"),
    home_keep: "Intet flytter sig, før du skifter.",
    city: |city| match city {
        "Copenhagen" => Some("København"),
        "Hong_Kong" => Some("Hongkong"),
        _ => None,
    },
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

#[cfg(test)]
mod tests {
    use chrono::FixedOffset;

    use super::*;

    const LONDON_SUMMER: i32 = 1;
    const HONG_KONG: i32 = 8;

    #[test]
    fn switching_between_hong_kong_and_london_says_the_gap() {
        let said = |from: i32, to: i32| {
            let [from, to] = [from, to].map(|h| FixedOffset::east_opt(h * 3600).unwrap());
            let length = (crate::text::Language::English.text().dates.length)(
                crate::ui::forms::day::daily_gap(from, to),
            );
            (ENGLISH.home_gap)(&length)
        };
        assert!(said(HONG_KONG, LONDON_SUMMER).contains("31 hours between doses"));
        assert!(said(LONDON_SUMMER, HONG_KONG).contains("17 hours between doses"));
    }

    #[test]
    fn a_phone_in_another_zone_is_asked_about() {
        assert_eq!(
            (ENGLISH.home_moved)(&ENGLISH.zone_city("Europe/London")),
            "You seem to be in London time. Switch your reminders?"
        );
        assert_eq!(CHINESE.zone_city("Asia/Hong_Kong"), "香港");
        assert_eq!(DANISH.zone_city("America/New_York"), "New York");
        assert_eq!(ENGLISH.zone_city("UTC"), "UTC");
    }
}

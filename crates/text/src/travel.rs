//! Another zone: where the times run, what moving them changes, and what to ask
//! about first. Never which times are right.

use chrono::Duration;

use domain::zone::ZoneName;

/// From this length on, days are named.
const DAYS_FROM_HOURS: i64 = 72;

/// Another zone, and what moving the times to it changes.
pub struct Travel {
    /// Title, with the person's name.
    pub title: fn(&str) -> String,
    /// Heading among a person's details.
    pub heading: &'static str,
    /// Where the times run.
    pub home_is: fn(&str) -> String,
    /// The device is elsewhere (AC-TZ-2).
    pub question: fn(&str) -> String,
    /// Nothing moves by itself.
    pub keep: &'static str,
    /// Before the list of gaps.
    pub once: &'static str,
    /// No medicine has a set time.
    pub nothing_timed: &'static str,
    /// The time between the dose before and the one after (AC-TZ-1).
    pub gap: fn(&str) -> String,
    /// A length of time in hours, a long one in days and hours.
    pub length: fn(Duration) -> String,
    /// This medicine is asked about first (AC-TZ-1).
    pub ask_first: &'static str,
    /// What it does until then, from the city it stays on.
    pub stays: fn(&str) -> String,
    /// Switches, to a city's time.
    pub switch: fn(&str) -> String,
    /// Heading of what stayed behind.
    pub kept: &'static str,
    /// Before the gap that the switch of one medicine would make.
    pub then: fn(&str) -> String,
    /// The person asked: medicine, city.
    pub asked: fn(&str, &str) -> String,
    /// Beside a dose that stayed behind: clock time, city.
    pub there: fn(&str, &str) -> String,
    city: fn(&str) -> Option<&'static str>,
}

impl Travel {
    /// The city that gives its name to a zone, as people say it.
    pub fn city(&self, zone: &ZoneName) -> String {
        let name = zone.0.as_str();
        let city = name.rsplit('/').next().unwrap_or(name);
        match (self.city)(city) {
            Some(city) => city.to_owned(),
            None => city.replace('_', " "),
        }
    }
}

fn days_and_hours(length: Duration) -> Option<(i64, i64)> {
    let hours = length.num_hours();
    (hours >= DAYS_FROM_HOURS).then_some((hours / 24, hours % 24))
}

/// English.
pub const ENGLISH: Travel = Travel {
    title: |name| format!("Time zone for {name}"),
    heading: "Time zone",
    home_is: |city| format!("Times run on {city} time."),
    question: |city| format!("You seem to be in {city} time. Switch your reminders?"),
    keep: "Nothing moves until you switch.",
    once: "When you switch, just this once:",
    nothing_timed: "No medicine on this list has a set time.",
    gap: |length| format!("{length} between doses"),
    length: |length| match days_and_hours(length) {
        None => (super::dates::ENGLISH.length)(length),
        Some((days, 0)) => format!("{days} days"),
        Some((days, 1)) => format!("{days} days and 1 hour"),
        Some((days, hours)) => format!("{days} days and {hours} hours"),
    },
    ask_first: "Ask before you travel",
    stays: |city| {
        format!(
            "Its reminders stay on {city} time until you have asked your pharmacist or clinic which times are right."
        )
    },
    switch: |city| format!("Switch to {city} time"),
    kept: "Not switched yet",
    then: |city| format!("Moved to {city} time, just this once:"),
    asked: |name, city| format!("I have asked. Move {name} to {city} time"),
    there: |time, city| format!("{time} in {city}, as before. Ask before you travel."),
    city: |_| None,
};

/// Traditional Chinese, Hong Kong.
pub const CHINESE: Travel = Travel {
    title: |name| format!("{name}的時區"),
    heading: "時區",
    home_is: |city| format!("時間以{city}為準。"),
    question: |city| format!("你現時似乎在{city}時區。要把提示轉到這個時區嗎？"),
    keep: "你未轉換之前，時間不會改變。",
    once: "轉換時，只此一次：",
    nothing_timed: "這張清單上沒有定時服用的藥物。",
    gap: |length| format!("兩次服藥相隔{length}"),
    length: |length| match days_and_hours(length) {
        None => (super::dates::CHINESE.length)(length),
        Some((days, 0)) => format!("{days}天"),
        Some((days, hours)) => format!("{days}天{hours}小時"),
    },
    ask_first: "出門前請先查詢",
    stays: |city| format!("在你問過藥劑師或診所應按甚麼時間之前，這種藥物的提示會維持{city}時間。"),
    switch: |city| format!("轉用{city}時間"),
    kept: "尚未轉換",
    then: |city| format!("轉到{city}時間時，只此一次："),
    asked: |name, city| format!("我已問過。把{name}轉到{city}時間"),
    there: |time, city| format!("維持{city}時間{time}。出門前請先查詢。"),
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
};

/// Danish.
pub const DANISH: Travel = Travel {
    title: |name| format!("Tidszone for {name}"),
    heading: "Tidszone",
    home_is: |city| format!("Tiderne følger tiden i {city}."),
    question: |city| {
        format!("Det ser ud til, at din enhed følger tiden i {city}. Skal dine påmindelser skifte?")
    },
    keep: "Intet flytter sig, før du skifter.",
    once: "Når du skifter, kun denne ene gang:",
    nothing_timed: "Ingen medicin på denne liste har et fast tidspunkt.",
    gap: |length| format!("{length} mellem doserne"),
    length: |length| match days_and_hours(length) {
        None => (super::dates::DANISH.length)(length),
        Some((days, 0)) => format!("{days} dage"),
        Some((days, 1)) => format!("{days} dage og 1 time"),
        Some((days, hours)) => format!("{days} dage og {hours} timer"),
    },
    ask_first: "Spørg, før du rejser",
    stays: |city| {
        format!(
            "Påmindelserne følger tiden i {city}, til du har spurgt dit apotek eller ambulatoriet, hvilke tider der er rigtige."
        )
    },
    switch: |city| format!("Skift til tiden i {city}"),
    kept: "Ikke skiftet endnu",
    then: |city| format!("Flyttet til tiden i {city}, kun denne ene gang:"),
    asked: |name, city| format!("Jeg har spurgt. Flyt {name} til tiden i {city}"),
    there: |time, city| format!("Kl. {time} i {city}, som før. Spørg, før du rejser."),
    city: |city| match city {
        "Copenhagen" => Some("København"),
        "Hong_Kong" => Some("Hongkong"),
        _ => None,
    },
};

#[cfg(test)]
mod tests {
    use super::*;
    use domain::words::Name;

    fn zone(name: &str) -> ZoneName {
        ZoneName(Name::parse(name).unwrap())
    }

    /// AC-TZ-1, as written.
    #[test]
    fn ac_tz_1_the_gap_is_said_in_hours() {
        let said = |hours| (ENGLISH.gap)(&(ENGLISH.length)(Duration::hours(hours)));
        assert_eq!(said(31), "31 hours between doses");
        assert_eq!(said(17), "17 hours between doses");
        assert_eq!(said(175), "7 days and 7 hours between doses");
        assert_eq!(ENGLISH.ask_first, "Ask before you travel");
    }

    #[test]
    fn a_phone_in_another_zone_is_asked_about() {
        assert_eq!(
            (ENGLISH.question)(&ENGLISH.city(&zone("Europe/London"))),
            "You seem to be in London time. Switch your reminders?"
        );
        assert_eq!(CHINESE.city(&zone("Asia/Hong_Kong")), "香港");
        assert_eq!(DANISH.city(&zone("America/New_York")), "New York");
        assert_eq!(ENGLISH.city(&zone("UTC")), "UTC");
    }
}

//! Today and any other day: what now, what next, is anything wrong.

use domain::plan::Food;

/// How many doses of a day stand how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tallied {
    /// Recorded as taken.
    pub taken: usize,
    /// Recorded as not taken.
    pub not_taken: usize,
    /// Nobody is sure.
    pub unsure: usize,
    /// Nobody has said.
    pub unanswered: usize,
}

/// Today and any other day.
pub struct Today {
    /// The way to the day before: its name.
    pub day_before: fn(&str) -> String,
    /// The way to the day after: its name.
    pub day_after: fn(&str) -> String,
    /// A past day.
    pub past_day: &'static str,
    /// A day to come: what is planned.
    pub plan: &'static str,
    /// Nothing is due until a clock time.
    pub nothing_until: fn(&str) -> String,
    /// Nothing else is planned today.
    pub nothing_more: &'static str,
    /// Nothing is planned on this day.
    pub nothing_planned: &'static str,
    /// The next dose: clock time and day.
    pub next_dose: fn(&str) -> String,
    /// A clock time on another day: "10:00 tomorrow".
    pub time_on: fn(&str, &str) -> String,
    /// Records all that wait: how many wait, how many were answered before.
    pub all_taken: fn(usize, usize) -> String,
    /// The same at the planned clock time.
    pub all_taken_at: fn(usize, &str) -> String,
    /// One tap on the round check of a dose: medicine, amount.
    pub check: fn(&str, &str) -> String,
    /// The round check of an answered dose: medicine, how it stands.
    pub answered_check: fn(&str, &str) -> String,
    /// The round check of a dose that only asks what happened.
    pub ask_check: fn(&str) -> String,
    /// How a dose stands to food, as the label says.
    pub food: fn(Food) -> Option<&'static str>,
    /// Put the reminder off.
    pub not_now: &'static str,
    /// Another time, another amount, not taken.
    pub something_else: &'static str,
    /// Which of several.
    pub which_one: &'static str,
    /// When to be reminded.
    pub remind_later: &'static str,
    /// In so long.
    pub in_length: fn(&str) -> String,
    /// The exact time leaves no room: until when.
    pub exact_time: fn(&str) -> String,
    /// An exact time has passed by so long.
    pub exact_late: fn(&str) -> String,
    /// A time with no answer.
    pub no_answer: fn(&str) -> String,
    /// Doses of yesterday with no answer.
    pub yesterday_no_answer: fn(usize) -> String,
    /// The day from morning to night.
    pub the_day: &'static str,
    /// What was before, in numbers.
    pub earlier: fn(Tallied) -> String,
    /// The present moment on the ribbon.
    pub now_mark: fn(&str) -> String,
    /// No medicines yet: title.
    pub empty: &'static str,
    /// No medicines yet: what this place is for.
    pub empty_words: &'static str,
    /// Add a medicine.
    pub add_medicine: &'static str,
    /// The way to the history.
    pub history: &'static str,
    /// The way to today.
    pub to_today: &'static str,
}

/// The parts of a tally that are not nothing, in the order read.
fn parts(tallied: Tallied, words: [fn(usize) -> String; 4], comma: &str) -> String {
    let numbers = [
        tallied.taken,
        tallied.not_taken,
        tallied.unsure,
        tallied.unanswered,
    ];
    let told: Vec<String> = numbers
        .into_iter()
        .zip(words)
        .filter(|(number, _)| *number > 0)
        .map(|(number, word)| word(number))
        .collect();
    told.join(comma)
}

/// English.
pub const ENGLISH: Today = Today {
    day_before: |day| format!("The day before: {day}"),
    day_after: |day| format!("The day after: {day}"),
    past_day: "What was recorded",
    plan: "Plan",
    nothing_until: |time| format!("Nothing until {time}."),
    nothing_more: "Nothing more today.",
    nothing_planned: "No medicine is planned for this day.",
    next_dose: |when| format!("Next: {when}."),
    time_on: |time, day| match day {
        "tomorrow" | "yesterday" => format!("{time} {day}"),
        _ => format!("{time} on {day}"),
    },
    all_taken: |waiting, answered| match (waiting, answered) {
        (1, _) => "Taken".into(),
        (2, 0) => "Both taken".into(),
        (3, 0) => "All three taken".into(),
        (n, 0) => format!("All {n} taken"),
        (2, _) => "Both others taken".into(),
        (n, _) => format!("The other {n} taken"),
    },
    all_taken_at: |waiting, time| match waiting {
        1 => format!("Taken at {time}"),
        2 => format!("Both taken at {time}"),
        n => format!("All {n} taken at {time}"),
    },
    check: |name, amount| format!("{name}, {amount}: taken"),
    answered_check: |name, state| format!("{name}: {state}. Change"),
    ask_check: |name| format!("{name}: what happened?"),
    food: |food| match food {
        Food::NotSaid => None,
        Food::Before => Some("Before food"),
        Food::With => Some("With food"),
        Food::After => Some("After food"),
        Food::EmptyStomach => Some("On an empty stomach"),
    },
    not_now: "Not now",
    something_else: "Something else",
    which_one: "Which one?",
    remind_later: "Remind me later",
    in_length: |length| format!("In {length}"),
    exact_time: |time| format!("The time is exact. Its reminder cannot wait past {time}."),
    exact_late: |length| {
        format!(
            "This medicine needs an exact time, and that was {length} ago. Call your pharmacist or clinic now if you do not know what to do."
        )
    },
    no_answer: |time| format!("{time} has no answer yet. What happened?"),
    yesterday_no_answer: |n| match n {
        1 => "Yesterday: 1 dose has no answer yet".into(),
        n => format!("Yesterday: {n} doses have no answer yet"),
    },
    the_day: "The day",
    earlier: |tallied| {
        let words: [fn(usize) -> String; 4] = [
            |n| format!("{n} taken"),
            |n| format!("{n} not taken"),
            |n| format!("{n} not sure"),
            |n| format!("{n} not answered yet"),
        ];
        format!("Earlier: {}", parts(tallied, words, ", "))
    },
    now_mark: |time| format!("Now {time}"),
    empty: "Your day, from morning to night",
    empty_words: "Add your medicines. Then this page shows what is due now, what comes next, and what was taken.",
    add_medicine: "Add a medicine",
    history: "Past days and weeks",
    to_today: "Today",
};

/// Traditional Chinese, Hong Kong.
pub const CHINESE: Today = Today {
    day_before: |day| format!("前一天：{day}"),
    day_after: |day| format!("後一天：{day}"),
    past_day: "當日的記錄",
    plan: "計劃",
    nothing_until: |time| format!("{time}之前不用服藥。"),
    nothing_more: "今天沒有其他藥要服用。",
    nothing_planned: "這天沒有安排服藥。",
    next_dose: |when| format!("下一次：{when}。"),
    time_on: |time, day| format!("{day}{time}"),
    all_taken: |waiting, answered| match (waiting, answered) {
        (1, _) => "已服用".into(),
        (2, 0) => "兩種都已服用".into(),
        (3, 0) => "三種都已服用".into(),
        (n, 0) => format!("{n}種都已服用"),
        (2, _) => "其餘兩種已服用".into(),
        (n, _) => format!("其餘{n}種已服用"),
    },
    all_taken_at: |waiting, time| match waiting {
        1 => format!("已於{time}服用"),
        2 => format!("兩種都已於{time}服用"),
        n => format!("{n}種都已於{time}服用"),
    },
    check: |name, amount| format!("{name}，{amount}：已服用"),
    answered_check: |name, state| format!("{name}：{state}。更改"),
    ask_check: |name| format!("{name}：情況是怎樣？"),
    food: |food| match food {
        Food::NotSaid => None,
        Food::Before => Some("飯前"),
        Food::With => Some("隨餐"),
        Food::After => Some("飯後"),
        Food::EmptyStomach => Some("空腹時"),
    },
    not_now: "暫時不要",
    something_else: "其他情況",
    which_one: "哪一種？",
    remind_later: "稍後提示",
    in_length: |length| format!("{length}後"),
    exact_time: |time| format!("這種藥的時間要準確，提示不能遲過{time}。"),
    exact_late: |length| {
        format!(
            "這種藥的時間要準確，預定時間已過了{length}。如不知道怎樣做，請立即致電你的藥劑師或診所。"
        )
    },
    no_answer: |time| format!("{time}的藥未有答案。情況是怎樣？"),
    yesterday_no_answer: |n| format!("昨天：有{n}次藥未回答"),
    the_day: "這一天",
    earlier: |tallied| {
        let words: [fn(usize) -> String; 4] = [
            |n| format!("{n}次已服用"),
            |n| format!("{n}次沒有服用"),
            |n| format!("{n}次不肯定"),
            |n| format!("{n}次未回答"),
        ];
        format!("較早：{}", parts(tallied, words, "，"))
    },
    now_mark: |time| format!("現在{time}"),
    empty: "你的一天，由早到晚",
    empty_words: "加入你的藥物後，這一頁會顯示現在要服甚麼、之後是甚麼，以及已服用了甚麼。",
    add_medicine: "加入藥物",
    history: "過去的日子和星期",
    to_today: "今天",
};

/// Danish.
pub const DANISH: Today = Today {
    day_before: |day| format!("Dagen før: {day}"),
    day_after: |day| format!("Dagen efter: {day}"),
    past_day: "Det, der blev skrevet ned",
    plan: "Plan",
    nothing_until: |time| format!("Intet før kl. {time}."),
    nothing_more: "Ikke mere i dag.",
    nothing_planned: "Der er ikke planlagt medicin denne dag.",
    next_dose: |when| format!("Næste: kl. {when}."),
    time_on: |time, day| format!("{time} {day}"),
    all_taken: |waiting, answered| match (waiting, answered) {
        (1, _) => "Taget".into(),
        (2, 0) => "Begge taget".into(),
        (3, 0) => "Alle tre taget".into(),
        (n, 0) => format!("Alle {n} taget"),
        (2, _) => "Begge de andre taget".into(),
        (n, _) => format!("De andre {n} taget"),
    },
    all_taken_at: |waiting, time| match waiting {
        1 => format!("Taget kl. {time}"),
        2 => format!("Begge taget kl. {time}"),
        n => format!("Alle {n} taget kl. {time}"),
    },
    check: |name, amount| format!("{name}, {amount}: taget"),
    answered_check: |name, state| format!("{name}: {state}. Ret"),
    ask_check: |name| format!("{name}: hvad skete der?"),
    food: |food| match food {
        Food::NotSaid => None,
        Food::Before => Some("Før mad"),
        Food::With => Some("Sammen med mad"),
        Food::After => Some("Efter mad"),
        Food::EmptyStomach => Some("På tom mave"),
    },
    not_now: "Ikke nu",
    something_else: "Noget andet",
    which_one: "Hvilken?",
    remind_later: "Mind mig om det senere",
    in_length: |length| format!("Om {length}"),
    exact_time: |time| {
        format!("Tidspunktet er præcist. Påmindelsen kan ikke vente til efter kl. {time}.")
    },
    exact_late: |length| {
        format!(
            "Denne medicin har et præcist tidspunkt, og det var for {length} siden. Ring til dit apotek eller din klinik nu, hvis du ikke ved, hvad du skal gøre."
        )
    },
    no_answer: |time| format!("Kl. {time} er ikke besvaret endnu. Hvad skete der?"),
    yesterday_no_answer: |n| match n {
        1 => "I går: 1 dosis er ikke besvaret".into(),
        n => format!("I går: {n} doser er ikke besvaret"),
    },
    the_day: "Dagen",
    earlier: |tallied| {
        let words: [fn(usize) -> String; 4] = [
            |n| format!("{n} taget"),
            |n| format!("{n} ikke taget"),
            |n| format!("{n} ikke sikker"),
            |n| format!("{n} ikke besvaret"),
        ];
        format!("Tidligere: {}", parts(tallied, words, ", "))
    },
    now_mark: |time| format!("Nu kl. {time}"),
    empty: "Din dag fra morgen til aften",
    empty_words: "Tilføj din medicin. Så viser denne side, hvad der er nu, hvad der kommer, og hvad der er taget.",
    add_medicine: "Tilføj medicin",
    history: "Tidligere dage og uger",
    to_today: "I dag",
};

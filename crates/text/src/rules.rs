//! Questions that the record itself raises. Each is for a professional, and
//! none tells anyone what to do with a dose. Not yet checked by a pharmacist.

/// Questions that the record itself raises. `m` is the medicine's name.
pub struct Rules {
    /// Heading.
    pub title: &'static str,
    /// What these are.
    pub note: &'static str,
    /// Add one to my questions.
    pub add: &'static str,
    /// What is it for?
    pub reason: fn(m: &str) -> String,
    /// How is it taken?
    pub how: fn(m: &str) -> String,
    /// The shortest gap.
    pub gap: fn(m: &str) -> String,
    /// The most in a day.
    pub most: fn(m: &str) -> String,
    /// Usually once a week.
    pub once_a_week: fn(m: &str) -> String,
    /// Taken twice within a week.
    pub weekly_twice: fn(m: &str) -> String,
    /// Chose not to take it.
    pub declined: fn(m: &str) -> String,
    /// Felt unwell.
    pub unwell: fn(m: &str) -> String,
    /// None left.
    pub no_stock: fn(m: &str) -> String,
    /// Could not swallow it.
    pub swallow: fn(m: &str) -> String,
    /// Used on many days.
    pub often: fn(m: &str, days: usize) -> String,
    /// A decision nobody was talked to about.
    pub untold: fn(topic: &str) -> String,
    /// Its times stayed on another zone: medicine, city.
    pub other_zone: fn(m: &str, city: &str) -> String,
    /// The same ingredient twice: ingredient, the others.
    pub twice: fn(m: &str, ingredient: &str, others: &str) -> String,
}

/// English.
pub const ENGLISH: Rules = Rules {
    title: "You could also ask",
    note: "These come from what you wrote down.",
    add: "Add this question",
    reason: |m| format!("What is {m} for?"),
    how: |m| format!("How do I take {m}, and when?"),
    gap: |m| format!("What is the shortest time between two doses of {m}?"),
    most: |m| format!("What is the most {m} in 24 hours?"),
    once_a_week: |m| {
        format!("{m} is usually once a week. What is right for me, before the next dose?")
    },
    weekly_twice: |m| format!("I took {m} twice within seven days. What should I do now?"),
    declined: |m| format!("I have chosen not to take {m} more than once. Can we talk about it?"),
    unwell: |m| format!("I felt unwell and did not take {m}. What should I know?"),
    no_stock: |m| format!("I had no {m} left. How do I get it in time?"),
    swallow: |m| format!("I could not swallow {m}. Are there other forms of it?"),
    often: |m, days| {
        format!(
            "I needed {m} on {days} of the last 14 days. Is there something else we could look at?"
        )
    },
    untold: |topic| format!("I decided this by myself so far: {topic}. What do you think?"),
    other_zone: |m, city| {
        format!("I am travelling. {m} is still on {city} time. Which times are right now?")
    },
    twice: |m, ingredient, others| {
        format!("{m} and {others} both contain {ingredient}. Is that meant to be so?")
    },
};

/// Traditional Chinese, Hong Kong.
pub const CHINESE: Rules = Rules {
    title: "你也可以問",
    note: "這些問題來自你自己的記錄。",
    add: "加入這個問題",
    reason: |m| format!("{m}有甚麼用？"),
    how: |m| format!("{m}要怎樣使用？甚麼時候用？"),
    gap: |m| format!("兩次使用{m}之間最少要相隔多久？"),
    most: |m| format!("24小時內最多可用多少{m}？"),
    once_a_week: |m| format!("{m}通常每星期一次。在下一次之前，我應該怎樣用才對？"),
    weekly_twice: |m| format!("我在七天內用了兩次{m}。現在應該怎樣做？"),
    declined: |m| format!("我不只一次選擇不用{m}。可以談一談嗎？"),
    unwell: |m| format!("我因為不舒服，沒有用{m}。有甚麼需要知道？"),
    no_stock: |m| format!("我的{m}用完了。怎樣才能及時取得？"),
    swallow: |m| format!("我吞不下{m}。有沒有其他形式？"),
    often: |m, days| format!("過去14天，我有{days}天需要用{m}。可以看看有沒有其他辦法嗎？"),
    untold: |topic| format!("這件事暫時是我自己決定的：{topic}。你認為怎樣？"),
    other_zone: |m, city| format!("我正在外遊。{m}仍按{city}時間服用。現在應按甚麼時間？"),
    twice: |m, ingredient, others| {
        format!("{m}和{others}都含有{ingredient}。本來就是這樣安排的嗎？")
    },
};

/// Danish.
pub const DANISH: Rules = Rules {
    title: "Du kan også spørge",
    note: "De kommer fra det, du selv har noteret.",
    add: "Tilføj spørgsmålet",
    reason: |m| format!("Hvad er {m} for?"),
    how: |m| format!("Hvordan tager jeg {m}, og hvornår?"),
    gap: |m| format!("Hvad er den korteste tid mellem to doser {m}?"),
    most: |m| format!("Hvad er det højeste af {m} på 24 timer?"),
    once_a_week: |m| {
        format!(
            "{m} tages som regel én gang om ugen. Hvad er rigtigt for mig, før den næste dosis?"
        )
    },
    weekly_twice: |m| format!("Jeg tog {m} to gange på syv dage. Hvad skal jeg gøre nu?"),
    declined: |m| format!("Jeg har flere gange valgt ikke at tage {m}. Kan vi tale om det?"),
    unwell: |m| format!("Jeg havde det skidt og tog ikke {m}. Hvad skal jeg vide?"),
    no_stock: |m| format!("Jeg havde ikke mere {m}. Hvordan får jeg det i tide?"),
    swallow: |m| format!("Jeg kunne ikke synke {m}. Findes der andre former?"),
    often: |m, days| {
        format!(
            "Jeg havde brug for {m} på {days} af de sidste 14 dage. Er der andet, vi kan se på?"
        )
    },
    untold: |topic| format!("Det har jeg indtil videre besluttet alene: {topic}. Hvad mener du?"),
    other_zone: |m, city| {
        format!("Jeg er på rejse. {m} følger stadig tiden i {city}. Hvilke tider er rigtige nu?")
    },
    twice: |m, ingredient, others| {
        format!("{m} og {others} indeholder begge {ingredient}. Er det meningen?")
    },
};

//! Medicines taken when needed: when the labels allow the next dose, recording
//! one, and what to do when more was taken than they say.

/// Medicines taken when needed.
pub struct NeededWords {
    /// Section: when needed.
    pub when_needed: &'static str,
    /// Record a when-needed dose.
    pub took_some: &'static str,
    /// The same, heard: medicine.
    pub took_some_of: fn(&str) -> String,
    /// The next dose by the label: name, from when.
    pub next_from: fn(&str, &str) -> String,
    /// The label's limits are kept: name.
    pub gap_over: fn(&str) -> String,
    /// The limits are not known.
    pub ask_limits: &'static str,
    /// One dose alone is over the daily maximum.
    pub never: &'static str,
    /// So much of so much in 24 hours, from these medicines.
    pub in_24_hours: fn(&str, &str, &[&str]) -> String,
    /// A sum with the ingredient it counts, where there are several.
    pub of_ingredient: fn(&str, &str) -> String,
    /// So much in 24 hours, no maximum known.
    pub in_24_hours_only: fn(&str, &[&str]) -> String,
    /// Not counted, because the strength is not known.
    pub not_counted: fn(&[&str]) -> String,
    /// Taken on this day: section.
    pub also_taken: &'static str,
    /// Title of recording a when-needed dose.
    pub take_title: fn(&str) -> String,
    /// Why it was needed.
    pub take_reason: &'static str,
    /// A hint for it.
    pub take_reason_hint: &'static str,
    /// When it was taken.
    pub take_when: &'static str,
    /// Saved, and more than the label says.
    pub over_title: &'static str,
    /// How much: taken, ingredient or medicine, most.
    pub over_words: fn(&str, &str, &str) -> String,
    /// More than the label says, where the sums are told elsewhere.
    pub over_said: &'static str,
    /// Saved, and sooner than the label says.
    pub soon_title: &'static str,
    /// What to do then.
    pub soon_words: &'static str,
    /// The entry is saved.
    pub kept: &'static str,
    /// Call a number.
    pub call: fn(&str) -> String,
    /// What was recorded in the last day.
    pub recent: &'static str,
    /// Take an entry back: clock time.
    pub take_back: fn(&str) -> String,
}

/// Joins names as the language does: "a, b and c".
fn joined(names: &[&str], comma: &str, and: &str) -> String {
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => [&first.join(comma), *last].join(and),
    }
}

fn english_list(names: &[&str]) -> String {
    joined(names, ", ", " and ")
}

fn chinese_list(names: &[&str]) -> String {
    joined(names, "、", "和")
}

fn danish_list(names: &[&str]) -> String {
    joined(names, ", ", " og ")
}

/// English.
pub const ENGLISH: NeededWords = NeededWords {
    when_needed: "When needed",
    took_some: "I took some",
    took_some_of: |name| format!("I took some {name}"),
    next_from: |name, when| format!("Next {name} dose from {when}."),
    gap_over: |name| format!("The label’s shortest gap for {name} has passed."),
    ask_limits: "Ask what the shortest gap and daily maximum are.",
    never: "One dose is more than the daily maximum you wrote down. Ask your pharmacist before the next dose.",
    in_24_hours: |taken, most, from| match from {
        [] => format!("{taken} of {most} in the last 24 hours."),
        from => format!(
            "{taken} of {most} in the last 24 hours, from {}.",
            english_list(from)
        ),
    },
    of_ingredient: |ingredient, sum| format!("{ingredient}: {sum}"),
    in_24_hours_only: |taken, from| {
        format!(
            "{taken} in the last 24 hours, from {}. No daily maximum is written down.",
            english_list(from)
        )
    },
    not_counted: |names| {
        format!(
            "Not counted, because the strength is not written down: {}.",
            english_list(names)
        )
    },
    also_taken: "Taken when needed",
    take_title: |medicine| format!("I took {medicine}"),
    take_reason: "What was it for?",
    take_reason_hint: "Such as: pain in my knee",
    take_when: "When?",
    over_title: "Call today, even if you feel well",
    over_words: |taken, what, most| {
        format!(
            "You recorded {taken} of {what} in 24 hours. The label says at most {most} in 24 hours."
        )
    },
    over_said: "This is more than the label says for 24 hours.",
    soon_title: "Sooner than the label says",
    soon_words: "This was sooner after the last dose than the label says. Call your pharmacist today and tell them.",
    kept: "What you recorded is saved.",
    call: |number| format!("Call {number}"),
    recent: "Recorded in the last 24 hours",
    take_back: |time| format!("Undo: the entry of {time}"),
};

/// Traditional Chinese, Hong Kong.
pub const CHINESE: NeededWords = NeededWords {
    when_needed: "有需要時使用",
    took_some: "我用了一些",
    took_some_of: |name| format!("我用了一些{name}"),
    next_from: |name, when| format!("下一次{name}：{when}起。"),
    gap_over: |name| format!("{name}標籤上的最短相隔時間已過。"),
    ask_limits: "請查詢最短相隔多久，以及每日最多多少。",
    never: "一次的份量已超過你寫下的每日上限。下一次之前，請先問藥劑師。",
    in_24_hours: |taken, most, from| match from {
        [] => format!("過去24小時：{taken}，上限{most}。"),
        from => format!(
            "過去24小時：{taken}，上限{most}，來自{}。",
            chinese_list(from)
        ),
    },
    of_ingredient: |ingredient, sum| format!("{ingredient}：{sum}"),
    in_24_hours_only: |taken, from| {
        format!(
            "過去24小時：{taken}，來自{}。未寫下每日上限。",
            chinese_list(from)
        )
    },
    not_counted: |names| format!("未計算在內，因為未寫下強度：{}。", chinese_list(names)),
    also_taken: "有需要時用了",
    take_title: |medicine| format!("我用了{medicine}"),
    take_reason: "為了甚麼？",
    take_reason_hint: "例如：膝頭痛",
    take_when: "甚麼時候？",
    over_title: "即使沒有不適，今天也要致電",
    over_words: |taken, what, most| {
        format!("你記錄了24小時內服用{what}共{taken}。標籤寫明24小時內最多{most}。")
    },
    over_said: "這超過了標籤寫明的24小時份量。",
    soon_title: "比標籤寫的時間早了",
    soon_words: "這次與上一次的相隔時間，比標籤寫的短。請今天致電你的藥劑師，告訴他們。",
    kept: "你記錄的內容已儲存。",
    call: |number| format!("致電{number}"),
    recent: "過去24小時的記錄",
    take_back: |time| format!("復原{time}的記錄"),
};

/// Danish.
pub const DANISH: NeededWords = NeededWords {
    when_needed: "Efter behov",
    took_some: "Jeg tog noget",
    took_some_of: |name| format!("Jeg tog noget {name}"),
    next_from: |name, when| format!("Næste dosis {name} fra kl. {when}."),
    gap_over: |name| format!("Den korteste tid mellem doser af {name} på etiketten er gået."),
    ask_limits: "Spørg, hvor lang tid der mindst skal gå, og hvor meget du højst må få på et døgn.",
    never: "Én dosis er mere end det højeste på et døgn, som du har skrevet. Spørg dit apotek før næste dosis.",
    in_24_hours: |taken, most, from| match from {
        [] => format!("{taken} af {most} de sidste 24 timer."),
        from => format!(
            "{taken} af {most} de sidste 24 timer, fra {}.",
            danish_list(from)
        ),
    },
    of_ingredient: |ingredient, sum| format!("{ingredient}: {sum}"),
    in_24_hours_only: |taken, from| {
        format!(
            "{taken} de sidste 24 timer, fra {}. Der er ikke skrevet noget højeste på et døgn.",
            danish_list(from)
        )
    },
    not_counted: |names| {
        format!(
            "Ikke talt med, fordi styrken ikke er skrevet: {}.",
            danish_list(names)
        )
    },
    also_taken: "Taget efter behov",
    take_title: |medicine| format!("Jeg tog {medicine}"),
    take_reason: "Hvad var det for?",
    take_reason_hint: "For eksempel: ondt i knæet",
    take_when: "Hvornår?",
    over_title: "Ring i dag, også hvis du har det godt",
    over_words: |taken, what, most| {
        format!(
            "Du har skrevet {taken} {what} ned på 24 timer. På etiketten står der højst {most} på 24 timer."
        )
    },
    over_said: "Det er mere, end der står på etiketten for 24 timer.",
    soon_title: "Tidligere, end der står på etiketten",
    soon_words: "Der gik kortere tid siden den sidste dosis, end der står på etiketten. Ring til dit apotek i dag, og fortæl det.",
    kept: "Det, du skrev ned, er gemt.",
    call: |number| format!("Ring {number}"),
    recent: "Skrevet ned de sidste 24 timer",
    take_back: |time| format!("Fortryd det, du skrev kl. {time}"),
};

//! Questions that a new medicine raises by itself. Not yet checked by a
//! pharmacist.

/// Questions that a new medicine raises by itself.
pub struct Raised {
    /// Names joined in one list.
    pub list: fn(&[String]) -> String,
    /// Ask: what is this for?
    pub ask_reason: &'static str,
    /// Ask how to take this.
    pub ask_how: &'static str,
    /// Ask for the shortest gap.
    pub ask_gap: &'static str,
    /// Ask for the most in 24 hours.
    pub ask_most: &'static str,
    /// The same ingredient: which, already in which medicines.
    pub already_in: fn(&str, &str) -> String,
    /// A name that was not recognised.
    pub not_recognised_question: fn(&str) -> String,
    /// Methotrexate: call first.
    pub once_a_week: &'static str,
    /// The plan is kept as words.
    pub once_a_week_note: &'static str,
    /// The question that goes with it, with the plan as entered.
    pub once_a_week_question: fn(&str) -> String,
}

/// English.
pub const ENGLISH: Raised = Raised {
    list: |names| join(names, ", ", " and "),
    ask_reason: "Ask: what is this for?",
    ask_how: "Ask how to take this.",
    ask_gap: "Ask the prescriber or pharmacist: what is the shortest time between doses?",
    ask_most: "Ask the prescriber or pharmacist: what is the most in 24 hours?",
    already_in: |ingredient, others| {
        format!(
            "Also contains {ingredient} — already in {others}. Ask your pharmacist before the first dose."
        )
    },
    not_recognised_question: |name| {
        format!("“{name}” was not recognised, so it was not checked. Ask: what is in it?")
    },
    once_a_week: "Methotrexate is usually once a week. Call your pharmacist before the next dose.",
    once_a_week_note: "What you wrote goes into a question for your pharmacist. We give no reminders for it.",
    once_a_week_question: |plan| {
        format!(
            "Methotrexate is usually once a week. Call your pharmacist before the next dose. I wrote down: {plan}."
        )
    },
};

/// Traditional Chinese, Hong Kong.
pub const CHINESE: Raised = Raised {
    list: |names| join(names, "、", "及"),
    ask_reason: "請查問：這藥物有什麼用？",
    ask_how: "請查問如何使用。",
    ask_gap: "請查問處方者或藥劑師：兩次之間最少要相隔多久？",
    ask_most: "請查問處方者或藥劑師：24小時內最多可用多少？",
    already_in: |ingredient, others| {
        format!("也含有{ingredient}——{others}已含有這成分。第一次使用前，請先詢問藥劑師。")
    },
    not_recognised_question: |name| {
        format!("未能識別「{name}」，所以沒有核對。請查問：它含有什麼？")
    },
    once_a_week: "甲氨蝶呤通常每星期一次。下一次用藥前，請先致電藥劑師。",
    once_a_week_note: "你所寫的內容會放進給藥劑師的問題。我們不會提示你用藥。",
    once_a_week_question: |plan| {
        format!("甲氨蝶呤通常每星期一次。下一次用藥前，請先致電藥劑師。我寫下了：{plan}。")
    },
};

/// Danish.
pub const DANISH: Raised = Raised {
    list: |names| join(names, ", ", " og "),
    ask_reason: "Spørg: Hvad er den til?",
    ask_how: "Spørg, hvordan den skal tages.",
    ask_gap: "Spørg lægen eller farmaceuten: Hvor lang tid skal der mindst gå mellem doserne?",
    ask_most: "Spørg lægen eller farmaceuten: Hvor meget må jeg højst tage på 24 timer?",
    already_in: |ingredient, others| {
        format!(
            "Indeholder også {ingredient} – det er allerede i {others}. Spørg din farmaceut før den første dosis."
        )
    },
    not_recognised_question: |name| {
        format!("“{name}” blev ikke genkendt, så det er ikke kontrolleret. Spørg: Hvad er der i?")
    },
    once_a_week: "Methotrexat tages normalt én gang om ugen. Ring til din farmaceut før den næste dosis.",
    once_a_week_note: "Det, du skrev, kommer med i et spørgsmål til din farmaceut. Der kommer ingen påmindelser om den.",
    once_a_week_question: |plan| {
        format!(
            "Methotrexat tages normalt én gang om ugen. Ring til din farmaceut før den næste dosis. Jeg skrev: {plan}."
        )
    },
};

fn join(names: &[String], comma: &str, and: &str) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => [&first.join(comma), and, last].concat(),
    }
}

//! Changing how a medicine is taken: from when, and what the change rests on.

/// Changing how a medicine is taken.
pub struct Changing {
    /// Changing a plan: the title.
    pub change_title: fn(&str) -> String,
    /// The plan as it is now.
    pub so_far: &'static str,
    /// From when?
    pub from: &'static str,
    /// From now on.
    pub from_now: &'static str,
    /// From tomorrow.
    pub from_tomorrow: &'static str,
    /// From a later day.
    pub from_later: &'static str,
    /// What is still to come today, if it holds from now.
    pub today_left: fn(&str) -> String,
    /// Nothing is still to come today.
    pub today_none: &'static str,
    /// What was already answered today.
    pub today_answered: fn(&str) -> String,
    /// What the change rests on.
    pub because: &'static str,
    /// It must rest on something.
    pub because_hint: &'static str,
    /// The label.
    pub because_label: &'static str,
    /// A letter.
    pub because_letter: &'static str,
    /// Told by somebody.
    pub because_told: &'static str,
    /// A decision on record.
    pub because_decision: &'static str,
    /// My own doing.
    pub because_own: &'static str,
    /// What that means.
    pub because_own_note: &'static str,
    /// Who told.
    pub told_by: &'static str,
    /// In which words.
    pub told_words: &'static str,
    /// My own words.
    pub own_words: &'static str,
    /// Which decision.
    pub which_decision: &'static str,
    /// Choose what it rests on.
    pub choose_because: &'static str,
    /// Choose from when.
    pub choose_from: &'static str,
    /// Nothing was changed.
    pub unchanged: &'static str,
    /// The new plan read back.
    pub new_plan: &'static str,
    /// Save the change.
    pub save: &'static str,
    /// The old plan stays in the history.
    pub history_note: &'static str,
}

/// English.
pub const ENGLISH: Changing = Changing {
    change_title: |name| format!("Change how you take {name}"),
    so_far: "So far",
    from: "From when?",
    from_now: "From now on",
    from_tomorrow: "From tomorrow",
    from_later: "From a later day",
    today_left: |doses| format!("Still to come today: {doses}."),
    today_none: "Nothing more today.",
    today_answered: |doses| format!("Already recorded today: {doses}."),
    because: "Where does this change come from?",
    because_hint: "Choose one. It is kept with the change.",
    because_label: "A new label",
    because_letter: "A letter or a list",
    because_told: "Someone told me",
    because_decision: "A decision I wrote down",
    because_own: "I do it this way myself",
    because_own_note: "Not yet talked about",
    told_by: "Who told you?",
    told_words: "What they said, in your words",
    own_words: "Why, in your own words",
    which_decision: "Which decision?",
    choose_because: "Choose where the change comes from.",
    choose_from: "Choose from when.",
    unchanged: "Nothing has changed yet.",
    new_plan: "From then on",
    save: "Save the change",
    history_note: "The old times stay in the history.",
};

/// Traditional Chinese, Hong Kong.
pub const CHINESE: Changing = Changing {
    change_title: |name| format!("更改{name}的用法"),
    so_far: "直到現在",
    from: "由何時開始？",
    from_now: "由現在起",
    from_tomorrow: "由明天起",
    from_later: "由之後某一天起",
    today_left: |doses| format!("今天還有：{doses}。"),
    today_none: "今天沒有其他。",
    today_answered: |doses| format!("今天已記錄：{doses}。"),
    because: "為何更改？",
    because_hint: "請選一項。會與這次更改一起保存。",
    because_label: "新的標籤",
    because_letter: "信件或清單",
    because_told: "有人告訴我",
    because_decision: "我記下的決定",
    because_own: "我自己這樣做",
    because_own_note: "尚未商量",
    told_by: "是誰告訴你？",
    told_words: "他們說了什麼，用你的話寫",
    own_words: "用自己的話寫下原因",
    which_decision: "哪一個決定？",
    choose_because: "請選擇更改的原因。",
    choose_from: "請選擇由何時開始。",
    unchanged: "還未有更改。",
    new_plan: "由那時起",
    save: "儲存更改",
    history_note: "舊的時間會保留在記錄中。",
};

/// Danish.
pub const DANISH: Changing = Changing {
    change_title: |name| format!("Ret, hvordan du tager {name}"),
    so_far: "Indtil nu",
    from: "Fra hvornår?",
    from_now: "Fra nu af",
    from_tomorrow: "Fra i morgen",
    from_later: "Fra en senere dag",
    today_left: |doses| format!("Mangler i dag: {doses}."),
    today_none: "Ikke mere i dag.",
    today_answered: |doses| format!("Allerede noteret i dag: {doses}."),
    because: "Hvor kommer ændringen fra?",
    because_hint: "Vælg én. Den gemmes sammen med ændringen.",
    because_label: "En ny etiket",
    because_letter: "Et brev eller en liste",
    because_told: "Nogen har sagt det til mig",
    because_decision: "En beslutning, jeg har skrevet ned",
    because_own: "Jeg gør det selv sådan",
    because_own_note: "Endnu ikke talt om",
    told_by: "Hvem sagde det?",
    told_words: "Hvad de sagde, med dine ord",
    own_words: "Hvorfor, med dine egne ord",
    which_decision: "Hvilken beslutning?",
    choose_because: "Vælg, hvor ændringen kommer fra.",
    choose_from: "Vælg fra hvornår.",
    unchanged: "Der er ikke ændret noget endnu.",
    new_plan: "Fra da af",
    save: "Gem ændringen",
    history_note: "De gamle tidspunkter bliver i historikken.",
};

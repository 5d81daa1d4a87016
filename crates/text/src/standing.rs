//! On hold, no longer taken, taken again; and what is left.

/// On hold, no longer taken, taken again.
pub struct Standings {
    /// Title.
    pub title: fn(&str) -> String,
    /// What happens.
    pub what: &'static str,
    /// On hold.
    pub pause: &'static str,
    /// What on hold means.
    pub pause_note: &'static str,
    /// No longer taken.
    pub stop: &'static str,
    /// What that means.
    pub stop_note: &'static str,
    /// Taken again.
    pub resume: &'static str,
    /// What that means.
    pub resume_note: &'static str,
    /// Nothing chosen yet.
    pub choose: &'static str,
    /// Why.
    pub why: &'static str,
    /// Until when.
    pub until: &'static str,
    /// Hint there.
    pub until_hint: &'static str,
    /// A date that makes no sense.
    pub until_error: &'static str,
    /// Who decided.
    pub who: &'static str,
    /// A professional told me.
    pub told: &'static str,
    /// A letter.
    pub letter: &'static str,
    /// A decision on record.
    pub decision: &'static str,
    /// My own doing.
    pub own: &'static str,
    /// What that means.
    pub own_note: &'static str,
    /// Which professional.
    pub who_told: &'static str,
    /// The high-risk list: before the choice.
    pub high_risk: &'static str,
    /// The question raised for a decision of one's own.
    pub question: fn(&str) -> String,
    /// Title of what is left.
    pub stock_title: fn(&str) -> String,
    /// I counted.
    pub counted: &'static str,
    /// A new pack.
    pub added: &'static str,
    /// How many.
    pub how_many: fn(&str) -> String,
    /// What is known now.
    pub left_now: fn(&str) -> String,
    /// Nobody counted yet.
    pub never_counted: &'static str,
}

/// English.
pub const ENGLISH: Standings = Standings {
    title: |name| format!("{name}: what has changed?"),
    what: "What has changed?",
    pause: "It is on hold",
    pause_note: "It stays on your list. Reminders are quiet until you take it again.",
    stop: "It is no longer taken",
    stop_note: "It moves to the end of your list. Its history stays.",
    resume: "It is taken again",
    resume_note: "The times start again from now.",
    choose: "Choose one first.",
    why: "Why, in your own words",
    until: "On hold until",
    until_hint: "Only if you know. Nothing starts again by itself.",
    until_error: "Choose a day from today on.",
    who: "Who decided?",
    told: "Somebody told me",
    letter: "It says so in a letter or on a list",
    decision: "We decided it together, and I wrote it down here",
    own: "I did, so far",
    own_note: "Not yet talked about. It becomes a question for your pharmacist.",
    who_told: "Who told you?",
    high_risk: "For this medicine a gap can do harm. Call your pharmacist or doctor today. Its reminders stay on until you write down who you talked to.",
    question: |name| format!("I am not taking {name} at the moment. What should we do?"),
    stock_title: |name| format!("What is left of {name}?"),
    counted: "I counted what is left",
    added: "I got a new pack",
    how_many: |unit| format!("How many {unit}?"),
    left_now: |amount| format!("By what you recorded, {amount} should be left."),
    never_counted: "Nobody has counted yet. Count once, and each dose you record is taken off.",
};

/// Traditional Chinese, Hong Kong.
pub const CHINESE: Standings = Standings {
    title: |name| format!("{name}：有甚麼改變？"),
    what: "有甚麼改變？",
    pause: "暫停使用",
    pause_note: "仍在你的清單上。再次使用之前不會提示。",
    stop: "不再使用",
    stop_note: "移到清單最後。記錄會保留。",
    resume: "再次使用",
    resume_note: "由現在起按時間提示。",
    choose: "請先選擇一項。",
    why: "原因（用你自己的話）",
    until: "暫停到",
    until_hint: "知道才填。不會自動重新開始。",
    until_error: "請選擇今天或以後的日子。",
    who: "誰決定的？",
    told: "有人告訴我",
    letter: "信件或清單上寫明",
    decision: "我們一起決定，並已記在這裏",
    own: "暫時是我自己",
    own_note: "尚未商量。會成為給藥劑師的問題。",
    who_told: "誰告訴你？",
    high_risk: "這種藥物如果中斷，可能有害。請今天致電藥劑師或醫生。在你記下與誰談過之前，提示會繼續。",
    question: |name| format!("我現時沒有使用{name}。我們應該怎樣做？"),
    stock_title: |name| format!("{name}還餘多少？"),
    counted: "我點算了餘量",
    added: "我取了新的一包",
    how_many: |unit| format!("有多少？（{unit}）"),
    left_now: |amount| format!("按你的記錄，應該餘{amount}。"),
    never_counted: "尚未點算。點算一次之後，每次記錄用藥都會減去。",
};

/// Danish.
pub const DANISH: Standings = Standings {
    title: |name| format!("{name}: Hvad er ændret?"),
    what: "Hvad er ændret?",
    pause: "Den er på pause",
    pause_note: "Den bliver på din liste. Der kommer ingen påmindelser, før du tager den igen.",
    stop: "Den bruges ikke længere",
    stop_note: "Den flyttes til slutningen af listen. Historikken bliver.",
    resume: "Den tages igen",
    resume_note: "Tiderne begynder igen fra nu.",
    choose: "Vælg først en mulighed.",
    why: "Hvorfor, med dine egne ord",
    until: "På pause til",
    until_hint: "Kun hvis du ved det. Intet begynder igen af sig selv.",
    until_error: "Vælg en dag fra i dag og frem.",
    who: "Hvem besluttede det?",
    told: "Nogen har sagt det til mig",
    letter: "Det står i et brev eller på en liste",
    decision: "Vi besluttede det sammen, og jeg har skrevet det her",
    own: "Det gjorde jeg indtil videre",
    own_note: "Endnu ikke talt om. Det bliver et spørgsmål til din farmaceut.",
    who_told: "Hvem sagde det?",
    high_risk: "For denne medicin kan en pause gøre skade. Ring til apoteket eller lægen i dag. Påmindelserne fortsætter, til du noterer, hvem du har talt med.",
    question: |name| format!("Jeg tager ikke {name} for tiden. Hvad skal vi gøre?"),
    stock_title: |name| format!("Hvor meget er der tilbage af {name}?"),
    counted: "Jeg har talt, hvad der er tilbage",
    added: "Jeg har fået en ny pakning",
    how_many: |unit| format!("Hvor mange {unit}?"),
    left_now: |amount| format!("Efter dine noter bør der være {amount} tilbage."),
    never_counted: "Ingen har talt endnu. Tæl én gang, så trækkes hver noteret dosis fra.",
};

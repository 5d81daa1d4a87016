//! Medicines: the list, one medicine, what is left, and how things stand.

use domain::medicine::Form;

/// Medicines.
pub struct Medicines {
    /// Title of the list.
    pub title: &'static str,
    /// The list is empty: what this place is for.
    pub empty_title: &'static str,
    /// The list is empty: a sentence more.
    pub empty: &'static str,
    /// Add one.
    pub add: &'static str,
    /// The way to the history.
    pub history: &'static str,
    /// Those with times.
    pub by_the_clock: &'static str,
    /// Those taken when needed.
    pub when_needed: &'static str,
    /// Those with no known times.
    pub as_directed: &'static str,
    /// Those on hold.
    pub on_hold: &'static str,
    /// Those ended, with how many.
    pub stopped: fn(usize) -> String,
    /// Typed, not found.
    pub not_recognised: &'static str,
    /// Which ones were not checked.
    pub not_checked: fn(&str) -> String,
    /// Next dose: day and time.
    pub next: fn(&str) -> String,
    /// What is left.
    pub left: fn(&str) -> String,
    /// Runs out on a day.
    pub runs_out: fn(&str) -> String,
    /// How many questions.
    pub questions: fn(usize) -> String,
    /// What a medicine contains.
    pub contains: fn(&str) -> String,
    /// The form.
    pub form: fn(Form) -> &'static str,
    /// Prescribed by, after the form.
    pub from: fn(&str) -> String,
    /// On the list since a day.
    pub since: fn(&str) -> String,
    /// The label's own words.
    pub label_says: &'static str,
    /// I take it in another way.
    pub differently: &'static str,
    /// Question on that page.
    pub differently_question: &'static str,
    /// Hint on that page.
    pub differently_hint: &'static str,
    /// Shown above the person's own way.
    pub really: &'static str,
    /// Why I take it.
    pub why: &'static str,
    /// No reason yet (AC-CARD).
    pub why_missing: &'static str,
    /// Facts: next dose.
    pub next_dose: &'static str,
    /// Facts: none planned.
    pub no_next_dose: &'static str,
    /// Facts: what is left.
    pub whats_left: &'static str,
    /// Facts: nobody counted.
    pub not_counted: &'static str,
    /// Facts: runs out on.
    pub runs_out_on: &'static str,
    /// Fewer than seven days' worth.
    pub low: &'static str,
    /// Ask about this medicine.
    pub ask_about: fn(&str) -> String,
    /// A ready question: what is this for.
    pub ask_what_for: &'static str,
    /// Questions and decisions about it.
    pub talk: &'static str,
    /// Nothing asked yet.
    pub talk_none: &'static str,
    /// The last two weeks.
    pub lately: &'static str,
    /// All of its history.
    pub all_history: &'static str,
    /// Change what the label says.
    pub change_label: &'static str,
    /// Change the times.
    pub change_plan: &'static str,
    /// Write down what is left.
    pub change_stock: &'static str,
    /// On hold or ended.
    pub change_standing: &'static str,
    /// Take it again.
    pub resume: &'static str,
    /// Record a dose now.
    pub record_dose: &'static str,
    /// Heading of the ways to change.
    pub change_title: &'static str,
    /// It is on hold since a day.
    pub paused_since: fn(&str) -> String,
    /// Planned until a day.
    pub paused_until: fn(&str) -> String,
    /// It was ended on a day.
    pub stopped_on: fn(&str) -> String,
    /// With this reason.
    pub because: fn(&str) -> String,
    /// It is not on the list any more.
    pub gone: &'static str,
}

/// English.
pub const ENGLISH: Medicines = Medicines {
    title: "Medicines",
    empty_title: "Your list starts here",
    empty: "Put down each medicine you take, also those you buy yourself. Then you can see what is next, and show the list to your pharmacist.",
    add: "Add a medicine",
    history: "What I recorded",
    by_the_clock: "At set times",
    when_needed: "When needed",
    as_directed: "No times yet",
    on_hold: "On hold",
    stopped: |n| match n {
        1 => "1 no longer taken".into(),
        n => format!("{n} no longer taken"),
    },
    not_recognised: "Not recognised, so not checked",
    not_checked: |names| {
        format!("We do not know these by name, so they were not checked: {names}.")
    },
    next: |when| format!("Next {when}"),
    left: |amount| format!("{amount} left"),
    runs_out: |day| format!("runs out {day}"),
    questions: |n| match n {
        1 => "1 question".into(),
        n => format!("{n} questions"),
    },
    contains: |names| format!("Contains {names}"),
    form: |form| match form {
        Form::Tablet => "Tablet",
        Form::Capsule => "Capsule",
        Form::Liquid => "Liquid",
        Form::Inhaler => "Inhaler",
        Form::Drops => "Drops",
        Form::Spray => "Spray",
        Form::Cream => "Cream, ointment or gel",
        Form::Patch => "Patch",
        Form::Injection => "Injection or pen",
        Form::Suppository => "Suppository or pessary",
        Form::Powder => "Powder or sachet",
        Form::Other => "Another form",
    },
    from: |who| format!("Prescribed by: {who}"),
    since: |day| format!("On your list since {day}"),
    label_says: "The label says",
    differently: "I do it differently",
    differently_question: "How do you really take it?",
    differently_hint: "Many people take a medicine in their own way. Writing it down helps your pharmacist help you.",
    really: "How I really take it",
    why: "Why I take it",
    why_missing: "Your reason: not recorded. Ask what this is for.",
    next_dose: "Next dose",
    no_next_dose: "None planned",
    whats_left: "What is left",
    not_counted: "Not counted yet",
    runs_out_on: "Runs out on",
    low: "Less than a week is left. Ask your pharmacy in good time.",
    ask_about: |name| format!("Ask about {name}"),
    ask_what_for: "What is this medicine for?",
    talk: "Questions and decisions",
    talk_none: "Nothing asked about it yet.",
    lately: "The last two weeks",
    all_history: "All I recorded about it",
    change_label: "Change name, strength or reason",
    change_plan: "Change the times",
    change_stock: "Write down what is left",
    change_standing: "On hold, or no longer taken",
    resume: "Take it again",
    record_dose: "Record a dose",
    change_title: "Change it",
    paused_since: |day| format!("On hold since {day}. There are no reminders."),
    paused_until: |day| format!("Planned until {day}. It does not start again by itself."),
    stopped_on: |day| format!("No longer taken since {day}."),
    because: |why| format!("Reason: {why}"),
    gone: "This medicine is not on the list.",
};

/// Traditional Chinese, Hong Kong.
pub const CHINESE: Medicines = Medicines {
    title: "藥物",
    empty_title: "從這裏開始你的藥物清單",
    empty: "記下你使用的每一種藥物，包括自己購買的。之後你可以看到下一次何時用藥，也可以把清單給藥劑師看。",
    add: "加入藥物",
    history: "我的記錄",
    by_the_clock: "按時使用",
    when_needed: "有需要時使用",
    as_directed: "未有時間",
    on_hold: "已暫停",
    stopped: |n| format!("{n}種不再使用"),
    not_recognised: "未能識別，因此沒有核對",
    not_checked: |names| format!("我們不認識以下名稱，因此沒有核對：{names}。"),
    next: |when| format!("下一次：{when}"),
    left: |amount| format!("餘{amount}"),
    runs_out: |day| format!("{day}用完"),
    questions: |n| format!("{n}個問題"),
    contains: |names| format!("含有{names}"),
    form: |form| match form {
        Form::Tablet => "藥片",
        Form::Capsule => "膠囊",
        Form::Liquid => "藥水",
        Form::Inhaler => "吸入器",
        Form::Drops => "滴劑",
        Form::Spray => "噴劑",
        Form::Cream => "藥膏或凝膠",
        Form::Patch => "藥貼",
        Form::Injection => "注射劑或注射筆",
        Form::Suppository => "栓劑",
        Form::Powder => "藥粉或藥包",
        Form::Other => "其他形式",
    },
    from: |who| format!("處方：{who}"),
    since: |day| format!("{day}起在清單上"),
    label_says: "標籤寫着",
    differently: "我的用法不同",
    differently_question: "你實際上怎樣使用？",
    differently_hint: "很多人有自己的用法。寫下來，藥劑師就更能幫到你。",
    really: "我實際的用法",
    why: "我為何使用",
    why_missing: "你的原因：未有記錄。請問清楚這藥有甚麼用。",
    next_dose: "下一次",
    no_next_dose: "沒有安排",
    whats_left: "餘量",
    not_counted: "未有點算",
    runs_out_on: "用完日期",
    low: "剩下不足一星期的份量。請及早詢問藥房。",
    ask_about: |name| format!("查問{name}"),
    ask_what_for: "這種藥物有甚麼用？",
    talk: "問題與決定",
    talk_none: "尚未有問題。",
    lately: "過去兩星期",
    all_history: "這種藥物的所有記錄",
    change_label: "更改名稱、強度或原因",
    change_plan: "更改時間",
    change_stock: "記下餘量",
    change_standing: "暫停，或不再使用",
    resume: "再次使用",
    record_dose: "記錄一次用藥",
    change_title: "更改",
    paused_since: |day| format!("{day}起暫停，不會提示。"),
    paused_until: |day| format!("預計到{day}。不會自動重新開始。"),
    stopped_on: |day| format!("{day}起不再使用。"),
    because: |why| format!("原因：{why}"),
    gone: "這種藥物不在清單上。",
};

/// Danish.
pub const DANISH: Medicines = Medicines {
    title: "Medicin",
    empty_title: "Din liste begynder her",
    empty: "Skriv al den medicin, du bruger, også den du selv køber. Så kan du se, hvad der kommer næste gang, og vise listen på apoteket.",
    add: "Tilføj medicin",
    history: "Det, jeg har noteret",
    by_the_clock: "På faste tider",
    when_needed: "Efter behov",
    as_directed: "Ingen tider endnu",
    on_hold: "På pause",
    stopped: |n| format!("{n} bruges ikke længere"),
    not_recognised: "Ikke genkendt, derfor ikke kontrolleret",
    not_checked: |names| {
        format!("Vi kender ikke disse navne, så de er ikke kontrolleret: {names}.")
    },
    next: |when| format!("Næste {when}"),
    left: |amount| format!("{amount} tilbage"),
    runs_out: |day| format!("slipper op {day}"),
    questions: |n| format!("{n} spørgsmål"),
    contains: |names| format!("Indeholder {names}"),
    form: |form| match form {
        Form::Tablet => "Tablet",
        Form::Capsule => "Kapsel",
        Form::Liquid => "Flydende medicin",
        Form::Inhaler => "Inhalator",
        Form::Drops => "Dråber",
        Form::Spray => "Spray",
        Form::Cream => "Creme, salve eller gel",
        Form::Patch => "Plaster",
        Form::Injection => "Indsprøjtning eller pen",
        Form::Suppository => "Stikpille eller vagitorie",
        Form::Powder => "Pulver eller brev",
        Form::Other => "En anden form",
    },
    from: |who| format!("Udskrevet af: {who}"),
    since: |day| format!("På din liste siden {day}"),
    label_says: "Etiketten siger",
    differently: "Jeg gør det anderledes",
    differently_question: "Hvordan tager du den i virkeligheden?",
    differently_hint: "Mange tager medicin på deres egen måde. Når du skriver det ned, kan farmaceuten bedre hjælpe dig.",
    really: "Sådan tager jeg den i virkeligheden",
    why: "Hvorfor jeg tager den",
    why_missing: "Din grund: ikke noteret. Spørg, hvad den er for.",
    next_dose: "Næste dosis",
    no_next_dose: "Ingen planlagt",
    whats_left: "Tilbage",
    not_counted: "Ikke talt endnu",
    runs_out_on: "Slipper op",
    low: "Der er mindre end en uge tilbage. Spørg apoteket i god tid.",
    ask_about: |name| format!("Spørg om {name}"),
    ask_what_for: "Hvad er denne medicin for?",
    talk: "Spørgsmål og beslutninger",
    talk_none: "Du har ikke spurgt om noget endnu.",
    lately: "De sidste to uger",
    all_history: "Alt, jeg har noteret om den",
    change_label: "Ret navn, styrke eller grund",
    change_plan: "Ret tiderne",
    change_stock: "Notér, hvad der er tilbage",
    change_standing: "På pause, eller bruges ikke længere",
    resume: "Tag den igen",
    record_dose: "Notér en dosis",
    change_title: "Ret",
    paused_since: |day| format!("På pause siden {day}. Der kommer ingen påmindelser."),
    paused_until: |day| format!("Planlagt til {day}. Den begynder ikke igen af sig selv."),
    stopped_on: |day| format!("Bruges ikke længere siden {day}."),
    because: |why| format!("Grund: {why}"),
    gone: "Denne medicin er ikke på listen.",
};

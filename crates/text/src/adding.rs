//! Adding a medicine, step by step.

use forms::adding::Step;

/// Adding a medicine, step by step.
pub struct Adding {
    /// "Step 2 of 6".
    pub count: fn(usize, usize) -> String,
    /// The question of a step.
    pub question: fn(Step) -> &'static str,
    /// What an answered step is called in the list of answers so far.
    pub answered: fn(Step) -> &'static str,
    /// "Change …", for a screen reader.
    pub change: fn(&str) -> String,
    /// Leave; the draft waits.
    pub leave: &'static str,
    /// Nothing was written on this step.
    pub empty: &'static str,
    /// A draft waits: its name.
    pub waiting: fn(&str) -> String,
    /// Where it waits, and for how long.
    pub waiting_note: &'static str,
    /// Go on with it.
    pub go_on: &'static str,
    /// Begin again.
    pub begin_again: &'static str,
    /// Why, before the words.
    pub why: &'static str,
    /// The next three days.
    pub next_days: &'static str,
    /// "Today" and its date.
    pub near_day: fn(&str, &str) -> String,
    /// No dose on a day.
    pub no_dose: &'static str,
    /// The first dose is later than that.
    pub first_dose: fn(&str, &str) -> String,
    /// No reminders will come.
    pub no_reminders: &'static str,
    /// Times of today that have passed.
    pub passed: fn(&str) -> String,
    /// What will be asked.
    pub will_ask: &'static str,
    /// Whom, and how soon: today.
    pub ask_today: &'static str,
    /// What there is to ask about it beside the rest of the list.
    pub beside_list: &'static str,
    /// That could not be looked at.
    pub not_looked: &'static str,
    /// What the two ways to save are about.
    pub ask_first: &'static str,
    /// Saves, and writes down that the pharmacist was asked.
    pub i_have_asked: &'static str,
    /// Saves; it is still to be asked.
    pub save_anyway: &'static str,
    /// What that does.
    pub save_anyway_note: &'static str,
    /// Save.
    pub save: &'static str,
    /// Something is missing on an earlier step.
    pub incomplete: &'static str,
}

/// English.
pub const ENGLISH: Adding = Adding {
    count: |n, of| format!("Step {n} of {of}"),
    question: |step| match step {
        Step::Which => "Which medicine is it?",
        Step::Pack => "What is on the box?",
        Step::Label => "What does the label say?",
        Step::Times => "How do you take it?",
        Step::Why => "Why do you take it?",
        Step::Check => "Is this right?",
    },
    answered: |step| match step {
        Step::Which => "Medicine",
        Step::Pack => "On the box",
        Step::Label => "The label says",
        Step::Times => "How I take it",
        Step::Why => "Why I take it",
        Step::Check => "Check",
    },
    change: |what| format!("Change: {what}"),
    leave: "Back to medicines",
    empty: "Left empty",
    waiting: |name| format!("You were adding {name}."),
    waiting_note: "Your answers wait in this browser window until you close it.",
    go_on: "Continue where you were",
    begin_again: "Start a new one",
    why: "Why:",
    next_days: "The next three days",
    near_day: |near, date| format!("{}, {date}", capital(near)),
    no_dose: "No dose",
    first_dose: |day, time| format!("The first dose is {day} at {time}."),
    no_reminders: "No reminders will come for this medicine.",
    passed: |times| format!("Already past today, so left out: {times}."),
    will_ask: "This will ask your pharmacist",
    ask_today: "Call today:",
    beside_list: "Together with the rest of your list",
    not_looked: "We could not check it against your list. We will try again later. You can save it all the same.",
    ask_first: "There is something to ask before the first dose. Have you asked your pharmacist?",
    i_have_asked: "I have asked",
    save_anyway: "Save anyway",
    save_anyway_note: "If you save anyway, it stays among your questions.",
    save: "Save this medicine",
    incomplete: "Something is still missing. Go back to:",
};

/// Traditional Chinese, Hong Kong.
pub const CHINESE: Adding = Adding {
    count: |n, of| format!("第{n}步，共{of}步"),
    question: |step| match step {
        Step::Which => "是哪一種藥物？",
        Step::Pack => "藥盒上寫了什麼？",
        Step::Label => "藥物標籤上寫了什麼？",
        Step::Times => "你怎樣使用？",
        Step::Why => "你為何服用？",
        Step::Check => "這樣對嗎？",
    },
    answered: |step| match step {
        Step::Which => "藥物",
        Step::Pack => "藥盒上寫着",
        Step::Label => "標籤寫着",
        Step::Times => "我怎樣使用",
        Step::Why => "我為何服用",
        Step::Check => "核對",
    },
    change: |what| format!("更改：{what}"),
    leave: "返回藥物",
    empty: "沒有填寫",
    waiting: |name| format!("你剛才正在加入{name}。"),
    waiting_note: "你的答案會留在這個瀏覽器視窗，直至你關閉它。",
    go_on: "繼續剛才的步驟",
    begin_again: "重新開始",
    why: "原因：",
    next_days: "未來三天",
    near_day: |near, date| format!("{near}，{date}"),
    no_dose: "這天沒有",
    first_dose: |day, time| format!("第一次用藥在{day}{time}。"),
    no_reminders: "這藥物不會有提示。",
    passed: |times| format!("今天已過的時間不計：{times}。"),
    will_ask: "這會問你的藥劑師",
    ask_today: "今天致電：",
    beside_list: "與你清單上其他藥物一同使用",
    not_looked: "未能與你的清單核對。我們稍後會再試。你仍然可以儲存。",
    ask_first: "第一次使用前有事要查問。你問過藥劑師了嗎？",
    i_have_asked: "我已查問",
    save_anyway: "仍然儲存",
    save_anyway_note: "如仍然儲存，這件事會留在你的問題清單內。",
    save: "儲存這種藥物",
    incomplete: "還有未填的項目。請返回：",
};

/// Danish.
pub const DANISH: Adding = Adding {
    count: |n, of| format!("Trin {n} af {of}"),
    question: |step| match step {
        Step::Which => "Hvilken medicin er det?",
        Step::Pack => "Hvad står der på æsken?",
        Step::Label => "Hvad står der på etiketten?",
        Step::Times => "Hvordan tager du den?",
        Step::Why => "Hvorfor tager du den?",
        Step::Check => "Er det rigtigt?",
    },
    answered: |step| match step {
        Step::Which => "Medicin",
        Step::Pack => "På æsken",
        Step::Label => "På etiketten står der",
        Step::Times => "Sådan tager jeg den",
        Step::Why => "Derfor tager jeg den",
        Step::Check => "Tjek",
    },
    change: |what| format!("Ret: {what}"),
    leave: "Tilbage til medicin",
    empty: "Ikke udfyldt",
    waiting: |name| format!("Du var i gang med at tilføje {name}."),
    waiting_note: "Dine svar venter i dette browservindue, indtil du lukker det.",
    go_on: "Fortsæt, hvor du var",
    begin_again: "Begynd på en ny",
    why: "Hvorfor:",
    next_days: "De næste tre dage",
    near_day: |near, date| format!("{}, {date}", capital(near)),
    no_dose: "Ingen dosis",
    first_dose: |day, time| format!("Den første dosis er {day} klokken {time}."),
    no_reminders: "Der kommer ingen påmindelser om denne medicin.",
    passed: |times| format!("Allerede forbi i dag, så de tæller ikke med: {times}."),
    will_ask: "Det her spørger du din farmaceut om",
    ask_today: "Ring i dag:",
    beside_list: "Sammen med resten af din liste",
    not_looked: "Vi kunne ikke sammenligne den med din liste. Vi prøver igen senere. Du kan godt gemme den alligevel.",
    ask_first: "Der er noget at spørge om før den første dosis. Har du spurgt din farmaceut?",
    i_have_asked: "Jeg har spurgt",
    save_anyway: "Gem alligevel",
    save_anyway_note: "Gemmer du alligevel, står det blandt dine spørgsmål.",
    save: "Gem denne medicin",
    incomplete: "Der mangler stadig noget. Gå tilbage til:",
};

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

//! What was not saved, named so that nobody takes it for saved. How the save
//! went wrong stands with the words used on many screens.

/// What was not saved. Each names one thing and claims nothing of it.
pub struct NotSavedWords {
    /// Comes before the names of what was not saved.
    pub heading: &'static str,
    /// A dose taken: medicine, clock time.
    pub taken: fn(&str, &str) -> String,
    /// Several doses taken.
    pub several_taken: fn(usize) -> String,
    /// A dose not taken.
    pub not_taken: fn(&str) -> String,
    /// Nobody is sure about a dose.
    pub unsure: fn(&str) -> String,
    /// A reminder put off until a clock time.
    pub put_off: fn(&str) -> String,
    /// A medicine added or changed.
    pub medicine: fn(&str) -> String,
    /// What is left of a medicine.
    pub stock: fn(&str) -> String,
    /// What can be said of a medicine in own words.
    pub own_words: fn(&str) -> String,
    /// A question.
    pub question: &'static str,
    /// An answer.
    pub answer: &'static str,
    /// The order of the questions.
    pub order: &'static str,
    /// A worry.
    pub worry: &'static str,
    /// What matters.
    pub mattered: &'static str,
    /// A decision.
    pub decision: &'static str,
    /// What came of a decision.
    pub followed_up: &'static str,
    /// An answer in own words.
    pub teach_back: &'static str,
    /// A talk.
    pub visit: &'static str,
    /// A word on what the checks found.
    pub finding: &'static str,
    /// Details of a person.
    pub person: fn(&str) -> String,
    /// Taking something back.
    pub undone: &'static str,
}

/// English.
pub const ENGLISH: NotSavedWords = NotSavedWords {
    heading: "Not written down:",
    taken: |name, time| format!("{name}, taken at {time}"),
    several_taken: |n| format!("{n} medicines, taken"),
    not_taken: |name| format!("{name}, not taken"),
    unsure: |name| format!("{name}, not sure if it was taken"),
    put_off: |time| format!("Reminder again at {time}"),
    medicine: |name| format!("What you wrote about {name}"),
    stock: |name| format!("What is left of {name}"),
    own_words: |name| format!("What you can say about {name}"),
    question: "Your question",
    answer: "The answer",
    order: "The order of your questions",
    worry: "Your worry",
    mattered: "What matters to you",
    decision: "Your decision",
    followed_up: "What came of your decision",
    teach_back: "What you will do, in your own words",
    visit: "That you talked",
    finding: "Your answer about what to ask",
    person: |name| format!("Details of {name}"),
    undone: "Taking it back",
};

/// Traditional Chinese, Hong Kong.
pub const CHINESE: NotSavedWords = NotSavedWords {
    heading: "未有記錄：",
    taken: |name, time| format!("{time}服用{name}"),
    several_taken: |n| format!("服用{n}種藥物"),
    not_taken: |name| format!("沒有服用{name}"),
    unsure: |name| format!("不肯定有沒有服用{name}"),
    put_off: |time| format!("{time}再提示"),
    medicine: |name| format!("你寫下有關{name}的內容"),
    stock: |name| format!("{name}的餘量"),
    own_words: |name| format!("你能說出有關{name}的內容"),
    question: "你的問題",
    answer: "答案",
    order: "問題的次序",
    worry: "你擔心的事",
    mattered: "對你重要的事",
    decision: "你的決定",
    followed_up: "跟進決定的結果",
    teach_back: "你會怎樣做（用你自己的話）",
    visit: "這次會面",
    finding: "你對要查問的事的回應",
    person: |name| format!("{name}的資料"),
    undone: "復原",
};

/// Danish.
pub const DANISH: NotSavedWords = NotSavedWords {
    heading: "Ikke skrevet ned:",
    taken: |name, time| format!("{name}, taget kl. {time}"),
    several_taken: |n| format!("{n} slags medicin, taget"),
    not_taken: |name| format!("{name}, ikke taget"),
    unsure: |name| format!("{name}, ikke sikker på, om det blev taget"),
    put_off: |time| format!("Ny påmindelse kl. {time}"),
    medicine: |name| format!("Det, du skrev om {name}"),
    stock: |name| format!("Det, der er tilbage af {name}"),
    own_words: |name| format!("Det, du kan fortælle om {name}"),
    question: "Dit spørgsmål",
    answer: "Svaret",
    order: "Rækkefølgen af dine spørgsmål",
    worry: "Din bekymring",
    mattered: "Det, der er vigtigt for dig",
    decision: "Din beslutning",
    followed_up: "Det, der kom ud af din beslutning",
    teach_back: "Det, du vil gøre, med dine egne ord",
    visit: "At I har talt sammen",
    finding: "Dit svar på det, der skal spørges om",
    person: |name| format!("Oplysninger om {name}"),
    undone: "At fortryde det",
};

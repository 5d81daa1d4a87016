//! An answer in the person's own words. Nobody is tested: no right, no wrong.

use domain::concordance::SaidBack;

/// An answer in the person's own words.
pub struct TeachBackWords {
    /// The field.
    pub title: &'static str,
    /// What it is for; it may stay empty.
    pub hint: &'static str,
    /// How it went?
    pub how: &'static str,
    /// How it went, as a choice and as a fact.
    pub outcome: fn(SaidBack) -> &'static str,
    /// Keeps it.
    pub save: &'static str,
    /// It comes up once more.
    pub again: &'static str,
    /// Heading on the sheet.
    pub sheet: &'static str,
    /// Done: it was written down.
    pub saved: &'static str,
}

/// English.
pub const ENGLISH: TeachBackWords = TeachBackWords {
    title: "In my own words: what I will do",
    hint: "Only if you like. You can read it out to them at the next talk.",
    how: "When I said this to them",
    outcome: |outcome| match outcome {
        SaidBack::Clear => "It was clear",
        SaidBack::TalkedAgain => "We talked it through again",
        SaidBack::NotDone => "I have not said it yet",
    },
    save: "Keep my words",
    again: "To say once more at the next talk",
    sheet: "What I will do, in my own words",
    saved: "Your own words are saved.",
};

/// Traditional Chinese, Hong Kong.
pub const CHINESE: TeachBackWords = TeachBackWords {
    title: "用自己的話說一次：我會怎樣做",
    hint: "如你願意才填寫。下次會面時可以讀給對方聽。",
    how: "我對他們說的時候",
    outcome: |outcome| match outcome {
        SaidBack::Clear => "大家都清楚",
        SaidBack::TalkedAgain => "我們再談了一次",
        SaidBack::NotDone => "我還未說",
    },
    save: "儲存我的話",
    again: "下次會面時再說一次",
    sheet: "我會怎樣做，用自己的話說",
    saved: "已儲存你的話。",
};

/// Danish.
pub const DANISH: TeachBackWords = TeachBackWords {
    title: "Med mine egne ord: det vil jeg gøre",
    hint: "Kun hvis du har lyst. Du kan læse det op for dem ved næste samtale.",
    how: "Da jeg sagde det til dem",
    outcome: |outcome| match outcome {
        SaidBack::Clear => "Det var klart",
        SaidBack::TalkedAgain => "Vi talte det igennem igen",
        SaidBack::NotDone => "Jeg har ikke sagt det endnu",
    },
    save: "Gem mine ord",
    again: "Skal siges en gang til ved næste samtale",
    sheet: "Det vil jeg gøre, med mine egne ord",
    saved: "Dine egne ord er gemt.",
};

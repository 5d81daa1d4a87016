//! What a decision means for taking a medicine: said where it is made and beside
//! each dose. Urges neither way.

/// What a decision means for taking a medicine.
pub struct TakingWords {
    /// The switch, from the medicine's name.
    pub not_for_now: fn(&str) -> String,
    /// What follows.
    pub note: &'static str,
    /// What follows where a professional must be told first.
    pub note_high_risk: &'static str,
    /// A dose stands under such a decision.
    pub decided: &'static str,
    /// The same where a professional must be told first.
    pub tell_first: &'static str,
}

/// English.
pub const ENGLISH: TakingWords = TakingWords {
    not_for_now: |name| format!("I do not take {name} for now"),
    note: "Its reminders go quiet. It stays on your list, and you can still write down every dose.",
    note_high_risk: "Its reminders stay until you have told your pharmacist or doctor. Call them today.",
    decided: "Your decision: not for now",
    tell_first: "Your decision: not for now. Tell your pharmacist or doctor today. The reminder stays until then.",
};

/// Traditional Chinese, Hong Kong.
pub const CHINESE: TakingWords = TakingWords {
    not_for_now: |name| format!("我暫時不服用{name}"),
    note: "它的提示會靜下來。它會留在你的清單上，你仍可記錄每一次。",
    note_high_risk: "在你告訴藥劑師或醫生之前，提示會保留。請今天致電他們。",
    decided: "你的決定：暫時不服用",
    tell_first: "你的決定：暫時不服用。請今天告訴藥劑師或醫生。在此之前，提示會保留。",
};

/// Danish.
pub const DANISH: TakingWords = TakingWords {
    not_for_now: |name| format!("Jeg tager ikke {name} for tiden"),
    note: "Påmindelserne bliver stille. Medicinen bliver på din liste, og du kan stadig notere hver dosis.",
    note_high_risk: "Påmindelserne bliver, til du har fortalt det til apoteket eller lægen. Ring til dem i dag.",
    decided: "Din beslutning: ikke for tiden",
    tell_first: "Din beslutning: ikke for tiden. Fortæl det til apoteket eller lægen i dag. Påmindelsen bliver indtil da.",
};

//! A dose that nobody answered in time: what to look at and whom to call. Never
//! what to take.

/// A dose that nobody answered in time.
pub struct MissedWords {
    /// Heading.
    pub title: &'static str,
    /// For medicines on the high-risk list.
    pub call: &'static str,
}

/// English.
pub const ENGLISH: MissedWords = MissedWords {
    title: "If this dose was forgotten",
    call: "Call your pharmacist or doctor about this dose today.",
};

/// Traditional Chinese, Hong Kong.
pub const CHINESE: MissedWords = MissedWords {
    title: "如果忘記了這一次",
    call: "請今天就這一次致電藥劑師或醫生。",
};

/// Danish.
pub const DANISH: MissedWords = MissedWords {
    title: "Hvis denne dosis er glemt",
    call: "Ring i dag til dit apotek eller din læge om denne dosis.",
};

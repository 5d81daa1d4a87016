//! Arranging the conversation: my order, putting away, bringing back.

/// Arranging the conversation.
pub struct Arranging {
    /// Moves a question one place up, from its words.
    pub up: fn(&str) -> String,
    /// Moves it one place down.
    pub down: fn(&str) -> String,
    /// Brings back what was put away.
    pub bring_back: &'static str,
    /// Marks a worry among what was put away.
    pub worry: &'static str,
    /// Marks what mattered among what was put away.
    pub mattered: &'static str,
    /// Done: the order changed.
    pub ordered: &'static str,
    /// Done: a worry was put away.
    pub worry_away: &'static str,
    /// Done: what mattered was put away.
    pub mattered_away: &'static str,
}

/// English.
pub const ENGLISH: Arranging = Arranging {
    up: |words| format!("Ask earlier: {words}"),
    down: |words| format!("Ask later: {words}"),
    bring_back: "Bring it back",
    worry: "A worry",
    mattered: "Something that mattered",
    ordered: "Your order is saved.",
    worry_away: "Worry put away.",
    mattered_away: "Put away.",
};

/// Traditional Chinese, Hong Kong.
pub const CHINESE: Arranging = Arranging {
    up: |words| format!("提早問：{words}"),
    down: |words| format!("延後問：{words}"),
    bring_back: "取回",
    worry: "擔心的事",
    mattered: "曾經重要的事",
    ordered: "已儲存你的次序。",
    worry_away: "已收起擔心的事。",
    mattered_away: "已收起。",
};

/// Danish.
pub const DANISH: Arranging = Arranging {
    up: |words| format!("Spørg tidligere: {words}"),
    down: |words| format!("Spørg senere: {words}"),
    bring_back: "Tag frem igen",
    worry: "En bekymring",
    mattered: "Noget, der var vigtigt",
    ordered: "Din rækkefølge er gemt.",
    worry_away: "Bekymringen er lagt væk.",
    mattered_away: "Lagt væk.",
};

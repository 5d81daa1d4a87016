//! Before something new is taken: looking it up beside the list, with nothing saved.

/// Before something new is taken.
pub struct BeforeWords {
    /// Title of the page, and of every way to it.
    pub title: &'static str,
    /// What the page does.
    pub note: &'static str,
    /// What the row that leads here says.
    pub row_note: &'static str,
    /// Foods, drinks and other things to choose from.
    pub substances: &'static str,
    /// How many medicines of the list it is looked at with.
    pub beside: fn(usize) -> String,
    /// Puts it on the list.
    pub add: &'static str,
    /// Looks something else up.
    pub again: &'static str,
}

/// English.
pub const ENGLISH: BeforeWords = BeforeWords {
    title: "Before I take something new",
    note: "Bought medicines, herbs, food and drink too. Nothing is saved by looking.",
    row_note: "Look it up beside your list first",
    substances: "Or one of these",
    beside: |n| match n {
        0 => "There is nothing else on your list yet.".into(),
        1 => "Looked at beside the 1 medicine on your list.".into(),
        n => format!("Looked at beside the {n} medicines on your list."),
    },
    add: "Add it to my medicines",
    again: "Look up something else",
};

/// Traditional Chinese, Hong Kong.
pub const CHINESE: BeforeWords = BeforeWords {
    title: "使用新的東西之前",
    note: "包括自行購買的藥物、草藥、食物及飲品。查看時不會儲存任何資料。",
    row_note: "先與你的清單一同查看",
    substances: "或選擇其中一項",
    beside: |n| match n {
        0 => "你的清單上還沒有其他藥物。".into(),
        n => format!("已與你清單上的{n}種藥物一同查看。"),
    },
    add: "加入我的藥物",
    again: "查看其他東西",
};

/// Danish.
pub const DANISH: BeforeWords = BeforeWords {
    title: "Før jeg tager noget nyt",
    note: "Også håndkøbsmedicin, urter, mad og drikke. Intet bliver gemt ved at slå op.",
    row_note: "Slå det op sammen med din liste først",
    substances: "Eller et af disse",
    beside: |n| match n {
        0 => "Der er ikke andet på din liste endnu.".into(),
        n => format!("Set sammen med {n} slags medicin på din liste."),
    },
    add: "Føj den til min medicin",
    again: "Slå noget andet op",
};

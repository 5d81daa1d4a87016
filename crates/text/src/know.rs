//! The five things worth knowing of a medicine, said in one's own words.

use domain::know::Topic;

/// The five things worth knowing of a medicine.
pub struct KnowWords {
    /// Heading of the section.
    pub title: &'static str,
    /// What the ticks are for.
    pub note: &'static str,
    /// A thing to tick.
    pub can_say: fn(Topic) -> &'static str,
    /// What is still to talk about.
    pub still: fn(&[Topic]) -> String,
    /// Saved: of which medicine.
    pub saved: fn(&str) -> String,
}

/// English.
pub const ENGLISH: KnowWords = KnowWords {
    title: "In my own words",
    note: "Tick what you can say in your own words. This is not a test. The rest is for your next talk.",
    can_say: |topic| match topic {
        Topic::WhatFor => "What it is for",
        Topic::How => "How I take it",
        Topic::WhatToWatch => "What to watch for",
        Topic::IfMissed => "What I do if I missed one",
        Topic::WhenToCall => "When to call",
    },
    still: |topics| {
        let named = |topic: &Topic| match topic {
            Topic::WhatFor => "what it is for",
            Topic::How => "how",
            Topic::WhatToWatch => "what to watch",
            Topic::IfMissed => "what if missed",
            Topic::WhenToCall => "when to call",
        };
        match topics {
            [] => "You ticked all five. You can talk about any of them again.".into(),
            open => format!(
                "{} still to talk about: {}",
                open.len(),
                joined(open, named, ", ")
            ),
        }
    },
    saved: |name| format!("Saved what you can say about {name}."),
};

/// Traditional Chinese, Hong Kong.
pub const CHINESE: KnowWords = KnowWords {
    title: "用自己的話說",
    note: "選出你能用自己的話說出的項目。這不是測驗。其餘留待下次傾談。",
    can_say: |topic| match topic {
        Topic::WhatFor => "它有什麼用",
        Topic::How => "我怎樣使用",
        Topic::WhatToWatch => "要留意什麼",
        Topic::IfMissed => "忘記用藥時我怎樣做",
        Topic::WhenToCall => "何時致電求助",
    },
    still: |topics| {
        let named = |topic: &Topic| match topic {
            Topic::WhatFor => "有什麼用",
            Topic::How => "怎樣使用",
            Topic::WhatToWatch => "要留意什麼",
            Topic::IfMissed => "忘記用藥怎樣做",
            Topic::WhenToCall => "何時致電",
        };
        match topics {
            [] => "五項你都選了。每一項都可以再談。".into(),
            open => format!("還有{}項要談：{}", open.len(), joined(open, named, "、")),
        }
    },
    saved: |name| format!("已儲存你能說出{name}的哪些事。"),
};

/// Danish.
pub const DANISH: KnowWords = KnowWords {
    title: "Med mine egne ord",
    note: "Sæt kryds ved det, du kan sige med dine egne ord. Det er ikke en prøve. Resten er til jeres næste samtale.",
    can_say: |topic| match topic {
        Topic::WhatFor => "Hvad den er til",
        Topic::How => "Hvordan jeg tager den",
        Topic::WhatToWatch => "Hvad jeg skal lægge mærke til",
        Topic::IfMissed => "Hvad jeg gør, hvis jeg har glemt en dosis",
        Topic::WhenToCall => "Hvornår jeg ringer",
    },
    still: |topics| {
        let named = |topic: &Topic| match topic {
            Topic::WhatFor => "hvad den er til",
            Topic::How => "hvordan",
            Topic::WhatToWatch => "hvad man skal lægge mærke til",
            Topic::IfMissed => "hvad hvis en dosis er glemt",
            Topic::WhenToCall => "hvornår man ringer",
        };
        match topics {
            [] => "Du har sat kryds ved alle fem. I kan altid tale om dem igen.".into(),
            open => format!(
                "{} tilbage at tale om: {}",
                open.len(),
                joined(open, named, ", ")
            ),
        }
    },
    saved: |name| format!("Det, du kan sige om {name}, er gemt."),
};

fn joined(topics: &[Topic], named: fn(&Topic) -> &'static str, between: &str) -> String {
    topics.iter().map(named).collect::<Vec<_>>().join(between)
}

//! Ideas for questions, in words of our own, for the five moments at which
//! medicines are talked about. Offered, never asked for, and never advice.

/// The five moments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occasion {
    /// Something new is about to begin.
    Starting,
    /// Everyday life with it.
    Taking,
    /// One more comes to the others.
    Adding,
    /// Looking at all of them together.
    Review,
    /// Thinking about ending one.
    Stopping,
}

impl Occasion {
    /// Every moment, in the order offered; everyday life first.
    pub const ALL: [Self; 5] = [
        Self::Taking,
        Self::Starting,
        Self::Adding,
        Self::Review,
        Self::Stopping,
    ];
}

/// Ideas for questions.
pub struct Prompts {
    /// The moment, as a heading.
    pub occasion: fn(Occasion) -> &'static str,
    /// Ideas for it.
    pub ideas: fn(Occasion) -> &'static [&'static str],
    /// Ideas for worries.
    pub worries: &'static [&'static str],
}

/// English.
pub const ENGLISH: Prompts = Prompts {
    occasion: |occasion| match occasion {
        Occasion::Starting => "Something new",
        Occasion::Taking => "Every day",
        Occasion::Adding => "One more medicine",
        Occasion::Review => "All of them together",
        Occasion::Stopping => "Do I still need it?",
    },
    ideas: |occasion| match occasion {
        Occasion::Starting => &[
            "What is it for, in plain words?",
            "How will I notice that it helps?",
            "What if I wait and see instead?",
            "What other choices are there?",
        ],
        Occasion::Taking => &[
            "Could what I feel come from this medicine?",
            "What should I do if I forget it?",
            "Can the time fit my day better?",
            "What may I eat and drink with it?",
        ],
        Occasion::Adding => &[
            "Does it get on with my other medicines?",
            "Do two of my medicines do the same thing?",
            "Does one of my medicines cause what this one is for?",
        ],
        Occasion::Review => &[
            "Which ones matter most for what I want?",
            "Could my days with medicines be simpler?",
            "Which tests do I need, and when?",
        ],
        Occasion::Stopping => &[
            "Do I still need this one?",
            "What may happen without it?",
            "If we end it, how is that done well?",
        ],
    },
    worries: &[
        "I feel different since I take it.",
        "I am not sure that I need it.",
        "I am afraid of what it does over the years.",
        "It is hard to open or swallow.",
    ],
};

/// Traditional Chinese, Hong Kong.
pub const CHINESE: Prompts = Prompts {
    occasion: |occasion| match occasion {
        Occasion::Starting => "開始新藥",
        Occasion::Taking => "日常用藥",
        Occasion::Adding => "多加一種藥",
        Occasion::Review => "整體看一次",
        Occasion::Stopping => "還需要它嗎？",
    },
    ideas: |occasion| match occasion {
        Occasion::Starting => &[
            "簡單來說，它是用來做甚麼的？",
            "我怎樣知道它有幫助？",
            "如果先觀察一段時間，會怎樣？",
            "還有甚麼其他選擇？",
        ],
        Occasion::Taking => &[
            "我的感覺會不會與這種藥有關？",
            "如果忘記了，我該怎樣做？",
            "時間可不可以配合我的生活？",
            "飲食方面有甚麼要注意？",
        ],
        Occasion::Adding => &[
            "它與我其他藥物合得來嗎？",
            "有沒有兩種藥的作用相同？",
            "這個問題會不會是另一種藥引起的？",
        ],
        Occasion::Review => &[
            "以我想要的來說，哪幾種最重要？",
            "每天用藥可以簡單些嗎？",
            "我需要做甚麼檢查？何時做？",
        ],
        Occasion::Stopping => &[
            "我還需要這種藥嗎？",
            "沒有它會怎樣？",
            "如果一起決定不再用，應怎樣做？",
        ],
    },
    worries: &[
        "用了之後，我的感覺不同了。",
        "我不肯定自己是否需要它。",
        "我怕長期用會有影響。",
        "很難打開或吞下。",
    ],
};

/// Danish.
pub const DANISH: Prompts = Prompts {
    occasion: |occasion| match occasion {
        Occasion::Starting => "Noget nyt",
        Occasion::Taking => "Til hverdag",
        Occasion::Adding => "Én medicin mere",
        Occasion::Review => "Det hele samlet",
        Occasion::Stopping => "Har jeg stadig brug for den?",
    },
    ideas: |occasion| match occasion {
        Occasion::Starting => &[
            "Hvad er den til, sagt helt enkelt?",
            "Hvordan mærker jeg, at den hjælper?",
            "Hvad hvis jeg venter og ser tiden an?",
            "Hvilke andre muligheder er der?",
        ],
        Occasion::Taking => &[
            "Kan det, jeg mærker, komme af denne medicin?",
            "Hvad skal jeg gøre, hvis jeg glemmer den?",
            "Kan tidspunktet passe bedre til min dag?",
            "Hvad må jeg spise og drikke til?",
        ],
        Occasion::Adding => &[
            "Går den godt sammen med min anden medicin?",
            "Er der to slags, der gør det samme?",
            "Kan det, den er til, komme af noget andet, jeg får?",
        ],
        Occasion::Review => &[
            "Hvilke betyder mest for det, jeg gerne vil?",
            "Kan det gøres enklere til hverdag?",
            "Hvilke prøver skal jeg have, og hvornår?",
        ],
        Occasion::Stopping => &[
            "Har jeg stadig brug for den her?",
            "Hvad kan der ske uden den?",
            "Hvis vi slutter med den, hvordan gøres det godt?",
        ],
    },
    worries: &[
        "Jeg har det anderledes, siden jeg fik den.",
        "Jeg er ikke sikker på, at jeg har brug for den.",
        "Jeg er bange for, hvad den gør med årene.",
        "Den er svær at åbne eller synke.",
    ],
};

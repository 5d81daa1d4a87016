//! The first visit, and adding another person.

/// The first visit.
pub struct Welcome {
    /// Title on the first visit.
    pub title: &'static str,
    /// Title when somebody is here already.
    pub another: &'static str,
    /// Names the choice of language.
    pub language: &'static str,
    /// What this is, in two sentences.
    pub what: &'static str,
    /// Goes on to the first medicine.
    pub go_on: &'static str,
    /// For those who were here before.
    pub restore: &'static str,
    /// The app is installed, yet nothing is here.
    pub cleared_title: &'static str,
    /// What may have happened and what to do.
    pub cleared: &'static str,
    /// A second copy was found.
    pub copy_found: fn(u64) -> String,
    /// Leads to the second copy.
    pub copy_look: &'static str,
    /// Leads to more about the app.
    pub about: &'static str,
}

/// English.
pub const ENGLISH: Welcome = Welcome {
    title: "Welcome to Concord",
    another: "Add a person",
    language: "Language",
    what: "Keep your medicines, and what you want to ask about them, in one place. Everything stays on this device: no account, and nobody is watching.",
    go_on: "Go on to the first medicine",
    restore: "I used this app before: restore",
    cleared_title: "Were you here before?",
    cleared: "Concord is installed, but nothing is kept here. The browser may have cleared it. If you have a backup file, you can restore it.",
    copy_found: |entries| match entries {
        1 => "A second copy on this device still holds 1 entry that is missing here.".into(),
        n => format!("A second copy on this device still holds {n} entries that are missing here."),
    },
    copy_look: "Look at the second copy",
    about: "What Concord is, and what it is not",
};

/// Traditional Chinese, Hong Kong.
pub const CHINESE: Welcome = Welcome {
    title: "歡迎使用Concord",
    another: "加入一個人",
    language: "語言",
    what: "把你的藥物，以及你想問的問題，放在同一個地方。所有資料只留在這部裝置：不用開戶口，也沒有人在看。",
    go_on: "繼續，加入第一種藥物",
    restore: "我以前用過：還原資料",
    cleared_title: "你以前用過嗎？",
    cleared: "這部裝置已安裝Concord，但這裏沒有任何資料。瀏覽器可能已把資料清除。如果你有備份檔案，可以還原。",
    copy_found: |n| format!("這部裝置上的第二份副本仍有{n}項這裏沒有的記錄。"),
    copy_look: "查看第二份副本",
    about: "Concord是甚麼，不是甚麼",
};

/// Danish.
pub const DANISH: Welcome = Welcome {
    title: "Velkommen til Concord",
    another: "Tilføj en person",
    language: "Sprog",
    what: "Hold styr på din medicin og det, du vil spørge om, på ét sted. Alt bliver på denne enhed: ingen konto, og ingen kigger med.",
    go_on: "Gå videre til den første medicin",
    restore: "Jeg har brugt appen før: gendan",
    cleared_title: "Har du været her før?",
    cleared: "Concord er installeret, men her er ikke gemt noget. Browseren kan have slettet det. Har du en sikkerhedskopi, kan du gendanne den.",
    copy_found: |entries| match entries {
        1 => "En ekstra kopi på denne enhed har stadig 1 notering, som mangler her.".into(),
        n => format!("En ekstra kopi på denne enhed har stadig {n} noteringer, som mangler her."),
    },
    copy_look: "Se på den ekstra kopi",
    about: "Hvad Concord er, og hvad det ikke er",
};

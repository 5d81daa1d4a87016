//! What stands beside the day: questions and decisions, other people, medicines
//! to find out about, and anything that is wrong with the device.

/// What stands beside the day.
pub struct BesideWords {
    /// Section: how to take is not known.
    pub ask_how_section: &'static str,
    /// How to take is not known.
    pub ask_how: &'static str,
    /// A plan that may be read wrongly with grave harm, and gives no reminders.
    pub once_a_week: fn(&str) -> String,
    /// On hold.
    pub on_hold: fn(&str) -> String,
    /// Questions for a pharmacist.
    pub questions_for_pharmacist: fn(usize) -> String,
    /// Questions for several professionals.
    pub questions_open: fn(usize) -> String,
    /// Questions to ask today.
    pub questions_today: fn(usize) -> String,
    /// Decisions to look at again.
    pub decisions_to_look_at: fn(usize) -> String,
    /// Questions about one medicine.
    pub questions: fn(usize) -> String,
    /// Other people: section.
    pub other_people: &'static str,
    /// Doses of somebody else: name, how many.
    pub waiting: fn(&str, usize) -> String,
    /// Entries are missing or changed.
    pub damaged: &'static str,
    /// Only a copy is left.
    pub only_copy: &'static str,
    /// Some entries cannot be read.
    pub unreadable: fn(usize) -> String,
    /// What is safe, and where to go.
    pub storage_do: &'static str,
    /// The way to the backup.
    pub to_backup: &'static str,
}

/// English.
pub const ENGLISH: BesideWords = BesideWords {
    ask_how_section: "To find out",
    ask_how: "Ask how to take this.",
    once_a_week: |name| {
        format!("{name} is usually once a week. Call your pharmacist before the next dose.")
    },
    on_hold: |name| format!("{name} is paused."),
    questions_for_pharmacist: |n| match n {
        1 => "1 question for your pharmacist".into(),
        n => format!("{n} questions for your pharmacist"),
    },
    questions_open: |n| match n {
        1 => "1 open question".into(),
        n => format!("{n} open questions"),
    },
    questions_today: |n| match n {
        1 => "1 to ask today, by telephone".into(),
        n => format!("{n} to ask today, by telephone"),
    },
    decisions_to_look_at: |n| match n {
        1 => "1 decision to look at again".into(),
        n => format!("{n} decisions to look at again"),
    },
    questions: |n| match n {
        1 => "1 question".into(),
        n => format!("{n} questions"),
    },
    other_people: "Other people",
    waiting: |name, n| match n {
        1 => format!("{name}: 1 dose waiting"),
        n => format!("{name}: {n} doses waiting"),
    },
    damaged: "Some of what you saved is missing or changed.",
    only_copy: "Your entries are gone from their usual place. A copy is still on this device.",
    unreadable: |n| match n {
        1 => "1 entry cannot be read by this version.".into(),
        n => format!("{n} entries cannot be read by this version."),
    },
    storage_do: "What you see here is still kept. Save a backup now and see what can be brought back.",
    to_backup: "Go to backup",
};

/// Traditional Chinese, Hong Kong.
pub const CHINESE: BesideWords = BesideWords {
    ask_how_section: "要查詢的",
    ask_how: "請查詢怎樣使用。",
    once_a_week: |name| format!("{name}通常每星期一次。下一次之前，請先致電你的藥劑師。"),
    on_hold: |name| format!("{name}已暫停。"),
    questions_for_pharmacist: |n| format!("有{n}個問題要問藥劑師"),
    questions_open: |n| format!("有{n}個未解答的問題"),
    questions_today: |n| format!("有{n}個今天要致電查詢"),
    decisions_to_look_at: |n| format!("有{n}個決定要再檢視"),
    questions: |n| format!("{n}個問題"),
    other_people: "其他人",
    waiting: |name, n| format!("{name}：有{n}次藥等候回答"),
    damaged: "你儲存的部分內容不見了或已改變。",
    only_copy: "你的記錄已不在原來的位置，但這部裝置上還有一份副本。",
    unreadable: |n| format!("這個版本讀不到{n}項記錄。"),
    storage_do: "你在這裏看到的仍然保留。請現在儲存備份，再看看可以還原甚麼。",
    to_backup: "前往備份",
};

/// Danish.
pub const DANISH: BesideWords = BesideWords {
    ask_how_section: "Skal undersøges",
    ask_how: "Spørg, hvordan du skal tage det.",
    once_a_week: |name| {
        format!("{name} er normalt én gang om ugen. Ring til dit apotek før næste dosis.")
    },
    on_hold: |name| format!("{name} er på pause."),
    questions_for_pharmacist: |n| match n {
        1 => "1 spørgsmål til dit apotek".into(),
        n => format!("{n} spørgsmål til dit apotek"),
    },
    questions_open: |n| match n {
        1 => "1 åbent spørgsmål".into(),
        n => format!("{n} åbne spørgsmål"),
    },
    questions_today: |n| format!("{n} skal stilles i dag i telefonen"),
    decisions_to_look_at: |n| match n {
        1 => "1 beslutning at følge op på".into(),
        n => format!("{n} beslutninger at følge op på"),
    },
    questions: |n| format!("{n} spørgsmål"),
    other_people: "Andre personer",
    waiting: |name, n| match n {
        1 => format!("{name}: 1 dosis venter"),
        n => format!("{name}: {n} doser venter"),
    },
    damaged: "Noget af det, du har gemt, mangler eller er ændret.",
    only_copy: "Det, du har gemt, er væk fra sin sædvanlige plads. Der er stadig en kopi på denne enhed.",
    unreadable: |n| match n {
        1 => "1 ting kan ikke læses af denne version.".into(),
        n => format!("{n} ting kan ikke læses af denne version."),
    },
    storage_do: "Det, du ser her, er stadig gemt. Tag en sikkerhedskopi nu, og se, hvad der kan gendannes.",
    to_backup: "Gå til sikkerhedskopi",
};

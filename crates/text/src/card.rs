//! What a medicine is like to live with: headings of the card, how far it was
//! checked, and what is said where there is none.

use knowledge::section::Section;

/// Words around a card.
pub struct CardWords {
    /// Signs to call about: the number.
    pub signs: fn(&str) -> String,
    /// Call a number.
    pub call: fn(&str) -> String,
    /// Emergency.
    pub emergency: &'static str,
    /// What to know.
    pub know: &'static str,
    /// A heading of the card.
    pub section: fn(Section) -> &'static str,
    /// Questions worth asking.
    pub worth_asking: &'static str,
    /// The default about a forgotten dose (AC-MISS-1).
    pub missed_dose: &'static str,
    /// Reading the card.
    pub card_opening: &'static str,
    /// No card yet.
    pub card_not_written: &'static str,
    /// The name is not known, so nothing can be told.
    pub card_unknown: &'static str,
    /// The pack did not come.
    pub card_unreachable: &'static str,
    /// The pack is damaged.
    pub card_damaged: &'static str,
    /// The pack is newer than the app.
    pub card_newer: &'static str,
    /// There is a newer one than this, for a newer app.
    pub card_outdated: &'static str,
    /// The card is past its date (G11).
    pub card_expired: &'static str,
    /// The card is in English only.
    pub card_not_in_language: &'static str,
    /// Show the English text.
    pub card_in_english: &'static str,
    /// Try again.
    pub try_again: &'static str,
    /// When it was written.
    pub card_written: fn(&str) -> String,
    /// Nobody compared it yet.
    pub card_not_compared: &'static str,
    /// When it was compared.
    pub card_compared: fn(&str) -> String,
    /// What to compare it with.
    pub card_against: &'static str,
    /// Read aloud.
    pub read_aloud: &'static str,
    /// Be quiet.
    pub read_stop: &'static str,
}

const SECTIONS: [Section; 14] = Section::ALL;

const fn place(section: Section) -> usize {
    let mut index = 0;
    while index < SECTIONS.len() {
        if SECTIONS[index] as u8 == section as u8 {
            return index;
        }
        index += 1;
    }
    0
}

/// English.
pub const ENGLISH: CardWords = CardWords {
    signs: |number| format!("Call {number} for these signs"),
    call: |number| format!("Call {number}"),
    emergency: "Emergency",
    know: "What to know",
    section: |section| {
        [
            "What it is often used for",
            "How it helps",
            "How it is taken",
            "What to expect",
            "What is usual",
            "When to call your pharmacist or doctor",
            "When to call for emergency help",
            "If you forget",
            "If you take too much",
            "Food and alcohol",
            "Driving",
            "Pregnancy and breastfeeding",
            "With other medicines",
            "Where to keep it",
        ][place(section)]
    },
    worth_asking: "Questions worth asking",
    missed_dose: "Look at \"If you forget\" in your leaflet, or call your pharmacist. Do not take two doses to catch up.",
    card_opening: "Opening the text about this medicine…",
    card_not_written: "The text about this medicine is not written yet: ask your pharmacist.",
    card_unknown: "We do not know this medicine by name, so we cannot tell you about it and it was not checked. Ask your pharmacist.",
    card_unreachable: "The text about this medicine could not be fetched. Your own notes are all here. Go online once and try again.",
    card_damaged: "The text about this medicine is damaged. Your own notes are all here. Try again, or ask your pharmacist.",
    card_newer: "The text about this medicine needs a newer Concord. Your own notes are all here. Close and open the app once.",
    card_outdated: "There is a newer text about this medicine. Update Concord to get it.",
    card_expired: "We are rechecking this. Ask your pharmacist.",
    card_not_in_language: "Not yet in your language: ask your pharmacist.",
    card_in_english: "Read it in English",
    try_again: "Try again",
    card_written: |day| format!("Written {day}."),
    card_not_compared: "Not yet compared with the leaflets named here.",
    card_compared: |day| format!("Last checked {day}."),
    card_against: "To be checked against",
    read_aloud: "Read aloud",
    read_stop: "Stop reading",
};

/// Traditional Chinese, Hong Kong.
pub const CHINESE: CardWords = CardWords {
    signs: |number| format!("出現這些情況，請致電{number}"),
    call: |number| format!("致電{number}"),
    emergency: "緊急",
    know: "需要知道的事",
    section: |section| {
        [
            "常見用途",
            "怎樣幫到你",
            "怎樣使用",
            "會有甚麼感覺",
            "常見的副作用",
            "何時致電藥劑師或醫生",
            "何時緊急求助",
            "如果忘記了",
            "如果用得太多",
            "飲食與酒精",
            "駕駛",
            "懷孕與餵哺母乳",
            "與其他藥物一起使用",
            "怎樣存放",
        ][place(section)]
    },
    worth_asking: "值得問的問題",
    missed_dose: "請看藥物說明書中「如果忘記服藥」一節，或致電藥劑師。不要一次服用兩次的份量來補回。",
    card_opening: "正在打開這種藥物的說明……",
    card_not_written: "這種藥物的說明尚未寫好：請詢問藥劑師。",
    card_unknown: "我們不認識這個名稱，所以未能說明，也沒有核對。請詢問藥劑師。",
    card_unreachable: "未能取得這種藥物的說明。你自己的記錄都在這裏。請連接網絡後再試一次。",
    card_damaged: "這種藥物的說明已損壞。你自己的記錄都在這裏。請再試一次，或詢問藥劑師。",
    card_newer: "這份說明需要較新版本的 Concord。你自己的記錄都在這裏。請關閉後重新打開。",
    card_outdated: "這種藥物有較新的說明。請更新Concord，以取得新的說明。",
    card_expired: "我們正在重新核對這部分。請詢問藥劑師。",
    card_not_in_language: "尚未有中文版本：請詢問藥劑師。",
    card_in_english: "閱讀英文版",
    try_again: "再試一次",
    card_written: |day| format!("撰寫日期：{day}。"),
    card_not_compared: "尚未與以下說明書核對。",
    card_compared: |day| format!("最後核對日期：{day}。"),
    card_against: "須核對的資料",
    read_aloud: "讀出來",
    read_stop: "停止朗讀",
};

/// Danish.
pub const DANISH: CardWords = CardWords {
    signs: |number| format!("Ring {number} ved disse tegn"),
    call: |number| format!("Ring {number}"),
    emergency: "Akut hjælp",
    know: "Godt at vide",
    section: |section| {
        [
            "Det bruges den ofte til",
            "Sådan hjælper den",
            "Sådan tages den",
            "Hvad du kan vente",
            "Det er almindeligt",
            "Hvornår du ringer til apoteket eller lægen",
            "Hvornår du ringer efter akut hjælp",
            "Hvis du glemmer den",
            "Hvis du tager for meget",
            "Mad og alkohol",
            "Bilkørsel",
            "Graviditet og amning",
            "Sammen med anden medicin",
            "Sådan opbevares den",
        ][place(section)]
    },
    worth_asking: "Spørgsmål, det er værd at stille",
    missed_dose: "Se \"Hvis du har glemt\" i indlægssedlen, eller ring til apoteket. Tag ikke to doser for at indhente det.",
    card_opening: "Åbner teksten om denne medicin …",
    card_not_written: "Teksten om denne medicin er ikke skrevet endnu: Spørg på apoteket.",
    card_unknown: "Vi kender ikke navnet, så vi kan ikke fortælle om medicinen, og den er ikke kontrolleret. Spørg på apoteket.",
    card_unreachable: "Teksten om denne medicin kunne ikke hentes. Dine egne noter er her alle sammen. Gå på nettet, og prøv igen.",
    card_damaged: "Teksten om denne medicin er beskadiget. Dine egne noter er her alle sammen. Prøv igen, eller spørg på apoteket.",
    card_newer: "Teksten kræver en nyere Concord. Dine egne noter er her alle sammen. Luk appen, og åbn den igen.",
    card_outdated: "Der er en nyere tekst om denne medicin. Opdater Concord for at få den.",
    card_expired: "Vi er ved at kontrollere dette igen. Spørg på apoteket.",
    card_not_in_language: "Findes endnu ikke på dansk: Spørg på apoteket.",
    card_in_english: "Læs den på engelsk",
    try_again: "Prøv igen",
    card_written: |day| format!("Skrevet {day}."),
    card_not_compared: "Endnu ikke sammenlignet med indlægssedlerne her.",
    card_compared: |day| format!("Sidst kontrolleret {day}."),
    card_against: "Skal kontrolleres mod",
    read_aloud: "Læs højt",
    read_stop: "Hold op med at læse",
};

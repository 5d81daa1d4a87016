//! Sharing: showing, printing, handing over and taking back.

/// Sharing.
pub struct Share {
    /// Who is it for?
    pub for_whom: &'static str,
    /// What that choice does.
    pub for_whom_note: &'static str,
    /// What the consultation screen is.
    pub show_note: &'static str,
    /// Prints the sheet.
    pub print: &'static str,
    /// What is printed.
    pub print_note: &'static str,
    /// Leads to the backup.
    pub backup: &'static str,
    /// What a backup is for.
    pub backup_note: &'static str,
    /// Nothing leaves by itself.
    pub nothing_leaves: &'static str,
    /// How many private entries stay behind; said to the person alone.
    pub left_out: fn(usize) -> String,
    /// Title of the consultation screen.
    pub pharmacist_title: &'static str,
    /// What to do before the counter.
    pub before: &'static str,
    /// Hides everything else.
    pub hand_over: &'static str,
    /// Turns the sheet for the reader across the counter.
    pub turn: &'static str,
    /// Shows everything again.
    pub take_back: &'static str,
    /// Asks whether the device is back, by the person's name.
    pub is_it_back: fn(&str) -> String,
    /// Yes.
    pub yes_back: &'static str,
    /// No.
    pub not_back: &'static str,
    /// Leads to the decision form.
    pub write_down: &'static str,
    /// Records the talk.
    pub talked: &'static str,
    /// What that does.
    pub talked_note: &'static str,
}

/// English.
pub const ENGLISH: Share = Share {
    for_whom: "Who is it for?",
    for_whom_note: "Questions that are only for somebody else are left out.",
    show_note: "One page to hold up at the counter.",
    print: "Print the sheet",
    print_note: "The same page on paper.",
    backup: "Save a backup",
    backup_note: "A file with everything, for you to keep.",
    nothing_leaves: "Nothing leaves this device unless you hand it over yourself.",
    left_out: |n| match n {
        0 => "Nothing private is left out.".into(),
        1 => "1 private entry is left out.".into(),
        n => format!("{n} private entries are left out."),
    },
    pharmacist_title: "Show my pharmacist",
    before: "Read it yourself first. When you hand it over, everything else is hidden.",
    hand_over: "Hand it over",
    turn: "Turn it round",
    take_back: "Take it back",
    is_it_back: |name| format!("{name}, do you have it back?"),
    yes_back: "Yes, I have it back",
    not_back: "No, go on reading",
    write_down: "Write down what we decide",
    talked: "We have talked",
    talked_note: "Next time this page shows what changed since today.",
};

/// Traditional Chinese, Hong Kong.
pub const CHINESE: Share = Share {
    for_whom: "給誰看？",
    for_whom_note: "只問其他人的問題不會包括在內。",
    show_note: "一頁資料，可在櫃台前展示。",
    print: "列印這一頁",
    print_note: "同一頁內容，印在紙上。",
    backup: "儲存備份",
    backup_note: "一個載有全部資料的檔案，由你保管。",
    nothing_leaves: "除非你親自交給別人，否則資料不會離開這部裝置。",
    left_out: |n| match n {
        0 => "沒有私人項目需要略去。".into(),
        n => format!("已略去{n}個私人項目。"),
    },
    pharmacist_title: "給藥劑師看",
    before: "請先自己看一次。交出後，其他內容都會隱藏。",
    hand_over: "交給對方看",
    turn: "轉向對方",
    take_back: "取回",
    is_it_back: |name| format!("{name}，已取回裝置嗎？"),
    yes_back: "是，已取回",
    not_back: "不，繼續看",
    write_down: "寫下我們的決定",
    talked: "我們談過了",
    talked_note: "下次這一頁會顯示由今天起的改變。",
};

/// Danish.
pub const DANISH: Share = Share {
    for_whom: "Hvem er det til?",
    for_whom_note: "Spørgsmål, der kun er til andre, kommer ikke med.",
    show_note: "Én side, du kan vise ved skranken.",
    print: "Udskriv siden",
    print_note: "Den samme side på papir.",
    backup: "Gem en sikkerhedskopi",
    backup_note: "En fil med det hele, som du selv gemmer.",
    nothing_leaves: "Intet forlader denne enhed, medmindre du selv giver det videre.",
    left_out: |n| match n {
        0 => "Der er ikke udeladt noget privat.".into(),
        1 => "1 privat punkt er udeladt.".into(),
        n => format!("{n} private punkter er udeladt."),
    },
    pharmacist_title: "Vis min farmaceut",
    before: "Læs den selv først. Når du giver den fra dig, er alt andet skjult.",
    hand_over: "Giv den videre",
    turn: "Vend den om",
    take_back: "Tag den tilbage",
    is_it_back: |name| format!("{name}, har du fået den tilbage?"),
    yes_back: "Ja, jeg har den igen",
    not_back: "Nej, læs videre",
    write_down: "Skriv ned, hvad vi beslutter",
    talked: "Vi har talt sammen",
    talked_note: "Næste gang viser siden, hvad der er ændret siden i dag.",
};

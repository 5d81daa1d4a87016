//! How storage stands, and making a backup file.

use crate::device::files::FileError;
use crate::device::storage::{Lasting, RescueError};
use crate::ledger::BackUpError;

/// How storage stands, and making a backup file.
pub struct Backup {
    /// Title of the page.
    pub title: &'static str,
    /// Above how storage stands.
    pub standing: &'static str,
    /// Everything saved is there.
    pub whole: &'static str,
    /// Something saved is missing or changed.
    pub damaged: &'static str,
    /// What is safe and what to do then.
    pub damaged_help: &'static str,
    /// A second copy holds entries that are missing here.
    pub copy_left: fn(u64) -> String,
    /// Why that may be, and what is safe.
    pub copy_explained: &'static str,
    /// Puts them back.
    pub copy_restore: &'static str,
    /// They are back.
    pub copy_restored: fn(u64) -> String,
    /// Goes on without them.
    pub copy_forget: &'static str,
    /// What going on without them means.
    pub copy_forget_explained: &'static str,
    /// Putting right did not work.
    pub rescue_error: fn(RescueError) -> &'static str,
    /// Entries this version cannot read.
    pub unreadable: fn(usize) -> String,
    /// Whether the browser promises to keep what is stored.
    pub lasting: fn(Option<Lasting>) -> &'static str,
    /// Asks the browser to promise.
    pub ask_to_last: &'static str,
    /// How much room is used, in megabytes.
    pub room: fn(u64) -> String,
    /// Little room is left.
    pub room_low: &'static str,
    /// No backup yet.
    pub never: &'static str,
    /// The last backup: its day, and how many entries.
    pub last: fn(&str, usize) -> String,
    /// Above making a backup.
    pub make: &'static str,
    /// What the file is and who can read it.
    pub make_explained: &'static str,
    /// Makes the file.
    pub make_do: &'static str,
    /// Hands over a file that is ready.
    pub make_again: &'static str,
    /// The file was written and read again: how many entries, the day.
    pub made: fn(usize, &str) -> String,
    /// Where to look for it.
    pub made_where: &'static str,
    /// No file was written.
    pub make_error: fn(BackUpError) -> &'static str,
    /// The file was not handed over.
    pub save_error: fn(FileError) -> &'static str,
    /// Reading or writing takes long.
    pub working: &'static str,
    /// Time for a backup: days since the last one, if any.
    pub due: fn(Option<i64>) -> String,
    /// Why.
    pub due_why: &'static str,
    /// Leads to the page.
    pub due_do: &'static str,
}

/// English.
pub const ENGLISH: Backup = Backup {
    title: "Backup",
    standing: "How your entries are kept",
    whole: "Everything you saved is here.",
    damaged: "Something is missing or changed",
    damaged_help: "What can still be read is shown. Make a backup file now. Then restore your last backup file; that only adds what is missing.",
    copy_left: |rows| match rows {
        1 => "1 entry is missing here".into(),
        n => format!("{n} entries are missing here"),
    },
    copy_explained: "The browser may have lost them. The second copy on this device still has them.",
    copy_restore: "Put them back from the second copy",
    copy_restored: |rows| match rows {
        0 => "Everything is in order again.".into(),
        1 => "1 entry is back.".into(),
        n => format!("{n} entries are back."),
    },
    copy_forget: "Go on without them",
    copy_forget_explained: "The second copy on this device is then removed for good. Make a backup file first if you are not sure.",
    rescue_error: |error| match error {
        RescueError::NoCopy => {
            "There is no second copy that can be read. Nothing was changed. Restore a backup file if you have one."
        }
        RescueError::NotRead(_) => {
            "What is stored could not be read. Nothing was changed. Close Concord and open it again."
        }
        RescueError::NotSaved(_) => {
            "This device did not keep what was put together. The second copy is still there. Make room on the device and try again."
        }
        RescueError::OpenElsewhere => {
            "Concord is open in another window. Nothing was changed. Close the other window and try again."
        }
        RescueError::NotCopied => {
            "The second copy could not take in everything first, so nothing was removed. Make room on the device and try again."
        }
    },
    unreadable: |n| match n {
        1 => "1 entry cannot be read by this version. It is kept, and it goes into the backup."
            .into(),
        n => format!(
            "{n} entries cannot be read by this version. They are kept, and they go into the backup."
        ),
    },
    lasting: |lasting| match lasting {
        Some(Lasting::Promised) => "The browser has promised to keep your entries.",
        Some(Lasting::NotPromised) => {
            "The browser may clear your entries when the device is full, or after a long time without use. Make a backup every few days."
        }
        None => {
            "This browser does not say whether it keeps your entries. Make a backup every few days."
        }
    },
    ask_to_last: "Ask the browser to keep them",
    room: |megabytes| match megabytes {
        0 => "Less than 1 megabyte is used.".into(),
        1 => "1 megabyte is used.".into(),
        n => format!("{n} megabytes are used."),
    },
    room_low: "There is little room left on this device.",
    never: "No backup was made on this device yet.",
    last: |day, entries| match entries {
        1 => format!("Last backup: {day}, 1 entry."),
        n => format!("Last backup: {day}, {n} entries."),
    },
    make: "Make a backup",
    make_explained: "The file holds everything: people, medicines, doses, questions, also what is marked private. Whoever has the file can read it. Keep it in a safe place outside this device.",
    make_do: "Make a backup file",
    make_again: "Save the file",
    made: |entries, day| match entries {
        1 => format!("Backed up: 1 entry, {day}"),
        n => format!("Backed up: {n} entries, {day}"),
    },
    made_where: "The file was read again and is whole. Look for it in your downloads, or where you sent it.",
    make_error: |error| match error {
        BackUpError::NotRead(_) => {
            "No file was made: what is stored could not be read. Nothing was changed. Close Concord and open it again."
        }
        BackUpError::NotVerified => {
            "No file was made: it did not read back as it was written. Nothing was changed. Try again."
        }
        BackUpError::Nothing => {
            "No file was made: there is nothing on this device that can be reached."
        }
    },
    save_error: |error| match error {
        FileError::Cancelled => "You did not save the file. Nothing was changed.",
        FileError::TooLarge | FileError::Unreadable | FileError::NotSaved => {
            "The file is ready, but the browser did not save it. Try again with the button."
        }
    },
    working: "One moment…",
    due: |days| match days {
        None => "No backup yet".into(),
        Some(1) => "Last backup: 1 day ago".into(),
        Some(n) => format!("Last backup: {n} days ago"),
    },
    due_why: "Your entries are only on this device. A backup file keeps them if it is lost or broken.",
    due_do: "Make a backup",
};

/// Traditional Chinese, Hong Kong.
pub const CHINESE: Backup = Backup {
    title: "備份",
    standing: "你的記錄怎樣保存",
    whole: "你儲存的一切都在這裏。",
    damaged: "有資料遺失或被改動",
    damaged_help: "仍能讀取的資料會照常顯示。請立即製作備份檔案，然後還原你上一個備份檔案；還原只會加回缺少的資料。",
    copy_left: |n| format!("這裏缺少{n}項記錄"),
    copy_explained: "瀏覽器可能遺失了這些記錄。這部裝置上的第二份副本仍然保存着。",
    copy_restore: "從第二份副本加回",
    copy_restored: |n| match n {
        0 => "一切已恢復正常。".into(),
        n => format!("已加回{n}項記錄。"),
    },
    copy_forget: "不要這些記錄，繼續使用",
    copy_forget_explained: "這部裝置上的第二份副本會永久移除。如果不肯定，請先製作備份檔案。",
    rescue_error: |error| match error {
        RescueError::NoCopy => {
            "沒有可讀取的第二份副本。沒有改動任何資料。如果你有備份檔案，請還原。"
        }
        RescueError::NotRead(_) => {
            "無法讀取已儲存的資料。沒有改動任何資料。請關閉Concord，然後再打開。"
        }
        RescueError::NotSaved(_) => {
            "這部裝置未能保存合併後的資料。第二份副本仍在。請騰出空間後再試。"
        }
        RescueError::OpenElsewhere => {
            "Concord在另一個視窗打開了。沒有改動任何資料。請關閉另一個視窗後再試。"
        }
        RescueError::NotCopied => {
            "第二份副本未能先保存所有記錄，因此沒有移除任何資料。請在裝置上騰出空間，然後再試一次。"
        }
    },
    unreadable: |n| format!("有{n}項記錄這個版本無法讀取。它們會保留，並會放進備份。"),
    lasting: |lasting| match lasting {
        Some(Lasting::Promised) => "瀏覽器已承諾保留你的記錄。",
        Some(Lasting::NotPromised) => {
            "裝置空間不足或長時間沒有使用時，瀏覽器可能會清除你的記錄。請每隔幾天備份一次。"
        }
        None => "這個瀏覽器沒有說明會否保留你的記錄。請每隔幾天備份一次。",
    },
    ask_to_last: "請瀏覽器保留記錄",
    room: |megabytes| match megabytes {
        0 => "已用空間少於1兆位元組。".into(),
        n => format!("已用空間{n}兆位元組。"),
    },
    room_low: "這部裝置的空間所餘不多。",
    never: "這部裝置未做過備份。",
    last: |day, n| format!("上次備份：{day}，{n}項記錄。"),
    make: "備份",
    make_explained: "檔案包括所有內容：各人的資料、藥物、每次服藥、問題，也包括標為私人的內容。任何人拿到檔案都能閱讀。請把它放在這部裝置以外的安全地方。",
    make_do: "製作備份檔案",
    make_again: "儲存檔案",
    made: |n, day| format!("已備份：{n}項記錄，{day}"),
    made_where: "檔案已重新讀取，內容完整。請在「下載」或你傳送到的地方查看。",
    make_error: |error| match error {
        BackUpError::NotRead(_) => {
            "未能製作檔案：無法讀取已儲存的資料。沒有改動任何資料。請關閉Concord，然後再打開。"
        }
        BackUpError::NotVerified => {
            "未能製作檔案：重新讀取時內容不符。沒有改動任何資料。請再試一次。"
        }
        BackUpError::Nothing => "沒有製作檔案：這部裝置上沒有能讀到的記錄。",
    },
    save_error: |error| match error {
        FileError::Cancelled => "你沒有儲存檔案。沒有改動任何資料。",
        FileError::TooLarge | FileError::Unreadable | FileError::NotSaved => {
            "檔案已準備好，但瀏覽器沒有儲存。請按按鈕再試。"
        }
    },
    working: "請稍候……",
    due: |days| match days {
        None => "未有備份".into(),
        Some(n) => format!("上次備份：{n}天前"),
    },
    due_why: "你的記錄只在這部裝置。如果裝置遺失或損壞，備份檔案可以保住記錄。",
    due_do: "備份",
};

/// Danish.
pub const DANISH: Backup = Backup {
    title: "Sikkerhedskopi",
    standing: "Sådan er dine noteringer gemt",
    whole: "Alt det, du har gemt, er her.",
    damaged: "Noget mangler eller er ændret",
    damaged_help: "Det, der stadig kan læses, bliver vist. Lav en sikkerhedskopi nu. Gendan derefter din seneste sikkerhedskopi; det tilføjer kun det, der mangler.",
    copy_left: |rows| match rows {
        1 => "1 notering mangler her".into(),
        n => format!("{n} noteringer mangler her"),
    },
    copy_explained: "Browseren kan have mistet dem. Den ekstra kopi på denne enhed har dem stadig.",
    copy_restore: "Læg dem tilbage fra den ekstra kopi",
    copy_restored: |rows| match rows {
        0 => "Alt er i orden igen.".into(),
        1 => "1 notering er tilbage.".into(),
        n => format!("{n} noteringer er tilbage."),
    },
    copy_forget: "Gå videre uden dem",
    copy_forget_explained: "Så bliver den ekstra kopi på denne enhed fjernet for altid. Lav en sikkerhedskopi først, hvis du er i tvivl.",
    rescue_error: |error| match error {
        RescueError::NoCopy => {
            "Der er ingen ekstra kopi, som kan læses. Intet er ændret. Gendan en sikkerhedskopi, hvis du har en."
        }
        RescueError::NotRead(_) => {
            "Det, der er gemt, kunne ikke læses. Intet er ændret. Luk Concord, og åbn det igen."
        }
        RescueError::NotSaved(_) => {
            "Enheden kunne ikke gemme det samlede. Den ekstra kopi er der stadig. Gør plads på enheden, og prøv igen."
        }
        RescueError::OpenElsewhere => {
            "Concord er åbent i et andet vindue. Intet er ændret. Luk det andet vindue, og prøv igen."
        }
        RescueError::NotCopied => {
            "Den ekstra kopi kunne ikke først rumme det hele, så intet er fjernet. Skaf plads på enheden, og prøv igen."
        }
    },
    unreadable: |n| {
        match n {
        1 => "1 notering kan ikke læses af denne version. Den bliver bevaret og kommer med i sikkerhedskopien.".into(),
        n => format!("{n} noteringer kan ikke læses af denne version. De bliver bevaret og kommer med i sikkerhedskopien."),
    }
    },
    lasting: |lasting| match lasting {
        Some(Lasting::Promised) => "Browseren har lovet at bevare dine noteringer.",
        Some(Lasting::NotPromised) => {
            "Browseren kan slette dine noteringer, når enheden er fuld, eller når du ikke har brugt Concord længe. Lav en sikkerhedskopi med få dages mellemrum."
        }
        None => {
            "Denne browser siger ikke, om den bevarer dine noteringer. Lav en sikkerhedskopi med få dages mellemrum."
        }
    },
    ask_to_last: "Bed browseren om at bevare dem",
    room: |megabytes| match megabytes {
        0 => "Der er brugt mindre end 1 megabyte.".into(),
        n => format!("Der er brugt {n} megabyte."),
    },
    room_low: "Der er ikke meget plads tilbage på enheden.",
    never: "Der er ikke lavet en sikkerhedskopi på denne enhed endnu.",
    last: |day, entries| match entries {
        1 => format!("Seneste sikkerhedskopi: {day}, 1 notering."),
        n => format!("Seneste sikkerhedskopi: {day}, {n} noteringer."),
    },
    make: "Lav en sikkerhedskopi",
    make_explained: "Filen indeholder alt: personer, medicin, doser, spørgsmål, også det, der er markeret som privat. Alle, der har filen, kan læse den. Gem den et sikkert sted uden for denne enhed.",
    make_do: "Lav en fil med sikkerhedskopi",
    make_again: "Gem filen",
    made: |entries, day| match entries {
        1 => format!("Sikkerhedskopi lavet: 1 notering, {day}"),
        n => format!("Sikkerhedskopi lavet: {n} noteringer, {day}"),
    },
    made_where: "Filen er læst igen og er hel. Se i dine overførsler, eller der hvor du sendte den hen.",
    make_error: |error| match error {
        BackUpError::NotRead(_) => {
            "Der blev ikke lavet en fil: Det, der er gemt, kunne ikke læses. Intet er ændret. Luk Concord, og åbn det igen."
        }
        BackUpError::NotVerified => {
            "Der blev ikke lavet en fil: Den kunne ikke læses igen, som den var skrevet. Intet er ændret. Prøv igen."
        }
        BackUpError::Nothing => "Der blev ikke lavet en fil: Der er intet på enheden, der kan nås.",
    },
    save_error: |error| match error {
        FileError::Cancelled => "Du gemte ikke filen. Intet er ændret.",
        FileError::TooLarge | FileError::Unreadable | FileError::NotSaved => {
            "Filen er klar, men browseren gemte den ikke. Prøv igen med knappen."
        }
    },
    working: "Et øjeblik …",
    due: |days| match days {
        None => "Ingen sikkerhedskopi endnu".into(),
        Some(1) => "Seneste sikkerhedskopi: for 1 dag siden".into(),
        Some(n) => format!("Seneste sikkerhedskopi: for {n} dage siden"),
    },
    due_why: "Dine noteringer er kun på denne enhed. En sikkerhedskopi bevarer dem, hvis den bliver væk eller går i stykker.",
    due_do: "Lav en sikkerhedskopi",
};

//! Restoring from a backup file.

use exchange::FileError;
use exchange::backup::BackupError;

/// Restoring from a backup file.
pub struct Restore {
    /// Above restoring.
    pub title: &'static str,
    /// What restoring does and does not do.
    pub explained: &'static str,
    /// What is here can be backed up before.
    pub backup_first: &'static str,
    /// Picks a file.
    pub pick: &'static str,
    /// The file could not be picked or read.
    pub pick_error: fn(FileError) -> &'static str,
    /// The file is not a backup that can be restored.
    pub read_error: fn(BackupError) -> String,
    /// What is safe after that.
    pub nothing_changed: &'static str,
    /// What is in the file.
    pub preview: &'static str,
    /// For whom.
    pub preview_people: &'static str,
    /// From when to when.
    pub preview_dates: &'static str,
    /// From one day to another.
    pub from_to: fn(&str, &str) -> String,
    /// How many are new here.
    pub preview_new: &'static str,
    /// How many are here already.
    pub preview_known: &'static str,
    /// How many cannot be read by this version.
    pub preview_unreadable: &'static str,
    /// Everything in it is here already.
    pub preview_nothing: &'static str,
    /// That nothing will be removed.
    pub preview_safe: &'static str,
    /// Adds the entries.
    pub add: fn(usize) -> String,
    /// Leaves it.
    pub add_not: &'static str,
    /// The entries are added.
    pub added: fn(usize) -> String,
}

/// English.
pub const ENGLISH: Restore = Restore {
    title: "Restore from a file",
    explained: "Restoring only adds what is missing here. Nothing is removed. You first see what is in the file.",
    backup_first: "You can first make a backup of what is here now.",
    pick: "Choose a backup file",
    pick_error: |error| match error {
        FileError::Cancelled => "No file was chosen.",
        FileError::TooLarge => "This file is too large to be a backup of Concord.",
        FileError::Unreadable | FileError::NotSaved => "This file could not be read.",
    },
    read_error: |error| {
        match error {
        BackupError::TooLarge => "This file is too large to be a backup of Concord.".into(),
        BackupError::NotABackup => "This file is not a backup of Concord. Look for a file whose name begins with “concord”.".into(),
        BackupError::Newer => "A newer Concord made this backup. Open Concord again while you have internet, so that the newer version comes.".into(),
        BackupError::Empty => "This backup has no entries in it.".into(),
        BackupError::Damaged { readable, total } => format!(
            "This backup is damaged: {readable} of {total} entries can be read. Use another backup file if you have one."
        ),
    }
    },
    nothing_changed: "Nothing here was changed.",
    preview: "In this file",
    preview_people: "For whom",
    preview_dates: "From when",
    from_to: |from, to| format!("{from} to {to}"),
    preview_new: "New here",
    preview_known: "Here already",
    preview_unreadable: "Not readable by this version, kept all the same",
    preview_nothing: "Everything in this file is here already.",
    preview_safe: "Nothing will be removed. Where the file and this device differ, the newer entry is shown and the older one stays in the history.",
    add: |n| match n {
        1 => "Add this 1 entry".into(),
        n => format!("Add these {n} entries"),
    },
    add_not: "Leave it",
    added: |n| match n {
        1 => "1 entry added. Nothing was removed.".into(),
        n => format!("{n} entries added. Nothing was removed."),
    },
};

/// Traditional Chinese, Hong Kong.
pub const CHINESE: Restore = Restore {
    title: "從檔案還原",
    explained: "還原只會加回這裏缺少的資料，不會移除任何東西。你會先看到檔案裏有甚麼。",
    backup_first: "你可以先備份這裏現有的資料。",
    pick: "選擇備份檔案",
    pick_error: |error| match error {
        FileError::Cancelled => "沒有選擇檔案。",
        FileError::TooLarge => "這個檔案太大，不會是Concord的備份。",
        FileError::Unreadable | FileError::NotSaved => "無法讀取這個檔案。",
    },
    read_error: |error| match error {
        BackupError::TooLarge => "這個檔案太大，不會是Concord的備份。".into(),
        BackupError::NotABackup => {
            "這個檔案不是Concord的備份。請找名稱以「concord」開頭的檔案。".into()
        }
        BackupError::Newer => {
            "這個備份由較新版本的Concord製作。請在有網絡時再打開Concord，讓新版本載入。".into()
        }
        BackupError::Empty => "這個備份裏沒有記錄。".into(),
        BackupError::Damaged { readable, total } => {
            format!(
                "這個備份已損壞：{total}項記錄中有{readable}項可以讀取。如果你有另一個備份檔案，請用那個。"
            )
        }
    },
    nothing_changed: "這裏沒有任何改動。",
    preview: "檔案內容",
    preview_people: "為誰",
    preview_dates: "日期",
    from_to: |from, to| format!("{from}至{to}"),
    preview_new: "這裏沒有的",
    preview_known: "這裏已有的",
    preview_unreadable: "這個版本無法讀取，但會保留",
    preview_nothing: "檔案裏的一切，這裏已經有了。",
    preview_safe: "不會移除任何東西。如果檔案與這部裝置的內容不同，會顯示較新的記錄，較舊的會留在歷史記錄。",
    add: |n| format!("加入這{n}項記錄"),
    add_not: "不加入",
    added: |n| format!("已加入{n}項記錄。沒有移除任何東西。"),
};

/// Danish.
pub const DANISH: Restore = Restore {
    title: "Gendan fra en fil",
    explained: "Gendannelse tilføjer kun det, der mangler her. Intet bliver fjernet. Du ser først, hvad der er i filen.",
    backup_first: "Du kan først lave en sikkerhedskopi af det, der er her nu.",
    pick: "Vælg en sikkerhedskopi",
    pick_error: |error| match error {
        FileError::Cancelled => "Der blev ikke valgt en fil.",
        FileError::TooLarge => "Filen er for stor til at være en sikkerhedskopi fra Concord.",
        FileError::Unreadable | FileError::NotSaved => "Filen kunne ikke læses.",
    },
    read_error: |error| {
        match error {
        BackupError::TooLarge => "Filen er for stor til at være en sikkerhedskopi fra Concord.".into(),
        BackupError::NotABackup => "Filen er ikke en sikkerhedskopi fra Concord. Led efter en fil, hvis navn begynder med “concord”.".into(),
        BackupError::Newer => "Et nyere Concord har lavet denne sikkerhedskopi. Åbn Concord igen, mens du har internet, så den nyere version kommer.".into(),
        BackupError::Empty => "Der er ingen noteringer i denne sikkerhedskopi.".into(),
        BackupError::Damaged { readable, total } => format!(
            "Sikkerhedskopien er beskadiget: {readable} af {total} noteringer kan læses. Brug en anden sikkerhedskopi, hvis du har en."
        ),
    }
    },
    nothing_changed: "Intet er ændret her.",
    preview: "I denne fil",
    preview_people: "Til hvem",
    preview_dates: "Fra hvornår",
    from_to: |from, to| format!("{from} til {to}"),
    preview_new: "Nye her",
    preview_known: "Er her allerede",
    preview_unreadable: "Kan ikke læses af denne version, men bliver bevaret",
    preview_nothing: "Alt i denne fil er her allerede.",
    preview_safe: "Intet bliver fjernet. Er der forskel på filen og denne enhed, bliver den nyeste notering vist, og den ældre bliver i historikken.",
    add: |n| match n {
        1 => "Tilføj denne ene notering".into(),
        n => format!("Tilføj disse {n} noteringer"),
    },
    add_not: "Lad være",
    added: |n| match n {
        1 => "1 notering er tilføjet. Intet er fjernet.".into(),
        n => format!("{n} noteringer er tilføjet. Intet er fjernet."),
    },
};

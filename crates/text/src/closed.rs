//! Storage did not open: what happened, what is safe, what to do.

use storage::LoadError;

/// Storage did not open.
pub struct Closed {
    /// What happened.
    pub happened: fn(LoadError) -> &'static str,
    /// What is safe.
    pub safe: fn(LoadError) -> &'static str,
    /// What to do.
    pub to_do: fn(LoadError) -> &'static str,
    /// Opens the app again.
    pub again: &'static str,
    /// Leads to the rescue.
    pub rescue: &'static str,
    /// What the rescue does.
    pub rescue_explained: &'static str,
    /// Does it.
    pub rescue_do: &'static str,
    /// Help works without storage.
    pub help_works: &'static str,
}

/// English.
pub const ENGLISH: Closed = Closed {
    happened: |error| match error {
        LoadError::Unavailable => "This browser keeps nothing here",
        LoadError::Broken => "What was kept does not open",
        LoadError::Newer => "A newer Concord was used here",
        LoadError::NotFetched => "A part of Concord is missing",
    },
    safe: |error| match error {
        LoadError::Unavailable => {
            "Nothing was lost by this. What is kept in another browser or window is still there."
        }
        LoadError::Broken => {
            "Nothing has been removed. A backup file you made can still be restored."
        }
        LoadError::Newer => "Your entries are safe. This older version does not touch them.",
        LoadError::NotFetched => "Your entries are all here. Nothing has been changed.",
    },
    to_do: |error| match error {
        LoadError::Unavailable => {
            "You may be in a private window, or storage may be switched off. Open Concord in an ordinary window of the browser you usually use."
        }
        LoadError::Broken => {
            "Close all windows of Concord and open it again. If that does not help, put the second copy back."
        }
        LoadError::Newer => {
            "Close all windows of Concord and open it again while you have internet, so that the newer version comes."
        }
        LoadError::NotFetched => "Go online, then open Concord again.",
    },
    again: "Open Concord again",
    rescue: "Put the second copy back",
    rescue_explained: "This removes what does not open and puts the second copy from this device in its place. Entries from the last seconds before the damage may be missing. If there is no second copy, you begin with nothing and can restore a backup file.",
    rescue_do: "Remove what does not open, and put the copy back",
    help_works: "Help works without storage: emergency numbers and warning signs.",
};

/// Traditional Chinese, Hong Kong.
pub const CHINESE: Closed = Closed {
    happened: |error| match error {
        LoadError::Unavailable => "這個瀏覽器沒有在這裏保存資料",
        LoadError::Broken => "無法打開已保存的資料",
        LoadError::Newer => "這裏曾使用較新版本的Concord",
        LoadError::NotFetched => "Concord欠缺了一部分",
    },
    safe: |error| match error {
        LoadError::Unavailable => "資料沒有因此遺失。保存在其他瀏覽器或視窗的資料仍在那裏。",
        LoadError::Broken => "沒有移除任何資料。你做過的備份檔案仍可還原。",
        LoadError::Newer => "你的記錄仍然安全。這個舊版本不會改動它們。",
        LoadError::NotFetched => "你的記錄全部仍在這裏，沒有任何改動。",
    },
    to_do: |error| match error {
        LoadError::Unavailable => {
            "你可能正在使用私密視窗，或儲存功能已關閉。請用你平時使用的瀏覽器，在一般視窗打開Concord。"
        }
        LoadError::Broken => {
            "請關閉所有Concord視窗，然後再打開。如果仍然不行，可以還原第二份副本。"
        }
        LoadError::Newer => "請關閉所有Concord視窗，在有網絡時再打開，讓新版本載入。",
        LoadError::NotFetched => "請連接網絡，然後再次打開Concord。",
    },
    again: "再次打開Concord",
    rescue: "還原第二份副本",
    rescue_explained: "這會移除無法打開的資料，並以這部裝置上的第二份副本代替。損壞前數秒內的記錄可能會缺少。如果沒有第二份副本，你會由空白開始，並可還原備份檔案。",
    rescue_do: "移除無法打開的資料，並還原副本",
    help_works: "「求助」不需要儲存功能：緊急電話和危險徵狀。",
};

/// Danish.
pub const DANISH: Closed = Closed {
    happened: |error| match error {
        LoadError::Unavailable => "Denne browser gemmer ikke noget her",
        LoadError::Broken => "Det, der er gemt, kan ikke åbnes",
        LoadError::Newer => "Der er brugt et nyere Concord her",
        LoadError::NotFetched => "En del af Concord mangler",
    },
    safe: |error| match error {
        LoadError::Unavailable => {
            "Intet er gået tabt af den grund. Det, der er gemt i en anden browser eller et andet vindue, er der stadig."
        }
        LoadError::Broken => {
            "Intet er fjernet. En sikkerhedskopi, du har lavet, kan stadig gendannes."
        }
        LoadError::Newer => "Dine noteringer er i sikkerhed. Denne ældre version rører dem ikke.",
        LoadError::NotFetched => "Dine noteringer er her alle sammen. Intet er ændret.",
    },
    to_do: |error| match error {
        LoadError::Unavailable => {
            "Måske er det et privat vindue, eller også er lagring slået fra. Åbn Concord i et almindeligt vindue i den browser, du plejer at bruge."
        }
        LoadError::Broken => {
            "Luk alle vinduer med Concord, og åbn det igen. Hjælper det ikke, så læg den ekstra kopi tilbage."
        }
        LoadError::Newer => {
            "Luk alle vinduer med Concord, og åbn det igen, mens du har internet, så den nyere version kommer."
        }
        LoadError::NotFetched => "Gå på nettet, og åbn så Concord igen.",
    },
    again: "Åbn Concord igen",
    rescue: "Læg den ekstra kopi tilbage",
    rescue_explained: "Det fjerner det, der ikke kan åbnes, og lægger den ekstra kopi på denne enhed i stedet. Noteringer fra de sidste sekunder før skaden kan mangle. Er der ingen ekstra kopi, begynder du forfra og kan gendanne en sikkerhedskopi.",
    rescue_do: "Fjern det, der ikke kan åbnes, og læg kopien tilbage",
    help_works: "Hjælp virker uden lagring: nødnumre og faretegn.",
};

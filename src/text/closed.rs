//! The record is not there as it should be: what happened, what is safe, what to
//! do.

use crate::device::storage::LoadError;

/// What stands in the way of the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The app fell more than once while it opened.
    Fallen,
    /// Storage has not answered for a while.
    Silent,
    /// Storage failed while the app was open.
    Failing(LoadError),
    /// Storage did not open.
    Closed(LoadError),
}

/// The record is not there as it should be.
pub struct Closed {
    /// What happened.
    pub happened: fn(Trouble) -> &'static str,
    /// What is safe.
    pub safe: fn(Trouble) -> &'static str,
    /// What to do.
    pub to_do: fn(Trouble) -> &'static str,
    /// Opens the app again.
    pub again: &'static str,
    /// Saves everything that can be reached, or leads there.
    pub save_all: &'static str,
    /// Some entries are left out: how many.
    pub left_out: fn(usize) -> String,
    /// What that may mean.
    pub left_out_words: &'static str,
    /// Leads to where they are brought back.
    pub left_out_look: &'static str,
    /// Help works without storage.
    pub help_works: &'static str,
}

/// English.
pub const ENGLISH: Closed = Closed {
    happened: |trouble| match trouble {
        Trouble::Fallen => "Concord stopped while it was opening",
        Trouble::Silent => "Your entries are taking long to open",
        Trouble::Failing(LoadError::Full) | Trouble::Closed(LoadError::Full) => {
            "This device has no room left"
        }
        Trouble::Failing(_) => "Concord cannot save at the moment",
        Trouble::Closed(LoadError::Unavailable) => "This browser keeps nothing here",
        Trouble::Closed(LoadError::Broken) => "What was kept does not open",
        Trouble::Closed(LoadError::Newer) => "A newer Concord was used here",
        Trouble::Closed(LoadError::NotFetched) => "A part of Concord is missing",
    },
    safe: |trouble| match trouble {
        Trouble::Fallen => "Your entries are still on this device. Nothing has been removed.",
        Trouble::Silent => {
            "Concord has removed nothing. It is still waiting for this device to give out your entries."
        }
        Trouble::Failing(_) => {
            "What you see is still in memory, and Concord has removed nothing. New entries cannot be saved."
        }
        Trouble::Closed(LoadError::Unavailable) => {
            "Nothing was lost by this. What is kept in another browser or window is still there."
        }
        Trouble::Closed(LoadError::Broken | LoadError::Full) => {
            "Concord has removed nothing. A backup file you made can still be restored."
        }
        Trouble::Closed(LoadError::Newer) => {
            "Your entries are safe. This older version does not touch them."
        }
        Trouble::Closed(LoadError::NotFetched) => {
            "Your entries are all here. Nothing has been changed."
        }
    },
    to_do: |trouble| match trouble {
        Trouble::Fallen => {
            "First save everything to a file. Then open Concord again: as usual, or without what was entered last."
        }
        Trouble::Silent => {
            "Close all other windows of Concord. If nothing changes, open it again, or save what can be reached to a file."
        }
        Trouble::Failing(LoadError::Full) => {
            "Save everything to a file now. Then make room: remove pictures, films or apps that you do not need. Then try again."
        }
        Trouble::Failing(_) => {
            "The browser does not say why. Often the device has no room left. Save everything to a file now. Then make room on the device, and try again."
        }
        Trouble::Closed(LoadError::Unavailable) => {
            "You may be in a private window, or storage may be switched off. Open Concord in an ordinary window of the browser you usually use."
        }
        Trouble::Closed(LoadError::Full) => {
            "Make room: remove pictures, films or apps that you do not need. Then open Concord again. Before that you can save what can be reached to a file."
        }
        Trouble::Closed(LoadError::Broken) => {
            "The browser does not say why. Often the device has no room left. Close all windows of Concord, make room on the device, and open it again. Before anything else, save what can be reached to a file."
        }
        Trouble::Closed(LoadError::Newer) => {
            "Close all windows of Concord and open it again while you have internet, so that the newer version comes."
        }
        Trouble::Closed(LoadError::NotFetched) => "Go online, then open Concord again.",
    },
    again: "Open Concord again",
    save_all: "Save everything to a file",
    left_out: |n| match n {
        1 => "1 entry is left out".into(),
        n => format!("{n} entries are left out"),
    },
    left_out_words: "Your list may not be as you last left it. Check it against your labels.",
    left_out_look: "Bring them back",
    help_works: "Help works without storage: emergency numbers and warning signs.",
};

/// Traditional Chinese, Hong Kong.
pub const CHINESE: Closed = Closed {
    happened: |trouble| match trouble {
        Trouble::Fallen => "Concord在打開時停止了運作",
        Trouble::Silent => "打開你的記錄需要較長時間",
        Trouble::Failing(LoadError::Full) | Trouble::Closed(LoadError::Full) => {
            "這部裝置沒有空間了"
        }
        Trouble::Failing(_) => "Concord現時無法儲存",
        Trouble::Closed(LoadError::Unavailable) => "這個瀏覽器沒有在這裏保存資料",
        Trouble::Closed(LoadError::Broken) => "無法打開已保存的資料",
        Trouble::Closed(LoadError::Newer) => "這裏曾使用較新版本的Concord",
        Trouble::Closed(LoadError::NotFetched) => "Concord欠缺了一部分",
    },
    safe: |trouble| match trouble {
        Trouble::Fallen => "你的記錄仍在這部裝置上，沒有移除任何資料。",
        Trouble::Silent => "Concord沒有移除任何資料，仍在等候這部裝置讀出你的記錄。",
        Trouble::Failing(_) => {
            "你看到的內容仍在記憶體中，Concord沒有移除任何資料。新的記錄未能儲存。"
        }
        Trouble::Closed(LoadError::Unavailable) => {
            "資料沒有因此遺失。保存在其他瀏覽器或視窗的資料仍在那裏。"
        }
        Trouble::Closed(LoadError::Broken | LoadError::Full) => {
            "Concord沒有移除任何資料。你做過的備份檔案仍可還原。"
        }
        Trouble::Closed(LoadError::Newer) => "你的記錄仍然安全。這個舊版本不會改動它們。",
        Trouble::Closed(LoadError::NotFetched) => "你的記錄全部仍在這裏，沒有任何改動。",
    },
    to_do: |trouble| match trouble {
        Trouble::Fallen => {
            "請先把所有記錄儲存為檔案，然後再次打開Concord：可以照常打開，或者暫時不包括最後輸入的記錄。"
        }
        Trouble::Silent => {
            "請關閉其他所有Concord視窗。如果沒有變化，請再次打開Concord，或者把能讀到的記錄儲存為檔案。"
        }
        Trouble::Failing(LoadError::Full) => {
            "請立即把所有記錄儲存為檔案。然後騰出空間：移除不需要的相片、影片或應用程式，再試一次。"
        }
        Trouble::Failing(_) => {
            "瀏覽器沒有說明原因，常見的原因是裝置沒有空間。請立即把所有記錄儲存為檔案，然後在裝置上騰出空間，再試一次。"
        }
        Trouble::Closed(LoadError::Unavailable) => {
            "你可能正在使用私密視窗，或儲存功能已關閉。請用你平時使用的瀏覽器，在一般視窗打開Concord。"
        }
        Trouble::Closed(LoadError::Full) => {
            "請騰出空間：移除不需要的相片、影片或應用程式，然後再次打開Concord。在此之前，你可以先把能讀到的記錄儲存為檔案。"
        }
        Trouble::Closed(LoadError::Broken) => {
            "瀏覽器沒有說明原因，常見的原因是裝置沒有空間。請關閉所有Concord視窗，在裝置上騰出空間，然後再打開。在此之前，請先把能讀到的記錄儲存為檔案。"
        }
        Trouble::Closed(LoadError::Newer) => {
            "請關閉所有Concord視窗，在有網絡時再打開，讓新版本載入。"
        }
        Trouble::Closed(LoadError::NotFetched) => "請連接網絡，然後再次打開Concord。",
    },
    again: "再次打開Concord",
    save_all: "把所有記錄儲存為檔案",
    left_out: |n| format!("有{n}項記錄暫時沒有顯示"),
    left_out_words: "你的藥單可能與你最後一次所見的不同。請對照藥物標籤。",
    left_out_look: "重新顯示",
    help_works: "「求助」不需要儲存功能：緊急電話和危險徵狀。",
};

/// Danish.
pub const DANISH: Closed = Closed {
    happened: |trouble| match trouble {
        Trouble::Fallen => "Concord gik i stå, mens det åbnede",
        Trouble::Silent => "Det tager lang tid at åbne dine noteringer",
        Trouble::Failing(LoadError::Full) | Trouble::Closed(LoadError::Full) => {
            "Der er ikke mere plads på enheden"
        }
        Trouble::Failing(_) => "Concord kan ikke gemme lige nu",
        Trouble::Closed(LoadError::Unavailable) => "Denne browser gemmer ikke noget her",
        Trouble::Closed(LoadError::Broken) => "Det, der er gemt, kan ikke åbnes",
        Trouble::Closed(LoadError::Newer) => "Der er brugt et nyere Concord her",
        Trouble::Closed(LoadError::NotFetched) => "En del af Concord mangler",
    },
    safe: |trouble| match trouble {
        Trouble::Fallen => "Dine noteringer er stadig på denne enhed. Intet er fjernet.",
        Trouble::Silent => {
            "Concord har intet fjernet. Det venter stadig på, at enheden giver dine noteringer fra sig."
        }
        Trouble::Failing(_) => {
            "Det, du ser, er stadig i hukommelsen, og Concord har intet fjernet. Nye noteringer kan ikke gemmes."
        }
        Trouble::Closed(LoadError::Unavailable) => {
            "Intet er gået tabt af den grund. Det, der er gemt i en anden browser eller et andet vindue, er der stadig."
        }
        Trouble::Closed(LoadError::Broken | LoadError::Full) => {
            "Concord har intet fjernet. En sikkerhedskopi, du har lavet, kan stadig gendannes."
        }
        Trouble::Closed(LoadError::Newer) => {
            "Dine noteringer er i sikkerhed. Denne ældre version rører dem ikke."
        }
        Trouble::Closed(LoadError::NotFetched) => {
            "Dine noteringer er her alle sammen. Intet er ændret."
        }
    },
    to_do: |trouble| match trouble {
        Trouble::Fallen => {
            "Gem først alt i en fil. Åbn så Concord igen: som du plejer, eller uden det, der blev noteret sidst."
        }
        Trouble::Silent => {
            "Luk alle andre vinduer med Concord. Sker der ikke noget, så åbn det igen, eller gem det, der kan nås, i en fil."
        }
        Trouble::Failing(LoadError::Full) => {
            "Gem alt i en fil nu. Skaf så plads: Fjern billeder, film eller apps, du ikke har brug for. Prøv så igen."
        }
        Trouble::Failing(_) => {
            "Browseren siger ikke hvorfor. Ofte er der ikke mere plads på enheden. Gem alt i en fil nu. Skaf så plads på enheden, og prøv igen."
        }
        Trouble::Closed(LoadError::Unavailable) => {
            "Måske er det et privat vindue, eller også er lagring slået fra. Åbn Concord i et almindeligt vindue i den browser, du plejer at bruge."
        }
        Trouble::Closed(LoadError::Full) => {
            "Skaf plads: Fjern billeder, film eller apps, du ikke har brug for. Åbn så Concord igen. Før det kan du gemme det, der kan nås, i en fil."
        }
        Trouble::Closed(LoadError::Broken) => {
            "Browseren siger ikke hvorfor. Ofte er der ikke mere plads på enheden. Luk alle vinduer med Concord, skaf plads på enheden, og åbn det igen. Gem før alt andet det, der kan nås, i en fil."
        }
        Trouble::Closed(LoadError::Newer) => {
            "Luk alle vinduer med Concord, og åbn det igen, mens du har internet, så den nyere version kommer."
        }
        Trouble::Closed(LoadError::NotFetched) => "Gå på nettet, og åbn så Concord igen.",
    },
    again: "Åbn Concord igen",
    save_all: "Gem alt i en fil",
    left_out: |n| match n {
        1 => "1 notering er udeladt".into(),
        n => format!("{n} noteringer er udeladt"),
    },
    left_out_words: "Din liste er måske ikke, som du sidst så den. Se efter på dine etiketter.",
    left_out_look: "Vis dem igen",
    help_works: "Hjælp virker uden lagring: nødnumre og faretegn.",
};

//! The way out when something stands between a person and their record:
//! everything to a file first, then the ways to go on.

use crate::text::closed::Trouble;

/// The way out.
pub struct Rescue {
    /// Title where nothing is wrong.
    pub nothing_wrong: &'static str,
    /// What the file holds and who can read it.
    pub save_explained: &'static str,
    /// The file was handed over: how many entries.
    pub saved: fn(usize) -> String,
    /// What was stored did not open, so the file may lack something.
    pub only_parts: &'static str,
    /// Above the ways to go on.
    pub go_on: &'static str,
    /// Goes on as always.
    pub as_usual: fn(Trouble) -> &'static str,
    /// Goes on without what was entered last.
    pub leave_out: &'static str,
    /// What that means.
    pub leave_out_means: &'static str,
    /// Entries are left out: what that means.
    pub left_out_means: &'static str,
    /// Shows them again.
    pub bring_back: &'static str,
    /// Above removing what does not open.
    pub remove: &'static str,
    /// What removing does.
    pub remove_means: &'static str,
    /// A file comes first.
    pub file_first: &'static str,
    /// There is no file, the first time.
    pub without_file: &'static str,
    /// What going on without a file means.
    pub without_file_means: &'static str,
    /// There is no file, the second time.
    pub without_file_sure: &'static str,
    /// Removes, and puts the copy back.
    pub remove_do: &'static str,
}

/// English.
pub const ENGLISH: Rescue = Rescue {
    nothing_wrong: "Save everything to a file",
    save_explained: "The file holds all that can be reached: what is stored, the second copy on this device, and what is only in memory. Whoever has the file can read it. You can restore it on the backup page.",
    saved: |n| {
        match n {
        1 => "The file with 1 entry was handed over. Look for it in your downloads, or where you sent it.".into(),
        n => format!("The file with {n} entries was handed over. Look for it in your downloads, or where you sent it."),
    }
    },
    only_parts: "What is stored did not open. So the file holds the second copy and what is in memory. Some entries may be missing in it.",
    go_on: "Go on",
    as_usual: |trouble| match trouble {
        Trouble::Fallen => "Open as usual",
        Trouble::Failing(_) | Trouble::Silent | Trouble::Closed(_) => "Try again",
    },
    leave_out: "Open without what was entered last",
    leave_out_means: "If it stops again, open it without what was entered last. Those entries stay on this device and in the file, and you can bring them back. Until then, what was entered last does not show: a changed dose or an ended medicine, too. Check your list against your labels.",
    left_out_means: "They are kept on this device, and they go into every file. Until you bring them back, your list may not be as you last left it. Check it against your labels.",
    bring_back: "Show all entries again",
    remove: "Remove what does not open",
    remove_means: "This removes what does not open. In its place come the second copy from this device and what this window still holds. If it opens after all, nothing is removed.",
    file_first: "First save everything to a file. Then you can remove what does not open.",
    without_file: "I cannot save a file",
    without_file_means: "Without a file, entries that the second copy does not hold may be gone for good.",
    without_file_sure: "Go on without a file",
    remove_do: "Remove what does not open, and put the copy back",
};

/// Traditional Chinese, Hong Kong.
pub const CHINESE: Rescue = Rescue {
    nothing_wrong: "把所有記錄儲存為檔案",
    save_explained: "檔案包括所有能讀到的記錄：已儲存的、這部裝置上的第二份副本，以及只在記憶體中的。任何人得到這個檔案都可以閱讀。你可以在備份頁還原它。",
    saved: |n| format!("包括{n}項記錄的檔案已交出。請在下載項目或你傳送的地方查看。"),
    only_parts: "無法打開已儲存的資料，所以檔案只包括第二份副本和記憶體中的記錄，可能會有缺少。",
    go_on: "繼續",
    as_usual: |trouble| match trouble {
        Trouble::Fallen => "照常打開",
        Trouble::Failing(_) | Trouble::Silent | Trouble::Closed(_) => "再試一次",
    },
    leave_out: "打開，但不顯示最後輸入的記錄",
    leave_out_means: "如果再次停止運作，可以打開但不顯示最後輸入的記錄。這些記錄會留在這部裝置和檔案中，你可以重新顯示。在此之前，最後輸入的內容不會顯示，包括已更改的劑量或已停用的藥物。請對照藥物標籤檢查你的藥單。",
    left_out_means: "這些記錄保留在這部裝置上，亦會放進每個檔案。重新顯示之前，你的藥單可能與你最後一次所見的不同。請對照藥物標籤。",
    bring_back: "重新顯示所有記錄",
    remove: "移除無法打開的資料",
    remove_means: "這會移除無法打開的資料，並以這部裝置上的第二份副本和這個視窗仍有的記錄代替。如果最終能夠打開，就不會移除任何資料。",
    file_first: "請先把所有記錄儲存為檔案，然後才可以移除無法打開的資料。",
    without_file: "我無法儲存檔案",
    without_file_means: "沒有檔案的話，第二份副本沒有的記錄可能會永久消失。",
    without_file_sure: "沒有檔案也繼續",
    remove_do: "移除無法打開的資料，並還原副本",
};

/// Danish.
pub const DANISH: Rescue = Rescue {
    nothing_wrong: "Gem alt i en fil",
    save_explained: "Filen indeholder alt, der kan nås: det, der er gemt, den ekstra kopi på enheden og det, der kun er i hukommelsen. Alle, der har filen, kan læse den. Du kan gendanne den på siden med sikkerhedskopi.",
    saved: |n| {
        match n {
        1 => "Filen med 1 notering er afleveret. Se efter den i dine overførsler, eller hvor du sendte den hen.".into(),
        n => format!("Filen med {n} noteringer er afleveret. Se efter den i dine overførsler, eller hvor du sendte den hen."),
    }
    },
    only_parts: "Det, der er gemt, kunne ikke åbnes. Derfor indeholder filen den ekstra kopi og det, der er i hukommelsen. Noget kan mangle i den.",
    go_on: "Gå videre",
    as_usual: |trouble| match trouble {
        Trouble::Fallen => "Åbn som sædvanlig",
        Trouble::Failing(_) | Trouble::Silent | Trouble::Closed(_) => "Prøv igen",
    },
    leave_out: "Åbn uden det, der blev noteret sidst",
    leave_out_means: "Går det i stå igen, så åbn det uden det, der blev noteret sidst. Noteringerne bliver på enheden og i filen, og du kan vise dem igen. Indtil da ser du ikke det, der blev noteret sidst, heller ikke en ændret dosis eller en medicin, der er stoppet. Sammenlign din liste med dine etiketter.",
    left_out_means: "De er bevaret på enheden og kommer med i alle filer. Indtil du viser dem igen, er din liste måske ikke, som du sidst så den. Sammenlign den med dine etiketter.",
    bring_back: "Vis alle noteringer igen",
    remove: "Fjern det, der ikke kan åbnes",
    remove_means: "Det fjerner det, der ikke kan åbnes. I stedet kommer den ekstra kopi fra enheden og det, som dette vindue stadig har. Kan det åbnes alligevel, bliver intet fjernet.",
    file_first: "Gem først alt i en fil. Derefter kan du fjerne det, der ikke kan åbnes.",
    without_file: "Jeg kan ikke gemme en fil",
    without_file_means: "Uden en fil kan noteringer, som den ekstra kopi ikke har, være væk for altid.",
    without_file_sure: "Gå videre uden en fil",
    remove_do: "Fjern det, der ikke kan åbnes, og læg kopien tilbage",
};

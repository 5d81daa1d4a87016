### The record is not there as it should be.

fallen = Concord在打開時停止了運作
fallen-safe = 你的記錄仍在這部裝置上，沒有移除任何資料。
fallen-do = 請先把所有記錄儲存為檔案，然後再次打開Concord：可以照常打開，或者暫時不包括最後輸入的記錄。
silent = 打開你的記錄需要較長時間
silent-safe = Concord沒有移除任何資料，仍在等候這部裝置讀出你的記錄。
silent-do = 請關閉其他所有Concord視窗。如果沒有變化，請再次打開Concord，或者把能讀到的記錄儲存為檔案。
full = 這部裝置沒有空間了
full-do = 請立即把所有記錄儲存為檔案。然後騰出空間：移除不需要的相片、影片或應用程式，再試一次。
failing = Concord現時無法儲存
failing-safe = 你看到的內容仍在記憶體中，Concord沒有移除任何資料。新的記錄未能儲存。
failing-do = 瀏覽器沒有說明原因，常見的原因是裝置沒有空間。請立即把所有記錄儲存為檔案，然後在裝置上騰出空間，再試一次。
did-not-open = { $error ->
    [unavailable] 這個瀏覽器沒有在這裏保存資料
    [broken] 無法打開已保存的資料
    [full] 這部裝置沒有空間了
    [newer] 這裏曾使用較新版本的Concord
   *[not-fetched] Concord欠缺了一部分
}
did-not-open-safe = { $error ->
    [unavailable] 資料沒有因此遺失。保存在其他瀏覽器或視窗的資料仍在那裏。
    [broken] Concord沒有移除任何資料。你做過的備份檔案仍可還原。
    [full] Concord沒有移除任何資料。你做過的備份檔案仍可還原。
    [newer] 你的記錄全部仍在這裏。這個舊版本不會改動它們。
   *[not-fetched] 你的記錄全部仍在這裏，沒有任何改動。
}
did-not-open-do = { $error ->
    [unavailable] 你可能正在使用私密視窗，或儲存功能已關閉。請用你平時使用的瀏覽器，在一般視窗打開Concord。
    [broken] 瀏覽器沒有說明原因，常見的原因是裝置沒有空間。請關閉所有Concord視窗，在裝置上騰出空間，然後再打開。在此之前，請先把能讀到的記錄儲存為檔案。
    [full] 請騰出空間：移除不需要的相片、影片或應用程式，然後再次打開Concord。在此之前，你可以先把能讀到的記錄儲存為檔案。
    [newer] 請關閉所有Concord視窗，在有網絡時再打開，讓新版本載入。
   *[not-fetched] 請連接網絡，然後再次打開Concord。
}
again = 再次打開Concord
save-all = 把所有記錄儲存為檔案
left-out = 有{ $count }項記錄暫時沒有顯示
left-out-words = 你的藥單可能與你最後一次所見的不同。請對照藥物標籤。
left-out-look = 重新顯示
help-works = 「求助」不需要儲存功能：緊急電話和危險徵狀。
damaged = 有資料遺失或被改動
damaged-help = 仍能讀取的資料會照常顯示。請立即製作備份檔案，然後還原你上一個備份檔案；還原只會加回缺少的資料。
copy-explained = 瀏覽器可能遺失了這些記錄。這部裝置上的第二份副本仍然保存着。

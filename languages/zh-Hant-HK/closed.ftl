### Storage did not open.

happened = { $error ->
    [unavailable] 這個瀏覽器沒有在這裏保存資料
    [broken] 無法打開已保存的資料
    [newer] 這裏曾使用較新版本的Concord
   *[not-fetched] Concord欠缺了一部分
}
safe = { $error ->
    [unavailable] 資料沒有因此遺失。保存在其他瀏覽器或視窗的資料仍在那裏。
    [broken] 沒有移除任何資料。你做過的備份檔案仍可還原。
    [newer] 你的記錄仍然安全。這個舊版本不會改動它們。
   *[not-fetched] 你的記錄全部仍在這裏，沒有任何改動。
}
to-do = { $error ->
    [unavailable] 你可能正在使用私密視窗，或儲存功能已關閉。請用你平時使用的瀏覽器，在一般視窗打開Concord。
    [broken] 請關閉所有Concord視窗，然後再打開。如果仍然不行，可以還原第二份副本。
    [newer] 請關閉所有Concord視窗，在有網絡時再打開，讓新版本載入。
   *[not-fetched] 請連接網絡，然後再次打開Concord。
}
again = 再次打開Concord
rescue = 還原第二份副本
rescue-explained = 這會移除無法打開的資料，並以這部裝置上的第二份副本代替。損壞前數秒內的記錄可能會缺少。如果沒有第二份副本，你會由空白開始，並可還原備份檔案。
rescue-do = 移除無法打開的資料，並還原副本
help-works = 「求助」不需要儲存功能：緊急電話和危險徵狀。

### How storage stands, and making a backup file.

storage = 你的記錄怎樣保存
whole = 你儲存的一切都在這裏。
copy-left = 這裏缺少{ $rows }項記錄
copy-restore = 從第二份副本加回
copy-restored = { $rows ->
    [0] 一切已恢復正常。
   *[other] 已加回{ $rows }項記錄。
}
copy-forget = 不要這些記錄，繼續使用
copy-forget-explained = 這部裝置上的第二份副本會永久移除。如果不肯定，請先製作備份檔案。
rescue-error = { $error ->
    [no-copy] 沒有可讀取的第二份副本。沒有改動任何資料。如果你有備份檔案，請還原。
    [not-read] 無法讀取已儲存的資料。沒有改動任何資料。請關閉Concord，然後再打開。
    [not-saved] 這部裝置未能保存合併後的資料。第二份副本仍在。請騰出空間後再試。
    [not-copied] 第二份副本未能先保存所有記錄，因此沒有移除任何資料。請在裝置上騰出空間，然後再試一次。
   *[open-elsewhere] Concord在另一個視窗打開了。沒有改動任何資料。請關閉另一個視窗後再試。
}
unreadable = 有{ $count }項記錄這個版本無法讀取。它們會保留，並會放進備份。
lasting = { $lasting ->
    [promised] 瀏覽器已承諾保留你的記錄。
    [not-promised] 裝置空間不足或長時間沒有使用時，瀏覽器可能會清除你的記錄。請每隔幾天備份一次。
   *[none] 這個瀏覽器沒有說明會否保留你的記錄。請每隔幾天備份一次。
}
ask-to-last = 請瀏覽器保留記錄
room = { $megabytes ->
    [0] 已用空間少於1兆位元組。
   *[other] 已用空間{ $megabytes }兆位元組。
}
room-low = 這部裝置的空間所餘不多。
never = 這部裝置未做過備份。
last = 上次備份：{ $day }，{ $entries }項記錄。
make = 備份
make-explained = 檔案包括所有內容：各人的資料、藥物、每次用藥、問題，也包括標為私人的內容。任何人拿到檔案都能閱讀。請把它放在這部裝置以外的安全地方。
make-do = 製作備份檔案
make-again = 儲存檔案
made = 已備份：{ $entries }項記錄，{ $day }
made-where = 檔案已重新讀取，內容完整。請在「下載」或你傳送到的地方查看。
make-error = { $error ->
    [not-read] 未能製作檔案：無法讀取已儲存的資料。沒有改動任何資料。請關閉Concord，然後再打開。
    [nothing] 沒有製作檔案：這部裝置上沒有能讀到的記錄。
   *[not-verified] 未能製作檔案：重新讀取時內容不符。沒有改動任何資料。請再試一次。
}
save-error = { $error ->
    [cancelled] 你沒有儲存檔案。沒有改動任何資料。
    [too-large] 檔案已準備好，但瀏覽器沒有儲存。請按按鈕再試。
    [unreadable] 檔案已準備好，但瀏覽器沒有儲存。請按按鈕再試。
   *[not-saved] 檔案已準備好，但瀏覽器沒有儲存。請按按鈕再試。
}
working = 請稍候……
due-why = 你的記錄只在這部裝置。如果裝置遺失或損壞，備份檔案可以保住記錄。
due-do = 備份
due-never = 未有備份
due-since = 上次備份：{ $days }天前

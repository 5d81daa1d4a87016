### Restoring from a backup file.

explained = 還原只會加回這裏缺少的資料，不會移除任何東西。你會先看到檔案裏有甚麼。
backup-first = 你可以先備份這裏現有的資料。
pick = 選擇備份檔案
pick-error = { $error ->
    [cancelled] 沒有選擇檔案。
    [too-large] 這個檔案太大，不會是Concord的備份。
    [unreadable] 無法讀取這個檔案。
   *[not-saved] 無法讀取這個檔案。
}
nothing-changed = 這裏沒有任何改動。
preview = 檔案內容
preview-people = 為誰
preview-dates = 日期
from-to = { $from }至{ $to }
preview-new = 這裏沒有的
preview-known = 這裏已有的
preview-unreadable = 這個版本無法讀取，但會保留
preview-nothing = 檔案裏的一切，這裏已經有了。
preview-safe = 不會移除任何東西。如果檔案與這部裝置的內容不同，會顯示較新的記錄，較舊的會留在歷史記錄。
add = 加入這{ $count }項記錄
add-not = 不加入
added = 已加入{ $count }項記錄。沒有移除任何東西。
too-large = 這個檔案太大，不會是Concord的備份。
not-a-backup = 這個檔案不是Concord的備份。請找名稱以「concord」開頭的檔案。
newer = 這個備份由較新版本的Concord製作。請在有網絡時再打開Concord，讓新版本載入。
without-entries = 這個備份裏沒有記錄。
damaged = 這個備份已損壞：{ $total }項記錄中有{ $readable }項可以讀取。如果你有另一個備份檔案，請用那個。

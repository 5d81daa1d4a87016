### What the app says by itself.

title = 是時候看看你的藥物
title-for = 是時候看看藥物：{ $names }
between-names = 、
soon = { $doses ->
    [1] 快到{ $time }的時間。
   *[other] 快到{ $time }的時間：共{ $doses }次藥。
}
now = { $doses ->
    [1] 這是{ $time }的提示。
   *[other] 這是{ $time }的提示：共{ $doses }次藥。
}
was-due = { $doses ->
    [1] 原定時間是{ $time }。
   *[other] 原定時間是{ $time }：共{ $doses }次藥。
}
in-quiet = 有{ $doses }次藥的時間在靜音時段內到了。請看看今天的清單。
several = 還有{ $doses }次藥未回答。請看看今天的清單。
while-away = Concord沒有開啟時，有些用藥時間已到。請看看今天的清單。
open-today = 看今天的清單
test-title = 這是一次測試
test-body = Concord的提示就是這樣。
clock-doubt = { $doubt ->
    [impossible] 這部裝置的時鐘不可能正確。它顯示{ $shown }。時鐘正確後才會再有提示。
    [set-back] 這部裝置的時鐘調早了。現在顯示{ $shown }。
   *[long-away] Concord已很久沒有開啟。時鐘現在顯示{ $shown }。
}
clock-step = 請在裝置的設定中檢查日期和時間。沒有任何記錄自動加上。
clock-right = 時鐘是正確的
zone-note = 不會自動更改。
zone-look = 看看會有甚麼改變
zone-keep = 維持{ $place }時間
update = Concord有新版本。
update-note = 已儲存的資料會保留。請先完成正在填寫的內容。
update-now = 使用新版本
calendar-title = 是時候看看{ $time }的項目
calendar-ends = 這些提示在{ $day }完結。請再製作日曆檔案。
calendar-gone = 這個提示已完結
calendar-test = 這是Concord的一次測試。有響嗎？
calendar-name = 藥物

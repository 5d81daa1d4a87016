### The regimen over time.

title = 我的藥物有甚麼改變
way-note = 改變了甚麼、何時、為何、由誰決定：一張可以展示或列印的圖。
how-far = 看多久以前？
span = { $span ->
    [three-months] 3個月
    [six-months] 6個月
    [year] 12個月
   *[everything] 全部
}
picture = 我的藥物圖，{ $days }。下面的表格以文字說明同樣的內容。
picture-title = 圖
unchanged = 另外{ $count }種一直沒有改變
months-short = 
    1月
    2月
    3月
    4月
    5月
    6月
    7月
    8月
    9月
    10月
    11月
    12月
noticed = 我留意到和談過的事
in-order = 按次序列出的改變
mark-and-day = 標記和日期
what = 甚麼
why = 為何
who = 誰
at-start = 已在清單上：{ $names }
at-start-held = 已經暫停：{ $names }
with-list = 開始這份清單時寫下：{ $names }。從何時開始使用，這裏並不知道。
course-over = 療程完結：{ $medicine }，最後一天{ $day }
with-plan = { $what }。{ $plan }
decided = 決定：{ $topic }——{ $choice }
talked = 與{ $who }談過
written-by = 由{ $who }寫下
by-label = 按標籤
stretch = { $days }：{ $state }
not-known = 還未寫下任何資料
on-hold = 暫停
stopped = 不再使用
over = 療程已完結
doses-title = 沒有記錄為已使用的劑次，逐個星期
not-taken = 沒有使用：預定{ $due }次中的{ $count }次
with-reasons = { $said }（{ $reasons }）
doses-from = 由{ $day }起計算劑次。
no-doses = 由{ $day }起，每次預定的用藥都記錄為已使用。
week = 星期
medicine = 藥物
recorded = 記錄了甚麼
before-title = 副作用之前有甚麼改變
side-effect = { $letter }：{ $words }
before = 寫下日期：{ $day }。之前{ $days }天的改變：
before-none = 這裏沒有寫下那段日子的改變。
before-list = 這份清單在{ $day }開始。之前的情況，這裏並不知道。
before-note = 這裏只顯示之前發生的事，並不表示原因。
line-taken = 使用中
line-on-hold = 暫停
line-not-known = 還未寫下任何資料
mark-end = 不再使用，或療程已完結
mark-start = 新增，或再次使用
mark-more = 一天的分量比之前多
mark-less = 一天的分量比之前少
mark-other = 時間、分量或強度不同
mark-hold = 開始暫停
mark-talk = 決定或談話
mark-side-effect = 副作用，有一條線貫穿所有藥物
mark-worry = 其他擔心
bar-not-taken = 每個星期沒有使用的劑次
bar-no-record = 沒有記錄或不肯定的劑次
print = 列印這一頁
nothing = 這段時間沒有改變。分量改變或藥物暫停時，這裏會顯示日期、原因和由誰決定。
empty = 你的藥物一路以來的改變
empty-words = 你加入、暫停或更改的藥物，會在這裏以一張圖顯示，並附上日期、原因和由誰決定。你寫下的副作用會疊加在圖上。

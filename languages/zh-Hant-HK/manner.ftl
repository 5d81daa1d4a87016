### How a dose is used, beyond its time and amount.

comes-off = 何時撕下？
comes-off-name = { $when ->
    [with-next] 貼上新藥貼時
    [after-hours] 若干小時後
   *[not-said] 我不知道
}
off-hours = 多少小時後？
on-now = 現在貼着一塊嗎？
on-now-name = { $at-start ->
    [none] 沒有
   *[one] 有
}
side = 哪隻眼睛或耳朵？
side-if-any = 是用在眼睛或耳朵的嗎？
no-side = 不是
side-name = { $side ->
    [left-eye] 左眼
    [right-eye] 右眼
    [both-eyes] 雙眼
    [left-ear] 左耳
    [right-ear] 右耳
   *[both-ears] 雙耳
}
sites = 用在哪些位置？
sites-hint = 每行寫一個位置，例如左臂。如果位置不用輪流，便不用填。
rest-days = 同一位置要相隔多少天才再用？
copy-hint = 照說明書或標籤填寫。如果沒有寫，便不用填。
before-food = 進食前多少分鐘？
after-food = 進食後多少分鐘？
upright = 之後保持坐直或站立：多少分鐘？
apart-add = 加入要分開使用的藥物
apart-from = 與哪種藥物分開？
apart-hours = 相隔多少小時？
apart-remove = 刪除這一行
days-off = 不用藥的日子使用甚麼？
days-off-name = { $days ->
    [nothing] 甚麼都不用
   *[placebo] 不含藥的藥片
}
interval = 兩次之間相隔多久？
counted-by = 計算單位
counted-by-name = { $by ->
    [days] 天
    [weeks] 星期
   *[months] 月
}
known-day = 你知道哪一天？
known-day-name = { $day ->
    [last-given] 上一次的日子
   *[next-due] 下一次的日子
}
time-hint = 如果沒有指定時間，便不用填。我們會在09:00詢問。
since = 放置日期
unknown-hint = 如果不知道，便不用填。
out-by = 最遲取出或更換的日期
table = 表格，照原文抄寫
table-hint = 照診所所寫抄下每一行。Concord會顯示整個表格，不會替你選擇。
reading = 第{ $row }行：讀數
says = 第{ $row }行：所寫內容
add-row = 加一行
your-table = 你的表格
no-row-picked = Concord不會替你選擇。如果不肯定是哪一行，請詢問診所。
by-table = 按表格所寫
take-off = 撕下舊的：{ $name }
take-out = 應取出或更換：{ $name }
taken-off = 已於{ $time }撕下
not-taken-off = 沒有撕下：{ $reason }
check-off = 記錄已撕下：{ $name }
old-one-on = 未有記錄舊的已撕下。
old-one-ask = 舊的已撕下嗎？請先記錄。如果兩塊同時貼着，請於今天查詢。
which-site = 用在哪個位置？
site-not-said = 沒有說明
used-before = 上次使用：{ $day }
used-never = 沒有記錄
too-soon = { $days }天前用過。你的用藥計劃是相隔{ $rest }天。
at-site = 位置：{ $site }
placebo = 這粒不含藥：第{ $day }天，共{ $of }天
kept-apart = 與{ $name }最少相隔{ $length }
too-close = { $name }安排在{ $time }。你的用藥計劃要兩者相隔{ $length }。請問藥劑師怎樣安排。
wait = 在{ $name }之後{ $minutes }分鐘
off-at = { $time }撕下
on-at = { $time }貼上
swap-at = { $time }：撕下舊的，貼上新的
on-now-said = { $at-start ->
    [none] 現在沒有貼着藥貼。
   *[one] 現在貼着一塊。貼上第一塊新的時撕下。
}
no-medicine = 不含藥
due-out = 應取出或更換：{ $day }
drops-after = { $name }在{ $time }滴入同一隻眼睛或耳朵。這一種在{ $minutes }分鐘後。
meal-before = { $time }是你{ $anchor ->
    [waking] 起床
    [breakfast] 吃早餐
    [lunch] 吃午餐
    [evening-meal] 吃晚餐
   *[bedtime] 睡覺
}的時間。標籤寫着進食前{ $length }。如果應該早一點，請選擇指定時間。
meal-after = { $time }是你{ $anchor ->
    [waking] 起床
    [breakfast] 吃早餐
    [lunch] 吃午餐
    [evening-meal] 吃晚餐
   *[bedtime] 睡覺
}的時間。標籤寫着進食後{ $length }。如果應該遲一點，請選擇指定時間。
off-now = 現在撕下，{ $time }
off-as-planned = 按安排於{ $time }撕下
off-another-time = 在其他時間撕下
still-there = 沒有撕下
off-unsure = 不肯定是否已撕下
out-now = 現在取出或更換，{ $time }
out-as-planned = 按安排於{ $time }取出或更換
out-another-time = 在其他日子取出或更換
still-in = 沒有取出
taken-out = 已取出或更換，{ $time }
told-off = { $name }：舊的已於{ $time }撕下。
told-not-off = { $name }：沒有撕下。
made-of = { $amount }由哪些藥片組成？
made-of-hint = 照你得到的指示填寫，例如一粒3毫克和一粒1毫克。如果沒有人告訴你，便不用填。
next-test = 下次驗血的日子（如知道）
old-one-not-told = 沒有寫明舊的何時撕下。貼上新的之前請先查問。

### Plans in words.

at-clock = { $time }
then-at-clock = { $time }
around-waking = { "" }
time-with-food = { $time }（{ $food }）
amount-in-side = { $side ->
    [left-eye] 左眼
    [right-eye] 右眼
    [both-eyes] 雙眼各
    [left-ear] 左耳
    [right-ear] 右耳
   *[both-ears] 雙耳各
}{ $amount }
each-time = { $amount }
every-day = 每日
once-a-week = 每星期一次，逢{ $day }
on-weekdays = 逢{ $days }
every-days-once = 每{ $count }日一次，
every-days = 每{ $count }日，
every-weeks = 每{ $count }個星期，逢{ $day }
listed-weekday = { $day }
weekdays-every-weeks = 每{ $count }個星期，逢{ $days }
cycle = 連續{ $on }天{ $doses }，然後{ $off }天不用，如此循環
cycle-list = { $doses }
cycle-placebo = { $doses }：{ $on }天是含藥的，然後{ $off }天是不含藥的藥片，如此循環
day-one-was = 第1天是{ $day }
day-one-is = 第1天是{ $day }
monthly = { $count ->
    [1] 每月
   *[other] 每{ $count }個月，在
}{ $day }日
monthly-late = { $count ->
    [1] 每月
   *[other] 每{ $count }個月，在
}{ $day }日（較短的月份則為最後一日）
monthly-weekday = { $count ->
    [1] 每個月
   *[other] 每{ $count }個月
}的{ $which ->
    [first] 第一個
    [second] 第二個
    [third] 第三個
    [fourth] 第四個
   *[last] 最後一個
}{ $day }
every-hours = 每{ $count }小時{ $amount }
every-hours-with-food = 每{ $count }小時{ $amount }，{ $food }
first-at = 第一次在{ $day }{ $time }
hours-from = 由{ $day }{ $time }起計
hours-count = 以小時計算，調校時鐘或外遊時也一樣
on-days = { $days }：{ $each }
on-days-with-food = { $days }：{ $each }，{ $food }
none-on = { $days }：不用藥
turn = 由{ $day }起每{ $count }日一次
from-to = 由{ $from }至{ $to }
from = 由{ $from }起
numbered-step = 第{ $count }步
then-ends = 之後便完結
then-ask = 請查問之後怎樣使用
no-longer = 不再這樣使用
comes-off-with-next = 貼上新藥貼時，撕下舊的
comes-off-after = { $length }後撕下
comes-off-not-stated = 沒有寫明何時撕下藥貼
sites = 位置輪流：{ $places }
rest-days = 每個位置相隔{ $count }天才再用
before-food-by = { $count ->
    [1] 進食前最少{ $length }
   *[other] 每次都在進食前最少{ $length }
}
after-food-by = { $count ->
    [1] 進食後最少{ $length }
   *[other] 每次都在進食後最少{ $length }
}
upright = 之後保持坐直或站立{ $length }
from-last-days = 由上一次起計每{ $count }日{ $amount }
from-last-weeks = 由上一次起計每{ $count }個星期{ $amount }
from-last-months = 由上一次起計每{ $count }個月{ $amount }
next-due = 按這用藥計劃，第一次在{ $day }
first-was-due = 按這用藥計劃，第一次原定在{ $day }
in-place = 放置在體內，最遲{ $day }取出或更換
in-place-since = 於{ $since }放置，最遲{ $day }取出或更換
by-reading = 按你的表格，{ $days }{ $times }
by-reading-with-food = 按你的表格，{ $days }{ $times }，{ $food }
table-row = { $reading }：{ $says }
counted-from = 由{ $day }起計
food = { $food ->
    [not-said] { "" }
    [before] 飯前
    [with] 隨餐
    [after] 飯後
   *[empty-stomach] 空腹
}
alike = { $days }{ $times }，每次{ $amount }
single = { $days }{ $times }用{ $amount }
alike-with-food = { $days }{ $times }，{ $food }，每次{ $amount }
unlike = { $days }：{ $each }
unlike-with-food = { $days }：{ $each }，{ $food }
one-of-several = { $time }用{ $amount }
one-in-side = { $time }{ $amount }
last-day = 最後一日是{ $day }
doses-in-all = 共{ $count }次
doses-until = { $count ->
    [1] 共1次，在{ $day }
   *[other] 共{ $count }次，最後一次預定在{ $day }
}
ended = 已於{ $day }完結
from-day = 由{ $day }起：{ $plan }
instead-from = 由{ $day }起改為：{ $plan }
once-only = 只使用一次：{ $day }{ $time }，{ $amount }
when-needed = 有需要時使用，每次{ $amount }
shortest-gap = 兩次之間最少相隔{ $length }
no-gap = 沒有寫明兩次之間最少相隔多久
most = 24小時內最多{ $amount }
no-most = 沒有寫明24小時內最多可用多少
exact = 時間必須準確：最多早或遲{ $length }
no-times = 未有時間。請查問怎樣使用
in-a-week = 一星期共{ $amount }
in-all-from = 由{ $day }起總共{ $amount }
made-of = { $amount }：{ $tablets }
next-test = 下次驗血：{ $day }
before-meal = { $anchor ->
    [waking] 起床時
    [breakfast] 早餐前
    [lunch] 午餐前
    [evening-meal] 晚餐前
   *[bedtime] 睡前
}
after-meal = { $anchor ->
    [waking] 起床時
    [breakfast] 早餐後
    [lunch] 午餐後
    [evening-meal] 晚餐後
   *[bedtime] 睡前
}

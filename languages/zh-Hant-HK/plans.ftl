### Plans in words.

at-clock = { $time }
every-day = 每日
once-a-week = 每星期一次，逢{ $day }
on-weekdays = 逢{ $days }
every-days = 每{ $count }日
every-weeks = 每{ $count }個星期，逢{ $day }
cycle = 連續{ $on }天每日服用，然後停{ $off }天，
monthly = { $count ->
    [1] 每個月
   *[other] 每{ $count }個月
}{ $day }日
monthly-late = { $count ->
    [1] 每個月
   *[other] 每{ $count }個月
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
hours-count = 以小時計算，調校時鐘或外遊時也一樣
on-days = { $days }：{ $each }
on-days-with-food = { $days }：{ $each }，{ $food }
turn = 由{ $day }起每{ $count }天一次
from-to = 由{ $from }至{ $to }
from = 由{ $from }起
numbered-step = 第{ $count }步
then-ends = 之後便完結
then-ask = 請詢問之後怎樣服用
no-longer = 不再這樣服用
counted-from = 由{ $day }起計
food = { $food ->
    [not-said] { "" }
    [before] 飯前
    [with] 隨餐
    [after] 飯後
   *[empty-stomach] 空腹
}
alike = { $days }{ $times }，每次{ $amount }
alike-with-food = { $days }{ $times }，{ $food }，每次{ $amount }
unlike = { $days }：{ $each }
unlike-with-food = { $days }：{ $each }，{ $food }
one-of-several = { $time }用{ $amount }
last-day = 最後一日是{ $day }
doses-in-all = 共{ $count }次
doses-until = 共{ $count }次，最後一次預定在{ $day }
ended = 已於{ $day }完結
from-day = 由{ $day }起：{ $plan }
once-only = 只服用一次：{ $day }{ $time }，{ $amount }
when-needed = 有需要時使用，每次{ $amount }
shortest-gap = 兩次之間最少相隔{ $length }
no-gap = 沒有寫明兩次之間最少相隔多久
most = 24小時內最多{ $amount }
no-most = 沒有寫明24小時內最多可用多少
exact = 時間必須準確：最多早或遲{ $length }
no-times = 未有時間。請查問如何使用

### Today and any other day.

day-before = 前一天：{ $day }
day-after = 後一天：{ $day }
past-day = 當日的記錄
plan = 計劃
nothing-until = { $time }之前沒有預定的藥。
nothing-more = 今天沒有其他預定的藥。
nothing-planned = 這天沒有安排用藥。
next-dose = 下一次：{ $when }。
all-taken-at = { $waiting ->
    [1] 已於{ $time }使用
    [2] 兩種都已於{ $time }使用
   *[other] { $waiting }種都已於{ $time }使用
}
check = { $name }，{ $amount }：已使用
answered-check = { $name }：{ $state }。更改
ask-check = { $name }：情況是怎樣？
food = { $food ->
    [not-said] { "" }
    [before] 飯前
    [with] 隨餐
    [after] 飯後
   *[empty-stomach] 空腹時
}
not-now = 暫時不要
something-else = 其他情況
which-one = 哪一種？
put-off-which = 稍後提示哪些藥？
put-off-all = { $doses ->
    [1] 全部
    [2] 兩種都是
   *[other] 全部{ $doses }種
}
remind-later = 稍後提示
in-length = { $length }後
exact-time = 這種藥的時間要準確，提示不能遲過{ $time }。
exact-late = 這種藥的時間要準確，預定時間已過了{ $length }。如不知道怎樣做，請立即致電你的藥劑師或診所。
no-answer = { $time }的藥未有答案。情況是怎樣？
yesterday-no-answer = 昨天：有{ $count }次藥未回答
the-day = 這一天
now-mark = 現在{ $time }
empty = 你的一天，由早到晚
empty-words = 加入你的藥物後，這一頁會顯示現在要用甚麼、之後是甚麼，以及已使用了甚麼。
add-medicine = 加入藥物
history = 過去的日子和星期
to-today = 今天
time-and-near-day = { $day }{ $time }
time-and-day = { $day }{ $time }
all-taken = { $answered ->
    [0] { $waiting ->
        [1] 已使用
        [2] 兩種都已使用
        [3] 三種都已使用
       *[other] { $waiting }種都已使用
    }
   *[other] { $waiting ->
        [1] 已使用
        [2] 其餘兩種已使用
       *[other] 其餘{ $waiting }種已使用
    }
}
tally-taken = { $count }次已使用
tally-not-taken = { $count }次沒有使用
tally-unsure = { $count }次不肯定
tally-unanswered = { $count }次未回答
earlier-today = 較早：{ $tally }

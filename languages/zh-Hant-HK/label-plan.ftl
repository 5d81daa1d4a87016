### 由標籤的字句到建議的用藥計劃。

title = Concord這樣理解你的標籤
words = 你的標籤上的字句
quoted = 「{ $words }」
not-understood = 未能理解：{ $words }。
compare = 請與標籤比較。如果不同，請在下面選擇，或詢問藥劑師。
take-over = 使用這個，然後檢查
times-chosen = 標籤沒有寫時間。我們填了常用的時間，請改成你的時間。
times-of-day-parts = 標籤只寫了一日中的時段，沒有寫哪一餐。我們填了最接近的一餐，請改成你的時間。
open = { $how }。還有一些答案要填。
left-out = 計劃本身沒有包括：{ $words }。標籤的原文會一直保留在旁邊。
no-plan = Concord未能由這些字句填出計劃。請在下面選擇。
nothing = Concord未能確定標籤的意思，所以不作建議。請在下面選擇。如不肯定，請選「我不知道」並查詢。
first = 使用之前
fill-in = 這一欄留空：如果你知道，請在下面填寫。
ask = { $ask ->
    [as-directed] 標籤寫着{ $words }。有沒有人告訴你標籤以外的用法？
    [how-much] 標籤沒有寫每次用多少。
    [how-often] 標籤沒有寫多久用一次。當時別人怎樣告訴你？
    [amount-range] 標籤寫着{ $words }。每次是多少？
    [by-weight] 標籤寫着{ $words }。標籤沒有寫每次即是多少粒。
    [spoon-size] 標籤寫着{ $words }。標籤沒有寫這樣一匙有多少。
    [at-once] 標籤寫着{ $words }。是不是一次過用？
    [times-range] 標籤寫着{ $words }。一日多少次？
    [hours-range] 標籤寫着{ $words }。相隔多少小時？
    [once-or-daily] 標籤寫着{ $words }。是不是只用一次？
    [weekly-or-once] 標籤寫着{ $words }。是只有那一天，還是每個星期都是？
    [daily-or-weekly] 標籤寫着{ $words }。每日一次和每星期一次並不相同。第一次用藥前，請先詢問。
    [which-weekday] 標籤寫着{ $words }。是星期幾？
    [which-date] 標籤寫着{ $words }。標籤沒有寫是每月的哪一天。
    [times-and-moments] 標籤寫着{ $words }。這些並不吻合。是哪一個意思？
    [limit-below-plan] 標籤寫着{ $words }。加起來超過標籤所容許的份量。第一次用藥前，請先詢問。
    [limit-window] 標籤寫着{ $words }。是在多長時間之內？
    [up-to] 標籤寫着{ $words }。是不是只在有需要時才用？
    [od-or-eye] 標籤寫着{ $words }。這可以指每日一次，或者右眼。是哪一個意思？
    [which-side] 標籤寫着{ $words }。是哪一邊？
    [length-range] 標籤寫着{ $words }。用多少天？
    [also-needed] 標籤除了固定時間，還寫着{ $words }。一個計劃不能同時包括兩者。
    [step-length] 標籤寫着{ $words }。每一步用多久並不清楚。
    [date] 標籤寫着{ $words }。未能肯定是哪一天。
    [number] 標籤寫着{ $words }。這個數字可以有兩種讀法。
    [negation] 標籤寫着{ $words }。未能理解甚麼是不可以做的，以及在甚麼時候。
    [condition] 標籤寫着{ $words }。用法要視乎情況。
    [change] 標籤寫着{ $words }。標籤沒有寫加減多少，以及在甚麼時候。
    [differ] 標籤寫着{ $words }。這些並不相同。
   *[unread] 標籤寫着{ $words }。這些字句可能會改變用法。
}
ask-until-finished = 標籤寫着{ $words }。標籤沒有寫一共多少次。
ask-other-words = 這些字句會不會改變用法：{ $words }？
only-when-needed = 只在有需要時
times-a-day = 每日{ $count }次
hours-apart = 每{ $count }小時
together = 是，一次過用
apart = 不是，每次一份，每日{ $count }次
one-dose = 是，只用一次
each-time = 不是，會重複用
this-day = 只有那一天
each-week = 每個星期
in-24-hours = 24小時之內
at-one-time = 每次
yes-when-needed = 是，只在有需要時
regularly = 不是，定時用
once-a-day = 每日一次
right-eye = 右眼
side = { $side ->
    [left] 左
    [right] 右
    [both] 兩邊
   *[affected] 患處那邊
}
days = { $count }天
no-last-day = 暫時沒有最後一日
regular-only = 只填固定時間
nothing-else = 沒有，只有標籤上的
count-doses = 我會填寫次數
no-end = 暫時沒有完結日
changes-nothing = 不會
again = 重新回答
ask-pharmacist = 問我的藥劑師
asked = 已放進你的問題，請在今天查詢。
to-ask = { $name }：我的標籤寫着「{ $label }」。{ $words }是甚麼意思？
to-ask-how = { $name }：我的標籤寫着「{ $label }」。每次用多少，多久一次？
new-label = 有新的標籤
new-words = 新的標籤寫着甚麼？
replaces = 儲存更改時，這些字句會取代目前的字句。
so-far = 目前
by-label = 這張標籤
same = 這和目前相同。
differs = 和目前不同的有：{ $what }。
part-how = 用法
part-amount = 份量
part-times = 時間
part-days = 日子
part-end = 用多久
part-food = 與食物的關係
part-gap = 兩次之間最短的時間
part-most = 24小時內的最多份量

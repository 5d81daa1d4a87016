### Writing down how a medicine is taken.

pattern = 多久一次？
pattern-name = { $pattern ->
    [every-day] 每日
    [weekdays] 逢星期某幾天
    [every-days] 每隔幾日
    [every-weeks] 每隔幾個星期一次
    [when-needed] 有需要時使用
    [once] 只用一次
   *[as-directed] 我不知道，或按指示
}
pattern-note = { $pattern ->
    [weekdays] 每星期都在相同的日子
    [every-days] 例如每3日
    [every-weeks] 例如每2個星期，逢星期二
    [when-needed] 只在不舒服時使用
    [as-directed] 問清楚之前，沒有時間，也沒有提示
    [every-day] { "" }
   *[once] { "" }
}
weekdays = 哪幾天？
every-days = 每多少日？
every-weeks = 每多少個星期？
first = 第一天
first-hint = 開始使用的那天，或上一次使用的那天。
first-is = 這天是{ $day }。
times = 什麼時間？
times-hint = 可選一個或多個，或加一個鐘點。
add-clock = 加一個鐘點
clock = 鐘點
remove = 拿走：{ $time }
new-time = 鐘點
amount = 每次多少？
amount-at = { $time }多少？
less = 減一
more = 加一
half = ½
half-more = 加或減半份
unit = 計算單位
food = 標籤有沒有提到飲食？
food-name = { $food ->
    [not-said] 沒有提到
    [before] 飯前
    [with] 隨餐
    [after] 飯後
   *[empty-stomach] 空腹
}
exact = 時間必須準確
exact-note = 醫護人員告訴我的
exact-minutes = 最多可早或遲多少分鐘？
ending = 會完結嗎？
ending-open = 沒有定下完結
ending-day = 到某一天
ending-doses = 用完一定次數
last-day = 最後一天
doses = 一共多少次？
start = 何時開始？
start-today = 今天
start-day = 另一天
day = 日期
gap = 兩次之間最少相隔
gap-hint = 照標籤填寫。如果不填，我們不會顯示下一次的時間，並會加一個問題。
hours = 小時
minutes = 分鐘
most = 24小時內最多
most-hint = 照標籤填寫。如果不填，我們會加一個問題。
as-directed = 不會有提示。我們會加一個問題給藥劑師：請查問如何使用。
problem-of = { $problem ->
    [pattern] 請選擇多久一次。
    [weekday] 請選擇最少一天。
    [every] 請填寫1至366的數字。
    [first] 請選擇第一天。
    [no-times] 請選擇最少一個時間。
    [time] 請選擇鐘點。
    [same-time] 這個時間出現了兩次，請拿走一個。
    [slot-amount] 請填寫用多少。
    [amount] 請填寫用多少。
    [exact-needs-clock] 準確時間必須是鐘點。請拿走起床、用餐等時刻。
    [exact-minutes] 請填寫1至240分鐘。
    [ending] 請填寫今天或之後的最後一天，或次數。
    [start] 請選擇今天或之後的日期。
    [once] 請選擇還未過去的日期和時間。
    [gap] 請用數字填寫小時和分鐘，例如4和0。
    [two-readings] 請選擇你指的是哪個數字。
   *[most] 請填寫大於0的數字，或不填。
}

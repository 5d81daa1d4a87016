### Writing down how a medicine is taken.

pattern = 多久一次？
pattern-name = { $pattern ->
    [every-day] 每日
    [weekdays] 每星期某幾天
    [every-days] 每幾日一次
    [every-weeks] 每幾個星期一次
    [every-hours] 每若干小時一次
    [cycle] 連用幾天，然後幾天不用
    [monthly] 每個月
    [by-weekday] 一星期中不同日子，份量不同
    [by-turns] 份量逐日輪流
    [by-steps] 份量逐步增加或減少
    [from-last] 由上一次起計
    [in-place] 放置到某一天
    [by-reading] 按讀數，根據表格
    [when-needed] 有需要時使用
    [no-longer] 不再這樣使用
    [once] 只用一次
   *[as-directed] 我不知道，或按指示
}
other-ways = 其他方式
pattern-note = { $pattern ->
    [weekdays] 每星期都在相同的日子
    [every-days] 例如每3日一次
    [every-weeks] 例如每2個星期，逢星期二
    [every-hours] 例如日夜每12小時一次
    [cycle] 例如連用21天，然後7天不用
    [monthly] 某個日期，或例如第二個星期二
    [by-weekday] 例如華法林：星期一4毫克，星期二3毫克
    [by-turns] 例如一天1粒，第二天2粒
    [by-steps] 例如每星期減少的類固醇
    [from-last] 例如每3個月一針
    [in-place] 例如植入物、子宮環或泵
    [by-reading] 例如按診所所寫，根據血糖用胰島素
    [when-needed] 只在不舒服時使用
    [no-longer] 其他使用方法照舊
    [as-directed] 問清楚之前，沒有時間，也沒有提示
    [every-day] { "" }
   *[once] { "" }
}
weekdays = 哪幾天？
every-days = 每多少日一次？
every-weeks = 每多少個星期一次？
first = 第一天
first-hint = 開始使用的那天，或上一次使用的那天。
weeks = 每多少個星期一次？
weeks-hint = 每個星期都用，便不用填。
hours-apart = 每多少小時一次？
first-dose = 第一次在何時？
days-on = 連續用多少天？
days-off = 之後多少天不用？
first-on = 連用的第一天
first-on-hint = 一盒藥的第一天，可以是已過去的日子。
month-by = 每個月哪一天？
month-by-name = { $by ->
    [date] 按日期計算
   *[weekday] 按星期計算
}
month-day = 每月第幾日
month-day-hint = 1至31。較短的月份會用最後一日。
which = 該月第幾個？
month-weekday = 星期幾？
months = 每多少個月一次？
months-hint = 每個月都用，便不用填。
first-counted = 第一個星期或月份中的一天
lines = 每天用多少？
steps = 每一步用多少，維持多久？
lines-hint = 沒有用藥的日子可以留空。
first-turn = 第1天在何時？
first-turn-hint = 可以是已過去的日子。
turn-name = 第{ $count }天
step-name = 第{ $count }步
step-days = 維持多少天？
add-turn = 加一天
add-step = 加一步
after = 最後一步之後怎樣？
which-name = { $which ->
    [first] 第一個
    [second] 第二個
    [third] 第三個
    [fourth] 第四個
   *[last] 最後一個
}
after-name = { $after ->
    [goes-on] 繼續用最後的份量
    [ends] 完結
   *[ask] 我不知道
}
times = 甚麼時間？
times-hint = 可選一個或多個，或加一個指定時間。
add-clock = 加一個指定時間
clock = 指定時間
remove = 刪除{ $what }
remove-empty = 刪除這個時間
remove-moment = { $anchor ->
    [waking] 刪除「起床時」
    [breakfast] 刪除「早餐時」
    [lunch] 刪除「午餐時」
    [evening-meal] 刪除「晚餐時」
   *[bedtime] 刪除「睡前」
}
new-time = 指定時間
amount = 每次多少？
once-when = 何時？
once-amount = 用多少？
amount-at = { $time }用多少？
amount-at-waking = 起床時用多少？
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
ending-open = 沒有結束日期
ending-day = 到某一天
ending-doses = 用滿指定次數
last-day = 最後一日
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
as-directed = 不會有提示。我們會加一個問題給藥劑師：請查問怎樣使用。
problem-of = { $problem ->
    [pattern] 請選擇多久一次。
    [weekday] 請選擇最少一天。
    [every] 請填寫1至366的數字。
    [hours] 請填寫1至1000小時。
    [weeks] 請填寫1至52個星期，或不填。
    [on] 請填寫1至366天。
    [off] 請填寫1至366天。
    [month-day] 請填寫每月1至31日。
    [month-weekday] 請選擇星期幾。
    [months] 請填寫1至60個月，或不填。
    [first-dose] 請選擇第一次的日期和時間。
    [no-amounts] 請最少填寫一天的份量。
    [line-amount] 請填寫用多少，或不填。
    [line-days] 請填寫多少天，1至3660。
    [after] 請選擇最後一步之後怎樣。
    [first] 請選擇第一天。
    [no-times] 請選擇最少一個時間。
    [time] 請選擇指定時間。
    [same-time] 這個時間出現了兩次，請刪除一個。
    [slot-amount] 請填寫用多少。
    [amount] 請填寫用多少。
    [exact-needs-clock] 時間要準確，便須用指定時間，例如08:00。請刪除起床、用餐等時刻。
    [exact-minutes] 請填寫1至240分鐘。
    [ending] 請填寫今天或之後的最後一日，或次數。
    [start] 請選擇今天或之後的日期。
    [once] 請選擇還未過去的日期和時間。
    [day-time] 請填寫時間，例如08:30，或留空。
    [gap] 請用數字填寫小時和分鐘，例如4和0。
    [apart] 請填寫1至366的數字。
    [out-by] 請選擇應取出的日子，由今天起。
    [no-rows] 請填寫表格最少一行。
    [row] 請填寫讀數，以及表格對應寫的內容。
    [comes-off] 請選擇何時撕下。
    [off-hours] 請填寫1至72小時。
    [on-now] 請選擇現在是否貼着一塊。
    [sites] 每行寫一個位置：最多20行，每行最多200個字。
    [rest-days] 請填寫1至366天，或不填。
    [food-minutes] 請填寫1至1440分鐘，或不填。
    [upright] 請填寫1至1440分鐘，或不填。
    [apart-from] 請選擇哪種藥物，或刪除這一行。
    [apart-hours] 請填寫1至24小時。
    [made-of] 最多200個字。
    [next-test] 請選擇今天或之後的日子，或不填。
    [two-readings] 請選擇你指的是哪個數字。
   *[most] 請填寫大於0的數字，或不填。
}

### The times of a person's day.

times-title = { $name }的作息時間
times-hint = 與用餐或睡覺有關的藥物會跟隨這些時間。固定時間的藥物不會改變。
sort-of-day = { $sort ->
    [usual] 大多數日子
    [saturday] 星期六
   *[sunday] 星期日
}
own-times = { $sort ->
    [sunday] 星期日不同
   *[any] 星期六不同
}
moment = { $anchor ->
    [waking] 起床
    [breakfast] 早餐
    [lunch] 午餐
    [evening-meal] 晚餐
   *[bedtime] 睡前
}
time-error = 請填寫時間，例如08:00。
times-save = 儲存這些時間

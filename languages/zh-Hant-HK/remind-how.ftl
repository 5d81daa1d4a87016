### How somebody is reminded on this device.

title = 這部裝置怎樣提示{ $name }
ahead = 預先提示
ahead-note = 只會預先提示一次，到時仍會照常提示。
ahead-none = 不用
ahead-by = { $length }前
repeats = 如果沒有人回答
repeats-once = { $length }後再提示一次
repeats-until = { $times ->
    [1] 每{ $length }提示，最多1次
   *[other] 每{ $length }提示，最多{ $times }次
}
quiet = 靜音時段
quiet-note = 時段完結前，提示會等待。「今天」會顯示期間到了時間的藥。
quiet-from = 由
quiet-until = 至
quiet-wrong = 請寫兩個不同的時間，例如22:00和07:00。在此之前不會更改。
quiet-exact = 要準時的藥物也等待
quiet-exact-note = 如不選，要準時使用的藥物仍會響。確定你的藥物可以等，才選這項。
grouping = 每人各有一個提示
grouping-note = 如不選，同一時間的藥物會合成一個提示。
quiet-now = { $doses ->
    [0] 靜音時段至{ $until }
   *[other] 靜音時段至{ $until }：有{ $doses }次藥的時間到了，沒有提示
}
quiet-over = 有{ $doses }次藥的時間在靜音時段內到了

### Days and weeks at a glance.

title = 過去的星期
title-of = { $medicine }：過去的星期
from-to = { $from }至{ $to }
week-before = 上一星期
week-after = 下一星期
strip = { $medicine }，{ $time }：每天一個標記
tally = 記錄為已服用：應服{ $due }次中的{ $taken }次。
no-record = { $count }次沒有記錄。
neither = { $count }次不計算在內，例如有人叫你暫時不要服用。
nothing-due = 這個星期沒有要服的藥。
as-table = 以表格顯示
time = 時間
none = 沒有安排
legend = 標記的意思
letter = 沒有服用：字母表示原因
no-record-short = 沒有記錄
day-by-day = 逐日記錄
recorded = { $who }於{ $when }記錄
when-needed = 有需要時使用
nothing = 這個星期沒有記錄。
more = 這個星期{ $medicine }的全部記錄
empty = 把每一天放在一起看
empty-words = 到了服藥時間，你記下情況後，就會在這裏看到。

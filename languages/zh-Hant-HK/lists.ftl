### 比較兩份藥單。

way-in = 與另一份藥單比較
way-in-note = 出院後，或信件內容不同時使用。
title = 比較兩份藥單
explained = 把另一份藥單逐行抄到這裏。我們會列出不同之處，並變成問題。你自己的藥單不會有任何改變。
kind-asked = 你有的是甚麼？
kind = { $kind ->
    [letter] 信件
   *[list] 藥單
}
by = 由誰撰寫？
name = 人名或機構名稱
dated = 上面寫的日期
text = 每行寫一種藥
text-hint = 照原文抄寫，例如：Ramipril 2.5 mg，每日早上一粒
read-as = 我們這樣理解
read-note = 請逐行查看。我們不確定的，請告訴我們是甚麼。
line = 第 { $count } 行
line-is = 理解為{ $name }
line-own = 與你自己藥單上的相同，未經核對。
line-which = 這是哪種藥？
line-none = 這行不是藥物
line-another = 不在這裏的藥物
compare = 比較
fetching = 正在取得藥物名稱。
no-names = 無法取得藥物名稱。你輸入的內容會保留。連線後請再試。
nothing = 請至少寫一種藥。
too-many = 行數太多，最多 { $most } 行。
say-which = 請說明這行是甚麼。
no-day = 請寫日期，或留空。
whose = { $kind ->
    [letter] 信件：{ $who }
   *[list] 藥單：{ $who }
}
differing = 不同：{ $count }
same = 相同：{ $count }
none-differ = 兩份藥單沒有找到不同之處。我們只能比較兩邊都有寫的內容。
dose-differs = 劑量不同：{ $name } — 你的 { $mine }，{ $kind ->
    [letter] 信件
   *[list] 另一份
} { $other }
timing-differs = 時間不同：{ $name }
form-differs = 劑型或藥片大小不同：{ $name }
hold-differs = 你的藥單上暫停：{ $name }
only-mine = 只在你的藥單：{ $name }
only-theirs = 只在{ $kind ->
    [letter] 信件
   *[list] 另一份藥單
}：{ $name }
is-same = 相同：{ $name }
twice = 相同成分出現多於一次：{ $ingredient }
cannot-match = 無法配對：「{ $line }」
mine-says = 你的
theirs-says = { $kind ->
    [letter] 信件
   *[list] 另一份藥單
}
not-there = 沒有
stopped-here = 你的藥單註明自 { $day } 起不再用。
not-said-dose = 含量或份量沒有比較：其中一份沒有清楚寫明。
not-said-times = 時間沒有比較：其中一份沒有清楚寫明。
nothing-stopped = 某份藥單沒有寫某種藥，並不代表就不再用。你的藥單沒有任何改變。
disagree = 兩份藥單不一致——服用這劑前請先致電。
ask-differs = { $differs }。現在哪個才適合我？
ask-only-mine = { $name } 在我的藥單上，但{ $kind ->
    [letter] 信件沒有寫
   *[list] 另一份藥單沒有寫
}。我還需要用嗎？
ask-only-theirs = { $name } { $kind ->
    [letter] 寫在信件上
   *[list] 在另一份藥單上
}，但不在我的藥單上。是給我用的嗎？
ask-twice = { $ingredient } 在兩份藥單上出現多於一次：{ $names }。哪些是給我用的？
ask-unknown = { $kind ->
    [letter] 信件
   *[list] 另一份藥單
}寫着：「{ $line }」。這是甚麼？是給我用的嗎？
answer = 寫下對方的答覆
put-away = 你已收起這個問題。
not-asked = 尚未提問。
ask-now = 加入這個問題
print = 列印這份比較
sheet-hospital = 出院後的改變
sheet-title = 我的兩份藥單
column-what = 藥物
column-answer = 答覆
still-open = 有待查詢
earlier = 以前的比較
open-count = { $count ->
    [0] 沒有要問的
   *[other] 還有 { $count } 項要問
}
from-file = 從檔案或圖片
call-first = 改變任何用藥前請先詢問。請致電藥劑師或撰寫藥單的人；劑量不同的，請今天致電。
choose = 請選擇

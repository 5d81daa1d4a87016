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
ask-twice = 我的兩份藥單上，{ $ingredient } 出現多於一次：{ $names }。哪些是給我用的？
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
call-first = 改變任何用藥前請先詢問。請今天致電藥劑師或撰寫藥單的人。
choose = 請選擇
line-heading = 標題
line-ended = 那裏註明已結束或暫停。
ended-differs = { $kind ->
    [letter] 信件註明
   *[list] 另一份藥單註明
}已結束或暫停：{ $name }
ended-there = { $kind ->
    [letter] 信件註明
   *[list] 另一份藥單註明
}已結束或暫停，你的藥單上也沒有：{ $name }
unclear = 請查看{ $kind ->
    [letter] 信件
   *[list] 另一份藥單
}怎樣寫：{ $name }
brand-differs = 牌子可能不同：{ $name }，{ $kind ->
    [letter] 信件
   *[list] 另一份藥單
}寫{ $other }
not-compared = 兩份都有，但未能完全比較：{ $name }
not-compared-count = 未能完全比較：{ $count }
ask-not-compared = { $name }在我的藥單和{ $kind ->
    [letter] 信件
   *[list] 另一份藥單
}上都有。兩者說的一樣嗎？
not-read = { $kind ->
    [letter] 信件
   *[list] 另一份藥單
}還寫着：「{ $words }」。我們沒有比較這部分。
same-note = 我們比較了強度、份量、劑型和時間，沒有比較使用多久、與食物的關係，或左右。
part-only = { $kind ->
    [letter] 信件
   *[list] 另一份藥單
}只寫了你的部分藥物。沒有寫的，不會變成問題。
covers-asked = 它應該寫出你的所有藥物嗎？
covers = { $covers ->
    [all] 是，全部
   *[some] 否，部分
}
line-unclear = 這行可能寫了更改，或不止一個劑量。請再看一次。
line-another-named = 這行可能寫了兩種藥。請在上面每行只寫一種。
line-unread = 未能理解：「{ $words }」
times-a-day = 每日 { $count } 次
times-on-days = 用藥當日 { $count } 次
when-needed-read = 需要時
other-times-read = 其他時間
change-own = 前往我自己的藥單
add-own = 加到我的藥單
by-missing = 請選擇由誰撰寫。
lay-aside = 不是你的藥單，或者輸入錯了？你可以收起這次比較。未有答案的問題會一併收起。
lay-aside-name = 收起這次比較

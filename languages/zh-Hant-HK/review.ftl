### 藥物檢討：之前、期間和之後。

way-in = 準備藥物檢討
way-in-note = 就你所有藥物作一次較長的談話。
title = 我的藥物檢討
explained = 三個步驟：在家準備、面談、寫下結果。可隨時列印。你的藥單不會改變。
begin = 開始檢討
earlier = 檢討
with = 與誰？
name = 名稱
on = 哪一天？
step-before = 1. 在家準備
step-talk = 2. 面談
step-after = 3. 寫下結果
gather = 把所有用的藥放在桌上：醫生開的、自己買的、中草藥、藥膏、滴劑，以及偶爾才用的。藥單上有沒有漏掉？
what-for = 用途
how = 怎樣用
nothing-different = 我沒有寫下其他用法
helps-asked = { $name } 有幫助嗎？
helps = { $helps ->
    [yes] 有
    [a-little] 少許
    [no] 沒有
   *[not-sure] 不清楚
}
helps-line = 有幫助嗎
bothers = 有甚麼困擾？
bothers-line = 困擾
first-asked = 這次談話我最重視甚麼？
first = { $count }.
save-before = 儲存準備好的內容
talk-note = 出示你的資料頁，一起寫下談話內容。
summary = 我們談了甚麼？用自己的話寫
to-do-title = 接下來要做的事：最多五項
what = 要做甚麼？（{ $count }）
who = 由誰做？
me = 我
due = 甚麼時候之前？
one-more = 再加一項
save-after = 儲存結果
to-do = 接下來我想做的事
no-to-do = 還沒有寫下
done-on = 已在 { $day } 完成
until = { $day } 之前
print = 列印檢討
sheet-summary = 談話內容（用我自己的話）
sheet-none = 還沒有寫下。
sheet-said = 我對每種藥的看法
disposal-title = 不再用的藥
disposal = 請問藥房在哪裏可以交回不再用的藥物，包括吸入器和針頭。不要轉送給任何人。
whose = 檢討：{ $who }
since = 自 { $day } 在我的藥單上
looked-at = { $of } 種藥中，你已寫了 { $said } 種。
open-to-do = { $count ->
    [0] 沒有未完成的事
   *[other] 還有 { $count } 件事要做
}
lay-aside = 不需要這次檢討？你可以把它收起，內容不會失去。
lay-aside-name = 收起這次檢討

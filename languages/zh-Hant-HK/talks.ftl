### 回顧一年的談話。

way-in = 回顧談話
title = 回顧
explained = 過去 12 個月的提問、答覆和決定。只作計數，不評價任何人。
empty = 當你提出問題、寫下答案或作出決定後，就可在這裏回顧。
questions = 問題
raised-line = 提出 { $raised } 個 · 已答 { $answered } 個 · { $changed } 個帶來改變
soon = 14 天內得到答覆：{ $of } 個中的 { $count } 個
decisions = 決定
decision-line = { $count } 個決定
with-reasons = 有寫原因：{ $of } 個中的 { $count } 個
talked-through = 有與人談過：{ $of } 個中的 { $count } 個
two-choices = 有兩個或以上選擇：{ $of } 個中的 { $count } 個
review-date = 有再檢視的日期：{ $of } 個中的 { $count } 個
followed-up = 意見不同而有跟進：{ $of } 個中的 { $count } 個
talks = 談話
talk-line = { $count } 次談話
said-back = 用自己的話複述了 { $count } 個答案
year = 逐月
year-alt = 每月的長條：提問、答覆、決定。下面的表格內容相同。
month = 月份
asked = 提問
answered = 答覆
decided = 決定
after-title = 這次談話你覺得怎樣？
after-note = 想說才說，只給你自己看，不會給任何人看。
understood = 我明白談話內容
heard = 對方有聽我說
had-part = 我有份參與決定
how-much = { $how-much ->
    [yes] 有
    [partly] 部分
   *[no] 沒有
}
not-now = 暫時不用
so-often = { $thing }：有 { $yes } 次，部分 { $partly } 次，沒有 { $no } 次

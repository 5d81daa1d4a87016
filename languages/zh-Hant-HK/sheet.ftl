### The sheet a professional reads.

born = { $day }出生
own-words = 用自己的話寫
urgent = 首先：今天要談
over = { $day }：24小時內記錄了{ $taken }{ $medicine }，標籤寫着最多{ $most }。
questions = 我的問題
changes = 由{ $day }起的改變
added = 新增：{ $medicine }
plan-changed = { $medicine }：由「{ $from }」改為「{ $to }」
paused = 暫停：{ $medicine }
stopped = 已停用：{ $medicine }
resumed = 再次使用：{ $medicine }
strength-changed = 標籤上的強度不同：{ $medicine }
why = 原因
taking = 我實際怎樣用藥：過去{ $days }天
tally = 記錄為已使用：{ $due }次中的{ $taken }次
no-record = 沒有記錄：{ $count }次
counted = { $reason }：{ $count }次
unsure = 不肯定有沒有使用
really = 我實際的用法
when-needed = 有需要時或計劃以外使用：過去{ $days }天
reasons = 因為
decisions = 決定
before-it = 之前
medicines = 我的所有藥物
no-medicines = 清單上沒有藥物。
medicine = 藥物
how = 我怎樣用
why-i-take-it = 我為何使用
ask-why = 請問：這是用來做甚麼的？
from = 來源
on-hold = 暫停
stopped-title = 已停用
since = 由{ $day }起
no-reason = 沒有記錄原因
allergies = 敏感（過敏）
no-allergies = { $allergies ->
    [not-asked] 還未問過。請問我。
    [none-known] 據我所知沒有。
   *[known] { "" }
}
foot = 由病人使用此程式填寫，不是醫療記錄。
written-by = 由{ $carer }代{ $person }填寫。
and-more = 還有{ $count }項
labelled = { $label }：{ $words }
quoted = 「{ $words }」
because-letter = 按信件
because-decision = 按我記下的決定
because-told = 由{ $who }告知
because-told-words = 由{ $who }告知：「{ $words }」
because-own = 目前是我自己的做法，還未談過
because-own-words = 目前是我自己的做法，還未談過：「{ $words }」
times-on-days = { $days }天內用了{ $times }次
helped = { $all }次中有{ $helped }次有幫助
moved = 改到當天其他時間：{ $count }次
weighed-choice = { $choice } — { $said }
say = 我想有多少決定權
for-whom = 給{ $whom }
school = 學校
contacts = 可致電
emergency = 緊急情況

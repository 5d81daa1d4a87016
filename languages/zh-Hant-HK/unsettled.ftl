of-medicine = { $part ->
    [statuses] 是否使用
    [plans] 時間和份量
    [what-it-is] 名稱、強度和劑型
    [nickname] 你對它的稱呼
    [directions] 標籤上的用法
    [reason] 使用的原因
    [really] 實際的用法
    [comes-from] 從哪裏來
   *[kept-on] 跟隨的時區
}

of-person = { $part ->
    [name] 姓名
    [keeper] 由誰保存這份記錄
    [born] 出生日期
    [allergies] 敏感（過敏）
    [country] 國家或地區
    [home] 時區
    [day] 作息時間
    [contacts] 可以致電的人
    [conditions] 病況
    [pregnancy] 懷孕和餵哺母乳
    [driving] 駕駛
   *[genes] 基因測試結果
}

of-question = { $part ->
    [words] 內容
    [about] 關於甚麼
    [to] 問誰
    [urgency] 多快要問
    [privacy] 誰可以看
   *[state] 答案
}

of-preference = { $part ->
    [matters] 內容
    [privacy] 誰可以看
   *[kept] 是否收起
}

which = 有兩處更改了：{ $part }。以哪一個為準？

note = 兩處儲存時互不知道對方的更改。你的選擇可以復原。

holds = 在你選擇之前，以這個為準。

keep = 保留這個

keep-this = 保留這個：{ $value }

nothing = 沒有填寫

taken-since = { $day }起使用。

from = 由{ $day }起

as-the-others = 與你其他時間一樣

shared = 可以給別人看

open = 等待答案

away = 已收起

counts = 仍然重要

kept-by-themself = 本人

kept-by = 照顧者{ $name }

medicine-waits = 有兩處更改了{ $name }。請選擇以哪一個為準。

person-waits = 有兩處更改了{ $name }的資料。請選擇以哪一個為準。

question-waits = 有兩處更改了一個問題。請選擇以哪一個為準。

preference-waits = 有兩處更改了對你重要的事。請選擇以哪一個為準。

meanwhile = 另一個視窗剛剛更改了{ $parts }。

meanwhile-note = 那次更改會保留。如果你在這裏更改同一項，之後可以選擇以哪一個為準。

waiting = 有兩個版本等你選擇：{ $parts }。

waiting-note = 如果你在這裏更改，儲存後會取代兩個版本。

sheet = 未有定案：存有兩個版本

on-sheet = { $name }：{ $part }

sheet-holds = 目前以此為準

sheet-other = 另一個版本

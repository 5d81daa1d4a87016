### A weekly organiser, the dates of a pack, and what was not used.

organiser-way = 整理一星期的分格藥盒
organiser-title = 一星期分格藥盒
organiser-note = 按你的用藥計劃，逐格列出。不是每種藥都可以離開原來的包裝：請問藥劑師哪些可以。
organiser-week = 哪個星期？
this-week = 這個星期
next-week = 下個星期
compartment = { $time }：{ $holds }
amount-of = { $name } { $amount }
day-empty = 沒有
organiser-beside = 不放分格藥盒，但那些日子要用：{ $names }。
organiser-decided = 你決定暫時不使用，所以沒有列出：{ $names }。
organiser-filled = 我已經放好
filled-at = { $day }{ $time }放好。
looked-over-at = { $name }在{ $day }{ $time }核對過。
second-look = 請另一人核對
second-look-note = 由另一人逐格與清單比較。
looked-over-by = 誰核對過？
looked-over-save = 記下已核對
dates-way = 包裝的到期日和開封日
dates-title = 正在使用的{ $name }
dates-note = 請照抄包裝上的日期。不知道的可以留空。
expires-asked = 包裝上印的最後日期
expires-hint = 如果只印有月份，就填該月最後一日。
opened-asked = 開封日期
keeps-asked = 開封後可以用多少天？
keeps-hint = 只在標籤或說明書寫明時填寫，例如眼藥水28天。
opened-missing = 請選擇開封的日子。
pack = 正在使用的一盒
ends-printed = 包裝上印的最後日期是{ $day }。
ends-opened = 在{ $opened }開封，按標籤可以用到{ $day }。
opened-on = { $day }開封。
past-its-day = 最後日期是{ $day }，已經過了。請今天詢問藥房更換新的一盒。
unused-way = 交回藥房
unused-title = 交回未用的{ $name }
unused-note = 交回藥房的數量，會從應有的餘量減去。
unused-asked = 交回了多少？（{ $unit }）
unused-nothing = 請填寫交回了多少。
unused-why = 為甚麼沒有用？
why = { $why ->
    [no-longer-taken] 不再使用
    [changed] 用藥計劃或強度改變了
    [side-effect] 用後不適
    [past-its-day] 過了日期
    [too-much] 多於需要
   *[other] 其他原因
}
unused = 交回的未用藥物
unused-line = { $day }：{ $name } { $amount }。{ $why }。

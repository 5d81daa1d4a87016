### The next prescription, one way to the pharmacy, a journey, and one box for two.

title = 餘量
way = 所有藥物的餘量
nothing = 你的清單是空的。
errand = { $day }你可以{ $medicines ->
    [1] 取1種藥
   *[other] 一次過取{ $medicines }種藥
}：{ $names }。
errand-note = 這只是供你向藥房查詢。這裏不會訂購任何東西。
prescription = 下次的處方
prescription-way = 記下處方
prescription-title = { $name }的處方
prescription-note = 請照抄處方上的內容，或詢問藥房。不知道的可以留空。
repeats-asked = 還可以取藥多少次？
last-day-asked = 處方有效的最後一日
pharmacy-days-asked = 藥房需要多少天準備？
next-order-asked = 你下次訂藥的日子
next-order-hint = 如果你在固定的日子訂藥，例如每月一次。
number-error = 請填寫整數，最多{ $most }。
day-error = 請選擇日子。
repeats-left = 還可以取藥{ $repeats }次。
no-repeats = 這張處方不能再取藥。請及早詢問新的處方。
usable-until = 處方有效至{ $day }。
usable-over = 處方有效至{ $day }，已經過期。請詢問新的處方。
ask-by-days = 想及時取到藥，請在{ $day }或之前詢問藥房。你記下藥房需要{ $days }天。
ask-by-end = 處方只到{ $day }有效，在藥用完之前。請在那天或之前詢問藥房。
may-not-need = 訂藥時你還有{ $days }天的份量。你可能不需要這種藥——請問藥房。
trip-way = 出門旅行之前
trip-title = 出門旅行之前
trip-from = 離家的第一日
trip-until = 離家的最後一日
trip-spare = 後備日數
trip-spare-hint = 以防比計劃遲回來。
trip-error = { $error ->
    [not-a-day] 請選擇日子。
    [over] 請選擇今天或以後的日子。
    [turned] 最後一日比第一日早。
   *[too-far] 請選擇一年之內的日子。
}
trip-take = { $all }，其中{ $spare }是後備
trip-enough = 按你的記錄，應該足夠。
trip-missing = 還欠{ $missing }。由{ $day }起不夠。出發前請詢問藥房。
trip-not-counted = 未有點算，所以不能說是否足夠。
trip-when-needed = 有需要時使用。請問藥劑師應帶多少。
trip-as-directed = 沒有記下時間。請查問怎樣使用，以及應帶多少。
trip-on-hold = 正在暫停。請問是否需要帶。
trip-nothing = 那些日子沒有安排用藥。
trip-note = 按你在家的時間計算。如果目的地時間不同，請問藥劑師用藥時間怎樣安排。
trip-print = 列印此頁
shared = 誰使用這盒藥？
shared-asked = 還有其他人使用這盒藥嗎？
shared-nobody = 沒有其他人
shared-other = 其他人
shared-name = 對方的名字
shared-way = 還有其他人使用這盒藥
shared-note = { $name }也使用這盒藥；Concord只計算{ $mine }的用量。
shared-choose = 請先選擇一項。

### Medicines.

title = 藥物
empty-title = 從這裏開始你的藥物清單
empty = 記下你使用的每一種藥物，包括自己購買的。之後你可以看到下一次何時用藥，也可以把清單給藥劑師看。
add = 加入藥物
history = 我的記錄
by-the-clock = 按時使用
when-needed = 有需要時使用
as-directed = 未有時間
over = 已完結的療程
on-hold = 已暫停
stopped = { $count }種不再使用
not-recognised = 未能識別，因此沒有核對
not-checked = 我們不認識以下名稱，因此沒有核對：{ $names }。
next = 下一次：{ $when }
left = 餘{ $amount }
questions = { $count }個問題
contains = 含有{ $names }
form = { $form ->
    [tablet] 藥片
    [capsule] 膠囊
    [liquid] 藥水
    [inhaler] 吸入器
    [drops] 滴劑
    [spray] 噴劑
    [cream] 藥膏或凝膠
    [patch] 藥貼
    [injection] 注射劑或注射筆
    [suppository] 栓劑
    [powder] 藥粉或藥包
   *[other] 其他形式
}
from = 處方：{ $who }
since = { $day }起在清單上
label-says = 標籤寫着
label-older = 寫下這些字之後，用藥計劃已經更改。
differently = 我的用法不同
differently-question = 你實際上怎樣使用？
differently-hint = 很多人有自己的用法。寫下來，藥劑師就更能幫到你。
really = 我實際的用法
why = 我為何使用
why-missing = 你的原因：未有記錄。請問清楚這藥有甚麼用。
next-dose = 下一次
no-next-dose = 沒有安排
still-open = { $open }尚未回答。
then = 之後：{ $when }
whats-left = 餘量
not-counted = 未有點算
low = 剩下不足一星期的份量。請及早詢問藥房。
ask-about = 查問{ $name }
ask-what-for = 這種藥物有甚麼用？
talk = 問題與決定
talk-none = 尚未有問題。
lately = 過去兩星期
all-history = 這種藥物的所有記錄
change-label = 更改名稱、強度或原因
change-plan = 更改時間
change-stock = 記下餘量
change-status = 暫停，或不再使用
resume = 再次使用
record-dose = 記錄一次用藥
change-title = 更改
paused-since = { $day }起暫停，不會提示。
paused-until = 預計到{ $day }。不會自動重新開始。
stopped-on = { $day }起不再使用。
because = 原因：{ $why }
gone = 這種藥物不在清單上。

### Questions that the record itself raises.

title = 你也可以問
note = 這些問題來自你自己的記錄。
add = 加入這個問題
reason = { $medicine }有甚麼用？
how = { $medicine }要怎樣使用？甚麼時候用？
gap = 兩次使用{ $medicine }之間最少要相隔多久？
most = 24小時內最多可用多少{ $medicine }？
once-a-week = { $medicine }通常每星期一次。在下一次之前，我應該怎樣用才對？
weekly-twice = 我在七天內用了兩次{ $medicine }。現在應該怎樣做？
declined = 我不只一次選擇不用{ $medicine }。可以談一談嗎？
unwell = 我因為不舒服，沒有用{ $medicine }。有甚麼需要知道？
no-stock = 我的{ $medicine }用完了。怎樣才能及時取得？
swallow = 我吞不下{ $medicine }。有沒有其他形式？
often = 過去14天，我有{ $days }天需要用{ $medicine }。可以看看有沒有其他辦法嗎？
untold = 這件事暫時是我自己決定的：{ $topic }。你認為怎樣？
other-zone = 我正在外遊。{ $medicine }仍按{ $city }時間使用。現在應按甚麼時間？
twice = { $medicine }和{ $others }都含有{ $ingredient }。本來就是這樣安排的嗎？
told-differently = 我問過：「{ $question }」。{ $first }說：「{ $said }」。{ $second }說：「{ $other }」。你們可以統一意見嗎？

### Medicines taken when needed.

when-needed = 有需要時使用
took-some = 我用了一些
took-some-of = 我用了一些{ $name }
next-from = 下一次{ $name }：{ $when }起。
last-dose = 上一次{ $name }：{ $when }。
none-yet = 未有{ $name }的記錄。
last-one = 這會是這24小時內的最後一次；下一次：{ $when }起。
ask-limits = 請查問兩次之間最少要相隔多久，以及24小時內最多可用多少。
ask-gap = 請查問兩次之間最少要相隔多久。
ask-most = 請查問24小時內最多可用多少。
would-be-over = 連同這次，便超過標籤寫的24小時份量。已用的仍可記錄下來。
would-be-soon = 這比標籤寫的時間早。已用的仍可記錄下來。
never = 一次的份量已超過你寫下的24小時內最多份量。下一次之前，請先問藥劑師。
of-ingredient = { $ingredient }：{ $sum }
also-taken = 另外用了
take-title = 我用了{ $medicine }
which-dose = 你指的是哪一次？
another-dose = 額外的一次，不在用藥計劃內
take-reason = 為了甚麼？
take-reason-hint = 例如：膝頭痛
take-when = 甚麼時候？
over-title = 即使沒有不適，今天也要致電
over-words = 你記錄了24小時內使用{ $what }共{ $taken }。標籤寫着24小時內最多{ $most }。
over-said = 這超過了標籤寫的24小時份量。
twice-words = 你記錄了{ $name }於{ $first }和{ $second }各用一次。在你的用藥計劃中，兩次從來不會相隔這樣近。
soon-title = 比標籤寫的時間早了
soon-words = 這次與上一次的相隔時間，比標籤寫的短。請今天致電你的藥劑師，告訴他們。
kept = 你記錄的內容已儲存。
call = 致電{ $number }
recent = 過去24小時的記錄
last-24 = 過去24小時
leaves = { $when }起不再計算
written-by = 由{ $who }記錄
take-back = 復原{ $time }的記錄
of-several = { $time }（{ $all }次中的第{ $number }次）
in-24-hours = { $from ->
    [0] 過去24小時：{ $taken }，上限{ $most }。
   *[other] 過去24小時：{ $taken }，上限{ $most }，來自{ $from }。
}
in-24-hours-only = 過去24小時：{ $taken }，來自{ $from }。未寫下24小時內最多可用多少。
sum-only = 過去24小時：{ $taken }。未寫下24小時內最多可用多少。
not-counted = 未計算在內，因為未寫下強度：{ $names }。
effect-ask = 有幫助嗎？
effect = { $effect ->
    [helped] 有幫助
    [helped-little] 有少許幫助
   *[did-not-help] 沒有幫助
}
helped-times = { $all }次中有{ $helped }次有幫助
helped-little-times = 少許：{ $count }次
helped-days = 有幫助嗎？過去{ $days }天

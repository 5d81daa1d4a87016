### Deciding.

title = 寫下你的決定
topic = 是關於甚麼的決定？
topic-hint = 例如：我的他汀類藥物和雙腳。
replaces = 它是否取代之前的決定？
replaces-none = 不是，是新的決定
replaces-note = 之前的決定會保留，你隨時可以看。
choices = 當時有甚麼選擇？
choices-hint = 「維持現狀」永遠是其中一個選擇。
keep = 維持現狀
other = { $count ->
    [1] 另一個選擇
   *[other] 另一個選擇（{ $count }）
}
one-more = 再加一個選擇
no-other = 請寫下至少一個其他選擇。
chosen = 你選擇了哪一個？
reasons = 為甚麼？請用自己的話寫。
talked = 你有沒有與人談過？
talked-yes = 有
talked-not-yet = 還沒有
not-yet-note = 那麼這是你目前的決定，會同時加入一個給藥劑師的問題。
with = 與誰談？
how = 怎樣談？
how-word = { $how ->
    [in-person] 面對面
    [phone] 電話
   *[letter] 信件或訊息
}
agreed = 你們意見一致嗎？
how-far = { $how-far ->
    [fully] 一致
    [in-part] 部分一致
   *[not] 不一致，我們意見不同
}
views = 各人怎樣想？
views-hint = 請寫下雙方的看法，兩邊都不會遺漏。
looking = 會在指定日期再檢視嗎？
on-day = 會，有日期
no-day = 沒有指定日期
look-on = 再檢視日期
span = { $span ->
    [two-weeks] 2星期後
    [four-weeks] 4星期後
    [three-months] 3個月後
   *[six-months] 6個月後
}
why-no-day = 為甚麼不需要日期？
save = 儲存決定
not-chosen = 請選擇一項。
look-error = { $error ->
    [not-a-day] 請選擇日期。
   *[passed] 這一天已過。請選擇今天或之後的日期。
}
question = 我作了一個我們還未談過的決定：「{ $topic }」。你認為怎樣？
not-discussed = 我目前的決定——還未談過
views-line = 各人的看法
because = 原因
choices-line = 選擇
chosen-line = 決定
look-again = 再檢視日期：{ $on }
look-now = 是時候再檢視（由{ $on }起）
no-day-line = 沒有再檢視日期
found = { $on }再檢視
found-words = 你發現甚麼？
look-button = 再檢視
save-found = 儲存你的發現
anew = 再作決定
replaced = 已於{ $on }由較後的決定取代
change-plan = 現在更改用藥計劃
change-status = 更改這種藥物的狀況
change-note = 這個決定會改變你的用藥時間或方法嗎？如會，也請記下來。程式不會自行更改。
agreed-fully = 與{ $who }同意，{ $on }
agreed-in-part = 與{ $who }部分同意，{ $on }
not-agreed = 與{ $who }意見不同，{ $on }
weigh = 逐一比較
weigh-note = 每個選擇都可寫下：好處、壞處，以及你的看法。不知道的可以留空，然後問清楚。
benefits = 有甚麼好處？
risks = 有甚麼壞處？
nothing = 如果不作改變，可能會怎樣？
my-view = 我怎樣看？
source = 是誰說的，或在哪裏看到？
weighed = 逐一比較
benefits-line = 好處
risks-line = 壞處
nothing-line = 如果不變
view-line = 我的看法
source-line = 來源
nothing-said = 沒有寫下
since-asked = 之後情況如何？
since-word = { $since ->
    [better] 好轉
    [same] 沒有改變
    [worse] 變差
   *[not-done] 沒有實行，或已不再實行
}
worse-note = 請告訴了解你情況的人：你的藥劑師或醫生。如果感到困擾，不要等到下次見面才說。

### Adding a medicine, step by step.

count = 第{ $count }步，共{ $of }步
question = { $step ->
    [which] 是哪一種藥物？
    [pack] 藥盒上寫了甚麼？
    [label] 藥物標籤上寫了甚麼？
    [times] 你怎樣使用？
    [why] 你為何使用？
   *[check] 這樣對嗎？
}
answered = { $step ->
    [which] 藥物
    [pack] 藥盒上寫着
    [label] 標籤寫着
    [times] 我怎樣使用
    [why] 我為何使用
   *[check] 核對
}
change = 更改：{ $what }
leave = 返回藥物
empty = 沒有填寫
waiting = 你剛才正在加入{ $name }。
waiting-note = 你的答案會留在這個瀏覽器視窗，直至你關閉它。
go-on = 繼續剛才的步驟
begin-again = 重新開始
why = 原因：
next-days = 未來幾天
no-dose = 這天沒有
first-dose = 第一次用藥在{ $day }{ $time }。
next-dose-days = 接着有用藥的日子
not-known = 未知，請查問
last-given = 上一次是{ $day }。
next-one = 下一次是{ $day }。
was-due = 原定在{ $day }。請於今天詢問診所或藥劑師。
no-reminders = 這藥物不會有提示。
passed = 今天已過的時間：{ $times }
passed-open = 問我當時的情況
passed-open-note = 「今天」一頁會逐一問你。如果已經用了，可以在那裏說。
passed-left-out = 不用問我
passed-left-out-note = 不會再問已過的時間。
will-ask = 要問藥劑師的問題
ask-today = 今天致電：
beside-list = 與清單上其他藥物核對的結果
not-looked = 未能與你的清單核對。我們稍後會再試。你仍然可以儲存。
ask-first = 第一次使用前有事要查問。你問過藥劑師了嗎？
i-have-asked = 我已查問
save-anyway = 仍然儲存
save-anyway-note = 如仍然儲存，這件事會留在你的問題清單內。
save = 儲存這種藥物
incomplete = 還有未填的項目。請返回：
saved-elsewhere = 這種藥已在另一個視窗儲存，答案與這裏不同。這裏的答案沒有儲存。
see-saved = 查看已儲存的內容
day-and-date = { $near }，{ $date }

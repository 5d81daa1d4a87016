### Asking.

say = 你想問甚麼？
say-worry = 你擔心甚麼？
saying = 你想寫甚麼？
a-question = 問題
a-worry = 擔心的事
add = 加入問題
add-worry = 加入擔心的事
more-ideas = 更多提議
details = 問誰、何時問
details-worry = 補充資料
about = 關於哪種藥物？
in-general = 整體用藥
about-one = 關於{ $name }
to = 想問誰？
how-soon = 何時需要答案？
urgency = { $urgency ->
    [today] 今天致電
   *[next-visit] 下次見面時
}
for-today = 請今天致電，不要等到下次見面。
call = 致電{ $name }
no-number = 這裏沒有他們的電話號碼。
add-number = 加入電話號碼
private = 只給我自己看
private-note = 展示、列印或交給別人時都不會包括這一項。
by-rule = 由此程式建議
kind = 是哪一類擔心？
concern-kind = { $kind ->
    [side-effect] 副作用
    [worry] 可能對我有害
    [need-doubt] 我需要它嗎？
    [practical] 難以打開、吞服或使用
    [cost] 費用
   *[other] 其他
}
ask-this = 問我的藥劑師
put-away = 收起
put-away-list = 已收起（{ $count }）
closed-not-taken = 已結束，因為已不再使用{ $name }
closed-settled = 已結束，因為已不適用
ask-again = 再問一次
thread = 我的問題和決定
worries = 我擔心的事
matters = 對我重要的事
add-matters = 加入對你重要的事
matters-label = 甚麼對你重要？
matters-hint = 例如：可以自己走路去街市。
show = 給藥劑師看
empty-title = 你的問題會留在這裏，見面時再問
empty-words = 寫下你想知道的事。之後可以在這裏記下答案，和你們一起作的決定。
write-answer = 寫下答案
open = 打開
question-title = 你的問題
new-title = 提出問題
change-words = 更改問題
words = 問題
answer-title = 答案
change-answer = 更改答案
answer-words = 對方怎樣說？請用自己的話寫。
told-by = 是誰告訴你的？
name = 對方姓名
on = 是哪一天？
save-answer = 儲存答案
did-decide = 你作了甚麼決定嗎？
did-decide-note = 寫下來，大家日後的記憶就一致。
write-decision = 寫下你的決定
day-error = { $error ->
    [not-a-day] 請選擇日期。
   *[to-come] 這一天還未到。請選擇今天或之前的日期。
}
part = { $role ->
    [pharmacist] 藥劑師
    [doctor] 家庭醫生
    [clinic] 醫院門診
    [nurse] 護士
   *[care-provider] 護理機構
}
name-and-part = { $name }（{ $part }）
told-by-whom = 由{ $who }告知，{ $on }。此程式沒有核實。
say-title = 我想有多少決定權？
say-asked = 決定用藥時
say-word = { $say ->
    [i-decide] 聽過所有資料後，由我決定
    [we-decide] 一起決定
   *[you-decide] 由你決定，並告訴我原因
}
say-note = 會寫在你的資料頁上，可隨時更改。
told-too = 另一人的說法不同
told-too-note = 兩個答案都會保留，並會加入一個問題，請他們統一意見。
told-differently = 關於{ $topic }，有兩個人的說法不同。請他們統一意見。
ideas-title = 想問其中一個嗎？
ideas-note = 點一下就加到你的問題。
idea-asked = 已在你的問題中

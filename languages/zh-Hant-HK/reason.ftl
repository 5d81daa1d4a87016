### Why a dose was not taken.

why-not = 為何沒有使用？
reason = { $kind ->
    [forgot] 我忘記了
    [asleep] 我睡着了
    [away] 藥不在身邊
    [no-stock] 藥沒有了
    [practical] 打不開、不會用或拿不到
    [could-not-swallow] 吞不下
    [declined] 我選擇不使用
    [unwell] 感到噁心不適
    [vomited] 用藥後嘔吐
    [held-told] 有人叫我暫時不要使用……
    [plan-reading] 我的書面計劃寫明這個讀數時不用
    [nil-by-mouth] 檢查或手術前
    [hospital] 在醫院
    [leave] 住在其他地方
    [given-by-other] 其他人已給藥
    [spoiled] 掉了或弄壞了
   *[ended] 療程完了，或處方者已停藥
}
held-by = { $name }說暫時不要使用
given-by = 由{ $name }給藥
ended-by = { $name }說已完結
why-declined = 是甚麼令你這樣選擇？沒有對錯之分。
declined = { $own ->
    [side-effect] 副作用
    [worry] 令我擔心
    [not-needed] 我覺得不需要
    [cost] 費用太高
    [privacy] 沒有私人地方
    [fasting] 我在齋戒
   *[taste] 味道
}
because = { $reason }（{ $own }）
who = { $kind ->
    [given-by-other] 是誰給的？
    [ended] 是誰說的？
   *[any] 是誰告訴你的？
}
after = { $kind ->
    [forgot] 請看藥物說明書中「如忘記服藥」一欄，或致電你的藥劑師。不要一次使用兩次的份量來補回。
    [asleep] 請看藥物說明書中「如忘記服藥」一欄，或致電你的藥劑師。不要一次使用兩次的份量來補回。
    [away] 請看藥物說明書中「如忘記服藥」一欄，或致電你的藥劑師。不要一次使用兩次的份量來補回。
    [no-stock] 今天致電你的藥房，告訴他們藥已用完。
    [could-not-swallow] 問藥劑師有沒有其他劑型。壓碎或打開之前，先問清楚。
    [unwell] 經常感到噁心不適？請向藥劑師查詢。
    [vomited] 請看藥物說明書中有關「服藥後嘔吐」的部分，或致電你的藥劑師。
   *[any] { "" }
}
before-a-fast = 齋戒之前，先問藥劑師怎樣安排你的藥物。
due-ago = 預定時間在{ $length }前。
next-in = 距離下一次藥還有{ $length }。
also = 想和人談談這件事嗎？
also-nothing = 只記錄原因
also-worry = 記下為擔心的事
also-question = 記下為問藥劑師的問題
worry-words = 我選擇不使用{ $medicine }：{ $own }。
question-words = 我選擇不使用{ $medicine }：{ $own }。我們可以怎樣處理？

### A person's details.

whom = 這是為誰而用？
whom-is = { $whom ->
    [me] 為我自己
   *[someone-i-care-for] 為我照顧的人
}
name = { $whom ->
    [me] 你叫甚麼名字？
   *[someone-i-care-for] 對方叫甚麼名字？
}
carer = 你自己叫甚麼名字？
carer-hint = 你的名字會顯示在你寫下的記錄旁邊。
consent = 對方知道我保存這些資料，或我可以代對方決定。
consent-missing = 請剔選這一句，或先與對方談談。
country = 國家或地區
country-hint = 用來顯示緊急電話。你可以更改。
country-choose = 請選擇
country-missing = 請選擇國家或地區，以顯示正確的緊急電話。
born-error = { $error ->
    [not-a-date] 請填寫年、月、日。
    [ahead] 這一天還未到。請檢查年份。
   *[too-long-ago] 這一天太久以前。請檢查年份。
}
allergies-missing = 請最少寫一項，或選擇另一個答案。
contact-phone-error = 請用數字填寫電話號碼，例如2123 4567。

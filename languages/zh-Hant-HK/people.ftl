### A person's details.

title = { $name }的資料
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
born = 出生日期
born-hint = 印在紙上用。可以不填。
born-error = { $error ->
    [not-a-date] 請填寫年、月、日。
    [ahead] 這一天還未到。請檢查年份。
   *[too-long-ago] 這一天太久以前。請檢查年份。
}
allergies = 敏感（過敏）
allergy-answer = { $answer ->
    [not-asked] 未回答
    [none-known] 據知沒有
   *[known] 有
}
allergy-lines = 對甚麼敏感？
allergy-hint = 每行寫一項。可在冒號後寫下當時的反應。例如：盤尼西林：出疹
allergies-missing = 請最少寫一項，或選擇另一個答案。
contacts = 可以致電的人
contacts-hint = 你的藥房、家庭醫生、診所。他們會顯示在「求助」。
contact = 聯絡人{ $place }
contact-role = 是誰？
contact-name = 名稱
contact-phone = 電話號碼
contact-phone-error = 請用數字填寫電話號碼，例如2123 4567。
contact-add = 加入聯絡人
contact-remove = 移除聯絡人{ $place }
save = 儲存這些資料

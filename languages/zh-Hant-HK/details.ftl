### A person's details.

title = { $name }的資料
born = 出生日期
born-hint = 印在紙上用。可以不填。
allergies = 敏感（過敏）
allergy-answer = { $answer ->
    [not-asked] 未回答
    [none-known] 據知沒有
   *[known] 有
}
allergy-lines = 對甚麼敏感？
allergy-hint = 每行寫一項。可在冒號後寫下當時的反應。例如：盤尼西林：出疹
contacts = 可以致電的人
contacts-hint = 你的藥房、家庭醫生、診所。他們會顯示在「求助」。
contact = 聯絡人{ $place }
contact-role = 是誰？
contact-name = 名稱
contact-phone = 電話號碼
contact-add = 加入聯絡人
contact-remove = 移除聯絡人{ $place }
save = 儲存這些資料

### Help now.

title = 緊急求助
call = 致電{ $number }
emergency = 緊急情況。沒有網絡也能撥打。
advice = { $country ->
    [denmark] 不肯定？這是丹麥首都大區的醫療熱線。在丹麥其他地區，請致電你所屬大區的當值醫生。
   *[any] 不肯定？日夜都有人接聽。
}
now-title = 有以下任何一項，請致電{ $number }
now-hint = 請按你看到的情況。
red-flag = { $flag ->
    [breathing-or-swelling] 呼吸困難，或面部、嘴唇、舌頭或喉嚨腫脹
    [chest-pain] 胸口痛
    [face-arm-speech] 一邊面部下垂、手臂無力，或說話有變
    [cannot-be-woken] 叫不醒，或呼吸非常慢
    [fit] 抽搐
    [bleeding] 大量出血，嘔吐物或大便呈黑色或帶血，或在服用薄血藥期間撞到頭部
    [low-sugar] 血糖過低，而且不能吞嚥
    [peeling-rash] 皮疹擴散，並有水泡或脫皮
    [ending-life] 有結束自己生命的念頭
   *[child-swallowed] 小孩誤服任何藥物
}
red-flag-say = { $flag ->
    [cannot-be-woken] 如果這個人有用強效止痛藥（鴉片類藥物），或皮膚上有藥貼，請告訴對方。
    [child-swallowed] 請拿着藥盒，讀出藥名。
   *[any] { "" }
}
alarm-title = 立即致電{ $number }
alarm-seen = 我已看過。再次顯示這一頁
today-title = 有以下情況，請今天致電
today-hint = 按一下，看看可以致電給誰。
today = { $reason ->
    [more-than-most] 使用的份量超過標籤上的上限，即使你感覺良好
    [weekly-twice] 一星期內使用甲氨蝶呤（methotrexate）多於一次
    [fever-or-sore-throat] 在使用甲氨蝶呤（methotrexate）、氯氮平（clozapine）或卡比馬唑（carbimazole）期間發燒或喉嚨痛
    [two-patches] 誤貼了兩塊藥貼
    [sick-with-timed-medicine] 嘔吐，而你有必須準時使用的藥物
   *[run-out] 胰島素或預防抽搐的藥物用完了
}
today-more = { $reason ->
    [more-than-most] 如果是撲熱息痛（paracetamol），多服了超過2粒，或24小時內服用超過8粒，請立即致電，不要等待。
    [sick-with-timed-medicine] 例如胰島素，或治療柏金遜症、腦癇症或血栓的藥物。
    [two-patches] 如果是強效止痛藥，例如芬太尼或丁丙諾啡，請立即致電緊急電話號碼。
   *[any] { "" }
}
today-whom = 請今天致電你的藥劑師、醫生或診所。電話號碼通常印在標籤上。
today-worse = 無人接聽，或情況轉差？
contacts = 你可以致電的人
no-phone = 未有儲存電話號碼。
country = 你現在身處哪裏？
country-hint = 這一頁的電話號碼適用於這個地方。
elsewhere = 你的裝置似乎在{ $country }。當地的緊急電話是{ $number }。
elsewhere-switch = 顯示{ $country }的電話號碼
takes = { $name }所用的藥物
takes-nothing = 清單上沒有藥物。
on-hold = 暫停中
allergies = 敏感（過敏）
allergies-not-asked = 未回答。這不代表沒有。
allergies-none = 據知沒有。

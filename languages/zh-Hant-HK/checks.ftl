### What the checks found.

title = 需要查問的事項
note = 我們把你的藥物放在一起看，找出可以查問的事項。
nothing = 我們的簡短清單沒有找到需要查問的事項。這不代表沒有相互影響。請詢問藥劑師。
shared = 你有超過一種藥物含有相同成分。請問藥劑師是否應該這樣。
rechecking = 我們正在重新核對這項資料。請詢問藥劑師。
short-list = 這是我們自己編寫的簡短清單，尚未經藥劑師核對。沒有找到，不代表沒有需要查問的事。藥劑師知道得更多。
not-recognised = 未能識別，因此沒有核對：{ $names }。
fetching = 正在查看你的清單……
unreachable = 未能核對：核對用的清單尚未在這部裝置上。下次連接網絡時便會取得。
damaged = 未能核對：核對用的清單已損壞。
newer = 未能核對：核對用的清單需要較新版本的應用程式。
passed-over = 有{ $count }項沒有核對，因為需要較新版本的Concord。
without-words = 有{ $count }項沒有核對，因為所需的字句尚未在這部裝置上。下次連接網絡時便會取得。
outdated = 這部裝置上的核對清單是{ $date }的。請更新Concord，以取得較新的清單。
not-made = 你自己的清單仍在，一切照常。在能夠核對之前，請詢問藥劑師。
show-rest = 再顯示{ $count }項
tips = 值得知道
adds-up = 作用可能疊加的藥物
one-by-one = 逐種藥物
facts-about = { $name }：{ $count }件值得知道的事
answered = 已查問
genes = 基因測試
no-gene-match = 你清單上的藥物都不在我們的簡短基因清單內。每次取得新藥時，請出示報告。
to-ask-today = 今天有{ $count }件事要問藥劑師
to-ask = { $count }件可以查問的事
about-this = 關於它可以查問的事
together-row = 這些藥物放在一起，可以查問甚麼
ask-first = 第一次使用前先查問
ask-today = 今天查問
worth-knowing = 值得知道
watch = 如發現以下情況，請求助：{ $signs }
add = 加入我的問題
is-asked = 已在你的問題清單內
ask-again = 再次查問
sources = 資料來源
written-on = 編寫日期：{ $date }。
check-first = 使用前請先查問：
before-first-dose = 第一次使用前，請先詢問藥劑師。
new-today = 請今天詢問藥劑師。
already = 可能已有人告訴你這樣沒有問題。如從未有人與你談過，請今天致電藥劑師。
not-talked = 如從未有人與你談過，請今天致電藥劑師。
before-next-dose = 下一次用藥前，請先致電藥劑師。
called = { $name }（{ $ingredient }）
pair = { $one }與{ $other }一同使用，{ $may }
planned = 按你的計劃，一天合共最多{ $weight }。
at-most = 按標籤，一天合共最多{ $weight }。
told = 你告訴過我們：{ $condition }。
told-health = 這與你告訴我們的健康狀況有關。
allergy = { $name }可能與令你敏感的東西相同或相似（{ $words }）
gene = 你的基因報告提及{ $gene }，而你正使用{ $name }。
gene-new = 你的基因報告提及{ $gene }，這可能與{ $name }有關。第一次使用前，請先詢問藥劑師。
fact = { $fact ->
    [not-crushed] 壓碎、分開或打開前，請先查問：{ $name }。
    [not-suddenly] 突然沒有使用可能有害：{ $name }。請先商量。
    [sick-day-plan] 嘔吐或喝不下東西的日子，請預先商量好怎樣做：{ $name }。
    [sick-day-keep] 如因病嘔吐而留不住這藥，請及早求教：{ $name }。
    [tests] 使用這藥需要驗血或其他檢查：{ $name }。請查問你何時要檢查。
    [same-brand] 另一個牌子未必完全一樣：{ $name }。如藥盒看來不同，請查問。
    [minerals-apart] 牛奶、鐵質、鈣質或胃藥相隔太近，可能會令這藥效力減弱：{ $name }。請查問要相隔多久。
    [grapefruit] 西柚可能會改變這藥的強弱：{ $name }。如你愛吃西柚，請查問。
    [alcohol] 酒精與這藥有關：{ $name }。請查問對你有甚麼影響。
   *[carry-card] 讓別人看得到你正使用這藥：{ $name }。請查問有沒有提示卡或手帶。
}
advice = 
    ，請
    ，所以
ask-pair = 我使用{ $one }和{ $other }。我看到資料說，兩者一同使用，{ $may }。我要留意甚麼？
ask-new = 我正使用{ $other }。我看到資料說，{ $new }與{ $other }一同使用，{ $may }。第一次使用{ $new }前，我要知道甚麼？
ask-hours = { $one }與{ $other }應相隔多少小時？先用哪一種？
i-have = 我有這種情況：{ $condition }。
ask-allergy = 我有敏感：{ $words }。這與{ $name }有關嗎？
ask-pregnancy = 我懷孕了，或可能懷孕。這與{ $name }有甚麼關係？
ask-breastfeeding = 我正在餵哺母乳。這與{ $name }有甚麼關係？
ask-driving = 我會駕駛。使用{ $name }要知道甚麼？
ask-gene = 有沒有人看過我的{ $gene }結果與{ $name }的關係？
ask-fact = { $fact ->
    [not-crushed] { $name }可以壓碎、分開或打開嗎？
    [not-suddenly] 如果有一天沒有{ $name }可用，我要知道甚麼？
    [sick-day-plan] 嘔吐或喝不下東西的日子，{ $name }應怎樣安排？
    [sick-day-keep] 如果我因病嘔吐，留不住{ $name }，怎麼辦？
    [tests] 使用{ $name }需要甚麼檢查？我的何時要做？
    [same-brand] { $name }的牌子有沒有關係？
    [minerals-apart] { $name }與牛奶、鐵質或鈣質應相隔多久？
    [grapefruit] 使用{ $name }時可以吃西柚嗎？
    [alcohol] 使用{ $name }時，酒精有甚麼影響？
   *[carry-card] 有沒有說明我使用{ $name }的提示卡或手帶？
}
ask-rechecking = 關於{ $names }，我要知道甚麼？
burden = 你每天分{ $times }個時間，定時使用{ $medicines }種藥物。
known = { $role ->
    [pharmacist] 我的藥劑師已知道
    [doctor] 我的家庭醫生已知道
    [clinic] 我的醫院門診已知道
    [nurse] 我的護士已知道
   *[care-provider] 我的護理機構已知道
}
known-on = { $role ->
    [pharmacist] 你的藥劑師已知道，{ $day }
    [doctor] 你的家庭醫生已知道，{ $day }
    [clinic] 你的醫院門診已知道，{ $day }
    [nurse] 你的護士已知道，{ $day }
   *[care-provider] 你的護理機構已知道，{ $day }
}
hours-apart = 一般會建議兩者相隔{ $hours }小時。請詢問藥劑師怎樣適合你。
same = { $names }都含有{ $what }
class = { $names }都屬於{ $kind }
adding-up-of = { $count ->
    [2] 這兩種藥都可能引起{ $trouble }：{ $all }。請查問兩種是否仍適合你。
   *[other] 這些藥都可能引起{ $trouble }：{ $all }。請查問每一種是否仍適合你。
}
each = { $names ->
    [1] { $names }{ $may }
   *[other] { $names }：每一種都{ $may }
}
more-often = { $name }通常{ $days ->
    [7] 每星期一次
    [28] 每月一次
    [29] 每月一次
    [30] 每月一次
    [31] 每月一次
   *[other] 每{ $days }日一次
}，而這裏的計劃較頻密
ask-same = { $names }都含有{ $what }。是有意這樣安排的嗎？
ask-class = { $names }都屬於{ $kind }。是有意這樣安排的嗎？
ask-adding-up = { $names }都可能引起{ $trouble }。每一種是否仍適合我？
ask-each = { $names ->
    [1] 我看到資料說，{ $names }{ $may }。對我有甚麼影響？
   *[other] 我使用{ $names }。我看到資料說，每一種都{ $may }。對我有甚麼影響？
}
ask-more-often = { $name }通常{ $days ->
    [7] 每星期一次
    [28] 每月一次
    [29] 每月一次
    [30] 每月一次
    [31] 每月一次
   *[other] 每{ $days }日一次
}。我的計劃較頻密。下一次用藥前，怎樣才適合我？

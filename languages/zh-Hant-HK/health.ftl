### Telling about health.

title = 我的健康狀況
title-of = { $name }的健康狀況
note = 讓我們可以告訴你要查問甚麼。
why = 讓我們可以告訴你要查問甚麼。資料只留在這部裝置上。
optional = 每一項都可以留空，之後再填。
conditions = 健康問題
conditions-why = 如有以下情況，使用某些藥物前要先查問。
ticked = 已選{ $count }項
none = 據我所知，以上都沒有
newer = 另有{ $count }項由較新版本的應用程式寫下，會保留。
pregnancy = 懷孕及餵哺母乳
pregnancy-why = 如要顧及嬰兒，使用某些藥物前要先查問。
pregnancy-is = { $pregnancy ->
    [none] 未回答
    [no] 沒有
    [pregnant] 懷孕，或可能懷孕
    [planning] 希望懷孕
    [breastfeeding] 正在餵哺母乳
   *[newer] 由較新版本的應用程式寫下
}
driving = 駕駛、在路上騎單車或操作機器
driving-why = 有些藥物會令人想睡或反應變慢。
driving-is = { $driving ->
    [none] 未回答
    [drives] 會
    [does-not] 不會
   *[newer] 由較新版本的應用程式寫下
}
genes = 基因測試結果
genes-why = 有些報告說明身體如何處理藥物。請照報告所印的抄下。我們不作任何推算。
report-is = { $report ->
    [not-asked] 未回答
    [no-report] 據我所知沒有報告
   *[report] 我有報告
}
line = 結果{ $place }
gene = 基因
gene-choose = 選擇基因
says = 報告怎樣寫
says-choose = 選擇報告上的字句
says-is = { $says ->
    [poor] 代謝慢（poor metaboliser）
    [intermediate] 代謝中等（intermediate metaboliser）
    [normal] 正常（normal）
    [rapid] 代謝快（rapid metaboliser）
    [ultrarapid] 代謝特快（ultrarapid metaboliser）
    [decreased-function] 功能降低（decreased function）
    [poor-function] 功能差（poor function）
    [deficient] 缺乏（deficient）
    [variable] 不定（variable）
    [variant] 發現變異（variant）
    [positive1502] { "*" }15:02陽性（positive）
    [positive3101] { "*" }31:01陽性（positive）
    [positive5701] { "*" }57:01陽性（positive）
    [positive5801] { "*" }58:01陽性（positive）
    [negative] 陰性（negative）
   *[newer] 由較新版本的應用程式寫下
}
printed = 報告上印的結果
printed-hint = 字母、數字及星號，例如 *1/*2。
laboratory = 化驗所
on = 報告日期
add = 加入結果
remove = 移除結果{ $place }
problem = { $problem ->
    [gene] 請選擇基因，或移除這項結果。
    [says] 請選擇報告怎樣寫，或移除這項結果。
    [not-a-date] 請寫上年、月、日。
    [ahead] 這日子還未到。請檢查年份。
    [printed] 太長了。
   *[laboratory] 太長了。
}
save = 儲存

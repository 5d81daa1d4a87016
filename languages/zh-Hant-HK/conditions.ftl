### Conditions in plain words.

place = { $place ->
    [heart] 心臟及血管
    [head] 頭部、神經及跌倒
    [belly] 腸胃、腎臟及膀胱
    [blood] 血液、血糖及鹽分
   *[other] 肺部及其他
}
name = { $condition ->
    [heart-failure] 心臟衰弱（心臟衰竭）
    [slow-heartbeat] 心跳過慢或心臟傳導阻滯
    [long-qt] 心電圖顯示QT時間過長
    [atrial-fibrillation] 心律不正（心房顫動）
    [heart-disease] 心絞痛、心臟病發或冠狀動脈收窄
    [stroke] 中風或小中風
    [leg-arteries] 腿部動脈收窄
    [very-high-blood-pressure] 血壓非常高
    [low-blood-pressure] 血壓低，或站起來時頭暈
    [fainting] 原因不明的暈倒
    [falls] 過去一年曾跌倒
    [dementia] 認知障礙症
    [lewy-body-dementia] 路易體認知障礙症
    [confusion] 曾突然神志混亂
    [parkinsons] 柏金遜症
    [epilepsy] 腦癇症，或曾抽搐
    [myasthenia] 重症肌無力
    [narrow-angle-glaucoma] 窄角型青光眼
    [trouble-passing-water] 前列腺肥大，或小便困難
    [urine-leaks] 小便失禁
    [constipation] 便秘
    [kidney-disease] 腎功能不好
    [liver-disease] 肝病
    [stomach-ulcer] 胃潰瘍（現在或以前）
    [serious-bleeding] 嚴重出血（現在或以前）
    [blood-clot] 靜脈或肺部有血塊
    [low-sodium] 血鈉（鹽分）低
    [low-potassium] 血鉀低
    [high-potassium] 血鉀高
    [high-calcium] 血鈣高
    [gout] 痛風
    [diabetes] 糖尿病
    [low-sugar-often] 經常血糖過低
    [asthma] 哮喘
    [breathing-failure] 肺部供氧不足
    [trouble-swallowing] 吞嚥困難，或食道疼痛
    [breast-cancer] 乳癌（現在或以前）
   *[newer] 由較新版本的應用程式寫下
}

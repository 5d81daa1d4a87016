### Amounts and units.

strength-unit = { $unit ->
    [micrograms] 微克
    [milligrams] 毫克
    [grams] 克
    [units] 單位
   *[millimoles] 毫摩爾
}
unit-of-one = { $unit ->
    [tablet] 粒
    [capsule] 粒膠囊
    [millilitre] 毫升
    [puff] 噴
    [spray] 噴
    [drop] 滴
    [patch] 塊
    [injection] 針
    [unit] 單位
    [sachet] 包
    [suppository] 粒栓劑
    [application] 層（薄塗）
    [milligram] 毫克
   *[dose] 次
}
unit-of-several = { $unit ->
    [tablet] 粒
    [capsule] 粒膠囊
    [millilitre] 毫升
    [puff] 噴
    [spray] 噴
    [drop] 滴
    [patch] 塊
    [injection] 針
    [unit] 單位
    [sachet] 包
    [suppository] 粒栓劑
    [application] 層（薄塗）
    [milligram] 毫克
   *[dose] 次
}
unit = { $unit ->
    [tablet] 藥片（粒）
    [capsule] 膠囊（粒）
    [millilitre] 毫升
    [puff] 吸入劑（噴）
    [spray] 噴霧（噴）
    [drop] 滴
    [patch] 藥貼（塊）
    [injection] 針
    [unit] 單位
    [sachet] 包
    [suppository] 栓劑（粒）
    [application] 層（薄塗）
    [milligram] 毫克
   *[dose] 次
}
number-of = { $number }{ $unit }
quarter-tablet = 四分之一粒
half-tablet = 半粒
three-quarter-tablet = 四分之三粒
tablets-and-quarter = { $whole }¼粒
tablets-and-half = { $whole }粒半
tablets-and-three-quarters = { $whole }¾粒

figure-error = { $error ->
    [not-a-number] 請填寫數字，例如2、0.5或1 1/2。
    [not-exact] 這個數字無法準確記錄，我們亦不會四捨五入。小數點後最多寫三位，例如0.125。如果標籤的寫法不同，請問藥劑師。
    [too-large] 這個數字太大。最多是一百萬。
   *[two-readings] 請選擇你指的是哪個數字。
}
read-as = 我們讀作{ $what }。
which-number = 「{ $typed }」有兩種讀法。你指的是哪一個？
not-stepped = 沒有改動。

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
    [patch] 貼
    [injection] 針
    [unit] 單位
    [sachet] 包
    [suppository] 粒栓劑
    [application] 層（薄塗）
   *[dose] 次
}
unit-of-several = { $unit ->
    [tablet] 粒
    [capsule] 粒膠囊
    [millilitre] 毫升
    [puff] 噴
    [spray] 噴
    [drop] 滴
    [patch] 貼
    [injection] 針
    [unit] 單位
    [sachet] 包
    [suppository] 粒栓劑
    [application] 層（薄塗）
   *[dose] 次
}
unit = { $unit ->
    [tablet] 藥片（粒）
    [capsule] 膠囊（粒）
    [millilitre] 毫升
    [puff] 吸入劑（噴）
    [spray] 噴霧（噴）
    [drop] 滴
    [patch] 貼
    [injection] 針
    [unit] 單位
    [sachet] 包
    [suppository] 栓劑（粒）
    [application] 層（薄塗）
   *[dose] 次
}
number-of = { $number }{ $unit }

### Amounts and units.

strength-unit = { $unit ->
    [micrograms] mikrogram
    [milligrams] mg
    [grams] g
    [units] enheder
   *[millimoles] millimol
}
unit-of-one = { $unit ->
    [tablet] tablet
    [capsule] kapsel
    [millilitre] milliliter
    [puff] pust
    [spray] spraypust
    [drop] dråbe
    [patch] plaster
    [injection] indsprøjtning
    [unit] enhed
    [sachet] brev
    [suppository] stikpille
    [application] tyndt lag
   *[dose] dosis
}
unit-of-several = { $unit ->
    [tablet] tabletter
    [capsule] kapsler
    [millilitre] milliliter
    [puff] pust
    [spray] spraypust
    [drop] dråber
    [patch] plastre
    [injection] indsprøjtninger
    [unit] enheder
    [sachet] breve
    [suppository] stikpiller
    [application] tyndt lag
   *[dose] doser
}
unit = { $unit ->
    [tablet] tabletter
    [capsule] kapsler
    [millilitre] milliliter
    [puff] pust
    [spray] spraypust
    [drop] dråber
    [patch] plastre
    [injection] indsprøjtninger
    [unit] enheder
    [sachet] breve
    [suppository] stikpiller
    [application] tyndt lag
   *[dose] doser
}
number-of = { $number } { $unit }

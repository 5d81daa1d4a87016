### Amounts and units.

# A unit of strength.
# $unit (domain::amount::StrengthUnit)
strength-unit = { $unit ->
    [micrograms] micrograms
    [milligrams] mg
    [grams] g
    [units] units
   *[millimoles] millimoles
}

# A unit after one or less.
# $unit (domain::amount::Unit)
unit-of-one = { $unit ->
    [tablet] tablet
    [capsule] capsule
    [millilitre] millilitre
    [puff] puff
    [spray] spray
    [drop] drop
    [patch] patch
    [injection] injection
    [unit] unit
    [sachet] sachet
    [suppository] suppository
    [application] thin layer
   *[dose] dose
}

# A unit after more than one.
# $unit (domain::amount::Unit)
unit-of-several = { $unit ->
    [tablet] tablets
    [capsule] capsules
    [millilitre] millilitres
    [puff] puffs
    [spray] sprays
    [drop] drops
    [patch] patches
    [injection] injections
    [unit] units
    [sachet] sachets
    [suppository] suppositories
    [application] thin layers
   *[dose] doses
}

# A unit by itself, in the plural, for lists to choose from.
# $unit (domain::amount::Unit)
unit = { $unit ->
    [tablet] tablets
    [capsule] capsules
    [millilitre] millilitres
    [puff] puffs
    [spray] sprays
    [drop] drops
    [patch] patches
    [injection] injections
    [unit] units
    [sachet] sachets
    [suppository] suppositories
    [application] thin layers
   *[dose] doses
}

# A number with its unit.
# $number (text)
# $unit (text)
number-of = { $number } { $unit }

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
    [milligram] mg
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
    [milligram] mg
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
    [milligram] mg
   *[dose] doses
}

# A number with its unit.
# $number (text)
# $unit (text)
number-of = { $number } { $unit }

# Part of one tablet.
quarter-tablet = a quarter of a tablet

# Part of one tablet.
half-tablet = half a tablet

# Part of one tablet.
three-quarter-tablet = three quarters of a tablet

# Whole tablets and part of one more.
# $whole (text)
tablets-and-quarter = { $whole }¼ tablets

# The same with a half.
# $whole (text)
tablets-and-half = { $whole }½ tablets

# The same with three quarters.
# $whole (text)
tablets-and-three-quarters = { $whole }¾ tablets

# A number that was refused.
# $error (domain::figure::FigureError)
figure-error = { $error ->
    [not-a-number] Write a number, such as 2, 0.5 or 1 1/2.
    [not-exact] We cannot keep this number exactly, and we do not round. Write at most three figures after the point, such as 0.125. If your label says it another way, ask your pharmacist.
    [too-large] That number is too large. The most is one million.
   *[two-readings] Choose which number you mean.
}

# What was read in a field, where it is not what was typed or is unusual.
# $what (text)
read-as = Read as { $what }.

# A number that can be read in two ways; both follow, to choose from.
# $typed (text)
which-number = “{ $typed }” can be read in two ways. Which do you mean?

# A button for one more, one less or a half did nothing; why follows.
not-stepped = Nothing was changed.

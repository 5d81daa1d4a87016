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
    [milligram] mg
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
    [application] tynde lag
    [milligram] mg
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
    [application] tynde lag
    [milligram] mg
   *[dose] doser
}
number-of = { $number } { $unit }
quarter-tablet = en kvart tablet
half-tablet = en halv tablet
three-quarter-tablet = trekvart tablet
tablets-and-quarter = { $whole }¼ tablet
tablets-and-half = { $whole }½ tablet
tablets-and-three-quarters = { $whole }¾ tablet

figure-error = { $error ->
    [not-a-number] Skriv et tal, for eksempel 2 eller 0,5 eller 1 1/2.
    [not-exact] Det tal kan vi ikke gemme nøjagtigt, og vi afrunder ikke. Skriv højst tre cifre efter kommaet, for eksempel 0,125. Står det på en anden måde på etiketten, så spørg på apoteket.
    [too-large] Det tal er for stort. Det højeste er en million.
   *[two-readings] Vælg, hvilket tal du mener.
}
read-as = Læst som { $what }.
which-number = »{ $typed }« kan læses på to måder. Hvad mener du?
not-stepped = Intet er ændret.

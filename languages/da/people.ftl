### A person's details.

whom = Hvem er det til?
whom-is = { $whom ->
    [me] Til mig
   *[someone-i-care-for] Til en, jeg hjælper
}
name = { $whom ->
    [me] Hvad hedder du?
   *[someone-i-care-for] Hvad hedder personen?
}
carer = Og hvad hedder du?
carer-hint = Dit navn står ved det, du skriver.
consent = Personen ved, at jeg gemmer dette, eller jeg må bestemme på personens vegne.
consent-missing = Sæt hak ved denne linje, eller tal med personen først.
country = Land
country-hint = Af hensyn til nødnummeret. Du kan ændre det.
country-choose = Vælg et land
country-missing = Vælg et land, så nødnummeret er rigtigt.
born-error = { $error ->
    [not-a-date] Skriv dag, måned og år.
    [ahead] Den dag er ikke kommet endnu. Se efter, om året er rigtigt.
   *[too-long-ago] Den dag er for længe siden. Se efter, om året er rigtigt.
}
allergies-missing = Skriv mindst én, eller vælg et andet svar.
contact-phone-error = Skriv nummeret med tal, for eksempel 33 12 34 56.

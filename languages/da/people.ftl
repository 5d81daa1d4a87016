### A person's details.

title = Oplysninger om { $name }
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
born = Fødselsdato
born-hint = Til udskrifter. Du kan lade feltet stå tomt.
born-error = { $error ->
    [not-a-date] Skriv dag, måned og år.
    [ahead] Den dag er ikke kommet endnu. Se efter, om året er rigtigt.
   *[too-long-ago] Den dag er for længe siden. Se efter, om året er rigtigt.
}
allergies = Allergi
allergy-answer = { $answer ->
    [not-asked] Ikke besvaret endnu
    [none-known] Ingen, som vi kender til
   *[known] Ja
}
allergy-lines = Allergi over for hvad?
allergy-hint = Skriv én på hver linje. Skriv efter et kolon, hvad der skete. For eksempel: Penicillin: udslæt
allergies-missing = Skriv mindst én, eller vælg et andet svar.
contacts = Dem, du kan ringe til
contacts-hint = Dit apotek, din læge, dit ambulatorium. De vises under Hjælp.
contact = Kontakt { $place }
contact-role = Hvem er det?
contact-name = Navn
contact-phone = Telefonnummer
contact-phone-error = Skriv nummeret med tal, for eksempel 33 12 34 56.
contact-add = Tilføj en kontakt
contact-remove = Fjern kontakt { $place }
save = Gem oplysningerne

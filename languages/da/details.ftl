### A person's details.

title = Oplysninger om { $name }
born = Fødselsdato
born-hint = Til udskrifter. Du kan lade feltet stå tomt.
allergies = Allergi
allergy-answer = { $answer ->
    [not-asked] Ikke besvaret endnu
    [none-known] Ingen, som vi kender til
   *[known] Ja
}
allergy-lines = Allergi over for hvad?
allergy-hint = Skriv én på hver linje. Skriv efter et kolon, hvad der skete. For eksempel: Penicillin: udslæt
contacts = Dem, du kan ringe til
contacts-hint = Dit apotek, din læge, din klinik. De vises under Hjælp.
contact = Kontakt { $place }
contact-role = Hvem er det?
contact-name = Navn
contact-phone = Telefonnummer
contact-add = Tilføj en kontakt
contact-remove = Fjern kontakt { $place }
save = Gem oplysningerne

### Finding a medicine in the catalogue.

name = Navnet på æsken
name-hint = Handelsnavn eller indholdsstof, som du ser det.
fetching = Henter listen over medicin …
fetch-failed = Listen over medicin kunne ikke hentes.
fetch-failed-note = Din egen medicin er gemt. Prøv igen, eller brug navnet, som du skrev det.
not-yet = Listen over medicin er ikke på denne enhed endnu. Den kommer, næste gang du er på nettet.
newer = Der er nyere navne på medicin. Opdater Concord for at få dem.
retry = Prøv igen
found = { $count ->
    [one] 1 slags medicin fundet
   *[other] { $count } slags medicin fundet
}
nothing-found = Vi har ikke noget lignende på vores liste.
did-you-mean = Mente du
contains = indeholder { $what }
as-typed = Brug »{ $name }«, som jeg skrev det
as-typed-note = Ikke genkendt, så ikke kontrolleret
look-alike = { $name } ligner { $other }. Det er to forskellige slags medicin.
same-name = { $name } er ikke det samme alle steder. { $here }: { $this }. { $there }: { $that }.
range = Der er flere produkter, der hedder { $name }. De indeholder ikke det samme.
look-at-box = Se på indholdsstoffet på æsken. Er det det samme?
it-is = Ja, der står { $ingredients } på æsken
search-again = Nej, søg igen
choose-medicine = Vælg en medicin på listen, eller brug navnet, som du skrev det.
country-us = USA
country-uk = Storbritannien
country-dk = Danmark
country-hk = Hongkong
country-au = Australien
country-it = Italien
country-be = Belgien
country-eu = EU
country-other = Et andet land
composing = Skriv ordet færdigt. Så kan du også bruge det, som du skrev det.

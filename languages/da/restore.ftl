### Restoring from a backup file.

explained = Gendannelse tilføjer kun det, der mangler her. Intet bliver fjernet. Du ser først, hvad der er i filen.
backup-first = Du kan først lave en sikkerhedskopi af det, der er her nu.
pick = Vælg en sikkerhedskopi
pick-error = { $error ->
    [cancelled] Der blev ikke valgt en fil.
    [too-large] Filen er for stor til at være en sikkerhedskopi fra Concord.
    [unreadable] Filen kunne ikke læses.
   *[not-saved] Filen kunne ikke læses.
}
nothing-changed = Intet er ændret her.
preview = I denne fil
preview-people = Til hvem
preview-dates = Fra hvornår
from-to = { $from } til { $to }
preview-new = Nye her
preview-known = Er her allerede
preview-unreadable = Kan ikke læses af denne version, men bliver bevaret
preview-nothing = Alt i denne fil er her allerede.
preview-safe = Intet bliver fjernet. Er der forskel på filen og denne enhed, bliver den nyeste notering vist, og den ældre bliver i historikken.
add = { $count ->
    [one] Tilføj denne ene notering
   *[other] Tilføj disse { $count } noteringer
}
add-not = Lad være
added = { $count ->
    [one] 1 notering er tilføjet. Intet er fjernet.
   *[other] { $count } noteringer er tilføjet. Intet er fjernet.
}
too-large = Filen er for stor til at være en sikkerhedskopi fra Concord.
not-a-backup = Filen er ikke en sikkerhedskopi fra Concord. Led efter en fil, hvis navn begynder med »concord«.
newer = Et nyere Concord har lavet denne sikkerhedskopi. Åbn Concord igen, mens du har internet, så den nyere version kommer.
without-entries = Der er ingen noteringer i denne sikkerhedskopi.
damaged = Sikkerhedskopien er beskadiget: { $readable } af { $total } noteringer kan læses. Brug en anden sikkerhedskopi, hvis du har en.

### How storage stands, and making a backup file.

storage = Sådan er dine noteringer gemt
whole = Alt det, du har gemt, er her.
copy-left = { $rows ->
    [one] 1 notering mangler her
   *[other] { $rows } noteringer mangler her
}
copy-restore = Læg dem tilbage fra den ekstra kopi
copy-restored = { $rows ->
    [0] Alt er i orden igen.
    [one] 1 notering er tilbage.
   *[other] { $rows } noteringer er tilbage.
}
copy-forget = Gå videre uden dem
copy-forget-explained = Så bliver den ekstra kopi på denne enhed fjernet for altid. Lav en sikkerhedskopi først, hvis du er i tvivl.
rescue-error = { $error ->
    [no-copy] Der er ingen ekstra kopi, som kan læses. Intet er ændret. Gendan en sikkerhedskopi, hvis du har en.
    [not-read] Det, der er gemt, kunne ikke læses. Intet er ændret. Luk Concord, og åbn det igen.
    [not-saved] Enheden kunne ikke gemme det samlede. Den ekstra kopi er der stadig. Gør plads på enheden, og prøv igen.
    [not-copied] Den ekstra kopi kunne ikke først rumme det hele, så intet er fjernet. Skaf plads på enheden, og prøv igen.
   *[open-elsewhere] Concord er åbent i et andet vindue. Intet er ændret. Luk det andet vindue, og prøv igen.
}
unreadable = { $count ->
    [one] 1 notering kan ikke læses af denne version. Den bliver bevaret og kommer med i sikkerhedskopien.
   *[other] { $count } noteringer kan ikke læses af denne version. De bliver bevaret og kommer med i sikkerhedskopien.
}
lasting = { $lasting ->
    [promised] Browseren har lovet at bevare dine noteringer.
    [not-promised] Browseren kan slette dine noteringer, når enheden er fuld, eller når du ikke har brugt Concord længe. Lav en sikkerhedskopi med få dages mellemrum.
   *[none] Denne browser siger ikke, om den bevarer dine noteringer. Lav en sikkerhedskopi med få dages mellemrum.
}
ask-to-last = Bed browseren om at bevare dem
room = { $megabytes ->
    [0] Der er brugt mindre end 1 megabyte.
   *[other] Der er brugt { $megabytes } megabyte.
}
room-low = Der er ikke meget plads tilbage på enheden.
never = Der er ikke lavet en sikkerhedskopi på denne enhed endnu.
last = { $entries ->
    [one] Seneste sikkerhedskopi: { $day }, 1 notering.
   *[other] Seneste sikkerhedskopi: { $day }, { $entries } noteringer.
}
make = Lav en sikkerhedskopi
make-explained = Filen indeholder alt: personer, medicin, doser, spørgsmål, også det, der er markeret som privat. Alle, der har filen, kan læse den. Gem den et sikkert sted uden for denne enhed.
make-do = Lav en fil med sikkerhedskopi
make-again = Gem filen
made = { $entries ->
    [one] Sikkerhedskopi lavet: 1 notering, { $day }
   *[other] Sikkerhedskopi lavet: { $entries } noteringer, { $day }
}
made-where = Filen er læst igen og er hel. Se i dine overførsler, eller der hvor du sendte den hen.
make-error = { $error ->
    [not-read] Der blev ikke lavet en fil: Det, der er gemt, kunne ikke læses. Intet er ændret. Luk Concord, og åbn det igen.
    [nothing] Der blev ikke lavet en fil: Der er intet på enheden, der kan nås.
   *[not-verified] Der blev ikke lavet en fil: Den kunne ikke læses igen, som den var skrevet. Intet er ændret. Prøv igen.
}
save-error = { $error ->
    [cancelled] Du gemte ikke filen. Intet er ændret.
    [too-large] Filen er klar, men browseren gemte den ikke. Prøv igen med knappen.
    [unreadable] Filen er klar, men browseren gemte den ikke. Prøv igen med knappen.
   *[not-saved] Filen er klar, men browseren gemte den ikke. Prøv igen med knappen.
}
working = Et øjeblik …
due-why = Dine noteringer er kun på denne enhed. En sikkerhedskopi bevarer dem, hvis den bliver væk eller går i stykker.
due-do = Lav en sikkerhedskopi
due-never = Ingen sikkerhedskopi endnu
due-since = { $days ->
    [one] Seneste sikkerhedskopi: for 1 dag siden
   *[other] Seneste sikkerhedskopi: for { $days } dage siden
}

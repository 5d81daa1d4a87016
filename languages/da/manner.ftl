### How a dose is used, beyond its time and amount.

comes-off = Hvornår skal det af?
comes-off-name = { $when ->
    [with-next] Når det næste sættes på
    [after-hours] Nogle timer senere
   *[not-said] Jeg ved det ikke
}
off-hours = Efter hvor mange timer?
on-now = Sidder der et nu?
on-now-name = { $at-start ->
    [none] Nej
   *[one] Ja
}
side = Hvilket øje eller øre?
side-if-any = Skal det i et øje eller et øre?
no-side = Nej
side-name = { $side ->
    [left-eye] Venstre øje
    [right-eye] Højre øje
    [both-eyes] Begge øjne
    [left-ear] Venstre øre
    [right-ear] Højre øre
   *[both-ears] Begge ører
}
sites = Hvor på kroppen?
sites-hint = Ét sted på hver linje, for eksempel venstre arm. Lad feltet stå tomt, hvis stederne ikke skifter.
rest-days = Hvor mange dage går der mindst, før et sted bruges igen?
copy-hint = Skriv af fra indlægssedlen eller etiketten. Lad feltet stå tomt, hvis der ikke står noget.
before-food = Hvor mange minutter før mad?
after-food = Hvor mange minutter efter mad?
upright = Sid eller stå oprejst bagefter: hvor mange minutter?
apart-add = Tilføj medicin, den skal holdes adskilt fra
apart-from = Adskilt fra hvilken medicin?
apart-hours = Med hvor mange timer?
apart-remove = Fjern denne linje
days-off = Hvad tages på dagene uden den?
days-off-name = { $days ->
    [nothing] Der tages ikke noget
   *[placebo] Tabletter uden medicin
}
interval = Hvor lang tid er der fra den ene til den næste?
counted-by = Regnet i
counted-by-name = { $by ->
    [days] Dage
    [weeks] Uger
   *[months] Måneder
}
known-day = Hvilken dag kender du?
known-day-name = { $day ->
    [last-given] Den dag, den sidste blev givet
   *[next-due] Den dag, den næste skal gives
}
time-hint = Lad feltet stå tomt, hvis du ikke har fået et tidspunkt. Så spørger vi klokken 09:00.
since = Sat ind den
unknown-hint = Lad feltet stå tomt, hvis du ikke ved det.
out-by = Skal ud eller skiftes senest den
table = Skemaet, ord for ord
table-hint = Skriv hver række af, som klinikken har skrevet den. Concord viser dig hele skemaet og vælger ingen række.
reading = Række { $row }: måling
says = Række { $row }: det står der
add-row = Tilføj en række
your-table = Dit skema
no-row-picked = Concord vælger ingen række. Spørg din klinik, hvis du er i tvivl om, hvilken der gælder.
by-table = Som der står i dit skema
take-off = Tag det gamle af: { $name }
take-out = Skal ud eller skiftes: { $name }
taken-off = Taget af klokken { $time }
not-taken-off = Ikke taget af: { $reason }
check-off = Notér som taget af: { $name }
old-one-on = Det gamle er ikke noteret som taget af.
old-one-ask = Er det taget af? Notér det først. Hvis to har siddet på samtidig, så spørg om råd i dag.
which-site = Hvor på kroppen?
site-not-said = Ikke nævnt
used-before = Sidst brugt: { $day }
used-never = Intet noteret
too-soon = { $days ->
    [one] Brugt for 1 dag siden.
   *[other] Brugt for { $days } dage siden.
} I din plan står der { $rest ->
    [one] 1 dag.
   *[other] { $rest } dage.
}
at-site = Sted: { $site }
placebo = Tablet uden medicin: dag { $day } af { $of }
kept-apart = Mindst { $length } før eller efter { $name }
too-close = { $name } er planlagt klokken { $time }. Din plan holder dem { $length } fra hinanden. Spørg dit apotek, hvordan begge kan passes ind.
wait = { $minutes } minutter efter { $name }
off-at = { $time } af
on-at = { $time } på
swap-at = { $time }: det gamle plaster af, det nye på
on-now-said = { $at-start ->
    [none] Der sidder ikke et plaster nu.
   *[one] Der sidder et plaster nu. Det tages af, når det første nye sættes på.
}
no-medicine = tablet uden medicin
due-out = Skal ud eller skiftes: { $day }
drops-after = { $name } dryppes i samme øje eller øre klokken { $time }. Denne kommer { $minutes } minutter senere.
meal-before = { $time } er { $anchor ->
    [waking] når du står op
    [breakfast] din tid for morgenmad
    [lunch] din tid for frokost
    [evening-meal] din tid for aftensmad
   *[bedtime] din sengetid
}. På etiketten står der { $length } før mad. Vælg et klokkeslæt, hvis det skal være før.
meal-after = { $time } er { $anchor ->
    [waking] når du står op
    [breakfast] din tid for morgenmad
    [lunch] din tid for frokost
    [evening-meal] din tid for aftensmad
   *[bedtime] din sengetid
}. På etiketten står der { $length } efter mad. Vælg et klokkeslæt, hvis det skal være efter.
off-now = Taget af nu, { $time }
off-as-planned = Taget af klokken { $time }, som planlagt
off-another-time = Taget af på et andet tidspunkt
still-there = Ikke taget af
off-unsure = Ikke sikker på, om det er af
out-now = Taget ud eller skiftet nu, { $time }
out-as-planned = Taget ud eller skiftet som planlagt, { $time }
out-another-time = Taget ud eller skiftet en anden dag
still-in = Ikke taget ud
taken-out = Taget ud eller skiftet, { $time }
told-off = { $name }: det gamle taget af klokken { $time }.
told-not-off = { $name }: ikke taget af.
made-of = Hvilke tabletter giver { $amount }?
made-of-hint = Som du har fået det at vide, for eksempel en på 3 mg og en på 1 mg. Lad feltet stå tomt, hvis ingen har sagt det.
next-test = Næste blodprøve, hvis du kender dagen
old-one-not-told = Der står ikke, hvornår det gamle skal af. Spørg, før et nyt sættes på.

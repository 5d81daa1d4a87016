### Telling about health.

title = Om mit helbred
title-of = Om helbredet hos { $name }
note = Så vi kan sige, hvad du kan spørge om.
why = Så vi kan sige, hvad du kan spørge om. Det bliver på denne enhed.
optional = Du kan lade det hele stå tomt og komme tilbage senere.
conditions = Sygdomme og helbredsproblemer
conditions-why = Ved noget af dette er der medicin, du bør spørge om først.
ticked = { $count } valgt
none = Ingen af dem, så vidt jeg ved
newer = { $count ->
    [one] Én mere er skrevet af en nyere udgave af appen. Den bliver gemt.
   *[other] { $count } flere er skrevet af en nyere udgave af appen. De bliver gemt.
}
pregnancy = Graviditet og amning
pregnancy-why = Når der er et barn at tænke på, er der medicin, du bør spørge om først.
pregnancy-is = { $pregnancy ->
    [none] Ikke besvaret
    [no] Nej
    [pregnant] Gravid eller måske gravid
    [planning] Håber på at blive gravid
    [breastfeeding] Ammer
   *[newer] Skrevet af en nyere udgave af appen
}
driving = Kører bil, cykler i trafikken eller arbejder med maskiner
driving-why = Noget medicin kan gøre dig søvnig eller langsom.
driving-is = { $driving ->
    [none] Ikke besvaret
    [drives] Ja
    [does-not] Nej
   *[newer] Skrevet af en nyere udgave af appen
}
genes = Svar på gentest
genes-why = Nogle svar fortæller, hvordan kroppen omsætter en medicin. Skriv af, hvad der står på svaret. Vi regner ikke noget ud.
report-is = { $report ->
    [not-asked] Ikke besvaret
    [no-report] Ikke noget svar, jeg kender til
   *[report] Jeg har et svar
}
line = Resultat { $place }
gene = Gen
gene-choose = Vælg genet
says = Hvad der står på svaret
says-choose = Vælg, hvad der står
says-is = { $says ->
    [poor] langsom omsætter (poor metaboliser)
    [intermediate] nedsat omsætter (intermediate metaboliser)
    [normal] normal
    [rapid] hurtig omsætter (rapid metaboliser)
    [ultrarapid] ultrahurtig omsætter (ultrarapid metaboliser)
    [decreased-function] nedsat funktion (decreased function)
    [poor-function] dårlig funktion (poor function)
    [deficient] mangel (deficient)
    [variable] variabel (variable)
    [variant] en variant er fundet
    [positive1502] { "*" }15:02 positiv
    [positive3101] { "*" }31:01 positiv
    [positive5701] { "*" }57:01 positiv
    [positive5801] { "*" }58:01 positiv
    [negative] negativ
   *[newer] Skrevet af en nyere udgave af appen
}
printed = Resultatet, som det står på svaret
printed-hint = Bogstaver, tal og stjerner, for eksempel *1/*2.
laboratory = Laboratorium
on = Dato på svaret
add = Tilføj et resultat
remove = Fjern resultat { $place }
problem = { $problem ->
    [gene] Vælg genet, eller fjern resultatet.
    [says] Vælg, hvad der står på svaret, eller fjern resultatet.
    [not-a-date] Skriv dag, måned og år.
    [ahead] Den dag er ikke kommet endnu. Se efter, om året er rigtigt.
    [printed] Det er for langt.
   *[laboratory] Det er for langt.
}
save = Gem

### The record is not there as it should be.

fallen = Concord gik i stå, mens det åbnede
fallen-safe = Dine noteringer er stadig på denne enhed. Intet er fjernet.
fallen-do = Gem først alt i en fil. Åbn så Concord igen: som du plejer, eller uden det, der blev noteret sidst.
silent = Det tager lang tid at åbne dine noteringer
silent-safe = Concord har intet fjernet. Det venter stadig på, at enheden giver dine noteringer fra sig.
silent-do = Luk alle andre vinduer med Concord. Sker der ikke noget, så åbn det igen, eller gem det, der kan nås, i en fil.
full = Der er ikke mere plads på enheden
full-do = Gem alt i en fil nu. Skaf så plads: Fjern billeder, film eller apps, du ikke har brug for. Prøv så igen.
failing = Concord kan ikke gemme lige nu
failing-safe = Det, du ser, er stadig i hukommelsen, og Concord har intet fjernet. Nye noteringer kan ikke gemmes.
failing-do = Browseren siger ikke hvorfor. Ofte er der ikke mere plads på enheden. Gem alt i en fil nu. Skaf så plads på enheden, og prøv igen.
did-not-open = { $error ->
    [unavailable] Denne browser gemmer ikke noget her
    [broken] Det, der er gemt, kan ikke åbnes
    [full] Der er ikke mere plads på enheden
    [newer] Der er brugt et nyere Concord her
   *[not-fetched] En del af Concord mangler
}
did-not-open-safe = { $error ->
    [unavailable] Intet er gået tabt af den grund. Det, der er gemt i en anden browser eller et andet vindue, er der stadig.
    [broken] Concord har intet fjernet. En sikkerhedskopi, du har lavet, kan stadig gendannes.
    [full] Concord har intet fjernet. En sikkerhedskopi, du har lavet, kan stadig gendannes.
    [newer] Dine noteringer er her alle sammen. Denne ældre version rører dem ikke.
   *[not-fetched] Dine noteringer er her alle sammen. Intet er ændret.
}
did-not-open-do = { $error ->
    [unavailable] Måske er det et privat vindue, eller også er lagring slået fra. Åbn Concord i et almindeligt vindue i den browser, du plejer at bruge.
    [broken] Browseren siger ikke hvorfor. Ofte er der ikke mere plads på enheden. Luk alle vinduer med Concord, skaf plads på enheden, og åbn det igen. Gem før alt andet det, der kan nås, i en fil.
    [full] Skaf plads: Fjern billeder, film eller apps, du ikke har brug for. Åbn så Concord igen. Før det kan du gemme det, der kan nås, i en fil.
    [newer] Luk alle vinduer med Concord, og åbn det igen, mens du har internet, så den nyere version kommer.
   *[not-fetched] Gå på nettet, og åbn så Concord igen.
}
again = Åbn Concord igen
save-all = Gem alt i en fil
left-out = { $count ->
    [one] 1 notering er udeladt
   *[other] { $count } noteringer er udeladt
}
left-out-words = Din liste er måske ikke, som du sidst så den. Se efter på dine etiketter.
left-out-look = Vis dem igen
help-works = Hjælp virker uden lagring: nødnumre og faretegn.
damaged = Noget mangler eller er ændret
damaged-help = Det, der stadig kan læses, bliver vist. Lav en sikkerhedskopi nu. Gendan derefter din seneste sikkerhedskopi; det tilføjer kun det, der mangler.
copy-explained = Browseren kan have mistet dem. Den ekstra kopi på denne enhed har dem stadig.

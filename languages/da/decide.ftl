### Deciding.

title = Skriv det, du besluttede
topic = Hvad handler det om?
topic-hint = For eksempel: mit statin og mine ben.
replaces = Træder den i stedet for en tidligere beslutning?
replaces-none = Nej, den er ny
replaces-note = Den tidligere bliver stående, hvor du kan læse den.
choices = Hvilke valgmuligheder var der?
choices-hint = At fortsætte som nu er altid en af dem.
keep = Fortsætte som nu
other = { $count ->
    [one] En anden mulighed
   *[other] En anden mulighed ({ $count })
}
one-more = Tilføj en mulighed mere
no-other = Skriv mindst én anden mulighed.
chosen = Hvilken valgte du?
reasons = Hvorfor? Brug dine egne ord.
talked = Har du talt med nogen om det?
talked-yes = Ja
talked-not-yet = Ikke endnu
not-yet-note = Så er det din beslutning indtil videre. Der følger et spørgsmål med til dit apotek.
with = Med hvem?
how = Hvordan talte I?
how-word = { $how ->
    [in-person] Ansigt til ansigt
    [phone] I telefon
   *[letter] Brev eller besked
}
agreed = Var I enige?
how-far = { $how-far ->
    [fully] Ja
    [in-part] Delvist
   *[not] Nej, vi ser forskelligt på det
}
views = Hvem mener hvad?
views-hint = Skriv begge sider, så ingen af dem går tabt.
looking = Vil du se på det igen en bestemt dag?
on-day = Ja, en bestemt dag
no-day = Ingen bestemt dag
look-on = Følg op den
span = { $span ->
    [two-weeks] Om 2 uger
    [four-weeks] Om 4 uger
    [three-months] Om 3 måneder
   *[six-months] Om 6 måneder
}
why-no-day = Hvorfor behøves der ingen dag?
save = Gem beslutningen
not-chosen = Vælg en af dem.
look-error = { $error ->
    [not-a-day] Vælg en dag.
   *[passed] Den dag er gået. Vælg i dag eller en senere dag.
}
question = Jeg har besluttet noget, som vi ikke har talt om endnu: »{ $topic }«. Hvad mener du?
not-discussed = Min beslutning indtil videre – ikke talt om endnu
views-line = Hvem mener hvad
because = Fordi
choices-line = Valgmuligheder
chosen-line = Valgt
look-again = Følg op den { $on }
look-now = Det er tid til at følge op (siden { $on })
no-day-line = Ingen bestemt dag til at følge op
found = Fulgt op den { $on }
found-words = Hvad fandt du ud af?
look-button = Følg op
save-found = Gem det, du fandt ud af
anew = Beslut igen
replaced = En senere beslutning trådte i stedet den { $on }
change-plan = Ret planen nu
change-status = Ret, hvordan det står til med den
change-note = Ændrer beslutningen, hvornår eller hvordan du tager den? Så skriv også det ned. Intet ændrer sig af sig selv.
agreed-fully = Aftalt med { $who }, { $on }
agreed-in-part = Delvist aftalt med { $who }, { $on }
not-agreed = Ikke aftalt: { $who } og jeg ser forskelligt på det, { $on }
weigh = Vej dem op mod hinanden
weigh-note = For hver mulighed: hvad der er godt ved den, hvad der ikke er, og hvad du selv mener. Lad det stå tomt, du ikke ved, og spørg.
benefits = Hvad er godt ved den?
risks = Hvad er mindre godt?
nothing = Hvad kan der ske, hvis intet ændres?
my-view = Hvad mener jeg om den?
source = Hvem siger det, eller hvor står det?
weighed = Side om side
benefits-line = For
risks-line = Imod
nothing-line = Hvis intet ændres
view-line = Min mening
source-line = Hvem siger det
nothing-said = Ikke skrevet noget
since-asked = Hvordan er det gået siden?
since-word = { $since ->
    [better] Bedre
    [same] Det samme
    [worse] Værre
   *[not-done] Det blev ikke gjort, eller gøres ikke længere
}
worse-note = Fortæl det til en, der kender dig: apoteket eller lægen. Vent ikke til næste besøg, hvis det plager dig.

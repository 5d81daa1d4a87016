### Writing down how a medicine is taken.

pattern = Hvor tit?
pattern-name = { $pattern ->
    [every-day] Hver dag
    [weekdays] På nogle ugedage
    [every-days] Med nogle dages mellemrum
    [every-weeks] Én gang med nogle ugers mellemrum
    [when-needed] Efter behov
    [once] Kun én gang
   *[as-directed] Jeg ved det ikke, eller efter aftale
}
pattern-note = { $pattern ->
    [weekdays] De samme dage hver uge
    [every-days] For eksempel hver 3. dag
    [every-weeks] For eksempel hver anden uge om tirsdagen
    [when-needed] Kun når jeg har problemet
    [as-directed] Ingen tidspunkter og ingen påmindelser, før du har spurgt
    [every-day] { "" }
   *[once] { "" }
}
weekdays = Hvilke dage?
every-days = Med hvor mange dages mellemrum?
every-weeks = Med hvor mange ugers mellemrum?
first = Første dag
first-hint = Den første dag, du tager den, eller den sidste dag, du tog den.
first-is = Det er en { $day }.
times = På hvilke tidspunkter?
times-hint = Vælg et eller flere, eller tilføj et klokkeslæt.
add-clock = Tilføj et klokkeslæt
clock = Klokkeslæt
remove = Fjern: { $time }
new-time = Klokkeslæt
amount = Hvor meget ad gangen?
amount-at = Hvor meget { $time }?
less = En mindre
more = En mere
half = ½
half-more = Læg en halv til, eller træk den fra
unit = Tælles i
food = Hvad siger etiketten om mad?
food-name = { $food ->
    [not-said] Ingenting
    [before] Før mad
    [with] Sammen med mad
    [after] Efter mad
   *[empty-stomach] På tom mave
}
exact = Tiden skal være præcis
exact-note = Det har en fagperson sagt
exact-minutes = Højst hvor mange minutter før eller efter?
ending = Slutter det?
ending-open = Ingen slutdato
ending-day = På en dag
ending-doses = Efter et antal doser
last-day = Sidste dag
doses = Hvor mange doser i alt?
start = Hvornår begynder du?
start-today = I dag
start-day = En anden dag
day = Dag
gap = Korteste tid mellem doserne
gap-hint = Skriv af fra etiketten. Hvis du lader det stå tomt, viser vi ikke tid for næste dosis og tilføjer et spørgsmål.
hours = Timer
minutes = Minutter
most = Højst på 24 timer
most-hint = Skriv af fra etiketten. Hvis du lader det stå tomt, tilføjer vi et spørgsmål.
as-directed = Der kommer ingen påmindelser. Vi tilføjer et spørgsmål til din farmaceut: Spørg, hvordan den skal tages.
problem-of = { $problem ->
    [pattern] Vælg, hvor tit du tager den.
    [weekday] Vælg mindst én dag.
    [every] Skriv et tal fra 1 til 366.
    [first] Vælg den første dag.
    [no-times] Vælg mindst ét tidspunkt.
    [time] Vælg et klokkeslæt.
    [same-time] Dette tidspunkt er der to gange. Fjern det ene.
    [slot-amount] Skriv, hvor meget du tager.
    [amount] Skriv, hvor meget du tager.
    [exact-needs-clock] En præcis tid skal være et klokkeslæt. Fjern måltider og andre tidspunkter på dagen.
    [exact-minutes] Skriv et antal minutter fra 1 til 240.
    [ending] Skriv en sidste dag fra i dag og frem, eller et antal doser.
    [start] Vælg en dag fra i dag og frem.
    [once] Vælg en dag og et klokkeslæt, der ikke er forbi.
    [gap] Skriv timer og minutter som tal, for eksempel 4 og 0.
    [two-readings] Vælg, hvilket tal du mener.
   *[most] Skriv et tal over 0, eller lad feltet stå tomt.
}

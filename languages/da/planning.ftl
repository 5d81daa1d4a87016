### Writing down how a medicine is taken.

pattern = Hvor tit?
pattern-name = { $pattern ->
    [every-day] Hver dag
    [weekdays] På nogle ugedage
    [every-days] Med nogle dages mellemrum
    [every-weeks] Én gang med nogle ugers mellemrum
    [every-hours] Med et bestemt antal timers mellemrum
    [cycle] Nogle dage med den, nogle dage uden
    [monthly] Hver måned
    [by-weekday] Forskellige mængder på ugens dage
    [by-turns] Mængder, der skifter fra dag til dag
    [by-steps] Op eller ned, trin for trin
    [from-last] Regnet fra den sidste
    [in-place] Sidder til en bestemt dag
    [by-reading] Efter en måling, fra et skema
    [when-needed] Efter behov
    [no-longer] Ikke længere på denne måde
    [once] Kun én gang
   *[as-directed] Jeg ved det ikke, eller efter aftale
}
other-ways = Andre måder
pattern-note = { $pattern ->
    [weekdays] De samme dage hver uge
    [every-days] For eksempel hver 3. dag
    [every-weeks] For eksempel hver anden uge om tirsdagen
    [every-hours] For eksempel hver 12. time, dag og nat
    [cycle] For eksempel 21 dage med den og 7 dage uden den
    [monthly] På en dato, eller for eksempel den anden tirsdag
    [by-weekday] For eksempel warfarin: 4 mg mandag, 3 mg tirsdag
    [by-turns] For eksempel 1 tablet den ene dag, 2 den næste
    [by-steps] For eksempel binyrebarkhormon, der trappes ned uge for uge
    [from-last] For eksempel en indsprøjtning hver 3. måned
    [in-place] For eksempel et implantat, en spiral eller en pumpe
    [by-reading] For eksempel insulin efter blodsukker, som klinikken har skrevet det
    [when-needed] Kun når jeg har problemet
    [no-longer] De andre måder at tage det på fortsætter
    [as-directed] Ingen tidspunkter og ingen påmindelser, før du har spurgt
    [every-day] { "" }
   *[once] { "" }
}
weekdays = Hvilke dage?
every-days = Hvor mange dage er der fra den ene gang til den næste?
every-weeks = Hvor mange uger er der fra den ene gang til den næste?
first = Første dag
first-hint = Den første dag, du tager den, eller den sidste dag, du tog den.
weeks = Hvor mange uger er der fra den ene gang til den næste?
weeks-hint = Lad feltet stå tomt, hvis det er hver uge.
hours-apart = Hvor mange timer er der fra den ene gang til den næste?
first-dose = Hvornår er den første dosis?
days-on = Hvor mange dage tager du den?
days-off = Hvor mange dage uden den?
first-on = Første dag, du tager den
first-on-hint = Den første dag i en pakke. Den må gerne være forbi.
month-by = På hvilken dag i måneden?
month-by-name = { $by ->
    [date] På en dato
   *[weekday] På en ugedag
}
month-day = Dag i måneden
month-day-hint = Fra 1 til 31. I en kortere måned er det den sidste dag.
which = Hvilken i måneden?
month-weekday = Hvilken ugedag?
months = Hvor mange måneder er der fra den ene gang til den næste?
months-hint = Lad feltet stå tomt, hvis det er hver måned.
first-counted = En dag i den første uge eller måned
lines = Hvor meget på hver dag?
steps = Hvor meget på hvert trin, og hvor længe?
lines-hint = Lad feltet stå tomt, hvor du ikke tager noget.
first-turn = Hvornår er dag 1?
first-turn-hint = Den må gerne være forbi.
turn-name = Dag { $count }
step-name = Trin { $count }
step-days = I hvor mange dage?
add-turn = Tilføj en dag
add-step = Tilføj et trin
after = Hvad kommer der efter det sidste trin?
which-name = { $which ->
    [first] Den første
    [second] Den anden
    [third] Den tredje
    [fourth] Den fjerde
   *[last] Den sidste
}
after-name = { $after ->
    [goes-on] Den sidste mængde fortsætter
    [ends] Det slutter
   *[ask] Jeg ved det ikke
}
times = På hvilke tidspunkter?
times-hint = Vælg et eller flere, eller tilføj et klokkeslæt.
add-clock = Tilføj et klokkeslæt
clock = Klokkeslæt
remove = Fjern { $what }
remove-empty = Fjern dette tidspunkt
remove-moment = { $anchor ->
    [waking] Fjern »når jeg står op«
    [breakfast] Fjern »til morgenmaden«
    [lunch] Fjern »til frokosten«
    [evening-meal] Fjern »til aftensmaden«
   *[bedtime] Fjern »ved sengetid«
}
new-time = Klokkeslæt
amount = Hvor meget ad gangen?
once-when = Hvornår?
once-amount = Hvor meget?
amount-at = Hvor meget { $time }?
amount-at-waking = Hvor meget, når jeg står op?
less = En mindre
more = En mere
half = ½
half-more = Læg en halv til, eller træk den fra
unit = Tælles i
food = Hvad står der på etiketten om mad?
food-name = { $food ->
    [not-said] Ingenting
    [before] Før mad
    [with] Sammen med mad
    [after] Efter mad
   *[empty-stomach] På tom mave
}
exact = Tiden skal være præcis
exact-note = Det har en fagperson sagt
exact-minutes = Hvor mange minutter før eller efter må det højst være?
ending = Slutter det?
ending-open = Ingen slutdato
ending-day = På en bestemt dag
ending-doses = Efter et antal doser
last-day = Sidste dag
doses = Hvor mange doser i alt?
start = Hvornår begynder du?
start-today = I dag
start-day = En anden dag
day = Dag
gap = Korteste tid mellem doserne
gap-hint = Skriv af fra etiketten. Hvis du lader det stå tomt, viser vi ikke noget tidspunkt for næste dosis og tilføjer et spørgsmål.
hours = Timer
minutes = Minutter
most = Højst på 24 timer
most-hint = Skriv af fra etiketten. Hvis du lader det stå tomt, tilføjer vi et spørgsmål.
as-directed = Der kommer ingen påmindelser. Vi tilføjer et spørgsmål til dit apotek: Spørg, hvordan den skal tages.
problem-of = { $problem ->
    [pattern] Vælg, hvor tit du tager den.
    [weekday] Vælg mindst én dag.
    [every] Skriv et tal fra 1 til 366.
    [hours] Skriv et antal timer fra 1 til 1000.
    [weeks] Skriv et antal uger fra 1 til 52, eller lad feltet stå tomt.
    [on] Skriv et antal dage fra 1 til 366.
    [off] Skriv et antal dage fra 1 til 366.
    [month-day] Skriv en dag i måneden fra 1 til 31.
    [month-weekday] Vælg en ugedag.
    [months] Skriv et antal måneder fra 1 til 60, eller lad feltet stå tomt.
    [first-dose] Vælg dag og klokkeslæt for den første dosis.
    [no-amounts] Skriv, hvor meget du tager på mindst én dag.
    [line-amount] Skriv, hvor meget du tager, eller lad feltet stå tomt.
    [line-days] Skriv, i hvor mange dage, fra 1 til 3660.
    [after] Vælg, hvad der kommer efter det sidste trin.
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
    [day-time] Skriv et klokkeslæt, for eksempel 08:30, eller lad det stå tomt.
    [gap] Skriv timer og minutter som tal, for eksempel 4 og 0.
    [apart] Skriv et tal fra 1 til 366.
    [out-by] Vælg den dag, den skal ud, fra i dag og frem.
    [no-rows] Skriv mindst én række af skemaet.
    [row] Skriv både målingen og det, der står om den i skemaet.
    [comes-off] Vælg, hvornår det skal af.
    [off-hours] Skriv et antal timer fra 1 til 72.
    [on-now] Vælg, om der sidder et nu.
    [sites] Skriv ét sted på hver linje: højst 20 linjer, hver på højst 200 bogstaver.
    [rest-days] Skriv et antal dage fra 1 til 366, eller lad feltet stå tomt.
    [food-minutes] Skriv et antal minutter fra 1 til 1440, eller lad feltet stå tomt.
    [upright] Skriv et antal minutter fra 1 til 1440, eller lad feltet stå tomt.
    [apart-from] Vælg hvilken medicin, eller fjern linjen.
    [apart-hours] Skriv et antal timer fra 1 til 24.
    [made-of] Skriv højst 200 bogstaver.
    [next-test] Vælg en dag fra i dag og frem, eller lad feltet stå tomt.
    [two-readings] Vælg, hvilket tal du mener.
   *[most] Skriv et tal over 0, eller lad feltet stå tomt.
}

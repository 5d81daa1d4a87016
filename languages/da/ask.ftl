### Asking.

say = Hvad vil du gerne spørge om?
say-worry = Hvad bekymrer dig?
saying = Hvad vil du skrive?
a-question = Et spørgsmål
a-worry = En bekymring
add = Tilføj spørgsmålet
add-worry = Tilføj bekymringen
more-ideas = Flere forslag
details = Til hvem og hvor hurtigt
details-worry = Mere om det
about = Om hvilken medicin?
in-general = Min medicin i det hele taget
about-one = Om { $name }
to = Hvem er det til?
how-soon = Hvor hurtigt?
urgency = { $urgency ->
    [today] Ring i dag
   *[next-visit] Næste besøg
}
for-today = Så ring i dag. Vent ikke til et besøg.
call = Ring til { $name }
no-number = Der er ikke gemt et telefonnummer til dem.
add-number = Tilføj et telefonnummer
private = Kun til mig
private-note = Det kommer ikke med, når du viser, udskriver eller giver noget videre.
by-rule = Foreslået af denne app
kind = Hvilken slags bekymring?
concern-kind = { $kind ->
    [side-effect] En bivirkning
    [worry] Det kan skade mig
    [need-doubt] Har jeg brug for det?
    [practical] Svær at åbne, synke eller bruge
    [cost] Prisen
   *[other] Noget andet
}
ask-this = Spørg mit apotek
put-away = Læg væk
put-away-list = Lagt væk ({ $count })
closed-not-taken = Lukket, fordi { $name } ikke længere tages
closed-settled = Lukket, fordi det ikke længere er aktuelt
ask-again = Spørg igen
thread = Mine spørgsmål og beslutninger
worries = Det, der bekymrer mig
matters = Det, der er vigtigt for mig
add-matters = Tilføj, hvad der er vigtigt for dig
matters-label = Hvad er vigtigt for dig?
matters-hint = For eksempel: at gå på indkøb på egen hånd.
show = Vis det på apoteket
empty-title = Dine spørgsmål venter her, til I ses
empty-words = Skriv det, du undrer dig over. Senere gemmer du svaret her, og det, I beslutter sammen.
write-answer = Skriv svaret
open = Åbn
question-title = Dit spørgsmål
new-title = Stil et spørgsmål
change-words = Ret spørgsmålet
words = Spørgsmålet
answer-title = Svaret
change-answer = Ret svaret
answer-words = Hvad fik du at vide? Brug dine egne ord.
told-by = Hvem sagde det?
name = Navn
on = Hvilken dag?
save-answer = Gem svaret
did-decide = Besluttede du noget?
did-decide-note = Skriv det ned, så I husker det på samme måde.
write-decision = Skriv det, du besluttede
day-error = { $error ->
    [not-a-day] Vælg en dag.
   *[to-come] Den dag er ikke kommet endnu. Vælg i dag eller en tidligere dag.
}
part = { $role ->
    [pharmacist] farmaceut
    [doctor] egen læge
    [clinic] sygehusambulatoriet
    [nurse] sygeplejerske
   *[care-provider] hjemmeplejen
}
name-and-part = { $name }, { $part }
told-by-whom = Fortalt af { $who }, { $on }. Ikke kontrolleret af denne app.
say-title = Hvor meget vil jeg være med til at bestemme?
say-asked = Når der skal besluttes noget om min medicin
say-word = { $say ->
    [i-decide] Jeg beslutter, når jeg har hørt, hvad der er at vide
    [we-decide] Vi beslutter sammen
   *[you-decide] Du beslutter og fortæller mig hvorfor
}
say-note = Det står på dit ark. Du kan ændre det, når du vil.
told-too = En anden har sagt noget andet
told-too-note = Begge svar bliver stående. Der følger et spørgsmål med, som beder dem blive enige.
told-differently = To har sagt noget forskelligt til dig om { $topic }. Bed dem blive enige.
ideas-title = Vil du spørge om noget af dette?
ideas-note = Et tryk lægger det til dine spørgsmål.
idea-asked = er blandt dine spørgsmål

### At give et ark videre, at læse et, der kom, og svaret på det.

way-in = Send det og få svar
way-in-note = Som billede, link eller fil. Intet går gennem en server.
take-in = Tag imod et svar
take-in-note = Fra deres skærm, et link eller en fil.
title = Giv dit ark videre
explained = De kan læse det i en hvilken som helst browser og skrive tilbage. Din plan bliver, som den er.
name = Modtagerens navn eller stedets navn
name-hint = Det står over arket. Du kan lade det stå tomt.
parts = Det, der følger med
part-born = Hvornår jeg er født
preview = Se præcis, hvad der følger med
way = Hvordan giver du det videre?
way-name = { $way ->
    [picture] Som billede
    [link] Som link
   *[file] Som fil
}
way-note = { $way ->
    [picture] De scanner din skærm. Til når I er sammen. Det er ikke låst.
    [link] Du sender det i en besked. Det er låst, og du siger koden til dem.
   *[file] Du sender den eller giver den videre. Den er låst, og du siger koden til dem.
}
make = Gør arket klar
making = Gør det klar…
picture-of = Billede { $number } af { $of }
picture-alt = QR-kode, billede { $number } af { $of }
next-picture = Næste billede
previous-picture = Forrige billede
picture-help = De vælger »Scan en kode« og retter deres kamera mod billedet.
pictures-help = Der er flere. Hvert af dem scannes, i vilkårlig rækkefølge.
page-help = Først åbner de denne side. Den siger intet om dig: de kan scanne den med et hvilket som helst kamera eller skrive adressen.
page-alt = QR-kode til den side, hvor det læses
picture-too-large = Det er for meget til billeder. Vælg et link eller en fil, eller lad dele blive ude.
code-title = Koden
code-help = Sig den til dem, også gerne i telefonen. Skriv den ikke i den samme besked.
copy = Kopiér linket
copied = Linket er kopieret.
not-copied = Det kunne ikke kopieres. Det står herunder: markér det, og kopiér det selv.
send-link = Send linket
link-words = Linket
save-file = Gem filen
file-saved = Filen er klar til at blive givet videre.
file-not-saved = Filen blev ikke gemt. Prøv igen.
cannot-lock = Denne browser kan ikke låse det. Vælg et billede, eller brug en anden browser.
then = Når der kommer et svar, tager du imod det på siden »Del«.
opened-title = Et ark til dig
opened-for = Til { $name }
opened-note = Du kan læse det og skrive tilbage. Denne side gemmer intet: når du lukker den, er det væk.
opened-empty = Scan deres billeder, vælg deres fil, eller sæt deres link ind. Det, du åbner, gemmes ikke: når du lukker det, skal det åbnes igen.
gathered = { $here } af { $of } billeder er her.
gathered-other = Dette billede hører til et andet ark. Vi begyndte forfra med det.
locked = Det er låst. Hvilken kode har du fået?
code-hint = Tolv cifre, for eksempel 4827 1935 0264.
open = Åbn det
no-code = Det er ikke tolv cifre.
error = { $error ->
    [not-ours] Det kommer ikke fra Concord.
    [newer] En nyere udgave af Concord har skrevet det. Opdatér din udgave, og prøv igen.
    [damaged] Det er blevet afkortet eller ændret undervejs. Bed om det igen.
    [too-large] Det er for stort til at komme fra Concord. Det blev ikke åbnet.
    [locked] Det er låst. Koden mangler.
    [not-here] Denne browser kan ikke åbne det, der er låst. Brug en anden browser.
   *[wrong-code] Denne kode åbner det ikke. Se hvert ciffer efter.
}
nothing-applied = Intet blev gemt.
scan = Scan en kode
scanning = Hold koden foran kameraet.
stop = Luk kameraet
camera = Det, kameraet ser
no-camera = Kameraet kan ikke bruges her. Vælg et billede eller en fil.
camera-refused = Kameraet er ikke tilladt her. Tillad det i browserens indstillinger, eller vælg et billede eller en fil.
pick = Vælg et billede eller en fil
no-code-found = Der blev ikke fundet en kode på billedet. Tag det tættere på, lige og i godt lys.
looking-at-pictures = Leder efter en kode…
reader-not-fetched = Det, der læser koder, er ikke på denne enhed endnu og kunne ikke hentes nu. Prøv igen med netværk, eller sæt linket ind nedenfor.
reader-cannot-run = Denne browser kan ikke læse koder. Åbn Concord i en anden browser, eller sæt linket ind nedenfor.
paste = Eller sæt linket ind her
look = Se på det
write-back = Skriv tilbage
write-back-note = De ser det, før det gemmes. Det vises som fortalt af dig og ændrer ingen plan.
answers = Dine svar
remarks = Om den enkelte medicin
remarks-hint = Kun hvor du har noget at sige.
agreed = Det, I besluttede sammen
words = Andet
your-role = Du er
your-name = Dit navn
your-place = Apotek, lægehus eller klinik
name-missing = Skriv dit navn, så de ved, hvem der sagde det.
nothing-written = Skriv noget først.
make-answer = Gør svaret klar
answer-title = Dit svar
answer-help = De scanner det med Concord: »Del« og så »Tag imod et svar«. Eller send dem linket eller filen.
print-answer = Udskriv det
change-answer = Ret det
reply-title = Tag imod et svar
reply-explained = Scan koden på deres skærm, vælg deres fil, eller sæt deres link ind. Du ser det, før noget gemmes.
reply-from = { $role ->
    [pharmacist] { $name }, farmaceut
    [doctor] { $name }, læge
    [clinic] { $name }, klinik
    [nurse] { $name }, sygeplejerske
   *[care-provider] { $name }, plejeudbyder
}
reply-where = { $day }, { $place }
use-answer = Gem som svar på mit spørgsmål
other-answer = Du har et andet svar: { $words }
same-answer = Du har allerede dette svar.
question-gone = Dette spørgsmål står ikke længere på din liste.
unknown-sheet = Det er ikke svar på et ark, der er givet videre herfra. Det er måske til en anden.
known-reply = Du gemte dette svar den { $day }.
older-reply = Et senere svar fra dem er allerede gemt.
keep = Gem dette svar
keep-note = Din plan bliver, som den er. Det, de skrev, vises som fortalt af dem.
is-a-sheet = Det er et ark, der skal læses, og ikke et svar.
read-sheet = Læs det
medicine-gone = En medicin, der ikke længere står på din liste
handed-to = Du gav arket til { $whom } den { $day }.
came-back = Det, der kom tilbage
they-agreed = Det, de skrev, at I besluttede
decide = Skriv vores beslutning ned
see-medicine = Se { $medicine }
nothing-chosen = Vælg mindst én del.
put-away = Du har lagt dette spørgsmål væk.
not-keep = Gem det ikke
anything-else = Andet
take-out = Tag svaret ud igen
too-much = Det er for meget til at sende på én gang. Lad dele blive ude, eller udskriv siden.
their-list = Listen, som I har den
their-list-hint = Én medicin på hver linje, med styrke og hvordan den tages. De kan sammenligne den med deres egen liste. Den ændrer ikke noget dér af sig selv.
begin-list = Skriv navnene fra denne side ind
list-came = Listen, som de har den
compare-list = Sammenlign den med min liste

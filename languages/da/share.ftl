### Sharing.

for-whom = Hvem er det til?
for-whom-note = Spørgsmål, der kun er til andre, kommer ikke med.
show-note = Én side, du kan vise ved skranken.
print = Udskriv siden
print-note = Den samme side på papir.
backup = Gem en sikkerhedskopi
backup-note = En fil med det hele, som du selv gemmer.
nothing-leaves = Intet forlader denne enhed, medmindre du selv giver det videre.
left-out = { $count ->
    [0] Du har ikke mærket noget som privat.
    [one] 1 privat punkt er udeladt.
   *[other] { $count } private punkter er udeladt.
}
pharmacist-title = Vis det på apoteket
before = Læs den selv først. Når du giver den fra dig, er alt andet skjult.
hand-over = Giv den videre
turn = Vend den om
take-back = Tag den tilbage
is-it-back = { $name }, har du fået den tilbage?
yes-back = Ja, jeg har den igen
not-back = Nej, læs videre
write-down = Skriv ned, hvad vi beslutter
talked = Vi har talt sammen
talked-note = Næste gang viser siden, hvad der er ændret siden i dag.
reader-name = Hvem skal læse det?
reader-name-hint = Et navn, hvis du kender det. Det står ved det, I skriver ned sammen.
write-answer = Skriv svaret her
told-now = Fortalt af { $who }, i dag.
read-back = Læs det højt for hinanden. Er det det, I begge mener?
deciding = Det, vi beslutter
written-down = Skrevet ned i denne samtale
paper-way-in = En side til at udskrive eller sende
paper-way-note = Til apotek, læge, sygeplejerske, hjemmepleje eller skole.
paper-title = En side til en person
paper-explained = Vælg, hvad der står på den. Du ser det hele, før den gives videre. Intet privat er med.
school-option = En skole eller børnehave
send-text = Send som tekst
copy-text = Kopiér teksten
text-copied = Kopieret. Sæt ind, hvor du vil sende det.
text-not-copied = Browseren lod os ikke kopiere. Markér teksten herunder, og kopiér den selv.
text-warning = En besked går gennem den tjeneste, du sender den med, og bliver der.
send-question = Send spørgsmålet
nothing-on-it = Vælg mindst én del.
group-talk = Gør klar til en samtale
group-send = Udskriv eller send
group-keep = Filer og sikkerhedskopi
answer-label = Dit svar, med enkle ord
not-on-page = Står ikke på denne side endnu. Vil du se på det først?
not-on-page-questions = { $count ->
    [one] 1 spørgsmål, der ikke står på denne side endnu
   *[other] { $count } spørgsmål, der ikke står på denne side endnu
}
written-in = Sprog på denne side
written-in-note = Til en, der ikke læser dit sprog. Det, du selv har skrevet, bliver stående, som du skrev det.
written-in-now = Sprog på denne side: { $language }
not-saved-here = Noget, der er skrevet her, er ikke gemt endnu. Det venter her, til siden gives videre igen.

### Medicines.

title = Medicin
empty-title = Din liste begynder her
empty = Skriv al den medicin, du bruger, også den du selv køber. Så kan du se, hvad der kommer næste gang, og vise listen på apoteket.
add = Tilføj medicin
history = Det, jeg har noteret
by-the-clock = På faste tider
when-needed = Efter behov
as-directed = Ingen tider endnu
over = Kure, der er slut
on-hold = På pause
stopped = { $count } bruges ikke længere
not-recognised = Ikke genkendt, derfor ikke kontrolleret
not-checked = Vi kender ikke disse navne, så de er ikke kontrolleret: { $names }.
next = Næste { $when }
left = { $amount } tilbage
questions = { $count } spørgsmål
contains = Indeholder { $names }
form = { $form ->
    [tablet] Tablet
    [capsule] Kapsel
    [liquid] Flydende medicin
    [inhaler] Inhalator
    [drops] Dråber
    [spray] Spray
    [cream] Creme, salve eller gel
    [patch] Plaster
    [injection] Indsprøjtning eller pen
    [suppository] Stikpille eller vagitorie
    [powder] Pulver eller brev
   *[other] En anden form
}
from = Udskrevet af: { $who }
since = På din liste siden { $day }
label-says = På etiketten står der
label-older = Planen er ændret, efter at disse ord blev skrevet ned.
differently = Jeg gør det anderledes
differently-question = Hvordan tager du den i virkeligheden?
differently-hint = Mange tager medicin på deres egen måde. Når du skriver det ned, kan apoteket bedre hjælpe dig.
really = Sådan tager jeg den i virkeligheden
why = Hvorfor jeg tager den
why-missing = Din grund: ikke noteret. Spørg, hvad den er til.
next-dose = Næste dosis
no-next-dose = Ingen planlagt
still-open = Der mangler svar for klokken { $open }.
then = Derefter { $when }
whats-left = Tilbage
not-counted = Ikke talt endnu
low = Der er mindre end en uge tilbage. Spørg apoteket i god tid.
ask-about = Spørg om { $name }
ask-what-for = Hvad er denne medicin til?
talk = Spørgsmål og beslutninger
talk-none = Du har ikke spurgt om noget endnu.
lately = De sidste to uger
all-history = Alt, jeg har noteret om den
change-label = Ret navn, styrke eller grund
change-plan = Ret tiderne
change-stock = Notér, hvad der er tilbage
change-status = På pause, eller bruges ikke længere
resume = Den tages igen
record-dose = Notér en dosis
change-title = Ret
paused-since = På pause siden { $day }. Der kommer ingen påmindelser.
paused-until = Planlagt til { $day }. Den begynder ikke igen af sig selv.
stopped-on = Bruges ikke længere siden { $day }.
because = Grund: { $why }
gone = Denne medicin er ikke på listen.

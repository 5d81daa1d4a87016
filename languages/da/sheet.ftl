### The sheet a professional reads.

born = Født { $day }
own-words = Med mine egne ord
urgent = Først: til i dag
over = { $taken } { $medicine } noteret på 24 timer, { $day }. På etiketten står der højst { $most }.
questions = Mine spørgsmål
changes = Ændret siden { $day }
added = Ny: { $medicine }
plan-changed = { $medicine }: fra »{ $from }« til »{ $to }«
paused = På pause: { $medicine }
stopped = Stoppet: { $medicine }
resumed = Taget igen: { $medicine }
strength-changed = En anden styrke på etiketten: { $medicine }
why = Hvorfor
taking = Sådan tager jeg det i virkeligheden: de sidste { $days } dage
tally = Noteret som taget: { $taken } af { $due } planlagte
no-record = intet noteret: { $count }
counted = { $reason }: { $count }
unsure = Ikke sikker på, om jeg tog det
really = Sådan tager jeg det i virkeligheden
when-needed = Efter behov eller ud over planen: de sidste { $days } dage
reasons = Mod
decisions = Beslutninger
before-it = Før denne
medicines = Al min medicin
no-medicines = Der er ingen medicin på listen.
medicine = Medicin
how = Sådan tager jeg den
why-i-take-it = Hvorfor jeg tager den
ask-why = Spørg: Hvad er den til?
from = Fra
on-hold = på pause
stopped-title = Stoppet
since = siden { $day }
no-reason = ingen grund noteret
allergies = Allergier
no-allergies = { $allergies ->
    [not-asked] Ikke spurgt endnu. Spørg mig.
    [none-known] Ingen, som jeg kender til.
   *[known] { "" }
}
foot = Skrevet af patienten med denne app. Ikke en patientjournal.
written-by = Skrevet ned af { $carer } for { $person }.
and-more = og { $count } mere
labelled = { $label }: { $words }
quoted = »{ $words }«
because-letter = Ifølge brev
because-decision = Efter en beslutning, jeg har skrevet ned
because-told = Fortalt af { $who }
because-told-words = Fortalt af { $who }: »{ $words }«
because-own = Mit eget valg indtil videre, ikke talt om endnu
because-own-words = Mit eget valg indtil videre, ikke talt om endnu: »{ $words }«
times-on-days = taget { $times ->
    [one] 1 gang
   *[other] { $times } gange
} på { $days ->
    [one] 1 dag
   *[other] { $days } dage
}
helped = hjalp { $helped } af { $all ->
    [one] { $all } gang
   *[other] { $all } gange
}
moved = flyttet til et andet tidspunkt på dagen: { $count }
weighed-choice = { $choice } — { $said }
say = Hvor meget jeg vil være med til at bestemme
for-whom = Til { $whom }
school = skolen
contacts = Hvem kan man ringe til
emergency = Nødsituation

### Adding a medicine, step by step.

count = Trin { $count } af { $of }
question = { $step ->
    [which] Hvilken medicin er det?
    [pack] Hvad står der på æsken?
    [label] Hvad står der på etiketten?
    [times] Hvordan tager du den?
    [why] Hvorfor tager du den?
   *[check] Er det rigtigt?
}
answered = { $step ->
    [which] Medicin
    [pack] På æsken
    [label] På etiketten står der
    [times] Sådan tager jeg den
    [why] Derfor tager jeg den
   *[check] Tjek
}
change = Ret: { $what }
leave = Tilbage til medicin
empty = Ikke udfyldt
waiting = Du var i gang med at tilføje { $name }.
waiting-note = Dine svar venter i dette browservindue, indtil du lukker det.
go-on = Fortsæt, hvor du var
begin-again = Begynd på en ny
why = Hvorfor:
next-days = De næste dage
no-dose = Ingen dosis
first-dose = Den første dosis er { $day } klokken { $time }.
next-dose-days = De næste dage med en dosis
not-known = Vides ikke. Spørg.
last-given = Den sidste blev givet { $day }.
next-one = Den næste skal gives { $day }.
was-due = Den skulle være givet { $day }. Spørg din klinik eller dit apotek i dag.
no-reminders = Der kommer ingen påmindelser om denne medicin.
passed = Allerede forbi i dag: { $times }
passed-open = Spørg mig, hvad der skete
passed-open-note = Siden »I dag« spørger om dem. Er en dosis taget, kan du sige det der.
passed-left-out = Spørg mig ikke
passed-left-out-note = Der bliver ikke spurgt om de tidspunkter, der er forbi.
will-ask = Spørgsmål til dit apotek
ask-today = Ring i dag:
beside-list = Sammenlignet med resten af din liste
not-looked = Vi kunne ikke sammenligne den med din liste. Vi prøver igen senere. Du kan godt gemme den alligevel.
ask-first = Der er noget at spørge om før den første dosis. Har du spurgt dit apotek?
i-have-asked = Jeg har spurgt
save-anyway = Gem alligevel
save-anyway-note = Gemmer du alligevel, står det blandt dine spørgsmål.
save = Gem denne medicin
incomplete = Der mangler stadig noget. Gå tilbage til:
saved-elsewhere = Denne medicin er gemt i et andet vindue med andre svar. Svarene her er ikke gemt.
see-saved = Se, hvad der er gemt
day-and-date = { $near }, { $date }

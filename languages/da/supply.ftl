### What is left of a medicine, and until when it lasts.

title = Hvor meget er der tilbage af { $name }?
left-now = Ifølge det, du har skrevet ned, bør der være { $amount } tilbage.
left-between = Ifølge det, du har skrevet ned, bør der være { $amount } tilbage. Hvor mange præcist, afhænger af dit svar.
range = { $least } til { $most }
short = Du har noteret { $amount } mere, end du havde talt. Tæl igen.
short-fact = { $amount } mere brugt end talt
never-counted = Ingen har talt endnu. Tæl én gang, så trækkes hver noteret dosis fra.
follows = Sådan er tallet fundet
counted = Talt
amount-when = { $amount }, { $day } klokken { $time }
first-pack = Første pakning
first-pack-note = Ingen har talt, hvad der var før denne pakning. Tæl én gang for at være sikker.
added-since = Nye pakninger siden da
used-since = Trukket fra siden da
used-nothing = Intet
unlike = { $doses ->
    [one] 1 dosis er noteret i en anden enhed og er ikke trukket fra. Tæl igen.
   *[other] { $doses } doser er noteret i en anden enhed og er ikke trukket fra. Tæl igen.
}
was-short = Da den nye pakning kom, var der noteret { $amount } mere end talt. Tallet kan derfor være forkert. Tæl igen.
came-first = Hvad kom først?
ask-taken = Talte du før eller efter, at du tog dosen klokken { $dose }?
ask-other = Talte du før eller efter, at dosen klokken { $dose } var ude af æsken?
dose-of-day = { $time } ({ $day })
ask-why = Optællingen blev noteret { $day } klokken { $time }, og tiderne viser det ikke.
taken-first = Jeg tog den først og talte bagefter
counted-first = Jeg talte først og tog den bagefter
out-first = Den var ude af æsken, da jeg talte
counted-out-first = Jeg talte først
not-sure = Ikke sikker? Tæl, hvad der er nu.
count = Tæl, hvad der er tilbage
new-pack = Notér en ny pakning
count-title = Tæl { $name }
count-note = Tæl alt, hvad der er: åbne pakninger, nye pakninger og det, der ligger i en doseringsæske eller en taske.
how-many-left = Hvor mange { $unit } er der tilbage?
pack-title = En ny pakning { $name }
pack-note = Kun det, du har fået. Det lægges til det, der bør være tilbage.
how-many-came = Hvor mange { $unit } har du fået?
pack-on-short = Du har noteret { $amount } mere, end du havde talt, så pakningen kan ikke bare lægges til. Tæl alt, hvad der er nu, med den nye pakning.
how-many-in-all = Hvor mange { $unit } er der i alt?
nothing-added = Skriv, hvor mange du har fået.
then-left = Med den nye pakning bør der være { $amount } tilbage.
then-at-least = Med den nye pakning bør der være mindst { $amount } tilbage. Ingen har talt, hvad der var før.
last-full-day = Sidste dag med nok
last-full-day-fact = sidste dag med nok { $day }
first-without = Første dag uden nok
day-and-about = { $day }, { $about }
in-days = { $days ->
    [one] om 1 dag
   *[other] om { $days } dage
}
in-weeks = { $weeks ->
    [one] om cirka 1 uge
   *[other] om cirka { $weeks } uger
}
in-months = { $months ->
    [one] om cirka 1 måned
   *[other] om cirka { $months } måneder
}
in-years = { $years ->
    [one] om cirka 1 år
   *[other] om cirka { $years } år
}
nothing-covered = Der er ikke nok til den næste dosis.
partly = Den dag er der { $amount } tilbage.
beside-when-needed = Den tages også efter behov, så den kan slippe op før.
by-the-least = Regnet med det mindste tal.
no-day-on-hold = Den er på pause, så der kan ikke nævnes en dag.
no-day-stopped = Den bruges ikke længere, så der kan ikke nævnes en dag.
no-day-when-needed = Den tages efter behov, så ingen kan sige, hvor længe den rækker.
no-day-as-directed = Der er ikke noteret tider og mængder, så der kan ikke nævnes en dag.
no-day-by-reading = Mængden følger en måling, så der kan ikke nævnes en dag.
no-day-over = Kuren sluttede { $last }. Spørg apoteket, hvad du skal gøre med det, der er tilbage.
whole-course = Nok til hele kuren, som slutter { $last }.
left-over = Der bliver { $amount } til overs.
whole-course-fact = nok til hele kuren
no-day-unlike = Den er talt i { $counted } og tages i { $taken }, så der kan ikke nævnes en dag. Tæl igen.
no-day-too-far = Den rækker længere, end der regnes frem.
how-long = Hvor længe den rækker

### At flytte en dosis eller resten af dagen.

title = Flyt en dosis
title-of = Et andet tidspunkt for { $medicine }
due = Planlagt klokken { $when }.
time = Hvilket klokkeslæt i dag i stedet?
what = Hvad flyttes?
scope = { $scope ->
    [one] Kun denne dosis
    [rest-of-today] Denne dosis og resten af dagens doser, alle flyttet lige så lang tid
   *[spread-over-today] Vis mig resten af dagen jævnt fordelt til sengetid
}
new-times = Sådan ville det blive
times = { $from } flyttes til { $to }
before = { $length } efter dosen før.
after = { $length } til den næste.
closer-than-label = På etiketten står der mindst { $length } mellem to doser, og disse ville ligge tættere. Spørg først dit apotek.
over-label = Med det, du har skrevet ned, ville det blive mere på 24 timer, end der står på etiketten. Spørg først dit apotek.
under-half = Der ville kun være { $length } mellem to doser, mindre end det halve af tiden i din plan. Spørg først dit apotek.
exact-time = Denne medicin har et præcist tidspunkt. Spørg dit apotek eller din klinik, før du tager den på et andet tidspunkt.
counted-hours = Timerne for denne medicin tælles fra dosis til dosis. Spørg dit apotek, før du tager den på et andet tidspunkt.
high-risk = Ved denne medicin betyder tiden mellem doserne meget. Spørg dit apotek eller din klinik, før du tager den på et andet tidspunkt.
not-open = Kun en dosis i dag, der ikke er besvaret endnu, kan flyttes.
ask = Spørg om det
series = Ret tidspunkterne fra nu af
calendar = Din plan bliver, som den er, og det gør en kalenderfil, du har lavet før, også.
save = Gem det nye tidspunkt
save-asked = Jeg har spurgt: gem det nye tidspunkt
missing-time = Skriv et klokkeslæt, for eksempel 10:30.
not-later = Skriv et senere klokkeslæt i dag, som ikke er det, den har.
not-today = En dosis ville ikke længere være i dag. Flyt den alene, eller spørg dit apotek.
past-another = Det er samtidig med eller efter en anden dosis af denne medicin, klokken { $time }. Spørg dit apotek, hvad du skal gøre med to så tæt på hinanden.
nothing-to-spread = Der er ikke noget at fordele før sengetid.
way = Flyt til et andet tidspunkt
moved-from = Flyttet fra klokken { $time }
moved-to = Flyttet fra klokken { $from } til klokken { $to }
undo = Fortryd flytningen

### The regimen over time.

title = Sådan har min medicin ændret sig
way-note = Hvad der blev ændret, hvornår, hvorfor, og hvem der besluttede det: ét billede, du kan vise eller udskrive.
how-far = Hvor langt tilbage?
span = { $span ->
    [three-months] 3 måneder
    [six-months] 6 måneder
    [year] 12 måneder
   *[everything] Det hele
}
picture = Billede af min medicin, { $days }. Tabellen nedenunder siger det samme med ord.
picture-title = Billedet
unchanged = { $count ->
    [one] 1 mere, uændret hele tiden
   *[other] { $count } mere, uændret hele tiden
}
months-short = 
    jan.
    feb.
    mar.
    apr.
    maj
    jun.
    jul.
    aug.
    sep.
    okt.
    nov.
    dec.
noticed = Det, jeg har mærket og talt om
in-order = Hvad der blev ændret, i rækkefølge
mark-and-day = Mærke og dag
what = Hvad
why = Hvorfor
who = Hvem
at-start = Allerede på listen: { $names }
at-start-held = Allerede på pause: { $names }
with-list = Skrevet ned, da listen blev begyndt: { $names }. Hvor længe det har været taget, vides ikke her.
course-over = Kuren er slut: { $medicine }, sidste dag { $day }
with-plan = { $what }. { $plan }
decided = Besluttet: { $topic } – { $choice }
talked = Samtale: { $who }
written-by = Skrevet ned af { $who }
by-label = Fra etiketten
stretch = { $days }: { $state }
not-known = intet skrevet ned endnu
on-hold = på pause
stopped = stoppet
over = kuren er slut
doses-title = Doser, der ikke er noteret som taget, uge for uge
not-taken = ikke taget: { $count } af { $due } planlagte
with-reasons = { $said } ({ $reasons })
doses-from = Doser er talt med fra { $day }.
no-doses = Fra { $day } er alle planlagte doser noteret som taget.
week = Uge
medicine = Medicin
recorded = Hvad der er noteret
before-title = Hvad der skete før en bivirkning
side-effect = { $letter }: { $words }
before = Skrevet ned { $day }. Hvad der blev ændret i de { $days } dage før:
before-none = Der er ikke skrevet nogen ændringer ned her for de dage.
before-list = Listen blev begyndt { $day }. Hvad der skete før det, vides ikke her.
before-note = Dette viser, hvad der skete før, ikke hvad der var årsagen.
line-taken = Taget
line-on-hold = På pause
line-not-known = Intet skrevet ned endnu
mark-end = Stoppet, eller kuren er slut
mark-start = Ny, eller taget igen
mark-more = Mere på en dag end før
mark-less = Mindre på en dag end før
mark-other = Andre tider, anden mængde eller styrke
mark-hold = Sat på pause
mark-talk = En beslutning eller en samtale
mark-side-effect = En bivirkning, med en linje gennem al medicin
mark-worry = En anden bekymring
bar-not-taken = Doser, der ikke blev taget, for hver uge
bar-no-record = Doser uden notat, eller ikke sikker
print = Udskriv denne side
nothing = Intet blev ændret i denne tid. Når en dosis bliver ændret, eller noget bliver sat på pause, står det her med dag, hvorfor, og hvem der besluttede det.
empty = Din medicin over tid
empty-words = Det, du tilføjer, sætter på pause eller ændrer, står her i ét billede med dag, hvorfor, og hvem der besluttede det. Bivirkninger, du skriver ned, lægges hen over.

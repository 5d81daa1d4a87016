### What the app says by itself.

title = Det er tid til at se på din medicin
title-for = Det er tid til at se på medicinen: { $names }
between-names = ,{ " " }
soon = { $doses ->
    [one] Snart, klokken { $time }.
   *[other] Snart, klokken { $time }: { $doses } doser.
}
now = { $doses ->
    [one] Det gælder klokken { $time }.
   *[other] Det gælder klokken { $time }: { $doses } doser.
}
was-due = { $doses ->
    [one] Det var planlagt til klokken { $time }.
   *[other] Det var planlagt til klokken { $time }: { $doses } doser.
}
in-quiet = { $doses ->
    [one] 1 dosis blev aktuel i dine stille timer. Se listen for i dag.
   *[other] { $doses } doser blev aktuelle i dine stille timer. Se listen for i dag.
}
several = { $doses ->
    [one] 1 dosis mangler stadig svar. Se listen for i dag.
   *[other] { $doses } doser mangler stadig svar. Se listen for i dag.
}
while-away = Nogle doser blev aktuelle, mens Concord var væk. Se listen for i dag.
open-today = Se i dag
test-title = Dette er en prøve
test-body = Sådan ser påmindelser fra Concord ud.
clock-doubt = { $doubt ->
    [impossible] Uret på denne enhed kan ikke passe. Det viser { $shown }. Påmindelserne venter, til det passer.
    [set-back] Uret på denne enhed blev stillet tilbage. Det viser nu { $shown }.
   *[long-away] Det er længe siden, Concord sidst var åben. Uret viser nu { $shown }.
}
clock-step = Se efter dato og klokkeslæt i enhedens indstillinger. Intet er noteret af sig selv.
clock-right = Uret passer
zone-note = Intet flytter sig af sig selv.
zone-look = Se, hvad der ændrer sig
zone-keep = Behold { $place }-tid
update = Der er en ny version af Concord.
update-note = Det, du har gemt, bliver. Gør først færdig, hvad du er ved at skrive.
update-now = Brug den nye version
calendar-title = Tid til dine punkter klokken { $time }
calendar-ends = Disse påmindelser slutter { $day }. Lav kalenderfilen igen.
calendar-gone = Denne påmindelse er forbi
calendar-test = Dette er en prøve fra Concord. Ringede den?
calendar-name = Medicin

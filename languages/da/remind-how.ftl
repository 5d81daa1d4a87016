### How somebody is reminded on this device.

title = Sådan bliver { $name } mindet om det på denne enhed
ahead = Et varsel før tiden
ahead-note = Det kommer én gang. Selve påmindelsen kommer stadig til tiden.
ahead-none = Intet
ahead-by = { $length } før
repeats = Hvis ingen svarer
repeats-once = Mind mig om det én gang til, efter { $length }
repeats-until = { $times ->
    [one] Mind mig om det med { $length } imellem, højst én gang
   *[other] Mind mig om det med { $length } imellem, højst { $times } gange
}
quiet = Stille timer
quiet-note = Påmindelser venter, til de er forbi. Siden »I dag« viser imens, hvad der blev aktuelt.
quiet-from = Fra
quiet-until = Til
quiet-wrong = Skriv to forskellige tidspunkter, for eksempel 22:00 og 07:00. Indtil da er intet ændret.
quiet-exact = Præcise tidspunkter venter også
quiet-exact-note = Er det slået fra, ringer medicin med et præcist tidspunkt stadig. Slå det kun til, hvis du ved, at din kan vente.
grouping = Én påmindelse til hver person
grouping-note = Er det slået fra, bliver alt på samme tidspunkt til én påmindelse for alle.
quiet-now = { $doses ->
    [0] Stille timer til klokken { $until }
    [one] Stille timer til klokken { $until }: 1 dosis blev aktuel uden påmindelse
   *[other] Stille timer til klokken { $until }: { $doses } doser blev aktuelle uden påmindelse
}
quiet-over = { $doses ->
    [one] 1 dosis blev aktuel i dine stille timer
   *[other] { $doses } doser blev aktuelle i dine stille timer
}

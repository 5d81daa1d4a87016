### Today and any other day.

day-before = Dagen før: { $day }
day-after = Dagen efter: { $day }
past-day = Det, der blev skrevet ned
plan = Plan
nothing-until = Intet planlagt før klokken { $time }.
nothing-more = Ikke mere planlagt i dag.
nothing-planned = Der er ikke planlagt medicin denne dag.
next-dose = Næste: klokken { $when }.
all-taken-at = { $waiting ->
    [one] Taget klokken { $time }
    [2] Begge taget klokken { $time }
   *[other] Alle { $waiting } taget klokken { $time }
}
check = { $name }, { $amount }: taget
answered-check = { $name }: { $state }. Ret
ask-check = { $name }: hvad skete der?
food = { $food ->
    [not-said] { "" }
    [before] Før mad
    [with] Sammen med mad
    [after] Efter mad
   *[empty-stomach] På tom mave
}
not-now = Ikke nu
something-else = Noget andet
which-one = Hvilken?
put-off-which = Mind mig senere om
put-off-all = { $doses ->
    [one] Alle
    [2] Begge
   *[other] Alle { $doses }
}
remind-later = Mind mig om det senere
in-length = Om { $length }
exact-time = Tidspunktet er præcist. Påmindelsen kan ikke vente til efter klokken { $time }.
exact-late = Denne medicin har et præcist tidspunkt, og det var for { $length } siden. Ring til dit apotek eller din klinik nu, hvis du ikke ved, hvad du skal gøre.
no-answer = Der mangler svar for klokken { $time }. Hvad skete der?
yesterday-no-answer = { $count ->
    [one] I går: 1 dosis er ikke besvaret
   *[other] I går: { $count } doser er ikke besvaret
}
the-day = Dagen
now-mark = Nu klokken { $time }
empty = Din dag fra morgen til aften
empty-words = Tilføj din medicin. Så viser denne side, hvad der er nu, hvad der kommer, og hvad der er taget.
add-medicine = Tilføj medicin
history = Tidligere dage og uger
to-today = I dag
time-and-near-day = { $time } { $day }
time-and-day = { $time } { $day }
all-taken = { $answered ->
    [0] { $waiting ->
        [one] Taget
        [2] Begge taget
        [3] Alle tre taget
       *[other] Alle { $waiting } taget
    }
   *[other] { $waiting ->
        [one] Taget
        [2] Begge de andre taget
       *[other] De andre { $waiting } taget
    }
}
tally-taken = { $count } taget
tally-not-taken = { $count } ikke taget
tally-unsure = { $count } ikke sikker
tally-unanswered = { $count } ikke besvaret
earlier-today = Tidligere: { $tally }

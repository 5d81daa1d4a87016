### Plans in words.

at-clock = klokken { $time }
then-at-clock = { $time }
around-waking = ,
time-with-food = { $time } { $food }
amount-in-side = { $amount } { $side ->
    [left-eye] i venstre øje
    [right-eye] i højre øje
    [both-eyes] i hvert øje
    [left-ear] i venstre øre
    [right-ear] i højre øre
   *[both-ears] i hvert øre
}
each-time = { $amount } hver gang,
every-day = hver dag
once-a-week = én gang om ugen, om { $day }en,
on-weekdays = hver { $days }
every-days-once = { $count ->
    [2] hver anden dag
   *[other] hver { $count }. dag
}
every-days = { $count ->
    [2] hver anden dag
   *[other] hver { $count }. dag
}
every-weeks = { $count ->
    [2] hver anden uge
   *[other] hver { $count }. uge
}, om { $day }en,
listed-weekday = { $day }en
weekdays-every-weeks = { $count ->
    [2] hver anden uge
   *[other] hver { $count }. uge
}, om { $days },
cycle = { $doses } i { $on ->
    [one] 1 dag
   *[other] { $on } dage
}, derefter { $off ->
    [one] 1 dag
   *[other] { $off } dage
} uden den, igen og igen
cycle-list = { $doses },
cycle-placebo = { $doses }: { $on ->
    [one] 1 dag
   *[other] { $on } dage
} med medicin, derefter { $off ->
    [one] 1 dag
   *[other] { $off } dage
} med tabletter uden medicin, igen og igen
day-one-was = Dag 1 var den { $day }
day-one-is = Dag 1 er den { $day }
monthly = { $count ->
    [one] hver måned
    [2] hver anden måned
   *[other] hver { $count }. måned
}, den { $day }.,
monthly-late = { $count ->
    [one] hver måned
    [2] hver anden måned
   *[other] hver { $count }. måned
}, den { $day }. eller den sidste dag i en kortere måned,
monthly-weekday = { $count ->
    [one] hver måned
    [2] hver anden måned
   *[other] hver { $count }. måned
}, den { $which ->
    [first] første
    [second] anden
    [third] tredje
    [fourth] fjerde
   *[last] sidste
} { $day },
every-hours = { $amount } { $count ->
    [one] hver time
    [2] hver anden time
   *[other] hver { $count }. time
}
every-hours-with-food = { $amount } { $count ->
    [one] hver time
    [2] hver anden time
   *[other] hver { $count }. time
} { $food }
first-at = første gang { $day } klokken { $time }
hours-from = regnet fra { $day } klokken { $time }
hours-count = Timerne tælles, også når uret stilles om, eller du rejser
on-days = { $days }: { $each }
on-days-with-food = { $days }: { $each } { $food }
none-on = { $days }: tages ikke
turn = { $count ->
    [one] hver dag
    [2] hver anden dag
   *[other] hver { $count }. dag
} fra { $day }
from-to = fra { $from } til { $to }
from = fra { $from } og frem
numbered-step = trin { $count }
then-ends = Derefter slutter det
then-ask = Spørg, hvad der kommer derefter
no-longer = tages ikke længere på denne måde
comes-off-with-next = Det gamle tages af, når det næste sættes på
comes-off-after = Det tages af efter { $length }
comes-off-not-stated = Der står ikke, hvornår plasteret skal af
sites = Stederne skifter: { $places }
rest-days = { $count ->
    [one] Der går mindst 1 dag, før et sted bruges igen
   *[other] Der går mindst { $count } dage, før et sted bruges igen
}
before-food-by = { $count ->
    [one] Mindst { $length } før mad
   *[other] Hver gang mindst { $length } før mad
}
after-food-by = { $count ->
    [one] Mindst { $length } efter mad
   *[other] Hver gang mindst { $length } efter mad
}
upright = Sid eller stå oprejst i { $length } bagefter
from-last-days = { $amount } { $count ->
    [one] hver dag
    [2] hver anden dag
   *[other] hver { $count }. dag
}, regnet fra den sidste
from-last-weeks = { $amount } { $count ->
    [one] hver uge
    [2] hver anden uge
   *[other] hver { $count }. uge
}, regnet fra den sidste
from-last-months = { $amount } { $count ->
    [one] hver måned
    [2] hver anden måned
   *[other] hver { $count }. måned
}, regnet fra den sidste
next-due = Ifølge denne plan skal den første gives den { $day }
first-was-due = Ifølge denne plan skulle den første være givet den { $day }
in-place = sidder i kroppen, skal ud eller skiftes senest { $day }
in-place-since = sat ind { $since }, skal ud eller skiftes senest { $day }
by-reading = ifølge dit skema, { $days } { $times }
by-reading-with-food = ifølge dit skema, { $days } { $times } { $food }
table-row = { $reading }: { $says }
counted-from = regnet fra { $day }
food = { $food ->
    [not-said] { "" }
    [before] før mad
    [with] sammen med mad
    [after] efter mad
   *[empty-stomach] på tom mave
}
alike = { $amount } { $days } { $times }
single = { $amount } { $days } { $times }
alike-with-food = { $amount } { $days } { $times } { $food }
unlike = { $days } – { $each }
unlike-with-food = { $days } – { $each } { $food }
one-of-several = { $amount } { $time }
one-in-side = { $amount } { $time }
last-day = sidste dag { $day }
doses-in-all = { $count ->
    [one] 1 dosis i alt
   *[other] { $count } doser i alt
}
doses-until = { $count ->
    [one] 1 dosis i alt, { $day }
   *[other] { $count } doser i alt, den sidste planlagt til { $day }
}
ended = sluttede { $day }
from-day = fra { $day }: { $plan }
instead-from = fra { $day } træder dette i stedet: { $plan }
once-only = { $amount } én gang, { $day } klokken { $time }
when-needed = { $amount } efter behov
shortest-gap = Mindst { $length } mellem doserne
no-gap = Der står ikke, hvor lang tid der mindst skal gå mellem doserne
most = Højst { $amount } på 24 timer
no-most = Der står ikke, hvor meget du højst må tage på 24 timer
exact = Tiden skal være præcis: højst { $length } før eller efter
no-times = Der er ingen tidspunkter. Spørg, hvordan den skal tages
in-a-week = På en uge: { $amount }
in-all-from = I alt fra { $day }: { $amount }
made-of = { $amount }: { $tablets }
next-test = Næste blodprøve: { $day }
before-meal = { $anchor ->
    [waking] når jeg står op
    [breakfast] før morgenmaden
    [lunch] før frokosten
    [evening-meal] før aftensmaden
   *[bedtime] ved sengetid
}
after-meal = { $anchor ->
    [waking] når jeg står op
    [breakfast] efter morgenmaden
    [lunch] efter frokosten
    [evening-meal] efter aftensmaden
   *[bedtime] ved sengetid
}

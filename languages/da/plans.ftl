### Plans in words.

at-clock = klokken { $time }
every-day = hver dag
once-a-week = én gang om ugen, om { $day }en,
on-weekdays = hver { $days }
every-days = { $count ->
    [2] hver anden dag
   *[other] hver { $count }. dag
}
every-weeks = { $count ->
    [2] hver anden uge
   *[other] hver { $count }. uge
}, om { $day }en,
counted-from = regnet fra { $day }
food = { $food ->
    [not-said] { "" }
    [before] før mad
    [with] sammen med mad
    [after] efter mad
   *[empty-stomach] på tom mave
}
alike = { $amount } { $days } { $times }
alike-with-food = { $amount } { $days } { $times } { $food }
unlike = { $days } – { $each }
unlike-with-food = { $days } – { $each } { $food }
one-of-several = { $amount } { $time }
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
once-only = { $amount } én gang, { $day } klokken { $time }
when-needed = { $amount } efter behov
shortest-gap = Mindst { $length } mellem doserne
no-gap = Der står ikke, hvor lang tid der mindst skal gå mellem doserne
most = Højst { $amount } på 24 timer
no-most = Der står ikke, hvor meget du højst må tage på 24 timer
exact = Tiden skal være præcis: højst { $length } før eller efter
no-times = Der er ingen tidspunkter. Spørg, hvordan den skal tages

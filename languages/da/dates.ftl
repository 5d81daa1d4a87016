### Days, dates and times.

anchor = { $anchor ->
    [waking] når jeg står op
    [breakfast] til morgenmaden
    [lunch] til frokosten
    [evening-meal] til aftensmaden
   *[bedtime] ved sengetid
}
today = i dag
tomorrow = i morgen
yesterday = i går
weekday = { $day ->
    [mon] mandag
    [tue] tirsdag
    [wed] onsdag
    [thu] torsdag
    [fri] fredag
    [sat] lørdag
   *[sun] søndag
}
weekday-short = { $day ->
    [mon] man
    [tue] tir
    [wed] ons
    [thu] tor
    [fri] fre
    [sat] lør
   *[sun] søn
}
months = 
    januar
    februar
    marts
    april
    maj
    juni
    juli
    august
    september
    oktober
    november
    december
day-of-month = { $day }. { $month }
weekday-beside-day = { $weekday } { $day }
this-is = Det er { $weekday } den { $date }.
full-date = { $day }. { $month } { $year }
minutes = { $minutes ->
    [one] 1 minut
   *[other] { $minutes } minutter
}
hours = { $hours ->
    [one] 1 time
   *[other] { $hours } timer
}
days = { $days ->
    [one] 1 dag
   *[other] { $days } dage
}
days-and-hours = { $days } og { $hours }
hours-and-minutes = { $hours ->
    [one] 1 time
   *[other] { $hours } timer
} og { $minutes ->
    [one] 1 minut
   *[other] { $minutes } minutter
}

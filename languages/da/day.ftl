### The times of a person's day.

times-title = Dagens tider for { $name }
times-hint = Medicin, der hører til et måltid eller sengetid, følger disse tider. Medicin på et fast klokkeslæt bliver, hvor den er.
sort-of-day = { $sort ->
    [usual] De fleste dage
    [saturday] Lørdage
   *[sunday] Søndage
}
own-times = { $sort ->
    [sunday] Søndage er anderledes
   *[any] Lørdage er anderledes
}
moment = { $anchor ->
    [waking] Står op
    [breakfast] Morgenmad
    [lunch] Frokost
    [evening-meal] Aftensmad
   *[bedtime] Sengetid
}
time-error = Skriv et klokkeslæt, for eksempel 08:00.
times-save = Gem tiderne

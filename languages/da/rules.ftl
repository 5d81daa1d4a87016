### Questions that the record itself raises.

title = Du kan også spørge
note = De kommer fra det, du selv har noteret.
add = Tilføj spørgsmålet
reason = Hvad er { $medicine } til?
how = Hvordan tager jeg { $medicine }, og hvornår?
gap = Hvad er den korteste tid mellem to doser { $medicine }?
most = Hvor meget { $medicine } må jeg højst tage på 24 timer?
once-a-week = { $medicine } tages som regel én gang om ugen. Hvad er rigtigt for mig, før den næste dosis?
weekly-twice = Jeg tog { $medicine } to gange på syv dage. Hvad skal jeg gøre nu?
declined = Jeg har flere gange valgt ikke at tage { $medicine }. Kan vi tale om det?
unwell = Jeg havde det skidt og tog ikke { $medicine }. Hvad skal jeg vide?
no-stock = Jeg havde ikke mere { $medicine }. Hvordan får jeg det i tide?
swallow = Jeg kunne ikke synke { $medicine }. Findes der andre former?
often = Jeg havde brug for { $medicine } på { $days } af de sidste 14 dage. Er der andet, vi kan se på?
untold = Det har jeg indtil videre besluttet alene: { $topic }. Hvad mener du?
other-zone = Jeg er på rejse. { $medicine } følger stadig tiden i { $city }. Hvilke tider er rigtige nu?
twice = { $medicine } og { $others } indeholder begge { $ingredient }. Er det meningen?
told-differently = Jeg spurgte: »{ $question }«. { $first } sagde: »{ $said }«. { $second } sagde: »{ $other }«. Kan I blive enige om ét svar?

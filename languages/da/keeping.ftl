### A weekly organiser, the dates of a pack, and what was not used.

organiser-way = Fyld en doseringsæske
organiser-title = Doseringsæske
organiser-note = Det, der står i dine planer, rum for rum. Ikke al medicin må tages ud af sin pakning: spørg på apoteket, hvilken der må.
organiser-week = Hvilken uge?
this-week = Denne uge
next-week = Næste uge
compartment = { $time }: { $holds }
amount-of = { $amount } { $name }
day-empty = Intet
organiser-beside = Ikke i doseringsæsken, men planlagt de dage: { $names }.
organiser-decided = Udeladt, fordi du har besluttet ikke at tage den for tiden: { $names }.
organiser-filled = Jeg har fyldt den
filled-at = Fyldt { $day } klokken { $time }.
looked-over-at = Set efter af { $name }, { $day } klokken { $time }.
second-look = Et par øjne mere
second-look-note = En anden sammenligner hvert rum med listen.
looked-over-by = Hvem har set den efter?
looked-over-save = Notér, at den er set efter
dates-way = Udløb og åbning af pakningen
dates-title = Pakningen med { $name }, der er i brug
dates-note = Skriv, hvad der står på den. Lad det stå tomt, som du ikke ved.
expires-asked = Sidste dag, der står på den
expires-hint = Står der kun en måned, så den sidste dag i måneden.
opened-asked = Åbnet den
keeps-asked = Hvor mange dage holder den efter åbning?
keeps-hint = Kun hvis det står på etiketten eller i indlægssedlen, for eksempel 28 dage for øjendråber.
opened-missing = Vælg den dag, den blev åbnet.
pack = Pakningen i brug
ends-printed = Den sidste dag, der står på den, er { $day }.
ends-opened = Ifølge etiketten holder den til { $day }, fordi den blev åbnet { $opened }.
opened-on = Åbnet { $day }.
past-its-day = Den sidste dag var { $day }. Spørg apoteket i dag om en anden pakning.
unused-way = Leveret tilbage på apoteket
unused-title = { $name } leveret tilbage ubrugt
unused-note = Det, der er leveret tilbage på apoteket, trækkes fra det, der bør være tilbage.
unused-asked = Hvor mange { $unit } er leveret tilbage?
unused-nothing = Skriv, hvor mange der er leveret tilbage.
unused-why = Hvorfor blev de ikke brugt?
why = { $why ->
    [no-longer-taken] Bruges ikke længere
    [changed] Planen eller styrken blev ændret
    [side-effect] Jeg kunne ikke tåle den
    [past-its-day] Den var udløbet
    [too-much] Der var mere end nødvendigt
   *[other] En anden grund
}
unused = Leveret tilbage ubrugt
unused-line = { $amount } { $name }, { $day }. { $why }.

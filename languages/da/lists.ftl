### To medicinlister holdt op mod hinanden.

way-in = Sammenlign med en anden liste
way-in-note = Efter en indlæggelse, eller når et brev siger noget andet.
title = Sammenlign to lister
explained = Skriv den anden liste her, linje for linje. Vi viser det, der er forskelligt, og gør det til spørgsmål. Intet på din egen liste ændres.
kind-asked = Hvad har du?
kind = { $kind ->
    [letter] Et brev
   *[list] En medicinliste
}
by = Hvem har skrevet det?
name = Navn på personen eller stedet
dated = Hvilken dato står der på det?
text = Ét lægemiddel på hver linje
text-hint = Som det står der, for eksempel: Ramipril 2,5 mg, 1 om morgenen
read-as = Sådan har vi læst det
read-note = Se på hver linje. Sig, hvad den er, hvor vi ikke er sikre.
line = Linje { $count }
line-is = Læst som { $name }
line-own = Som den på din egen liste. Den er ikke kontrolleret.
line-which = Hvilket lægemiddel er det?
line-none = Linjen er ikke medicin
line-another = Et lægemiddel, der ikke tilbydes her
compare = Sammenlign
fetching = Navnene på medicin er på vej.
no-names = Navnene på medicin kunne ikke hentes. Det, du skrev, bliver her. Prøv igen, når du er online.
nothing = Skriv mindst ét lægemiddel.
too-many = Det er for mange linjer. Skriv højst { $most }.
say-which = Sig, hvad denne linje er.
no-day = Skriv datoen, eller lad feltet stå tomt.
whose = { $kind ->
    [letter] Brev: { $who }
   *[list] Liste: { $who }
}
differing = Ikke det samme: { $count }
same = Det samme: { $count }
none-differ = Vi fandt ingen forskel mellem de to lister. Vi kan kun sammenligne det, der står på begge.
dose-differs = Dosis er forskellig: { $name } — din { $mine }, { $kind ->
    [letter] brevets
   *[list] den anden listes
} { $other }
timing-differs = Tiderne er forskellige: { $name }
form-differs = Form eller tabletstørrelse er forskellig: { $name }
hold-differs = På pause hos dig: { $name }
only-mine = Kun på din: { $name }
only-theirs = Kun { $kind ->
    [letter] i brevet
   *[list] på den anden liste
}: { $name }
is-same = Det samme: { $name }
twice = Samme indholdsstof flere gange: { $ingredient }
cannot-match = Kan ikke genkendes: »{ $line }«
mine-says = Din
theirs-says = { $kind ->
    [letter] Brevet
   *[list] Den anden liste
}
not-there = står der ikke
stopped-here = På din liste er det stoppet siden { $day }.
not-said-dose = Styrken eller mængden er ikke sammenlignet: En af de to siger det ikke tydeligt.
not-said-times = Tiderne er ikke sammenlignet: En af de to siger dem ikke tydeligt.
nothing-stopped = Medicin, der mangler på en liste, er ikke stoppet af den grund. Intet på din liste er ændret.
disagree = To lister er uenige – ring før denne dosis.
ask-differs = { $differs }. Hvad er rigtigt for mig nu?
ask-only-mine = { $name } står på min liste, men ikke { $kind ->
    [letter] i brevet
   *[list] på den anden liste
}. Skal jeg stadig have det?
ask-only-theirs = { $name } står { $kind ->
    [letter] i brevet
   *[list] på den anden liste
}, men ikke på min liste. Er det til mig?
ask-twice = Mine to lister har { $ingredient } flere gange: { $names }. Hvilke af dem er til mig?
ask-unknown = Der står { $kind ->
    [letter] i brevet
   *[list] på den anden liste
}: »{ $line }«. Hvad er det, og er det til mig?
answer = Skriv, hvad du fik at vide
put-away = Du har lagt spørgsmålet væk.
not-asked = Ikke spurgt om endnu.
ask-now = Tilføj spørgsmålet
print = Udskriv sammenligningen
sheet-hospital = Ændringer efter hospitalet
sheet-title = To lister over min medicin
column-what = Medicin
column-answer = Hvad jeg fik at vide
still-open = Mangler at blive spurgt om
earlier = Sammenlignet før
open-count = { $count ->
    [0] Intet tilbage at spørge om
    [one] 1 mangler at blive spurgt om
   *[other] { $count } mangler at blive spurgt om
}
from-file = Fra en fil eller et billede
call-first = Spørg, før du ændrer noget. Ring i dag til apoteket eller til den, der har skrevet listen.
choose = Vælg
line-heading = En overskrift
line-ended = Der står, at den er afsluttet eller sat på pause.
ended-differs = Står som afsluttet eller på pause { $kind ->
    [letter] i brevet
   *[list] på den anden liste
}: { $name }
ended-there = Står som afsluttet eller på pause { $kind ->
    [letter] i brevet
   *[list] på den anden liste
}, og ikke på din: { $name }
unclear = Se, hvad der står { $kind ->
    [letter] i brevet
   *[list] på den anden liste
}: { $name }
brand-differs = Måske et andet mærke: { $name }, { $kind ->
    [letter] brevet
   *[list] den anden liste
} { $other }
not-compared = På begge, men ikke helt sammenlignet: { $name }
not-compared-count = Ikke helt sammenlignet: { $count }
ask-not-compared = { $name } står på min liste og { $kind ->
    [letter] i brevet
   *[list] på den anden liste
}. Siger de det samme?
not-read = Der står også { $kind ->
    [letter] i brevet
   *[list] på den anden liste
}: »{ $words }«. Det har vi ikke sammenlignet.
same-note = Vi sammenlignede styrke, mængde, form og tider. Vi sammenlignede ikke hvor længe, mad, eller venstre og højre.
part-only = { $kind ->
    [letter] Brevet nævner
   *[list] Den anden liste nævner
} kun noget af din medicin. Det, der mangler, bliver der ikke spurgt om.
covers-asked = Skal den nævne al din medicin?
covers = { $covers ->
    [all] Ja, al
   *[some] Nej, noget
}
line-unclear = Der kan stå en ændring eller mere end én dosis. Se på den igen.
line-another-named = Der kan stå to slags medicin. Skriv hver på sin egen linje ovenfor.
line-unread = Ikke læst: »{ $words }«
times-a-day = { $count ->
    [one] 1 gang om dagen
   *[other] { $count } gange om dagen
}
times-on-days = { $count ->
    [one] 1 gang de dage, den tages
   *[other] { $count } gange de dage, den tages
}
when-needed-read = efter behov
other-times-read = andre tider
change-own = Gå til min egen liste
add-own = Føj det til min liste
by-missing = Sig, hvem der har skrevet det.
lay-aside = Er det ikke din liste, eller blev den skrevet ved en fejl? Du kan lægge sammenligningen væk. De spørgsmål, der ikke er svaret på, lægges væk sammen med den.
lay-aside-name = Læg sammenligningen væk

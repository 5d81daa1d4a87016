### What the checks found.

title = Det kan du spørge om
note = Vi ser på al din medicin på én gang og finder ting, du kan spørge om.
nothing = Vores korte liste fandt ikke noget at spørge om. Det betyder ikke, at der ingen påvirkninger er. Spørg dit apotek.
shared = Det samme aktive stof er i mere end ét af dine lægemidler. Spørg på apoteket, om det er meningen.
rechecking = Vi er ved at kontrollere dette igen. Spørg dit apotek.
short-list = Det er en kort liste, som vi selv har skrevet. Endnu ikke kontrolleret af en farmaceut. At vi intet finder, betyder ikke, at der intet er at spørge om. Dit apotek ved mere.
not-recognised = Ikke genkendt, derfor ikke kontrolleret: { $names }.
fetching = Ser din liste igennem …
unreachable = Kontrollen kunne ikke laves: Listen til den er ikke på denne enhed endnu. Den kommer, næste gang du er på nettet.
damaged = Kontrollen kunne ikke laves: Listen til den er beskadiget.
newer = Kontrollen kunne ikke laves: Listen til den kræver en nyere version af appen.
passed-over = { $count ->
    [one] 1 kontrol blev ikke lavet: Den kræver en nyere Concord.
   *[other] { $count } kontroller blev ikke lavet: De kræver en nyere Concord.
}
without-words = { $count ->
    [one] 1 kontrol blev ikke lavet: Teksten til den er ikke på denne enhed endnu. Den kommer, næste gang du er på nettet.
   *[other] { $count } kontroller blev ikke lavet: Teksterne til dem er ikke på denne enhed endnu. De kommer, næste gang du er på nettet.
}
outdated = Kontrollerne på denne enhed er fra { $date }. Opdater Concord for at få nyere.
not-made = Din egen liste er gemt og virker som altid. Spørg dit apotek, indtil kontrollen kan laves.
show-rest = Vis { $count } mere
tips = Værd at vide
adds-up = Medicin, der kan lægge sig sammen
one-by-one = Én ad gangen
facts-about = { $count ->
    [one] { $name }: 1 ting at vide
   *[other] { $name }: { $count } ting at vide
}
answered = Allerede spurgt
genes = Gentest
no-gene-match = Ingen medicin på din liste er på vores korte genliste. Vis svaret, hver gang du får ny medicin.
to-ask-today = { $count ->
    [one] 1 ting at spørge apoteket om i dag
   *[other] { $count } ting at spørge apoteket om i dag
}
to-ask = { $count ->
    [one] 1 ting at spørge om
   *[other] { $count } ting at spørge om
}
about-this = Det kan du spørge om
together-row = Spørg om det hele på én gang
ask-first = Spørg før den første dosis
ask-today = Spørg i dag
worth-knowing = Værd at vide
watch = Få hjælp, hvis du mærker dette: { $signs }
add = Føj til mine spørgsmål
is-asked = Det er blandt dine spørgsmål
ask-again = Spørg om det igen
sources = Hvor det kommer fra
written-on = Skrevet den { $date }.
check-first = Spørg, før du tager det:{ " " }
before-first-dose = Spørg dit apotek før den første dosis.
new-today = Spørg dit apotek i dag.
already = Du har måske fået at vide, at det er i orden. Hvis ingen har talt med dig om det, så ring til dit apotek i dag.
not-talked = Hvis ingen har talt med dig om det, så ring til dit apotek i dag.
before-next-dose = Ring til dit apotek før den næste dosis.
called = { $name } ({ $ingredient })
pair = { $one } sammen med { $other } { $may }
planned = Ifølge dine planer bliver det op til { $weight } af det på en dag.
at-most = Ifølge dine etiketter bliver det op til { $weight } af det på en dag.
told = Du har fortalt os om dette: { $condition }.
told-health = Det handler om det, du har fortalt om dit helbred.
allergy = { $name } er måske det samme som noget, du ikke kan tåle, eller ligner det ({ $words })
gene = Dit gensvar nævner { $gene }, og du tager { $name }.
gene-new = Dit gensvar nævner { $gene }, og det kan have betydning for { $name }. Spørg dit apotek før den første dosis.
fact = { $fact ->
    [not-crushed] Spørg, før du knuser, deler eller åbner dette: { $name }.
    [not-suddenly] Det kan gøre skade at undvære dette fra den ene dag til den anden: { $name }. Tal om det først.
    [sick-day-plan] Aftal på forhånd, hvad du gør på dage, hvor du kaster op eller ikke kan drikke: { $name }.
    [sick-day-keep] Hvis du er syg og kaster dette op, så spørg om råd tidligt: { $name }.
    [tests] Dette hører sammen med blodprøver eller andre kontroller: { $name }. Spørg, hvornår du skal have dem.
    [same-brand] Et andet mærke er måske ikke helt det samme: { $name }. Spørg, hvis æsken ser anderledes ud.
    [minerals-apart] Mælk, jern, kalk eller medicin mod mavesyre tæt på kan få dette til at virke dårligere: { $name }. Spørg, hvor lang tid der skal gå.
    [grapefruit] Grapefrugt kan ændre, hvor stærkt dette virker: { $name }. Spørg, hvis du gerne spiser det.
    [alcohol] Alkohol betyder noget for dette: { $name }. Spørg, hvad det betyder for dig.
   *[carry-card] Andre bør kunne se, at du tager dette: { $name }. Spørg om et kort eller armbånd.
}
advice = 
    , så spørg
    , så bestem
ask-pair = Jeg tager { $one } og { $other }. Jeg har læst, at { $one } sammen med { $other } { $may }. Hvad skal jeg være opmærksom på?
ask-new = Jeg tager { $other }. Jeg har læst, at { $new } sammen med { $other } { $may }. Hvad skal jeg vide før den første dosis af { $new }?
ask-hours = Hvor mange timer skal der gå mellem { $one } og { $other }, og hvad kommer først?
i-have = Jeg lever med dette: { $condition }.
ask-allergy = Jeg har en allergi: { $words }. Hvad betyder det for { $name }?
ask-pregnancy = Jeg er gravid eller kan blive det. Hvad betyder det for { $name }?
ask-breastfeeding = Jeg ammer. Hvad betyder det for { $name }?
ask-driving = Jeg kører bil. Hvad skal jeg vide om { $name }?
ask-gene = Har nogen set på mit { $gene }-svar sammen med min { $name }?
ask-fact = { $fact ->
    [not-crushed] Må jeg knuse, dele eller åbne { $name }?
    [not-suddenly] Hvad skal jeg vide, hvis jeg en dag ikke har { $name }?
    [sick-day-plan] Hvad er vores aftale om { $name } på dage, hvor jeg kaster op eller ikke kan drikke?
    [sick-day-keep] Hvad gør jeg, hvis jeg er syg og kaster { $name } op?
    [tests] Hvilke prøver hører til { $name }, og hvornår skal jeg have dem?
    [same-brand] Betyder det noget, hvilket mærke af { $name } jeg får?
    [minerals-apart] Hvor lang tid skal der gå mellem { $name } og mælk, jern eller kalk?
    [grapefruit] Må jeg spise grapefrugt til { $name }?
    [alcohol] Hvad betyder alkohol for { $name }?
   *[carry-card] Findes der et kort eller armbånd, der siger, at jeg tager { $name }?
}
ask-rechecking = Hvad skal jeg vide om { $names }?
burden = Du tager { $medicines } slags fast medicin på { $times ->
    [one] 1 tidspunkt
   *[other] { $times } tidspunkter
} af dagen.
known = { $role ->
    [pharmacist] Min farmaceut ved det
    [doctor] Min egen læge ved det
    [clinic] Mit ambulatorium ved det
    [nurse] Min sygeplejerske ved det
   *[care-provider] Min hjemmepleje ved det
}
known-on = { $role ->
    [pharmacist] Din farmaceut ved det, { $day }
    [doctor] Din egen læge ved det, { $day }
    [clinic] Dit ambulatorium ved det, { $day }
    [nurse] Din sygeplejerske ved det, { $day }
   *[care-provider] Din hjemmepleje ved det, { $day }
}
hours-apart = Mange får at vide, at der skal gå { $hours ->
    [one] 1 time
   *[other] { $hours } timer
} imellem dem. Spørg dit apotek, hvad der passer til dig.
same = { $names ->
    [2] { $names } indeholder begge { $what }
   *[other] { $names } indeholder alle { $what }
}
class = { $names ->
    [2] { $names } er begge { $kind }
   *[other] { $names } er alle { $kind }
}
adding-up-of = { $count ->
    [2] Disse to kan begge give { $trouble }: { $all }. Spørg, om begge stadig er rigtige for dig.
   *[other] Disse kan alle give { $trouble }: { $all }. Spørg, om hver af dem stadig er rigtig for dig.
}
each = { $names ->
    [1] { $names } { $may }
   *[other] { $names }: hver af dem { $may }
}
more-often = { $name } tages normalt { $days ->
    [7] én gang om ugen
    [28] én gang om måneden
    [29] én gang om måneden
    [30] én gang om måneden
    [31] én gang om måneden
    [2] én gang hver anden dag
   *[other] én gang hver { $days }. dag
}, og ifølge planen her er det oftere
ask-same = { $names ->
    [2] { $names } indeholder begge { $what }. Er det meningen?
   *[other] { $names } indeholder alle { $what }. Er det meningen?
}
ask-class = { $names ->
    [2] { $names } er begge { $kind }. Er det meningen?
   *[other] { $names } er alle { $kind }. Er det meningen?
}
ask-adding-up = { $names ->
    [2] { $names } kan begge give { $trouble }. Er begge stadig rigtige for mig?
   *[other] { $names } kan alle give { $trouble }. Er hver af dem stadig rigtig for mig?
}
ask-each = { $names ->
    [1] Jeg har læst, at { $names } { $may }. Hvad betyder det for mig?
   *[other] Jeg tager { $names }. Jeg har læst, at hver af dem { $may }. Hvad betyder det for mig?
}
ask-more-often = { $name } tages normalt { $days ->
    [7] én gang om ugen
    [28] én gang om måneden
    [29] én gang om måneden
    [30] én gang om måneden
    [31] én gang om måneden
    [2] én gang hver anden dag
   *[other] én gang hver { $days }. dag
}. Ifølge min plan er det oftere. Hvad er rigtigt for mig, før den næste dosis?

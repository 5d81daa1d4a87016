### Filer til andre programmer, og filer derfra.

out-way-in = Gem en fil til andre programmer
out-way-in-note = Et patientresumé eller en tabel til et regneark.
out-title = En fil til andre programmer
out-explained = Du ser alt, der kommer i filen, før du gemmer den. Den sendes ingen steder hen.
which = Hvad vil du gemme?
kind = { $kind ->
    [summary] Patientresumé (FHIR)
    [medicines] Tabel over min medicin (CSV)
   *[doses] Tabel over doser (CSV)
}
kind-note = { $kind ->
    [summary] Til en klinik eller en sundhedsapp, der kan læse det.
    [medicines] Til et regneark: en række for hver medicin.
   *[doses] Til et regneark: en række for hver dosis.
}
from = Fra hvilken dag?
until = Til hvilken dag?
days-wrong = Vælg to dage. Den første kan ikke ligge efter den sidste, og den sidste kan ikke ligge i fremtiden.
preview = Det, der kommer i filen
not-in-it = Ikke med: spørgsmål, bekymringer, beslutninger, det der betyder noget for dig, graviditet, gentest og telefonnumre.
unlocked = Filen er ikke låst. Den, der har den, kan læse det hele.
unsettled = Noget på din liste blev ændret to steder og venter på, at du vælger. Filen har det, der gælder indtil da.
to-the-letter = Filen ord for ord
save = Gem filen
saved-downloads = Givet videre til browserens overførsler som { $name }.
saved-shared = Givet videre.
not-saved = { $error ->
    [cancelled] Du gemte ikke filen. Intet er ændret.
    [too-large] Browseren gemte ikke filen. Prøv igen.
    [unreadable] Browseren gemte ikke filen. Prøv igen.
   *[not-saved] Browseren gemte ikke filen. Prøv igen.
}
rows-shown = Rækker vist: { $shown } af { $all }
more-rows = Vis flere rækker
no-rows = Der var intet planlagt eller skrevet ned mellem de dage.
reading-older = Ældre dage læses.
not-read-before = Det, der blev skrevet ned før { $day }, kunne ikke læses. Det er ikke med i filen.
read-again = Læs dem igen
table-name = Rækkerne i filen
column-medicine = Medicin
column-strength = Styrke
column-form = Form
column-contains = Indeholder
column-status = Status
column-since = Siden
column-how = Sådan tager jeg den
column-label = Der står på etiketten
column-really = Sådan tager jeg den i virkeligheden
column-why = Bruges for
column-source = Fra
column-day = Dag
column-due = Planlagt
column-amount = Mængde
column-unit = Enhed
column-happened = Hvad skete der
column-taken-at = Taget
column-reason = Grund
column-note = Note
column-by = Skrevet ned af
column-at = Skrevet ned
happened = { $told ->
    [taken] Taget
    [taken-off] Taget af
    [not-taken] Ikke taget
    [unsure] Ikke sikker
    [no-record] Intet skrevet ned
    [on-hold] På pause
   *[open] Ikke besvaret endnu
}
summary-title = Patientresumé, skrevet hjemme med appen Concord. Ikke en journal.
part = { $part ->
    [medicines] Medicin
    [allergies] Allergier
    [problems] Sygdomme
   *[past] Tidligere sygdomme
}
quiet-medicines = { $quiet ->
    [not-asked] Der står intet om medicin. Det betyder ikke, at der ingen er.
   *[none-known] Ingen kendt medicin.
}
quiet-allergies = { $quiet ->
    [not-asked] Der står intet om allergier, eller ingen har spurgt. Det betyder ikke, at der ingen er.
   *[none-known] Ingen kendte allergier.
}
quiet-problems = { $quiet ->
    [not-asked] Der står intet om sygdomme. Det betyder ikke, at der ingen er.
   *[none-known] Ingen kendte sygdomme.
}
others-untold = Der står intet om andre allergier.
none-of = { $kind ->
    [medicine] Ingen kendte allergier over for medicin.
    [food] Ingen kendte fødevareallergier.
    [environment] Ingen kendte allergier over for omgivelserne.
   *[biologic] Ingen kendte allergier over for vacciner og lignende.
}
standing = { $status ->
    [active] Tages
    [completed] Kuren er slut
    [intended] Skal tages senere
    [stopped] Tages ikke længere
    [on-hold] På pause
    [not-taken] Tages ikke
    [cancelled] Trukket tilbage
    [draft] Ikke udstedt endnu
   *[unknown] Der står ikke, hvordan det forholder sig
}
ordered = { $intent ->
    [proposal] Kun foreslået
    [plan] Planlagt af den, der skrev det
    [order] Ordineret; der står ikke, om den tages
    [original-order] Ordineret; der står ikke, om den tages
    [reflex-order] Ordineret; der står ikke, om den tages
    [filler-order] Ordineret; der står ikke, om den tages
    [instance-order] Ordineret én gang; der står ikke, om den tages
   *[one-of-several] En af flere at vælge imellem
}
in-force = Gælder
adherence = { $adherence ->
    [taking] Tages i virkeligheden
    [taking-as-directed] Tages i virkeligheden som anvist
    [taking-not-as-directed] Tages i virkeligheden anderledes end anvist
    [not-taking] Tages i virkeligheden ikke
    [on-hold] I virkeligheden på pause
    [on-hold-as-directed] På pause, som anvist
    [on-hold-not-as-directed] På pause, uden at nogen har sagt det
    [stopped] Tages i virkeligheden ikke længere
    [stopped-as-directed] Tages ikke længere, som anvist
    [stopped-not-as-directed] Tages ikke længere, uden at nogen har sagt det
   *[unknown] Det vides ikke, hvordan den tages i virkeligheden
}
labelled = { $label }: { $words }
form = Form
what-for = Bruges for
why = Hvorfor
note = Note
said-by = Oplyst af
said-on = Oplyst den
since = Siden
until-when = Til
on-day = Den
code = Kode
from-until = { $from } til { $until }
author-person = personen selv
author-carer = { $name } (pårørende eller omsorgsperson)
author-device = { $name } (en app eller et apparat)
course = { $course ->
    [active] Nu
    [recurrence] Kom tilbage
    [relapse] Kom tilbage efter bedring
    [inactive] Ikke aktiv
    [remission] Bedre, kan komme igen
    [resolved] Overstået
   *[unknown] Det vides ikke, om det er overstået
}
sure = { $verification ->
    [unconfirmed] Ikke bekræftet
    [provisional] Foreløbigt
    [differential] En af flere muligheder
    [presumed] Formodet
   *[confirmed] Bekræftet
}
criticality = { $criticality ->
    [low] Skrevet ned som: lav risiko
    [high] Skrevet ned som: kan være farligt
   *[unclear] Ingen kunne sige, hvor farligt
}
nature = { $nature ->
    [allergy] Allergi
   *[intolerance] Tåles ikke
}
severity = { $severity ->
    [mild] mild
    [moderate] moderat
   *[severe] svær
}
reaction = Reaktion
allergy-to = { $kind ->
    [medicine] Over for medicin
    [food] Over for en fødevare
    [environment] Over for noget i omgivelserne
   *[biologic] Over for en vaccine eller lignende
}
amount = { $number } { $unit }
less-than = under { $number }
at-most = højst { $number }
at-least = mindst { $number }
more-than = over { $number }
times = { $times ->
    [one] 1 gang
   *[other] { $times } gange
}
times-to = { $times } til { $most } gange
in-a = { $unit ->
    [second] i sekundet
    [minute] i minuttet
    [hour] i timen
    [day] om dagen
    [week] om ugen
    [month] om måneden
   *[year] om året
}
in-every = { $unit ->
    [second] med { $number } sekunders mellemrum
    [minute] med { $number } minutters mellemrum
    [hour] med { $number } timers mellemrum
    [day] med { $number } dages mellemrum
    [week] med { $number } ugers mellemrum
    [month] med { $number } måneders mellemrum
   *[year] med { $number } års mellemrum
}
every-day = hver dag
how-often = { $times } { $each }
when = { $when ->
    [morning] om morgenen
    [early-morning] tidligt om morgenen
    [late-morning] sent om morgenen
    [noon] midt på dagen
    [afternoon] om eftermiddagen
    [early-afternoon] tidligt om eftermiddagen
    [late-afternoon] sent om eftermiddagen
    [evening] om aftenen
    [early-evening] tidligt om aftenen
    [late-evening] sent om aftenen
    [night] om natten
    [after-sleep-began] efter at være faldet i søvn
    [bedtime] før søvn
    [waking] ved opvågning
    [meal] til et måltid
    [breakfast] til morgenmaden
    [lunch] til frokosten
    [evening-meal] til aftensmaden
    [before-meal] før et måltid
    [before-breakfast] før morgenmaden
    [before-lunch] før frokosten
    [before-evening-meal] før aftensmaden
    [after-meal] efter et måltid
    [after-breakfast] efter morgenmaden
    [after-lunch] efter frokosten
    [after-evening-meal] efter aftensmaden
   *[at-once] straks
}
minutes-off = { $minutes } minutter før eller efter
in-all = { $doses ->
    [one] 1 dosis i alt
   *[other] { $doses } doser i alt
}
lasting = i { $long }
from-on = fra { $day }
until-day = til { $day }
as-needed = efter behov
as-needed-for = efter behov: { $words }
rate = { $amount } på { $long }
most-within = højst { $amount } på { $long }
most-at-a-time = højst { $amount } ad gangen
most-in-a-life = højst { $amount } i hele livet
no-directions = Der står ikke, hvordan den tages.
in-way-in = Læs en fil fra et andet program
in-way-in-note = Et patientresumé (FHIR) eller en tysk medicinplan.
in-title = En fil fra et andet program
in-explained = Vælg en fil, som en klinik, et apotek eller en anden app gav dig. Du ser, hvad der står i den. Intet på din liste ændres.
pick = Vælg en fil
pick-another = Vælg en anden fil
reading = Filen læses.
not-picked = { $error ->
    [cancelled] Der blev ikke valgt en fil.
    [too-large] Filen er for stor til at være en af dem, der kan læses her. Højst 5 MB.
    [unreadable] Filen kunne ikke læses på denne enhed.
   *[not-saved] Filen kunne ikke læses på denne enhed.
}
strange = { $kind ->
    [empty] Filen er tom.
    [pdf] Det er en PDF. Den er til at læse og udskrive. Skriv medicinen linje for linje under »Sammenlign med en anden liste«, eller bed om filen som FHIR (JSON).
    [picture] Det er et billede. En kode på det kan læses under »Tag imod et svar«. Medicin på det skal skrives.
    [packed] Det er en pakket fil eller et kontordokument. Pak den ud, eller gem den som tekst, og vælg filen inden i.
    [old-office] Det er et kontordokument. Medicinen i det skal skrives, eller bed om filen som FHIR (JSON).
    [table] Det ligner en tabel til et regneark. Kopiér linjerne med medicin, og sæt dem ind under »Sammenlign med en anden liste«.
    [web-page] Det er en webside. Åbn den i en browser, og bed dér om filen som FHIR (JSON).
    [calendar] Det er en kalenderfil. Der er ingen medicin at læse i den.
    [other-xml] Det er en XML-fil af en anden slags.
    [other-json] Det er en JSON-fil, men ikke et patientresumé i FHIR.
    [text] Det er ren tekst. Kopiér linjerne med medicin, og sæt dem ind under »Sammenlign med en anden liste«.
   *[unknown] Vi ved ikke, hvad det er for en slags fil.
}
fhir-error = { $error ->
    [too-large] Filen er for stor til et patientresumé. Den blev ikke læst.
    [too-deep] Filen er bygget, som intet patientresumé er. Den blev ikke læst.
    [too-many] Der er mere i filen end i noget patientresumé. Den blev ikke læst.
    [xml] Det er FHIR skrevet som XML. Bed om den samme fil som JSON.
    [not-json] Filen er ufuldstændig eller beskadiget. Bed om den igen.
    [nul] Filen har tegn, som ingen tekst kan have. Den blev ikke læst.
    [not-fhir] Det er en JSON-fil, men ikke et patientresumé i FHIR.
   *[not-a-summary] Det er FHIR, men der er intet fra et patientresumé i den.
}
german-damaged = Filen begynder som en tysk medicinplan, men er ufuldstændig eller beskadiget.
german-version = Denne tyske medicinplan er skrevet efter version { $version } af reglerne. Kun version 2 kan læses.
nothing-changed = Intet blev taget over, og intet er ændret.
is-backup = Det er en sikkerhedskopi fra Concord. Den kan lægge alt tilbage, der var på en enhed.
to-backup = Gå til siden for sikkerhedskopi
pages-here = { $here } af { $of } sider af planen er her. Mangler endnu: side { $missing }
page-again = Siden var her allerede.
page-other = Siden hører til en anden plan eller en anden udskrift. Den blev udeladt.
next-page = Vælg den næste side
pages-incomplete = Det er ikke hele planen.
is-summary = Patientresumé (FHIR)
is-german = Tysk medicinplan
whose = Til { $name }
whose-unknown = Der står ikke, hvem det er til. Se efter, at det er dit.
born = Født { $day }
written-by = Skrevet af { $who }
writer-unknown = Der står ikke, hvem der skrev det.
written-on = Skrevet { $day }
day-unknown = Der står ikke, hvornår det er skrevet.
other-name = Navnet på det er { $theirs }. Listen, der er åben her, er for { $own }. Se efter, at det er den rigtige fil.
other-born = Født { $theirs } på det og { $own } her. Se efter, at det er den rigtige fil.
marked = Nogle tegn i det kan vende eller skjule tekst. Hvert vises som �. Stol ikke på navne, der har et.
own-words = Det er dokumentets egne ord. De er ikke kontrolleret.
compare = Sammenlign medicinen med min liste
compare-note = { $count ->
    [one] 1 linje sættes ind, så du kan se på den. Intet tages over.
   *[other] { $count } linjer sættes ind, så du kan se på dem. Intet tages over.
}
not-compared = { $count ->
    [one] 1 er ikke blandt linjerne: den skal ikke tages nu, eller den har intet navn.
   *[other] { $count } er ikke blandt linjerne: de skal ikke tages nu, eller de har intet navn.
}
not-in-lines = Ikke blandt linjerne, der sammenlignes
none-to-compare = Der er ingen medicin at sammenligne.
tell-yourself = Allergier og sygdomme tages ikke over. Mangler der noget på din liste, så skriv det selv.
to-allergies = Mine oplysninger og allergier
to-health = Mine sygdomme
omitted = Udeladt: { $count }
omitted-note = Det står også i dokumentet. Det er ikke med i listerne ovenfor.
omitted-line = { $what }: { $why }
why-omitted = { $why ->
    [not-kept] Concord har ingen liste over det
    [entered-in-error] dokumentet siger, at det blev skrevet ved en fejl
    [refuted] dokumentet siger, at det viste sig ikke at passe
    [not-to-be-given] dokumentet siger, at det ikke skal gives
    [other-person] det handler om en anden
    [no-name] det har intet navn
    [not-there] dokumentet henviser til det, men har det ikke
    [contradicted] dokumentet siger noget andet et andet sted
    [only-partly] det siger kun »ingen« om en del, eller for kort
    [withheld] dokumentet holder det tilbage
    [only-in-words] det står kun i ord til at læse
    [qualified] et mærke ændrer, hvad det betyder, og vi kender ikke mærket
    [repeated] det samme står der en gang til
    [too-many] der er for mange til at vise
    [cut] er med, men en tekst var for lang og er skåret af
   *[unreadable] er med, men en dato, et tal eller et tidspunkt kunne ikke læses
}
thing = { $thing ->
    [medicine] Medicin
    [supply] Medicin, der er udleveret eller givet
    [allergy] Allergi
    [condition] Sygdom
    [vaccination] Vaccination
    [result] Prøvesvar
    [procedure] Indgreb
    [device] Udstyr
    [care] Plejeplan eller mål
    [visit] Besøg
    [paper] Dokument
    [part] En del af dokumentet
   *[other] Noget andet
}
thing-called = Noget andet ({ $code })
only-number = Kun et nummer: { $number }. Hvad det er, står på papiret og på pakken.
nameless = En medicin uden navn. Se på papiret.
four-times = morgen { $morning }, middag { $noon }, aften { $evening }, sengetid { $night }
weekly = en gang om ugen, { $day }
days-unclear = ikke hver dag: »{ $words }«. Se på papiret.
counted-in = talt i { $words }
heading = Under overskriften
hints = Bemærkninger
passed-over = { $count ->
    [one] 1 oplysning kunne ikke læses. Se på papiret.
   *[other] { $count } oplysninger kunne ikke læses. Se på papiret.
}
pregnant = Gravid
breastfeeding = Ammer
kilograms = Vægt: { $number } kg
centimetres = Højde: { $number } cm
creatinine = Kreatinin: { $number } mg/dl
more-said = Det står der også
filled = Linjerne kommer fra en fil. Se på hver af dem.
empty-lines = Tøm linjerne

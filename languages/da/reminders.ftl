### Will I be reminded?

title = Bliver jeg mindet om det?
even-when-closed = Minder dig om det, også når appen er lukket: prøvet { $day }
while-open = Minder dig kun om det, mens appen er åben
cannot = Kan ikke minde dig om det på denne enhed
only-while-open = Påmindelser ringer kun, mens appen er åben. Læg dem i telefonens kalender for at være sikker.
allow = Tillad påmindelser
install-title = Læg Concord på hjemmeskærmen
install-steps = { $device ->
    [iphone] Tryk i Safari på deletegnet: en firkant med en pil op. Tryk på »Føj til hjemmeskærm«, og åbn Concord derfra. Den starter tom dér, så lav først en sikkerhedskopi her.
    [android] Åbn browserens menu: tre prikker. Tryk på »Installer app« eller »Føj til startskærm«.
   *[computer] Se efter »Installer« i adresselinjen eller i browserens menu. Det er ikke alle browsere, der har det.
}
install-now = Læg Concord på denne enhed
try-title = Prøv en påmindelse nu
try-now = Mind mig om det om 5 sekunder
try-wait = Vent 5 sekunder …
try-seen = Så du den?
try-good = Godt. Påmindelser vises på denne enhed, mens Concord er åben.
try-bad = Se efter tre ting: Lyden er slået til, Forstyr ikke eller Fokus er slået fra, og browseren må vise notifikationer. Prøv så igen.
try-failed = Påmindelsen kunne ikke vises. Hent siden igen, og prøv en gang til.
tried-seen = Du prøvede en påmindelse her { $day } og så den.
tried-not-seen = Du prøvede en påmindelse her { $day } og så den ikke. Se efter tre ting: Lyden er slået til, Forstyr ikke eller Fokus er slået fra, og browseren må vise notifikationer. Prøv så igen.
tried-long-ago = Det er over en måned siden, du prøvede en påmindelse her, eller browseren er ændret siden. Prøv igen.
sure-title = For at være sikker: telefonens kalender
calendar-note = Concord laver en fil med tidspunkterne alene, aldrig navnet på en medicin. Åbn den, og læg den i en kalender for sig, der hedder »Medicin«, med påmindelsen sat til 0 minutter før. Læg en senere fil i den samme kalender: Den retter det, der er ændret, og fjerner det, der er forbi.
calendar-elsewhere = Har du lavet en på en anden enhed? Slet først kalenderen »Medicin« derfra, så ingen gamle tidspunkter ringer.
calendar-reaches = En fil, der laves nu, ringer til og med { $day }.
calendar-then = { $then ->
    [goes-on] Lav den igen inden da. Concord siger til to uger før, og kalenderen selv en uge før.
    [over] Der er ikke planlagt noget efter den dag.
   *[only-clears] { "" }
}
calendar-clears = Intet ringer på et fast tidspunkt til og med { $day }. Filen fjerner de gamle påmindelser fra din kalender.
calendar-nothing = Intet ringer på et fast tidspunkt til og med { $day }, så der er ingen fil at lave.
unheard-title = Din kalender ringer ikke for
unheard = { $why ->
    [when-needed] { $name }: den bruges kun efter behov
    [as-directed] { $name }: tidspunkterne kendes ikke endnu. Spørg, hvordan du skal tage den
    [on-hold] { $name }: den er på pause
    [decided-against] { $name }: ikke for tiden, som du har besluttet
    [ask-first] { $name }: der skal først spørges om planen
    [over] { $name }: der er ikke planlagt mere
    [begins] { $name }: den begynder { $day }. Lav en fil til den fra { $from }
   *[again] { $name }: efter denne fil er den næste dosis { $day }
}
calendar-make = Lav kalenderfilen
calendar-try = Prøv: ring om 3 minutter
calendar-rang = Åbn filen, læg den i din kalender, lås telefonen, og vent. Ringede den?
calendar-rang-yes = Ja, den ringede
calendar-silent = Ringede den ikke? Se på påmindelserne i kalenderen »Medicin« og på lyden på din telefon. Nogle kalendere ser bort fra alarmer i filer. Brug så telefonens ur herunder.
calendar-failed = { $error ->
    [cancelled] Du lukkede, før filen blev afleveret. Din kalender er ikke ændret.
    [too-large] Filen blev ikke afleveret. Din kalender er ikke ændret. Brug telefonens ur herunder.
    [unreadable] Filen blev ikke afleveret. Din kalender er ikke ændret. Brug telefonens ur herunder.
   *[not-saved] Enheden tog ikke imod filen. Din kalender er ikke ændret. Prøv igen, eller brug telefonens ur herunder.
}
calendar-given = Din browser fik filen. Concord kan ikke se, om den kom frem. Find »{ $file }« blandt dine overførsler, åbn den, og læg den i din kalender.
calendar-shared = Appen, du valgte, fik filen. Læg den i din kalender dér.
calendar-added = Er den nyeste fil i din kalender?
calendar-added-yes = Ja, den er i min kalender
calendar-added-no = Jeg kan ikke finde filen
calendar-lost = Nogle browsere smider en fil væk uden et ord. Lav den igen. Kommer den ikke, så brug telefonens ur herunder. Din kalender er ikke ændret.
calendar-rings = Din kalender ringer til og med { $day }.
calendar-holds = Din kalender har påmindelser til og med { $day }.
calendar-renew = { $promise }. Din kalender slutter { $day }: lav filen igen inden da.
calendar-state = { $state ->
    [not-made] { "" }
    [works] { "" }
    [not-added] Kalenderfilen er lavet. Sig til herunder, når den er i din kalender.
    [old-times] Din kalender har stadig de gamle tidspunkter. Lav filen igen, og læg den i den samme kalender.
    [other-zone] Din kalender blev lavet i en anden tidszone. Den ringer måske på et forkert tidspunkt her.
    [ends-soon] Påmindelserne i din kalender slutter om få dage. Lav filen igen.
    [ended] Påmindelserne i din kalender er sluttet. Lav filen igen.
    [not-tested] Du har endnu ikke fortalt Concord, om din kalender ringer.
    [device-changed] Din browser, eller hvad den må, er ændret, siden du prøvede din kalender. Prøv den igen.
   *[test-too-old] Det er over en måned siden, du prøvede din kalender. Prøv den igen.
}
clock-title = Eller: uret på din telefon
clock-note = Åbn telefonens ur, og sæt en alarm til hvert af disse tidspunkter. Ret dem også dér, når din plan ændres.
clock-none = Der er ingen tidspunkter endnu.
some-days = på nogle dage: se siden »I dag«
every-day = hver dag
choices-title = Sådan vises påmindelser
sound = Spil en blid lyd
sound-note = Kun mens Concord er åben.
names = Vis personens navn
names-note = Alle, der ser skærmen, kan læse det. Ingen medicin bliver nævnt.
limits-title = Det, ingen app kan love
limits = 
    En enhed uden strøm, eller som er slukket, er tavs.
    Forstyr ikke, Fokus og lydløs kan skjule en påmindelse.
    På en computer ringer intet, når browseren er lukket.
    Hvis browserens data slettes, er påmindelserne også væk.
obstacle = { $obstacle ->
    [not-asked-yet] Der mangler ét skridt: Lad Concord vise påmindelser på denne enhed.
    [refused] { $device ->
        [iphone] Påmindelser er slået fra. Åbn Indstillinger på enheden, tryk på Notifikationer og på Concord, og tillad dem.
        [android] Påmindelser er slået fra. Tryk på tegnet ved siden af adressen, eller hold fingeren på Concords ikon, åbn tilladelser, og tillad notifikationer.
       *[computer] Påmindelser er slået fra. Klik på tegnet ved siden af adressen, og tillad notifikationer for denne side.
    }
    [install-first] På iPhone og iPad virker påmindelser kun fra hjemmeskærmen. Læg først Concord dér.
   *[no-notices] Denne browser kan ikke vise påmindelser. En anden browser på enheden kan måske, eller brug telefonens kalender eller ur.
}

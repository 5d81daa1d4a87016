### Another zone, and what moving to it changes.

title = Tidszone for { $name }
heading = Tidszone
home-is = Tiderne følger tiden i { $city }.
question = Det ser ud til, at din enhed følger tiden i { $city }. Skal dine påmindelser skifte?
keep = Intet flytter sig, før du skifter.
once = Når du skifter, kun denne ene gang:
nothing-timed = Ingen medicin på denne liste har et fast tidspunkt.
gap = { $length } mellem doserne
ask-first = Spørg, før du rejser
stays = Påmindelserne følger tiden i { $city }, til du har spurgt dit apotek eller din klinik, hvilke tider der er rigtige.
switch = Skift til tiden i { $city }
kept = Ikke skiftet endnu
then = Flyttet til tiden i { $city }, kun denne ene gang:
asked = Jeg har spurgt. Flyt { $name } til tiden i { $city }
there = Klokken { $time } i { $city }, som før. Spørg, før du rejser.
days = { $days } dage
days-and-hours = { $days } dage og { $hours ->
    [one] 1 time
   *[other] { $hours } timer
}
there-asked = Hvor skal du hen?
there-nothing = Samme tid som hjemme
there-hint = Vælg en by, hvor klokken er det samme som dér, hvor du skal hen.
clocks-title = Klokken og tiderne
days-there = { $from } til { $until }, efter tiden i { $city }
clocks-ahead = Klokken i { $city } er { $length } foran din.
clocks-behind = Klokken i { $city } er { $length } efter din.
clocks-same = Klokken i { $city } er det samme som hos dig.
on-the-last-day = På din sidste dag dér: { $difference }
if-they-move = Hvis tiderne følger klokken dér og bagefter klokken hjemme igen:
gap-there = På vej derhen: { $length } mellem doserne
gap-back = På vej hjem: { $length } mellem doserne
ask-in-time = Spørg dit apotek eller din klinik, hvilke tider der er rigtige på rejsen. En uge før du rejser er et godt tidspunkt.
ask-about = Skriv et spørgsmål om { $name } ned
along-title = Medicin, der skal med
letter-title = Brev til rejsen
letter-note = Nogle lande kræver en tilladelse eller et brev med en læges underskrift, også for almindelig medicin. Spørg dit apotek og landets ambassade i god tid. Medicin rejser bedst i sin egen pakning, med etiketten på, i håndbagagen.
letter-to = Til rette vedkommende
letter-carries = { $name } medbringer denne medicin til eget brug fra { $from } til { $until }.
letter-born = Født { $date }
letter-amount = Medbragt: { $amount }
letter-written = Skrevet den { $date } af den, der har medicinen med, eller af den, der hjælper vedkommende. En læge eller farmaceut bekræfter det her:
letter-name = Navn og stilling
letter-signature = Underskrift og stempel
letter-date = Dato
city-names = 
    Copenhagen=København
    Hong_Kong=Hongkong

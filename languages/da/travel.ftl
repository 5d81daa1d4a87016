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
stays = Påmindelserne følger tiden i { $city }, til du har spurgt dit apotek eller ambulatoriet, hvilke tider der er rigtige.
switch = Skift til tiden i { $city }
kept = Ikke skiftet endnu
then = Flyttet til tiden i { $city }, kun denne ene gang:
asked = Jeg har spurgt. Flyt { $name } til tiden i { $city }
there = Kl. { $time } i { $city }, som før. Spørg, før du rejser.
days = { $days } dage
days-and-hours = { $days } dage og { $hours ->
    [one] 1 time
   *[other] { $hours } timer
}
city-names = 
    Copenhagen=København
    Hong_Kong=Hongkong

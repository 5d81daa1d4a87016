### The first visit.

title = Velkommen til Concord
another = Tilføj en person
language = Sprog
language-not-fetched = Sproget kunne ikke hentes. Gå på nettet én gang, og vælg det så igen.
what = Hold styr på din medicin og det, du vil spørge om, på ét sted. Alt bliver på denne enhed: ingen konto, og ingen kigger med.
go-on = Gå videre til den første medicin
restore = Jeg har brugt appen før: gendan
cleared-title = Har du været her før?
cleared = Concord er installeret, men her er ikke gemt noget. Browseren kan have slettet det. Har du en sikkerhedskopi, kan du gendanne den.
copy-found = { $entries ->
    [one] En ekstra kopi på denne enhed har stadig 1 notering, som mangler her.
   *[other] En ekstra kopi på denne enhed har stadig { $entries } noteringer, som mangler her.
}
copy-look = Se på den ekstra kopi
about = Hvad Concord er, og hvad det ikke er

### The next prescription, one way to the pharmacy, a journey, and one box for two.

title = Hvad er der tilbage?
way = Hvad der er tilbage af alt
nothing = Din liste er tom.
errand = { $medicines ->
    [one] Du kunne hente 1 slags medicin { $day }: { $names }.
   *[other] Du kunne hente { $medicines } slags medicin på én gang { $day }: { $names }.
}
errand-note = Det er kun noget, du kan spørge apoteket om. Intet bliver bestilt herfra.
prescription = Den næste recept
prescription-way = Notér recepten
prescription-title = Recepten på { $name }
prescription-note = Skriv, hvad der står, eller spørg apoteket. Lad det stå tomt, som du ikke ved.
repeats-asked = Hvor mange gange mere kan den hentes?
last-day-asked = Sidste dag, recepten gælder
pharmacy-days-asked = Hvor mange dage skal apoteket bruge?
next-order-asked = Dagen for din næste bestilling
next-order-hint = Hvis du bestiller på en fast dag, for eksempel en gang om måneden.
number-error = Skriv et helt tal på højst { $most }.
day-error = Vælg en dag.
repeats-left = { $repeats ->
    [one] Den kan hentes 1 gang mere.
   *[other] Den kan hentes { $repeats } gange mere.
}
no-repeats = Den kan ikke hentes igen på denne recept. Spørg om en ny i god tid.
usable-until = Recepten gælder til { $day }.
usable-over = Recepten gjaldt til { $day }. Spørg om en ny.
ask-by-days = { $days ->
    [one] For at have den i tide: spørg apoteket senest { $day }. Du har noteret, at de skal bruge 1 dag.
   *[other] For at have den i tide: spørg apoteket senest { $day }. Du har noteret, at de skal bruge { $days } dage.
}
ask-by-end = Recepten gælder til { $day }, før medicinen slipper op. Spørg apoteket inden da.
may-not-need = { $days ->
    [one] Du har 1 dag tilbage, når du bestiller. Måske behøver du den ikke – spørg apoteket.
   *[other] Du har { $days } dage tilbage, når du bestiller. Måske behøver du den ikke – spørg apoteket.
}
trip-way = Før en rejse
trip-title = Før en rejse
trip-from = Første dag væk
trip-until = Sidste dag væk
trip-spare = Ekstra dage
trip-spare-hint = Hvis du kommer senere hjem end planlagt.
trip-error = { $error ->
    [not-a-day] Vælg en dag.
    [over] Vælg en dag fra i dag og frem.
    [turned] Den sidste dag ligger før den første.
   *[too-far] Vælg dage inden for det næste år.
}
trip-take = { $all }, heraf { $spare } ekstra
trip-enough = Ifølge det, du har skrevet ned, bør det være der.
trip-missing = Der mangler { $missing }. Fra { $day } er der ikke nok. Spørg apoteket, før du rejser.
trip-not-counted = Ikke talt, så ingen kan sige, om det er der.
trip-when-needed = Tages efter behov. Spørg på apoteket, hvor meget du skal have med.
trip-as-directed = Der er ikke noteret tider. Spørg, hvordan den skal tages, og hvor meget du skal have med.
trip-on-hold = På pause. Spørg, om den skal med.
trip-nothing = Der er ingen doser på de dage.
trip-note = Regnet efter dine tider hjemme. Er klokken en anden, hvor du rejser hen, så spørg på apoteket om tiderne.
trip-print = Udskriv siden
shared = Hvem bruger denne æske?
shared-asked = Tager andre også fra denne æske?
shared-nobody = Ingen andre
shared-other = En anden
shared-name = Navn
shared-way = En anden bruger også denne æske
shared-note = Denne æske bruges også af { $name }; Concord tæller kun de doser, der er noteret for { $mine }.
shared-choose = Vælg først en mulighed.

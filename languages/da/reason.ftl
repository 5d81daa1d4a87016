### Why a dose was not taken.

why-not = Hvorfor ikke?
reason = { $kind ->
    [forgot] Jeg glemte det
    [asleep] Jeg sov
    [away] Jeg havde det ikke med
    [no-stock] Vi havde ikke mere
    [practical] Kunne ikke åbne, bruge eller nå det
    [could-not-swallow] Kunne ikke synke det
    [declined] Jeg valgte det fra
    [unwell] Havde kvalme
    [vomited] Kastede op bagefter
    [held-told] Fik besked af … på at vente
    [plan-reading] Ifølge min skrevne plan tages den ikke ved denne måling
    [nil-by-mouth] Før en undersøgelse eller operation
    [hospital] På hospitalet
    [leave] Boede et andet sted
    [given-by-other] En anden gav det
    [spoiled] Tabt eller ødelagt
   *[ended] Kuren er slut, eller lægen stoppede den
}
held-by = Fik besked af { $name } på at vente
given-by = Givet af { $name }
ended-by = Slut, siger { $name }
why-declined = Hvad fik dig til at vælge det? Der er ikke noget forkert svar.
declined = { $own ->
    [side-effect] En bivirkning
    [worry] Det bekymrer mig
    [not-needed] Jeg tror ikke, jeg har brug for det
    [cost] Det koster for meget
    [privacy] Jeg havde ikke et sted at være alene
    [fasting] Jeg faster
   *[taste] Smagen
}
because = { $reason } ({ $own })
who = { $kind ->
    [given-by-other] Hvem gav det?
    [ended] Hvem sagde det?
   *[any] Hvem sagde det til dig?
}
after = { $kind ->
    [forgot] Se under »Hvis du har glemt« i indlægssedlen, eller ring til dit apotek. Tag ikke to doser for at indhente det.
    [asleep] Se under »Hvis du har glemt« i indlægssedlen, eller ring til dit apotek. Tag ikke to doser for at indhente det.
    [away] Se under »Hvis du har glemt« i indlægssedlen, eller ring til dit apotek. Tag ikke to doser for at indhente det.
    [no-stock] Ring til dit apotek i dag, og sig, at du ikke har mere.
    [could-not-swallow] Spørg dit apotek, om det findes i en anden form. Spørg, før du knuser eller åbner det.
    [unwell] Bliver kvalmen ved med at komme? Spørg dit apotek om det.
    [vomited] Se i indlægssedlen, hvad der står om at kaste op efter en dosis, eller ring til dit apotek.
   *[any] { "" }
}
before-a-fast = Spørg dit apotek før fasten, hvordan din medicin kan passe ind.
due-ago = Den var planlagt for { $length } siden.
next-in = Næste dosis er om { $length }.
also = Er det noget at tale om?
also-nothing = Gem kun grunden
also-worry = Skriv det ned som en bekymring
also-question = Skriv det ned som et spørgsmål til mit apotek
worry-words = Jeg valgte { $medicine } fra: { $own }.
question-words = Jeg valgte { $medicine } fra: { $own }. Hvad kan vi gøre ved det?

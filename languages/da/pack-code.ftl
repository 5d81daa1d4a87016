### The code on a pack: scanning it, and what was read from it.

title = Koden på æsken
scan = Scan koden på æsken
pick = Vælg et billede af koden
scanning = Hold den lille firkantede kode eller stregkoden foran kameraet.
camera = Det, kameraet ser
stop = Luk kameraet
looking = Leder efter en kode…
no-camera = Kameraet kan ikke bruges her. Vælg et billede af koden, eller skriv af, hvad der står.
camera-refused = Kameraet er ikke tilladt her. Tillad det i browserens indstillinger, vælg et billede af koden, eller skriv af, hvad der står.
no-code = Der blev ikke fundet en kode på billedet. Tag det tættere på, lige og i godt lys, eller skriv af, hvad der står.
no-picture = Det er ikke et billede, der kan ses på. Vælg et andet, eller skriv af, hvad der står.
reader-not-fetched = Det, der læser koder, er ikke på denne enhed endnu og kunne ikke hentes nu. Prøv igen med netværk, eller skriv af, hvad der står.
reader-cannot-run = Denne browser kan ikke læse koder. Skriv af, hvad der står.
refused = { $error ->
    [too-long] Det er ikke koden på en medicinpakning. Find en anden, eller skriv af, hvad der står.
    [not-a-pack-code] Det er ikke koden på en medicinpakning, eller også er den beskadiget. Find en anden, eller skriv af, hvad der står.
    [check-digit] Varenummeret i koden går ikke op, så den blev ikke brugt. Scan den igen, eller skriv af, hvad der står.
    [impossible-date] Datoen i koden kan ikke passe, så den blev ikke brugt. Skriv af, hvad der står.
    [field-too-long] Delene af koden løber sammen, så den blev ikke brugt. Skriv af, hvad der står.
   *[contradictory] Det, der ses, hører til to forskellige pakninger. Scan én æske alene, eller skriv af, hvad der står.
}
read = Læst fra pakningen
product = Varenummer
national = Nationalt nummer ({ $called })
batch = Batch
expiry = Sidste dag
month-only = { $day }, den sidste dag i måneden: koden har kun måneden
no-expiry = Der er ingen udløbsdato i koden. Skriv den af fra æsken.
passed = Den dato er passeret. Spørg på apoteket.
no-name = Numrene siger ikke, hvilken medicin der er i æsken. Det gør kun navnet, der står på den.
beside-chosen = Du valgte { $name }. Sammenlign det med navnet på æsken.
after-adding = Intet af dette gemmes sammen med den nye medicin. Batch og udløb kan skrives ned senere under »Udløb og åbning af pakningen«.
filled-in = Den sidste dag er sat ind nedenfor.
kept-on-save = Intet af dette gemmes, før du gemmer.
opened-before = Åbningsdagen nedenfor blev skrevet ned før. Ret den, hvis det er en anden pakning.
offered-after = Når den nye pakning er gemt, kan du se på dens datoer og gemme dem.
waiting = Læst fra en pakning og ikke gemt endnu
look = Se på det og gem det
leave-out = Lad det være
leave-numbers-out = Udelad batch og varenummer
batch-line = Batch { $batch }, læst fra pakningen.
product-line = Varenummer { $product }, læst fra pakningen.

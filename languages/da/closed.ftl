### Storage did not open.

happened = { $error ->
    [unavailable] Denne browser gemmer ikke noget her
    [broken] Det, der er gemt, kan ikke åbnes
    [newer] Der er brugt et nyere Concord her
   *[not-fetched] En del af Concord mangler
}
safe = { $error ->
    [unavailable] Intet er gået tabt af den grund. Det, der er gemt i en anden browser eller et andet vindue, er der stadig.
    [broken] Intet er fjernet. En sikkerhedskopi, du har lavet, kan stadig gendannes.
    [newer] Dine noteringer er i sikkerhed. Denne ældre version rører dem ikke.
   *[not-fetched] Dine noteringer er her alle sammen. Intet er ændret.
}
to-do = { $error ->
    [unavailable] Måske er det et privat vindue, eller også er lagring slået fra. Åbn Concord i et almindeligt vindue i den browser, du plejer at bruge.
    [broken] Luk alle vinduer med Concord, og åbn det igen. Hjælper det ikke, så læg den ekstra kopi tilbage.
    [newer] Luk alle vinduer med Concord, og åbn det igen, mens du har internet, så den nyere version kommer.
   *[not-fetched] Gå på nettet, og åbn så Concord igen.
}
again = Åbn Concord igen
rescue = Læg den ekstra kopi tilbage
rescue-explained = Det fjerner det, der ikke kan åbnes, og lægger den ekstra kopi på denne enhed i stedet. Noteringer fra de sidste sekunder før skaden kan mangle. Er der ingen ekstra kopi, begynder du forfra og kan gendanne en sikkerhedskopi.
rescue-do = Fjern det, der ikke kan åbnes, og læg kopien tilbage
help-works = Hjælp virker uden lagring: nødnumre og faretegn.

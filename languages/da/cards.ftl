### Words around a card.

signs = Ring { $number } ved disse tegn
call = Ring { $number }
emergency = Akut hjælp
know = Godt at vide
section = { $section ->
    [often-used-for] Det bruges den ofte til
    [how-it-helps] Sådan hjælper den
    [how-to-take] Sådan tages den
    [what-to-expect] Hvad du kan vente
    [usual] Det er almindeligt
    [call] Hvornår du ringer til apoteket eller lægen
    [emergency] Hvornår du ringer efter akut hjælp
    [missed-dose] Hvis du glemmer den
    [too-much] Hvis du tager for meget
    [food-and-alcohol] Mad og alkohol
    [driving] Bilkørsel
    [pregnancy-and-breastfeeding] Graviditet og amning
    [with-other-medicines] Sammen med anden medicin
   *[storage] Sådan opbevares den
}
worth-asking = Spørgsmål, det er værd at stille
missed-dose = Se »Hvis du har glemt« i indlægssedlen, eller ring til apoteket. Tag ikke to doser for at indhente det.
card-opening = Åbner teksten om denne medicin …
card-not-written = Teksten om denne medicin er ikke skrevet endnu: Spørg på apoteket.
card-unknown = Vi kender ikke navnet, så vi kan ikke fortælle om medicinen, og den er ikke kontrolleret. Spørg på apoteket.
card-unreachable = Teksten om denne medicin kunne ikke hentes. Dine egne noter er her alle sammen. Gå på nettet, og prøv igen.
card-damaged = Teksten om denne medicin er beskadiget. Dine egne noter er her alle sammen. Prøv igen, eller spørg på apoteket.
card-newer = Teksten kræver en nyere Concord. Dine egne noter er her alle sammen. Luk appen, og åbn den igen.
card-outdated = Der er en nyere tekst om denne medicin. Opdater Concord for at få den.
card-expired = Vi er ved at kontrollere dette igen. Spørg på apoteket.
card-not-in-language = Findes endnu ikke på dansk: Spørg på apoteket.
card-in-english = Læs den på engelsk
try-again = Prøv igen
card-written = Skrevet { $day }.
card-not-compared = Endnu ikke sammenlignet med indlægssedlerne her.
card-compared = Sidst kontrolleret { $day }.
card-against = Skal kontrolleres mod
read-aloud = Læs højt
read-stop = Hold op med at læse

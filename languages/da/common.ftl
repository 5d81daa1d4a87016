### Words used on many screens.

app = Concord
skip = Gå til siden
navigation = Hovedsider
today = I dag
medicines = Medicin
ask = Spørg
share = Del
help = Hjælp
settings = Indstillinger
backup = Sikkerhedskopi
restore = Gendan fra en fil
back = Tilbage
next = Næste
save = Gem
change = Ret
cancel = Forlad uden at gemme
close = Luk
undo = Fortryd
saving = Gemmer …
opening = Åbner din medicin …
optional = Du kan lade feltet stå tomt
yes = Ja
no = Nej
open-questions = { $count ->
    [one] 1 åbent spørgsmål
   *[other] { $count } åbne spørgsmål
}
not-found = Denne side findes ikke.
page-late = Siden er længe undervejs
page-late-safe = Den åbner af sig selv, så snart den er her. Alt, du har gemt, er her stadig.
page-not-fetched = Siden kunne ikke hentes
page-not-fetched-safe = Alt, du har gemt, er her stadig. Gå på nettet én gang, og prøv så igen.
try-again = Prøv igen
how-to-update = Sådan opdaterer du: Luk alle vinduer med Concord, og åbn det igen, mens du er på nettet.
not-checked = Endnu ikke kontrolleret af en farmaceut
role = { $role ->
    [pharmacist] Farmaceut
    [doctor] Egen læge
    [clinic] Sygehusambulatorium
    [nurse] Sygeplejerske
   *[care-provider] Hjemmepleje
}
for-role = { $role ->
    [pharmacist] Til mit apotek
    [doctor] Til min egen læge
    [clinic] Til ambulatoriet
    [nurse] Til min sygeplejerske
   *[care-provider] Til hjemmeplejen
}
country = { $country ->
    [united-kingdom] Storbritannien
    [hong-kong] Hongkong
    [denmark] Danmark
    [european-union] Et andet land i EU
   *[united-states] USA
}
not-saved-what = Ikke skrevet ned:
typed-before = Det, du skrev før, er her stadig. Det er ikke gemt endnu.
begin-again = Begynd forfra
not-saved-safe = Alt det, du gemte før, er her stadig. Prøv igen, eller lav en sikkerhedskopi i Indstillinger.
words-empty = Skriv noget her først.
words-too-long = Det er for langt. Brug højst { $limit } tegn.
not-saved-full = Ikke gemt: Der er ikke mere plads på enheden.
not-saved-unavailable = Ikke gemt: Denne browser kan ikke gemme noget lige nu.
not-saved-refused = Ikke gemt: Enheden ville ikke gemme det.
not-saved-keep-missing = Tilføj »fortsætte som nu«.
not-saved-nothing-chosen = Vælg det, du besluttede.
not-saved-too-early = Dagen for opfølgning skal ligge efter beslutningen.
not-saved-unknown-person = Ikke gemt: Personen er ikke længere på listen.
not-saved-nothing-to-undo = Det er allerede fortrudt.
not-saved-built-on = Ikke fortrudt: Der er skrevet mere om det siden.
not-saved-gone = Ikke gemt: Det er der ikke længere. Det blev fortrudt i et andet vindue.
not-saved-unreadable = Ikke gemt: Noget er for langt, eller en dato ligger for langt væk. Se efter, og prøv igen.
not-saved-behind = Ikke gemt: Andre vinduer med Concord var lige i gang med at gemme. Luk dem, og prøv igen.
not-saved-not-fetched = Ikke gemt: En del af Concord mangler. Gå på nettet, og prøv igen.

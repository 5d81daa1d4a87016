of-medicine = { $part ->
    [statuses] om den bliver taget
    [plans] tider og mængder
    [what-it-is] navn, styrke og form
    [nickname] hvad du kalder den
    [directions] anvisningen på etiketten
    [reason] hvorfor du tager den
    [really] hvordan du tager den i virkeligheden
    [comes-from] hvor den kommer fra
   *[kept-on] hvilken tidszone den følger
}

of-person = { $part ->
    [name] navnet
    [keeper] hvem der fører oplysningerne
    [born] fødselsdatoen
    [allergies] allergi
    [country] landet
    [home] tidszonen
    [day] dagens tider
    [contacts] dem, du kan ringe til
    [conditions] sygdomme
    [pregnancy] graviditet og amning
    [driving] kørsel
   *[genes] svar på gentest
}

of-question = { $part ->
    [words] ordene
    [about] hvad det handler om
    [to] hvem det er til
    [urgency] hvor hurtigt
    [privacy] hvem der må se det
   *[state] svaret
}

of-preference = { $part ->
    [matters] ordene
    [privacy] hvem der må se det
   *[kept] om det er lagt væk
}

which = Ændret to steder: { $part }. Hvilken gælder?

note = De er gemt uden at kende til hinanden. Du kan fortryde dit valg.

holds = Denne gælder, indtil du vælger.

keep = Behold denne

keep-this = Behold denne: { $value }

nothing = Intet skrevet

taken-since = Tages siden { $day }.

from = fra { $day }

as-the-others = Som dine andre tider

shared = Må vises til andre

open = Venter på svar

away = Lagt væk

counts = Det er stadig vigtigt

kept-by-themself = Personen selv

kept-by = { $name }, som hjælper personen

medicine-waits = { $name } er ændret to steder. Vælg, hvad der gælder.

person-waits = Oplysningerne om { $name } er ændret to steder. Vælg, hvad der gælder.

question-waits = Et spørgsmål er ændret to steder. Vælg, hvad der gælder.

preference-waits = Det, der er vigtigt, er ændret to steder. Vælg, hvad der gælder.

meanwhile = Et andet vindue har lige ændret { $parts }.

meanwhile-note = Det er gemt. Ændrer du det samme her, kan du bagefter vælge, hvad der gælder.

waiting = To udgaver venter på dit valg: { $parts }.

waiting-note = Ændrer du det her, kommer det, du gemmer, i stedet for begge.

sheet = Ikke afgjort endnu: gemt i to udgaver

on-sheet = { $name }: { $part }

sheet-holds = Gælder indtil videre

sheet-other = Den anden udgave

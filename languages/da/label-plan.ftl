### Fra etikettens ord til en foreslået plan.

title = Sådan har Concord læst din etiket
words = Ordene på din etiket
quoted = »{ $words }«
not-understood = Ikke forstået: { $words }.
compare = Sammenlign med etiketten. Hvis det ikke er det samme, så vælg nedenfor, eller spørg på apoteket.
take-over = Brug dette, og se det efter
times-chosen = Der står ingen tidspunkter på etiketten. Vi har sat sædvanlige: ret dem til dine.
times-of-day-parts = På etiketten står der en del af dagen, ikke et måltid. Vi har sat de nærmeste måltider: ret dem til dine tidspunkter.
open = { $how }. Nogle svar mangler endnu.
left-out = Ikke med i selve planen: { $words }. Ordene på din etiket bliver stående ved siden af.
no-plan = Concord kan ikke udfylde en plan ud fra disse ord. Vælg nedenfor.
nothing = Concord kunne ikke læse etiketten med sikkerhed og foreslår derfor ikke noget. Vælg nedenfor. Er du i tvivl, så vælg »Jeg ved det ikke«, og spørg.
first = Før du bruger det
fill-in = Det står tomt: udfyld det nedenfor, hvis du ved det.
ask = { $ask ->
    [as-directed] På etiketten står der { $words }. Har du fået andet at vide, end der står på etiketten?
    [how-much] Der står ikke på etiketten, hvor meget der tages ad gangen.
    [how-often] Der står ikke på etiketten, hvor tit den tages. Hvad fik du at vide?
    [amount-range] På etiketten står der { $words }. Hvor meget er det ad gangen?
    [by-weight] På etiketten står der { $words }. Hvor mange det er ad gangen, står der ikke.
    [spoon-size] På etiketten står der { $words }. Hvor meget sådan en ske rummer, står der ikke.
    [at-once] På etiketten står der { $words }. Er det det hele på én gang?
    [times-range] På etiketten står der { $words }. Hvor mange gange om dagen?
    [hours-range] På etiketten står der { $words }. Hvor mange timer imellem?
    [once-or-daily] På etiketten står der { $words }. Er det kun én enkelt dosis?
    [weekly-or-once] På etiketten står der { $words }. Er det kun én dag eller hver uge?
    [daily-or-weekly] På etiketten står der { $words }. Hver dag og én gang om ugen er ikke det samme. Spørg før den første dosis.
    [which-weekday] På etiketten står der { $words }. På hvilken ugedag?
    [which-date] På etiketten står der { $words }. Hvilken dag i måneden, står der ikke.
    [times-and-moments] På etiketten står der { $words }. Det passer ikke sammen. Hvad er ment?
    [limit-below-plan] På etiketten står der { $words }. Tilsammen er det mere, end etiketten tillader. Spørg før den første dosis.
    [limit-window] På etiketten står der { $words }. Inden for hvilken tid?
    [up-to] På etiketten står der { $words }. Tages den kun ved behov?
    [od-or-eye] På etiketten står der { $words }. Det kan betyde én gang om dagen eller højre øje. Hvad er ment?
    [which-side] På etiketten står der { $words }. Hvilken side er det?
    [length-range] På etiketten står der { $words }. I hvor mange dage?
    [also-needed] På etiketten står der { $words } ved siden af de faste tider. Én plan kan ikke rumme begge dele.
    [step-length] På etiketten står der { $words }. Hvor længe hvert trin varer, er ikke klart.
    [date] På etiketten står der { $words }. Hvilken dag det er, er ikke sikkert.
    [number] På etiketten står der { $words }. Tallet kan læses på to måder.
    [negation] På etiketten står der { $words }. Hvad der ikke skal gøres, og hvornår, blev ikke forstået.
    [condition] På etiketten står der { $words }. Hvordan den tages, afhænger af noget.
    [change] På etiketten står der { $words }. Med hvor meget, og hvornår, står der ikke.
    [differ] På etiketten står der { $words }. Det er ikke det samme.
   *[unread] På etiketten står der { $words }. De ord kan ændre, hvordan den tages.
}
ask-until-finished = På etiketten står der { $words }. Hvor mange doser det er, står der ikke.
ask-other-words = Ændrer disse ord, hvordan den tages: { $words }?
only-when-needed = Kun ved behov
times-a-day = { $count ->
    [one] Én gang om dagen
    [2] To gange om dagen
   *[other] { $count } gange om dagen
}
hours-apart = { $count ->
    [one] Hver time
    [2] Hver anden time
   *[other] Hver { $count }. time
}
together = Ja, det hele på én gang
apart = Nej, én ad gangen, { $count } gange om dagen
one-dose = Ja, kun én dosis
each-time = Nej, igen og igen
this-day = Kun én dag
each-week = Hver uge
in-24-hours = På 24 timer
at-one-time = På én gang
yes-when-needed = Ja, kun ved behov
regularly = Nej, fast
once-a-day = Én gang om dagen
right-eye = Højre øje
side = { $side ->
    [left] Venstre
    [right] Højre
    [both] Begge
   *[affected] Den, der er angrebet
}
days = { $count ->
    [one] 1 dag
   *[other] { $count } dage
}
no-last-day = Ingen sidste dag foreløbig
regular-only = Udfyld kun de faste tider
nothing-else = Nej, kun det, der står på etiketten
count-doses = Jeg udfylder antallet af doser
no-end = Ingen slutning foreløbig
changes-nothing = Nej, det gør de ikke
again = Svar igen
ask-pharmacist = Spørg mit apotek
asked = Det står blandt dine spørgsmål, til i dag.
to-ask = { $name }: På min etiket står der »{ $label }«. Hvad menes der med { $words }?
to-ask-how = { $name }: På min etiket står der »{ $label }«. Hvor meget tages der, og hvor tit?
new-label = Der er en ny etiket
new-words = Hvad står der på den nye etiket?
replaces = Når du gemmer ændringen, træder disse ord i stedet for de hidtidige.
so-far = Indtil nu
by-label = På denne etiket
same = Det er det samme som indtil nu.
differs = Ikke det samme som indtil nu: { $what }.
part-how = hvordan den tages
part-amount = hvor meget
part-times = på hvilke tidspunkter
part-days = på hvilke dage
part-end = hvor længe
part-food = mad
part-gap = den korteste tid mellem to doser
part-most = hvor meget der højst må tages på 24 timer

### What one can say of a medicine in one's own words.

title = Med mine egne ord
note = Sæt kryds ved det, du kan sige med dine egne ord. Det er ikke en prøve. Resten er til jeres næste samtale.
can-say = { $topic ->
    [what-for] Hvad den er til
    [how] Hvordan jeg tager den
    [what-to-watch] Hvad jeg skal lægge mærke til
    [if-missed] Hvad jeg gør, hvis jeg har glemt en dosis
   *[when-to-call] Hvornår jeg ringer
}
saved = Det, du kan sige om { $name }, er gemt.
open-topic = { $topic ->
    [what-for] hvad den er til
    [how] hvordan
    [what-to-watch] hvad man skal lægge mærke til
    [if-missed] hvad hvis en dosis er glemt
   *[when-to-call] hvornår man ringer
}
all-ticked = Du har sat kryds ved alle fem. I kan altid tale om dem igen.
still-open = { $count } tilbage at tale om: { $topics }

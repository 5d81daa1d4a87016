### Help now.

title = Hjælp nu
call = Ring { $number }
emergency = Nødsituation. Virker uden internet.
advice = { $country ->
    [denmark] Er du i tvivl? Akuttelefonen i Region Hovedstaden. Bor du et andet sted, så ring til lægevagten i din egen region.
   *[any] Er du i tvivl? Der bliver svaret døgnet rundt.
}
now-title = Ring { $number } ved et af disse tegn
now-hint = Tryk på det, du ser.
red-flag = { $flag ->
    [breathing-or-swelling] Svært ved at trække vejret, eller hævelse af ansigt, læber, tunge eller svælg
    [chest-pain] Smerter i brystet
    [face-arm-speech] Ansigtet hænger i den ene side, en arm er svag, eller talen er ændret
    [cannot-be-woken] Kan ikke vækkes, eller trækker vejret meget langsomt
    [fit] Et krampeanfald
    [bleeding] Kraftig blødning, opkast eller afføring, der er sort eller blodig, eller et slag mod hovedet, når man får blodfortyndende medicin
    [low-sugar] Lavt blodsukker og kan ikke synke
    [peeling-rash] Udslæt, der breder sig, med blærer eller hud, der skaller af
    [ending-life] Tanker om at tage dit eget liv
   *[child-swallowed] Et barn har slugt medicin ved en fejl, uanset hvilken slags
}
red-flag-say = { $flag ->
    [cannot-be-woken] Sig det, hvis personen får stærk smertestillende medicin (et opioid) eller har et plaster med medicin på huden.
    [child-swallowed] Hav pakken i hånden, og læs navnet op.
   *[any] { "" }
}
alarm-title = Ring { $number } nu
alarm-seen = Jeg har læst det. Vis siden igen
today-title = Ring i dag ved disse
today-hint = Tryk på en for at se, hvem du kan ringe til.
today = { $reason ->
    [more-than-most] Der er taget mere end det højeste på etiketten, også selv om du har det godt
    [weekly-twice] Methotrexat er taget mere end én gang på en uge
    [fever-or-sore-throat] Feber eller ondt i halsen, mens du får methotrexat, clozapin eller carbimazol
    [two-patches] Der sidder to plastre på én gang ved en fejl
    [sick-with-timed-medicine] Opkastning, når du får medicin, hvor tidspunktet er vigtigt
   *[run-out] Insulin eller medicin mod kramper er sluppet op
}
today-more = { $reason ->
    [more-than-most] Gælder det paracetamol, så ring nu og vent ikke, hvis det var mere end 2 tabletter for meget eller mere end 8 tabletter på 24 timer.
    [sick-with-timed-medicine] For eksempel insulin eller medicin mod Parkinsons sygdom, epilepsi eller blodpropper.
    [two-patches] Er det stærk smertestillende medicin, for eksempel fentanyl eller buprenorphin, så ring til alarmnummeret nu.
   *[any] { "" }
}
today-whom = Ring i dag til dit apotek, din læge eller din klinik. Nummeret står ofte på etiketten.
today-worse = Svarer ingen, eller bliver det værre?
contacts = Dem, du kan ringe til
no-phone = Der er ikke gemt et nummer.
country = Hvor er du nu?
country-hint = Numrene på denne side gælder for dette land.
elsewhere = Din enhed ser ud til at være her: { $country }. Der er nummeret { $number }.
elsewhere-switch = Vis numrene for: { $country }
takes = Det tager { $name }
takes-nothing = Der er ingen medicin på listen.
on-hold = på pause
allergies = Allergi
allergies-not-asked = Ikke besvaret endnu. Det betyder ikke, at der ingen er.
allergies-none = Ingen kendt.

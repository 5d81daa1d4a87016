### On hold, no longer taken.

title = { $name }: Hvad er ændret?
what = Hvad er ændret?
pause = Den er på pause
pause-note = Den bliver på din liste. Der kommer ingen påmindelser, før du tager den igen.
stop = Den bruges ikke længere
stop-note = Den flyttes til slutningen af listen. Historikken bliver.
resume = Den tages igen
resume-note = Tiderne begynder igen fra nu.
choose = Vælg først en mulighed.
why = Hvorfor, med dine egne ord
until = På pause til
until-hint = Kun hvis du ved det. Intet begynder igen af sig selv.
until-error = Vælg en dag fra i dag og frem.
who = Hvem besluttede det?
told = Nogen har sagt det til mig
letter = Det står i et brev eller på en liste
decision = Vi besluttede det sammen, og jeg har skrevet det her
own = Det gjorde jeg indtil videre
own-note = Endnu ikke talt om. Det bliver et spørgsmål til dit apotek.
who-told = Hvem sagde det?
high-risk = For denne medicin kan en pause gøre skade. Ring til apoteket eller lægen i dag. Påmindelserne fortsætter, til du noterer, hvem du har talt med.
question = Jeg tager ikke { $name } for tiden. Hvad skal vi gøre?

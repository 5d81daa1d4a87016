### The way out when something stands between a person and their record.

nothing-wrong = Gem alt i en fil
save-explained = Filen indeholder alt, der kan nås: det, der er gemt, den ekstra kopi på enheden og det, der kun er i hukommelsen. Alle, der har filen, kan læse den. Du kan gendanne den på siden med sikkerhedskopi.
saved = { $entries ->
    [one] Filen med 1 notering er afleveret. Se efter den i dine overførsler, eller hvor du sendte den hen.
   *[other] Filen med { $entries } noteringer er afleveret. Se efter den i dine overførsler, eller hvor du sendte den hen.
}
only-parts = Det, der er gemt, kunne ikke åbnes. Derfor indeholder filen den ekstra kopi og det, der er i hukommelsen. Noget kan mangle i den.
go-on = Gå videre
as-usual = Åbn som sædvanlig
leave-out = Åbn uden det, der blev noteret sidst
leave-out-means = Går det i stå igen, så åbn det uden det, der blev noteret sidst. Noteringerne bliver på enheden og i filen, og du kan vise dem igen. Indtil da ser du ikke det, der blev noteret sidst, heller ikke en ændret dosis eller en medicin, der er stoppet. Sammenlign din liste med dine etiketter.
left-out-means = De er bevaret på enheden og kommer med i alle filer. Indtil du viser dem igen, er din liste måske ikke, som du sidst så den. Sammenlign den med dine etiketter.
bring-back = Vis alle noteringer igen
remove = Fjern det, der ikke kan åbnes
remove-means = Det fjerner det, der ikke kan åbnes. I stedet kommer den ekstra kopi fra enheden og det, som dette vindue stadig har. Kan det åbnes alligevel, bliver intet fjernet.
file-first = Gem først alt i en fil. Derefter kan du fjerne det, der ikke kan åbnes.
without-file = Jeg kan ikke gemme en fil
without-file-means = Uden en fil kan noteringer, som den ekstra kopi ikke har, være væk for altid.
without-file-sure = Gå videre uden en fil
remove-do = Fjern det, der ikke kan åbnes, og læg kopien tilbage

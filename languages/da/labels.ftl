### What stands on a box and its label.

not-recognised = Vi kender ikke dette navn. Det er ikke genkendt, så det er ikke kontrolleret. Vis det på dit apotek.
ingredients = Indholdsstof
strength = Styrke
strength-hint = Skriv af fra æsken, for eksempel 500 mg.
examples = Kun eksempler. Brug det, der står på din æske.
strength-of = Hvor meget { $name } i én
form = Hvad er det for en slags?
form-name = { $form ->
    [tablet] Tablet
    [capsule] Kapsel
    [liquid] Væske til at synke
    [inhaler] Inhalator
    [drops] Dråber til øje eller øre
    [spray] Spray til næse eller mund
    [cream] Creme, salve eller gel
    [patch] Plaster
    [injection] Indsprøjtning eller pen
    [suppository] Stikpille
    [powder] Pulver eller brev
   *[other] Noget andet
}
more-forms = Andre slags
source = Hvor kommer den fra?
source-name = { $source ->
    [prescribed] På recept
    [bought] Købt
    [herbal] Naturmedicin eller vitamin
   *[borrowed] Fra en anden
}
prescriber = Hvem har udskrevet den?
more = Mit navn for den, hvor meget der er tilbage
nickname = Det kalder jeg den
nickname-hint = For eksempel »min vanddrivende«.
left = Hvor mange er der tilbage nu
directions = Anvisningen på etiketten
directions-hint = Ord for ord, som den er trykt. Vi gemmer den, præcis som du skriver den.
really = Jeg gør det anderledes
really-hint = Med dine egne ord. Ingen bebrejder dig noget. Det hjælper dit apotek.
reason = Med dine egne ord
reason-hint = For eksempel »for mit blodtryk«.
reason-empty = Hvis du lader det stå tomt, tilføjer vi et spørgsmål: Spørg: Hvad er den til?
prompts = Hvad vil du gerne spørge om?
prompts-hint = Tryk på dem, du vil. De kommer på din liste med spørgsmål.
prompt = { $prompt ->
    [working] Hvordan kan jeg mærke, at den virker?
    [side-effects] Hvilke bivirkninger skal jeg holde øje med?
    [how-long] Hvor længe skal jeg have den?
    [forgotten] Hvad gør jeg, hvis jeg glemmer en?
    [together] Hvordan passer den sammen med min anden medicin?
   *[otherwise] Hvad kunne ellers hjælpe mig?
}
put-away = Læg dem væk
own = Mit eget spørgsmål
change-title = Ret { $name }
choose-form = Vælg, hvad det er for en slags.
choose-source = Vælg, hvor den kommer fra.
strength-unread = Skriv et tal og en enhed, for eksempel 500 mg. Eller lad feltet stå tomt.

### The bedside clock: a page that stays open and rings.

title = Ur ved sengen
what = Holder skærmen tændt, viser klokken og ringer, til du svarer.
needs-title = Det skal det bruge
needs =
    Enheden sat til opladning.
    Lyden skruet op, og lydløs og Forstyr ikke slået fra.
    Denne side åben, foran alt andet.
cannot-title = Det kan det ikke
cannot =
    Det kan ikke ringe, når batteriet er tomt, eller enheden er slukket.
    Det kan ikke ringe, når du lukker siden, låser skærmen eller åbner en anden app.
    Det ringer højst i fire timer. Så står dosis stadig ubesvaret under »I dag«.
start = Start uret ved sengen
awake = Skærmen bliver ved med at være tændt.
no-wake = Denne browser kan ikke holde skærmen tændt. Lad skærmen være tændt i enhedens indstillinger for skærm. Ellers ringer uret måske ikke.
wake-refused = Enheden holder ikke skærmen tændt lige nu. Måske sparer den på batteriet. Sæt den til opladning, og prøv igen. Ellers ringer uret måske ikke.
keep-awake = Hold skærmen tændt
no-sound = Denne browser kan ikke lave lyden. Her står, når en dosis er aktuel, men uret ringer ikke.
sound-waits = Lyden er slået fra. Tryk på »Prøv lyden« for at slå den til.
try-sound = Prøv lyden
next-none = Ingen dosis er planlagt.
rings = Det er tid
later = Ring igen om { $length }
see = Noget andet: se i dag
leave = Forlad uret ved sengen

### Settings.

title = Indstillinger
people = Personer
add-person = Tilføj en person
shown-now = vises nu
text-size = Tekststørrelse
theme = Farver
theme-is = { $theme ->
    [device] som min enhed
    [light] lys
    [dark] mørk
   *[contrast] høj kontrast
}
details = Oplysninger
details-note = Navn, allergi, kontakter, land
times = Dagens tider
times-note = Hvornår der er morgenmad, sengetid og så videre
reminders = Påmindelser
reminders-note = Bliver jeg mindet om det?
backup-never = Der er ikke lavet en sikkerhedskopi på denne enhed endnu
backup-last = Seneste sikkerhedskopi: { $day }
about = Om Concord
about-note = Hvad det er, hvad det ikke er, hvem der kan se med

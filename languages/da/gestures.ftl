### What was just done, beside "Undo".

taken = { $name } taget klokken { $time }.
several-taken = { $count } slags medicin taget.
not-taken = { $name } ikke taget. Din grund er gemt.
unsure = { $name }: ikke sikker på, om det blev taget.
set-aside = Et andet vindue svarede først. Dette blev ikke skrevet ned:
set-aside-after = Det, der blev svaret dér, er gemt. Passer det ikke, så åbn dosen, og ret det.
snoozed = Ny påmindelse klokken { $time }.
medicine-saved = { $name } er gemt.
medicine-paused = { $name } er sat på pause. Der kommer ingen påmindelser.
medicine-stopped = { $name } er ikke længere på din liste. Historikken bliver.
stock-saved = Det, der er tilbage af { $name }, er gemt.
question-saved = Spørgsmålet er gemt.
answer-saved = Svaret er gemt.
question-dropped = Spørgsmålet er lagt væk.
concern-saved = Bekymringen er gemt.
preference-saved = Det, der er vigtigt for dig, er gemt.
decision-saved = Beslutningen er gemt.
followed-up = Opfølgningen er gemt.
visited = Samtalen er gemt.
hide = Skjul denne besked
handed-on = Det er skrevet ned, at du gav dit ark videre.
reply-kept = Det, som { $name } skrev tilbage, er gemt.
person-saved = Oplysninger om { $name } er gemt.
finding-to-ask = Gemt: Der skal stadig spørges.
whose = { $name }: { $sentence }
undone = Fortrudt.
undone-still = Fortrudt. Nu gælder: { $what }
brought-back = Hentet tilbage.
finding-known = { $role ->
    [pharmacist] Gemt: din farmaceut ved det.
    [doctor] Gemt: din egen læge ved det.
    [clinic] Gemt: dit ambulatorium ved det.
    [nurse] Gemt: din sygeplejerske ved det.
   *[care-provider] Gemt: din hjemmepleje ved det.
}

saved-beside = Gemt. Det er også ændret et andet sted: Vælg, hvad der gælder.
dose-placed = { $name }: det er noteret, hvad der kom først.
prescription-saved = Recepten på { $name } er gemt.
box-shared = { $name }: det er gemt, hvem der bruger æsken.
pack-dated = { $name }: datoerne på pakningen er gemt.
taken-back = { $name }: det er gemt, hvad der er leveret tilbage.
organiser-filled = Doseringsæsken er fyldt.
organiser-looked-over = { $name } har set doseringsæsken efter.
effect-said = Skrevet ned ved { $name }.
moved = { $name } er flyttet til klokken { $time }.
list-kept = Den anden liste er gemt. Dine planer bliver, som de er.
told-too = Det andet svar er gemt ved siden af det første.
say-kept = Hvor meget du vil være med til at bestemme, er gemt.
review-kept = Din gennemgang er gemt.
after-talk = Hvordan samtalen var for dig, er gemt.

### What stands beside the day.

ask-how-section = Skal undersøges
ask-how = Spørg, hvordan du skal tage det.
courses-over = Kure, der er slut
course-over = { $name }: kuren er slut. Den sidste dag var { $day }.
course-left = Ifølge det, du har skrevet ned, er der noget tilbage. Spørg på apoteket, hvad du skal gøre med det.
course-unsure = Er du i tvivl om, hvad der skal ske nu? Spørg på apoteket.
course-ask = Spørg om det
course-goes-on = Min plan er ændret
course-off-list = Tages ikke længere
once-a-week = { $name } er normalt én gang om ugen. Ring til dit apotek før næste dosis.
break-day = { $name }: dag { $day } af { $of } uden den. Planlagt igen fra { $again }.
on-hold = { $name } er på pause.
questions-for-pharmacist = { $count ->
    [one] 1 spørgsmål til dit apotek
   *[other] { $count } spørgsmål til dit apotek
}
questions-open = { $count ->
    [one] 1 åbent spørgsmål
   *[other] { $count } åbne spørgsmål
}
questions-today = { $count } skal stilles i dag i telefonen
decisions-to-look-at = { $count ->
    [one] 1 beslutning at følge op på
   *[other] { $count } beslutninger at følge op på
}
questions = { $count } spørgsmål
other-people = Andre personer
waiting = { $count ->
    [one] { $name }: 1 dosis venter
   *[other] { $name }: { $count } doser venter
}
damaged = Noget af det, du har gemt, mangler eller er ændret.
only-copy = Det, du har gemt, er væk fra sin sædvanlige plads. Der er stadig en kopi på denne enhed.
unreadable = { $count ->
    [one] 1 ting kan ikke læses af denne version.
   *[other] { $count } ting kan ikke læses af denne version.
}
storage-do = Det, du ser her, er stadig gemt. Tag en sikkerhedskopi nu, og se, hvad der kan gendannes.
to-backup = Gå til sikkerhedskopi
ahead-due = { $name }: skal gives { $day }, om { $count ->
    [one] 1 dag
   *[other] { $count } dage
}. Kræver det en tid? Så bestil den i god tid.
ahead-out = { $name }: skal ud eller skiftes senest { $day }, om { $count ->
    [one] 1 dag
   *[other] { $count } dage
}. Bestil tid i god tid.
ahead-today = { $name }: det er i dag.
ahead-past = { $name }: det skulle være sket { $day }, og ingen har noteret, at det er gjort. Spørg din klinik eller dit apotek i dag.
ahead-title = Snart
ahead-answer = Notér, hvad der skete
placebo-day = { $name }: dag { $day } af { $of } med tabletter uden medicin. De andre igen fra { $again }.
test-due = { $name }: næste blodprøve er { $day }.
test-past = { $name }: blodprøven var planlagt til { $day }. Har du fået et nyt brev? Så ret tiderne efter det.
test-letter = Ret tiderne

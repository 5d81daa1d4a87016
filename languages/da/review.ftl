### En gennemgang af al medicin: før, under og efter.

way-in = Forbered en medicingennemgang
way-in-note = En længere samtale om al din medicin.
title = Min medicingennemgang
explained = Tre trin: forbered hjemme, tal sammen, skriv ned. Du kan udskrive det når som helst. Intet på din liste ændres.
begin = Begynd en gennemgang
earlier = Gennemgange
with = Med hvem?
name = Navn
on = Hvilken dag?
step-before = 1. Forbered hjemme
step-talk = 2. Tal om det
step-after = 3. Skriv ned
gather = Læg alt, du tager, på bordet: fra lægen, købt, naturlægemidler, cremer, dråber og det, du kun bruger nu og da. Mangler der noget på din liste?
what-for = Bruges for
how = Sådan tager jeg det
nothing-different = Jeg har ikke noteret noget andet
helps-asked = Hjælper { $name }?
helps = { $helps ->
    [yes] Ja
    [a-little] Lidt
    [no] Nej
   *[not-sure] Ved ikke
}
helps-line = Hjælper det
bothers = Hvad generer mig ved det?
bothers-line = Det generer mig
first-asked = Hvad er vigtigst for mig i samtalen?
first = { $count }.
save-before = Gem det, jeg har forberedt
talk-note = Vis din side, og skriv sammen ned, hvad der bliver sagt.
summary = Hvad talte vi om? Med mine egne ord
to-do-title = Det sker nu: højst fem ting
what = Hvad skal der gøres? ({ $count })
who = Hvem gør det?
me = Mig
due = Inden hvornår?
one-more = Tilføj en ting mere
save-after = Gem det, vi aftalte
to-do = Det vil jeg gøre nu
no-to-do = Intet skrevet ned endnu
done-on = Gjort den { $day }
until = inden { $day }
print = Udskriv gennemgangen
sheet-summary = Det talte vi om, med mine egne ord
sheet-none = Ikke skrevet ned endnu.
sheet-said = Det siger jeg om hver
disposal-title = Det, jeg ikke længere bruger
disposal = Spørg apoteket, hvor du kan aflevere medicin, du ikke længere bruger, også inhalatorer og nåle. Giv dem ikke videre til nogen.
whose = Gennemgang: { $who }
since = på min liste siden { $day }
looked-at = Du har sagt noget om { $said } af { $of } slags medicin.
open-to-do = { $count ->
    [0] Intet tilbage at gøre
    [one] 1 ting mangler endnu
   *[other] { $count } ting mangler endnu
}
lay-aside = Har du ikke brug for denne gennemgang? Du kan lægge den væk. Intet i den går tabt.
lay-aside-name = Læg gennemgangen væk

### One dose.

due = Nu
late = Forsinket
later = Senere
unanswered = Ikke besvaret endnu
paused = På pause
taken = Taget klokken { $time }
taken-late = Taget sent, klokken { $time }
not-taken = Ikke taget: { $reason }
unsure = Ikke sikker på, om det blev taget
snoozed = Ny påmindelse klokken { $time }
taken-short = Taget
taken-late-short = Taget sent
not-taken-short = Ikke taget
recorded-by = { $name } skrev dette ned klokken { $time }
changed = { $new } (ændret fra { $old } af { $who }, { $when })
with-amount = { $time }, { $amount }
due-at = Planlagt { $day } klokken { $time }
moved = Uret stilles denne dag. Din dosis klokken { $planned } er klokken { $real } på uret.
label-says = På etiketten står der
not-here = Denne dosis er ikke længere på planen.
too-early = Denne dosis er planlagt til { $day }. Du kan skrive den ned den dag.
what-happened = Hvad skete der?
change-answer = Ret dette svar
so-far = Dit svar indtil nu
meanwhile = Besvaret imens: { $what }. Det, du gemmer her, træder i stedet.
not-yet = Ikke skrevet ned endnu. Besvaret imens: { $what }. Er dit rigtigt, så tryk igen.
taken-now = Taget nu, klokken { $time }
taken-as-planned = Taget klokken { $time } som planlagt
another-time = Taget på et andet tidspunkt
not-taken-choice = Ikke taget
unsure-choice = Ikke sikker på, om jeg tog det
do-not-guess = Gæt ikke – se i pakken, eller ring.
time = Hvad var klokken?
day = Hvilken dag?
another-day = En anden dag
which-day = Hvilken dag var det?
amount = Hvor meget?
amount-hint = Planlagt: { $planned }
note = Andet, med dine egne ord
missing = { $missing ->
    [choice] Vælg, hvad der skete.
    [day] Skriv en dag fra den dag, dosen skulle tages, til i dag.
    [time] Skriv et klokkeslæt, for eksempel 08:30.
    [time-to-come] Det klokkeslæt er ikke kommet endnu. Skriv, hvornår det blev taget.
    [reason] Vælg en grund.
    [who] Skriv, hvem det var.
   *[amount] Skriv, hvor meget der blev taget. Var det ingenting, så vælg »Ikke taget«.
}
save = Skriv det ned
to-today = Tilbage til i dag
open-too = Der mangler også svar for klokken { $when }.
early = Denne dosis er planlagt klokken { $time }, om { $length }. Har du taget en anden? Så skriv den ned.
another-one = Skriv en anden dosis ned

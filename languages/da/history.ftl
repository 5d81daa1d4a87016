### Days and weeks at a glance.

title = Tidligere uger
title-of = { $medicine }: tidligere uger
from-to = { $from } til { $to }
week-before = Ugen før
week-after = Ugen efter
go-to = Gå til ugen med en bestemt dag
strip = { $medicine }, klokken { $time }: et mærke for hver dag
tally = Skrevet ned som taget: { $taken } af { $due } planlagte.
no-record = { $count } er ikke skrevet ned.
still-open = { $count ->
    [one] 1 er ikke besvaret endnu.
   *[other] { $count } er ikke besvaret endnu.
}
neither = { $count } er ikke talt med, for eksempel doser, du fik besked på at vente med.
nothing-due = Der var ikke noget planlagt i denne uge.
nothing-due-yet = Der har ikke været noget planlagt i denne uge indtil nu.
as-table = Vis som tabel
time = Tidspunkt
none = Ingen dosis
legend = Hvad mærkerne betyder
letter = Ikke taget: bogstavet fortæller hvorfor
no-record-short = ikke skrevet ned
day-by-day = Dag for dag
recorded = Skrevet ned af { $who }, { $when }
when-needed = Efter behov
nothing = Der er ikke skrevet noget ned i denne uge.
more = Alt om { $medicine } i denne uge
empty = Dine dage ved siden af hinanden
empty-words = Når doser er planlagt, og du siger, hvad der skete, kan du se det her.
older = En ældre dosis
not-read = Det, der er skrevet ned for disse dage, kunne ikke læses. En dosis uden svar her kan godt have et.

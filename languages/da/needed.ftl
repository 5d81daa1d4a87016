### Medicines taken when needed.

when-needed = Efter behov
took-some = Jeg tog noget
took-some-of = Jeg tog noget { $name }
next-from = Næste dosis { $name } fra klokken { $when }.
last-dose = Sidste dosis { $name }: klokken { $when }.
none-yet = Der er ikke skrevet nogen dosis { $name } ned endnu.
last-one = Det ville være den sidste inden for disse 24 timer; den næste fra klokken { $when }.
ask-limits = Spørg, hvor lang tid der mindst skal gå, og hvor meget du højst må få på 24 timer.
ask-gap = Spørg, hvor lang tid der mindst skal gå mellem to doser.
ask-most = Spørg, hvor meget du højst må få på 24 timer.
would-be-over = Med denne dosis bliver det mere, end der må tages på 24 timer ifølge etiketten. Det, der er taget, kan stadig skrives ned.
would-be-soon = Det er tidligere, end der står på etiketten. Det, der er taget, kan stadig skrives ned.
never = Én dosis er mere end det, du har skrevet som det højeste på 24 timer. Spørg dit apotek før næste dosis.
of-ingredient = { $ingredient }: { $sum }
also-taken = Også taget
take-title = Jeg tog { $medicine }
which-dose = Hvilken dosis mener du?
another-dose = En ekstra dosis uden for planen
take-reason = Hvad tog du det for?
take-reason-hint = For eksempel: ondt i knæet
take-when = Hvornår?
over-title = Ring i dag, også hvis du har det godt
over-words = Du har skrevet { $taken } { $what } ned på 24 timer. På etiketten står der højst { $most } på 24 timer.
over-said = Det er mere, end der står på etiketten for 24 timer.
twice-words = Du har skrevet { $name } ned klokken { $first } og igen klokken { $second }. Så tæt ligger to doser aldrig i din plan.
soon-title = Tidligere, end der står på etiketten
soon-words = Der gik kortere tid siden den sidste dosis, end der står på etiketten. Ring til dit apotek i dag, og fortæl det.
kept = Det, du skrev ned, er gemt.
call = Ring { $number }
recent = Skrevet ned de sidste 24 timer
last-24 = De sidste 24 timer
leaves = tæller ikke længere med fra klokken { $when }
written-by = skrevet ned af { $who }
take-back = Fortryd det, du skrev klokken { $time }
of-several = { $time } ({ $number } af { $all })
in-24-hours = { $from ->
    [0] { $taken } af { $most } de sidste 24 timer.
   *[other] { $taken } af { $most } de sidste 24 timer, fra { $from }.
}
in-24-hours-only = { $taken } de sidste 24 timer, fra { $from }. Der er ikke skrevet, hvor meget der højst må tages på 24 timer.
sum-only = { $taken } de sidste 24 timer. Der er ikke skrevet, hvor meget der højst må tages på 24 timer.
not-counted = Ikke talt med, fordi styrken ikke er skrevet: { $names }.
effect-ask = Hjalp det?
effect = { $effect ->
    [helped] Det hjalp
    [helped-little] Lidt
   *[did-not-help] Det hjalp ikke
}
helped-times = Det hjalp { $helped } af { $all ->
    [one] { $all } gang
   *[other] { $all } gange
}
helped-little-times = lidt: { $count }
helped-days = Hjalp det? De sidste { $days } dage

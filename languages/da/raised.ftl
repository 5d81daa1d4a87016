### Questions that a new medicine raises by itself.

ask-reason = Spørg: Hvad er den til?
ask-how = Spørg, hvordan den skal tages.
ask-gap = Spørg lægen eller apoteket: Hvor lang tid skal der mindst gå mellem doserne?
ask-most = Spørg lægen eller apoteket: Hvor meget må jeg højst tage på 24 timer?
ask-overdue = Den skulle være givet { $day }. Hvad skal der ske nu?
ask-after-steps = Hvad kommer der efter { $day }?
ask-comes-off = Hvornår skal det gamle plaster af?
already-in = Indeholder også { $ingredient } – det er allerede i { $others }. Spørg dit apotek før den første dosis.
not-recognised-question = »{ $name }« blev ikke genkendt, så det er ikke kontrolleret. Spørg: Hvad er der i?
once-a-week = Methotrexat tages normalt én gang om ugen. Ring til dit apotek før den næste dosis.
once-a-week-note = Det, du skrev, kommer med i et spørgsmål til dit apotek. Der kommer ingen påmindelser om den.
once-a-week-question = Methotrexat tages normalt én gang om ugen. Ring til dit apotek før den næste dosis. Jeg skrev: { $plan }.

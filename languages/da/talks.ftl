### Et tilbageblik på et års samtaler.

way-in = Se tilbage på samtalerne
title = Et tilbageblik
explained = Det, der blev spurgt om, besvaret og besluttet de sidste 12 måneder. Det tæller kun. Det siger intet om, hvor god nogen var.
empty = Når du har stillet et spørgsmål, skrevet et svar ned eller truffet en beslutning, kan du se tilbage på det her.
questions = Spørgsmål
raised-line = { $raised } stillet · { $answered } besvaret · { $changed } førte til en ændring
soon = Besvaret inden 14 dage { $count } af { $of }
decisions = Beslutninger
decision-line = { $count ->
    [one] 1 beslutning
   *[other] { $count } beslutninger
}
with-reasons = Begrundelse { $count } af { $of }
talked-through = Talt igennem { $count } af { $of }
two-choices = To muligheder eller flere { $count } af { $of }
review-date = Dag til at se på det igen { $count } af { $of }
followed-up = Uenighed fulgt op { $count } af { $of }
talks = Samtaler
talk-line = { $count ->
    [one] 1 samtale
   *[other] { $count } samtaler
}
said-back = { $count ->
    [one] 1 svar gentaget med mine egne ord
   *[other] { $count } svar gentaget med mine egne ord
}
year = Måned for måned
year-alt = Søjler for hver måned: spurgt, besvaret, besluttet. Tabellen nedenfor siger det samme.
month = Måned
asked = Spurgt
answered = Besvaret
decided = Besluttet
after-title = Hvordan var samtalen for dig?
after-note = Kun for dig, hvis du vil sige det. Det vises ikke til nogen.
understood = Jeg forstod det, der blev sagt
heard = Jeg blev hørt
had-part = Jeg var med til at beslutte
how-much = { $how-much ->
    [yes] Ja
    [partly] Delvist
   *[no] Nej
}
not-now = Ikke nu
so-often = { $thing }: ja { $yes }, delvist { $partly }, nej { $no }

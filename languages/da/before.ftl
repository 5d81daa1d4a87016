### Before something new is taken.

title = Før jeg tager noget nyt
note = Også håndkøbsmedicin, urter, mad og drikke. Intet bliver gemt ved at slå op.
row-note = Slå det op sammen med din liste først
substances = Eller et af disse
beside = { $count ->
    [0] Der er ikke andet på din liste endnu.
   *[other] Set sammen med { $count } slags medicin på din liste.
}
add = Føj den til min medicin
again = Slå noget andet op

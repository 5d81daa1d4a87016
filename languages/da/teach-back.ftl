### Answers in own words.

title = Med mine egne ord: det vil jeg gøre
hint = Kun hvis du har lyst. Du kan læse det op for dem ved næste samtale.
how = Da jeg sagde det til dem
outcome = { $outcome ->
    [clear] Det var klart
    [talked-again] Vi talte det igennem igen
   *[not-done] Jeg har ikke sagt det endnu
}
save = Gem mine ord
again = Skal siges en gang til ved næste samtale
sheet = Det vil jeg gøre, med mine egne ord
saved = Dine egne ord er gemt.

### Ideas for questions.

occasion = { $occasion ->
    [starting] Noget nyt
    [taking] Til hverdag
    [adding] Én medicin mere
    [review] Det hele samlet
   *[stopping] Har jeg stadig brug for den?
}
worries = 
    Jeg har det anderledes, siden jeg fik den.
    Jeg er ikke sikker på, at jeg har brug for den.
    Jeg er bange for, hvad den gør med årene.
    Den er svær at åbne eller synke.
ideas-starting = 
    Hvad er den til, sagt helt enkelt?
    Hvordan mærker jeg, at den hjælper?
    Hvad hvis jeg venter og ser tiden an?
    Hvilke andre muligheder er der?
ideas-taking = 
    Kan det, jeg mærker, komme af denne medicin?
    Hvad skal jeg gøre, hvis jeg glemmer den?
    Kan tidspunktet passe bedre til min dag?
    Hvad må jeg spise og drikke til?
ideas-adding = 
    Går den godt sammen med min anden medicin?
    Er der to slags, der gør det samme?
    Kan det, den er til, komme af noget andet, jeg får?
ideas-review = 
    Hvilke betyder mest for det, jeg gerne vil?
    Kan det gøres enklere til hverdag?
    Hvilke prøver skal jeg have, og hvornår?
ideas-stopping = 
    Har jeg stadig brug for den her?
    Hvad kan der ske uden den?
    Hvis vi slutter med den, hvordan gøres det godt?

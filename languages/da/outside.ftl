### What is said outside the app: before it is there, when it cannot start, and by the worker.

needs-javascript = Concord har brug for JavaScript. Slå det til i browserens indstillinger.
page-missing = Denne side findes ikke.
cannot-start = Appen kunne ikke starte.
cannot-start-safe = Dine data er stadig på denne enhed. Se efter, om du er på nettet, og prøv igen. Hvis det stadig ikke virker, så prøv igen senere.
emergency = I en nødsituation: ring 112 (Danmark, EU), 999 (Storbritannien, Hongkong) eller 911 (USA).
notice = Det er tid til at se på din medicin.
stopped = Concord er gået i stå.
stopped-safe = Det, der var gemt, er stadig på denne enhed. Det, du lige var ved at skrive, er måske ikke gemt. Prøv igen. Går det i stå en gang til, åbner Concord med en udvej.
slow = Det tager længere tid end sædvanligt. Det, der er gemt, er stadig på denne enhed. Vent lidt, eller luk siden, og åbn den igen.
handed-over = Filen med alt, der kunne læses, er afleveret. Se efter den i dine overførsler.
nothing-read = Der blev ikke lavet en fil: Intet kunne læses.

### What is said outside the app: before it is there, when it cannot start, and by the worker.

needs-javascript = Concord har brug for JavaScript. Slå det til i browserens indstillinger.
page-missing = Denne side findes ikke.
cannot-start = Appen kunne ikke starte.
cannot-start-safe = Dine data er stadig på denne enhed. Se efter, om du er på nettet, og prøv igen. Hvis det stadig ikke virker, så prøv igen senere.
emergency = I en nødsituation: ring 112 (Danmark, EU), 999 (Storbritannien, Hongkong) eller 911 (USA).
notice = Det er tid til at se på din medicin.

### What was not saved, named so that nobody takes it for saved.

taken = { $name }, taget kl. { $time }
several-taken = { $count } slags medicin, taget
not-taken = { $name }, ikke taget
unsure = { $name }, ikke sikker på, om det blev taget
put-off = Ny påmindelse kl. { $time }
medicine = Det, du skrev om { $name }
stock = Det, der er tilbage af { $name }
own-words = Det, du kan fortælle om { $name }
question = Dit spørgsmål
answer = Svaret
order = Rækkefølgen af dine spørgsmål
worry = Din bekymring
mattered = Det, der er vigtigt for dig
decision = Din beslutning
followed-up = Det, der kom ud af din beslutning
teach-back = Det, du vil gøre, med dine egne ord
visit = At I har talt sammen
finding = Dit svar på det, der skal spørges om
person = Oplysninger om { $name }
undone = At fortryde det
effect = Om { $name } hjalp
moved = { $name } flyttet til kl. { $time }

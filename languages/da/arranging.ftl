### Arranging the conversation.

up = Spørg tidligere: { $words }
down = Spørg senere: { $words }
bring-back = Tag frem igen
worry = En bekymring
mattered = Noget, der var vigtigt
ordered = Din rækkefølge er gemt.
worry-away = Bekymringen er lagt væk.
mattered-away = Lagt væk.

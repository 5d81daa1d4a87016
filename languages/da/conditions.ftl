### Conditions in plain words.

place = { $place ->
    [heart] Hjerte og blodkar
    [head] Hoved, nerver og fald
    [belly] Mave, nyrer og blære
    [blood] Blod, sukker og salte
   *[other] Lunger og andet
}
name = { $condition ->
    [heart-failure] Svagt hjerte (hjertesvigt)
    [slow-heartbeat] Langsom eller blokeret hjerterytme
    [long-qt] Lang QT-tid på et hjertediagram
    [atrial-fibrillation] Uregelmæssig hjerterytme (atrieflimren)
    [heart-disease] Hjertekramper, blodprop i hjertet eller snævre kranspulsårer
    [stroke] Et slagtilfælde eller en lille blodprop i hjernen
    [leg-arteries] Snævre pulsårer i benene
    [very-high-blood-pressure] Meget højt blodtryk
    [low-blood-pressure] Lavt blodtryk, eller svimmel, når du rejser dig
    [fainting] Besvimelse, som ingen kunne forklare
    [falls] Et fald inden for det sidste år
    [dementia] Demens
    [lewy-body-dementia] Lewy body-demens
    [confusion] Pludselig forvirring
    [parkinsons] Parkinsons sygdom
    [epilepsy] Epilepsi eller et tidligere krampeanfald
    [myasthenia] Myasthenia gravis (svage muskler)
    [narrow-angle-glaucoma] Snævervinklet grøn stær
    [trouble-passing-water] Stor prostata eller besvær med at tisse
    [urine-leaks] Ufrivillig vandladning
    [constipation] Forstoppelse
    [kidney-disease] Nyrer, der ikke virker godt
    [liver-disease] Leversygdom
    [stomach-ulcer] Mavesår, nu eller tidligere
    [serious-bleeding] Alvorlig blødning, nu eller tidligere
    [blood-clot] Blodprop i en vene eller lunge
    [low-sodium] Lavt natrium (salt) i blodet
    [low-potassium] Lavt kalium i blodet
    [high-potassium] Højt kalium i blodet
    [high-calcium] Højt kalcium i blodet
    [gout] Urinsyregigt
    [diabetes] Diabetes
    [low-sugar-often] Ofte lavt blodsukker
    [asthma] Astma
    [breathing-failure] Lunger, der mangler ilt
    [trouble-swallowing] Besvær med at synke eller ondt i spiserøret
    [breast-cancer] Brystkræft, nu eller tidligere
   *[newer] Skrevet af en nyere udgave af appen
}

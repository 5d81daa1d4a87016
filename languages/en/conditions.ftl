### Conditions in plain words.

# The heading of a place.
# $place (crate::BodyArea)
place = { $place ->
    [heart] Heart and blood vessels
    [head] Head, nerves and falls
    [belly] Stomach, kidneys and bladder
    [blood] Blood, sugar and salts
   *[other] Lungs and other
}

# A condition.
# $condition (&domain::person::health::Condition)
name = { $condition ->
    [heart-failure] Weak heart (heart failure)
    [slow-heartbeat] Slow or blocked heartbeat
    [long-qt] Long QT on a heart tracing
    [atrial-fibrillation] Irregular heartbeat (atrial fibrillation)
    [heart-disease] Angina, a heart attack or narrow heart arteries
    [stroke] A stroke or mini-stroke
    [leg-arteries] Narrow arteries in the legs
    [very-high-blood-pressure] Very high blood pressure
    [low-blood-pressure] Low blood pressure, or dizzy on standing up
    [fainting] Fainting that nobody could explain
    [falls] A fall in the last year
    [dementia] Dementia
    [lewy-body-dementia] Dementia with Lewy bodies
    [confusion] Times of sudden confusion
    [parkinsons] Parkinson’s disease
    [epilepsy] Epilepsy, or a seizure in the past
    [myasthenia] Myasthenia gravis (weak muscles)
    [narrow-angle-glaucoma] Glaucoma of the narrow-angle kind
    [trouble-passing-water] Large prostate, or trouble passing water
    [urine-leaks] Leaking urine
    [constipation] Constipation
    [kidney-disease] Kidneys that do not work well
    [liver-disease] Liver disease
    [stomach-ulcer] Stomach ulcer, now or in the past
    [serious-bleeding] Serious bleeding, now or in the past
    [blood-clot] A blood clot in a vein or lung
    [low-sodium] Low sodium (salt) in the blood
    [low-potassium] Low potassium in the blood
    [high-potassium] High potassium in the blood
    [high-calcium] High calcium in the blood
    [gout] Gout
    [diabetes] Diabetes
    [low-sugar-often] Low blood sugar, often
    [asthma] Asthma
    [breathing-failure] Lungs that are short of oxygen
    [trouble-swallowing] Trouble swallowing, or a sore gullet
    [breast-cancer] Breast cancer, now or in the past
   *[newer] Written by a newer version of this app
}

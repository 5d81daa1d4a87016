//! Conditions that the checks know how to ask about: a short list, chosen because some medicine
//! on somebody's list may not go well with it.
//!
//! Knows names, not what follows from them. A condition that is not here is not thereby harmless.

lasting_words! {
    /// A condition that somebody lives with, in the person's own account.
    Condition {
        /// A weak heart: heart failure.
        HeartFailure = "heart-failure",
        /// A slow or blocked heartbeat.
        SlowHeartbeat = "slow-heartbeat",
        /// A heart tracing with a long QT time.
        LongQt = "long-qt",
        /// Irregular heartbeat: atrial fibrillation.
        AtrialFibrillation = "atrial-fibrillation",
        /// Angina, a heart attack, or narrow heart arteries.
        HeartDisease = "heart-disease",
        /// A stroke or a mini-stroke.
        Stroke = "stroke",
        /// Narrow arteries in the legs.
        LegArteries = "leg-arteries",
        /// Very high blood pressure.
        VeryHighBloodPressure = "very-high-blood-pressure",
        /// Low blood pressure, or dizzy on standing up.
        LowBloodPressure = "low-blood-pressure",
        /// Fainting that nobody could explain.
        Fainting = "fainting",
        /// A fall in the last year.
        Falls = "falls",
        /// Dementia.
        Dementia = "dementia",
        /// Dementia with Lewy bodies.
        LewyBodyDementia = "lewy-body-dementia",
        /// Times of sudden confusion.
        Confusion = "confusion",
        /// Parkinson's disease.
        Parkinsons = "parkinsons",
        /// Epilepsy, or a fit in the past.
        Epilepsy = "epilepsy",
        /// Myasthenia gravis.
        Myasthenia = "myasthenia",
        /// Glaucoma of the narrow-angle kind.
        NarrowAngleGlaucoma = "narrow-angle-glaucoma",
        /// A large prostate, or trouble passing water.
        TroublePassingWater = "trouble-passing-water",
        /// Urine leaks.
        UrineLeaks = "urine-leaks",
        /// Constipation.
        Constipation = "constipation",
        /// Kidneys that do not work well.
        KidneyDisease = "kidney-disease",
        /// Liver disease.
        LiverDisease = "liver-disease",
        /// A stomach ulcer, now or in the past.
        StomachUlcer = "stomach-ulcer",
        /// Serious bleeding, now or in the past.
        SeriousBleeding = "serious-bleeding",
        /// A blood clot in a vein or lung.
        BloodClot = "blood-clot",
        /// Low sodium in the blood.
        LowSodium = "low-sodium",
        /// Low potassium in the blood.
        LowPotassium = "low-potassium",
        /// High potassium in the blood.
        HighPotassium = "high-potassium",
        /// High calcium in the blood.
        HighCalcium = "high-calcium",
        /// Gout.
        Gout = "gout",
        /// Diabetes.
        Diabetes = "diabetes",
        /// Low blood sugar, often.
        LowSugarOften = "low-sugar-often",
        /// Asthma.
        Asthma = "asthma",
        /// Lungs that are short of oxygen.
        BreathingFailure = "breathing-failure",
        /// Trouble swallowing, or a sore gullet.
        TroubleSwallowing = "trouble-swallowing",
        /// Breast cancer, now or in the past.
        BreastCancer = "breast-cancer",
    }
}

//! Conditions in plain words, and under which heading each is asked for.

use domain::person::health::Condition;

/// Where in the body a condition is; only to keep a long list short to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Heart and blood vessels.
    Heart,
    /// Head, nerves and falls.
    Head,
    /// Stomach, gut, kidneys and bladder.
    Belly,
    /// Blood, sugar and salts.
    Blood,
    /// Lungs and everything else.
    Other,
}

impl Place {
    /// Every place, in the order asked.
    pub const ALL: [Self; 5] = [
        Self::Heart,
        Self::Head,
        Self::Belly,
        Self::Blood,
        Self::Other,
    ];

    /// Where a condition is.
    pub const fn of(condition: &Condition) -> Self {
        use Condition as C;
        match condition {
            C::HeartFailure
            | C::SlowHeartbeat
            | C::LongQt
            | C::AtrialFibrillation
            | C::HeartDisease
            | C::LegArteries
            | C::VeryHighBloodPressure
            | C::LowBloodPressure
            | C::BloodClot => Self::Heart,
            C::Stroke
            | C::Fainting
            | C::Falls
            | C::Dementia
            | C::LewyBodyDementia
            | C::Confusion
            | C::Parkinsons
            | C::Epilepsy
            | C::Myasthenia
            | C::NarrowAngleGlaucoma => Self::Head,
            C::TroublePassingWater
            | C::UrineLeaks
            | C::Constipation
            | C::KidneyDisease
            | C::LiverDisease
            | C::StomachUlcer
            | C::TroubleSwallowing => Self::Belly,
            C::SeriousBleeding
            | C::LowSodium
            | C::LowPotassium
            | C::HighPotassium
            | C::HighCalcium
            | C::Gout
            | C::Diabetes
            | C::LowSugarOften => Self::Blood,
            C::Asthma | C::BreathingFailure | C::BreastCancer | C::Newer(_) => Self::Other,
        }
    }
}

/// Conditions in plain words.
pub struct ConditionWords {
    /// The heading of a place.
    pub place: fn(Place) -> &'static str,
    /// A condition.
    pub name: fn(&Condition) -> &'static str,
}

/// English.
pub const ENGLISH: ConditionWords = ConditionWords {
    place: |place| match place {
        Place::Heart => "Heart and blood vessels",
        Place::Head => "Head, nerves and falls",
        Place::Belly => "Stomach, kidneys and bladder",
        Place::Blood => "Blood, sugar and salts",
        Place::Other => "Lungs and other",
    },
    name: |condition| match condition {
        Condition::HeartFailure => "Weak heart (heart failure)",
        Condition::SlowHeartbeat => "Slow or blocked heartbeat",
        Condition::LongQt => "Long QT on a heart tracing",
        Condition::AtrialFibrillation => "Irregular heartbeat (atrial fibrillation)",
        Condition::HeartDisease => "Angina, a heart attack or narrow heart arteries",
        Condition::Stroke => "A stroke or mini-stroke",
        Condition::LegArteries => "Narrow arteries in the legs",
        Condition::VeryHighBloodPressure => "Very high blood pressure",
        Condition::LowBloodPressure => "Low blood pressure, or dizzy on standing up",
        Condition::Fainting => "Fainting that nobody could explain",
        Condition::Falls => "A fall in the last year",
        Condition::Dementia => "Dementia",
        Condition::LewyBodyDementia => "Dementia with Lewy bodies",
        Condition::Confusion => "Times of sudden confusion",
        Condition::Parkinsons => "Parkinson’s disease",
        Condition::Epilepsy => "Epilepsy, or a seizure in the past",
        Condition::Myasthenia => "Myasthenia gravis (weak muscles)",
        Condition::NarrowAngleGlaucoma => "Glaucoma of the narrow-angle kind",
        Condition::TroublePassingWater => "Large prostate, or trouble passing water",
        Condition::UrineLeaks => "Leaking urine",
        Condition::Constipation => "Constipation",
        Condition::KidneyDisease => "Kidneys that do not work well",
        Condition::LiverDisease => "Liver disease",
        Condition::StomachUlcer => "Stomach ulcer, now or in the past",
        Condition::SeriousBleeding => "Serious bleeding, now or in the past",
        Condition::BloodClot => "A blood clot in a vein or lung",
        Condition::LowSodium => "Low sodium (salt) in the blood",
        Condition::LowPotassium => "Low potassium in the blood",
        Condition::HighPotassium => "High potassium in the blood",
        Condition::HighCalcium => "High calcium in the blood",
        Condition::Gout => "Gout",
        Condition::Diabetes => "Diabetes",
        Condition::LowSugarOften => "Low blood sugar, often",
        Condition::Asthma => "Asthma",
        Condition::BreathingFailure => "Lungs that are short of oxygen",
        Condition::TroubleSwallowing => "Trouble swallowing, or a sore gullet",
        Condition::BreastCancer => "Breast cancer, now or in the past",
        Condition::Newer(_) => "Written by a newer version of this app",
    },
};

/// Traditional Chinese, Hong Kong.
pub const CHINESE: ConditionWords = ConditionWords {
    place: |place| match place {
        Place::Heart => "心臟及血管",
        Place::Head => "頭部、神經及跌倒",
        Place::Belly => "腸胃、腎臟及膀胱",
        Place::Blood => "血液、血糖及鹽分",
        Place::Other => "肺部及其他",
    },
    name: |condition| match condition {
        Condition::HeartFailure => "心臟衰弱（心臟衰竭）",
        Condition::SlowHeartbeat => "心跳過慢或心臟傳導阻滯",
        Condition::LongQt => "心電圖顯示QT時間過長",
        Condition::AtrialFibrillation => "心律不正（心房顫動）",
        Condition::HeartDisease => "心絞痛、心臟病發或冠狀動脈收窄",
        Condition::Stroke => "中風或小中風",
        Condition::LegArteries => "腿部動脈收窄",
        Condition::VeryHighBloodPressure => "血壓非常高",
        Condition::LowBloodPressure => "血壓低，或站起來時頭暈",
        Condition::Fainting => "原因不明的暈倒",
        Condition::Falls => "過去一年曾跌倒",
        Condition::Dementia => "認知障礙症",
        Condition::LewyBodyDementia => "路易體認知障礙症",
        Condition::Confusion => "曾突然神志混亂",
        Condition::Parkinsons => "柏金遜症",
        Condition::Epilepsy => "腦癇症，或曾抽搐",
        Condition::Myasthenia => "重症肌無力",
        Condition::NarrowAngleGlaucoma => "窄角型青光眼",
        Condition::TroublePassingWater => "前列腺肥大，或小便困難",
        Condition::UrineLeaks => "小便失禁",
        Condition::Constipation => "便秘",
        Condition::KidneyDisease => "腎功能不好",
        Condition::LiverDisease => "肝病",
        Condition::StomachUlcer => "胃潰瘍（現在或以前）",
        Condition::SeriousBleeding => "嚴重出血（現在或以前）",
        Condition::BloodClot => "靜脈或肺部有血塊",
        Condition::LowSodium => "血鈉（鹽分）低",
        Condition::LowPotassium => "血鉀低",
        Condition::HighPotassium => "血鉀高",
        Condition::HighCalcium => "血鈣高",
        Condition::Gout => "痛風",
        Condition::Diabetes => "糖尿病",
        Condition::LowSugarOften => "經常血糖過低",
        Condition::Asthma => "哮喘",
        Condition::BreathingFailure => "肺部供氧不足",
        Condition::TroubleSwallowing => "吞嚥困難，或食道疼痛",
        Condition::BreastCancer => "乳癌（現在或以前）",
        Condition::Newer(_) => "由較新版本的應用程式寫下",
    },
};

/// Danish.
pub const DANISH: ConditionWords = ConditionWords {
    place: |place| match place {
        Place::Heart => "Hjerte og blodkar",
        Place::Head => "Hoved, nerver og fald",
        Place::Belly => "Mave, nyrer og blære",
        Place::Blood => "Blod, sukker og salte",
        Place::Other => "Lunger og andet",
    },
    name: |condition| match condition {
        Condition::HeartFailure => "Svagt hjerte (hjertesvigt)",
        Condition::SlowHeartbeat => "Langsom eller blokeret hjerterytme",
        Condition::LongQt => "Lang QT-tid på et hjertediagram",
        Condition::AtrialFibrillation => "Uregelmæssig hjerterytme (atrieflimren)",
        Condition::HeartDisease => "Hjertekramper, blodprop i hjertet eller snævre kranspulsårer",
        Condition::Stroke => "Et slagtilfælde eller en lille blodprop i hjernen",
        Condition::LegArteries => "Snævre pulsårer i benene",
        Condition::VeryHighBloodPressure => "Meget højt blodtryk",
        Condition::LowBloodPressure => "Lavt blodtryk, eller svimmel, når du rejser dig",
        Condition::Fainting => "Besvimelse, som ingen kunne forklare",
        Condition::Falls => "Et fald inden for det sidste år",
        Condition::Dementia => "Demens",
        Condition::LewyBodyDementia => "Lewy body-demens",
        Condition::Confusion => "Pludselig forvirring",
        Condition::Parkinsons => "Parkinsons sygdom",
        Condition::Epilepsy => "Epilepsi eller et tidligere krampeanfald",
        Condition::Myasthenia => "Myasthenia gravis (svage muskler)",
        Condition::NarrowAngleGlaucoma => "Snævervinklet grøn stær",
        Condition::TroublePassingWater => "Stor prostata eller besvær med at tisse",
        Condition::UrineLeaks => "Ufrivillig vandladning",
        Condition::Constipation => "Forstoppelse",
        Condition::KidneyDisease => "Nyrer, der ikke virker godt",
        Condition::LiverDisease => "Leversygdom",
        Condition::StomachUlcer => "Mavesår, nu eller tidligere",
        Condition::SeriousBleeding => "Alvorlig blødning, nu eller tidligere",
        Condition::BloodClot => "Blodprop i en vene eller lunge",
        Condition::LowSodium => "Lavt natrium (salt) i blodet",
        Condition::LowPotassium => "Lavt kalium i blodet",
        Condition::HighPotassium => "Højt kalium i blodet",
        Condition::HighCalcium => "Højt kalcium i blodet",
        Condition::Gout => "Urinsyregigt",
        Condition::Diabetes => "Diabetes",
        Condition::LowSugarOften => "Ofte lavt blodsukker",
        Condition::Asthma => "Astma",
        Condition::BreathingFailure => "Lunger, der mangler ilt",
        Condition::TroubleSwallowing => "Besvær med at synke eller ondt i spiserøret",
        Condition::BreastCancer => "Brystkræft, nu eller tidligere",
        Condition::Newer(_) => "Skrevet af en nyere udgave af appen",
    },
};

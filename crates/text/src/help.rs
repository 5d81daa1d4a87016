//! Help now: whom to call and for what. Not yet checked by a pharmacist.

use domain::help::{CallToday, RedFlag};
use domain::person::Country;

/// Help now.
pub struct Help {
    /// Title of the page.
    pub title: &'static str,
    /// Calls a number.
    pub call: fn(&str) -> String,
    /// What the emergency number is for.
    pub emergency: &'static str,
    /// What the advice line is for, and where.
    pub advice: fn(Country) -> &'static str,
    /// Above the signs that need the emergency number.
    pub now_title: fn(&str) -> String,
    /// What ticking one does.
    pub now_hint: &'static str,
    /// A sign that needs the emergency number.
    pub red_flag: fn(RedFlag) -> &'static str,
    /// What else to say on the telephone about a sign.
    pub red_flag_say: fn(RedFlag) -> Option<&'static str>,
    /// Title once a sign is ticked.
    pub alarm_title: fn(&str) -> String,
    /// Leads back to the page.
    pub alarm_seen: &'static str,
    /// Above the reasons to call today.
    pub today_title: &'static str,
    /// What opening one does.
    pub today_hint: &'static str,
    /// A reason to call today.
    pub today: fn(CallToday) -> &'static str,
    /// More about a reason to call today.
    pub today_more: fn(CallToday) -> Option<&'static str>,
    /// Whom to call where there is no advice line.
    pub today_whom: &'static str,
    /// When nobody answers, or it gets worse.
    pub today_worse: &'static str,
    /// The person's own contacts.
    pub contacts: &'static str,
    /// A contact without a number.
    pub no_phone: &'static str,
    /// Which country's numbers these are.
    pub country: &'static str,
    /// What the choice does.
    pub country_hint: &'static str,
    /// The device seems to be in another country: its name, its number.
    pub elsewhere: fn(&str, &str) -> String,
    /// Shows that country's numbers.
    pub elsewhere_switch: fn(&str) -> String,
    /// What a person takes, for those who come to help.
    pub takes: fn(&str) -> String,
    /// Nothing is on the list.
    pub takes_nothing: &'static str,
    /// A medicine that is on hold.
    pub on_hold: &'static str,
    /// Allergies.
    pub allergies: &'static str,
    /// Nobody has answered about allergies.
    pub allergies_not_asked: &'static str,
    /// There are none anyone knows of.
    pub allergies_none: &'static str,
}

/// English.
pub const ENGLISH: Help = Help {
    title: "Help now",
    call: |number| format!("Call {number}"),
    emergency: "Emergency. Works without internet.",
    advice: |country| match country {
        Country::Denmark => {
            "Not sure? Medical helpline of the capital region. Elsewhere in Denmark, call the doctor on call in your own region."
        }
        _ => "Not sure? Someone answers day and night.",
    },
    now_title: |number| format!("Call {number} for any of these"),
    now_hint: "Tap what you see.",
    red_flag: |flag| match flag {
        RedFlag::BreathingOrSwelling => {
            "Trouble breathing, or swelling of the face, lips, tongue or throat"
        }
        RedFlag::ChestPain => "Chest pain",
        RedFlag::FaceArmSpeech => {
            "The face has dropped on one side, an arm is weak, or speech has changed"
        }
        RedFlag::CannotBeWoken => "Cannot be woken, or breathes very slowly",
        RedFlag::Fit => "A fit",
        RedFlag::Bleeding => {
            "Heavy bleeding, vomit or poo that is black or has blood in it, or a blow to the head while on a blood thinner"
        }
        RedFlag::LowSugar => "Low blood sugar and cannot swallow",
        RedFlag::PeelingRash => "A rash that spreads, with blisters or peeling skin",
        RedFlag::EndingLife => "Thoughts of ending your life",
        RedFlag::ChildSwallowed => "A child has swallowed any medicine by mistake",
    },
    red_flag_say: |flag| match flag {
        RedFlag::CannotBeWoken => Some(
            "Tell them if the person has a strong painkiller (an opioid) or a patch on the skin.",
        ),
        RedFlag::ChildSwallowed => Some("Keep the pack in your hand and read out its name."),
        _ => None,
    },
    alarm_title: |number| format!("Call {number} now"),
    alarm_seen: "Help has been called. Show the page again",
    today_title: "Call today for these",
    today_hint: "Tap one to see whom to call.",
    today: |reason| match reason {
        CallToday::MoreThanMost => {
            "More was taken than the most on the label, even if you feel well"
        }
        CallToday::WeeklyTwice => "Methotrexate was taken more than once in a week",
        CallToday::FeverOrSoreThroat => {
            "Fever or a sore throat while on methotrexate, clozapine or carbimazole"
        }
        CallToday::TwoPatches => "Two patches are on at once by mistake",
        CallToday::SickWithTimedMedicine => {
            "Being sick (vomiting), with a medicine whose time matters"
        }
        CallToday::RunOut => "Insulin or a medicine against fits has run out",
    },
    today_more: |reason| match reason {
        CallToday::MoreThanMost => Some(
            "With paracetamol, call now and do not wait if it was more than 2 extra tablets, or more than 8 tablets in 24 hours.",
        ),
        CallToday::SickWithTimedMedicine => Some(
            "For example insulin, or a medicine for Parkinson’s disease, epilepsy or blood clots.",
        ),
        _ => None,
    },
    today_whom: "Call your pharmacist, your doctor or your clinic today. The number is often on the label.",
    today_worse: "Nobody answers, or it gets worse?",
    contacts: "People you can call",
    no_phone: "No number is saved.",
    country: "Where are you now?",
    country_hint: "The numbers on this page are for this country.",
    elsewhere: |country, number| {
        format!("Your device seems to be here: {country}. The number there is {number}.")
    },
    elsewhere_switch: |country| format!("Show the numbers for: {country}"),
    takes: |name| format!("What {name} takes"),
    takes_nothing: "No medicine is on the list.",
    on_hold: "on hold",
    allergies: "Allergies",
    allergies_not_asked: "Not answered yet. This does not mean there are none.",
    allergies_none: "None known.",
};

/// Traditional Chinese, Hong Kong.
pub const CHINESE: Help = Help {
    title: "緊急求助",
    call: |number| format!("致電{number}"),
    emergency: "緊急情況。沒有網絡也能撥打。",
    advice: |country| match country {
        Country::Denmark => {
            "不肯定？這是丹麥首都大區的醫療熱線。在丹麥其他地區，請致電你所屬大區的當值醫生。"
        }
        _ => "不肯定？日夜都有人接聽。",
    },
    now_title: |number| format!("有以下任何一項，請致電{number}"),
    now_hint: "請按你看到的情況。",
    red_flag: |flag| match flag {
        RedFlag::BreathingOrSwelling => "呼吸困難，或面部、嘴唇、舌頭或喉嚨腫脹",
        RedFlag::ChestPain => "胸口痛",
        RedFlag::FaceArmSpeech => "一邊面部下垂、手臂無力，或說話有變",
        RedFlag::CannotBeWoken => "叫不醒，或呼吸非常慢",
        RedFlag::Fit => "抽搐",
        RedFlag::Bleeding => "大量出血，嘔吐物或大便呈黑色或帶血，或在服用薄血藥期間撞到頭部",
        RedFlag::LowSugar => "血糖過低，而且不能吞嚥",
        RedFlag::PeelingRash => "皮疹擴散，並有水泡或脫皮",
        RedFlag::EndingLife => "有結束自己生命的念頭",
        RedFlag::ChildSwallowed => "小孩誤服任何藥物",
    },
    red_flag_say: |flag| match flag {
        RedFlag::CannotBeWoken => {
            Some("如果這個人有用強效止痛藥（鴉片類藥物），或皮膚上有藥貼，請告訴對方。")
        }
        RedFlag::ChildSwallowed => Some("請拿着藥盒，讀出藥名。"),
        _ => None,
    },
    alarm_title: |number| format!("立即致電{number}"),
    alarm_seen: "已經求助。再次顯示這一頁",
    today_title: "有以下情況，請今天致電",
    today_hint: "按一下，看看可以致電給誰。",
    today: |reason| match reason {
        CallToday::MoreThanMost => "服用的份量超過標籤上的上限，即使你感覺良好",
        CallToday::WeeklyTwice => "一星期內服用甲氨蝶呤（methotrexate）多於一次",
        CallToday::FeverOrSoreThroat => {
            "在服用甲氨蝶呤（methotrexate）、氯氮平（clozapine）或卡比馬唑（carbimazole）期間發燒或喉嚨痛"
        }
        CallToday::TwoPatches => "誤貼了兩塊藥貼",
        CallToday::SickWithTimedMedicine => "嘔吐，而你有必須準時使用的藥物",
        CallToday::RunOut => "胰島素或預防抽搐的藥物用完了",
    },
    today_more: |reason| match reason {
        CallToday::MoreThanMost => Some(
            "如果是撲熱息痛（paracetamol），多服了超過2粒，或24小時內服用超過8粒，請立即致電，不要等待。",
        ),
        CallToday::SickWithTimedMedicine => {
            Some("例如胰島素，或治療柏金遜症、腦癇症或血栓的藥物。")
        }
        _ => None,
    },
    today_whom: "請今天致電你的藥劑師、醫生或診所。電話號碼通常印在標籤上。",
    today_worse: "無人接聽，或情況轉差？",
    contacts: "你可以致電的人",
    no_phone: "未有儲存電話號碼。",
    country: "你現在身處哪裏？",
    country_hint: "這一頁的電話號碼適用於這個地方。",
    elsewhere: |country, number| format!("你的裝置似乎在{country}。當地的緊急電話是{number}。"),
    elsewhere_switch: |country| format!("顯示{country}的電話號碼"),
    takes: |name| format!("{name}所用的藥物"),
    takes_nothing: "清單上沒有藥物。",
    on_hold: "暫停中",
    allergies: "敏感（過敏）",
    allergies_not_asked: "未回答。這不代表沒有。",
    allergies_none: "據知沒有。",
};

/// Danish.
pub const DANISH: Help = Help {
    title: "Hjælp nu",
    call: |number| format!("Ring {number}"),
    emergency: "Nødsituation. Virker uden internet.",
    advice: |country| match country {
        Country::Denmark => {
            "Er du i tvivl? Akuttelefonen i Region Hovedstaden. Bor du et andet sted, så ring til lægevagten i din egen region."
        }
        _ => "Er du i tvivl? Der bliver svaret døgnet rundt.",
    },
    now_title: |number| format!("Ring {number} ved et af disse tegn"),
    now_hint: "Tryk på det, du ser.",
    red_flag: |flag| match flag {
        RedFlag::BreathingOrSwelling => {
            "Svært ved at trække vejret, eller hævelse af ansigt, læber, tunge eller svælg"
        }
        RedFlag::ChestPain => "Smerter i brystet",
        RedFlag::FaceArmSpeech => {
            "Ansigtet hænger i den ene side, en arm er svag, eller talen er ændret"
        }
        RedFlag::CannotBeWoken => "Kan ikke vækkes, eller trækker vejret meget langsomt",
        RedFlag::Fit => "Et krampeanfald",
        RedFlag::Bleeding => {
            "Kraftig blødning, opkast eller afføring, der er sort eller blodig, eller et slag mod hovedet, når man får blodfortyndende medicin"
        }
        RedFlag::LowSugar => "Lavt blodsukker og kan ikke synke",
        RedFlag::PeelingRash => "Udslæt, der breder sig, med blærer eller hud, der skaller af",
        RedFlag::EndingLife => "Tanker om at tage dit eget liv",
        RedFlag::ChildSwallowed => "Et barn har slugt medicin ved en fejl, uanset hvilken slags",
    },
    red_flag_say: |flag| match flag {
        RedFlag::CannotBeWoken => Some(
            "Sig det, hvis personen får stærk smertestillende medicin (et opioid) eller har et plaster med medicin på huden.",
        ),
        RedFlag::ChildSwallowed => Some("Hav pakken i hånden, og læs navnet op."),
        _ => None,
    },
    alarm_title: |number| format!("Ring {number} nu"),
    alarm_seen: "Der er ringet efter hjælp. Vis siden igen",
    today_title: "Ring i dag ved disse",
    today_hint: "Tryk på en for at se, hvem du kan ringe til.",
    today: |reason| match reason {
        CallToday::MoreThanMost => {
            "Der er taget mere end det højeste på etiketten, også selv om du har det godt"
        }
        CallToday::WeeklyTwice => "Methotrexat er taget mere end én gang på en uge",
        CallToday::FeverOrSoreThroat => {
            "Feber eller ondt i halsen, mens du får methotrexat, clozapin eller carbimazol"
        }
        CallToday::TwoPatches => "Der sidder to plastre på én gang ved en fejl",
        CallToday::SickWithTimedMedicine => {
            "Opkastning, når du får medicin, hvor tidspunktet er vigtigt"
        }
        CallToday::RunOut => "Insulin eller medicin mod kramper er sluppet op",
    },
    today_more: |reason| match reason {
        CallToday::MoreThanMost => Some(
            "Gælder det paracetamol, så ring nu og vent ikke, hvis det var mere end 2 tabletter for meget eller mere end 8 tabletter på 24 timer.",
        ),
        CallToday::SickWithTimedMedicine => Some(
            "For eksempel insulin eller medicin mod Parkinsons sygdom, epilepsi eller blodpropper.",
        ),
        _ => None,
    },
    today_whom: "Ring i dag til dit apotek, din læge eller dit ambulatorium. Nummeret står ofte på etiketten.",
    today_worse: "Svarer ingen, eller bliver det værre?",
    contacts: "Dem, du kan ringe til",
    no_phone: "Der er ikke gemt et nummer.",
    country: "Hvor er du nu?",
    country_hint: "Numrene på denne side gælder for dette land.",
    elsewhere: |country, number| {
        format!("Din enhed ser ud til at være her: {country}. Der er nummeret {number}.")
    },
    elsewhere_switch: |country| format!("Vis numrene for: {country}"),
    takes: |name| format!("Det tager {name}"),
    takes_nothing: "Der er ingen medicin på listen.",
    on_hold: "på pause",
    allergies: "Allergi",
    allergies_not_asked: "Ikke besvaret endnu. Det betyder ikke, at der ingen er.",
    allergies_none: "Ingen kendt.",
};

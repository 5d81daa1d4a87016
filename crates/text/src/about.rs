//! About the app: what it is, what it is not, and whose work is in it.

/// About the app.
pub struct About {
    /// Title of the page.
    pub title: &'static str,
    /// What it is.
    pub is_title: &'static str,
    /// What it is, in sentences.
    pub is: [&'static str; 2],
    /// What it is not.
    pub is_not_title: &'static str,
    /// What it is not, in sentences.
    pub is_not: [&'static str; 5],
    /// Privacy.
    pub privacy_title: &'static str,
    /// What leaves the device, and what it cannot guard against.
    pub privacy: [&'static str; 3],
    /// What nobody has checked yet.
    pub unchecked_title: &'static str,
    /// What nobody has checked yet, in sentences.
    pub unchecked: [&'static str; 2],
    /// Whose work is in it.
    pub credits_title: &'static str,
    /// Names and classes.
    pub credits: [&'static str; 3],
    /// The version.
    pub version: fn(&str) -> String,
    /// The build.
    pub build: fn(&str) -> String,
}

/// The statement that the licence asks for, in its own words.
const CROWN: &str =
    "Contains public sector information licensed under the Open Government Licence v3.0.";

/// English.
pub const ENGLISH: About = About {
    title: "About Concord",
    is_title: "What it is",
    is: [
        "Concord keeps your list of medicines, their times, and what you really took.",
        "It helps you talk with your pharmacist: your questions, your worries, and what you decide together.",
    ],
    is_not_title: "What it is not",
    is_not: [
        "It is not a clinical record. You wrote it, and it may have mistakes.",
        "It does not say what is wrong with you.",
        "It does not work out how much to take. It shows what you copied from the label.",
        "It cannot tell you that medicines go well together. No question from Concord does not mean no danger.",
        "Nobody is watching what you write here. In an emergency, use Help.",
    ],
    privacy_title: "Who can see this",
    privacy: [
        "Only this device keeps what you write. There is no account, no advertising and no counting of visitors.",
        "Something leaves the device only when you share it, print it, or make a backup, and you see it first.",
        "Whoever can unlock this device can read it.",
    ],
    unchecked_title: "Not yet checked",
    unchecked: [
        "A pharmacist has not yet checked the emergency signs and the medicine texts.",
        "Native speakers have not yet checked the Chinese and Danish.",
    ],
    credits_title: "Whose work is in it",
    credits: [
        "Medicine classes follow the ATC system of the WHO Collaborating Centre for Drug Statistics Methodology.",
        "Some medicine names come from the dictionary of medicines and devices of the National Health Service in England.",
        CROWN,
    ],
    version: |version| format!("Version {version}"),
    build: |stamp| format!("Build {stamp}"),
};

/// Traditional Chinese, Hong Kong.
pub const CHINESE: About = About {
    title: "關於Concord",
    is_title: "是甚麼",
    is: [
        "Concord保存你的藥物清單、服藥時間，以及你實際服用了甚麼。",
        "它幫助你與藥劑師交談：你的問題、你的擔心，以及你們一起作出的決定。",
    ],
    is_not_title: "不是甚麼",
    is_not: [
        "這不是醫療記錄。內容由你自己寫下，可能有錯。",
        "它不會說你患了甚麼病。",
        "它不會計算應服多少。它只顯示你從標籤抄下的內容。",
        "它不能告訴你藥物可以一起使用。Concord沒有提出問題，不代表沒有危險。",
        "沒有人在看你在這裏寫的內容。緊急時請按「求助」。",
    ],
    privacy_title: "誰能看到",
    privacy: [
        "只有這部裝置保存你寫的內容。沒有戶口，沒有廣告，也不會統計訪客。",
        "只有在你分享、列印或備份時，資料才會離開這部裝置，而你會先看到內容。",
        "能解鎖這部裝置的人都能看到。",
    ],
    unchecked_title: "尚未核對",
    unchecked: [
        "緊急徵狀和藥物說明尚未經藥劑師核對。",
        "中文和丹麥文尚未經以此為母語的人核對。",
    ],
    credits_title: "資料來源",
    credits: [
        "藥物分類依照世界衞生組織藥物統計方法合作中心的ATC系統。",
        "部分藥物名稱來自英格蘭國民保健服務的藥物及器材詞典。",
        CROWN,
    ],
    version: |version| format!("版本{version}"),
    build: |stamp| format!("組建{stamp}"),
};

/// Danish.
pub const DANISH: About = About {
    title: "Om Concord",
    is_title: "Hvad det er",
    is: [
        "Concord holder styr på din medicin, tiderne og det, du faktisk har taget.",
        "Det hjælper dig med at tale med dit apotek: dine spørgsmål, dine bekymringer og det, I beslutter sammen.",
    ],
    is_not_title: "Hvad det ikke er",
    is_not: [
        "Det er ikke en journal. Du har selv skrevet det, og der kan være fejl.",
        "Det siger ikke, hvad du fejler.",
        "Det regner ikke ud, hvor meget du skal tage. Det viser det, du har skrevet af fra etiketten.",
        "Det kan ikke sige, at medicin går godt sammen. Et spørgsmål, der mangler, betyder ikke, at der ingen fare er.",
        "Ingen holder øje med det, du skriver her. Brug Hjælp i en nødsituation.",
    ],
    privacy_title: "Hvem der kan se med",
    privacy: [
        "Kun denne enhed gemmer det, du skriver. Der er ingen konto, ingen reklamer, og ingen tæller besøg.",
        "Noget forlader kun enheden, når du deler, udskriver eller laver en sikkerhedskopi, og du ser det først.",
        "Alle, der kan låse enheden op, kan læse det.",
    ],
    unchecked_title: "Ikke kontrolleret endnu",
    unchecked: [
        "En farmaceut har endnu ikke kontrolleret faretegnene og teksterne om medicin.",
        "Den kinesiske og den danske tekst er endnu ikke kontrolleret af folk med sproget som modersmål.",
    ],
    credits_title: "Hvis arbejde der er brugt",
    credits: [
        "Medicinens grupper følger ATC-systemet fra WHO Collaborating Centre for Drug Statistics Methodology.",
        "Nogle navne på medicin kommer fra det engelske sundhedsvæsens ordbog over lægemidler og udstyr.",
        CROWN,
    ],
    version: |version| format!("Version {version}"),
    build: |stamp| format!("Udgave {stamp}"),
};

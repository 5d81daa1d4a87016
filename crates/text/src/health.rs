//! Telling about health: why it is asked, the answers on offer, results of gene tests.

use domain::person::health::{Driving, GeneSays, Pregnancy};
use forms::health::{GeneProblem, GenesAnswer};

/// Telling about health.
pub struct HealthWords {
    /// Title of the page.
    pub title: &'static str,
    /// The same, of a person by name.
    pub title_of: fn(&str) -> String,
    /// What the page is for, on the way to it.
    pub note: &'static str,
    /// Why all of it is asked.
    pub why: &'static str,
    /// Nothing has to be answered.
    pub optional: &'static str,
    /// Conditions.
    pub conditions: &'static str,
    /// Why they are asked.
    pub conditions_why: &'static str,
    /// How many are ticked under a heading.
    pub ticked: fn(usize) -> String,
    /// None of them.
    pub none: &'static str,
    /// Some were written by a newer version and are kept.
    pub newer: fn(usize) -> String,
    /// A baby to think of.
    pub pregnancy: &'static str,
    /// Why it is asked.
    pub pregnancy_why: &'static str,
    /// An answer; nothing is "not answered yet".
    pub pregnancy_is: fn(Option<&Pregnancy>) -> &'static str,
    /// Driving.
    pub driving: &'static str,
    /// Why it is asked.
    pub driving_why: &'static str,
    /// An answer; nothing is "not answered yet".
    pub driving_is: fn(Option<&Driving>) -> &'static str,
    /// Gene tests.
    pub genes: &'static str,
    /// Why they are asked, and how to copy them.
    pub genes_why: &'static str,
    /// The three answers.
    pub report_is: fn(GenesAnswer) -> &'static str,
    /// A line of the report, by its place.
    pub line: fn(usize) -> String,
    /// The gene.
    pub gene: &'static str,
    /// None chosen yet.
    pub gene_choose: &'static str,
    /// What the report says.
    pub says: &'static str,
    /// Nothing chosen yet.
    pub says_choose: &'static str,
    /// A result, as reports print it.
    pub says_is: fn(&GeneSays) -> &'static str,
    /// The result word for word.
    pub printed: &'static str,
    /// What that is.
    pub printed_hint: &'static str,
    /// The laboratory.
    pub laboratory: &'static str,
    /// The day on the report.
    pub on: &'static str,
    /// Adds a line.
    pub add: &'static str,
    /// Takes a line away.
    pub remove: fn(usize) -> String,
    /// What is wrong with a line, but for words that are too long.
    pub problem: fn(GeneProblem) -> &'static str,
    /// Saves it all.
    pub save: &'static str,
}

/// English.
pub const ENGLISH: HealthWords = HealthWords {
    title: "About my health",
    title_of: |name| format!("About the health of {name}"),
    note: "So that we can tell you what to ask about.",
    why: "So that we can tell you what to ask about. It stays on this device.",
    optional: "You can leave any of it empty and come back later.",
    conditions: "Conditions",
    conditions_why: "Some medicines need a question first when you live with one of these.",
    ticked: |n| format!("{n} ticked"),
    none: "None of these that I know of",
    newer: |n| match n {
        1 => "One more was written by a newer version of this app. It is kept.".into(),
        n => format!("{n} more were written by a newer version of this app. They are kept."),
    },
    pregnancy: "Pregnancy and breastfeeding",
    pregnancy_why: "Some medicines need a question first when there is a baby to think of.",
    pregnancy_is: |pregnancy| match pregnancy {
        None => "Not answered yet",
        Some(Pregnancy::No) => "No",
        Some(Pregnancy::Pregnant) => "Pregnant, or it could be",
        Some(Pregnancy::Planning) => "Hoping for a baby",
        Some(Pregnancy::Breastfeeding) => "Breastfeeding",
        Some(Pregnancy::Newer(_)) => "Written by a newer version of this app",
    },
    driving: "Driving, cycling in traffic or working with machines",
    driving_why: "Some medicines can make you sleepy or slow.",
    driving_is: |driving| match driving {
        None => "Not answered yet",
        Some(Driving::Drives) => "Yes",
        Some(Driving::DoesNot) => "No",
        Some(Driving::Newer(_)) => "Written by a newer version of this app",
    },
    genes: "Results of gene tests",
    genes_why: "Some reports say how the body handles a medicine. Copy what is printed on the report. We work nothing out.",
    report_is: |report| match report {
        GenesAnswer::NotAsked => "Not answered yet",
        GenesAnswer::NoReport => "No report that I know of",
        GenesAnswer::Report => "I have a report",
    },
    line: |place| format!("Result {place}"),
    gene: "Gene",
    gene_choose: "Choose the gene",
    says: "What the report says",
    says_choose: "Choose what is printed",
    says_is: |says| match says {
        GeneSays::Poor => "poor (poor metaboliser)",
        GeneSays::Intermediate => "intermediate (intermediate metaboliser)",
        GeneSays::Normal => "normal",
        GeneSays::Rapid => "rapid (rapid metaboliser)",
        GeneSays::Ultrarapid => "ultrarapid (ultrarapid metaboliser)",
        GeneSays::DecreasedFunction => "decreased function",
        GeneSays::PoorFunction => "poor function",
        GeneSays::Deficient => "deficient",
        GeneSays::Variable => "variable",
        GeneSays::Variant => "a variant was found",
        GeneSays::Positive1502 => "*15:02 positive",
        GeneSays::Positive3101 => "*31:01 positive",
        GeneSays::Positive5701 => "*57:01 positive",
        GeneSays::Positive5801 => "*58:01 positive",
        GeneSays::Negative => "negative",
        GeneSays::Newer(_) => "Written by a newer version of this app",
    },
    printed: "The result as printed on the report",
    printed_hint: "Letters, numbers and stars, such as *1/*2.",
    laboratory: "Laboratory",
    on: "Day on the report",
    add: "Add a result",
    remove: |place| format!("Remove result {place}"),
    problem: |problem| match problem {
        GeneProblem::Gene => "Choose the gene, or remove this result.",
        GeneProblem::Says => "Choose what the report says, or remove this result.",
        GeneProblem::NotADate => "Write the day, the month and the year.",
        GeneProblem::Ahead => "This day is still to come. Check the year.",
        GeneProblem::Printed(_) | GeneProblem::Laboratory(_) => "That is too long.",
    },
    save: "Save",
};

/// Traditional Chinese, Hong Kong.
pub const CHINESE: HealthWords = HealthWords {
    title: "我的健康狀況",
    title_of: |name| format!("{name}的健康狀況"),
    note: "讓我們可以告訴你要查問什麼。",
    why: "讓我們可以告訴你要查問什麼。資料只留在這部裝置上。",
    optional: "每一項都可以留空，之後再填。",
    conditions: "健康問題",
    conditions_why: "如有以下情況，使用某些藥物前要先查問。",
    ticked: |n| format!("已選{n}項"),
    none: "據我所知，以上都沒有",
    newer: |n| format!("另有{n}項由較新版本的應用程式寫下，會保留。"),
    pregnancy: "懷孕及餵哺母乳",
    pregnancy_why: "如要顧及嬰兒，使用某些藥物前要先查問。",
    pregnancy_is: |pregnancy| match pregnancy {
        None => "未回答",
        Some(Pregnancy::No) => "沒有",
        Some(Pregnancy::Pregnant) => "懷孕，或可能懷孕",
        Some(Pregnancy::Planning) => "希望懷孕",
        Some(Pregnancy::Breastfeeding) => "正在餵哺母乳",
        Some(Pregnancy::Newer(_)) => "由較新版本的應用程式寫下",
    },
    driving: "駕駛、在路上騎單車或操作機器",
    driving_why: "有些藥物會令人想睡或反應變慢。",
    driving_is: |driving| match driving {
        None => "未回答",
        Some(Driving::Drives) => "會",
        Some(Driving::DoesNot) => "不會",
        Some(Driving::Newer(_)) => "由較新版本的應用程式寫下",
    },
    genes: "基因測試結果",
    genes_why: "有些報告說明身體如何處理藥物。請照報告所印的抄下。我們不作任何推算。",
    report_is: |report| match report {
        GenesAnswer::NotAsked => "未回答",
        GenesAnswer::NoReport => "據我所知沒有報告",
        GenesAnswer::Report => "我有報告",
    },
    line: |place| format!("結果{place}"),
    gene: "基因",
    gene_choose: "選擇基因",
    says: "報告怎樣寫",
    says_choose: "選擇報告上的字句",
    says_is: |says| match says {
        GeneSays::Poor => "代謝慢（poor metaboliser）",
        GeneSays::Intermediate => "代謝中等（intermediate metaboliser）",
        GeneSays::Normal => "正常（normal）",
        GeneSays::Rapid => "代謝快（rapid metaboliser）",
        GeneSays::Ultrarapid => "代謝特快（ultrarapid metaboliser）",
        GeneSays::DecreasedFunction => "功能降低（decreased function）",
        GeneSays::PoorFunction => "功能差（poor function）",
        GeneSays::Deficient => "缺乏（deficient）",
        GeneSays::Variable => "不定（variable）",
        GeneSays::Variant => "發現變異（variant）",
        GeneSays::Positive1502 => "*15:02陽性（positive）",
        GeneSays::Positive3101 => "*31:01陽性（positive）",
        GeneSays::Positive5701 => "*57:01陽性（positive）",
        GeneSays::Positive5801 => "*58:01陽性（positive）",
        GeneSays::Negative => "陰性（negative）",
        GeneSays::Newer(_) => "由較新版本的應用程式寫下",
    },
    printed: "報告上印的結果",
    printed_hint: "字母、數字及星號，例如 *1/*2。",
    laboratory: "化驗所",
    on: "報告日期",
    add: "加入結果",
    remove: |place| format!("移除結果{place}"),
    problem: |problem| match problem {
        GeneProblem::Gene => "請選擇基因，或移除這項結果。",
        GeneProblem::Says => "請選擇報告怎樣寫，或移除這項結果。",
        GeneProblem::NotADate => "請寫上年、月、日。",
        GeneProblem::Ahead => "這日子還未到。請檢查年份。",
        GeneProblem::Printed(_) | GeneProblem::Laboratory(_) => "太長了。",
    },
    save: "儲存",
};

/// Danish.
pub const DANISH: HealthWords = HealthWords {
    title: "Om mit helbred",
    title_of: |name| format!("Om helbredet hos {name}"),
    note: "Så vi kan sige, hvad du kan spørge om.",
    why: "Så vi kan sige, hvad du kan spørge om. Det bliver på denne enhed.",
    optional: "Du kan lade det hele stå tomt og komme tilbage senere.",
    conditions: "Sygdomme og helbredsproblemer",
    conditions_why: "Ved noget af dette er der medicin, du bør spørge om først.",
    ticked: |n| format!("{n} valgt"),
    none: "Ingen af dem, så vidt jeg ved",
    newer: |n| match n {
        1 => "Én mere er skrevet af en nyere udgave af appen. Den bliver gemt.".into(),
        n => format!("{n} flere er skrevet af en nyere udgave af appen. De bliver gemt."),
    },
    pregnancy: "Graviditet og amning",
    pregnancy_why: "Når der er et barn at tænke på, er der medicin, du bør spørge om først.",
    pregnancy_is: |pregnancy| match pregnancy {
        None => "Ikke besvaret",
        Some(Pregnancy::No) => "Nej",
        Some(Pregnancy::Pregnant) => "Gravid eller måske gravid",
        Some(Pregnancy::Planning) => "Håber på at blive gravid",
        Some(Pregnancy::Breastfeeding) => "Ammer",
        Some(Pregnancy::Newer(_)) => "Skrevet af en nyere udgave af appen",
    },
    driving: "Kører bil, cykler i trafikken eller arbejder med maskiner",
    driving_why: "Noget medicin kan gøre dig søvnig eller langsom.",
    driving_is: |driving| match driving {
        None => "Ikke besvaret",
        Some(Driving::Drives) => "Ja",
        Some(Driving::DoesNot) => "Nej",
        Some(Driving::Newer(_)) => "Skrevet af en nyere udgave af appen",
    },
    genes: "Svar på gentest",
    genes_why: "Nogle svar fortæller, hvordan kroppen omsætter en medicin. Skriv af, hvad der står på svaret. Vi regner ikke noget ud.",
    report_is: |report| match report {
        GenesAnswer::NotAsked => "Ikke besvaret",
        GenesAnswer::NoReport => "Ikke noget svar, jeg kender til",
        GenesAnswer::Report => "Jeg har et svar",
    },
    line: |place| format!("Resultat {place}"),
    gene: "Gen",
    gene_choose: "Vælg genet",
    says: "Hvad der står på svaret",
    says_choose: "Vælg, hvad der står",
    says_is: |says| match says {
        GeneSays::Poor => "langsom omsætter (poor metaboliser)",
        GeneSays::Intermediate => "nedsat omsætter (intermediate metaboliser)",
        GeneSays::Normal => "normal",
        GeneSays::Rapid => "hurtig omsætter (rapid metaboliser)",
        GeneSays::Ultrarapid => "ultrahurtig omsætter (ultrarapid metaboliser)",
        GeneSays::DecreasedFunction => "nedsat funktion (decreased function)",
        GeneSays::PoorFunction => "dårlig funktion (poor function)",
        GeneSays::Deficient => "mangel (deficient)",
        GeneSays::Variable => "variabel (variable)",
        GeneSays::Variant => "en variant er fundet",
        GeneSays::Positive1502 => "*15:02 positiv",
        GeneSays::Positive3101 => "*31:01 positiv",
        GeneSays::Positive5701 => "*57:01 positiv",
        GeneSays::Positive5801 => "*58:01 positiv",
        GeneSays::Negative => "negativ",
        GeneSays::Newer(_) => "Skrevet af en nyere udgave af appen",
    },
    printed: "Resultatet, som det står på svaret",
    printed_hint: "Bogstaver, tal og stjerner, for eksempel *1/*2.",
    laboratory: "Laboratorium",
    on: "Dato på svaret",
    add: "Tilføj et resultat",
    remove: |place| format!("Fjern resultat {place}"),
    problem: |problem| match problem {
        GeneProblem::Gene => "Vælg genet, eller fjern resultatet.",
        GeneProblem::Says => "Vælg, hvad der står på svaret, eller fjern resultatet.",
        GeneProblem::NotADate => "Skriv dag, måned og år.",
        GeneProblem::Ahead => "Den dag er ikke kommet endnu. Se efter, om året er rigtigt.",
        GeneProblem::Printed(_) | GeneProblem::Laboratory(_) => "Det er for langt.",
    },
    save: "Gem",
};

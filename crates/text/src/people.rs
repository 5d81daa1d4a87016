//! A person's details.

use forms::person::{AllergyAnswer, BornError, Whom};

/// A person's details.
pub struct People {
    /// Title: whose details.
    pub title: fn(&str) -> String,
    /// Whose record this is.
    pub whom: &'static str,
    /// The two answers.
    pub whom_is: fn(Whom) -> &'static str,
    /// The name of whoever the record is about.
    pub name: fn(Whom) -> &'static str,
    /// The carer's name.
    pub carer: &'static str,
    /// What the carer's name is for.
    pub carer_hint: &'static str,
    /// The carer's word that the person agrees.
    pub consent: &'static str,
    /// The word is missing.
    pub consent_missing: &'static str,
    /// The country.
    pub country: &'static str,
    /// What the country is for.
    pub country_hint: &'static str,
    /// Nothing chosen yet.
    pub country_choose: &'static str,
    /// The country is missing.
    pub country_missing: &'static str,
    /// Date of birth.
    pub born: &'static str,
    /// What it is for.
    pub born_hint: &'static str,
    /// Why a date of birth was refused.
    pub born_error: fn(BornError) -> &'static str,
    /// Allergies.
    pub allergies: &'static str,
    /// The three answers.
    pub allergy_answer: fn(AllergyAnswer) -> &'static str,
    /// Names the list.
    pub allergy_lines: &'static str,
    /// How to write the list.
    pub allergy_hint: &'static str,
    /// The list is empty.
    pub allergies_missing: &'static str,
    /// Contacts.
    pub contacts: &'static str,
    /// What they are for.
    pub contacts_hint: &'static str,
    /// A contact by its place in the list.
    pub contact: fn(usize) -> String,
    /// A contact's part.
    pub contact_role: &'static str,
    /// A contact's name.
    pub contact_name: &'static str,
    /// A contact's number.
    pub contact_phone: &'static str,
    /// The number cannot be dialled.
    pub contact_phone_error: &'static str,
    /// Adds a contact.
    pub contact_add: &'static str,
    /// Takes a contact off the list.
    pub contact_remove: fn(usize) -> String,
    /// Saves the details.
    pub save: &'static str,
}

/// English.
pub const ENGLISH: People = People {
    title: |name| format!("Details of {name}"),
    whom: "Who is it for?",
    whom_is: |whom| match whom {
        Whom::Me => "For me",
        Whom::SomeoneICareFor => "For someone I care for",
    },
    name: |whom| match whom {
        Whom::Me => "What is your name?",
        Whom::SomeoneICareFor => "What is their name?",
    },
    carer: "And what is your name?",
    carer_hint: "It stands beside what you write down.",
    consent: "They know that I keep this, or I may decide for them.",
    consent_missing: "Please tick this line, or talk with them first.",
    country: "Country",
    country_hint: "For the emergency number. You can change it.",
    country_choose: "Choose a country",
    country_missing: "Choose a country, so that the emergency number is right.",
    born: "Date of birth",
    born_hint: "For printed pages. You can leave this empty.",
    born_error: |error| match error {
        BornError::NotADate => "Write the day, the month and the year.",
        BornError::Ahead => "This day is still to come. Check the year.",
        BornError::TooLongAgo => "This day is too long ago. Check the year.",
    },
    allergies: "Allergies",
    allergy_answer: |answer| match answer {
        AllergyAnswer::NotAsked => "Not answered yet",
        AllergyAnswer::NoneKnown => "None that we know of",
        AllergyAnswer::Known => "Yes",
    },
    allergy_lines: "Allergic to what?",
    allergy_hint: "Write one on each line. After a colon, write what happened. For example: Penicillin: rash",
    allergies_missing: "Write at least one, or choose another answer.",
    contacts: "People to call",
    contacts_hint: "Your pharmacy, your GP, your clinic. They are shown under Help.",
    contact: |place| format!("Contact {place}"),
    contact_role: "Who is it?",
    contact_name: "Name",
    contact_phone: "Phone number",
    contact_phone_error: "Write the number with digits, such as 020 7946 0018.",
    contact_add: "Add a contact",
    contact_remove: |place| format!("Remove contact {place}"),
    save: "Save these details",
};

/// Traditional Chinese, Hong Kong.
pub const CHINESE: People = People {
    title: |name| format!("{name}的資料"),
    whom: "這是為誰而用？",
    whom_is: |whom| match whom {
        Whom::Me => "為我自己",
        Whom::SomeoneICareFor => "為我照顧的人",
    },
    name: |whom| match whom {
        Whom::Me => "你叫甚麼名字？",
        Whom::SomeoneICareFor => "對方叫甚麼名字？",
    },
    carer: "你自己叫甚麼名字？",
    carer_hint: "你的名字會顯示在你寫下的記錄旁邊。",
    consent: "對方知道我保存這些資料，或我可以代對方決定。",
    consent_missing: "請剔選這一句，或先與對方談談。",
    country: "國家或地區",
    country_hint: "用來顯示緊急電話。你可以更改。",
    country_choose: "請選擇",
    country_missing: "請選擇國家或地區，以顯示正確的緊急電話。",
    born: "出生日期",
    born_hint: "印在紙上用。可以不填。",
    born_error: |error| match error {
        BornError::NotADate => "請填寫年、月、日。",
        BornError::Ahead => "這一天還未到。請檢查年份。",
        BornError::TooLongAgo => "這一天太久以前。請檢查年份。",
    },
    allergies: "敏感（過敏）",
    allergy_answer: |answer| match answer {
        AllergyAnswer::NotAsked => "未回答",
        AllergyAnswer::NoneKnown => "據知沒有",
        AllergyAnswer::Known => "有",
    },
    allergy_lines: "對甚麼敏感？",
    allergy_hint: "每行寫一項。可在冒號後寫下當時的反應。例如：盤尼西林：出疹",
    allergies_missing: "請最少寫一項，或選擇另一個答案。",
    contacts: "可以致電的人",
    contacts_hint: "你的藥房、家庭醫生、診所。他們會顯示在「求助」。",
    contact: |place| format!("聯絡人{place}"),
    contact_role: "是誰？",
    contact_name: "名稱",
    contact_phone: "電話號碼",
    contact_phone_error: "請用數字填寫電話號碼，例如2123 4567。",
    contact_add: "加入聯絡人",
    contact_remove: |place| format!("移除聯絡人{place}"),
    save: "儲存這些資料",
};

/// Danish.
pub const DANISH: People = People {
    title: |name| format!("Oplysninger om {name}"),
    whom: "Hvem er det til?",
    whom_is: |whom| match whom {
        Whom::Me => "Til mig",
        Whom::SomeoneICareFor => "Til en, jeg hjælper",
    },
    name: |whom| match whom {
        Whom::Me => "Hvad hedder du?",
        Whom::SomeoneICareFor => "Hvad hedder personen?",
    },
    carer: "Og hvad hedder du?",
    carer_hint: "Dit navn står ved det, du skriver.",
    consent: "Personen ved, at jeg gemmer dette, eller jeg må bestemme på personens vegne.",
    consent_missing: "Sæt hak ved denne linje, eller tal med personen først.",
    country: "Land",
    country_hint: "Af hensyn til nødnummeret. Du kan ændre det.",
    country_choose: "Vælg et land",
    country_missing: "Vælg et land, så nødnummeret er rigtigt.",
    born: "Fødselsdato",
    born_hint: "Til udskrifter. Du kan lade feltet stå tomt.",
    born_error: |error| match error {
        BornError::NotADate => "Skriv dag, måned og år.",
        BornError::Ahead => "Den dag er ikke kommet endnu. Se efter, om året er rigtigt.",
        BornError::TooLongAgo => "Den dag er for længe siden. Se efter, om året er rigtigt.",
    },
    allergies: "Allergi",
    allergy_answer: |answer| match answer {
        AllergyAnswer::NotAsked => "Ikke besvaret endnu",
        AllergyAnswer::NoneKnown => "Ingen, som vi kender til",
        AllergyAnswer::Known => "Ja",
    },
    allergy_lines: "Allergi over for hvad?",
    allergy_hint: "Skriv én på hver linje. Skriv efter et kolon, hvad der skete. For eksempel: Penicillin: udslæt",
    allergies_missing: "Skriv mindst én, eller vælg et andet svar.",
    contacts: "Dem, du kan ringe til",
    contacts_hint: "Dit apotek, din læge, dit ambulatorium. De vises under Hjælp.",
    contact: |place| format!("Kontakt {place}"),
    contact_role: "Hvem er det?",
    contact_name: "Navn",
    contact_phone: "Telefonnummer",
    contact_phone_error: "Skriv nummeret med tal, for eksempel 33 12 34 56.",
    contact_add: "Tilføj en kontakt",
    contact_remove: |place| format!("Fjern kontakt {place}"),
    save: "Gem oplysningerne",
};

//! The sheet a professional reads: the headings and lines around the person's
//! own words. Facts and counts only; no line judges or advises.

use chrono::NaiveDate;

use super::ask::{who_chinese, who_danish, who_english};
use super::dates;
use crate::domain::dose::{Declined, Reason};
use crate::domain::medicine::{Form, Source};
use crate::domain::person::Allergies;
use crate::domain::plan::Because;
use crate::domain::words::Words;

/// Lines of the sheet.
pub struct Sheet {
    /// Born on a day.
    pub born: fn(NaiveDate) -> String,
    /// For which role it was put together, in one word.
    pub own_words: &'static str,
    /// Heading: what cannot wait.
    pub urgent: &'static str,
    /// More was taken in 24 hours than a label says: day, medicine, taken, most.
    pub over: fn(&str, &str, &str, &str) -> String,
    /// Heading: the person's questions.
    pub questions: &'static str,
    /// Heading: what changed since a day.
    pub changes: fn(NaiveDate) -> String,
    /// New on the list.
    pub added: fn(&str) -> String,
    /// A plan changed: medicine, from, to.
    pub plan_changed: fn(&str, &str, &str) -> String,
    /// Put on hold.
    pub paused: fn(&str) -> String,
    /// No longer taken.
    pub stopped: fn(&str) -> String,
    /// Taken again.
    pub resumed: fn(&str) -> String,
    /// The strength on the label is another.
    pub strength_changed: fn(&str) -> String,
    /// What a change rests on; nothing for the label's own plan.
    pub because: fn(&Because) -> Option<String>,
    /// What a change rests on in the person's words, with a label.
    pub why: &'static str,
    /// Heading: how they are really taken, over so many days.
    pub taking: fn(i64) -> String,
    /// Recorded as taken, of so many due.
    pub tally: fn(u32, u32) -> String,
    /// So many have no record.
    pub no_record: fn(u32) -> String,
    /// A reason and how often.
    pub counted: fn(&str, usize) -> String,
    /// Reasons not taken.
    pub reason: fn(&Reason) -> String,
    /// Nobody is sure.
    pub unsure: &'static str,
    /// How the person really takes it, with a label.
    pub really: &'static str,
    /// Heading: medicines taken when needed, over so many days.
    pub when_needed: fn(i64) -> String,
    /// So many times on so many days.
    pub times_on_days: fn(usize, usize) -> String,
    /// Reasons for taking it, with a label.
    pub reasons: &'static str,
    /// Heading: decisions.
    pub decisions: &'static str,
    /// The decision before this one, with a label.
    pub before_it: &'static str,
    /// Heading: the list of medicines.
    pub medicines: &'static str,
    /// Nothing is on the list.
    pub no_medicines: &'static str,
    /// Column: the medicine.
    pub medicine: &'static str,
    /// Column: how the person takes it.
    pub how: &'static str,
    /// Column: why.
    pub why_i_take_it: &'static str,
    /// Nobody wrote down why (AC-CMR).
    pub ask_why: &'static str,
    /// Column: from whom.
    pub from: &'static str,
    /// Where it comes from.
    pub source: fn(Source) -> &'static str,
    /// What it looks like.
    pub form: fn(Form) -> &'static str,
    /// It was typed, not chosen from the list.
    pub not_recognised: &'static str,
    /// It is on hold.
    pub on_hold: &'static str,
    /// Heading: stopped medicines.
    pub stopped_title: &'static str,
    /// Since a day.
    pub since: fn(NaiveDate) -> String,
    /// Nobody wrote down why it was stopped.
    pub no_reason: &'static str,
    /// Heading: allergies.
    pub allergies: &'static str,
    /// What is known of them, when they are not a list.
    pub no_allergies: fn(&Allergies) -> &'static str,
    /// What the sheet is and is not.
    pub foot: &'static str,
    /// Who wrote it, for a person a carer keeps it for: carer, person.
    pub written_by: fn(&str, &str) -> String,
    /// Shows the rest of a part.
    pub and_more: fn(usize) -> String,
    /// A label before the person's own words.
    pub labelled: fn(&str, &str) -> String,
    /// The person's own words, in quotation marks.
    pub quoted: fn(&str) -> String,
}

fn told(prefix: &str, who: &str, words: Option<&Words>, open: &str, close: &str) -> String {
    match words {
        Some(words) => [prefix, who, open, words.as_str(), close].concat(),
        None => [prefix, who].concat(),
    }
}

/// English.
pub const ENGLISH: Sheet = Sheet {
    born: |day| format!("Born {}", (dates::ENGLISH.date)(day)),
    own_words: "In my own words",
    urgent: "First: for today",
    over: |day, medicine, taken, most| {
        format!("{day}: {taken} of {medicine} recorded in 24 hours. The label says at most {most}.")
    },
    questions: "My questions",
    changes: |day| format!("What changed since {}", (dates::ENGLISH.date)(day)),
    added: |medicine| format!("New: {medicine}"),
    plan_changed: |medicine, from, to| format!("{medicine}: from “{from}” to “{to}”"),
    paused: |medicine| format!("On hold: {medicine}"),
    stopped: |medicine| format!("Stopped: {medicine}"),
    resumed: |medicine| format!("Taken again: {medicine}"),
    strength_changed: |medicine| format!("Another strength on the label: {medicine}"),
    because: |because| match because {
        Because::Label => None,
        Because::Letter => Some("By letter".into()),
        Because::ToldBy(role, words) => Some(told(
            "Told by ",
            &who_english(*role, None),
            words.as_ref(),
            ": “",
            "”",
        )),
        Because::Decision(_) => Some("By a decision I wrote down".into()),
        Because::MyOwn(words) => Some(told(
            "My own doing so far, not yet talked about",
            "",
            words.as_ref(),
            ": “",
            "”",
        )),
    },
    why: "Why",
    taking: |days| format!("How I really take them: last {days} days"),
    tally: |taken, due| format!("Recorded as taken: {taken} of {due} due"),
    no_record: |n| format!("no record: {n}"),
    counted: |reason, n| format!("{reason}: {n}"),
    reason: |reason| match reason {
        Reason::Forgot => "I forgot".into(),
        Reason::Asleep => "I was asleep".into(),
        Reason::Away => "It was not with me".into(),
        Reason::NoStock => "We had none".into(),
        Reason::Practical => "Could not open, use or reach it".into(),
        Reason::CouldNotSwallow => "Could not swallow it".into(),
        Reason::Declined(None) => "I chose not to".into(),
        Reason::Declined(Some(why)) => match why {
            Declined::SideEffect => "I chose not to: side effect",
            Declined::Worry => "I chose not to: worry",
            Declined::NotNeeded => "I chose not to: not needed",
            Declined::Cost => "I chose not to: cost",
            Declined::Privacy => "I chose not to: no private place",
            Declined::Fasting => "I chose not to: fasting",
            Declined::Taste => "I chose not to: taste",
        }
        .into(),
        Reason::Unwell => "Felt sick".into(),
        Reason::Vomited => "Sick after taking it".into(),
        Reason::HeldTold(who) => format!("Told to hold it by {who}"),
        Reason::PlanReading => "My written plan says not with this reading".into(),
        Reason::NilByMouth => "Before a test or operation".into(),
        Reason::Hospital => "In hospital".into(),
        Reason::Leave => "Staying elsewhere".into(),
        Reason::GivenByOther(who) => format!("Given by {who}"),
        Reason::Spoiled => "Dropped or spoiled".into(),
        Reason::Ended(who) => format!("Ended, by {who}"),
    },
    unsure: "Not sure if I took it",
    really: "How I really take it",
    when_needed: |days| format!("When needed: last {days} days"),
    times_on_days: |times, days| {
        let times = match times {
            1 => "once".into(),
            n => format!("{n} times"),
        };
        match days {
            1 => format!("taken {times} on 1 day"),
            n => format!("taken {times} on {n} days"),
        }
    },
    reasons: "For",
    decisions: "Decisions",
    before_it: "Before this",
    medicines: "All my medicines",
    no_medicines: "No medicines are on this list.",
    medicine: "Medicine",
    how: "How I take it",
    why_i_take_it: "Why I take it",
    ask_why: "Ask: what is this for?",
    from: "From",
    source: |source| match source {
        Source::Prescribed => "prescribed",
        Source::Bought => "bought",
        Source::Herbal => "herbal or supplement",
        Source::Borrowed => "from somebody else",
    },
    form: |form| match form {
        Form::Tablet => "tablet",
        Form::Capsule => "capsule",
        Form::Liquid => "liquid",
        Form::Inhaler => "inhaler",
        Form::Drops => "drops",
        Form::Spray => "spray",
        Form::Cream => "cream or ointment",
        Form::Patch => "patch",
        Form::Injection => "injection",
        Form::Suppository => "suppository",
        Form::Powder => "powder",
        Form::Other => "",
    },
    not_recognised: "not recognised, so not checked",
    on_hold: "on hold",
    stopped_title: "Stopped",
    since: |day| format!("since {}", (dates::ENGLISH.date)(day)),
    no_reason: "no reason recorded",
    allergies: "Allergies",
    no_allergies: |allergies| match allergies {
        Allergies::NotAsked => "Not asked yet. Please ask me.",
        Allergies::NoneKnown => "None that I know of.",
        Allergies::Known(_) => "",
    },
    foot: "Written by the patient with this app. Not a clinical record.",
    written_by: |carer, person| format!("Written down by {carer} for {person}."),
    and_more: |n| format!("and {n} more"),
    labelled: |label, words| format!("{label}: {words}"),
    quoted: |words| format!("“{words}”"),
};

/// Traditional Chinese, Hong Kong.
pub const CHINESE: Sheet = Sheet {
    born: |day| format!("{}出生", (dates::CHINESE.date)(day)),
    own_words: "用自己的話寫",
    urgent: "首先：今天要談",
    over: |day, medicine, taken, most| {
        format!("{day}：24小時內記錄了{taken}{medicine}，標籤寫明最多{most}。")
    },
    questions: "我的問題",
    changes: |day| format!("由{}起的改變", (dates::CHINESE.date)(day)),
    added: |medicine| format!("新增：{medicine}"),
    plan_changed: |medicine, from, to| format!("{medicine}：由「{from}」改為「{to}」"),
    paused: |medicine| format!("暫停：{medicine}"),
    stopped: |medicine| format!("已停用：{medicine}"),
    resumed: |medicine| format!("再次服用：{medicine}"),
    strength_changed: |medicine| format!("標籤上的藥力不同：{medicine}"),
    because: |because| match because {
        Because::Label => None,
        Because::Letter => Some("按信件".into()),
        Because::ToldBy(role, words) => Some(told(
            "由",
            &[&who_chinese(*role, None), "告知"].concat(),
            words.as_ref(),
            "：「",
            "」",
        )),
        Because::Decision(_) => Some("按我記下的決定".into()),
        Because::MyOwn(words) => Some(told(
            "目前是我自己的做法，還未談過",
            "",
            words.as_ref(),
            "：「",
            "」",
        )),
    },
    why: "原因",
    taking: |days| format!("我實際怎樣用藥：過去{days}天"),
    tally: |taken, due| format!("記錄為已服用：{due}次中的{taken}次"),
    no_record: |n| format!("沒有記錄：{n}次"),
    counted: |reason, n| format!("{reason}：{n}次"),
    reason: |reason| match reason {
        Reason::Forgot => "忘記了".into(),
        Reason::Asleep => "睡着了".into(),
        Reason::Away => "藥不在身邊".into(),
        Reason::NoStock => "藥用完了".into(),
        Reason::Practical => "打不開、不會用或拿不到".into(),
        Reason::CouldNotSwallow => "吞不下".into(),
        Reason::Declined(None) => "我選擇不服用".into(),
        Reason::Declined(Some(why)) => match why {
            Declined::SideEffect => "我選擇不服用：副作用",
            Declined::Worry => "我選擇不服用：擔心",
            Declined::NotNeeded => "我選擇不服用：覺得不需要",
            Declined::Cost => "我選擇不服用：費用",
            Declined::Privacy => "我選擇不服用：沒有私人地方",
            Declined::Fasting => "我選擇不服用：齋戒",
            Declined::Taste => "我選擇不服用：味道",
        }
        .into(),
        Reason::Unwell => "感到不適".into(),
        Reason::Vomited => "服用後嘔吐".into(),
        Reason::HeldTold(who) => format!("{who}叫我暫停"),
        Reason::PlanReading => "按書面計劃，這個讀數時不用".into(),
        Reason::NilByMouth => "檢查或手術前".into(),
        Reason::Hospital => "住院".into(),
        Reason::Leave => "在別處暫住".into(),
        Reason::GivenByOther(who) => format!("由{who}給藥"),
        Reason::Spoiled => "掉了或弄壞".into(),
        Reason::Ended(who) => format!("已結束（{who}）"),
    },
    unsure: "不肯定有沒有服用",
    really: "我實際的用法",
    when_needed: |days| format!("有需要時使用：過去{days}天"),
    times_on_days: |times, days| format!("{days}天內用了{times}次"),
    reasons: "因為",
    decisions: "決定",
    before_it: "之前",
    medicines: "我的所有藥物",
    no_medicines: "清單上沒有藥物。",
    medicine: "藥物",
    how: "我怎樣用",
    why_i_take_it: "我為何服用",
    ask_why: "請問：這是用來做甚麼的？",
    from: "來源",
    source: |source| match source {
        Source::Prescribed => "處方",
        Source::Bought => "自行購買",
        Source::Herbal => "中草藥或補充品",
        Source::Borrowed => "由別人給予",
    },
    form: |form| match form {
        Form::Tablet => "藥片",
        Form::Capsule => "膠囊",
        Form::Liquid => "藥水",
        Form::Inhaler => "吸入劑",
        Form::Drops => "滴劑",
        Form::Spray => "噴霧",
        Form::Cream => "藥膏",
        Form::Patch => "藥貼",
        Form::Injection => "針劑",
        Form::Suppository => "栓劑",
        Form::Powder => "藥粉",
        Form::Other => "",
    },
    not_recognised: "未能識別，所以沒有核對",
    on_hold: "暫停",
    stopped_title: "已停用",
    since: |day| format!("由{}起", (dates::CHINESE.date)(day)),
    no_reason: "沒有記錄原因",
    allergies: "敏感（過敏）",
    no_allergies: |allergies| match allergies {
        Allergies::NotAsked => "還未問過。請問我。",
        Allergies::NoneKnown => "據我所知沒有。",
        Allergies::Known(_) => "",
    },
    foot: "由病人使用此程式填寫，不是醫療記錄。",
    written_by: |carer, person| format!("由{carer}代{person}填寫。"),
    and_more: |n| format!("還有{n}項"),
    labelled: |label, words| format!("{label}：{words}"),
    quoted: |words| format!("「{words}」"),
};

/// Danish.
pub const DANISH: Sheet = Sheet {
    born: |day| format!("Født {}", (dates::DANISH.date)(day)),
    own_words: "Med mine egne ord",
    urgent: "Først: til i dag",
    over: |day, medicine, taken, most| {
        format!("{day}: {taken} {medicine} noteret på 24 timer. Etiketten siger højst {most}.")
    },
    questions: "Mine spørgsmål",
    changes: |day| format!("Ændret siden {}", (dates::DANISH.date)(day)),
    added: |medicine| format!("Ny: {medicine}"),
    plan_changed: |medicine, from, to| format!("{medicine}: fra »{from}« til »{to}«"),
    paused: |medicine| format!("På pause: {medicine}"),
    stopped: |medicine| format!("Stoppet: {medicine}"),
    resumed: |medicine| format!("Taget igen: {medicine}"),
    strength_changed: |medicine| format!("En anden styrke på etiketten: {medicine}"),
    because: |because| match because {
        Because::Label => None,
        Because::Letter => Some("Ifølge brev".into()),
        Because::ToldBy(role, words) => Some(told(
            "Fortalt af ",
            &who_danish(*role, None),
            words.as_ref(),
            ": »",
            "«",
        )),
        Because::Decision(_) => Some("Efter en beslutning, jeg har skrevet ned".into()),
        Because::MyOwn(words) => Some(told(
            "Mit eget valg indtil videre, ikke talt om endnu",
            "",
            words.as_ref(),
            ": »",
            "«",
        )),
    },
    why: "Hvorfor",
    taking: |days| format!("Sådan tager jeg det i virkeligheden: de sidste {days} dage"),
    tally: |taken, due| format!("Noteret som taget: {taken} af {due} planlagte"),
    no_record: |n| format!("intet noteret: {n}"),
    counted: |reason, n| format!("{reason}: {n}"),
    reason: |reason| match reason {
        Reason::Forgot => "Jeg glemte det".into(),
        Reason::Asleep => "Jeg sov".into(),
        Reason::Away => "Jeg havde det ikke med".into(),
        Reason::NoStock => "Vi havde ikke mere".into(),
        Reason::Practical => "Kunne ikke åbne, bruge eller nå det".into(),
        Reason::CouldNotSwallow => "Kunne ikke synke det".into(),
        Reason::Declined(None) => "Jeg valgte det fra".into(),
        Reason::Declined(Some(why)) => match why {
            Declined::SideEffect => "Jeg valgte det fra: bivirkning",
            Declined::Worry => "Jeg valgte det fra: bekymring",
            Declined::NotNeeded => "Jeg valgte det fra: ikke brug for det",
            Declined::Cost => "Jeg valgte det fra: prisen",
            Declined::Privacy => "Jeg valgte det fra: intet privat sted",
            Declined::Fasting => "Jeg valgte det fra: faste",
            Declined::Taste => "Jeg valgte det fra: smagen",
        }
        .into(),
        Reason::Unwell => "Havde det dårligt".into(),
        Reason::Vomited => "Kastede op bagefter".into(),
        Reason::HeldTold(who) => format!("{who} sagde, det skulle holdes tilbage"),
        Reason::PlanReading => "Min skrevne plan siger ikke ved denne måling".into(),
        Reason::NilByMouth => "Før en undersøgelse eller operation".into(),
        Reason::Hospital => "På sygehuset".into(),
        Reason::Leave => "Boede et andet sted".into(),
        Reason::GivenByOther(who) => format!("Givet af {who}"),
        Reason::Spoiled => "Tabt eller ødelagt".into(),
        Reason::Ended(who) => format!("Afsluttet, ifølge {who}"),
    },
    unsure: "Ikke sikker på, om jeg tog det",
    really: "Sådan tager jeg det i virkeligheden",
    when_needed: |days| format!("Efter behov: de sidste {days} dage"),
    times_on_days: |times, days| {
        let times = match times {
            1 => "1 gang".into(),
            n => format!("{n} gange"),
        };
        match days {
            1 => format!("taget {times} på 1 dag"),
            n => format!("taget {times} på {n} dage"),
        }
    },
    reasons: "Mod",
    decisions: "Beslutninger",
    before_it: "Før denne",
    medicines: "Al min medicin",
    no_medicines: "Der er ingen medicin på listen.",
    medicine: "Medicin",
    how: "Sådan tager jeg den",
    why_i_take_it: "Hvorfor jeg tager den",
    ask_why: "Spørg: Hvad er den til?",
    from: "Fra",
    source: |source| match source {
        Source::Prescribed => "på recept",
        Source::Bought => "købt",
        Source::Herbal => "naturmedicin eller kosttilskud",
        Source::Borrowed => "fra en anden",
    },
    form: |form| match form {
        Form::Tablet => "tablet",
        Form::Capsule => "kapsel",
        Form::Liquid => "flydende",
        Form::Inhaler => "inhalator",
        Form::Drops => "dråber",
        Form::Spray => "spray",
        Form::Cream => "creme eller salve",
        Form::Patch => "plaster",
        Form::Injection => "indsprøjtning",
        Form::Suppository => "stikpille",
        Form::Powder => "pulver",
        Form::Other => "",
    },
    not_recognised: "ikke genkendt, derfor ikke kontrolleret",
    on_hold: "på pause",
    stopped_title: "Stoppet",
    since: |day| format!("siden {}", (dates::DANISH.date)(day)),
    no_reason: "ingen grund noteret",
    allergies: "Allergier",
    no_allergies: |allergies| match allergies {
        Allergies::NotAsked => "Ikke spurgt endnu. Spørg mig.",
        Allergies::NoneKnown => "Ingen, som jeg kender til.",
        Allergies::Known(_) => "",
    },
    foot: "Skrevet af patienten med denne app. Ikke en patientjournal.",
    written_by: |carer, person| format!("Skrevet ned af {carer} for {person}."),
    and_more: |n| format!("og {n} mere"),
    labelled: |label, words| format!("{label}: {words}"),
    quoted: |words| format!("»{words}«"),
};

//! The sheet a professional reads: the headings and lines around the person's
//! own words. Facts and counts only; no line judges or advises.

use chrono::NaiveDate;

use super::ask::{who_chinese, who_danish, who_english};
use super::dates;
use domain::person::Allergies;
use domain::plan::Because;
use domain::words::Words;

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
        format!("{taken} {medicine} noteret på 24 timer, {day}. Etiketten siger højst {most}.")
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

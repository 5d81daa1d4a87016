//! Deciding: the form, and how a decision reads afterwards.
//!
//! A decision is the person's own, in their own words. No sentence here
//! recommends a choice or praises one.

use chrono::NaiveDate;

use super::ask::{who_chinese, who_danish, who_english};
use super::dates;
use domain::concordance::{Agreement, How, Talk};
use forms::decision::{HowFar, LookError, Span};

/// Deciding.
pub struct Decide {
    /// Title.
    pub title: &'static str,
    /// What is it about?
    pub topic: &'static str,
    /// An example.
    pub topic_hint: &'static str,
    /// Does it take the place of an earlier one?
    pub replaces: &'static str,
    /// It does not.
    pub replaces_none: &'static str,
    /// The earlier one stays visible.
    pub replaces_note: &'static str,
    /// What choices were there?
    pub choices: &'static str,
    /// About the choices.
    pub choices_hint: &'static str,
    /// The choice that is always there.
    pub keep: &'static str,
    /// The field of another choice, by its number.
    pub other: fn(usize) -> String,
    /// Adds a field.
    pub one_more: &'static str,
    /// There must be another choice.
    pub no_other: &'static str,
    /// Which one?
    pub chosen: &'static str,
    /// Why?
    pub reasons: &'static str,
    /// Talked with somebody?
    pub talked: &'static str,
    /// Yes.
    pub talked_yes: &'static str,
    /// Not yet.
    pub talked_not_yet: &'static str,
    /// What "not yet" brings.
    pub not_yet_note: &'static str,
    /// With whom?
    pub with: &'static str,
    /// How?
    pub how: &'static str,
    /// Ways to talk.
    pub how_word: fn(How) -> &'static str,
    /// Did both agree?
    pub agreed: &'static str,
    /// How far.
    pub how_far: fn(HowFar) -> &'static str,
    /// Who thinks what?
    pub views: &'static str,
    /// Why both views are kept.
    pub views_hint: &'static str,
    /// Look again on a day?
    pub looking: &'static str,
    /// Yes.
    pub on_day: &'static str,
    /// No.
    pub no_day: &'static str,
    /// The day.
    pub look_on: &'static str,
    /// Lengths of time to choose from.
    pub span: fn(Span) -> &'static str,
    /// Why no day?
    pub why_no_day: &'static str,
    /// Saves it.
    pub save: &'static str,
    /// Something must be chosen.
    pub not_chosen: &'static str,
    /// A day to look again that was refused.
    pub look_error: fn(LookError) -> &'static str,
    /// The question that goes with a decision nobody was told of, by its topic.
    pub question: fn(&str) -> String,
    /// A decision nobody was told of (AC-CON-1).
    pub not_discussed: &'static str,
    /// With whom a decision was agreed, and how far (AC-CON-2).
    pub agreement: fn(&Talk) -> String,
    /// The two views, with a label.
    pub views_line: &'static str,
    /// The reasons, with a label.
    pub because: &'static str,
    /// The choices there were, with a label.
    pub choices_line: &'static str,
    /// The choice made, with a label.
    pub chosen_line: &'static str,
    /// When to look again.
    pub look_again: fn(NaiveDate) -> String,
    /// It is time to look again.
    pub look_now: fn(NaiveDate) -> String,
    /// Why there is no day, with a label.
    pub no_day_line: &'static str,
    /// What was found on a day, with a label.
    pub found: fn(NaiveDate) -> String,
    /// The field for what was found.
    pub found_words: &'static str,
    /// Opens that field.
    pub look_button: &'static str,
    /// Saves it.
    pub save_found: &'static str,
    /// Decides once more.
    pub anew: &'static str,
    /// A later decision took its place.
    pub replaced: fn(NaiveDate) -> String,
    /// Leads to the plan of the medicine.
    pub change_plan: &'static str,
    /// Leads to how things stand with the medicine.
    pub change_standing: &'static str,
    /// What those links are for.
    pub change_note: &'static str,
}

/// English.
pub const ENGLISH: Decide = Decide {
    title: "Write down what you decided",
    topic: "What is it about?",
    topic_hint: "For example: my statin and my legs.",
    replaces: "Does it take the place of an earlier decision?",
    replaces_none: "No, it is a new one",
    replaces_note: "The earlier one stays where you can read it.",
    choices: "What choices were there?",
    choices_hint: "Keeping things as they are is always one of them.",
    keep: "Keep things as they are",
    other: |n| match n {
        1 => "Another choice".into(),
        n => format!("Another choice ({n})"),
    },
    one_more: "Add one more choice",
    no_other: "Write at least one other choice.",
    chosen: "Which one did you choose?",
    reasons: "Why? Use your own words.",
    talked: "Did you talk about it with somebody?",
    talked_yes: "Yes",
    talked_not_yet: "Not yet",
    not_yet_note: "Then it is your decision so far. A question for your pharmacist comes with it.",
    with: "With whom?",
    how: "How did you talk?",
    how_word: |how| match how {
        How::InPerson => "Face to face",
        How::Phone => "By phone",
        How::Letter => "By letter or message",
    },
    agreed: "Did you both agree?",
    how_far: |how_far| match how_far {
        HowFar::Fully => "Yes",
        HowFar::InPart => "In part",
        HowFar::Not => "No, we see it differently",
    },
    views: "Who thinks what?",
    views_hint: "Write both sides, so that neither is lost.",
    looking: "Will you look at it again on a set day?",
    on_day: "Yes, on a day",
    no_day: "No set day",
    look_on: "Look again on",
    span: |span| match span {
        Span::TwoWeeks => "In 2 weeks",
        Span::FourWeeks => "In 4 weeks",
        Span::ThreeMonths => "In 3 months",
        Span::SixMonths => "In 6 months",
    },
    why_no_day: "Why is no day needed?",
    save: "Save the decision",
    not_chosen: "Choose one.",
    look_error: |error| match error {
        LookError::NotADay => "Choose a day.",
        LookError::Passed => "This day has passed. Choose today or a later day.",
    },
    question: |topic| {
        format!("I decided something we have not talked about yet: “{topic}”. What do you think?")
    },
    not_discussed: "My decision so far — not yet talked about",
    agreement: |talk| {
        let name = talk.name.as_ref().map(domain::words::Name::as_str);
        let who = who_english(talk.role, name);
        let on = (dates::ENGLISH.date)(talk.on);
        match talk.agreement {
            Agreement::Full => format!("Agreed with {who}, {on}"),
            Agreement::Partial { .. } => format!("Agreed in part with {who}, {on}"),
            Agreement::None { .. } => format!("Not agreed: {who} and I see it differently, {on}"),
        }
    },
    views_line: "Who thinks what",
    because: "Because",
    choices_line: "Choices",
    chosen_line: "Chosen",
    look_again: |on| format!("Look again on {}", (dates::ENGLISH.date)(on)),
    look_now: |on| format!("Time to look again (since {})", (dates::ENGLISH.date)(on)),
    no_day_line: "No set day to look again",
    found: |on| format!("Looked again on {}", (dates::ENGLISH.date)(on)),
    found_words: "What did you find?",
    look_button: "Look again",
    save_found: "Save what you found",
    anew: "Decide once more",
    replaced: |on| {
        format!(
            "A later decision took its place on {}",
            (dates::ENGLISH.date)(on)
        )
    },
    change_plan: "Change the plan now",
    change_standing: "Change how things stand with it",
    change_note: "Does this decision change when or how you take it? Then write that down too. Nothing changes by itself.",
};

/// Traditional Chinese, Hong Kong.
pub const CHINESE: Decide = Decide {
    title: "寫下你的決定",
    topic: "是關於甚麼的決定？",
    topic_hint: "例如：我的他汀類藥物和雙腳。",
    replaces: "它是否取代之前的決定？",
    replaces_none: "不是，是新的決定",
    replaces_note: "之前的決定會保留，你隨時可以看。",
    choices: "當時有甚麼選擇？",
    choices_hint: "「維持現狀」永遠是其中一個選擇。",
    keep: "維持現狀",
    other: |n| match n {
        1 => "另一個選擇".into(),
        n => format!("另一個選擇（{n}）"),
    },
    one_more: "再加一個選擇",
    no_other: "請寫下至少一個其他選擇。",
    chosen: "你選擇了哪一個？",
    reasons: "為甚麼？請用自己的話寫。",
    talked: "你有沒有與人談過？",
    talked_yes: "有",
    talked_not_yet: "還沒有",
    not_yet_note: "那麼這是你目前的決定，會同時加入一個給藥劑師的問題。",
    with: "與誰談？",
    how: "怎樣談？",
    how_word: |how| match how {
        How::InPerson => "面對面",
        How::Phone => "電話",
        How::Letter => "信件或訊息",
    },
    agreed: "你們意見一致嗎？",
    how_far: |how_far| match how_far {
        HowFar::Fully => "一致",
        HowFar::InPart => "部分一致",
        HowFar::Not => "不一致，我們意見不同",
    },
    views: "各人怎樣想？",
    views_hint: "請寫下雙方的看法，兩邊都不會遺漏。",
    looking: "會在指定日期再檢視嗎？",
    on_day: "會，有日期",
    no_day: "沒有指定日期",
    look_on: "再檢視日期",
    span: |span| match span {
        Span::TwoWeeks => "2星期後",
        Span::FourWeeks => "4星期後",
        Span::ThreeMonths => "3個月後",
        Span::SixMonths => "6個月後",
    },
    why_no_day: "為甚麼不需要日期？",
    save: "儲存決定",
    not_chosen: "請選擇一項。",
    look_error: |error| match error {
        LookError::NotADay => "請選擇日期。",
        LookError::Passed => "這一天已過。請選擇今天或之後的日期。",
    },
    question: |topic| format!("我作了一個我們還未談過的決定：「{topic}」。你認為怎樣？"),
    not_discussed: "我目前的決定——還未談過",
    agreement: |talk| {
        let name = talk.name.as_ref().map(domain::words::Name::as_str);
        let who = who_chinese(talk.role, name);
        let on = (dates::CHINESE.date)(talk.on);
        match talk.agreement {
            Agreement::Full => format!("與{who}同意，{on}"),
            Agreement::Partial { .. } => format!("與{who}部分同意，{on}"),
            Agreement::None { .. } => format!("與{who}意見不同，{on}"),
        }
    },
    views_line: "各人的看法",
    because: "原因",
    choices_line: "選擇",
    chosen_line: "決定",
    look_again: |on| format!("再檢視日期：{}", (dates::CHINESE.date)(on)),
    look_now: |on| format!("是時候再檢視（由{}起）", (dates::CHINESE.date)(on)),
    no_day_line: "沒有再檢視日期",
    found: |on| format!("{}再檢視", (dates::CHINESE.date)(on)),
    found_words: "你發現甚麼？",
    look_button: "再檢視",
    save_found: "儲存你的發現",
    anew: "再作決定",
    replaced: |on| format!("已於{}由較後的決定取代", (dates::CHINESE.date)(on)),
    change_plan: "現在更改服藥時間",
    change_standing: "更改這種藥物的狀況",
    change_note: "這個決定會改變你的用藥時間或方法嗎？如會，也請記下來。程式不會自行更改。",
};

/// Danish.
pub const DANISH: Decide = Decide {
    title: "Skriv det, du besluttede",
    topic: "Hvad handler det om?",
    topic_hint: "For eksempel: mit statin og mine ben.",
    replaces: "Træder den i stedet for en tidligere beslutning?",
    replaces_none: "Nej, den er ny",
    replaces_note: "Den tidligere bliver stående, hvor du kan læse den.",
    choices: "Hvilke valgmuligheder var der?",
    choices_hint: "At fortsætte som nu er altid en af dem.",
    keep: "Fortsætte som nu",
    other: |n| match n {
        1 => "En anden mulighed".into(),
        n => format!("En anden mulighed ({n})"),
    },
    one_more: "Tilføj en mulighed mere",
    no_other: "Skriv mindst én anden mulighed.",
    chosen: "Hvilken valgte du?",
    reasons: "Hvorfor? Brug dine egne ord.",
    talked: "Har du talt med nogen om det?",
    talked_yes: "Ja",
    talked_not_yet: "Ikke endnu",
    not_yet_note: "Så er det din beslutning indtil videre. Der følger et spørgsmål med til din farmaceut.",
    with: "Med hvem?",
    how: "Hvordan talte I?",
    how_word: |how| match how {
        How::InPerson => "Ansigt til ansigt",
        How::Phone => "I telefon",
        How::Letter => "Brev eller besked",
    },
    agreed: "Var I enige?",
    how_far: |how_far| match how_far {
        HowFar::Fully => "Ja",
        HowFar::InPart => "Delvist",
        HowFar::Not => "Nej, vi ser forskelligt på det",
    },
    views: "Hvem mener hvad?",
    views_hint: "Skriv begge sider, så ingen af dem går tabt.",
    looking: "Vil du se på det igen en bestemt dag?",
    on_day: "Ja, en bestemt dag",
    no_day: "Ingen bestemt dag",
    look_on: "Følg op den",
    span: |span| match span {
        Span::TwoWeeks => "Om 2 uger",
        Span::FourWeeks => "Om 4 uger",
        Span::ThreeMonths => "Om 3 måneder",
        Span::SixMonths => "Om 6 måneder",
    },
    why_no_day: "Hvorfor behøves der ingen dag?",
    save: "Gem beslutningen",
    not_chosen: "Vælg en af dem.",
    look_error: |error| match error {
        LookError::NotADay => "Vælg en dag.",
        LookError::Passed => "Den dag er gået. Vælg i dag eller en senere dag.",
    },
    question: |topic| {
        format!("Jeg har besluttet noget, som vi ikke har talt om endnu: »{topic}«. Hvad mener du?")
    },
    not_discussed: "Min beslutning indtil videre — ikke talt om endnu",
    agreement: |talk| {
        let name = talk.name.as_ref().map(domain::words::Name::as_str);
        let who = who_danish(talk.role, name);
        let on = (dates::DANISH.date)(talk.on);
        match talk.agreement {
            Agreement::Full => format!("Aftalt med {who}, {on}"),
            Agreement::Partial { .. } => format!("Delvist aftalt med {who}, {on}"),
            Agreement::None { .. } => {
                format!("Ikke aftalt: {who} og jeg ser forskelligt på det, {on}")
            }
        }
    },
    views_line: "Hvem mener hvad",
    because: "Fordi",
    choices_line: "Valgmuligheder",
    chosen_line: "Valgt",
    look_again: |on| format!("Følg op den {}", (dates::DANISH.date)(on)),
    look_now: |on| {
        format!(
            "Det er tid til at følge op (siden {})",
            (dates::DANISH.date)(on)
        )
    },
    no_day_line: "Ingen bestemt dag til at følge op",
    found: |on| format!("Fulgt op den {}", (dates::DANISH.date)(on)),
    found_words: "Hvad fandt du ud af?",
    look_button: "Følg op",
    save_found: "Gem det, du fandt ud af",
    anew: "Beslut igen",
    replaced: |on| {
        format!(
            "En senere beslutning trådte i stedet den {}",
            (dates::DANISH.date)(on)
        )
    },
    change_plan: "Ret planen nu",
    change_standing: "Ret, hvordan det står til med den",
    change_note: "Ændrer beslutningen, hvornår eller hvordan du tager den? Så skriv også det ned. Intet ændrer sig af sig selv.",
};

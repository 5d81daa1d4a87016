//! Asking: questions, answers, worries, and what matters to the person.

use chrono::NaiveDate;

use super::dates;
use domain::concordance::{ConcernKind, Urgency};
use domain::person::Role;
use forms::answer::DayError;

/// Asking.
pub struct Ask {
    /// The field: a question.
    pub say: &'static str,
    /// The field: a worry.
    pub say_worry: &'static str,
    /// Name of the choice between the two.
    pub saying: &'static str,
    /// One of the two.
    pub a_question: &'static str,
    /// The other.
    pub a_worry: &'static str,
    /// Saves the question.
    pub add: &'static str,
    /// Saves the worry.
    pub add_worry: &'static str,
    /// Opens the rest of our prompts.
    pub more_ideas: &'static str,
    /// Opens the rest of the form for a question: for whom, how soon.
    pub details: &'static str,
    /// Opens the rest of the form for a worry.
    pub details_worry: &'static str,
    /// About which medicine?
    pub about: &'static str,
    /// About medicines in general.
    pub in_general: &'static str,
    /// About a medicine, by name.
    pub about_one: fn(&str) -> String,
    /// For whom?
    pub to: &'static str,
    /// How soon?
    pub how_soon: &'static str,
    /// How soon, in words.
    pub urgency: fn(Urgency) -> &'static str,
    /// What a question for today asks of the person.
    pub for_today: &'static str,
    /// Calls somebody, by name.
    pub call: fn(&str) -> String,
    /// No number is kept for a role.
    pub no_number: &'static str,
    /// Leads to where numbers are kept.
    pub add_number: &'static str,
    /// The private switch.
    pub private: &'static str,
    /// What the private switch does.
    pub private_note: &'static str,
    /// Raised by a rule of the app.
    pub by_rule: &'static str,
    /// Kind of worry?
    pub kind: &'static str,
    /// Kinds of worry.
    pub concern_kind: fn(ConcernKind) -> &'static str,
    /// Turns a worry into a question.
    pub ask_this: &'static str,
    /// Puts something away.
    pub put_away: &'static str,
    /// The fold with what was put away.
    pub put_away_list: fn(usize) -> String,
    /// Brings a question back.
    pub ask_again: &'static str,
    /// Heading of the thread.
    pub thread: &'static str,
    /// Heading of the worries.
    pub worries: &'static str,
    /// Heading of what matters.
    pub matters: &'static str,
    /// Adds something that matters.
    pub add_matters: &'static str,
    /// The field for it.
    pub matters_label: &'static str,
    /// An example for it.
    pub matters_hint: &'static str,
    /// Leads to the consultation screen.
    pub show: &'static str,
    /// An empty place: what it is for.
    pub empty_title: &'static str,
    /// A sentence more.
    pub empty_words: &'static str,
    /// Leads to the answer form.
    pub write_answer: &'static str,
    /// Leads to the question's own page.
    pub open: &'static str,
    /// Title of a question's own page.
    pub question_title: &'static str,
    /// Title of the page for a new question.
    pub new_title: &'static str,
    /// The fold with the form to change it.
    pub change_words: &'static str,
    /// The words of the question.
    pub words: &'static str,
    /// Heading of the answer form.
    pub answer_title: &'static str,
    /// The same when there is an answer.
    pub change_answer: &'static str,
    /// The answer's words.
    pub answer_words: &'static str,
    /// Who told?
    pub told_by: &'static str,
    /// Their name.
    pub name: &'static str,
    /// On which day?
    pub on: &'static str,
    /// Saves the answer.
    pub save_answer: &'static str,
    /// Who told an answer and when: as told, not checked.
    pub told: fn(Role, Option<&str>, NaiveDate) -> String,
    /// Asks whether something was decided.
    pub did_decide: &'static str,
    /// Why that is worth writing down.
    pub did_decide_note: &'static str,
    /// Leads to the decision form.
    pub write_decision: &'static str,
    /// A day that was refused.
    pub day_error: fn(DayError) -> &'static str,
}

/// A person as they are told of: their name and part, or their part alone.
pub fn who_english(role: Role, name: Option<&str>) -> String {
    let role = match role {
        Role::Pharmacist => "pharmacist",
        Role::Doctor => "GP",
        Role::Clinic => "hospital clinic",
        Role::Nurse => "nurse",
        Role::CareProvider => "care provider",
    };
    name.map_or_else(|| role.to_owned(), |name| [name, ", ", role].concat())
}

/// The same in Traditional Chinese.
pub fn who_chinese(role: Role, name: Option<&str>) -> String {
    let role = (super::common::CHINESE.role)(role);
    name.map_or_else(
        || role.to_owned(),
        |name| {
            if name.contains(role) {
                name.to_owned()
            } else {
                [name, "（", role, "）"].concat()
            }
        },
    )
}

/// The same in Danish.
pub fn who_danish(role: Role, name: Option<&str>) -> String {
    let role = match role {
        Role::Pharmacist => "farmaceut",
        Role::Doctor => "egen læge",
        Role::Clinic => "sygehusambulatoriet",
        Role::Nurse => "sygeplejerske",
        Role::CareProvider => "hjemmeplejen",
    };
    name.map_or_else(|| role.to_owned(), |name| [name, ", ", role].concat())
}

/// English.
pub const ENGLISH: Ask = Ask {
    say: "What would you like to ask?",
    say_worry: "What worries you?",
    saying: "What do you want to write?",
    a_question: "A question",
    a_worry: "A worry",
    add: "Add the question",
    add_worry: "Add the worry",
    more_ideas: "More ideas",
    details: "For whom and how soon",
    details_worry: "More about it",
    about: "About which medicine?",
    in_general: "My medicines in general",
    about_one: |name| format!("About {name}"),
    to: "For whom?",
    how_soon: "How soon?",
    urgency: |urgency| match urgency {
        Urgency::Today => "Call today",
        Urgency::NextVisit => "Next visit",
    },
    for_today: "Then call today. Do not wait for a visit.",
    call: |name| format!("Call {name}"),
    no_number: "No phone number is kept here for them.",
    add_number: "Add a phone number",
    private: "Only for me",
    private_note: "It is left out when you show, print or hand over.",
    by_rule: "Suggested by this app",
    kind: "What kind of worry?",
    concern_kind: |kind| match kind {
        ConcernKind::SideEffect => "A side effect",
        ConcernKind::Worry => "It may harm me",
        ConcernKind::NeedDoubt => "Do I need it?",
        ConcernKind::Practical => "Hard to open, swallow or use",
        ConcernKind::Cost => "The cost",
        ConcernKind::Other => "Something else",
    },
    ask_this: "Ask my pharmacist",
    put_away: "Put away",
    put_away_list: |n| format!("Put away ({n})"),
    ask_again: "Ask it again",
    thread: "My questions and decisions",
    worries: "What worries me",
    matters: "What matters to me",
    add_matters: "Add what matters to you",
    matters_label: "What matters to you?",
    matters_hint: "For example: to walk to the market on my own.",
    show: "Show my pharmacist",
    empty_title: "Your questions wait here until you meet",
    empty_words: "Write down what you wonder about. Later you keep the answer here, and what you decide together.",
    write_answer: "Write the answer",
    open: "Open",
    question_title: "Your question",
    new_title: "Ask a question",
    change_words: "Change the question",
    words: "The question",
    answer_title: "The answer",
    change_answer: "Change the answer",
    answer_words: "What were you told? Use your own words.",
    told_by: "Who told you?",
    name: "Their name",
    on: "On which day?",
    save_answer: "Save the answer",
    told: |role, name, on| {
        let on = (dates::ENGLISH.date)(on);
        format!(
            "Told by {}, {on}. Not checked by this app.",
            who_english(role, name)
        )
    },
    did_decide: "Did you decide something?",
    did_decide_note: "Write it down, so that you both remember it in the same way.",
    write_decision: "Write down what you decided",
    day_error: |error| match error {
        DayError::NotADay => "Choose a day.",
        DayError::ToCome => "This day is still to come. Choose today or a day before.",
    },
};

/// Traditional Chinese, Hong Kong.
pub const CHINESE: Ask = Ask {
    say: "你想問甚麼？",
    say_worry: "你擔心甚麼？",
    saying: "你想寫甚麼？",
    a_question: "問題",
    a_worry: "擔心的事",
    add: "加入問題",
    add_worry: "加入擔心的事",
    more_ideas: "更多提議",
    details: "問誰、何時問",
    details_worry: "補充資料",
    about: "關於哪種藥物？",
    in_general: "整體用藥",
    about_one: |name| format!("關於{name}"),
    to: "想問誰？",
    how_soon: "何時需要答案？",
    urgency: |urgency| match urgency {
        Urgency::Today => "今天致電",
        Urgency::NextVisit => "下次見面時",
    },
    for_today: "請今天致電，不要等到下次見面。",
    call: |name| format!("致電{name}"),
    no_number: "這裏沒有他們的電話號碼。",
    add_number: "加入電話號碼",
    private: "只給我自己看",
    private_note: "展示、列印或交給別人時都不會包括這一項。",
    by_rule: "由此程式建議",
    kind: "是哪一類擔心？",
    concern_kind: |kind| match kind {
        ConcernKind::SideEffect => "副作用",
        ConcernKind::Worry => "可能對我有害",
        ConcernKind::NeedDoubt => "我需要它嗎？",
        ConcernKind::Practical => "難以打開、吞服或使用",
        ConcernKind::Cost => "費用",
        ConcernKind::Other => "其他",
    },
    ask_this: "問我的藥劑師",
    put_away: "收起",
    put_away_list: |n| format!("已收起（{n}）"),
    ask_again: "再問一次",
    thread: "我的問題和決定",
    worries: "我擔心的事",
    matters: "對我重要的事",
    add_matters: "加入對你重要的事",
    matters_label: "甚麼對你重要？",
    matters_hint: "例如：可以自己走路去街市。",
    show: "給藥劑師看",
    empty_title: "你的問題會留在這裏，見面時再問",
    empty_words: "寫下你想知道的事。之後可以在這裏記下答案，和你們一起作的決定。",
    write_answer: "寫下答案",
    open: "打開",
    question_title: "你的問題",
    new_title: "提出問題",
    change_words: "更改問題",
    words: "問題",
    answer_title: "答案",
    change_answer: "更改答案",
    answer_words: "對方怎樣說？請用自己的話寫。",
    told_by: "是誰告訴你的？",
    name: "對方姓名",
    on: "是哪一天？",
    save_answer: "儲存答案",
    told: |role, name, on| {
        let on = (dates::CHINESE.date)(on);
        format!("由{}告知，{on}。此程式沒有核實。", who_chinese(role, name))
    },
    did_decide: "你作了甚麼決定嗎？",
    did_decide_note: "寫下來，大家日後的記憶就一致。",
    write_decision: "寫下你的決定",
    day_error: |error| match error {
        DayError::NotADay => "請選擇日期。",
        DayError::ToCome => "這一天還未到。請選擇今天或之前的日期。",
    },
};

/// Danish.
pub const DANISH: Ask = Ask {
    say: "Hvad vil du gerne spørge om?",
    say_worry: "Hvad bekymrer dig?",
    saying: "Hvad vil du skrive?",
    a_question: "Et spørgsmål",
    a_worry: "En bekymring",
    add: "Tilføj spørgsmålet",
    add_worry: "Tilføj bekymringen",
    more_ideas: "Flere forslag",
    details: "Til hvem og hvor hurtigt",
    details_worry: "Mere om det",
    about: "Om hvilken medicin?",
    in_general: "Min medicin i det hele taget",
    about_one: |name| format!("Om {name}"),
    to: "Hvem er det til?",
    how_soon: "Hvor hurtigt?",
    urgency: |urgency| match urgency {
        Urgency::Today => "Ring i dag",
        Urgency::NextVisit => "Næste besøg",
    },
    for_today: "Så ring i dag. Vent ikke til et besøg.",
    call: |name| format!("Ring til {name}"),
    no_number: "Der er ikke gemt et telefonnummer til dem.",
    add_number: "Tilføj et telefonnummer",
    private: "Kun til mig",
    private_note: "Det kommer ikke med, når du viser, udskriver eller giver noget videre.",
    by_rule: "Foreslået af denne app",
    kind: "Hvilken slags bekymring?",
    concern_kind: |kind| match kind {
        ConcernKind::SideEffect => "En bivirkning",
        ConcernKind::Worry => "Det kan skade mig",
        ConcernKind::NeedDoubt => "Har jeg brug for det?",
        ConcernKind::Practical => "Svær at åbne, synke eller bruge",
        ConcernKind::Cost => "Prisen",
        ConcernKind::Other => "Noget andet",
    },
    ask_this: "Spørg min farmaceut",
    put_away: "Læg væk",
    put_away_list: |n| format!("Lagt væk ({n})"),
    ask_again: "Spørg igen",
    thread: "Mine spørgsmål og beslutninger",
    worries: "Det, der bekymrer mig",
    matters: "Det, der er vigtigt for mig",
    add_matters: "Tilføj, hvad der er vigtigt for dig",
    matters_label: "Hvad er vigtigt for dig?",
    matters_hint: "For eksempel: at gå på indkøb på egen hånd.",
    show: "Vis min farmaceut",
    empty_title: "Dine spørgsmål venter her, til I ses",
    empty_words: "Skriv det, du undrer dig over. Senere gemmer du svaret her, og det, I beslutter sammen.",
    write_answer: "Skriv svaret",
    open: "Åbn",
    question_title: "Dit spørgsmål",
    new_title: "Stil et spørgsmål",
    change_words: "Ret spørgsmålet",
    words: "Spørgsmålet",
    answer_title: "Svaret",
    change_answer: "Ret svaret",
    answer_words: "Hvad fik du at vide? Brug dine egne ord.",
    told_by: "Hvem sagde det?",
    name: "Navn",
    on: "Hvilken dag?",
    save_answer: "Gem svaret",
    told: |role, name, on| {
        let on = (dates::DANISH.date)(on);
        format!(
            "Fortalt af {}, {on}. Ikke kontrolleret af denne app.",
            who_danish(role, name)
        )
    },
    did_decide: "Besluttede du noget?",
    did_decide_note: "Skriv det ned, så I husker det på samme måde.",
    write_decision: "Skriv det, du besluttede",
    day_error: |error| match error {
        DayError::NotADay => "Vælg en dag.",
        DayError::ToCome => "Den dag er ikke kommet endnu. Vælg i dag eller en tidligere dag.",
    },
};

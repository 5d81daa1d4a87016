//! What was just done, in one line beside "Undo".

use crate::domain::person::Role;

/// What was just done.
pub struct Gestures {
    /// One dose taken: medicine, clock time.
    pub taken: fn(&str, &str) -> String,
    /// Several doses taken at once.
    pub several_taken: fn(usize) -> String,
    /// One dose not taken.
    pub not_taken: fn(&str) -> String,
    /// Nobody is sure about a dose.
    pub unsure: fn(&str) -> String,
    /// A reminder put off until a clock time.
    pub snoozed: fn(&str) -> String,
    /// A medicine added or changed.
    pub medicine_saved: fn(&str) -> String,
    /// A medicine put on hold.
    pub medicine_paused: fn(&str) -> String,
    /// A medicine ended.
    pub medicine_stopped: fn(&str) -> String,
    /// What is left was written down.
    pub stock_saved: fn(&str) -> String,
    /// A question was written down.
    pub question_saved: &'static str,
    /// An answer was written down.
    pub answer_saved: &'static str,
    /// A question was put away.
    pub question_dropped: &'static str,
    /// A worry was written down.
    pub concern_saved: &'static str,
    /// What matters was written down.
    pub preference_saved: &'static str,
    /// A decision was written down.
    pub decision_saved: &'static str,
    /// A decision was looked at again.
    pub followed_up: &'static str,
    /// The record was shown to somebody.
    pub visited: &'static str,
    /// Details of a person.
    pub person_saved: fn(&str) -> String,
    /// Somebody knows of something that the checks found.
    pub finding_known: fn(Role) -> String,
    /// Something that the checks found is to be asked.
    pub finding_to_ask: &'static str,
    /// Saved, and now two versions wait for a choice.
    pub saved_beside: &'static str,
    /// Something was taken back.
    pub undone: &'static str,
}

/// English.
pub const ENGLISH: Gestures = Gestures {
    taken: |name, time| format!("{name} taken at {time}."),
    several_taken: |n| format!("{n} medicines taken."),
    not_taken: |name| format!("{name} not taken. Your reason is kept."),
    unsure: |name| format!("{name}: not sure if it was taken."),
    snoozed: |time| format!("Reminder again at {time}."),
    medicine_saved: |name| format!("{name} saved."),
    medicine_paused: |name| format!("{name} is on hold. Its reminders are quiet."),
    medicine_stopped: |name| format!("{name} is no longer on your list. Its history stays."),
    stock_saved: |name| format!("What is left of {name} is saved."),
    question_saved: "Question saved.",
    answer_saved: "Answer saved.",
    question_dropped: "Question put away.",
    concern_saved: "Worry saved.",
    preference_saved: "Saved what matters to you.",
    decision_saved: "Decision saved.",
    followed_up: "Follow-up saved.",
    visited: "Talk saved.",
    person_saved: |name| format!("Details of {name} saved."),
    finding_known: |role| format!("Saved: {}.", super::checks::known_english(role)),
    finding_to_ask: "Saved: still to ask.",
    saved_beside: "Saved. It was also changed in another place: choose which one holds.",
    undone: "Taken back.",
};

/// Traditional Chinese, Hong Kong.
pub const CHINESE: Gestures = Gestures {
    taken: |name, time| format!("{name}已於{time}服用。"),
    several_taken: |n| format!("已服用{n}種藥物。"),
    not_taken: |name| format!("沒有服用{name}。原因已記錄。"),
    unsure: |name| format!("{name}：不肯定有沒有服用。"),
    snoozed: |time| format!("將於{time}再提示。"),
    medicine_saved: |name| format!("已儲存{name}。"),
    medicine_paused: |name| format!("{name}已暫停，暫時不會提示。"),
    medicine_stopped: |name| format!("{name}已不在你的清單上，記錄會保留。"),
    stock_saved: |name| format!("已儲存{name}的餘量。"),
    question_saved: "已儲存問題。",
    answer_saved: "已儲存答案。",
    question_dropped: "已收起問題。",
    concern_saved: "已儲存擔心的事。",
    preference_saved: "已儲存對你重要的事。",
    decision_saved: "已儲存決定。",
    followed_up: "已儲存跟進。",
    visited: "已儲存會面。",
    person_saved: |name| format!("已儲存{name}的資料。"),
    finding_known: |role| format!("已儲存：{}。", super::checks::known_chinese(role)),
    finding_to_ask: "已儲存：仍要查問。",
    saved_beside: "已儲存。另一處也更改了同一項：請選擇以哪一個為準。",
    undone: "已復原。",
};

/// Danish.
pub const DANISH: Gestures = Gestures {
    taken: |name, time| format!("{name} taget kl. {time}."),
    several_taken: |n| format!("{n} slags medicin taget."),
    not_taken: |name| format!("{name} ikke taget. Din grund er gemt."),
    unsure: |name| format!("{name}: ikke sikker på, om det blev taget."),
    snoozed: |time| format!("Ny påmindelse kl. {time}."),
    medicine_saved: |name| format!("{name} er gemt."),
    medicine_paused: |name| format!("{name} er sat på pause. Der kommer ingen påmindelser."),
    medicine_stopped: |name| format!("{name} er ikke længere på din liste. Historikken bliver."),
    stock_saved: |name| format!("Det, der er tilbage af {name}, er gemt."),
    question_saved: "Spørgsmålet er gemt.",
    answer_saved: "Svaret er gemt.",
    question_dropped: "Spørgsmålet er lagt væk.",
    concern_saved: "Bekymringen er gemt.",
    preference_saved: "Det, der er vigtigt for dig, er gemt.",
    decision_saved: "Beslutningen er gemt.",
    followed_up: "Opfølgningen er gemt.",
    visited: "Samtalen er gemt.",
    person_saved: |name| format!("Oplysninger om {name} er gemt."),
    finding_known: |role| format!("Gemt: {}.", super::checks::known_danish(role)),
    finding_to_ask: "Gemt: Der skal stadig spørges.",
    saved_beside: "Gemt. Det er også ændret et andet sted: Vælg, hvad der gælder.",
    undone: "Fortrudt.",
};

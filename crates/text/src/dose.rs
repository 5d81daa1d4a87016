//! One dose: how it stands, what can have happened, and what to look at then.

use forms::dose::Missing;

/// One dose.
pub struct DoseWords {
    /// State: it is time.
    pub due: &'static str,
    /// State: its time passed a while ago.
    pub late: &'static str,
    /// State: its time has not come.
    pub later: &'static str,
    /// State: nobody has said what happened.
    pub unanswered: &'static str,
    /// State: the medicine is on hold.
    pub paused: &'static str,
    /// State: taken, at a clock time.
    pub taken: fn(&str) -> String,
    /// State: taken late, at a clock time.
    pub taken_late: fn(&str) -> String,
    /// State: not taken, for a reason.
    pub not_taken: fn(&str) -> String,
    /// State: nobody is sure.
    pub unsure: &'static str,
    /// State: reminder put off until a clock time.
    pub snoozed: fn(&str) -> String,
    /// Short words under the marks of the history.
    pub taken_short: &'static str,
    /// Taken late, short.
    pub taken_late_short: &'static str,
    /// Not taken, short.
    pub not_taken_short: &'static str,
    /// Somebody else recorded it: name, clock time.
    pub recorded_by: fn(&str, &str) -> String,
    /// A corrected value: new, old, who, when.
    pub changed: fn(&str, &str, &str, &str) -> String,
    /// An amount beside a clock time.
    pub with_amount: fn(&str, &str) -> String,
    /// When a dose is due: day, clock time.
    pub due_at: fn(&str, &str) -> String,
    /// Clocks change on this day and moved the dose: planned, real clock time.
    pub moved: fn(&str, &str) -> String,
    /// The label's own words.
    pub label_says: &'static str,
    /// The dose is not on the plan any more.
    pub not_here: &'static str,
    /// Too far ahead to record.
    pub too_early: fn(&str) -> String,
    /// The question.
    pub what_happened: &'static str,
    /// The same, where there is an answer.
    pub change_answer: &'static str,
    /// What stands so far.
    pub so_far: &'static str,
    /// Taken now, at a clock time.
    pub taken_now: fn(&str) -> String,
    /// Taken at the planned clock time.
    pub taken_as_planned: fn(&str) -> String,
    /// Taken at another time.
    pub another_time: &'static str,
    /// Not taken.
    pub not_taken_choice: &'static str,
    /// Not sure.
    pub unsure_choice: &'static str,
    /// What to do when not sure.
    pub do_not_guess: &'static str,
    /// At what time.
    pub time: &'static str,
    /// On which day.
    pub day: &'static str,
    /// How much.
    pub amount: &'static str,
    /// How much was planned.
    pub amount_hint: fn(&str) -> String,
    /// A note.
    pub note: &'static str,
    /// What is missing.
    pub missing: fn(Missing) -> &'static str,
    /// Save.
    pub save: &'static str,
    /// Back to today.
    pub to_today: &'static str,
}

/// English.
pub const ENGLISH: DoseWords = DoseWords {
    due: "Due",
    late: "Late",
    later: "Later",
    unanswered: "Not answered yet",
    paused: "Paused",
    taken: |time| format!("Taken at {time}"),
    taken_late: |time| format!("Taken late, {time}"),
    not_taken: |reason| format!("Not taken: {reason}"),
    unsure: "Not sure if it was taken",
    snoozed: |time| format!("Reminder again at {time}"),
    taken_short: "Taken",
    taken_late_short: "Taken late",
    not_taken_short: "Not taken",
    recorded_by: |name, time| format!("{name} recorded this at {time}"),
    changed: |new, old, who, when| format!("{new} (changed from {old} by {who}, {when})"),
    with_amount: |time, amount| format!("{time}, {amount}"),
    due_at: |day, time| format!("Due {day} at {time}"),
    moved: |planned, real| {
        format!("The clocks change on this day. Your {planned} dose is at {real} on the clock.")
    },
    label_says: "The label says",
    not_here: "This dose is no longer on the plan.",
    too_early: |day| format!("This dose is planned for {day}. You can record it on that day."),
    what_happened: "What happened?",
    change_answer: "Change this answer",
    so_far: "Your answer so far",
    taken_now: |time| format!("Taken now, {time}"),
    taken_as_planned: |time| format!("Taken at {time}, as planned"),
    another_time: "Taken at another time",
    not_taken_choice: "Not taken",
    unsure_choice: "Not sure if I took it",
    do_not_guess: "Do not guess — check the pack or call.",
    time: "At what time?",
    day: "On which day?",
    amount: "How much?",
    amount_hint: |planned| format!("Planned: {planned}"),
    note: "Anything else, in your own words",
    missing: |missing| match missing {
        Missing::Choice => "Choose what happened.",
        Missing::Time => "Write a time, such as 08:30.",
        Missing::TimeToCome => "That time has not come yet. Write when it was taken.",
        Missing::Reason => "Choose a reason.",
        Missing::Who => "Write who it was.",
        Missing::Amount => "Write how much was taken. If nothing was, choose “Not taken”.",
    },
    save: "Write it down",
    to_today: "Back to today",
};

/// Traditional Chinese, Hong Kong.
pub const CHINESE: DoseWords = DoseWords {
    due: "到時間",
    late: "遲了",
    later: "稍後",
    unanswered: "未回答",
    paused: "已暫停",
    taken: |time| format!("已於{time}服用"),
    taken_late: |time| format!("遲了服用，{time}"),
    not_taken: |reason| format!("沒有服用：{reason}"),
    unsure: "不肯定有沒有服用",
    snoozed: |time| format!("{time}再提示"),
    taken_short: "已服用",
    taken_late_short: "遲了服用",
    not_taken_short: "沒有服用",
    recorded_by: |name, time| format!("{name}於{time}記錄"),
    changed: |new, old, who, when| format!("{new}（由{who}於{when}更改，原為{old}）"),
    with_amount: |time, amount| format!("{time}，{amount}"),
    due_at: |day, time| format!("預定時間：{day} {time}"),
    moved: |planned, real| format!("這天時鐘會調校。原定{planned}的一次藥，當日時鐘顯示{real}。"),
    label_says: "標籤寫明",
    not_here: "這次藥已不在服藥時間內。",
    too_early: |day| format!("這次藥預定於{day}。你可以在當天記錄。"),
    what_happened: "情況是怎樣？",
    change_answer: "更改答案",
    so_far: "目前的答案",
    taken_now: |time| format!("現在服用，{time}"),
    taken_as_planned: |time| format!("已按時間在{time}服用"),
    another_time: "在其他時間服用了",
    not_taken_choice: "沒有服用",
    unsure_choice: "不肯定我有沒有服用",
    do_not_guess: "不要猜——檢查藥盒或致電查詢。",
    time: "甚麼時間？",
    day: "哪一天？",
    amount: "多少？",
    amount_hint: |planned| format!("預定：{planned}"),
    note: "其他想說的，用自己的話寫",
    missing: |missing| match missing {
        Missing::Choice => "請選擇情況是怎樣。",
        Missing::Time => "請填寫時間，例如08:30。",
        Missing::TimeToCome => "這個時間還未到。請填寫服用的時間。",
        Missing::Reason => "請選擇原因。",
        Missing::Who => "請寫下是誰。",
        Missing::Amount => "請填寫服用了多少。如沒有服用，請選「沒有服用」。",
    },
    save: "記下",
    to_today: "返回今天",
};

/// Danish.
pub const DANISH: DoseWords = DoseWords {
    due: "Nu",
    late: "Forsinket",
    later: "Senere",
    unanswered: "Ikke besvaret endnu",
    paused: "På pause",
    taken: |time| format!("Taget kl. {time}"),
    taken_late: |time| format!("Taget sent, kl. {time}"),
    not_taken: |reason| format!("Ikke taget: {reason}"),
    unsure: "Ikke sikker på, om det blev taget",
    snoozed: |time| format!("Ny påmindelse kl. {time}"),
    taken_short: "Taget",
    taken_late_short: "Taget sent",
    not_taken_short: "Ikke taget",
    recorded_by: |name, time| format!("{name} skrev dette ned kl. {time}"),
    changed: |new, old, who, when| format!("{new} (ændret fra {old} af {who}, {when})"),
    with_amount: |time, amount| format!("{time}, {amount}"),
    due_at: |day, time| format!("Planlagt {day} kl. {time}"),
    moved: |planned, real| {
        format!("Uret stilles denne dag. Din dosis kl. {planned} er kl. {real} på uret.")
    },
    label_says: "Der står på etiketten",
    not_here: "Denne dosis er ikke længere på planen.",
    too_early: |day| format!("Denne dosis er planlagt til {day}. Du kan skrive den ned den dag."),
    what_happened: "Hvad skete der?",
    change_answer: "Ret dette svar",
    so_far: "Dit svar indtil nu",
    taken_now: |time| format!("Taget nu, kl. {time}"),
    taken_as_planned: |time| format!("Taget kl. {time} som planlagt"),
    another_time: "Taget på et andet tidspunkt",
    not_taken_choice: "Ikke taget",
    unsure_choice: "Ikke sikker på, om jeg tog det",
    do_not_guess: "Gæt ikke – se i pakken, eller ring.",
    time: "Hvad var klokken?",
    day: "Hvilken dag?",
    amount: "Hvor meget?",
    amount_hint: |planned| format!("Planlagt: {planned}"),
    note: "Andet, med dine egne ord",
    missing: |missing| match missing {
        Missing::Choice => "Vælg, hvad der skete.",
        Missing::Time => "Skriv et klokkeslæt, for eksempel 08:30.",
        Missing::TimeToCome => {
            "Det klokkeslæt er ikke kommet endnu. Skriv, hvornår det blev taget."
        }
        Missing::Reason => "Vælg en grund.",
        Missing::Who => "Skriv, hvem det var.",
        Missing::Amount => {
            "Skriv, hvor meget der blev taget. Var det ingenting, så vælg »Ikke taget«."
        }
    },
    save: "Skriv det ned",
    to_today: "Tilbage til i dag",
};

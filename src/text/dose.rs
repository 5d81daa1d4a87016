//! One dose: how it stands, what can have happened, and what to look at then.

use crate::domain::dose::{Declined, Reason, ReasonKind};

/// What kept something from being written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// Nobody chose what happened.
    Choice,
    /// No time was given.
    Time,
    /// The time has not come yet.
    TimeToCome,
    /// No reason was chosen.
    Reason,
    /// Nobody was named.
    Who,
    /// An amount of nothing.
    Amount,
}

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
    /// Why not.
    pub why_not: &'static str,
    /// A kind of reason, to choose.
    pub reason: fn(ReasonKind) -> &'static str,
    /// Somebody told to hold it.
    pub held_by: fn(&str) -> String,
    /// Somebody else gave it.
    pub given_by: fn(&str) -> String,
    /// It ended, by somebody's word.
    pub ended_by: fn(&str) -> String,
    /// Which of your own reasons.
    pub why_declined: &'static str,
    /// An own reason.
    pub declined: fn(Declined) -> &'static str,
    /// A reason with the own reason beside it.
    pub because: fn(&str, &str) -> String,
    /// Who told, gave or said it.
    pub who: fn(ReasonKind) -> &'static str,
    /// What to look at after a reason.
    pub after: fn(ReasonKind) -> Option<&'static str>,
    /// Ask before a fast.
    pub before_a_fast: &'static str,
    /// Facts beside the missed-dose words: how long ago it was due.
    pub due_ago: fn(&str) -> String,
    /// How long until the next dose.
    pub next_in: fn(&str) -> String,
    /// A note.
    pub note: &'static str,
    /// Whether to write the reason down for a talk.
    pub also: &'static str,
    /// Only the reason.
    pub also_nothing: &'static str,
    /// As a worry too.
    pub also_worry: &'static str,
    /// As a question for the pharmacist too.
    pub also_question: &'static str,
    /// The worry, where no note was written: medicine, own reason.
    pub worry_words: fn(&str, &str) -> String,
    /// The question, where no note was written: medicine, own reason.
    pub question_words: fn(&str, &str) -> String,
    /// What is missing.
    pub missing: fn(Missing) -> &'static str,
    /// Save.
    pub save: &'static str,
    /// Title of recording a when-needed dose.
    pub take_title: fn(&str) -> String,
    /// Why it was needed.
    pub take_reason: &'static str,
    /// A hint for it.
    pub take_reason_hint: &'static str,
    /// When it was taken.
    pub take_when: &'static str,
    /// Saved, and more than the label says.
    pub over_title: &'static str,
    /// How much: taken, ingredient or medicine, most.
    pub over_words: fn(&str, &str, &str) -> String,
    /// More than the label says, where the sums are told elsewhere.
    pub over_said: &'static str,
    /// Saved, and sooner than the label says.
    pub soon_title: &'static str,
    /// What to do then.
    pub soon_words: &'static str,
    /// The entry is saved.
    pub kept: &'static str,
    /// Call a number.
    pub call: fn(&str) -> String,
    /// What was recorded in the last day.
    pub recent: &'static str,
    /// Take an entry back: clock time.
    pub take_back: fn(&str) -> String,
    /// Back to today.
    pub to_today: &'static str,
}

impl DoseWords {
    /// A reason as it was recorded.
    pub fn reason_words(&self, reason: &Reason) -> String {
        match reason {
            Reason::HeldTold(name) => (self.held_by)(name.as_str()),
            Reason::GivenByOther(name) => (self.given_by)(name.as_str()),
            Reason::Ended(name) => (self.ended_by)(name.as_str()),
            Reason::Declined(Some(own)) => {
                (self.because)((self.reason)(ReasonKind::Declined), (self.declined)(*own))
            }
            reason => (self.reason)(reason.kind()).to_owned(),
        }
    }
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
    why_not: "Why not?",
    reason: |kind| match kind {
        ReasonKind::Forgot => "I forgot",
        ReasonKind::Asleep => "I was asleep",
        ReasonKind::Away => "It was not with me",
        ReasonKind::NoStock => "We had none",
        ReasonKind::Practical => "Could not open, use or reach it",
        ReasonKind::CouldNotSwallow => "Could not swallow it",
        ReasonKind::Declined => "I chose not to",
        ReasonKind::Unwell => "Felt sick",
        ReasonKind::Vomited => "Sick after taking it",
        ReasonKind::HeldTold => "Told to hold it by …",
        ReasonKind::PlanReading => "My written plan says not with this reading",
        ReasonKind::NilByMouth => "Before a test or operation",
        ReasonKind::Hospital => "In hospital",
        ReasonKind::Leave => "Staying elsewhere",
        ReasonKind::GivenByOther => "Someone else gave it",
        ReasonKind::Spoiled => "Dropped or spoiled",
        ReasonKind::Ended => "Course ended or prescriber stopped it",
    },
    held_by: |name| format!("Told to hold it by {name}"),
    given_by: |name| format!("Given by {name}"),
    ended_by: |name| format!("Ended, said by {name}"),
    why_declined: "What made you choose that? There is no wrong answer.",
    declined: |own| match own {
        Declined::SideEffect => "A side effect",
        Declined::Worry => "It worries me",
        Declined::NotNeeded => "I do not think I need it",
        Declined::Cost => "It costs too much",
        Declined::Privacy => "I had no private place",
        Declined::Fasting => "I am fasting",
        Declined::Taste => "The taste",
    },
    because: |reason, own| format!("{reason} ({own})"),
    who: |kind| match kind {
        ReasonKind::GivenByOther => "Who gave it?",
        ReasonKind::Ended => "Who said so?",
        _ => "Who told you?",
    },
    after: |kind| match kind {
        ReasonKind::Forgot | ReasonKind::Asleep | ReasonKind::Away => Some(
            "Look at \"If you forget\" in your leaflet, or call your pharmacist. Do not take two doses to catch up.",
        ),
        ReasonKind::NoStock => Some("Call your pharmacy today and tell them you have none left."),
        ReasonKind::CouldNotSwallow => Some(
            "Ask your pharmacist if it comes in another form. Ask before you crush or open it.",
        ),
        ReasonKind::Unwell => Some("Feeling sick keeps coming back? Ask your pharmacist about it."),
        ReasonKind::Vomited => {
            Some("Look in your leaflet for \"sick after a dose\", or call your pharmacist.")
        }
        _ => None,
    },
    before_a_fast: "Ask your pharmacist before the fast how your medicines can fit in.",
    due_ago: |length| format!("It was due {length} ago."),
    next_in: |length| format!("The next dose is in {length}."),
    note: "Anything else, in your own words",
    also: "Is this something to talk about?",
    also_nothing: "Only keep the reason",
    also_worry: "Write it down as a worry",
    also_question: "Write it down as a question for my pharmacist",
    worry_words: |medicine, own| format!("I chose not to take {medicine}: {own}."),
    question_words: |medicine, own| {
        format!("I chose not to take {medicine}: {own}. What can we do about that?")
    },
    missing: |missing| match missing {
        Missing::Choice => "Choose what happened.",
        Missing::Time => "Write a time, such as 08:30.",
        Missing::TimeToCome => "That time has not come yet. Write when it was taken.",
        Missing::Reason => "Choose a reason.",
        Missing::Who => "Write who it was.",
        Missing::Amount => "Write how much was taken. If nothing was, choose “Not taken”.",
    },
    save: "Write it down",
    take_title: |medicine| format!("I took {medicine}"),
    take_reason: "What was it for?",
    take_reason_hint: "Such as: pain in my knee",
    take_when: "When?",
    over_title: "Call today, even if you feel well",
    over_words: |taken, what, most| {
        format!(
            "You recorded {taken} of {what} in 24 hours. The label says at most {most} in 24 hours."
        )
    },
    over_said: "This is more than the label says for 24 hours.",
    soon_title: "Sooner than the label says",
    soon_words: "This was sooner after the last dose than the label says. Call your pharmacist today and tell them.",
    kept: "What you recorded is saved.",
    call: |number| format!("Call {number}"),
    recent: "Recorded in the last 24 hours",
    take_back: |time| format!("Take back the entry of {time}"),
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
    why_not: "為何沒有服用？",
    reason: |kind| match kind {
        ReasonKind::Forgot => "我忘記了",
        ReasonKind::Asleep => "我睡着了",
        ReasonKind::Away => "藥不在身邊",
        ReasonKind::NoStock => "藥沒有了",
        ReasonKind::Practical => "打不開、不會用或拿不到",
        ReasonKind::CouldNotSwallow => "吞不下",
        ReasonKind::Declined => "我選擇不服用",
        ReasonKind::Unwell => "感到噁心不適",
        ReasonKind::Vomited => "服用後嘔吐",
        ReasonKind::HeldTold => "有人叫我暫時不要服用……",
        ReasonKind::PlanReading => "我的書面計劃寫明這個讀數時不用",
        ReasonKind::NilByMouth => "檢查或手術前",
        ReasonKind::Hospital => "在醫院",
        ReasonKind::Leave => "住在其他地方",
        ReasonKind::GivenByOther => "其他人已給藥",
        ReasonKind::Spoiled => "掉了或弄壞了",
        ReasonKind::Ended => "療程完了，或處方者已停藥",
    },
    held_by: |name| format!("{name}說暫時不要服用"),
    given_by: |name| format!("由{name}給藥"),
    ended_by: |name| format!("{name}說已完結"),
    why_declined: "是甚麼令你這樣選擇？沒有對錯之分。",
    declined: |own| match own {
        Declined::SideEffect => "副作用",
        Declined::Worry => "令我擔心",
        Declined::NotNeeded => "我覺得不需要",
        Declined::Cost => "費用太高",
        Declined::Privacy => "沒有私人地方",
        Declined::Fasting => "我在齋戒",
        Declined::Taste => "味道",
    },
    because: |reason, own| format!("{reason}（{own}）"),
    who: |kind| match kind {
        ReasonKind::GivenByOther => "是誰給的？",
        ReasonKind::Ended => "是誰說的？",
        _ => "是誰告訴你的？",
    },
    after: |kind| match kind {
        ReasonKind::Forgot | ReasonKind::Asleep | ReasonKind::Away => {
            Some("請看藥物說明書中「如忘記服藥」一欄，或致電你的藥劑師。不要一次服兩次藥來補回。")
        }
        ReasonKind::NoStock => Some("今天致電你的藥房，告訴他們藥已用完。"),
        ReasonKind::CouldNotSwallow => Some("問藥劑師有沒有其他劑型。壓碎或打開之前，先問清楚。"),
        ReasonKind::Unwell => Some("經常感到噁心不適？請向藥劑師查詢。"),
        ReasonKind::Vomited => Some("請看藥物說明書中有關「服藥後嘔吐」的部分，或致電你的藥劑師。"),
        _ => None,
    },
    before_a_fast: "齋戒之前，先問藥劑師怎樣安排你的藥物。",
    due_ago: |length| format!("預定時間在{length}前。"),
    next_in: |length| format!("距離下一次藥還有{length}。"),
    note: "其他想說的，用自己的話寫",
    also: "想和人談談這件事嗎？",
    also_nothing: "只記錄原因",
    also_worry: "記下為擔心的事",
    also_question: "記下為問藥劑師的問題",
    worry_words: |medicine, own| format!("我選擇不服用{medicine}：{own}。"),
    question_words: |medicine, own| format!("我選擇不服用{medicine}：{own}。我們可以怎樣處理？"),
    missing: |missing| match missing {
        Missing::Choice => "請選擇情況是怎樣。",
        Missing::Time => "請填寫時間，例如08:30。",
        Missing::TimeToCome => "這個時間還未到。請填寫服用的時間。",
        Missing::Reason => "請選擇原因。",
        Missing::Who => "請寫下是誰。",
        Missing::Amount => "請填寫服用了多少。如沒有服用，請選「沒有服用」。",
    },
    save: "記下",
    take_title: |medicine| format!("我用了{medicine}"),
    take_reason: "為了甚麼？",
    take_reason_hint: "例如：膝頭痛",
    take_when: "甚麼時候？",
    over_title: "即使沒有不適，今天也要致電",
    over_words: |taken, what, most| {
        format!("你記錄了24小時內服用{what}共{taken}。標籤寫明24小時內最多{most}。")
    },
    over_said: "這超過了標籤寫明的24小時份量。",
    soon_title: "比標籤寫的時間早了",
    soon_words: "這次與上一次的相隔時間，比標籤寫的短。請今天致電你的藥劑師，告訴他們。",
    kept: "你記錄的內容已儲存。",
    call: |number| format!("致電{number}"),
    recent: "過去24小時的記錄",
    take_back: |time| format!("取消{time}的記錄"),
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
    why_not: "Hvorfor ikke?",
    reason: |kind| match kind {
        ReasonKind::Forgot => "Jeg glemte det",
        ReasonKind::Asleep => "Jeg sov",
        ReasonKind::Away => "Jeg havde det ikke med",
        ReasonKind::NoStock => "Vi havde ikke mere",
        ReasonKind::Practical => "Kunne ikke åbne, bruge eller nå det",
        ReasonKind::CouldNotSwallow => "Kunne ikke synke det",
        ReasonKind::Declined => "Jeg valgte det fra",
        ReasonKind::Unwell => "Havde kvalme",
        ReasonKind::Vomited => "Kastede op bagefter",
        ReasonKind::HeldTold => "Fik besked på at vente af …",
        ReasonKind::PlanReading => "Min skrevne plan siger nej ved denne måling",
        ReasonKind::NilByMouth => "Før en undersøgelse eller operation",
        ReasonKind::Hospital => "På hospitalet",
        ReasonKind::Leave => "Boede et andet sted",
        ReasonKind::GivenByOther => "En anden gav det",
        ReasonKind::Spoiled => "Tabt eller ødelagt",
        ReasonKind::Ended => "Kuren er slut, eller lægen stoppede den",
    },
    held_by: |name| format!("Fik besked på at vente af {name}"),
    given_by: |name| format!("Givet af {name}"),
    ended_by: |name| format!("Slut, siger {name}"),
    why_declined: "Hvad fik dig til at vælge det? Der er ikke noget forkert svar.",
    declined: |own| match own {
        Declined::SideEffect => "En bivirkning",
        Declined::Worry => "Det bekymrer mig",
        Declined::NotNeeded => "Jeg tror ikke, jeg har brug for det",
        Declined::Cost => "Det koster for meget",
        Declined::Privacy => "Jeg havde ikke et sted at være alene",
        Declined::Fasting => "Jeg faster",
        Declined::Taste => "Smagen",
    },
    because: |reason, own| format!("{reason} ({own})"),
    who: |kind| match kind {
        ReasonKind::GivenByOther => "Hvem gav det?",
        ReasonKind::Ended => "Hvem sagde det?",
        _ => "Hvem sagde det til dig?",
    },
    after: |kind| match kind {
        ReasonKind::Forgot | ReasonKind::Asleep | ReasonKind::Away => Some(
            "Se under »Hvis du har glemt« i indlægssedlen, eller ring til dit apotek. Tag ikke to doser for at indhente det.",
        ),
        ReasonKind::NoStock => Some("Ring til dit apotek i dag, og sig, at du ikke har mere."),
        ReasonKind::CouldNotSwallow => Some(
            "Spørg dit apotek, om det findes i en anden form. Spørg, før du knuser eller åbner det.",
        ),
        ReasonKind::Unwell => Some("Bliver kvalmen ved med at komme? Spørg dit apotek om det."),
        ReasonKind::Vomited => Some(
            "Se i indlægssedlen, hvad der står om at kaste op efter en dosis, eller ring til dit apotek.",
        ),
        _ => None,
    },
    before_a_fast: "Spørg dit apotek før fasten, hvordan din medicin kan passe ind.",
    due_ago: |length| format!("Den var planlagt for {length} siden."),
    next_in: |length| format!("Næste dosis er om {length}."),
    note: "Andet, med dine egne ord",
    also: "Er det noget at tale om?",
    also_nothing: "Gem kun grunden",
    also_worry: "Skriv det ned som en bekymring",
    also_question: "Skriv det ned som et spørgsmål til mit apotek",
    worry_words: |medicine, own| format!("Jeg valgte {medicine} fra: {own}."),
    question_words: |medicine, own| {
        format!("Jeg valgte {medicine} fra: {own}. Hvad kan vi gøre ved det?")
    },
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
    take_title: |medicine| format!("Jeg tog {medicine}"),
    take_reason: "Hvad var det for?",
    take_reason_hint: "For eksempel: ondt i knæet",
    take_when: "Hvornår?",
    over_title: "Ring i dag, også hvis du har det godt",
    over_words: |taken, what, most| {
        format!(
            "Du har skrevet {taken} {what} ned på 24 timer. På etiketten står der højst {most} på 24 timer."
        )
    },
    over_said: "Det er mere, end der står på etiketten for 24 timer.",
    soon_title: "Tidligere, end der står på etiketten",
    soon_words: "Der gik kortere tid siden den sidste dosis, end der står på etiketten. Ring til dit apotek i dag, og fortæl det.",
    kept: "Det, du skrev ned, er gemt.",
    call: |number| format!("Ring {number}"),
    recent: "Skrevet ned de sidste 24 timer",
    take_back: |time| format!("Fortryd det, du skrev kl. {time}"),
    to_today: "Tilbage til i dag",
};

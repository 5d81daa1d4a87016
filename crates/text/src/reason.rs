//! Why a dose was not taken, in the person's own words, and what to look at then.
//! No blame, and never a word to take it now.

use domain::dose::{Declined, Reason, ReasonKind};

/// Why a dose was not taken.
pub struct ReasonWords {
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
}

impl ReasonWords {
    /// A reason as it was recorded.
    pub fn words(&self, reason: &Reason) -> String {
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
pub const ENGLISH: ReasonWords = ReasonWords {
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
    also: "Is this something to talk about?",
    also_nothing: "Only keep the reason",
    also_worry: "Write it down as a worry",
    also_question: "Write it down as a question for my pharmacist",
    worry_words: |medicine, own| format!("I chose not to take {medicine}: {own}."),
    question_words: |medicine, own| {
        format!("I chose not to take {medicine}: {own}. What can we do about that?")
    },
};

/// Traditional Chinese, Hong Kong.
pub const CHINESE: ReasonWords = ReasonWords {
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
    also: "想和人談談這件事嗎？",
    also_nothing: "只記錄原因",
    also_worry: "記下為擔心的事",
    also_question: "記下為問藥劑師的問題",
    worry_words: |medicine, own| format!("我選擇不服用{medicine}：{own}。"),
    question_words: |medicine, own| format!("我選擇不服用{medicine}：{own}。我們可以怎樣處理？"),
};

/// Danish.
pub const DANISH: ReasonWords = ReasonWords {
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
    also: "Er det noget at tale om?",
    also_nothing: "Gem kun grunden",
    also_worry: "Skriv det ned som en bekymring",
    also_question: "Skriv det ned som et spørgsmål til mit apotek",
    worry_words: |medicine, own| format!("Jeg valgte {medicine} fra: {own}."),
    question_words: |medicine, own| {
        format!("Jeg valgte {medicine} fra: {own}. Hvad kan vi gøre ved det?")
    },
};

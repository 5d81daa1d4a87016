//! Writing down how a medicine is taken.

use domain::amount::QuantityError;
use domain::plan::Food;
use forms::plan::{AmountError, Pattern, PlanProblem};

/// Writing down how a medicine is taken.
pub struct Planning {
    /// How often.
    pub pattern: &'static str,
    /// A pattern.
    pub pattern_name: fn(Pattern) -> &'static str,
    /// A few words more on a pattern; empty if none are needed.
    pub pattern_note: fn(Pattern) -> &'static str,
    /// Which days.
    pub weekdays: &'static str,
    /// Every how many days.
    pub every_days: &'static str,
    /// Every how many weeks.
    pub every_weeks: &'static str,
    /// The first day.
    pub first: &'static str,
    /// What the first day means.
    pub first_hint: &'static str,
    /// Which weekday that is.
    pub first_is: fn(&str) -> String,
    /// At what times.
    pub times: &'static str,
    /// How to choose them.
    pub times_hint: &'static str,
    /// A clock time.
    pub add_clock: &'static str,
    /// The clock time of a slot.
    pub clock: &'static str,
    /// Take away a time.
    pub remove: fn(&str) -> String,
    /// A time without a clock time yet.
    pub new_time: &'static str,
    /// How much.
    pub amount: &'static str,
    /// How much at a time of day.
    pub amount_at: fn(&str) -> String,
    /// One less.
    pub less: &'static str,
    /// One more.
    pub more: &'static str,
    /// A half.
    pub half: &'static str,
    /// A half more or less, read out.
    pub half_more: &'static str,
    /// Counted in.
    pub unit: &'static str,
    /// With food?
    pub food: &'static str,
    /// A relation to food, as a choice.
    pub food_name: fn(Food) -> &'static str,
    /// The time must be exact.
    pub exact: &'static str,
    /// A professional told me.
    pub exact_note: &'static str,
    /// Minutes early or late.
    pub exact_minutes: &'static str,
    /// When does it end?
    pub ending: &'static str,
    /// No end is planned.
    pub ending_open: &'static str,
    /// On a day.
    pub ending_day: &'static str,
    /// After doses.
    pub ending_doses: &'static str,
    /// The last day.
    pub last_day: &'static str,
    /// How many doses in all.
    pub doses: &'static str,
    /// When does it begin?
    pub start: &'static str,
    /// Today.
    pub start_today: &'static str,
    /// Another day.
    pub start_day: &'static str,
    /// Day, for once only and for another day.
    pub day: &'static str,
    /// The shortest gap.
    pub gap: &'static str,
    /// Copy it from the label; what happens if it stays empty.
    pub gap_hint: &'static str,
    /// Hours.
    pub hours: &'static str,
    /// Minutes.
    pub minutes: &'static str,
    /// The most in 24 hours.
    pub most: &'static str,
    /// Copy it from the label; what happens if it stays empty.
    pub most_hint: &'static str,
    /// What "as directed" does.
    pub as_directed: &'static str,
    /// A problem in words.
    pub problem: fn(PlanProblem) -> &'static str,
}

/// English.
pub const ENGLISH: Planning = Planning {
    pattern: "How often?",
    pattern_name: |pattern| match pattern {
        Pattern::EveryDay => "Every day",
        Pattern::Weekdays => "On some weekdays",
        Pattern::EveryDays => "Every few days",
        Pattern::EveryWeeks => "Once every so many weeks",
        Pattern::WhenNeeded => "When needed",
        Pattern::Once => "Once only",
        Pattern::AsDirected => "I do not know, or as directed",
    },
    pattern_note: |pattern| match pattern {
        Pattern::Weekdays => "The same days each week",
        Pattern::EveryDays => "Such as every 3 days",
        Pattern::EveryWeeks => "Such as every 2 weeks on Tuesday",
        Pattern::WhenNeeded => "Only when I have the problem",
        Pattern::AsDirected => "No times and no reminders until you have asked",
        Pattern::EveryDay | Pattern::Once => "",
    },
    weekdays: "Which days?",
    every_days: "Every how many days?",
    every_weeks: "Every how many weeks?",
    first: "First day",
    first_hint: "The first day you take it, or the last day you took it.",
    first_is: |day| format!("This is a {day}."),
    times: "At what times?",
    times_hint: "Choose one or more, or add a clock time.",
    add_clock: "Add a clock time",
    clock: "Clock time",
    remove: |time| format!("Take away: {time}"),
    new_time: "Clock time",
    amount: "How much at a time?",
    amount_at: |time| format!("How much {time}?"),
    less: "One less",
    more: "One more",
    half: "½",
    half_more: "Add or take away a half",
    unit: "Counted in",
    food: "What does the label say about food?",
    food_name: |food| match food {
        Food::NotSaid => "Nothing",
        Food::Before => "Before food",
        Food::With => "With food",
        Food::After => "After food",
        Food::EmptyStomach => "Empty stomach",
    },
    exact: "The time must be exact",
    exact_note: "A professional told me",
    exact_minutes: "At most how many minutes early or late?",
    ending: "Does it end?",
    ending_open: "No end is planned",
    ending_day: "On a day",
    ending_doses: "After a number of doses",
    last_day: "Last day",
    doses: "How many doses in all?",
    start: "When do you begin?",
    start_today: "Today",
    start_day: "Another day",
    day: "Day",
    gap: "Shortest time between doses",
    gap_hint: "Copy it from the label. If you leave it empty, we show no time for the next dose and add a question.",
    hours: "Hours",
    minutes: "Minutes",
    most: "The most in 24 hours",
    most_hint: "Copy it from the label. If you leave it empty, we add a question.",
    as_directed: "No reminders will come. We add a question for your pharmacist: Ask how to take this.",
    problem: |problem| match problem {
        PlanProblem::Pattern => "Choose how often you take it.",
        PlanProblem::Weekday => "Choose at least one day.",
        PlanProblem::Every => "Write a number from 1 to 366.",
        PlanProblem::First => "Choose the first day.",
        PlanProblem::NoTimes => "Choose at least one time.",
        PlanProblem::Time(_) => "Choose a clock time.",
        PlanProblem::SameTime(_) => "This time is there twice. Take one away.",
        PlanProblem::SlotAmount(_, error) | PlanProblem::Amount(error) => match error {
            AmountError::Missing => "Write how much you take.",
            AmountError::Number(QuantityError::NotANumber) => "Write a number, such as 1 or 0.5.",
            AmountError::Number(QuantityError::TooLarge) => "That number is too large.",
        },
        PlanProblem::ExactNeedsClock => {
            "An exact time must be a clock time. Take away the moments of the day."
        }
        PlanProblem::ExactMinutes => "Write a number of minutes from 1 to 240.",
        PlanProblem::Ending => "Write a last day from today on, or a number of doses.",
        PlanProblem::Start => "Choose a day from today on.",
        PlanProblem::Once => "Choose a day and a time that have not passed.",
        PlanProblem::Gap => "Write hours and minutes as numbers, such as 4 and 0.",
        PlanProblem::Most(_) => "Write a number over 0, or leave it empty.",
    },
};

/// Traditional Chinese, Hong Kong.
pub const CHINESE: Planning = Planning {
    pattern: "多久一次？",
    pattern_name: |pattern| match pattern {
        Pattern::EveryDay => "每日",
        Pattern::Weekdays => "逢星期某幾天",
        Pattern::EveryDays => "每隔幾日",
        Pattern::EveryWeeks => "每隔幾個星期一次",
        Pattern::WhenNeeded => "有需要時使用",
        Pattern::Once => "只用一次",
        Pattern::AsDirected => "我不知道，或按指示",
    },
    pattern_note: |pattern| match pattern {
        Pattern::Weekdays => "每星期都在相同的日子",
        Pattern::EveryDays => "例如每3日",
        Pattern::EveryWeeks => "例如每2個星期，逢星期二",
        Pattern::WhenNeeded => "只在不舒服時使用",
        Pattern::AsDirected => "問清楚之前，沒有時間，也沒有提示",
        Pattern::EveryDay | Pattern::Once => "",
    },
    weekdays: "哪幾天？",
    every_days: "每多少日？",
    every_weeks: "每多少個星期？",
    first: "第一天",
    first_hint: "開始使用的那天，或上一次使用的那天。",
    first_is: |day| format!("這天是{day}。"),
    times: "什麼時間？",
    times_hint: "可選一個或多個，或加一個鐘點。",
    add_clock: "加一個鐘點",
    clock: "鐘點",
    remove: |time| format!("拿走：{time}"),
    new_time: "鐘點",
    amount: "每次多少？",
    amount_at: |time| format!("{time}多少？"),
    less: "減一",
    more: "加一",
    half: "½",
    half_more: "加或減半份",
    unit: "計算單位",
    food: "標籤有沒有提到飲食？",
    food_name: |food| match food {
        Food::NotSaid => "沒有提到",
        Food::Before => "飯前",
        Food::With => "隨餐",
        Food::After => "飯後",
        Food::EmptyStomach => "空腹",
    },
    exact: "時間必須準確",
    exact_note: "醫護人員告訴我的",
    exact_minutes: "最多可早或遲多少分鐘？",
    ending: "會完結嗎？",
    ending_open: "沒有定下完結",
    ending_day: "到某一天",
    ending_doses: "用完一定次數",
    last_day: "最後一天",
    doses: "一共多少次？",
    start: "何時開始？",
    start_today: "今天",
    start_day: "另一天",
    day: "日期",
    gap: "兩次之間最少相隔",
    gap_hint: "照標籤填寫。如果不填，我們不會顯示下一次的時間，並會加一個問題。",
    hours: "小時",
    minutes: "分鐘",
    most: "24小時內最多",
    most_hint: "照標籤填寫。如果不填，我們會加一個問題。",
    as_directed: "不會有提示。我們會加一個問題給藥劑師：請查問如何使用。",
    problem: |problem| match problem {
        PlanProblem::Pattern => "請選擇多久一次。",
        PlanProblem::Weekday => "請選擇最少一天。",
        PlanProblem::Every => "請填寫1至366的數字。",
        PlanProblem::First => "請選擇第一天。",
        PlanProblem::NoTimes => "請選擇最少一個時間。",
        PlanProblem::Time(_) => "請選擇鐘點。",
        PlanProblem::SameTime(_) => "這個時間出現了兩次，請拿走一個。",
        PlanProblem::SlotAmount(_, error) | PlanProblem::Amount(error) => match error {
            AmountError::Missing => "請填寫用多少。",
            AmountError::Number(QuantityError::NotANumber) => "請填寫數字，例如1或0.5。",
            AmountError::Number(QuantityError::TooLarge) => "這個數字太大。",
        },
        PlanProblem::ExactNeedsClock => "準確時間必須是鐘點。請拿走起床、用餐等時刻。",
        PlanProblem::ExactMinutes => "請填寫1至240分鐘。",
        PlanProblem::Ending => "請填寫今天或之後的最後一天，或次數。",
        PlanProblem::Start => "請選擇今天或之後的日期。",
        PlanProblem::Once => "請選擇還未過去的日期和時間。",
        PlanProblem::Gap => "請用數字填寫小時和分鐘，例如4和0。",
        PlanProblem::Most(_) => "請填寫大於0的數字，或不填。",
    },
};

/// Danish.
pub const DANISH: Planning = Planning {
    pattern: "Hvor tit?",
    pattern_name: |pattern| match pattern {
        Pattern::EveryDay => "Hver dag",
        Pattern::Weekdays => "På nogle ugedage",
        Pattern::EveryDays => "Med nogle dages mellemrum",
        Pattern::EveryWeeks => "Én gang med nogle ugers mellemrum",
        Pattern::WhenNeeded => "Efter behov",
        Pattern::Once => "Kun én gang",
        Pattern::AsDirected => "Jeg ved det ikke, eller efter aftale",
    },
    pattern_note: |pattern| match pattern {
        Pattern::Weekdays => "De samme dage hver uge",
        Pattern::EveryDays => "For eksempel hver 3. dag",
        Pattern::EveryWeeks => "For eksempel hver anden uge om tirsdagen",
        Pattern::WhenNeeded => "Kun når jeg har problemet",
        Pattern::AsDirected => "Ingen tidspunkter og ingen påmindelser, før du har spurgt",
        Pattern::EveryDay | Pattern::Once => "",
    },
    weekdays: "Hvilke dage?",
    every_days: "Med hvor mange dages mellemrum?",
    every_weeks: "Med hvor mange ugers mellemrum?",
    first: "Første dag",
    first_hint: "Den første dag, du tager den, eller den sidste dag, du tog den.",
    first_is: |day| format!("Det er en {day}."),
    times: "På hvilke tidspunkter?",
    times_hint: "Vælg et eller flere, eller tilføj et klokkeslæt.",
    add_clock: "Tilføj et klokkeslæt",
    clock: "Klokkeslæt",
    remove: |time| format!("Fjern: {time}"),
    new_time: "Klokkeslæt",
    amount: "Hvor meget ad gangen?",
    amount_at: |time| format!("Hvor meget {time}?"),
    less: "En mindre",
    more: "En mere",
    half: "½",
    half_more: "Læg en halv til, eller træk den fra",
    unit: "Tælles i",
    food: "Hvad siger etiketten om mad?",
    food_name: |food| match food {
        Food::NotSaid => "Ingenting",
        Food::Before => "Før mad",
        Food::With => "Sammen med mad",
        Food::After => "Efter mad",
        Food::EmptyStomach => "På tom mave",
    },
    exact: "Tiden skal være præcis",
    exact_note: "Det har en fagperson sagt",
    exact_minutes: "Højst hvor mange minutter før eller efter?",
    ending: "Slutter det?",
    ending_open: "Ingen slutdato",
    ending_day: "På en dag",
    ending_doses: "Efter et antal doser",
    last_day: "Sidste dag",
    doses: "Hvor mange doser i alt?",
    start: "Hvornår begynder du?",
    start_today: "I dag",
    start_day: "En anden dag",
    day: "Dag",
    gap: "Korteste tid mellem doserne",
    gap_hint: "Skriv af fra etiketten. Hvis du lader det stå tomt, viser vi ikke tid for næste dosis og tilføjer et spørgsmål.",
    hours: "Timer",
    minutes: "Minutter",
    most: "Højst på 24 timer",
    most_hint: "Skriv af fra etiketten. Hvis du lader det stå tomt, tilføjer vi et spørgsmål.",
    as_directed: "Der kommer ingen påmindelser. Vi tilføjer et spørgsmål til din farmaceut: Spørg, hvordan den skal tages.",
    problem: |problem| match problem {
        PlanProblem::Pattern => "Vælg, hvor tit du tager den.",
        PlanProblem::Weekday => "Vælg mindst én dag.",
        PlanProblem::Every => "Skriv et tal fra 1 til 366.",
        PlanProblem::First => "Vælg den første dag.",
        PlanProblem::NoTimes => "Vælg mindst ét tidspunkt.",
        PlanProblem::Time(_) => "Vælg et klokkeslæt.",
        PlanProblem::SameTime(_) => "Dette tidspunkt er der to gange. Fjern det ene.",
        PlanProblem::SlotAmount(_, error) | PlanProblem::Amount(error) => match error {
            AmountError::Missing => "Skriv, hvor meget du tager.",
            AmountError::Number(QuantityError::NotANumber) => {
                "Skriv et tal, for eksempel 1 eller 0,5."
            }
            AmountError::Number(QuantityError::TooLarge) => "Det tal er for stort.",
        },
        PlanProblem::ExactNeedsClock => {
            "En præcis tid skal være et klokkeslæt. Fjern måltider og andre tidspunkter på dagen."
        }
        PlanProblem::ExactMinutes => "Skriv et antal minutter fra 1 til 240.",
        PlanProblem::Ending => "Skriv en sidste dag fra i dag og frem, eller et antal doser.",
        PlanProblem::Start => "Vælg en dag fra i dag og frem.",
        PlanProblem::Once => "Vælg en dag og et klokkeslæt, der ikke er forbi.",
        PlanProblem::Gap => "Skriv timer og minutter som tal, for eksempel 4 og 0.",
        PlanProblem::Most(_) => "Skriv et tal over 0, eller lad feltet stå tomt.",
    },
};

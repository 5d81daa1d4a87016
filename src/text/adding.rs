//! Adding a medicine and changing what its label says.

use crate::domain::medicine::{Form, Source};
use crate::ui::forms::adding::{Prompt, Step};

/// Adding a medicine and changing what its label says.
pub struct Adding {
    /// "Step 2 of 6".
    pub count: fn(usize, usize) -> String,
    /// The question of a step.
    pub question: fn(Step) -> &'static str,
    /// What an answered step is called in the list of answers so far.
    pub answered: fn(Step) -> &'static str,
    /// "Change …", for a screen reader.
    pub change: fn(&str) -> String,
    /// Leave; the draft waits.
    pub leave: &'static str,
    /// Nothing was written on this step.
    pub empty: &'static str,
    /// Names joined in one list.
    pub list: fn(&[String]) -> String,

    /// A draft waits: its name.
    pub waiting: fn(&str) -> String,
    /// Where it waits, and for how long.
    pub waiting_note: &'static str,
    /// Go on with it.
    pub go_on: &'static str,
    /// Begin again.
    pub begin_again: &'static str,

    /// The search field.
    pub name: &'static str,
    /// What to type there.
    pub name_hint: &'static str,
    /// The catalogue is being fetched.
    pub fetching: &'static str,
    /// It could not be fetched: what happened.
    pub fetch_failed: &'static str,
    /// What is safe and what to do.
    pub fetch_failed_note: &'static str,
    /// Try again.
    pub retry: &'static str,
    /// How many were found, read out.
    pub found: fn(usize) -> String,
    /// Nothing was found.
    pub nothing_found: &'static str,
    /// A guess.
    pub did_you_mean: &'static str,
    /// Its ingredients.
    pub contains: fn(&str) -> String,
    /// The last row: use the name as typed.
    pub as_typed: fn(&str) -> String,
    /// What that means.
    pub as_typed_note: &'static str,
    /// A name that looks like another.
    pub look_alike: fn(&str, &str) -> String,
    /// A name that means different medicines: name, country and meaning twice.
    pub same_name: fn(&str, &str, &str, &str, &str) -> String,
    /// One brand, several products.
    pub range: fn(&str) -> String,
    /// Look at the box before going on.
    pub look_at_box: &'static str,
    /// Yes, it is this one.
    pub it_is: fn(&str) -> String,
    /// No, search again.
    pub search_again: &'static str,
    /// A country code of the catalogue in words.
    pub country: fn(&str) -> &'static str,

    /// Not recognised, so not checked.
    pub not_recognised: &'static str,
    /// The ingredients, as a label.
    pub ingredients: &'static str,
    /// The strength.
    pub strength: &'static str,
    /// Copy it from the box.
    pub strength_hint: &'static str,
    /// Examples.
    pub examples: &'static str,
    /// The strength of one ingredient of several.
    pub strength_of: fn(&str) -> String,
    /// What it looks like.
    pub form: &'static str,
    /// A form.
    pub form_name: fn(Form) -> &'static str,
    /// More forms.
    pub more_forms: &'static str,
    /// Where it comes from.
    pub source: &'static str,
    /// A source.
    pub source_name: fn(Source) -> &'static str,
    /// Who prescribed it.
    pub prescriber: &'static str,
    /// More about it, folded.
    pub more: &'static str,
    /// What the person calls it.
    pub nickname: &'static str,
    /// An example.
    pub nickname_hint: &'static str,
    /// How many are left.
    pub left: &'static str,

    /// The directions.
    pub directions: &'static str,
    /// Word for word.
    pub directions_hint: &'static str,
    /// How it is really taken.
    pub really: &'static str,
    /// Without blame.
    pub really_hint: &'static str,

    /// Why it is taken.
    pub reason: &'static str,
    /// An example.
    pub reason_hint: &'static str,
    /// If left empty.
    pub reason_empty: &'static str,
    /// Prompts.
    pub prompts: &'static str,
    /// How they work.
    pub prompts_hint: &'static str,
    /// A prompt.
    pub prompt: fn(Prompt) -> &'static str,
    /// Put the prompts away.
    pub put_away: &'static str,
    /// The person's own question.
    pub own: &'static str,

    /// Why, before the words.
    pub why: &'static str,
    /// The next three days.
    pub next_days: &'static str,
    /// No dose on a day.
    pub no_dose: &'static str,
    /// The first dose is later than that.
    pub first_dose: fn(&str, &str) -> String,
    /// No reminders will come.
    pub no_reminders: &'static str,
    /// Times of today that have passed.
    pub passed: fn(&str) -> String,
    /// What will be asked.
    pub will_ask: &'static str,
    /// Whom, and how soon: today.
    pub ask_today: &'static str,
    /// Save.
    pub save: &'static str,
    /// Something is missing on an earlier step.
    pub incomplete: &'static str,

    /// Ask: what is this for?
    pub ask_reason: &'static str,
    /// Ask how to take this.
    pub ask_how: &'static str,
    /// Ask for the shortest gap.
    pub ask_gap: &'static str,
    /// Ask for the most in 24 hours.
    pub ask_most: &'static str,
    /// The same ingredient: which, already in which medicines.
    pub already_in: fn(&str, &str) -> String,
    /// A name that was not recognised.
    pub not_recognised_question: fn(&str) -> String,
    /// Methotrexate: call first.
    pub once_a_week: &'static str,
    /// The plan is kept as words.
    pub once_a_week_note: &'static str,
    /// The question that goes with it, with the plan as entered.
    pub once_a_week_question: fn(&str) -> String,

    /// Changing what the label says: the title.
    pub change_title: fn(&str) -> String,
    /// Nobody chose a medicine.
    pub choose_medicine: &'static str,
    /// Nobody chose a form.
    pub choose_form: &'static str,
    /// Nobody chose a source.
    pub choose_source: &'static str,
    /// A strength that cannot be read.
    pub strength_unread: &'static str,
}

/// English.
pub const ENGLISH: Adding = Adding {
    count: |n, of| format!("Step {n} of {of}"),
    question: |step| match step {
        Step::Which => "Which medicine is it?",
        Step::Pack => "What is on the box?",
        Step::Label => "What does the label say?",
        Step::Times => "How do you take it?",
        Step::Why => "Why do you take it?",
        Step::Check => "Is this right?",
    },
    answered: |step| match step {
        Step::Which => "Medicine",
        Step::Pack => "On the box",
        Step::Label => "The label says",
        Step::Times => "How I take it",
        Step::Why => "Why I take it",
        Step::Check => "Check",
    },
    change: |what| format!("Change: {what}"),
    leave: "Back to medicines",
    empty: "Left empty",
    list: |names| join(names, ", ", " and "),
    waiting: |name| format!("You were adding {name}."),
    waiting_note: "Your answers wait in this browser window until you close it.",
    go_on: "Continue where you were",
    begin_again: "Start a new one",
    name: "The name on the box",
    name_hint: "Brand name or ingredient, as you see it.",
    fetching: "Getting the list of medicines…",
    fetch_failed: "The list of medicines did not come.",
    fetch_failed_note: "Your own medicines are safe. Try again, or use the name as you typed it.",
    retry: "Try again",
    found: |n| match n {
        1 => "1 medicine found".into(),
        n => format!("{n} medicines found"),
    },
    nothing_found: "Nothing like this is in our list.",
    did_you_mean: "Did you mean",
    contains: |what| format!("contains {what}"),
    as_typed: |name| format!("Use “{name}” as I typed it"),
    as_typed_note: "Not recognised, so not checked",
    look_alike: |name, other| format!("{name} looks like {other}. They are different medicines."),
    same_name: |name, here, this, there, that| {
        format!("{name} is not the same everywhere. {here}: {this}. {there}: {that}.")
    },
    range: |name| format!("There are several products called {name}. They do not hold the same."),
    look_at_box: "Look at the ingredient on the box. Is it the same?",
    it_is: |ingredients| format!("Yes, the box says {ingredients}"),
    search_again: "No, search again",
    country: |code| match code {
        "US" => "United States",
        "UK" => "United Kingdom",
        "DK" => "Denmark",
        "HK" => "Hong Kong",
        "AU" => "Australia",
        "IT" => "Italy",
        "BE" => "Belgium",
        "EU" => "European Union",
        _ => "Another country",
    },
    not_recognised: "We do not know this name. It is not recognised, so not checked. Show it to your pharmacist.",
    ingredients: "Ingredient",
    strength: "Strength",
    strength_hint: "Copy it from the box, such as 500 mg.",
    examples: "Examples only. Use what your box says.",
    strength_of: |name| format!("How much {name} in one"),
    form: "What is it like?",
    form_name: |form| match form {
        Form::Tablet => "Tablet",
        Form::Capsule => "Capsule",
        Form::Liquid => "Liquid to swallow",
        Form::Inhaler => "Inhaler",
        Form::Drops => "Drops for eye or ear",
        Form::Spray => "Spray for nose or mouth",
        Form::Cream => "Cream, ointment or gel",
        Form::Patch => "Patch",
        Form::Injection => "Injection or pen",
        Form::Suppository => "Suppository or pessary",
        Form::Powder => "Powder or sachet",
        Form::Other => "Something else",
    },
    more_forms: "Other kinds",
    source: "Where does it come from?",
    source_name: |source| match source {
        Source::Prescribed => "On prescription",
        Source::Bought => "Bought",
        Source::Herbal => "Herbal or vitamin",
        Source::Borrowed => "From someone else",
    },
    prescriber: "Who prescribed it?",
    more: "My name for it, how many are left",
    nickname: "What I call it",
    nickname_hint: "Such as “my water tablet”.",
    left: "How many are left now",
    directions: "Directions on the label",
    directions_hint: "Word for word, as they are printed. We keep them just as you write them.",
    really: "I do it differently",
    really_hint: "In your own words. No one will blame you. It helps your pharmacist.",
    reason: "In your own words",
    reason_hint: "Such as “for my blood pressure”.",
    reason_empty: "If you leave this empty, we add a question: Ask: what is this for?",
    prompts: "What would you like to ask?",
    prompts_hint: "Tap any. They go on your list of questions.",
    prompt: |prompt| match prompt {
        Prompt::Working => "How will I know that it works?",
        Prompt::SideEffects => "Which side effects should I look out for?",
        Prompt::HowLong => "For how long will I need it?",
        Prompt::Forgotten => "What do I do if I forget one?",
        Prompt::Together => "How does it go with my other medicines?",
        Prompt::Otherwise => "What else could help me?",
    },
    put_away: "Put these away",
    own: "My own question",
    why: "Why:",
    next_days: "The next three days",
    no_dose: "No dose",
    first_dose: |day, time| format!("The first dose is {day} at {time}."),
    no_reminders: "No reminders will come for this medicine.",
    passed: |times| format!("Already past today, so left out: {times}."),
    will_ask: "This will ask your pharmacist",
    ask_today: "Call today:",
    save: "Save this medicine",
    incomplete: "Something is still missing. Go back to:",
    ask_reason: "Ask: what is this for?",
    ask_how: "Ask how to take this.",
    ask_gap: "Ask the prescriber or pharmacist: what is the shortest time between doses?",
    ask_most: "Ask the prescriber or pharmacist: what is the most in 24 hours?",
    already_in: |ingredient, others| {
        format!(
            "Also contains {ingredient} — already in {others}. Ask your pharmacist before the first dose."
        )
    },
    not_recognised_question: |name| {
        format!("“{name}” was not recognised, so it was not checked. Ask: what is in it?")
    },
    once_a_week: "Methotrexate is usually once a week. Call your pharmacist before the next dose.",
    once_a_week_note: "We keep what you wrote. We give no reminders for it.",
    once_a_week_question: |plan| {
        format!(
            "Methotrexate is usually once a week. Call your pharmacist before the next dose. I wrote down: {plan}."
        )
    },
    change_title: |name| format!("Change {name}"),
    choose_medicine: "Choose a medicine from the list, or use the name as you typed it.",
    choose_form: "Choose what it is like.",
    choose_source: "Choose where it comes from.",
    strength_unread: "Write a number and a unit, such as 500 mg. Or leave it empty.",
};

/// Traditional Chinese, Hong Kong.
pub const CHINESE: Adding = Adding {
    count: |n, of| format!("第{n}步，共{of}步"),
    question: |step| match step {
        Step::Which => "是哪一種藥物？",
        Step::Pack => "藥盒上寫了什麼？",
        Step::Label => "藥物標籤上寫了什麼？",
        Step::Times => "你怎樣使用？",
        Step::Why => "你為何服用？",
        Step::Check => "這樣對嗎？",
    },
    answered: |step| match step {
        Step::Which => "藥物",
        Step::Pack => "藥盒上寫着",
        Step::Label => "標籤寫着",
        Step::Times => "我怎樣使用",
        Step::Why => "我為何服用",
        Step::Check => "核對",
    },
    change: |what| format!("更改：{what}"),
    leave: "返回藥物",
    empty: "沒有填寫",
    list: |names| join(names, "、", "及"),
    waiting: |name| format!("你剛才正在加入{name}。"),
    waiting_note: "你的答案會留在這個瀏覽器視窗，直至你關閉它。",
    go_on: "繼續剛才的步驟",
    begin_again: "重新開始",
    name: "藥盒上的名稱",
    name_hint: "品牌或成分名稱，照你所見填寫。",
    fetching: "正在取得藥物清單……",
    fetch_failed: "未能取得藥物清單。",
    fetch_failed_note: "你自己的藥物記錄安全。請再試一次，或直接使用你輸入的名稱。",
    retry: "再試一次",
    found: |n| format!("找到{n}種藥物"),
    nothing_found: "我們的清單沒有相似的名稱。",
    did_you_mean: "你是否想找",
    contains: |what| format!("含有{what}"),
    as_typed: |name| format!("使用我輸入的「{name}」"),
    as_typed_note: "未能識別，所以沒有核對",
    look_alike: |name, other| format!("{name}與{other}名稱相似，但是不同的藥物。"),
    same_name: |name, here, this, there, that| {
        format!("{name}在不同地方可以是不同藥物。{here}：{this}。{there}：{that}。")
    },
    range: |name| format!("有幾種產品都叫{name}，成分並不相同。"),
    look_at_box: "請看看藥盒上的成分。是否一樣？",
    it_is: |ingredients| format!("是，藥盒上寫着{ingredients}"),
    search_again: "不是，再搜尋",
    country: |code| match code {
        "US" => "美國",
        "UK" => "英國",
        "DK" => "丹麥",
        "HK" => "香港",
        "AU" => "澳洲",
        "IT" => "意大利",
        "BE" => "比利時",
        "EU" => "歐盟",
        _ => "其他國家",
    },
    not_recognised: "我們不認識這個名稱。未能識別，所以沒有核對。請給藥劑師看看。",
    ingredients: "成分",
    strength: "每粒（或每單位）的含量",
    strength_hint: "照藥盒填寫，例如500毫克。",
    examples: "只是例子。請以你的藥盒為準。",
    strength_of: |name| format!("每一粒含{name}多少"),
    form: "它是什麼樣子？",
    form_name: |form| match form {
        Form::Tablet => "藥片",
        Form::Capsule => "膠囊",
        Form::Liquid => "藥水（內服）",
        Form::Inhaler => "吸入劑",
        Form::Drops => "眼藥水或耳藥水",
        Form::Spray => "鼻或口腔噴霧",
        Form::Cream => "藥膏或啫喱",
        Form::Patch => "藥貼",
        Form::Injection => "注射劑或注射筆",
        Form::Suppository => "栓劑",
        Form::Powder => "藥粉或沖劑",
        Form::Other => "其他",
    },
    more_forms: "其他類型",
    source: "這藥物從哪裏來？",
    source_name: |source| match source {
        Source::Prescribed => "醫生處方",
        Source::Bought => "自行購買",
        Source::Herbal => "草藥或維他命",
        Source::Borrowed => "別人給的",
    },
    prescriber: "由誰處方？",
    more: "我的叫法、剩餘數量",
    nickname: "我叫它做",
    nickname_hint: "例如「去水丸」。",
    left: "現時剩餘多少",
    directions: "標籤上的用法",
    directions_hint: "逐字照抄。我們會照你所寫的保存。",
    really: "我的做法不同",
    really_hint: "用自己的話寫。沒有人會責怪你，這對藥劑師有幫助。",
    reason: "用你自己的話",
    reason_hint: "例如「控制血壓」。",
    reason_empty: "如果不填，我們會加一個問題：請查問：這藥物有什麼用？",
    prompts: "你想問什麼？",
    prompts_hint: "按一下選擇。問題會加到你的問題清單。",
    prompt: |prompt| match prompt {
        Prompt::Working => "我怎樣知道它有效？",
        Prompt::SideEffects => "我應該留意哪些副作用？",
        Prompt::HowLong => "我需要用多久？",
        Prompt::Forgotten => "如果我忘記了一次，該怎麼辦？",
        Prompt::Together => "與我其他藥物一起用會怎樣？",
        Prompt::Otherwise => "還有什麼可以幫到我？",
    },
    put_away: "收起這些問題",
    own: "我自己的問題",
    why: "原因：",
    next_days: "未來三天",
    no_dose: "不用藥",
    first_dose: |day, time| format!("第一次用藥在{day}{time}。"),
    no_reminders: "這藥物不會有提示。",
    passed: |times| format!("今天已過的時間不計：{times}。"),
    will_ask: "這會問你的藥劑師",
    ask_today: "今天致電：",
    save: "儲存這種藥物",
    incomplete: "還有未填的項目。請返回：",
    ask_reason: "請查問：這藥物有什麼用？",
    ask_how: "請查問如何使用。",
    ask_gap: "請查問處方者或藥劑師：兩次之間最少要相隔多久？",
    ask_most: "請查問處方者或藥劑師：24小時內最多可用多少？",
    already_in: |ingredient, others| {
        format!("也含有{ingredient}——{others}已含有這成分。第一次使用前，請先詢問藥劑師。")
    },
    not_recognised_question: |name| {
        format!("未能識別「{name}」，所以沒有核對。請查問：它含有什麼？")
    },
    once_a_week: "甲氨蝶呤通常每星期一次。下一次用藥前，請先致電藥劑師。",
    once_a_week_note: "我們會保存你所寫的內容，但不會提示你用藥。",
    once_a_week_question: |plan| {
        format!("甲氨蝶呤通常每星期一次。下一次用藥前，請先致電藥劑師。我寫下了：{plan}。")
    },
    change_title: |name| format!("更改{name}"),
    choose_medicine: "請從清單選擇藥物，或使用你輸入的名稱。",
    choose_form: "請選擇它是什麼樣子。",
    choose_source: "請選擇它從哪裏來。",
    strength_unread: "請填寫數字和單位，例如500毫克，或不填。",
};

/// Danish.
pub const DANISH: Adding = Adding {
    count: |n, of| format!("Trin {n} af {of}"),
    question: |step| match step {
        Step::Which => "Hvilken medicin er det?",
        Step::Pack => "Hvad står der på æsken?",
        Step::Label => "Hvad står der på etiketten?",
        Step::Times => "Hvordan tager du den?",
        Step::Why => "Hvorfor tager du den?",
        Step::Check => "Er det rigtigt?",
    },
    answered: |step| match step {
        Step::Which => "Medicin",
        Step::Pack => "På æsken",
        Step::Label => "På etiketten står der",
        Step::Times => "Sådan tager jeg den",
        Step::Why => "Derfor tager jeg den",
        Step::Check => "Tjek",
    },
    change: |what| format!("Ret: {what}"),
    leave: "Tilbage til medicin",
    empty: "Ikke udfyldt",
    list: |names| join(names, ", ", " og "),
    waiting: |name| format!("Du var i gang med at tilføje {name}."),
    waiting_note: "Dine svar venter i dette browservindue, indtil du lukker det.",
    go_on: "Fortsæt, hvor du var",
    begin_again: "Begynd på en ny",
    name: "Navnet på æsken",
    name_hint: "Handelsnavn eller indholdsstof, som du ser det.",
    fetching: "Henter listen over medicin …",
    fetch_failed: "Listen over medicin kunne ikke hentes.",
    fetch_failed_note: "Din egen medicin er gemt. Prøv igen, eller brug navnet, som du skrev det.",
    retry: "Prøv igen",
    found: |n| match n {
        1 => "1 slags medicin fundet".into(),
        n => format!("{n} slags medicin fundet"),
    },
    nothing_found: "Vi har ikke noget lignende på vores liste.",
    did_you_mean: "Mente du",
    contains: |what| format!("indeholder {what}"),
    as_typed: |name| format!("Brug “{name}”, som jeg skrev det"),
    as_typed_note: "Ikke genkendt, så ikke kontrolleret",
    look_alike: |name, other| {
        format!("{name} ligner {other}. Det er to forskellige slags medicin.")
    },
    same_name: |name, here, this, there, that| {
        format!("{name} er ikke det samme alle steder. {here}: {this}. {there}: {that}.")
    },
    range: |name| {
        format!("Der er flere produkter, der hedder {name}. De indeholder ikke det samme.")
    },
    look_at_box: "Se på indholdsstoffet på æsken. Er det det samme?",
    it_is: |ingredients| format!("Ja, der står {ingredients} på æsken"),
    search_again: "Nej, søg igen",
    country: |code| match code {
        "US" => "USA",
        "UK" => "Storbritannien",
        "DK" => "Danmark",
        "HK" => "Hongkong",
        "AU" => "Australien",
        "IT" => "Italien",
        "BE" => "Belgien",
        "EU" => "EU",
        _ => "Et andet land",
    },
    not_recognised: "Vi kender ikke dette navn. Det er ikke genkendt, så det er ikke kontrolleret. Vis det på dit apotek.",
    ingredients: "Indholdsstof",
    strength: "Styrke",
    strength_hint: "Skriv af fra æsken, for eksempel 500 mg.",
    examples: "Kun eksempler. Brug det, der står på din æske.",
    strength_of: |name| format!("Hvor meget {name} i én"),
    form: "Hvad er det for en slags?",
    form_name: |form| match form {
        Form::Tablet => "Tablet",
        Form::Capsule => "Kapsel",
        Form::Liquid => "Væske til at synke",
        Form::Inhaler => "Inhalator",
        Form::Drops => "Dråber til øje eller øre",
        Form::Spray => "Spray til næse eller mund",
        Form::Cream => "Creme, salve eller gel",
        Form::Patch => "Plaster",
        Form::Injection => "Indsprøjtning eller pen",
        Form::Suppository => "Stikpille",
        Form::Powder => "Pulver eller brev",
        Form::Other => "Noget andet",
    },
    more_forms: "Andre slags",
    source: "Hvor kommer den fra?",
    source_name: |source| match source {
        Source::Prescribed => "På recept",
        Source::Bought => "Købt",
        Source::Herbal => "Naturmedicin eller vitamin",
        Source::Borrowed => "Fra en anden",
    },
    prescriber: "Hvem har udskrevet den?",
    more: "Mit navn for den, hvor meget der er tilbage",
    nickname: "Det kalder jeg den",
    nickname_hint: "For eksempel “min vanddrivende”.",
    left: "Hvor mange er der tilbage nu",
    directions: "Anvisningen på etiketten",
    directions_hint: "Ord for ord, som den er trykt. Vi gemmer den, præcis som du skriver den.",
    really: "Jeg gør det anderledes",
    really_hint: "Med dine egne ord. Ingen bebrejder dig noget. Det hjælper din farmaceut.",
    reason: "Med dine egne ord",
    reason_hint: "For eksempel “for mit blodtryk”.",
    reason_empty: "Hvis du lader det stå tomt, tilføjer vi et spørgsmål: Spørg: Hvad er den til?",
    prompts: "Hvad vil du gerne spørge om?",
    prompts_hint: "Tryk på dem, du vil. De kommer på din liste med spørgsmål.",
    prompt: |prompt| match prompt {
        Prompt::Working => "Hvordan kan jeg mærke, at den virker?",
        Prompt::SideEffects => "Hvilke bivirkninger skal jeg holde øje med?",
        Prompt::HowLong => "Hvor længe skal jeg have den?",
        Prompt::Forgotten => "Hvad gør jeg, hvis jeg glemmer en?",
        Prompt::Together => "Hvordan passer den sammen med min anden medicin?",
        Prompt::Otherwise => "Hvad kunne ellers hjælpe mig?",
    },
    put_away: "Læg dem væk",
    own: "Mit eget spørgsmål",
    why: "Hvorfor:",
    next_days: "De næste tre dage",
    no_dose: "Ingen dosis",
    first_dose: |day, time| format!("Den første dosis er {day} klokken {time}."),
    no_reminders: "Der kommer ingen påmindelser om denne medicin.",
    passed: |times| format!("Allerede forbi i dag, så de tæller ikke med: {times}."),
    will_ask: "Det her spørger du din farmaceut om",
    ask_today: "Ring i dag:",
    save: "Gem denne medicin",
    incomplete: "Der mangler stadig noget. Gå tilbage til:",
    ask_reason: "Spørg: Hvad er den til?",
    ask_how: "Spørg, hvordan den skal tages.",
    ask_gap: "Spørg lægen eller farmaceuten: Hvor lang tid skal der mindst gå mellem doserne?",
    ask_most: "Spørg lægen eller farmaceuten: Hvor meget må jeg højst tage på 24 timer?",
    already_in: |ingredient, others| {
        format!(
            "Indeholder også {ingredient} – det er allerede i {others}. Spørg din farmaceut før den første dosis."
        )
    },
    not_recognised_question: |name| {
        format!("“{name}” blev ikke genkendt, så det er ikke kontrolleret. Spørg: Hvad er der i?")
    },
    once_a_week: "Methotrexat tages normalt én gang om ugen. Ring til din farmaceut før den næste dosis.",
    once_a_week_note: "Vi gemmer det, du skrev. Der kommer ingen påmindelser om den.",
    once_a_week_question: |plan| {
        format!(
            "Methotrexat tages normalt én gang om ugen. Ring til din farmaceut før den næste dosis. Jeg skrev: {plan}."
        )
    },
    change_title: |name| format!("Ret {name}"),
    choose_medicine: "Vælg en medicin på listen, eller brug navnet, som du skrev det.",
    choose_form: "Vælg, hvad det er for en slags.",
    choose_source: "Vælg, hvor den kommer fra.",
    strength_unread: "Skriv et tal og en enhed, for eksempel 500 mg. Eller lad feltet stå tomt.",
};

fn join(names: &[String], comma: &str, and: &str) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => [&first.join(comma), and, last].concat(),
    }
}

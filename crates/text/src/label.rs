//! What stands on a box and its label, why a medicine is taken, and what to
//! ask about it.

use domain::medicine::{Form, Source};
use forms::adding::Prompt;

/// What stands on a box and its label, and what to ask about it.
pub struct Labels {
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
    /// Changing what the label says: the title.
    pub change_title: fn(&str) -> String,
    /// Nobody chose a form.
    pub choose_form: &'static str,
    /// Nobody chose a source.
    pub choose_source: &'static str,
    /// A strength that cannot be read.
    pub strength_unread: &'static str,
}

/// English.
pub const ENGLISH: Labels = Labels {
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
    change_title: |name| format!("Change {name}"),
    choose_form: "Choose what it is like.",
    choose_source: "Choose where it comes from.",
    strength_unread: "Write a number and a unit, such as 500 mg. Or leave it empty.",
};

/// Traditional Chinese, Hong Kong.
pub const CHINESE: Labels = Labels {
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
    change_title: |name| format!("更改{name}"),
    choose_form: "請選擇它是什麼樣子。",
    choose_source: "請選擇它從哪裏來。",
    strength_unread: "請填寫數字和單位，例如500毫克，或不填。",
};

/// Danish.
pub const DANISH: Labels = Labels {
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
    change_title: |name| format!("Ret {name}"),
    choose_form: "Vælg, hvad det er for en slags.",
    choose_source: "Vælg, hvor den kommer fra.",
    strength_unread: "Skriv et tal og en enhed, for eksempel 500 mg. Eller lad feltet stå tomt.",
};

//! Finding a medicine in the catalogue, and what its name can be mixed up with.

/// Finding a medicine in the catalogue.
pub struct Finding {
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
    /// It is not on this device, and the network is away.
    pub not_yet: &'static str,
    /// There are names that need a newer app.
    pub newer: &'static str,
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
    /// Nobody chose a medicine.
    pub choose_medicine: &'static str,
}

/// English.
pub const ENGLISH: Finding = Finding {
    name: "The name on the box",
    name_hint: "Brand name or ingredient, as you see it.",
    fetching: "Getting the list of medicines…",
    fetch_failed: "The list of medicines did not come.",
    fetch_failed_note: "Your own medicines are safe. Try again, or use the name as you typed it.",
    not_yet: "The list of medicines is not on this device yet. It comes the next time you are online.",
    newer: "There are newer names of medicines. Update Concord to get them.",
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
    choose_medicine: "Choose a medicine from the list, or use the name as you typed it.",
};

/// Traditional Chinese, Hong Kong.
pub const CHINESE: Finding = Finding {
    name: "藥盒上的名稱",
    name_hint: "品牌或成分名稱，照你所見填寫。",
    fetching: "正在取得藥物清單……",
    fetch_failed: "未能取得藥物清單。",
    fetch_failed_note: "你自己的藥物記錄安全。請再試一次，或直接使用你輸入的名稱。",
    not_yet: "藥物清單尚未在這部裝置上。下次連接網絡時便會取得。",
    newer: "現在有較新的藥物名稱。請更新Concord，以取得這些名稱。",
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
    choose_medicine: "請從清單選擇藥物，或使用你輸入的名稱。",
};

/// Danish.
pub const DANISH: Finding = Finding {
    name: "Navnet på æsken",
    name_hint: "Handelsnavn eller indholdsstof, som du ser det.",
    fetching: "Henter listen over medicin …",
    fetch_failed: "Listen over medicin kunne ikke hentes.",
    fetch_failed_note: "Din egen medicin er gemt. Prøv igen, eller brug navnet, som du skrev det.",
    not_yet: "Listen over medicin er ikke på denne enhed endnu. Den kommer, næste gang du er på nettet.",
    newer: "Der er nyere navne på medicin. Opdater Concord for at få dem.",
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
    choose_medicine: "Vælg en medicin på listen, eller brug navnet, som du skrev det.",
};

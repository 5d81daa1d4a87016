//! The code of the sentences: the list of languages, and for each area a struct
//! with a field for every sentence that stands as it is, and a method for every
//! one that is filled in or chosen.

use std::fmt::Write as _;

use crate::Languages;
use crate::area::{Area, Message, Shape};
use crate::language::PluralRule;
use crate::pack;
use crate::signature::Kind;

/// All of it.
pub fn all(languages: &Languages) -> String {
    let mut code = String::new();
    languages_code(&mut code, languages);
    let mut first = 0;
    for area in &languages.areas {
        area_code(&mut code, area, first);
        first += area.messages.len();
    }
    text_code(&mut code, languages);
    let _ = write!(
        code,
        "/// What a pack must say of itself to be read.\npub const STAMP: &str = {:?};\n\n",
        pack::stamp(languages)
    );
    let _ = write!(
        code,
        "/// How many sentences a pack has.\npub const SENTENCES: usize = {first};\n"
    );
    code
}

fn languages_code(code: &mut String, languages: &Languages) {
    let all = &languages.languages;
    code.push_str("/// A language the app speaks.\n#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]\npub enum Language {\n");
    for language in all {
        let _ = write!(
            code,
            "    /// {}.\n    #[serde(rename = {:?})]\n    {},\n",
            language.describes, language.code, language.in_english
        );
    }
    code.push_str("}\n\nimpl Language {\n");
    let mut offered: Vec<_> = all.iter().collect();
    offered.sort_by_key(|language| language.place);
    let names: Vec<String> = offered
        .iter()
        .map(|one| format!("Self::{}", one.in_english))
        .collect();
    let _ = write!(
        code,
        "    /// Every language, in the order offered.\n    pub const ALL: [Self; {}] = [{}];\n\n",
        all.len(),
        names.join(", ")
    );
    code.push_str("    /// What is known of it beside its sentences.\n    pub(crate) const fn facts(self) -> &'static Facts {\n        match self {\n");
    for language in all {
        let plural = match language.plural {
            PluralRule::OneAndOther => "OneAndOther",
            PluralRule::OtherOnly => "OtherOnly",
        };
        let _ = write!(
            code,
            "            Self::{} => &Facts {{ code: {:?}, own_name: {:?}, devices: &{:?}, plural: PluralRule::{plural}, names: {:?} }},\n",
            language.in_english, language.code, language.own_name, language.devices, language.names
        );
    }
    code.push_str("        }\n    }\n}\n\n");
    code.push_str("/// The sentences of every language, as they lie beside the code.\n#[cfg(not(target_arch = \"wasm32\"))]\npub(crate) const fn beside(language: Language) -> &'static str {\n    match language {\n");
    for language in all {
        let _ = write!(
            code,
            "        Language::{} => include_str!(concat!(env!(\"OUT_DIR\"), \"/{}.txt\")),\n",
            language.in_english, language.code
        );
    }
    code.push_str("    }\n}\n\n");
}

fn area_code(code: &mut String, area: &Area, first: usize) {
    let name = struct_name(area);
    doc(code, "", &area.about);
    let _ = write!(code, "pub struct {name} {{\n    spoken: Language,\n");
    for message in &area.messages {
        let field = snake(&message.key);
        match message.shape {
            Shape::Plain => {
                doc(code, "    ", &message.signature.doc);
                let _ = writeln!(code, "    pub {field}: &'static str,");
            }
            _ => {
                let _ = writeln!(code, "    {field}: &'static str,");
            }
        }
    }
    let _ = write!(
        code,
        "}}\n\nimpl Area for {name} {{\n    const FIRST: usize = {first};\n\n    fn read(language: Language, lines: &mut Lines) -> Self {{\n        Self {{\n            spoken: language,\n"
    );
    for message in &area.messages {
        let _ = writeln!(code, "            {}: lines.next(),", snake(&message.key));
    }
    code.push_str("        }\n    }\n\n    fn shelf() -> &'static Shelf<Self> {\n        static SHELF: Shelf<");
    code.push_str(&name);
    code.push_str("> = Shelf::new();\n        &SHELF\n    }\n}\n\n");
    let _ = write!(
        code,
        "impl {name} {{\n    /// The language of these sentences.\n    pub const fn language(&self) -> Language {{\n        self.spoken\n    }}\n"
    );
    for message in area
        .messages
        .iter()
        .filter(|message| message.shape != Shape::Plain)
    {
        code.push('\n');
        method_code(code, message);
    }
    code.push_str("}\n\n");
}

fn method_code(code: &mut String, message: &Message) {
    let field = snake(&message.key);
    doc(code, "    ", &message.signature.doc);
    let arguments = &message.signature.arguments;
    let parameters: Vec<String> = arguments
        .iter()
        .map(|argument| {
            let kind = match &argument.kind {
                Kind::Text => "&str".to_owned(),
                Kind::Count => "impl Number".to_owned(),
                Kind::List => "&[impl AsRef<str>]".to_owned(),
                Kind::Date => "chrono::NaiveDate".to_owned(),
                Kind::Choice(path) => path.clone(),
            };
            format!("{}: {kind}", snake(&argument.name))
        })
        .collect();
    let gives = match (message.shape, message.signature.is_optional) {
        (Shape::Lines, _) => "Each",
        (Shape::Chosen, false) => "&'static str",
        (Shape::Chosen, true) => "Option<&'static str>",
        (_, false) => "String",
        (_, true) => "Option<String>",
    };
    let _ = write!(
        code,
        "    pub fn {field}(&self, {}) -> {gives} {{\n",
        parameters.join(", ")
    );
    for argument in arguments {
        let name = snake(&argument.name);
        match &argument.kind {
            Kind::Date => {
                let _ = writeln!(
                    code,
                    "        let {name} = self.spoken.text().dates.date({name});"
                );
            }
            Kind::Choice(path) => choice_code(code, message, &argument.name, path),
            Kind::List => {
                let _ = writeln!(
                    code,
                    "        let {name} = (joined(self.spoken, {name}), {name}.len());"
                );
            }
            Kind::Text | Kind::Count => {}
        }
    }
    let handed: Vec<String> = arguments
        .iter()
        .map(|argument| {
            let name = snake(&argument.name);
            match argument.kind {
                Kind::Text => format!("Goes::In({name})"),
                Kind::Date => format!("Goes::In(&{name})"),
                Kind::Count => format!("Goes::Number({name}.number())"),
                Kind::List => format!("Goes::List(&{name}.0, {name}.1)"),
                Kind::Choice(_) => format!("Goes::Choice({name})"),
            }
        })
        .collect();
    let said = match message.shape {
        Shape::Lines => format!("lines_of(self.{field})"),
        Shape::Chosen => format!("chosen(self.{field}, {})", snake(&arguments[0].name)),
        _ => format!(
            "filled(self.spoken, self.{field}, &[{}])",
            handed.join(", ")
        ),
    };
    if message.signature.is_optional {
        let _ = writeln!(code, "        Some({said}).filter(|said| !said.is_empty())");
    } else {
        let _ = writeln!(code, "        {said}");
    }
    code.push_str("    }\n");
}

/// The place of a variant of an enum. A variant that no English words are for
/// does not compile.
fn choice_code(code: &mut String, message: &Message, name: &str, path: &str) {
    let words = message
        .choices
        .iter()
        .find(|(known, _)| known == name)
        .map(|(_, words)| &words[..]);
    let name = snake(name);
    let optional = path
        .strip_prefix("Option<")
        .and_then(|path| path.strip_suffix('>'));
    let path = optional.unwrap_or(path).trim_start_matches('&');
    let _ = writeln!(code, "        let {name} = match {name} {{");
    for (at, word) in words.unwrap_or_default().iter().enumerate() {
        let variant = format!("{path}::{} {{ .. }}", pascal(word));
        let pattern = match (word.as_str(), optional) {
            ("any", _) => "_".to_owned(),
            ("none", Some(_)) => "None".to_owned(),
            (_, Some(_)) => format!("Some({variant})"),
            (_, None) => variant,
        };
        let _ = writeln!(code, "            {pattern} => {at},");
    }
    code.push_str("        };\n");
}

fn text_code(code: &mut String, languages: &Languages) {
    code.push_str("/// All sentences in one language.\n#[derive(Clone, Copy)]\npub struct Text {\n    /// Which language.\n    pub language: Language,\n");
    for area in &languages.areas {
        doc(code, "    ", &area.about);
        let _ = writeln!(
            code,
            "    pub {}: In<{}>,",
            snake(&area.name),
            struct_name(area)
        );
    }
    code.push_str("}\n\nimpl Text {\n    pub(crate) const fn new(language: Language) -> Self {\n        Self {\n            language,\n");
    for area in &languages.areas {
        let _ = writeln!(
            code,
            "            {}: In::new(language),",
            snake(&area.name)
        );
    }
    code.push_str("        }\n    }\n}\n\n");
    code.push_str("impl Language {\n    /// All sentences in this language.\n    pub const fn text(self) -> &'static Text {\n        match self {\n");
    for language in &languages.languages {
        let _ = write!(
            code,
            "            Self::{0} => {{\n                static TEXT: Text = Text::new(Language::{0});\n                &TEXT\n            }}\n",
            language.in_english
        );
    }
    code.push_str("        }\n    }\n}\n\n");
}

fn doc(code: &mut String, indent: &str, lines: &[String]) {
    for line in lines {
        let _ = writeln!(code, "{indent}/// {line}");
    }
}

fn struct_name(area: &Area) -> String {
    format!("{}Words", pascal(&area.name))
}

fn snake(key: &str) -> String {
    key.replace('-', "_")
}

fn pascal(key: &str) -> String {
    key.split(['-', '_'])
        .map(|word| {
            let mut letters = word.chars();
            letters
                .next()
                .map(|first| first.to_uppercase().chain(letters).collect::<String>())
                .unwrap_or_default()
        })
        .collect()
}

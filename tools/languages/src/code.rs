//! The code of the sentences: the list of languages, and for each area a struct
//! with a field for every sentence that stands as it is, and a method for every
//! one that is filled in or chosen.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::area::{Area, Message, Shape};
use crate::language::{Language, PluralRule};
use crate::pack;
use crate::portion::Portion;
use crate::signature::{Argument, Kind};
use crate::{Fault, Languages};

/// The list of languages, what is known of each, and what their packs must be.
pub fn languages(languages: &Languages) -> String {
    let all: Vec<Ident> = languages.languages.iter().map(name).collect();
    let mut offered: Vec<&Language> = languages.languages.iter().collect();
    offered.sort_by_key(|language| language.place);
    let offered = offered.into_iter().map(name);
    let describes = languages
        .languages
        .iter()
        .map(|one| format!(" {}.", one.describes));
    let codes = languages.languages.iter().map(|one| &one.code);
    let facts = languages.languages.iter().map(facts);
    let files = languages.languages.iter().flat_map(|one| {
        Portion::ALL.map(|portion| {
            let (language, which) = (name(one), portion_code(portion));
            let file = format!("/{}", pack::file(&one.code, portion));
            quote!((Language::#language, #which) => include_str!(concat!(env!("OUT_DIR"), #file)),)
        })
    });
    let count = all.len();
    let stamp = pack::stamp(languages);
    let [opening, rest] = Portion::ALL
        .map(|portion| -> usize { languages.of(portion).map(|area| area.messages.len()).sum() });
    let code = quote! {
        /// A language the app speaks.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
        pub enum Language {
            #(#[doc = #describes] #[serde(rename = #codes)] #all,)*
        }

        impl Language {
            /// Every language, in the order offered.
            pub const ALL: [Self; #count] = [#(Self::#offered),*];

            /// What is known of it beside its sentences.
            pub(crate) const fn facts(self) -> &'static LanguageFacts {
                match self {
                    #(Self::#all => &#facts,)*
                }
            }
        }

        /// The sentences of every language, as they lie beside the code.
        #[cfg(not(target_arch = "wasm32"))]
        pub(crate) const fn beside(language: Language, portion: Portion) -> &'static str {
            match (language, portion) {
                #(#files)*
            }
        }

        /// What a pack must say of itself to be read.
        pub const STAMP: &str = #stamp;

        /// How many sentences the pack of a portion has.
        pub(crate) const fn sentences(portion: Portion) -> usize {
            match portion {
                Portion::Opening => #opening,
                Portion::Rest => #rest,
            }
        }
    };
    code.to_string()
}

fn portion_code(portion: Portion) -> TokenStream {
    match portion {
        Portion::Opening => quote!(Portion::Opening),
        Portion::Rest => quote!(Portion::Rest),
    }
}

fn name(language: &Language) -> Ident {
    format_ident!("{}", language.in_english)
}

fn facts(language: &Language) -> TokenStream {
    let Language {
        code,
        own_name,
        devices,
        cards,
        ..
    } = language;
    let plural = match language.plural {
        PluralRule::OneAndOther => quote!(PluralRule::OneAndOther),
        PluralRule::OtherOnly => quote!(PluralRule::OtherOnly),
    };
    let none = quote!(None);
    let names = language
        .names
        .as_ref()
        .map_or(none, |names| quote!(Some(#names)));
    quote! {
        LanguageFacts {
            code: #code,
            own_name: #own_name,
            devices: &[#(#devices),*],
            plural: #plural,
            names: #names,
            cards: #cards,
        }
    }
}

/// The areas, and all of them together.
///
/// # Errors
/// A choice is made by something that is no path of Rust.
pub fn areas(languages: &Languages) -> Result<String, Vec<Fault>> {
    let mut code = TokenStream::new();
    let mut faults = Vec::new();
    for portion in Portion::ALL {
        let mut first = 0;
        for area in languages.of(portion) {
            match area_code(area, first) {
                Ok(area) => code.extend(area),
                Err(fault) => faults.push(fault),
            }
            first += area.messages.len();
        }
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    code.extend(text_code(languages));
    Ok(code.to_string())
}

fn area_code(area: &Area, first: usize) -> Result<TokenStream, Fault> {
    let about = doc(&area.about);
    let name = struct_name(area);
    let fields = area.messages.iter().map(|message| {
        let field = snake(&message.key);
        if message.shape == Shape::Plain {
            let about = doc(&message.signature.doc);
            quote!(#about pub #field: &'static str,)
        } else {
            quote!(#field: &'static str,)
        }
    });
    let keys: Vec<Ident> = area
        .messages
        .iter()
        .map(|message| snake(&message.key))
        .collect();
    let (portion, count) = (portion_code(area.portion), keys.len());
    let methods = area
        .messages
        .iter()
        .filter(|message| message.shape != Shape::Plain)
        .map(|message| method_code(&area.name, message))
        .collect::<Result<Vec<_>, _>>()?;
    Ok(quote! {
        #about
        pub struct #name {
            spoken: Language,
            #(#fields)*
        }

        impl Area for #name {
            // `tools/dist` finds by this name which areas a part of the app asks for.
            #[inline(never)]
            fn spoken(spoken: Language) -> &'static Self {
                static SHELF: Shelf<#name> = Shelf::new();
                SHELF.get(spoken, || {
                    let [#(#keys),*] = *lines_at::<#count>(spoken, #portion, #first);
                    Self { spoken, #(#keys),* }
                })
            }
        }

        impl #name {
            /// The language of these sentences.
            pub const fn language(&self) -> Language {
                self.spoken
            }

            #(#methods)*
        }
    })
}

fn method_code(area: &str, message: &Message) -> Result<TokenStream, Fault> {
    let about = doc(&message.signature.doc);
    let field = snake(&message.key);
    let arguments = &message.signature.arguments;
    let is_no_path = |path: &str| {
        let file = format!("languages/en/{area}.ftl");
        Fault::of_sentence(&file, &message.key, format!("{path} is no path of Rust"))
    };
    let mut parameters = Vec::new();
    let mut prepared = Vec::new();
    for argument in arguments {
        let name = snake(&argument.name);
        let kind = kind_code(&argument.kind).ok_or_else(|| is_no_path(&argument.name))?;
        parameters.push(quote!(#name: #kind));
        prepared.extend(prepared_code(message, argument));
    }
    let handed = arguments.iter().map(handed_code);
    let said = match (message.shape, arguments.first()) {
        (Shape::Lines, _) => quote!(lines_of(self.#field)),
        (Shape::Chosen, Some(by)) => {
            let by = snake(&by.name);
            quote!(chosen(self.#field, #by))
        }
        _ => quote!(filled(self.spoken.plural(), self.#field, &[#(#handed),*])),
    };
    let gives = match message.shape {
        Shape::Lines => quote!(Each),
        Shape::Chosen | Shape::Plain => quote!(&'static str),
        Shape::Filled => quote!(String),
    };
    let (gives, said) = if message.signature.is_optional {
        (
            quote!(Option<#gives>),
            quote!(Some(#said).filter(|said| !said.is_empty())),
        )
    } else {
        (gives, said)
    };
    Ok(quote! {
        #about
        pub fn #field(&self, #(#parameters),*) -> #gives {
            #(#prepared)*
            #said
        }
    })
}

/// The type of what goes in; none where a choice names no type.
fn kind_code(kind: &Kind) -> Option<TokenStream> {
    match kind {
        Kind::Text => Some(quote!(&str)),
        Kind::Count => Some(quote!(impl Number)),
        Kind::List => Some(quote!(&[impl AsRef<str>])),
        Kind::Date => Some(quote!(chrono::NaiveDate)),
        Kind::Choice(path) => path.parse().ok(),
    }
}

/// What is done with an argument before it goes in.
fn prepared_code(message: &Message, argument: &Argument) -> Option<TokenStream> {
    let name = snake(&argument.name);
    match &argument.kind {
        Kind::Text | Kind::Count => None,
        Kind::Date => Some(quote!(let #name = self.spoken.text().dates.date(#name);)),
        Kind::List => Some(quote! {
            let grammar = self.spoken.text().grammar;
            let #name = (joined(#name, grammar.comma, grammar.and), #name.len());
        }),
        Kind::Choice(path) => choice_code(message, &argument.name, path),
    }
}

fn handed_code(argument: &Argument) -> TokenStream {
    let name = snake(&argument.name);
    match argument.kind {
        Kind::Text => quote!(Goes::In(#name)),
        Kind::Date => quote!(Goes::In(&#name)),
        Kind::Count => quote!(Goes::Number(#name.number())),
        Kind::List => quote!(Goes::List(&#name.0, #name.1)),
        Kind::Choice(_) => quote!(Goes::Choice(#name)),
    }
}

/// The place of a variant of an enum. A variant that no English words are for
/// does not compile.
fn choice_code(message: &Message, name: &str, path: &str) -> Option<TokenStream> {
    let words = message.choices.iter().find(|(known, _)| known == name);
    let words = words.map(|(_, words)| &words[..]).unwrap_or_default();
    let optional = path
        .strip_prefix("Option<")
        .and_then(|path| path.strip_suffix('>'));
    let path: TokenStream = optional
        .unwrap_or(path)
        .trim_start_matches('&')
        .parse()
        .ok()?;
    let name = snake(name);
    let arms = words.iter().enumerate().map(|(at, word)| {
        let variant = pascal(word);
        match (word.as_str(), optional) {
            ("any", _) => quote!(_ => #at,),
            ("none", Some(_)) => quote!(None => #at,),
            (_, Some(_)) => quote!(Some(#path::#variant { .. }) => #at,),
            (_, None) => quote!(#path::#variant { .. } => #at,),
        }
    });
    Some(quote!(let #name = match #name { #(#arms)* };))
}

fn text_code(languages: &Languages) -> TokenStream {
    let about = languages.areas.iter().map(|area| doc(&area.about));
    let fields: Vec<Ident> = languages
        .areas
        .iter()
        .map(|area| snake(&area.name))
        .collect();
    let structs = languages.areas.iter().map(struct_name);
    let all = languages.languages.iter().map(name);
    quote! {
        /// All sentences in one language.
        #[derive(Clone, Copy)]
        pub struct Text {
            /// Which language.
            pub language: Language,
            #(#about pub #fields: In<#structs>,)*
        }

        impl Text {
            pub(crate) const fn new(language: Language) -> Self {
                Self {
                    language,
                    #(#fields: In::new(language),)*
                }
            }
        }

        impl Language {
            /// All sentences in this language.
            pub const fn text(self) -> &'static Text {
                match self {
                    #(Self::#all => {
                        static TEXT: Text = Text::new(Language::#all);
                        &TEXT
                    })*
                }
            }
        }
    }
}

fn doc(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| format!(" {line}"));
    quote!(#(#[doc = #lines])*)
}

/// The struct of an area.
pub fn struct_name(area: &Area) -> Ident {
    format_ident!("{}Words", pascal(&area.name))
}

fn snake(key: &str) -> Ident {
    format_ident!("{}", key.replace('-', "_"))
}

fn pascal(key: &str) -> Ident {
    let words = key.split(['-', '_']).map(|word| {
        let mut letters = word.chars();
        let first = letters.next().into_iter().flat_map(char::to_uppercase);
        first.chain(letters).collect::<String>()
    });
    format_ident!("{}", words.collect::<String>())
}

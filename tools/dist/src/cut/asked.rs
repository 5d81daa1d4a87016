//! Which areas of sentences the first part of the app asks for. It starts with the
//! sentences of the opening alone, so what it asks for must be among them: else
//! somebody would see a page with nothing in the place of its words.

use std::collections::BTreeSet;

use languages::{Area, Portion, code};
use wasmparser::{KnownCustom, Name, Parser, Payload};

use crate::fault::Surprise;

/// Makes sure that the first part, with the names of its functions, asks for the
/// areas of the opening and for no other.
///
/// # Errors
/// It asks for another, or not for one that is among them.
pub fn check(first: &[u8], areas: &[Area]) -> Result<(), Surprise> {
    let asked = areas_read(first)?;
    for area in areas {
        let is_asked = asked.contains(&code::struct_name(area).to_string());
        match (area.portion, is_asked) {
            (Portion::Opening, true) | (Portion::Rest, false) => {}
            (Portion::Rest, true) => return Err(too_late(area)),
            (Portion::Opening, false) => return Err(for_nothing(area)),
        }
    }
    Ok(())
}

fn too_late(area: &Area) -> Surprise {
    Surprise {
        file: file(area),
        expected: "sentences that only the second part of the app says".to_owned(),
        found: format!(
            "{} is asked for by the first part of the app but comes with the rest",
            area.name
        ),
        advice: "have the second part say it (src/ui/rest.rs), move the sentence to an area of \
                 the opening, or write `### (opening)` at the top of the file"
            .to_owned(),
    }
}

fn for_nothing(area: &Area) -> Surprise {
    Surprise {
        file: file(area),
        expected: "sentences that the first part of the app says".to_owned(),
        found: format!(
            "{} comes with the opening but is asked for by nothing in the first part",
            area.name
        ),
        advice: "take `### (opening)` out of the file: a first visit need not wait for it"
            .to_owned(),
    }
}

fn file(area: &Area) -> String {
    format!("languages/en/{}.ftl", area.name)
}

/// The structs of the areas that a part reads, by the functions that it has.
fn areas_read(part: &[u8]) -> Result<BTreeSet<String>, Surprise> {
    let names = function_names(part).map_err(|error| strange(error.to_string()))?;
    let read: BTreeSet<String> = names
        .iter()
        .filter_map(|name| area_in(name))
        .map(str::to_owned)
        .collect();
    if read.is_empty() {
        return Err(strange(format!("{} names without one", names.len())));
    }
    Ok(read)
}

fn strange(found: String) -> Surprise {
    Surprise {
        file: "the first part, as wasm-bindgen wrote it".to_owned(),
        expected: format!("functions named {BEFORE}AREA{AFTER}"),
        found,
        advice: "see how the compiler and wasm-bindgen name functions now \
                 (target/parts/bound/app_bg.wasm), and say it in tools/dist/src/cut/asked.rs"
            .to_owned(),
    }
}

/// What stands around the struct of an area in the name of the function that finds
/// it (`tools/languages/src/code.rs` writes that function).
const BEFORE: &str = "<text::areas::";
const AFTER: &str = " as text::pack::Area>::spoken";

fn area_in(function: &str) -> Option<&str> {
    let (area, rest) = function.strip_prefix(BEFORE)?.split_once(AFTER)?;
    (rest.is_empty() || rest.starts_with("::")).then_some(area)
}

fn function_names(wasm: &[u8]) -> wasmparser::Result<Vec<String>> {
    let mut found = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        let Payload::CustomSection(section) = payload? else {
            continue;
        };
        let KnownCustom::Name(names) = section.as_known() else {
            continue;
        };
        for names in names {
            if let Name::Function(names) = names? {
                for name in names {
                    found.push(name?.name.to_owned());
                }
            }
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{Module, NameMap, NameSection};

    use super::*;

    fn area(name: &str, portion: Portion) -> Area {
        Area {
            name: name.to_owned(),
            about: Vec::new(),
            portion,
            messages: Vec::new(),
        }
    }

    fn areas() -> [Area; 3] {
        [
            area("welcome", Portion::Opening),
            area("not-saved", Portion::Opening),
            area("today", Portion::Rest),
        ]
    }

    /// A part with functions of these names.
    fn part(names: &[&str]) -> Vec<u8> {
        let mut functions = NameMap::new();
        for (at, name) in (0..).zip(names) {
            functions.append(at, name);
        }
        let mut section = NameSection::new();
        section.functions(&functions);
        let mut module = Module::new();
        module.section(&section);
        module.finish()
    }

    const WELCOME: &str =
        "<text::areas::WelcomeWords as text::pack::Area>::spoken::h0123456789abcdef";
    const NOT_SAVED: &str = "<text::areas::NotSavedWords as text::pack::Area>::spoken";
    const TODAY: &str = "<text::areas::TodayWords as text::pack::Area>::spoken::h0";
    const OTHERS: &str = "text::areas::TodayWords::check";

    #[test]
    fn a_first_part_that_asks_for_the_opening_passes() {
        let first = part(&["main", OTHERS, NOT_SAVED, WELCOME]);
        assert_eq!(check(&first, &areas()), Ok(()));
    }

    #[test]
    fn what_comes_too_late_or_for_nothing_is_named_with_its_file() {
        for (names, file, what) in [
            (
                &[NOT_SAVED, TODAY, WELCOME][..],
                "languages/en/today.ftl",
                "today is asked for by the first part of the app but comes with the rest",
            ),
            (
                &[WELCOME],
                "languages/en/not-saved.ftl",
                "not-saved comes with the opening but is asked for by nothing",
            ),
        ] {
            let said = check(&part(names), &areas()).unwrap_err().to_string();
            assert!(said.contains(file) && said.contains(what), "{said}");
        }
    }

    #[test]
    fn a_part_that_names_no_area_is_not_taken_for_one_that_asks_for_none() {
        for first in [part(&["main", OTHERS]), part(&[]), b"no wasm".to_vec()] {
            let said = check(&first, &areas()).unwrap_err().to_string();
            assert!(said.contains("AREA") && said.contains("asked.rs"), "{said}");
        }
    }
}

//! Whether the two parts fit: what one needs, the other must offer. The names pass
//! through three tools, any of which could leave one out.

use std::collections::BTreeSet;

use wasmparser::{Parser, Payload};

use super::link;
use crate::fault::Surprise;

/// Makes sure that each part finds what it needs of the other.
///
/// # Errors
/// It does not, or a part cannot be read.
pub fn check(first: &[u8], rest: &[u8], link: &str) -> Result<(), Surprise> {
    let first = Part::read("the first part", first)?;
    let rest = Part::read("the rest", rest)?;
    let handed_over: BTreeSet<&str> = link::handed_over(link)?.into_iter().collect();
    let offered: BTreeSet<&str> = link::offered(link).into_iter().collect();
    let exported = first.exports.iter().map(String::as_str).collect();

    // The app's own script gives the first part all that comes from elsewhere.
    let of_link = first
        .imports
        .iter()
        .filter(|(module, _)| module == "./link.js");
    let of_link = of_link.map(|(_, name)| name.as_str()).collect();
    all_in(
        "link.js",
        "export const",
        &offered,
        "the first part needs it",
        &of_link,
    )?;
    all_in(
        "the first part",
        "an export",
        &exported,
        "link.js hands it over",
        &handed_over,
    )?;
    let needed = rest.needed_from("__wasm_split")?;
    all_in(
        "link.js",
        "in initSync's names",
        &handed_over,
        "the rest needs it",
        &needed,
    )
}

fn all_in(
    file: &str,
    how: &str,
    there: &BTreeSet<&str>,
    why: &str,
    wanted: &BTreeSet<&str>,
) -> Result<(), Surprise> {
    let missing: Vec<&str> = wanted.difference(there).copied().collect();
    if missing.is_empty() {
        return Ok(());
    }
    Err(Surprise {
        file: file.to_owned(),
        expected: format!("{} ({how}): {why}", missing.join(", ")),
        found: format!("{} other names", there.len()),
        advice: ADVICE.to_owned(),
    })
}

const ADVICE: &str = "find the step that lost it: the cut, wasm-bindgen (--keep-lld-exports) or \
                      wasm-opt; target/parts holds what each wrote";

/// What a part needs and offers, by name.
#[derive(Debug, Default)]
struct Part {
    /// From which module, and what.
    imports: Vec<(String, String)>,
    exports: Vec<String>,
}

impl Part {
    fn read(name: &str, wasm: &[u8]) -> Result<Self, Surprise> {
        Self::parse(wasm).map_err(|error| Surprise {
            file: name.to_owned(),
            expected: "wasm".to_owned(),
            found: error.to_string(),
            advice: ADVICE.to_owned(),
        })
    }

    fn parse(wasm: &[u8]) -> wasmparser::Result<Self> {
        let mut part = Self::default();
        for payload in Parser::new(0).parse_all(wasm) {
            match payload? {
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        let import = import?;
                        let name = (import.module.to_owned(), import.name.to_owned());
                        part.imports.push(name);
                    }
                }
                Payload::ExportSection(exports) => {
                    for export in exports {
                        part.exports.push(export?.name.to_owned());
                    }
                }
                _ => {}
            }
        }
        Ok(part)
    }

    /// What it needs, if all of it is from one module.
    fn needed_from(&self, module: &str) -> Result<BTreeSet<&str>, Surprise> {
        if let Some((other, name)) = self.imports.iter().find(|(from, _)| from != module) {
            return Err(Surprise {
                file: "the rest".to_owned(),
                expected: format!("it needs nothing but what link.js gives it ({module})"),
                found: format!("{name} from {other}"),
                advice: ADVICE.to_owned(),
            });
        }
        Ok(self.imports.iter().map(|(_, name)| name.as_str()).collect())
    }
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{
        EntityType, ExportKind, ExportSection, ImportSection, MemorySection, MemoryType, Module,
    };

    use super::*;

    const MEMORY: MemoryType = MemoryType {
        minimum: 1,
        maximum: None,
        memory64: false,
        shared: false,
        page_size_log2: None,
    };
    const LINK: &str = "const { memory, table,  } = initSync(undefined, undefined);\n\
                        export const load_rest = wrap();\n";

    /// A part that needs and offers memories of these names.
    fn part(imports: &[(&str, &str)], exports: &[&str]) -> Vec<u8> {
        let mut needs = ImportSection::new();
        for (module, name) in imports {
            needs.import(module, name, EntityType::Memory(MEMORY));
        }
        let mut memories = MemorySection::new();
        memories.memory(MEMORY);
        let mut offers = ExportSection::new();
        for name in exports {
            offers.export(name, ExportKind::Memory, 0);
        }
        let mut module = Module::new();
        module.section(&needs).section(&memories).section(&offers);
        module.finish()
    }

    fn first() -> Vec<u8> {
        part(
            &[("./app_bg.js", "now"), ("./link.js", "load_rest")],
            &["memory", "table", "main"],
        )
    }

    fn rest() -> Vec<u8> {
        part(
            &[("__wasm_split", "memory"), ("__wasm_split", "table")],
            &[],
        )
    }

    #[test]
    fn parts_that_fit_pass() {
        assert_eq!(check(&first(), &rest(), LINK), Ok(()));
    }

    #[test]
    fn what_one_part_needs_and_the_other_does_not_offer_is_named() {
        let no_table = part(&[("./link.js", "load_rest")], &["memory"]);
        let asks_more = part(&[("__wasm_split", "global")], &[]);
        let asks_elsewhere = part(&[("./app_bg.js", "now")], &[]);
        for (first, rest, link, file, named) in [
            (&no_table, &rest(), LINK, "the first part", "table"),
            (&first(), &asks_more, LINK, "link.js", "global"),
            (
                &first(),
                &asks_elsewhere,
                LINK,
                "the rest",
                "now from ./app_bg.js",
            ),
            (
                &first(),
                &rest(),
                &LINK.replace("load_rest", "load"),
                "link.js",
                "load_rest",
            ),
            (
                &b"no wasm".to_vec(),
                &rest(),
                LINK,
                "the first part",
                "wasm",
            ),
        ] {
            let said = check(first, rest, link).unwrap_err().to_string();
            assert!(said.starts_with(file) && said.contains(named), "{said}");
        }
    }
}

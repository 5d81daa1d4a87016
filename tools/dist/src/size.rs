//! Prints what a first visit fetches before the first tap, file by file, and fails
//! when it is more than the budget. What follows once the app can be used, so that
//! it works offline, is added up on a line of its own. Sizes are compressed with
//! brotli, as they travel.

use std::fs;

use languages::Portion;

use crate::compress;
use crate::fault::{Deed, Fault};
use crate::folder::Folder;
use crate::{page, precache, sentences};

/// How many bytes a first visit may fetch. The aim is 165 kB for code; a slow
/// phone pays 5 ms for each kB.
const ALL_BUDGET: u64 = 257_000;
/// How many of them may be wasm.
const WASM_BUDGET: u64 = 218_000;

/// A file of a first visit.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Weighed {
    name: String,
    raw: u64,
    travels: u64,
}

/// What a first visit weighs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Visit {
    first: Vec<Weighed>,
    /// How many bytes follow.
    later: u64,
}

/// Prints what a first visit of a finished release weighs.
///
/// # Errors
/// It is more than the budget, or there is no release.
pub fn measure(dist: &Folder) -> Result<(), Fault> {
    let visit = weigh(dist)?;
    print!("{}", visit.table());
    match visit.verdict() {
        Verdict::Within => Ok(()),
        Verdict::Over => Err(Fault::OverBudget),
    }
}

fn weigh(dist: &Folder) -> Result<Visit, Fault> {
    let mut first = page::first_files(&dist.read_text("index.html")?, &dist.read_text("boot.js")?);
    first.extend(heaviest_text(dist, Portion::Opening)?);
    let mut later = precache::files_of(&dist.read_text("sw.js")?)?;
    later.push("sw.js".to_owned());
    later.extend(heaviest_text(dist, Portion::Rest)?);
    let mut visit = Visit::default();
    for name in &first {
        visit.first.push(Weighed {
            raw: bytes(dist, name)?,
            travels: travels(dist, name)?,
            name: name.clone(),
        });
    }
    for name in later.iter().filter(|name| !first.contains(*name)) {
        visit.later += travels(dist, name)?;
    }
    Ok(visit)
}

/// A visit fetches the sentences of one language: here of the heaviest.
fn heaviest_text(dist: &Folder, portion: Portion) -> Result<Option<String>, Fault> {
    let mut heaviest = None;
    for name in dist.names()? {
        if sentences::is_of(portion, &name) {
            let weight = travels(dist, &name)?;
            if heaviest.as_ref().is_none_or(|(most, _)| weight > *most) {
                heaviest = Some((weight, name));
            }
        }
    }
    Ok(heaviest.map(|(_, name)| name))
}

fn bytes(dist: &Folder, name: &str) -> Result<u64, Fault> {
    let path = dist.path_of(name);
    let about = fs::metadata(&path).map_err(|reason| Fault::file(Deed::Read, &path, reason))?;
    Ok(about.len())
}

/// How many bytes of a file travel.
fn travels(dist: &Folder, name: &str) -> Result<u64, Fault> {
    let compressed = format!("{name}{}", compress::ENDING);
    if dist.path_of(&compressed).is_file() {
        bytes(dist, &compressed)
    } else {
        bytes(dist, name)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    Within,
    Over,
}

impl Visit {
    fn all(&self) -> u64 {
        self.first.iter().map(|file| file.travels).sum()
    }

    fn wasm(&self) -> u64 {
        let is_wasm =
            |file: &&Weighed| file.name.rsplit_once('.').is_some_and(|(_, e)| e == "wasm");
        self.first
            .iter()
            .filter(is_wasm)
            .map(|file| file.travels)
            .sum()
    }

    /// A visit without the app is not one that was weighed rightly.
    fn verdict(&self) -> Verdict {
        if self.all() <= ALL_BUDGET && (1..=WASM_BUDGET).contains(&self.wasm()) {
            Verdict::Within
        } else {
            Verdict::Over
        }
    }

    fn table(&self) -> String {
        let line =
            |raw: &str, travels: &str, what: &str| format!("{raw:>10} {travels:>10}  {what}\n");
        let sum = |travels: u64, what: String| line("", &travels.to_string(), &what);
        let mut table = line("raw", "brotli", "file");
        for file in &self.first {
            table += &line(&file.raw.to_string(), &file.travels.to_string(), &file.name);
        }
        table += &sum(self.all(), format!("first visit (budget {ALL_BUDGET})"));
        table += &sum(self.wasm(), format!("of that wasm (budget {WASM_BUDGET})"));
        table += &sum(
            self.later,
            "fetched after that, while the first page is read".to_owned(),
        );
        table
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn visit(wasm: u64, page: u64) -> Visit {
        let file = |name: &str, travels| Weighed {
            name: name.to_owned(),
            raw: travels * 3,
            travels,
        };
        Visit {
            first: vec![
                file("concord-app-1_bg.wasm", wasm),
                file("index.html", page),
            ],
            later: 600_000,
        }
    }

    #[test]
    fn a_visit_is_held_to_both_budgets() {
        for (wasm, page, verdict) in [
            (WASM_BUDGET, ALL_BUDGET - WASM_BUDGET, Verdict::Within),
            (WASM_BUDGET, ALL_BUDGET - WASM_BUDGET + 1, Verdict::Over),
            (WASM_BUDGET + 1, 1, Verdict::Over),
            (1, 1, Verdict::Within),
            (0, 1, Verdict::Over),
        ] {
            assert_eq!(visit(wasm, page).verdict(), verdict, "{wasm} {page}");
        }
    }

    #[test]
    fn the_table_names_each_file_and_the_sums() {
        let expected = "       raw     brotli  file
    714000     238000  concord-app-1_bg.wasm
      4200       1400  index.html
               239400  first visit (budget 257000)
               238000  of that wasm (budget 218000)
               600000  fetched after that, while the first page is read
";
        assert_eq!(visit(238_000, 1400).table(), expected);
    }
}

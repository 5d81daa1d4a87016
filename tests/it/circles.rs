//! No file needs another that needs it back, directly or around a corner: what
//! is read first can be read alone.
//!
//! Reads the files as text, so it knows what a file names. A file that opens a
//! folder and only passes on what is in it (`pub use`) needs nothing of it; what
//! is passed on is needed of the file that defines it. A call of a method names
//! nothing: what one type does may be told in several files.

mod reading;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use reading::Reading;

/// The files of a crate, by the path of their module, such as `plan::days`.
struct Crate(BTreeMap<String, Reading>);

impl Crate {
    fn of(folder: &Path) -> Self {
        let mut files = BTreeMap::new();
        read(folder, folder, &mut files);
        Self(files)
    }

    /// The module that a path from `here` leads to, and what is left of the path.
    fn resolve<'a>(&self, here: &str, path: &'a [String]) -> Option<(String, &'a [String])> {
        let mut at: Vec<&str> = here.split("::").filter(|part| !part.is_empty()).collect();
        let mut rest = path;
        let mut found = false;
        while let Some((first, after)) = rest.split_first() {
            match first.as_str() {
                "crate" => at.clear(),
                "super" => {
                    at.pop();
                }
                "self" => {}
                _ => break,
            }
            found = true;
            rest = after;
        }
        while let Some((first, after)) = rest.split_first() {
            let next = [&at[..], &[first.as_str()]].concat().join("::");
            if !self.0.contains_key(&next) {
                break;
            }
            found = true;
            at.push(first);
            rest = after;
        }
        found.then(|| (at.join("::"), rest))
    }

    /// The file that defines what a path names, through files that pass it on.
    fn definer(&self, here: &str, path: &[String]) -> Option<String> {
        let (mut module, rest) = self.resolve(here, path)?;
        let Some(name) = rest.first() else {
            return Some(module);
        };
        while let Some(next) = self.passed_on_from(&module, name) {
            module = next;
        }
        Some(module)
    }

    /// The module from which another passes on a name that it does not define.
    fn passed_on_from(&self, module: &str, name: &str) -> Option<String> {
        let file = self.0.get(module)?;
        if file.defines.contains(name) {
            return None;
        }
        let from = |path: &[String]| Some(self.resolve(module, path)?.0);
        let by_name = file.passes_on.iter().find(|(called, _)| called == name);
        let next = match by_name {
            Some((_, path)) => from(path),
            None => file
                .passes_on
                .iter()
                .filter(|(called, _)| called == "*")
                .filter_map(|(_, path)| from(path))
                .find(|from| self.0[from].defines.contains(name)),
        };
        next.filter(|next| next != module)
    }

    /// What each file needs of the others.
    fn needs(&self) -> BTreeMap<&str, BTreeSet<String>> {
        let of = |module: &str, file: &Reading| -> BTreeSet<String> {
            let named = file.names.iter();
            let named = named.filter_map(|path| self.definer(module, path));
            let is_under = |other: &String| other.starts_with(&format!("{module}::"));
            let passed_on = file.passes_on.iter();
            let passed_on = passed_on
                .filter_map(|(_, path)| self.definer(module, path))
                .filter(|other| !module.is_empty() && !is_under(other));
            let all = named.chain(passed_on);
            all.filter(|other| other != module).collect()
        };
        self.0
            .iter()
            .map(|(module, file)| (module.as_str(), of(module, file)))
            .collect()
    }

    /// Files that need each other, each circle once: what each needs of the rest.
    fn circles(&self) -> Vec<Vec<String>> {
        let needs = self.needs();
        let reached: BTreeMap<&str, BTreeSet<&str>> = needs
            .keys()
            .map(|module| (*module, reached_from(module, &needs)))
            .collect();
        let is_back = |from: &str, to: &str| reached.get(to).is_some_and(|at| at.contains(from));
        let mut circles = BTreeSet::new();
        for (module, from) in &reached {
            let together: Vec<&str> = from
                .iter()
                .copied()
                .filter(|other| is_back(module, other))
                .collect();
            let arrows = |one: &&str| {
                let to = needs[one].iter().map(String::as_str);
                let to: Vec<&str> = to
                    .filter(|other| together.contains(other))
                    .map(called)
                    .collect();
                format!("{} needs {}", called(one), to.join(", "))
            };
            if !together.is_empty() {
                circles.insert(together.iter().map(arrows).collect());
            }
        }
        circles.into_iter().collect()
    }
}

/// The file that opens a crate has no path of its own.
fn called(module: &str) -> &str {
    if module.is_empty() { "lib" } else { module }
}

fn reached_from<'a>(
    module: &'a str,
    needs: &'a BTreeMap<&'a str, BTreeSet<String>>,
) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut open = vec![module];
    while let Some(next) = open.pop() {
        for needed in needs.get(next).into_iter().flatten() {
            if reached.insert(needed.as_str()) {
                open.push(needed);
            }
        }
    }
    reached
}

fn read(root: &Path, folder: &Path, files: &mut BTreeMap<String, Reading>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read(root, &path, files);
            continue;
        }
        let name = path.strip_prefix(root).unwrap().to_str().unwrap();
        let name = name.replace('\\', "/");
        let Some(name) = name.strip_suffix(".rs") else {
            continue;
        };
        let module = match name {
            "main" => continue,
            "lib" => String::new(),
            name if name.ends_with("/tests") => continue,
            name => name.replace('/', "::"),
        };
        files.insert(module, Reading::of(&fs::read_to_string(&path).unwrap()));
    }
}

fn crate_of(files: &[(&str, &str)]) -> Crate {
    let read = |(module, text): &(&str, &str)| ((*module).to_owned(), Reading::of(text));
    Crate(files.iter().map(read).collect())
}

fn circles(files: &[(&str, &str)]) -> Vec<String> {
    crate_of(files).circles().concat()
}

/// What a file of its own folder needs of `days`, which needs `plan` back.
fn arrow_of(plan: &str) -> Vec<String> {
    let found = circles(&[
        ("", "pub mod plan;\nmod words;"),
        ("plan", plan),
        (
            "plan::days",
            "use crate::plan::Plan;\npub struct Days(Plan);",
        ),
        ("words", "pub struct Words;"),
    ]);
    found.into_iter().take(1).collect()
}

const PLAN_NEEDS_DAYS: [&str; 1] = ["plan needs plan::days"];
const NOTHING: [&str; 0] = [];

#[test]
fn a_circle_is_seen_also_around_a_corner_and_through_what_is_passed_on() {
    let with = |event: &str| {
        circles(&[
            ("", "pub mod talk;\npub mod event;\npub mod record;"),
            ("talk", "mod order;\npub use order::Step;\npub struct Talk;"),
            (
                "talk::order",
                "use super::Talk;\nuse crate::record::{self, Record};\npub enum Step {}",
            ),
            ("record", "use crate::event::Event;\npub struct Record;"),
            ("event", event),
        ])
    };
    assert_eq!(with("pub enum Event {}"), NOTHING);
    assert_eq!(
        with("use crate::talk::{Step};\npub enum Event { Moved(Step) }"),
        [
            "event needs talk::order",
            "record needs event",
            "talk::order needs record"
        ]
    );
    assert_eq!(
        with("pub fn f() { crate::record::Record; }"),
        ["event needs record", "record needs event"]
    );
}

#[test]
fn a_file_may_open_a_folder_and_pass_on_what_is_in_it_but_not_use_it() {
    let opens = "mod days;\npub use days::Days;\npub struct Plan;\n";
    assert_eq!(arrow_of(opens), NOTHING);
    for uses in [
        "fn f(days: Days) {}",
        "fn f() { Days::of(1); }",
        "fn f() { days::of(1); }",
        "fn f() { self::days::of(1); }",
    ] {
        assert_eq!(
            arrow_of(&(opens.to_owned() + uses)),
            PLAN_NEEDS_DAYS,
            "{uses}"
        );
    }
}

#[test]
fn every_way_to_name_something_is_seen() {
    for plan in [
        "use days::Days;\npub struct Plan(Days);",
        "use self::days::{self, Days as D};\npub struct Plan(D);",
        "use crate::{plan::{days::*}, words};\npub struct Plan;",
        "use crate::plan::days;\npub struct Plan(days::Days);",
        "use crate::plan as here;\npub struct Plan(here::days::Days);",
        "pub struct Plan;\nfn f<'a>() { use days as kept; kept::of(1) }",
        "pub struct Plan;\nmod part {\n    use super::days::Days;\n}",
        "#[serde(with = \"days::read\")]\npub struct Plan;",
        "pub struct Plan;\n#[cfg(test)]\nmod tests {}\nuse days::Days;",
    ] {
        assert_eq!(arrow_of(plan), PLAN_NEEDS_DAYS, "{plan}");
    }
    for plan in [
        "// use days::Days;\npub struct Plan;",
        "/* days::of(1) */ pub struct Plan(&'static str);",
        "pub struct Plan;\nconst SAID: (&str, char) = (\"use days::Days; {\", '{');",
        "pub struct Plan;\nconst SAID: &str = r#\"days::of(1) \"{\"#;",
        "pub struct Plan;\n#[cfg(test)]\nmod tests {\n    use super::days::Days;\n}",
        "pub struct Plan;\n#[cfg(test)]\nuse days::Days;",
        "use crate::words::Words;\nuse chrono::days::Days;\npub struct Plan(Words, Days);",
        "pub struct Plan;\nmod part {\n    pub struct Inner;\n    use super::Plan;\n}",
    ] {
        assert_eq!(arrow_of(plan), NOTHING, "{plan}");
    }
}

/// What stands in a module inside a file is that file's: its `super` is the file.
#[test]
fn a_file_with_a_module_inside_does_not_need_the_file_above_it() {
    let with = |rest: &str| {
        circles(&[
            ("ui", "use rest::Rest;\npub struct Ui(Rest);"),
            ("ui::rest", rest),
        ])
    };
    let rest = "pub struct Rest;\nmod part {\n    use super::Rest;\n";
    assert_eq!(with(&format!("{rest}}}")), NOTHING);
    assert_eq!(
        with(&format!("{rest}    use super::super::Ui;\n}}")),
        ["ui needs ui::rest", "ui::rest needs ui"]
    );
}

#[test]
fn the_arrows_of_the_app_are_seen() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let domain = Crate::of(&root.join("crates/domain/src"));
    assert!(domain.needs()["journal"].contains("event"));
    let app = Crate::of(&root.join("src"));
    let needs = app.needs();
    assert!(needs["ui::rest"].contains("ui::pages::of_rest"));
    assert!(needs["ui::pages::of_rest"].contains("ui::pages::today"));
}

#[test]
fn no_file_needs_another_that_needs_it_back() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    let crates = ["crates", "tools"].map(|folder| fs::read_dir(root.join(folder)).unwrap());
    let crates = crates.into_iter().flatten();
    let folders = crates.map(|entry| entry.unwrap().path().join("src"));
    for folder in folders.chain([root.join("src")]) {
        for circle in Crate::of(&folder).circles() {
            let folder = folder.strip_prefix(root).unwrap().display();
            found.push(format!("{folder}: {}", circle.join("; ")));
        }
    }
    found.sort();
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

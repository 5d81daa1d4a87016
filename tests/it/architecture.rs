//! The shape of the source itself: who may name whom, and what may appear
//! nowhere.
//!
//! Reads the files as text. Comments and tests at the end of a file are left
//! out first, so a rule looks at code alone.

use std::fs;
use std::path::{Path, PathBuf};

/// The most lines a file may have.
const MOST_LINES: usize = 400;

pub struct Source {
    /// From the top of the repository, with `/`.
    pub path: String,
    lines: usize,
    /// Lines of code with their numbers: no comments, no tests.
    pub code: Vec<(usize, String)>,
}

pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

pub fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else {
            found.push(path);
        }
    }
}

fn sources(folder: &str, ending: &str) -> Vec<Source> {
    let mut found = Vec::new();
    files(&root().join(folder), &mut found);
    found.sort();
    found
        .into_iter()
        .filter(|path| path.extension().is_some_and(|e| e == ending))
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            let path = path.strip_prefix(root()).unwrap().to_str().unwrap();
            Source {
                path: path.replace('\\', "/"),
                lines: text.lines().count(),
                // A file of tests holds nothing else; its module line says so.
                code: if path.ends_with("tests.rs") {
                    Vec::new()
                } else {
                    code(&text)
                },
            }
        })
        .collect()
}

/// What is left of a file without comments and test modules. A test module is
/// `#[cfg(test)]` up to the next closing brace in the first column.
pub fn code(text: &str) -> Vec<(usize, String)> {
    let mut code = Vec::new();
    let mut is_test = false;
    for (number, line) in (1..).zip(text.lines()) {
        if line.starts_with("#[cfg(test)]") {
            is_test = true;
        }
        let bare = line.trim_start();
        if !is_test && !bare.starts_with("//") {
            let end = line.find(" // ").unwrap_or(line.len());
            code.push((number, line[..end].to_owned()));
        }
        if is_test && (line == "}" || (line.starts_with("mod ") && line.ends_with(';'))) {
            is_test = false;
        }
    }
    code
}

/// Whether `word` stands in a line with no letter or digit before or after it.
fn names(line: &str, word: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(word).any(|(at, _)| {
        let before = line[..at].chars().next_back().is_some_and(is_part);
        let after = line[at + word.len()..].chars().next().is_some_and(is_part);
        !(before && word.starts_with(is_part) || after && word.ends_with(is_part))
    })
}

/// Where a layer of the app begins: its file or anything in its folder.
fn is_in(path: &str, layer: &str) -> bool {
    path == format!("src/{layer}.rs") || path.starts_with(&format!("src/{layer}/"))
}

/// All that the app is made of: its own source and that of the crates under it.
pub fn everything() -> Vec<Source> {
    let mut all = sources("crates", "rs");
    all.extend(sources("src", "rs"));
    all
}

fn breaches(all: &[Source], holds_for: impl Fn(&str) -> bool, forbidden: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for source in all.iter().filter(|source| holds_for(&source.path)) {
        for (number, line) in &source.code {
            for word in forbidden.iter().filter(|word| names(line, word)) {
                found.push(format!("{}:{number} names {word}", source.path));
            }
        }
    }
    found
}

fn nothing(found: &[String]) {
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn the_rules_see_what_they_look_for() {
    let text = "//! web_sys\nuse web_sys::Window; // js_sys\nlet my_web_sys_thing = 1;\n\
                x.unwrap();\n#[cfg(test)]\nmod tests {\n    y.unwrap();\n}\nz.unwrap_or(1);\n";
    let source = Source {
        path: "src/domain/x.rs".to_owned(),
        lines: 9,
        code: code(text),
    };
    let all = [source];
    let found = breaches(&all, |_| true, &["web_sys", "js_sys", ".unwrap()"]);
    assert_eq!(
        found,
        [
            "src/domain/x.rs:2 names web_sys",
            "src/domain/x.rs:4 names .unwrap()"
        ]
    );
    assert!(is_in("src/domain.rs", "domain") && is_in("src/domain/id.rs", "domain"));
    assert!(!is_in("src/domains.rs", "domain"));
    let rust = everything();
    assert!(
        rust.iter()
            .any(|source| source.path == "crates/domain/src/agenda.rs")
    );
}

#[test]
fn only_the_device_layer_names_the_browser() {
    let browser = [
        "web_sys",
        "js_sys",
        "gloo",
        "gloo_storage",
        "wasm_bindgen",
        "wasm_bindgen_futures",
        "idb",
    ];
    let all = everything();
    let elsewhere = |path: &str| !is_in(path, "device") && path != "src/main.rs";
    nothing(&breaches(&all, elsewhere, &browser));
}

/// Which crates of the workspace each one may know. Cargo holds the arrows; this
/// table holds Cargo.
const ARROWS: [(&str, &[&str]); 10] = [
    ("terms", &[]),
    ("domain", &["terms"]),
    ("knowledge", &["terms"]),
    ("label", &["domain", "terms"]),
    ("exchange", &["domain"]),
    ("storage", &["domain"]),
    ("scanner", &[]),
    ("forms", &["domain", "knowledge", "label"]),
    (
        "text",
        &[
            "domain",
            "exchange",
            "forms",
            "knowledge",
            "storage",
            "terms",
        ],
    ),
    (
        "screens",
        &["domain", "exchange", "forms", "knowledge", "text"],
    ),
];

/// The crates that a manifest asks for, tests left out: those of the workspace
/// without their first name, and others as they are called.
fn dependencies(manifest: &str) -> (Vec<String>, Vec<String>) {
    let is_section = |line: &&str| line.starts_with('[');
    manifest
        .lines()
        .skip_while(|line| *line != "[dependencies]")
        .skip(1)
        .take_while(|line| !is_section(line))
        .filter_map(|line| line.split(['.', ' ', '=']).next())
        .filter(|name| !name.is_empty())
        .map(ToOwned::to_owned)
        .partition(|name| name.starts_with("concord-"))
}

#[test]
fn arrows_point_one_way() {
    let mut folders: Vec<String> = fs::read_dir(root().join("crates"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    folders.sort();
    let mut known: Vec<&str> = ARROWS.iter().map(|(name, _)| *name).collect();
    known.sort_unstable();
    assert_eq!(folders, known, "every crate has its arrows written down");
    for (name, may_know) in ARROWS {
        let path = root().join("crates").join(name).join("Cargo.toml");
        let (own, _) = dependencies(&fs::read_to_string(path).unwrap());
        let expected: Vec<String> = may_know
            .iter()
            .map(|one| format!("concord-{one}"))
            .collect();
        assert_eq!(own, expected, "what {name} knows");
    }
}

#[test]
fn the_crates_under_the_app_know_no_browser_and_no_framework() {
    let pure = [
        "chrono",
        "data-encoding",
        "minicbor",
        "miniz_oxide",
        "qrcodegen",
        "quick-xml",
        "rxing",
        "serde",
        "serde_json",
        "sha2",
        "uuid",
    ];
    for (name, _) in ARROWS {
        let path = root().join("crates").join(name).join("Cargo.toml");
        let (_, others) = dependencies(&fs::read_to_string(path).unwrap());
        let strange: Vec<_> = others
            .iter()
            .filter(|other| !pure.contains(&other.as_str()))
            .collect();
        assert!(strange.is_empty(), "{name} asks for {strange:?}");
    }
}

#[test]
fn the_layers_of_the_app_look_down_only() {
    let all = sources("src", "rs");
    nothing(&breaches(
        &all,
        |path| is_in(path, "device"),
        &["crate::ui", "crate::ledger", "text::", "screens::"],
    ));
    nothing(&breaches(
        &all,
        |path| is_in(path, "ledger"),
        &["crate::ui"],
    ));
}

#[test]
fn only_the_device_layer_reads_a_clock() {
    let clocks = [
        "Utc::now",
        "Local::now",
        "Instant::now",
        "SystemTime",
        "Date::now",
    ];
    let all = everything();
    nothing(&breaches(&all, |path| !is_in(path, "device"), &clocks));
}

#[test]
fn nothing_panics_outside_tests() {
    let panics = [
        ".unwrap()",
        ".expect(",
        "panic!",
        "todo!",
        "unimplemented!",
        "unreachable!",
    ];
    nothing(&breaches(&everything(), |_| true, &panics));
}

#[test]
fn text_reaches_the_page_as_text() {
    let raw = ["inner_html", "set_inner_html", "innerHTML", "outerHTML"];
    nothing(&breaches(&everything(), |_| true, &raw));
}

/// A page says what was touched; `domain::gesture` makes the event of it.
#[test]
fn no_page_puts_an_event_together() {
    let all = everything();
    // The toast reads events, to say what was done.
    let is_toast = |path: &str| path.ends_with("/toast.rs") || path.contains("/toast/");
    let pages = |source: &&Source| is_in(&source.path, "ui") && !is_toast(&source.path);
    let mut found = Vec::new();
    for source in all.iter().filter(pages) {
        for (number, line) in &source.code {
            let made = line.split("Event::").skip(1);
            found.extend(made.map(|rest| format!("{}:{number} makes Event::{rest}", source.path)));
        }
    }
    nothing(&found);
}

/// They are kept with the questions, so one place spells them.
#[test]
fn the_names_under_which_the_app_asks_are_spelled_in_one_place() {
    let names = [
        "reason-missing",
        "how-to-take",
        "gap-missing",
        "most-missing",
        "once-a-week",
        "weekly-twice",
        "could-not-swallow",
        "used-often",
        "not-talked-through",
        "other-zone",
        "ingredient-twice",
        "not-recognised",
    ];
    let elsewhere = |path: &str| !path.ends_with("/concordance/origin.rs");
    nothing(&breaches(&everything(), elsewhere, &names));
}

#[test]
fn no_file_is_long() {
    let mut all = everything();
    all.extend(sources("style", "css"));
    let long: Vec<String> = all
        .iter()
        .filter(|source| source.lines > MOST_LINES)
        .map(|source| format!("{}: {} lines", source.path, source.lines))
        .collect();
    nothing(&long);
}

/// Where one types, ticks or chooses, the form kit draws it: labelled, tied to
/// what is wrong, the same everywhere.
#[test]
fn only_the_form_kit_draws_fields() {
    let all = sources("src", "rs");
    let fields = ["<input", "<textarea", "<select"];
    let elsewhere = |path: &str| is_in(path, "ui") && !path.starts_with("src/ui/form/");
    nothing(&breaches(&all, elsewhere, &fields));
    let kit = |path: &str| path.starts_with("src/ui/form/");
    for field in fields {
        let found = breaches(&all, kit, &[field]);
        assert!(!found.is_empty(), "the kit draws {field}");
    }
}

/// Reading goes on where it is asked to once the page is drawn, and nobody guesses
/// when that is. What is left of timers is about time.
#[test]
fn nothing_waits_for_a_drawing_by_the_clock() {
    let about_time = [
        // The phone paints before the app is read in.
        "src/ui/start.rs",
        // Storage that does not answer is named after a while.
        "src/ui/entrance.rs",
        // What may come later gets a turn of its own.
        "src/ui/parts/soon.rs",
        // What is not needed at once is fetched later.
        "src/ui/pages/checks/links.rs",
        "src/ui/shelf/ahead.rs",
        // The notice that is tried comes after a while.
        "src/ui/pages/reminders/try_now.rs",
    ];
    let all = sources("src", "rs");
    let elsewhere = |path: &str| is_in(path, "ui") && !about_time.contains(&path);
    nothing(&breaches(&all, elsewhere, &["timeout("]));
    for path in about_time {
        let found = breaches(&all, |one| one == path, &["timeout("]);
        assert!(!found.is_empty(), "{path} waits for nothing");
    }
}

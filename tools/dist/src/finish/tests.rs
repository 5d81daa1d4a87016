//! What a finished build holds, made of the files of `public/` as they are and a
//! small app in the place of the real one.

use std::io::Read as _;
use std::path::Path;

use super::*;
use crate::markup::tags;

const APP: &str = "concord-app-0123456789abcdef";
const REST: &str = "concord-rest-0123456789abcdef.wasm";
const SCANNER: &str = "concord-scanner-0123456789abcdef.wasm";

/// A build as Trunk hands it over; removed when the test has passed.
struct Trial(Build);

impl Trial {
    fn new(name: &str, purpose: Purpose) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let folder = format!("concord-dist-{}-{name}", std::process::id());
        let folder = std::env::temp_dir().join(folder);
        let build = Build {
            dist: Folder::emptied(folder.join("dist")).unwrap(),
            aside: Folder::emptied(folder.join("target")).unwrap(),
            public: Folder::at(root.join("public")),
            root: Folder::at(root),
            purpose,
        };
        let page = build.public.read_text("index.html").unwrap();
        build
            .dist
            .write("index.html", as_trunk_leaves(&page))
            .unwrap();
        build.dist.write("a.css", "p { margin: 0 }\n").unwrap();
        build
            .dist
            .write("b.css", "/* A page (rest) */ p { margin: 1px }\n")
            .unwrap();
        build
            .dist
            .write(&format!("{APP}.js"), "// the app\n")
            .unwrap();
        build
            .dist
            .write(&format!("{APP}_bg.wasm"), "wasm ".repeat(400))
            .unwrap();
        build.dist.write(SCANNER, "scans").unwrap();
        Self(build)
    }

    /// A release whose app was cut in two, finished.
    fn finished_for_people(name: &str, rest: &str) -> Self {
        let trial = Self::new(name, Purpose::Release);
        let dist = &trial.0.dist;
        let link = "concord-link-0123456789abcdef.js";
        dist.write(link, "// the link\n").unwrap();
        dist.write(REST, rest).unwrap();
        for name in ALWAYS {
            dist.write(name, trial.0.public.read(name).unwrap())
                .unwrap();
        }
        let app = App {
            script: format!("{APP}.js"),
            wasm: format!("{APP}_bg.wasm"),
            parts: Parts::Two {
                link: link.to_owned(),
                rest: REST.to_owned(),
            },
        };
        scanner::name_to_script(dist).unwrap();
        let sentences = Sentences::read(&trial.0.root).unwrap();
        speak(&trial.0, &sentences).unwrap();
        let style = join_stylesheets(dist).unwrap();
        for_people(&trial.0, (&app, &style), &sentences).unwrap();
        trial
    }

    fn text(&self, name: &str) -> String {
        self.0.dist.read_text(name).unwrap()
    }

    fn end(self) {
        let folder = self.0.dist.path().parent().unwrap();
        Folder::at(folder).remove_whole().unwrap();
    }
}

/// The page with two stylesheets in the place of what it asks Trunk for, but for
/// the note that stands for the app.
fn as_trunk_leaves(page: &str) -> String {
    let asked = tags(page).filter(|tag| tag.text.contains(" data-trunk "));
    let asked = asked.filter(|tag| tag.attribute("rel") != Some("rust"));
    let mut sheets = ["a", "b"].into_iter();
    asked.fold(page.to_owned(), |page, tag| {
        let sheet = sheets.next().map_or(String::new(), |sheet| {
            format!("<link rel=\"stylesheet\" href=\"./{sheet}.css\"/>")
        });
        page.replace(tag.text, &sheet)
    })
}

#[test]
fn a_quick_build_is_whole_and_keeps_nothing_on_the_device() {
    let trial = Trial::new("quick", Purpose::Development);
    finish(&trial.0).unwrap();
    assert!(
        trial
            .text("boot.js")
            .contains("const build = \"development\";")
    );
    assert!(
        trial
            .text("boot.js")
            .contains(&format!("import(\"./{APP}.js\")"))
    );
    assert!(trial.text("sw.js").contains("const FILES = [];"));
    assert!(trial.text("index.html").contains("href=\"./a.css\""));
    let names = trial.0.dist.names().unwrap();
    assert!(
        names.iter().all(|name| !name.ends_with(compress::ENDING)),
        "{names:?}"
    );
    trial.end();
}

#[test]
fn a_release_names_its_files_with_their_checksums() {
    let trial = Trial::finished_for_people("names", "the rest");
    let page = trial.text("index.html");
    let early: Vec<_> = tags(&page)
        .filter(|tag| tag.attribute("rel") == Some("modulepreload"))
        .map(|tag| {
            (
                tag.attribute("href").unwrap(),
                tag.attribute("integrity").unwrap(),
            )
        })
        .collect();
    assert_eq!(early.len(), 2);
    for (name, integrity) in early {
        let bytes = trial.0.dist.read(name).unwrap();
        assert_eq!(integrity, Checksum::of(bytes).integrity(), "{name}");
    }
    let starter = trial.text("boot.js");
    for name in [&format!("{APP}_bg.wasm"), REST] {
        let integrity = Checksum::of(trial.0.dist.read(name).unwrap()).integrity();
        let named = format!("[\"{name}\",\"{integrity}\"]");
        assert!(starter.contains(&named), "{named}");
    }
    // What only the rest is drawn with comes with it, and not with the page.
    let style = trial.0.dist.names().unwrap().into_iter();
    let style = style.filter(|name| {
        name.strip_prefix("rest-")
            .is_some_and(|name| name.contains(".css"))
    });
    let style: Vec<String> = style.collect();
    let [style] = style.as_slice() else {
        panic!("{style:?}")
    };
    assert!(trial.text(style).contains("margin: 1px") && !page.contains(style.as_str()));
    assert!(
        starter.contains(&format!("\"style\":[\"{style}\"")),
        "{starter}"
    );
    assert!(!page.contains("data-trunk") && !page.contains("a.css"));
    assert_eq!(
        tags(&page)
            .filter(|tag| tag.attribute("rel") == Some("stylesheet"))
            .count(),
        1
    );
    trial.end();
}

#[test]
fn what_reads_codes_is_named_to_its_script_with_its_checksum_and_to_nobody_else() {
    let trial = Trial::finished_for_people("scanner", "the rest");
    let integrity = Checksum::of("scans").integrity();
    let named = format!("[file, integrity] = [\"{SCANNER}\",\"{integrity}\"];");
    assert!(trial.text(scanner::SCRIPT).contains(&named), "{named}");
    // So it is no part of a first visit.
    for file in ["index.html", "boot.js"] {
        assert!(!trial.text(file).contains(SCANNER), "{file}");
    }
    // Twice is once too often.
    let dist = &trial.0.dist;
    dist.write("concord-scanner-1.wasm", "scans").unwrap();
    let said = scanner::name_to_script(dist).unwrap_err().to_string();
    assert!(said.contains("concord-scanner-1.wasm"), "{said}");
    trial.end();
}

#[test]
fn the_worker_of_a_release_lists_all_that_is_kept() {
    let trial = Trial::finished_for_people("list", "the rest");
    let worker = trial.text("sw.js");
    let listed = precache::files_of(&worker).unwrap();
    let names = trial.0.dist.names().unwrap();
    let kept: Vec<_> = names
        .into_iter()
        .filter(|name| precache::is_kept(name))
        .collect();
    assert_eq!(listed, kept);
    // Codes are read without a network too.
    for name in [REST, SCANNER, scanner::SCRIPT] {
        assert!(kept.iter().any(|kept| kept == name), "{name}");
    }
    for (name, file) in kept
        .iter()
        .map(|name| (name.as_str(), name.as_str()))
        .chain([("./", "index.html")])
    {
        let integrity = Checksum::of(trial.0.dist.read(file).unwrap()).integrity();
        assert!(
            worker.contains(&format!("[\"{name}\",\"{integrity}\"]")),
            "{name}"
        );
    }
    trial.end();
}

#[test]
fn the_server_of_a_release_knows_what_never_changes() {
    let trial = Trial::finished_for_people("server", "the rest");
    let server = trial.0.aside.read_text("server.toml").unwrap();
    assert!(server.contains("\nContent-Security-Policy = \"default-src 'none';"));
    for (file, unchanging) in [
        (format!("{APP}_bg.wasm"), true),
        (SCANNER.to_owned(), true),
        ("boot.js".to_owned(), false),
        (scanner::SCRIPT.to_owned(), false),
    ] {
        let source = format!("source = \"/{file}\"\n");
        assert_eq!(server.contains(&source), unchanging, "{file}");
        assert_eq!(
            trial.text("_headers").contains(&format!("\n/{file}\n")),
            unchanging,
            "{file}"
        );
    }
    trial.end();
}

#[test]
fn the_compressed_copies_are_those_of_the_finished_files() {
    let trial = Trial::finished_for_people("copies", "the rest");
    for name in ["index.html", "boot.js", "sw.js", &format!("{APP}_bg.wasm")] {
        let small = trial
            .0
            .dist
            .read(&format!("{name}{}", compress::ENDING))
            .unwrap();
        let mut back = Vec::new();
        brotlic::DecompressorReader::new(&*small)
            .read_to_end(&mut back)
            .unwrap();
        assert_eq!(back, trial.0.dist.read(name).unwrap(), "{name}");
    }
    trial.end();
}

#[test]
fn one_other_byte_makes_another_build() {
    let [one, same, other] = [("one", "rest"), ("same", "rest"), ("other", "Rest")]
        .map(|(name, rest)| Trial::finished_for_people(name, rest));
    assert_eq!(one.text("sw.js"), same.text("sw.js"));
    let build = |trial: &Trial| {
        let page = trial.text("index.html");
        let stamp = page
            .split_once("name=\"concord-build\" content=\"")
            .unwrap()
            .1;
        stamp.split_once('"').unwrap().0.to_owned()
    };
    assert_ne!(build(&one), build(&other));
    assert!(
        one.text("sw.js")
            .contains(&format!("const STAMP = \"{}\";", build(&one)))
    );
    [one, same, other].into_iter().for_each(Trial::end);
}

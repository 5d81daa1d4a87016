//! Languages written to a folder for the test, read, and held against English.

use std::fs;
use std::path::PathBuf;

use super::*;

/// A folder of languages; removed when the test has passed.
struct Trial(PathBuf);

impl Trial {
    fn new(name: &str, files: &[(&str, &str)]) -> Self {
        let folder =
            std::env::temp_dir().join(format!("concord-languages-{}-{name}", std::process::id()));
        for (code, plural) in [("en", "one_and_other"), ("zh", "other_only")] {
            fs::create_dir_all(folder.join(code)).unwrap();
            let about = format!(
                "code = \"{code}\"\nin_english = \"Of{code}\"\ndescribes = \"A language\"\n\
                 own_name = \"{code}\"\nplace = 1\ndevices = [\"{code}\"]\nplural = \"{plural}\"\n\
                 not = {{ words = [] }}\n"
            );
            fs::write(folder.join(code).join("language.toml"), about).unwrap();
        }
        for (path, text) in files {
            fs::write(folder.join(path), text).unwrap();
        }
        Self(folder)
    }

    fn read(&self) -> Result<Languages, Vec<String>> {
        let in_words = |faults: Vec<Fault>| faults.iter().map(ToString::to_string).collect();
        let read = read(&self.0).map_err(in_words);
        fs::remove_dir_all(&self.0).unwrap();
        read
    }
}

const ENGLISH: &str = "### Today.

# Heading.
title = Today

# How many wait.
# $name (text)
# $doses (count)
waiting = { $doses ->
    [0] Nothing for { $name }
    [one] { $name }: one dose
   *[other] { $name }: { $doses } doses
}

# A part.
# $role (domain::Role)
part = { $role ->
    [doctor] GP
   *[care-provider] Care provider
}
";

const CHINESE: &str = "### 今天

title = 今天
waiting = { $name }：{ $doses }次
part = { $role ->
    [doctor] 家庭醫生
   *[care-provider] 護理機構
}
";

#[test]
fn languages_that_say_the_same_become_code_and_packs() {
    let trial = Trial::new(
        "whole",
        &[("en/today.ftl", ENGLISH), ("zh/today.ftl", CHINESE)],
    );
    let languages = trial.read().unwrap();
    let shapes: Vec<_> = languages.areas[0]
        .messages
        .iter()
        .map(|one| one.shape)
        .collect();
    assert_eq!(shapes, [Shape::Plain, Shape::Filled, Shape::Chosen]);
    let code = code::areas(&languages).unwrap();
    for piece in [
        "pub struct TodayWords",
        "domain :: Role :: CareProvider { .. } => 1usize",
        "doses : impl Number",
    ] {
        assert!(code.contains(piece), "{piece}: {code}");
    }
    let packs = pack::all(&languages, Portion::Rest);
    let lines: Vec<Vec<&str>> = packs
        .iter()
        .map(|pack| pack.lines().skip(1).collect())
        .collect();
    assert_eq!(lines[0][0], "Today");
    assert_eq!(
        lines[0][1],
        "\u{e}\u{2}0\u{f}Nothing for \u{1}\u{10}o\u{f}\u{1}: one dose\u{10}\u{f}\u{1}: \u{2} doses\u{11}"
    );
    assert_eq!(lines[1][1], "\u{1}：\u{2}次");
    assert_eq!(
        lines[1][2],
        "\u{e}\u{1}0\u{f}家庭醫生\u{10}1\u{f}護理機構\u{11}"
    );
    assert_eq!(packs[0].split(' ').nth(1), packs[1].split(' ').nth(1));
}

#[test]
fn an_area_of_the_opening_travels_in_a_pack_of_its_own() {
    let opening = "### The first visit.\n### (opening)\n\n# Greeting.\ngreeting = Hello\n";
    let files = [
        ("en/today.ftl", ENGLISH),
        ("zh/today.ftl", CHINESE),
        ("en/welcome.ftl", opening),
        ("zh/welcome.ftl", "greeting = 你好\n"),
    ];
    let languages = Trial::new("portions", &files).read().unwrap();
    let of = |portion| -> Vec<&str> {
        let areas = languages.of(portion);
        areas.map(|area| area.name.as_str()).collect()
    };
    assert_eq!(of(Portion::Opening), ["welcome"]);
    assert_eq!(of(Portion::Rest), ["today"]);
    assert_eq!(languages.areas[1].about, ["The first visit."]);
    let stamp = pack::stamp(&languages);
    let [opening, rest] = Portion::ALL.map(|portion| pack::all(&languages, portion));
    assert_eq!(
        opening,
        [
            format!("concord-text {stamp} en opening\nHello\n"),
            format!("concord-text {stamp} zh opening\n你好\n")
        ]
    );
    assert!(
        rest[1].starts_with(&format!("concord-text {stamp} zh rest\n今天\n")),
        "{}",
        rest[1]
    );
    let code = code::areas(&languages).unwrap();
    // Each begins its own pack.
    for place in [
        "(spoken , Portion :: Opening , 0usize)",
        "(spoken , Portion :: Rest , 0usize)",
    ] {
        assert!(code.contains(place), "{place}: {code}");
    }
}

#[test]
fn packs_have_another_stamp_when_an_area_moves_from_one_to_the_other() {
    let stamp = |name, english: &str| {
        let files = [("en/today.ftl", english), ("zh/today.ftl", CHINESE)];
        pack::stamp(&Trial::new(name, &files).read().unwrap())
    };
    let moved = ENGLISH.replace("### Today.", "### Today.\n### (opening)");
    assert_ne!(stamp("stays", ENGLISH), stamp("moves", &moved));
}

#[test]
fn what_a_language_lacks_or_has_too_much_is_said_with_file_and_sentence() {
    let changed = |old: &str, new: &str| CHINESE.replace(old, new);
    for (at, (chinese, fault)) in [
        (
            changed("title = 今天\n", ""),
            "languages/zh/today.ftl: title: it is missing",
        ),
        (
            changed("part =", "more = 多\npart ="),
            "zh/today.ftl: more: English has no such sentence",
        ),
        (
            changed("title = 今天", "title = 今天\ntitle = 今日"),
            "zh/today.ftl: title: it is there twice",
        ),
        (
            changed("{ $name }：", ""),
            "zh/today.ftl: waiting: $name is left out",
        ),
        (
            changed("$name", "$who"),
            "zh/today.ftl: waiting: $who does not go into it",
        ),
        (
            changed("    [doctor] 家庭醫生\n", ""),
            "zh/today.ftl: part: by $role it has",
        ),
        (
            changed(
                "{ $name }：{ $doses }次",
                "{ $doses ->\n    [one] { $name }\n   *[other] { $name }\n}",
            ),
            "zh/today.ftl: waiting: Word(\"one\") is no way in which this language counts",
        ),
        (changed("waiting =", "waiting"), "zh/today.ftl: line"),
    ]
    .into_iter()
    .enumerate()
    {
        let name = format!("fault-{at}");
        let trial = Trial::new(
            &name,
            &[("en/today.ftl", ENGLISH), ("zh/today.ftl", &chinese)],
        );
        let faults = trial.read().unwrap_err();
        assert!(
            faults.iter().any(|one| one.contains(fault)),
            "{fault}: {faults:?}"
        );
    }
}

#[test]
fn every_way_in_which_a_sentence_may_come_out_is_read() {
    let trial = Trial::new(
        "readings",
        &[("en/today.ftl", ENGLISH), ("zh/today.ftl", CHINESE)],
    );
    let languages = trial.read().unwrap();
    assert_eq!(
        readings(&languages.areas[0].messages[1].texts[0]),
        ["Nothing for …", "…: one dose", "…: … doses"]
    );
}

#[test]
fn the_languages_of_the_app_say_the_same() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../languages");
    let languages =
        read(&folder).map_err(|faults| faults.iter().map(ToString::to_string).collect::<Vec<_>>());
    let languages = languages.unwrap();
    assert!(languages.languages.len() >= 3);
    assert_eq!(languages.plain("common.help", 0).as_deref(), Some("Help"));
    assert_eq!(languages.plain("common.open-questions", 0), None);
}

//! What the rules are refused for, one fault at a time.

#![allow(clippy::unwrap_used)] // code of a test may fail as a test does

use knowledge::checks::{Phrase, Phrases};
use knowledge::packed::Packed;

use super::*;
use crate::banned::Banned;
use crate::names::NameRow;

const CATALOGUE: &str = "id,name,us_name,ingredients,route,atc,class,forms,strengths,brands_us,\
brands_uk,brands_dk_hk,other_names,chinese_names,danish_names,tier,basis
warfarin,warfarin,,warfarin,,,,,,,,,,,,1,x
ibuprofen,ibuprofen,,ibuprofen,,,,,,,,,,,,1,x
naproxen,naproxen,,naproxen,,,,,,,,,,,,1,x
";

const GROUPS: &str = r#"
    [nsaid]
    label = "painkillers"
    members = ["ibuprofen", "naproxen"]
    [foods]
    label = "foods"
    members = ["alcohol"]
"#;

const ENGLISH: &str = r#"
    [effects.bleeding]
    phrase = "can make bleeding more likely in 1 day"
    watch = "A bruise."
    [foods]
    "alcohol" = "alcohol"
"#;

/// A language with gaps between its words, and one without.
const OTHERS: [&str; 2] = [
    r#"
    [effects.bleeding]
    phrase = "kan give blødning på 1 dag"
    watch = "Et blåt mærke."
    [foods]
    "alcohol" = "alkohol"
"#,
    r#"
    [effects.bleeding]
    phrase = "1日內可能會較容易出血"
    watch = "瘀傷。"
    [foods]
    "alcohol" = "酒精"
"#,
];

const PAIRS: &str = r#"
    [[pair]]
    id = "warfarin-nsaid"
    a = ["warfarin"]
    b = ["@nsaid", "alcohol"]
    except = [["warfarin", "naproxen"]]
    strength = "first-dose"
    effect = "bleeding"
    sources = ["one document", "another document"]
    written_on = "2026-11-22"
    status = "draft"
    expires_on = "2028-05-22"
"#;

fn names() -> Names {
    let entries: Vec<NameRow> = csv::Reader::from_reader(CATALOGUE.as_bytes())
        .deserialize()
        .collect::<Result<_, _>>()
        .unwrap();
    Names {
        entries,
        collisions: Vec::new(),
    }
}

/// Rules and phrases, with one turn of phrase changed.
struct Written {
    sources: Sources,
    spoken: Vec<Spoken>,
}

/// The rules and the phrases with one turn of phrase changed, and some more pairs.
fn written(old: &str, new: &str, more: &str) -> Result<Written, String> {
    let is_there = [GROUPS, PAIRS, ENGLISH, OTHERS[0], OTHERS[1]]
        .iter()
        .any(|text| text.contains(old));
    assert!(is_there, "{old}");
    let changed = |text: &str| match old {
        "" => text.to_owned(),
        old => text.replace(old, new),
    };
    let mut sources = Sources::default();
    sources.add("groups", &changed(GROUPS))?;
    sources.add("pairs/bleeding", &changed(PAIRS))?;
    sources.add("pairs/more", more)?;
    let speaks = |code: &str, not: &str, full_stop: &str, banned: &str, phrases: &str| Spoken {
        language: toml::from_str(&format!(
            "code = \"{code}\"\nin_english = \"\"\ndescribes = \"\"\nown_name = \"\"\n\
             place = 1\ndevices = []\nplural = \"other_only\"\nnot = {not}"
        ))
        .unwrap(),
        full_stop: full_stop.into(),
        phrases: toml::from_str(&changed(phrases)).unwrap(),
        banned: Banned::read(banned).unwrap(),
    };
    let words = "{ words = [\"ikke\", \"cannot\", \"*n't\"] }";
    let parts = "{ parts = [\"不\"] }";
    Ok(Written {
        sources,
        spoken: vec![
            speaks("en", words, ".", "stop ~2 taking | G1", ENGLISH),
            speaks("spaced", words, ".", "stop ~2 med | G1", OTHERS[0]),
            speaks("joined", parts, "。", "*停藥* | G1", OTHERS[1]),
        ],
    })
}

fn faults(written: &Written) -> Vec<String> {
    let today = "2026-12-01".parse().unwrap();
    let (_, mut found) = pack(&written.sources, &written.spoken, &names(), today);
    found.extend(phrases::check_words(&written.spoken));
    found.iter().map(ToString::to_string).collect()
}

#[test]
fn good_rules_have_no_fault_and_pack_to_what_they_say() {
    let good = written("", "", "").unwrap();
    assert_eq!(faults(&good), Vec::<String>::new());
    let today = "2026-12-01".parse().unwrap();
    let (pack, _) = pack(&good.sources, &good.spoken, &names(), today);
    let rule = &pack.pairs[0];
    let named = |places: &[u16]| -> Vec<&str> {
        let names = places.iter().map(|place| &pack.names[usize::from(*place)]);
        names.map(String::as_str).collect()
    };
    assert_eq!(named(&rule.a), ["warfarin"]);
    assert_eq!(named(&rule.b), ["alcohol", "ibuprofen", "naproxen"]);
    assert_eq!(rule.except.len(), 1);
    let files = files(&pack, &good.spoken).unwrap();
    let paths: Vec<_> = files
        .iter()
        .map(|(path, _)| path.to_string_lossy())
        .collect();
    let all = [
        "checks.json",
        "phrases/en.json",
        "phrases/spaced.json",
        "phrases/joined.json",
    ];
    assert_eq!(paths, all);
    let text = |at: usize| String::from_utf8(files[at].1.clone()).unwrap();
    assert_eq!(Rules::read(&text(0)).unwrap().pack(), &pack);
    let read = <Phrases as Packed>::read(&text(3)).unwrap();
    assert_eq!(read, phrases::packed(&good.spoken[2], &good.spoken));
    assert_eq!(read.language, "joined");
    let alcohol = &read.beyond["alcohol"];
    assert_eq!(alcohol.name.as_str(), "酒精");
    let also: Vec<&str> = alcohol.also.iter().map(Phrase::as_str).collect();
    assert_eq!(also, ["alcohol", "alkohol"]);
}

#[test]
fn each_fault_is_found() {
    for (old, new, what) in [
        (
            "a = [\"warfarin\"]",
            "a = [\"warfarine\"]",
            "no ingredient called warfarine",
        ),
        ("\"@nsaid\"", "\"@nsaids\"", "no set called nsaids"),
        (
            "[\"ibuprofen\", \"naproxen\"]",
            "[\"ibuprofen\", \"@nsaid\"]",
            "holds itself",
        ),
        ("label = \"painkillers\"", "label = \" \"", "no label"),
        (
            ", \"another document\"",
            "",
            "names 1 documents and needs 2",
        ),
        ("\"another document\"", "\"From memory\"", "not a source"),
        ("2028-05-22", "2026-11-22", "expires"),
        ("2028-05-22", "soon", "not a date"),
        (
            "written_on = \"2026-11-22\"",
            "written_on = \"2027-11-22\"",
            "a day to come",
        ),
        ("\"draft\"", "\"source-checked\"", "more than a draft"),
        (
            "effect = \"bleeding\"",
            "effect = \"blood\"",
            "no effect called blood",
        ),
        (
            "effect = \"bleeding\"",
            "effect = \"blood\"",
            "used by no rule",
        ),
        (
            "strength = \"first-dose\"",
            "strength = \"first-dose\"\nroutes_a = [\"mout\"]",
            "\"mout\" is no way",
        ),
        (
            "strength = \"first-dose\"",
            "strength = \"first-dose\"\nhours_apart = 4",
            "hours apart",
        ),
        ("kan give blødning på 1 dag", "", "the phrase is empty"),
        (
            "[effects.bleeding]\n    phrase = \"kan",
            "[effects.blood]\n    phrase = \"kan",
            "languages/spaced/phrases.toml bleeding the phrase is missing",
        ),
        (
            "[effects.bleeding]\n    phrase = \"kan",
            "[effects.blood]\n    phrase = \"kan",
            "languages/spaced/phrases.toml blood English has no such phrase",
        ),
        (
            "    watch = \"瘀傷。\"\n",
            "",
            "languages/joined/phrases.toml bleeding the watch is missing",
        ),
        (
            "    watch = \"A bruise.\"\n",
            "",
            "languages/joined/phrases.toml bleeding English has no such watch",
        ),
        (
            "\"alcohol\" = \"alkohol\"",
            "",
            "languages/spaced/phrases.toml alcohol the name is missing",
        ),
        ("1日內", "2日內", "in its numbers"),
        ("A bruise.", &"a ".repeat(21), "long"),
        ("Et blåt mærke.", &"et ".repeat(25), "long"),
        ("can make bleeding", "means stop soon taking it, in", "G1"),
        ("kan give blødning", "kan give stop nu med", "G1"),
        ("可能會較", "停藥", "停藥"),
        ("can make", "cannot make", "what is not so"),
        ("kan give", "kan ikke give", "what is not so"),
        ("in 1 day\"", "in 1 day.\"", "full stop"),
        (
            "\"alcohol\" = \"alcohol\"",
            "\"wine\" = \"alcohol\"",
            "not a member of the set foods",
        ),
        (
            "\"alcohol\" = \"alcohol\"",
            "\"wine\" = \"alcohol\"",
            "has no name, and is a food of the rules",
        ),
    ] {
        let found = faults(&written(old, new, "").unwrap());
        assert!(
            found.iter().any(|fault| fault.contains(what)),
            "{new}: {found:?}"
        );
        assert!(found.iter().all(|fault| fault.starts_with("FAULT")));
    }
}

#[test]
fn a_weaker_rule_about_the_same_pair_is_a_fault_unless_it_is_excepted() {
    let weaker = PAIRS
        .replace("\"warfarin-nsaid\"", "\"weaker\"")
        .replace("first-dose", "today")
        .replace("    except = [[\"warfarin\", \"naproxen\"]]\n", "");
    let found = faults(&written("", "", &weaker).unwrap());
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0].contains("warfarin-nsaid is stronger about"),
        "{found:?}"
    );
    let turned = weaker
        .replace("a = [\"warfarin\"]", "a = [\"naproxen\"]")
        .replace("b = [\"@nsaid\", \"alcohol\"]", "b = [\"warfarin\"]");
    assert!(faults(&written("", "", &turned).unwrap()).is_empty());
    let on_the_skin = weaker.replace("strength =", "routes_b = [\"skin\"]\n    strength =");
    assert!(faults(&written("", "", &on_the_skin).unwrap()).is_empty());
}

#[test]
fn a_name_used_twice_and_a_slip_of_the_pen_are_refused() {
    let found = faults(&written("", "", PAIRS).unwrap());
    assert!(
        found.iter().any(|fault| fault.contains("there twice")),
        "{found:?}"
    );
    assert!(written("strength =", "strenght =", "").is_err());
    let mut known = written("", "", "").unwrap();
    assert!(known.sources.add("groups_more", GROUPS).is_err());
}

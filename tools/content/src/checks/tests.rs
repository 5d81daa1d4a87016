//! What the rules are refused for, one fault at a time.

#![allow(clippy::unwrap_used)] // code of a test may fail as a test does

use super::phrases::Lists;
use super::*;
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

const FOODS: &str = r#"
    ["alcohol"]
    en = "alcohol"
    zh = "酒精"
    da = "alkohol"
"#;

const EFFECTS: &str = r#"
    [bleeding]
    en = "can make bleeding more likely in 1 day"
    zh = "1日內可能會較容易出血"
    da = "kan give blødning på 1 dag"
"#;

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

/// The rules with one turn of phrase changed, and some more pairs.
fn sources(old: &str, new: &str, more: &str) -> Result<Sources, String> {
    let mut sources = Sources::default();
    let mut found = old.is_empty();
    for (name, text) in [
        ("groups", GROUPS),
        ("foods", FOODS),
        ("effects", EFFECTS),
        ("pairs/bleeding", PAIRS),
    ] {
        found |= text.contains(old);
        let text = if old.is_empty() {
            text.to_owned()
        } else {
            text.replace(old, new)
        };
        sources.add(name, &text)?;
    }
    assert!(found, "{old}");
    sources.add("pairs/more", more)?;
    Ok(sources)
}

fn faults(sources: &Sources) -> Vec<String> {
    let today = "2026-12-01".parse().unwrap();
    let (_, mut found) = pack(sources, &names(), today);
    let english = Banned::read("stop ~2 taking | G1").unwrap();
    let danish = Banned::read("stop ~2 med | G1").unwrap();
    let chinese = phrases::read_parts("停藥 | G1").unwrap();
    found.extend(phrases::check(
        sources,
        &Lists {
            english: &english,
            danish: &danish,
            chinese: &chinese,
        },
    ));
    found.iter().map(ToString::to_string).collect()
}

#[test]
fn good_rules_have_no_fault_and_pack_to_what_they_say() {
    let good = sources("", "", "").unwrap();
    assert_eq!(faults(&good), Vec::<String>::new());
    let (pack, _) = pack(&good, &names(), "2026-12-01".parse().unwrap());
    let rule = &pack.pairs[0];
    let named = |places: &[u16]| -> Vec<&str> {
        let names = places.iter().map(|place| &pack.names[usize::from(*place)]);
        names.map(String::as_str).collect()
    };
    assert_eq!(named(&rule.a), ["warfarin"]);
    assert_eq!(named(&rule.b), ["alcohol", "ibuprofen", "naproxen"]);
    assert_eq!(rule.except.len(), 1);
    let text = String::from_utf8(bytes(&pack).unwrap()).unwrap();
    assert_eq!(Rulebook::read(&text).unwrap().pack(), &pack);
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
        (
            "da = \"kan give blødning på 1 dag\"",
            "da = \"\"",
            "missing in a language",
        ),
        ("1日內", "2日內", "differ in their numbers"),
        ("can make bleeding", "means stop soon taking it, in", "G1"),
        ("kan give blødning", "kan give stop nu med", "G1"),
        ("可能會較", "停藥", "停藥"),
        ("can make", "cannot make", "what is not so"),
        ("kan give", "kan ikke give", "what is not so"),
        ("in 1 day\"", "in 1 day.\"", "full stop"),
        (
            "[\"alcohol\"]\n    en",
            "[\"wine\"]\n    en",
            "not a member of the set foods",
        ),
        (
            "[\"alcohol\"]\n    en",
            "[\"wine\"]\n    en",
            "has no name in the three languages",
        ),
    ] {
        let found = faults(&sources(old, new, "").unwrap());
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
    let found = faults(&sources("", "", &weaker).unwrap());
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0].contains("warfarin-nsaid is stronger about"),
        "{found:?}"
    );
    let turned = weaker
        .replace("a = [\"warfarin\"]", "a = [\"naproxen\"]")
        .replace("b = [\"@nsaid\", \"alcohol\"]", "b = [\"warfarin\"]");
    assert!(faults(&sources("", "", &turned).unwrap()).is_empty());
    let on_the_skin = weaker.replace("strength =", "routes_b = [\"skin\"]\n    strength =");
    assert!(faults(&sources("", "", &on_the_skin).unwrap()).is_empty());
}

#[test]
fn a_name_used_twice_and_a_slip_of_the_pen_are_refused() {
    let found = faults(&sources("", "", PAIRS).unwrap());
    assert!(
        found.iter().any(|fault| fault.contains("there twice")),
        "{found:?}"
    );
    assert!(sources("strength =", "strenght =", "").is_err());
    let mut known = sources("", "", "").unwrap();
    assert!(known.add("groups_more", GROUPS).is_err());
}

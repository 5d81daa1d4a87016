//! The phrases of the rules: all three languages, the same numbers, no word we may not use (G1).

use super::source::{EffectSource, Sources};
use crate::banned::Banned;
use crate::finding::Finding;
use crate::reading::{LONGEST_SENTENCE, is_remark, words};
use crate::translations::numbers;

/// What no phrase may hold, by language.
pub struct Lists<'a> {
    /// Turns of phrase in English.
    pub english: &'a Banned,
    /// Turns of phrase in Danish.
    pub danish: &'a Banned,
    /// Parts of sentences in Chinese, which has no spaces.
    pub chinese: &'a [String],
}

/// Reads parts of sentences, one a line, each with a bar and the reason.
///
/// # Errors
/// The line that has no reason.
pub fn read_parts(list: &str) -> Result<Vec<String>, String> {
    list.lines()
        .filter(|line| !is_remark(line))
        .map(|line| match line.split_once('|') {
            Some((part, reason)) if !part.trim().is_empty() && !reason.trim().is_empty() => {
                Ok(part.trim().to_owned())
            }
            _ => Err(format!("banned-zh: no reason in \"{line}\"")),
        })
        .collect()
}

/// The faults of all phrases.
pub fn check(sources: &Sources, lists: &Lists<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for (name, effect) in &sources.effects {
        let place = format!("checks/effects {name}");
        check_three(
            &place,
            [&effect.en, &effect.zh, &effect.da],
            lists,
            &mut found,
        );
        check_watch(&place, effect, lists, &mut found);
        if effect.en.trim_end().ends_with('.') || effect.zh.trim_end().ends_with('。') {
            found.push(Finding::fault_in_whole(
                &place,
                "is the end of a sentence and has its own full stop".into(),
            ));
        }
    }
    for (name, food) in &sources.foods {
        let place = format!("checks/foods {name}");
        check_three(&place, [&food.en, &food.zh, &food.da], lists, &mut found);
    }
    found
}

fn check_watch(place: &str, effect: &EffectSource, lists: &Lists<'_>, found: &mut Vec<Finding>) {
    match (&effect.watch_en, &effect.watch_zh, &effect.watch_da) {
        (None, None, None) => {}
        (Some(en), Some(zh), Some(da)) => check_three(place, [en, zh, da], lists, found),
        _ => found.push(Finding::fault_in_whole(
            place,
            "the signs to watch for are missing in a language".into(),
        )),
    }
}

fn check_three(place: &str, three: [&str; 3], lists: &Lists<'_>, found: &mut Vec<Finding>) {
    let [en, zh, da] = three;
    if three.iter().any(|text| text.trim().is_empty()) {
        found.push(Finding::fault_in_whole(
            place,
            "is missing in a language".into(),
        ));
    }
    if numbers(en) != numbers(zh) || numbers(en) != numbers(da) {
        found.push(Finding::fault_in_whole(
            place,
            "the languages differ in their numbers".into(),
        ));
    }
    if !negations_agree(en, zh, da) {
        let what = format!("the languages differ in what is not so: \"{en}\"");
        found.push(Finding::fault_in_whole(place, what));
    }
    if words(en).len() > LONGEST_SENTENCE {
        found.push(Finding::fault(place, "en", format!("long: \"{en}\"")));
    }
    for fault in lists.english.faults(en) {
        found.push(Finding::fault(place, "en", fault));
    }
    for fault in lists.danish.faults(da) {
        found.push(Finding::fault(place, "da", fault));
    }
    for part in lists
        .chinese
        .iter()
        .filter(|part| zh.contains(part.as_str()))
    {
        found.push(Finding::fault(
            place,
            "zh",
            format!("\"{part}\" in \"{zh}\""),
        ));
    }
}

/// Whether a "not" of one language is there in the others. In Chinese its sign is also part of
/// other words, so there it only has to be there where English has it.
fn negations_agree(en: &str, zh: &str, da: &str) -> bool {
    let says = |text: &str, negations: &[&str]| {
        words(text).iter().any(|word| {
            let word = word.to_lowercase();
            negations.contains(&word.as_str()) || word.ends_with("n't") || word.ends_with("n’t")
        })
    };
    let english = [
        "not", "no", "never", "cannot", "without", "nothing", "nobody", "none",
    ];
    let danish = ["ikke", "aldrig", "uden", "ingen", "intet", "hverken"];
    let is_negative = says(en, &english);
    is_negative == says(da, &danish)
        && (!is_negative || zh.contains(['不', '沒', '未', '無', '勿']))
}

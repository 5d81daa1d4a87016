//! Whether a line of a list says that its medicine is ended, held back or changed. Only
//! where that stands as a mark of its own is it taken for one: "do not stop suddenly" is none.

use domain::two_lists::LineTells;

/// Words that say what was done. Not yet checked by a pharmacist.
const WAS_ENDED: [&str; 21] = [
    "stopped",
    "discontinued",
    "ceased",
    "withheld",
    "held",
    "paused",
    "suspended",
    "cancelled",
    "ended",
    "stoppet",
    "stoppes",
    "seponeret",
    "seponeres",
    "pauseret",
    "pauseres",
    "ophørt",
    "ophører",
    "udgået",
    "udgår",
    "afsluttet",
    "afsluttes",
];

/// Words that say what to do; these alone are a mark.
const TO_END: [&str; 12] = [
    "stop",
    "hold",
    "withhold",
    "cease",
    "discontinue",
    "suspend",
    "pause",
    "omit",
    "off",
    "ophør",
    "seponer",
    "pauser",
];

/// What may follow such a word.
const SINCE: [&str; 10] = [
    "from", "on", "until", "today", "now", "for", "til", "fra", "indtil", "nu",
];

/// The same in Chinese, which has no spaces.
const CHINESE: [&str; 7] = ["停用", "停服", "停藥", "停止", "暫停", "已停", "不再"];

/// Words that turn a mark round or hang it on something.
const TURNS: [&str; 15] = [
    "not",
    "don\u{2019}t",
    "don't",
    "never",
    "if",
    "unless",
    "suddenly",
    "abruptly",
    "without",
    "ikke",
    "aldrig",
    "hvis",
    "medmindre",
    "pludselig",
    "pludseligt",
];

const CHINESE_TURNS: [&str; 6] = ["不要", "不可", "勿", "如", "若", "突然"];

/// Words that tell of a change.
const CHANGES: [&str; 28] = [
    "increase",
    "increased",
    "increasing",
    "reduce",
    "reduced",
    "reducing",
    "decrease",
    "decreased",
    "change",
    "changed",
    "titrate",
    "switch",
    "switched",
    "instead",
    "replaced",
    "replaces",
    "replace",
    "øges",
    "øget",
    "nedsættes",
    "nedsat",
    "ændret",
    "ændres",
    "erstattes",
    "erstattet",
    "skiftes",
    "skiftet",
    "trappes",
];

const CHINESE_CHANGES: [&str; 8] = [
    "增加", "增至", "加至", "減少", "減至", "改為", "改用", "轉用",
];

/// What a line says of taking its medicine.
pub(super) fn tells(line: &str) -> LineTells {
    let line = line.to_lowercase();
    let has = |words: &[&str], chinese: &[&str]| {
        words_of(&line).any(|word| words.contains(&word))
            || chinese.iter().any(|word| line.contains(word))
    };
    let is_marked = has(&WAS_ENDED, &CHINESE) || has(&TO_END, &[]) || line.contains("no longer");
    let is_changed = has(&CHANGES, &CHINESE_CHANGES);
    if !is_marked && !is_changed {
        LineTells::Taken
    } else if is_changed || has(&TURNS, &CHINESE_TURNS) || !is_mark(&line) {
        LineTells::Unclear
    } else {
        LineTells::Ended
    }
}

/// A name without the mark that stands before or behind it.
pub(super) fn without_mark(name: &str) -> &str {
    let is_mark = |word: &str| {
        let word = word.to_lowercase();
        let word = word.trim_matches(|letter: char| !letter.is_alphanumeric());
        WAS_ENDED.contains(&word) || TO_END.contains(&word)
    };
    let mut name = name.trim();
    while let Some((first, rest)) = name.split_once(char::is_whitespace)
        && is_mark(first)
    {
        name = rest.trim_start();
    }
    while let Some((rest, last)) = name.rsplit_once(char::is_whitespace)
        && is_mark(last)
    {
        name = rest.trim_end();
    }
    CHINESE
        .iter()
        .find_map(|mark| name.strip_suffix(mark).or_else(|| name.strip_prefix(mark)))
        .unwrap_or(name)
        .trim_matches(|letter: char| letter.is_whitespace() || ":：-–—,()".contains(letter))
}

/// Whether it stands as a mark: at either end of the line or of a part of it.
fn is_mark(line: &str) -> bool {
    if line.contains("no longer") || CHINESE.iter().any(|word| line.contains(word)) {
        return true;
    }
    let is_part = |letter: char| "–—:()[];,\n".contains(letter);
    let parts = line.split(is_part).flat_map(|part| part.split(" - "));
    parts.enumerate().any(|(place, part)| {
        let words: Vec<&str> = words_of(part).collect();
        match words.as_slice() {
            [] => false,
            [only] => WAS_ENDED.contains(only) || TO_END.contains(only),
            [first, second, .., last] => {
                WAS_ENDED.contains(first)
                    || WAS_ENDED.contains(last)
                    || TO_END.contains(first) && (place == 0 || SINCE.contains(second))
            }
            [first, last] => {
                WAS_ENDED.contains(first)
                    || WAS_ENDED.contains(last)
                    || TO_END.contains(first) && (place == 0 || SINCE.contains(last))
                    || place == 0 && TO_END.contains(last)
            }
        }
    })
}

fn words_of(text: &str) -> impl Iterator<Item = &str> {
    let parts = text
        .split(|letter: char| !letter.is_alphanumeric() && letter != '\'' && letter != '\u{2019}');
    parts.filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_told_from_a_warning_and_from_a_change() {
        for (line, expected) in [
            ("Ramipril 5 mg", LineTells::Taken),
            ("Ramipril 5 mg - STOPPED", LineTells::Ended),
            ("STOPPED: Amlodipine 5 mg", LineTells::Ended),
            ("Stop ramipril 5 mg", LineTells::Ended),
            ("Ramipril stopped", LineTells::Ended),
            ("Simvastatin 40 mg discontinued", LineTells::Ended),
            ("Ramipril 5 mg (withheld until seen)", LineTells::Ended),
            ("Ramipril 5 mg – hold until Friday", LineTells::Ended),
            ("Ramipril 5 mg no longer taken", LineTells::Ended),
            ("Ramipril 5 mg seponeret", LineTells::Ended),
            ("辛伐他汀 40 mg 停用", LineTells::Ended),
            ("Bisoprolol 5 mg – do not stop suddenly", LineTells::Unclear),
            ("Naproxen 250 mg, stop if rash", LineTells::Unclear),
            ("Salbutamol - hold the inhaler upright", LineTells::Unclear),
            ("Prednisolone 5 mg, stop after 3 days", LineTells::Unclear),
            (
                "Metoprolol 50 mg må ikke stoppes pludseligt",
                LineTells::Unclear,
            ),
            ("比索洛爾 5 mg 不要突然停用", LineTells::Unclear),
            ("Ramipril 2.5 mg increased to 5 mg", LineTells::Unclear),
            (
                "Simvastatin - stopped, replaced by atorvastatin",
                LineTells::Unclear,
            ),
            ("雷米普利 改為 5 mg", LineTells::Unclear),
        ] {
            assert_eq!(tells(line), expected, "{line}");
        }
    }

    #[test]
    fn a_name_is_found_without_its_mark() {
        for (name, expected) in [
            ("STOPPED: Amlodipine", "Amlodipine"),
            ("Ramipril stopped", "Ramipril"),
            ("Ramipril", "Ramipril"),
            ("辛伐他汀停用", "辛伐他汀"),
            ("Stop", "Stop"),
        ] {
            assert_eq!(without_mark(name), expected, "{name}");
        }
    }
}

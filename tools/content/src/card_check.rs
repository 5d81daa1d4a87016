//! What is asked of one card, before it may be packed.
//!
//! Dates and reviewers first, then each part: is it there, is it short and plain, does it keep to
//! the words we may use.

use chrono::NaiveDate;
use knowledge::card::{CardId, ReviewStatus, Section};

use crate::banned::Banned;
use crate::card_source::{CardSource, DateField};
use crate::finding::Finding;
use crate::reading::{HIGHEST_GRADE, LONGEST_SENTENCE, Words, sentences, words};

/// The lists a check reads.
#[derive(Debug)]
pub struct Rules {
    /// What is known of words.
    pub words: Words,
    /// What no card may say.
    pub banned: Banned,
    /// The day of the check.
    pub today: NaiveDate,
}

/// The parts that a card must have from the start, because their absence could hurt someone.
const NEEDED: [Section; 6] = [
    Section::OftenUsedFor,
    Section::HowItHelps,
    Section::HowToTake,
    Section::Usual,
    Section::Call,
    Section::Emergency,
];

/// Everything found in a card of the given file name and language.
pub fn check_card(
    place: &str,
    file_stem: &str,
    language: &str,
    card: &CardSource,
    rules: &Rules,
) -> Vec<Finding> {
    let mut found = Vec::new();
    check_names(place, file_stem, card, &mut found);
    check_dates(place, card, rules.today, &mut found);
    check_review(place, card, &mut found);
    for section in Section::ALL {
        check_presence(place, card, section, &mut found);
        if let (Some(text), "en") = (card.text(section), language) {
            check_english(place, section.field(), text, rules, &mut found);
        }
    }
    if card.ask.is_empty() {
        found.push(Finding::fault(
            place,
            "ask",
            "no question worth asking".into(),
        ));
    } else if language == "en" {
        check_english(place, "ask", &card.ask.join("\n\n"), rules, &mut found);
    }
    found
}

fn check_names(place: &str, file_stem: &str, card: &CardSource, found: &mut Vec<Finding>) {
    if CardId::parse(&card.id).is_err() {
        found.push(Finding::fault(
            place,
            "id",
            "not lower-case letters, digits and hyphens".into(),
        ));
    }
    if card.id != file_stem {
        found.push(Finding::fault(
            place,
            "id",
            format!("the file is called {file_stem}, the card {}", card.id),
        ));
    }
    if card.applies_to.ingredient.trim().is_empty() || card.applies_to.routes.is_empty() {
        found.push(Finding::fault(
            place,
            "applies_to",
            "no ingredient or no route".into(),
        ));
    }
    if card
        .check_against
        .iter()
        .all(|source| source.trim().is_empty())
    {
        found.push(Finding::fault(
            place,
            "check_against",
            "names no document to check against".into(),
        ));
    }
    if card
        .check_against
        .iter()
        .any(|source| source.to_lowercase().contains("from memory"))
    {
        found.push(Finding::fault(
            place,
            "check_against",
            "\"from memory\" is not a source".into(),
        ));
    }
}

fn check_dates(place: &str, card: &CardSource, today: NaiveDate, found: &mut Vec<Finding>) {
    let fields = [
        ("written_on", &card.written_on),
        ("changed_on", &card.changed_on),
        ("checked_on", &card.checked_on),
        ("reviewed_on", &card.reviewed_on),
        ("expires_on", &card.expires_on),
    ];
    for (name, text) in fields {
        match DateField::read(text) {
            DateField::Unreadable => {
                found.push(Finding::fault(
                    place,
                    name,
                    format!("\"{text}\" is not a date"),
                ));
            }
            DateField::Day(day) if day > today && matches!(name, "checked_on" | "reviewed_on") => {
                found.push(Finding::fault(
                    place,
                    name,
                    format!("{day} has not come yet"),
                ));
            }
            DateField::Empty if matches!(name, "written_on" | "expires_on") => {
                found.push(Finding::fault(place, name, "no date".into()));
            }
            DateField::Day(_) | DateField::Empty => {}
        }
    }
    let written = DateField::read(&card.written_on).day();
    let expires = DateField::read(&card.expires_on).day();
    if let (Some(written), Some(expires)) = (written, expires)
        && expires <= written
    {
        found.push(Finding::fault(
            place,
            "expires_on",
            "not after the day it was written".into(),
        ));
    }
}

fn check_review(place: &str, card: &CardSource, found: &mut Vec<Finding>) {
    let reviewed_by = !card.reviewed_by.trim().is_empty();
    let reviewed_on = DateField::read(&card.reviewed_on).day();
    if reviewed_by && reviewed_on.is_none() {
        found.push(Finding::fault(
            place,
            "reviewed_by",
            "a reviewer without a day".into(),
        ));
    }
    if !reviewed_by && reviewed_on.is_some() {
        found.push(Finding::fault(
            place,
            "reviewed_on",
            "a day without a reviewer".into(),
        ));
    }
    let changed = DateField::read(&card.changed_on)
        .day()
        .or(DateField::read(&card.written_on).day());
    if let (Some(changed), Some(reviewed)) = (changed, reviewed_on)
        && changed > reviewed
    {
        found.push(Finding::fault(
            place,
            "reviewed_on",
            "the words changed after the review".into(),
        ));
    }
    let checked = DateField::read(&card.checked_on).day().is_some();
    match card.status {
        ReviewStatus::SourceChecked if !checked => {
            found.push(Finding::fault(
                place,
                "status",
                "source-checked without a day in checked_on".into(),
            ));
        }
        ReviewStatus::PharmacistReviewed if !(checked && reviewed_by && reviewed_on.is_some()) => {
            found.push(Finding::fault(
                place,
                "status",
                "pharmacist-reviewed without checked_on, reviewed_by and reviewed_on".into(),
            ));
        }
        ReviewStatus::Draft
        | ReviewStatus::SourceChecked
        | ReviewStatus::PharmacistReviewed
        | ReviewStatus::Withdrawn => {}
    }
}

fn check_presence(place: &str, card: &CardSource, section: Section, found: &mut Vec<Finding>) {
    match card.text(section).map(|text| text.trim().is_empty()) {
        None if NEEDED.contains(&section) => {
            found.push(Finding::fault(
                place,
                section.field(),
                "missing, and a card needs it from the start".into(),
            ));
        }
        None => found.push(Finding::gap(place, section.field())),
        Some(true) if section != Section::MissedDose => {
            found.push(Finding::fault(
                place,
                section.field(),
                "empty; leave the field out where it is not written yet".into(),
            ));
        }
        Some(_) => {}
    }
}

fn check_english(
    place: &str,
    part: &'static str,
    text: &str,
    rules: &Rules,
    found: &mut Vec<Finding>,
) {
    let grade = rules.words.grade(text);
    if grade > HIGHEST_GRADE {
        let hard = hardest_words(text, rules);
        found.push(Finding::fault(
            place,
            part,
            format!("grade {grade:.1} is over {HIGHEST_GRADE}; longest words: {hard}"),
        ));
    }
    for sentence in sentences(text) {
        let length = words(&sentence).len();
        if length > LONGEST_SENTENCE {
            found.push(Finding::fault(
                place,
                part,
                format!("{length} words in \"{sentence}\""),
            ));
        }
        for fault in rules.banned.faults(&sentence) {
            found.push(Finding::fault(place, part, fault));
        }
    }
}

fn hardest_words(text: &str, rules: &Rules) -> String {
    let mut hard: Vec<(usize, &str)> = words(text)
        .into_iter()
        .map(|word| (rules.words.syllables(word), word))
        .filter(|(count, _)| *count > 2)
        .collect();
    hard.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    hard.dedup();
    let shown: Vec<String> = hard
        .iter()
        .take(6)
        .map(|(count, word)| format!("{word} ({count})"))
        .collect();
    shown.join(", ")
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const GOOD: &str = r#"
        id = "amlodipine"
        applies_to = { ingredient = "amlodipine", routes = ["oral"] }
        status = "draft"
        written_on = "2026-11-22"
        check_against = ["UK patient leaflet, amlodipine 5 mg tablets"]
        checked_on = ""
        reviewed_by = ""
        expires_on = "2028-05-22"
        often_used_for = "High blood pressure."
        how_it_helps = "It relaxes your blood vessels."
        how_to_take = "Most people take it once a day."
        what_to_expect = "It takes one to two weeks."
        usual = "Your feet may swell up a bit."
        call = "A fast heartbeat that goes on."
        emergency = "Chest pain that does not ease."
        missed_dose = ""
        too_much = "You may feel faint or cold."
        food_and_alcohol = "A lot of beer can make you dizzy."
        driving = "Wait until you know how it makes you feel."
        pregnancy_and_breastfeeding = "Tell your midwife early."
        with_other_medicines = "Ask about pills for gout."
        storage = "Keep it in its pack."
        ask = ["What blood pressure do we aim for?"]
    "#;

    fn found(card: &str) -> Vec<String> {
        let rules = Rules {
            words: Words::default(),
            banned: Banned::read("vomit* | say being sick").unwrap(),
            today: "2026-12-01".parse().unwrap(),
        };
        let source: CardSource = toml::from_str(card).unwrap();
        let found = check_card("en/amlodipine", "amlodipine", "en", &source, &rules);
        found.iter().map(ToString::to_string).collect()
    }

    fn found_with(old: &str, new: &str) -> Vec<String> {
        assert!(GOOD.contains(old), "{old}");
        found(&GOOD.replace(old, new))
    }

    #[test]
    fn a_good_card_has_no_finding() {
        assert_eq!(found(GOOD), Vec::<String>::new());
    }

    #[test]
    fn each_fault_is_found_and_only_that_one() {
        for (old, new, part) in [
            ("id = \"amlodipine\"", "id = \"istin\"", "[id]"),
            ("[\"oral\"]", "[]", "[applies_to]"),
            (
                "[\"UK patient leaflet, amlodipine 5 mg tablets\"]",
                "[\" \"]",
                "[check_against]",
            ),
            ("UK patient leaflet", "From memory", "[check_against]"),
            (
                "checked_on = \"\"",
                "checked_on = \"2026-12-02\"",
                "[checked_on]",
            ),
            ("checked_on = \"\"", "checked_on = \"soon\"", "[checked_on]"),
            (
                "reviewed_by = \"\"",
                "reviewed_by = \"A Person\"",
                "[reviewed_by]",
            ),
            (
                "reviewed_by = \"\"",
                "reviewed_by = \"\"\nreviewed_on = \"2026-11-30\"",
                "[reviewed_on]",
            ),
            (
                "reviewed_by = \"\"",
                "reviewed_by = \"A Person\"\nreviewed_on = \"2026-11-24\"\nchanged_on = \"2026-11-25\"",
                "[reviewed_on]",
            ),
            ("\"draft\"", "\"source-checked\"", "[status]"),
            ("\"draft\"", "\"pharmacist-reviewed\"", "[status]"),
            ("2028-05-22", "2026-11-22", "[expires_on]"),
            (
                "emergency = \"Chest pain that does not ease.\"",
                "",
                "[emergency]",
            ),
            (
                "\"Wait until you know how it makes you feel.\"",
                "\"\"",
                "[driving]",
            ),
            (
                "Your feet may swell up a bit.",
                "Vomiting, for some.",
                "[usual]",
            ),
            (
                "Your feet may swell up a bit.",
                "Generalised peripheral oedematous accumulation.",
                "[usual]",
            ),
            (
                "Your feet may swell up a bit.",
                "You may see that your feet and legs swell up a bit at the end of a long hot day in the sun.",
                "[usual]",
            ),
            ("[\"What blood pressure do we aim for?\"]", "[]", "[ask]"),
        ] {
            let found = found_with(old, new);
            assert_eq!(found.len(), 1, "{new}: {found:?}");
            assert!(
                found[0].starts_with("FAULT") && found[0].contains(part),
                "{new}: {found:?}"
            );
        }
    }

    #[test]
    fn a_part_left_out_is_a_gap_and_an_unknown_field_is_refused() {
        let found = found_with("storage = \"Keep it in its pack.\"", "");
        assert_eq!(found, ["gap   en/amlodipine [storage] not written yet"]);
        assert!(toml::from_str::<CardSource>(&GOOD.replace("storage", "stoarge")).is_err());
    }
}

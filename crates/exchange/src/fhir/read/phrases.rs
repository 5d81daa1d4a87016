//! Words that stand in place of a list where a document has no code for it, each a whole
//! text: "no known allergies" is one, a text that only holds it is not.

use super::silent::{Silence, SummaryList};
use crate::summary::AllergyKind;

/// No allergies are known.
const NO_ALLERGY: [&str; 21] = [
    "no known allergies",
    "no known allergy",
    "no known allergies or intolerances",
    "no known allergies/intolerances",
    "no allergies known",
    "nka",
    "ingen kendte allergier",
    "keine allergien bekannt",
    "keine bekannten allergien",
    "geen bekende allergieën",
    "aucune allergie connue",
    "pas d'allergie connue",
    "sin alergias conocidas",
    "nessuna allergia nota",
    "sem alergias conhecidas",
    "inga kända allergier",
    "ingen kjente allergier",
    "沒有已知的過敏",
    "沒有已知過敏",
    "没有已知的过敏",
    "没有已知过敏",
];

/// No medicines are known.
const NO_MEDICINE: [&str; 13] = [
    "no known medications",
    "no known medication",
    "no known medicines",
    "no known current medications",
    "no known current medicines",
    "ingen kendt medicin",
    "keine medikation bekannt",
    "keine bekannte medikation",
    "geen bekende medicatie",
    "aucun médicament connu",
    "sin medicación conocida",
    "沒有已知的藥物",
    "没有已知的药物",
];

/// No problems are known.
const NO_PROBLEM: [&str; 14] = [
    "no known problems",
    "no known problem",
    "no known current problems",
    "no known current problems or disability",
    "no current problems or disability",
    "no known conditions",
    "ingen kendte problemer",
    "keine probleme bekannt",
    "keine bekannten probleme",
    "geen bekende problemen",
    "aucun problème connu",
    "sin problemas conocidos",
    "沒有已知的問題",
    "没有已知的问题",
];

/// None are known, of whatever the list is.
const NONE_KNOWN: [&str; 4] = ["nil known", "none known", "ingen kendte", "keine bekannt"];

/// Nobody said, or nobody can say.
const NO_INFORMATION: [&str; 24] = [
    "no information",
    "no information available",
    "no information about allergies",
    "no information about medications",
    "no information about medicines",
    "no information about problems",
    "no allergy information",
    "no medication information",
    "no problem information",
    "information not available",
    "not asked",
    "asked but unknown",
    "allergies unknown",
    "allergies not known",
    "ingen oplysninger",
    "ingen oplysninger om allergier",
    "keine information über allergien bekannt",
    "keine information über medikation bekannt",
    "keine informationen über aktuelle probleme bekannt",
    "geen informatie over allergieën",
    "pas d'information sur les allergies",
    "sin información sobre alergias",
    "沒有資料",
    "没有信息",
];

/// None of one sort of allergy.
const NONE_OF: [(&str, AllergyKind); 9] = [
    ("no known drug allergies", AllergyKind::Medicine),
    ("no known drug allergy", AllergyKind::Medicine),
    ("no known medication allergies", AllergyKind::Medicine),
    ("no known medicine allergies", AllergyKind::Medicine),
    ("nkda", AllergyKind::Medicine),
    ("no known food allergies", AllergyKind::Food),
    ("no known food allergy", AllergyKind::Food),
    ("no known environmental allergies", AllergyKind::Environment),
    ("no known environmental allergy", AllergyKind::Environment),
];

/// Too short to know what is meant: none, or none known, or nobody asked.
const VAGUE: [&str; 12] = [
    "none",
    "nil",
    "no",
    "n/a",
    "not applicable",
    "unknown",
    "not known",
    "ukendt",
    "unbekannt",
    "onbekend",
    "inconnu",
    "keine",
];

/// What a text in a list says, if it is one of those.
pub fn phrase(list: SummaryList, text: &str) -> Option<Silence> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let plain = words.join(" ").to_lowercase().replace('’', "'");
    let plain = plain
        .trim_end_matches(" (situation)")
        .trim_matches(|c: char| ".。!".contains(c))
        .trim();
    let none_of_lists = [
        (SummaryList::Allergies, &NO_ALLERGY[..]),
        (SummaryList::Medicines, &NO_MEDICINE[..]),
        (SummaryList::Problems, &NO_PROBLEM[..]),
        (list, &NONE_KNOWN[..]),
    ];
    if let Some((of, _)) = none_of_lists
        .iter()
        .find(|(_, words)| words.contains(&plain))
    {
        return Some(if *of == list {
            Silence::NoneKnown
        } else {
            Silence::Partly
        });
    }
    if NO_INFORMATION.contains(&plain) {
        return Some(Silence::NoInformation);
    }
    if let Some((_, kind)) = NONE_OF.iter().find(|(words, _)| *words == plain) {
        return Some(Silence::NoneOf(*kind));
    }
    VAGUE.contains(&plain).then_some(Silence::Unclear)
}

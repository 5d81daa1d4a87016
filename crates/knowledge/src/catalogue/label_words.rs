//! Words on a label that say nothing about which medicine it is, and words that say how it is taken.
//!
//! A word is here only if it does not, by itself, make another product; see `is_loose_word`.
//! So "plus", "extra", "cold" or the "K" of a brand are not here.

/// How a medicine gets into the body, as far as a label says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LabelRoute {
    /// Swallowed.
    Mouth,
    /// Breathed in.
    Lungs,
    /// Into the nose.
    Nose,
    /// Into the eye.
    Eye,
    /// Onto the skin.
    Skin,
    /// Through the skin from a patch.
    Patch,
    /// Against the cheek or gum.
    Cheek,
    /// Into the vagina.
    Vagina,
    /// With a needle.
    Needle,
}

/// The way that a word on a label names.
pub fn way_of_word(word: &str) -> Option<LabelRoute> {
    Some(match word {
        "tablet" | "tablets" | "capsule" | "capsules" | "caplet" | "caplets" | "oral" | "syrup"
        | "swallow" | "mouth" | "tabletter" | "tablett" | "kapsel" | "kapsler" | "口服" => {
            LabelRoute::Mouth
        }
        "inhaler" | "inhalation" | "inhaled" | "evohaler" | "accuhaler" | "turbohaler"
        | "autohaler" | "easyhaler" | "nebules" | "nebuliser" | "nebulizer" | "nebulas"
        | "respules" | "inhalator" | "puff" | "puffs" | "吸入劑" | "吸入" => LabelRoute::Lungs,
        "nasal" | "nose" | "naesespray" | "鼻噴劑" => LabelRoute::Nose,
        "eye" | "ophthalmic" | "ojendraber" | "眼藥水" => LabelRoute::Eye,
        "cream" | "ointment" | "gel" | "lotion" | "topical" | "cutaneous" | "scalp" | "creme"
        | "salve" | "藥膏" | "軟膏" => LabelRoute::Skin,
        "patch" | "patches" | "transdermal" | "plaster" | "藥貼" => LabelRoute::Patch,
        "buccal" | "oromucosal" => LabelRoute::Cheek,
        "vaginal" | "pessary" | "pessaries" => LabelRoute::Vagina,
        "injection" | "infusion" | "ampoule" | "ampoules" | "vial" | "vials" | "syringe"
        | "syringes" | "injector" | "injectors" | "pen" | "pens" | "注射" | "針" => {
            LabelRoute::Needle
        }
        _ => return None,
    })
}

/// The way that an entry is for, from its route.
pub fn way_of_route(route: &str) -> Option<LabelRoute> {
    Some(match route {
        "oral" | "gut" | "mouth" => LabelRoute::Mouth,
        "inhaled" => LabelRoute::Lungs,
        "nose" => LabelRoute::Nose,
        "eye" => LabelRoute::Eye,
        "skin" => LabelRoute::Skin,
        "skin patch" => LabelRoute::Patch,
        "buccal" => LabelRoute::Cheek,
        "vaginal" => LabelRoute::Vagina,
        _ => return None,
    })
}

/// Says whether a word on a label says nothing about which medicine it is.
pub fn is_label_word(word: &str) -> bool {
    is_pack_word(word) || is_loose_word(word)
}

/// Says whether a word is a unit, a form or a maker.
fn is_pack_word(word: &str) -> bool {
    way_of_word(word).is_some()
        || UNITS.contains(&word)
        || FORMS.contains(&word)
        || MAKERS.contains(&word)
        || CHINESE.contains(&word)
}

/// Says whether a word is a salt or a direction.
///
/// Behind the name of a substance such a word is harmless. Behind a brand it can make another
/// product: "Panadol Night" is not Panadol.
pub fn is_loose_word(word: &str) -> bool {
    is_salt(word) || DIRECTIONS.contains(&word)
}

/// Says whether a word is the salt of a substance, as in "losartan potassium".
pub fn is_salt(word: &str) -> bool {
    SALTS.contains(&word)
}

/// Chinese label words, longest first, to be taken out of a run of characters.
pub const CHINESE: &[&str] = &[
    "緩釋",
    "腸溶",
    "膠囊",
    "藥片",
    "藥丸",
    "毫克",
    "微克",
    "毫升",
    "單位",
    "糖漿",
    "藥水",
    "溶液",
    "口服",
    "吸入劑",
    "吸入",
    "鼻噴劑",
    "眼藥水",
    "藥膏",
    "軟膏",
    "藥貼",
    "注射",
    "每日",
    "一次",
    "兩次",
    "三次",
    "片",
    "丸",
    "粒",
    "錠",
    "劑",
    "針",
    "克",
];

const UNITS: &[&str] = &[
    "mg",
    "mcg",
    "ug",
    "g",
    "ml",
    "microgram",
    "micrograms",
    "mikrogram",
    "milligram",
    "milligrams",
    "gram",
    "grams",
    "unit",
    "units",
    "enheder",
    "iu",
    "mmol",
    "dose",
    "doses",
    "hour",
    "hours",
    "percent",
    "each",
    "per",
];

const FORMS: &[&str] = &[
    "modified",
    "release",
    "prolonged",
    "extended",
    "sustained",
    "slow",
    "controlled",
    "delayed",
    "gastro",
    "resistant",
    "enteric",
    "coated",
    "film",
    "dispersible",
    "orodispersible",
    "soluble",
    "effervescent",
    "chewable",
    "crushable",
    "sublingual",
    "liquid",
    "solution",
    "suspension",
    "elixir",
    "drops",
    "drop",
    "spray",
    "powder",
    "granules",
    "sachet",
    "sachets",
    "sprinkle",
    "suppository",
    "suppositories",
    "enema",
    "foam",
    "shampoo",
    "prefilled",
    "pre",
    "filled",
    "device",
    "cartridge",
    "cartridges",
    "bottle",
    "pack",
    "packs",
    "box",
    "strip",
    "titration",
    "starter",
    "sugar",
    "free",
    "flavour",
    "strawberry",
    "orange",
    "lemon",
    "mint",
    "unit",
    "hard",
    "soft",
    "for",
    "in",
    "form",
    "product",
    "dosage",
    "preservative",
    "generic",
    "special",
    "order",
    "actuated",
    "breath",
    "metered",
    "dry",
    "cfc",
    "mr",
    "sr",
    "xl",
    "xr",
    "er",
    "la",
    "pr",
    "cr",
    "ec",
    "gr",
    "sf",
    "cd",
    "retard",
    "depot",
    "depottabletter",
    "enterotabletter",
    "filmovertrukne",
    "oplosning",
    "tab",
    "tabs",
    "cap",
    "caps",
    "inj",
];

const SALTS: &[&str] = &[
    "sodium",
    "potassium",
    "hydrochloride",
    "hcl",
    "maleate",
    "mesilate",
    "mesylate",
    "besilate",
    "besylate",
    "tartrate",
    "fumarate",
    "succinate",
    "phosphate",
    "sulfate",
    "sulphate",
    "acetate",
    "hydrobromide",
    "bromide",
    "erbumine",
    "arginine",
    "medoxomil",
    "cilexetil",
    "etexilate",
    "tosilate",
    "dipropionate",
    "propionate",
    "furoate",
    "nitrate",
    "calcium",
    "magnesium",
    "hemihydrate",
    "dihydrate",
    "monohydrate",
    "anhydrous",
    "trihydrate",
    "bitartrate",
    "oxalate",
    "lysine",
    "natrium",
    "kalium",
];

const DIRECTIONS: &[&str] = &[
    "take", "one", "two", "three", "the", "once", "twice", "times", "daily", "day", "every",
    "each", "morning", "evening", "night", "noon", "bedtime", "at", "with", "food", "after",
    "before", "and", "as", "directed", "needed", "when", "to", "be", "taken", "by", "my", "on",
    "of", "week", "weekly", "half", "tag", "dagligt", "gang", "gange", "om", "dagen", "morgen",
    "aften",
];

const MAKERS: &[&str] = &[
    "teva",
    "accord",
    "sandoz",
    "mylan",
    "viatris",
    "zentiva",
    "actavis",
    "almus",
    "aurobindo",
    "milpharm",
    "wockhardt",
    "pfizer",
    "novartis",
    "astrazeneca",
    "gsk",
    "sanofi",
    "bayer",
    "krka",
    "stada",
    "orion",
    "ltd",
    "limited",
    "plc",
    "uk",
    "pharma",
    "pharmaceuticals",
    "healthcare",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_on_the_box_says_the_way_that_the_catalogue_knows() {
        for (words, routes, way) in [
            (
                "tablets caplet syrup 口服",
                "oral gut mouth",
                LabelRoute::Mouth,
            ),
            ("inhaler nebules 吸入劑", "inhaled", LabelRoute::Lungs),
            ("nasal 鼻噴劑", "nose", LabelRoute::Nose),
            ("eye ophthalmic 眼藥水", "eye", LabelRoute::Eye),
            ("cream scalp 軟膏", "skin", LabelRoute::Skin),
            ("buccal oromucosal", "buccal", LabelRoute::Cheek),
            ("vaginal pessary", "vaginal", LabelRoute::Vagina),
            ("injection pen 注射", "", LabelRoute::Needle),
        ] {
            for word in words.split(' ') {
                assert_eq!(way_of_word(word), Some(way), "{word}");
            }
            for route in routes.split_terminator(' ') {
                assert_eq!(way_of_route(route), Some(way), "{route}");
            }
        }
        assert_eq!(way_of_word("transdermal"), way_of_route("skin patch"));
        assert_eq!(way_of_word("patches"), Some(LabelRoute::Patch));
        assert_eq!(
            way_of_word("drops"),
            None,
            "for the eye, the ear or the mouth"
        );
    }

    #[test]
    fn units_forms_makers_salts_and_directions_do_not_say_which_medicine_it_is() {
        for word in [
            "mg",
            "tablets",
            "effervescent",
            "teva",
            "膠囊",
            "sodium",
            "kalium",
            "morning",
        ] {
            assert!(is_label_word(word), "{word}");
        }
        for word in ["plus", "extra", "cold", "k", "insulin"] {
            assert!(!is_label_word(word), "{word}");
        }
    }
}

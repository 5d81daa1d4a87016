//! Amounts, units and strengths in full words (G12).

use domain::amount::{Amount, Quantity, Strength, StrengthUnit, Unit};

/// Amounts and units in words.
pub struct Amounts {
    /// A plain number.
    pub number: fn(Quantity) -> String,
    /// A number of units, such as "2 tablets".
    pub amount: fn(Amount) -> String,
    /// A unit by itself, in the plural, for lists to choose from.
    pub unit: fn(Unit) -> &'static str,
    /// A strength, such as "500 milligrams".
    pub strength: fn(Strength) -> String,
    /// A unit of strength.
    pub strength_unit: fn(StrengthUnit) -> &'static str,
    /// Micrograms as people know them: milligrams from 1,000 on.
    pub weight: fn(u64) -> String,
}

/// Thousands are parted with commas, as on packs.
fn grouped(whole: u64, mark: &str) -> String {
    let digits = whole.to_string();
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push_str(mark);
        }
        out.push(digit);
    }
    out
}

fn point(quantity: Quantity) -> String {
    quantity.to_string()
}

fn comma(quantity: Quantity) -> String {
    quantity.to_string().replace('.', ",")
}

fn english_unit(unit: Unit, one: bool) -> &'static str {
    match (unit, one) {
        (Unit::Tablet, true) => "tablet",
        (Unit::Tablet, false) => "tablets",
        (Unit::Capsule, true) => "capsule",
        (Unit::Capsule, false) => "capsules",
        (Unit::Millilitre, true) => "millilitre",
        (Unit::Millilitre, false) => "millilitres",
        (Unit::Puff, true) => "puff",
        (Unit::Puff, false) => "puffs",
        (Unit::Spray, true) => "spray",
        (Unit::Spray, false) => "sprays",
        (Unit::Drop, true) => "drop",
        (Unit::Drop, false) => "drops",
        (Unit::Patch, true) => "patch",
        (Unit::Patch, false) => "patches",
        (Unit::Injection, true) => "injection",
        (Unit::Injection, false) => "injections",
        (Unit::Unit, true) => "unit",
        (Unit::Unit, false) => "units",
        (Unit::Sachet, true) => "sachet",
        (Unit::Sachet, false) => "sachets",
        (Unit::Suppository, true) => "suppository",
        (Unit::Suppository, false) => "suppositories",
        (Unit::Application, true) => "thin layer",
        (Unit::Application, false) => "thin layers",
        (Unit::Dose, true) => "dose",
        (Unit::Dose, false) => "doses",
    }
}

fn danish_unit(unit: Unit, one: bool) -> &'static str {
    match (unit, one) {
        (Unit::Tablet, true) => "tablet",
        (Unit::Tablet, false) => "tabletter",
        (Unit::Capsule, true) => "kapsel",
        (Unit::Capsule, false) => "kapsler",
        (Unit::Millilitre, _) => "milliliter",
        (Unit::Puff, _) => "pust",
        (Unit::Spray, _) => "spraypust",
        (Unit::Drop, true) => "dråbe",
        (Unit::Drop, false) => "dråber",
        (Unit::Patch, true) => "plaster",
        (Unit::Patch, false) => "plastre",
        (Unit::Injection, true) => "indsprøjtning",
        (Unit::Injection, false) => "indsprøjtninger",
        (Unit::Unit, true) => "enhed",
        (Unit::Unit, false) => "enheder",
        (Unit::Sachet, true) => "brev",
        (Unit::Sachet, false) => "breve",
        (Unit::Suppository, true) => "stikpille",
        (Unit::Suppository, false) => "stikpiller",
        (Unit::Application, _) => "tyndt lag",
        (Unit::Dose, true) => "dosis",
        (Unit::Dose, false) => "doser",
    }
}

/// The counting word that stands after the number in Chinese.
const fn chinese_unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Tablet => "粒",
        Unit::Capsule => "粒膠囊",
        Unit::Millilitre => "毫升",
        Unit::Puff | Unit::Spray => "噴",
        Unit::Drop => "滴",
        Unit::Patch => "貼",
        Unit::Injection => "針",
        Unit::Unit => "單位",
        Unit::Sachet => "包",
        Unit::Suppository => "粒栓劑",
        Unit::Application => "層（薄塗）",
        Unit::Dose => "次",
    }
}

fn weight(micrograms: u64, mark: &str, separator: &str, milli: &str, micro: &str) -> String {
    if micrograms < 1000 && micrograms > 0 {
        format!("{micrograms}{separator}{micro}")
    } else {
        let whole = grouped(micrograms / 1000, mark);
        let rest = format!("{:03}", micrograms % 1000);
        match rest.trim_end_matches('0') {
            "" => format!("{whole}{separator}{milli}"),
            // The mark for thousands and the mark for decimals differ.
            rest => {
                let decimal = if mark == "," { "." } else { "," };
                format!("{whole}{decimal}{rest}{separator}{milli}")
            }
        }
    }
}

/// English.
pub const ENGLISH: Amounts = Amounts {
    number: point,
    amount: |a| {
        let one = a.quantity <= Quantity::whole(1) && !a.quantity.is_zero();
        format!("{} {}", point(a.quantity), english_unit(a.unit, one))
    },
    unit: |unit| english_unit(unit, false),
    strength: |s| format!("{} {}", point(s.quantity), (ENGLISH.strength_unit)(s.unit)),
    strength_unit: |unit| match unit {
        StrengthUnit::Micrograms => "micrograms",
        StrengthUnit::Milligrams => "mg",
        StrengthUnit::Grams => "g",
        StrengthUnit::Units => "units",
        StrengthUnit::Millimoles => "millimoles",
    },
    weight: |w| weight(w, ",", " ", "mg", "micrograms"),
};

/// Traditional Chinese, Hong Kong.
pub const CHINESE: Amounts = Amounts {
    number: point,
    amount: |a| format!("{}{}", point(a.quantity), chinese_unit(a.unit)),
    unit: |unit| match unit {
        Unit::Tablet => "藥片（粒）",
        Unit::Capsule => "膠囊（粒）",
        Unit::Puff => "吸入劑（噴）",
        Unit::Spray => "噴霧（噴）",
        Unit::Suppository => "栓劑（粒）",
        unit => chinese_unit(unit),
    },
    strength: |s| format!("{}{}", point(s.quantity), (CHINESE.strength_unit)(s.unit)),
    strength_unit: |unit| match unit {
        StrengthUnit::Micrograms => "微克",
        StrengthUnit::Milligrams => "毫克",
        StrengthUnit::Grams => "克",
        StrengthUnit::Units => "單位",
        StrengthUnit::Millimoles => "毫摩爾",
    },
    weight: |w| weight(w, ",", "", "毫克", "微克"),
};

/// Danish.
pub const DANISH: Amounts = Amounts {
    number: comma,
    amount: |a| {
        let one = a.quantity <= Quantity::whole(1) && !a.quantity.is_zero();
        format!("{} {}", comma(a.quantity), danish_unit(a.unit, one))
    },
    unit: |unit| danish_unit(unit, false),
    strength: |s| format!("{} {}", comma(s.quantity), (DANISH.strength_unit)(s.unit)),
    strength_unit: |unit| match unit {
        StrengthUnit::Micrograms => "mikrogram",
        StrengthUnit::Milligrams => "mg",
        StrengthUnit::Grams => "g",
        StrengthUnit::Units => "enheder",
        StrengthUnit::Millimoles => "millimol",
    },
    weight: |w| weight(w, ".", " ", "mg", "mikrogram"),
};

#[cfg(test)]
mod tests {
    use super::*;

    fn amount(quantity: &str, unit: Unit) -> Amount {
        Amount {
            quantity: quantity.parse().unwrap(),
            unit,
        }
    }

    #[test]
    fn amounts_are_spelled_out_in_every_language() {
        for (quantity, unit, english, chinese, danish) in [
            ("1", Unit::Tablet, "1 tablet", "1粒", "1 tablet"),
            ("2", Unit::Tablet, "2 tablets", "2粒", "2 tabletter"),
            ("0.5", Unit::Tablet, "0.5 tablet", "0.5粒", "0,5 tablet"),
            ("12", Unit::Unit, "12 units", "12單位", "12 enheder"),
            (
                "2.5",
                Unit::Millilitre,
                "2.5 millilitres",
                "2.5毫升",
                "2,5 milliliter",
            ),
        ] {
            let amount = amount(quantity, unit);
            assert_eq!((ENGLISH.amount)(amount), english);
            assert_eq!((CHINESE.amount)(amount), chinese);
            assert_eq!((DANISH.amount)(amount), danish);
        }
    }

    #[test]
    fn weights_read_as_on_the_pack() {
        assert_eq!((ENGLISH.weight)(3_000_000), "3,000 mg");
        assert_eq!((DANISH.weight)(3_000_000), "3.000 mg");
        assert_eq!((CHINESE.weight)(4_000_000), "4,000毫克");
        assert_eq!((ENGLISH.weight)(62), "62 micrograms");
        assert_eq!((ENGLISH.weight)(2_500), "2.5 mg");
        assert_eq!((DANISH.weight)(2_500), "2,5 mg");
    }
}

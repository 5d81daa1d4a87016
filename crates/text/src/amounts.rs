//! Amounts, units and strengths in full words (G12).

use domain::amount::{Amount, Quantity, Strength, Unit};
use domain::figure;

use crate::areas::AmountsWords;

impl AmountsWords {
    /// A plain number.
    pub fn number(&self, quantity: Quantity) -> String {
        let mark = self.language().text().grammar.decimal_mark;
        quantity.to_string().replace('.', mark)
    }

    /// A number as it is put into a field: read again, it is the same.
    pub fn typed(&self, quantity: Quantity) -> String {
        let mark = self.language().text().grammar.decimal_mark;
        figure::typed(quantity).replace('.', mark)
    }

    /// A number of units, such as "2 tablets".
    pub fn amount(&self, amount: Amount) -> String {
        if amount.unit == Unit::Tablet
            && let Some(parted) = self.parted_tablets(amount.quantity)
        {
            return parted;
        }
        let unit = self.unit_of(Some(amount.quantity), amount.unit);
        self.number_of(&self.number(amount.quantity), unit)
    }

    /// What a number of them is called that stands beside; of several, while no number is
    /// known.
    pub fn unit_of(&self, quantity: Option<Quantity>, unit: Unit) -> &'static str {
        let is_one = |quantity: Quantity| quantity <= Quantity::whole(1) && !quantity.is_zero();
        if quantity.is_some_and(is_one) {
            self.unit_of_one(unit)
        } else {
            self.unit_of_several(unit)
        }
    }

    /// The number of an amount by itself, such as "26½" of tablets.
    pub fn number_in(&self, amount: Amount) -> String {
        let (whole, part) = parted(amount.quantity);
        let part = match (amount.unit, part) {
            (Unit::Tablet, 250) => "¼",
            (Unit::Tablet, 500) => "½",
            (Unit::Tablet, 750) => "¾",
            _ => return self.number(amount.quantity),
        };
        match whole {
            0 => part.to_owned(),
            whole => [&whole.to_string(), part].concat(),
        }
    }

    /// Tablets that are cut, such as "half a tablet"; nothing where they are not, or
    /// into other parts than halves and quarters.
    fn parted_tablets(&self, quantity: Quantity) -> Option<String> {
        let (whole, part) = parted(quantity);
        let alone = whole == 0;
        let whole = whole.to_string();
        let said = match part {
            250 if alone => self.quarter_tablet.to_owned(),
            500 if alone => self.half_tablet.to_owned(),
            750 if alone => self.three_quarter_tablet.to_owned(),
            250 => self.tablets_and_quarter(&whole),
            500 => self.tablets_and_half(&whole),
            750 => self.tablets_and_three_quarters(&whole),
            _ => return None,
        };
        Some(said)
    }

    /// A strength, such as "500 milligrams".
    pub fn strength(&self, strength: Strength) -> String {
        self.number_of(
            &self.number(strength.quantity),
            self.strength_unit(strength.unit),
        )
    }

    /// Micrograms as people know them: milligrams from 1,000 on.
    pub fn weight(&self, micrograms: u64) -> String {
        use domain::amount::StrengthUnit::{Micrograms, Milligrams};
        if micrograms < 1000 && micrograms > 0 {
            return self.number_of(&micrograms.to_string(), self.strength_unit(Micrograms));
        }
        let grammar = self.language().text().grammar;
        let mut number = grouped(micrograms / 1000, grammar.thousands_mark);
        let rest = format!("{:03}", micrograms % 1000);
        let rest = rest.trim_end_matches('0');
        if !rest.is_empty() {
            number.push_str(grammar.decimal_mark);
            number.push_str(rest);
        }
        self.number_of(&number, self.strength_unit(Milligrams))
    }
}

/// The whole of a number, and its part in thousandths.
const fn parted(quantity: Quantity) -> (u64, u64) {
    (quantity.thousandths() / 1000, quantity.thousandths() % 1000)
}

/// Thousands are parted by a mark, as on packs.
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    #[test]
    fn amounts_are_spelled_out_in_every_language() {
        for (quantity, unit, said) in [
            ("1", Unit::Tablet, ["1 tablet", "1粒", "1 tablet"]),
            ("2", Unit::Tablet, ["2 tablets", "2粒", "2 tabletter"]),
            (
                "0.5",
                Unit::Tablet,
                ["half a tablet", "半粒", "en halv tablet"],
            ),
            (
                "0.25",
                Unit::Tablet,
                ["a quarter of a tablet", "四分之一粒", "en kvart tablet"],
            ),
            (
                "0.75",
                Unit::Tablet,
                [
                    "three quarters of a tablet",
                    "四分之三粒",
                    "trekvart tablet",
                ],
            ),
            ("1.5", Unit::Tablet, ["1½ tablets", "1粒半", "1½ tablet"]),
            ("2.25", Unit::Tablet, ["2¼ tablets", "2¼粒", "2¼ tablet"]),
            (
                "27.75",
                Unit::Tablet,
                ["27¾ tablets", "27¾粒", "27¾ tablet"],
            ),
            ("0.2", Unit::Tablet, ["0.2 tablet", "0.2粒", "0,2 tablet"]),
            (
                "0.5",
                Unit::Millilitre,
                ["0.5 millilitre", "0.5毫升", "0,5 milliliter"],
            ),
            ("12", Unit::Unit, ["12 units", "12單位", "12 enheder"]),
            (
                "2.5",
                Unit::Millilitre,
                ["2.5 millilitres", "2.5毫升", "2,5 milliliter"],
            ),
        ] {
            let amount = Amount {
                quantity: quantity.parse().unwrap(),
                unit,
            };
            let amounts = Language::ALL.map(|language| language.text().amounts.amount(amount));
            assert_eq!(amounts, said);
        }
    }

    #[test]
    fn a_number_by_itself_is_said_as_with_its_unit() {
        for (quantity, unit, said) in [
            ("26.5", Unit::Tablet, "26½"),
            ("0.25", Unit::Tablet, "¼"),
            ("3", Unit::Tablet, "3"),
            ("26.5", Unit::Millilitre, "26.5"),
        ] {
            let quantity = quantity.parse().unwrap();
            let amounts = Language::English.text().amounts;
            assert_eq!(amounts.number_in(Amount { quantity, unit }), said);
        }
    }

    #[test]
    fn weights_read_as_on_the_pack() {
        for (micrograms, said) in [
            (3_000_000, ["3,000 mg", "3,000毫克", "3.000 mg"]),
            (62, ["62 micrograms", "62微克", "62 mikrogram"]),
            (2_500, ["2.5 mg", "2.5毫克", "2,5 mg"]),
        ] {
            let weights = Language::ALL.map(|language| language.text().amounts.weight(micrograms));
            assert_eq!(weights, said);
        }
    }
}

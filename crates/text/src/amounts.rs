//! Amounts, units and strengths in full words (G12).

use domain::amount::{Amount, Quantity, Strength};
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
        let one = amount.quantity <= Quantity::whole(1) && !amount.quantity.is_zero();
        let unit = if one {
            self.unit_of_one(amount.unit)
        } else {
            self.unit_of_several(amount.unit)
        };
        self.number_of(&self.number(amount.quantity), unit)
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
    use domain::amount::Unit;

    #[test]
    fn amounts_are_spelled_out_in_every_language() {
        for (quantity, unit, said) in [
            ("1", Unit::Tablet, ["1 tablet", "1粒", "1 tablet"]),
            ("2", Unit::Tablet, ["2 tablets", "2粒", "2 tabletter"]),
            ("0.5", Unit::Tablet, ["0.5 tablet", "0.5粒", "0,5 tablet"]),
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

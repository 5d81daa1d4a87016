//! What a plan counts doses in: a code of the rules, or words.

use domain::amount::Unit;

use super::attributes::Attributes;
use super::plain_text::GermanText;
use super::refused::GermanPlanError;

/// What doses are counted in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GermanDoseUnit {
    /// A code of the rules (`S_BMP_DOSIEREINHEIT`), with the word on the German paper.
    Coded {
        /// The code, one letter.
        code: GermanText,
        /// The word for it.
        printed: &'static str,
    },
    /// A code that is not in the table.
    Unknown(GermanText),
    /// Words of whoever wrote the plan.
    Words(GermanText),
}

impl GermanDoseUnit {
    /// The unit of the record that it is, where there is exactly one. A piece may be a
    /// tablet, a patch or an injection, so it is none.
    pub fn unit(&self) -> Option<Unit> {
        let Self::Coded { code, .. } = self else {
            return None;
        };
        Some(match code.as_str() {
            "4" | "d" => Unit::Sachet,
            "5" => Unit::Puff,
            "6" => Unit::Drop,
            "9" | "p" => Unit::Unit,
            "o" => Unit::Spray,
            "s" => Unit::Millilitre,
            "v" => Unit::Milligram,
            _ => return None,
        })
    }
}

/// Reads the code (`du`) or the words (`dud`); of both the words are kept and the code is
/// counted as not read.
pub(super) fn read(told: &mut Attributes) -> Result<Option<GermanDoseUnit>, GermanPlanError> {
    let (code, words) = (told.text("du")?, told.text("dud")?);
    if let Some(words) = words {
        if code.is_some() {
            told.pass_over();
        }
        return Ok(Some(GermanDoseUnit::Words(words)));
    }
    Ok(code.map(|code| match printed(code.as_str()) {
        Some(printed) => GermanDoseUnit::Coded { code, printed },
        None => GermanDoseUnit::Unknown(code),
    }))
}

/// The word of a code on the German paper.
fn printed(code: &str) -> Option<&'static str> {
    Some(match code {
        "#" => "Messlöffel",
        "0" => "Messbecher",
        "1" => "Stück",
        "2" => "Pkg.",
        "3" => "Flasche",
        "4" => "Beutel",
        "5" => "Hub",
        "6" => "Tropfen",
        "7" => "Teelöffel",
        "8" => "Esslöffel",
        "9" => "E",
        "a" => "Tasse",
        "b" => "Applikatorfüllung",
        "c" => "Augenbadewanne",
        "d" => "Dosierbriefchen",
        "e" => "Dosierpipette",
        "f" => "Dosierspritze",
        "g" => "Einzeldosis",
        "h" => "Glas",
        "i" => "Likörglas",
        "j" => "Messkappe",
        "k" => "Messschale",
        "l" => "Mio E",
        "m" => "Mio IE",
        "n" => "Pipettenteilstrich",
        "o" => "Sprühstoß",
        "p" => "IE",
        "q" => "cm",
        "r" => "l",
        "s" => "ml",
        "t" => "g",
        "u" => "kg",
        "v" => "mg",
        _ => return None,
    })
}

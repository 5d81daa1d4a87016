//! What stands over a section: one of the headings of the rules, or words of whoever
//! wrote the plan.

use super::attributes::Attributes;
use super::plain_text::GermanText;
use super::refused::GermanPlanError;

/// What stands over a section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GermanHeading {
    /// Nothing: the first section may have no heading.
    Nothing,
    /// One of the headings of the rules.
    Known(HeadingCode),
    /// A code that is in none of the rules up to 2.8.
    Unknown(GermanText),
    /// Words of whoever wrote the plan.
    Words(GermanText),
}

/// A heading of the rules (`S_BMP_ZWISCHENUEBERSCHRIFT`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HeadingCode {
    /// 411: taken when needed.
    WhenNeeded,
    /// 412: taken for long.
    LongTerm,
    /// 413: into a muscle.
    IntoMuscle,
    /// 414: used in a special way.
    SpecialUse,
    /// 415: into a vein.
    IntoVein,
    /// 416: under the skin.
    UnderSkin,
    /// 417: a prefilled syringe.
    PrefilledSyringe,
    /// 418: taken on one's own account.
    SelfMedication,
    /// 419: about allergies.
    Allergies,
    /// 421: important advice.
    ImportantAdvice,
    /// 422: important facts.
    ImportantFacts,
    /// 423: used at special times.
    SpecialTimes,
    /// 424: used for a limited time.
    LimitedTime,
    /// 425: used once a week.
    Weekly,
}

impl HeadingCode {
    /// Every heading, in the order of the codes.
    pub const ALL: [Self; 14] = [
        Self::WhenNeeded,
        Self::LongTerm,
        Self::IntoMuscle,
        Self::SpecialUse,
        Self::IntoVein,
        Self::UnderSkin,
        Self::PrefilledSyringe,
        Self::SelfMedication,
        Self::Allergies,
        Self::ImportantAdvice,
        Self::ImportantFacts,
        Self::SpecialTimes,
        Self::LimitedTime,
        Self::Weekly,
    ];

    /// Its code.
    pub const fn code(self) -> &'static str {
        self.row().0
    }

    /// The words on the German paper.
    pub const fn printed(self) -> &'static str {
        self.row().1
    }

    const fn row(self) -> (&'static str, &'static str) {
        match self {
            Self::WhenNeeded => ("411", "Bedarfsmedikation"),
            Self::LongTerm => ("412", "Dauermedikation"),
            Self::IntoMuscle => ("413", "Intramuskuläre Anwendung"),
            Self::SpecialUse => ("414", "Besondere Anwendung"),
            Self::IntoVein => ("415", "Intravenöse Anwendung"),
            Self::UnderSkin => ("416", "Anwendung unter die Haut"),
            Self::PrefilledSyringe => ("417", "Fertigspritze"),
            Self::SelfMedication => ("418", "Selbstmedikation"),
            Self::Allergies => ("419", "Allergiehinweise"),
            Self::ImportantAdvice => ("421", "Wichtige Hinweise"),
            Self::ImportantFacts => ("422", "Wichtige Angaben"),
            Self::SpecialTimes => ("423", "zu besonderen Zeiten anzuwendende Medikamente"),
            Self::LimitedTime => ("424", "zeitlich befristet anzuwendende Medikamente"),
            Self::Weekly => ("425", "Wöchentliche Anwendung"),
        }
    }
}

/// Reads a heading; a plan that gives a code and words is kept to its words, and the code
/// is counted as not read.
pub(super) fn read(told: &mut Attributes) -> Result<GermanHeading, GermanPlanError> {
    let (code, words) = (told.text("c")?, told.text("t")?);
    Ok(match (code, words) {
        (None, None) => GermanHeading::Nothing,
        (None, Some(words)) => GermanHeading::Words(words),
        (Some(_), Some(words)) => {
            told.pass_over();
            GermanHeading::Words(words)
        }
        (Some(code), None) => HeadingCode::ALL
            .into_iter()
            .find(|one| one.code() == code.as_str())
            .map_or(GermanHeading::Unknown(code), GermanHeading::Known),
    })
}

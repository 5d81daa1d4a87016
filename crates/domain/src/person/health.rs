//! What a person has told about their health, as far as the checks ask for it.
//!
//! Knows answers, and whether anybody has asked. A word that a newer version wrote is kept as it
//! stands and matches nothing. It holds no diagnosis of our own and works nothing out.

mod gene;

use serde::{Deserialize, Serialize};

pub use self::gene::GeneResult;
pub use terms::{Condition, Driving, Gene, GeneSays, Pregnancy};

/// An answer, or the fact that nobody has asked. "Not asked" is never shown as "no".
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asked<T> {
    /// Nobody has answered yet.
    #[default]
    NotAsked,
    /// The answer; an empty list means "none that I know of".
    Answered(T),
}

impl<T> Asked<T> {
    /// The answer, if there is one.
    pub const fn answer(&self) -> Option<&T> {
        match self {
            Self::NotAsked => None,
            Self::Answered(answer) => Some(answer),
        }
    }

    const fn is_not_asked(&self) -> bool {
        matches!(self, Self::NotAsked)
    }
}

/// What the person has told about their health.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Health {
    /// Conditions they live with.
    #[serde(default, skip_serializing_if = "Asked::is_not_asked")]
    pub conditions: Asked<Vec<Condition>>,
    /// Whether a baby has to be thought of.
    #[serde(default, skip_serializing_if = "Asked::is_not_asked")]
    pub pregnancy: Asked<Pregnancy>,
    /// Whether they drive.
    #[serde(default, skip_serializing_if = "Asked::is_not_asked")]
    pub driving: Asked<Driving>,
    /// Results of gene tests, as printed.
    #[serde(default, skip_serializing_if = "Asked::is_not_asked")]
    pub genes: Asked<Vec<GeneResult>>,
}

impl Health {
    /// Whether nothing has been told yet.
    pub fn is_untold(&self) -> bool {
        *self == Self::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_has_told_takes_no_room_and_reads_as_not_asked() {
        assert_eq!(serde_json::to_string(&Health::default()).unwrap(), "{}");
        let health: Health = serde_json::from_str("{}").unwrap();
        assert!(health.is_untold());
        assert_eq!(health.conditions.answer(), None);
    }

    #[test]
    fn an_empty_answer_is_not_the_same_as_no_answer() {
        let told = Health {
            conditions: Asked::Answered(Vec::new()),
            ..Health::default()
        };
        let read: Health = serde_json::from_str(&serde_json::to_string(&told).unwrap()).unwrap();
        assert_eq!(read, told);
        assert!(!read.is_untold());
    }

    #[test]
    fn a_word_of_a_newer_version_is_kept_as_it_stands() {
        let text = r#"{"conditions":{"answered":["asthma","moon-sickness"]}}"#;
        let health: Health = serde_json::from_str(text).unwrap();
        let conditions = health.conditions.answer().unwrap();
        assert_eq!(conditions[0], Condition::Asthma);
        assert_eq!(conditions[1], Condition::Newer("moon-sickness".to_owned()));
        assert_eq!(serde_json::to_string(&health).unwrap(), text);
    }
}

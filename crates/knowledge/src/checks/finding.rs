//! What a check found: which medicines, how soon to ask, and what it rests on.
//!
//! A finding becomes a question and never a verdict (G1, G2). It holds keys and names, no sentences.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::item::DayTotal;
use crate::review::ReviewStatus;
use terms::{Condition, Gene, GeneSays};

/// How soon to ask. The soonest comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FindingUrgency {
    /// Ask before the first dose; today, where both are taken already.
    FirstDose,
    /// Ask today.
    Today,
    /// Worth knowing, or a matter of the hour of the day.
    Tip,
}

/// The lasting name of a rule.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RuleId(String);

impl RuleId {
    /// Takes a name over as written.
    pub fn new(written: &str) -> Self {
        Self(written.to_owned())
    }

    /// The name as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The name of a phrase that says what may happen.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct EffectKey(String);

impl EffectKey {
    /// Takes a name over as written.
    pub fn new(written: &str) -> Self {
        Self(written.to_owned())
    }

    /// The name as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What a check found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The rule that found it.
    pub rule: RuleId,
    /// What sort of finding it is.
    pub kind: FindingKind,
    /// How soon to ask.
    pub urgency: FindingUrgency,
    /// The medicines, by their place in the list that was checked, in that order.
    pub items: Vec<usize>,
    /// The ingredient it is about in each of them, in the same order, as catalogues write it.
    pub ingredients: Vec<String>,
    /// What may be said about it.
    pub says: Says,
    /// What it rests on.
    pub basis: Basis,
}

/// What may be said about a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Says {
    /// What may happen; [`Rulebook::effect`](super::Rulebook::effect) has the words.
    Effect(EffectKey),
    /// The kind of finding says it all.
    KindAlone,
    /// The rule is past its day: only that we are rechecking it (G11).
    Rechecking,
}

/// What sort of finding it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FindingKind {
    /// An interaction: two medicines together.
    Interaction,
    /// Two medicines that are better taken some hours apart.
    HoursApart(u8),
    /// The same ingredient in several medicines.
    SameIngredient {
        /// What the plans come to in a day, where all of them tell.
        a_day: Option<DayTotal>,
    },
    /// Several medicines of one kind.
    SameClass,
    /// Several medicines that can cause the same trouble; it asks softly and shows no score.
    AddsUp,
    /// A medicine and a condition that was told.
    Condition(Condition),
    /// A medicine and the person's age.
    Age,
    /// A medicine and an allergy that was told, in the person's words.
    Allergy(String),
    /// A medicine and a baby to think of.
    Pregnancy,
    /// A medicine and breastfeeding.
    Breastfeeding,
    /// A medicine and driving.
    Driving,
    /// A medicine and the result of a gene test.
    Gene(Gene, GeneSays),
    /// Planned more often than this medicine usually is.
    MoreOften {
        /// How many days there usually are from one to the next.
        usual_days_apart: u16,
    },
    /// Worth knowing of one medicine.
    Fact(Fact),
}

/// Something worth knowing of a medicine by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fact {
    /// Ask before it is crushed, split or opened.
    NotCrushed,
    /// Leaving it off from one day to the next can do harm: ask first.
    NotSuddenly,
    /// Agree in advance what to do with it on a day of being sick or having no fluids.
    SickDayPlan,
    /// It matters most on a sick day: ask for advice early.
    SickDayKeep,
    /// It goes with blood tests or other checks.
    Tests,
    /// Another brand of it is worth a question.
    SameBrand,
    /// It goes better without milk, iron, calcium or antacids close by.
    MineralsApart,
    /// Grapefruit can change it.
    Grapefruit,
    /// Alcohol matters with it.
    Alcohol,
    /// It belongs on a card or bracelet that others can find.
    CarryCard,
}

/// What a finding rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Basis {
    /// The documents it names.
    pub sources: Vec<String>,
    /// The day it was written.
    pub written_on: NaiveDate,
    /// The last day on which it holds without a new check.
    pub expires_on: NaiveDate,
    /// How far it has been checked.
    pub status: ReviewStatus,
}

impl Basis {
    /// Whether the rule is past its day.
    pub fn is_expired(&self, today: NaiveDate) -> bool {
        today > self.expires_on
    }
}

/// What the checks found in a list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Checked {
    /// The findings, those to ask about soonest first.
    pub findings: Vec<Finding>,
    /// Medicines that are not recognised, or not wholly, and so were not checked.
    pub not_checked: Vec<usize>,
}

impl Finding {
    /// What tells this finding from every other of the same list of medicines: the rule and what
    /// it is about. An answer is kept under this, so it holds until something changes.
    pub fn subject(&self) -> String {
        let mut named: Vec<&str> = self.ingredients.iter().map(String::as_str).collect();
        named.sort_unstable();
        format!("{}:{}", self.rule.as_str(), named.join("+"))
    }
}

impl FindingKind {
    /// Among findings of one urgency, what is shown first.
    pub(super) const fn order(&self) -> u8 {
        match self {
            Self::Allergy(_) => 0,
            Self::MoreOften { .. } => 1,
            Self::Interaction => 2,
            Self::SameIngredient { .. } => 3,
            Self::SameClass => 4,
            Self::Pregnancy | Self::Breastfeeding => 5,
            Self::Condition(_) => 6,
            Self::Gene(..) => 7,
            Self::Age => 8,
            Self::Driving => 9,
            Self::AddsUp => 10,
            Self::HoursApart(_) => 11,
            Self::Fact(_) => 12,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finding(rule: &str, ingredients: &[&str]) -> Finding {
        let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap_or_default();
        Finding {
            rule: RuleId::new(rule),
            kind: FindingKind::Interaction,
            urgency: FindingUrgency::Today,
            items: (0..ingredients.len()).collect(),
            ingredients: ingredients.iter().map(|one| (*one).to_owned()).collect(),
            says: Says::KindAlone,
            basis: Basis {
                sources: Vec::new(),
                written_on: day,
                expires_on: day,
                status: ReviewStatus::Draft,
            },
        }
    }

    /// It is spelled in records, so it never changes.
    #[test]
    fn an_answer_is_kept_under_the_rule_and_what_it_is_about() {
        let subject = |rule, ingredients: &[&str]| finding(rule, ingredients).subject();
        let one = subject("pair-x", &["warfarin", "ibuprofen"]);
        assert_eq!(one, "pair-x:ibuprofen+warfarin");
        assert_eq!(one, subject("pair-x", &["ibuprofen", "warfarin"]));
        for other in [
            subject("pair-y", &["warfarin", "ibuprofen"]),
            subject("pair-x", &["warfarin", "naproxen"]),
            subject("pair-x", &["warfarin"]),
        ] {
            assert_ne!(one, other);
        }
    }

    #[test]
    fn of_findings_as_urgent_allergies_come_first_and_what_is_worth_knowing_last() {
        let a_day = None;
        let order: Vec<u8> = [
            FindingKind::Allergy("penicillin".to_owned()),
            FindingKind::MoreOften {
                usual_days_apart: 7,
            },
            FindingKind::Interaction,
            FindingKind::SameIngredient { a_day },
            FindingKind::SameClass,
            FindingKind::Pregnancy,
            FindingKind::Condition(Condition::Asthma),
            FindingKind::Gene(Gene::Cyp2c19, GeneSays::Poor),
            FindingKind::Age,
            FindingKind::Driving,
            FindingKind::AddsUp,
            FindingKind::HoursApart(2),
            FindingKind::Fact(Fact::Alcohol),
        ]
        .iter()
        .map(FindingKind::order)
        .collect();
        assert!(order.is_sorted_by(|one, next| one < next), "{order:?}");
        assert_eq!(
            FindingKind::Breastfeeding.order(),
            FindingKind::Pregnancy.order()
        );
    }
}

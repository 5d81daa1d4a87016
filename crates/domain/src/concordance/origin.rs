//! Who raised a question: the person, or the app under a lasting name, so that
//! it asks once.
//!
//! The names are kept with the questions, so their spelling never changes. It
//! stands here and nowhere else.

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::id::{DecisionId, ListId, MedicineId, QuestionId};
use crate::words::Name;
use crate::zone::ZoneName;

/// Who raised a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// The person, or whoever cares for them.
    Person,
    /// A rule of the app, by its lasting name; it asks once.
    Rule(OriginKey),
}

/// The lasting name under which the app asks something.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct OriginKey(Name);

/// What in the app asks by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Asker {
    /// Nobody wrote down what a medicine is for.
    ReasonMissing,
    /// No clock can follow the directions.
    HowToTake,
    /// The shortest gap is not known.
    GapMissing,
    /// The most in a day is not known.
    MostMissing,
    /// Usually once a week, and the plan says more often.
    OnceAWeek,
    /// Usually once a week, and taken twice within seven days.
    WeeklyTwice,
    /// Not taken by choice, again and again.
    Declined,
    /// Not taken because the person felt unwell.
    Unwell,
    /// Not taken because there was none.
    NoStock,
    /// Not taken because it could not be swallowed.
    CouldNotSwallow,
    /// Taken when needed on many days.
    UsedOften,
    /// A decision that nobody has been talked to about.
    NotTalkedThrough,
    /// Its times stayed on another zone.
    OtherZone,
    /// The same ingredient is in other medicines.
    IngredientTwice,
    /// The name of a medicine on the list is not known.
    NotRecognised,
    /// A name that was looked up is not known.
    NotRecognisedNew,
    /// What is counted from the last one given was due on a day that has passed.
    Overdue,
    /// Nobody said what comes after the last step.
    AfterSteps,
    /// Nobody said when what is put on comes off.
    ComesOffMissing,
    /// Something that the checks found.
    Found,
    /// Two lists say different things about a medicine.
    TwoLists,
    /// Two professionals told different things about one question.
    ToldDifferently,
}

impl Asker {
    /// All of them.
    pub const ALL: [Self; 22] = [
        Self::ReasonMissing,
        Self::HowToTake,
        Self::GapMissing,
        Self::MostMissing,
        Self::OnceAWeek,
        Self::WeeklyTwice,
        Self::Declined,
        Self::Unwell,
        Self::NoStock,
        Self::CouldNotSwallow,
        Self::UsedOften,
        Self::NotTalkedThrough,
        Self::OtherZone,
        Self::IngredientTwice,
        Self::NotRecognised,
        Self::NotRecognisedNew,
        Self::Overdue,
        Self::AfterSteps,
        Self::ComesOffMissing,
        Self::Found,
        Self::TwoLists,
        Self::ToldDifferently,
    ];

    /// How it is spelled.
    pub const fn key(self) -> &'static str {
        match self {
            Self::ReasonMissing => "reason-missing",
            Self::HowToTake => "how-to-take",
            Self::GapMissing => "gap-missing",
            Self::MostMissing => "most-missing",
            Self::OnceAWeek => "once-a-week",
            Self::WeeklyTwice => "weekly-twice",
            Self::Declined => "declined",
            Self::Unwell => "unwell",
            Self::NoStock => "no-stock",
            Self::CouldNotSwallow => "could-not-swallow",
            Self::UsedOften => "used-often",
            Self::NotTalkedThrough => "not-talked-through",
            Self::OtherZone => "other-zone",
            Self::IngredientTwice => "ingredient-twice",
            Self::NotRecognised => "not-recognised",
            Self::NotRecognisedNew => "not-recognised-new",
            Self::Overdue => "overdue",
            Self::AfterSteps => "after-steps",
            Self::ComesOffMissing => "comes-off-missing",
            Self::Found => "found",
            Self::TwoLists => "two-lists",
            Self::ToldDifferently => "told-differently",
        }
    }
}

/// How much of a name goes into a key, in characters.
const LONGEST: usize = 80;

impl OriginKey {
    /// Asked once about a medicine.
    pub fn of_medicine(asker: Asker, medicine: MedicineId) -> Option<Self> {
        Self::spelled(asker, &medicine)
    }

    /// Asked about what happened with a medicine until a day.
    pub fn of_day(asker: Asker, medicine: MedicineId, day: NaiveDate) -> Option<Self> {
        Self::spelled(asker, &format_args!("{medicine}.{day}"))
    }

    /// The same ingredient is in other medicines too; about the newest of them.
    pub fn ingredient_twice(newest: MedicineId, ingredient: &str) -> Option<Self> {
        let start = start_of(ingredient);
        Self::spelled(Asker::IngredientTwice, &format_args!("{newest}.{start}"))
    }

    /// The times of a medicine stayed on a zone.
    pub fn other_zone(medicine: MedicineId, zone: &ZoneName) -> Option<Self> {
        Self::spelled(Asker::OtherZone, &format_args!("{medicine}.{}", zone.0))
    }

    /// Nobody has been talked to about a decision.
    pub fn not_talked_through(decision: DecisionId) -> Option<Self> {
        Self::spelled(Asker::NotTalkedThrough, &decision)
    }

    /// A name that was looked up, as typed, is not known.
    pub fn not_recognised_new(typed: &str) -> Option<Self> {
        Self::spelled(Asker::NotRecognisedNew, &start_of(&typed.to_lowercase()))
    }

    /// A finding, by the name it is kept under.
    pub fn found(subject: &Name) -> Option<Self> {
        Self::spelled(Asker::Found, subject)
    }

    /// Two lists do not say the same; about one row of a list that somebody else wrote.
    pub fn two_lists(list: ListId, row: &str) -> Option<Self> {
        Self::spelled(Asker::TwoLists, &format_args!("{list}.{row}"))
    }

    /// Two professionals told different things about a question.
    pub fn told_differently(question: QuestionId) -> Option<Self> {
        Self::spelled(Asker::ToldDifferently, &question)
    }

    /// One that was kept.
    pub const fn kept(name: Name) -> Self {
        Self(name)
    }

    /// What it is about: all that is spelled after the first word.
    pub fn subject(&self) -> &str {
        self.0.as_str().split_once('.').map_or("", |(_, rest)| rest)
    }

    /// Whether this is what it asks.
    pub fn is_by(&self, asker: Asker) -> bool {
        self.0.as_str().split('.').next() == Some(asker.key())
    }

    /// Nothing where it is longer than can be kept.
    fn spelled(asker: Asker, about: &dyn fmt::Display) -> Option<Self> {
        let text = format!("{}.{about}", asker.key());
        Name::parse(&text).ok().map(Self)
    }
}

fn start_of(name: &str) -> String {
    name.chars().take(LONGEST).collect()
}

impl fmt::Debug for OriginKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::Id;
    use crate::zone::Moment;

    fn name(text: &str) -> Name {
        Name::parse(text).unwrap()
    }

    /// As it stands in journals and backups since the first version.
    #[test]
    fn the_names_under_which_the_app_asks_are_spelled_as_they_always_were() {
        let at = Moment::parse_from_rfc3339("2026-05-04T08:00:00Z").unwrap();
        let (medicine, decision) = (MedicineId::new(at, [1; 10]), DecisionId::new(at, [2; 10]));
        let zone = ZoneName(name("Asia/Hong_Kong"));
        let long = "Ä".repeat(90);
        for (key, spelled) in [
            (
                OriginKey::of_medicine(Asker::ReasonMissing, medicine),
                "reason-missing.{m}",
            ),
            (
                OriginKey::of_medicine(Asker::HowToTake, medicine),
                "how-to-take.{m}",
            ),
            (
                OriginKey::of_medicine(Asker::GapMissing, medicine),
                "gap-missing.{m}",
            ),
            (
                OriginKey::of_medicine(Asker::MostMissing, medicine),
                "most-missing.{m}",
            ),
            (
                OriginKey::of_medicine(Asker::OnceAWeek, medicine),
                "once-a-week.{m}",
            ),
            (
                OriginKey::of_medicine(Asker::NotRecognised, medicine),
                "not-recognised.{m}",
            ),
            (
                OriginKey::of_day(Asker::WeeklyTwice, medicine, at.date_naive()),
                "weekly-twice.{m}.2026-05-04",
            ),
            (
                OriginKey::of_day(Asker::Declined, medicine, at.date_naive()),
                "declined.{m}.2026-05-04",
            ),
            (
                OriginKey::of_day(Asker::UsedOften, medicine, at.date_naive()),
                "used-often.{m}.2026-05-04",
            ),
            (
                OriginKey::of_day(Asker::Overdue, medicine, at.date_naive()),
                "overdue.{m}.2026-05-04",
            ),
            (
                OriginKey::of_medicine(Asker::AfterSteps, medicine),
                "after-steps.{m}",
            ),
            (
                OriginKey::of_medicine(Asker::ComesOffMissing, medicine),
                "comes-off-missing.{m}",
            ),
            (
                OriginKey::ingredient_twice(medicine, "paracetamol"),
                "ingredient-twice.{m}.paracetamol",
            ),
            (
                OriginKey::other_zone(medicine, &zone),
                "other-zone.{m}.Asia/Hong_Kong",
            ),
            (
                OriginKey::not_talked_through(decision),
                "not-talked-through.{d}",
            ),
            (
                OriginKey::not_recognised_new("Grandma's Tea"),
                "not-recognised-new.grandma's tea",
            ),
            (
                OriginKey::not_recognised_new(&long),
                &format!("not-recognised-new.{}", "ä".repeat(80)),
            ),
            (
                OriginKey::two_lists(ListId::new(at, [3; 10]), "line-4"),
                "two-lists.{l}.line-4",
            ),
            (
                OriginKey::told_differently(QuestionId::new(at, [4; 10])),
                "told-differently.{q}",
            ),
            (
                OriginKey::found(&name("anticoagulant-nsaid:ibuprofen+warfarin")),
                "found.anticoagulant-nsaid:ibuprofen+warfarin",
            ),
        ] {
            let spelled = spelled
                .replace("{m}", &medicine.to_string())
                .replace("{d}", &decision.to_string())
                .replace("{l}", &ListId::new(at, [3; 10]).to_string())
                .replace("{q}", &QuestionId::new(at, [4; 10]).to_string());
            let origin = Origin::Rule(key.unwrap());
            let json = format!("{{\"rule\":\"{spelled}\"}}");
            assert_eq!(serde_json::to_string(&origin).unwrap(), json);
            assert_eq!(serde_json::from_str::<Origin>(&json).unwrap(), origin);
            assert_eq!(origin, Origin::Rule(OriginKey::kept(name(&spelled))));
        }
        let person = serde_json::to_string(&Origin::Person).unwrap();
        assert_eq!(person, "\"person\"");
    }

    /// Kept by an older or a newer version: read, and nobody's here.
    #[test]
    fn a_name_that_nobody_here_asks_under_is_kept() {
        let kept: Origin = serde_json::from_str("{\"rule\":\"rash\"}").unwrap();
        assert_eq!(kept, Origin::Rule(OriginKey::kept(name("rash"))));
    }

    #[test]
    fn who_asks_is_told_by_the_whole_first_word() {
        let at = Moment::parse_from_rfc3339("2026-05-04T08:00:00Z").unwrap();
        let known = OriginKey::of_medicine(Asker::NotRecognised, MedicineId::new(at, [1; 10]));
        let known = known.unwrap();
        assert!(known.is_by(Asker::NotRecognised));
        assert!(!known.is_by(Asker::NotRecognisedNew));
        assert!(
            !OriginKey::not_recognised_new("x")
                .unwrap()
                .is_by(Asker::NotRecognised)
        );
    }

    #[test]
    fn what_is_longer_than_can_be_kept_is_no_name() {
        assert!(OriginKey::found(&name(&"x".repeat(195))).is_none());
        assert!(OriginKey::found(&name(&"x".repeat(194))).is_some());
    }
}

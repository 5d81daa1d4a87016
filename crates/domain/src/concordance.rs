//! The conversation: what matters, what worries, what is asked, what is
//! answered, and what is decided together.
//!
//! Nothing here is an order. What a professional said is kept as told, with
//! who and when; a decision always had the choice to keep things as they are.

mod after_talk;
pub mod decision;
mod differently;
mod document;
pub mod found;
mod laid_aside;
pub mod looking_back;
pub mod moot;
pub mod not_taking;
pub mod order;
pub mod origin;
mod preference;
pub mod question;
pub mod raised;
pub mod reply;
pub mod review_pack;
mod say;
pub mod teach_back;
mod told;
mod weighed;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

pub use after_talk::{AfterTalk, HowMuch};
pub use decision::{
    Agreed, Agreement, Choice, Decision, DecisionError, How, LookAgain, Taking, Talk,
};
pub use differently::told_differently;
pub use document::{Document, DocumentKind};
pub use found::{FindingState, FoundAnswer, FoundOutcome};
pub use laid_aside::{LaidAside, Paperwork};
pub use looking_back::{LookingBack, looking_back};
pub use moot::{Moot, moot};
pub use not_taking::Attention;
pub use order::Step;
pub use origin::{Asker, Origin, OriginKey};
pub use preference::{PreferenceAspect, PreferencePart};
pub use question::{Answer, Question, QuestionAspect, QuestionPart, QuestionState, Urgency};
pub use raised::{Raised, Rule, raised, used_often};
pub use reply::{Enclosed, HandedOn, Remark, Reply, ReplyAnswer, SheetWay};
pub use review_pack::{Helps, ReviewItem, ReviewPack, ToDo, ToDoBy};
pub use say::Say;
pub use teach_back::{SaidBack, TeachBack};
pub use told::ToldToo;
pub use weighed::Weighed;

use super::id::{ConcernId, DecisionId, MedicineId, PreferenceId, VisitId};
use super::person::{Actor, Keeper, Role};
use super::words::Words;
use super::years;

/// What something is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// One medicine.
    Medicine(MedicineId),
    /// Medicines in general.
    General,
}

/// Whether an entry may leave the person's own view (G9).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Privacy {
    /// May be shown, printed and handed over.
    #[default]
    Shared,
    /// The person's alone.
    Private,
}

/// Whether something the person wrote down still counts. It stays in the journal
/// either way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kept {
    /// It does.
    #[default]
    InSight,
    /// The person put it away.
    PutAway,
}

impl Privacy {
    /// Whether the keeper of a record may see an entry that somebody made: a
    /// carer does not see what the person wrote for their own eyes.
    pub fn is_open_to(self, keeper: &Keeper, by: &Actor) -> bool {
        match (self, keeper) {
            (Self::Shared, _) | (_, Keeper::Themself) => true,
            (Self::Private, Keeper::Carer(name)) => *by == Actor::Carer(name.clone()),
        }
    }
}

/// A worry in the person's own words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Concern {
    /// Its id; saving again under it replaces the words.
    pub id: ConcernId,
    /// About what.
    pub about: About,
    /// The worry.
    pub words: Words,
    /// Of what kind.
    pub kind: ConcernKind,
    /// For whose eyes.
    #[serde(default)]
    pub privacy: Privacy,
    /// Whether it still counts.
    #[serde(default)]
    pub kept: Kept,
}

/// Kinds of worry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConcernKind {
    /// Something felt since taking it.
    SideEffect,
    /// Fear of harm.
    Worry,
    /// Doubt that it is needed.
    NeedDoubt,
    /// Hard to open, swallow or use.
    Practical,
    /// Cost.
    Cost,
    /// Anything else.
    Other,
}

/// Something that matters to the person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Preference {
    /// Its id; saving again under it replaces the words.
    pub id: PreferenceId,
    /// In their words.
    pub matters: Words,
    /// For whose eyes.
    #[serde(default)]
    pub privacy: Privacy,
    /// Whether it still counts.
    #[serde(default)]
    pub kept: Kept,
}

/// The end of a follow-up: what came of looking again at a decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowUp {
    /// Of which decision.
    pub of: DecisionId,
    /// On which day it was looked at.
    #[serde(deserialize_with = "years::read")]
    pub on: NaiveDate,
    /// What was found, in the person's words.
    pub words: Words,
    /// What had become of it since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<GoneSince>,
}

/// How things have gone since a decision, as the person sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GoneSince {
    /// Better than before.
    Better,
    /// The same.
    Same,
    /// Worse.
    Worse,
    /// What was decided was not done, or is no longer done.
    NotDone,
}

impl GoneSince {
    /// All of them, in the order offered.
    pub const ALL: [Self; 4] = [Self::Better, Self::Same, Self::Worse, Self::NotDone];
}

/// A talk at which the record was shown. Changes are counted from the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Visit {
    /// Its own id: a second talk on one day is another visit.
    pub id: VisitId,
    /// With whom.
    pub with: Role,
    /// On which day.
    #[serde(deserialize_with = "years::read")]
    pub on: NaiveDate,
}

//! What a thread needs from its page.

use leptos::prelude::*;

use domain::concordance::Step;
use domain::id::{DecisionId, MedicineId, QuestionId};
use domain::person::Role;
use domain::words::Name;
use text::Text;

/// A number to call for a question, as kept with the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhoneNumber {
    /// Whose.
    pub name: Name,
    /// As a telephone dials it.
    pub dialled: String,
}

/// What a thread needs from its page.
#[derive(Clone, Copy)]
pub struct Around {
    /// The language.
    pub text: &'static Text,
    /// The name of a medicine.
    pub called: Callback<MedicineId, Option<String>>,
    /// Whom to call for a role.
    pub number: Callback<Role, Option<PhoneNumber>>,
    /// The address of a question's own page.
    pub question: Callback<QuestionId, String>,
    /// The address of the decision form.
    pub decide: Callback<Option<QuestionId>, String>,
    /// Addresses of the plan and the status of a medicine.
    pub change: Callback<MedicineId, [String; 2]>,
    /// The form for what was found when a decision was looked at again, with
    /// something beside its button.
    pub found: Callback<(DecisionId, AnyView), AnyView>,
    /// Moves an open question one step in the person's order.
    pub moved: Callback<(QuestionId, Step)>,
    /// Whether a question's own page is open, so that it does not lead to
    /// itself.
    pub place: Where,
    /// Whose it is, said only when several people are kept.
    pub whose: Option<Whose>,
}

/// The person a thread belongs to, kept by value so that it can be copied.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Whose {
    /// Their name.
    pub name: StoredValue<String>,
    /// Their colour.
    pub tone: u8,
}

/// Where a thread is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Where {
    /// Among the others.
    List,
    /// On the question's own page.
    OwnPage,
}

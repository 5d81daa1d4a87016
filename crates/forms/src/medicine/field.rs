//! The fields of what a label says, and at which of them a problem stands.

use super::{MedicineDraft, MedicineProblem};
use crate::draft::{Draft, FieldName, Problem};

/// The fields of what a label says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MedicineField {
    /// Which medicine it is.
    Name,
    /// The strength as printed.
    Strength,
    /// The strength of the ingredient at this place.
    IngredientStrength(usize),
    /// What it looks like.
    Form,
    /// Where it comes from.
    Source,
    /// Who prescribed it.
    Prescriber,
    /// How many are left.
    Left,
    /// Why it is taken.
    Reason,
    /// The directions.
    Directions,
    /// How it is really taken.
    Really,
    /// What the person calls it.
    Nickname,
}

impl Draft for MedicineDraft {
    type Problem = MedicineProblem;
}

impl FieldName for MedicineField {
    fn id(self) -> String {
        match self {
            Self::Name => "medicine-name".into(),
            Self::Strength => "medicine-strength".into(),
            Self::IngredientStrength(index) => format!("medicine-strength-{index}"),
            Self::Form => "medicine-form".into(),
            Self::Source => "medicine-source".into(),
            Self::Prescriber => "medicine-prescriber".into(),
            Self::Left => "medicine-left".into(),
            Self::Reason => "medicine-reason".into(),
            Self::Directions => "medicine-directions".into(),
            Self::Really => "medicine-really".into(),
            Self::Nickname => "medicine-nickname".into(),
        }
    }
}

impl Problem for MedicineProblem {
    type Field = MedicineField;

    fn field(self) -> MedicineField {
        match self {
            Self::Name(_) => MedicineField::Name,
            Self::Strength(_) | Self::TwoStrengths => MedicineField::Strength,
            Self::IngredientStrength(index) | Self::TwoIngredientStrengths(index) => {
                MedicineField::IngredientStrength(index)
            }
            Self::Form => MedicineField::Form,
            Self::Source => MedicineField::Source,
            Self::Nickname(_) => MedicineField::Nickname,
            Self::Left(_) => MedicineField::Left,
            Self::Directions(_) => MedicineField::Directions,
            Self::Reason(_) => MedicineField::Reason,
            Self::Really(_) => MedicineField::Really,
        }
    }
}

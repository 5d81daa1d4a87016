//! What a label says, being written: name, strength, form and the rest, checked
//! all at once by `finish`.
//!
//! A name is known only if the person chose it from the catalogue; a name that
//! was typed stays typed, and unchecked.

mod field;

use serde::{Deserialize, Serialize};

pub use field::MedicineField;

use super::plan::AmountError;
use super::strength::{self, PlainStrength};
use domain::amount::{Quantity, Strength, Unit};
use domain::figure;
use domain::medicine::{DoseForm, Identity, Ingredient, Medicine, Source};
use domain::person::Role;
use domain::words::{Name, Words, WordsError};

/// A medicine on offer, as the catalogue knows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownMedicine {
    /// The catalogue's id for it.
    pub id: String,
    /// The name that fits what was typed.
    pub name: String,
    /// What is in it.
    pub ingredients: Vec<String>,
    /// The forms it comes in, as far as they are known.
    pub forms: Vec<DoseForm>,
    /// Some strengths it comes in: examples, never a list to check against.
    pub strengths: Vec<String>,
}

/// Which medicine it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Chosen {
    /// One from the catalogue.
    Known(KnownMedicine),
    /// The name as typed: not recognised, so not checked.
    AsTyped(String),
}

impl Chosen {
    /// The name it goes by.
    pub fn name(&self) -> &str {
        match self {
            Self::Known(known) => &known.name,
            Self::AsTyped(name) => name,
        }
    }

    /// What is in it, as far as is known.
    pub fn ingredients(&self) -> &[String] {
        match self {
            Self::Known(known) => &known.ingredients,
            Self::AsTyped(_) => &[],
        }
    }
}

/// What the label says, as typed so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MedicineDraft {
    /// What was typed into the search.
    pub typed: String,
    /// Which medicine it is; nothing is chosen beforehand.
    pub chosen: Option<Chosen>,
    /// The strength as printed.
    pub strength: String,
    /// What its number means, where it can be read in two ways.
    #[serde(default)]
    pub means: Option<Quantity>,
    /// The strength of each ingredient of a combination.
    pub strengths: Vec<String>,
    /// What it looks like.
    pub form: Option<DoseForm>,
    /// What the person calls it.
    pub nickname: String,
    /// Where it comes from.
    pub source: Option<Source>,
    /// Who prescribed it.
    pub prescriber: Option<Role>,
    /// How many are left.
    pub left: String,
    /// The directions on the label, word for word.
    pub directions: String,
    /// Why it is taken, in the person's words.
    pub reason: String,
    /// How it is really taken, where that differs.
    pub really: String,
}

/// What is missing or cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MedicineProblem {
    /// No medicine was chosen, or its name was refused.
    Name(WordsError),
    /// The strength.
    Strength(WordsError),
    /// The number in the strength can be read in two ways.
    TwoStrengths,
    /// The strength of one ingredient.
    IngredientStrength(usize),
    /// The number in the strength of one ingredient can be read in two ways.
    TwoIngredientStrengths(usize),
    /// Nobody chose what it looks like.
    Form,
    /// Nobody chose where it comes from.
    Source,
    /// What the person calls it.
    Nickname(WordsError),
    /// How many are left.
    Left(AmountError),
    /// The directions.
    Directions(WordsError),
    /// The reason.
    Reason(WordsError),
    /// How it is really taken.
    Really(WordsError),
}

/// What the label says, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// The name.
    pub label: Name,
    /// Whether we know what is in it.
    pub identity: Identity,
    /// The strength as printed.
    pub strength: Option<Name>,
    /// What it looks like.
    pub form: DoseForm,
    /// What the person calls it.
    pub nickname: Option<Name>,
    /// Where it comes from.
    pub source: Source,
    /// Who prescribed it.
    pub prescriber: Option<Role>,
    /// How many are left.
    pub left: Option<Quantity>,
    /// The directions.
    pub directions: Option<Words>,
    /// Why it is taken.
    pub reason: Option<Words>,
    /// How it is really taken.
    pub really: Option<Words>,
}

impl Facts {
    /// Writes the facts into a medicine, leaving its plans and statuses.
    pub fn write_into(self, medicine: &mut Medicine) {
        medicine.label = self.label;
        medicine.identity = self.identity;
        medicine.strength = self.strength;
        medicine.form = self.form;
        medicine.nickname = self.nickname;
        medicine.source = self.source;
        medicine.prescriber = self.prescriber;
        medicine.directions = self.directions;
        medicine.reason = self.reason;
        medicine.really = self.really;
    }
}

/// A name as it stands on a label: with a capital.
fn label(name: &str) -> Result<Name, WordsError> {
    let mut letters = name.trim().chars();
    let text: String = match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    };
    Name::parse(&text)
}

impl MedicineDraft {
    /// The unit its form is usually counted in.
    pub fn unit(&self) -> Unit {
        self.form.map_or(Unit::Dose, Unit::usual_for)
    }

    /// Chooses a medicine. A form is taken over only where there is one.
    pub fn choose(&mut self, chosen: Chosen) {
        if self.chosen.as_ref() != Some(&chosen) {
            self.strength.clear();
            self.means = None;
            self.strengths = vec![String::new(); chosen.ingredients().len()];
            self.form = match &chosen {
                Chosen::Known(known) => match known.forms.as_slice() {
                    [only] => Some(*only),
                    _ => None,
                },
                Chosen::AsTyped(_) => None,
            };
        }
        self.chosen = Some(chosen);
    }

    /// Checks everything.
    ///
    /// # Errors
    /// All that is missing or cannot be read, in the order of the screens.
    pub fn finish(&self) -> Result<Facts, Vec<MedicineProblem>> {
        let mut problems = Vec::new();
        let facts = self.read(&mut problems);
        match facts {
            Some(facts) if problems.is_empty() => Ok(facts),
            _ => Err(problems),
        }
    }

    fn read(&self, problems: &mut Vec<MedicineProblem>) -> Option<Facts> {
        let name = match &self.chosen {
            Some(chosen) => label(chosen.name()),
            None => Err(WordsError::Empty),
        };
        let name = kept(name, problems, MedicineProblem::Name);
        let strength = Name::parse_optional(&self.strength);
        let strength = kept(strength, problems, MedicineProblem::Strength).flatten();
        let identity = self.identity(problems);
        if self.form.is_none() {
            problems.push(MedicineProblem::Form);
        }
        if self.source.is_none() {
            problems.push(MedicineProblem::Source);
        }
        let nickname = Name::parse_optional(&self.nickname);
        let nickname = kept(nickname, problems, MedicineProblem::Nickname).flatten();
        let left = match self.left.trim() {
            "" => None,
            text => figure::exact(text)
                .map_err(|error| problems.push(MedicineProblem::Left(AmountError::Number(error))))
                .ok(),
        };
        let mut words =
            |text: &str, problem| kept(Words::parse_optional(text), problems, problem).flatten();
        let directions = words(&self.directions, MedicineProblem::Directions);
        let reason = words(&self.reason, MedicineProblem::Reason);
        let really = words(&self.really, MedicineProblem::Really);
        Some(Facts {
            label: name?,
            identity: identity?,
            strength,
            form: self.form?,
            nickname,
            source: self.source?,
            prescriber: self
                .prescriber
                .filter(|_| self.source == Some(Source::Prescribed)),
            left,
            directions,
            reason,
            really,
        })
    }

    fn identity(&self, problems: &mut Vec<MedicineProblem>) -> Option<Identity> {
        let Some(Chosen::Known(known)) = &self.chosen else {
            return Some(Identity::NotRecognised);
        };
        let id = Name::parse(&known.id).ok()?;
        let mut ingredients = Vec::new();
        for (index, name) in known.ingredients.iter().enumerate() {
            let typed = match known.ingredients.len() {
                1 => None,
                _ => self.strengths.get(index).filter(|t| !t.trim().is_empty()),
            };
            let strength = match typed {
                Some(typed) => match strength::plain(typed) {
                    Some(PlainStrength::One(strength)) => Some(strength),
                    Some(PlainStrength::Either(..)) => {
                        problems.push(MedicineProblem::TwoIngredientStrengths(index));
                        None
                    }
                    None => {
                        problems.push(MedicineProblem::IngredientStrength(index));
                        None
                    }
                },
                None if known.ingredients.len() == 1 && self.is_counted_by_mouth() => {
                    let only = self.only_strength();
                    only.unwrap_or_else(|problem| {
                        problems.push(problem);
                        None
                    })
                }
                None => None,
            };
            ingredients.push(Ingredient {
                name: Name::parse(&name.to_lowercase()).ok()?,
                strength,
            });
        }
        Some(Identity::Catalogue { id, ingredients })
    }

    /// How much is in one, as far as the printed strength says so plainly.
    fn only_strength(&self) -> Result<Option<Strength>, MedicineProblem> {
        let chosen = || strength::meaning(&self.strength, self.means?);
        match strength::plain(&self.strength) {
            None => Ok(None),
            Some(PlainStrength::One(strength)) => Ok(Some(strength)),
            Some(PlainStrength::Either(..)) => {
                chosen().map(Some).ok_or(MedicineProblem::TwoStrengths)
            }
        }
    }

    /// Whether the number in the printed strength is counted with.
    pub fn counts_strength(&self) -> bool {
        let is_alone =
            matches!(&self.chosen, Some(Chosen::Known(known)) if known.ingredients.len() == 1);
        is_alone && self.is_counted_by_mouth()
    }

    /// Whether one unit of it holds the strength that is printed.
    fn is_counted_by_mouth(&self) -> bool {
        matches!(
            self.form,
            Some(DoseForm::Tablet | DoseForm::Capsule | DoseForm::Powder | DoseForm::Suppository)
        )
    }
}

fn kept<T>(
    read: Result<T, WordsError>,
    problems: &mut Vec<MedicineProblem>,
    problem: fn(WordsError) -> MedicineProblem,
) -> Option<T> {
    read.map_err(|error| problems.push(problem(error))).ok()
}

impl From<&Medicine> for MedicineDraft {
    /// A medicine on the list, opened again to be changed.
    fn from(medicine: &Medicine) -> Self {
        let text = |name: &Option<Name>| name.as_ref().map(Name::to_string).unwrap_or_default();
        let words = |text: &Option<Words>| text.as_ref().map(Words::to_string).unwrap_or_default();
        let chosen = match &medicine.identity {
            Identity::Catalogue { id, ingredients } => Chosen::Known(KnownMedicine {
                id: id.to_string(),
                name: medicine.label.to_string(),
                ingredients: ingredients.iter().map(|i| i.name.to_string()).collect(),
                forms: Vec::new(),
                strengths: Vec::new(),
            }),
            Identity::NotRecognised => Chosen::AsTyped(medicine.label.to_string()),
        };
        Self {
            typed: medicine.label.to_string(),
            chosen: Some(chosen),
            strength: text(&medicine.strength),
            means: match medicine.ingredients() {
                [only] => only.strength.map(|strength| strength.quantity),
                _ => None,
            },
            strengths: medicine
                .ingredients()
                .iter()
                .map(|ingredient| ingredient.strength.map(strength::typed).unwrap_or_default())
                .collect(),
            form: Some(medicine.form),
            nickname: text(&medicine.nickname),
            source: Some(medicine.source),
            prescriber: medicine.prescriber,
            left: String::new(),
            directions: words(&medicine.directions),
            reason: words(&medicine.reason),
            really: words(&medicine.really),
        }
    }
}

#[cfg(test)]
mod tests;

//! One medicine of a plan, as it stands there.

use super::attributes::Attributes;
use super::dosing::{self, GermanDosing};
use super::plain_text::GermanText;
use super::refused::GermanPlanError;
use super::tree::Element;
use super::unit::{self, GermanDoseUnit};
use crate::pack_code::Pzn;

/// One medicine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GermanMedicine {
    /// Its number; most have only this, since programs of doctors look the rest up.
    pub number: Option<GermanNumber>,
    /// The trade name.
    pub trade_name: Option<GermanText>,
    /// What is in it, in the order of the plan.
    pub ingredients: Vec<GermanIngredient>,
    /// What it looks like.
    pub form: Option<GermanForm>,
    /// How it is taken.
    pub dosing: GermanDosing,
    /// What doses are counted in.
    pub unit: Option<GermanDoseUnit>,
    /// How to use or keep it.
    pub hints: Option<GermanText>,
    /// Why it is taken.
    pub reason: Option<GermanText>,
    /// The line under it that belongs to it.
    pub more: Option<GermanText>,
    /// How much of it was not read. If there is any, how it is taken may not be all here.
    pub passed_over: usize,
}

/// The number of a medicine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GermanNumber {
    /// A German pharmacy number whose check digit fits.
    Pzn(Pzn),
    /// Something else, or a number whose check digit does not fit.
    Unchecked(GermanText),
}

/// Something that works in a medicine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GermanIngredient {
    /// Its name.
    pub name: Option<GermanText>,
    /// How much is in one, as it stands.
    pub strength: Option<GermanText>,
}

/// What a medicine looks like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GermanForm {
    /// A code of the rules, such as `TAB`. The app has no table of them.
    Coded(GermanText),
    /// Words.
    Words(GermanText),
}

/// What a medicine of a plan can be called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GermanNaming<'a> {
    /// By its trade name.
    TradeName(&'a GermanText),
    /// By what is in it.
    Ingredients(&'a [GermanIngredient]),
    /// By nothing but a number: what it is only the paper and the pack say.
    OnlyNumber(&'a GermanNumber),
    /// By nothing at all.
    Nothing,
}

impl GermanMedicine {
    /// What it can be called. Never a name that is not in the plan.
    pub fn naming(&self) -> GermanNaming<'_> {
        let is_named = self.ingredients.iter().any(|one| one.name.is_some());
        match (&self.trade_name, &self.number) {
            (Some(name), _) => GermanNaming::TradeName(name),
            (None, _) if is_named => GermanNaming::Ingredients(&self.ingredients),
            (None, Some(number)) => GermanNaming::OnlyNumber(number),
            (None, None) => GermanNaming::Nothing,
        }
    }
}

/// Reads a medicine (`M`).
pub(super) fn read(element: &Element) -> Result<GermanMedicine, GermanPlanError> {
    let mut told = Attributes::of(element);
    let number = told.text("p")?.map(|text| match Pzn::parse(text.as_str()) {
        Ok(pzn) => GermanNumber::Pzn(pzn),
        Err(_) => GermanNumber::Unchecked(text),
    });
    let form = form(&mut told)?;
    let mut medicine = GermanMedicine {
        number,
        trade_name: told.text("a")?,
        ingredients: Vec::new(),
        form,
        dosing: dosing::read(&mut told)?,
        unit: unit::read(&mut told)?,
        hints: told.lines("i")?,
        reason: told.lines("r")?,
        more: told.lines("x")?,
        passed_over: 0,
    };
    medicine.passed_over = told.passed_over();
    for child in &element.children {
        if child.name == "W" {
            let (ingredient, passed_over) = ingredient(child)?;
            medicine.ingredients.extend(ingredient);
            medicine.passed_over += passed_over;
        } else {
            medicine.passed_over += 1;
        }
    }
    Ok(medicine)
}

/// Reads the code (`f`) or the words (`fd`); of both the words are kept and the code is
/// counted as not read.
fn form(told: &mut Attributes) -> Result<Option<GermanForm>, GermanPlanError> {
    let (code, words) = (told.text("f")?, told.text("fd")?);
    if code.is_some() && words.is_some() {
        told.pass_over();
    }
    let words = words.map(GermanForm::Words);
    Ok(words.or_else(|| code.map(GermanForm::Coded)))
}

/// Reads an ingredient (`W`), and how much of it was not read.
fn ingredient(element: &Element) -> Result<(Option<GermanIngredient>, usize), GermanPlanError> {
    let mut told = Attributes::of(element);
    let (name, strength) = (told.text("w")?, told.text("s")?);
    let passed_over = told.passed_over() + element.children.len();
    let is_said = name.is_some() || strength.is_some();
    let ingredient = is_said.then_some(GermanIngredient { name, strength });
    Ok((ingredient, passed_over))
}

#[cfg(test)]
mod tests;

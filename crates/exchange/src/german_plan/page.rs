//! One page of a plan: its head, and the sections under it.

use super::attributes::Attributes;
use super::head::{self, GermanAuthor, GermanFact, GermanPatient};
use super::heading::{self, GermanHeading};
use super::instance::{GermanPlanInstance, PageOfPlan};
use super::medicine::{self, GermanMedicine};
use super::plain_text::GermanText;
use super::refused::{GermanPlanError, GermanPlanVersion};
use super::tree::Element;

/// The most medicines and other lines of one page; the paper has room for 15.
const MOST_LINES: usize = 500;

/// One page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GermanPlanPage {
    /// The rules it was written by.
    pub version: GermanPlanVersion,
    /// Which printing it is from.
    pub instance: Option<GermanPlanInstance>,
    /// Which page it is.
    pub page: PageOfPlan,
    /// Whose plan it is.
    pub patient: GermanPatient,
    /// Who printed it, and when.
    pub author: GermanAuthor,
    /// What its head says of the patient.
    pub facts: Vec<GermanFact>,
    /// Its sections, top first.
    pub sections: Vec<GermanSection>,
    /// How much was not read, outside the patient, the author and the medicines.
    pub passed_over: usize,
}

/// Lines under one heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GermanSection {
    /// What stands over them.
    pub heading: GermanHeading,
    /// The lines, top first.
    pub lines: Vec<GermanLine>,
}

/// One line of a section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GermanLine {
    /// A medicine.
    Medicine(Box<GermanMedicine>),
    /// A medicine made up in the pharmacy, in words.
    MadeUp {
        /// What it is and how it is used.
        text: GermanText,
        /// The line under it that belongs to it.
        more: Option<GermanText>,
    },
    /// A note that belongs to no medicine.
    Note(GermanText),
}

/// Reads a page.
pub(super) fn read(root: &Element) -> Result<GermanPlanPage, GermanPlanError> {
    let mut told = Attributes::of(root);
    let version = told.raw("v").ok_or(GermanPlanError::Damaged)?;
    let mut page = GermanPlanPage {
        version: GermanPlanVersion::read(version)?,
        instance: told.raw("U").and_then(GermanPlanInstance::read),
        page: PageOfPlan::read(&mut told)?,
        patient: GermanPatient::default(),
        author: GermanAuthor::default(),
        facts: Vec::new(),
        sections: Vec::new(),
        passed_over: 0,
    };
    // The language and the number of a patch change nothing.
    told.skip(&["l", "p"]);
    page.passed_over = told.passed_over();
    // A page of two patients is nobody's.
    let is_twice = |name| {
        root.children
            .iter()
            .filter(|child| child.name == name)
            .count()
            > 1
    };
    if ["P", "A", "O"].into_iter().any(is_twice) {
        return Err(GermanPlanError::Damaged);
    }
    let mut lines = 0;
    for child in &root.children {
        match child.name.as_str() {
            "P" => page.patient = head::patient(child)?,
            "A" => page.author = head::author(child)?,
            "O" => {
                let (facts, passed_over) = head::facts(child)?;
                page.facts = facts;
                page.passed_over += passed_over;
            }
            "S" => {
                let (section, passed_over) = section(child)?;
                lines += section.lines.len();
                if lines > MOST_LINES {
                    return Err(GermanPlanError::TooLarge);
                }
                page.sections.push(section);
                page.passed_over += passed_over;
            }
            _ => page.passed_over += 1,
        }
    }
    Ok(page)
}

/// Reads a section (`S`), and how much of it was not read.
fn section(element: &Element) -> Result<(GermanSection, usize), GermanPlanError> {
    let mut told = Attributes::of(element);
    let heading = heading::read(&mut told)?;
    let mut passed_over = told.passed_over();
    let mut lines = Vec::new();
    for child in &element.children {
        let mut told = Attributes::of(child);
        match child.name.as_str() {
            "M" => lines.push(GermanLine::Medicine(Box::new(medicine::read(child)?))),
            "X" => {
                lines.extend(told.lines("t")?.map(GermanLine::Note));
                passed_over += told.passed_over() + child.children.len();
            }
            "R" => {
                let (text, more) = (told.lines("t")?, told.lines("x")?);
                passed_over += told.passed_over() + child.children.len();
                match (text, more) {
                    (Some(text), more) => lines.push(GermanLine::MadeUp { text, more }),
                    // It belongs to nothing that is there.
                    (None, Some(_)) => passed_over += 1,
                    (None, None) => {}
                }
            }
            _ => passed_over += 1,
        }
    }
    Ok((GermanSection { heading, lines }, passed_over))
}

//! What the checks found, in words: a finding, the question it becomes, and the
//! page that shows them. None of it has been checked by a pharmacist yet.
//!
//! It puts sentences together from a finding and the names to call things by. A
//! sentence asks and never judges (G1); finding nothing says nothing (G4).

mod chinese;
mod danish;
mod english;
mod saying;

use chrono::NaiveDate;

use domain::person::Role;
use knowledge::checks::Fact;

pub use chinese::{CHINESE, known as known_chinese};
pub use danish::{DANISH, known as known_danish};
pub use english::{ENGLISH, known as known_english};
pub use saying::{Occasion, Said, spoken};

/// What the checks found, in words.
pub struct Checks {
    /// Title of the page, and of every way to it.
    pub title: &'static str,
    /// What the page is.
    pub note: &'static str,
    /// Nothing was found (G4).
    pub nothing: &'static str,
    /// The rule is past its day (G11).
    pub rechecking: &'static str,
    /// The last line of every check: whose list it is, and what finding nothing means.
    pub short_list: &'static str,
    /// Which medicines were not recognised.
    pub not_recognised: fn(&str) -> String,
    /// The rules are being fetched.
    pub fetching: &'static str,
    /// They could not be fetched.
    pub unreachable: &'static str,
    /// They are damaged.
    pub damaged: &'static str,
    /// They need a newer app.
    pub newer: &'static str,
    /// So many of them need a newer app, and were left out.
    pub passed_over: fn(usize) -> String,
    /// There are newer ones than those of this day, for a newer app.
    pub outdated: fn(&str) -> String,
    /// What is safe then, and what to do.
    pub not_made: &'static str,
    /// Shows what is not among the first.
    pub show_rest: fn(usize) -> String,
    /// Heading of the tips.
    pub tips: &'static str,
    /// Heading of the groups.
    pub adds_up: &'static str,
    /// How many regular medicines at how many times of the day.
    pub burden: fn(usize, usize) -> String,
    /// Heading of what is worth knowing of each medicine.
    pub one_by_one: &'static str,
    /// How many facts about a medicine, by name.
    pub facts_about: fn(&str, usize) -> String,
    /// Heading of what somebody knows already, or was asked.
    pub answered: &'static str,
    /// Heading of the results of gene tests.
    pub genes: &'static str,
    /// None of the results matches a medicine on the list.
    pub no_gene_match: &'static str,
    /// The way to the person's own answers about their health.
    pub to_ask_today: fn(usize) -> String,
    /// How many things to ask about, in the list of medicines.
    pub to_ask: fn(usize) -> String,
    /// Heading of the section on a medicine's page.
    pub about_this: &'static str,
    /// The row that leads to the page from the list of medicines.
    pub together_row: &'static str,

    /// Ask before the first dose.
    pub ask_first: &'static str,
    /// Ask today.
    pub ask_today: &'static str,
    /// Worth knowing.
    pub worth_knowing: &'static str,
    /// Signs to get help for.
    pub watch: fn(&str) -> String,
    /// Makes the finding a question.
    pub add: &'static str,
    /// It is among the questions; leads there.
    pub is_asked: &'static str,
    /// The button: somebody knows.
    pub known: fn(Role) -> String,
    /// Somebody knows, since a day.
    pub known_since: fn(Role, NaiveDate) -> String,
    /// The button: ask about it again.
    pub ask_again: &'static str,
    /// Opens what it rests on.
    pub sources: &'static str,
    /// The day it was written.
    pub written_on: fn(NaiveDate) -> String,

    /// Before a finding about a new medicine that is to be asked before the first dose.
    pub check_first: &'static str,
    /// After it.
    pub before_first_dose: &'static str,
    /// After a finding about a new medicine that is to be asked today.
    pub new_today: &'static str,
    /// After a finding about medicines on the list already.
    pub already: &'static str,
    /// The same where nobody should be told that it may be fine: an allergy, a baby.
    pub not_talked: &'static str,
    /// After a plan that is more often than usual.
    pub before_next_dose: &'static str,
    /// Names in one list.
    pub list: fn(&[String]) -> String,
    /// A medicine the person calls otherwise, with its ingredient.
    pub called: fn(&str, &str) -> String,
    /// Two together: one, the other, what may happen.
    pub pair: fn(&str, &str, &str) -> String,
    /// How many hours people are often told to leave.
    pub hours_apart: fn(u8) -> String,
    /// The same ingredient: names, ingredient.
    pub same: fn(&[String], &str) -> String,
    /// What the plans come to in a day.
    pub planned: fn(&str) -> String,
    /// What the labels allow in a day.
    pub at_most: fn(&str) -> String,
    /// Medicines of one kind: names, kind.
    pub class: fn(&[String], &str) -> String,
    /// Medicines that can cause the same trouble: names, trouble.
    pub adding_up: fn(&[String], &str) -> String,
    /// One or more medicines, and what each of them may do.
    pub each: fn(&[String], &str) -> String,
    /// What the person told of: a condition.
    pub told: fn(&str) -> String,
    /// The same where its name is not known here.
    pub told_health: &'static str,
    /// An allergy in the person's words, and a medicine.
    pub allergy: fn(&str, &str) -> String,
    /// A gene and a medicine on the list.
    pub gene: fn(&str, &str) -> String,
    /// A gene and a new medicine.
    pub gene_new: fn(&str, &str) -> String,
    /// Planned more often than every so many days: medicine, days.
    pub more_often: fn(&str, u16) -> String,
    /// A fact about medicines.
    pub fact: fn(Fact, &str) -> String,

    /// Where advice begins in a phrase; a question ends before it.
    pub advice: &'static [&'static str],
    /// Asks about two on the list: one, the other, what may happen.
    pub ask_pair: fn(&str, &str, &str) -> String,
    /// Asks about a new one: it, the other, what may happen.
    pub ask_new: fn(&str, &str, &str) -> String,
    /// Asks about hours between two.
    pub ask_hours: fn(&str, &str) -> String,
    /// Asks about the same ingredient: names, ingredient.
    pub ask_same: fn(&[String], &str) -> String,
    /// Asks about one kind: names, kind.
    pub ask_class: fn(&[String], &str) -> String,
    /// Asks about what adds up: names, trouble.
    pub ask_adding_up: fn(&[String], &str) -> String,
    /// Asks what something means for the person: names, what may happen.
    pub ask_each: fn(&[String], &str) -> String,
    /// Before that: the condition.
    pub i_have: fn(&str) -> String,
    /// Asks about an allergy: words, medicine.
    pub ask_allergy: fn(&str, &str) -> String,
    /// Asks with a baby to think of.
    pub ask_pregnancy: fn(&str) -> String,
    /// Asks while breastfeeding.
    pub ask_breastfeeding: fn(&str) -> String,
    /// Asks about driving.
    pub ask_driving: fn(&str) -> String,
    /// Asks about a gene: gene, medicine.
    pub ask_gene: fn(&str, &str) -> String,
    /// Asks about a plan: medicine, days.
    pub ask_more_often: fn(&str, u16) -> String,
    /// Asks about a fact.
    pub ask_fact: fn(Fact, &str) -> String,
    /// Asks where the rule is being rechecked: names.
    pub ask_rechecking: fn(&str) -> String,
}

/// Names joined in one list.
fn join(names: &[String], comma: &str, and: &str) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => [&first.join(comma), and, last].concat(),
    }
}

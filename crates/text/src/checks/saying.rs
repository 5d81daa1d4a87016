//! How a finding becomes a sentence and a question: the same steps in every
//! language, with the words of each.

use crate::areas::Text;
use crate::pack::Each;
use domain::person::health::Condition;
use knowledge::checks::{Finding, FindingKind, FindingUrgency, Reach, Says};

use crate::areas::ChecksWords;
use crate::grammar::capital;

/// Whether the medicines of a finding are taken already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CheckOccasion {
    /// All are on the list.
    Already,
    /// The one at this place among the names is new.
    New(usize),
}

/// A finding with what its sentences need.
pub struct Said<'a> {
    /// The finding.
    pub finding: &'a Finding,
    /// What may happen, in the language spoken.
    pub phrase: Option<&'a str>,
    /// What to call each medicine of the finding, in its order.
    pub names: &'a [String],
    /// What to call the first ingredient it is about.
    pub ingredient: &'a str,
    /// Whether they are taken already.
    pub occasion: CheckOccasion,
}

/// What to call a condition; nothing where its name is not known here.
fn condition_name(condition: &Condition, t: &Text) -> Option<&'static str> {
    match condition {
        Condition::Newer(_) => None,
        known => Some(t.conditions.name(known)),
    }
}

impl Said<'_> {
    fn phrase(&self) -> &str {
        self.phrase.unwrap_or_default()
    }

    fn is_new(&self) -> bool {
        matches!(self.occasion, CheckOccasion::New(_))
    }

    fn name(&self, at: usize) -> &str {
        self.names.get(at).map_or("", String::as_str)
    }

    /// Of a pair: the new one first, else in the order of the list.
    fn pair(&self) -> (&str, &str) {
        match self.occasion {
            CheckOccasion::New(1) => (self.name(1), self.name(0)),
            CheckOccasion::New(_) | CheckOccasion::Already => (self.name(0), self.name(1)),
        }
    }

    /// The finding as a sentence or a few.
    pub fn sentence(&self, t: &Text) -> String {
        let (title, then) = self.title(t);
        match then {
            Some(then) => [&title, t.grammar.gap, then].concat(),
            None => title,
        }
    }

    /// The same in two: what there is to ask about, and what a person may have
    /// been told of it before.
    pub fn title(&self, t: &Text) -> (String, Option<&'static str>) {
        let c = t.checks;
        if self.finding.says == Says::Rechecking {
            return (c.rechecking.to_owned(), None);
        }
        if let Some(whole) = self.whole(&c) {
            return (whole, None);
        }
        let core = self.core(&c);
        let first = (self.finding.urgency == FindingUrgency::FirstDose && self.is_new())
            .then_some(c.check_first);
        let mut title = match first {
            Some(first) => [first, &core, t.grammar.full_stop].concat(),
            None => [&capital(&core), t.grammar.full_stop].concat(),
        };
        let mut add = |more: &str| {
            title.push_str(t.grammar.gap);
            title.push_str(more);
        };
        if let Some(more) = self.more(t) {
            add(&more);
        }
        let call = self.call(&c);
        if self.is_new() {
            call.into_iter().for_each(add);
            return (title, None);
        }
        (title, call)
    }

    /// Findings whose sentences stand by themselves.
    fn whole(&self, c: &ChecksWords) -> Option<String> {
        match &self.finding.kind {
            FindingKind::AddsUp => Some(c.adding_up(self.names, self.phrase())),
            FindingKind::Gene(gene, _) if self.is_new() => {
                Some(c.gene_new(gene.key(), self.name(0)))
            }
            FindingKind::Gene(gene, _) => Some(c.gene(gene.key(), self.name(0))),
            FindingKind::Fact(fact) if self.phrase.is_none() => {
                Some(c.fact(*fact, &c.list(self.names)))
            }
            _ => None,
        }
    }

    /// What it is about, without a full stop.
    fn core(&self, c: &ChecksWords) -> String {
        match &self.finding.kind {
            FindingKind::Interaction | FindingKind::HoursApart(_) => {
                let (one, other) = self.pair();
                c.pair(one, other, self.phrase())
            }
            FindingKind::SameIngredient { .. } => c.same(self.names, self.ingredient),
            FindingKind::SameClass => c.class(self.names, self.phrase()),
            FindingKind::Allergy(words) => c.allergy(words, self.name(0)),
            FindingKind::MoreOften { usual_days_apart } => {
                c.more_often(self.name(0), *usual_days_apart)
            }
            _ => c.each(self.names, self.phrase()),
        }
    }

    /// What follows from the finding alone.
    fn more(&self, t: &Text) -> Option<String> {
        let c = t.checks;
        match &self.finding.kind {
            FindingKind::HoursApart(hours) => Some(c.hours_apart(*hours)),
            FindingKind::SameIngredient { a_day: Some(total) } => {
                let weight = t.amounts.weight(total.micrograms);
                Some(match total.reach {
                    Reach::Planned => c.planned(&weight),
                    Reach::AtMost => c.at_most(&weight),
                })
            }
            FindingKind::Condition(condition) => Some(
                condition_name(condition, t)
                    .map_or_else(|| c.told_health.to_owned(), |name| c.told(name)),
            ),
            _ => None,
        }
    }

    /// Whom to ask, and when.
    fn call(&self, c: &ChecksWords) -> Option<&'static str> {
        match (self.finding.urgency, self.occasion) {
            (FindingUrgency::Tip, _) => None,
            (FindingUrgency::FirstDose, CheckOccasion::New(_)) => Some(c.before_first_dose),
            (FindingUrgency::Today, CheckOccasion::New(_)) => Some(c.new_today),
            (_, CheckOccasion::Already) => Some(match self.finding.kind {
                FindingKind::MoreOften { .. } => c.before_next_dose,
                FindingKind::Allergy(_) | FindingKind::Pregnancy | FindingKind::Breastfeeding => {
                    c.not_talked
                }
                _ => c.already,
            }),
        }
    }

    /// How soon to ask, in a few words.
    pub fn how_soon(&self, c: &ChecksWords) -> &'static str {
        match (self.finding.urgency, self.occasion) {
            (FindingUrgency::FirstDose, CheckOccasion::New(_)) => c.ask_first,
            (FindingUrgency::FirstDose | FindingUrgency::Today, _) => c.ask_today,
            (FindingUrgency::Tip, _) => c.worth_knowing,
        }
    }

    /// The question that the finding becomes.
    pub fn question(&self, t: &Text) -> String {
        capital(&self.asks(t))
    }

    fn asks(&self, t: &Text) -> String {
        let c = t.checks;
        let names = c.list(self.names);
        if self.finding.says == Says::Rechecking {
            return c.ask_rechecking(&names);
        }
        let may = without_advice(self.phrase(), c.advice());
        let (one, other) = self.pair();
        match &self.finding.kind {
            FindingKind::Interaction if self.is_new() => c.ask_new(one, other, may),
            FindingKind::Interaction => c.ask_pair(one, other, may),
            FindingKind::HoursApart(_) => c.ask_hours(one, other),
            FindingKind::SameIngredient { .. } => c.ask_same(self.names, self.ingredient),
            FindingKind::SameClass => c.ask_class(self.names, may),
            FindingKind::AddsUp => c.ask_adding_up(self.names, may),
            FindingKind::Condition(condition) => {
                let asks = c.ask_each(self.names, may);
                match condition_name(condition, t) {
                    Some(name) => [&c.i_have(name), t.grammar.gap, &asks].concat(),
                    None => asks,
                }
            }
            FindingKind::Age => c.ask_each(self.names, may),
            FindingKind::Allergy(words) => c.ask_allergy(words, &names),
            FindingKind::Pregnancy => c.ask_pregnancy(&names),
            FindingKind::Breastfeeding => c.ask_breastfeeding(&names),
            FindingKind::Driving => c.ask_driving(&names),
            FindingKind::Gene(gene, _) => c.ask_gene(gene.key(), &names),
            FindingKind::MoreOften { usual_days_apart } => {
                c.ask_more_often(&names, *usual_days_apart)
            }
            FindingKind::Fact(fact) => c.ask_fact(*fact, &names),
        }
    }
}

/// What a phrase says, up to where it advises.
fn without_advice(phrase: &str, mut advice: Each) -> &str {
    let end = advice.by_ref().filter_map(|mark| phrase.find(mark)).min();
    end.map_or(phrase, |end| &phrase[..end])
}

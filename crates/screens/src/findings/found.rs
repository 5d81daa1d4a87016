//! A finding ready to be shown, and the events that its buttons save.

use chrono::NaiveDate;

use super::listed::{Listed, local_name};
use crate::reference::Reference;
use domain::concordance::found::{self, FindingState};
use domain::concordance::{About, Asker, FoundOutcome, Origin, OriginKey, Question, Urgency};
use domain::event::Event;
use domain::gesture;
use domain::id::{MedicineId, QuestionId};
use domain::record::PersonRecord;
use domain::words::{Name, Words};
use knowledge::checks::{Finding, FindingKind, FindingUrgency, Says};
use knowledge::review::ReviewStatus;
use text::{CheckOccasion, Said, Text};

/// A finding in words, with how it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// The name it is kept under.
    pub subject: Name,
    /// Kept as the origin of its question, so that it is asked once.
    pub origin: OriginKey,
    /// What sort of finding it is.
    pub kind: FindingKind,
    /// How soon to ask.
    pub urgency: FindingUrgency,
    /// The same in words.
    pub how_soon: &'static str,
    /// What there is to ask about.
    pub sentence: String,
    /// The first of it, where the rest stands apart.
    pub title: String,
    /// The rest: what a person may have been told of it before.
    pub then: Option<&'static str>,
    /// Signs to get help for.
    pub watch: Option<String>,
    /// The question it becomes.
    pub question: Words,
    /// The medicines on the list that it is about.
    pub medicines: Vec<MedicineId>,
    /// What it rests on.
    pub sources: Vec<String>,
    /// The day it was written.
    pub written_on: NaiveDate,
    /// How far it was checked.
    pub status: ReviewStatus,
    /// Whether all that may be said is that it is being rechecked (G11).
    pub is_rechecking: bool,
    /// Whether somebody was asked about it or knows of it already.
    pub state: FindingState,
}

impl Found {
    /// Whether nobody was asked.
    pub fn is_to_ask(&self) -> bool {
        self.state == FindingState::ToAsk
    }

    /// The question it becomes.
    pub fn as_question(&self, id: QuestionId) -> Question {
        let about = match self.medicines[..] {
            [one] => About::Medicine(one),
            _ => About::General,
        };
        let urgency = match self.urgency {
            FindingUrgency::FirstDose | FindingUrgency::Today => Urgency::Today,
            FindingUrgency::Tip => Urgency::NextVisit,
        };
        let origin = Origin::Rule(self.origin.clone());
        Question::for_pharmacist(id, self.question.clone(), about, (urgency, origin))
    }

    /// Makes it a question.
    pub fn asked(&self, id: QuestionId) -> Event {
        gesture::question::ask(self.as_question(id))
    }

    /// Writes down what became of it.
    pub fn answered(&self, answer: FoundOutcome) -> Event {
        gesture::finding::answer(self.subject.clone(), answer)
    }
}

/// What it takes to put findings into words.
#[derive(Clone, Copy)]
pub struct InWords<'a> {
    /// Whose.
    pub record: &'a PersonRecord,
    /// The list that was checked.
    pub list: &'a [Listed],
    /// Has the phrases and the names.
    pub by: &'a Reference,
    /// Has the sentences.
    pub t: &'static Text,
}

impl InWords<'_> {
    /// A finding in words; none only where its words cannot be kept.
    pub fn found(&self, finding: &Finding) -> Option<Found> {
        let t = self.t;
        let about: Vec<&Listed> = finding
            .items
            .iter()
            .filter_map(|at| self.list.get(*at))
            .collect();
        let is_same = matches!(finding.kind, FindingKind::SameIngredient { .. });
        let names: Vec<String> = about
            .iter()
            .zip(&finding.ingredients)
            .map(|(one, ingredient)| {
                if is_same {
                    one.called.clone()
                } else {
                    one.named(ingredient, &self.by.catalogue, t)
                }
            })
            .collect();
        let names = told_apart(&names, &about);
        let new = about.iter().position(|one| one.medicine.is_none());
        let effect = match &finding.says {
            Says::Effect(key) => self.by.rulebook.effect(key),
            Says::KindAlone | Says::Rechecking => None,
        };
        let ingredient = finding.ingredients.first().map_or("", String::as_str);
        let said = Said {
            finding,
            phrase: effect.map(|effect| effect.phrase.as_str()),
            names: &names,
            ingredient: local_name(ingredient, &self.by.catalogue, t.language),
            occasion: new.map_or(CheckOccasion::Already, CheckOccasion::New),
        };
        let watch = effect.and_then(|effect| effect.watch.as_ref());
        let watch = watch.map(|watch| t.checks.watch(watch.as_str()));
        let medicines: Vec<MedicineId> = about.iter().filter_map(|one| one.medicine).collect();
        let subject = found::subject(&finding.subject())?;
        let own = found::origin(&subject)?;
        let also = origin_by_the_record(finding, &medicines);
        let origins: Vec<OriginKey> = [Some(own.clone()), also.clone()]
            .into_iter()
            .flatten()
            .collect();
        let state = found::state(self.record, &subject, &origins);
        let (title, then) = said.title(t);
        Some(Found {
            title,
            then,
            origin: also.filter(|_| new.is_none()).unwrap_or(own),
            kind: finding.kind.clone(),
            urgency: finding.urgency,
            how_soon: said.how_soon(&t.checks),
            sentence: said.sentence(t),
            watch,
            question: question(&said.question(t))?,
            medicines,
            sources: finding.basis.sources.clone(),
            written_on: finding.basis.written_on,
            status: finding.basis.status,
            is_rechecking: finding.says == Says::Rechecking,
            state,
            subject,
        })
    }
}

/// Where two medicines go by one name, each with its strength.
fn told_apart(names: &[String], about: &[&Listed]) -> Vec<String> {
    let is_shared = |name: &String| names.iter().filter(|other| *other == name).count() > 1;
    names
        .iter()
        .zip(about)
        .map(|(name, one)| match &one.strength {
            Some(strength) if is_shared(name) => [name.as_str(), strength].join(" "),
            _ => name.clone(),
        })
        .collect()
}

/// Words that fit, however long the names in them are.
fn question(text: &str) -> Option<Words> {
    let fits: String = text.chars().take(Words::LIMIT).collect();
    Words::parse(&fits).ok()
}

/// The origin under which the record itself asks the same, so that it is asked
/// once: see [`raised`](domain::concordance::raised()).
fn origin_by_the_record(finding: &Finding, medicines: &[MedicineId]) -> Option<OriginKey> {
    let newest = *medicines.iter().max()?;
    match &finding.kind {
        FindingKind::SameIngredient { .. } => {
            OriginKey::ingredient_twice(newest, finding.ingredients.first()?)
        }
        FindingKind::MoreOften { .. } => OriginKey::of_medicine(Asker::OnceAWeek, newest),
        _ => None,
    }
}

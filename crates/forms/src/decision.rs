//! A decision being written down: the choices there were, which one, why, with
//! whom, how far both agreed, and when to look again.
//!
//! Keeping things as they are is always the first choice and cannot be taken
//! away here; the others are the person's own words.

mod going_on;
mod problem;
mod span;
mod weighed;

use chrono::NaiveDate;

pub use self::problem::{DecisionField, DecisionProblem, LookError};
pub use self::span::{SPANS, Span};
pub use self::weighed::{WeighedDraft, WeighedLine};
use super::answer::past_day;
use domain::concordance::{
    About, Agreed, Agreement, Choice, Decision, Enclosed, How, LookAgain, Origin, OriginKey,
    Privacy, Question, QuestionState, Reply, Taking, Talk, Urgency, Weighed,
};
use domain::id::{DecisionId, QuestionId};
use domain::person::Role;
use domain::words::{Name, Words};
use domain::years;
use serde::{Deserialize, Serialize};

/// How people talk, in the order offered.
pub const HOWS: [How; 3] = [How::InPerson, How::Phone, How::Letter];

/// Whether somebody has been talked to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Talked {
    /// Yes.
    Yes,
    /// Not yet.
    NotYet,
}

/// How far both agreed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum HowFar {
    /// Fully.
    Fully,
    /// In part.
    InPart,
    /// Not.
    Not,
}

/// Whether there is a day to look again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum LookDay {
    /// On a day.
    OnDay,
    /// On no set day.
    NoDay,
}

/// A decision being written. Nothing is chosen for the person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DecisionDraft {
    /// About what.
    pub about: About,
    /// The question it grew from.
    pub from: Option<QuestionId>,
    /// What it is about, in words.
    pub topic: String,
    /// The choices beside keeping things as they are.
    pub others: Vec<String>,
    /// What is said for and against each: 0 keeps things as they are, 1 is the first of
    /// the others.
    pub weighed: Vec<WeighedDraft>,
    /// Which one: 0 keeps things as they are, 1 is the first of the others.
    pub chosen: Option<usize>,
    /// What it means for taking the medicine.
    pub taking: Taking,
    /// Why.
    pub reasons: String,
    /// Whether somebody has been talked to.
    pub talked: Option<Talked>,
    /// With whom.
    pub role: Role,
    /// Their name; may stay empty.
    pub name: String,
    /// How.
    pub how: How,
    /// When they talked, as the date field gives it.
    pub on: String,
    /// How far both agreed.
    pub how_far: Option<HowFar>,
    /// Who thinks what.
    pub views: String,
    /// Whether there is a day to look again.
    pub looking: Option<LookDay>,
    /// That day, as the date field gives it.
    pub look_on: String,
    /// Why there is none.
    pub why_no_day: String,
    /// The decision it takes the place of.
    pub supersedes: Option<DecisionId>,
    /// For whose eyes.
    pub privacy: Privacy,
}

fn day_ahead(text: &str, today: NaiveDate) -> Result<NaiveDate, LookError> {
    match years::day(text) {
        Some(day) if day < today => Err(LookError::Passed),
        Some(day) => Ok(day),
        None => Err(LookError::NotADay),
    }
}

/// Keeps a value, or notes why there is none.
fn note<T, E>(
    result: Result<T, E>,
    problem: impl FnOnce(E) -> DecisionProblem,
    problems: &mut Vec<DecisionProblem>,
) -> Option<T> {
    result.map_err(|error| problems.push(problem(error))).ok()
}

/// Keeps what was chosen, or notes that nothing was.
fn chosen<T>(
    chosen: Option<T>,
    problem: DecisionProblem,
    problems: &mut Vec<DecisionProblem>,
) -> Option<T> {
    note(chosen.ok_or(problem), |problem| problem, problems)
}

impl DecisionDraft {
    /// Nothing written yet.
    pub fn new(about: About, today: NaiveDate) -> Self {
        Self {
            about,
            from: None,
            topic: String::new(),
            others: vec![String::new()],
            weighed: Vec::new(),
            chosen: None,
            taking: Taking::AsPlanned,
            reasons: String::new(),
            talked: None,
            role: Role::Pharmacist,
            name: String::new(),
            how: How::InPerson,
            on: today.to_string(),
            how_far: None,
            views: String::new(),
            looking: None,
            look_on: String::new(),
            why_no_day: String::new(),
            supersedes: None,
            privacy: Privacy::Shared,
        }
    }

    /// Nothing decided yet about a question; what was told comes along.
    pub fn from_question(question: &Question, today: NaiveDate) -> Self {
        let mut draft = Self {
            from: Some(question.id),
            topic: question.words.to_string(),
            role: question.to,
            privacy: question.privacy,
            ..Self::new(question.about, today)
        };
        if let QuestionState::Answered(answer) = &question.state {
            draft.talked = Some(Talked::Yes);
            draft.role = answer.by;
            draft.name = answer
                .name
                .as_ref()
                .map(Name::to_string)
                .unwrap_or_default();
            draft.on = answer.on.to_string();
        }
        draft
    }

    /// Nothing decided yet of what somebody wrote back: it is one of the choices, and with
    /// whom it was talked through is known.
    pub fn from_reply(reply: &Reply, today: NaiveDate) -> Self {
        let agreed = reply.agreed.as_ref().map(ToString::to_string);
        Self {
            others: vec![agreed.unwrap_or_default()],
            talked: Some(Talked::Yes),
            role: reply.by,
            name: reply.name.to_string(),
            how: How::Letter,
            on: reply.on.to_string(),
            ..Self::new(About::General, today)
        }
    }

    /// The decision.
    ///
    /// # Errors
    /// Everything that is missing.
    pub fn finish(
        &self,
        id: DecisionId,
        today: NaiveDate,
    ) -> Result<Decision, Vec<DecisionProblem>> {
        let mut problems = Vec::new();
        let topic = Words::parse(&self.topic);
        let topic = note(topic, DecisionProblem::Topic, &mut problems);
        let chosen = self.finish_choices(&mut problems);
        let weighed = self.finish_weighed(&mut problems);
        let reasons = Words::parse(&self.reasons);
        let reasons = note(reasons, DecisionProblem::Reasons, &mut problems);
        let agreed = self.finish_talk(today, &mut problems);
        let look_again = self.finish_look(today, &mut problems);
        match (topic, chosen, reasons, agreed, look_again) {
            (
                Some(topic),
                Some((choices, chosen)),
                Some(reasons),
                Some(agreed),
                Some(look_again),
            ) if problems.is_empty() => Ok(Decision {
                id,
                about: self.about,
                from: self.from,
                topic,
                choices,
                weighed,
                chosen,
                taking: self.taking_of(chosen),
                reasons,
                agreed,
                look_again,
                supersedes: self.supersedes,
                on: today,
                privacy: self.privacy,
            }),
            _ => Err(problems),
        }
    }

    /// What was said of taking counts only for a change about one medicine.
    fn taking_of(&self, chosen: usize) -> Taking {
        match self.about {
            About::Medicine(_) if chosen > 0 => self.taking,
            _ => Taking::AsPlanned,
        }
    }

    fn finish_choices(&self, problems: &mut Vec<DecisionProblem>) -> Option<(Vec<Choice>, usize)> {
        let (choices, places) = self.choices(problems)?;
        // A chosen choice whose words were deleted is no choice.
        let place = self.chosen.and_then(|place| places.get(place).copied());
        let place = chosen(place.flatten(), DecisionProblem::Chosen, problems)?;
        Some((choices, place))
    }

    /// What was said of a choice so far.
    pub fn weighed_at(&self, place: usize) -> WeighedDraft {
        self.weighed.get(place).cloned().unwrap_or_default()
    }

    /// Types something about a choice.
    pub fn weigh(&mut self, place: usize, line: WeighedLine, typed: String) {
        if self.weighed.len() <= place {
            self.weighed.resize(place + 1, WeighedDraft::default());
        }
        if let Some(weighed) = self.weighed.get_mut(place) {
            weighed.write(line, typed);
        }
    }

    /// What is said of each choice that is kept, in their order; nothing where nothing was
    /// said of any.
    fn finish_weighed(&self, problems: &mut Vec<DecisionProblem>) -> Option<Enclosed> {
        let is_kept = |place: &usize| match place.checked_sub(1) {
            None => true,
            Some(other) => self
                .others
                .get(other)
                .is_some_and(|words| !words.trim().is_empty()),
        };
        let places = (0..=self.others.len()).filter(is_kept);
        let weighed: Vec<Weighed> = places
            .map(|place| {
                self.weighed_at(place).finish(|line, error| {
                    problems.push(DecisionProblem::Weighed(place, line, error));
                })
            })
            .collect();
        (!weighed.iter().all(Weighed::is_empty)).then(|| Enclosed::of(&weighed))
    }

    /// The choices as they will be kept, and the place of each other one typed.
    fn choices(
        &self,
        problems: &mut Vec<DecisionProblem>,
    ) -> Option<(Vec<Choice>, Vec<Option<usize>>)> {
        let mut choices = vec![Choice::KeepAsNow];
        let mut places = vec![Some(0)];
        let before = problems.len();
        for (place, other) in self.others.iter().enumerate() {
            let words = Words::parse_optional(other);
            let words = note(
                words,
                |error| DecisionProblem::Other(place, error),
                problems,
            );
            let words = words.flatten();
            places.push(words.as_ref().map(|_| choices.len()));
            choices.extend(words.map(Choice::Other));
        }
        if problems.len() > before {
            return None;
        }
        if choices.len() < 2 {
            problems.push(DecisionProblem::NoOther);
            return None;
        }
        Some((choices, places))
    }

    fn finish_talk(&self, today: NaiveDate, problems: &mut Vec<DecisionProblem>) -> Option<Agreed> {
        match chosen(self.talked, DecisionProblem::Talked, problems)? {
            Talked::NotYet => Some(Agreed::NotYet),
            Talked::Yes => {
                let name = Name::parse_optional(&self.name);
                let name = note(name, DecisionProblem::Name, problems);
                let on = note(past_day(&self.on, today), DecisionProblem::On, problems);
                let agreement = self.finish_agreement(problems);
                Some(Agreed::With(Talk {
                    role: self.role,
                    name: name?,
                    how: self.how,
                    on: on?,
                    agreement: agreement?,
                }))
            }
        }
    }

    fn finish_agreement(&self, problems: &mut Vec<DecisionProblem>) -> Option<Agreement> {
        let how_far = chosen(self.how_far, DecisionProblem::HowFar, problems)?;
        if how_far == HowFar::Fully {
            return Some(Agreement::Full);
        }
        let views = note(Words::parse(&self.views), DecisionProblem::Views, problems)?;
        Some(match how_far {
            HowFar::Not => Agreement::None { views },
            HowFar::Fully | HowFar::InPart => Agreement::Partial { views },
        })
    }

    fn finish_look(
        &self,
        today: NaiveDate,
        problems: &mut Vec<DecisionProblem>,
    ) -> Option<LookAgain> {
        match chosen(self.looking, DecisionProblem::Looking, problems)? {
            LookDay::OnDay => {
                let day = day_ahead(&self.look_on, today);
                note(day, DecisionProblem::LookOn, problems).map(LookAgain::On)
            }
            LookDay::NoDay => {
                let why = Words::parse(&self.why_no_day);
                note(why, DecisionProblem::WhyNoDay, problems).map(LookAgain::NoDate)
            }
        }
    }
}

/// The question that goes with a decision nobody has been talked to about
/// (AC-CON-1), under the id of the rule that would otherwise raise it.
pub fn question_for(
    decision: &Decision,
    id: QuestionId,
    words: &str,
    urgency: Urgency,
) -> Option<Question> {
    if decision.is_talked_through() {
        return None;
    }
    let limit = Words::LIMIT;
    let words: String = words.chars().take(limit).collect();
    let words = Words::parse(&words).ok()?;
    let origin = Origin::Rule(OriginKey::not_talked_through(decision.id)?);
    Some(Question {
        privacy: decision.privacy,
        ..Question::for_pharmacist(id, words, decision.about, (urgency, origin))
    })
}

//! A decision being written down: the choices there were, which one, why, with
//! whom, how far both agreed, and when to look again.
//!
//! Keeping things as they are is always the first choice and cannot be taken
//! away here; the others are the person's own words.

mod span;

use chrono::NaiveDate;

pub use self::span::{SPANS, Span};
use super::answer::{DayError, past_day};
use domain::concordance::{
    About, Agreed, Agreement, Choice, Decision, How, LookAgain, Origin, OriginKey, Privacy,
    Question, QuestionState, Taking, Talk, Urgency,
};
use domain::id::{DecisionId, QuestionId};
use domain::person::Role;
use domain::words::{Name, Words, WordsError};
use domain::years;

/// How people talk, in the order offered.
pub const HOWS: [How; 3] = [How::InPerson, How::Phone, How::Letter];

/// Whether somebody has been talked to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Talked {
    /// Yes.
    Yes,
    /// Not yet.
    NotYet,
}

/// How far both agreed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HowFar {
    /// Fully.
    Fully,
    /// In part.
    InPart,
    /// Not.
    Not,
}

/// Whether there is a day to look again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Looking {
    /// On a day.
    OnDay,
    /// On no set day.
    NoDay,
}

/// A decision being written. Nothing is chosen for the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecisionDraft {
    /// About what.
    pub about: About,
    /// The question it grew from.
    pub from: Option<QuestionId>,
    /// What it is about, in words.
    pub topic: String,
    /// The choices beside keeping things as they are.
    pub others: Vec<String>,
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
    pub looking: Option<Looking>,
    /// That day, as the date field gives it.
    pub look_on: String,
    /// Why there is none.
    pub why_no_day: String,
    /// The decision it takes the place of.
    pub supersedes: Option<DecisionId>,
    /// For whose eyes.
    pub privacy: Privacy,
}

/// What is missing in a decision, field by field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DecisionErrors {
    /// About the topic.
    pub topic: Option<WordsError>,
    /// About the choices beside keeping things as they are.
    pub others: Option<OthersError>,
    /// Nothing is chosen.
    pub chosen: Option<NotChosen>,
    /// About the reasons.
    pub reasons: Option<WordsError>,
    /// Nobody said whether there was a talk.
    pub talked: Option<NotChosen>,
    /// About the name.
    pub name: Option<WordsError>,
    /// About the day of the talk.
    pub on: Option<DayError>,
    /// Nobody said how far both agreed.
    pub how_far: Option<NotChosen>,
    /// About the two views.
    pub views: Option<WordsError>,
    /// Nobody said whether to look again on a day.
    pub looking: Option<NotChosen>,
    /// About the day to look again.
    pub look_on: Option<LookError>,
    /// About the reason why there is no day.
    pub why_no_day: Option<WordsError>,
}

/// What is wrong with the other choices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OthersError {
    /// There is none.
    NoOther,
    /// One of them is too long.
    Words(WordsError),
}

/// Nothing was chosen where something must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotChosen;

/// Why a day to look again was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LookError {
    /// It is not a date.
    NotADay,
    /// It has passed.
    Passed,
}

/// The choices as they will be kept, and the place of each other one typed.
fn choices(others: &[String]) -> Result<(Vec<Choice>, Vec<Option<usize>>), OthersError> {
    let mut choices = vec![Choice::KeepAsNow];
    let mut places = vec![Some(0)];
    for other in others {
        let words = Words::parse_optional(other).map_err(OthersError::Words)?;
        places.push(words.as_ref().map(|_| choices.len()));
        choices.extend(words.map(Choice::Other));
    }
    if choices.len() < 2 {
        Err(OthersError::NoOther)
    } else {
        Ok((choices, places))
    }
}

fn day_ahead(text: &str, today: NaiveDate) -> Result<NaiveDate, LookError> {
    match years::day(text) {
        Some(day) if day < today => Err(LookError::Passed),
        Some(day) => Ok(day),
        None => Err(LookError::NotADay),
    }
}

/// Keeps a value, or notes why there is none.
fn note<T, E>(result: Result<T, E>, error: &mut Option<E>) -> Option<T> {
    match result {
        Ok(value) => Some(value),
        Err(found) => {
            *error = Some(found);
            None
        }
    }
}

impl DecisionDraft {
    /// Nothing written yet.
    pub fn new(about: About, today: NaiveDate) -> Self {
        Self {
            about,
            from: None,
            topic: String::new(),
            others: vec![String::new()],
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

    /// The decision.
    ///
    /// # Errors
    /// Everything that is missing.
    pub fn finish(&self, id: DecisionId, today: NaiveDate) -> Result<Decision, DecisionErrors> {
        let mut errors = DecisionErrors::default();
        let topic = note(Words::parse(&self.topic), &mut errors.topic);
        let chosen = self.finish_choices(&mut errors);
        let reasons = note(Words::parse(&self.reasons), &mut errors.reasons);
        let agreed = self.finish_talk(today, &mut errors);
        let look_again = self.finish_look(today, &mut errors);
        match (topic, chosen, reasons, agreed, look_again) {
            (
                Some(topic),
                Some((choices, chosen)),
                Some(reasons),
                Some(agreed),
                Some(look_again),
            ) => Ok(Decision {
                id,
                about: self.about,
                from: self.from,
                topic,
                choices,
                chosen,
                taking: self.taking_of(chosen),
                reasons,
                agreed,
                look_again,
                supersedes: self.supersedes,
                on: today,
                privacy: self.privacy,
            }),
            _ => Err(errors),
        }
    }

    /// What was said of taking counts only for a change about one medicine.
    fn taking_of(&self, chosen: usize) -> Taking {
        match self.about {
            About::Medicine(_) if chosen > 0 => self.taking,
            _ => Taking::AsPlanned,
        }
    }

    fn finish_choices(&self, errors: &mut DecisionErrors) -> Option<(Vec<Choice>, usize)> {
        let (choices, places) = note(choices(&self.others), &mut errors.others)?;
        // A chosen choice whose words were deleted is no choice.
        let chosen = self
            .chosen
            .and_then(|chosen| places.get(chosen).copied().flatten());
        let chosen = note(chosen.ok_or(NotChosen), &mut errors.chosen)?;
        Some((choices, chosen))
    }

    fn finish_talk(&self, today: NaiveDate, errors: &mut DecisionErrors) -> Option<Agreed> {
        match note(self.talked.ok_or(NotChosen), &mut errors.talked)? {
            Talked::NotYet => Some(Agreed::NotYet),
            Talked::Yes => {
                let name = note(Name::parse_optional(&self.name), &mut errors.name);
                let on = note(past_day(&self.on, today), &mut errors.on);
                let agreement = self.finish_agreement(errors);
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

    fn finish_agreement(&self, errors: &mut DecisionErrors) -> Option<Agreement> {
        let how_far = note(self.how_far.ok_or(NotChosen), &mut errors.how_far)?;
        if how_far == HowFar::Fully {
            return Some(Agreement::Full);
        }
        let views = note(Words::parse(&self.views), &mut errors.views)?;
        Some(match how_far {
            HowFar::Not => Agreement::None { views },
            HowFar::Fully | HowFar::InPart => Agreement::Partial { views },
        })
    }

    fn finish_look(&self, today: NaiveDate, errors: &mut DecisionErrors) -> Option<LookAgain> {
        match note(self.looking.ok_or(NotChosen), &mut errors.looking)? {
            Looking::OnDay => {
                note(day_ahead(&self.look_on, today), &mut errors.look_on).map(LookAgain::On)
            }
            Looking::NoDay => {
                note(Words::parse(&self.why_no_day), &mut errors.why_no_day).map(LookAgain::NoDate)
            }
        }
    }
}

impl DecisionErrors {
    /// The id of the first field that is missing something, from the top.
    pub fn first(&self) -> Option<&'static str> {
        let fields = [
            (self.topic.is_some(), "topic"),
            (self.others.is_some(), "other-1"),
            (self.chosen.is_some(), "chosen-0"),
            (self.reasons.is_some(), "reasons"),
            (self.talked.is_some(), "talked-0"),
            (self.name.is_some(), "talk-name"),
            (self.on.is_some(), "talk-on"),
            (self.how_far.is_some(), "how-far-0"),
            (self.views.is_some(), "views"),
            (self.looking.is_some(), "looking-0"),
            (self.look_on.is_some(), "look-on"),
            (self.why_no_day.is_some(), "why-no-day"),
        ];
        fields
            .into_iter()
            .find(|(is_missing, _)| *is_missing)
            .map(|(_, id)| id)
    }
}

/// The question that goes with a decision nobody has been talked to about
/// (invariant 3), under the id of the rule that would otherwise raise it.
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

//! A draft of what has changed about a medicine: on hold, ended, taken again.

use chrono::{NaiveDate, NaiveDateTime};

use super::draft::{Draft, FieldName, Problem};
use domain::concordance::{About, Origin, Privacy, Question, QuestionState, Urgency};
use domain::event::Event;
use domain::id::{DecisionId, QuestionId};
use domain::medicine::{Medicine, Status, StatusSince};
use domain::part::Seen;
use domain::person::Role;
use domain::plan::Because;
use domain::words::{Words, WordsError};
use domain::{gesture, high_risk, years};
use serde::{Deserialize, Serialize};

/// What the medicine is changed to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NewStatus {
    /// On hold.
    Pause,
    /// Ended.
    Stop,
    /// Taken again.
    Resume,
}

/// Who decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Who {
    /// Somebody told me.
    Told(Role),
    /// A letter or list.
    Letter,
    /// A decision on record.
    Decision(DecisionId),
    /// I did, so far.
    Own,
}

/// What has been typed so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatusDraft {
    /// What has changed.
    pub change: Option<NewStatus>,
    /// Why, as typed.
    pub why: String,
    /// Until when, as typed.
    pub until: String,
    /// Who decided.
    pub who: Option<Who>,
}

/// The fields of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StatusField {
    /// What has changed.
    Change,
    /// Until when.
    Until,
    /// Why.
    Why,
    /// Who decided.
    Who,
    /// Who told.
    Role,
}

/// What is missing or does not make sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatusProblem {
    /// Nothing was chosen.
    Change,
    /// The day lies in the past or is none.
    Until,
    /// The reason is too long.
    Why(WordsError),
    /// Nobody was named.
    Who,
}

impl Draft for StatusDraft {
    type Problem = StatusProblem;
}

impl FieldName for StatusField {
    fn id(self) -> String {
        match self {
            Self::Change => "change",
            Self::Until => "until",
            Self::Why => "why",
            Self::Who => "who",
            Self::Role => "role",
        }
        .into()
    }
}

impl Problem for StatusProblem {
    type Field = StatusField;

    fn field(self) -> StatusField {
        match self {
            Self::Change => StatusField::Change,
            Self::Until => StatusField::Until,
            Self::Why(_) => StatusField::Why,
            Self::Who => StatusField::Who,
        }
    }
}

/// The value a draft stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatusChange {
    status: Status,
    because: Because,
    told: Informed,
}

/// Whether a professional knows of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Informed {
    Yes,
    NotYet,
}

impl StatusDraft {
    /// Checks the draft.
    ///
    /// # Errors
    /// All that is missing, at once.
    pub fn finish(&self, today: NaiveDate) -> Result<StatusChange, Vec<StatusProblem>> {
        let mut problems = Vec::new();
        if self.change.is_none() {
            problems.push(StatusProblem::Change);
        }
        let until = self.until(today).unwrap_or_else(|problem| {
            problems.push(problem);
            None
        });
        let why = Words::parse_optional(&self.why).unwrap_or_else(|error| {
            problems.push(StatusProblem::Why(error));
            None
        });
        if self.who.is_none() {
            problems.push(StatusProblem::Who);
        }
        match (self.change, self.who) {
            (Some(change), Some(who)) if problems.is_empty() => Ok(value(change, who, why, until)),
            _ => Err(problems),
        }
    }

    /// The day a hold ends, if one was given.
    fn until(&self, today: NaiveDate) -> Result<Option<NaiveDate>, StatusProblem> {
        match (self.change, self.until.trim()) {
            (Some(NewStatus::Pause), typed) if !typed.is_empty() => {
                let day = years::day(typed).filter(|day| *day >= today);
                day.map(Some).ok_or(StatusProblem::Until)
            }
            _ => Ok(None),
        }
    }
}

fn value(
    change: NewStatus,
    who: Who,
    why: Option<Words>,
    until: Option<NaiveDate>,
) -> StatusChange {
    let because = match who {
        Who::Told(role) => Because::ToldBy(role, why.clone()),
        Who::Letter => Because::Letter,
        Who::Decision(id) => Because::Decision(id),
        Who::Own => Because::MyOwn(why.clone()),
    };
    let status = match change {
        NewStatus::Pause => Status::Paused { why, until },
        NewStatus::Stop => Status::Stopped { why },
        NewStatus::Resume => Status::Taking,
    };
    let told = if who == Who::Own {
        Informed::NotYet
    } else {
        Informed::Yes
    };
    StatusChange {
        status,
        because,
        told,
    }
}

impl StatusChange {
    /// What is saved: its new status, and a question where
    /// nobody has been talked to (AC-CON-1). A medicine of the high-risk list
    /// keeps its reminders until somebody has been told; then only the question
    /// is saved, for today.
    pub fn event(
        self,
        seen: &Seen<Medicine>,
        from: NaiveDateTime,
        question: QuestionId,
        words: Option<Words>,
    ) -> Event {
        let medicine = &seen.value;
        let asks = self.status != Status::Taking && self.told == Informed::NotYet;
        let held = asks && high_risk::of(medicine).is_some();
        let mut events = Vec::new();
        if !held {
            let since = StatusSince {
                from,
                status: self.status,
                because: self.because,
            };
            events.extend(gesture::medicine::stands_otherwise(seen, since));
        }
        if let Some(words) = words.filter(|_| asks) {
            events.push(Event::QuestionSaved(Question {
                id: question,
                words,
                about: About::Medicine(medicine.id),
                to: Role::Pharmacist,
                urgency: if held {
                    Urgency::Today
                } else {
                    Urgency::NextVisit
                },
                origin: Origin::Person,
                privacy: Privacy::Shared,
                state: QuestionState::Open,
            }));
        }
        match events.len() {
            1 => events.remove(0),
            _ => Event::Together(events),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
    }

    #[test]
    fn nothing_is_chosen_for_anyone() {
        let problems = StatusDraft::default().finish(today()).unwrap_err();
        assert_eq!(problems, [StatusProblem::Change, StatusProblem::Who]);
    }

    #[test]
    fn a_hold_may_have_a_day_but_not_one_in_the_past() {
        for (until, fine) in [
            ("", true),
            ("2026-11-22", true),
            ("2026-12-24", true),
            ("2026-11-21", false),
            ("soon", false),
        ] {
            let draft = StatusDraft {
                change: Some(NewStatus::Pause),
                until: until.into(),
                who: Some(Who::Letter),
                ..StatusDraft::default()
            };
            assert_eq!(draft.finish(today()).is_ok(), fine, "{until}");
        }
    }

    #[test]
    fn everything_that_is_wrong_is_said_at_once_from_the_top() {
        let draft = StatusDraft {
            change: Some(NewStatus::Pause),
            until: "2026-11-21".into(),
            why: "a".repeat(3000),
            who: None,
        };
        let problems = draft.finish(today()).unwrap_err();
        let fields: Vec<_> = problems.iter().map(|problem| problem.field()).collect();
        let expected = [StatusField::Until, StatusField::Why, StatusField::Who];
        assert_eq!(fields, expected);
    }

    #[test]
    fn a_choice_of_ones_own_is_not_yet_talked_about() {
        let draft = StatusDraft {
            change: Some(NewStatus::Stop),
            why: "leg pain".into(),
            who: Some(Who::Own),
            ..StatusDraft::default()
        };
        let change = draft.finish(today()).unwrap();
        assert_eq!(change.told, Informed::NotYet);
        assert!(matches!(change.because, Because::MyOwn(Some(_))));
    }
}

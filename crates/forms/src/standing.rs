//! A draft of what has changed about a medicine: on hold, ended, taken again.

use chrono::{NaiveDate, NaiveDateTime};

use domain::concordance::{About, Origin, Privacy, Question, QuestionState, Urgency};
use domain::event::Event;
use domain::id::{DecisionId, QuestionId};
use domain::medicine::{Medicine, Standing, StandingSince};
use domain::part::Seen;
use domain::person::Role;
use domain::plan::Because;
use domain::words::{Words, WordsError};
use domain::{gesture, high_risk, years};

/// What has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// On hold.
    Pause,
    /// Ended.
    Stop,
    /// Taken again.
    Resume,
}

/// Who decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StandingDraft {
    /// What has changed.
    pub change: Option<Change>,
    /// Why, as typed.
    pub why: String,
    /// Until when, as typed.
    pub until: String,
    /// Who decided.
    pub who: Option<Who>,
}

/// What is missing or does not make sense.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StandingProblems {
    /// Nothing was chosen.
    pub change: bool,
    /// Nobody was named.
    pub who: bool,
    /// The reason is too long.
    pub why: Option<WordsError>,
    /// The day lies in the past or is none.
    pub until: bool,
}

/// The value a draft stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StandingChange {
    standing: Standing,
    because: Because,
    told: Told,
}

/// Whether a professional knows of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Told {
    Yes,
    NotYet,
}

impl StandingDraft {
    /// Checks the draft.
    ///
    /// # Errors
    /// All that is missing, at once.
    pub fn finish(&self, today: NaiveDate) -> Result<StandingChange, StandingProblems> {
        let mut problems = StandingProblems {
            change: self.change.is_none(),
            who: self.who.is_none(),
            ..StandingProblems::default()
        };
        let why = Words::parse_optional(&self.why).unwrap_or_else(|error| {
            problems.why = Some(error);
            None
        });
        let until = match (self.change, self.until.trim()) {
            (Some(Change::Pause), typed) if !typed.is_empty() => {
                let day = years::day(typed).filter(|day| *day >= today);
                problems.until = day.is_none();
                day
            }
            _ => None,
        };
        match (self.change, self.who) {
            (Some(change), Some(who)) if problems == StandingProblems::default() => {
                Ok(value(change, who, why, until))
            }
            _ => Err(problems),
        }
    }
}

fn value(change: Change, who: Who, why: Option<Words>, until: Option<NaiveDate>) -> StandingChange {
    let because = match who {
        Who::Told(role) => Because::ToldBy(role, why.clone()),
        Who::Letter => Because::Letter,
        Who::Decision(id) => Because::Decision(id),
        Who::Own => Because::MyOwn(why.clone()),
    };
    let standing = match change {
        Change::Pause => Standing::Paused { why, until },
        Change::Stop => Standing::Stopped { why },
        Change::Resume => Standing::Taking,
    };
    let told = if who == Who::Own {
        Told::NotYet
    } else {
        Told::Yes
    };
    StandingChange {
        standing,
        because,
        told,
    }
}

impl StandingChange {
    /// What is saved: its new standing, and a question where
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
        let asks = self.standing != Standing::Taking && self.told == Told::NotYet;
        let held = asks && high_risk::of(medicine).is_some();
        let mut events = Vec::new();
        if !held {
            let since = StandingSince {
                from,
                standing: self.standing,
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
        let problems = StandingDraft::default().finish(today()).unwrap_err();
        assert!(problems.change && problems.who);
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
            let draft = StandingDraft {
                change: Some(Change::Pause),
                until: until.into(),
                who: Some(Who::Letter),
                ..StandingDraft::default()
            };
            assert_eq!(draft.finish(today()).is_ok(), fine, "{until}");
        }
    }

    #[test]
    fn a_choice_of_ones_own_is_not_yet_talked_about() {
        let draft = StandingDraft {
            change: Some(Change::Stop),
            why: "leg pain".into(),
            who: Some(Who::Own),
            ..StandingDraft::default()
        };
        let change = draft.finish(today()).unwrap();
        assert_eq!(change.told, Told::NotYet);
        assert!(matches!(change.because, Because::MyOwn(Some(_))));
    }
}

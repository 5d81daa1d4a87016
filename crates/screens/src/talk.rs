//! The conversation of one person, picked out of the record: what hangs under
//! what, what the keeper may see, and what may leave (G9).
//!
//! Pure: knows the record, not the ledger.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use domain::concordance::{
    About, Answer, Concern, Decision, FollowUp, Kept, Moot, Preference, Privacy, Question,
    QuestionState, Step, TeachBack, moot, order, told_differently,
};
use domain::id::{DecisionId, QuestionId};
use domain::person::{Actor, Role};
use domain::record::{PersonRecord, Recorded};
use text::Text;

/// A question with everything that hangs under it; or a decision that grew from
/// no question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thread {
    /// The question, if there was one.
    pub question: Option<Question>,
    /// About what.
    pub about: About,
    /// What others told beside the answer, oldest first.
    pub told_too: Vec<Answer>,
    /// Whether two of them told different things.
    pub is_told_differently: bool,
    /// The decisions, in the order made.
    pub decided: Vec<Decided>,
    /// Its answer in own words, oldest first.
    pub said_back: Vec<TeachBack>,
    /// Which ways the question can be moved among the open ones.
    pub steps: Vec<Step>,
    /// Why there is nothing to ask any more, if there is not.
    pub moot: Option<Moot>,
}

/// A decision and what came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decided {
    /// The decision.
    pub decision: Decision,
    /// Whether it still stands.
    pub state: DecisionState,
    /// What was found when it was looked at again, oldest first.
    pub found: Vec<FollowUp>,
}

/// Whether a decision still stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecisionState {
    /// Nothing took its place.
    Current,
    /// The same, and its day to look again has come.
    LookNow,
    /// A later one, made on this day, took its place. It stays visible.
    Replaced(NaiveDate),
}

/// Everything the Ask page shows of one person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Conversation {
    /// Questions that wait, today's first; then decisions without a question;
    /// then what was answered.
    pub threads: Vec<Thread>,
    /// Worries.
    pub concerns: Vec<Concern>,
    /// What matters.
    pub matters: Vec<Preference>,
    /// What was put away.
    pub away: Away,
}

/// What was put away.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Away {
    /// Questions that are no longer asked.
    pub questions: Vec<Question>,
    /// Questions of the app with nothing to ask any more, and why.
    pub closed: Vec<(Question, Moot)>,
    /// Worries that no longer count.
    pub concerns: Vec<Concern>,
    /// What no longer matters.
    pub matters: Vec<Preference>,
}

impl Away {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.questions.len() + self.closed.len() + self.concerns.len() + self.matters.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl Conversation {
    /// Whether nothing has been written yet.
    pub fn is_empty(&self) -> bool {
        self.threads.is_empty() && self.away.is_empty() && self.concerns.is_empty()
    }

    /// What the keeper of a record may see of the conversation.
    pub fn of(record: &PersonRecord, today: NaiveDate) -> Self {
        let seen = |privacy: Privacy, by: &Actor| privacy.is_open_to(&record.person.keeper, by);
        let mut decided = decided(record, today);
        let differ: Vec<QuestionId> = told_differently(record)
            .iter()
            .map(|(question, ..)| *question)
            .collect();
        let mut open = Vec::new();
        let mut answered = Vec::new();
        let mut dropped = Vec::new();
        let mut closed = Vec::new();
        for known in record.questions.values() {
            let question = &known.value;
            if !seen(question.privacy, &known.by) {
                continue;
            }
            let thread = || Thread {
                question: Some(question.clone()),
                about: question.about,
                told_too: record.told_of(question.id).collect(),
                is_told_differently: differ.contains(&question.id),
                decided: Vec::new(),
                said_back: said_back(record, question.id),
                steps: Vec::new(),
                moot: None,
            };
            if let Some(why) = moot(record, question)
                && !decided.contains_key(&Some(question.id))
            {
                closed.push((question.clone(), why));
                continue;
            }
            match question.state {
                QuestionState::Open => open.push(thread()),
                QuestionState::Answered(_) => answered.push(thread()),
                QuestionState::Dropped if decided.contains_key(&Some(question.id)) => {
                    answered.push(thread());
                }
                QuestionState::Dropped => dropped.push(question.clone()),
            }
        }
        open.sort_by_key(|thread| thread.question.as_ref().map(|one| record.place_of(one)));
        arrange(&mut open);
        for thread in open.iter_mut().chain(&mut answered) {
            let id = thread.question.as_ref().map(|question| question.id);
            thread.decided = decided.remove(&id).unwrap_or_default();
        }
        // What is left grew from no question, or from one that is not here.
        let alone = decided.into_values().flatten().map(|one| Thread {
            question: None,
            about: one.decision.about,
            told_too: Vec::new(),
            is_told_differently: false,
            decided: vec![one],
            said_back: Vec::new(),
            steps: Vec::new(),
            moot: None,
        });
        let (concerns, concerns_away) =
            seen_values(record, &record.concerns, |one: &Concern| one.privacy)
                .into_iter()
                .partition(|one| one.kept == Kept::InSight);
        let (matters, matters_away) =
            seen_values(record, &record.preferences, |one: &Preference| one.privacy)
                .into_iter()
                .partition(|one| one.kept == Kept::InSight);
        let threads = open.into_iter().chain(alone).chain(answered).collect();
        Self {
            threads,
            concerns,
            matters,
            away: Away {
                questions: dropped,
                closed,
                concerns: concerns_away,
                matters: matters_away,
            },
        }
    }

    /// The thread of one question.
    pub fn thread_of(record: &PersonRecord, id: QuestionId, today: NaiveDate) -> Option<Thread> {
        let known = record.questions.get(&id)?;
        let question = &known.value;
        question
            .privacy
            .is_open_to(&record.person.keeper, &known.by)
            .then(|| Thread {
                question: Some(question.clone()),
                about: question.about,
                told_too: record.told_of(id).collect(),
                is_told_differently: told_differently(record).iter().any(|(of, ..)| *of == id),
                decided: decided(record, today).remove(&Some(id)).unwrap_or_default(),
                said_back: said_back(record, id),
                steps: Vec::new(),
                moot: moot(record, question),
            })
    }
}

fn seen_values<K: Ord, T: Clone>(
    record: &PersonRecord,
    all: &BTreeMap<K, Recorded<T>>,
    privacy: fn(&T) -> Privacy,
) -> Vec<T> {
    all.values()
        .filter(|one| privacy(&one.value).is_open_to(&record.person.keeper, &one.by))
        .map(|one| one.value.clone())
        .collect()
}

fn said_back(record: &PersonRecord, question: QuestionId) -> Vec<TeachBack> {
    let said = record.teach_backs.get(&question).into_iter().flatten();
    said.map(|one| one.value.clone()).collect()
}

/// Says of each open question which ways it can be moved.
fn arrange(open: &mut [Thread]) {
    let shown: Vec<Question> = open.iter().filter_map(|one| one.question.clone()).collect();
    let shown: Vec<&Question> = shown.iter().collect();
    for thread in open {
        let Some(id) = thread.question.as_ref().map(|question| question.id) else {
            continue;
        };
        let can = |step: &Step| order::neighbour(&shown, id, *step).is_some();
        thread.steps = Step::ALL.into_iter().filter(can).collect();
    }
}

/// The decisions the keeper may see, by the question they grew from.
fn decided(record: &PersonRecord, today: NaiveDate) -> BTreeMap<Option<QuestionId>, Vec<Decided>> {
    let due: Vec<DecisionId> = record
        .decisions_to_look_at(today)
        .iter()
        .map(|decision| decision.id)
        .collect();
    let mut by_question: BTreeMap<Option<QuestionId>, Vec<Decided>> = BTreeMap::new();
    for known in record.decisions.values() {
        let decision = &known.value;
        if !decision
            .privacy
            .is_open_to(&record.person.keeper, &known.by)
        {
            continue;
        }
        let later = record
            .decisions
            .values()
            .find(|later| later.value.supersedes == Some(decision.id));
        let state = match later {
            Some(later) => DecisionState::Replaced(later.value.on),
            None if due.contains(&decision.id) => DecisionState::LookNow,
            None => DecisionState::Current,
        };
        let found = record.follow_ups.get(&decision.id).into_iter().flatten();
        by_question.entry(decision.from).or_default().push(Decided {
            decision: decision.clone(),
            state,
            found: found.map(|found| found.value.clone()).collect(),
        });
    }
    by_question
}

/// When a decision was looked at again, and how it had gone since.
pub fn found_line(found: &FollowUp, t: &Text) -> String {
    let when = t.decide.found(found.on);
    match found.since {
        Some(since) => [when.as_str(), t.decide.since_word(since)].join(" · "),
        None => when,
    }
}

/// Open questions that may be shown to a reader, today's first; those addressed
/// only to others are left out (AC-ROLE), and so is what is private (G9).
pub fn questions_for(record: &PersonRecord, reader: Role) -> Vec<&Question> {
    record
        .open_questions()
        .into_iter()
        .filter(|question| question.to == reader && question.privacy == Privacy::Shared)
        .collect()
}

/// How many entries of the conversation stay behind because they are private.
/// Counts only what the keeper may see, so that a carer learns of nothing.
pub fn kept_private(record: &PersonRecord) -> usize {
    let mine = |privacy: Privacy, by: &Actor| {
        privacy == Privacy::Private && privacy.is_open_to(&record.person.keeper, by)
    };
    let questions = record
        .questions
        .values()
        .filter(|one| record.waits(&one.value) && mine(one.value.privacy, &one.by));
    let concerns = record
        .concerns
        .values()
        .filter(|one| one.value.kept == Kept::InSight)
        .filter(|one| mine(one.value.privacy, &one.by));
    let preferences = record
        .preferences
        .values()
        .filter(|one| one.value.kept == Kept::InSight)
        .filter(|one| mine(one.value.privacy, &one.by));
    let decisions = record
        .decisions
        .values()
        .filter(|one| mine(one.value.privacy, &one.by));
    questions.count() + concerns.count() + preferences.count() + decisions.count()
}

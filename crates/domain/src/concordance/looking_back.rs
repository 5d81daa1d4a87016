//! Looking back at the talks of a time: what was asked and answered, what was decided and
//! how. Counts alone; nothing is scored, and nobody is rated (domain.md 001-6).

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Months, NaiveDate};

use super::{
    AfterTalk, Agreed, Agreement, Choice, Decision, DocumentKind, HowMuch, LookAgain,
    QuestionState, SaidBack,
};
use crate::id::{QuestionId, VisitId};
use crate::record::PersonRecord;
use crate::zone::Zone;

/// An answer within so many days counts as soon.
pub const SOON_DAYS: i64 = 14;

/// How many months are told one by one.
pub const MONTHS: u32 = 12;

/// So many of so many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SoMany {
    /// Of which it is so.
    pub count: usize,
    /// Of all.
    pub of: usize,
}

/// How often each answer was given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct HowOften {
    /// It was so.
    pub yes: usize,
    /// In part.
    pub partly: usize,
    /// It was not.
    pub no: usize,
}

impl HowOften {
    fn add(&mut self, much: Option<HowMuch>) {
        match much {
            Some(HowMuch::Yes) => self.yes += 1,
            Some(HowMuch::Partly) => self.partly += 1,
            Some(HowMuch::No) => self.no += 1,
            None => {}
        }
    }

    /// Whether nobody said anything.
    pub const fn is_empty(&self) -> bool {
        self.yes + self.partly + self.no == 0
    }
}

/// What a time of talks comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LookingBack {
    /// Decisions with a reason in the person's words.
    pub with_reasons: SoMany,
    /// Decisions that somebody was talked to about.
    pub talked_through: SoMany,
    /// Decisions with a day to look again.
    pub review_date: SoMany,
    /// Decisions with two choices or more.
    pub two_choices: SoMany,
    /// Disagreements that somebody came back to.
    pub followed_up: SoMany,
    /// Questions asked, and those of them that were answered.
    pub answered: SoMany,
    /// Questions that were answered within [`SOON_DAYS`], of those that could have been.
    pub soon: SoMany,
    /// Answered questions that led to a decision other than to go on as before.
    pub led_to_change: usize,
    /// Answers that the person said back in their own words.
    pub said_back: usize,
    /// Talks.
    pub talks: usize,
    /// How the talks were for the person: understood, heard, had a part.
    pub felt: [HowOften; 3],
    /// The last months, oldest first.
    pub months: Vec<MonthOfTalks>,
}

/// What one month came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthOfTalks {
    /// Its first day.
    pub first: NaiveDate,
    /// Questions asked in it.
    pub asked: usize,
    /// Answers told in it.
    pub answered: usize,
    /// Decisions made in it.
    pub decided: usize,
}

impl SoMany {
    fn add(&mut self, is_so: bool) {
        self.of += 1;
        self.count += usize::from(is_so);
    }
}

/// Looks back over the last [`MONTHS`], up to and with a day. Entries that only somebody
/// else may see are not counted.
pub fn looking_back(record: &PersonRecord, zone: &Zone, today: NaiveDate) -> LookingBack {
    let first_of = |day: NaiveDate| day.with_day(1).unwrap_or(day);
    let begins = first_of(today)
        .checked_sub_months(Months::new(MONTHS - 1))
        .unwrap_or(today);
    let months = (0..MONTHS)
        .filter_map(|month| begins.checked_add_months(Months::new(month)))
        .map(|first| MonthOfTalks {
            first,
            asked: 0,
            answered: 0,
            decided: 0,
        })
        .collect();
    let mut found = LookingBack {
        months,
        ..LookingBack::default()
    };
    let is_in = |day: NaiveDate| day >= begins && day <= today;
    let keeper = &record.person.keeper;
    for known in record.questions.values() {
        let question = &known.value;
        let asked = zone.moment(&known.at).date_naive();
        if !question.privacy.is_open_to(keeper, &known.by) {
            continue;
        }
        if let QuestionState::Answered(answer) = &question.state
            && is_in(answer.on)
        {
            found.in_month(answer.on, |month| month.answered += 1);
        }
        if !is_in(asked) || question.state == QuestionState::Dropped {
            continue;
        }
        found.in_month(asked, |month| month.asked += 1);
        found.take_question(asked, &question.state, today);
    }
    let mut changed = BTreeSet::new();
    for known in record.decisions.values() {
        let decision = &known.value;
        if decision.privacy.is_open_to(keeper, &known.by) && is_in(decision.on) {
            found.in_month(decision.on, |month| month.decided += 1);
            found.take_decision(record, decision, &mut changed);
        }
    }
    found.led_to_change = changed.len();
    let said = record.teach_backs.iter();
    let said = said.filter(|(question, _)| record.question_in_sight(**question).is_some());
    let said = said.flat_map(|(_, said)| said);
    let said = said.filter(|said| said.value.outcome != SaidBack::NotDone);
    found.said_back = said.filter(|said| is_in(said.value.on)).count();
    let talks = record.visits.iter().map(|visit| &visit.value);
    let talks: Vec<_> = talks.filter(|visit| is_in(visit.on)).collect();
    found.talks = talks.len();
    // Of one talk, what was said last counts.
    let mut after: BTreeMap<VisitId, AfterTalk> = BTreeMap::new();
    for said in record.documents_of::<AfterTalk>(DocumentKind::AfterTalk) {
        after.insert(said.visit, said);
    }
    for said in after.into_values() {
        if talks.iter().any(|visit| visit.id == said.visit) {
            let all = [said.understood, said.heard, said.had_part];
            for (felt, much) in found.felt.iter_mut().zip(all) {
                felt.add(much);
            }
        }
    }
    found
}

impl LookingBack {
    /// Whether there is nothing to look back at.
    pub const fn is_empty(&self) -> bool {
        self.answered.of == 0 && self.with_reasons.of == 0 && self.talks == 0
    }

    fn in_month(&mut self, day: NaiveDate, count: impl FnOnce(&mut MonthOfTalks)) {
        let is_its = |month: &&mut MonthOfTalks| {
            (month.first.year(), month.first.month()) == (day.year(), day.month())
        };
        if let Some(month) = self.months.iter_mut().find(is_its) {
            count(month);
        }
    }

    fn take_question(&mut self, asked: NaiveDate, state: &QuestionState, today: NaiveDate) {
        let answer = match state {
            QuestionState::Answered(answer) => Some(answer),
            QuestionState::Open | QuestionState::Dropped => None,
        };
        self.answered.add(answer.is_some());
        let is_soon = answer.is_some_and(|answer| (answer.on - asked).num_days() <= SOON_DAYS);
        // One that was asked lately may still be answered soon.
        if answer.is_some() || (today - asked).num_days() > SOON_DAYS {
            self.soon.add(is_soon);
        }
    }

    fn take_decision(
        &mut self,
        record: &PersonRecord,
        decision: &Decision,
        changed: &mut BTreeSet<QuestionId>,
    ) {
        self.with_reasons.add(true);
        self.talked_through.add(decision.is_talked_through());
        self.review_date
            .add(matches!(decision.look_again, LookAgain::On(_)));
        self.two_choices.add(decision.choices.len() >= 2);
        if let Agreed::With(talk) = &decision.agreed
            && talk.agreement != Agreement::Full
        {
            self.followed_up.add(is_followed_up(record, decision));
        }
        let answered = decision.from.and_then(|id| record.questions.get(&id));
        let answered =
            answered.is_some_and(|known| matches!(known.value.state, QuestionState::Answered(_)));
        let is_change = decision.choice() != Some(&Choice::KeepAsNow);
        if answered
            && is_change
            && let Some(question) = decision.from
        {
            changed.insert(question);
        }
    }
}

/// Somebody looked at it again, or a later decision took its place.
fn is_followed_up(record: &PersonRecord, decision: &Decision) -> bool {
    let later = |other: &Decision| other.supersedes == Some(decision.id);
    record.follow_ups.contains_key(&decision.id)
        || record.decisions.values().any(|known| later(&known.value))
}

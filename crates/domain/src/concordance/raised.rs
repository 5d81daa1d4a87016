//! Questions that the record itself raises: each for a professional, each
//! asked once.
//!
//! A rule never answers and never tells anyone what to do with a dose. Knows
//! the record; the wording lives with the other sentences.

mod rule;

use chrono::{Duration, NaiveDate, NaiveDateTime};

pub use self::rule::{Raised, Rule};
use super::{About, Origin, OriginKey, Privacy, Urgency, not_taking, told_differently};
use crate::agenda::Course;
use crate::dose::{DoseKey, DoseRecord, Outcome, Reason};
use crate::high_risk;
use crate::id::MedicineId;
use crate::medicine::{Medicine, Source};
use crate::person::Role;
use crate::plan::trap::{is_weekly, trap};
use crate::plan::{Exactness, Plan, Schedule};
use crate::record::{PersonRecord, Recorded};
use crate::when_needed::already_in;
use crate::zone::Moment;

/// A medicine used when needed on this many of the days looked at is asked
/// about.
pub const OFTEN_DAYS: usize = 10;

/// How many days that looks at. Both numbers are our own, not yet checked by a pharmacist.
pub const OFTEN_OF_DAYS: i64 = 14;

/// After how many days frequent use may be asked about again.
const OFTEN_AGAIN_DAYS: i64 = 91;

/// What happened with doses longer ago than this raises nothing new, in days.
const FRESH_DAYS: i64 = 7;

/// How often a rule may ask about one thing.
#[derive(Clone, Copy)]
enum Asks {
    /// Once for all.
    Once,
    /// Once about everything since a day; open questions are enough.
    OnceSince(NaiveDate),
}

/// The questions that the record raises at a moment and that nobody has been
/// shown yet, those for today first.
pub fn raised(record: &PersonRecord, now: Moment) -> Vec<Raised> {
    let mut found = Raising {
        record,
        raised: Vec::new(),
    };
    for medicine in record.current_medicines() {
        from_list(&mut found, medicine, now);
        from_doses(&mut found, medicine, now);
    }
    for decision in record.current_decisions() {
        if !decision.is_talked_through() {
            let rule = Rule::NotTalkedThrough(decision.id);
            let urgency = not_taking::urgency(record, decision);
            let key = OriginKey::not_talked_through(decision.id);
            found.add(rule, decision.about, key, urgency, Asks::Once);
        }
    }
    for (question, ..) in told_differently(record) {
        // A question for the person's own eyes raises none for others.
        let asked = record.questions.get(&question).map(|known| &known.value);
        let Some(asked) = asked.filter(|asked| asked.privacy == Privacy::Shared) else {
            continue;
        };
        let about = asked.about;
        let key = OriginKey::told_differently(question);
        let rule = Rule::ToldDifferently(question);
        found.add(rule, about, key, Urgency::NextVisit, Asks::Once);
    }
    let mut raised = found.raised;
    raised.sort_by_key(|question| question.urgency);
    raised
}

/// What was needed on many days and nobody was asked about yet; what else is raised is not
/// looked at.
pub fn used_often(record: &PersonRecord, now: Moment) -> Option<Raised> {
    let mut found = Raising {
        record,
        raised: Vec::new(),
    };
    for medicine in record.current_medicines() {
        from_taken(&mut found, medicine, now);
    }
    let mut often = found.raised.into_iter();
    often.find(|one| matches!(one.rule, Rule::UsedOften { .. }))
}

/// What the list alone raises.
fn from_list(found: &mut Raising, medicine: &Medicine, now: Moment) {
    let wall = now.naive_local();
    // What was saved for later is asked about as soon as it is known.
    let courses = Course::all(found.record, medicine, wall);
    let plans: Vec<&Plan> = courses
        .iter()
        .flat_map(|course| course.steps().map(|step| step.plan))
        .collect();
    if medicine.reason.is_none() {
        found.about(medicine, Rule::ReasonMissing, Urgency::NextVisit);
    }
    let any = |is: fn(&Schedule) -> bool| plans.iter().any(|plan| is(&plan.schedule));
    if any(|schedule| matches!(schedule, Schedule::AsDirected)) {
        let urgency = today_if(high_risk::of(medicine).is_some());
        found.about(medicine, Rule::HowToTake, urgency);
    }
    if any(
        |schedule| matches!(schedule, Schedule::WhenNeeded(limits) if limits.gap_minutes.is_none()),
    ) {
        found.about(medicine, Rule::GapMissing, Urgency::NextVisit);
    }
    if any(
        |schedule| matches!(schedule, Schedule::WhenNeeded(limits) if limits.most_in_a_day.is_none()),
    ) {
        found.about(medicine, Rule::MostMissing, Urgency::NextVisit);
    }
    if plans.iter().any(|plan| trap(medicine, plan).is_some()) {
        found.about(medicine, Rule::OnceAWeek, Urgency::Today);
    }
    if let Some(zone) = medicine
        .kept_on
        .as_ref()
        .filter(|z| **z != found.record.person.home)
    {
        let key = OriginKey::other_zone(medicine.id, zone);
        let about = About::Medicine(medicine.id);
        let rule = Rule::OtherZone(zone.clone());
        found.add(rule, about, key, Urgency::Today, Asks::Once);
    }
    for (ingredient, others) in already_in(found.record, medicine.ingredients(), Some(medicine.id))
    {
        // One question a set, about the newest of them.
        if others.iter().all(|other| *other < medicine.id) {
            let urgency = today_if(is_casual(medicine, wall));
            let key = OriginKey::ingredient_twice(medicine.id, ingredient.as_str());
            let rule = Rule::IngredientTwice { ingredient, others };
            let about = About::Medicine(medicine.id);
            found.add(rule, about, key, urgency, Asks::Once);
        }
    }
}

/// Whether nobody who prescribes may have looked at it together with the rest.
fn is_casual(medicine: &Medicine, at: NaiveDateTime) -> bool {
    medicine.source != Source::Prescribed || medicine.when_needed_at(at).is_some()
}

/// What happened with doses of one medicine raises.
fn from_doses(found: &mut Raising, medicine: &Medicine, now: Moment) {
    let record = found.record;
    let is_exact = |plan: &Plan| matches!(plan.exactness, Exactness::WithinMinutes(_));
    let is_timed = medicine.plans_at(now.naive_local()).any(is_exact);
    let urgency = today_if(is_timed || high_risk::of(medicine).is_some());
    let answered = answered_in_order(record, medicine.id);
    for (rule, least, is_such) in DOSE_RULES {
        let run = answered.iter().rev().take_while(
            |dose| matches!(&dose.value.outcome, Outcome::NotTaken(reason) if is_such(reason)),
        );
        let run: Vec<_> = run.filter_map(|dose| dose.value.due).collect();
        if let (Some(newest), Some(oldest)) = (run.first(), run.last())
            && run.len() >= *least
            && now - *newest <= Duration::days(FRESH_DAYS)
        {
            let asks = Asks::OnceSince(oldest.date_naive());
            found.since(medicine, rule.clone(), urgency, asks, *newest);
        }
    }
    from_taken(found, medicine, now);
}

type DoseRule = (Rule, usize, fn(&Reason) -> bool);

/// A rule, how many doses in a row it takes, and for which reasons.
const DOSE_RULES: &[DoseRule] = &[
    (Rule::Declined, 2, |reason| {
        matches!(reason, Reason::Declined(_))
    }),
    (Rule::Unwell, 1, |reason| matches!(reason, Reason::Unwell)),
    (Rule::NoStock, 1, |reason| matches!(reason, Reason::NoStock)),
    (Rule::CouldNotSwallow, 1, |reason| {
        matches!(reason, Reason::CouldNotSwallow)
    }),
];

/// Planned doses with a record, in the order they were due.
fn answered_in_order(record: &PersonRecord, medicine: MedicineId) -> Vec<&Recorded<DoseRecord>> {
    let mut doses: Vec<_> = record
        .newest_doses()
        .filter(|dose| dose.value.medicine == medicine && dose.value.due.is_some())
        .filter(|dose| !dose.value.is_removal())
        .filter(|dose| matches!(dose.value.dose, DoseKey::Planned(_)))
        .collect();
    doses.sort_by_key(|dose| (dose.value.due, dose.value.dose));
    doses
}

fn from_taken(found: &mut Raising, medicine: &Medicine, now: Moment) {
    let today = now.date_naive();
    let mut days: Vec<NaiveDate> = found
        .record
        .taken(medicine.id)
        .map(|(at, _)| at.date_naive())
        .filter(|day| *day <= today && (today - *day).num_days() < OFTEN_OF_DAYS)
        .collect();
    days.sort();
    if is_weekly(medicine) {
        let close = days.windows(2).rev().find_map(|pair| match *pair {
            [first, second] if (second - first).num_days() < 7 => Some(first),
            _ => None,
        });
        if let Some(first) = close {
            let asks = Asks::OnceSince(first);
            found.since(medicine, Rule::WeeklyTwice, Urgency::Today, asks, now);
        }
    }
    days.dedup();
    let is_when_needed = medicine.when_needed_at(now.naive_local()).is_some();
    if days.len() >= OFTEN_DAYS && is_when_needed {
        let rule = Rule::UsedOften { days: days.len() };
        let asks = Asks::OnceSince(today - Duration::days(OFTEN_AGAIN_DAYS));
        found.since(medicine, rule, Urgency::NextVisit, asks, now);
    }
}

fn today_if(is_pressing: bool) -> Urgency {
    if is_pressing {
        Urgency::Today
    } else {
        Urgency::NextVisit
    }
}

struct Raising<'a> {
    record: &'a PersonRecord,
    raised: Vec<Raised>,
}

impl Raising<'_> {
    /// A question about a medicine that is asked once for all.
    fn about(&mut self, medicine: &Medicine, rule: Rule, urgency: Urgency) {
        let about = About::Medicine(medicine.id);
        let key = OriginKey::of_medicine(rule.asker(), medicine.id);
        self.add(rule, about, key, urgency, Asks::Once);
    }

    /// A question about a medicine that may come again, named by its day.
    fn since(
        &mut self,
        medicine: &Medicine,
        rule: Rule,
        urgency: Urgency,
        asks: Asks,
        day: Moment,
    ) {
        let key = OriginKey::of_day(rule.asker(), medicine.id, day.date_naive());
        self.add(rule, About::Medicine(medicine.id), key, urgency, asks);
    }

    fn add(
        &mut self,
        rule: Rule,
        about: About,
        key: Option<OriginKey>,
        urgency: Urgency,
        asks: Asks,
    ) {
        let Some(id) = key else {
            return;
        };
        let is_known = self.record.questions.values().any(|known| {
            let Origin::Rule(origin) = &known.value.origin else {
                return false;
            };
            let is_same_rule = origin.is_by(rule.asker());
            *origin == id
                || match asks {
                    Asks::Once => false,
                    Asks::OnceSince(day) => {
                        is_same_rule
                            && known.value.about == about
                            && (known.value.is_open() || known.at.date_naive() >= day)
                    }
                }
        });
        if !is_known {
            self.raised.push(Raised {
                rule,
                id,
                about,
                to: Role::Pharmacist,
                urgency,
            });
        }
    }
}

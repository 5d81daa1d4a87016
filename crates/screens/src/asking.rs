//! What a new medicine will ask the pharmacist: what its own rules raise, and
//! what the person wants to know.
//!
//! Every finding becomes a question; nothing here answers one. The lasting
//! names of rules keep the same question from being asked twice.

use chrono::NaiveDate;

use crate::plan::label_name;
use crate::read_back::overdue;
use domain::concordance::{About, Asker, Origin, OriginKey, Question, Urgency};
use domain::id::{MedicineId, QuestionId};
use domain::medicine::{Identity, Medicine, Source};
use domain::plan::{Plan, Schedule, trap};
use domain::record::PersonRecord;
use domain::when_needed::already_in;
use domain::words::Words;
use forms::adding::{AddDraft, Added, Ids};
use text::Text;

/// One question that will be asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asking {
    /// In which words.
    pub words: String,
    /// How soon.
    pub urgency: Urgency,
    /// Who raises it.
    pub origin: Origin,
}

impl Asking {
    fn rule(key: Option<OriginKey>, words: String, urgency: Urgency) -> Option<Self> {
        Some(Self {
            words,
            urgency,
            origin: Origin::Rule(key?),
        })
    }

    fn own(words: String) -> Self {
        Self {
            words,
            urgency: Urgency::NextVisit,
            origin: Origin::Person,
        }
    }

    /// The question as it is saved. Nothing if its words are too long to keep.
    pub fn question(self, id: QuestionId, medicine: MedicineId) -> Option<Question> {
        let words = Words::parse(&self.words).ok()?;
        let about = About::Medicine(medicine);
        let raised = (self.urgency, self.origin);
        Some(Question::for_pharmacist(id, words, about, raised))
    }
}

/// Everything a new medicine will ask, today's first.
pub fn asking(
    draft: &AddDraft,
    added: &Added,
    ids: Ids,
    medicine: &Medicine,
    (record, today): (&PersonRecord, NaiveDate),
    t: &Text,
) -> Vec<Asking> {
    let mut all = from_rules(added, ids, medicine, record, t);
    all.extend(of_plan(medicine.id, medicine.plans.first(), today, t));
    let own = draft
        .asks
        .iter()
        .map(|prompt| t.labels.prompt(*prompt).to_owned());
    all.extend(own.map(Asking::own));
    all.extend(added.own.iter().map(|words| Asking::own(words.to_string())));
    all.sort_by_key(|asking| asking.urgency);
    all
}

fn from_rules(
    added: &Added,
    ids: Ids,
    medicine: &Medicine,
    record: &PersonRecord,
    t: &Text,
) -> Vec<Asking> {
    let (a, id) = (t.raised, medicine.id);
    let is_trapped = added.trap(ids).is_some();
    let mut all = Vec::new();
    if is_trapped {
        let entered = t.plans.planned(&added.planned, added.from.date());
        all.extend(once_a_week(id, &entered, t));
    }
    for (ingredient, others) in already_in(record, medicine.ingredients(), Some(id)) {
        let key = OriginKey::ingredient_twice(id, ingredient.as_str());
        let words = a.already_in(
            ingredient.as_str(),
            &called(record, medicine.label.as_str(), &others, t),
        );
        all.extend(Asking::rule(key, words, soon_if(is_casual(medicine))));
    }
    let mut ask = |asker: Asker, words: String| {
        let key = OriginKey::of_medicine(asker, id);
        all.extend(Asking::rule(key, words, Urgency::NextVisit));
    };
    if medicine.identity == Identity::NotRecognised {
        ask(
            Asker::NotRecognised,
            a.not_recognised_question(medicine.label.as_str()),
        );
    }
    match &added.planned.schedule {
        Schedule::AsDirected => ask(Asker::HowToTake, a.ask_how.to_owned()),
        Schedule::WhenNeeded(limits) if !is_trapped => {
            if limits.gap_minutes.is_none() {
                ask(Asker::GapMissing, a.ask_gap.to_owned());
            }
            if limits.most_in_a_day.is_none() {
                ask(Asker::MostMissing, a.ask_most.to_owned());
            }
        }
        _ => {}
    }
    if medicine.reason.is_none() {
        ask(Asker::ReasonMissing, a.ask_reason.to_owned());
    }
    all
}

/// What a changed plan of a medicine will ask: today, where it must not ring at all;
/// else what it leaves open. What already waits for an answer is not asked once more.
pub fn asking_of_change(
    medicine: &Medicine,
    plan: &Plan,
    (record, today): (&PersonRecord, NaiveDate),
    t: &Text,
) -> Vec<Asking> {
    let mut all = if trap(medicine, plan).is_some() {
        let entered = t.plans.sentence(plan, today);
        once_a_week(medicine.id, &entered, t).into_iter().collect()
    } else {
        of_plan(medicine.id, Some(plan), today, t)
    };
    let waits = |asking: &Asking| {
        let mut known = record.questions.values().map(|known| &known.value);
        known.any(|known| known.origin == asking.origin && record.waits(known))
    };
    all.retain(|asking| !waits(asking));
    all
}

/// Whether a plan in words is right for a medicine that is usually taken once a week.
fn once_a_week(medicine: MedicineId, entered: &str, t: &Text) -> Option<Asking> {
    let key = OriginKey::of_medicine(Asker::OnceAWeek, medicine);
    let words = t.raised.once_a_week_question(entered);
    Asking::rule(key, words, Urgency::Today)
}

/// What of its plan is open.
fn of_plan(id: MedicineId, plan: Option<&Plan>, today: NaiveDate, t: &Text) -> Vec<Asking> {
    let a = t.raised;
    let Some(plan) = plan else {
        return Vec::new();
    };
    let late = overdue(plan, today).and_then(|due| {
        let key = OriginKey::of_day(Asker::Overdue, id, due);
        let words = a.ask_overdue(&t.dates.weekday_and_date(due));
        Asking::rule(key, words, Urgency::Today)
    });
    let after = last_step(plan).and_then(|last| {
        let key = OriginKey::of_medicine(Asker::AfterSteps, id);
        let words = a.ask_after_steps(&t.dates.day(last));
        Asking::rule(key, words, Urgency::NextVisit)
    });
    let off = plan.lacks_removal().then(|| {
        let key = OriginKey::of_medicine(Asker::ComesOffMissing, id);
        // Two at once can be too much of it: before the next one goes on.
        Asking::rule(key, a.ask_comes_off.to_owned(), Urgency::Today)
    });
    late.into_iter().chain(after).chain(off.flatten()).collect()
}

/// The last day of steps after which nobody knows what comes.
fn last_step(plan: &Plan) -> Option<NaiveDate> {
    match &plan.schedule {
        Schedule::Varying(varying) if plan.lacks_what_follows() => varying.last_day(),
        _ => None,
    }
}

/// Whether nobody who prescribes may have looked at it together with the rest.
fn is_casual(medicine: &Medicine) -> bool {
    medicine.source != Source::Prescribed
        || medicine
            .newest_plans()
            .any(|plan| plan.when_needed().is_some())
}

const fn soon_if(is_pressing: bool) -> Urgency {
    if is_pressing {
        Urgency::Today
    } else {
        Urgency::NextVisit
    }
}

/// The names of other medicines as one list, as their labels have them: a
/// professional reads them. One that shares its name with another, or with the
/// medicine they are beside, comes with its strength.
pub fn called(record: &PersonRecord, beside: &str, others: &[MedicineId], t: &Text) -> String {
    let others: Vec<&Medicine> = others
        .iter()
        .filter_map(|id| record.medicine(*id))
        .collect();
    let is_shared = |one: &Medicine| {
        let same = |label: &str| label.to_lowercase() == one.label.as_str().to_lowercase();
        let namesakes = others.iter().filter(|other| same(other.label.as_str()));
        same(beside) || namesakes.count() > 1
    };
    let name = |one: &&Medicine| {
        if is_shared(one) {
            label_name(one)
        } else {
            one.label.to_string()
        }
    };
    let names: Vec<String> = others.iter().map(name).collect();
    t.raised.list(&names)
}

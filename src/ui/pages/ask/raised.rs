//! Questions that the record itself raises: offered, never added by themselves.

use leptos::prelude::*;

use crate::ui::context::{Taps, ledger, now, text, zone_of};
use crate::ui::parts::Icon;
use domain::concordance::{About, Answer, Raised, Rule, raised as raised_by, told_differently};
use domain::gesture;
use domain::id::{MedicineId, PersonId};
use domain::record::PersonRecord;
use domain::words::{Name, Words};
use screens::asking::called as others_called;
use text::Text;

/// The most that are offered at once.
const MOST: usize = 3;

/// How much of what somebody said is quoted in a question, in characters.
const LONGEST_QUOTE: usize = 400;

/// Questions that the record raises, each with one button to add it.
pub fn raised(person: PersonId, taps: Taps) -> AnyView {
    let (t, ledger, now) = (text(), ledger(), now());
    let zone = untrack(|| zone_of(person));
    let offered = Memo::new(move |_| {
        let now = now.at(&zone);
        ledger
            .read_person(person, |record| {
                let mut raised = raised_by(record, now);
                raised.sort_by_key(|raised| raised.urgency);
                raised
                    .into_iter()
                    .filter_map(|raised| Some((words(&raised, record, t)?, raised)))
                    .take(MOST)
                    .collect::<Vec<_>>()
            })
            .unwrap_or_default()
    });
    let item = move |(words, raised): (Words, Raised)| {
        let shown = words.to_string();
        let add = move |_| {
            let asked = gesture::question::raise(ledger.fresh(), words.clone(), &raised);
            taps.save(person, asked, |_| {});
        };
        view! {
            <li class="card card--plain">
                <p>{shown}</p>
                <button type="button" class="button button--talk" on:click=add>
                    <Icon name="add"/>
                    {t.rules.add}
                </button>
            </li>
        }
        .into_any()
    };
    let list = move || {
        let offered = offered.get();
        (!offered.is_empty()).then(|| {
            view! {
                <section class="section" aria-labelledby="raised">
                    <h2 id="raised">{t.rules.title}</h2>
                    <p class="page__quiet">{t.rules.note}</p>
                    <ul class="cards">{offered.into_iter().map(item).collect_view()}</ul>
                </section>
            }
        })
    };
    list.into_any()
}

/// As much of somebody's words as fits into a question beside others.
fn beginning(words: &str) -> String {
    let mut letters = words.chars();
    let start: String = letters.by_ref().take(LONGEST_QUOTE).collect();
    if letters.next().is_some() {
        [&start, "…"].concat()
    } else {
        start
    }
}

/// The question in words; none where the medicine is no longer known.
fn words(raised: &Raised, record: &PersonRecord, t: &Text) -> Option<Words> {
    let r = t.rules;
    let called = |id: MedicineId| record.medicine(id).map(|m| m.called().to_string());
    let m = match raised.about {
        About::Medicine(id) => called(id)?,
        About::General => String::new(),
    };
    let text = match &raised.rule {
        Rule::ReasonMissing => r.reason(&m),
        Rule::HowToTake => r.how(&m),
        Rule::GapMissing => r.gap(&m),
        Rule::MostMissing => r.most(&m),
        Rule::OnceAWeek => r.once_a_week(&m),
        Rule::WeeklyTwice => r.weekly_twice(&m),
        Rule::Declined => r.declined(&m),
        Rule::Unwell => r.unwell(&m),
        Rule::NoStock => r.no_stock(&m),
        Rule::CouldNotSwallow => r.swallow(&m),
        Rule::UsedOften { days } => r.often(&m, *days),
        Rule::NotTalkedThrough(id) => r.untold(record.decisions.get(id)?.value.topic.as_str()),
        Rule::ToldDifferently(question) => {
            let mut all = told_differently(record).into_iter();
            let (_, first, other) = all.find(|(id, ..)| id == question)?;
            let asked = record.questions.get(question)?.value.words.to_string();
            let who = |answer: &Answer| {
                let name = answer.name.as_ref().map(Name::as_str);
                t.ask.who(answer.by, name)
            };
            r.told_differently(
                &beginning(&asked),
                &who(&first),
                &beginning(first.words.as_str()),
                &who(&other),
                &beginning(other.words.as_str()),
            )
        }
        Rule::OtherZone(zone) => r.other_zone(&m, &t.travel.city(zone)),
        Rule::IngredientTwice { ingredient, others } => {
            let own = match raised.about {
                About::Medicine(id) => record.medicine(id)?.label.to_string(),
                About::General => m,
            };
            let others = others_called(record, &own, others, t);
            r.twice(&own, ingredient.as_str(), &others)
        }
    };
    Words::parse(&text).ok()
}

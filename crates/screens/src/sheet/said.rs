//! What the person says: what cannot wait, what matters, questions, worries
//! and decisions. People's own words stay as they wrote them.

use std::collections::BTreeMap;

use chrono::{Duration, NaiveDate};

use super::part::part;
use super::reading::Reading;
use crate::own_sentence::asked_in;
use crate::talk::{found_line, questions_for};
use crate::two_lists::of_question;
use crate::weighed::weighed_lines;
use domain::amount::Amount;
use domain::concordance::teach_back::{self, ComesUp};
use domain::concordance::{
    About, Agreed, Agreement, Choice, Decision, Kept, LookAgain, Privacy, Question, Urgency,
};
use domain::medicine::Medicine;
use domain::when_needed::{self, Measure};
use exchange::paper::{Body, PartTopic, SheetItem, SheetPart};
use text::Text;

/// How many days back a dose over a limit is named first.
const OVER_DAYS: i64 = 7;

/// What cannot wait: doses over a label's limit, and questions for today.
pub(super) fn urgent(reading: &Reading) -> Option<SheetPart> {
    let mut items = over_limit(reading);
    items.extend(asks(reading, Urgency::Today));
    part(
        (PartTopic::Urgent, reading.text.sheet.urgent),
        usize::MAX,
        items,
        Body::Urgent,
    )
}

/// What matters to the person.
pub(super) fn matters(reading: &Reading) -> Option<SheetPart> {
    let shared = reading
        .record
        .preferences
        .values()
        .filter(|one| one.value.privacy == Privacy::Shared)
        .filter(|one| one.value.kept == Kept::InSight);
    let items = shared.map(|one| SheetItem {
        head: reading.text.sheet.quoted(one.value.matters.as_str()),
        ..SheetItem::default()
    });
    let wanted = reading.record.say_wanted().map(|say| SheetItem {
        head: reading.text.ask.say_word(say).to_owned(),
        lines: vec![reading.text.sheet.say.to_owned()],
        question: None,
    });
    part(
        (PartTopic::Matters, reading.text.ask.matters),
        3,
        wanted.into_iter().chain(items).collect(),
        Body::Own,
    )
}

/// The questions for the next visit.
pub(super) fn questions(reading: &Reading) -> Option<SheetPart> {
    let items = asks(reading, Urgency::NextVisit);
    part(
        (PartTopic::Questions, reading.text.sheet.questions),
        5,
        items,
        Body::Asks,
    )
}

/// Worries.
pub(crate) fn worries(reading: &Reading) -> Option<SheetPart> {
    let shared = reading
        .record
        .concerns
        .values()
        .map(|one| &one.value)
        .filter(|one| one.privacy == Privacy::Shared && one.kept == Kept::InSight);
    let items = shared.map(|one| {
        let mut lines = vec![reading.text.ask.concern_kind(one.kind).to_owned()];
        lines.extend(about(reading, one.about));
        SheetItem {
            head: reading.text.sheet.quoted(one.words.as_str()),
            lines: vec![lines.join(" · ")],
            question: None,
        }
    });
    part(
        (PartTopic::Worries, reading.text.ask.worries),
        3,
        items.collect(),
        Body::Own,
    )
}

/// Decisions that stand: those to look at again first, then the newest.
pub(super) fn decisions(reading: &Reading) -> Option<SheetPart> {
    let today = reading.now.date_naive();
    let due = reading.record.decisions_to_look_at(today);
    let mut current: Vec<&Decision> = reading
        .record
        .current_decisions()
        .filter(|decision| decision.privacy == Privacy::Shared)
        .collect();
    current.reverse();
    current.sort_by_key(|decision| !due.iter().any(|one| one.id == decision.id));
    let items = current.iter().map(|decision| {
        decided(
            reading,
            decision,
            due.iter().any(|one| one.id == decision.id),
        )
    });
    part(
        (PartTopic::Decisions, reading.text.sheet.decisions),
        3,
        items.collect(),
        Body::Lines,
    )
}

fn about(reading: &Reading, about: About) -> Option<String> {
    match about {
        About::Medicine(id) => reading
            .name_of(id)
            .map(|name| reading.text.ask.about_one(&name)),
        About::General => None,
    }
}

fn asks(reading: &Reading, urgency: Urgency) -> Vec<SheetItem> {
    let at = reading.now.naive_local();
    let ask = |question: &&Question| {
        let asked = asked_in(reading.record, question, at, reading.text);
        let mut lines: Vec<String> = about(reading, question.about).into_iter().collect();
        if let Some(list) = of_question(reading.record, question, at, reading.text) {
            let theirs = list.theirs.iter();
            lines.extend(theirs.map(|line| reading.own(&list.list, line)));
        }
        SheetItem {
            head: asked.unwrap_or_else(|| question.words.to_string()),
            lines,
            question: Some(question.id),
        }
    };
    questions_for(reading.record, reading.reader)
        .iter()
        .filter(|question| question.urgency == urgency)
        .map(ask)
        .collect()
}

/// Doses of the last days after which more had been taken within 24 hours than
/// a label says, one line a day and thing counted, newest first.
fn over_limit(reading: &Reading) -> Vec<SheetItem> {
    let mut found: BTreeMap<(NaiveDate, String), (Measure, Measure, &Medicine)> = BTreeMap::new();
    let from = reading.now - Duration::days(OVER_DAYS);
    for recorded in reading.record.medicines.values() {
        let medicine = &recorded.value;
        for (at, _) in reading.record.taken(medicine.id) {
            if at < from || at > reading.now {
                continue;
            }
            let lines = when_needed::next(reading.record, medicine, at)
                .map(|next| next.lines)
                .unwrap_or_default();
            let over = lines.into_iter().find_map(|line| {
                Some((line.ingredient, line.taken, line.most?))
                    .filter(|(_, taken, most)| taken > most)
            });
            if let Some((ingredient, taken, most)) = over {
                let name =
                    ingredient.map_or_else(|| medicine.label.to_string(), |name| name.to_string());
                let day = reading.zone.moment(&at).date_naive();
                let known = found.entry((day, name)).or_insert((taken, most, medicine));
                known.0 = known.0.max(taken);
            }
        }
    }
    let lines = found
        .iter()
        .rev()
        .map(|((day, name), (taken, most, medicine))| {
            let day = reading.text.dates.weekday_and_day(*day);
            let taken = measure(reading, *taken, medicine);
            let most = measure(reading, *most, medicine);
            SheetItem {
                head: reading.text.sheet.over(&day, name, &taken, &most),
                ..SheetItem::default()
            }
        });
    lines.collect()
}

fn measure(reading: &Reading, measure: Measure, medicine: &Medicine) -> String {
    match measure {
        Measure::Micrograms(weight) => reading.text.amounts.weight(weight),
        Measure::Count(quantity) => reading.text.amounts.amount(Amount {
            quantity,
            unit: medicine.unit(),
        }),
    }
}

/// A decision, in the order of AC-CON-2: topic, choices, chosen, agreement,
/// both views, reasons, when to look again.
fn decided(reading: &Reading, decision: &Decision, is_due: bool) -> SheetItem {
    let (sheet, t) = (reading.text.sheet, reading.text.decide);
    let choices: Vec<&str> = decision
        .choices
        .iter()
        .map(|one| choice(reading, one))
        .collect();
    let mut lines = vec![sheet.labelled(t.choices_line, &choices.join(" · "))];
    lines.extend(weighed_lines(decision, reading.text));
    if let Some(chosen) = decision.choice() {
        lines.push(sheet.labelled(t.chosen_line, choice(reading, chosen)));
    }
    lines.push(agreement(reading, decision));
    if let Agreed::With(talk) = &decision.agreed
        && let Agreement::Partial { views } | Agreement::None { views } = &talk.agreement
    {
        lines.push(reading.own(t.views_line, views.as_str()));
    }
    lines.push(reading.own(t.because, decision.reasons.as_str()));
    lines.push(match &decision.look_again {
        LookAgain::On(day) if is_due => t.look_now(*day),
        LookAgain::On(day) => t.look_again(*day),
        LookAgain::NoDate(why) => reading.own(t.no_day_line, why.as_str()),
    });
    let found = reading.record.follow_ups.get(&decision.id);
    lines.extend(found.into_iter().flatten().map(|found| {
        let when = found_line(&found.value, reading.text);
        reading.own(&when, found.value.words.as_str())
    }));
    lines.extend(before(reading, decision));
    SheetItem {
        head: decision.topic.to_string(),
        lines,
        question: None,
    }
}

/// A decision as it is read back by both who made it.
pub fn decided_lines(decision: &Decision, t: &'static Text) -> Vec<String> {
    let (sheet, d) = (t.sheet, t.decide);
    let mut lines = weighed_lines(decision, t);
    let chosen = match decision.choice() {
        Some(Choice::Other(words)) => words.as_str(),
        Some(Choice::KeepAsNow) | None => d.keep,
    };
    lines.push(sheet.labelled(d.chosen_line, chosen));
    lines.push(sheet.labelled(d.because, decision.reasons.as_str()));
    if let Agreed::With(talk) = &decision.agreed {
        lines.push(d.agreement(talk));
        if let Agreement::Partial { views } | Agreement::None { views } = &talk.agreement {
            lines.push(sheet.labelled(d.views_line, views.as_str()));
        }
    }
    lines.push(match &decision.look_again {
        LookAgain::On(day) => d.look_again(*day),
        LookAgain::NoDate(why) => sheet.labelled(d.no_day_line, why.as_str()),
    });
    lines
}

fn choice<'a>(reading: &Reading, choice: &'a Choice) -> &'a str {
    match choice {
        Choice::KeepAsNow => reading.text.decide.keep,
        Choice::Other(words) => words.as_str(),
    }
}

fn agreement(reading: &Reading, decision: &Decision) -> String {
    match &decision.agreed {
        Agreed::NotYet => reading.text.decide.not_discussed.to_owned(),
        Agreed::With(talk) => reading.text.decide.agreement(talk),
    }
}

/// Answers in own words, those to be said once more first.
pub(super) fn own_words(reading: &Reading) -> Option<SheetPart> {
    let words = reading.text.teach_back;
    let mut newest = teach_back::newest(reading.record);
    newest.sort_by_key(|(_, comes_up)| *comes_up == ComesUp::Rests);
    newest.retain(|(said, _)| {
        // Of a question for somebody else, or for nobody else, the answer is too.
        let question = reading.record.questions.get(&said.of);
        question.is_none_or(|known| {
            known.value.to == reading.reader && known.value.privacy == Privacy::Shared
        })
    });
    let items = newest.into_iter().map(|(said, comes_up)| {
        let question = reading.record.questions.get(&said.of);
        let mut lines: Vec<String> = question
            .map(|known| known.value.words.to_string())
            .into_iter()
            .collect();
        let day = reading.text.dates.date(said.on);
        lines.push([day.as_str(), words.outcome(said.outcome)].join(" · "));
        lines.extend((comes_up == ComesUp::Again).then(|| words.again.to_owned()));
        SheetItem {
            head: reading.text.sheet.quoted(said.words.as_str()),
            lines,
            question: None,
        }
    });
    part(
        (PartTopic::OwnWords, words.sheet),
        3,
        items.collect(),
        Body::Own,
    )
}

/// The decision whose place this one took: a disagreement is never lost.
fn before(reading: &Reading, decision: &Decision) -> Option<String> {
    let earlier = &reading.record.decisions.get(&decision.supersedes?)?.value;
    (earlier.privacy == Privacy::Shared).then(|| {
        let chosen = earlier.choice().map_or("", |one| choice(reading, one));
        let line = [chosen, " · ", &agreement(reading, earlier)].concat();
        reading
            .text
            .sheet
            .labelled(reading.text.sheet.before_it, &line)
    })
}

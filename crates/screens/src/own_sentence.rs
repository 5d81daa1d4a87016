//! Questions that the app put into words, in another language than they were kept in. Only
//! where they stand there to the letter: what somebody wrote or changed stays as it is.

use chrono::NaiveDateTime;

use crate::two_lists::of_question;
use domain::concordance::{About, Asker, Origin, Question};
use domain::record::PersonRecord;
use forms::adding::Prompt;
use text::{Language, Occasion, Portion, Text};

/// A sentence of the app in any language.
type OwnSentence<'a> = Box<dyn Fn(&'static Text) -> Option<String> + 'a>;

/// What the app asks by a question, in a language; nothing where the words are somebody's own.
pub fn asked_in(
    record: &PersonRecord,
    question: &Question,
    at: NaiveDateTime,
    to: &'static Text,
) -> Option<String> {
    let known = Language::ALL.into_iter();
    let known = known.filter(|one| one.is_here(Portion::Rest));
    let known: Vec<&'static Text> = known.map(Language::text).collect();
    let kept = question.words.as_str();
    let is_kept =
        |said: &OwnSentence<'_>| known.iter().any(|text| said(text).as_deref() == Some(kept));
    let mut all = sentences(record, question, at).into_iter();
    all.find(is_kept).and_then(|said| said(to))
}

/// All that the app may have said.
fn sentences<'a>(
    record: &'a PersonRecord,
    question: &'a Question,
    at: NaiveDateTime,
) -> Vec<OwnSentence<'a>> {
    let mut all: Vec<OwnSentence<'a>> = vec![Box::new(move |text| {
        of_question(record, question, at, text).map(|asked| asked.words)
    })];
    if let Origin::Rule(key) = &question.origin
        && let About::Medicine(id) = question.about
        && let Some(medicine) = record.medicine(id)
        && let Some(asker) = Asker::ALL.into_iter().find(|one| key.is_by(*one))
    {
        let called = medicine.called().to_string();
        all.push(Box::new(move |text| raised_by(asker, &called, text)));
        let label = medicine.label.as_str();
        all.push(Box::new(move |text| asked_when_added(asker, label, text)));
    }
    for prompt in Prompt::ALL {
        all.push(Box::new(move |text| {
            Some(text.labels.prompt(prompt).to_owned())
        }));
    }
    for occasion in Occasion::ALL {
        all.push(idea_like(question.words.as_str(), occasion));
    }
    all
}

/// The idea of a moment that stands where, in some language, these words do.
fn idea_like(kept: &str, occasion: Occasion) -> OwnSentence<'_> {
    Box::new(move |text| {
        let known = Language::ALL.into_iter();
        let mut known = known.filter(|one| one.is_here(Portion::Rest));
        let place = known.find_map(|one| {
            let mut ideas = one.text().prompts.ideas(occasion);
            ideas.position(|idea| idea == kept)
        })?;
        text.prompts.ideas(occasion).nth(place).map(Into::into)
    })
}

/// What a rule of the record asks about a medicine, when it comes up.
fn raised_by(asker: Asker, called: &str, t: &Text) -> Option<String> {
    let r = t.rules;
    Some(match asker {
        Asker::ReasonMissing => r.reason(called),
        Asker::HowToTake => r.how(called),
        Asker::GapMissing => r.gap(called),
        Asker::MostMissing => r.most(called),
        Asker::OnceAWeek => r.once_a_week(called),
        Asker::WeeklyTwice => r.weekly_twice(called),
        Asker::Declined => r.declined(called),
        Asker::Unwell => r.unwell(called),
        Asker::NoStock => r.no_stock(called),
        Asker::CouldNotSwallow => r.swallow(called),
        _ => return None,
    })
}

/// The same, when the medicine is added.
fn asked_when_added(asker: Asker, label: &str, t: &Text) -> Option<String> {
    let a = t.raised;
    Some(match asker {
        Asker::ReasonMissing => a.ask_reason.to_owned(),
        Asker::HowToTake => a.ask_how.to_owned(),
        Asker::GapMissing => a.ask_gap.to_owned(),
        Asker::MostMissing => a.ask_most.to_owned(),
        Asker::NotRecognised => a.not_recognised_question(label),
        _ => return None,
    })
}

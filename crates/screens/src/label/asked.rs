//! What a label leaves open, in words: one question each, its answers, and the
//! question for the pharmacist where nobody at home can say.

use std::ops::Range;

use domain::amount::{Amount, Unit};
use domain::words::Words;
use forms::plan::{
    FromLabel, LabelAnswer, LabelAsk, LabelSays, OpenPoint, PointAnswer, PointAsk, PointNeeds,
};
use text::Text;

use super::quotes::Quotes;

/// One question about a label.
#[derive(Clone, Debug, PartialEq)]
pub struct LabelQuestion {
    /// What is asked.
    pub asked: String,
    /// That its place stays empty in the fields below, if it does.
    pub then: Option<&'static str>,
    /// The answers, each a reading that the words allow.
    pub answers: Vec<LabelAnswerOffer>,
    /// The question for the pharmacist, saved only when it is tapped.
    pub to_pharmacist: Option<Words>,
}

/// An answer to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LabelAnswerOffer {
    /// In words.
    pub words: String,
    /// The answer.
    pub answer: PointAnswer,
}

/// What is asked about an open point; amounts are counted in the unit.
pub fn question(
    point: &OpenPoint,
    found: &FromLabel,
    (quotes, unit): (Quotes<'_>, Unit),
    name: &str,
) -> LabelQuestion {
    let t = quotes.t;
    let l = t.label_plan;
    let about = about(point, found, quotes);
    let asked = match point.ask {
        PointAsk::Label(ask) => l.ask(ask, &about),
        PointAsk::UntilFinished => l.ask_until_finished(&about),
        PointAsk::OtherWords => l.ask_other_words(&about),
    };
    let line: Vec<&str> = quotes.words.split_whitespace().collect();
    let line = line.join(" ");
    let says_nothing = matches!(
        point.ask,
        PointAsk::Label(LabelAsk::HowMuch | LabelAsk::HowOften)
    );
    let to_ask = if says_nothing {
        l.to_ask_how(name, &line)
    } else {
        l.to_ask(name, &line, &about)
    };
    LabelQuestion {
        asked,
        then: (point.needs == PointNeeds::FillIn).then_some(l.fill_in),
        answers: point
            .answers
            .iter()
            .map(|answer| LabelAnswerOffer {
                words: in_words(*answer, point, (quotes, unit), t),
                answer: *answer,
            })
            .collect(),
        to_pharmacist: Words::parse(&to_ask).ok(),
    }
}

/// The words that a question is about. Where no single place is known, what was not
/// understood is; else the whole label.
fn about(point: &OpenPoint, found: &FromLabel, quotes: Quotes<'_>) -> Vec<String> {
    let unread = matches!(
        point.ask,
        PointAsk::Label(LabelAsk::Unread | LabelAsk::Number)
    );
    let places: Vec<Range<usize>> = if unread && !found.not_understood.is_empty() {
        found.not_understood.clone()
    } else {
        point.places.iter().map(|words| words.at.clone()).collect()
    };
    quotes
        .all(&places)
        .or_else(|| quotes.all(std::slice::from_ref(&(0..quotes.words.len()))))
        .unwrap_or_default()
}

fn in_words(
    answer: PointAnswer,
    point: &OpenPoint,
    (quotes, unit): (Quotes<'_>, Unit),
    t: &Text,
) -> String {
    let l = t.label_plan;
    let label = match answer {
        PointAnswer::Label(label) => label,
        PointAnswer::NoEnd => return l.no_end.to_owned(),
        PointAnswer::CountDoses => return l.count_doses.to_owned(),
        PointAnswer::ChangesNothing => return l.changes_nothing.to_owned(),
    };
    match label {
        LabelAnswer::Amount(quantity) => t.amounts.amount(Amount { quantity, unit }),
        LabelAnswer::Times(times) | LabelAnswer::Often(times) => l.times_a_day(times),
        LabelAnswer::OnlyWhenNeeded => l.only_when_needed.to_owned(),
        LabelAnswer::HoursApart(hours) => l.hours_apart(hours),
        LabelAnswer::Together => l.together.to_owned(),
        LabelAnswer::Apart(times) => l.apart(times),
        LabelAnswer::OneDose => l.one_dose.to_owned(),
        LabelAnswer::EachTime => l.each_time.to_owned(),
        LabelAnswer::ThisWeekday => l.this_day.to_owned(),
        LabelAnswer::EachWeek => l.each_week.to_owned(),
        LabelAnswer::OnWeekday(day) => t.dates.weekday(day).to_owned(),
        LabelAnswer::AsOften => said(LabelSays::HowOften, point, quotes),
        LabelAnswer::AtMoments => said(LabelSays::Time, point, quotes),
        LabelAnswer::In24Hours => l.in_24_hours.to_owned(),
        LabelAnswer::AtOneTime => l.at_one_time.to_owned(),
        LabelAnswer::UpToWhenNeeded => l.yes_when_needed.to_owned(),
        LabelAnswer::UpToRegularly => l.regularly.to_owned(),
        LabelAnswer::OdDaily => l.once_a_day.to_owned(),
        LabelAnswer::OdRightEye => l.right_eye.to_owned(),
        LabelAnswer::On(side) => l.side(side).to_owned(),
        LabelAnswer::Days(days) => l.days(days),
        LabelAnswer::NoLastDay => l.no_last_day.to_owned(),
        LabelAnswer::RegularOnly => l.regular_only.to_owned(),
        LabelAnswer::NothingElse => l.nothing_else.to_owned(),
    }
}

/// The words of a point that say one thing of it, in quotes.
fn said(says: LabelSays, point: &OpenPoint, quotes: Quotes<'_>) -> String {
    let alike = point.places.iter().filter(|words| words.says == says);
    let places: Vec<Range<usize>> = alike.map(|words| words.at.clone()).collect();
    let all = quotes.all(&places).unwrap_or_default();
    quotes.t.raised.list(&all)
}

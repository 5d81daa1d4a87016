//! What is left of a medicine and how long it lasts, as the list, the page of
//! the medicine and the page of what is left say it.

use chrono::NaiveDate;

use domain::amount::{Amount, Quantity, Unit};
use domain::supply::{Beside, CountedFrom, Forecast, Left, NoDay, RunOut, Stock, Unplaced, WayOut};
use domain::zone::{Moment, Zone};
use text::Text;

/// What is left is called low from this many days on.
const LOW_DAYS: i64 = 7;

/// What should be left, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LeftSaid {
    /// An amount, or a range where it depends on an answer.
    Some(String),
    /// More was used than counted, by this amount.
    Short(String),
}

/// How long what is left lasts, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HowLong {
    /// Days by their names: the last full one, the first without enough.
    pub days: Vec<(&'static str, String)>,
    /// What more there is to say, or why there is no day.
    pub notes: Vec<String>,
    /// The same in a few words for a list; none where there is nothing to say.
    pub fact: Option<String>,
    /// Whether it will not last the week.
    pub reach: StockReach,
}

/// Whether what is left lasts for a while.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StockReach {
    /// For a week or more, or nobody knows.
    #[default]
    AWhile,
    /// For less than a week.
    Low,
}

/// A question which came first, a dose or a count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CameFirst {
    /// The question.
    pub asks: String,
    /// Why it is asked.
    pub why: String,
    /// The answer that the dose did.
    pub dose: &'static str,
    /// The answer that the count did.
    pub count: &'static str,
}

/// What should be left.
pub fn left(stock: &Stock, t: &Text) -> LeftSaid {
    match (stock.left, stock.least().at_hand(), stock.most().at_hand()) {
        (Left::Short(by), ..) => LeftSaid::Short(amount(by, stock.unit, t)),
        (Left::Has(_), least, most) if least == most => LeftSaid::Some(amount(most, stock.unit, t)),
        (Left::Has(_), least, most) => {
            let unit = stock.unit;
            let least = t.amounts.number_in(Amount {
                quantity: least,
                unit,
            });
            LeftSaid::Some(t.supply.range(&least, &amount(most, stock.unit, t)))
        }
    }
}

/// What is left, in a few words.
pub fn left_fact(stock: &Stock, t: &Text) -> String {
    match left(stock, t) {
        LeftSaid::Some(words) => t.medicines.left(&words),
        LeftSaid::Short(by) => t.supply.short_fact(&by),
    }
}

/// What is left, in one sentence.
pub fn left_sentence(stock: Option<&Stock>, t: &Text) -> String {
    let s = t.supply;
    let Some(stock) = stock else {
        return s.never_counted.to_owned();
    };
    match left(stock, t) {
        LeftSaid::Short(by) => s.short(&by),
        LeftSaid::Some(words) if stock.unplaced.is_empty() => s.left_now(&words),
        LeftSaid::Some(words) => s.left_between(&words),
    }
}

/// What the number follows from: names and values, then what else is to be
/// known.
pub fn follows(
    stock: &Stock,
    today: NaiveDate,
    t: &Text,
) -> (Vec<(&'static str, String)>, Vec<String>) {
    let s = t.supply;
    let in_words = |quantity| amount(quantity, stock.unit, t);
    let mut notes = Vec::new();
    let (begins, at) = match stock.from {
        CountedFrom::Count { at, .. } => (s.counted, at),
        CountedFrom::FirstPack { at, .. } => {
            notes.push(s.first_pack_note.to_owned());
            (s.first_pack, at)
        }
    };
    let had = in_words(stock.from.had());
    let when = s.amount_when(&had, &day_of(at, today, t), &t.dates.time(at.time()));
    let mut lines = vec![(begins, when)];
    if !stock.added.is_zero() {
        lines.push((s.added_since, in_words(stock.added)));
    }
    let used = if stock.used.is_zero() {
        s.used_nothing.to_owned()
    } else {
        in_words(stock.used)
    };
    lines.push((s.used_since, used));
    notes.extend(stock.was_short.map(|by| s.was_short(&in_words(by))));
    if stock.unlike > 0 {
        notes.push(s.unlike(stock.unlike));
    }
    (lines, notes)
}

/// How long what is left lasts.
pub fn how_long(forecast: &Forecast, stock: Option<&Stock>, today: NaiveDate, t: &Text) -> HowLong {
    match forecast {
        Forecast::Until(out) => until(out, stock, today, t),
        Forecast::NoDay(why) => no_day(*why, stock, t),
    }
}

fn until(out: &RunOut, stock: Option<&Stock>, today: NaiveDate, t: &Text) -> HowLong {
    let s = t.supply;
    let mut days = Vec::new();
    let mut notes = Vec::new();
    let last = out.last.map(|last| t.dates.near(last, today));
    let fact = match &last {
        Some(last) => s.last_full_day_fact(last),
        None => s.nothing_covered.to_owned(),
    };
    match last {
        Some(last) => days.push((s.last_full_day, last)),
        None => notes.push(s.nothing_covered.to_owned()),
    }
    let first = t.dates.near(out.first, today);
    let first = match (out.first - today).num_days() {
        0 | 1 => first,
        far => s.day_and_about(&first, &about(far, t)),
    };
    days.push((s.first_without, first));
    if let Some(stock) = stock {
        if !out.rest.is_zero() {
            notes.push(s.partly(&amount(out.rest, stock.unit, t)));
        }
        if !stock.unplaced.is_empty() {
            notes.push(s.by_the_least.to_owned());
        }
    }
    if out.beside == Beside::WhenNeeded {
        notes.push(s.beside_when_needed.to_owned());
    }
    HowLong {
        days,
        notes,
        fact: Some(fact),
        reach: if (out.first - today).num_days() < LOW_DAYS {
            StockReach::Low
        } else {
            StockReach::AWhile
        },
    }
}

fn no_day(why: NoDay, stock: Option<&Stock>, t: &Text) -> HowLong {
    let s = t.supply;
    let mut fact = None;
    let mut notes = Vec::new();
    match why {
        // What is left says both already.
        NoDay::NotCounted | NoDay::Short(_) => {}
        NoDay::OnHold => notes.push(s.no_day_on_hold.to_owned()),
        NoDay::Stopped => notes.push(s.no_day_stopped.to_owned()),
        NoDay::WhenNeeded => notes.push(s.no_day_when_needed.to_owned()),
        NoDay::AsDirected => notes.push(s.no_day_as_directed.to_owned()),
        NoDay::ByReading => notes.push(s.no_day_by_reading.to_owned()),
        NoDay::TooFar => notes.push(s.no_day_too_far.to_owned()),
        NoDay::Over(last) => notes.push(s.no_day_over(&t.dates.date(last))),
        NoDay::WholeCourse { last, over } => {
            fact = Some(s.whole_course_fact.to_owned());
            notes.push(s.whole_course(&t.dates.date(last)));
            if let Some(stock) = stock.filter(|_| !over.is_zero()) {
                notes.push(s.left_over(&amount(over, stock.unit, t)));
            }
        }
        NoDay::UnlikeUnit { counted, taken } => {
            let (counted, taken) = (t.amounts.unit(counted), t.amounts.unit(taken));
            notes.push(s.no_day_unlike(counted, taken));
        }
    }
    HowLong {
        notes,
        fact,
        ..HowLong::default()
    }
}

/// The question which came first, a dose or the count that everything follows
/// from.
pub fn came_first(
    dose: &Unplaced,
    counted: Moment,
    zone: &Zone,
    today: NaiveDate,
    t: &Text,
) -> CameFirst {
    let s = t.supply;
    let told = zone.moment(&dose.told);
    let counted = zone.moment(&counted);
    let time = t.dates.time(told.time());
    let which = if told.date_naive() == today {
        time
    } else {
        s.dose_of_day(&time, &t.dates.near(told.date_naive(), today))
    };
    let (asks, first, later) = match dose.way {
        WayOut::Taken => (s.ask_taken(&which), s.taken_first, s.counted_first),
        WayOut::Otherwise => (s.ask_other(&which), s.out_first, s.counted_out_first),
    };
    CameFirst {
        asks,
        why: s.ask_why(&day_of(counted, today, t), &t.dates.time(counted.time())),
        dose: first,
        count: later,
    }
}

/// How far off a day is, in the span people count in.
pub fn about(days: i64, t: &Text) -> String {
    let s = t.supply;
    match days {
        ..14 => s.in_days(days),
        14..60 => s.in_weeks((days + 3) / 7),
        // Months and years are of 30.44 and 365.25 days, to the nearest.
        60..730 => s.in_months((days * 100 + 1522) / 3044),
        _ => s.in_years((days * 4 + 730) / 1461),
    }
}

/// An amount of what a medicine is counted in.
pub fn amount(quantity: Quantity, unit: Unit, t: &Text) -> String {
    t.amounts.amount(Amount { quantity, unit })
}

fn day_of(at: Moment, today: NaiveDate, t: &Text) -> String {
    t.dates.near(at.date_naive(), today)
}

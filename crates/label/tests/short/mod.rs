//! A reading in one line.

use chrono::Timelike;
use label::{
    CountedIn, FoodMinutes, HowMany, Intake, LabelFood, LabelReading, Lasts, LimitWindow, OnDays,
    Proposal, Rhythm, Stretch, TakenAt,
};

pub fn short(text: &str, reading: &LabelReading) -> String {
    let proposals: Vec<String> = reading
        .proposals
        .iter()
        .map(|one| proposal(text, one))
        .collect();
    let mut words = vec![match proposals.join(" || ") {
        none if none.is_empty() => "none".to_owned(),
        some => some,
    }];
    if !reading.warnings.is_empty() {
        words.push("!".to_owned());
    }
    let asks = reading.asks.iter();
    words.extend(asks.map(|ask| format!("?{}", kebab(&format!("{ask:?}")))));
    let left = reading.not_understood.iter();
    words.extend(left.map(|span| format!("~{}~", &text[span.clone()])));
    words.join(" ")
}

/// `AsDirected` as `as-directed`.
fn kebab(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars() {
        if c.is_uppercase() && !out.is_empty() {
            out.push('-');
        }
        out.extend(c.to_lowercase());
    }
    out
}

fn proposal(text: &str, one: &Proposal) -> String {
    let stretches: Vec<String> = one.stretches.iter().map(stretch).collect();
    let mut words = vec![stretches.join(" > ")];
    let cycle = one.cycle;
    words.extend(cycle.map(|cycle| format!("cycle:{}/{}", cycle.on, cycle.off)));
    words.extend(one.needed.as_ref().map(|need| match &need.reason {
        Some(reason) => format!("prn({})", &text[reason.clone()]),
        None => "prn".to_owned(),
    }));
    words.extend(one.gap_minutes.map(|minutes| match minutes % 60 {
        0 => format!("gap:{}h", minutes / 60),
        _ => format!("gap:{minutes}min"),
    }));
    words.extend(one.limits.iter().map(|limit| {
        let within = match limit.within {
            LimitWindow::Hours24 => "24h",
            LimitWindow::Day => "day",
            LimitWindow::Week => "week",
            LimitWindow::AtOnce => "once",
            LimitWindow::NotSaid => "?",
        };
        format!("max:{} {}/{within}", limit.most, unit(limit.unit))
    }));
    words.extend(one.food.map(|food| match food {
        LabelFood::Before(time) => format!("food:before{}", minutes(time)),
        LabelFood::After(time) => format!("food:after{}", minutes(time)),
        other => format!("food:{}", kebab(&format!("{other:?}"))),
    }));
    words.extend(
        one.side
            .map(|side| format!("side:{}", kebab(&format!("{side:?}")))),
    );
    words.join(" ")
}

fn minutes(time: Option<FoodMinutes>) -> String {
    time.map_or(String::new(), many)
}

fn many<T: std::fmt::Display>(many: HowMany<T>) -> String {
    match many {
        HowMany::One(one) => one.to_string(),
        HowMany::Between(from, to) => format!("{from}-{to}"),
    }
}

fn stretch(one: &Stretch) -> String {
    let intakes: Vec<String> = one.intakes.iter().map(intake).collect();
    let lasts = match one.lasts {
        None => String::new(),
        Some(Lasts::Days(days)) => format!(" for {days}d"),
        Some(Lasts::Months(months)) => format!(" for {months}m"),
        Some(Lasts::Doses(doses)) => format!(" for {doses}x"),
        Some(Lasts::UntilFinished) => " until-finished".to_owned(),
        Some(Lasts::Until(date)) => format!(" until {date}"),
    };
    intakes.join(" + ") + &lasts
}

fn intake(one: &Intake) -> String {
    let mut words = vec![one.amount.map_or("?".to_owned(), many), unit(one.unit)];
    words.extend(one.rhythm.as_ref().map(|rhythm| match rhythm {
        Rhythm::TimesADay(times) => format!("{}xd", many(*times)),
        Rhythm::EveryHours(hours) => format!("q{}h", many(*hours)),
        Rhythm::EachMeal => "@meals".to_owned(),
        Rhythm::Once => "once".to_owned(),
        Rhythm::At(times) => {
            let times: Vec<String> = times.iter().map(at).collect();
            format!("@{}", times.join(","))
        }
    }));
    words.extend(days(one.days));
    words.join(" ")
}

fn at(one: &TakenAt) -> String {
    match one {
        TakenAt::Moment(moment) => kebab(&format!("{moment:?}")),
        TakenAt::Clock(time) => format!("{:02}:{:02}", time.hour(), time.minute()),
    }
}

fn days(days: OnDays) -> Option<String> {
    Some(match days {
        OnDays::Daily => return None,
        OnDays::Weekdays(set) => {
            let days: Vec<String> = set
                .days()
                .map(|day| day.to_string().to_lowercase())
                .collect();
            days.join(",")
        }
        OnDays::TimesAWeek(1) => "weekly".to_owned(),
        OnDays::TimesAWeek(many) => format!("{many}xweek"),
        OnDays::EveryDays(days) => format!("every{days}d"),
        OnDays::EveryWeeks(weeks, None) => format!("every{weeks}w"),
        OnDays::EveryWeeks(weeks, Some(day)) => format!("every{weeks}w:{day}").to_lowercase(),
        OnDays::EveryMonths(months, None) => format!("every{months}m"),
        OnDays::EveryMonths(months, Some(day)) => format!("every{months}m:{day}"),
    })
}

fn unit(unit: CountedIn) -> String {
    match unit {
        CountedIn::NotSaid => "-".to_owned(),
        CountedIn::Units(domain::amount::Unit::Millilitre) => "ml".to_owned(),
        CountedIn::Units(unit) => kebab(&format!("{unit:?}")),
        CountedIn::Weight(weight) => match kebab(&format!("{weight:?}")).as_str() {
            "milligrams" => "mg".to_owned(),
            "micrograms" => "mcg".to_owned(),
            "grams" => "g".to_owned(),
            other => other.to_owned(),
        },
    }
}

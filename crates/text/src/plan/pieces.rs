//! The pieces of a plan's sentence in each language.

use super::{Pieces, Said, named, said, spaced};
use crate::{amounts, dates};
use domain::plan::{Food, SlotTime};

pub(super) static IN_ENGLISH: Pieces = Pieces {
    amounts: &amounts::ENGLISH,
    dates: &dates::ENGLISH,
    comma: ", ",
    and: " and ",
    clause: ", ",
    stop: ". ",
    time: |time| match time {
        SlotTime::Clock(time) => format!("at {}", (dates::ENGLISH.time)(time)),
        SlotTime::Anchored(anchor) => (dates::ENGLISH.anchor)(anchor).to_owned(),
    },
    days: |days, times| match said(days, times) {
        Said::EveryDay => "every day".into(),
        Said::OnceAWeek(day) => format!("once a week, on {},", (dates::ENGLISH.weekday)(day)),
        Said::On(days) => format!("every {}", named(&IN_ENGLISH, &days)),
        Said::EveryDays(n) => format!("every {n} days"),
        Said::EveryWeeks(n, day) => {
            format!("every {n} weeks, on {},", (dates::ENGLISH.weekday)(day))
        }
    },
    counted_from: |day| format!("counted from {day}"),
    food: |food| match food {
        Food::NotSaid => "",
        Food::Before => "before food",
        Food::With => "with food",
        Food::After => "after food",
        Food::EmptyStomach => "on an empty stomach",
    },
    alike: |amount, days, times, food| spaced(&[amount, days, times, food]),
    unlike: |days, each, food| spaced(&[days.trim_end_matches(','), "–", each, food]),
    each: |amount, time| format!("{amount} {time}"),
    last_day: |day| format!("last day {day}"),
    doses_in_all: |n| match n {
        1 => "1 dose in all".into(),
        n => format!("{n} doses in all"),
    },
    once: |amount, day, time| format!("{amount} once, on {day} at {time}"),
    when_needed: |amount| format!("{amount} when needed"),
    gap: |length| format!("At least {length} between doses"),
    no_gap: "The shortest time between doses is not stated",
    most: |amount| format!("At most {amount} in 24 hours"),
    no_most: "The most in 24 hours is not stated",
    exact: |length| format!("The time must be exact: at most {length} early or late"),
    no_times: "No times are set. Ask how to take this",
};

pub(super) static IN_CHINESE: Pieces = Pieces {
    amounts: &amounts::CHINESE,
    dates: &dates::CHINESE,
    comma: "、",
    and: "及",
    clause: "，",
    stop: "。",
    time: |time| match time {
        SlotTime::Clock(time) => (dates::CHINESE.time)(time),
        SlotTime::Anchored(anchor) => (dates::CHINESE.anchor)(anchor).to_owned(),
    },
    days: |days, times| match said(days, times) {
        Said::EveryDay => "每日".into(),
        Said::OnceAWeek(day) => format!("每星期一次，逢{}", (dates::CHINESE.weekday)(day)),
        Said::On(days) => format!("逢{}", named(&IN_CHINESE, &days)),
        Said::EveryDays(n) => format!("每{n}日"),
        Said::EveryWeeks(n, day) => {
            format!("每{n}個星期，逢{}", (dates::CHINESE.weekday)(day))
        }
    },
    counted_from: |day| format!("由{day}起計"),
    food: |food| match food {
        Food::NotSaid => "",
        Food::Before => "飯前",
        Food::With => "隨餐",
        Food::After => "飯後",
        Food::EmptyStomach => "空腹",
    },
    alike: |amount, days, times, food| {
        let comma = if food.is_empty() { "" } else { "，" };
        format!("{days}{times}{comma}{food}，每次{amount}")
    },
    unlike: |days, each, food| {
        let comma = if food.is_empty() { "" } else { "，" };
        format!("{days}：{each}{comma}{food}")
    },
    // A word parts the figures: "20:30用2粒", never "20:302粒".
    each: |amount, time| format!("{time}用{amount}"),
    last_day: |day| format!("最後一日是{day}"),
    doses_in_all: |n| format!("共{n}次"),
    once: |amount, day, time| format!("只服用一次：{day}{time}，{amount}"),
    when_needed: |amount| format!("有需要時使用，每次{amount}"),
    gap: |length| format!("兩次之間最少相隔{length}"),
    no_gap: "沒有寫明兩次之間最少相隔多久",
    most: |amount| format!("24小時內最多{amount}"),
    no_most: "沒有寫明24小時內最多可用多少",
    exact: |length| format!("時間必須準確：最多早或遲{length}"),
    no_times: "未有時間。請查問如何使用",
};

pub(super) static IN_DANISH: Pieces = Pieces {
    amounts: &amounts::DANISH,
    dates: &dates::DANISH,
    comma: ", ",
    and: " og ",
    clause: ", ",
    stop: ". ",
    time: |time| match time {
        SlotTime::Clock(time) => format!("klokken {}", (dates::DANISH.time)(time)),
        SlotTime::Anchored(anchor) => (dates::DANISH.anchor)(anchor).to_owned(),
    },
    days: |days, times| match said(days, times) {
        Said::EveryDay => "hver dag".into(),
        Said::OnceAWeek(day) => {
            format!("én gang om ugen, om {}en,", (dates::DANISH.weekday)(day))
        }
        Said::On(days) => format!("hver {}", named(&IN_DANISH, &days)),
        Said::EveryDays(2) => "hver anden dag".into(),
        Said::EveryDays(n) => format!("hver {n}. dag"),
        Said::EveryWeeks(2, day) => {
            format!("hver anden uge, om {}en,", (dates::DANISH.weekday)(day))
        }
        Said::EveryWeeks(n, day) => {
            format!("hver {n}. uge, om {}en,", (dates::DANISH.weekday)(day))
        }
    },
    counted_from: |day| format!("regnet fra {day}"),
    food: |food| match food {
        Food::NotSaid => "",
        Food::Before => "før mad",
        Food::With => "sammen med mad",
        Food::After => "efter mad",
        Food::EmptyStomach => "på tom mave",
    },
    alike: |amount, days, times, food| spaced(&[amount, days, times, food]),
    unlike: |days, each, food| spaced(&[days.trim_end_matches(','), "–", each, food]),
    each: |amount, time| format!("{amount} {time}"),
    last_day: |day| format!("sidste dag {day}"),
    doses_in_all: |n| match n {
        1 => "1 dosis i alt".into(),
        n => format!("{n} doser i alt"),
    },
    once: |amount, day, time| format!("{amount} én gang, {day} klokken {time}"),
    when_needed: |amount| format!("{amount} efter behov"),
    gap: |length| format!("Mindst {length} mellem doserne"),
    no_gap: "Der står ikke, hvor lang tid der mindst skal gå mellem doserne",
    most: |amount| format!("Højst {amount} på 24 timer"),
    no_most: "Der står ikke, hvor meget du højst må tage på 24 timer",
    exact: |length| format!("Tiden skal være præcis: højst {length} før eller efter"),
    no_times: "Der er ingen tidspunkter. Spørg, hvordan den skal tages",
};

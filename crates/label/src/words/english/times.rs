//! English phrases: times of day, weekdays and how often.

use chrono::Weekday;

use crate::reading::DayMoment;
use crate::sense::Sense::{
    Am, At, Daily, DayOfWeek, Days, Each, EveryDays, EveryWeekday, HalfHour, Hourly, Hours,
    Minutes, Moment, Month, Monthly, Months, OClock, Often, OneEach, OtherDays, Per, Pm,
    SingleDose, Times, Weekend, Weekly, Weeks, WorkingDays, Years,
};
use crate::words::table::Table;

pub const TIMES: Table = &[
    (Times, "times|time"),
    (Often(1), "once"),
    (Often(2), "twice"),
    (Often(3), "thrice"),
    (
        SingleDose,
        "as a single dose|in a single dose|as one dose|single dose|at once|immediately as a single dose|one dose only|one time only|once only|stat|as a stat dose|stat dose|one-off dose|as a one-off dose|now|immediately|straight away",
    ),
    (Each, "each|every|per"),
    (
        Per,
        "in|in a|in any|in one|per|a|an|each|every|in any one|within|in the|over",
    ),
    (Minutes, "minute|minutes|min|mins"),
    (Hours, "hour|hours|hr|hrs|h"),
    (Hourly, "hourly"),
    (
        HalfHour,
        "half an hour|half hour|1/2 hour|½ hour|one half hour|half-an-hour",
    ),
    (Days, "day|days|nights|d|day's|days'"),
    (Weeks, "week|weeks|wk|wks|week's|weeks'"),
    (Months, "month|months|mth|mths"),
    (Years, "year|years"),
    (
        Daily,
        "daily|every day|each day|everyday|once daily|once a day|once per day|once every day|once each day|one time a day|one time daily|one time per day|1 time a day|1 time daily|every 24 hours|1 daily dose",
    ),
    (Weekly(1), "weekly|every week|each week"),
    (
        Weekly(2),
        "fortnightly|every fortnight|every other week|every second week|alternate weeks|on alternate weeks|a fortnight|every two weeks",
    ),
    (
        EveryDays(2),
        "every other day|on alternate days|alternate days|every second day|each alternate day|every alternate day|every 2nd day",
    ),
    (Monthly(1), "monthly|every month|each month"),
    (At, "at"),
    (Am, "am|a.m."),
    (Pm, "pm|p.m."),
    (OClock, "o'clock|oclock"),
];

pub const MOMENTS: Table = &[
    (
        Moment(DayMoment::Waking),
        "on waking|on rising|upon waking|when you wake up|first thing|first thing in the morning|on getting up",
    ),
    (
        Moment(DayMoment::Morning),
        "in the morning|every morning|each morning|morning|mornings|in the mornings|mornings only|in the am|in am|in the a.m.|this morning",
    ),
    (
        Moment(DayMoment::Noon),
        "at noon|noon|12 noon|at 12 noon|12 midday|at 12 midday|midday|at midday|mid-day|at mid-day",
    ),
    (
        Moment(DayMoment::Lunch),
        "at lunchtime|lunchtime|at lunch|at lunch time|lunch time",
    ),
    (
        Moment(DayMoment::Afternoon),
        "in the afternoon|every afternoon|each afternoon|afternoon|mid-afternoon",
    ),
    (
        Moment(DayMoment::Evening),
        "in the evening|every evening|each evening|evening|evenings|in the evenings|in the pm|in pm",
    ),
    (
        Moment(DayMoment::EveningMeal),
        "at teatime|teatime|tea time|tea-time|at tea-time|at tea time|at dinner time|at dinnertime|at suppertime",
    ),
    (
        Moment(DayMoment::Night),
        "at night|every night|each night|nightly|night|nights|at nights|in the night|night time|at night time|at night-time|at nighttime|nighttime|each evening at night|once nightly|night-time",
    ),
    (
        Moment(DayMoment::Bedtime),
        "at bedtime|bedtime|before bed|at bed time|before going to bed|before bedtime|before sleep|on going to bed|when going to bed|at bedtime every night|every night at bedtime|each night at bedtime|nightly at bedtime|at night before bed|at night at bedtime|immediately before bed|just before bed|before you go to bed|when you go to bed|an hour of sleep",
    ),
    (OneEach, "one of each"),
    (
        Moment(DayMoment::Breakfast),
        "at breakfast|at breakfast time|breakfast time|at breakfast-time",
    ),
];

pub const DAYS: Table = &[
    (
        EveryDays(2),
        "alternate nights|on alternate nights|every other night|every second night",
    ),
    (
        Moment(DayMoment::Night),
        "alternate nights|on alternate nights|every other night|every second night",
    ),
    (
        EveryDays(2),
        "alternate mornings|on alternate mornings|every other morning|every second morning",
    ),
    (
        Moment(DayMoment::Morning),
        "alternate mornings|on alternate mornings|every other morning|every second morning",
    ),
    (
        EveryDays(2),
        "every other evening|on alternate evenings|alternate evenings",
    ),
    (
        Moment(DayMoment::Evening),
        "every other evening|on alternate evenings|alternate evenings",
    ),
    (DayOfWeek(Weekday::Mon), "monday|mon"),
    (DayOfWeek(Weekday::Tue), "tuesday|tue|tues"),
    (DayOfWeek(Weekday::Wed), "wednesday|wed|weds"),
    (DayOfWeek(Weekday::Thu), "thursday|thu|thur|thurs"),
    (DayOfWeek(Weekday::Fri), "friday|fri"),
    (DayOfWeek(Weekday::Sat), "saturday|sat"),
    (DayOfWeek(Weekday::Sun), "sunday|sun"),
    (
        EveryWeekday(Weekday::Mon),
        "mondays|every monday|each monday|every mon",
    ),
    (
        EveryWeekday(Weekday::Tue),
        "tuesdays|every tuesday|each tuesday|every tue",
    ),
    (
        EveryWeekday(Weekday::Wed),
        "wednesdays|every wednesday|each wednesday|every wed",
    ),
    (
        EveryWeekday(Weekday::Thu),
        "thursdays|every thursday|each thursday|every thu",
    ),
    (
        EveryWeekday(Weekday::Fri),
        "fridays|every friday|each friday|every fri",
    ),
    (
        EveryWeekday(Weekday::Sat),
        "saturdays|every saturday|each saturday|every sat",
    ),
    (
        EveryWeekday(Weekday::Sun),
        "sundays|every sunday|each sunday|every sun",
    ),
    (
        WorkingDays,
        "each weekday|every weekday|weekdays|on weekdays|working days",
    ),
    (
        Weekend,
        "weekends|at weekends|at the weekend|on weekends|the weekend",
    ),
    (
        OtherDays,
        "on all other days|all other days|other days|on other days|on the other days|the other days|rest of the week|the rest of the week|on the remaining days|the remaining days|every other day of the week|all the other days",
    ),
    (Month(1), "january|jan"),
    (Month(2), "february|feb"),
    (Month(3), "march"),
    (Month(4), "april|apr"),
    (Month(5), "may"),
    (Month(6), "june|jun"),
    (Month(7), "july|jul"),
    (Month(8), "august|aug"),
    (Month(9), "september|sept|sep"),
    (Month(10), "october|oct"),
    (Month(11), "november|nov"),
    (Month(12), "december|dec"),
];

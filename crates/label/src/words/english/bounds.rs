//! English phrases: food, limits, how long and in which steps.

use crate::reading::DayMoment;
use crate::sense::Sense::{
    After, AtLeast, AtOneTime, Before, Between, Break, ChangeBy, ChangeTo, Course, EachMeal,
    EmptyStomach, Finished, First, Food, For, Leave, Meal, Most, Oftener, Repeat, RepeatAfter,
    Stop, Then, Until, UntilFinished, UpTo, With, WithFood, WithOrAfterFood,
};
use crate::words::table::Table;

pub const FOOD: Table = &[
    (Before, "before|prior to"),
    (
        After,
        "after|following|immediately after|straight after|just after",
    ),
    (
        With,
        "with|with or after|during|with or just after|along with|at the same time as|immediately with",
    ),
    (
        Food,
        "food|foods|meal|meals|eating|a meal|mealtime|mealtimes|main meal|main meals|meal times",
    ),
    (
        EachMeal,
        "each meal|every meal|each main meal|every main meal|all meals|each of your meals|three meals",
    ),
    (
        WithFood,
        "at mealtimes|at meal times|with food|with meals|with a meal|at meals|with your meals|during meals|with some food|with or immediately after a meal and|together with food",
    ),
    (
        WithOrAfterFood,
        "with or after food|with or just after food|with or just after food, or a meal|with or after meals|with or just after a meal|with or immediately after food|with/after food|with or straight after food|with or after a meal|just after food or with food|with or immediately after meals|with or shortly after food|after or with food|just after or with food",
    ),
    (
        EmptyStomach,
        "on an empty stomach|empty stomach|when your stomach is empty|when your stomach is empty. this means an hour before food or 2 hours after food|an hour before food or 2 hours after food|an hour before food or on an empty stomach|one hour before food or two hours after food|1 hour before food or 2 hours after food|1 hour before or 2 hours after food|an hour before or 2 hours after food|1 hour before or 2 hours after meals|at least 1 hour before or 2 hours after food|on an empty stomach (1 hour before or 2 hours after food)|on an empty stomach, 1 hour before food or 2 hours after food|on an empty stomach (an hour before food or 2 hours after food)|on an empty stomach, an hour before food or 2 hours after food|on an empty stomach, one hour before food or two hours after food|half an hour before food or on an empty stomach",
    ),
    (Meal(DayMoment::Breakfast), "breakfast|morning meal"),
    (Meal(DayMoment::Lunch), "lunch|midday meal"),
    (
        Meal(DayMoment::EveningMeal),
        "evening meal|dinner|supper|main evening meal|your tea|tea",
    ),
];

pub const LIMITS: Table = &[
    (
        Most,
        "max|maximum|max of|maximum of|a maximum of|at most|no more than|not more than|not to exceed|do not exceed|don't exceed|never exceed|do not take more than|don't take more than|do not use more than|never take more than|up to a maximum of|up to a max of|to a maximum of|maximum dose|max dose|maximum dose of|do not take any more than|never more than|never use more than|must not exceed|you must not take more than|not exceeding|take no more than|use no more than|do not give more than|maximum daily dose|max daily dose|maximum daily dose of|limit|limited to|a max of|do not have more than|do not apply more than|do not exceed more than",
    ),
    (UpTo, "up to"),
    (
        Oftener,
        "more often than every|more than every|more frequently than every|more than once every|more often than once every|sooner than every|more than one dose every",
    ),
    (
        AtOneTime,
        "at any one time|at one time|at a time|at once|in one go|in one dose|per dose|at any time|at each dose|in a single dose",
    ),
    (
        AtLeast,
        "at least|minimum|minimum of|a minimum of|min|not less than|no less than",
    ),
    (
        Between,
        "between doses|apart|between each dose|between the doses|between tablets|between dose|between each|between them|between each application|between applications|between every dose|in between|in between doses|should pass between doses|between two doses",
    ),
    (
        Leave,
        "leave|leaving|wait|allow|keep|space|spaced|with|leave a gap of|with a gap of|an interval of|with an interval of|with at least",
    ),
];

pub const STEPS: Table = &[
    (
        RepeatAfter,
        "repeat after|may repeat after|may be repeated after|can be repeated after|repeated after|may repeat in|may repeat dose after|can repeat after|and repeat after|repeat dose after|may repeat every|can be repeated every|may be repeated every|repeat if needed after|may be repeated once after",
    ),
    (
        For,
        "for|for the|for a further|for another|for the next|for the first|for a total of|for up to the next|over the next|x|for one whole",
    ),
    (Until, "until|till|up until|til"),
    (
        Finished,
        "finished|all taken|all gone|gone|used up|completed|all finished|the course is finished|the course is completed|the course is complete|course finished|course completed|complete|all used|the pack is finished|the packet is finished|the bottle is finished|the bottle is empty|the pack is empty|all are finished|all the tablets are finished|all the capsules are finished|they are all gone|all tablets are gone|all medicine is gone|all the medicine is gone|all medication is gone|finished completely|course is finished|course is completed|all tablets are finished|all capsules are finished|all are taken|all doses taken|none left|it is finished|they are finished",
    ),
    (
        UntilFinished,
        "complete the course|finish the course|to finish the course|finish all of the medicine|finish all this medication|take until gone|complete course|finish course|to completion|until completion",
    ),
    (Course, "course|course of|course for"),
    (
        First(1),
        "on the first day|the first day|first day|for the first day",
    ),
    (
        First(7),
        "for the first week|the first week|during the first week|in the first week|for week 1|week 1|for the next week",
    ),
    (First(14), "for the first fortnight|for a fortnight"),
    (
        Then,
        "then|followed by|thereafter|and then|after that|subsequently|and thereafter|afterwards",
    ),
    (
        ChangeTo,
        "increasing to|increase to|increased to|reducing to|reduce to|reduced to|decreasing to|decrease to|going up to|going down to|and increase to|then increase to|then reduce to|then decrease to|increasing up to|and reduce to|then increasing to|then reducing to|rising to",
    ),
    (
        ChangeBy,
        "increase|increasing|increased|increase by|increasing by|reduce|reducing|reduced|reduce by|reducing by|decrease|decreasing|decrease by|decreasing by|taper|tapering|tapered|wean|weaning|titrate|titrated|titrating|titration|double|doubling|doubled|halve|step down|step up|adjust|adjusted|adjusting",
    ),
    (Stop, "stop|then stop|and stop|and then stop"),
    (
        Break,
        "break|without|off|no tablets|none|tablet-free|tablet free|pill-free|pill free|free|of break|rest|not taking|hormone-free|hormone free|with no tablets|with no tablet|off treatment|no pills|gap|free days|tablet-free days|pill-free days|tablet free days|tablet-free interval|break from tablets|patch-free|patch free|ring-free|ring free",
    ),
    (
        Repeat,
        "repeat|and repeat|then repeat|repeat cycle|repeat the cycle|repeating|repeated|restart|start again|start the next pack|then start the next pack|then start again|then restart|then start a new pack|start a new pack|start next pack",
    ),
];

//! Danish phrases: food, limits, how long and in which steps.

use crate::reading::DayMoment;
use crate::sense::Sense::{
    After, AtLeast, AtOneTime, Before, Between, Break, ChangeBy, ChangeTo, Course, EachMeal,
    EmptyStomach, Finished, First, Food, Leave, Meal, Most, Oftener, Repeat, RepeatAfter, Stop,
    Then, Until, UntilFinished, UpTo, With, WithFood, WithOrAfterFood,
};
use crate::words::table::Table;

pub const FOOD: Table = &[
    (Before, "før|inden"),
    (After, "efter|lige efter|straks efter|umiddelbart efter"),
    (With, "til|sammen med|ved|i forbindelse med|under"),
    (
        Food,
        "mad|maden|måltid|måltider|måltidet|et måltid|måltiderne|spisning|fødeindtagelse|fødevarer|hovedmåltider|hovedmåltid|hovedmåltiderne",
    ),
    (
        EachMeal,
        "hvert måltid|alle måltider|hvert hovedmåltid|hver måltid",
    ),
    (
        WithFood,
        "til maden|sammen med mad|i forbindelse med et måltid|til måltid|til måltider|i forbindelse med måltid|sammen med et måltid|med mad|til et måltid|til måltidet|til måltiderne|i forbindelse med måltider|under måltid|i forbindelse med mad",
    ),
    (
        WithOrAfterFood,
        "til eller efter mad|til eller efter måltid|under eller efter måltid|sammen med eller lige efter mad|i forbindelse med eller efter et måltid|til eller lige efter et måltid|sammen med eller efter mad",
    ),
    (
        EmptyStomach,
        "på tom mave|fastende|på fastende hjerte|på fastende mave|tom mave",
    ),
    (
        Meal(DayMoment::Breakfast),
        "morgenmad|morgenmaden|morgenmåltid|morgenmåltidet",
    ),
    (Meal(DayMoment::Lunch), "frokost|frokosten"),
    (
        Meal(DayMoment::EveningMeal),
        "aftensmad|aftensmaden|aftensmåltidet|aftenmåltid|aftenmåltidet",
    ),
];

pub const LIMITS: Table = &[
    (
        Most,
        "højst|maks|maksimalt|ikke mere end|ikke over|dog højst|dog maks|maximalt|må ikke overskride|tag ikke mere end|tag højst|dog maksimalt|må højst tages|højest|dog højest|ikke flere end|maksimum|dog max|brug højst|dog ikke mere end|maksimal dosis|maksimal døgndosis|højst tage",
    ),
    (UpTo, "op til|indtil"),
    (Oftener, "oftere end hver"),
    (AtOneTime, "ad gangen|på en gang|pr. gang"),
    (AtLeast, "mindst|minimum|med mindst|tidligst"),
    (
        Between,
        "mellem|mellem doserne|mellem hver dosis|mellem hver|mellemrum|mellem dosis|mellem hver gang|imellem|mellem doser|mellem tabletterne|mellem 2 doser|mellem to doser|imellem doserne",
    ),
    (Leave, "der skal gå|der skal være|vent|lad der gå|gå"),
];

pub const STEPS: Table = &[
    (
        RepeatAfter,
        "kan gentages efter|gentages efter|evt. gentages efter|kan gentages hver|gentag efter|kan evt. gentages efter",
    ),
    (Until, "indtil|til og med|t.o.m."),
    (
        Finished,
        "pakken er tom|pakningen er tom|kuren er færdig|kuren er slut|alle er taget|alle tabletter er taget|er brugt op|pakningen er brugt op|kuren er gennemført|færdig|kuren er afsluttet|alle tabletterne er taget|alt er brugt|alle tabletter er brugt|kuren er taget|flasken er tom|pakken er færdig|pakken er brugt|de er brugt op|alle kapsler er taget",
    ),
    (
        UntilFinished,
        "til pakken er tom|kuren skal fuldføres|kuren skal tages til ende|til kuren er færdig|til pakningen er tom|kuren tages færdig|kuren skal gennemføres|gennemfør kuren|hele kuren tages|tag hele kuren|til kuren er slut|kuren skal tages færdig|til alle tabletter er taget|til alle er brugt|kuren fuldføres|til de er brugt op|til kuren er taget",
    ),
    (Course, "kur|dages kur"),
    (First(1), "første dag|den første dag|på førstedagen"),
    (
        First(7),
        "første uge|den første uge|i den første uge|i første uge",
    ),
    (
        Then,
        "derefter|herefter|så|efterfulgt af|og derefter|og herefter|derpå",
    ),
    (
        ChangeTo,
        "øges til|stigende til|nedsættes til|øg til|aftrappes til|reduceres til|sættes op til|sættes ned til|øg dosis til|nedsæt til|øges derefter til|faldende til|trappes op til|trappes ned til",
    ),
    (
        ChangeBy,
        "øges|øg|stigende|nedtrappes|nedtrapning|aftrapning|aftrappes|optrapning|optrappes|reduceres|nedsættes|fordobles|halveres|trappes|trap|øges med|nedsættes med|faldende|justeres|aftrapper",
    ),
    (Stop, "stop|ophør|stoppes|ophøre"),
    (
        Break,
        "pause|uden|fri|uden tabletter|tabletfri|pillefri|pause uden tabletter|uden piller|tabletpause|pillepause|ugepause|tablet-fri",
    ),
    (
        Repeat,
        "gentag|gentages|forfra|og gentag|begynd forfra|start forfra|start ny pakke|begynd på ny pakke|start på ny pakke|derefter ny pakke|derefter forfra|så forfra",
    ),
];

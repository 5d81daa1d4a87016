//! Danish phrases: times of day, weekdays and how often.

use chrono::Weekday;

use crate::reading::DayMoment;
use crate::sense::Sense::{
    ADay, At, Daily, DayOfWeek, Days, Each, EveryDays, EveryWeekday, HalfHour, Hours, Minutes,
    Moment, Month, Monthly, Months, OClock, Often, OtherDays, SingleDose, Times, Weekend, Weekly,
    Weeks, WorkingDays, Years,
};
use crate::words::table::Table;

pub const TIMES: Table = &[
    (Times, "gange|gang"),
    (Often(1), "1 gang"),
    (
        SingleDose,
        "som engangsdosis|engangsdosis|som enkeltdosis|som én dosis|kun én gang|kun en gang|kun 1 gang|straks som engangsdosis|straks|med det samme",
    ),
    (Each, "hver|hvert"),
    (Minutes, "minutter|minut"),
    (Hours, "time|timer|timers|timer's"),
    (HalfHour, "en halv time|½ time|halv time|1/2 time"),
    (Days, "dag|dage|dages|dagen|døgn|døgnet|dag(e)"),
    (Weeks, "uge|uger|uges|ugers|ugen"),
    (Months, "måned|måneds|måneder|måneders|måneden|mdr|md"),
    (Years, "år"),
    (
        Daily,
        "en gang dagligt|én gang dagligt|en gang daglig|én gang daglig|1 gang dagligt|1 gang daglig|1 gang om dagen|en gang om dagen|én gang om dagen|1 gang i døgnet|en gang i døgnet|een gang daglig|1 x dagligt|1 x daglig|1 x dgl|hver dag|én gang i døgnet|1 gang pr. dag|1 gang pr. døgn|een gang dagligt|1 gang hver dag|en gang hver dag",
    ),
    (
        ADay,
        "dagligt|daglig|dgl|dagl|om dagen|pr. dag|pr. døgn|i døgnet|per dag|per døgn|pr dag|pr døgn|/dag|/døgn",
    ),
    (Weekly(1), "hver uge|ugentlig|ugentligt"),
    (Weekly(2), "hver anden uge|hver 2. uge|hver 14. dag"),
    (EveryDays(2), "hver anden dag|hver 2. dag|hveranden dag"),
    (
        Monthly(1),
        "hver måned|månedligt|månedlig|om måneden|1 gang om måneden|en gang om måneden|én gang om måneden|1 gang månedligt|1 gang hver måned",
    ),
    (At, "kl|klokken"),
    (OClock, "kl|klokken"),
];

pub const MOMENTS: Table = &[
    (
        Moment(DayMoment::Morning),
        "morgen|om morgenen|hver morgen|til morgen|morgenen|om formiddagen|formiddag",
    ),
    (
        Moment(DayMoment::Noon),
        "middag|til middag|om middagen|hver middag|kl. 12 middag",
    ),
    (
        Moment(DayMoment::Lunch),
        "frokost|til frokost|ved frokost|ved frokosttid",
    ),
    (
        Moment(DayMoment::Breakfast),
        "til morgenmad|til morgenmaden",
    ),
    (Moment(DayMoment::Afternoon), "eftermiddag|om eftermiddagen"),
    (
        Moment(DayMoment::Evening),
        "aften|om aftenen|hver aften|til aften|aftenen",
    ),
    (
        Moment(DayMoment::EveningMeal),
        "til aftensmad|til aftensmaden",
    ),
    (
        Moment(DayMoment::Night),
        "nat|til natten|om natten|hver nat|til nat",
    ),
    (
        Moment(DayMoment::Bedtime),
        "ved sengetid|sengetid|inden sengetid|før sengetid|ved sengetid hver aften|før du går i seng|inden du går i seng|til natten ved sengetid|ved sovetid|umiddelbart før sengetid|lige før sengetid|lige inden sengetid|til natten før sengetid",
    ),
    (
        Moment(DayMoment::Waking),
        "ved opvågning|når du vågner|når du står op",
    ),
];

pub const DAYS: Table = &[
    (DayOfWeek(Weekday::Mon), "mandag"),
    (DayOfWeek(Weekday::Tue), "tirsdag|tirs"),
    (DayOfWeek(Weekday::Wed), "onsdag|ons"),
    (DayOfWeek(Weekday::Thu), "torsdag|tors"),
    (DayOfWeek(Weekday::Fri), "fredag|fre"),
    (DayOfWeek(Weekday::Sat), "lørdag|lør"),
    (DayOfWeek(Weekday::Sun), "søndag|søn"),
    (
        EveryWeekday(Weekday::Mon),
        "hver mandag|om mandagen|mandage|på mandage",
    ),
    (
        EveryWeekday(Weekday::Tue),
        "hver tirsdag|om tirsdagen|tirsdage|på tirsdage",
    ),
    (
        EveryWeekday(Weekday::Wed),
        "hver onsdag|om onsdagen|onsdage|på onsdage",
    ),
    (
        EveryWeekday(Weekday::Thu),
        "hver torsdag|om torsdagen|torsdage|på torsdage",
    ),
    (
        EveryWeekday(Weekday::Fri),
        "hver fredag|om fredagen|fredage|på fredage",
    ),
    (
        EveryWeekday(Weekday::Sat),
        "hver lørdag|om lørdagen|lørdage|på lørdage",
    ),
    (
        EveryWeekday(Weekday::Sun),
        "hver søndag|om søndagen|søndage|på søndage",
    ),
    (WorkingDays, "hverdage|på hverdage"),
    (Weekend, "weekend|i weekenden|i weekender"),
    (
        OtherDays,
        "øvrige dage|de øvrige dage|de andre dage|andre dage|resten af ugen|alle øvrige dage|på de øvrige dage|alle andre dage|ugens øvrige dage|de resterende dage",
    ),
    (Month(1), "januar"),
    (Month(2), "februar"),
    (Month(3), "marts"),
    (Month(5), "maj"),
    (Month(6), "juni"),
    (Month(7), "juli"),
    (Month(10), "oktober|okt"),
];

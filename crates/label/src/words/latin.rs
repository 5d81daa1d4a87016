//! Abbreviations that scripts share in many countries. "b.d." and "bd" are one
//! word here.

use domain::amount::Unit;

use super::table::Table;
use crate::reading::{DayMoment, LabelSide};
use crate::sense::Sense::{
    AfterFood, BeforeFood, Counts, Directed, Each, Kept, Moment, Needed, Od, Side, TimesADay, Turn,
    WithFood,
};

pub const TABLES: &[Table] = &[&[
    (TimesADay(2), "bd|bid|bds"),
    (TimesADay(3), "tds|tid|td"),
    (TimesADay(4), "qds|qid|qd s"),
    (Od, "od"),
    (Turn, "qd|qod|eod|os|as|ad|q|dd|qw|biw|tiw"),
    (Side(LabelSide::Both), "ou|au"),
    (Moment(DayMoment::Morning), "mane|om"),
    (Moment(DayMoment::Night), "nocte|on|noct"),
    (Moment(DayMoment::Bedtime), "hs|qhs|q.h.s."),
    (Moment(DayMoment::Morning), "qam"),
    (Moment(DayMoment::Evening), "qpm"),
    (Moment(DayMoment::Night), "q.n."),
    (Needed, "prn|pn|sos"),
    (Side(LabelSide::Right), "re"),
    (Side(LabelSide::Left), "le"),
    (BeforeFood, "ac"),
    (AfterFood, "pc"),
    (WithFood, "cc food"),
    (Directed, "mdu|as dir|mdu as directed|mdu."),
    (Kept, "po|sl|pr|pv|im|sc|iv|neb|top|per os|p.o."),
    (Each, "q"),
    (Counts(Unit::Drop), "gtt|gtts"),
    (Counts(Unit::Suppository), "supp|supps|pess"),
    (Counts(Unit::Injection), "inj"),
]];

//! Danish phrases, as pharmacies print them and doctors write them.

mod amounts;
mod bounds;
mod directions;
mod times;

use super::table::Table;
use crate::sense::Sense::{Article, Filler, For, Number, Often, Per, Turn};

pub const TABLES: &[Table] = &[
    amounts::NUMBERS,
    amounts::UNITS,
    times::TIMES,
    times::MOMENTS,
    times::DAYS,
    bounds::FOOD,
    bounds::LIMITS,
    bounds::STEPS,
    directions::DIRECTIONS,
    directions::OTHERS,
];

/// Little words that other languages have too, with another meaning. They count
/// only beside a word that is Danish.
pub const LITTLE: &[Table] = &[&[
    (Number(1_000), "en|et|een|én|ét"),
    (Number(2_000), "to"),
    (Number(10_000), "ti"),
    (Number(7_000), "syv"),
    (Article, "en|et"),
    (
        For,
        "i|for|i alt i|fortsat i|de næste|de første|i de første",
    ),
    (Per, "om|pr|per|i løbet af"),
    (Often(1), "en gang|een gang|én gang"),
    (Turn, "tid"),
    (
        Filler,
        "i|og så|der|ad|på|den|det|de|skal|at|er|med|af|bør|om|a|som|din|dit|dine|også|på samme tid",
    ),
]];

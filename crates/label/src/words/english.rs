//! English phrases, as British, Irish, American, Australian and Hong Kong
//! labels write them.

mod amounts;
mod bounds;
mod directions;
mod times;

use super::table::Table;

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
    directions::WARNINGS,
    directions::OTHERS,
];

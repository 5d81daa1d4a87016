//! How a person's medicines changed, as a picture and as a table with the same
//! content: lanes, marks and bars with words, and what changed before a side effect.
//! Facts only: no cause is claimed and nothing is judged (G2).
//!
//! Places in the picture are hundredths of its width, from the first day to the last.

mod axis;
mod before;
mod doses;
mod keyed;
mod lanes;
mod row;
mod said;

pub use self::axis::{AxisTick, TickNamed};
pub use self::before::BeforeFelt;
pub use self::doses::{DoseBar, MissedRow};
pub use self::lanes::{LaneLine, LaneLook, LaneMark, LanePicture, MarkShape};
pub use self::row::ChangeRow;

use self::axis::Axis;
use self::keyed::keyed;
use domain::timeline::{TimelineOf, TimelineSpan, timeline};
use text::Text;

/// The most lanes that stand in one picture; of more, those the same all the time
/// are folded.
pub const MOST_LANES: usize = 25;

/// What the page shows.
#[derive(Clone, Debug, PartialEq)]
pub struct TimelineShown {
    /// The days of the picture, in words.
    pub days: String,
    /// The months along the picture.
    pub ticks: Vec<AxisTick>,
    /// What was felt and talked about, if anything was.
    pub noticed: Option<LanePicture>,
    /// A lane for each medicine.
    pub lanes: Vec<LanePicture>,
    /// Lanes without a change, where there are very many.
    pub unchanged: Vec<LanePicture>,
    /// Where lines go through all lanes: at each side effect.
    pub side_effects: Vec<f64>,
    /// What stands in the table, oldest first.
    pub rows: Vec<ChangeRow>,
    /// Whether anything changed in this time.
    pub changed: HasChanged,
    /// Doses that were not taken, week by week.
    pub missed: Vec<MissedRow>,
    /// From when on doses are counted, or that none was missed.
    pub doses_note: Option<String>,
    /// What changed before each side effect.
    pub before: Vec<BeforeFelt>,
}

/// Whether anything changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HasChanged {
    /// Something did, or something was felt or talked about.
    Something,
    /// Nothing did.
    Nothing,
}

/// What the page of a person shows; nothing where no medicine is on the list.
pub fn timeline_page(of: TimelineOf, span: TimelineSpan, t: &Text) -> Option<TimelineShown> {
    let told = timeline(of, span);
    if told.lanes.is_empty() && told.milestones.is_empty() {
        return None;
    }
    let axis = Axis::new(told.from, told.to);
    let keyed = keyed(&told);
    let record = of.record;
    let (with, without): (Vec<_>, Vec<_>) = told
        .lanes
        .iter()
        .map(|lane| lanes::of(lane, &keyed, &axis, (record, t)))
        .partition(|lane| told.lanes.len() <= MOST_LANES || !lane.marks.is_empty());
    let mut rows = said::at_first(&told, t);
    rows.extend(keyed.iter().map(|one| said::row(one, (record, t))));
    // Of one day what was there already comes first.
    rows.sort_by_key(|(day, _)| *day);
    let missed = doses::rows(&told, t);
    let changed = if keyed.is_empty() {
        HasChanged::Nothing
    } else {
        HasChanged::Something
    };
    Some(TimelineShown {
        days: t
            .history
            .from_to(&t.dates.date(told.from), &t.dates.date(told.to)),
        ticks: axis.ticks(t),
        noticed: lanes::noticed(&told, &keyed, &axis, (record, t)),
        lanes: with,
        unchanged: without,
        side_effects: lanes::side_effects(&keyed, &axis),
        rows: rows.into_iter().map(|(_, row)| row).collect(),
        changed,
        doses_note: doses::note(&told, &missed, t),
        missed,
        before: before::all(&told, &keyed, (record, t)),
    })
}

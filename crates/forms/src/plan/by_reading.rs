//! A dose by a reading, in a plan being written: the times and the whole table, word
//! for word.

use super::{PlanDraft, PlanProblem, RowDraft};
use domain::amount::Unit;
use domain::plan::{ByReading, DayPattern, Ending, ReadingRow, Schedule};
use domain::words::Name;

impl PlanDraft {
    pub(super) fn by_reading(&self, unit: Unit, problems: &mut Vec<PlanProblem>) -> Schedule {
        let mut times = Vec::new();
        self.check_times(problems, |_, time, _| times.push(time));
        let mut table = Vec::new();
        for (place, row) in self.table.iter().enumerate() {
            if row.is_empty() {
                continue;
            }
            let read = Name::parse(&row.reading)
                .ok()
                .zip(Name::parse(&row.says).ok());
            match read {
                Some((reading, says)) => table.push(ReadingRow { reading, says }),
                None => problems.push(PlanProblem::Row(place)),
            }
        }
        if self.table.iter().all(RowDraft::is_empty) {
            problems.push(PlanProblem::NoRows);
        }
        Schedule::ByReading(ByReading {
            days: DayPattern::EveryDay,
            times,
            table,
            unit,
            ending: Ending::Open,
        })
    }
}

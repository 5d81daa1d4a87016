//! For what older doses than those of the last days must be in memory.

use chrono::{Duration, NaiveDate};

use domain::agenda::seldom;
use domain::journal::Journal;
use domain::medicine::Medicine;
use domain::record::StockChange;

/// What older doses are needed for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NeedsDoses {
    /// When the next one is due of what is counted from the last one given. Without
    /// them one that was given would be asked for again.
    ToAsk,
    /// That, and what is left.
    ToAskAndCount,
}

/// From which day on doses must be in memory, where those from `known` on are.
pub fn needed_from(
    journal: &Journal,
    needs: NeedsDoses,
    (known, today): (NaiveDate, NaiveDate),
) -> Option<NaiveDate> {
    let people = || journal.record().people();
    let asked = people().flat_map(|person| {
        let plans = person.current_medicines().flat_map(Medicine::newest_plans);
        plans.filter_map(move |plan| seldom::needs_doses_from(person, plan, (known, today)))
    });
    let asked = asked.min();
    if needs == NeedsDoses::ToAsk {
        return asked;
    }
    let counted = people().flat_map(|person| {
        person.current_medicines().filter_map(|medicine| {
            // What is left of a medicine counts from its last stock count.
            let changes = person.stock.get(&medicine.id)?;
            let counted = changes
                .iter()
                .rfind(|change| matches!(change.value, StockChange::Counted(_)));
            let last = counted.or(changes.first())?.at.date_naive();
            // A dose of the evening before may be taken after the count.
            Some(last - Duration::days(1))
        })
    });
    counted.chain(asked).min()
}

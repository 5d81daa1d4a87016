//! When it is time for a backup, and the line on Today that says so.
//!
//! Only changes count: entries that no backup holds yet, and a backup, or a
//! first entry, that lies some days back.

use chrono::Duration;
use leptos::prelude::*;

use super::last::LastBackup;
use crate::device::database::lasting;
use crate::ui::context::{ledger, now};
use crate::ui::parts::backup_banner::{BackupBanner, Due};
use domain::journal::Journal;
use domain::zone::Moment;
use storage::Lasting;

/// After how many days with changes people are reminded.
pub const DAYS: i64 = 7;

/// The same where the browser may clear what is stored by itself.
pub const DAYS_UNPROMISED: i64 = 1;

/// After how many days people are reminded, by what the browser promises. A
/// browser that cannot say is taken for one that keeps.
const fn days(lasting: Option<Lasting>) -> i64 {
    match lasting {
        Some(Lasting::NotPromised) => DAYS_UNPROMISED,
        Some(Lasting::Promised) | None => DAYS,
    }
}

/// Whether it is time for a backup.
pub fn due(
    last: Option<LastBackup>,
    journal: &Journal,
    now: Moment,
    lasting: Option<Lasting>,
) -> Option<Due> {
    let old = |at: Moment| now - at > Duration::days(days(lasting));
    match last {
        None => old(journal.entries().next()?.at).then_some(Due::Never),
        Some(last) => (old(last.at) && journal.newest()?.at > last.at)
            .then(|| Due::DaysAgo((now - last.at).num_days())),
    }
}

/// The line that says it is time for a backup; nothing when it is not.
#[component]
pub fn BackupDue() -> impl IntoView {
    let (ledger, now) = (ledger(), now());
    let zone = ledger.device_zone();
    let promised = RwSignal::new(None::<Lasting>);
    Effect::new(move |_| {
        leptos::task::spawn_local(async move { promised.set(lasting().await) });
    });
    let due = Memo::new(move |_| {
        let (at, lasting) = (now.at(&zone), promised.get());
        ledger.read(|journal| due(LastBackup::kept_here(), journal, at, lasting))
    });
    move || due.get().map(|due| view! { <BackupBanner due/> })
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::event::{Entry, Event};
    use domain::id::{EntryId, Id, PersonId};
    use domain::person::Actor;

    fn at(text: &str) -> Moment {
        Moment::parse_from_rfc3339(text).unwrap()
    }

    fn journal(days: &[&str]) -> Journal {
        Journal::new(days.iter().zip(1..).map(|(day, n)| {
            let at = at(&format!("2026-11-{day}T08:00:00Z"));
            Entry {
                id: EntryId::new(at, [n; 10]),
                at,
                by: Actor::Themself,
                person: PersonId::new(at, [0; 10]),
                event: Event::Together(Vec::new()),
            }
        }))
    }

    #[test]
    fn a_backup_is_due_after_seven_days_with_changes() {
        let last = |day: &str| {
            Some(LastBackup {
                at: at(&format!("2026-11-{day}T09:00:00Z")),
                entries: 1,
            })
        };
        let now = at("2026-11-22T10:00:00Z");
        for (what, last, entries, expected) in [
            ("nothing here", None, vec![], None),
            ("new here", None, vec!["20", "21"], None),
            ("a week without", None, vec!["14"], Some(Due::Never)),
            ("fresh backup", last("16"), vec!["01", "22"], None),
            ("old, no change", last("02"), vec!["01"], None),
            (
                "old, changed",
                last("02"),
                vec!["01", "03"],
                Some(Due::DaysAgo(20)),
            ),
            (
                "one week and an hour",
                last("15"),
                vec!["01", "16"],
                Some(Due::DaysAgo(7)),
            ),
        ] {
            assert_eq!(due(last, &journal(&entries), now, None), expected, "{what}");
        }
    }

    #[test]
    fn where_the_browser_promises_nothing_a_day_is_enough() {
        let now = at("2026-11-22T10:00:00Z");
        let entries = journal(&["20"]);
        for (lasting, expected) in [
            (Some(Lasting::NotPromised), Some(Due::Never)),
            (Some(Lasting::Promised), None),
            (None, None),
        ] {
            assert_eq!(due(None, &entries, now, lasting), expected, "{lasting:?}");
        }
        let fresh = journal(&["22"]);
        assert_eq!(due(None, &fresh, now, Some(Lasting::NotPromised)), None);
    }
}

//! An announcement in words. Neutral: others may see the screen. No medicine is
//! ever named, and nothing is told to be taken now.

use crate::device::notify::{Notice, Repeat};
use domain::reminder::round::{Announcement, Telling, Timing};
use text::Text;

/// What an announcement about so many doses says in its second line.
pub fn body(timing: Timing, doses: usize, text: &Text) -> String {
    let (words, clock) = (text.reminding, |wall: chrono::NaiveDateTime| {
        text.dates.time(wall.time())
    });
    match timing {
        Timing::Soon(wall) => words.soon(&clock(wall), doses),
        Timing::Now(wall) => words.now(&clock(wall), doses),
        Timing::WasDue(wall) => words.was_due(&clock(wall), doses),
        Timing::InQuiet => words.in_quiet(doses),
        Timing::WhileAway => words.while_away.into(),
        Timing::Several => words.several(doses),
    }
}

/// The notice for an announcement. `names` are those to show; none for neutral.
pub fn notice(announcement: &Announcement, names: &[String], text: &Text) -> Notice {
    let words = text.reminding;
    Notice {
        tag: announcement.tag.clone(),
        doses: announcement.doses.clone(),
        title: if names.is_empty() {
            words.title.into()
        } else {
            words.title_for(&names.join(words.between_names))
        },
        body: body(announcement.timing, announcement.doses.len(), text),
        repeat: repeat(announcement),
        claim: announcement.claim.clone(),
    }
}

const fn repeat(announcement: &Announcement) -> Repeat {
    match (announcement.telling, announcement.timing) {
        (Telling::Less, _) => Repeat::Silent,
        (Telling::First, Timing::Now(_) | Timing::Soon(_)) => Repeat::Quiet,
        (Telling::First | Telling::Again, _) => Repeat::Heard,
    }
}

/// The notice that is only a try.
pub fn test(text: &Text) -> Notice {
    Notice {
        tag: "try".into(),
        doses: Vec::new(),
        title: text.reminding.test_title.into(),
        body: text.reminding.test_body.into(),
        repeat: Repeat::Heard,
        claim: String::new(),
    }
}

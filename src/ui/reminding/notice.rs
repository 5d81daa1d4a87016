//! An announcement in words. Neutral: others may see the screen. No medicine is
//! ever named, and nothing is told to be taken now.

use crate::device::notify::{Notice, Repeat};
use domain::reminder::round::{Announcement, Timing};
use text::Text;

/// What an announcement says in its second line.
pub fn body(timing: Timing, text: &Text) -> String {
    let clock = |wall: chrono::NaiveDateTime| text.dates.time(wall.time());
    match timing {
        Timing::Now(wall) => text.reminding.now(&clock(wall)),
        Timing::WasDue(wall) => text.reminding.was_due(&clock(wall)),
        Timing::WhileAway => text.reminding.while_away.into(),
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
        body: body(announcement.timing, text),
        repeat: match announcement.timing {
            Timing::Now(_) => Repeat::Quiet,
            Timing::WasDue(_) | Timing::WhileAway => Repeat::Heard,
        },
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
    }
}

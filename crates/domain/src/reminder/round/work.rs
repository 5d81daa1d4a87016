//! What one tab has to do after a round, with what stands on the screen: the whole
//! of reminding but the doing.

use super::{Announcement, NoticeShown, Round, Smaller, answered, to_change, to_close};
use crate::zone::Moment;

/// Where a tab stands among the open ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TabPlace {
    /// It reminds.
    Leading,
    /// Another one does.
    Beside,
}

/// What a tab has to do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ScreenWork {
    /// The tags of notices to take away.
    pub close: Vec<String>,
    /// Notices to show with less in them.
    pub change: Vec<Smaller>,
    /// What to tell.
    pub announce: Vec<Announcement>,
}

impl ScreenWork {
    /// What follows from a round for a tab.
    pub fn new(round: Round, shown: &[NoticeShown], place: TabPlace, now: Moment) -> Self {
        Self {
            close: match place {
                TabPlace::Leading => to_close(shown, &round),
                TabPlace::Beside => answered(shown, &round),
            },
            change: to_change(shown, &round, now),
            announce: match place {
                TabPlace::Leading => round.announcements,
                TabPlace::Beside => Vec::new(),
            },
        }
    }

    /// Whether there is nothing to do.
    pub fn is_done(&self) -> bool {
        *self == Self::default()
    }
}

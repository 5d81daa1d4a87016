//! The lines of a calendar file: escaped, folded, one alarm for each event.

use chrono::{DateTime, NaiveDateTime, Utc};

use super::events::FirstRing;

/// A date and time as the format writes it.
const LOCAL: &str = "%Y%m%dT%H%M%S";

/// When a file was made, and its place among the files of a person.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stamp {
    pub(super) made: DateTime<Utc>,
    pub(super) sequence: i64,
}

/// The lines of a file.
pub(super) struct CalendarLines(String);

impl CalendarLines {
    pub(super) fn begin(name: &str) -> Self {
        let mut lines = Self(String::new());
        for line in [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Concord//Reminders//EN",
            "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH",
        ] {
            lines.line(line);
        }
        lines.line(&format!("X-WR-CALNAME:{}", escaped(name)));
        lines
    }

    /// An event that rings.
    pub(super) fn event(
        &mut self,
        uid: &str,
        at: (FirstRing, Option<&str>),
        title: &str,
        stamp: Stamp,
    ) {
        let (first, repeat) = at;
        self.open(uid, stamp);
        match first {
            FirstRing::Floating(at) => self.line(&format!("DTSTART:{}", at.format(LOCAL))),
            FirstRing::Utc(at) => self.line(&format!("DTSTART:{}Z", at.format(LOCAL))),
        }
        self.line("DURATION:PT5M");
        if let Some(repeat) = repeat {
            self.line(repeat);
        }
        let title = self.close(title);
        // One alarm, and last: some calendars read no more than that.
        self.line("BEGIN:VALARM");
        self.line("ACTION:DISPLAY");
        self.line(&format!("DESCRIPTION:{title}"));
        self.line("TRIGGER:PT0S");
        self.line("END:VALARM");
        self.line("END:VEVENT");
    }

    /// An event that takes an earlier one of the same name out of a calendar.
    ///
    /// It has no alarm and lies in the past, so that it is silent also where a
    /// calendar knows nothing of cancelled events. The file stays one that is
    /// published: `METHOD:CANCEL` would go for the whole file and wants an organizer.
    pub(super) fn gone(&mut self, uid: &str, past: NaiveDateTime, title: &str, stamp: Stamp) {
        self.open(uid, stamp);
        self.line(&format!("DTSTART:{}", past.format(LOCAL)));
        self.line("DURATION:PT5M");
        self.line("STATUS:CANCELLED");
        self.close(title);
        self.line("END:VEVENT");
    }

    fn open(&mut self, uid: &str, stamp: Stamp) {
        self.line("BEGIN:VEVENT");
        self.line(&format!("UID:{uid}"));
        self.line(&format!("DTSTAMP:{}Z", stamp.made.format(LOCAL)));
        self.line(&format!("SEQUENCE:{}", stamp.sequence));
    }

    fn close(&mut self, title: &str) -> String {
        let title = escaped(title);
        self.line(&format!("SUMMARY:{title}"));
        self.line("TRANSP:TRANSPARENT");
        self.line("CLASS:PRIVATE");
        title
    }

    pub(super) fn end(mut self) -> String {
        self.line("END:VCALENDAR");
        self.0
    }

    /// Adds a line, folded so that no part is longer than 75 bytes.
    fn line(&mut self, line: &str) {
        let mut room = 75;
        for c in line.chars() {
            if c.len_utf8() > room {
                self.0.push_str("\r\n ");
                room = 74;
            }
            self.0.push(c);
            room -= c.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// A text as the format wants it.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            ';' => out.push_str("\\;"),
            ',' => out.push_str("\\,"),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_line_is_folded_and_unfolds_to_itself(text in "[a-z,;\\\\早藥 æ\r\n]{0,200}") {
            let mut lines = CalendarLines(String::new());
            let line = format!("SUMMARY:{}", escaped(&text));
            lines.line(&line);
            for part in lines.0.trim_end_matches("\r\n").split("\r\n") {
                prop_assert!(part.len() <= 75, "{}", part);
            }
            prop_assert_eq!(lines.0.replace("\r\n ", ""), format!("{line}\r\n"));
        }
    }

    #[test]
    fn a_line_end_in_a_text_cannot_start_a_property() {
        assert_eq!(
            escaped("a\rURL:x\r\nb\nc,d;e\\f\u{7}"),
            "a\\nURL:x\\nb\\nc\\,d\\;e\\\\f"
        );
    }
}

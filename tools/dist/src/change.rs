//! Changes to text that was generated or written for this tool. What is not there
//! is never passed over: the surprise says what was looked for, where, and what to do.

use crate::fault::Surprise;

/// One change.
#[derive(Clone, Copy, Debug)]
pub struct Change<'a> {
    /// What is looked for.
    pub old: &'a str,
    /// What is put in its place.
    pub new: &'a str,
    /// How often it must be there.
    pub times: Times,
    /// What to do when it is not.
    pub advice: &'a str,
}

/// How often something must be in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Times {
    /// Neither never nor twice.
    Once,
    /// Once or more.
    AtLeastOnce,
}

/// The text of a file after a change.
///
/// # Errors
/// What was looked for is not there, or is there too often.
pub fn changed(file: &str, text: &str, change: Change) -> Result<String, Surprise> {
    require(file, text, change.old, change.times, change.advice)?;
    Ok(text.replace(change.old, change.new))
}

/// Makes sure that something is in the text of a file.
///
/// # Errors
/// It is not, or it is there too often.
pub fn require(
    file: &str,
    text: &str,
    wanted: &str,
    times: Times,
    advice: &str,
) -> Result<(), Surprise> {
    let found = text.matches(wanted).count();
    let times = match times {
        Times::Once if found == 1 => return Ok(()),
        Times::AtLeastOnce if found > 0 => return Ok(()),
        Times::Once => "once",
        Times::AtLeastOnce => "at least once",
    };
    Err(Surprise {
        file: file.to_owned(),
        expected: format!("{wanted} ({times})"),
        found: match found {
            0 => "nothing of the kind".to_owned(),
            count => format!("it {count} times"),
        },
        advice: advice.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(times: Times, text: &str) -> Result<String, String> {
        let change = Change {
            old: "./old.js",
            new: "./new.js",
            times,
            advice: "look at old.js",
        };
        changed("a.js", text, change).map_err(|surprise| surprise.to_string())
    }

    #[test]
    fn what_is_there_is_changed() {
        for (times, text, new) in [
            (Times::Once, "from ./old.js;", "from ./new.js;"),
            (Times::AtLeastOnce, "./old.js", "./new.js"),
            (Times::AtLeastOnce, "./old.js ./old.js", "./new.js ./new.js"),
        ] {
            assert_eq!(change(times, text).as_deref(), Ok(new));
        }
    }

    #[test]
    fn what_is_not_there_or_there_too_often_is_said() {
        for (times, text, found) in [
            (Times::Once, "from ./other.js;", "nothing of the kind"),
            (Times::AtLeastOnce, "", "nothing of the kind"),
            (Times::Once, "./old.js ./old.js", "it 2 times"),
        ] {
            let said = change(times, text).unwrap_err();
            for part in ["a.js", "./old.js", found, "look at old.js"] {
                assert!(said.contains(part), "{said}");
            }
        }
    }
}

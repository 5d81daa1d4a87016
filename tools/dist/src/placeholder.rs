//! The places in the scripts of `public/` that the build fills in.

use crate::change::{Change, Times, changed};
use crate::fault::Surprise;

/// A place that the build fills in, written as its name between underscores.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Placeholder {
    /// The name of this build.
    Stamp,
    /// The file of the app's script.
    AppJs,
    /// The parts of the app itself, as files.
    Parts,
    /// The files that the service worker keeps.
    Precache,
    /// The languages, with what devices call them.
    Languages,
    /// The sentences of each language, as files.
    Texts,
    /// What is said when the app cannot start.
    Help,
    /// What a notice says that has no words of its own.
    Notice,
    /// What reads codes off pictures, as a file.
    Scanner,
}

impl Placeholder {
    const fn mark(self) -> &'static str {
        match self {
            Self::Stamp => "__STAMP__",
            Self::AppJs => "__APP_JS__",
            Self::Parts => "__PARTS__",
            Self::Precache => "__PRECACHE__",
            Self::Languages => "__LANGUAGES__",
            Self::Texts => "__TEXTS__",
            Self::Help => "__HELP__",
            Self::Notice => "__NOTICE__",
            Self::Scanner => "__SCANNER__",
        }
    }
}

/// The text of a file with its places filled in.
///
/// # Errors
/// One of them is not there, or another is left over.
pub fn filled(file: &str, text: &str, values: &[(Placeholder, &str)]) -> Result<String, Surprise> {
    let mut text = text.to_owned();
    for (placeholder, value) in values {
        let change = Change {
            old: placeholder.mark(),
            new: value,
            times: Times::AtLeastOnce,
            advice: "name it in the file of public/, or fill it in no longer: tools/dist/src/finish.rs",
        };
        text = changed(file, &text, change)?;
    }
    nothing_left(file, &text)?;
    Ok(text)
}

/// Makes sure that a finished file has no place left to fill in.
///
/// # Errors
/// It has one.
pub fn nothing_left(file: &str, text: &str) -> Result<(), Surprise> {
    match first_mark(text) {
        None => Ok(()),
        Some(mark) => Err(Surprise {
            file: file.to_owned(),
            expected: "every place to fill in is filled in".to_owned(),
            found: mark.to_owned(),
            advice:
                "take it out of the file of public/, or fill it in: tools/dist/src/placeholder.rs"
                    .to_owned(),
        }),
    }
}

/// The first thing of the shape `__NAME__`.
fn first_mark(text: &str) -> Option<&str> {
    text.match_indices("__").find_map(|(start, _)| {
        let name = &text[start + 2..];
        let is_letter = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
        let run = &name[..name.find(|c| !is_letter(c)).unwrap_or(name.len())];
        let end = run.find("__")?;
        (end > 0).then(|| &text[start..start + 2 + end + 2])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_is_filled_in() {
        let text = "import(\"./__APP_JS__\"); const parts = __PARTS__; // __APP_JS__";
        let values = [
            (Placeholder::AppJs, "a.js"),
            (Placeholder::Parts, "[\"a.wasm\", \"sha256-x+/&\\1=\"]"),
        ];
        assert_eq!(
            filled("boot.js", text, &values).unwrap(),
            "import(\"./a.js\"); const parts = [\"a.wasm\", \"sha256-x+/&\\1=\"]; // a.js"
        );
    }

    #[test]
    fn a_place_that_is_not_there_or_left_over_is_said() {
        for (text, named) in [
            ("no place at all", "__STAMP__"),
            ("__STAMP__ and __PRECACHE__", "__PRECACHE__"),
            ("__STAMP__ __STAMP2__", "__STAMP2__"),
            ("__STAMP__ ___OTHER_NAME__", "__OTHER_NAME__"),
        ] {
            let surprise = filled("sw.js", text, &[(Placeholder::Stamp, "s")]).unwrap_err();
            let said = surprise.to_string();
            assert!(said.contains("sw.js") && said.contains(named), "{said}");
        }
    }

    #[test]
    fn names_that_only_look_alike_are_left_alone() {
        for text in [
            "__wbg_init",
            "__wasm_split_load__",
            "A__B",
            "____",
            "__A_B",
            "__ A __",
        ] {
            assert_eq!(nothing_left("app.js", text), Ok(()), "{text}");
        }
    }
}

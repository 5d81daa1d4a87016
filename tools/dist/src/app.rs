//! The files that the app itself consists of.

use crate::fault::Surprise;

/// The files of the app, by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct App {
    /// The script that wasm-bindgen made.
    pub script: String,
    /// The app, or the first part of it.
    pub wasm: String,
    /// How many parts it comes in.
    pub parts: Parts,
}

/// How many parts the app comes in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Parts {
    /// It is whole.
    One,
    /// A script brings in the second part.
    Two {
        /// That script.
        link: String,
        /// The second part.
        rest: String,
    },
}

impl App {
    /// The whole app as Trunk has put it among these files.
    ///
    /// # Errors
    /// It is not there, or is there twice.
    pub fn whole(names: &[String]) -> Result<Self, Surprise> {
        Ok(Self {
            script: only(names, ".js")?,
            wasm: only(names, "_bg.wasm")?,
            parts: Parts::One,
        })
    }
}

fn only(names: &[String], ending: &str) -> Result<String, Surprise> {
    let is_app = |name: &&String| name.starts_with("concord-app-") && name.ends_with(ending);
    let found: Vec<&String> = names.iter().filter(is_app).collect();
    match found.as_slice() {
        [one] => Ok((*one).clone()),
        found => Err(Surprise {
            file: "what Trunk has built".to_owned(),
            expected: format!("one file concord-app-CHECKSUM{ending}"),
            found: format!("{found:?}"),
            advice: "see how Trunk names the app now (data-bin in public/index.html)".to_owned(),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole(names: &[&str]) -> Result<App, Surprise> {
        App::whole(
            &names
                .iter()
                .map(|&name| name.to_owned())
                .collect::<Vec<_>>(),
        )
    }

    #[test]
    fn the_app_is_found_by_its_name() {
        let app = whole(&[
            "a.css",
            "concord-app-1.js",
            "concord-app-1_bg.wasm",
            "sw.js",
        ])
        .unwrap();
        assert_eq!(app.script, "concord-app-1.js");
        assert_eq!(app.wasm, "concord-app-1_bg.wasm");
        assert_eq!(app.parts, Parts::One);
    }

    #[test]
    fn no_app_or_two_are_said() {
        for (names, said) in [
            (
                vec!["concord-1.js", "concord-app-1_bg.wasm"],
                "concord-app-CHECKSUM.js",
            ),
            (vec!["concord-app-1.js"], "concord-app-CHECKSUM_bg.wasm"),
            (
                vec!["concord-app-1.js", "concord-app-2.js"],
                "concord-app-2.js",
            ),
        ] {
            let surprise = whole(&names).unwrap_err().to_string();
            assert!(surprise.contains(said), "{surprise}");
        }
    }
}

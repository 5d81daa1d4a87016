//! The sentences of the app and of its static files, from `languages/`: two packs
//! a language for the app to fetch, one for each of its parts, and the few words
//! that the page, the starter and the service worker say themselves.

use languages::{Area, Languages, Portion};
use serde_json::{Map, Value, json};

use crate::build::Purpose;
use crate::change::{Change, Times, changed};
use crate::checksum::Checksum;
use crate::fault::{Fault, Surprise};
use crate::folder::Folder;
use crate::markup::tags;

/// The sentences of every language.
pub struct Sentences(Languages);

/// A pack of sentences as a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The code of its language.
    pub code: String,
    /// Which of its sentences.
    pub portion: Portion,
    /// Its name in the build.
    pub name: String,
    /// What is in it.
    pub pack: String,
}

impl Sentences {
    /// Reads them from the checkout.
    ///
    /// # Errors
    /// Something is wrong with a language.
    pub fn read(root: &Folder) -> Result<Self, Fault> {
        languages::read(&root.path_of("languages"))
            .map(Self)
            .map_err(Fault::Languages)
    }

    /// The areas.
    pub fn areas(&self) -> &[Area] {
        &self.0.areas
    }

    /// The packs. In a release a name holds the checksum.
    pub fn texts(&self, purpose: Purpose) -> Vec<Text> {
        let of = |portion| {
            let packs = languages::pack::all(&self.0, portion);
            let named = self.0.languages.iter().zip(packs);
            named.map(move |(language, pack)| {
                let code = language.code.clone();
                let name = name(&code, portion, &pack, purpose);
                Text {
                    code,
                    portion,
                    name,
                    pack,
                }
            })
        };
        Portion::ALL.into_iter().flat_map(of).collect()
    }

    /// For `boot.js` and `sw.js`: the packs of each language with their checksums,
    /// which while developing are empty.
    pub fn files(&self, purpose: Purpose) -> String {
        let mut files = Map::new();
        for text in self.texts(purpose) {
            let integrity = match purpose {
                Purpose::Release => Checksum::of(&text.pack).integrity(),
                Purpose::Development => String::new(),
            };
            let of_language = files.entry(text.code).or_insert_with(|| json!({}));
            of_language[text.portion.name()] = json!([text.name, integrity]);
        }
        Value::Object(files).to_string()
    }

    /// For `first.js`: each language's code and what devices call it.
    pub fn codes(&self) -> String {
        let languages = self.0.languages.iter();
        let codes = languages.map(|language| json!([language.code, language.devices]));
        Value::Array(codes.collect()).to_string()
    }

    /// For `boot.js`: what is said when the app cannot start or has stopped.
    ///
    /// # Errors
    /// A sentence is not there.
    pub fn help(&self) -> Result<String, Surprise> {
        let mut help = Vec::new();
        for (at, language) in self.0.languages.iter().enumerate() {
            help.push(json!({
                "language": language.code,
                "title": self.sentence("outside.cannot-start", at)?,
                "text": self.sentence("outside.cannot-start-safe", at)?,
                "stopped": self.sentence("outside.stopped", at)?,
                "saved": self.sentence("outside.stopped-safe", at)?,
                "save": self.sentence("closed.save-all", at)?,
                "done": self.sentence("outside.handed-over", at)?,
                "nothing": self.sentence("outside.nothing-read", at)?,
                "emergency": self.sentence("outside.emergency", at)?,
                "button": self.sentence("common.try-again", at)?,
            }));
        }
        Ok(Value::Array(help).to_string())
    }

    /// For `sw.js`: what devices call each language, and a notice in it.
    ///
    /// # Errors
    /// The sentence is not there.
    pub fn notice(&self) -> Result<String, Surprise> {
        let mut notices = Vec::new();
        for (at, language) in self.0.languages.iter().enumerate() {
            notices.push(json!([
                language.devices,
                self.sentence("outside.notice", at)?
            ]));
        }
        Ok(Value::Array(notices).to_string())
    }

    /// A page with the words of every `data-say` in every language: a paragraph
    /// each in a `div`, else a `span` each.
    ///
    /// # Errors
    /// A sentence is not there, or an element has words already.
    pub fn said(&self, file: &str, page: &str) -> Result<String, Surprise> {
        let mut page = page.to_owned();
        while let Some((whole, opened, key, name)) = first_to_say(&page) {
            let inner = if name == "div" { "p" } else { "span" };
            let mut words = String::new();
            for (at, language) in self.0.languages.iter().enumerate() {
                let sentence = self.sentence(&key, at)?;
                let (code, sentence) = (&language.code, escaped(&sentence));
                words.extend([format!("<{inner} lang=\"{code}\">{sentence}</{inner}>")]);
            }
            let change = Change {
                old: &whole,
                new: &format!("{opened}{words}</{name}>"),
                times: Times::AtLeastOnce,
                advice: "write <span data-say=\"area.key\"></span> with nothing in it",
            };
            page = changed(file, &page, change)?;
        }
        Ok(page)
    }

    fn sentence(&self, key: &str, language: usize) -> Result<String, Surprise> {
        self.0.plain(key, language).ok_or_else(|| Surprise {
            file: "languages/".to_owned(),
            expected: format!("a sentence {key} that stands as it is"),
            found: "none".to_owned(),
            advice: "name a sentence that there is: area.key".to_owned(),
        })
    }
}

/// Where the packs lie.
const FOLDER: &str = "text/";

fn name(code: &str, portion: Portion, pack: &str, purpose: Purpose) -> String {
    let portion = portion.name();
    match purpose {
        Purpose::Release => {
            let sum = Checksum::of(pack).short();
            format!("{FOLDER}{code}-{portion}-{sum}.txt")
        }
        Purpose::Development => format!("{FOLDER}{code}-{portion}.txt"),
    }
}

/// Whether a file of a release is a pack of a portion.
pub fn is_of(portion: Portion, name: &str) -> bool {
    let stem = name
        .strip_prefix(FOLDER)
        .and_then(|file| file.strip_suffix(".txt"));
    stem.and_then(|stem| stem.rsplit('-').nth(1)) == Some(portion.name())
}

/// The first element that is to say something: as it stands, its opening tag
/// without the mark, what it says, and its name.
fn first_to_say(page: &str) -> Option<(String, String, String, String)> {
    let tag = tags(page).find(|tag| tag.attribute("data-say").is_some())?;
    let key = tag.attribute("data-say")?.to_owned();
    let name = tag.name().to_owned();
    let opened = tag.text.replace(&format!(" data-say=\"{key}\""), "");
    Some((format!("{}</{name}>", tag.text), opened, key, name))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn sentences() -> Sentences {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        Sentences::read(&Folder::at(root)).unwrap()
    }

    #[test]
    fn a_page_says_its_words_in_every_language() {
        let page = "<h1 class=\"say\" data-say=\"common.help\"></h1><div data-say=\"outside.page-missing\"></div>";
        let said = sentences().said("index.html", page).unwrap();
        assert!(
            said.starts_with("<h1 class=\"say\"><span lang=\"en\">Help</span>"),
            "{said}"
        );
        assert!(
            said.contains("<span lang=\"da\">Hjælp</span></h1><div><p lang=\"en\">"),
            "{said}"
        );
        assert!(!said.contains("data-say"));
    }

    #[test]
    fn a_sentence_that_is_not_there_is_said() {
        for (page, what) in [
            ("<p data-say=\"common.nothing\"></p>", "common.nothing"),
            ("<p data-say=\"common.help\">Help</p>", "data-say"),
        ] {
            let said = sentences()
                .said("index.html", page)
                .unwrap_err()
                .to_string();
            assert!(said.contains(what), "{said}");
        }
    }

    #[test]
    fn each_language_has_two_packs_whose_names_hold_their_checksums() {
        let sentences = sentences();
        for text in sentences.texts(Purpose::Release) {
            assert!(crate::headers::is_unchanging(&text.name), "{}", text.name);
            assert!(sentences.files(Purpose::Release).contains(&text.name));
            for portion in Portion::ALL {
                assert_eq!(is_of(portion, &text.name), text.portion == portion);
            }
        }
        assert!(sentences.files(Purpose::Development).contains(
            "\"da\":{\"opening\":[\"text/da-opening.txt\",\"\"],\"rest\":[\"text/da-rest.txt\",\"\"]}"
        ));
    }
}

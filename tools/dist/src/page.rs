//! The built page: what starts the app in it, and what a first visit fetches.

use std::collections::BTreeSet;

use crate::fault::Surprise;
use crate::markup::{Tag, tags};

/// A file that the page names, with its checksum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Script {
    /// The file.
    pub name: String,
    /// Its checksum, as browsers compare it.
    pub integrity: String,
}

/// The page with what starts the app, in the place of Trunk's own note: the
/// starter, the build's name, and the scripts that it will need, fetched early.
///
/// # Errors
/// Trunk's note is not there, or is there twice.
pub fn starting(page: &str, stamp: &str, scripts: &[Script]) -> Result<String, Surprise> {
    let place = the_app(page, "index.html")?.place;
    let mut starter = format!(
        "<script defer src=\"boot.js\"></script><meta name=\"concord-build\" content=\"{stamp}\">"
    );
    starter.extend(scripts.iter().map(|Script { name, integrity }| {
        format!("<link rel=\"modulepreload\" href=\"{name}\" integrity=\"{integrity}\">")
    }));
    Ok(format!(
        "{}{starter}{}",
        &page[..place.start],
        &page[place.end..]
    ))
}

/// The options for wasm-opt that the page of the sources holds for Trunk.
///
/// # Errors
/// It holds none.
pub fn wasm_opt_options(page: &str) -> Result<Vec<String>, Surprise> {
    let file = "public/index.html";
    let Some(options) = the_app(page, file)?.attribute("data-wasm-opt-params") else {
        return Err(surprise(
            file,
            "data-wasm-opt-params=\"OPTIONS\" beside data-wasm-opt",
            "none",
        ));
    };
    Ok(options.split_whitespace().map(str::to_owned).collect())
}

/// The tag that tells Trunk to build the app.
fn the_app<'a>(page: &'a str, file: &str) -> Result<Tag<'a>, Surprise> {
    let is_app = |tag: &Tag| {
        tag.name() == "link"
            && tag.attribute("rel") == Some("rust")
            && tag.text.contains(" data-trunk ")
    };
    let mut found = tags(page).filter(is_app);
    match (found.next(), found.next()) {
        (Some(tag), None) => Ok(tag),
        (None, _) => Err(surprise(
            file,
            "<link data-trunk rel=\"rust\" …> once",
            "none",
        )),
        (Some(_), Some(second)) => Err(surprise(
            file,
            "<link data-trunk rel=\"rust\" …> once",
            second.text,
        )),
    }
}

fn surprise(file: &str, expected: &str, found: &str) -> Surprise {
    Surprise {
        file: file.to_owned(),
        expected: expected.to_owned(),
        found: found.to_owned(),
        advice: "see public/index.html, and whether Trunk leaves that line in the page \
                 (inject_scripts in Trunk.toml)"
            .to_owned(),
    }
}

/// What a first visit fetches before the first tap: the page and all that it
/// names, but for the picture that only an installation asks for; and the app
/// itself, which the starter names.
pub fn first_files(page: &str, starter: &str) -> BTreeSet<String> {
    let of_page = tags(page)
        .filter(|tag| tag.attribute("rel") != Some("apple-touch-icon"))
        .flat_map(|tag| [tag.attribute("href"), tag.attribute("src")])
        .flatten()
        .filter_map(|address| address.split('#').next())
        .filter(|address| !address.is_empty() && !has_scheme(address));
    let of_starter = starter
        .split('"')
        .map(|text| text.strip_prefix("./").unwrap_or(text))
        .filter(|text| text.starts_with("concord-app-"));
    std::iter::once("index.html")
        .chain(of_page)
        .chain(of_starter)
        .map(str::to_owned)
        .collect()
}

fn has_scheme(address: &str) -> bool {
    address
        .split_once(':')
        .is_some_and(|(scheme, _)| scheme.bytes().all(|b| b.is_ascii_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOTE: &str = "<link data-trunk rel=\"rust\" href=\"../Cargo.toml\" data-wasm-opt=\"1\" \
                        data-wasm-opt-params=\"--enable-a  --enable-b\" data-trunk-id=\"21\">";

    #[test]
    fn the_starter_takes_the_place_of_the_note() {
        let script = |name: &str| Script {
            name: name.to_owned(),
            integrity: format!("sha256-{name}"),
        };
        for (scripts, early) in [
            (vec![], ""),
            (
                vec![script("a"), script("b")],
                "<link rel=\"modulepreload\" href=\"a\" integrity=\"sha256-a\">\
                 <link rel=\"modulepreload\" href=\"b\" integrity=\"sha256-b\">",
            ),
        ] {
            let page = format!("<head>\n  {NOTE}\n</head>");
            let expected = format!(
                "<head>\n  <script defer src=\"boot.js\"></script>\
                 <meta name=\"concord-build\" content=\"s\">{early}\n</head>"
            );
            assert_eq!(starting(&page, "s", &scripts).unwrap(), expected);
        }
    }

    #[test]
    fn a_page_without_the_note_or_with_two_is_said() {
        for page in ["<head></head>".to_owned(), format!("{NOTE}{NOTE}")] {
            let said = starting(&page, "s", &[]).unwrap_err().to_string();
            assert!(
                said.contains("index.html") && said.contains("data-trunk"),
                "{said}"
            );
        }
    }

    #[test]
    fn the_options_are_those_of_the_note() {
        assert_eq!(
            wasm_opt_options(NOTE).unwrap(),
            ["--enable-a", "--enable-b"]
        );
        let said = wasm_opt_options("<link data-trunk rel=\"rust\" href=\"x\">").unwrap_err();
        assert!(said.to_string().contains("data-wasm-opt-params"));
    }

    #[test]
    fn a_first_visit_fetches_what_the_page_names() {
        let page = "<script src=\"first.js\"></script><link rel=\"stylesheet\" href=\"s.css\">\
            <link rel=\"apple-touch-icon\" href=\"icons/touch.png\"><a href=\"#/help\">\
            <use href=\"icons/sprite.svg#help\"></use><use href=\"icons/sprite.svg#today\"></use>\
            <a href=\"tel:112\"></a><a href=\"https://x.example/\"></a>\
            <link rel=\"modulepreload\" href=\"concord-app-1.js\" integrity=\"sha256-x\">";
        let starter = "import(\"./concord-app-1.js\"), fetch(\"concord-app-1_bg.wasm\", { integrity: \"sha256-y\" })";
        let found: Vec<String> = first_files(page, starter).into_iter().collect();
        assert_eq!(
            found,
            [
                "concord-app-1.js",
                "concord-app-1_bg.wasm",
                "first.js",
                "icons/sprite.svg",
                "index.html",
                "s.css"
            ]
        );
    }
}

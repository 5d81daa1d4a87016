//! The two generated scripts, made to name one another and the parts as they are
//! delivered. Everything that is expected of their text stands here.

use crate::change::{Change, Times, changed, require};
use crate::checksum::Checksum;
use crate::fault::Surprise;

/// The delivered files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Names {
    /// The app's script.
    pub script: String,
    /// The script that brings in the rest.
    pub link: String,
    /// The first part.
    pub first: String,
    /// The rest.
    pub rest: String,
}

impl Names {
    /// The names for a build. The files name one another, so they share one checksum.
    pub fn of_build(all: &Checksum) -> Self {
        let one = all.short();
        Self {
            script: format!("concord-app-{one}.js"),
            link: format!("concord-link-{one}.js"),
            first: format!("concord-app-{one}_bg.wasm"),
            rest: format!("concord-rest-{one}.wasm"),
        }
    }
}

const BINDGEN: &str = "compare what wasm-bindgen writes now (target/parts/bound/app.js) with \
                       tools/dist/src/cut/link.rs, and say there what it looks like";
const SPLIT: &str = "compare what wasm_split_cli_support writes now (target/parts/link.js) with \
                     tools/dist/src/cut/link.rs, and say there what it looks like";

/// The script that wasm-bindgen made for the first part, as it is delivered.
///
/// # Errors
/// It is not as expected.
pub fn script(text: &str, names: &Names) -> Result<String, Surprise> {
    let file = "app.js";
    // link.js imports the first and relies on the second, to ask a running app
    // for what it exports.
    for wanted in [
        "export { initSync, ",
        "function initSync(module) {\n    if (wasm !== undefined) return wasm;\n",
    ] {
        require(file, text, wanted, Times::Once, BINDGEN)?;
    }
    all_changed(
        file,
        text,
        BINDGEN,
        &[
            ("from \"./link.js\"", &format!("from \"./{}\"", names.link)),
            ("app_bg.wasm", &names.first),
        ],
    )
}

/// The script that brings in the rest, as it is delivered.
///
/// # Errors
/// It is not as expected.
pub fn link(text: &str, names: &Names) -> Result<String, Surprise> {
    let script = &names.script;
    all_changed(
        "link.js",
        text,
        SPLIT,
        &[
            (
                "import { initSync } from \"./app.js\";",
                &format!("import {{ initSync }} from \"./{script}\";"),
            ),
            (
                "fetch(new URL(\"./split_rest.wasm\", import.meta.url))",
                "concordPart(\"rest\")",
            ),
            // The page's own starter may have fetched it ahead (`boot.js`).
            (
                "WebAssembly.instantiateStreaming(src, imports)",
                "src.then((part) => WebAssembly.instantiate(part, imports))",
            ),
        ],
    )
}

fn all_changed(
    file: &str,
    text: &str,
    advice: &str,
    changes: &[(&str, &str)],
) -> Result<String, Surprise> {
    changes
        .iter()
        .try_fold(text.to_owned(), |text, (old, new)| {
            let change = Change {
                old,
                new,
                times: Times::Once,
                advice,
            };
            changed(file, &text, change)
        })
}

/// What the script that brings in the rest hands to it of the first part.
///
/// # Errors
/// It is not as expected.
pub fn handed_over(text: &str) -> Result<Vec<&str>, Surprise> {
    let names = text
        .split_once("const { ")
        .and_then(|(_, rest)| rest.split_once(" } = initSync(undefined, undefined);"))
        .map(|(names, _)| names);
    let names = names.ok_or_else(|| Surprise {
        file: "link.js".to_owned(),
        expected: "const { NAMES } = initSync(undefined, undefined);".to_owned(),
        found: "nothing of the kind".to_owned(),
        advice: SPLIT.to_owned(),
    })?;
    Ok(names
        .split(',')
        .map(str::trim)
        .filter(|name| !name.is_empty())
        .collect())
}

/// What that script offers to the first part.
pub fn offered(text: &str) -> Vec<&str> {
    text.lines()
        .filter_map(|line| line.strip_prefix("export const "))
        .filter_map(|rest| rest.split(' ').next())
        .collect()
}

/// The folder that cargo builds into, from what `cargo metadata` says.
///
/// # Errors
/// It does not say.
pub fn target_folder(metadata: &str) -> Result<String, Surprise> {
    let about: Option<serde_json::Value> = serde_json::from_str(metadata).ok();
    let folder = about.and_then(|about| Some(about.get("target_directory")?.as_str()?.to_owned()));
    folder.ok_or_else(|| Surprise {
        file: "what `cargo metadata` says".to_owned(),
        expected: "\"target_directory\": a folder".to_owned(),
        found: "nothing of the kind".to_owned(),
        advice: "see what cargo writes now: tools/dist/src/cut.rs asks for the app it compiled"
            .to_owned(),
    })
}

#[cfg(test)]
mod tests;

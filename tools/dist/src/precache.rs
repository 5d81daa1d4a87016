//! The files that the service worker keeps from the start, and their list in it.

use crate::checksum::Checksum;
use crate::compress;
use crate::fault::Surprise;

/// Whether a built file is kept on the device from the start. Medicine texts and
/// the sentences of a language are fetched when they are needed, and pictures that only an installation asks for
/// are left to it. The page itself is kept under the address of the app.
pub fn is_kept(name: &str) -> bool {
    let file = name.rsplit('/').next().unwrap_or(name);
    let is_own = ["sw.js", "index.html", "404.html", "_headers"].contains(&file);
    let is_of_installing = file.ends_with("-512.png")
        || is_between(file, "maskable-", ".png")
        || is_between(file, "apple-touch-", ".png");
    let is_for_others = file.starts_with('.') || file.ends_with(compress::ENDING);
    !(is_own
        || is_of_installing
        || is_for_others
        || name.starts_with("medicines/")
        || name.starts_with("text/"))
}

fn is_between(file: &str, begin: &str, end: &str) -> bool {
    file.strip_prefix(begin)
        .is_some_and(|rest| rest.ends_with(end))
}

/// The list for the service worker: the page, then the files, each with its checksum.
pub fn list(page: Checksum, files: &[(String, Checksum)]) -> String {
    let page = ("./", page.integrity());
    let files = files
        .iter()
        .map(|(name, checksum)| (name.as_str(), checksum.integrity()));
    let list: Vec<(&str, String)> = std::iter::once(page).chain(files).collect();
    serde_json::json!(list).to_string()
}

/// The files in the list of a finished service worker, without the page.
///
/// # Errors
/// There is no such list.
pub fn files_of(worker: &str) -> Result<Vec<String>, Surprise> {
    let list = worker.find("[[\"./\",").and_then(|start| {
        let mut values = serde_json::Deserializer::from_str(&worker[start..]).into_iter();
        values.next()?.ok()
    });
    let list: Vec<(String, String)> = list.ok_or_else(|| Surprise {
        file: "sw.js".to_owned(),
        expected: "a list [[\"./\",CHECKSUM],[FILE,CHECKSUM], …]".to_owned(),
        found: "nothing of the kind".to_owned(),
        advice: "build a release first (make build); only that has the list".to_owned(),
    })?;
    Ok(list.into_iter().skip(1).map(|(name, _)| name).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_needed_offline_is_kept_and_nothing_else() {
        for (name, kept) in [
            ("boot.js", true),
            ("concord-rest-0123456789abcdef.wasm", true),
            ("concord-scanner-0123456789abcdef.wasm", true),
            ("scanner.js", true),
            ("icons/icon.svg", true),
            ("icons/icon-192.png", true),
            ("icons/icon-512.png", false),
            ("icons/maskable-192.png", false),
            ("icons/apple-touch-180.png", false),
            ("medicines/en/amlodipine.json", false),
            ("text/da-opening-0123456789abcdef.txt", false),
            ("text/da-rest-0123456789abcdef.txt", false),
            ("icons/medicines.svg", true),
            ("index.html", false),
            ("404.html", false),
            ("sw.js", false),
            ("_headers", false),
            (".stage", false),
            ("boot.js.br", false),
        ] {
            assert_eq!(is_kept(name), kept, "{name}");
        }
    }

    #[test]
    fn the_list_is_read_back_as_it_was_written() {
        let files = [
            ("a.js".to_owned(), Checksum::of("a")),
            ("icons/b.svg".to_owned(), Checksum::of("b")),
        ];
        let list = list(Checksum::of(""), &files);
        assert_eq!(
            list,
            "[[\"./\",\"sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\"],\
             [\"a.js\",\"sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs=\"],\
             [\"icons/b.svg\",\"sha256-PiPoFgA5WUoziU9lZOGxNIu9egCI1CxKy3PurtWcAJ0=\"]]"
        );
        let worker = format!("// [a]\nconst FILES = {list};\nconst MORE = [[\"x\",\"y\"]];\n");
        assert_eq!(files_of(&worker).unwrap(), ["a.js", "icons/b.svg"]);
    }

    #[test]
    fn a_worker_without_a_list_is_not_a_release() {
        for worker in ["const FILES = [];", "const FILES = [[\"./\",", ""] {
            let said = files_of(worker).unwrap_err().to_string();
            assert!(
                said.contains("sw.js") && said.contains("make build"),
                "{said}"
            );
        }
    }
}

//! The tools that the cut needs, wherever they are installed.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::fault::{Fault, Surprise};

/// The folders that tools are looked for in.
#[derive(Clone, Debug)]
pub struct Tools(Vec<PathBuf>);

impl Tools {
    /// What is on the path, and then what Trunk fetched itself. `lock` is the
    /// text of Cargo.lock: Trunk's wasm-bindgen has the version that it names.
    ///
    /// # Errors
    /// Cargo.lock does not name wasm-bindgen.
    pub fn here(lock: &str) -> Result<Self, Surprise> {
        let bindgen = format!("wasm-bindgen-{}", locked_version(lock, "wasm-bindgen")?);
        let mut folders: Vec<PathBuf> = env::var_os("PATH")
            .iter()
            .flat_map(env::split_paths)
            .collect();
        for kept in kept_by_trunk() {
            folders.push(kept.join(&bindgen));
            folders.extend(wasm_opts_in(&kept));
        }
        Ok(Self(folders))
    }

    /// A command that runs a tool.
    ///
    /// # Errors
    /// The tool is nowhere.
    pub fn command(&self, name: &'static str) -> Result<Command, Fault> {
        let found = self.0.iter().map(|folder| folder.join(name));
        match found.into_iter().find(|tool| tool.is_file()) {
            Some(tool) => Ok(Command::new(tool)),
            None => Err(Fault::NoTool {
                name,
                looked_in: self.0.clone(),
            }),
        }
    }
}

/// Runs a command to its end; what it wrote to its two outputs.
///
/// # Errors
/// It cannot be run, or it fails.
pub fn run(command: &mut Command) -> Result<Said, Fault> {
    let name = Path::new(command.get_program())
        .file_name()
        .unwrap_or(command.get_program())
        .to_string_lossy()
        .into_owned();
    let failed = |said: String| Fault::Tool {
        name: name.clone(),
        said,
    };
    let ended = command
        .output()
        .map_err(|error| failed(error.to_string()))?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let said = Said {
        result: text(&ended.stdout),
        remarks: text(&ended.stderr),
    };
    if ended.status.success() {
        Ok(said)
    } else {
        Err(failed(format!("{}{}", said.result, said.remarks)))
    }
}

/// What a tool wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Its result (standard output).
    pub result: String,
    /// Its warnings (standard error).
    pub remarks: String,
}

fn kept_by_trunk() -> Vec<PathBuf> {
    let home = env::var_os("HOME").map(PathBuf::from);
    let cache = env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
    let cache = cache.or_else(|| home.as_ref().map(|home| home.join(".cache")));
    let on_mac = home.map(|home| home.join("Library/Caches/dev.trunkrs.trunk"));
    cache
        .map(|cache| cache.join("trunk"))
        .into_iter()
        .chain(on_mac)
        .collect()
}

fn wasm_opts_in(kept: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(kept).into_iter().flatten().flatten();
    let is_wasm_opt = |name: &OsStr| name.to_string_lossy().starts_with("wasm-opt-");
    entries
        .filter(|entry| is_wasm_opt(&entry.file_name()))
        .map(|entry| entry.path().join("bin"))
        .collect()
}

/// The version of a package that Cargo.lock names.
fn locked_version<'a>(lock: &'a str, package: &str) -> Result<&'a str, Surprise> {
    let begin = format!("name = \"{package}\"\nversion = \"");
    let version = lock
        .split_once(&begin)
        .and_then(|(_, rest)| rest.split('"').next());
    version.ok_or_else(|| Surprise {
        file: "Cargo.lock".to_owned(),
        expected: begin.replace('\n', ", "),
        found: "nothing of the kind".to_owned(),
        advice: "let cargo write Cargo.lock again".to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = "[[package]]\nname = \"wasm-bindgen-shared\"\nversion = \"0.1.0\"\n\n\
                        [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\nsource = \"x\"\n";

    #[test]
    fn the_version_is_that_of_the_package_and_no_other() {
        assert_eq!(locked_version(LOCK, "wasm-bindgen"), Ok("0.2.130"));
        let said = locked_version(LOCK, "bindgen").unwrap_err().to_string();
        assert!(
            said.contains("Cargo.lock") && said.contains("bindgen"),
            "{said}"
        );
    }

    #[test]
    fn a_tool_that_is_nowhere_is_said_with_the_folders() {
        let tools = Tools(vec![PathBuf::from("/nowhere/bin")]);
        let said = tools.command("wasm-opt").unwrap_err().to_string();
        assert!(
            said.contains("wasm-opt") && said.contains("/nowhere/bin"),
            "{said}"
        );
    }

    #[test]
    fn a_tool_that_fails_is_said_with_what_it_wrote() {
        let said =
            run(Command::new("sh").args(["-c", "echo out; echo no such option >&2; exit 3"]));
        let said = said.unwrap_err().to_string();
        assert!(
            said.contains("sh failed") && said.contains("no such option"),
            "{said}"
        );
        let done = run(Command::new("sh").args(["-c", "echo yes; echo hm >&2"])).unwrap();
        assert_eq!(
            (done.result.as_str(), done.remarks.as_str()),
            ("yes\n", "hm\n")
        );
    }
}

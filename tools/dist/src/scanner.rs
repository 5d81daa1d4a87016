//! What reads codes off pictures (`crates/scanner`): a program of its own, compiled here,
//! made small, named after its bytes, and named to the worker script that loads it
//! (`public/scanner.js`).

use std::fs;
use std::process::Command;

use crate::build::{Build, Purpose};
use crate::checksum::Checksum;
use crate::cut;
use crate::fault::{Deed, Fault, Surprise};
use crate::folder::Folder;
use crate::page;
use crate::placeholder::{self, Placeholder};
use crate::tools::{self, Tools};

/// The script of the worker.
pub const SCRIPT: &str = "scanner.js";

/// Compiles the program and delivers it; in a release as small as it gets.
///
/// # Errors
/// A tool failed, or the disk refused.
pub fn deliver(build: &Build) -> Result<(), Fault> {
    compile(build)?;
    let path = cut::compiled(build, "concord_scanner.wasm")?;
    let compiled = fs::read(&path).map_err(|reason| Fault::file(Deed::Read, &path, reason))?;
    let program = match build.purpose {
        Purpose::Development => compiled,
        Purpose::Release => {
            let work = Folder::emptied(build.aside.path_of("scanner"))?;
            work.write("whole.wasm", compiled)?;
            let tools = Tools::here(&build.root.read_text("Cargo.lock")?)?;
            let options = page::wasm_opt_options(&build.public.read_text("index.html")?)?;
            cut::shrink(&tools, &work, &options, "whole.wasm", "small.wasm")?;
            let small = work.read("small.wasm")?;
            work.remove_whole()?;
            small
        }
    };
    let name = format!("concord-scanner-{}.wasm", Checksum::of(&program).short());
    build.dist.write(&name, program)
}

/// It is small and soon compiled, so it is the one of a release always.
fn compile(build: &Build) -> Result<(), Fault> {
    tools::run(
        Command::new("cargo")
            .args(["build", "--quiet", "--locked", "--release", "--lib"])
            .args(["--package", "concord-scanner"])
            .args(["--target", "wasm32-unknown-unknown"])
            .arg("--manifest-path")
            .arg(build.root.path_of("Cargo.toml"))
            // In place of those of .cargo/config.toml: it is not cut, and what says where
            // it could be would be a third of it.
            .env("RUSTFLAGS", "-C strip=debuginfo"),
    )?;
    Ok(())
}

/// Names the delivered program to the script that loads it.
///
/// # Errors
/// It was not delivered, or twice.
pub fn name_to_script(dist: &Folder) -> Result<(), Fault> {
    let all = dist.names()?;
    let is_program = |name: &&String| name.starts_with("concord-scanner-");
    let found: Vec<&String> = all.iter().filter(is_program).collect();
    let [name] = found.as_slice() else {
        return Err(Fault::Unlike(Surprise {
            file: SCRIPT.to_owned(),
            expected: "one file concord-scanner-CHECKSUM.wasm beside it".to_owned(),
            found: format!("{found:?}"),
            advice: "see tools/dist/src/scanner.rs, which delivers it".to_owned(),
        }));
    };
    let integrity = Checksum::of(dist.read(name)?).integrity();
    let named = serde_json::json!([name, integrity]).to_string();
    let script = dist.read_text(SCRIPT)?;
    let script = placeholder::filled(SCRIPT, &script, &[(Placeholder::Scanner, &named)])?;
    dist.write(SCRIPT, script)
}

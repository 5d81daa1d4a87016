//! Puts the app in two parts in the place of Trunk's whole one: what the first
//! screens need, and the rest (`src/ui/rest.rs`), which a small script fetches.
//!
//! The cut is made on what the compiler wrote, so wasm-bindgen runs once more. All
//! that is expected of its text and of the two parts is checked (`link`, `fit`,
//! `asked`): an app that was cut wrongly would start, and fail when somebody opens
//! a page.

mod asked;
mod fit;
mod link;
mod split;

use std::path::PathBuf;
use std::process::Command;
use std::thread;

use crate::app::{App, Parts};
use crate::build::Build;
use crate::checksum::Checksum;
use crate::fault::{Fault, Surprise};
use crate::folder::Folder;
use crate::page;
use crate::sentences::Sentences;
use crate::tools::{self, Tools};

/// Cuts the app; its files as they are then delivered.
///
/// # Errors
/// Something is not as expected, a tool failed, or the disk refused. What was
/// made until then stays in `target/parts`.
pub fn in_two(build: &Build, sentences: &Sentences) -> Result<App, Fault> {
    let whole = App::whole(&build.dist.names()?)?;
    let work = Folder::emptied(build.aside.path_of("parts"))?;
    let tools = Tools::here(&build.root.read_text("Cargo.lock")?)?;
    let options = page::wasm_opt_options(&build.public.read_text("index.html")?)?;

    split::split(&compiled(build, "concord-app.wasm")?, &work)?;
    bind(&tools, &work)?;
    asked::check(&work.read(BOUND_WASM)?, sentences.areas())?;
    // The two do not wait for one another.
    thread::scope(|scope| {
        let first = scope.spawn(|| shrink(&tools, &work, &options, BOUND_WASM, FIRST));
        let rest = shrink(&tools, &work, &options, split::REST, REST);
        first
            .join()
            .unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
        rest
    })?;

    let app = put_in_place(&work, &build.dist)?;
    build.dist.remove(&whole.script)?;
    build.dist.remove(&whole.wasm)?;
    work.remove_whole()?;
    Ok(app)
}

/// What wasm-bindgen makes of the first part.
const BOUND_SCRIPT: &str = "bound/app.js";
const BOUND_WASM: &str = "bound/app_bg.wasm";
/// The two parts as they are delivered.
const FIRST: &str = "first.wasm";
const REST: &str = "rest.wasm";

/// A program as the compiler wrote it.
///
/// # Errors
/// Cargo does not say where it writes.
pub fn compiled(build: &Build, name: &str) -> Result<PathBuf, Fault> {
    let about = tools::run(
        Command::new("cargo")
            .args([
                "metadata",
                "--no-deps",
                "--offline",
                "--format-version",
                "1",
            ])
            .arg("--manifest-path")
            .arg(build.root.path_of("Cargo.toml")),
    )?;
    let folder = link::target_folder(&about.result)?;
    let folder = PathBuf::from(folder).join("wasm32-unknown-unknown/release");
    Ok(folder.join(name))
}

/// Runs wasm-bindgen on the first part.
fn bind(tools: &Tools, work: &Folder) -> Result<(), Fault> {
    let said = tools::run(
        tools
            .command("wasm-bindgen")?
            // The second part uses the table of functions that the linker made.
            .args(["--target", "web", "--no-typescript", "--keep-lld-exports"])
            .args(["--out-name", "app", "--out-dir"])
            .arg(work.path_of("bound"))
            .arg(work.path_of(split::FIRST)),
    )?;
    eprint!("{}", said.remarks);
    let made = Folder::at(work.path_of("bound")).names()?;
    if made != ["app.js", "app_bg.wasm"] {
        return Err(Fault::Unlike(Surprise {
            file: "what wasm-bindgen wrote".to_owned(),
            expected: "app.js and app_bg.wasm".to_owned(),
            found: made.join(", "),
            advice: "a file more must be delivered, named and listed too (tools/dist/src/cut.rs); \
                     a snippet comes from a package that brings its own script"
                .to_owned(),
        }));
    }
    Ok(())
}

/// Makes a part as small as it gets, and takes out all that only names things.
///
/// # Errors
/// The tool failed.
pub fn shrink(
    tools: &Tools,
    work: &Folder,
    options: &[String],
    part: &str,
    small: &str,
) -> Result<(), Fault> {
    // Its remarks are about those names.
    tools::run(
        tools
            .command("wasm-opt")?
            .args(["--flatten", "--rereloop", "-Oz", "-Oz"])
            // A browser makes a function ready when it is first called, with all
            // that was put into it, though only some of that is used.
            .args(["--one-caller-inline-max-function-size", "200"])
            .args([
                "--strip-debug",
                "--strip-producers",
                "--strip-target-features",
            ])
            .args(options)
            .arg(work.path_of(part))
            .arg("-o")
            .arg(work.path_of(small)),
    )?;
    Ok(())
}

/// Delivers both parts and the two scripts, which name one another.
fn put_in_place(work: &Folder, dist: &Folder) -> Result<App, Fault> {
    let script = work.read_text(BOUND_SCRIPT)?;
    let link = work.read_text(split::LINK)?;
    let first = work.read(FIRST)?;
    let rest = work.read(REST)?;
    fit::check(&first, &rest, &link)?;

    let all = [script.as_bytes(), link.as_bytes(), &first, &rest].concat();
    let names = link::Names::of_build(&Checksum::of(all));
    dist.write(&names.script, link::script(&script, &names)?)?;
    dist.write(&names.link, link::link(&link, &names)?)?;
    dist.write(&names.first, first)?;
    dist.write(&names.rest, rest)?;
    Ok(App {
        script: names.script,
        wasm: names.first,
        parts: Parts::Two {
            link: names.link,
            rest: names.rest,
        },
    })
}

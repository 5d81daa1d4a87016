//! Finishes what Trunk has put together, and measures it.
//!
//! `concord-dist finish` is Trunk's `post_build` hook (see `Trunk.toml`): it tells
//! the page, the starter and the service worker the names and checksums of the
//! built files, and compiles what reads codes off pictures. In a release it also joins
//! the stylesheets, cuts the app in two, writes the server's configuration and compresses
//! the files. `concord-dist size` holds the first visit of a finished release to its
//! budget.
//!
//! What is decided here is text in, text out. Only `folder`, `tools` and the two
//! commands touch the disk.

mod app;
mod build;
mod change;
mod checksum;
mod compress;
mod cut;
mod fault;
mod finish;
mod folder;
mod headers;
mod markup;
mod page;
mod placeholder;
mod precache;
mod scanner;
mod sentences;
mod size;
mod stamp;
mod stylesheet;
mod tools;

use std::env;
use std::process::ExitCode;

use build::Build;
use fault::Fault;
use folder::Folder;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("concord-dist: {fault}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[&str]) -> Result<(), Fault> {
    match arguments {
        ["finish"] => {
            let build = Build::of_trunk()?;
            scanner::deliver(&build)?;
            finish::finish(&build)
        }
        ["size", folder] => size::measure(&Folder::at(*folder)),
        _ => Err(Fault::Usage("concord-dist finish | size FOLDER")),
    }
}

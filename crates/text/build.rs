//! Turns `languages/` into the code and the packs of this crate. What is wrong
//! with a language stops the build, with its file and sentence.

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

fn main() -> ExitCode {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../languages");
    println!("cargo::rerun-if-changed={}", folder.display());
    let languages = match languages::read(&folder) {
        Ok(languages) => languages,
        Err(faults) => {
            for fault in faults {
                println!("cargo::error={fault}");
            }
            return ExitCode::FAILURE;
        }
    };
    let Some(out) = env::var_os("OUT_DIR") else {
        println!("cargo::error=cargo names no folder to write to");
        return ExitCode::FAILURE;
    };
    let out = Path::new(&out);
    let code = languages::code::all(&languages);
    let packs = languages::pack::all(&languages);
    let named = languages.languages.iter().zip(&packs);
    let written = fs::write(out.join("areas.rs"), code).and_then(|()| {
        named
            .map(|(language, pack)| fs::write(out.join(format!("{}.txt", language.code)), pack))
            .collect()
    });
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("cargo::error={error}");
            ExitCode::FAILURE
        }
    }
}

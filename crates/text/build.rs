//! Turns `languages/` into the code and the packs of this crate. What is wrong
//! with a language stops the build, with its file and sentence.

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

use languages::{Fault, Portion, code, pack};

fn main() -> ExitCode {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../languages");
    println!("cargo::rerun-if-changed={}", folder.display());
    match written(&folder) {
        Ok(()) => ExitCode::SUCCESS,
        Err(faults) => {
            for fault in faults {
                println!("cargo::error={fault}");
            }
            ExitCode::FAILURE
        }
    }
}

/// Writes the code and the packs; or says all that is wrong.
fn written(folder: &Path) -> Result<(), Vec<String>> {
    let in_words = |faults: Vec<Fault>| faults.iter().map(ToString::to_string).collect::<Vec<_>>();
    let languages = languages::read(folder).map_err(in_words)?;
    let out = env::var_os("OUT_DIR").ok_or_else(|| vec!["cargo names no OUT_DIR".to_owned()])?;
    let write = |name: &str, text: &str| {
        fs::write(Path::new(&out).join(name), text)
            .map_err(|error| vec![format!("{name}: {error}")])
    };
    write("languages.rs", &code::languages(&languages))?;
    write("areas.rs", &code::areas(&languages).map_err(in_words)?)?;
    for portion in Portion::ALL {
        let packs = pack::all(&languages, portion);
        for (language, pack) in languages.languages.iter().zip(packs) {
            write(&pack::file(&language.code, portion), &pack)?;
        }
    }
    Ok(())
}

//! Cuts the built app in two where `src/ui/rest.rs` says: what the first screens
//! need, and the rest. Run by `scripts/finish-dist.sh` on what the compiler made,
//! before wasm-bindgen. It needs the linker's `--emit-relocs` to know which
//! function and which piece of data needs which.

use std::env;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use wasm_split_cli_support::{Options, transform};

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [input, folder] = arguments.as_slice() else {
        eprintln!("usage: concord-split WHOLE.wasm FOLDER");
        return ExitCode::FAILURE;
    };
    match split(Path::new(input), Path::new(folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("split: {reason}");
            ExitCode::FAILURE
        }
    }
}

/// Writes `app.wasm` (for wasm-bindgen), `split_rest.wasm`, and `link.js`, which
/// fetches the second for the first, into `folder`.
fn split(input: &Path, folder: &Path) -> Result<(), String> {
    let whole = fs::read(input).map_err(|error| format!("{}: {error}", input.display()))?;
    let first = folder.join("app.wasm");
    let mut options = Options::new(&whole);
    options.output_dir = folder;
    options.main_out_path = &first;
    options.link_name = "./link.js";
    options.main_module = "./app.js";
    let made = transform(options).map_err(|error| format!("{error:#}"))?;
    match made.split_modules.as_slice() {
        [rest] if rest.ends_with("split_rest.wasm") => Ok(()),
        parts => Err(format!(
            "expected one part named split_rest, found {parts:?}"
        )),
    }
}

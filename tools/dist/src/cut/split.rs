//! The cut itself, where `src/ui/rest.rs` and `src/ledger/rest.rs` say. It needs
//! the linker's `--emit-relocs` to know which function and which piece of data
//! needs which.

use std::fs;
use std::path::Path;

use wasm_split_cli_support::{Options, transform};

use crate::fault::{Deed, Fault, Surprise};
use crate::folder::Folder;

/// The first part, for wasm-bindgen.
pub const FIRST: &str = "app.wasm";
/// The second part.
pub const REST: &str = "split_rest.wasm";
/// The script that fetches the second part for the first.
pub const LINK: &str = "link.js";

/// Cuts the app as the compiler wrote it into a folder.
///
/// # Errors
/// It cannot be read or cut, or has other parts than those two.
pub fn split(compiled: &Path, work: &Folder) -> Result<(), Fault> {
    let whole = fs::read(compiled).map_err(|reason| Fault::file(Deed::Read, compiled, reason))?;
    let first = work.path_of(FIRST);
    let mut options = Options::new(&whole);
    options.output_dir = work.path();
    options.main_out_path = &first;
    options.link_name = "./link.js";
    options.main_module = "./app.js";
    let surprise = |expected: &str, found: String, advice: &str| Surprise {
        file: compiled.display().to_string(),
        expected: expected.to_owned(),
        found,
        advice: advice.to_owned(),
    };
    let made = transform(options).map_err(|error| {
        surprise(
            "an app that can be cut in two",
            format!("{error:#}"),
            "see that the linker still writes relocations (--emit-relocs in .cargo/config.toml) \
             and that wasm_split_cli_support knows what this compiler writes",
        )
    })?;
    let parts = made.split_modules.as_slice();
    if !matches!(parts, [rest] if rest.ends_with(REST)) {
        return Err(Fault::Unlike(surprise(
            "one part to cut off, named rest",
            format!("{parts:?}"),
            "see #[wasm_split(rest, …)] in src/ui/rest.rs and src/ledger/rest.rs: every mark \
             names that one part, and one of them at least must be reached from the app",
        )));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_app_without_relocations_is_not_cut() {
        let work = Folder::emptied(
            std::env::temp_dir().join(format!("concord-dist-{}", std::process::id())),
        )
        .unwrap();
        work.write("plain.wasm", wasm_encoder::Module::new().finish())
            .unwrap();
        let said = split(&work.path_of("plain.wasm"), &work)
            .unwrap_err()
            .to_string();
        work.remove_whole().unwrap();
        assert!(
            said.contains("plain.wasm") && said.contains("--emit-relocs"),
            "{said}"
        );
    }
}

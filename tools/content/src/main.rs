//! Checks the medicine names and cards in `content/` and packs them for the app.
//!
//! `build` writes `public/medicines/`; `check` says what is wrong or missing and changes nothing.
//! `check --cards PATH` looks only at the cards in that folder. What is checked, and why, is in
//! `content/README.md`.

mod app_text;
mod banned;
mod card_check;
mod card_source;
mod checks;
mod file;
mod finding;
mod names;
mod pack;
mod reading;
mod repeats;
mod report;
mod run;
mod translations;

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run::run(&arguments) {
        Ok(outcome) => outcome,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

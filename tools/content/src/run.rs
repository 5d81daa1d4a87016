//! The commands, and the folders they read and write.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use chrono::{DateTime, NaiveDate};

use crate::banned::Banned;
use crate::card_check::{Rules, check_card};
use crate::card_source::{CardSource, LANGUAGES, ReadCard};
use crate::file::read_text;
use crate::finding::{Finding, Weight};
use crate::reading::Words;
use crate::repeats::check_repeats;
use crate::translations::check_translations;
use crate::{app_text, checks, names, pack, report};

const HELP: &str = "concord-content build
concord-content check [--cards FOLDER] [--today YYYY-MM-DD]

Both read content/ and public/ below the folder they are started in, or below --root FOLDER.";

struct Options {
    root: PathBuf,
    cards: Option<PathBuf>,
    today: NaiveDate,
}

/// Runs one command.
///
/// # Errors
/// A sentence for the person at the keyboard, where the command cannot be run at all.
pub fn run(arguments: &[String]) -> Result<ExitCode, String> {
    let Some((command, rest)) = arguments.split_first() else {
        return Err(HELP.to_owned());
    };
    let options = read_options(rest)?;
    match command.as_str() {
        "build" => build(&options),
        "check" => check(&options),
        _ => Err(HELP.to_owned()),
    }
}

fn read_options(arguments: &[String]) -> Result<Options, String> {
    let mut options = Options {
        root: PathBuf::from("."),
        cards: None,
        today: today()?,
    };
    for pair in arguments.chunks(2) {
        match pair {
            [name, value] if name == "--cards" => options.cards = Some(PathBuf::from(value)),
            [name, value] if name == "--root" => options.root = PathBuf::from(value),
            [name, value] if name == "--today" => {
                options.today = value
                    .parse()
                    .map_err(|_| format!("\"{value}\" is not a date"))?;
            }
            _ => return Err(HELP.to_owned()),
        }
    }
    Ok(options)
}

fn today() -> Result<NaiveDate, String> {
    let seconds = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .ok()
        .and_then(|since| i64::try_from(since.as_secs()).ok());
    seconds
        .and_then(|seconds| DateTime::from_timestamp(seconds, 0))
        .map(|now| now.date_naive())
        .ok_or_else(|| "the clock cannot be read; give --today".to_owned())
}

fn build(options: &Options) -> Result<ExitCode, String> {
    let (cards, faults) = read_cards(&options.root.join("content/cards"))?;
    report::say_all(&faults);
    if !faults.is_empty() {
        return Ok(ExitCode::FAILURE);
    }
    let catalogue = names::read(&options.root.join("content"))?;
    let rules = checks::read(&options.root.join("content"))?;
    let spoken = checks::phrases::read(&options.root)?;
    let (rules, faults) = checks::pack(&rules, &spoken, &catalogue, options.today);
    report::say_all(&faults);
    if !faults.is_empty() {
        return Ok(ExitCode::FAILURE);
    }
    let files = pack::pack(&catalogue, &cards, &rules, &spoken)?;
    pack::write(&options.root.join("public/medicines"), &files)?;
    println!("{} files written to public/medicines", files.len());
    Ok(ExitCode::SUCCESS)
}

fn check(options: &Options) -> Result<ExitCode, String> {
    let content = options.root.join("content");
    let catalogue = names::read(&content)?;
    let rules = read_rules(&content, &catalogue, options.today)?;
    let folder = options
        .cards
        .clone()
        .unwrap_or_else(|| content.join("cards"));
    let (cards, mut found) = read_cards(&folder)?;
    for card in &cards {
        found.extend(check_card(
            &card.place(),
            &card.file_stem,
            &card.language,
            &card.source,
            &rules,
        ));
        if !catalogue.has_entry(&card.source.applies_to.ingredient) {
            found.push(Finding::fault(
                &card.place(),
                "applies_to",
                format!(
                    "the catalogue has no entry called {}",
                    card.source.applies_to.ingredient
                ),
            ));
        }
    }
    found.extend(check_repeats(
        cards
            .iter()
            .filter(|card| card.language == "en")
            .map(|card| &card.source),
    ));
    found.extend(check_translations(&cards));
    if options.cards.is_none() {
        let sources = checks::read(&content)?;
        let spoken = checks::phrases::read(&options.root)?;
        let (packed, faults) = checks::pack(&sources, &spoken, &catalogue, options.today);
        found.extend(faults);
        found.extend(checks::phrases::check_words(&spoken));
        found.extend(app_text::check(&options.root)?);
        report::say_checks(&packed);
        let files = pack::pack(&catalogue, &cards, &packed, &spoken)?;
        found.extend(pack::differences(
            &options.root.join("public/medicines"),
            &files,
        ));
        found.extend(names::check(&catalogue));
        report::say_names(&catalogue);
    }
    report::say_cards(&cards, &rules.words);
    report::say_all(&found);
    let faults = found
        .iter()
        .filter(|one| one.weight == Weight::Fault)
        .count();
    println!(
        "{} cards, {faults} faults, {} gaps",
        cards.len(),
        found.len() - faults
    );
    Ok(if faults == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn read_rules(content: &Path, catalogue: &names::Names, today: NaiveDate) -> Result<Rules, String> {
    let mut words = Words {
        names: catalogue.words(),
        ..Words::default()
    };
    words.read_exceptions(&read_text(&content.join("syllables.txt"))?)?;
    let mut banned = Banned::read(&read_text(&content.join("banned.txt"))?)?;
    banned.read_allowed(&read_text(&content.join("allowed.txt"))?)?;
    Ok(Rules {
        words,
        banned,
        today,
    })
}

/// Reads all cards in a folder of languages, or in the folder of one language.
fn read_cards(folder: &Path) -> Result<(Vec<ReadCard>, Vec<Finding>), String> {
    let mut cards = Vec::new();
    let mut faults = Vec::new();
    let one_language = LANGUAGES
        .into_iter()
        .find(|language| folder.file_name().is_some_and(|name| name == *language));
    let folders: Vec<(&str, PathBuf)> = match one_language {
        Some(language) => vec![(language, folder.to_path_buf())],
        None => LANGUAGES
            .map(|language| (language, folder.join(language)))
            .to_vec(),
    };
    for (language, folder) in folders.into_iter().filter(|(_, folder)| folder.is_dir()) {
        for path in files_in(&folder)? {
            let stem = path
                .file_stem()
                .map(|stem| stem.to_string_lossy().into_owned())
                .unwrap_or_default();
            match toml::from_str::<CardSource>(&read_text(&path)?) {
                Ok(source) => cards.push(ReadCard {
                    language: language.to_owned(),
                    file_stem: stem,
                    source,
                }),
                Err(error) => faults.push(Finding::fault_in_whole(
                    &format!("{language}/{stem}"),
                    format!(
                        "cannot be read: {}",
                        error.to_string().trim().replace('\n', " ")
                    ),
                )),
            }
        }
    }
    Ok((cards, faults))
}

fn files_in(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|ending| ending == "toml"))
        .collect();
    files.sort();
    Ok(files)
}

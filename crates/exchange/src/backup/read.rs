//! Reading a backup that anybody may have made, or that was cut or damaged on
//! its way.

use serde::Deserialize;
use serde::de::{Deserializer, Error, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::depth::{MOST_DEPTH, depth};
use super::format::{Backup, FORMAT, Heading, Imprint, MOST_BYTES, MOST_ENTRIES, VERSION};
use super::line::BackupLine;
use super::{checksum, line};
use domain::years;
use domain::zone::Moment;

/// Why a file was not read as a backup.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BackupError {
    /// Larger than any backup.
    TooLarge,
    /// Something else than a backup of Concord.
    NotABackup,
    /// A newer version of Concord wrote it.
    Newer,
    /// A backup without a single entry.
    Empty,
    /// A backup that is not as it was written.
    Damaged {
        /// How many entries in it can still be read.
        readable: usize,
        /// How many there were.
        total: usize,
    },
}

/// The whole file.
#[derive(Deserialize)]
struct File<'a> {
    #[serde(deserialize_with = "years::read")]
    written_at: Moment,
    app: String,
    count: usize,
    checksum: String,
    #[serde(borrow)]
    entries: Elements<'a>,
}

/// What tells a backup from other files.
#[derive(Deserialize)]
struct FileMark {
    format: String,
    version: u32,
}

/// The elements of the file, not more than are allowed.
struct Elements<'a>(Vec<&'a RawValue>);

impl<'de: 'a, 'a> Deserialize<'de> for Elements<'a> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Few;
        impl<'de> Visitor<'de> for Few {
            type Value = Vec<&'de RawValue>;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("entries")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<Self::Value, A::Error> {
                let mut elements = Vec::new();
                while let Some(element) = from.next_element()? {
                    if elements.len() == MOST_ENTRIES {
                        return Err(A::Error::custom("too many entries"));
                    }
                    elements.push(element);
                }
                Ok(elements)
            }
        }
        from.deserialize_seq(Few).map(Self)
    }
}

/// Reads a backup.
///
/// # Errors
/// If it is none, or not as it was written. Nothing of it is to be used then.
pub fn read(bytes: &[u8]) -> Result<Backup, BackupError> {
    let (about, elements) = open(bytes)?;
    Ok(Backup {
        about,
        lines: elements.into_iter().map(BackupLine::from_element).collect(),
    })
}

/// The texts in a backup, whatever they say.
///
/// # Errors
/// As [`read`].
pub(super) fn texts(bytes: &[u8]) -> Result<Vec<String>, BackupError> {
    let (_, elements) = open(bytes)?;
    Ok(elements.into_iter().map(line::text).collect())
}

/// What a backup says of itself, and its elements as they stand.
fn open(bytes: &[u8]) -> Result<(Imprint, Vec<&str>), BackupError> {
    if bytes.len() > MOST_BYTES {
        return Err(BackupError::TooLarge);
    }
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let Ok(text) = std::str::from_utf8(bytes) else {
        return Err(damaged(&String::from_utf8_lossy(bytes)));
    };
    if depth(bytes) > MOST_DEPTH {
        return Err(damaged(text));
    }
    let mark = mark(text).ok_or_else(|| damaged(text))?;
    if mark.format != FORMAT {
        return Err(BackupError::NotABackup);
    }
    if mark.version > VERSION {
        return Err(BackupError::Newer);
    }
    let file: File = serde_json::from_str(text).map_err(|_| damaged(text))?;
    let elements: Vec<&str> = file.entries.0.into_iter().map(RawValue::get).collect();
    let sum = checksum::of_elements(elements.iter().copied());
    if file.count != elements.len() || file.checksum != sum {
        return Err(damaged(text));
    }
    if elements.is_empty() {
        return Err(BackupError::Empty);
    }
    let about = Imprint {
        written_at: file.written_at,
        app: file.app,
    };
    Ok((about, elements))
}

/// What the file says it is; a look at its first line is enough where that line
/// is as we write it.
fn mark(text: &str) -> Option<FileMark> {
    let first = text.lines().next()?;
    serde_json::from_str(&format!("{first}]}}"))
        .or_else(|_| serde_json::from_str(text))
        .ok()
}

/// What is wrong with a file that could not be read to its end. Each entry
/// stands on a line of its own, so those before a cut can be counted.
fn damaged(text: &str) -> BackupError {
    let mut lines = text.lines();
    let first = lines.next().unwrap_or_default();
    if !first.starts_with('{') || !first.contains(FORMAT) {
        return BackupError::NotABackup;
    }
    let heading = serde_json::from_str::<Heading>(&format!("{first}]}}")).ok();
    if heading
        .as_ref()
        .is_some_and(|heading| heading.version > VERSION)
    {
        return BackupError::Newer;
    }
    let lines: Vec<&str> = lines
        .take(MOST_ENTRIES)
        .map(|line| line.trim_end_matches(','))
        .filter(|line| !matches!(*line, "" | "]}"))
        .collect();
    BackupError::Damaged {
        readable: lines
            .iter()
            .filter(|text| line::entry(text).is_some())
            .count(),
        total: heading.map_or(lines.len(), |heading| heading.count),
    }
}

//! What a file is that somebody chose, judged by its bytes and never by its name. Nothing
//! is applied: a value comes out, or a word for what it may be.

use crate::fhir::{self, FhirError};
use crate::german_plan::{self, GermanPlanError, GermanPlanPage};
use crate::share::{self, sealed};
use crate::summary::Summary;

/// What a file is, and what stands in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ArrivedFile {
    /// A sheet or an answer of this app, perhaps locked. It is not read here.
    Letter,
    /// A backup of this app. It is not read here.
    Backup,
    /// A patient summary.
    Summary(Box<Summary>),
    /// One page of a German medication plan.
    GermanPage(Box<GermanPlanPage>),
}

/// Why a file was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArrivedError {
    /// Nothing that is read here.
    Strange(Strange),
    /// FHIR that cannot be read.
    Fhir(FhirError),
    /// A German plan that cannot be read.
    German(GermanPlanError),
}

/// What a file may be that is not read here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strange {
    /// Nothing is in it.
    Empty,
    /// PDF.
    Pdf,
    /// A picture.
    Picture,
    /// A packed file, or an office document, which is one.
    Packed,
    /// An office document of old.
    OldOffice,
    /// A table as text.
    Table,
    /// A web page.
    WebPage,
    /// A calendar.
    Calendar,
    /// XML that is neither FHIR nor a German plan.
    OtherXml,
    /// JSON that is no FHIR.
    OtherJson,
    /// Text.
    Text,
    /// Nothing of these.
    Unknown,
}

/// What the first bytes of files say of them.
const BEGINNINGS: [(&[u8], Strange); 13] = [
    (b"%PDF", Strange::Pdf),
    (b"\xff\xd8\xff", Strange::Picture),
    (b"\x89PNG", Strange::Picture),
    (b"GIF8", Strange::Picture),
    (b"BM", Strange::Picture),
    (b"II*\0", Strange::Picture),
    (b"MM\0*", Strange::Picture),
    (b"PK\x03\x04", Strange::Packed),
    (b"\x1f\x8b", Strange::Packed),
    (b"7z\xbc\xaf", Strange::Packed),
    (b"Rar!", Strange::Packed),
    (b"\xd0\xcf\x11\xe0", Strange::OldOffice),
    (b"{\\rtf", Strange::OldOffice),
];

/// The namespace that every FHIR document in XML names.
const FHIR_XML: &str = "http://hl7.org/fhir";

/// What a backup of this app says of itself.
const BACKUP: &str = "\"concord-backup\"";

/// How far into a text is looked for what it is.
const LOOKED_AT: usize = 2000;

/// The most lines of a text that are looked at to find out whether it is a table.
const TABLE_LINES: usize = 5;

/// Finds out what a file is, and reads it.
///
/// # Errors
/// What it may be instead, or why it cannot be read.
pub fn judge(bytes: &[u8]) -> Result<ArrivedFile, ArrivedError> {
    if bytes.is_empty() {
        return Err(ArrivedError::Strange(Strange::Empty));
    }
    if share::is_message(bytes) || sealed::is_sealed(bytes) {
        return Ok(ArrivedFile::Letter);
    }
    if let Some(strange) = by_beginning(bytes) {
        return Err(ArrivedError::Strange(strange));
    }
    let utf8 = std::str::from_utf8(bytes);
    let old = || german_plan::text_of(bytes);
    let text = utf8.map_or_else(|_| old(), ToOwned::to_owned);
    if german_plan::is_plan(&text) {
        let page = german_plan::read(&text).map_err(ArrivedError::German)?;
        return Ok(ArrivedFile::GermanPage(Box::new(page)));
    }
    let start: String = beginning(&text);
    if start.starts_with(['{', '[']) {
        return json(bytes, &start);
    }
    let strange = if start.starts_with('<') {
        markup(&start)?
    } else if utf8.is_err() {
        Strange::Unknown
    } else {
        plain(&start)
    };
    Err(ArrivedError::Strange(strange))
}

fn by_beginning(bytes: &[u8]) -> Option<Strange> {
    let found = BEGINNINGS
        .iter()
        .find(|(start, _)| bytes.starts_with(start));
    let strange = found.map(|(_, strange)| *strange);
    // WebP stands in a RIFF file, HEIC and AVIF in one with boxes.
    let has = |from: usize, word: &[u8]| bytes.get(from..from + word.len()) == Some(word);
    let is_picture = (has(0, b"RIFF") && has(8, b"WEBP"))
        || [b"ftyphei", b"ftypmif", b"ftypavi"]
            .iter()
            .any(|word| has(4, *word));
    strange.or_else(|| is_picture.then_some(Strange::Picture))
}

fn beginning(text: &str) -> String {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    text.chars().take(LOOKED_AT).collect()
}

fn json(bytes: &[u8], start: &str) -> Result<ArrivedFile, ArrivedError> {
    let first = start.lines().next().unwrap_or_default();
    if first.contains(BACKUP) || (first.len() < 3 && start.contains(BACKUP)) {
        return Ok(ArrivedFile::Backup);
    }
    match fhir::read(bytes) {
        Ok(summary) => Ok(ArrivedFile::Summary(Box::new(summary))),
        Err(FhirError::NotFhir) => Err(ArrivedError::Strange(Strange::OtherJson)),
        Err(error) => Err(ArrivedError::Fhir(error)),
    }
}

fn markup(start: &str) -> Result<Strange, ArrivedError> {
    if start.contains(FHIR_XML) {
        return Err(ArrivedError::Fhir(FhirError::Xml));
    }
    let small = start.to_ascii_lowercase();
    let is_page = small.contains("<html") || small.starts_with("<!doctype html");
    Ok(if is_page {
        Strange::WebPage
    } else if small.contains("<svg") {
        Strange::Picture
    } else {
        Strange::OtherXml
    })
}

fn plain(start: &str) -> Strange {
    if start.starts_with("BEGIN:VCALENDAR") {
        return Strange::Calendar;
    }
    if start.contains('\0') || start.chars().any(|c| c.is_control() && !c.is_whitespace()) {
        return Strange::Unknown;
    }
    let is_table = |mark: char| {
        let lines = start.lines().filter(|line| !line.trim().is_empty());
        let mut counts = lines
            .take(TABLE_LINES)
            .map(|line| line.matches(mark).count());
        let first = counts.next().unwrap_or_default();
        let mut rest = counts.peekable();
        first > 0 && rest.peek().is_some() && rest.all(|count| count == first)
    };
    if [';', '\t', ','].into_iter().any(is_table) {
        Strange::Table
    } else {
        Strange::Text
    }
}

#[cfg(test)]
mod tests;

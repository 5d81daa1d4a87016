//! Why a document could not be read.

/// Why nothing could be read of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FhirError {
    /// Over 5 MB, or with more values than any summary.
    TooLarge,
    /// Brackets within brackets, deeper than any summary.
    TooDeep,
    /// More resources than any summary.
    TooMany,
    /// FHIR may be written as XML; this reads JSON only.
    Xml,
    /// Not JSON.
    NotJson,
    /// A text in it holds a letter that no text may hold (NUL).
    Nul,
    /// JSON, but no resource of FHIR.
    NotFhir,
    /// A resource of FHIR with nothing of a patient summary in it.
    NotASummary,
}

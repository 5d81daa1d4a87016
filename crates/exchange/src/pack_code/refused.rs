//! Why the code of a pack was not read.

/// Why the code of a pack was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PackCodeError {
    /// Longer than any pack's code.
    TooLong,
    /// It is something else, or damaged.
    NotAPackCode,
    /// A number of the product whose check digit does not fit: misread or mistyped.
    CheckDigit,
    /// An expiry that is no day of the calendar, or outside 2000 to 2100.
    ImpossibleDate,
    /// A batch, serial or national number over 20 characters: what parts the fields was
    /// lost on the way, as some scanners lose it.
    FieldTooLong,
    /// One thing is told twice, and differs.
    Contradictory,
}

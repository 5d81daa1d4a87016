//! What a tap on the check of a dose does, and what is then recorded as done.

/// What is done with a dose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// It is taken, put on, put in or given.
    Taken,
    /// The old one comes off.
    ComesOff,
    /// What was put in comes out or is changed.
    ComesOut,
}

/// What a tap on the check of a dose that is due does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CheckTap {
    /// It records the dose as taken now.
    Records,
    /// It opens the dose: something must be said first.
    Opens,
}

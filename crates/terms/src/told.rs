//! What a person may tell about a baby and about driving.

lasting_words! {
    /// Whether a baby has to be thought of.
    Pregnancy {
        /// Not pregnant and not likely to become so.
        No = "no",
        /// Pregnant, or it could be.
        Pregnant = "pregnant",
        /// Hoping to become pregnant.
        Planning = "planning",
        /// Breastfeeding.
        Breastfeeding = "breastfeeding",
    }
}

lasting_words! {
    /// Whether the person drives, cycles in traffic or works with machines.
    Driving {
        /// Yes.
        Drives = "drives",
        /// No.
        DoesNot = "does-not",
    }
}

//! Help now: whom to call and for what. Not yet checked by a pharmacist.

/// Help now.
pub struct Help {
    /// Title of the page.
    pub title: &'static str,
}

/// English.
pub const ENGLISH: Help = Help { title: "Help now" };

/// Traditional Chinese, Hong Kong.
pub const CHINESE: Help = Help {
    title: "緊急求助"
};

/// Danish.
pub const DANISH: Help = Help { title: "Hjælp nu" };

//! Adding and changing medicines, drawn in all languages.

//! Drafts of what people type, with `finish` to check them.

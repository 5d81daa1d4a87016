//! The name of a build: it names every byte of it, and nothing of the machine
//! that it was built on.

use std::fmt::Write as _;

use crate::checksum::Checksum;

/// What a quick build is called, whatever is in it.
pub const DEVELOPMENT: &str = "development";

/// The name of a build with these files, in whatever order they are told.
pub fn of<'a>(files: impl IntoIterator<Item = (&'a str, Checksum)>) -> String {
    let mut files: Vec<_> = files.into_iter().collect();
    files.sort_unstable_by_key(|(name, _)| *name);
    let mut list = String::new();
    for (name, checksum) in files {
        // Writing to a string cannot fail.
        let _ = writeln!(list, "./{name} {}", checksum.hex());
    }
    Checksum::of(list).short()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stamp(files: &[(&str, &str)]) -> String {
        of(files
            .iter()
            .map(|(name, bytes)| (*name, Checksum::of(bytes))))
    }

    #[test]
    fn the_same_bytes_have_the_same_stamp_in_any_order() {
        let files = [("b.js", "2"), ("a/c.css", "3"), ("a.js", "1")];
        let turned = [("a.js", "1"), ("b.js", "2"), ("a/c.css", "3")];
        assert_eq!(stamp(&files), stamp(&turned));
        assert_eq!(stamp(&files).len(), 16);
    }

    #[test]
    fn any_other_byte_or_name_has_another_stamp() {
        let files = stamp(&[("a.js", "1"), ("b.js", "2")]);
        for other in [
            [("a.js", "1"), ("b.js", "3")],
            [("a.js", "1"), ("c.js", "2")],
            [("a.js", "2"), ("b.js", "1")],
        ] {
            assert_ne!(stamp(&other), files);
        }
        assert_ne!(stamp(&[("a.js", "1")]), files);
    }

    #[test]
    fn the_stamp_is_that_of_the_list_of_checksums() {
        // printf './a.js %s\n' "$(printf 1 | sha256sum | cut -d ' ' -f 1)" | sha256sum
        assert_eq!(stamp(&[("a.js", "1")]), "b9377364f7f7e5f6");
    }
}

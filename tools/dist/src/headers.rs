//! The headers that every file is served with: `public/_headers`, which static
//! hosts read as it is, and the same for our own server (static-web-server).

use std::fmt::Write as _;

use crate::fault::Surprise;

/// Whether a file's name holds its checksum, so that the file never changes.
pub fn is_unchanging(name: &str) -> bool {
    let Some((stem, ending)) = name.rsplit_once('.') else {
        return false;
    };
    let stem = stem.strip_suffix("_bg").unwrap_or(stem);
    let is_sum = |sum: &str| {
        sum.len() == 16
            && sum
                .bytes()
                .all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
    };
    stem.rsplit_once('-').is_some_and(|(_, sum)| is_sum(sum))
        && !ending.is_empty()
        && ending.bytes().all(|b| b.is_ascii_lowercase())
}

/// The headers with those of the unchanging files added.
pub fn with_unchanging<'a>(headers: &str, names: impl IntoIterator<Item = &'a str>) -> String {
    let mut headers = headers.to_owned();
    let names = names.into_iter().filter(|name| is_unchanging(name));
    headers
        .extend(names.map(|name| {
            format!("/{name}\n  Cache-Control: public, max-age=31536000, immutable\n")
        }));
    headers
}

/// What a line of the headers says.
enum Line<'a> {
    /// Nothing.
    Remark,
    /// The files that the next headers are for.
    Files(&'a str),
    /// A header.
    Header(&'a str, &'a str),
}

fn read(line: &str) -> Option<Line<'_>> {
    if line.is_empty() || line.starts_with('#') {
        return Some(Line::Remark);
    }
    if line.starts_with('/') {
        return Some(Line::Files(line));
    }
    let (name, value) = line.strip_prefix(' ')?.trim_start().split_once(": ")?;
    let is_name = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    is_name.then_some(Line::Header(name, value))
}

/// The beginning of the server's configuration. What is not said to be
/// unchanging is asked for again.
const SERVER: &str = "# Written by tools/dist from public/_headers.
[general]
log-level = \"error\"
compression-static = true
cache-control-headers = false
security-headers = false

[advanced]
";

/// The server's configuration.
///
/// # Errors
/// A line that is no header, or a header for no file.
pub fn server(headers: &str) -> Result<String, Surprise> {
    let mut server = SERVER.to_owned();
    push_files(&mut server, "**");
    push_header(&mut server, "Cache-Control", "no-cache");
    let mut is_for_files = false;
    for (number, line) in (1..).zip(headers.lines()) {
        match read(line) {
            Some(Line::Remark) => {}
            Some(Line::Files(files)) => {
                is_for_files = true;
                match files.strip_suffix('*') {
                    Some(folder) => push_files(&mut server, &format!("{folder}**")),
                    None => push_files(&mut server, files),
                }
            }
            Some(Line::Header(name, value)) if is_for_files => {
                push_header(&mut server, name, value);
            }
            Some(Line::Header(..)) | None => {
                return Err(Surprise {
                    file: format!("_headers, line {number}"),
                    expected: "a remark (#), files (/…), or below them a header (  Name: value)"
                        .to_owned(),
                    found: line.to_owned(),
                    advice: "write the line so in public/_headers".to_owned(),
                });
            }
        }
    }
    Ok(server)
}

fn push_files(server: &mut String, files: &str) {
    // Writing to a string cannot fail.
    let _ = write!(
        server,
        "[[advanced.headers]]\nsource = {}\n[advanced.headers.headers]\n",
        quoted(files)
    );
}

fn push_header(server: &mut String, name: &str, value: &str) {
    let _ = writeln!(server, "{name} = {}", quoted(value));
}

/// A text as TOML writes it.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_name_with_its_checksum_never_changes() {
        for (name, unchanging) in [
            ("concord-app-90dda1bf43214c98.js", true),
            ("concord-app-90dda1bf43214c98_bg.wasm", true),
            ("icons/a-90dda1bf43214c98.svg", true),
            ("style-90dda1bf43214c98.css", true),
            ("boot.js", false),
            ("icons/icon-192.png", false),
            ("a-90dda1bf43214c9.js", false),
            ("a-90dda1bf43214c98ff.js", false),
            ("a-90DDA1BF43214C98.js", false),
            ("a-90dda1bf43214c98.mp3", false),
            ("a-90dda1bf43214c98", false),
        ] {
            assert_eq!(is_unchanging(name), unchanging, "{name}");
        }
        assert_eq!(
            with_unchanging("/*\n  A: b\n", ["boot.js", "s-90dda1bf43214c98.css"]),
            "/*\n  A: b\n/s-90dda1bf43214c98.css\n  Cache-Control: public, max-age=31536000, immutable\n"
        );
    }

    #[test]
    fn the_server_is_told_the_same() {
        let headers = "# A remark\n/*\n  Some-Policy: default-src 'none'; to \"x\": y\n\n/a.js\n  Cache-Control: public\n";
        let expected = "[[advanced.headers]]\nsource = \"**\"\n[advanced.headers.headers]\nCache-Control = \"no-cache\"\n\
            [[advanced.headers]]\nsource = \"/**\"\n[advanced.headers.headers]\nSome-Policy = \"default-src 'none'; to \\\"x\\\": y\"\n\
            [[advanced.headers]]\nsource = \"/a.js\"\n[advanced.headers.headers]\nCache-Control = \"public\"\n";
        assert_eq!(server(headers).unwrap(), format!("{SERVER}{expected}"));
    }

    #[test]
    fn a_line_that_is_no_header_is_said_with_its_number() {
        for (headers, number, line) in [
            ("/*\n  No colon\n", "line 2", "No colon"),
            ("# first\n  X-Early: yes\n", "line 2", "X-Early: yes"),
            ("/*\n  Two words: yes\n", "line 2", "Two words: yes"),
            ("everything\n", "line 1", "everything"),
        ] {
            let said = server(headers).unwrap_err().to_string();
            assert!(said.contains(number) && said.contains(line), "{said}");
        }
    }
}

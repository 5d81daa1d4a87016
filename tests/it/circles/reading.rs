//! A file of Rust read as words: what it defines, what it passes on, and every
//! path that it names. Comments, sentences and tests are left out.

use std::cmp::Ordering;
use std::collections::BTreeSet;

/// A path as it is written, such as `super`, `days`, `Days`.
pub type Path = Vec<String>;

/// What a file says about itself and of others. `super` and `self` are the
/// file's own, also where they were written in a module inside it.
#[derive(Default)]
pub struct Reading {
    /// What it defines at its top.
    pub defines: BTreeSet<String>,
    /// What it passes on (`pub use`): the name, and the path to it.
    pub passes_on: Vec<(String, Path)>,
    /// What it names.
    pub names: Vec<Path>,
}

impl Reading {
    pub fn of(text: &str) -> Self {
        let words = without_tests(&words(text));
        let mut reader = Reader::default();
        let mut at = 0;
        while at < words.len() {
            at += reader.read(&words[..at], &words[at..]);
        }
        reader.finish()
    }
}

/// A file that is being read.
#[derive(Default)]
struct Reader {
    defines: BTreeSet<String>,
    passes_on: Vec<(String, Path)>,
    /// What a `use` brings in: the name it is called by, and the path to it.
    brings_in: Vec<(String, Path)>,
    /// Paths of several parts, as they are written.
    written: Vec<Path>,
    /// Names that are used with nothing before them.
    bare: BTreeSet<String>,
    depth: usize,
    /// The depths at which modules inside the file were opened.
    inside: Vec<usize>,
}

impl Reader {
    /// Takes in what stands next, and says how many words that were.
    fn read(&mut self, before: &[String], next: &[String]) -> usize {
        let last = before.last().map_or("", String::as_str);
        let word = |at: usize| next.get(at).map_or("", String::as_str);
        match word(0) {
            "{" => self.depth += 1,
            "}" => {
                self.depth -= 1;
                self.inside.pop_if(|opened| *opened == self.depth);
            }
            "mod" if word(2) == "{" => {
                self.inside.push(self.depth);
                self.depth += 1;
                return 3;
            }
            "use" if word(1) != "<" => {
                let end = next.iter().position(|word| word == ";");
                let end = end.unwrap_or(next.len());
                self.take_in(&next[1..end], last == "pub" || is_pub_in(before));
                return end;
            }
            kind if DEFINES.contains(&kind) && self.depth == 0 => {
                let name = if word(1) == "!" { word(2) } else { word(1) };
                self.defines.insert(name.to_owned());
            }
            first if is_name(first) && last != "." => {
                let mut path = vec![first.to_owned()];
                let mut end = 1;
                while word(end) == "::" && is_name(word(end + 1)) {
                    path.push(word(end + 1).to_owned());
                    end += 2;
                }
                let is_called = ["(", "!"].contains(&word(end)) && last != "fn";
                if path.len() > 1 {
                    self.written.extend(self.seen_from_file(path));
                } else if is_called || first.starts_with(char::is_uppercase) {
                    self.bare.insert(first.to_owned());
                }
                return end;
            }
            _ => {}
        }
        1
    }

    /// Takes in a `use`.
    fn take_in(&mut self, words: &[String], is_passed_on: bool) {
        for (name, path) in tree(words) {
            let path = self.seen_from_file(path).map(|path| (name, path));
            if is_passed_on && self.inside.is_empty() {
                self.passes_on.extend(path);
            } else {
                self.brings_in.extend(path);
            }
        }
    }

    /// A path seen from its file, as it is written in the module that is open. None
    /// for one that stays in there.
    fn seen_from_file(&self, mut path: Path) -> Option<Path> {
        let modules = self.inside.len();
        if path[0] == "self" && modules > 0 {
            path.remove(0);
            if path.first().is_none_or(|first| first != "super") {
                return None;
            }
        }
        let up = path.iter().take_while(|part| *part == "super").count();
        if up == 0 || modules == 0 {
            return Some(path);
        }
        path.drain(..up.min(modules));
        match modules.cmp(&up) {
            Ordering::Less => Some(path),
            Ordering::Equal => Some([vec!["self".to_owned()], path].concat()),
            Ordering::Greater => None,
        }
    }

    /// All that is named, by whole paths. Of a module that a `use` brings in, only
    /// what is named through it counts; of what is passed on, what is used here.
    fn finish(self) -> Reading {
        let mut through = BTreeSet::new();
        let mut names = Vec::new();
        for path in &self.written {
            let whole = self.whole(path);
            if whole.is_empty() {
                names.push(path.clone());
            } else {
                through.insert(path[0].as_str());
                names.extend(whole);
            }
        }
        for (name, path) in &self.brings_in {
            if !through.contains(name.as_str()) || self.bare.contains(name) {
                names.extend(self.whole(path));
                names.push(path.clone());
            }
        }
        let is_used = |name: &String| self.bare.contains(name);
        let passed_on = self.passes_on.iter();
        names.extend(
            passed_on
                .filter(|(name, _)| is_used(name))
                .map(|(_, path)| path.clone()),
        );
        Reading {
            defines: self.defines,
            passes_on: self.passes_on,
            names,
        }
    }

    /// A path that begins with a name that was brought in, by its whole path. A
    /// file and what is in it may share a name; the path then begins with the file.
    fn whole(&self, path: &[String]) -> Vec<Path> {
        let known = self.brings_in.iter().chain(&self.passes_on);
        known
            .filter(|(name, to)| path.len() > 1 && path[0] == *name && to[0] != *name)
            .map(|(_, to)| [to.as_slice(), &path[1..]].concat())
            .collect()
    }
}

const DEFINES: [&str; 9] = [
    "fn",
    "struct",
    "enum",
    "trait",
    "type",
    "const",
    "static",
    "union",
    "macro_rules",
];

fn is_part(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

fn is_name(word: &str) -> bool {
    word.starts_with(|letter: char| is_part(letter) && !letter.is_numeric())
}

/// Whether `pub(super)` or the like stands last.
fn is_pub_in(before: &[String]) -> bool {
    let last: Vec<&str> = before.iter().rev().map(String::as_str).take(4).collect();
    matches!(last[..], [")", _, "(", "pub"])
}

/// A tree of `use` as single paths, each with the name it is called by.
fn tree(words: &[String]) -> Vec<(String, Path)> {
    let mut found = Vec::new();
    let mut path: Path = Vec::new();
    // How long the path was where each brace opened.
    let mut open: Vec<usize> = Vec::new();
    let mut called: Option<String> = None;
    let mut end = |path: &mut Path, called: &mut Option<String>, from: usize| {
        if path.len() > from {
            let mut whole = path.clone();
            if whole.len() > 1 && whole.last().is_some_and(|last| last == "self") {
                whole.pop();
            }
            let name = called.take().or_else(|| whole.last().cloned());
            found.push((name.unwrap_or_default(), whole));
        }
        path.truncate(from);
    };
    let mut words = words.iter();
    while let Some(word) = words.next() {
        let from = open.last().copied().unwrap_or_default();
        match word.as_str() {
            "::" => {}
            "{" => open.push(path.len()),
            "," => end(&mut path, &mut called, from),
            "}" => {
                end(&mut path, &mut called, from);
                open.pop();
                // What stood before the brace was no path of its own.
                path.truncate(open.last().copied().unwrap_or_default());
            }
            "as" => called = words.next().cloned(),
            part => path.push(part.to_owned()),
        }
    }
    end(&mut path, &mut called, 0);
    found
}

/// The words without what is only there in tests.
fn without_tests(words: &[String]) -> Vec<String> {
    let mark = ["#", "[", "cfg", "(", "test", ")", "]"];
    let mut kept = Vec::new();
    let mut at = 0;
    while at < words.len() {
        if !words[at..].iter().take(mark.len()).eq(mark) {
            kept.push(words[at].clone());
            at += 1;
            continue;
        }
        let mut depth = 0;
        for word in &words[at + mark.len()..] {
            at += 1;
            match word.as_str() {
                "{" => depth += 1,
                "}" => depth -= 1,
                _ => {}
            }
            if depth == 0 && [";", "}"].contains(&word.as_str()) {
                break;
            }
        }
        at += mark.len();
    }
    kept
}

/// Names, `::` and single signs; no comment, and of what stands between quotes
/// only a path, such as serde is given.
fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if let Some(length) = raw(rest) {
            length
        } else if first == '"' {
            let length = quoted(rest, '"');
            let inner = rest.get(1..length - 1).unwrap_or_default();
            if inner.contains("::") && inner.chars().all(|c| is_part(c) || c == ':') {
                words.extend(self::words(inner));
            }
            length
        } else if let Some(length) = letter(rest).or_else(|| lifetime(rest)) {
            length
        } else if is_part(first) {
            let length = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
            words.push(rest[..length].to_owned());
            length
        } else {
            let length = if rest.starts_with("::") {
                2
            } else {
                first.len_utf8()
            };
            words.extend((!first.is_whitespace()).then(|| rest[..length].to_owned()));
            length
        };
        rest = &rest[length..];
    }
    words
}

/// How long a string is that ends with `end`.
fn quoted(text: &str, end: char) -> usize {
    let mut letters = text.char_indices().skip(1);
    while let Some((at, letter)) = letters.next() {
        match letter {
            '\\' => {
                letters.next();
            }
            letter if letter == end => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// How long a raw string is.
fn raw(text: &str) -> Option<usize> {
    let hashes = text.strip_prefix('r')?;
    let count = hashes.chars().take_while(|letter| *letter == '#').count();
    let inner = hashes[count..].strip_prefix('"')?;
    let end = format!("\"{}", "#".repeat(count));
    Some(
        inner
            .find(&end)
            .map_or(text.len(), |at| 2 + count + at + end.len()),
    )
}

/// How long a single letter between quotes is; a lifetime is none.
fn letter(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('\'')?;
    let first = inner.chars().next()?;
    let is_letter = first == '\\' || inner[first.len_utf8()..].starts_with('\'');
    is_letter.then(|| quoted(text, '\''))
}

/// How long the name of a lifetime is.
fn lifetime(text: &str) -> Option<usize> {
    let name = text.strip_prefix('\'')?;
    Some(1 + name.find(|c| !is_part(c)).unwrap_or(name.len()))
}

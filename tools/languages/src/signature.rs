//! What the comment above an English sentence says of it: what it is, and what
//! goes into it.
//!
//! ```text
//! # How many doses wait for somebody.
//! # $name (text)
//! # $doses (count)
//! waiting = …
//! ```

/// What the comment above a sentence says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signature {
    /// What the sentence is, a line each.
    pub doc: Vec<String>,
    /// What goes into it, in the order in which the code hands it over.
    pub arguments: Vec<Argument>,
    /// Whether it is several lines, each by itself.
    pub is_list: bool,
    /// Whether nothing is said where a variant is empty.
    pub is_optional: bool,
}

/// Something that goes into a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Argument {
    /// Its name, without `$`.
    pub name: String,
    /// What it is.
    pub kind: Kind,
}

/// Kinds of things that go into a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    Text,
    /// How many.
    Count,
    /// Names, joined as the language joins them; also how many they are.
    List,
    /// A day of the calendar, said in the language's own way.
    Date,
    /// One of the variants of a Rust enum, by its path.
    Choice(String),
}

/// Reads the comment above an English sentence.
pub fn read(comment: &[String]) -> Result<Signature, String> {
    let mut signature = Signature::default();
    for line in comment {
        match line.trim() {
            "(list)" => signature.is_list = true,
            "(optional)" => signature.is_optional = true,
            line if line.starts_with('$') => signature.arguments.push(argument(line)?),
            "" => {}
            line => signature.doc.push(line.to_owned()),
        }
    }
    if signature.doc.is_empty() {
        return Err("the comment above does not say what it is".to_owned());
    }
    Ok(signature)
}

fn argument(line: &str) -> Result<Argument, String> {
    let wrong =
        || format!("{line}: write it as $name (text), (count), (list), (date) or (path::of::Enum)");
    let (name, kind) = line[1..].split_once(" (").ok_or_else(wrong)?;
    let kind = match kind.strip_suffix(')').ok_or_else(wrong)? {
        "text" => Kind::Text,
        "count" => Kind::Count,
        "list" => Kind::List,
        "date" => Kind::Date,
        path if path.contains("::") => Kind::Choice(path.to_owned()),
        _ => return Err(wrong()),
    };
    Ok(Argument {
        name: name.to_owned(),
        kind,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_says_what_a_sentence_is_and_what_goes_into_it() {
        let lines = [
            "How many wait.",
            "$name (text)",
            "$count (count)",
            "$role (domain::Role)",
        ];
        let read = read(&lines.map(ToOwned::to_owned)).unwrap();
        assert_eq!(read.doc, ["How many wait."]);
        let kinds: Vec<_> = read.arguments.into_iter().map(|one| one.kind).collect();
        assert_eq!(
            kinds,
            [
                Kind::Text,
                Kind::Count,
                Kind::Choice("domain::Role".to_owned())
            ]
        );
    }

    #[test]
    fn a_comment_that_says_nothing_or_nothing_known_is_refused() {
        for lines in [
            &["$name (text)"][..],
            &["What it is.", "$name"],
            &["It.", "$n (number)"],
        ] {
            let lines: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
            assert!(read(&lines).is_err(), "{lines:?}");
        }
    }
}

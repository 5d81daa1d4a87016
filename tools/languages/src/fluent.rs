//! A file of sentences, read with Fluent's own parser and brought into the few
//! shapes that the app's sentences have.

use fluent_syntax::ast;
use fluent_syntax::parser;

use crate::fault::Fault;

/// A sentence as it stands in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Its key.
    pub key: String,
    /// The lines of the comment above it.
    pub comment: Vec<String>,
    /// The text.
    pub text: Vec<Piece>,
}

/// A piece of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words as they stand.
    Words(String),
    /// What goes in here.
    Argument(String),
    /// One of several texts.
    Select(Select),
}

/// One of several texts, by something that goes in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Select {
    /// By what.
    pub by: String,
    /// The texts with their keys.
    pub variants: Vec<(Key, Vec<Piece>)>,
    /// The place of the variant that holds where no other does.
    pub default: usize,
}

/// What a text of several is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Key {
    /// A word: a variant of an enum, or `one` and `other`.
    Word(String),
    /// A number.
    Number(u64),
}

/// A file of sentences.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct File {
    /// What the area is, a line each.
    pub about: Vec<String>,
    /// Its sentences, in order.
    pub sentences: Vec<Sentence>,
}

/// Reads a file.
pub fn read(name: &str, text: &str) -> Result<File, Vec<Fault>> {
    let resource = parser::parse(text).map_err(|(_, errors)| {
        errors
            .iter()
            .map(|error| {
                let line = text[..error.pos.start.min(text.len())].lines().count();
                Fault::of_file(name, format!("line {line}: {}", error.kind))
            })
            .collect::<Vec<_>>()
    })?;
    let mut file = File::default();
    let mut faults = Vec::new();
    for entry in resource.body {
        match entry {
            ast::Entry::Message(message) => match sentence(&message) {
                Ok(sentence) => file.sentences.push(sentence),
                Err(what) => faults.push(Fault::of_sentence(name, message.id.name, what)),
            },
            ast::Entry::ResourceComment(comment) => {
                file.about = comment
                    .content
                    .iter()
                    .map(|line| (*line).to_owned())
                    .collect();
            }
            ast::Entry::Comment(_) | ast::Entry::GroupComment(_) => {}
            ast::Entry::Term(_) | ast::Entry::Junk { .. } => {
                faults.push(Fault::of_file(name, "only sentences stand here, no terms"));
            }
        }
    }
    if faults.is_empty() {
        Ok(file)
    } else {
        Err(faults)
    }
}

fn sentence(message: &ast::Message<&str>) -> Result<Sentence, String> {
    if !message.attributes.is_empty() {
        return Err("it has attributes; give each its own key".to_owned());
    }
    let pattern = message.value.as_ref().ok_or("it is empty")?;
    Ok(Sentence {
        key: message.id.name.to_owned(),
        comment: message
            .comment
            .iter()
            .flat_map(|comment| &comment.content)
            .map(|line| (*line).to_owned())
            .collect(),
        text: pieces(pattern)?,
    })
}

fn pieces(pattern: &ast::Pattern<&str>) -> Result<Vec<Piece>, String> {
    let mut found: Vec<Piece> = Vec::new();
    for element in &pattern.elements {
        let next = match element {
            ast::PatternElement::TextElement { value } => Piece::Words((*value).to_owned()),
            ast::PatternElement::Placeable { expression } => piece(expression)?,
        };
        match (found.last_mut(), next) {
            (Some(Piece::Words(before)), Piece::Words(more)) => before.push_str(&more),
            (_, next) => found.push(next),
        }
    }
    Ok(found)
}

fn piece(expression: &ast::Expression<&str>) -> Result<Piece, String> {
    match expression {
        ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }) => {
            Ok(Piece::Words((*value).to_owned()))
        }
        ast::Expression::Inline(ast::InlineExpression::VariableReference { id }) => {
            Ok(Piece::Argument(id.name.to_owned()))
        }
        ast::Expression::Inline(_) => Err("only $names and quoted words go into braces".to_owned()),
        ast::Expression::Select {
            selector: ast::InlineExpression::VariableReference { id },
            variants,
        } => {
            let mut select = Select {
                by: id.name.to_owned(),
                variants: Vec::new(),
                default: 0,
            };
            for (place, variant) in variants.iter().enumerate() {
                let key = match &variant.key {
                    ast::VariantKey::Identifier { name } => Key::Word((*name).to_owned()),
                    ast::VariantKey::NumberLiteral { value } => Key::Number(
                        value
                            .parse()
                            .map_err(|_| format!("{value} is not a whole number"))?,
                    ),
                };
                if variant.default {
                    select.default = place;
                }
                select.variants.push((key, pieces(&variant.value)?));
            }
            Ok(Piece::Select(select))
        }
        ast::Expression::Select { .. } => Err("a choice is made by a $name".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_has_sentences_with_comments_names_and_choices() {
        let text = "### Today.\n\n# How many.\n# $count (count)\nwaiting = { $count ->\n    [one] One waits\n   *[other] { $count } wait\n}\nbare = A { \" \" } b\n";
        let file = read("today.ftl", text).unwrap();
        assert_eq!(file.about, ["Today."]);
        assert_eq!(file.sentences[0].comment, ["How many.", "$count (count)"]);
        let Piece::Select(select) = &file.sentences[0].text[0] else {
            panic!("{:?}", file.sentences[0].text)
        };
        assert_eq!(select.by, "count");
        assert_eq!(select.default, 1);
        assert_eq!(select.variants[1].1[0], Piece::Argument("count".to_owned()));
        assert_eq!(file.sentences[1].text, [Piece::Words("A   b".to_owned())]);
    }

    #[test]
    fn what_the_app_cannot_say_is_refused_with_its_place() {
        for (text, what) in [
            ("a = { NUMBER($n) }\n", "only $names"),
            ("a = x\n    .more = y\n", "attributes"),
            ("-term = x\n", "no terms"),
            ("a = { $n ->\n    [one] x\n}\n", "line"),
        ] {
            let faults = read("today.ftl", text).unwrap_err();
            assert!(faults[0].what.contains(what), "{text}: {faults:?}");
        }
    }
}

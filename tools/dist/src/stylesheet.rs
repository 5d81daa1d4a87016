//! Two stylesheets in the place of many: sixteen small ones would each cost a slow phone a
//! round trip, and what only the rest of the app is drawn with need not hold up its first
//! page.

use crate::fault::Surprise;
use crate::markup::{Tag, tags};

fn is_sheet(tag: &Tag) -> bool {
    tag.name() == "link" && tag.attribute("rel") == Some("stylesheet")
}

/// The stylesheets that a page names, in order, without a leading `./`.
///
/// # Errors
/// It names none, or one without a file.
pub fn named_in(page: &str) -> Result<Vec<String>, Surprise> {
    let sheets: Vec<String> = tags(page)
        .filter(is_sheet)
        .map(|tag| match tag.attribute("href") {
            Some(href) => Ok(href.strip_prefix("./").unwrap_or(href).to_owned()),
            None => Err(unlike(tag.text)),
        })
        .collect::<Result<_, _>>()?;
    if sheets.is_empty() {
        return Err(unlike("no stylesheet"));
    }
    Ok(sheets)
}

/// Whether a sheet is of the rest of the app: the comment that it opens with says `(rest)`.
pub fn is_of_rest(sheet: &str) -> bool {
    let comment = sheet.trim_start().strip_prefix("/*");
    let comment = comment.and_then(|after| after.split("*/").next());
    comment.is_some_and(|words| words.contains("(rest)"))
}

fn unlike(found: &str) -> Surprise {
    Surprise {
        file: "index.html".to_owned(),
        expected: "<link rel=\"stylesheet\" href=\"FILE\"> for each file of style/".to_owned(),
        found: found.to_owned(),
        advice: "see how Trunk writes the stylesheets now; tools/dist/src/stylesheet.rs reads them"
            .to_owned(),
    }
}

/// The page with one stylesheet where the first was, and without the others and
/// the lines they stood in.
pub fn joined(page: &str, one: &str) -> String {
    let mut new = String::with_capacity(page.len());
    let mut read = 0;
    for (number, tag) in tags(page).filter(is_sheet).enumerate() {
        new.push_str(page[read..tag.place.start].trim_end_matches(' '));
        read = tag.place.end;
        if number == 0 {
            new.extend(["<link rel=\"stylesheet\" href=\"", one, "\">"]);
        } else if new.ends_with('\n') && page[read..].starts_with('\n') {
            read += 1;
        }
    }
    new.push_str(&page[read..]);
    new
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sheets_are_named_in_the_order_of_the_page() {
        for (page, sheets) in [
            (
                "<link rel=\"stylesheet\" href=\"./b.css\"/>\n<link rel=\"icon\" href=\"i.svg\">\n<link href=\"a.css\" rel=\"stylesheet\">",
                vec!["b.css", "a.css"],
            ),
            (
                "<link rel=\"stylesheet\" href=\"one.css\">",
                vec!["one.css"],
            ),
        ] {
            assert_eq!(named_in(page).unwrap(), sheets);
        }
    }

    #[test]
    fn a_sheet_of_the_rest_says_so_in_the_comment_it_opens_with() {
        for (sheet, expected) in [
            ("/* The day (rest)\n  more */ .a {}", true),
            ("\n/* One line. (rest) */\n.a {}", true),
            ("/* The frame */ /* (rest) */", false),
            (".a { content: \"(rest)\"; }", false),
            ("", false),
        ] {
            assert_eq!(is_of_rest(sheet), expected, "{sheet}");
        }
    }

    #[test]
    fn a_page_without_sheets_is_not_passed_over() {
        for page in ["<p>", "<link rel=\"stylesheet\">"] {
            let said = named_in(page).unwrap_err().to_string();
            assert!(
                said.contains("index.html") && said.contains("Trunk"),
                "{said}"
            );
        }
    }

    #[test]
    fn one_sheet_takes_the_place_of_all() {
        let one = "<link rel=\"stylesheet\" href=\"s.css\">";
        for (page, new) in [
            (
                "<head>\n  <link rel=\"stylesheet\" href=\"./a.css\"/>\n  <link rel=\"stylesheet\" href=\"./b.css\"/>\n  <meta>\n",
                format!("<head>\n{one}\n  <meta>\n"),
            ),
            (
                "<p> <link rel=\"stylesheet\" href=\"a\"> <link rel=\"stylesheet\" href=\"b\">\n</p>",
                format!("<p>{one}\n</p>"),
            ),
            ("\n\n<p>\n\n", "\n\n<p>\n\n".to_owned()),
        ] {
            assert_eq!(joined(page, "s.css"), new);
        }
    }
}

//! Whether a document is that of the person whose list is open.

use chrono::Datelike;

use domain::person::Person;
use exchange::summary::KnownDate;
use text::Text;

use super::known_date::known_date;

/// What speaks against its being theirs: another name, another day of birth.
pub fn warnings(
    (name, born): (Option<&str>, Option<KnownDate>),
    person: &Person,
    t: &Text,
) -> Vec<String> {
    let i = t.interchange;
    let mut warnings = Vec::new();
    match name {
        None => warnings.push(i.whose_unknown.to_owned()),
        Some(theirs) if !may_be_one(theirs, person.name.as_str()) => {
            warnings.push(i.other_name(theirs, person.name.as_str()));
        }
        Some(_) => {}
    }
    if let (Some(theirs), Some(own)) = (born, person.born) {
        let is_same = match theirs {
            KnownDate::Year(year) => year == own.year(),
            KnownDate::Month(year, month) => (year, month) == (own.year(), own.month()),
            KnownDate::Day(day) => day == own,
        };
        if !is_same {
            warnings.push(i.other_born(&known_date(theirs, t), &t.dates.date(own)));
        }
    }
    warnings
}

/// Whether two names can be those of one person: every word of one is in the other.
/// Many people are on their own list by their first name alone.
fn may_be_one(one: &str, other: &str) -> bool {
    let (one, other) = (words(one), words(other));
    let is_within = |few: &[String], many: &[String]| few.iter().all(|word| many.contains(word));
    is_within(&one, &other) || is_within(&other, &one)
}

fn words(name: &str) -> Vec<String> {
    let parts = name.split(|c: char| !c.is_alphanumeric());
    let parts = parts.filter(|part| !part.is_empty());
    parts.map(str::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_another_where_each_has_a_word_of_its_own() {
        for (one, other, is_one) in [
            ("Mary Smith", "Mary", true),
            ("SMITH, Mary Ann", "mary smith", true),
            ("Jørgen Bang", "jørgen", true),
            ("陳美", "陳美", true),
            ("Mary Smith", "Mary Jones", false),
            ("Peter", "Mary", false),
            ("陳大文", "陳美", false),
        ] {
            assert_eq!(may_be_one(one, other), is_one, "{one} {other}");
        }
    }
}

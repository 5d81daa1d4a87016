//! The catalogue of names as it is written: `content/catalogue.csv` and `content/collisions.csv`.
//!
//! Knows the columns of both files and what is wrong with a row. It never adds a name itself.

use std::collections::HashSet;
use std::path::Path;

use serde::Deserialize;

use crate::file::read_text;
use crate::finding::Finding;

/// One medicine and its names.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NameRow {
    /// The entry's name for links.
    pub id: String,
    /// The name shown.
    pub name: String,
    /// The name used in the United States, where it differs.
    pub us_name: String,
    /// Ingredients, parted by semicolons.
    pub ingredients: String,
    /// The way it is taken, where that is part of what it is.
    pub route: String,
    /// The code of the WHO classification.
    pub atc: String,
    /// The key of its class.
    pub class: String,
    /// Forms, parted by semicolons.
    pub forms: String,
    /// Example strengths, parted by semicolons; never a dose check.
    pub strengths: String,
    /// Brand names in the United States.
    pub brands_us: String,
    /// Brand names in the United Kingdom.
    pub brands_uk: String,
    /// Brand names in Denmark or Hong Kong.
    pub brands_dk_hk: String,
    /// Other generic names, such as "co-codamol".
    pub other_names: String,
    /// Chinese names as used in Hong Kong.
    pub chinese_names: String,
    /// Danish names, where they are spelled differently.
    pub danish_names: String,
    /// 1 for medicines in widest use, else 2.
    pub tier: String,
    /// Where the row comes from.
    pub basis: String,
}

/// The parts of a field that holds several values.
pub fn parts(field: &str) -> impl Iterator<Item = &str> {
    field
        .split(';')
        .map(str::trim)
        .filter(|part| !part.is_empty())
}

impl NameRow {
    /// All names to search by, each with the letter of its kind in the packed file.
    pub fn searchable(&self) -> Vec<(char, &str)> {
        let mut names = vec![('g', self.name.as_str())];
        let columns = [
            ('a', &self.us_name),
            ('g', &self.other_names),
            ('u', &self.brands_us),
            ('b', &self.brands_uk),
            ('h', &self.brands_dk_hk),
            ('z', &self.chinese_names),
            ('k', &self.danish_names),
        ];
        for (kind, field) in columns {
            names.extend(parts(field).map(|name| (kind, name)));
        }
        names
    }
}

/// A name that can be mixed up with another.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CollisionRow {
    /// The names, parted by semicolons.
    pub names: String,
    /// `same-name`, `look-alike` or `range`.
    pub kind: String,
    /// Where the first meaning is known.
    pub country_a: String,
    /// The first meaning.
    pub ingredient_a: String,
    /// Where the second meaning is known.
    pub country_b: String,
    /// The second meaning.
    pub ingredient_b: String,
    /// Where the row comes from.
    pub basis: String,
}

/// Everything that is written about names.
#[derive(Debug)]
pub struct Names {
    /// One row a medicine.
    pub entries: Vec<NameRow>,
    /// Names that can be mixed up.
    pub collisions: Vec<CollisionRow>,
}

/// Reads both files from the content folder.
///
/// # Errors
/// The file or line that cannot be read.
pub fn read(content: &Path) -> Result<Names, String> {
    Ok(Names {
        entries: read_rows(&content.join("catalogue.csv"))?,
        collisions: read_rows(&content.join("collisions.csv"))?,
    })
}

fn read_rows<Row: for<'a> Deserialize<'a>>(path: &Path) -> Result<Vec<Row>, String> {
    let text = read_text(path)?;
    csv::Reader::from_reader(text.as_bytes())
        .deserialize()
        .collect::<Result<_, _>>()
        .map_err(|error| format!("{}: {error}", path.display()))
}

impl Names {
    /// Says whether a card may be about this entry.
    pub fn has_entry(&self, id: &str) -> bool {
        self.entries.iter().any(|entry| entry.id == id)
    }

    /// Lower-case words of all names, which count as easy to read.
    pub fn words(&self) -> HashSet<String> {
        self.entries
            .iter()
            .flat_map(|entry| {
                let names = entry.searchable().into_iter().map(|(_, name)| name);
                names.chain(parts(&entry.ingredients)).collect::<Vec<_>>()
            })
            .flat_map(|name| name.split(|letter: char| !letter.is_alphanumeric()))
            .filter(|word| word.len() > 4)
            .map(str::to_lowercase)
            .collect()
    }
}

/// The faults in the lists of names.
pub fn check(names: &Names) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut seen = HashSet::new();
    for entry in &names.entries {
        if !seen.insert(entry.id.as_str()) {
            found.push(Finding::fault_in_whole(
                "catalogue.csv",
                format!("{} is there twice", entry.id),
            ));
        }
        if parts(&entry.ingredients).next().is_none() || entry.name.is_empty() {
            found.push(Finding::fault_in_whole(
                "catalogue.csv",
                format!("{} has no name or no ingredient", entry.id),
            ));
        }
        if entry.basis.is_empty() {
            found.push(Finding::fault_in_whole(
                "catalogue.csv",
                format!("{} does not say where it comes from", entry.id),
            ));
        }
        if !is_atc(&entry.atc) {
            found.push(Finding::fault_in_whole(
                "catalogue.csv",
                format!(
                    "{}: \"{}\" has not the shape of a classification code",
                    entry.id, entry.atc
                ),
            ));
        }
        if entry
            .searchable()
            .iter()
            .any(|(_, name)| name.contains(['\t', '|', '\n']))
        {
            found.push(Finding::fault_in_whole(
                "catalogue.csv",
                format!("{} has a name with a tab or bar", entry.id),
            ));
        }
    }
    for row in &names.collisions {
        if row.basis.is_empty() {
            found.push(Finding::fault_in_whole(
                "collisions.csv",
                format!("{} does not say where it comes from", row.names),
            ));
        }
        if !matches!(row.kind.as_str(), "same-name" | "look-alike" | "range") {
            found.push(Finding::fault_in_whole(
                "collisions.csv",
                format!("{}: unknown kind {}", row.names, row.kind),
            ));
        }
        if parts(&row.names).next().is_none()
            || row.ingredient_a.is_empty()
            || row.ingredient_b.is_empty()
        {
            found.push(Finding::fault_in_whole(
                "collisions.csv",
                format!("{}: two meanings are needed", row.names),
            ));
        }
    }
    found
}

/// Says whether a text is empty, or the code of a substance such as C08CA01 or of a group such as A12AX.
fn is_atc(text: &str) -> bool {
    let shape = ['A', '0', '0', 'A', 'A', '0', '0'];
    text.is_empty()
        || matches!(text.chars().count(), 5 | 7)
            && text
                .chars()
                .zip(shape)
                .all(|(letter, wanted)| match wanted {
                    'A' => letter.is_ascii_uppercase(),
                    _ => letter.is_ascii_digit(),
                })
}

#[cfg(test)]
mod tests {
    use super::is_atc;

    #[test]
    fn a_code_has_its_shape() {
        assert!(is_atc("C08CA01") && is_atc("A12AX") && is_atc(""));
        assert!(!is_atc("C08C") && !is_atc("c08ca01") && !is_atc("C08CA011"));
    }
}

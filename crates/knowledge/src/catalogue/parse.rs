//! The packed catalogue: lines of tab-parted fields behind a line that names the format.
//!
//! An entry line holds id, name, ingredients, route, class, forms, strengths, cards and names; a
//! line of names that can be mixed up begins with `~`. The reverse is in `tools/content`.

use super::entry::{
    Collision, CollisionKind, Entry, EntryId, IngredientId, Market, Markets, Name, NameKind,
};
use crate::card::CardId;

/// The newest format this program reads.
pub const CATALOGUE_FORMAT: u32 = 1;

/// The largest catalogue that is read, in bytes.
pub const LARGEST_CATALOGUE: usize = 4 * 1024 * 1024;

/// Why the catalogue could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CatalogueError {
    /// It is larger than any catalogue.
    TooLarge,
    /// It is not a catalogue.
    NotACatalogue,
    /// A newer version of the program wrote it.
    Newer,
    /// A line is damaged; lines count from 1.
    DamagedLine(usize),
}

/// Reads all entries and all names that can be mixed up.
pub fn parse(text: &str) -> Result<(Vec<Entry>, Vec<Collision>), CatalogueError> {
    if text.len() > LARGEST_CATALOGUE {
        return Err(CatalogueError::TooLarge);
    }
    let mut lines = text.lines().enumerate();
    let format: u32 = lines
        .next()
        .and_then(|(_, line)| line.strip_prefix("concord-catalogue "))
        .and_then(|number| number.parse().ok())
        .ok_or(CatalogueError::NotACatalogue)?;
    if format > CATALOGUE_FORMAT {
        return Err(CatalogueError::Newer);
    }
    let mut entries = Vec::new();
    let mut collisions = Vec::new();
    for (at, line) in lines {
        let damaged = CatalogueError::DamagedLine(at + 1);
        match line.strip_prefix("~\t") {
            Some(rest) => collisions.push(read_collision(rest).ok_or(damaged)?),
            None => entries.push(read_entry(line).ok_or(damaged)?),
        }
    }
    Ok((entries, collisions))
}

fn read_entry(line: &str) -> Option<Entry> {
    let mut fields = line.split('\t');
    let id = EntryId::parse(fields.next()?)?;
    let display = fields.next().filter(|name| !name.is_empty())?;
    let ingredient_names = list(fields.next()?);
    let ingredients = ingredient_names
        .iter()
        .map(|name| IngredientId::of(name))
        .collect::<Option<Vec<_>>>()
        .filter(|all| !all.is_empty())?;
    let route = filled(fields.next()?);
    let class = filled(fields.next()?);
    let forms = list(fields.next()?);
    let example_strengths = list(fields.next()?);
    let cards = list(fields.next()?)
        .iter()
        .map(|card| CardId::parse(card).ok())
        .collect::<Option<Vec<_>>>()?;
    let names = read_names(display, fields.next()?)?;
    fields.next().is_none().then_some(Entry {
        id,
        ingredients,
        ingredient_names,
        route,
        class,
        forms,
        example_strengths,
        cards,
        names,
    })
}

fn read_names(display: &str, field: &str) -> Option<Vec<Name>> {
    let mut names = vec![Name {
        text: display.to_owned(),
        kind: NameKind::Generic,
    }];
    for coded in field.split('|').filter(|coded| !coded.is_empty()) {
        let mut letters = coded.chars();
        let kind = read_kind(letters.next()?)?;
        let text = letters.as_str();
        let known = names.iter_mut().find(|name| name.text == text);
        match (known.map(|name| &mut name.kind), kind) {
            (Some(NameKind::Brand(there)), NameKind::Brand(here)) => *there = there.and(here),
            (Some(_), _) => {}
            (None, _) => names.push(Name {
                text: text.to_owned(),
                kind,
            }),
        }
    }
    Some(names)
}

fn read_kind(letter: char) -> Option<NameKind> {
    let brand = |market| NameKind::Brand(Markets::default().with(market));
    Some(match letter {
        'g' => NameKind::Generic,
        'a' => NameKind::UnitedStates,
        'u' => brand(Market::UnitedStates),
        'b' => brand(Market::UnitedKingdom),
        'h' => brand(Market::DenmarkOrHongKong),
        'z' => NameKind::Chinese,
        'k' => NameKind::Danish,
        _ => return None,
    })
}

fn read_collision(line: &str) -> Option<Collision> {
    let mut fields = line.split('\t');
    let kind = match fields.next()? {
        "same-name" => CollisionKind::SameName,
        "look-alike" => CollisionKind::LookAlike,
        "range" => CollisionKind::Range,
        _ => return None,
    };
    let collision = Collision {
        kind,
        names: list(fields.next()?),
        first_country: fields.next()?.to_owned(),
        first_meaning: fields.next()?.to_owned(),
        second_country: fields.next()?.to_owned(),
        second_meaning: fields.next()?.to_owned(),
    };
    fields.next().is_none().then_some(collision)
}

fn list(field: &str) -> Vec<String> {
    field
        .split('|')
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}

fn filled(field: &str) -> Option<String> {
    (!field.is_empty()).then(|| field.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINE: &str = "ramipril\tramipril\tramipril\t\tace_inhibitor\ttablet|capsule\t5 mg\tramipril\tuAltace|bTritace|hTritace";

    #[test]
    fn a_line_becomes_an_entry() {
        let (entries, _) = parse(&format!("concord-catalogue 1\n{LINE}\n")).unwrap();
        let [entry] = entries.as_slice() else {
            panic!("one entry")
        };
        assert_eq!(entry.display_name(), "ramipril");
        assert_eq!(entry.forms, ["tablet", "capsule"]);
        assert_eq!(entry.route, None);
        assert_eq!(entry.cards.len(), 1);
        let tritace = entry
            .names
            .iter()
            .find(|name| name.text == "Tritace")
            .unwrap();
        let NameKind::Brand(markets) = tritace.kind else {
            panic!("a brand")
        };
        assert!(
            markets.contains(Market::UnitedKingdom) && markets.contains(Market::DenmarkOrHongKong)
        );
        assert!(!markets.contains(Market::UnitedStates));
    }

    #[test]
    fn what_is_not_a_catalogue_of_today_is_refused() {
        let error = |text: &str| parse(text).unwrap_err();
        assert_eq!(error(""), CatalogueError::NotACatalogue);
        assert_eq!(error("<!doctype html>"), CatalogueError::NotACatalogue);
        assert_eq!(
            error("concord-catalogue 2\nanything"),
            CatalogueError::Newer
        );
        let damaged = |line: &str| error(&format!("concord-catalogue 1\n{LINE}\n{line}"));
        assert_eq!(damaged("half\ta line"), CatalogueError::DamagedLine(3));
        assert_eq!(
            damaged(&LINE.replace("uAltace", "?Altace")),
            CatalogueError::DamagedLine(3)
        );
        assert_eq!(
            damaged(&format!("{LINE}\tmore")),
            CatalogueError::DamagedLine(3)
        );
        assert_eq!(
            damaged("~\tother\tA|B\tUK\ta\tUS\tb"),
            CatalogueError::DamagedLine(3)
        );
        assert_eq!(
            error(&" ".repeat(LARGEST_CATALOGUE + 1)),
            CatalogueError::TooLarge
        );
    }
}

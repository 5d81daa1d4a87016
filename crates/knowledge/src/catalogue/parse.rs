//! The packed catalogue: lines of tab-parted fields behind a line that names the format.
//!
//! An entry line holds id, name, ingredients, route, class, forms, strengths, cards and names; a
//! line of names that can be mixed up begins with `~`. What a newer version added to a line, and
//! lines that begin with another mark, are passed over. The reverse is in `tools/content`.

use super::entry::{
    CatalogueEntry, CatalogueId, CatalogueName, Collision, CollisionKind, IngredientId, Market,
    Markets, NameKind,
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
    /// The first line is not that of a list of names, such as a page that says "not
    /// found".
    NotACatalogue,
    /// A newer version of the program wrote it.
    Newer,
    /// Lines are missing, or there are too many.
    NotWhole,
    /// A line is damaged; lines count from 1.
    DamagedLine(usize),
}

/// Before the number of lines that follow; without it, half a file would pass for a whole one. It
/// stands in a mix-up without names, which means nothing to a reader that does not know of it.
pub const LINES_THAT_FOLLOW: &str = "~\trange\t\tlines that follow\t";

/// What a catalogue says, and what of it was passed over.
#[derive(Debug, Default)]
pub struct Parsed {
    /// The medicines.
    pub entries: Vec<CatalogueEntry>,
    /// Names that can be mixed up.
    pub collisions: Vec<Collision>,
    /// What is newer than this program.
    pub passed_over: PassedOver,
}

/// What a newer version of the program wrote, and this one does not understand.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PassedOver {
    /// How many lines and names.
    pub count: usize,
    /// The names in mix-ups of a kind that is not known here.
    pub mixed_up: Vec<String>,
}

/// Reads all entries and all names that can be mixed up.
pub fn parse(text: &str) -> Result<Parsed, CatalogueError> {
    if text.len() > LARGEST_CATALOGUE {
        return Err(CatalogueError::TooLarge);
    }
    let mut lines = (1..).zip(text.lines()).peekable();
    let format: u32 = lines
        .next()
        .and_then(|(_, line)| line.strip_prefix("concord-catalogue "))
        .and_then(|number| number.parse().ok())
        .ok_or(CatalogueError::NotACatalogue)?;
    if format > CATALOGUE_FORMAT {
        return Err(CatalogueError::Newer);
    }
    if let Some((_, line)) = lines.next_if(|(_, line)| line.starts_with(LINES_THAT_FOLLOW)) {
        let follow = lines.clone().count();
        let told = line.split('\t').nth(4).and_then(|told| told.parse().ok());
        if told != Some(follow) || !text.ends_with('\n') {
            return Err(CatalogueError::NotWhole);
        }
    }
    let mut parsed = Parsed::default();
    for (at, line) in lines {
        parsed.add(line).ok_or(CatalogueError::DamagedLine(at))?;
    }
    if parsed.entries.is_empty() {
        return Err(CatalogueError::NotWhole);
    }
    Ok(parsed)
}

impl Parsed {
    fn add(&mut self, line: &str) -> Option<()> {
        if let Some(mix_up) = line.strip_prefix("~\t") {
            let (kind, rest) = mix_up.split_once('\t')?;
            if let Some(kind) = read_collision_kind(kind) {
                self.collisions.push(read_collision(kind, rest)?);
            } else {
                let names = list(rest.split('\t').next()?);
                self.passed_over.count += 1;
                self.passed_over.mixed_up.extend(names);
            }
        } else if line.starts_with(|first: char| first.is_ascii_alphanumeric()) {
            self.entries
                .push(read_entry(line, &mut self.passed_over.count)?);
        } else {
            let has_fields = line.contains('\t');
            self.passed_over.count += usize::from(has_fields);
            return has_fields.then_some(());
        }
        Some(())
    }
}

fn read_entry(line: &str, passed_over: &mut usize) -> Option<CatalogueEntry> {
    let mut fields = line.split('\t');
    let id = CatalogueId::parse(fields.next()?)?;
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
    let names = read_names(display, fields.next()?, passed_over)?;
    Some(CatalogueEntry {
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

fn read_names(display: &str, field: &str, passed_over: &mut usize) -> Option<Vec<CatalogueName>> {
    let mut names = vec![CatalogueName {
        text: display.to_owned(),
        kind: NameKind::Generic,
    }];
    for coded in field.split('|').filter(|coded| !coded.is_empty()) {
        let mut letters = coded.chars();
        let letter = letters.next()?;
        let Some(kind) = read_kind(letter) else {
            if !letter.is_ascii_lowercase() {
                return None;
            }
            *passed_over += 1;
            continue;
        };
        let text = letters.as_str();
        let known = names.iter_mut().find(|name| name.text == text);
        match (known.map(|name| &mut name.kind), kind) {
            (Some(NameKind::Brand(there)), NameKind::Brand(here)) => *there = there.and(here),
            (Some(_), _) => {}
            (None, _) => names.push(CatalogueName {
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

fn read_collision_kind(word: &str) -> Option<CollisionKind> {
    Some(match word {
        "same-name" => CollisionKind::SameName,
        "look-alike" => CollisionKind::LookAlike,
        "range" => CollisionKind::Range,
        _ => return None,
    })
}

fn read_collision(kind: CollisionKind, fields: &str) -> Option<Collision> {
    let mut fields = fields.split('\t');
    Some(Collision {
        kind,
        names: list(fields.next()?),
        first_country: fields.next()?.to_owned(),
        first_meaning: fields.next()?.to_owned(),
        second_country: fields.next()?.to_owned(),
        second_meaning: fields.next()?.to_owned(),
    })
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
        let parsed = parse(&format!("concord-catalogue 1\n{LINE}\n")).unwrap();
        let [entry] = parsed.entries.as_slice() else {
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
        assert_eq!(damaged("~\tother"), CatalogueError::DamagedLine(3));
        assert_eq!(damaged("</html>"), CatalogueError::DamagedLine(3));
        assert_eq!(
            error(&" ".repeat(LARGEST_CATALOGUE + 1)),
            CatalogueError::TooLarge
        );
    }

    #[test]
    fn what_a_newer_program_adds_is_passed_over_and_counted() {
        let plain = parse(&format!("concord-catalogue 1\n{LINE}\n")).unwrap();
        for (newer, count) in [
            (format!("{LINE}\tmore\tfields"), 0),
            (LINE.replace("uAltace", "uAltace|jラミプリル"), 1),
            (format!("{LINE}\n+\ta new kind\tof line"), 1),
            (format!("{LINE}\n~\tsound-alike\tA|B\tUK\ta\tUS\tb"), 1),
        ] {
            let parsed = parse(&format!("concord-catalogue 1\n{newer}\n")).unwrap();
            assert_eq!(parsed.entries, plain.entries, "{newer}");
            assert_eq!(parsed.passed_over.count, count, "{newer}");
        }
    }

    #[test]
    fn half_a_catalogue_is_not_whole_wherever_it_ends() {
        let whole =
            format!("concord-catalogue 1\n{LINES_THAT_FOLLOW}3\t\t\n{LINE}\n{LINE}\n{LINE}\n");
        let parsed = parse(&whole).unwrap();
        assert_eq!(parsed.entries.len(), 3);
        assert_eq!(parsed.collisions, [], "the number of lines is no mix-up");
        for (end, _) in whole.char_indices() {
            assert!(parse(&whole[..end]).is_err(), "{}", &whole[..end]);
        }
        let more = parse(&format!("{whole}{LINE}\n"));
        assert_eq!(more.err(), Some(CatalogueError::NotWhole));
    }
}

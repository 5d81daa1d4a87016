//! The best fits found so far, and their order.
//!
//! Each entry is offered once, by the name that fits best. Knows nothing of how fits are found.

use super::Catalogue;
use super::entry::{CatalogueEntry, CatalogueName, Collision, NameKind};
use super::index::Term;

/// How a query and a name fit together; better fits come first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MatchKind {
    /// They are the same.
    Exact,
    /// The name begins with the query.
    Prefix,
    /// A later word of the name begins with the query.
    WordPrefix,
    /// One is found inside the other, such as a name in a pasted line.
    Inside,
    /// They are the same but for slips; a guess, to be shown as one.
    Typo {
        /// The number of slips.
        distance: u8,
    },
}

/// One candidate.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hit<'a> {
    /// The medicine.
    pub entry: &'a CatalogueEntry,
    /// The name that fits.
    pub matched_name: &'a CatalogueName,
    /// How it fits.
    pub match_kind: MatchKind,
    /// A mix-up known for this name.
    pub collision: Option<&'a Collision>,
    /// The name of another medicine that is as near to the query as to be mistaken for this one.
    pub look_alike: Option<&'a CatalogueName>,
}

/// The best fit found for each entry so far.
pub struct BestFits {
    best: Vec<Option<Fit>>,
    /// How many entries fit.
    pub count: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Fit {
    kind: MatchKind,
    /// How much of the query it explains.
    span: usize,
    name: usize,
}

impl BestFits {
    /// Nothing found yet among so many entries.
    pub fn among(entries: usize) -> Self {
        Self {
            best: vec![None; entries],
            count: 0,
        }
    }

    /// Notes a fit, unless a better one is known for the entry.
    pub fn note(&mut self, term: &Term, kind: MatchKind, span: usize) {
        let Some(place) = self.best.get_mut(term.entry) else {
            return;
        };
        let fit = Fit {
            kind,
            span,
            name: term.name,
        };
        match place {
            None => {
                *place = Some(fit);
                self.count += 1;
            }
            Some(known)
                if (fit.kind, known.span, fit.name) < (known.kind, fit.span, known.name) =>
            {
                *known = fit;
            }
            Some(_) => {}
        }
    }

    /// The name by which an entry fits so far, unless that is a guess.
    pub fn written_name(&self, entry: usize) -> Option<usize> {
        match self.best.get(entry)? {
            Some(fit) if !matches!(fit.kind, MatchKind::Typo { .. }) => Some(fit.name),
            _ => None,
        }
    }

    /// Says whether some name is or begins with the query.
    pub fn has_named(&self) -> bool {
        self.best
            .iter()
            .flatten()
            .any(|fit| matches!(fit.kind, MatchKind::Exact | MatchKind::Prefix))
    }
}

/// The hits in order, best first.
pub fn ranked<'a>(
    catalogue: &'a Catalogue,
    found: &BestFits,
    near: &[&'a Term],
    limit: usize,
) -> Vec<Hit<'a>> {
    let mut fits: Vec<(usize, Fit)> = found
        .best
        .iter()
        .enumerate()
        .filter_map(|(entry, fit)| fit.map(|fit| (entry, fit)))
        .collect();
    fits.sort_by_key(|(entry, fit)| {
        let brand = catalogue.entries[*entry]
            .names
            .get(fit.name)
            .is_some_and(|name| matches!(name.kind, NameKind::Brand(_)));
        (fit.kind, std::cmp::Reverse(fit.span), brand, *entry)
    });
    fits.into_iter()
        .take(limit)
        .filter_map(|(entry, fit)| hit(catalogue, entry, fit, near))
        .collect()
}

fn hit<'a>(catalogue: &'a Catalogue, at: usize, fit: Fit, near: &[&'a Term]) -> Option<Hit<'a>> {
    let entry = catalogue.entries.get(at)?;
    let matched_name = entry.names.get(fit.name)?;
    let is_near = near.iter().any(|term| term.entry == at);
    let look_alike = near
        .iter()
        .filter(|_| is_near)
        .map(|term| (&catalogue.entries[term.entry], term.name))
        .find(|(other, _)| other.ingredients != entry.ingredients)
        .and_then(|(other, name)| other.names.get(name));
    let collision = catalogue
        .index
        .collision(&matched_name.text, &catalogue.collisions)
        .and_then(|place| catalogue.collisions.get(place));
    Some(Hit {
        entry,
        matched_name,
        match_kind: fit.kind,
        collision,
        look_alike,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn few() -> Catalogue {
        let lines = [
            "omeprazole\tomeprazole\tomeprazole\t\t\t\t\t\tbLosec",
            "losartan\tlosartan\tlosartan\t\t\t\t\t\tbLosartex|bCozaar",
            "extra\tparacetamol with caffeine\tparacetamol|caffeine\t\t\t\t\t\tbPanadol Extra",
            "paracetamol\tparacetamol\tparacetamol\t\t\t\t\t\tbPanadol",
            "prednisolone\tprednisolone\tprednisolone\t\t\t\t\t\t",
            "prednisone\tprednisone\tprednisone\t\t\t\t\t\t",
            "inhaled\tbudesonide (inhaled)\tbudesonide\t\t\t\t\t\tgbudesonide",
            "nasal\tbudesonide (nasal)\tbudesonide\t\t\t\t\t\tgbudesonide",
        ];
        Catalogue::parse(&format!("concord-catalogue 1\n{}\n", lines.join("\n"))).unwrap()
    }

    #[test]
    fn the_better_fit_comes_first_and_a_substance_before_a_brand_and_each_medicine_once() {
        let catalogue = few();
        for (typed, names) in [
            ("los", vec!["losartan", "Losec"]),
            ("panadol", vec!["Panadol", "Panadol Extra"]),
            ("prednisone", vec!["prednisone", "prednisolone"]),
            ("Losec 20 mg, paracetamol", vec!["paracetamol", "Losec"]),
            ("caffeine", vec!["paracetamol with caffeine"]),
        ] {
            let hits = catalogue.search(typed, 9);
            let shown: Vec<&str> = hits.iter().map(|hit| &*hit.matched_name.text).collect();
            assert_eq!(shown, names, "{typed}");
        }
    }

    /// Only another medicine, and only where both names are near what was typed.
    #[test]
    fn a_name_looks_like_another_where_either_could_be_meant() {
        let catalogue = few();
        for (typed, looks_like) in [
            ("prednisone", vec![Some("prednisolone"), Some("prednisone")]),
            ("panadol", vec![None, None]),
            ("budesonide", vec![None, None]),
            ("losartan", vec![None]),
        ] {
            let hits = catalogue.search(typed, 9);
            let shown: Vec<Option<&str>> = hits
                .iter()
                .map(|hit| hit.look_alike.map(|name| &*name.text))
                .collect();
            assert_eq!(shown, looks_like, "{typed}");
        }
    }
}

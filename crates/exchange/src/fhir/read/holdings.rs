//! The resources of a document, and finding what one of them points to.

use std::collections::BTreeMap;

use serde_json::Value;

use super::json::{all, at, kind, list, text};
use crate::fhir::FhirError;

/// The most resources of a document.
pub const MOST_RESOURCES: usize = 5_000;

/// How often one resource may stand in a document under one name.
const MOST_ALIKE: usize = 8;

/// Resources that may hold entries of a list in themselves.
const HOLDERS: [&str; 2] = ["Composition", "List"];

/// A resource of a document.
#[derive(Clone, Copy)]
pub struct Bundled<'a> {
    /// Its place among all.
    pub place: usize,
    /// What sort it is.
    pub kind: &'a str,
    /// The resource.
    pub resource: &'a Value,
    /// What it is filed under, if anything.
    url: Option<&'a str>,
    /// The resource it lies in, if any.
    holder: Option<&'a Value>,
}

/// All resources of a document.
pub struct Holdings<'a> {
    all: Vec<Bundled<'a>>,
    by_url: BTreeMap<&'a str, Vec<usize>>,
    by_id: BTreeMap<&'a str, Vec<usize>>,
    /// By the end of what they are filed under: `Medication/1`.
    by_tail: BTreeMap<&'a str, Vec<usize>>,
    /// Entries that hold no resource.
    pub empty: usize,
}

impl<'a> Holdings<'a> {
    /// What a document holds: a bundle, one in another too, or a resource alone.
    ///
    /// # Errors
    /// If there are too many.
    pub fn of(document: &'a Value) -> Result<Self, FhirError> {
        let mut holdings = Self {
            all: Vec::new(),
            by_url: BTreeMap::new(),
            by_id: BTreeMap::new(),
            by_tail: BTreeMap::new(),
            empty: 0,
        };
        let mut open = vec![(document, None)];
        // The last is opened first; each list is laid on the pile backwards.
        while let Some((resource, url)) = open.pop() {
            let inside = match kind(resource) {
                Some("Bundle") => "entry",
                Some("Parameters") => "parameter",
                Some(kind) => {
                    holdings.add(kind, resource, url)?;
                    continue;
                }
                None => {
                    holdings.empty += 1;
                    if holdings.empty == MOST_RESOURCES {
                        return Err(FhirError::TooMany);
                    }
                    continue;
                }
            };
            for entry in all(resource, inside).iter().rev() {
                let held = at(entry, "resource");
                // A parameter may be a value as well.
                if inside == "entry" || !held.is_null() {
                    open.push((held, text(entry, "fullUrl")));
                }
            }
        }
        Ok(holdings)
    }

    fn add(
        &mut self,
        kind: &'a str,
        resource: &'a Value,
        url: Option<&'a str>,
    ) -> Result<(), FhirError> {
        let holder = None;
        self.put(Bundled {
            place: 0,
            kind,
            resource,
            url,
            holder,
        })?;
        if HOLDERS.contains(&kind) {
            for inner in all(resource, "contained") {
                if let Some(kind) = super::json::kind(inner) {
                    let holder = Some(resource);
                    self.put(Bundled {
                        place: 0,
                        kind,
                        resource: inner,
                        url: None,
                        holder,
                    })?;
                }
            }
        }
        Ok(())
    }

    fn put(&mut self, mut one: Bundled<'a>) -> Result<(), FhirError> {
        one.place = self.all.len();
        if one.place == MOST_RESOURCES {
            return Err(FhirError::TooMany);
        }
        if let Some(url) = one.url {
            self.by_url.entry(url).or_default().push(one.place);
            let tail = tail(url).filter(|tail| tail.starts_with(one.kind));
            if let Some(tail) = tail {
                self.by_tail.entry(tail).or_default().push(one.place);
            }
        }
        // What lies in another is known in there only.
        if let (Some(id), None) = (text(one.resource, "id"), one.holder) {
            self.by_id.entry(id).or_default().push(one.place);
        }
        self.all.push(one);
        Ok(())
    }

    /// Each resource, in the order of the document.
    pub fn iter(&self) -> impl Iterator<Item = &Bundled<'a>> {
        self.all.iter()
    }

    /// The resources of a sort.
    pub fn of_kind(&self, kind: &str) -> impl Iterator<Item = &Bundled<'a>> {
        self.all.iter().filter(move |one| one.kind == kind)
    }

    /// What a reference in a resource leads to, of one of the wanted sorts; of any, where
    /// none is named. None where it leads nowhere, or could lead to two.
    pub fn resolve(
        &self,
        reference: &Value,
        from: &Bundled<'a>,
        wanted: &[&str],
    ) -> Option<Bundled<'a>> {
        let to = match reference {
            Value::String(to) => to.as_str(),
            reference => text(reference, "reference")?,
        };
        let to = to.trim();
        if let Some(id) = to.strip_prefix('#') {
            return self.inside(id, from, wanted);
        }
        let to = to.split("/_history/").next()?;
        let here = from.url.and_then(|url| base(url, from.kind));
        let absolute = here.map(|base| format!("{base}/{to}"));
        let url = |url: &str| self.only(self.by_url.get(url), |one| is_wanted(one, wanted));
        if let Some(found) = url(to).or_else(|| url(absolute.as_deref()?)) {
            return Some(found);
        }
        let mut parts = to.rsplit('/');
        let last = parts.next()?;
        let named = parts.next();
        let id = last.rsplit("urn:uuid:").next()?;
        let is_so =
            |one: &Bundled| named.is_none_or(|kind| kind == one.kind) && is_wanted(one, wanted);
        self.only(self.by_id.get(id), is_so)
            .or_else(|| self.only(self.by_tail.get(tail(to)?), is_so))
            .or_else(|| {
                let spelled = [id.to_owned(), id.to_lowercase(), id.to_uppercase()];
                let mut spelled = spelled.iter().map(|id| format!("urn:uuid:{id}"));
                spelled.find_map(|address| url(&address))
            })
    }

    /// What lies in the resource itself or in the one it lies in.
    fn inside(&self, id: &str, from: &Bundled<'a>, wanted: &[&str]) -> Option<Bundled<'a>> {
        let holders = std::iter::once(from.resource).chain(from.holder);
        let mut within = holders.flat_map(|holder| list(at(holder, "contained")));
        let found = within.find(|one| {
            text(one, "id").is_some_and(|own| own.trim_start_matches('#') == id)
                && kind(one).is_some_and(|kind| wanted.is_empty() || wanted.contains(&kind))
        })?;
        // Those that are listed on their own keep their place.
        let listed = self
            .all
            .iter()
            .find(|one| std::ptr::eq(one.resource, found));
        Some(listed.copied().unwrap_or(Bundled {
            place: usize::MAX,
            kind: kind(found)?,
            resource: found,
            url: None,
            holder: Some(from.resource),
        }))
    }

    /// The one of several places that fits. Two that say the same are one; two that do
    /// not are none.
    fn only(
        &self,
        places: Option<&Vec<usize>>,
        fits: impl Fn(&Bundled) -> bool,
    ) -> Option<Bundled<'a>> {
        let places = places?.iter().filter_map(|place| self.all.get(*place));
        let mut fitting = places.filter(|one| fits(one));
        let found = fitting.next()?;
        let others: Vec<&Bundled> = fitting.take(MOST_ALIKE).collect();
        let is_one = others.iter().all(|other| other.resource == found.resource);
        (is_one && others.len() < MOST_ALIKE).then_some(*found)
    }
}

/// The sort and the id at the end of an address.
fn tail(url: &str) -> Option<&str> {
    let (before, _) = url.rsplit_once('/')?;
    let start = before.rfind('/').map_or(0, |slash| slash + 1);
    url.get(start..)
}

fn is_wanted(one: &Bundled, wanted: &[&str]) -> bool {
    wanted.is_empty() || wanted.contains(&one.kind)
}

/// The address of a server, out of that of one of its resources.
fn base<'a>(url: &'a str, kind: &str) -> Option<&'a str> {
    let (before, _) = url.rsplit_once('/')?;
    let before = before.strip_suffix(kind)?;
    before.strip_suffix('/').filter(|base| !base.is_empty())
}

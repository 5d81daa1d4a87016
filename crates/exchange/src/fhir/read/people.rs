//! Who a document is about, and who says something in it.

use serde_json::Value;

use super::holdings::{Bundled, Holdings};
use super::json::{all, at, first, list, text};
use super::margin::Margin;
use crate::summary::{Passage, SummaryAuthor, SummaryPerson};

/// The person of a document, and their place in it.
pub fn person<'a>(
    holdings: &Holdings<'a>,
    composition: Option<&Bundled<'a>>,
    margin: &mut Margin,
) -> (SummaryPerson, Option<Bundled<'a>>) {
    let subject = composition.and_then(|one| {
        let subject = first(one.resource, "subject");
        holdings.resolve(subject, one, &["Patient"])
    });
    let found = subject.or_else(|| holdings.of_kind("Patient").next().copied());
    let told = found.map(|found| SummaryPerson {
        name: name(at(found.resource, "name"), margin),
        born: margin.date(found.resource, "birthDate"),
    });
    (told.unwrap_or_default(), found)
}

/// A name as one text: the official one of several.
fn name(names: &Value, margin: &mut Margin) -> Option<Passage> {
    let of_use = |wanted| {
        list(names)
            .iter()
            .find(|one| text(one, "use") == Some(wanted))
    };
    let best = of_use("official").or_else(|| of_use("usual"));
    let mut best = best.into_iter().chain(list(names));
    best.find_map(|one| spelled(one, margin))
}

fn spelled(name: &Value, margin: &mut Margin) -> Option<Passage> {
    if let Value::String(name) = name {
        return margin.passage(name);
    }
    if let Some(text) = margin.passage_at(name, "text") {
        return Some(text);
    }
    let parts = ["given", "family"].map(|part| all(name, part));
    let parts: Vec<&str> = parts
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    margin.passage(&parts.join(" "))
}

/// Whom a reference leads to, or whom it names.
pub fn author<'a>(
    reference: &'a Value,
    from: &Bundled<'a>,
    holdings: &Holdings<'a>,
    margin: &mut Margin,
) -> Option<SummaryAuthor> {
    if let Some(found) = holdings.resolve(reference, from, &[]) {
        let named = of_resource(&found, holdings, margin);
        if named.is_some() {
            return named;
        }
    }
    let kind = text(reference, "type").or_else(|| kind_in(text(reference, "reference")?));
    if kind == Some("Patient") {
        return Some(SummaryAuthor::Person);
    }
    let display = margin.passage_at(reference, "display")?;
    Some(of_kind(kind.unwrap_or_default(), display))
}

/// The sort of resource that a reference names.
fn kind_in(reference: &str) -> Option<&str> {
    let mut parts = reference.rsplit('/');
    parts.next()?;
    parts.next()
}

fn of_kind(kind: &str, name: Passage) -> SummaryAuthor {
    match kind {
        "RelatedPerson" => SummaryAuthor::Carer(name),
        "Practitioner" | "PractitionerRole" => SummaryAuthor::Professional(name),
        "Organization" | "CareTeam" => SummaryAuthor::Organisation(name),
        "Device" => SummaryAuthor::Device(name),
        _ => SummaryAuthor::Other(name),
    }
}

fn of_resource<'a>(
    one: &Bundled<'a>,
    holdings: &Holdings<'a>,
    margin: &mut Margin,
) -> Option<SummaryAuthor> {
    let resource = one.resource;
    let named = match one.kind {
        "Patient" => return Some(SummaryAuthor::Person),
        "PractitionerRole" => {
            let who = at(resource, "practitioner");
            let found = holdings.resolve(who, one, &["Practitioner"]);
            let named = found.and_then(|found| name(at(found.resource, "name"), margin));
            let named = named.or_else(|| margin.passage_at(who, "display"));
            if named.is_none() {
                let place = at(resource, "organization");
                let found = holdings.resolve(place, one, &["Organization"]);
                let named = found.and_then(|found| name(at(found.resource, "name"), margin));
                let named = named.or_else(|| margin.passage_at(place, "display"));
                return named.map(SummaryAuthor::Organisation);
            }
            named
        }
        "Device" => {
            let called = first(resource, "deviceName");
            let called = margin.passage_at(called, "name");
            called.or_else(|| super::concept::words(at(resource, "type"), margin))
        }
        _ => name(at(resource, "name"), margin),
    };
    named.map(|name| of_kind(one.kind, name))
}

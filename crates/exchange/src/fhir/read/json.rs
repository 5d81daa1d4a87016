//! Looking into JSON of which nothing is certain: what is not there is empty.

use serde_json::Value;

static NOTHING: Value = Value::Null;

/// What stands under a name; null where nothing does.
pub fn at<'a>(value: &'a Value, name: &str) -> &'a Value {
    value.get(name).unwrap_or(&NOTHING)
}

/// What stands under a name, as a list: one value alone is a list of one.
pub fn all<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    list(at(value, name))
}

/// A value as a list.
pub fn list(value: &Value) -> &[Value] {
    match value {
        Value::Null => &[],
        Value::Array(all) => all,
        one => std::slice::from_ref(one),
    }
}

/// The first of what stands under a name.
pub fn first<'a>(value: &'a Value, name: &str) -> &'a Value {
    all(value, name).first().unwrap_or(&NOTHING)
}

/// The first of several names under which something stands.
pub fn either<'a>(value: &'a Value, names: &[&str]) -> &'a Value {
    let there = names.iter().map(|name| at(value, name));
    there
        .into_iter()
        .find(|found| !found.is_null())
        .unwrap_or(&NOTHING)
}

/// A text that is not empty.
pub fn text<'a>(value: &'a Value, name: &str) -> Option<&'a str> {
    at(value, name)
        .as_str()
        .filter(|text| !text.trim().is_empty())
}

/// What sort of resource it is.
pub fn kind(resource: &Value) -> Option<&str> {
    text(resource, "resourceType")
}

/// The extensions of an element whose address ends so.
pub fn extensions<'a>(element: &'a Value, ending: &str) -> impl Iterator<Item = &'a Value> {
    all(element, "extension")
        .iter()
        .filter(move |one| text(one, "url").is_some_and(|url| url.ends_with(ending)))
}

/// The codes of a `CodeableConcept`, and of a code that stands as a plain text, as older
/// versions of FHIR have it.
pub fn plain_codes<'a>(concept: &'a Value) -> Vec<&'a str> {
    let one = |concept: &'a Value| match concept {
        Value::String(code) => vec![code.as_str()],
        concept => {
            let codings = all(concept, "coding").iter();
            let codes = codings.filter_map(|coding| text(coding, "code"));
            codes.chain(text(concept, "code")).collect()
        }
    };
    list(concept).iter().flat_map(one).collect()
}

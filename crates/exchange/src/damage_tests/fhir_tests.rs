//! Patient summaries.

use domain::zone::Moment;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{harmed, harms, noise};
use crate::fhir::tests::arbitrary_tests::summary;
use crate::fhir::tests::{Plain, document};
use crate::fhir::{Edition, MOST_RESOURCES, read, write};
use crate::summary::{Stated, Summary};

fn written(summary: &Summary) -> String {
    let at = Moment::parse_from_rfc3339("2026-12-01T00:30:00+08:00").unwrap();
    write(
        summary,
        Edition {
            at,
            seed: b"a test",
        },
        &Plain,
    )
}

fn says_none<T>(stated: &Stated<T>) -> bool {
    matches!(stated, Stated::NoneKnown)
}

/// What was read keeps its caps, and says "none known" of nothing that the sample did not
/// say it of. Damage may lose such a word; it must not make one.
fn holds(bytes: &[u8], sample: &Summary) -> Result<(), TestCaseError> {
    let Ok(found) = read(bytes) else {
        return Ok(());
    };
    let said = |stated: bool, was: bool| !stated || was;
    prop_assert!(said(
        says_none(&found.medicines),
        says_none(&sample.medicines)
    ));
    prop_assert!(said(
        says_none(&found.allergies),
        says_none(&sample.allergies)
    ));
    prop_assert!(said(
        says_none(&found.problems),
        says_none(&sample.problems)
    ));
    let listed = found.medicines.listed().len()
        + found.allergies.listed().len()
        + found.problems.listed().len()
        + found.past.len();
    prop_assert!(listed <= MOST_RESOURCES);
    // Nothing is told that did not stand there: no text grows out of few bytes.
    let longest = found
        .medicines
        .listed()
        .iter()
        .map(|one| format!("{one:?}").len());
    prop_assert!(longest.max().unwrap_or(0) <= 4000 + 60 * bytes.len());
    Ok(())
}

/// Values that are nested and of every sort.
fn json_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(|number| json!(number)),
        "[A-Za-z/#:|0-9-]{0,16}".prop_map(Value::from),
        Just(json!("MedicationStatement")),
        Just(json!("Composition")),
        Just(json!("Bundle")),
    ];
    leaf.prop_recursive(5, 60, 5, |inner| {
        let name = prop_oneof![
            Just("resourceType".to_owned()),
            Just("entry".to_owned()),
            Just("resource".to_owned()),
            Just("section".to_owned()),
            Just("contained".to_owned()),
            Just("medicationReference".to_owned()),
            Just("dosage".to_owned()),
            Just("reference".to_owned()),
            "[a-z]{1,8}",
        ];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::vec((name, inner), 0..5)
                .prop_map(|all| Value::Object(all.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn a_document_that_was_damaged_never_says_none_by_itself(summary in summary(), harms in harms()) {
        holds(&harmed(written(&summary).as_bytes(), &harms), &summary)?;
    }

    #[test]
    fn noise_is_no_document(noise in noise()) {
        prop_assert!(read(&noise).is_err());
    }

    /// JSON of any shape under the names that FHIR knows, also as a resource in a document.
    #[test]
    fn values_of_any_shape_are_refused_or_keep_the_caps(value in json_value()) {
        let nothing = Summary::default();
        holds(value.to_string().as_bytes(), &nothing)?;
        let resource = match value {
            Value::Object(_) => value,
            other => json!({ "resourceType": "MedicationStatement", "dosage": other }),
        };
        let whole = document(&json!([]), &[resource]);
        holds(whole.to_string().as_bytes(), &nothing)?;
    }
}

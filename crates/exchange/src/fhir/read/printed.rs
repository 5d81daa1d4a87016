//! Name and strength as this app writes them: together for every reader, and apart in an
//! extension for this one.

use serde_json::Value;

use super::json::{extensions, text};
use crate::fhir::codes::AS_PRINTED;
use crate::summary::Passage;

/// The name and the strength of a medicine, where both are told apart and together are
/// the text that everybody else reads.
pub fn printed(concept: &Value) -> Option<(Passage, Passage)> {
    let both = extensions(concept, AS_PRINTED).next()?;
    let part = |name| {
        let part = extensions(both, name).next()?;
        Passage::of(text(part, "valueString")?)
    };
    let (name, strength) = (part("name")?, part("strength")?);
    let together = format!(
        "{name} {strength}",
        name = name.as_str(),
        strength = strength.as_str()
    );
    let is_said = Passage::of(text(concept, "text")?) == Passage::of(&together);
    is_said.then_some((name, strength))
}

//! What a medicine is called.

use domain::medicine::Medicine;

/// The name on its label, with its strength, as a professional knows it.
pub fn label_name(medicine: &Medicine) -> String {
    match &medicine.strength {
        Some(strength) => [medicine.label.as_str(), " ", strength.as_str()].concat(),
        None => medicine.label.to_string(),
    }
}

/// What a medicine is called, with its strength.
pub fn full_name(medicine: &Medicine) -> String {
    match &medicine.strength {
        Some(strength) => [medicine.called().as_str(), " ", strength.as_str()].concat(),
        None => medicine.called().to_string(),
    }
}

//! Addresses and codes of FHIR, LOINC and SNOMED CT that are both written and looked for.

/// LOINC.
pub const LOINC: &str = "http://loinc.org";
/// SNOMED CT.
pub const SNOMED: &str = "http://snomed.info/sct";
/// What IPS 1 says in place of an entry. IPS 2 uses SNOMED CT; both are written.
pub const ABSENT: &str = "http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips";
/// How a medicine is really taken, in FHIR R5.
pub const ADHERENCE: &str = "http://hl7.org/fhir/CodeSystem/medication-statement-adherence";
/// The extension that carries it in FHIR R4.
pub const ADHERENCE_EXTENSION: &str =
    "http://hl7.org/fhir/5.0/StructureDefinition/extension-MedicationStatement.adherence";
/// The extension that says why a value is not there.
pub const ABSENT_REASON: &str = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";
/// Our own extension: name and strength of a medicine apart, which stand together in the
/// text of its code. FHIR R4 has no place for a strength in words.
pub const AS_PRINTED: &str = "urn:concord:medicine-as-printed";

/// The document.
pub const SUMMARY_DOCUMENT: &str = "60591-5";
/// The section of medicines.
pub const MEDICINES: &str = "10160-0";
/// The section of allergies.
pub const ALLERGIES: &str = "48765-2";
/// The section of problems.
pub const PROBLEMS: &str = "11450-4";
/// The section of past problems.
pub const PAST: &str = "11348-0";

/// SNOMED CT: no information available.
pub const NO_INFORMATION: &str = "1287211007";
/// SNOMED CT: no known allergy.
pub const NO_ALLERGY: &str = "716186003";
/// SNOMED CT: no known medications.
pub const NO_MEDICINE: &str = "787481004";
/// SNOMED CT: no current problems or disability.
pub const NO_PROBLEM: &str = "160245001";

//! What files for other programs hold, where words depend on it.

use exchange::summary::ResourceKind;

/// A file for other programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileForOthers {
    /// A patient summary.
    Summary,
    /// A table of medicines.
    Medicines,
    /// A table of doses.
    Doses,
}

impl FileForOthers {
    /// Every one, in the order offered.
    pub const ALL: [Self; 3] = [Self::Summary, Self::Medicines, Self::Doses];
}

/// What a table says of a dose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DoseTold {
    /// It was taken.
    Taken,
    /// What was put on was taken off.
    TakenOff,
    /// It was not taken.
    NotTaken,
    /// Nobody is sure.
    Unsure,
    /// Its time has long passed and nobody said anything.
    NoRecord,
    /// The medicine was on hold.
    OnHold,
    /// It is due, or was a while ago, and can still be answered.
    Open,
}

/// What sort of thing a document holds that is in no list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ThingInSummary {
    /// A medicine.
    Medicine,
    /// A medicine that was handed out or given.
    Supply,
    /// An allergy.
    Allergy,
    /// A condition.
    Condition,
    /// A vaccination.
    Vaccination,
    /// A result.
    Result,
    /// A procedure.
    Procedure,
    /// A device.
    Device,
    /// A plan of care, or a goal of it.
    Care,
    /// A visit.
    Visit,
    /// A document.
    Paper,
    /// A part of the document.
    Part,
    /// Anything else.
    Other,
}

impl ThingInSummary {
    /// What sort of thing a format calls so.
    pub fn of(kind: &ResourceKind) -> Self {
        match kind.as_str() {
            "Medication"
            | "MedicationStatement"
            | "MedicationRequest"
            | "MedicationOrder"
            | "MedicationPrescription"
            | "MedicationUsage" => Self::Medicine,
            "MedicationDispense" | "MedicationAdministration" => Self::Supply,
            "AllergyIntolerance" => Self::Allergy,
            "Condition" => Self::Condition,
            "Immunization" | "ImmunizationRecommendation" => Self::Vaccination,
            "Observation" | "DiagnosticReport" | "Specimen" | "ImagingStudy" => Self::Result,
            "Procedure" => Self::Procedure,
            "Device" | "DeviceUseStatement" => Self::Device,
            "CarePlan" | "Goal" | "CareTeam" | "ServiceRequest" => Self::Care,
            "Encounter" | "Appointment" => Self::Visit,
            "DocumentReference" | "Binary" | "Media" => Self::Paper,
            "Composition" | "Section" => Self::Part,
            _ => Self::Other,
        }
    }
}

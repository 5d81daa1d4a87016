//! Medicines where a missed or doubled dose can do grave harm: the list behind
//! "call today".
//!
//! Knows names of ingredients only, and makes a question more urgent, never
//! less: a medicine that is not here is not thereby harmless. The list is a
//! draft until a pharmacist has signed it.

use super::medicine::{DoseForm, Medicine};

/// A group of medicines on the high-risk list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HighRisk {
    /// Blood thinners.
    BloodThinner,
    /// Insulin.
    Insulin,
    /// Methotrexate.
    Methotrexate,
    /// Medicines for epilepsy.
    Epilepsy,
    /// Medicines for Parkinson's disease.
    Parkinsons,
    /// Medicines after a transplant.
    Transplant,
    /// Medicines for HIV.
    Hiv,
    /// Clozapine.
    Clozapine,
    /// Steroid tablets and injections.
    Steroid,
    /// Opioids.
    Opioid,
    /// Contraceptives.
    Contraceptive,
}

const NAMES: &[(HighRisk, &[&str])] = &[
    (
        HighRisk::BloodThinner,
        &[
            "warfarin",
            "acenocoumarol",
            "phenprocoumon",
            "apixaban",
            "dabigatran",
            "edoxaban",
            "rivaroxaban",
            "dalteparin",
            "enoxaparin",
            "tinzaparin",
            "heparin",
            "fondaparinux",
        ],
    ),
    (HighRisk::Insulin, &["insulin"]),
    (HighRisk::Methotrexate, &["methotrexate"]),
    (
        HighRisk::Epilepsy,
        &[
            "brivaracetam",
            "cenobamate",
            "ethosuximide",
            "lacosamide",
            "lamotrigine",
            "levetiracetam",
            "perampanel",
            "topiramate",
            "valproate",
            "valproic",
            "zonisamide",
            "carbamazepine",
            "eslicarbazepine",
            "oxcarbazepine",
            "phenytoin",
            "phenobarbital",
            "primidone",
            "clobazam",
            "rufinamide",
            "vigabatrin",
        ],
    ),
    (
        HighRisk::Parkinsons,
        &[
            "levodopa",
            "carbidopa",
            "benserazide",
            "entacapone",
            "opicapone",
            "tolcapone",
            "apomorphine",
            "pramipexole",
            "ropinirole",
            "rotigotine",
            "rasagiline",
            "safinamide",
            "selegiline",
            "amantadine",
        ],
    ),
    (
        HighRisk::Transplant,
        &[
            "tacrolimus",
            "ciclosporin",
            "cyclosporine",
            "everolimus",
            "sirolimus",
            "mycophenolate",
            "mycophenolic",
            "azathioprine",
        ],
    ),
    (
        HighRisk::Hiv,
        &[
            "abacavir",
            "atazanavir",
            "bictegravir",
            "cabotegravir",
            "darunavir",
            "dolutegravir",
            "doravirine",
            "efavirenz",
            "emtricitabine",
            "lamivudine",
            "lopinavir",
            "nevirapine",
            "raltegravir",
            "rilpivirine",
            "tenofovir",
            "zidovudine",
        ],
    ),
    (HighRisk::Clozapine, &["clozapine"]),
    (
        HighRisk::Steroid,
        &[
            "dexamethasone",
            "fludrocortisone",
            "hydrocortisone",
            "methylprednisolone",
            "prednisolone",
            "prednisone",
            "betamethasone",
        ],
    ),
    (
        HighRisk::Opioid,
        &[
            "buprenorphine",
            "codeine",
            "dihydrocodeine",
            "fentanyl",
            "hydrocodone",
            "hydromorphone",
            "methadone",
            "morphine",
            "oxycodone",
            "pethidine",
            "tapentadol",
            "tramadol",
        ],
    ),
    (
        HighRisk::Contraceptive,
        &[
            "ethinylestradiol",
            "desogestrel",
            "drospirenone",
            "etonogestrel",
            "levonorgestrel",
            "norethisterone",
            "norgestimate",
            "norelgestromin",
            "ulipristal",
        ],
    ),
];

/// The group of a medicine, if it is on the list: by its ingredients, or by the
/// words of its label where nobody has told us what is in it.
pub fn of(medicine: &Medicine) -> Option<HighRisk> {
    let ingredients = medicine.ingredients();
    let found = if ingredients.is_empty() {
        of_name(medicine.label.as_str())
    } else {
        ingredients.iter().find_map(|i| of_name(i.name.as_str()))
    };
    // On the skin, in the eye, nose or lungs these act in that place.
    let is_local = matches!(
        medicine.form,
        DoseForm::Cream | DoseForm::Drops | DoseForm::Spray | DoseForm::Inhaler
    );
    found.filter(|group| !(is_local && *group == HighRisk::Steroid))
}

fn of_name(name: &str) -> Option<HighRisk> {
    let name = name.to_lowercase();
    let words: Vec<&str> = name.split(|c: char| !c.is_alphabetic()).collect();
    NAMES
        .iter()
        .find(|(_, names)| names.iter().any(|known| words.contains(known)))
        .map(|(group, _)| *group)
}

//! What the benchmark of sharing calls, and weighs: a sheet as a message, its parts, and
//! the pictures of them, compiled for the browser as they are in the app, and nothing
//! else. `tests/e2e/bench-share.mjs` holds the clock.

use domain::id::{MedicineId, SheetId};
use domain::person::Role;
use exchange::paper::{Body, Paper, PartTopic, SheetPart, SheetRow};
use exchange::share::picture::{MARGIN, Picture};
use exchange::share::{self, Message, SentSheet, parts};
use wasm_bindgen::prelude::*;

/// Medicines as people have them: name and strength, how, why, from whom.
const LIST: [[&str; 4]; 12] = [
    [
        "Amlodipine · 5 mg · tablet",
        "1 tablet every day at 08:00",
        "for my blood pressure",
        "Prescribed by Doctor Shah",
    ],
    [
        "Metformin · 500 mg · tablet",
        "2 tablets every day at 08:00 and 18:00, with food",
        "for my sugar",
        "Prescribed by Doctor Shah",
    ],
    [
        "Atorvastatin · 20 mg · tablet",
        "1 tablet every day at 22:00",
        "so that my heart stays well",
        "Prescribed by the hospital",
    ],
    [
        "Ramipril · 2.5 mg · capsule",
        "1 capsule every day at 08:00",
        "for my blood pressure",
        "Prescribed by Doctor Shah",
    ],
    [
        "Aspirin · 75 mg · tablet",
        "1 tablet every day at 08:00, after food",
        "after my stroke in 2021",
        "Prescribed by the hospital",
    ],
    [
        "Omeprazole · 20 mg · capsule",
        "1 capsule every day at 07:30, before food",
        "to protect my stomach",
        "Prescribed by Doctor Shah",
    ],
    [
        "Levothyroxine · 50 micrograms · tablet",
        "1 tablet every day at 07:00, 30 minutes before food",
        "my thyroid is slow",
        "Prescribed by Doctor Lund",
    ],
    [
        "Paracetamol · 500 mg · tablet",
        "1 or 2 tablets when needed, at least 4 hours apart, at most 8 in 24 hours",
        "when my knee hurts",
        "Bought at the pharmacy",
    ],
    [
        "Salbutamol · 100 micrograms · inhaler",
        "2 puffs when needed",
        "when I am short of breath",
        "Prescribed by Nurse Okoye",
    ],
    [
        "Bendroflumethiazide · 2.5 mg · tablet",
        "1 tablet every day at 08:00",
        "for the water in my legs",
        "Prescribed by Doctor Shah",
    ],
    [
        "Alendronic acid · 70 mg · tablet",
        "1 tablet every Sunday at 07:00, with plain water",
        "so that my bones do not break",
        "Prescribed by Doctor Lund",
    ],
    [
        "Latanoprost · 50 micrograms/ml · eye drops",
        "1 drop in each eye every day at 21:00",
        "for the pressure in my eyes",
        "Prescribed by the eye clinic",
    ],
];

/// A message as it is handed on.
#[wasm_bindgen]
pub struct Shared {
    sheet: Option<Message>,
    bytes: Vec<u8>,
}

#[wasm_bindgen]
impl Shared {
    /// A sheet with a list of twelve medicines.
    #[must_use]
    pub fn list() -> Shared {
        let sheet = Message::Sheet(Box::new(sheet()));
        Self {
            bytes: share::write(&sheet),
            sheet: Some(sheet),
        }
    }

    /// Bytes of somebody else's choice.
    #[must_use]
    pub fn of(bytes: Vec<u8>) -> Shared {
        Self { sheet: None, bytes }
    }

    /// How many bytes travel.
    #[must_use]
    pub fn length(&self) -> usize {
        self.bytes.len()
    }

    /// The bytes that travel.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        self.bytes.clone()
    }

    /// Writes the sheet, cuts it into parts, and draws each as the page does: their
    /// outlines, a line each. Bytes that are no sheet are cut and drawn.
    #[must_use]
    pub fn draw(&self) -> String {
        match &self.sheet {
            Some(sheet) => drawn(&share::write(sheet)),
            None => drawn(&self.bytes),
        }
    }

    /// Cuts the bytes and draws the parts, without writing them.
    #[must_use]
    pub fn draw_bytes(&self) -> String {
        drawn(&self.bytes)
    }

    /// The texts of the parts, a line each.
    #[must_use]
    pub fn texts(&self) -> String {
        parts::cut(&self.bytes).unwrap_or_default().join("\n")
    }

    /// The bytes that texts, a line each, are the parts of, in any order; nothing where
    /// they are not all there.
    #[must_use]
    pub fn gather(texts: &str) -> Option<Vec<u8>> {
        let mut gathered = parts::Gathered::default();
        let mut whole = None;
        for text in texts.lines() {
            let Ok(parts::CameText::Part(part)) = parts::read(text) else {
                return None;
            };
            if let Ok(parts::PartCame::Whole(bytes)) = gathered.take(part) {
                whole = Some(bytes);
            }
        }
        whole
    }

    /// Whether bytes are read as the sheet that was written.
    #[must_use]
    pub fn is_read_from(&self, bytes: &[u8]) -> bool {
        self.sheet.is_some() && share::read(bytes).ok() == self.sheet
    }
}

fn drawn(bytes: &[u8]) -> String {
    let parts = parts::cut(bytes).unwrap_or_default();
    let pictures = parts.iter().filter_map(|part| Picture::of("", part));
    let outlines: Vec<String> = pictures
        .map(|picture| format!("{} {}", picture.side + 2 * MARGIN, picture.outline()))
        .collect();
    outlines.join("\n")
}

fn sheet() -> SentSheet {
    let rows = (1_u8..).zip(LIST).map(|(number, cells)| SheetRow {
        medicine: Some(MedicineId::of_bytes(id(number))),
        cells: cells.map(ToOwned::to_owned),
    });
    let columns = ["Medicine", "How I take it", "What for", "From"];
    SentSheet {
        id: SheetId::of_bytes(id(99)),
        language: "en".to_owned(),
        to: Role::Pharmacist,
        name: Some("High Street Pharmacy".to_owned()),
        paper: Paper {
            name: "Mary Adeyemi".to_owned(),
            when: "Born 4 May 1948 · 1 December 2026".to_owned(),
            own_words: "In my own words".to_owned(),
            parts: vec![SheetPart {
                topic: PartTopic::Medicines,
                title: "My medicines".to_owned(),
                body: Body::Table(columns.map(ToOwned::to_owned), rows.collect()),
                shown: 12,
            }],
            foot: vec![
                "Written by the patient with this app. No pharmacist has checked it.".to_owned(),
            ],
        },
    }
}

/// An id as the app makes them: a moment, then chance, which no packing makes smaller.
fn id(number: u8) -> [u8; 16] {
    let mut id = [
        0x01, 0x9a, 0xd7, 0x31, 0x5c, 0x40, 0x70, 0, 0x80, 0, 0, 0, 0, 0, 0, 0,
    ];
    let mut chance = u32::from(number).wrapping_mul(2_654_435_761) | 1;
    for byte in id.iter_mut().skip(7) {
        chance ^= chance << 13;
        chance ^= chance >> 17;
        chance ^= chance << 5;
        *byte ^= chance.to_le_bytes()[1];
    }
    id
}

//! For whom a page is put together, and what stands on it: who treats or dispenses reads
//! all of it, who helps day by day reads what they need for that.

use domain::medicine::MedicineAspect;
use domain::person::Role;
use domain::words::Name;
use exchange::paper::{Body, Paper, PartTopic};

use super::reading::Reading;
use super::{contacts, paper};

/// For whom a page is put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// A professional.
    Role(Role),
    /// A school or nursery.
    School,
}

impl Audience {
    /// All of them, in the order offered.
    pub const ALL: [Self; 6] = [
        Self::Role(Role::Pharmacist),
        Self::Role(Role::Doctor),
        Self::Role(Role::Clinic),
        Self::Role(Role::Nurse),
        Self::Role(Role::CareProvider),
        Self::School,
    ];

    /// Whose questions stand on it.
    pub const fn role(self) -> Role {
        match self {
            Self::Role(role) => role,
            Self::School => Role::CareProvider,
        }
    }

    /// What stands on it, in order; nothing where all of the sheet does.
    const fn parts(self) -> Option<&'static [PartTopic]> {
        const DAY_BY_DAY: [PartTopic; 7] = [
            PartTopic::Urgent,
            PartTopic::Unsettled,
            PartTopic::Allergies,
            PartTopic::Medicines,
            PartTopic::WhenNeeded,
            PartTopic::Stopped,
            PartTopic::Contacts,
        ];
        const AT_SCHOOL: [PartTopic; 4] = [
            PartTopic::Unsettled,
            PartTopic::Allergies,
            PartTopic::Medicines,
            PartTopic::Contacts,
        ];
        match self {
            Self::Role(Role::CareProvider) => Some(&DAY_BY_DAY),
            Self::School => Some(&AT_SCHOOL),
            Self::Role(_) => None,
        }
    }
}

/// The page for somebody, with their name on it.
pub fn paper_for(reading: &Reading, audience: Audience, name: Option<&Name>) -> Paper {
    let mut paper = paper(reading);
    paper.parts.extend(contacts::contacts(reading));
    if let Some(parts) = audience.parts() {
        let place = |topic: PartTopic| parts.iter().position(|one| *one == topic);
        paper.parts.retain(|part| place(part.topic).is_some());
        paper.parts.sort_by_key(|part| place(part.topic));
    } else {
        paper.parts.retain(|part| part.topic != PartTopic::Contacts);
    }
    if audience == Audience::School {
        // What somebody takes it for is nothing a school has to know.
        let names = [MedicineAspect::Reason, MedicineAspect::Really]
            .map(|aspect| reading.text.unsettled.of_medicine(aspect));
        for part in &mut paper.parts {
            if part.topic == PartTopic::Unsettled
                && let Body::Lines(items) = &mut part.body
            {
                items.retain(|item| !names.iter().any(|name| item.head.contains(name)));
            }
            if let Body::Table(columns, rows) = &mut part.body {
                columns[2].clear();
                for row in rows {
                    row.cells[2].clear();
                }
            }
        }
    }
    let whom = who(reading, audience, name);
    paper.own_words = [&reading.text.sheet.for_whom(&whom), " · ", &paper.own_words].concat();
    paper
}

fn who(reading: &Reading, audience: Audience, name: Option<&Name>) -> String {
    let t = reading.text;
    match audience {
        Audience::Role(role) => t.ask.who(role, name.map(Name::as_str)),
        Audience::School => match name {
            Some(name) => name.to_string(),
            None => t.sheet.school.to_owned(),
        },
    }
}

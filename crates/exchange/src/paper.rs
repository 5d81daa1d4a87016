//! The sheet a professional reads, as words: the same on the screen, on paper and where
//! it is handed on.

use domain::id::{MedicineId, QuestionId};

/// The words of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// The person's name.
    pub name: String,
    /// Born when, written when.
    pub when: String,
    /// Whose words these are.
    pub own_words: String,
    /// The parts that have something to say, in order.
    pub parts: Vec<SheetPart>,
    /// What the sheet is and who wrote it.
    pub foot: Vec<String>,
}

/// One part of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetPart {
    /// What it is about.
    pub topic: PartTopic,
    /// Its heading.
    pub title: String,
    /// What it holds.
    pub body: Body,
    /// How many items are shown on a screen before "and 3 more". Paper has all.
    pub shown: usize,
}

/// What a part of a sheet is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartTopic {
    /// What cannot wait.
    Urgent,
    /// What two places told differently.
    Unsettled,
    /// What matters to the person.
    Matters,
    /// Questions for the next visit.
    Questions,
    /// What changed since the last talk.
    Changes,
    /// How planned doses were really taken.
    Taking,
    /// What was taken when needed.
    WhenNeeded,
    /// Worries.
    Worries,
    /// Decisions.
    Decisions,
    /// The list of medicines.
    Medicines,
    /// Those stopped.
    Stopped,
    /// Allergies.
    Allergies,
    /// Answers in own words.
    OwnWords,
    /// What was talked about in a review.
    Summary,
    /// What comes of it.
    ToDo,
    /// What to do with what is left over.
    LeftOver,
    /// Whom to call.
    Contacts,
}

impl PartTopic {
    /// All of them: those of the sheet in its order, then those of other papers. A format
    /// names them by their place, so new ones are only added at the end.
    pub const ALL: [Self; 17] = [
        Self::Urgent,
        Self::Unsettled,
        Self::Matters,
        Self::Questions,
        Self::Changes,
        Self::Taking,
        Self::WhenNeeded,
        Self::Worries,
        Self::Decisions,
        Self::Medicines,
        Self::Stopped,
        Self::Allergies,
        Self::OwnWords,
        Self::Summary,
        Self::ToDo,
        Self::LeftOver,
        Self::Contacts,
    ];
}

/// What a part holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// What cannot wait, marked.
    Urgent(Vec<SheetItem>),
    /// Questions, numbered.
    Asks(Vec<SheetItem>),
    /// The person's own words, quoted.
    Own(Vec<SheetItem>),
    /// Other items.
    Lines(Vec<SheetItem>),
    /// The list of medicines under its column names.
    Table([String; 4], Vec<SheetRow>),
}

/// An item: its main words and lines under it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SheetItem {
    /// The main words.
    pub head: String,
    /// What belongs to it.
    pub lines: Vec<String>,
    /// The question it is, where a reply can answer it.
    pub question: Option<QuestionId>,
}

/// One medicine of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetRow {
    /// Which one, where a reply can say something beside it.
    pub medicine: Option<MedicineId>,
    /// What stands under each column.
    pub cells: [String; 4],
}

impl Paper {
    /// The questions that a reply can answer, in their order.
    pub fn questions(&self) -> Vec<(QuestionId, &str)> {
        let items = self.parts.iter().flat_map(|part| match &part.body {
            Body::Urgent(items) | Body::Asks(items) => items.as_slice(),
            _ => &[],
        });
        let asked = items.filter_map(|item| Some((item.question?, item.head.as_str())));
        asked.collect()
    }

    /// The same questions, each with its number and what stands under it, so that two of
    /// the same words are told apart.
    pub fn numbered_questions(&self) -> Vec<String> {
        let items = self.parts.iter().flat_map(|part| match &part.body {
            Body::Urgent(items) | Body::Asks(items) => items.as_slice(),
            _ => &[],
        });
        let asked = items.filter(|item| item.question.is_some());
        let words = |(number, item): (usize, &SheetItem)| {
            let head = format!("{number}. {}", item.head);
            let lines = item.lines.iter().map(String::as_str);
            let all: Vec<&str> = std::iter::once(head.as_str()).chain(lines).collect();
            all.join(" · ")
        };
        (1..).zip(asked).map(words).collect()
    }

    /// The medicines of the list, in their order.
    pub fn medicines(&self) -> Vec<(MedicineId, &str)> {
        let rows = self.parts.iter().flat_map(|part| match &part.body {
            Body::Table(_, rows) => rows.as_slice(),
            _ => &[],
        });
        let listed = rows.filter_map(|row| Some((row.medicine?, row.cells[0].as_str())));
        listed.collect()
    }

    /// All of it as plain text, for a message.
    pub fn plain(&self) -> String {
        let mut lines = vec![self.name.clone(), self.when.clone(), self.own_words.clone()];
        for part in &self.parts {
            lines.extend([String::new(), part.title.to_uppercase()]);
            match &part.body {
                Body::Urgent(items) | Body::Asks(items) => {
                    let numbered = (1..).zip(items);
                    lines.extend(numbered.map(|(number, item)| item.plain(&format!("{number}. "))));
                }
                Body::Own(items) | Body::Lines(items) => {
                    lines.extend(items.iter().map(|item| item.plain("- ")));
                }
                Body::Table(_, rows) => lines.extend(rows.iter().map(SheetRow::plain)),
            }
        }
        lines.push(String::new());
        lines.extend(self.foot.iter().cloned());
        lines.join("\n")
    }

    /// The sheet without some of its parts.
    #[must_use]
    pub fn without(mut self, topics: &[PartTopic]) -> Self {
        self.parts.retain(|part| !topics.contains(&part.topic));
        self
    }
}

impl SheetItem {
    fn plain(&self, mark: &str) -> String {
        let lines = self.lines.iter().map(|line| format!("  {line}"));
        let head = [mark, &self.head].concat();
        std::iter::once(head)
            .chain(lines)
            .collect::<Vec<_>>()
            .join("\n")
    }
}

impl SheetRow {
    fn plain(&self) -> String {
        let cells = self.cells.iter().filter(|cell| !cell.is_empty());
        let cells: Vec<&str> = cells.map(String::as_str).collect();
        format!("- {}", cells.join("\n  "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paper_as_text_holds_all_of_it_in_its_order() {
        let item = |head: &str, line: &str| SheetItem {
            head: head.into(),
            lines: vec![line.into()],
            question: None,
        };
        let part = |title: &str, body| SheetPart {
            topic: PartTopic::Questions,
            title: title.into(),
            body,
            shown: 1,
        };
        let row = SheetRow {
            medicine: None,
            cells: [
                "Ramipril".into(),
                "every day".into(),
                String::new(),
                "GP".into(),
            ],
        };
        let paper = Paper {
            name: "Mary".into(),
            when: "today".into(),
            own_words: "In my own words".into(),
            parts: vec![
                part(
                    "Questions",
                    Body::Asks(vec![item("Why?", "about it"), item("How?", "so")]),
                ),
                part("List", Body::Table(Default::default(), vec![row])),
            ],
            foot: vec!["By the patient.".into()],
        };
        assert_eq!(
            paper.plain(),
            "Mary\ntoday\nIn my own words\n\nQUESTIONS\n1. Why?\n  about it\n2. How?\n  so\n\nLIST\n- Ramipril\n  every day\n  GP\n\nBy the patient."
        );
    }
}

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
}

impl PartTopic {
    /// All of them: those of the sheet in its order, then those of other papers. A format
    /// names them by their place, so new ones are only added at the end.
    pub const ALL: [Self; 16] = [
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

    /// The sheet without some of its parts.
    #[must_use]
    pub fn without(mut self, topics: &[PartTopic]) -> Self {
        self.parts.retain(|part| !topics.contains(&part.topic));
        self
    }
}

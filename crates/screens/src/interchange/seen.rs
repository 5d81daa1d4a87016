//! A document of somebody else as a person sees it, all in words. Letters that turn or
//! hide text are marked in every one of them.

/// A document as a person sees it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SeenDocument {
    /// What it is.
    pub kind: String,
    /// Whose it is, who wrote it and when, a line each.
    pub head: Vec<String>,
    /// Why it may be the wrong one.
    pub warnings: Vec<String>,
    /// What it says of medicines in place of a list.
    pub no_medicines: Option<String>,
    /// The medicines, in its order.
    pub medicines: Vec<SeenMedicine>,
    /// Allergies, conditions and whatever else it says.
    pub parts: Vec<SeenPart>,
    /// What is in no list, each with the reason.
    pub omitted: Vec<SeenEntry>,
}

/// A medicine as the document says it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SeenMedicine {
    /// Its name and strength.
    pub head: String,
    /// How things stand with it.
    pub standing: String,
    /// Everything else.
    pub lines: Vec<String>,
    /// The line for the comparison, if it is one to compare.
    pub to_compare: Option<String>,
}

/// A part of a document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SeenPart {
    /// Its heading.
    pub title: String,
    /// What it says in place of a list, or beside one.
    pub quiet: Option<String>,
    /// What it lists.
    pub entries: Vec<SeenEntry>,
}

/// One entry of a part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SeenEntry {
    /// What it is.
    pub head: String,
    /// What is said of it.
    pub lines: Vec<String>,
}

impl SeenDocument {
    /// How many medicines are not among the lines for the comparison.
    pub fn not_compared(&self) -> usize {
        let all = self.medicines.iter();
        all.filter(|one| one.to_compare.is_none()).count()
    }

    /// The lines for the comparison.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        let all = self.medicines.iter();
        all.filter_map(|one| one.to_compare.as_deref())
    }

    /// Whether letters that turn or hide text were found in it, and are marked.
    pub fn is_marked(&self) -> bool {
        let is_marked = |text: &String| text.contains('\u{fffd}');
        let of_entry = |one: &SeenEntry| is_marked(&one.head) || one.lines.iter().any(is_marked);
        self.head.iter().any(is_marked)
            || self
                .medicines
                .iter()
                .any(|one| is_marked(&one.head) || one.lines.iter().any(is_marked))
            || self
                .parts
                .iter()
                .flat_map(|part| &part.entries)
                .any(of_entry)
            || self.omitted.iter().any(of_entry)
    }
}

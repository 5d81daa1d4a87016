//! A review being prepared or written up.

use chrono::NaiveDate;

use super::draft::{Draft, FieldName, Problem};
use domain::concordance::review_pack::{MOST_FIRST, MOST_TO_DO};
use domain::concordance::{Helps, ReviewItem, ReviewPack, ToDo, ToDoBy};
use domain::id::MedicineId;
use domain::person::Role;
use domain::words::{Name, Words, WordsError};
use domain::years;
use serde::{Deserialize, Serialize};

/// A review as typed so far.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReviewDraft {
    /// What was kept before; what this form does not show stays as it is.
    pub kept: ReviewPack,
    /// With whom.
    pub with: Role,
    /// Their name; may stay empty.
    pub name: String,
    /// The day, as the date field gives it; may stay empty.
    pub on: String,
    /// Of each medicine: whether it helps, and what bothers.
    pub items: Vec<(MedicineId, Option<Helps>, String)>,
    /// What matters most.
    pub first: [String; MOST_FIRST],
    /// What was talked about.
    pub summary: String,
    /// What comes of it.
    pub to_do: Vec<ToDoDraft>,
}

/// Something to do, as typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToDoDraft {
    /// What.
    pub what: String,
    /// Who.
    pub who: ToDoBy,
    /// By when, as the date field gives it; may stay empty.
    pub due: String,
    /// When it was done.
    pub done: Option<NaiveDate>,
}

/// The fields of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReviewField {
    /// With whom.
    With,
    /// Their name.
    Name,
    /// The day.
    On,
    /// What matters most, by its place.
    First(usize),
    /// Whether a medicine helps, by its place.
    Helps(usize),
    /// What bothers about it, by its place.
    Bothers(usize),
    /// What was talked about.
    Summary,
    /// Something to do, by its place.
    What(usize),
    /// Who does it.
    Who(usize),
    /// By when.
    Due(usize),
}

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReviewProblem {
    /// The name.
    Name(WordsError),
    /// The day is no day.
    On,
    /// What matters most, by its place.
    First(usize, WordsError),
    /// What bothers, by its place.
    Bothers(usize, WordsError),
    /// What was talked about.
    Summary(WordsError),
    /// Something to do, by its place.
    What(usize, WordsError),
    /// Its day is no day.
    Due(usize),
}

impl Draft for ReviewDraft {
    type Problem = ReviewProblem;

    fn goes_on_in(&self, now: &Self) -> bool {
        self.kept.id == now.kept.id
    }

    /// With a place for each medicine of today; what was kept when it was typed stays the
    /// ground it is saved over.
    fn carried_into(mut self, _opened: &Self, now: &Self) -> Self {
        let typed = |id: &MedicineId| self.items.iter().find(|(known, ..)| known == id).cloned();
        let items = now.items.iter();
        self.items = items
            .map(|item| typed(&item.0).unwrap_or_else(|| item.clone()))
            .collect();
        self
    }
}

impl FieldName for ReviewField {
    fn id(self) -> String {
        match self {
            Self::With => "review-with".into(),
            Self::Name => "review-name".into(),
            Self::On => "review-on".into(),
            Self::First(place) => format!("review-first-{place}"),
            Self::Helps(place) => format!("review-helps-{place}"),
            Self::Bothers(place) => format!("review-bothers-{place}"),
            Self::Summary => "review-summary".into(),
            Self::What(place) => format!("review-what-{place}"),
            Self::Who(place) => format!("review-who-{place}"),
            Self::Due(place) => format!("review-due-{place}"),
        }
    }
}

impl Problem for ReviewProblem {
    type Field = ReviewField;

    fn field(self) -> ReviewField {
        match self {
            Self::Name(_) => ReviewField::Name,
            Self::On => ReviewField::On,
            Self::First(place, _) => ReviewField::First(place),
            Self::Bothers(place, _) => ReviewField::Bothers(place),
            Self::Summary(_) => ReviewField::Summary,
            Self::What(place, _) => ReviewField::What(place),
            Self::Due(place) => ReviewField::Due(place),
        }
    }
}

impl ToDoDraft {
    /// Nothing typed yet.
    pub const fn new() -> Self {
        Self {
            what: String::new(),
            who: ToDoBy::Me,
            due: String::new(),
            done: None,
        }
    }
}

impl Default for ToDoDraft {
    fn default() -> Self {
        Self::new()
    }
}

impl ReviewDraft {
    /// A review as it was kept, with a place for each of these medicines.
    pub fn of(pack: &ReviewPack, medicines: impl IntoIterator<Item = MedicineId>) -> Self {
        let item = |medicine| {
            let known = pack.item(medicine);
            let bothers = known.and_then(|item| item.bothers.as_ref());
            (
                medicine,
                known.and_then(|item| item.helps),
                bothers.map(ToString::to_string).unwrap_or_default(),
            )
        };
        let mut first = <[String; MOST_FIRST]>::default();
        for (place, words) in first.iter_mut().zip(&pack.first) {
            *place = words.to_string();
        }
        let to_do = pack.to_do.iter().map(|one| ToDoDraft {
            what: one.what.to_string(),
            who: one.who,
            due: one.due.map(|day| day.to_string()).unwrap_or_default(),
            done: one.done,
        });
        let mut to_do: Vec<ToDoDraft> = to_do.collect();
        if to_do.is_empty() {
            to_do.push(ToDoDraft::new());
        }
        Self {
            with: pack.with,
            name: pack
                .name
                .as_ref()
                .map(ToString::to_string)
                .unwrap_or_default(),
            on: pack.on.map(|day| day.to_string()).unwrap_or_default(),
            items: medicines.into_iter().map(item).collect(),
            first,
            summary: pack
                .summary
                .as_ref()
                .map(ToString::to_string)
                .unwrap_or_default(),
            to_do,
            kept: pack.clone(),
        }
    }

    /// As it was opened, before anything was typed.
    #[must_use]
    pub fn pristine(&self) -> Self {
        Self::of(&self.kept, self.items.iter().map(|(id, ..)| *id))
    }

    /// Whether one more thing to do fits.
    pub fn has_room(&self) -> bool {
        self.to_do.len() < MOST_TO_DO
    }

    /// The review.
    ///
    /// # Errors
    /// Everything that is wrong.
    pub fn finish(&self) -> Result<ReviewPack, Vec<ReviewProblem>> {
        let mut problems = Vec::new();
        let mut day = |typed: &str, problem: ReviewProblem| {
            let typed = typed.trim();
            let day = years::day(typed);
            if day.is_none() && !typed.is_empty() {
                problems.push(problem);
            }
            day
        };
        let on = day(&self.on, ReviewProblem::On);
        let due: Vec<Option<NaiveDate>> = self
            .to_do
            .iter()
            .enumerate()
            .map(|(place, one)| day(&one.due, ReviewProblem::Due(place)))
            .collect();
        let mut words = |typed: &str, problem: &dyn Fn(WordsError) -> ReviewProblem| {
            Words::parse_optional(typed).unwrap_or_else(|error| {
                problems.push(problem(error));
                None
            })
        };
        let first = self.first.iter().enumerate();
        let first = first
            .filter_map(|(place, typed)| words(typed, &|error| ReviewProblem::First(place, error)));
        let first: Vec<Words> = first.collect();
        let items = self
            .items
            .iter()
            .enumerate()
            .map(|(place, (medicine, helps, typed))| ReviewItem {
                medicine: *medicine,
                helps: *helps,
                bothers: words(typed, &|error| ReviewProblem::Bothers(place, error)),
            });
        let items: Vec<ReviewItem> = items.collect();
        let summary = words(&self.summary, &ReviewProblem::Summary);
        let to_do = self.to_do.iter().zip(due).enumerate();
        let to_do = to_do.filter_map(|(place, (one, due))| {
            Some(ToDo {
                what: words(&one.what, &|error| ReviewProblem::What(place, error))?,
                who: one.who,
                due,
                done: one.done,
            })
        });
        let to_do: Vec<ToDo> = to_do.take(MOST_TO_DO).collect();
        let name = Name::parse_optional(&self.name);
        let name = name.map_err(|error| problems.push(ReviewProblem::Name(error)));
        match name {
            Ok(name) if problems.is_empty() => Ok(ReviewPack {
                id: self.kept.id,
                with: self.with,
                name,
                on,
                items: self.with_earlier(items),
                first,
                summary,
                to_do,
            }),
            _ => Err(problems),
        }
    }

    /// What was said of medicines that are no longer on the list stays.
    fn with_earlier(&self, items: Vec<ReviewItem>) -> Vec<ReviewItem> {
        let is_shown = |item: &&ReviewItem| self.items.iter().any(|(id, ..)| *id == item.medicine);
        let earlier = self
            .kept
            .items
            .iter()
            .filter(|item| !is_shown(item))
            .cloned();
        let is_said = |item: &ReviewItem| item.helps.is_some() || item.bothers.is_some();
        earlier.chain(items.into_iter().filter(is_said)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::id::{Id, ReviewId};
    use domain::zone::Moment;

    fn at() -> Moment {
        Moment::parse_from_rfc3339("2026-05-04T10:00:00Z").unwrap()
    }

    #[test]
    fn a_review_is_read_back_as_it_was_typed_and_says_nothing_that_was_not() {
        let id = ReviewId::new(at(), [1; 10]);
        let medicines = [1, 2].map(|number| MedicineId::new(at(), [number; 10]));
        let mut draft = ReviewDraft::of(&ReviewPack::new(id, Role::Pharmacist), medicines);
        assert_eq!(
            draft.finish().unwrap(),
            ReviewPack::new(id, Role::Pharmacist)
        );
        draft.items[1].1 = Some(Helps::ALittle);
        draft.items[1].2 = "makes me tired".into();
        draft.first[1] = "to sleep".into();
        draft.to_do[0].what = "Ask about the dose".into();
        draft.to_do[0].who = ToDoBy::Role(Role::Doctor);
        draft.to_do[0].due = "2026-06-01".into();
        let pack = draft.finish().unwrap();
        assert_eq!(
            (pack.items.len(), pack.first.len(), pack.to_do.len()),
            (1, 1, 1)
        );
        assert_eq!(pack.item(medicines[1]).unwrap().helps, Some(Helps::ALittle));
        let again = ReviewDraft::of(&pack, medicines).finish().unwrap();
        assert_eq!(again, pack);
        // What was said of a medicine that is gone stays.
        let without = ReviewDraft::of(&pack, [medicines[0]]).finish().unwrap();
        assert_eq!(without, pack);
    }

    #[test]
    fn what_cannot_be_read_is_told_at_its_field_and_a_sixth_thing_to_do_has_no_room() {
        let id = ReviewId::new(at(), [1; 10]);
        let mut draft = ReviewDraft::of(&ReviewPack::new(id, Role::Pharmacist), []);
        draft.on = "soon".into();
        draft.to_do[0].due = "never".into();
        draft.summary = "a".repeat(3000);
        let problems = draft.finish().unwrap_err();
        let fields: Vec<String> = problems.iter().map(|one| one.field().id()).collect();
        assert_eq!(fields, ["review-on", "review-due-0", "review-summary"]);
        draft.to_do = vec![ToDoDraft::new(); MOST_TO_DO];
        assert!(!draft.has_room());
    }
}

//! What became of a file that was chosen, and the pages of a German plan that came one by
//! one.

use exchange::FileError;
use exchange::arrived::{self, ArrivedError, ArrivedFile};
use exchange::german_plan::{GermanPageAdded, GermanPlan, GermanPlanPage, GermanPlanPages};
use exchange::summary::Summary;
use text::InterchangeWords;

/// What became of a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum FileCame {
    /// None was chosen.
    #[default]
    Nothing,
    /// It is being read.
    Reading,
    /// It did not come.
    NotPicked(FileError),
    /// It cannot be read here.
    Refused(ArrivedError),
    /// A sheet or an answer of this app.
    Letter,
    /// A backup of this app.
    Backup,
    /// A patient summary.
    Summary(Box<Summary>),
    /// Pages of a German plan.
    Pages(Box<PagesCame>),
}

/// The pages of a plan so far.
#[derive(Clone, Debug, PartialEq)]
pub struct PagesCame {
    pages: GermanPlanPages,
    /// How many the plan has.
    of: u8,
    added: GermanPageAdded,
}

impl FileCame {
    /// What is here once another file came.
    pub fn and(self, bytes: &[u8]) -> Self {
        match arrived::judge(bytes) {
            Ok(ArrivedFile::Letter) => Self::Letter,
            Ok(ArrivedFile::Backup) => Self::Backup,
            Ok(ArrivedFile::Summary(summary)) => Self::Summary(summary),
            Ok(ArrivedFile::GermanPage(page)) => self.and_page(*page),
            Err(error) => Self::Refused(error),
        }
    }

    /// A page goes with those of its plan that still wait for others; else a plan begins
    /// with it.
    fn and_page(self, page: GermanPlanPage) -> Self {
        let begun = match self {
            Self::Pages(pages) if !pages.is_whole() => Some(pages),
            _ => None,
        };
        let of = page.page.of;
        let (mut pages, of) = begun.map_or_else(
            || (GermanPlanPages::default(), of),
            |begun| (begun.pages, begun.of),
        );
        let added = pages.add(page);
        Self::Pages(Box::new(PagesCame { pages, of, added }))
    }
}

impl PagesCame {
    /// Whether all pages are here.
    pub fn is_whole(&self) -> bool {
        self.pages.missing().is_empty()
    }

    /// The plan, once all pages are here.
    pub fn whole(&self) -> Option<GermanPlan> {
        self.pages.whole()
    }

    /// How many pages the plan has, and the numbers of those that are missing.
    pub fn missing(&self) -> (usize, Vec<String>) {
        let missing = self.pages.missing();
        let missing = missing.iter().map(ToString::to_string);
        (usize::from(self.of), missing.collect())
    }

    /// What there is to say of the page that came last.
    pub fn said(&self, words: &InterchangeWords) -> Option<&'static str> {
        match self.added {
            GermanPageAdded::Kept => None,
            GermanPageAdded::Again => Some(words.page_again),
            GermanPageAdded::OtherPlan => Some(words.page_other),
        }
    }
}

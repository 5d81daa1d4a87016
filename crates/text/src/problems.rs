//! What is wrong with what was filled in, in words: one sentence for each
//! problem of each draft.

use super::Text;
use domain::figure::FigureError;
use domain::moving::MoveError;
use domain::two_lists::MOST_LINES;
use domain::words::{Words, WordsError};
use forms::adding::AddProblem;
use forms::answer::AnswerProblem;
use forms::box_shared::BoxProblem;
use forms::change_plan::ChangeProblem;
use forms::day::NotATime;
use forms::decision::DecisionProblem;
use forms::dose::DoseProblem;
use forms::found::FoundProblem;
use forms::health::{GeneProblem, HealthError};
use forms::matters::MattersProblem;
use forms::medicine::MedicineProblem;
use forms::moving::MoveProblem;
use forms::optional::WholeError;
use forms::organiser::LookedOverProblem;
use forms::pack_dates::{self, PackDatesProblem};
use forms::person::PersonError;
use forms::plan::PlanProblem;
use forms::prescription::{self, PrescriptionProblem};
use forms::question::QuestionProblem;
use forms::reply::ReplyProblem;
use forms::review_pack::ReviewProblem;
use forms::status::StatusProblem;
use forms::stock::StockProblem;
use forms::teach_back::TeachBackProblem;
use forms::their_list::TheirListProblem;
use forms::trip::{self, TripProblem};
use forms::unused::UnusedProblem;

/// A problem that can be said in a sentence.
pub trait AsSentence: Copy {
    /// What to do about it.
    fn as_sentence(self, t: &Text) -> String;
}

impl AsSentence for AddProblem {
    fn as_sentence(self, t: &Text) -> String {
        match self {
            Self::Medicine(problem) => problem.as_sentence(t),
            Self::Plan(problem) => problem.as_sentence(t),
            Self::Own(error) => t.common.words_error(error),
        }
    }
}

impl AsSentence for AnswerProblem {
    fn as_sentence(self, t: &Text) -> String {
        match self {
            Self::Words(error) | Self::Name(error) => t.common.words_error(error),
            Self::On(error) => t.ask.day_error(error).to_owned(),
        }
    }
}

impl AsSentence for BoxProblem {
    fn as_sentence(self, t: &Text) -> String {
        match self {
            Self::With => t.fetching.shared_choose.to_owned(),
            Self::Name(error) => t.common.words_error(error),
        }
    }
}

impl AsSentence for ChangeProblem {
    fn as_sentence(self, t: &Text) -> String {
        match self {
            Self::Plan(problem) => problem.as_sentence(t),
            Self::From => t.changing.choose_from.to_owned(),
            Self::Day => t.changing.choose_later.to_owned(),
            Self::Ground => t.changing.choose_because.to_owned(),
            Self::Which => t.changing.choose_which.to_owned(),
            Self::Label(error) | Self::Words(error) => t.common.words_error(error),
            Self::Unchanged => t.changing.unchanged.to_owned(),
            Self::SameAsOther => t.changing.same_as_other.to_owned(),
        }
    }
}

impl AsSentence for DecisionProblem {
    fn as_sentence(self, t: &Text) -> String {
        match self {
            Self::Topic(error)
            | Self::Other(_, error)
            | Self::Weighed(_, _, error)
            | Self::Reasons(error)
            | Self::Name(error)
            | Self::Views(error)
            | Self::WhyNoDay(error) => t.common.words_error(error),
            Self::NoOther => t.decide.no_other.to_owned(),
            Self::Chosen | Self::Talked | Self::HowFar | Self::Looking => {
                t.decide.not_chosen.to_owned()
            }
            Self::On(error) => t.ask.day_error(error).to_owned(),
            Self::LookOn(error) => t.decide.look_error(error).to_owned(),
        }
    }
}

impl AsSentence for ReplyProblem {
    fn as_sentence(self, t: &Text) -> String {
        match self {
            Self::Nothing => t.sending.nothing_written.to_owned(),
            Self::Name(WordsError::Empty) => t.sending.name_missing.to_owned(),
            Self::Answer(_, error)
            | Self::Agreed(error)
            | Self::Remark(_, error)
            | Self::List(error)
            | Self::Words(error)
            | Self::Name(error)
            | Self::Place(error) => t.common.words_error(error),
        }
    }
}

impl AsSentence for ReviewProblem {
    fn as_sentence(self, t: &Text) -> String {
        match self {
            Self::On | Self::Due(_) => t.lists.no_day.to_owned(),
            Self::Name(error)
            | Self::First(_, error)
            | Self::Bothers(_, error)
            | Self::Summary(error)
            | Self::What(_, error) => t.common.words_error(error),
        }
    }
}

impl AsSentence for TheirListProblem {
    fn as_sentence(self, t: &Text) -> String {
        let l = t.lists;
        match self {
            Self::Name(error) => t.common.words_error(error),
            Self::Dated => l.no_day.to_owned(),
            Self::By => l.by_missing.to_owned(),
            Self::Nothing => l.nothing.to_owned(),
            Self::TooMany => l.too_many(MOST_LINES),
            Self::TooLong(_) => {
                let limit = Words::LIMIT;
                t.common.words_error(WordsError::TooLong { limit })
            }
            Self::NotSaid(_) => l.say_which.to_owned(),
        }
    }
}

impl AsSentence for MattersProblem {
    fn as_sentence(self, t: &Text) -> String {
        match self {
            Self::Words(error) => t.common.words_error(error),
        }
    }
}

impl AsSentence for MedicineProblem {
    fn as_sentence(self, t: &Text) -> String {
        match self {
            Self::Name(WordsError::Empty) => t.finding.choose_medicine.to_owned(),
            Self::Form => t.labels.choose_form.to_owned(),
            Self::Source => t.labels.choose_source.to_owned(),
            Self::IngredientStrength(_) => t.labels.strength_unread.to_owned(),
            Self::TwoStrengths | Self::TwoIngredientStrengths(_) => {
                t.amounts.figure_error(FigureError::TwoReadings).to_owned()
            }
            Self::Left(error) => PlanProblem::Most(error).as_sentence(t),
            Self::Name(error)
            | Self::Strength(error)
            | Self::Nickname(error)
            | Self::Directions(error)
            | Self::Reason(error)
            | Self::Really(error) => t.common.words_error(error),
        }
    }
}

impl AsSentence for NotATime {
    fn as_sentence(self, t: &Text) -> String {
        t.day.time_error.to_owned()
    }
}

impl AsSentence for DoseProblem {
    fn as_sentence(self, t: &Text) -> String {
        match self {
            Self::Missing(missing) => t.dose.missing(missing).to_owned(),
            Self::Amount(error) => t.amounts.figure_error(error).to_owned(),
            Self::Who(error) | Self::Note(error) => t.common.words_error(error),
        }
    }
}

impl AsSentence for FoundProblem {
    fn as_sentence(self, t: &Text) -> String {
        t.common.words_error(self.words)
    }
}

impl AsSentence for HealthError {
    fn as_sentence(self, t: &Text) -> String {
        match self.problem {
            GeneProblem::Printed(error) | GeneProblem::Laboratory(error) => {
                t.common.words_error(error)
            }
            other => t.health.problem(other).to_owned(),
        }
    }
}

impl AsSentence for PersonError {
    fn as_sentence(self, t: &Text) -> String {
        match self {
            Self::Name(error)
            | Self::Carer(error)
            | Self::Allergy(error)
            | Self::ContactName(_, error) => t.common.words_error(error),
            Self::ConsentMissing => t.people.consent_missing.to_owned(),
            Self::CountryMissing => t.people.country_missing.to_owned(),
            Self::Born(error) => t.people.born_error(error).to_owned(),
            Self::AllergiesMissing => t.people.allergies_missing.to_owned(),
            Self::ContactPhone(_) => t.people.contact_phone_error.to_owned(),
        }
    }
}

impl AsSentence for MoveProblem {
    fn as_sentence(self, t: &Text) -> String {
        let m = t.moving;
        match self {
            Self::Time => m.missing_time.to_owned(),
            Self::Refused(MoveError::NotLater) => m.not_later.to_owned(),
            Self::Refused(MoveError::NotToday) => m.not_today.to_owned(),
            Self::Refused(MoveError::PastAnother(due)) => m.past_another(&t.dates.time(due.time())),
            Self::Refused(MoveError::NothingToSpread) => m.nothing_to_spread.to_owned(),
        }
    }
}

impl AsSentence for PlanProblem {
    fn as_sentence(self, t: &Text) -> String {
        t.planning.problem(self).to_owned()
    }
}

impl AsSentence for PrescriptionProblem {
    fn as_sentence(self, t: &Text) -> String {
        match self {
            Self::Number(_) => t.fetching.number_error(&prescription::MOST.to_string()),
            Self::TwoReadings(_) => t.amounts.figure_error(FigureError::TwoReadings).to_owned(),
            Self::Day(_) => t.fetching.day_error.to_owned(),
        }
    }
}

impl AsSentence for QuestionProblem {
    fn as_sentence(self, t: &Text) -> String {
        match self {
            Self::Words(error) => t.common.words_error(error),
        }
    }
}

impl AsSentence for StatusProblem {
    fn as_sentence(self, t: &Text) -> String {
        match self {
            Self::Change | Self::Who => t.status.choose.to_owned(),
            Self::Until => t.status.until_error.to_owned(),
            Self::Why(error) => t.common.words_error(error),
        }
    }
}

impl AsSentence for StockProblem {
    fn as_sentence(self, t: &Text) -> String {
        match self {
            Self::Number(error) | Self::All(error) => t.amounts.figure_error(error).to_owned(),
            Self::Nothing => t.supply.nothing_added.to_owned(),
        }
    }
}

impl AsSentence for TeachBackProblem {
    fn as_sentence(self, t: &Text) -> String {
        match self {
            Self::Words(error) => t.common.words_error(error),
        }
    }
}

impl AsSentence for TripProblem {
    fn as_sentence(self, t: &Text) -> String {
        match self {
            Self::From(error) | Self::Until(error) => t.fetching.trip_error(error).to_owned(),
            Self::Spare => t.fetching.number_error(&trip::MOST_SPARE.to_string()),
        }
    }
}

impl AsSentence for LookedOverProblem {
    fn as_sentence(self, t: &Text) -> String {
        t.common.words_error(self.0)
    }
}

impl AsSentence for PackDatesProblem {
    fn as_sentence(self, t: &Text) -> String {
        match self {
            Self::Day(_) => t.fetching.day_error.to_owned(),
            Self::Keeps(WholeError::NotWhole) => {
                t.fetching.number_error(&pack_dates::MOST_KEPT.to_string())
            }
            Self::Keeps(WholeError::TwoReadings) => {
                t.amounts.figure_error(FigureError::TwoReadings).to_owned()
            }
            Self::OpenedMissing => t.keeping.opened_missing.to_owned(),
        }
    }
}

impl AsSentence for UnusedProblem {
    fn as_sentence(self, t: &Text) -> String {
        match self {
            Self::Number(error) => t.amounts.figure_error(error).to_owned(),
            Self::Nothing => t.keeping.unused_nothing.to_owned(),
            Self::Why => t.status.choose.to_owned(),
        }
    }
}

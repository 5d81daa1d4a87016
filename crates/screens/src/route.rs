//! Which page is open, for which person: read from the address and written to
//! it, and never kept anywhere else.
//!
//! Addresses hold ids only, never a name, because addresses stay in histories.

use chrono::NaiveDate;

use domain::dose::DoseId;
use domain::id::{ListId, MedicineId, PersonId, PlanId, QuestionId, ReplyId, ReviewId};
use domain::years;

/// The longest address that is looked at; none of ours is half as long.
const LONGEST: usize = 400;

/// An open page and whose it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Address {
    /// Whose; nobody's for pages of the whole app, or the last person's.
    pub person: Option<PersonId>,
    /// Which page.
    pub page: Page,
}

/// Every page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Page {
    /// The first visit, or adding another person.
    Welcome,
    /// Today, at a dose if one was tapped in a notification.
    #[default]
    Today,
    /// Today, opened at a dose.
    TodayAt(DoseId),
    /// One day of the past or future.
    Day(NaiveDate),
    /// Recording a dose in detail: other time, amount, not taken.
    Dose(DoseId),
    /// Moving a dose to another time.
    MoveDose(DoseId),
    /// Recording a dose of a when-needed medicine.
    TakeWhenNeeded(MedicineId),
    /// The list of medicines.
    Medicines,
    /// Adding a medicine.
    AddMedicine,
    /// Looking something up before it is taken.
    BeforeNew,
    /// One medicine.
    Medicine(MedicineId),
    /// Changing what a medicine's label says.
    ChangeMedicine(MedicineId),
    /// Changing its plan; where it has several, choosing which.
    ChangePlan(MedicineId),
    /// Changing one of its plans.
    ChangeOnePlan(MedicineId, PlanId),
    /// Another plan beside those it has.
    AddPlan(MedicineId),
    /// Putting on hold, ending or resuming it.
    ChangeStatus(MedicineId),
    /// Its history.
    MedicineHistory(MedicineId),
    /// What is left of it.
    Stock(MedicineId),
    /// Counting what is left of it.
    CountStock(MedicineId),
    /// A new pack of it.
    NewPack(MedicineId),
    /// Its next prescription.
    Prescription(MedicineId),
    /// Who else takes from its box.
    Shared(MedicineId),
    /// The dates of its pack in use.
    PackDates(MedicineId),
    /// What of it was taken back unused.
    Unused(MedicineId),
    /// What is left of everything.
    Supplies,
    /// A weekly organiser.
    Organiser,
    /// What to take along on a journey.
    Trip,
    /// History of all medicines.
    History,
    /// How all medicines changed over time.
    Timeline,
    /// What there is to ask about all medicines together.
    Checks,
    /// The conversation.
    Ask,
    /// Looking back at the talks of a year.
    LookingBack,
    /// Writing a question, about a medicine or in general.
    NewQuestion(Option<MedicineId>),
    /// One question: answer, decision.
    Question(QuestionId),
    /// Writing down what somebody else told of a question.
    ToldToo(QuestionId),
    /// Writing down a decision, from a question or on its own.
    Decide(Option<QuestionId>),
    /// Writing down what was decided as a reply has it.
    DecideFrom(ReplyId),
    /// Sharing.
    Share,
    /// The consultation screen.
    Pharmacist,
    /// Handing on the sheet to somebody who can write back.
    HandOn,
    /// Comparing the person's list with another one.
    TwoLists,
    /// A page for somebody, to print or send.
    PaperFor,
    /// Reviews of all medicines.
    Reviews,
    /// One review, before, during and after.
    Review(ReviewId),
    /// What two lists say.
    ComparedList(ListId),
    /// Saving a file for other programs.
    FilesOut,
    /// Reading a file from another program.
    FileIn,
    /// Taking in what came back.
    TakeIn,
    /// Whatever came by a link, a picture or a file: a sheet to read, or an answer.
    Opened,
    /// Help now.
    Help,
    /// Settings.
    Settings,
    /// The person's details and the people kept here.
    People,
    /// What the person tells about their health.
    Health,
    /// The times of the person's day.
    TimesOfDay,
    /// The zone their times run on.
    TimeZone,
    /// Will I be reminded?
    Reminders,
    /// A clock beside the bed that rings until somebody answers.
    Bedside,
    /// Backup and restore, and how storage stands.
    Backup,
    /// The way out when something stands between a person and their record.
    Rescue,
    /// About the app.
    About,
    /// An address that leads nowhere.
    Unknown,
}

impl Address {
    /// Reads an address without its `#`.
    pub fn parse(address: &str) -> Self {
        // An address that is cut off leads nowhere.
        let address = if address.len() > LONGEST {
            "lost"
        } else {
            address
        };
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        let mut parts = path.split('/').filter(|part| !part.is_empty()).peekable();
        let mut person = None;
        if parts.next_if_eq(&"of").is_some() {
            match parts.next().map(str::parse) {
                Some(Ok(id)) => person = Some(id),
                _ => {
                    return Self {
                        person: None,
                        page: Page::Unknown,
                    };
                }
            }
        }
        let parts: Vec<&str> = parts.collect();
        Self {
            person,
            page: Page::parse(&parts, query).unwrap_or(Page::Unknown),
        }
    }

    /// The address, without its `#`.
    pub fn path(&self) -> String {
        let page = self.page.path();
        match self.person {
            Some(person) => format!("/of/{person}{page}"),
            None => page,
        }
    }

    /// The address for a link.
    pub fn href(&self) -> String {
        format!("#{}", self.path())
    }
}

impl Page {
    fn parse(parts: &[&str], query: &str) -> Option<Self> {
        let dose = query
            .strip_prefix("dose=")
            .and_then(|dose| dose.parse().ok());
        Some(match parts {
            ["welcome"] => Self::Welcome,
            [] | ["today"] => dose.map_or(Self::Today, Self::TodayAt),
            ["day", date] => Self::Day(years::day(date)?),
            ["dose", id] => Self::Dose(id.parse().ok()?),
            ["dose", id, "move"] => Self::MoveDose(id.parse().ok()?),
            ["take", id] => Self::TakeWhenNeeded(id.parse().ok()?),
            ["medicines"] => Self::Medicines,
            ["medicines", "add"] => Self::AddMedicine,
            ["medicines", "before"] => Self::BeforeNew,
            ["medicines", id] => Self::Medicine(id.parse().ok()?),
            ["medicines", id, "change"] => Self::ChangeMedicine(id.parse().ok()?),
            ["medicines", id, "plan"] => Self::ChangePlan(id.parse().ok()?),
            ["medicines", id, "plan", "another"] => Self::AddPlan(id.parse().ok()?),
            ["medicines", id, "plan", plan] => {
                Self::ChangeOnePlan(id.parse().ok()?, plan.parse().ok()?)
            }
            ["medicines", id, "standing"] => Self::ChangeStatus(id.parse().ok()?),
            ["medicines", id, "history"] => Self::MedicineHistory(id.parse().ok()?),
            ["medicines", id, "stock"] => Self::Stock(id.parse().ok()?),
            ["medicines", id, "stock", "count"] => Self::CountStock(id.parse().ok()?),
            ["medicines", id, "stock", "pack"] => Self::NewPack(id.parse().ok()?),
            ["medicines", id, "prescription"] => Self::Prescription(id.parse().ok()?),
            ["medicines", id, "shared"] => Self::Shared(id.parse().ok()?),
            ["medicines", id, "dates"] => Self::PackDates(id.parse().ok()?),
            ["medicines", id, "unused"] => Self::Unused(id.parse().ok()?),
            ["supplies"] => Self::Supplies,
            ["supplies", "organiser"] => Self::Organiser,
            ["supplies", "trip"] => Self::Trip,
            ["history"] => Self::History,
            ["history", "changes"] => Self::Timeline,
            ["checks"] => Self::Checks,
            ["ask"] => Self::Ask,
            ["ask", "back"] => Self::LookingBack,
            ["ask", "new"] => Self::NewQuestion(None),
            ["ask", "about", id] => Self::NewQuestion(Some(id.parse().ok()?)),
            ["ask", "question", id, "other"] => Self::ToldToo(id.parse().ok()?),
            ["ask", "question", id] => Self::Question(id.parse().ok()?),
            ["ask", "decide"] => Self::Decide(None),
            ["ask", "decide", "answer", id] => Self::DecideFrom(id.parse().ok()?),
            ["ask", "decide", id] => Self::Decide(Some(id.parse().ok()?)),
            ["share"] => Self::Share,
            ["pharmacist"] => Self::Pharmacist,
            ["share", "send"] => Self::HandOn,
            ["share", "lists"] => Self::TwoLists,
            ["share", "page"] => Self::PaperFor,
            ["share", "reviews"] => Self::Reviews,
            ["share", "reviews", id] => Self::Review(id.parse().ok()?),
            ["share", "lists", id] => Self::ComparedList(id.parse().ok()?),
            ["share", "files"] => Self::FilesOut,
            ["share", "file"] => Self::FileIn,
            ["share", "answer"] => Self::TakeIn,
            ["open"] => Self::Opened,
            ["help"] => Self::Help,
            ["settings"] => Self::Settings,
            ["settings", "people"] => Self::People,
            ["settings", "health"] => Self::Health,
            ["settings", "day"] => Self::TimesOfDay,
            ["settings", "zone"] => Self::TimeZone,
            ["settings", "reminders"] => Self::Reminders,
            ["settings", "bedside"] => Self::Bedside,
            ["settings", "backup"] => Self::Backup,
            ["settings", "about"] => Self::About,
            ["rescue"] => Self::Rescue,
            _ => return None,
        })
    }

    fn path(&self) -> String {
        match self {
            Self::Welcome => "/welcome".into(),
            Self::Today => "/today".into(),
            Self::TodayAt(dose) => format!("/today?dose={dose}"),
            Self::Day(date) => format!("/day/{date}"),
            Self::Dose(dose) => format!("/dose/{dose}"),
            Self::MoveDose(dose) => format!("/dose/{dose}/move"),
            Self::TakeWhenNeeded(id) => format!("/take/{id}"),
            Self::Medicines => "/medicines".into(),
            Self::AddMedicine => "/medicines/add".into(),
            Self::BeforeNew => "/medicines/before".into(),
            Self::Medicine(id) => format!("/medicines/{id}"),
            Self::ChangeMedicine(id) => format!("/medicines/{id}/change"),
            Self::ChangePlan(id) => format!("/medicines/{id}/plan"),
            Self::ChangeOnePlan(id, plan) => format!("/medicines/{id}/plan/{plan}"),
            Self::AddPlan(id) => format!("/medicines/{id}/plan/another"),
            Self::ChangeStatus(id) => format!("/medicines/{id}/standing"),
            Self::MedicineHistory(id) => format!("/medicines/{id}/history"),
            Self::Stock(id) => format!("/medicines/{id}/stock"),
            Self::CountStock(id) => format!("/medicines/{id}/stock/count"),
            Self::NewPack(id) => format!("/medicines/{id}/stock/pack"),
            Self::Prescription(id) => format!("/medicines/{id}/prescription"),
            Self::Shared(id) => format!("/medicines/{id}/shared"),
            Self::PackDates(id) => format!("/medicines/{id}/dates"),
            Self::Unused(id) => format!("/medicines/{id}/unused"),
            Self::Supplies => "/supplies".into(),
            Self::Organiser => "/supplies/organiser".into(),
            Self::Trip => "/supplies/trip".into(),
            Self::History => "/history".into(),
            Self::Timeline => "/history/changes".into(),
            Self::Checks => "/checks".into(),
            Self::Ask => "/ask".into(),
            Self::LookingBack => "/ask/back".into(),
            Self::NewQuestion(None) => "/ask/new".into(),
            Self::NewQuestion(Some(id)) => format!("/ask/about/{id}"),
            Self::Question(id) => format!("/ask/question/{id}"),
            Self::ToldToo(id) => format!("/ask/question/{id}/other"),
            Self::Decide(None) => "/ask/decide".into(),
            Self::Decide(Some(id)) => format!("/ask/decide/{id}"),
            Self::DecideFrom(id) => format!("/ask/decide/answer/{id}"),
            Self::Share => "/share".into(),
            Self::Pharmacist => "/pharmacist".into(),
            Self::HandOn => "/share/send".into(),
            Self::TwoLists => "/share/lists".into(),
            Self::PaperFor => "/share/page".into(),
            Self::Reviews => "/share/reviews".into(),
            Self::Review(id) => format!("/share/reviews/{id}"),
            Self::ComparedList(id) => format!("/share/lists/{id}"),
            Self::FilesOut => "/share/files".into(),
            Self::FileIn => "/share/file".into(),
            Self::TakeIn => "/share/answer".into(),
            Self::Opened => "/open".into(),
            Self::Help => "/help".into(),
            Self::Settings => "/settings".into(),
            Self::People => "/settings/people".into(),
            Self::Health => "/settings/health".into(),
            Self::TimesOfDay => "/settings/day".into(),
            Self::TimeZone => "/settings/zone".into(),
            Self::Reminders => "/settings/reminders".into(),
            Self::Bedside => "/settings/bedside".into(),
            Self::Backup => "/settings/backup".into(),
            Self::About => "/settings/about".into(),
            Self::Rescue => "/rescue".into(),
            Self::Unknown => "/lost".into(),
        }
    }
}

#[cfg(test)]
mod tests;

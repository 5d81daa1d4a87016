use proptest::prelude::*;

use super::*;
use domain::id::Id;
use domain::zone::Moment;

fn every_page() -> Vec<Page> {
    let at = Moment::parse_from_rfc3339("2026-05-04T08:00:00Z").unwrap();
    let medicine = MedicineId::new(at, [1; 10]);
    let question = QuestionId::new(at, [2; 10]);
    let date = at.date_naive();
    let dose = DoseId {
        plan: PlanId::new(at, [3; 10]),
        revision: 1,
        date,
        slot: 2,
        act: domain::dose::Act::Use,
    };
    vec![
        Page::Welcome,
        Page::Today,
        Page::TodayAt(dose),
        Page::Day(date),
        Page::Dose(dose),
        Page::MoveDose(dose),
        Page::TakeWhenNeeded(medicine),
        Page::Medicines,
        Page::AddMedicine,
        Page::BeforeNew,
        Page::Medicine(medicine),
        Page::ChangeMedicine(medicine),
        Page::ChangePlan(medicine),
        Page::ChangeOnePlan(medicine, dose.plan),
        Page::AddPlan(medicine),
        Page::ChangeStatus(medicine),
        Page::MedicineHistory(medicine),
        Page::Stock(medicine),
        Page::CountStock(medicine),
        Page::NewPack(medicine),
        Page::Prescription(medicine),
        Page::Shared(medicine),
        Page::PackDates(medicine),
        Page::Unused(medicine),
        Page::Supplies,
        Page::Organiser,
        Page::Trip,
        Page::History,
        Page::Timeline,
        Page::Ask,
        Page::LookingBack,
        Page::NewQuestion(None),
        Page::NewQuestion(Some(medicine)),
        Page::Question(question),
        Page::ToldToo(question),
        Page::Decide(None),
        Page::Decide(Some(question)),
        Page::DecideFrom(ReplyId::new(at, [4; 10])),
        Page::Share,
        Page::Pharmacist,
        Page::HandOn,
        Page::TwoLists,
        Page::PaperFor,
        Page::Reviews,
        Page::Review(ReviewId::new(at, [6; 10])),
        Page::ComparedList(ListId::new(at, [5; 10])),
        Page::FilesOut,
        Page::FileIn,
        Page::TakeIn,
        Page::Opened,
        Page::Help,
        Page::Settings,
        Page::People,
        Page::Health,
        Page::TimesOfDay,
        Page::TimeZone,
        Page::Reminders,
        Page::Bedside,
        Page::Backup,
        Page::About,
        Page::Rescue,
        Page::Unknown,
    ]
}

#[test]
fn every_page_has_an_address_of_its_own() {
    let at = Moment::parse_from_rfc3339("2026-05-04T08:00:00Z").unwrap();
    for person in [None, Some(PersonId::new(at, [9; 10]))] {
        for page in every_page() {
            let route = Address { person, page };
            assert_eq!(Address::parse(&route.path()), route);
        }
    }
}

proptest! {
    #[test]
    fn no_address_breaks_it(address in "[/a-z0-9?=.#%-]{0,80}") {
        let route = Address::parse(&address);
        prop_assert_eq!(Address::parse(&route.path()), route);
    }
}

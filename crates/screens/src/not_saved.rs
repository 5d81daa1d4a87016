//! What was not saved, named so that nobody takes it for saved.

use chrono::NaiveDate;
use domain::concordance::{DocumentKind, QuestionAspect, QuestionPart, QuestionState};
use domain::dose::{DoseKey, Outcome};
use domain::event::Event;
use domain::id::MedicineId;
use domain::zone::Moment;
use text::Text;

/// The names that a sentence may need: the person's, and those of medicines.
pub type Names<'a> = (&'a str, &'a dyn Fn(MedicineId) -> String);

/// What an event would have written down, said on a day.
pub fn what(event: &Event, (t, on): (&Text, NaiveDate), (whose, called): Names) -> String {
    let n = &t.not_saved;
    let time = |at: Moment| t.dates.time(at.time());
    match event {
        Event::PersonSaved(person) => n.person(person.name.as_str()),
        Event::PersonChanged(_) => n.person(whose),
        Event::MedicineSaved(medicine) => n.medicine(medicine.called().as_str()),
        Event::MedicineChanged(change) => n.medicine(&called(change.of)),
        Event::DoseRecorded(dose) => {
            let name = match dose.dose {
                DoseKey::Planned(id) if id.date != on => {
                    let day = t.dates.weekday_and_day(id.date);
                    [&called(dose.medicine), t.grammar.clause, &day].concat()
                }
                _ => called(dose.medicine),
            };
            match &dose.outcome {
                Outcome::Taken { at, .. } => n.taken(&name, &time(*at)),
                Outcome::NotTaken(_) => n.not_taken(&name),
                Outcome::Unsure => n.unsure(&name),
            }
        }
        Event::DoseMoved(moved) => n.moved(&called(moved.medicine), &time(moved.to)),
        Event::EffectSaid(said) => n.effect(&called(said.medicine)),
        Event::Snoozed { until, .. } => n.put_off(&time(*until)),
        Event::StockCounted { medicine, .. } | Event::StockAdded { medicine, .. } => {
            n.stock(&called(*medicine))
        }
        Event::DosePlaced(placed) => n.dose_placed(&called(placed.medicine)),
        Event::PrescriptionSaved(known) => n.prescription(&called(known.medicine)),
        Event::BoxShared(shared) => n.box_shared(&called(shared.medicine)),
        Event::PackDated(dates) => n.pack_dates(&called(dates.medicine)),
        Event::TakenBack(unused) => n.taken_back(&called(unused.medicine)),
        Event::OrganiserFilled(_) => n.organiser.into(),
        Event::OwnWordsSaid(said) => n.own_words(&called(said.medicine)),
        Event::QuestionSaved(question) => asked(&question.state, t),
        Event::QuestionChanged(change) => {
            match change
                .part(QuestionAspect::State)
                .map(|written| &written.part)
            {
                Some(QuestionPart::State(state)) => asked(state, t),
                _ => n.question.into(),
            }
        }
        Event::QuestionsOrdered(_) => n.order.into(),
        Event::ConcernSaved(_) => n.worry.into(),
        Event::PreferenceSaved(_) | Event::PreferenceChanged(_) => n.mattered.into(),
        Event::DecisionSaved(_) => n.decision.into(),
        Event::FollowedUp(_) => n.followed_up.into(),
        Event::TeachBackSaved(_) => n.teach_back.into(),
        Event::Visited(_) => n.visit.into(),
        Event::SheetHandedOn(_) => n.handed_on.into(),
        Event::ReplyKept(_) => n.reply.into(),
        Event::DocumentKept(kept) => document(kept.kind, t).into(),
        Event::FindingAnswered(_) => n.finding.into(),
        Event::Together(events) => together(events, (t, on), (whose, called)),
        Event::Undone { .. } => n.undone.into(),
    }
}

fn document(kind: DocumentKind, t: &Text) -> &'static str {
    let n = &t.not_saved;
    match kind {
        DocumentKind::TheirList => n.list,
        DocumentKind::ToldToo => n.answer,
        DocumentKind::Review => n.review,
        DocumentKind::Say => n.say,
        DocumentKind::AfterTalk => n.after_talk,
        DocumentKind::LaidAside => n.laid_aside,
    }
}

fn asked(state: &QuestionState, t: &Text) -> String {
    let words = match state {
        QuestionState::Open | QuestionState::Dropped => t.not_saved.question,
        QuestionState::Answered(_) => t.not_saved.answer,
    };
    words.into()
}

/// Several taken doses are counted; else the first event speaks for all.
fn together(events: &[Event], (t, on): (&Text, NaiveDate), names: Names) -> String {
    match (taken_in(events), events.first()) {
        (n, _) if n > 1 => t.not_saved.several_taken(n),
        (_, Some(first)) => what(first, (t, on), names),
        (_, None) => String::new(),
    }
}

/// How many doses were taken among these events.
pub fn taken_in(events: &[Event]) -> usize {
    let taken = |event: &&Event| matches!(event, Event::DoseRecorded(dose) if matches!(dose.outcome, Outcome::Taken { .. }));
    events.iter().filter(taken).count()
}

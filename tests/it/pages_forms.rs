//! Every form after a try that failed: each problem is said at its own field,
//! tied to it, in every language, and the topmost one comes first.

use std::fmt::Debug;

use concord::ui::context::Saving;
use concord::ui::form::Form;
use concord::ui::pages;
use domain::concordance::About;
use domain::event::Event;
use domain::id::PersonId;
use domain::medicine::Medicine;
use domain::part::Seen;
use domain::person::DayShape;
use domain::record::PersonRecord;
use domain::words::WordsError::{self, Empty};
use forms::adding::{AddDraft, AddStep};
use forms::answer::AnswerDraft;
use forms::box_shared::BoxDraft;
use forms::change_plan::{ChangeDraft, From, Ground, WhichPlan};
use forms::day::{DayDraft, OwnTimes, SortOfDay};
use forms::decision::{DecisionDraft, HowFar, LookDay, Talked};
use forms::dose::{DoseDraft, Happened, Missing, PlannedDose};
use forms::draft::{Draft, FieldName, Problem, first};
use forms::found::FoundDraft;
use forms::health::{GeneDraft, GenesAnswer, HealthDraft};
use forms::matters::MattersDraft;
use forms::medicine::{Chosen, MedicineDraft};
use forms::person::{AllergyAnswer, ContactDraft, PersonDraft, Whom};
use forms::plan::{EndingDraft, Pattern, PlanDraft, SlotDraft, StartDraft, TimeDraft};
use forms::prescription::PrescriptionDraft;
use forms::question::{QuestionDraft, Saying};
use forms::status::{NewStatus, StatusDraft};
use forms::stock::{CountDraft, NewPackDraft};
use forms::teach_back::TeachBackDraft;
use forms::trip::TripDraft;
use leptos::prelude::*;
use screens::route::Page;
use text::{AsSentence, Language};

use crate::drawing::Desk;
use crate::support::{daily, date, id, medicine, name};

const TOO_LONG: WordsError = WordsError::TooLong { limit: 2000 };
const NAME_TOO_LONG: WordsError = WordsError::TooLong { limit: 200 };

/// The first element with an id, from its `<` to its `>`.
fn element<'a>(html: &'a str, id: &str) -> &'a str {
    let wanted = format!(" id=\"{id}\"");
    assert!(html.contains(&wanted), "no {id} in {html}");
    let at = html.find(&wanted).unwrap();
    let from = html[..at].rfind('<').unwrap();
    &html[from..at + html[at..].find('>').unwrap()]
}

/// What an element with an id holds, up to the next closing tag.
fn inside<'a>(html: &'a str, id: &str, tag: &str) -> &'a str {
    let at = html.find(&format!(" id=\"{id}\"")).unwrap();
    &html[at..at + html[at..].find(&format!("</{tag}>")).unwrap()]
}

/// Draws a form in every language after a try, and looks at each of the problems
/// that are expected.
fn tried<D, V>(
    draft: &D,
    finish: impl Fn(&D) -> Result<V, Vec<D::Problem>>,
    expected: &[D::Problem],
    draw: impl Fn(&Desk, Form<D>) -> AnyView,
) where
    D: Draft,
    D::Problem: AsSentence + Debug,
    V: Debug,
{
    assert_eq!(finish(draft).unwrap_err(), expected);
    for language in Language::ALL {
        let desk = Desk::at("2026-11-22T08:12");
        let html = desk.draw_view(language, None, Page::Unknown, || {
            let form = Form::new(draft.clone(), Saving::new());
            assert!(form.finish(&finish).is_none());
            draw(&desk, form)
        });
        let html = html.replace("<!>", "");
        for problem in expected {
            let words = problem.as_sentence(language.text());
            assert!(!words.is_empty(), "{problem:?}");
            is_tied(&html, &problem.field().id(), &words);
        }
        let errors = html.matches("role=\"alert\"").count();
        assert_eq!(errors, expected.len(), "{html}");
        // The first of the problems is the topmost of the page.
        let place = |problem: &D::Problem| {
            let id = problem.field().id();
            html.find(&format!(" id=\"{id}\"")).unwrap()
        };
        let topmost = expected.iter().min_by_key(|problem| place(problem));
        assert_eq!(
            first(expected).map(FieldName::id),
            topmost.map(|problem| problem.field().id())
        );
    }
}

/// A field that something is wrong with is marked, and points at the line that
/// says so.
fn is_tied(html: &str, id: &str, words: &str) {
    let field = element(html, id);
    let error = format!("{id}-error");
    let described = field.split("aria-describedby=\"").nth(1).unwrap_or("");
    assert!(described.contains(&error), "{field}");
    let line = inside(html, &error, "p");
    assert!(line.contains("role=\"alert\""), "{line}");
    let words = words.replace('\'', "&#x27;");
    assert!(line.contains(&words), "{words}: {line}");
    let marked = if field.starts_with("<fieldset") {
        assert!(field.contains("tabindex=\"-1\""), "{field}");
        inside(html, id, "fieldset")
    } else {
        field
    };
    assert!(marked.contains("aria-invalid=\"true\""), "{marked}");
}

#[test]
fn what_has_changed_about_a_medicine() {
    use forms::status::StatusProblem::{Change as NoChange, Until, Who, Why};
    let taken = medicine(1, "Amlodipine", &[], "2026-01-01 08:00", daily(&["08:00"]));
    let finish = |draft: &StatusDraft| draft.finish(date("2026-11-22"));
    let draw =
        |_: &Desk, form| pages::status::fields(form, &taken, vec![(id(1), "My legs".into())]);
    tried(&StatusDraft::default(), finish, &[NoChange, Who], draw);
    let held = StatusDraft {
        change: Some(NewStatus::Pause),
        until: "2026-11-21".into(),
        why: "a".repeat(3000),
        who: None,
    };
    tried(&held, finish, &[Until, Why(TOO_LONG), Who], draw);
}

#[test]
fn what_is_left_of_a_medicine() {
    use domain::amount::Unit;
    use domain::figure::FigureError::{NotANumber, NotExact, TooLarge, TwoReadings};
    use forms::stock::StockProblem::Number;
    let finish = |draft: &CountDraft| draft.finish(id(1));
    let draw = |_: &Desk, form| pages::stock::count::number(form, Unit::Tablet);
    for (number, problem) in [
        ("two", NotANumber),
        ("", NotANumber),
        ("99999999999", TooLarge),
        ("1,000", TwoReadings),
        ("⅓", NotExact),
    ] {
        let number = number.into();
        tried(&CountDraft { number }, finish, &[Number(problem)], draw);
    }
}

#[test]
fn a_new_pack_of_a_medicine() {
    use domain::amount::{Quantity, Unit};
    use domain::figure::FigureError::{NotANumber, NotExact, TwoReadings};
    use domain::supply::Left;
    use forms::stock::StockProblem::{All, Nothing, Number};
    let has = Some(Left::Has(Quantity::whole(10)));
    let short = Some(Left::Short(Quantity::whole(3)));
    for (left, number, all, problems) in [
        (has, "1,000", "", vec![Number(TwoReadings)]),
        (None, "⅓", "", vec![Number(NotExact)]),
        (has, "0", "", vec![Nothing]),
        (short, "28", "", vec![All(NotANumber)]),
        (
            short,
            "",
            "1,000",
            vec![Number(NotANumber), All(TwoReadings)],
        ),
    ] {
        let finish = |draft: &NewPackDraft| draft.finish(id(1), left);
        let draw = |_: &Desk, form| pages::stock::new_pack::fields(form, Unit::Tablet, left);
        let (number, all) = (number.into(), all.into());
        tried(&NewPackDraft { number, all }, finish, &problems, draw);
    }
}

#[test]
fn the_next_prescription_of_a_medicine() {
    use forms::prescription::PrescriptionField::{LastDay, NextOrder, PharmacyDays, Repeats};
    use forms::prescription::PrescriptionProblem::{Day, Number, TwoReadings};
    let finish = |draft: &PrescriptionDraft| draft.finish(id(1));
    let draw = |_: &Desk, form| pages::stock::prescription::fields(form);
    let wrong = PrescriptionDraft {
        repeats: "1.5".into(),
        last_day: "half typed".into(),
        pharmacy_days: "1,000".into(),
        next_order: "2350-01-01".into(),
    };
    let expected = [
        Number(Repeats),
        Day(LastDay),
        TwoReadings(PharmacyDays),
        Day(NextOrder),
    ];
    tried(&wrong, finish, &expected, draw);
}

#[test]
fn who_else_takes_from_a_box() {
    use forms::box_shared::BoxChoice::Other;
    use forms::box_shared::BoxProblem::{Name, With};
    let finish = |draft: &BoxDraft| draft.finish(id(1));
    let draw = |_: &Desk, form| pages::stock::shared::fields(form, vec![(id(2), "Anna".into())]);
    tried(&BoxDraft::default(), finish, &[With], draw);
    let with = Some(Other);
    let name = "a".repeat(300);
    tried(
        &BoxDraft {
            with,
            name: String::new(),
        },
        finish,
        &[Name(Empty)],
        draw,
    );
    tried(
        &BoxDraft { with, name },
        finish,
        &[Name(NAME_TOO_LONG)],
        draw,
    );
}

#[test]
fn the_days_of_a_journey() {
    use forms::trip::TripDaysError::{NotADay, Over, TooFar, Turned};
    use forms::trip::TripProblem::{From, Spare, Until};
    let finish = |draft: &TripDraft| draft.finish(date("2026-11-22"));
    let draw = |_: &Desk, form| pages::supplies::trip::fields(form);
    for (from, until, spare, problems) in [
        (
            "",
            "2026-11-21",
            "61",
            vec![From(NotADay), Until(Over), Spare],
        ),
        ("2026-12-10", "2026-12-09", "", vec![Until(Turned)]),
        ("2028-12-10", "2026-12-09", "", vec![From(TooFar)]),
    ] {
        let (from, until, spare) = (from.into(), until.into(), spare.into());
        tried(
            &TripDraft {
                from,
                until,
                spare,
                there: None,
            },
            finish,
            &problems,
            draw,
        );
    }
}

#[test]
fn the_dates_of_a_pack() {
    use forms::optional::WholeError::{NotWhole, TwoReadings};
    use forms::pack_dates::PackDatesDraft;
    use forms::pack_dates::PackDatesField::Expires;
    use forms::pack_dates::PackDatesProblem::{Day, Keeps, OpenedMissing};
    let finish = |draft: &PackDatesDraft| draft.finish(id(1));
    let draw = |desk: &Desk, form| {
        let scan = pages::stock::dates::scan(form, desk.person("Mary"));
        pages::stock::dates::fields(form, scan)
    };
    for (expires, keeps, problems) in [
        (
            "half typed",
            "1,000",
            vec![Day(Expires), Keeps(TwoReadings)],
        ),
        ("", "1.5", vec![Keeps(NotWhole)]),
        ("", "28", vec![OpenedMissing]),
    ] {
        let (expires, opened, keeps) = (expires.into(), String::new(), keeps.into());
        tried(
            &PackDatesDraft {
                expires,
                opened,
                keeps,
                ..PackDatesDraft::default()
            },
            finish,
            &problems,
            draw,
        );
    }
}

#[test]
fn what_was_taken_back_unused() {
    use domain::amount::Unit;
    use domain::figure::FigureError::TwoReadings;
    use domain::supply::WhyUnused::TooMuch;
    use forms::unused::UnusedDraft;
    use forms::unused::UnusedProblem::{Nothing, Number, Why};
    let finish = |draft: &UnusedDraft| draft.finish(id(1), Unit::Tablet);
    let draw = |_: &Desk, form| pages::stock::unused::fields(form, Unit::Tablet);
    for (number, why, problems) in [
        ("1,000", None, vec![Number(TwoReadings), Why]),
        ("0", Some(TooMuch), vec![Nothing]),
    ] {
        let number = number.into();
        tried(&UnusedDraft { number, why }, finish, &problems, draw);
    }
}

#[test]
fn who_looked_over_an_organiser() {
    use forms::organiser::{LookedOverDraft, LookedOverProblem};
    let finish = |draft: &LookedOverDraft| draft.finish(date("2026-11-30"));
    let draw = |_: &Desk, form| pages::supplies::organiser::looked_over_by(form);
    let problem = LookedOverProblem(Empty);
    tried(&LookedOverDraft::default(), finish, &[problem], draw);
}

#[test]
fn a_persons_details() {
    use forms::person::BornError::Ahead;
    use forms::person::PersonError::*;
    use pages::people::{fields, more};
    let finish = |draft: &PersonDraft| {
        let home = domain::zone::ZoneName(name("Etc/UTC"));
        draft.finish(id(1), home, DayShape::default(), date("2026-11-22"))
    };
    let draw = |_: &Desk, form| {
        view! {
            {fields::whom_and_name(form)}
            {fields::country(form)}
            {more::born(form)}
            {more::allergies(form)}
            {more::contacts(form)}
        }
        .into_any()
    };
    let contact = |name: &str, phone: &str| ContactDraft {
        name: name.into(),
        phone: phone.into(),
        ..ContactDraft::new(domain::person::Role::Doctor)
    };
    let missing = PersonDraft {
        whom: Whom::SomeoneICareFor,
        born: "2030-01-01".into(),
        allergies: AllergyAnswer::Known,
        contacts: vec![contact("", "22 33"), contact("Dr Ho", "soon")],
        ..PersonDraft::default()
    };
    let expected = [
        Name(Empty),
        Carer(Empty),
        ConsentMissing,
        Born(Ahead),
        CountryMissing,
        AllergiesMissing,
        ContactName(0, Empty),
        ContactPhone(1),
    ];
    tried(&missing, finish, &expected, draw);
    let long = PersonDraft {
        name: "Mary".into(),
        country: Some(domain::person::Country::Denmark),
        allergies: AllergyAnswer::Known,
        allergy_lines: "a".repeat(300),
        ..PersonDraft::default()
    };
    tried(&long, finish, &[Allergy(NAME_TOO_LONG)], draw);
}

#[test]
fn the_times_of_a_day() {
    use domain::person::Anchor;
    use forms::day::NotATime;
    let mut draft = DayDraft::of(&DayShape::default());
    draft.set_own(SortOfDay::Sunday, OwnTimes::Own);
    draft
        .on_mut(SortOfDay::Usual)
        .write(Anchor::Lunch, "noon".into());
    draft
        .on_mut(SortOfDay::Sunday)
        .write(Anchor::Bedtime, "late".into());
    let wrong = |on, anchor| NotATime { on, anchor };
    let expected = [
        wrong(SortOfDay::Usual, Anchor::Lunch),
        wrong(SortOfDay::Sunday, Anchor::Bedtime),
    ];
    let draw = |_: &Desk, form| pages::times_of_day::fields(form);
    tried(&draft, DayDraft::finish, &expected, draw);
}

#[test]
fn lines_of_a_gene_report() {
    use domain::person::health::{Gene, GeneSays};
    use forms::health::{GeneProblem, HealthError};
    let line = |gene: Option<Gene>| GeneDraft {
        gene,
        printed: "*2/*2".into(),
        ..GeneDraft::default()
    };
    let whole = GeneDraft {
        says: Some(GeneSays::Poor),
        ..line(Some(Gene::Cyp2c19))
    };
    let draft = HealthDraft {
        report: GenesAnswer::Report,
        genes: vec![
            line(None),
            line(Some(Gene::Cyp2c19)),
            GeneDraft {
                printed: "a".repeat(300),
                ..whole.clone()
            },
            GeneDraft {
                laboratory: "a".repeat(300),
                ..whole.clone()
            },
            GeneDraft {
                on: "2030-01-01".into(),
                ..whole
            },
        ],
        ..HealthDraft::default()
    };
    let problems = [
        GeneProblem::Gene,
        GeneProblem::Says,
        GeneProblem::Printed(NAME_TOO_LONG),
        GeneProblem::Laboratory(NAME_TOO_LONG),
        GeneProblem::Ahead,
    ];
    let expected: Vec<_> = problems
        .into_iter()
        .enumerate()
        .map(|(line, problem)| HealthError { line, problem })
        .collect();
    let finish = |draft: &HealthDraft| draft.finish(date("2026-11-22"));
    let draw = |_: &Desk, form| pages::health::fields(form);
    tried(&draft, finish, &expected, draw);
}

#[test]
fn a_question_or_a_worry() {
    use forms::question::QuestionProblem::Words;
    let draw = |desk: &Desk, form| {
        let mary = desk.person("Mary");
        pages::ask::form::fields(mary, form)
    };
    for saying in [Saying::Question, Saying::Worry] {
        for (words, problem) in [(" ", Empty), (&*"a".repeat(2001), TOO_LONG)] {
            let draft = QuestionDraft {
                saying,
                words: words.into(),
                ..QuestionDraft::about(About::General)
            };
            let question = |draft: &QuestionDraft| draft.finish(id(1));
            tried(&draft, question, &[Words(problem)], draw);
            let worry = |draft: &QuestionDraft| draft.finish_worry(id(1));
            tried(&draft, worry, &[Words(problem)], draw);
        }
    }
}

#[test]
fn what_matters_and_ones_own_words_and_what_was_found() {
    use forms::found::FoundProblem;
    use forms::matters::MattersProblem;
    use forms::teach_back::TeachBackProblem;
    let on = date("2026-11-22");
    tried(
        &MattersDraft::new(),
        |draft| draft.finish(id(1)),
        &[MattersProblem::Words(Empty)],
        |_, form| pages::ask::matters::fields(form),
    );
    tried(
        &TeachBackDraft::new(),
        |draft| draft.finish(id(1), id(2), on),
        &[TeachBackProblem::Words(Empty)],
        |_, form| pages::question::own_words::fields(form),
    );
    let empty = FoundProblem {
        of: id(1),
        words: Empty,
    };
    tried(
        &FoundDraft::of(id(1)),
        |draft| draft.finish(on),
        &[empty],
        |_, form| pages::ask::found_field(form),
    );
}

#[test]
fn an_answer() {
    use forms::answer::AnswerProblem::{Name, On, Words};
    use forms::answer::DayError::{NotADay, ToCome};
    let today = date("2026-11-22");
    let finish = |draft: &AnswerDraft| draft.finish(today);
    for (on, problem) in [("soon", NotADay), ("2026-11-23", ToCome)] {
        let draft = AnswerDraft {
            name: "a".repeat(300),
            on: on.into(),
            ..AnswerDraft::new(domain::person::Role::Nurse, today)
        };
        let expected = [Words(Empty), Name(NAME_TOO_LONG), On(problem)];
        tried(&draft, finish, &expected, |_, form| {
            pages::question::answer_fields(form)
        });
    }
}

#[test]
fn a_decision() {
    use forms::answer::DayError::ToCome;
    use forms::decision::DecisionProblem::{
        self, Chosen, LookOn, Name, NoOther, On, Other, Reasons, Topic, Views, WhyNoDay,
    };
    use forms::decision::LookError::Passed;
    let today = date("2026-11-22");
    let finish = |draft: &DecisionDraft| draft.finish(id(1), today);
    let draw = |desk: &Desk, form| {
        let mary = desk.person("Mary");
        pages::decide::fields(mary, form, Memo::new(move |_| today))
    };
    let new = DecisionDraft::new(About::General, today);
    let nothing = [
        Topic(Empty),
        NoOther,
        Reasons(Empty),
        DecisionProblem::Talked,
        DecisionProblem::Looking,
    ];
    tried(&new, finish, &nothing, draw);
    let half = DecisionDraft {
        topic: "a".repeat(3000),
        others: vec!["Wait".into(), "a".repeat(3000)],
        reasons: "My legs".into(),
        talked: Some(Talked::Yes),
        name: "a".repeat(300),
        on: "2026-11-23".into(),
        how_far: Some(HowFar::Not),
        looking: Some(LookDay::OnDay),
        look_on: "2026-11-21".into(),
        ..new.clone()
    };
    let expected = [
        Topic(TOO_LONG),
        Other(1, TOO_LONG),
        Name(NAME_TOO_LONG),
        On(ToCome),
        Views(Empty),
        LookOn(Passed),
    ];
    tried(&half, finish, &expected, draw);
    let rest = DecisionDraft {
        topic: "My statin".into(),
        others: vec!["Wait".into()],
        how_far: None,
        name: String::new(),
        on: today.to_string(),
        looking: Some(LookDay::NoDay),
        ..half
    };
    tried(
        &rest,
        finish,
        &[Chosen, DecisionProblem::HowFar, WhyNoDay(Empty)],
        draw,
    );
}

#[test]
fn what_happened_with_a_dose() {
    use domain::amount::Unit;
    use domain::dose::ReasonKind;
    use domain::figure::FigureError;
    use forms::dose::DoseProblem::{Amount, Note, Who};
    use pages::dose::{form, why};
    let at = domain::zone::Moment::parse_from_rfc3339("2026-11-22T08:12:00+00:00").unwrap();
    let planned = PlannedDose {
        due: Some(at),
        amount: crate::support::tablets("2"),
    };
    let zone = crate::support::zone("Europe/London");
    let finish = |draft: &DoseDraft| draft.finish(planned, &zone, at);
    let today = at.date_naive();
    let choices = [Happened::AnotherTime, Happened::NotTaken];
    let draw = |_: &Desk, dose| {
        view! {
            {form::happened_field(dose, "What happened?", choices.map(|one| (one, "So".into())).into())}
            {form::taken_fields(dose, vec![(today, "Today".into())], Some((Unit::Tablet, None)))}
            {why::reason_fields(dose, Vec::new())}
            {form::note_field(dose, "Anything else?", None)}
        }
        .into_any()
    };
    let new = |happened| DoseDraft {
        happened,
        ..DoseDraft::new(today, "two".into())
    };
    let missing = forms::dose::DoseProblem::Missing;
    let other = Some(Happened::AnotherTime);
    let early = DoseDraft {
        time: "23:00".into(),
        note: "a".repeat(2001),
        amount: "2".into(),
        ..new(other)
    };
    let number = DoseDraft {
        time: "08:00".into(),
        ..new(other)
    };
    let none = DoseDraft {
        amount: "0".into(),
        ..number.clone()
    };
    let not_taken = new(Some(Happened::NotTaken));
    let told = |who: String| DoseDraft {
        reason: Some(ReasonKind::HeldTold),
        who,
        ..not_taken.clone()
    };
    for (draft, expected) in [
        (new(None), vec![missing(Missing::Choice)]),
        (new(other), vec![missing(Missing::Time)]),
        (early, vec![missing(Missing::TimeToCome), Note(TOO_LONG)]),
        (number, vec![Amount(FigureError::NotANumber)]),
        (none, vec![missing(Missing::Amount)]),
        (not_taken.clone(), vec![missing(Missing::Reason)]),
        (told(String::new()), vec![missing(Missing::Who)]),
        (told("a".repeat(300)), vec![Who(NAME_TOO_LONG)]),
    ] {
        tried(&draft, finish, &expected, draw);
    }
}

/// A name, from the catalogue, of two ingredients.
fn two_in_one() -> Chosen {
    Chosen::Known(forms::medicine::KnownMedicine {
        id: "co-codamol".into(),
        name: "Co-codamol".into(),
        ingredients: vec!["paracetamol".into(), "codeine".into()],
        forms: Vec::new(),
        strengths: Vec::new(),
    })
}

#[test]
fn what_is_written_of_a_medicine() {
    use domain::medicine::Identity;
    use forms::medicine::MedicineProblem::*;
    let draw = |_: &Desk, form| pages::change_medicine::fields(form, &Identity::NotRecognised);
    let typed = MedicineDraft {
        chosen: Some(Chosen::AsTyped("a".repeat(300))),
        strength: "a".repeat(300),
        nickname: "a".repeat(300),
        directions: "a".repeat(3000),
        reason: "a".repeat(3000),
        really: "a".repeat(3000),
        ..MedicineDraft::default()
    };
    let expected = [
        Name(NAME_TOO_LONG),
        Strength(NAME_TOO_LONG),
        Form,
        Source,
        Nickname(NAME_TOO_LONG),
        Directions(TOO_LONG),
        Reason(TOO_LONG),
        Really(TOO_LONG),
    ];
    tried(&typed, MedicineDraft::finish, &expected, draw);
}

/// The steps of adding a medicine, one after the other.
#[test]
fn a_medicine_being_added() {
    use domain::figure::FigureError::NotANumber;
    use forms::adding::AddProblem::{Medicine, Own};
    use forms::medicine::MedicineProblem::{
        Directions, Form, IngredientStrength, Left, Name, Nickname, Really, Reason, Source,
    };
    use forms::plan::AmountError::Number;
    let now = "2026-11-22T08:12:00".parse().unwrap();
    let draft = AddDraft {
        medicine: MedicineDraft {
            chosen: Some(two_in_one()),
            strengths: vec!["much".into(), "8 mg".into()],
            nickname: "a".repeat(300),
            left: "some".into(),
            directions: "a".repeat(3000),
            really: "a".repeat(3000),
            reason: "a".repeat(3000),
            ..MedicineDraft::default()
        },
        own: "a".repeat(3000),
        ..AddDraft::default()
    };
    let pack = vec![
        Medicine(IngredientStrength(0)),
        Medicine(Form),
        Medicine(Source),
        Medicine(Nickname(NAME_TOO_LONG)),
        Medicine(Left(Number(NotANumber))),
    ];
    let label = vec![Medicine(Directions(TOO_LONG)), Medicine(Really(TOO_LONG))];
    let why = vec![Medicine(Reason(TOO_LONG)), Own(TOO_LONG)];
    let nothing = AddDraft::default();
    for (draft, step, expected) in [
        (&nothing, AddStep::Which, vec![Medicine(Name(Empty))]),
        (&draft, AddStep::Pack, pack),
        (&draft, AddStep::Label, label),
        (&draft, AddStep::Why, why),
    ] {
        let finish = |draft: &AddDraft| match draft.problems_on(
            step,
            now,
            &crate::support::zone("Europe/London"),
        ) {
            problems if problems.is_empty() => Ok(()),
            problems => Err(problems),
        };
        tried(draft, finish, &expected, |desk, form| {
            let mary = desk.person("Mary");
            pages::add_medicine::fields(mary, form, step)
        });
    }
}

fn slot(time: TimeDraft, amount: &str) -> SlotDraft {
    SlotDraft {
        time,
        amount: amount.into(),
    }
}

fn clock(time: &str, amount: &str) -> SlotDraft {
    slot(TimeDraft::Clock(time.into()), amount)
}

/// A medicine on somebody's list, as it is seen there.
pub fn on_list(desk: &Desk, person: PersonId, medicine: &Medicine) -> Seen<Medicine> {
    let saved = Event::MedicineSaved(Box::new(medicine.clone()));
    desk.commit(person, saved);
    let seen = |record: &PersonRecord| record.seen(medicine.id);
    desk.ledger.read_person(person, seen).flatten().unwrap()
}

/// Every plan as a change of one that is there, and as that of a new medicine.
#[test]
fn how_a_medicine_is_taken() {
    use forms::adding::AddProblem;
    use forms::change_plan::ChangeProblem;
    use forms::plan::AmountError::Missing;
    use forms::plan::PlanProblem as Wrong;
    let now = "2026-11-22T08:12:00".parse().unwrap();
    let of = |pattern| PlanDraft {
        pattern: Some(pattern),
        ..PlanDraft::default()
    };
    let no_times = PlanDraft {
        ending: EndingDraft::LastDay("soon".into()),
        exact: Some("soon".into()),
        ..of(Pattern::Weekdays)
    };
    let times = PlanDraft {
        slots: vec![
            slot(TimeDraft::Anchored(domain::person::Anchor::Breakfast), ""),
            clock("noon", "1"),
            clock("18:00", "1"),
            clock("18:00", "1"),
        ],
        exact: Some("30".into()),
        ..of(Pattern::EveryDay)
    };
    let counted = PlanDraft {
        every: "some".into(),
        slots: vec![clock("18:00", "1")],
        ..of(Pattern::EveryDays)
    };
    let first = PlanDraft {
        every: "3".into(),
        ..counted.clone()
    };
    let needed = PlanDraft {
        gap_hours: "many".into(),
        most: "0".into(),
        ..of(Pattern::WhenNeeded)
    };
    let cases: [(PlanDraft, Vec<Wrong>); 7] = [
        (PlanDraft::default(), vec![Wrong::Pattern]),
        (
            no_times,
            vec![
                Wrong::Weekday,
                Wrong::NoTimes,
                Wrong::Ending,
                Wrong::ExactMinutes,
            ],
        ),
        (
            times,
            vec![
                Wrong::SlotAmount(0, Missing),
                Wrong::Time(1),
                Wrong::SameTime(3),
                Wrong::ExactNeedsClock,
            ],
        ),
        (counted, vec![Wrong::Every]),
        (first, vec![Wrong::First]),
        (of(Pattern::Once), vec![Wrong::Once, Wrong::Amount(Missing)]),
        (
            needed,
            vec![Wrong::Amount(Missing), Wrong::Gap, Wrong::Most(Missing)],
        ),
    ];
    let taken = medicine(1, "Amlodipine", &[], "2026-01-01 08:00", daily(&["08:00"]));
    for (plan, problems) in cases {
        let draft = ChangeDraft {
            plan: plan.clone(),
            from: Some(From::Now),
            ground: Some(Ground::Label),
            ..ChangeDraft::default()
        };
        let expected: Vec<_> = problems.iter().copied().map(ChangeProblem::Plan).collect();
        let which = WhichPlan::Known(taken.plans[0].id);
        let london = crate::support::zone("Europe/London");
        let finish = |draft: &ChangeDraft| draft.finish((&taken, which), now, &london);
        tried(&draft, finish, &expected, |desk, form| {
            let mary = desk.person("Mary");
            pages::change_plan::change_fields(mary, on_list(desk, mary, &taken), form)
        });
        let draft = AddDraft {
            plan,
            ..AddDraft::default()
        };
        let expected: Vec<_> = problems.into_iter().map(AddProblem::Plan).collect();
        let finish = |draft: &AddDraft| match draft.problems_on(
            AddStep::Times,
            now,
            &crate::support::zone("Europe/London"),
        ) {
            problems if problems.is_empty() => Ok(()),
            problems => Err(problems),
        };
        tried(&draft, finish, &expected, |desk, form| {
            let mary = desk.person("Mary");
            pages::add_medicine::fields(mary, form, AddStep::Times)
        });
    }
}

#[test]
fn when_a_new_medicine_begins() {
    use forms::adding::AddProblem;
    use forms::plan::PlanProblem;
    let now = "2026-11-22T08:12:00".parse().unwrap();
    let draft = AddDraft {
        plan: PlanDraft {
            pattern: Some(Pattern::EveryDay),
            slots: vec![clock("18:00", "1")],
            start: StartDraft::On("2026-11-21".into()),
            ..PlanDraft::default()
        },
        ..AddDraft::default()
    };
    let finish = |draft: &AddDraft| match draft.problems_on(
        AddStep::Times,
        now,
        &crate::support::zone("Europe/London"),
    ) {
        problems if problems.is_empty() => Ok(()),
        problems => Err(problems),
    };
    let expected = [AddProblem::Plan(PlanProblem::Start)];
    tried(&draft, finish, &expected, |desk, form| {
        let mary = desk.person("Mary");
        pages::add_medicine::fields(mary, form, AddStep::Times)
    });
}

#[test]
fn what_a_changed_plan_rests_on() {
    use forms::change_plan::ChangeProblem::{self, Day, Unchanged, Which, Words};
    let now = "2026-11-22T08:12:00".parse().unwrap();
    let taken = medicine(1, "Amlodipine", &[], "2026-01-01 08:00", daily(&["08:00"]));
    let same = ChangeDraft {
        plan: PlanDraft::from(&taken.plans[0]),
        ..ChangeDraft::default()
    };
    let later = ChangeDraft {
        from: Some(From::Later),
        day: "2026-11-22".into(),
        ground: Some(Ground::Told),
        ..same.clone()
    };
    let own = ChangeDraft {
        from: Some(From::Now),
        ground: Some(Ground::Own),
        words: "a".repeat(3000),
        ..same.clone()
    };
    let label = ChangeDraft {
        from: Some(From::Now),
        ground: Some(Ground::Label),
        ..same.clone()
    };
    let long = ChangeDraft {
        label: "a".repeat(3000),
        words: String::new(),
        ..own.clone()
    };
    for (draft, expected) in [
        (long, vec![ChangeProblem::Label(TOO_LONG)]),
        (same, vec![ChangeProblem::From, ChangeProblem::Ground]),
        (later, vec![Day, Which]),
        (own, vec![Words(TOO_LONG)]),
        (label, vec![Unchanged]),
    ] {
        let which = WhichPlan::Known(taken.plans[0].id);
        let london = crate::support::zone("Europe/London");
        let finish = |draft: &ChangeDraft| draft.finish((&taken, which), now, &london);
        tried(&draft, finish, &expected, |desk, form| {
            let mary = desk.person("Mary");
            pages::change_plan::change_fields(mary, on_list(desk, mary, &taken), form)
        });
    }
}

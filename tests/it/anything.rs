//! Whatever is stored or asked for: no entry that can be read, and no address,
//! ends the app or keeps it busy.
//!
//! Entries are made by writing extreme values into every place of the entries
//! that the first version wrote. What can still be read is folded, counted,
//! sent out and drawn.

use std::time::{Duration, Instant};

use chrono::{NaiveDate, Utc};
use concord::ledger::row;
use domain::amount::{Amount, Quantity, Unit};
use domain::event::{Entry, Event};
use domain::id::{MedicineId, PersonId};
use domain::journal::Journal;
use domain::record::PersonRecord;
use domain::reminder::manner::ReminderManner;
use domain::reminder::round::{self, Days, Grouping};
use domain::zone::{Moment, Zone};
use domain::{adherence, agenda, changes, concordance, supply, travel, when_needed};
use exchange::backup::{self, Imprint};
use exchange::calendar::{self, CalendarSource, HandedOver};
use forms::answer::{DayError, past_day};
use forms::change_plan::{ChangeDraft, ChangeProblem, From};
use forms::decision::{DecisionDraft, DecisionProblem, LookDay};
use forms::plan::{EndingDraft, Pattern, PlanDraft, PlanProblem, StartDraft};
use forms::status::{NewStatus, StatusDraft, StatusProblem};
use proptest::prelude::*;
use screens::route::{Address, Page};
use serde_json::{Value, json};
use storage::{Row, Storage};
use text::Language;

use crate::drawing::Desk;
use crate::storage::now as answer;
use crate::support::{id, zone};

const FIXTURE: &str = include_str!("fixtures/journal-v1.json");
const CHANGES: &str = include_str!("fixtures/journal-v2.json");

/// The person of whom most of the fixture tells.
const MEI_LING: &str = "019df000-0001-7000-8000-000000000001";

/// The entries of the first version, one of every kind and more.
/// Every kind of entry, of the first version and of the one that brought
/// changes part by part.
fn fixture() -> Vec<Value> {
    let texts = [FIXTURE, CHANGES].into_iter().flat_map(|file| {
        let backup = backup::read(file.as_bytes()).unwrap();
        let texts = backup.lines.iter().map(|line| line.text().to_owned());
        texts.collect::<Vec<_>>()
    });
    texts
        .map(|text| serde_json::from_str(&text).unwrap())
        .collect()
}

fn readable(entries: &[Value]) -> Vec<Entry> {
    let texts = entries.iter().map(Value::to_string);
    texts.filter_map(|text| backup::entry(&text)).collect()
}

fn now() -> Moment {
    "2026-11-22T08:12:00+00:00".parse().unwrap()
}

/// Asks of a record all that the app ever asks.
fn ask_everything(journal: &Journal, record: &PersonRecord, zone: &Zone, now: Moment) {
    let today = now.date_naive();
    let days = ["1800-01-01", "1970-01-01", "2100-12-31", "2199-12-31"];
    let days = days.map(|day| day.parse::<NaiveDate>().unwrap());
    for day in days.into_iter().chain([today]) {
        let doses = agenda::on(record, day, zone, now);
        let person = record.person.id;
        let days = Days {
            person,
            manner: ReminderManner::default(),
            doses,
        };
        round::hold(&[days], &round::ToldDoses::new(), Grouping::Together, now);
        record.decisions_to_look_at(day);
    }
    agenda::today(record, zone, now);
    concordance::raised(record, now);
    changes::since(journal, record.person.id, None);
    calendar::fingerprint(record, now);
    let words = Language::English.text().reminding.calendar();
    let from = CalendarSource {
        record,
        home: zone,
        device: zone,
        now,
    };
    let before = HandedOver::default();
    calendar::outlook(from, &before);
    let made = calendar::file(from, &before, &words);
    calendar::file(from, &made.map_or(before, |file| file.handed), &words);
    travel::moves(record, zone, &self::zone("Asia/Hong_Kong"), now);
    for recorded in record.medicines.values() {
        let medicine = &recorded.value;
        supply::left(record, medicine);
        supply::forecast(record, medicine, zone, now);
        supply::box_users(journal.record(), record.person.id, medicine);
        when_needed::next(record, medicine, now);
        let most = Amount {
            quantity: Quantity::whole(1_000_000),
            unit: Unit::Tablet,
        };
        when_needed::breach(record, medicine, now, most);
        agenda::next_dose(record, medicine, zone, now, 40);
        let span = (today - chrono::Duration::days(60), today);
        adherence::tally(record, medicine.id, span, zone, now);
        for plan in &medicine.plans {
            agenda::last_day(plan, record);
        }
    }
}

fn ask_of_everybody(entries: Vec<Entry>) {
    let journal = Journal::new(entries);
    let (london, now) = (zone("Europe/London"), now());
    for record in journal.record().people() {
        for at in [now, "1970-01-01T00:00:00Z".parse().unwrap()] {
            ask_everything(&journal, record, &london, at);
        }
    }
}

/// Every page of the app, for a person, a medicine and a dose of the fixture.
fn every_page(entries: &[Entry]) -> Vec<Page> {
    let mut addresses: Vec<String> = [
        "today",
        "day/1800-01-01",
        "day/2199-12-31",
        "day/2026-05-20",
        "medicines",
        "medicines/add",
        "medicines/before",
        "history",
        "checks",
        "ask",
        "ask/new",
        "ask/decide",
        "share",
        "pharmacist",
        "help",
        "settings",
        "settings/people",
        "settings/health",
        "settings/day",
        "settings/zone",
        "settings/reminders",
        "settings/backup",
    ]
    .map(str::to_owned)
    .to_vec();
    for number in 1..=4 {
        let medicine = format!("019df000-0002-7000-8000-{number:012}");
        for page in [
            "",
            "/change",
            "/plan",
            "/standing",
            "/history",
            "/stock",
            "/stock/count",
            "/stock/pack",
            "/prescription",
            "/shared",
            "/dates",
            "/unused",
        ] {
            addresses.push(format!("medicines/{medicine}{page}"));
        }
        addresses.push(format!("take/{medicine}"));
        addresses.push(format!("ask/question/019df000-0004-7000-8000-{number:012}"));
        addresses.push(format!("ask/decide/019df000-0004-7000-8000-{number:012}"));
    }
    for entry in entries {
        if let Event::DoseRecorded(record) = &entry.event
            && let domain::dose::DoseKey::Planned(dose) = record.dose
        {
            addresses.push(format!("dose/{dose}"));
        }
    }
    addresses.sort();
    addresses.dedup();
    addresses
        .iter()
        .map(|path| Address::parse(path).page)
        .collect()
}

fn draw_everything(entries: &[Entry]) {
    let desk = Desk::at("2026-11-22T08:12");
    let rows: Vec<Row> = entries.iter().filter_map(row).collect();
    answer(desk.memory.append(rows)).unwrap();
    desk.reload();
    let person: PersonId = MEI_LING.parse().unwrap();
    if desk
        .ledger
        .read(|journal| journal.record().person(person).is_none())
    {
        return;
    }
    for page in every_page(entries) {
        desk.draw(Language::English, person, page);
    }
}

/// Dates of which some are held and some are not.
fn date() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => prop::sample::select(vec![
            "1800-01-01", "1970-01-01", "1999-12-31", "2000-02-29", "2026-11-21", "2026-11-22",
            "2026-11-23", "2100-12-31", "2199-12-31",
        ]),
        1 => prop::sample::select(vec![
            "0000-01-01", "0026-11-22", "1799-12-31", "2200-01-01", "9999-12-31",
            "+262142-12-31", "-262143-01-01", "-0001-12-31",
        ]),
    ]
    .prop_map(str::to_owned)
}

fn time() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "00:00:00",
        "08:00:00",
        "23:59:59",
        "23:59:60",
        "23:59:59.999999999",
    ])
}

fn offset() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["Z", "+00:00", "+08:00", "+23:59", "-23:59", "+14:00"])
}

/// Something else of the same kind in the place of a text.
fn other_text(text: &str) -> BoxedStrategy<Value> {
    let is_date = text.parse::<NaiveDate>().is_ok();
    let is_wall = text.parse::<chrono::NaiveDateTime>().is_ok();
    if text.parse::<Moment>().is_ok() {
        (date(), time(), offset())
            .prop_map(|(date, time, offset)| json!(format!("{date}T{time}{offset}")))
            .boxed()
    } else if is_wall {
        (date(), time())
            .prop_map(|(date, time)| json!(format!("{date}T{time}")))
            .boxed()
    } else if is_date {
        date().prop_map(Value::from).boxed()
    } else if text.parse::<chrono::NaiveTime>().is_ok() {
        time().prop_map(Value::from).boxed()
    } else if text.parse::<domain::dose::DoseId>().is_ok() {
        let plan = text.split('.').next().unwrap_or_default().to_owned();
        let numbers = (
            prop::sample::select(vec![0, 1, 2, 65_535]),
            date(),
            any::<u8>(),
        );
        numbers
            .prop_map(move |(revision, date, slot)| {
                json!(format!("{plan}.{revision}.{date}.{slot}"))
            })
            .boxed()
    } else if text.parse::<Quantity>().is_ok() {
        prop::sample::select(vec!["0", "0.001", "1", "999999.999", "1000000"])
            .prop_map(Value::from)
            .boxed()
    } else {
        Just(json!(text)).boxed()
    }
}

/// The same value with some of its places written anew.
fn mutant(value: &Value) -> BoxedStrategy<Value> {
    let kept = Just(value.clone());
    match value {
        Value::String(text) => prop_oneof![2 => kept, 1 => other_text(text)].boxed(),
        Value::Number(_) => {
            let numbers = vec![
                0_u64,
                1,
                2,
                240,
                255,
                366,
                367,
                65_535,
                4_294_967_295,
                u64::MAX,
            ];
            prop_oneof![2 => kept, 1 => prop::sample::select(numbers).prop_map(Value::from)].boxed()
        }
        Value::Array(all) => {
            let each: Vec<_> = all.iter().map(mutant).collect();
            let times = prop_oneof![
                20 => Just(1_usize),
                1 => Just(0),
                1 => Just(2),
                1 => Just(300),
            ];
            (each, times)
                .prop_map(|(all, times)| {
                    let most = all.len().saturating_mul(times).min(600);
                    Value::Array(all.iter().cycle().take(most).cloned().collect())
                })
                .boxed()
        }
        Value::Object(fields) => {
            let fields: Vec<_> = fields
                .iter()
                .map(|(name, value)| (Just(name.clone()), mutant(value)))
                .collect();
            fields
                .prop_map(|fields| Value::Object(fields.into_iter().collect()))
                .boxed()
        }
        Value::Null | Value::Bool(_) => kept.boxed(),
    }
}

/// The fixture, and besides what it has no example of, with extreme values.
fn entries() -> impl Strategy<Value = Vec<Value>> {
    let mut all = fixture();
    all.extend(extremes());
    all.iter().map(mutant).collect::<Vec<_>>()
}

/// An entry of the fixture's person with an event of its own.
fn entry_of(number: u32, event: &Value) -> Value {
    json!({
        "id": format!("019df000-00ff-7000-8000-{number:012}"),
        "at": "2026-11-20T08:00:00+00:00",
        "by": "themself",
        "person": MEI_LING,
        "event": event,
    })
}

fn medicine_of(number: u32, schedule: &Value) -> Value {
    let plan = json!({
        "id": format!("019df000-00fd-7000-8000-{number:012}"),
        "revision": 0,
        "from": "2026-11-01T00:00:00",
        "schedule": schedule,
        "because": "label",
    });
    let ingredient = json!({
        "name": "paracetamol",
        "strength": { "quantity": "1000000", "unit": "grams" },
    });
    entry_of(
        number,
        &json!({ "medicine_saved": {
            "id": format!("019df000-00fe-7000-8000-{number:012}"),
            "label": "Paracetamol",
            "identity": { "catalogue": { "id": "paracetamol", "ingredients": [ingredient] } },
            "form": "tablet",
            "source": "bought",
            "plans": [plan],
            "standings": [],
        } }),
    )
}

fn taken(number: u32, medicine: u32, at: &str) -> Value {
    let amount = json!({ "quantity": "1000000", "unit": "tablet" });
    entry_of(
        number,
        &json!({ "dose_recorded": {
            "dose": { "extra": format!("019df000-00fc-7000-8000-{number:012}") },
            "medicine": format!("019df000-00fe-7000-8000-{medicine:012}"),
            "outcome": { "taken": { "at": at, "amount": amount } },
        } }),
    )
}

/// A medicine taken when needed, with the widest limits a label could have.
fn when_needed(number: u32) -> Value {
    let amount = json!({ "quantity": "1000000", "unit": "tablet" });
    medicine_of(
        number,
        &json!({ "when_needed": {
            "amount": amount,
            "gap_minutes": u32::MAX,
            "most_in_a_day": "1000000",
        } }),
    )
}

fn course(number: u32, slots: usize, days: &Value, doses: u32) -> Value {
    let slot = json!({
        "time": { "clock": "08:00:00" },
        "amount": { "quantity": "1", "unit": "tablet" },
    });
    medicine_of(
        number,
        &json!({ "timed": {
            "days": days,
            "slots": vec![slot; slots],
            "ending": { "after_doses": doses },
        } }),
    )
}

fn extremes() -> Vec<Value> {
    let every = |every: u16| json!({ "every_days": { "every": every, "first": "2199-12-31" } });
    let stock = json!({ "stock_counted": {
        "medicine": "019df000-00fe-7000-8000-000000000001",
        "left": "1000000",
    } });
    let mut all = vec![
        when_needed(1),
        course(2, 0, &json!("every_day"), u32::MAX),
        course(3, 1000, &json!("every_day"), u32::MAX),
        course(4, 1, &every(366), 0),
        course(5, 2, &every(1), 1),
        entry_of(6, &stock),
        entry_of(7, &json!({ "together": [] })),
    ];
    all.extend((10..40).map(|number| taken(number, 1, "2026-11-22T08:00:00+00:00")));
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn whatever_is_stored_is_answered(entries in entries()) {
        let began = Instant::now();
        let read = readable(&entries);
        prop_assert!(read.len() * 3 > entries.len(), "only {} can be read", read.len());
        ask_of_everybody(read);
        prop_assert!(began.elapsed() < Duration::from_mins(1), "{:?}", began.elapsed());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(6))]

    #[test]
    fn whatever_is_stored_is_drawn(entries in entries()) {
        draw_everything(&readable(&entries));
    }

    #[test]
    fn a_backup_of_anything_is_previewed_and_carried_out_to_the_letter(entries in entries()) {
        let texts: Vec<String> = entries.iter().map(Value::to_string).collect();
        let about = Imprint { written_at: now(), app: "0.1.0".into() };
        let written = backup::write(texts.iter().map(String::as_str), &about);
        prop_assert!(backup::verify(&written, texts.iter().map(String::as_str)));
        let backup = backup::read(written.as_bytes()).unwrap();
        let preview = backup::preview(&backup, texts.len());
        let entries = readable(&entries);
        let whole = entries.iter().filter(|entry| !entry.event.has_newer_parts()).count();
        prop_assert_eq!(preview.unreadable, texts.len() - whole);
    }
}

proptest! {
    #[test]
    fn any_address_is_parsed(address in "\\PC{0,300}") {
        let route = Address::parse(&address);
        prop_assert_eq!(Address::parse(&route.path()), route);
    }

    #[test]
    fn any_address_of_a_known_shape_is_parsed(
        first in prop::sample::select(vec!["day", "dose", "take", "medicines", "today?dose=", "of"]),
        date in date(),
        number in any::<u64>(),
    ) {
        for address in [
            format!("#/{first}/{date}"),
            format!("/{first}/{date}"),
            format!("/{first}/019df000000370008000000000000001.{number}.{date}.{number}"),
            format!("/{first}019df000000370008000000000000001.0.{date}.0"),
            format!("/of/{number}/{first}/{date}"),
        ] {
            let route = Address::parse(&address);
            prop_assert_eq!(Address::parse(&route.path()), route);
        }
    }
}

/// The entry that ended the app for good: a dose near the end of all calendars,
/// with a stock count, on a when-needed medicine with a gap.
#[test]
fn one_crafted_entry_does_not_end_the_app() {
    for at in [
        "+262142-12-31T23:59:59Z",
        "+262142-12-31T00:00:00+00:00",
        "-262143-01-01T00:00:00Z",
        "9999-12-31T23:59:59-23:59",
    ] {
        let entries = [fixture(), vec![when_needed(1), taken(2, 1, at)]].concat();
        let read = readable(&entries);
        assert_eq!(read.len(), entries.len() - 1, "{at} is kept, and not read");
        ask_of_everybody(read.clone());
        draw_everything(&read);
    }
}

/// What must hold behind the door as well, for values that came in by no door.
#[test]
fn a_dose_at_the_ends_of_the_calendar_is_counted_without_a_fall() {
    let mut read = readable(
        &[
            fixture(),
            vec![when_needed(1), taken(2, 1, "2026-11-22T08:00:00Z")],
        ]
        .concat(),
    );
    for at in [
        chrono::DateTime::<Utc>::MIN_UTC,
        chrono::DateTime::<Utc>::MAX_UTC,
    ] {
        if let Some(Entry {
            event: Event::DoseRecorded(dose),
            ..
        }) = read.last_mut()
            && let domain::dose::Outcome::Taken { at: taken, .. } = &mut dose.outcome
        {
            *taken = at.fixed_offset();
        }
        let journal = Journal::new(read.clone());
        let record = journal.record().person(MEI_LING.parse().unwrap()).unwrap();
        let medicine: MedicineId = "019df000-00fe-7000-8000-000000000001".parse().unwrap();
        let medicine = record.medicine(medicine).unwrap();
        when_needed::next(record, medicine, now());
        when_needed::breach(record, medicine, now(), crate::support::tablets("1"));
        supply::left(record, medicine);
    }
    let zone = zone("Europe/London");
    for edge in [NaiveDate::MIN, NaiveDate::MAX] {
        zone.resolve(edge.and_time(chrono::NaiveTime::MIN));
    }
}

#[test]
fn a_course_without_times_or_end_is_answered_at_once() {
    let began = Instant::now();
    let every_year = json!({ "every_weeks": { "every": 366, "first": "1800-01-01" } });
    let entries = [
        fixture(),
        vec![
            course(1, 0, &json!("every_day"), u32::MAX),
            course(2, 256, &every_year, u32::MAX),
            course(
                3,
                1,
                &json!({ "every_days": { "every": 366, "first": "2199-12-31" } }),
                9999,
            ),
        ],
    ]
    .concat();
    ask_of_everybody(readable(&entries));
    assert!(
        began.elapsed() < Duration::from_secs(20),
        "{:?}",
        began.elapsed()
    );
}

/// An address with an absurd date leads to the page that says so, and help opens
/// from there.
#[test]
fn an_absurd_date_in_an_address_is_no_page() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    let plan = id::<domain::id::PlanId>(1);
    for date in ["+262142-12-31", "-262143-01-01", "9999-12-31", "0000-01-01"] {
        for path in [
            format!("/of/{mary}/day/{date}"),
            format!("/of/{mary}/dose/{plan}.0.{date}.0"),
            format!("/of/{mary}/today?dose={plan}.0.{date}.0"),
        ] {
            let route = Address::parse(&path);
            assert_eq!(route.person, Some(mary));
            assert!(matches!(route.page, Page::Unknown | Page::Today), "{path}");
            desk.draw(Language::English, mary, route.page);
        }
    }
    desk.draw(Language::English, mary, Page::Help);
}

/// A text that names a day, with another year.
fn in_year(text: &str, year: &str) -> Option<String> {
    let is_dated = text.parse::<NaiveDate>().is_ok()
        || text.parse::<chrono::NaiveDateTime>().is_ok()
        || text.parse::<Moment>().is_ok()
        || text.parse::<domain::dose::DoseId>().is_ok();
    // The name of a dose has its date after two points.
    let at = text.rfind("2026-").or_else(|| text.find("19"))?;
    is_dated.then(|| [&text[..at], year, &text[at + 4..]].concat())
}

/// Every text in a value, with its place.
fn places(value: &Value, path: &str, found: &mut Vec<(String, String)>) {
    match value {
        Value::String(text) => found.push((path.to_owned(), text.clone())),
        Value::Array(all) => {
            for (at, value) in all.iter().enumerate() {
                places(value, &format!("{path}/{at}"), found);
            }
        }
        Value::Object(fields) => {
            for (name, value) in fields {
                places(value, &format!("{path}/{name}"), found);
            }
        }
        _ => {}
    }
}

/// Every place in every kind of entry that names a day.
#[test]
fn no_kind_of_entry_lets_an_absurd_date_in() {
    let more = gene_and_pause();
    let mut tried = 0;
    for entry in fixture().into_iter().chain(more) {
        assert!(backup::entry(&entry.to_string()).is_some(), "{entry}");
        let mut found = Vec::new();
        places(&entry, "", &mut found);
        for (path, text) in found {
            for year in ["1799", "2200", "9999"] {
                let Some(changed) = in_year(&text, year) else {
                    continue;
                };
                let mut entry = entry.clone();
                *entry.pointer_mut(&path).unwrap() = changed.clone().into();
                assert_eq!(backup::entry(&entry.to_string()), None, "{path}: {changed}");
                tried += 1;
            }
        }
    }
    assert!(tried > 300, "only {tried} places");
}

/// Kinds of dates that the first version did not write yet.
fn gene_and_pause() -> Vec<Value> {
    let person = json!({ "person_saved": {
        "id": MEI_LING,
        "name": "Mei Ling",
        "keeper": "themself",
        "country": "hong_kong",
        "home": "Asia/Hong_Kong",
        "health": { "genes": { "answered": [{ "gene": "TPMT", "says": "poor", "on": "2026-01-02" }] } },
    } });
    vec![entry_of(1, &person)]
}

/// Nor does any field in which a day is typed.
#[test]
fn no_field_lets_an_absurd_date_in() {
    let now: chrono::NaiveDateTime = "2026-11-22T08:12:00".parse().unwrap();
    let today = now.date();
    for typed in [
        "0026-11-22",
        "1799-12-31",
        "2200-01-01",
        "9999-12-31",
        "+262142-12-31",
        "-262143-01-01",
    ] {
        assert_eq!(past_day(typed, today), Err(DayError::NotADay), "{typed}");
        let plan = |draft: PlanDraft| {
            let begins = draft.begins(now);
            let planned = draft
                .finish(Unit::Tablet, now, &crate::support::zone("Europe/London"))
                .err()
                .unwrap_or_default();
            (begins, planned)
        };
        let every_days = PlanDraft {
            pattern: Some(Pattern::EveryDays),
            every: "2".into(),
            first: typed.into(),
            ..PlanDraft::default()
        };
        let (begins, problems) = plan(every_days);
        assert_eq!(begins, Err(PlanProblem::First), "{typed}");
        assert!(problems.contains(&PlanProblem::First), "{typed}");
        let until = PlanDraft {
            pattern: Some(Pattern::EveryDay),
            ending: EndingDraft::LastDay(typed.into()),
            start: StartDraft::On(typed.into()),
            ..PlanDraft::default()
        };
        let (begins, problems) = plan(until);
        assert_eq!(begins, Err(PlanProblem::Start), "{typed}");
        assert!(problems.contains(&PlanProblem::Ending), "{typed}");
        let once = PlanDraft {
            pattern: Some(Pattern::Once),
            once_day: typed.into(),
            once_time: "08:00".into(),
            ..PlanDraft::default()
        };
        assert!(plan(once).1.contains(&PlanProblem::Once), "{typed}");
        let later = ChangeDraft {
            from: Some(From::Later),
            day: typed.into(),
            ..ChangeDraft::default()
        };
        assert_eq!(later.begins(now), Err(ChangeProblem::Day), "{typed}");
        let pause = StatusDraft {
            change: Some(NewStatus::Pause),
            until: typed.into(),
            ..StatusDraft::default()
        };
        let problems = pause.finish(today).unwrap_err();
        assert!(problems.contains(&StatusProblem::Until), "{typed}");
        let mut decision = DecisionDraft::new(concordance::About::General, today);
        decision.looking = Some(LookDay::OnDay);
        decision.look_on = typed.into();
        let problems = decision.finish(id(1), today).unwrap_err();
        let is_it = |problem: &DecisionProblem| matches!(problem, DecisionProblem::LookOn(_));
        assert!(problems.iter().any(is_it), "{typed}");
    }
}

//! From a person's record to what the checks see: plans, totals, conditions.

use chrono::Weekday;
use domain::medicine::{DoseForm, Medicine};
use domain::person::health::{
    Asked, Condition, Driving, Gene, GeneResult, GeneSays, Health, Pregnancy,
};
use domain::person::{Allergies, Allergy, DayShape, Person};
use domain::plan::{DayPattern, Ending, Every, Schedule, WeekdaySet};
use knowledge::checks::{
    DayTotal, Fact, FindingKind, FindingUrgency, Item, Pace, Reach, Route, Routes, Setting,
};
use screens::findings::{item_of, setting_of};

use super::{CATALOGUE, RULEBOOK, findings, today};
use crate::support::{self, daily, name, timed, when_needed};

fn medicine(label: &str, ingredients: &[(&str, u32)], schedule: Schedule) -> Medicine {
    support::medicine(1, label, ingredients, "2025-06-01 00:00", schedule)
}

fn seen(medicine: &Medicine) -> Item {
    item_of(medicine, &CATALOGUE, (today(), &DayShape::default()))
}

fn total(list: &[Item]) -> Option<DayTotal> {
    let found = findings(list).into_iter();
    let mut paracetamol = found.filter(|one| one.ingredients[0] == "paracetamol");
    match paracetamol.next()?.kind {
        FindingKind::SameIngredient { a_day } => a_day,
        _ => None,
    }
}

#[test]
fn the_same_ingredient_twice_comes_with_the_total_that_the_plans_give() {
    let plain = seen(&medicine(
        "paracetamol",
        &[("paracetamol", 500)],
        when_needed("2", Some(4), Some(8)),
    ));
    let with_codeine = seen(&medicine(
        "co-codamol",
        &[("paracetamol", 500), ("codeine", 30)],
        daily(&["08:00", "20:00"]),
    ));
    let found = findings(&[plain.clone(), with_codeine.clone()]);
    assert_eq!(found[0].ingredients, ["paracetamol", "paracetamol"]);
    assert_eq!(
        total(&[plain.clone(), with_codeine.clone()]),
        Some(DayTotal {
            micrograms: 5_000_000,
            reach: Reach::AtMost,
        })
    );
    let twice = [with_codeine.clone(), with_codeine.clone()];
    assert_eq!(
        total(&twice),
        Some(DayTotal {
            micrograms: 2_000_000,
            reach: Reach::Planned,
        })
    );
    let unlimited = seen(&medicine(
        "paracetamol",
        &[("paracetamol", 500)],
        when_needed("2", Some(4), None),
    ));
    assert_eq!(total(&[unlimited, with_codeine]), None);
}

/// So many tablets of this ingredient, on these days at eight.
fn tablets_on(
    ingredient: &str,
    milligrams: u32,
    days: DayPattern,
    amount: &str,
    ending: Ending,
) -> Medicine {
    let slots = vec![support::slot("08:00", amount)];
    let schedule = Schedule::Timed {
        days,
        slots,
        ending,
    };
    medicine(ingredient, &[(ingredient, milligrams)], schedule)
}

fn most_on_a_day(list: &[Item]) -> Option<DayTotal> {
    findings(list).iter().find_map(|one| match one.kind {
        FindingKind::SameIngredient { a_day } => Some(a_day),
        _ => None,
    })?
}

const fn planned(micrograms: u64) -> DayTotal {
    let reach = Reach::Planned;
    DayTotal { micrograms, reach }
}

/// Row 4 of what went wrong.
#[test]
fn plans_that_never_meet_on_one_day_are_not_added_up() {
    use Weekday::{Fri, Mon, Sat, Sun, Thu, Tue, Wed};
    let on = |days: &[Weekday]| DayPattern::Weekdays(WeekdaySet::new(days.to_vec()).unwrap());
    let one = tablets_on("warfarin", 1, on(&[Mon, Wed, Fri, Sun]), "2", Ending::Open);
    let mut half = tablets_on("warfarin", 1, on(&[Tue, Thu, Sat]), "2.5", Ending::Open);
    assert_eq!(
        most_on_a_day(&[seen(&one), seen(&half)]),
        Some(planned(2_500))
    );
    // One day on which both are taken is enough.
    half = tablets_on(
        "warfarin",
        1,
        on(&[Tue, Thu, Sat, Sun]),
        "2.5",
        Ending::Open,
    );
    assert_eq!(
        most_on_a_day(&[seen(&one), seen(&half)]),
        Some(planned(4_500))
    );

    let until = |day: &str| Ending::LastDay(support::date(day));
    let every = DayPattern::EveryDay;
    let forty = tablets_on("prednisolone", 5, every, "8", until("2026-12-04"));
    let mut twenty = tablets_on("prednisolone", 5, every, "4", Ending::Open);
    twenty.plans[0].from = support::local("2026-12-05 00:00");
    let both = [seen(&forty), seen(&twenty)];
    assert_eq!(most_on_a_day(&both), Some(planned(40_000)));
    // What is over comes to nothing any more.
    let later = (support::date("2026-12-20"), &DayShape::default());
    let both = [&forty, &twenty].map(|one| item_of(one, &CATALOGUE, later));
    assert_eq!(most_on_a_day(&both), Some(planned(20_000)));
    let ended = [&forty, &forty].map(|one| item_of(one, &CATALOGUE, later));
    assert_eq!(most_on_a_day(&ended), None);
}

/// The steps of one medicine hold one after the other, and are looked ahead to.
#[test]
fn the_most_on_a_day_looks_ahead_to_what_was_saved_for_later() {
    let every = DayPattern::EveryDay;
    let mut rising = tablets_on("prednisolone", 5, every, "1", Ending::Open);
    let mut step = rising.plans[0].clone();
    step.revision = 1;
    step.from = support::local("2027-01-10 00:00");
    step.schedule = tablets_on("prednisolone", 5, every, "6", Ending::Open).plans[0]
        .schedule
        .clone();
    rising.plans.push(step);
    let other = tablets_on("prednisolone", 5, every, "2", Ending::Open);
    let both = [seen(&rising), seen(&other)];
    assert_eq!(most_on_a_day(&both), Some(planned(40_000)));
}

fn more_often(item: &Item) -> Option<(FindingUrgency, u16)> {
    findings(std::slice::from_ref(item))
        .iter()
        .find_map(|one| match one.kind {
            FindingKind::MoreOften { usual_days_apart } => Some((one.urgency, usual_days_apart)),
            _ => None,
        })
}

fn weekly(days: &[Weekday]) -> Schedule {
    let set = WeekdaySet::new(days.iter().copied()).unwrap();
    timed(DayPattern::Weekdays(set), &["08:00"], Ending::Open)
}

#[test]
fn what_is_planned_more_often_than_usual_is_asked_about() {
    let methotrexate =
        |schedule| seen(&medicine("methotrexate", &[("methotrexate", 10)], schedule));
    let asked = Some((FindingUrgency::FirstDose, 7));
    assert_eq!(more_often(&methotrexate(daily(&["08:00"]))), asked);
    assert_eq!(
        more_often(&methotrexate(weekly(&[Weekday::Mon, Weekday::Tue]))),
        asked
    );
    assert_eq!(
        more_often(&methotrexate(weekly(&[Weekday::Mon, Weekday::Sun]))),
        asked
    );
    assert_eq!(
        more_often(&methotrexate(when_needed("1", None, None))),
        asked
    );
    assert_eq!(more_often(&methotrexate(weekly(&[Weekday::Mon]))), None);
    assert_eq!(more_often(&methotrexate(Schedule::AsDirected)), None);
    let alendronic = |milligrams| {
        let known = [("alendronic acid", milligrams)];
        more_often(&seen(&medicine(
            "alendronic acid",
            &known,
            daily(&["07:00"]),
        )))
    };
    assert_eq!(alendronic(70), asked);
    assert_eq!(alendronic(10), None);
    let mut patch = medicine("fentanyl-patch", &[("fentanyl", 1)], daily(&["08:00"]));
    patch.form = DoseForm::Patch;
    assert_eq!(
        more_often(&seen(&patch)),
        Some((FindingUrgency::FirstDose, 2))
    );
    assert_eq!(
        more_often(&seen(&medicine(
            "ramipril",
            &[("ramipril", 5)],
            daily(&["08:00"])
        ))),
        None
    );
}

#[test]
fn two_strengths_of_methotrexate_are_asked_about() {
    let of = |milligrams| {
        seen(&medicine(
            "methotrexate",
            &[("methotrexate", milligrams)],
            weekly(&[Weekday::Mon]),
        ))
    };
    let found = findings(&[of(2), of(10)]);
    assert_eq!(found[0].urgency, FindingUrgency::FirstDose);
    assert!(matches!(found[0].kind, FindingKind::SameIngredient { .. }));
}

#[test]
fn days_are_counted_from_one_day_of_the_plan_to_the_next() {
    let pace = |days| {
        seen(&medicine(
            "ramipril",
            &[("ramipril", 5)],
            timed(days, &["08:00"], Ending::Open),
        ))
        .pace
    };
    let first = support::date("2025-06-02");
    let every = |number| Every::new(number).unwrap();
    assert_eq!(pace(DayPattern::EveryDay), Pace::DaysApart(1));
    assert_eq!(
        pace(DayPattern::EveryDays {
            every: every(3),
            first
        }),
        Pace::DaysApart(3)
    );
    assert_eq!(
        pace(DayPattern::EveryWeeks {
            every: every(2),
            first
        }),
        Pace::DaysApart(14)
    );
    for (days, apart) in [
        (vec![Weekday::Wed], 7),
        (vec![Weekday::Mon, Weekday::Thu], 3),
        (vec![Weekday::Mon, Weekday::Sun], 1),
        (vec![Weekday::Mon, Weekday::Wed, Weekday::Fri], 2),
    ] {
        let set = WeekdaySet::new(days).unwrap();
        assert_eq!(pace(DayPattern::Weekdays(set)), Pace::DaysApart(apart));
    }
}

#[test]
fn a_form_and_a_label_tell_how_it_is_taken() {
    let routes = |id: &str, form: DoseForm, label: &str| {
        let mut one = medicine(id, &[("anything", 1)], Schedule::AsDirected);
        one.form = form;
        one.label = name(label);
        seen(&one).routes
    };
    for (id, form, label, route) in [
        (
            "hydrocortisone-topical",
            DoseForm::Cream,
            "Hydrocortisone cream",
            Route::Skin,
        ),
        ("timolol-eye", DoseForm::Drops, "Timolol", Route::Eye),
        (
            "ciprofloxacin",
            DoseForm::Drops,
            "Ciprofloxacin",
            Route::Ear,
        ),
        (
            "miconazole",
            DoseForm::Cream,
            "Daktarin oral gel",
            Route::Mouth,
        ),
        ("miconazole", DoseForm::Cream, "Daktarin cream", Route::Skin),
        ("estradiol", DoseForm::Patch, "Evorel", Route::Patch),
        (
            "conjugated-oestrogens",
            DoseForm::Cream,
            "Premarin",
            Route::Vaginal,
        ),
        ("salbutamol", DoseForm::Inhaler, "Ventolin", Route::Inhaled),
        (
            "glyceryl-trinitrate",
            DoseForm::Spray,
            "Nitrolingual",
            Route::Oral,
        ),
        (
            "fluticasone-nasal",
            DoseForm::Spray,
            "Flixonase",
            Route::Nose,
        ),
        (
            "midazolam-buccal",
            DoseForm::Liquid,
            "Buccolam",
            Route::Oral,
        ),
        ("warfarin", DoseForm::Tablet, "Warfarin", Route::Oral),
    ] {
        assert_eq!(routes(id, form, label), Routes::only(route), "{id} {label}");
    }
    let open = routes("miconazole", DoseForm::Cream, "Daktarin");
    assert!(open.meets(Routes::only(Route::Mouth)) && open.meets(Routes::only(Route::Skin)));
    let through_skin = routes("estradiol", DoseForm::Cream, "Oestrogel");
    assert!(through_skin.meets(Routes::SYSTEMIC));
}

#[test]
fn what_a_person_told_is_what_the_checks_know() {
    let person = Person {
        born: Some(support::date("1961-11-24")),
        allergies: Allergies::Known(vec![Allergy {
            substance: name("penicillin"),
            reaction: None,
        }]),
        health: Box::new(Health {
            conditions: Asked::Answered(vec![Condition::Asthma]),
            pregnancy: Asked::Answered(Pregnancy::No),
            driving: Asked::Answered(Driving::Drives),
            genes: Asked::Answered(vec![GeneResult {
                gene: Gene::Cyp2c19,
                says: GeneSays::Poor,
                printed: Some(name("*2/*2, poor metaboliser")),
                laboratory: None,
                on: None,
            }]),
        }),
        ..support::person()
    };
    let setting = setting_of(&person, &CATALOGUE, today());
    assert_eq!(setting.age, Some(64));
    assert_eq!(setting.conditions, [Condition::Asthma]);
    assert_eq!(setting.allergies[0].written, "penicillin");
    assert_eq!(setting.driving, Some(Driving::Drives));
    assert_eq!(setting.genes.len(), 1);
    let untold = setting_of(&support::person(), &CATALOGUE, today());
    assert_eq!(untold, Setting::default());
}

/// A sick-day line never names what must not be paused among what may be.
#[test]
fn insulin_steroids_epilepsy_and_parkinsons_are_never_in_the_sick_day_plan() {
    let worth = |label: &str| -> Vec<Fact> {
        let list = super::items(&[label]);
        let found = RULEBOOK.worth_knowing(&list, today()).into_iter();
        found
            .filter_map(|one| match one.kind {
                FindingKind::Fact(fact) => Some(fact),
                _ => None,
            })
            .collect()
    };
    for label in [
        "insulin glargine",
        "insulin aspart",
        "prednisolone",
        "fludrocortisone",
        "levetiracetam",
        "carbamazepine",
        "levodopa with carbidopa",
        "lithium",
    ] {
        let facts = worth(label);
        assert!(!facts.contains(&Fact::SickDayPlan), "{label}");
        assert!(facts.contains(&Fact::SickDayKeep), "{label}");
    }
    for label in ["metformin", "ramipril", "furosemide", "empagliflozin"] {
        assert!(worth(label).contains(&Fact::SickDayPlan), "{label}");
    }
    assert!(worth("morphine").contains(&Fact::NotCrushed));
    assert!(worth("dabigatran").contains(&Fact::NotCrushed));
    assert!(worth("baclofen").contains(&Fact::NotSuddenly));
    assert!(worth("warfarin").contains(&Fact::Tests));
    assert!(worth("simvastatin").contains(&Fact::Grapefruit));
}

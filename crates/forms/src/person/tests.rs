//! What a person's details must hold.

use super::*;
use domain::id::Id;
use domain::zone::Moment;

fn finish(draft: &PersonDraft) -> Result<Person, Vec<PersonError>> {
    let at = Moment::parse_from_rfc3339("2026-11-22T08:00:00Z").unwrap();
    let home = ZoneName(Name::parse("Europe/London").unwrap());
    let id = PersonId::new(at, [1; 10]);
    draft.finish(id, home, DayShape::default(), at.date_naive())
}

fn mary() -> PersonDraft {
    PersonDraft {
        name: "Mary".into(),
        ..PersonDraft::new(Some(Country::UnitedKingdom))
    }
}

#[test]
fn a_name_and_a_country_are_enough() {
    let person = finish(&mary()).unwrap();
    assert_eq!(person.keeper, Keeper::Themself);
    assert_eq!(person.allergies, Allergies::NotAsked);
}

#[test]
fn everything_that_is_missing_is_named_in_the_order_of_the_fields() {
    let draft = PersonDraft {
        whom: Whom::SomeoneICareFor,
        allergies: AllergyAnswer::Known,
        born: "22 November".into(),
        ..PersonDraft::new(None)
    };
    assert_eq!(
        finish(&draft),
        Err(vec![
            PersonError::Name(WordsError::Empty),
            PersonError::Carer(WordsError::Empty),
            PersonError::ConsentMissing,
            PersonError::Born(BornError::NotADate),
            PersonError::CountryMissing,
            PersonError::AllergiesMissing,
        ])
    );
}

#[test]
fn a_carer_says_that_the_person_agrees() {
    let mut draft = PersonDraft {
        whom: Whom::SomeoneICareFor,
        carer: "Jo".into(),
        ..mary()
    };
    assert_eq!(finish(&draft), Err(vec![PersonError::ConsentMissing]));
    draft.consent = Consent::Given;
    let keeper = finish(&draft).unwrap().keeper;
    assert_eq!(keeper, Keeper::Carer(Name::parse("Jo").unwrap()));
}

#[test]
fn a_date_of_birth_lies_in_a_lifetime() {
    for (typed, born) in [
        ("", Ok(None)),
        ("1941-02-29", Err(BornError::NotADate)),
        ("1940-02-29", Ok(NaiveDate::from_ymd_opt(1940, 2, 29))),
        ("2026-11-22", Ok(NaiveDate::from_ymd_opt(2026, 11, 22))),
        ("2026-11-23", Err(BornError::Ahead)),
        ("1896-11-21", Err(BornError::TooLongAgo)),
        ("0000-01-01", Err(BornError::TooLongAgo)),
    ] {
        let draft = PersonDraft {
            born: typed.into(),
            ..mary()
        };
        let found = finish(&draft).map(|person| person.born);
        assert_eq!(
            found,
            born.map_err(|error| vec![PersonError::Born(error)]),
            "{typed}"
        );
    }
}

#[test]
fn allergies_are_read_a_line_each() {
    let draft = PersonDraft {
        allergies: AllergyAnswer::Known,
        allergy_lines: "Penicillin: rash\n\n  Latex \n阿士匹靈：氣喘".into(),
        ..mary()
    };
    let Allergies::Known(list) = finish(&draft).unwrap().allergies else {
        panic!("allergies are known");
    };
    let read: Vec<_> = list
        .iter()
        .map(|a| {
            let reaction = a.reaction.as_ref().map(Words::as_str);
            (a.substance.as_str(), reaction)
        })
        .collect();
    assert_eq!(
        read,
        [
            ("Penicillin", Some("rash")),
            ("Latex", None),
            ("阿士匹靈", Some("氣喘"))
        ]
    );
}

#[test]
fn none_known_forgets_lines_that_were_typed_before() {
    let draft = PersonDraft {
        allergies: AllergyAnswer::NoneKnown,
        allergy_lines: "Penicillin".into(),
        ..mary()
    };
    assert_eq!(finish(&draft).unwrap().allergies, Allergies::NoneKnown);
}

#[test]
fn a_contact_has_a_name_and_a_number_that_can_be_dialled() {
    let contact = |name: &str, phone: &str| ContactDraft {
        name: name.into(),
        phone: phone.into(),
        ..ContactDraft::new(Role::Pharmacist)
    };
    for (draft, wrong) in [
        (contact("", ""), None),
        (contact("Corner pharmacy", ""), None),
        (contact("Corner pharmacy", "020 7946 0018"), None),
        (
            contact("", "020 7946 0018"),
            Some(PersonError::ContactName(0, WordsError::Empty)),
        ),
        (
            contact("Corner pharmacy", "ask Jo"),
            Some(PersonError::ContactPhone(0)),
        ),
    ] {
        let draft = PersonDraft {
            contacts: vec![draft],
            ..mary()
        };
        assert_eq!(finish(&draft).err(), wrong.map(|error| vec![error]));
    }
}

#[test]
fn details_come_back_as_they_were() {
    let draft = PersonDraft {
        whom: Whom::SomeoneICareFor,
        carer: "Jo".into(),
        consent: Consent::Given,
        born: "1941-03-02".into(),
        allergies: AllergyAnswer::Known,
        allergy_lines: "Penicillin: rash".into(),
        contacts: vec![ContactDraft {
            role: Role::Clinic,
            name: "Warfarin clinic".into(),
            phone: "+44 20 7946 0018".into(),
        }],
        ..mary()
    };
    assert_eq!(PersonDraft::of(&finish(&draft).unwrap()), draft);
}

#[test]
fn what_was_told_about_health_outlives_a_change_of_the_name() {
    use domain::person::health::{Asked, Condition};
    let mut person = finish(&mary()).unwrap();
    person.health.conditions = Asked::Answered(vec![Condition::Asthma]);
    let draft = PersonDraft {
        name: "Mary Smith".into(),
        ..PersonDraft::of(&person)
    };
    assert_eq!(finish(&draft).unwrap().health, person.health);
}

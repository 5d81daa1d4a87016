use chrono::Weekday;
use domain::amount::Unit;

use super::*;
use crate::german_plan::read;
use crate::german_plan::tests::{WHOLE, medicines, one, text};
use crate::german_plan::{GermanAmount, GermanRhythm};

/// The four times of a medicine, as text and as a number.
fn times(medicine: &GermanMedicine) -> Vec<String> {
    let times = medicine.dosing.times.as_ref().unwrap();
    [&times.morning, &times.noon, &times.evening, &times.night]
        .into_iter()
        .map(|amount| match amount {
            None => "-".to_owned(),
            Some(GermanAmount {
                text,
                quantity: Some(quantity),
            }) => format!("{} is {quantity}", text.as_str()),
            Some(GermanAmount { text, .. }) => format!("{} is words", text.as_str()),
        })
        .collect()
}

#[test]
fn a_medicine_is_told_as_it_stands_and_never_by_a_guessed_name() {
    let page = read(WHOLE).unwrap();
    let all = medicines(&page);
    let GermanNaming::OnlyNumber(GermanNumber::Pzn(pzn)) = all[0].naming() else {
        panic!("{:?}", all[0].naming());
    };
    assert_eq!(pzn.as_str(), "00230272");
    assert_eq!(text(all[0].reason.as_ref()), "Blutdruck");
    let GermanNaming::TradeName(name) = all[1].naming() else {
        panic!("{:?}", all[1].naming());
    };
    assert_eq!(name.as_str(), "Beispiel 5 mg");
    let ingredients = all[1].ingredients.iter();
    let ingredients: Vec<_> = ingredients
        .map(|one| (text(one.name.as_ref()), text(one.strength.as_ref())))
        .collect();
    assert_eq!(
        ingredients,
        [("Ramipril", "5 mg"), ("Hydrochlorothiazid", "12,5 mg")]
    );
    assert!(matches!(&all[1].form, Some(GermanForm::Coded(code)) if code.as_str() == "TAB"));
    assert_eq!(text(all[1].hints.as_ref()), "zum Essen\nviel trinken");
    assert_eq!(text(all[1].more.as_ref()), "bis 10.06.");
    assert!(matches!(&all[3].form, Some(GermanForm::Words(words)) if words.as_str() == "Aerosol"));
    assert!(matches!(&all[3].unit, Some(GermanDoseUnit::Words(words)) if words.as_str() == "Hübe"));

    let by_ingredient = one(r#"<M m="1"><W w="Ramipril"/></M>"#);
    assert!(matches!(
        by_ingredient.naming(),
        GermanNaming::Ingredients([_])
    ));
    let by_strength = one(r#"<M m="1"><W s="5 mg"/></M>"#);
    assert_eq!(by_strength.naming(), GermanNaming::Nothing);
    let misprinted = one(r#"<M p="230273" m="1"/>"#);
    assert!(matches!(
        misprinted.naming(),
        GermanNaming::OnlyNumber(GermanNumber::Unchecked(_))
    ));
}

#[test]
fn amounts_are_kept_as_text_and_read_where_they_are_exact() {
    let page = read(WHOLE).unwrap();
    assert_eq!(times(medicines(&page)[0]), ["1 is 1", "-", "-", "-"]);
    assert_eq!(
        times(medicines(&page)[1]),
        ["1/2 is 0.5", "½ is 0.5", "0,75 is 0.75", "1 1/2 is 1.5"]
    );
    for (written, found) in [
        ("0", "0 is 0"),
        ("20", "20 is 20"),
        ("2,66", "2,66 is 2.66"),
        ("1/8", "1/8 is 0.125"),
        // A third is no exact number, 1,000 is two, and these are words.
        ("1/3", "1/3 is words"),
        ("⅔", "⅔ is words"),
        ("1,000", "1,000 is words"),
        ("2 bei Bedarf", "2 bei Bedarf is words"),
        ("1-2", "1-2 is words"),
        ("-1", "-1 is words"),
    ] {
        let medicine = one(&format!(r#"<M p="230272" v="{written}"/>"#));
        assert_eq!(times(&medicine)[2], found);
    }
}

#[test]
fn times_and_words_are_both_kept_where_a_plan_has_both() {
    let medicine = one(r#"<M p="230272" m="2 bei Bedarf" t="max. 3" du="5"/>"#);
    assert_eq!(times(&medicine)[0], "2 bei Bedarf is words");
    assert_eq!(text(medicine.dosing.words.as_ref()), "max. 3");
    assert_eq!(medicine.unit.unwrap().unit(), Some(Unit::Puff));
    assert_eq!(one(r#"<M p="230272"/>"#).dosing, GermanDosing::default());
}

#[test]
fn a_day_of_the_week_is_never_lost() {
    let rhythm = |attributes: &str| {
        let medicine = one(&format!("<M p=\"230272\" {attributes}/>"));
        medicine.dosing.times.map(|times| times.rhythm)
    };
    for (number, weekday) in (1..).zip([
        Weekday::Mon,
        Weekday::Tue,
        Weekday::Wed,
        Weekday::Thu,
        Weekday::Fri,
        Weekday::Sat,
        Weekday::Sun,
    ]) {
        let found = rhythm(&format!(r#"m="1" wo="{number}""#));
        assert_eq!(found, Some(GermanRhythm::Weekly(weekday)));
    }
    for odd in ["0", "8", "Mo", "1,4"] {
        let found = rhythm(&format!(r#"m="1" wo="{odd}""#));
        assert!(matches!(found, Some(GermanRhythm::Unclear(text)) if text.as_str() == odd));
    }
    assert_eq!(rhythm(r#"m="1""#), Some(GermanRhythm::NotSaid));
    assert_eq!(
        rhythm(r#"wo="3""#),
        Some(GermanRhythm::Weekly(Weekday::Wed))
    );
    assert_eq!(rhythm(r#"t="montags 1""#), None);
}

#[test]
fn only_units_that_are_one_thing_become_units_of_the_record() {
    for (code, printed, unit) in [
        ("1", Some("Stück"), None),
        ("6", Some("Tropfen"), Some(Unit::Drop)),
        ("p", Some("IE"), Some(Unit::Unit)),
        ("s", Some("ml"), Some(Unit::Millilitre)),
        ("m", Some("Mio IE"), None),
        ("P", None, None),
        ("zz", None, None),
    ] {
        let found = one(&format!(r#"<M p="230272" m="1" du="{code}"/>"#))
            .unit
            .unwrap();
        assert_eq!(found.unit(), unit, "{code}");
        match (found, printed) {
            (GermanDoseUnit::Coded { printed: found, .. }, Some(printed)) => {
                assert_eq!(found, printed);
            }
            (GermanDoseUnit::Unknown(_), None) => {}
            (found, _) => panic!("{code}: {found:?}"),
        }
    }
}

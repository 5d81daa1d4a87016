use super::*;
use crate::german_plan::read;
use crate::german_plan::tests::{WHOLE, text};
use crate::german_plan::{GermanPlanPage, GermanPlanVersion, PageOfPlan};

fn patient_of(page: &GermanPlanPage) -> Vec<&str> {
    let patient = &page.patient;
    [
        &patient.title,
        &patient.given,
        &patient.rank,
        &patient.prefix,
        &patient.family,
    ]
    .into_iter()
    .flatten()
    .map(GermanText::as_str)
    .collect()
}

#[test]
fn the_head_says_whose_plan_it_is_and_who_printed_it_when() {
    let page = read(WHOLE).unwrap();
    assert_eq!(page.version, GermanPlanVersion { major: 2, minor: 8 });
    assert_eq!(page.page, PageOfPlan { number: 1, of: 1 });
    assert_eq!(
        patient_of(&page),
        ["Dr.", "Änne", "Freifrau", "von", "Größmann"]
    );
    let born = "1948-02-29".parse().unwrap();
    assert_eq!(page.patient.born, Some(GermanBirth::Day(born)));
    let author = &page.author;
    assert_eq!(text(author.name.as_ref()), "Praxis Am Deich & Söhne");
    assert_eq!(author.kind, Some(GermanAuthorKind::Practice));
    assert_eq!(text(author.town.as_ref()), "Musterstadt");
    assert_eq!(text(author.telephone.as_ref()), "000-1");
    let printed = "2026-05-02T09:30:00".parse().unwrap();
    assert_eq!(author.printed, Some(printed));
    let said: Vec<String> = page.facts.iter().map(|fact| format!("{fact:?}")).collect();
    assert_eq!(
        said,
        [
            "Allergies(GermanText(\"Penicillin,Nüsse\"))",
            "Pregnant",
            "Breastfeeding",
            "Kilograms(GermanText(\"61,5\"))",
            "Centimetres(GermanText(\"164\"))",
            "Creatinine(GermanText(\"0,9\"))",
            "Other(GermanText(\"Brille\\nLinkshänderin\"))",
        ]
    );
    assert_eq!(
        (
            page.passed_over,
            page.patient.passed_over,
            author.passed_over
        ),
        (0, 0, 0)
    );
    // Insurance and doctors' numbers are nowhere in what was read.
    let all = format!("{page:?}");
    assert!(!all.contains("X000000000") && !all.contains("000000000\""));
}

#[test]
fn a_birth_may_be_known_in_part() {
    for (written, born) in [
        (
            "19480229",
            Some(GermanBirth::Day("1948-02-29".parse().unwrap())),
        ),
        (
            "19480200",
            Some(GermanBirth::Month("1948-02-01".parse().unwrap())),
        ),
        ("19480000", Some(GermanBirth::Year(1948))),
        ("19480029", None),
        ("00000000", None),
        ("18740101", None),
        ("1948-02-29", None),
        ("１９４８", None),
    ] {
        let page = read(&format!(r#"<MP v="026"><P b="{written}"/></MP>"#)).unwrap();
        assert_eq!(page.patient.born, born, "{written}");
    }
}

#[test]
fn who_printed_it_is_told_by_the_kind_of_their_number() {
    for (numbers, kind) in [
        (r#"lanr="1""#, Some(GermanAuthorKind::Practice)),
        (r#"idf="1""#, Some(GermanAuthorKind::Pharmacy)),
        (r#"kik="1""#, Some(GermanAuthorKind::Hospital)),
        (r#"lanr="1" idf="1""#, None),
        ("", None),
    ] {
        let page = read(&format!(r#"<MP v="026"><A n="N" {numbers}/></MP>"#)).unwrap();
        assert_eq!(page.author.kind, kind, "{numbers}");
    }
}

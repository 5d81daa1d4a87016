use super::*;
use crate::german_plan::tests::{WHOLE, text};
use crate::german_plan::{GermanLine, read};

/// A page of a plan of two, with one section of one medicine.
fn page_of_two(instance: &str, number: u8, heading: &str, name: &str) -> GermanPlanPage {
    read(&format!(
        r#"<MP v="027" U="{instance}" a="{number}" z="2"><P g="A" f="B"/><S {heading}><M a="{name}" m="1"/></S></MP>"#
    ))
    .unwrap()
}

#[test]
fn pages_come_in_any_order_and_make_one_plan() {
    let mut pages = GermanPlanPages::default();
    assert_eq!((pages.missing(), pages.whole()), (vec![], None));
    let second = page_of_two("c0ffee-01", 2, r#"c="412""#, "Zwei");
    assert_eq!(pages.add(second.clone()), GermanPageAdded::Kept);
    assert_eq!((pages.missing(), pages.whole()), (vec![1], None));
    assert_eq!(pages.add(second), GermanPageAdded::Again);
    let first = page_of_two("C0FFEE01", 1, r#"c="412""#, "Eins");
    assert_eq!(pages.add(first), GermanPageAdded::Kept);
    let plan = pages.whole().unwrap();
    // The heading that is said again on the next page is one section.
    assert_eq!(plan.sections.len(), 1);
    let names: Vec<&str> = plan.sections[0]
        .lines
        .iter()
        .map(|line| match line {
            GermanLine::Medicine(medicine) => text(medicine.trade_name.as_ref()),
            _ => "",
        })
        .collect();
    assert_eq!(names, ["Eins", "Zwei"]);
}

#[test]
fn pages_of_another_plan_are_told_apart() {
    let mut pages = GermanPlanPages::default();
    assert_eq!(
        pages.add(page_of_two("A1", 1, "", "Eins")),
        GermanPageAdded::Kept
    );
    let other_patient = read(r#"<MP v="027" U="A1" a="2" z="2"><P g="A" f="C"/></MP>"#).unwrap();
    let of_three = read(r#"<MP v="027" U="A1" a="2" z="3"><P g="A" f="B"/></MP>"#).unwrap();
    let nameless = read(r#"<MP v="027" a="2" z="2"><P g="A" f="B"/></MP>"#).unwrap();
    for other in [
        page_of_two("A2", 2, "", "Zwei"),
        page_of_two("A1", 1, "", "Anders"),
        other_patient,
        of_three,
        nameless,
        read(WHOLE).unwrap(),
    ] {
        assert_eq!(pages.add(other), GermanPageAdded::OtherPlan);
    }
    assert_eq!(pages.missing(), [2]);
    let alone = read(r#"<MP v="027"><P g="A"/></MP>"#).unwrap();
    let mut pages = GermanPlanPages::default();
    assert_eq!(pages.add(alone), GermanPageAdded::Kept);
    assert!(pages.whole().is_some());
}

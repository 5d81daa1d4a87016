use proptest::prelude::*;

use super::*;

/// A plan with all that the rules know, written for these tests.
pub(crate) const WHOLE: &str = concat!(
    r#"<MP v="028" U="0123456789ABCDEF0123456789ABCDEF" l="de-DE">"#,
    r#"<P g="Änne" f="Größmann" egk="X000000000" b="19480229" s="W" t="Dr." v="von" z="Freifrau"/>"#,
    r#"<A lanr="000000000" n="Praxis Am Deich &amp; Söhne" s="Deichstr. 1" z="00000" c="Musterstadt" p="000-1" e="praxis@example.org" t="2026-05-02T09:30:00"/>"#,
    r#"<O ai="Penicillin,Nüsse" w="61,5" h="164" c="0,9" p="1" b="1" x="Brille~Linkshänderin"/>"#,
    r#"<S><M p="230272" m="1" du="1" r="Blutdruck"/>"#,
    r#"<M a="Beispiel 5 mg" f="TAB" m="1/2" d="½" v="0,75" h="1 1/2" du="1" i="zum Essen~viel trinken" x="bis 10.06."><W w="Ramipril" s="5 mg"/><W w="Hydrochlorothiazid" s="12,5 mg"/></M></S>"#,
    r#"<S c="425"><M p="03752864" wo="1" m="1" du="1" r="Rheuma"/></S>"#,
    r#"<S t="Bei Bedarf"><M p="558736" t="max. 3" dud="Hübe" fd="Aerosol"/><X t="Blutdruck messen!~Täglich."/></S>"#,
    r#"<S c="414"><R t="Harnstoffsalbe 10 %" x="abends dünn"/></S></MP>"#,
);

pub(super) fn medicines(page: &GermanPlanPage) -> Vec<&GermanMedicine> {
    let lines = page.sections.iter().flat_map(|section| &section.lines);
    lines
        .filter_map(|line| match line {
            GermanLine::Medicine(medicine) => Some(&**medicine),
            GermanLine::MadeUp { .. } | GermanLine::Note(_) => None,
        })
        .collect()
}

/// The one medicine of a page that holds this element.
pub(super) fn one(medicine: &str) -> GermanMedicine {
    let page = read(&format!(r#"<MP v="026" U="A1"><S>{medicine}</S></MP>"#)).unwrap();
    medicines(&page)[0].clone()
}

pub(super) fn text(text: Option<&GermanText>) -> &str {
    text.map_or("", GermanText::as_str)
}

#[test]
fn sections_keep_their_order_and_headings() {
    let page = read(WHOLE).unwrap();
    let headings: Vec<_> = page
        .sections
        .iter()
        .map(|section| &section.heading)
        .collect();
    assert_eq!(*headings[0], GermanHeading::Nothing);
    assert_eq!(*headings[1], GermanHeading::Known(HeadingCode::Weekly));
    assert!(matches!(headings[2], GermanHeading::Words(words) if words.as_str() == "Bei Bedarf"));
    assert_eq!(*headings[3], GermanHeading::Known(HeadingCode::SpecialUse));
    assert!(
        matches!(&page.sections[2].lines[1], GermanLine::Note(note) if note.as_str() == "Blutdruck messen!\nTäglich.")
    );
    assert!(matches!(
        &page.sections[3].lines[0],
        GermanLine::MadeUp { text, more: Some(more) }
            if text.as_str() == "Harnstoffsalbe 10 %" && more.as_str() == "abends dünn"
    ));
}

#[test]
fn what_nobody_knows_is_counted_where_it_stands() {
    let medicine =
        one(r#"<M p="230272" m="1" every="2" du="1" dud="Stück"><W w="A" q="1"/><Z/>?</M>"#);
    // The attribute, the code beside words, the ingredient's attribute, the element, the text.
    assert_eq!(medicine.passed_over, 5);
    let page = read(concat!(
        r#"<MP v="026" U="A1" u="MPP"><P g="A" b="19480230"/><A t="yesterday"/><O p="0"/>"#,
        r#"<S c="411" t="Bedarf"><R x="lost"/><Q/></S><C/></MP>"#,
    ))
    .unwrap();
    assert_eq!((page.patient.passed_over, page.author.passed_over), (1, 1));
    // u, the pregnancy that is not 1, the code beside words, the lost line, Q and C.
    assert_eq!(page.passed_over, 6);
    assert_eq!((page.patient.born, page.author.printed), (None, None));
    assert!(page.facts.is_empty());
}

#[test]
fn every_heading_of_the_rules_is_known_by_its_code() {
    for code in HeadingCode::ALL {
        let page = format!(r#"<MP v="026"><S c="{}"/></MP>"#, code.code());
        let page = read(&page).unwrap();
        assert_eq!(page.sections[0].heading, GermanHeading::Known(code));
    }
    let page = read(r#"<MP v="026"><S c="499"/></MP>"#).unwrap();
    assert!(
        matches!(&page.sections[0].heading, GermanHeading::Unknown(code) if code.as_str() == "499")
    );
}

#[test]
fn other_versions_are_refused_by_name() {
    for (version, error) in [
        (
            "030",
            Some(GermanPlanError::OtherVersion(GermanPlanVersion {
                major: 3,
                minor: 0,
            })),
        ),
        (
            "019",
            Some(GermanPlanError::OtherVersion(GermanPlanVersion {
                major: 1,
                minor: 9,
            })),
        ),
        ("2.6", Some(GermanPlanError::Damaged)),
        ("", Some(GermanPlanError::Damaged)),
        ("020", None),
        ("023", None),
        ("029", None),
    ] {
        let found = read(&format!(r#"<MP v="{version}"></MP>"#));
        assert_eq!(found.err(), error, "{version}");
    }
    assert_eq!(read("<MP/>"), Err(GermanPlanError::NotAPlan));
    assert_eq!(read("<MP ></MP>"), Err(GermanPlanError::Damaged));
}

#[test]
fn what_is_no_plan_is_refused() {
    let deep = format!(
        r#"<MP v="026">{}{}</MP>"#,
        "<S>".repeat(40),
        "</S>".repeat(40)
    );
    let many = format!(r#"<MP v="026"><S>{}</S></MP>"#, "<X t='a'/>".repeat(501));
    let long = format!(r#"<MP v="026"><S t="{}"/></MP>"#, "a".repeat(2001));
    let large = format!("<MP v=\"026\">{}</MP>", " ".repeat(MOST_BYTES));
    let entity = concat!(
        r#"<!DOCTYPE MP [<!ENTITY a SYSTEM "file:///etc/hostname">]>"#,
        r#"<MP v="026"><S t="&a;"/></MP>"#
    );
    for (text, error) in [
        ("", GermanPlanError::NotAPlan),
        ("5012345678900", GermanPlanError::NotAPlan),
        ("<MPX v=\"026\"></MPX>", GermanPlanError::NotAPlan),
        ("<html></html>", GermanPlanError::NotAPlan),
        (entity, GermanPlanError::NotAPlan),
        (
            r#"<MP v="026"><!DOCTYPE MP></MP>"#,
            GermanPlanError::Damaged,
        ),
        (r#"<MP v="026"><S t="&a;"/></MP>"#, GermanPlanError::Damaged),
        (
            r#"<MP v="026"><S t="&#0;"/></MP>"#,
            GermanPlanError::Damaged,
        ),
        (
            "<MP v=\"026\"><S t=\"a\0b\"/></MP>",
            GermanPlanError::Damaged,
        ),
        (
            r#"<MP v="026"><S t="a" t="b"/></MP>"#,
            GermanPlanError::Damaged,
        ),
        (r#"<MP v="026"><S></MP>"#, GermanPlanError::Damaged),
        (r#"<MP v="026"><S>"#, GermanPlanError::Damaged),
        (
            r#"<MP v="026"></MP><MP v="026"></MP>"#,
            GermanPlanError::Damaged,
        ),
        (r#"<MP v="026"></MP> and more"#, GermanPlanError::Damaged),
        (
            r#"<MP v="026"><P g="A"/><P g="B"/></MP>"#,
            GermanPlanError::Damaged,
        ),
        (r#"<MP v="026" a="1"></MP>"#, GermanPlanError::Damaged),
        (r#"<MP v="026" a="3" z="2"></MP>"#, GermanPlanError::Damaged),
        (r#"<MP v="026" a="0" z="2"></MP>"#, GermanPlanError::Damaged),
        (&deep, GermanPlanError::TooDeep),
        (&many, GermanPlanError::TooLarge),
        (&long, GermanPlanError::TooLarge),
        (&large, GermanPlanError::TooLarge),
    ] {
        assert_eq!(read(text).err(), Some(error), "{text:.60}");
    }
}

#[test]
fn a_scanner_may_put_its_own_before_the_plan() {
    let plain = read(WHOLE).unwrap();
    for before in [
        "\u{feff}",
        "]d1",
        " \r\n",
        r#"<?xml version="1.0" encoding="ISO-8859-1"?>"#,
    ] {
        assert!(is_plan(&format!("{before}{WHOLE}")));
        assert_eq!(read(&format!("{before}{WHOLE}\r\n")), Ok(plain.clone()));
    }
    let bytes: Vec<u8> = WHOLE.chars().map(|c| u8::try_from(c).unwrap()).collect();
    assert_eq!(read(&text_of(&bytes)), Ok(plain.clone()));
    // The health card's own form names a namespace.
    let card = WHOLE.replace(
        "<MP ",
        "<MP xmlns=\"http://ws.gematik.de/fa/amtss/AMTS_Document/v1.6\" ",
    );
    assert_eq!(read(&card), Ok(plain));
}

#[test]
fn letters_that_deceive_are_kept_for_the_screens_to_mark() {
    let medicine = one("<M a=\"abc\u{202e}gm\u{200b}\" m=\"1\"/>");
    let name = medicine.trade_name.unwrap();
    assert_eq!(name.as_str(), "abc\u{202e}gm\u{200b}");
    assert_eq!(
        domain::words::honest(name.as_str()),
        "abc\u{fffd}gm\u{fffd}"
    );
}

/// A value as XML holds it.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
}

/// A value of a plan: some letters, none of them a line end, no spaces around them.
fn value() -> impl Strategy<Value = String> {
    "[A-Za-zÄÖÜäöüß0-9½%,.()<>&\"'/=-]([A-Za-zÄÖÜäöüß ½%,.()<>&\"'/=-]{0,30}[a-z0-9&<>\"])?"
}

proptest! {
    /// What a practice writes into each field is found in it, and nowhere else.
    #[test]
    fn what_is_written_is_read_again(fields in prop::collection::vec(prop::option::of(value()), 9)) {
        let names = ["a", "f", "m", "v", "t", "dud", "i", "r", "x"];
        let attributes = names.iter().zip(&fields).filter_map(|(name, value)| {
            Some(format!(" {name}=\"{}\"", escaped(value.as_deref()?)))
        });
        let medicine = one(&format!("<M{}/>", attributes.collect::<String>()));
        let times = medicine.dosing.times.as_ref();
        let amount = |amount: Option<&GermanAmount>| amount.map(|amount| amount.text.clone());
        let found = [
            medicine.trade_name.clone(),
            match &medicine.form { Some(GermanForm::Coded(code)) => Some(code.clone()), _ => None },
            amount(times.and_then(|times| times.morning.as_ref())),
            amount(times.and_then(|times| times.evening.as_ref())),
            medicine.dosing.words.clone(),
            match &medicine.unit { Some(GermanDoseUnit::Words(words)) => Some(words.clone()), _ => None },
            medicine.hints.clone(),
            medicine.reason.clone(),
            medicine.more.clone(),
        ];
        for (written, found) in fields.iter().zip(&found) {
            prop_assert_eq!(written.as_deref(), found.as_ref().map(GermanText::as_str));
        }
        prop_assert_eq!(medicine.passed_over, 0);
    }

    /// A code that was read only in part is no plan.
    #[test]
    fn a_plan_that_breaks_off_is_no_plan(letters in 0_usize..1500) {
        let cut: String = WHOLE.chars().take(letters).collect();
        if cut.len() < WHOLE.len() {
            prop_assert!(read(&cut).is_err());
        }
    }

    /// Whatever comes in, reading it ends, and what was read keeps its caps.
    #[test]
    fn no_text_breaks_the_reader(text in "\\PC*|<MP v=\"02[0-9]\"[ a-zUz=\"0-9]{0,20}>(<[PAOSMWXR] ?[a-z=\"0-9&#;]{0,12}/?>|</[SM]>|\\PC){0,20}(</MP>)?") {
        if let Ok(page) = read(&text) {
            prop_assert!(page.page.number <= page.page.of);
        }
    }
}

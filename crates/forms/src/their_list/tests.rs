use super::*;
use chrono::NaiveDateTime;
use domain::id::Id;
use domain::plan::Schedule;
use domain::two_lists::{PiecesNamed, TimesNamed};
use domain::zone::{Moment, Zone};
use knowledge::catalogue::Catalogue;

/// A few medicines: what is in each, its name, and other names.
const FEW: &[[&str; 3]] = &[
    ["ramipril", "ramipril", "bTritace"],
    ["bisoprolol", "bisoprolol", ""],
    ["simvastatin", "simvastatin", "bZocor"],
    ["paracetamol", "paracetamol", "bPanadol|z撲熱息痛"],
    ["paracetamol|codeine", "co-codamol", ""],
    ["bumetanide", "bumetanide", "bBurinex"],
    ["warfarin", "warfarin", ""],
];

fn few() -> Catalogue {
    let mut lines = vec!["concord-catalogue 1".to_owned()];
    lines.extend(
        FEW.iter()
            .enumerate()
            .map(|(at, [ingredients, name, others])| {
                format!("m{at}\t{name}\t{ingredients}\t\t\t\t\t\t{others}")
            }),
    );
    Catalogue::parse(&format!("{}\n", lines.join("\n"))).unwrap()
}

fn now() -> NaiveDateTime {
    "2026-11-30T09:00:00".parse().unwrap()
}

fn read_all(text: &str) -> (Vec<ReadLine>, Catalogue) {
    let catalogue = few();
    let own = [Name::parse("Grandma's tea").unwrap()];
    let zone = Zone::fixed(
        domain::zone::ZoneName(Name::parse("UTC").unwrap()),
        chrono::FixedOffset::east_opt(0).unwrap(),
    );
    let ground = ReadGround {
        catalogue: &catalogue,
        own: &own,
        now: now(),
        zone: &zone,
    };
    (read(text, ground), catalogue)
}

fn begun() -> TheirListDraft {
    TheirListDraft {
        by: Some(Role::Clinic),
        ..TheirListDraft::default()
    }
}

fn id() -> ListId {
    let at = Moment::parse_from_rfc3339("2026-11-30T09:00:00Z").unwrap();
    ListId::new(at, [1; 10])
}

#[test]
fn a_line_is_read_as_its_name_its_strength_and_how_it_is_taken() {
    for (line, name, printed, form, directions, state) in [
        (
            "Ramipril 2.5 mg",
            "Ramipril",
            Some("2.5 mg"),
            None,
            None,
            "m0",
        ),
        (
            "1. Ramipril 2.5mg capsules, one in the morning",
            "Ramipril",
            Some("2.5mg"),
            Some(DoseForm::Capsule),
            Some("one in the morning"),
            "m0",
        ),
        (
            "- Zocor 40 mg tablet 1 ved sengetid",
            "Zocor",
            Some("40 mg"),
            Some(DoseForm::Tablet),
            Some("1 ved sengetid"),
            "m2",
        ),
        (
            "Warfarin as directed",
            "Warfarin",
            None,
            None,
            Some("as directed"),
            "m6",
        ),
        (
            "撲熱息痛500毫克 每日三次，每次一粒",
            "撲熱息痛",
            Some("500毫克"),
            None,
            Some("每日三次，每次一粒"),
            "m3",
        ),
        (
            "Burinex K 1 mg once daily",
            "Burinex K",
            Some("1 mg"),
            None,
            Some("once daily"),
            "?",
        ),
        ("grandma's tea", "grandma's tea", None, None, None, "own"),
    ] {
        let (lines, _) = read_all(line);
        let [read] = lines.as_slice() else {
            panic!("{line}: {lines:?}")
        };
        let found = match &read.state {
            LineState::One(id) => id.as_str(),
            LineState::Own => "own",
            LineState::Several(_) => "several",
            LineState::Unknown(_) => "?",
            LineState::Heading => "heading",
        };
        let got = (
            read.name.as_str(),
            read.printed.as_deref(),
            read.form,
            read.directions.as_deref(),
            found,
        );
        assert_eq!(got, (name, printed, form, directions, state), "{line}");
    }
}

#[test]
fn how_it_is_taken_is_kept_only_where_the_line_says_it_wholly() {
    for (line, times, pieces, slots) in [
        (
            "Ramipril 2.5 mg capsules, one in the morning",
            TimesNamed::Named,
            PiecesNamed::Named,
            1,
        ),
        (
            "Ramipril 2.5 mg twice a day",
            TimesNamed::Counted,
            PiecesNamed::NotNamed,
            2,
        ),
        (
            "Ramipril 2.5 mg two tablets three times a day",
            TimesNamed::Counted,
            PiecesNamed::Named,
            3,
        ),
    ] {
        let (lines, _) = read_all(line);
        let Some(Schedule::Timed { slots: found, .. }) = &lines[0].schedule else {
            panic!("{line}: {:?}", lines[0])
        };
        assert_eq!(
            (lines[0].times, lines[0].pieces, found.len()),
            (times, pieces, slots),
            "{line}"
        );
    }
    for line in [
        "Ramipril 2.5 mg",
        "Ramipril 2.5 mg see letter",
        "Warfarin as directed",
    ] {
        let (lines, _) = read_all(line);
        assert_eq!(lines[0].schedule, None, "{line}");
    }
}

#[test]
fn a_line_of_directions_belongs_to_the_one_before_and_empty_ones_are_passed_over() {
    let (lines, _) = read_all(
        "Medicines:\n\nRamipril 2.5 mg capsules\nTake one in the morning\n---\n• Bisoprolol 1.25 mg",
    );
    let written: Vec<&str> = lines.iter().map(|line| line.written.as_str()).collect();
    assert_eq!(
        written,
        [
            "Medicines:",
            "Ramipril 2.5 mg capsules\nTake one in the morning",
            "Bisoprolol 1.25 mg"
        ]
    );
    assert!(lines[1].schedule.is_some());
}

#[test]
fn a_line_that_is_not_understood_waits_for_a_word_of_the_person() {
    let (lines, catalogue) = read_all("Mrs Smith\nRamipril 2.5 mg\nBurinex K 1 mg");
    let mut draft = begun();
    let problems = draft.finish(id(), &lines, &catalogue).unwrap_err();
    assert_eq!(
        problems,
        [TheirListProblem::NotSaid(0), TheirListProblem::NotSaid(2)]
    );
    draft.said.insert("Mrs Smith".into(), LineSaid::IsNone);
    draft
        .said
        .insert("Burinex K 1 mg".into(), LineSaid::IsAnother);
    let list = draft.finish(id(), &lines, &catalogue).unwrap();
    assert_eq!(list.lines[0].read, LineRead::NoMedicine);
    assert_eq!(list.lines[2].read, LineRead::NotMatched);
    let ramipril = list.lines[1].medicine().unwrap();
    assert_eq!(ramipril.ingredients, [Name::parse("ramipril").unwrap()]);
    assert_eq!(
        ramipril.strength.map(domain::amount::Strength::nanograms),
        Some(Some(2_500_000))
    );
}

#[test]
fn a_list_of_nothing_and_one_of_too_much_are_refused() {
    let (lines, catalogue) = read_all("");
    let draft = begun();
    assert_eq!(
        draft.finish(id(), &lines, &catalogue),
        Err(vec![TheirListProblem::Nothing])
    );
    let many = "Ramipril 2.5 mg\n".repeat(MOST_LINES + 1);
    let (lines, catalogue) = read_all(&many);
    assert_eq!(
        draft.finish(id(), &lines, &catalogue),
        Err(vec![TheirListProblem::TooMany])
    );
    let draft = TheirListDraft {
        dated: "soon".into(),
        ..draft
    };
    let (lines, catalogue) = read_all("Ramipril 2.5 mg");
    assert_eq!(
        draft.finish(id(), &lines, &catalogue),
        Err(vec![TheirListProblem::Dated])
    );
}

/// One medicine a line, however its directions are written: no line swallows another.
#[test]
fn every_line_that_names_a_medicine_stays_a_line_of_its_own() {
    let letter = "Ramipril 2.5 mg
Bisoprolol 1.25 mg, one in the morning
Simvastatin 40 mg tablets - take ONE at night
Warfarin as directed by the clinic
Bisoprolol one in the morning
Panadol 500 mg two tablets up to four times a day when needed
Burinex K 1 mg one daily
Ramipril 1 om
撲熱息痛 500毫克 每日三次
Zzyzx one drop at night
Grandma's tea once a day";
    let (lines, _) = read_all(letter);
    let names: Vec<&str> = lines.iter().map(|line| line.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "Ramipril",
            "Bisoprolol",
            "Simvastatin",
            "Warfarin",
            "Bisoprolol",
            "Panadol",
            "Burinex K",
            "Ramipril",
            "撲熱息痛",
            "Zzyzx",
            "Grandma's tea"
        ]
    );
    for line in [
        "Take one in the morning",
        "one daily",
        "1 tablet dagligt",
        "每日三次，每次一粒",
    ] {
        let (lines, _) = read_all(&format!("Ramipril 2.5 mg\n{line}"));
        assert_eq!(lines.len(), 1, "{line}");
    }
}

//! The last 24 hours of what is taken when needed, as a carer reads them, and
//! what is said before the last dose a label allows.

use domain::amount::Quantity;
use domain::dose::{DoseKey, DoseRecord, Outcome};
use domain::event::Event;
use domain::id::PersonId;
use domain::person::{Actor, Keeper};
use domain::when_needed::{self, Allowed, CountedBy, Measure, last_day};
use proptest::prelude::*;
use screens::route::Page;
use text::Language;

use crate::drawing::Desk;
use crate::pages_today::{add, moment, read};
use crate::support::*;

const EARLY: &str = "2026-01-01 00:00";

fn of(number: u32, label: &str, parts: &[(&str, u32)]) -> domain::medicine::Medicine {
    medicine(
        number,
        label,
        parts,
        EARLY,
        when_needed("2", Some(4), Some(8)),
    )
}

fn painkillers() -> [domain::medicine::Medicine; 2] {
    [
        of(1, "co-codamol", &[("codeine", 8), ("paracetamol", 500)]),
        of(2, "paracetamol", &[("paracetamol", 500)]),
    ]
}

fn took(desk: &Desk, mary: PersonId, number: u32, at: &str, amount: &str) {
    let record = DoseRecord {
        dose: DoseKey::Extra(desk.fresh()),
        medicine: id(number),
        due: None,
        outcome: Outcome::Taken {
            at: moment(at),
            amount: tablets(amount),
        },
        note: None,
        site: None,
    };
    desk.commit(mary, Event::DoseRecorded(record));
}

#[track_caller]
fn says(said: &str, words: &str) {
    assert!(said.contains(words), "{words:?} is not in: {said}");
}

#[test]
fn each_ingredient_has_its_takings_over_all_products_with_when_each_leaves() {
    let mut story = Story::new(painkillers());
    story.take_extra(2, "2026-05-03 20:59", "2");
    story.take_extra(1, "2026-05-04 10:00", "2");
    story.take_extra(2, "2026-05-04 14:00", "1");
    let now = story.at("2026-05-04 21:00");
    let days = last_day(story.record(), now);
    let of: Vec<_> = days.iter().map(|day| day.of.clone()).collect();
    let ingredient = |text| CountedBy::Ingredient(name(text));
    assert_eq!(of, [ingredient("codeine"), ingredient("paracetamol")]);
    let paracetamol = &days[1];
    let told: Vec<_> = paracetamol
        .takings
        .iter()
        .map(|one| (one.at, one.amount, one.micrograms, one.leaves))
        .collect();
    let at = |text: &str| story.at(text);
    assert_eq!(
        told,
        [
            (
                at("2026-05-04 10:00"),
                tablets("2"),
                Some(1_000_000),
                at("2026-05-05 10:00")
            ),
            (
                at("2026-05-04 14:00"),
                tablets("1"),
                Some(500_000),
                at("2026-05-05 14:00")
            ),
        ]
    );
    assert_eq!(paracetamol.line.taken, Measure::Micrograms(1_500_000));
    assert!(
        paracetamol
            .takings
            .iter()
            .all(|one| one.by == Actor::Themself)
    );
    assert!(last_day(story.record(), at("2026-05-05 14:00")).is_empty());
}

#[test]
fn a_medicine_with_nothing_known_in_it_stands_for_itself() {
    let mut story = Story::new([of(1, "Mixture", &[])]);
    assert!(last_day(story.record(), story.at("2026-05-04 09:00")).is_empty());
    story.take_extra(1, "2026-05-04 08:00", "2");
    let days = last_day(story.record(), story.at("2026-05-04 09:00"));
    assert_eq!(days[0].of, CountedBy::Medicine(id(1)));
    assert_eq!(days[0].line.taken, Measure::Count(Quantity::whole(2)));
    assert_eq!(days[0].takings[0].micrograms, None);
}

#[test]
fn two_within_a_minute_are_both_kept_and_told_apart() {
    let desk = Desk::at("2026-05-04T14:01");
    let mary = desk.person("Mary");
    for medicine in painkillers() {
        add(&desk, mary, medicine);
    }
    took(&desk, mary, 2, "2026-05-04 14:00", "1");
    took(&desk, mary, 2, "2026-05-04 14:00", "1");
    let page = Page::TakeWhenNeeded(id(2));
    for (html, [first, second]) in desk.draw_all(mary, page).iter().zip([
        ["14:00 (1 of 2)", "14:00 (2 of 2)"],
        ["14:00（2次中的第1次）", "14:00（2次中的第2次）"],
        ["14:00 (1 af 2)", "14:00 (2 af 2)"],
    ]) {
        says(&read(html), first);
        says(&read(html), second);
    }
    // A name for those who hear the page, too.
    let html = desk.draw(Language::English, mary, page);
    says(&html, "Undo: the entry of 14:00 (1 of 2)");
    says(&html, "1,000 mg of 4,000 mg in the last 24 hours");
}

#[test]
fn a_carer_reads_the_last_24_hours_at_a_glance() {
    let desk = Desk::at("2026-05-04T21:00");
    let mary = desk.person("Mary");
    for medicine in painkillers() {
        add(&desk, mary, medicine);
    }
    took(&desk, mary, 1, "2026-05-03 22:00", "2");
    took(&desk, mary, 2, "2026-05-04 14:00", "1");
    let mut person = desk
        .ledger
        .read(|journal| journal.record().person(mary).unwrap().person.clone());
    person.keeper = Keeper::Carer(name("Anna"));
    desk.commit(mary, Event::PersonSaved(person));
    took(&desk, mary, 2, "2026-05-04 18:00", "2");
    for (html, told) in desk.draw_all(mary, Page::Today).iter().zip([
        [
            "The last 24 hours",
            "22:00 yesterday, co-codamol, 2 tablets, 1,000 mg",
            "no longer counted from 22:00",
            "14:00, paracetamol, 1 tablet, 500 mg",
            "no longer counted from 14:00 tomorrow",
            "written down by Anna",
            "2,500 mg of 4,000 mg in the last 24 hours",
        ],
        [
            "過去24小時",
            "昨天22:00，co-codamol，2粒，1,000毫克",
            "22:00起不再計算",
            "14:00，paracetamol，1粒，500毫克",
            "明天14:00起不再計算",
            "由Anna記錄",
            "過去24小時：2,500毫克",
        ],
        [
            "De sidste 24 timer",
            "22:00 i går, co-codamol, 2 tabletter, 1.000 mg",
            "tæller ikke længere med fra klokken 22:00",
            "14:00, paracetamol, 1 tablet, 500 mg",
            "tæller ikke længere med fra klokken 14:00 i morgen",
            "skrevet ned af Anna",
            "2.500 mg af 4.000 mg",
        ],
    ]) {
        for words in told {
            says(&read(html), words);
        }
    }
}

#[test]
fn before_the_last_dose_a_label_allows_it_is_said_from_when_the_one_after_would_be() {
    let desk = Desk::at("2026-05-04T22:00");
    let mary = desk.person("Mary");
    for medicine in painkillers() {
        add(&desk, mary, medicine);
    }
    took(&desk, mary, 1, "2026-05-04 10:00", "2");
    took(&desk, mary, 2, "2026-05-04 14:00", "2");
    let today = |desk: &Desk| read(&desk.draw(Language::English, mary, Page::Today));
    assert!(!today(&desk).contains("the last one"), "{}", today(&desk));
    took(&desk, mary, 2, "2026-05-04 18:00", "2");
    for page in [Page::Today, Page::TakeWhenNeeded(id(2))] {
        for (html, words) in desk.draw_all(mary, page).iter().zip([
            "This would be the last one in these 24 hours; the next from 10:00 tomorrow.",
            "這會是這24小時內的最後一次；下一次：明天10:00起。",
            "Det ville være den sidste inden for disse 24 timer; den næste fra klokken 10:00 i morgen.",
        ]) {
            says(&read(html), words);
        }
    }
}

/// The words before it read as leave to take one; a fact takes their place.
#[test]
fn what_was_taken_last_is_told_as_a_fact_and_never_as_leave() {
    let desk = Desk::at("2026-05-04T22:00");
    let mary = desk.person("Mary");
    add(&desk, mary, of(2, "paracetamol", &[("paracetamol", 500)]));
    let say = |desk: &Desk, words: [&str; 3]| {
        for (html, words) in desk.draw_all(mary, Page::Today).iter().zip(words) {
            says(&read(html), words);
            assert!(!html.contains("has passed"), "{html}");
            assert!(!html.contains("needed__next"), "nothing stands out: {html}");
        }
    };
    say(
        &desk,
        [
            "No dose of paracetamol is written down yet.",
            "未有paracetamol的記錄。",
            "Der er ikke skrevet nogen dosis paracetamol ned endnu.",
        ],
    );
    took(&desk, mary, 2, "2026-05-03 09:00", "2");
    say(
        &desk,
        [
            "Last paracetamol dose: 09:00 yesterday.",
            "上一次paracetamol：昨天09:00。",
            "Sidste dosis paracetamol: klokken 09:00 i går.",
        ],
    );
    took(&desk, mary, 2, "2026-05-04 14:00", "2");
    say(
        &desk,
        [
            "Last paracetamol dose: 14:00. 1,000 mg of 4,000 mg in the last 24 hours",
            "上一次paracetamol：14:00。",
            "Sidste dosis paracetamol: klokken 14:00.",
        ],
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// Said exactly where one more now would keep the limits and the one after it
    /// would have to wait for a dose to leave, not for the gap alone; and then
    /// from the very minute it may come.
    #[test]
    fn the_last_one_is_told_just_where_it_is_and_until_when(
        history in prop::collection::vec((0i64..1440, 1u32..3), 0..6),
        planned in 1u32..3,
        (gap_hours, most) in (1u32..7, 1u32..9),
    ) {
        let own = when_needed(&planned.to_string(), Some(gap_hours), Some(most));
        let mut story = Story::new([medicine(1, "Asked", &[("paracetamol", 500)], EARLY, own)]);
        let start = local("2026-05-03 22:00");
        for (minute, number) in history {
            let at = start + chrono::Duration::minutes(minute);
            story.take_extra(1, &at.format("%Y-%m-%d %H:%M").to_string(), &number.to_string());
        }
        let now = story.at("2026-05-04 22:00");
        let found = when_needed::next(story.record(), story.medicine(1), now).unwrap();
        let mut more = story;
        more.take_extra(1, "2026-05-04 22:00", &planned.to_string());
        let after = when_needed::next(more.record(), more.medicine(1), now).unwrap().when;
        let by_gap = now + chrono::Duration::hours(i64::from(gap_hours));
        let expected = match (found.when, after) {
            (Allowed::Now, Allowed::From(at)) if at > by_gap => Some(at),
            _ => None,
        };
        prop_assert_eq!(found.last_until, expected);
    }

    /// Whatever was taken in the last 24 hours is told once for each of its
    /// ingredients, and the weights add up to the sum.
    #[test]
    fn the_takings_add_up_to_the_sum(
        history in prop::collection::vec((0i64..2000, 1u32..3, 1u32..3), 0..8),
    ) {
        let mut story = Story::new(painkillers());
        let start = local("2026-05-03 12:00");
        for (minute, product, number) in history {
            let at = start + chrono::Duration::minutes(minute);
            story.take_extra(product, &at.format("%Y-%m-%d %H:%M").to_string(), &number.to_string());
        }
        let now = story.at("2026-05-04 21:00");
        for day in last_day(story.record(), now) {
            let sum: u64 = day.takings.iter().filter_map(|one| one.micrograms).sum();
            prop_assert_eq!(day.line.taken, Measure::Micrograms(sum));
            prop_assert!(day.takings.iter().all(|one| one.at <= now && one.leaves > now));
            prop_assert!(day.takings.is_sorted_by_key(|one| one.at));
        }
    }
}

/// AC-TMR: one calm card, no blame, and put away it stays away.
#[test]
fn needed_on_ten_of_fourteen_days_it_offers_one_question_and_goes_when_it_is_answered() {
    let desk = Desk::at("2026-05-14T12:00");
    let mary = desk.person("Mary");
    for medicine in painkillers() {
        add(&desk, mary, medicine);
    }
    for day in 1..=9 {
        took(&desk, mary, 2, &format!("2026-05-{day:02} 08:00"), "1");
    }
    let today = |desk: &Desk| read(&desk.draw(Language::English, mary, Page::Today));
    let card = "I needed paracetamol on 10 of the last 14 days.";
    assert!(
        !today(&desk).contains("of the last 14 days"),
        "{}",
        today(&desk)
    );
    took(&desk, mary, 2, "2026-05-10 08:00", "1");
    for (html, words) in desk.draw_all(mary, Page::Today).iter().zip([
        card,
        "過去14天，我有10天需要用paracetamol。",
        "Jeg havde brug for paracetamol på 10 af de sidste 14 dage.",
    ]) {
        says(&read(html), words);
    }
    let raised = desk.ledger.read(|journal| {
        let record = journal.record().person(mary).unwrap();
        domain::concordance::raised(record, moment("2026-05-14 12:00"))
    });
    let often = raised
        .into_iter()
        .find(|one| matches!(one.rule, domain::concordance::Rule::UsedOften { .. }))
        .unwrap();
    let left = domain::gesture::question::leave_unasked(desk.fresh(), words(card), &often);
    desk.commit(mary, left);
    assert!(!today(&desk).contains(card), "{}", today(&desk));
    // It was put away, not asked.
    let open = desk.ledger.read(|journal| {
        let record = journal.record().person(mary).unwrap();
        record.open_questions().len()
    });
    assert_eq!(open, 0);
}

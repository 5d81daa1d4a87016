//! The pages of files for other programs and from them, as they are drawn.

use concord::ui::pages::file_in::file_in;
use concord::ui::pages::files_out::files_out;
use domain::event::Event;
use domain::id::PersonId;
use domain::medicine::Medicine;
use screens::route::Page;
use text::{FileForOthers, Language};

use crate::drawing::Desk;
use crate::pages_today::read;
use crate::support::{daily, medicine, name, words};

const NOON: &str = "2026-05-05T12:00";

fn mary() -> (Desk, PersonId) {
    let desk = Desk::at(NOON);
    let mary = desk.person("Mary");
    let taken = Medicine {
        strength: Some(name("5 mg")),
        really: Some(words("every other day")),
        ..medicine(1, "Ramipril", &[], "2026-04-01 00:00", daily(&["08:00"]))
    };
    desk.commit(mary, Event::MedicineSaved(Box::new(taken)));
    (desk, mary)
}

fn out(desk: &Desk, language: Language, person: PersonId, kind: FileForOthers) -> String {
    let html = desk.draw_view(language, Some(person), Page::FilesOut, || {
        files_out(person, Some(kind))
    });
    read(&html)
}

fn came(desk: &Desk, language: Language, person: PersonId, bytes: &[u8]) -> String {
    desk.draw_view(language, Some(person), Page::FileIn, || {
        file_in(person, Some(bytes))
    })
}

fn says(html: &str, words: &[&str]) {
    for one in words {
        assert!(html.contains(one), "{one}: {html}");
    }
}

#[test]
fn nothing_is_chosen_until_somebody_chooses_and_what_stays_behind_is_said() {
    let (desk, mary) = mary();
    let [english, chinese, danish] = desk.draw_all(mary, Page::FilesOut).map(|html| read(&html));
    says(
        &english,
        &["Patient summary (FHIR)", "Not in it: questions, worries"],
    );
    says(&chinese, &["病人摘要（FHIR）", "不包括：問題"]);
    says(&danish, &["Patientresumé (FHIR)", "Ikke med: spørgsmål"]);
    assert!(!english.contains("Save the file"), "{english}");
}

#[test]
fn a_summary_is_seen_whole_before_it_is_saved() {
    let (desk, mary) = mary();
    let words = [
        [
            "Really taken in another way than directed",
            "Nothing is said about allergies",
            "Save the file",
            "The file is not locked.",
        ],
        [
            "實際用法與指示不同",
            "沒有提及過敏",
            "儲存檔案",
            "檔案沒有上鎖。",
        ],
        [
            "Tages i virkeligheden anderledes end anvist",
            "Der står intet om allergier",
            "Gem filen",
            "Filen er ikke låst.",
        ],
    ];
    for (language, words) in Language::ALL.into_iter().zip(words) {
        let html = out(&desk, language, mary, FileForOthers::Summary);
        says(&html, &words);
        says(&html, &["Ramipril 5 mg", "every other day"]);
    }
}

#[test]
fn a_table_is_seen_row_by_row_before_it_is_saved() {
    let (desk, mary) = mary();
    let html = out(&desk, Language::English, mary, FileForOthers::Medicines);
    says(
        &html,
        &[
            "Medicine",
            "How I really take it",
            "Ramipril",
            "5 mg",
            "every other day",
            "Rows shown: 1 of 1",
        ],
    );
    let html = out(&desk, Language::English, mary, FileForOthers::Doses);
    // 1 April to 5 May, each day at eight.
    says(
        &html,
        &[
            "Recorded at",
            "2026-04-01",
            "No record",
            "Rows shown: 25 of 35",
            "Show more rows",
        ],
    );
    let html = out(&desk, Language::Danish, mary, FileForOthers::Doses);
    says(&html, &["Intet skrevet ned", "Rækker vist: 25 af 35"]);
}

#[test]
fn the_pages_are_found_from_share_and_from_the_comparison() {
    let (desk, mary) = mary();
    let share = desk.draw(Language::English, mary, Page::Share);
    says(
        &share,
        &[
            "Save a file for other programs",
            "Read a file from another program",
            "/share/files",
            "/share/file\"",
        ],
    );
    let lists = desk.draw(Language::English, mary, Page::TwoLists);
    says(
        &lists,
        &["Read a file from another program", "/share/file\""],
    );
}

#[test]
fn a_file_that_cannot_be_read_here_is_named_and_nothing_changes() {
    let (desk, mary) = mary();
    for (bytes, words) in [
        (b"%PDF-1.4".as_slice(), "This is a PDF."),
        (b"\xff\xd8\xff\xe0", "This is a picture."),
        (b"PK\x03\x04", "This is a packed file"),
        (b"a;b\n1;2\n", "This looks like a table"),
        (
            b"<Bundle xmlns=\"http://hl7.org/fhir\"/>",
            "This is FHIR written as XML.",
        ),
        (b"{\"resourceType\":\"Bundle\"", "broken off or damaged"),
        (b"", "This file is empty."),
        (b"<MP v=\"016\"></MP>", "version 1.6"),
    ] {
        let html = came(&desk, Language::English, mary, bytes);
        says(
            &html,
            &[
                words,
                "Nothing was taken over and nothing was changed.",
                "role=\"alert\"",
            ],
        );
        assert!(
            !html.contains("Compare the medicines with my list"),
            "{html}"
        );
    }
    let html = came(&desk, Language::Danish, mary, b"%PDF-1.4");
    says(&html, &["Det er en PDF.", "Intet blev taget over"]);
    let html = came(&desk, Language::Chinese, mary, b"%PDF-1.4");
    says(&html, &["這是 PDF"]);
}

#[test]
fn a_backup_is_known_as_one_and_leads_to_its_own_page() {
    let (desk, mary) = mary();
    let html = came(
        &desk,
        Language::English,
        mary,
        b"{\"format\":\"concord-backup\",\"version\":1}",
    );
    says(&html, &["This is a backup of Concord.", "/settings/backup"]);
}

const SUMMARY: &str = r#"{"resourceType":"Bundle","type":"document","entry":[
{"resource":{"resourceType":"Patient","id":"p","name":[{"text":"Peter Holm"}]}},
{"resource":{"resourceType":"MedicationStatement","id":"1","status":"active","subject":{"reference":"Patient/p"},"medicationCodeableConcept":{"text":"Amlo\u202e<script>alert(1)</script> 5 mg"}}},
{"resource":{"resourceType":"MedicationStatement","id":"2","status":"completed","subject":{"reference":"Patient/p"},"medicationCodeableConcept":{"text":"Amoxicillin 500 mg"}}},
{"resource":{"resourceType":"Immunization","id":"5","status":"completed","vaccineCode":{"text":"Influenza"},"patient":{"reference":"Patient/p"},"occurrenceDateTime":"2025"}}
]}"#;

#[test]
fn a_summary_of_somebody_else_is_shown_with_a_warning_and_only_compared() {
    let (desk, mary) = mary();
    let html = came(&desk, Language::English, mary, SUMMARY.as_bytes());
    says(
        &html,
        &[
            "The name on it is Peter Holm. The list open here is that of Mary.",
            "Amlo\u{fffd}&lt;script&gt;alert(1)&lt;/script&gt; 5 mg",
            "Each is shown as \u{fffd}.",
            "Amoxicillin 500 mg",
            "Not among the lines to compare",
            "Vaccination: Influenza: Concord keeps no list of this",
            "Nothing is said about allergies, or nobody asked.",
            "Compare the medicines with my list",
            "1 line is put in for you to look at. Nothing is taken over.",
            "Allergies and conditions are not taken over.",
        ],
    );
    assert!(!html.contains("<script>"), "{html}");
    let before = desk
        .ledger
        .read_person(mary, |record| record.medicines.len());
    assert_eq!(before, Some(1));
}

#[test]
fn none_known_and_not_asked_are_two_sentences() {
    let (desk, mary) = mary();
    let with = |allergies: &str| {
        format!(
            r#"{{"resourceType":"Bundle","type":"document","entry":[
            {{"resource":{{"resourceType":"Patient","id":"p","name":[{{"text":"Mary"}}]}}}},
            {{"resource":{{"resourceType":"AllergyIntolerance","id":"a","patient":{{"reference":"Patient/p"}},"code":{{"coding":[{{"system":"http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips","code":"{allergies}"}}]}}}}}}
            ]}}"#
        )
    };
    let none = came(
        &desk,
        Language::English,
        mary,
        with("no-known-allergies").as_bytes(),
    );
    says(&none, &["No allergies known."]);
    assert!(!none.contains("Nothing is said about allergies"), "{none}");
    let untold = came(
        &desk,
        Language::English,
        mary,
        with("no-allergy-info").as_bytes(),
    );
    says(
        &untold,
        &["Nothing is said about allergies, or nobody asked."],
    );
    assert!(!untold.contains("No allergies known."), "{untold}");
    assert!(!untold.contains("The name on it"), "{untold}");
}

#[test]
fn a_german_plan_of_two_pages_waits_for_the_second() {
    let (desk, mary) = mary();
    let page = b"<MP v=\"026\" U=\"ABC\" a=\"1\" z=\"2\"><P g=\"J\xfcrgen\" f=\"Holm\"/><S><M a=\"Bisoprolol\" m=\"1\"/></S></MP>";
    let html = came(&desk, Language::English, mary, page);
    says(
        &html,
        &[
            "1 of 2 pages of this plan are here. Still missing: page 2",
            "Choose the next page",
            "This is not the whole plan.",
        ],
    );
    assert!(!html.contains("Compare the medicines"), "{html}");
    let whole = b"<MP v=\"026\" U=\"ABC\"><P g=\"J\xfcrgen\" f=\"Holm\"/><S><M a=\"Bisoprolol\" m=\"1\"/></S></MP>";
    let html = came(&desk, Language::English, mary, whole);
    says(
        &html,
        &[
            "For Jürgen Holm",
            "morning 1, noon 0, evening 0, bedtime 0",
            "Compare the medicines",
        ],
    );
}

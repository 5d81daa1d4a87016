use super::*;
use crate::fhir::FhirError;

fn strange(kind: Strange) -> Result<ArrivedFile, ArrivedError> {
    Err(ArrivedError::Strange(kind))
}

#[test]
fn a_file_is_known_by_what_is_in_it() {
    let zip = [b"PK\x03\x04".as_slice(), &[0; 30]].concat();
    let webp = b"RIFF\x10\0\0\0WEBPVP8 ";
    let heic = b"\0\0\0\x18ftypheic\0\0\0\0";
    let cases: [(&[u8], Result<ArrivedFile, ArrivedError>); 27] = [
        (b"", strange(Strange::Empty)),
        (b"%PDF-1.7\n1 0 obj", strange(Strange::Pdf)),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", strange(Strange::Picture)),
        (b"\x89PNG\r\n\x1a\n", strange(Strange::Picture)),
        (webp, strange(Strange::Picture)),
        (heic, strange(Strange::Picture)),
        (b"<svg xmlns=\"x\"></svg>", strange(Strange::Picture)),
        (&zip, strange(Strange::Packed)),
        (b"\x1f\x8b\x08\0", strange(Strange::Packed)),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", strange(Strange::OldOffice)),
        (b"{\\rtf1 Ramipril}", strange(Strange::OldOffice)),
        (b"name,dose\r\nRamipril,5\r\n", strange(Strange::Table)),
        (
            b"\xef\xbb\xbfnavn;dosis\r\nx;0,5\r\n",
            strange(Strange::Table),
        ),
        (b"Ramipril 5 mg\nAspirin", strange(Strange::Text)),
        (b"Ramipril 5 mg, one in the morning", strange(Strange::Text)),
        (b"<!DOCTYPE html><html>", strange(Strange::WebPage)),
        (b"BEGIN:VCALENDAR\r\n", strange(Strange::Calendar)),
        (b"<?xml version=\"1.0\"?><a/>", strange(Strange::OtherXml)),
        (b"{\"a\":1}", strange(Strange::OtherJson)),
        (b"\x00\x01\x02\x03", strange(Strange::Unknown)),
        (b"\xe6\xf8\xe5\xff\x80", strange(Strange::Unknown)),
        (
            b"<Bundle xmlns=\"http://hl7.org/fhir\"/>",
            Err(ArrivedError::Fhir(FhirError::Xml)),
        ),
        (
            b"{\"resourceType\":\"Bundle\"",
            Err(ArrivedError::Fhir(FhirError::NotJson)),
        ),
        (
            b"{\"resourceType\":\"Bundle\"}",
            Err(ArrivedError::Fhir(FhirError::NotASummary)),
        ),
        (
            b"<MP v=\"026\"",
            Err(ArrivedError::German(GermanPlanError::Damaged)),
        ),
        (
            b"{\"format\":\"concord-backup\",\"version\":9",
            Ok(ArrivedFile::Backup),
        ),
        (&[0xc0, 1, 1], Ok(ArrivedFile::Letter)),
    ];
    for (bytes, expected) in cases {
        assert_eq!(judge(bytes), expected, "{}", String::from_utf8_lossy(bytes));
    }
}

/// A plan comes in the letters of its code, and some programs save it in others.
#[test]
fn a_german_page_is_read_in_either_encoding_of_its_letters() {
    let text = "<MP v=\"026\" U=\"1\"><P g=\"Jürgen\" f=\"Wernersen\"/></MP>";
    let old: Vec<u8> = text
        .chars()
        .map(|c| u8::try_from(u32::from(c)).unwrap())
        .collect();
    for bytes in [text.as_bytes(), &old] {
        let Ok(ArrivedFile::GermanPage(page)) = judge(bytes) else {
            panic!("{:?}", judge(bytes));
        };
        assert_eq!(page.patient.given.unwrap().as_str(), "Jürgen");
    }
}

/// A backup that also mentions FHIR, or FHIR that mentions a backup, is what it begins as.
#[test]
fn words_further_inside_make_a_file_nothing_else() {
    let summary =
        "{\"resourceType\":\"Patient\",\n\"name\":[{\"text\":\"\\\"concord-backup\\\"\"}]}";
    assert!(matches!(
        judge(summary.as_bytes()),
        Ok(ArrivedFile::Summary(_))
    ));
}

proptest::proptest! {
    /// Whatever the bytes are, there is an answer.
    #[test]
    fn no_bytes_make_judging_fail(bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..400)) {
        let _ = judge(&bytes);
    }
}

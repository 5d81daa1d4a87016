use proptest::prelude::*;

use super::*;

fn of_words(rows: &[Vec<String>]) -> CsvTable {
    let cells = |row: &Vec<String>| row.iter().cloned().map(CsvCell::Words).collect();
    CsvTable {
        columns: Vec::new(),
        rows: rows.iter().map(cells).collect(),
    }
}

/// What a reader by other people finds, the columns' names first.
fn read_back(bytes: &[u8], between: char) -> Vec<Vec<String>> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).expect("the mark");
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(u8::try_from(between).unwrap())
        .from_reader(bytes);
    let rows = reader.records().map(|row| row.unwrap());
    rows.map(|row| row.iter().map(ToOwned::to_owned).collect())
        .collect()
}

fn line(cells: Vec<CsvCell>, habit: CsvHabit) -> String {
    let table = CsvTable {
        columns: Vec::new(),
        rows: vec![cells],
    };
    let text = String::from_utf8(write(&table, habit)).unwrap();
    let lines = text.strip_prefix("\u{feff}\r\n");
    // Without columns the first line holds as many empty cells as the widest row.
    let lines = lines.or_else(|| text.split_once("\r\n").map(|(_, rest)| rest));
    lines.unwrap().trim_end_matches("\r\n").to_owned()
}

#[test]
fn a_table_is_written_as_spreadsheets_read_it() {
    let table = CsvTable {
        columns: vec!["Medicin".to_owned(), "Dosis".to_owned(), "藥物".to_owned()],
        rows: vec![
            vec![
                CsvCell::Words("Pinex \"stærk\", 500 mg".to_owned()),
                CsvCell::Quantity("0.5".parse().unwrap()),
                CsvCell::Day("2026-05-04".parse().unwrap()),
            ],
            vec![CsvCell::Whole(-5)],
        ],
    };
    let english = String::from_utf8(write(&table, CsvHabit::Point)).unwrap();
    assert_eq!(
        english,
        "\u{feff}Medicin,Dosis,藥物\r\n\"Pinex \"\"stærk\"\", 500 mg\",0.5,2026-05-04\r\n-5,,\r\n"
    );
    let danish = String::from_utf8(write(&table, CsvHabit::Comma)).unwrap();
    assert_eq!(
        danish,
        "\u{feff}Medicin;Dosis;藥物\r\n\"Pinex \"\"stærk\"\", 500 mg\";0,5;2026-05-04\r\n-5;;\r\n"
    );
}

#[test]
fn a_moment_is_shown_by_the_clock() {
    let moment = CsvCell::Moment("2026-05-04T08:05:30".parse().unwrap());
    assert_eq!(line(vec![moment], CsvHabit::Point), "2026-05-04 08:05");
}

#[test]
fn what_begins_as_a_formula_gets_an_apostrophe() {
    for (text, shown) in [
        ("=1+1", "'=1+1"),
        ("+45 12345678", "'+45 12345678"),
        ("-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("  =1+1", "'  =1+1"),
        ("\u{3000}＝1+1", "'\u{3000}＝1+1"),
        ("＋1", "'＋1"),
        ("−1", "'−1"),
        ("\u{200b}=1", "'\u{200b}=1"),
        ("\u{feff}\u{202e}@x", "'\u{feff}\u{202e}@x"),
        ("\"=1\"", "\"'\"\"=1\"\"\""),
        ("\tx", "\"'\tx\""),
        ("\rx", "\"'\rx\""),
        ("\0x", "\"'\0x\""),
        // Where semicolons part columns, a new cell would begin here.
        ("half;=1+1", "\"half;'=1+1\""),
        ("with food\n-5", "\"with food\n'-5\""),
        // What begins as words is left as it is.
        ("take 1 = one", "take 1 = one"),
        ("1-0-0-1", "1-0-0-1"),
        ("a, - b", "\"a, - b\""),
        ("", ""),
    ] {
        let cells = vec![CsvCell::Words(text.to_owned()), CsvCell::Nothing];
        let found = line(cells, CsvHabit::Point);
        assert_eq!(found.strip_suffix(','), Some(shown), "{text:?}");
    }
}

#[test]
fn a_number_of_our_own_keeps_its_minus_sign() {
    assert_eq!(line(vec![CsvCell::Whole(-5)], CsvHabit::Point), "-5");
    assert_eq!(
        line(vec![CsvCell::Words("-5".to_owned())], CsvHabit::Point),
        "'-5"
    );
}

#[test]
fn columns_are_words_too() {
    let table = CsvTable {
        columns: vec!["=A1".to_owned()],
        rows: vec![vec![CsvCell::Nothing]],
    };
    let text = String::from_utf8(write(&table, CsvHabit::Point)).unwrap();
    assert_eq!(text, "\u{feff}'=A1\r\n\"\"\r\n");
}

/// Texts in which what is dangerous comes often.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "\\PC{0,12}",
        "[=+@ \t\r\n\0\",;'a1＝－\u{200b}\u{3000}-]{0,12}",
    ]
}

fn rows() -> impl Strategy<Value = Vec<Vec<String>>> {
    (1_usize..4).prop_flat_map(|width| {
        let row = prop::collection::vec(text(), width);
        prop::collection::vec(row, 1..5)
    })
}

fn habit() -> impl Strategy<Value = CsvHabit> {
    prop_oneof![Just(CsvHabit::Point), Just(CsvHabit::Comma)]
}

proptest! {
    /// Another program finds every cell where it was put, with every letter of it.
    #[test]
    fn another_reader_finds_every_cell(rows in rows(), habit in habit()) {
        let found = read_back(&write(&of_words(&rows), habit), habit.between());
        let plain = |text: &str| text.replace('\'', "");
        let plainly = |rows: &[Vec<String>]| -> Vec<Vec<String>> {
            rows.iter().map(|row| row.iter().map(|text| plain(text)).collect()).collect()
        };
        // The first line is that of the columns, of which there are none here.
        prop_assert_eq!(plainly(&found[1..]), plainly(&rows));
        for (found, written) in found[1..].iter().flatten().zip(rows.iter().flatten()) {
            let is_alarming = |c: char| "=+-@＝＋－＠﹦﹢﹣﹫−\t\r\0".contains(c);
            if !written.contains(is_alarming) {
                prop_assert_eq!(found, written);
            }
        }
    }

    /// No cell begins a formula, whichever separator the reader believes in.
    #[test]
    fn no_reader_finds_a_formula(rows in rows(), habit in habit(), between in prop_oneof![Just(','), Just(';'), Just('\t')]) {
        let found = read_back(&write(&of_words(&rows), habit), between);
        for cell in found.iter().flatten() {
            let shown = cell.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{200b}');
            prop_assert!(!shown.starts_with(['=', '+', '-', '@', '＝', '－']), "{:?}", cell);
        }
    }

    /// Every row has as many cells as the widest.
    #[test]
    fn all_rows_are_equally_wide(columns in prop::collection::vec(text(), 1..4), lengths in prop::collection::vec(0_usize..5, 0..5)) {
        let row = |length: &usize| vec![CsvCell::Whole(7); *length];
        let table = CsvTable { columns, rows: lengths.iter().map(row).collect() };
        let width = lengths.iter().copied().max().unwrap_or(0).max(table.columns.len());
        let found = read_back(&write(&table, CsvHabit::Point), ',');
        prop_assert_eq!(found.len(), 1 + lengths.len());
        for row in found {
            prop_assert_eq!(row.len(), width);
        }
    }
}

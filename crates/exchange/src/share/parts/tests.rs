use super::*;
use crate::share::tests::sheet;
use crate::share::{Message, write};

fn message(medicines: u8) -> Vec<u8> {
    write(&Message::Sheet(Box::new(sheet(medicines))))
}

fn part(text: &str) -> MessagePart {
    match read(text) {
        Ok(CameText::Part(part)) => part,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_link_holds_the_whole() {
    let bytes = message(3);
    assert_eq!(read(&whole(&bytes)), Ok(CameText::Whole(bytes)));
}

#[test]
fn parts_come_in_any_order_and_twice() {
    let bytes: Vec<u8> = (0..2000_u32).map(|number| (number % 251) as u8).collect();
    let parts = cut(&bytes).unwrap();
    assert_eq!(parts.len(), 4);
    let mut gathered = Gathered::default();
    assert_eq!(gathered.count(), None);
    for (text, came, missing) in [
        (&parts[2], PartCame::Waits, vec![1, 2, 4]),
        (&parts[2], PartCame::Known, vec![1, 2, 4]),
        (&parts[0], PartCame::Waits, vec![2, 4]),
        (&parts[3], PartCame::Waits, vec![2]),
    ] {
        assert_eq!(gathered.take(part(text)), Ok(came));
        assert_eq!(gathered.missing(), missing);
    }
    assert_eq!(gathered.count(), Some((3, 4)));
    assert_eq!(gathered.take(part(&parts[1])), Ok(PartCame::Whole(bytes)));
}

#[test]
fn parts_of_two_messages_are_not_mixed() {
    let (one, other): (Vec<u8>, Vec<u8>) = (vec![1; 1000], vec![2; 1000]);
    let (one, other) = (cut(&one).unwrap(), cut(&other).unwrap());
    let mut gathered = Gathered::default();
    assert_eq!(gathered.take(part(&one[0])), Ok(PartCame::Waits));
    assert_eq!(gathered.take(part(&other[1])), Ok(PartCame::Other));
    assert_eq!(gathered.take(part(&one[0])), Ok(PartCame::Other));
    assert_eq!(
        gathered.take(part(&one[1])),
        Ok(PartCame::Whole(vec![1; 1000]))
    );
}

#[test]
fn a_part_that_was_changed_is_not_taken() {
    let text = cut(&message(3)).unwrap().remove(0);
    let changed = text.replace("Q1.1.1.", "Q1.1.2.");
    assert!(
        read(&changed).is_ok(),
        "it waits for a second that never comes"
    );
    let last = text.chars().next_back().unwrap();
    let other = if last == 'A' { 'B' } else { 'A' };
    let mut damaged = text.clone();
    damaged.pop();
    for (text, error) in [
        (
            [&damaged, other.to_string().as_str()].concat(),
            ShareError::Damaged,
        ),
        (damaged, ShareError::Damaged),
        (text.replace("Q1.1.1.", "Q1.2.1."), ShareError::Damaged),
        (text.replace("Q1.1.1.", "Q1.1.99."), ShareError::Damaged),
        (text.replace("Q1.", "Q2."), ShareError::Newer),
        ("L7.abc".to_owned(), ShareError::Newer),
        ("L1.$$".to_owned(), ShareError::Damaged),
        ("https://example.org".to_owned(), ShareError::NotOurs),
        (String::new(), ShareError::NotOurs),
        ("Q".repeat(200_000), ShareError::TooLarge),
    ] {
        assert_eq!(read(&text), Err(error), "{text:.60}");
    }
}

#[test]
fn what_is_too_large_for_pictures_says_so() {
    assert!(cut(&vec![0; PART_BYTES * MOST_PARTS]).is_some());
    assert!(cut(&vec![0; PART_BYTES * MOST_PARTS + 1]).is_none());
}

//! Messages, their parts, and what is sealed.

use proptest::prelude::*;

use super::{harmed, harmed_text, harms, noise};
use crate::paper::Body;
use crate::share::code::SpokenCode;
use crate::share::parts::{self, CameText, Gathered, PartCame};
use crate::share::sealed::Sealed;
use crate::share::tests::{reply, sheet};
use crate::share::{MOST_BYTES, Message, ShareError, read, write};

fn messages() -> [Vec<u8>; 2] {
    [
        write(&Message::Sheet(Box::new(sheet(6)))),
        write(&Message::Reply(Box::new(reply()))),
    ]
}

/// What was read keeps its caps, and is what it would be if it were written and read again.
fn holds(read_as: Result<Message, ShareError>) -> Result<(), TestCaseError> {
    let Ok(message) = read_as else {
        return Ok(());
    };
    if let Message::Sheet(sheet) = &message {
        let items = |body: &Body| match body {
            Body::Urgent(items) | Body::Asks(items) | Body::Own(items) | Body::Lines(items) => {
                items.len() + items.iter().map(|item| item.lines.len()).sum::<usize>()
            }
            Body::Table(_, rows) => rows.len(),
        };
        let parts = sheet.paper.parts.iter();
        prop_assert!(parts.map(|part| items(&part.body)).sum::<usize>() <= 1000);
        prop_assert!(sheet.paper.name.chars().count() <= 4000);
    }
    let again = write(&message);
    // What was read from few bytes may be written in more, by other packing.
    if again.len() <= MOST_BYTES {
        prop_assert_eq!(read(&again), Ok(message));
    }
    Ok(())
}

proptest! {
    #[test]
    fn a_message_that_was_damaged_is_refused_or_another_one_whole(which in 0..2_usize, harms in harms()) {
        holds(read(&harmed(&messages()[which], &harms)))?;
    }

    /// The same under the packing, where damage would seldom reach.
    #[test]
    fn what_is_packed_in_a_message_may_be_damaged_too(which in 0..2_usize, harms in harms()) {
        let message = &messages()[which];
        let plain = miniz_oxide::inflate::decompress_to_vec(&message[3..]).unwrap();
        let mut bytes = message[..3].to_vec();
        bytes.extend(miniz_oxide::deflate::compress_to_vec(&harmed(&plain, &harms), 1));
        holds(read(&bytes))?;
    }

    #[test]
    fn noise_is_no_message_or_keeps_the_caps(noise in noise(), kind in 0..4_u8) {
        holds(read(&noise))?;
        let mut ours = messages()[0][..2].to_vec();
        ours.push(kind);
        ours.extend(miniz_oxide::deflate::compress_to_vec(&noise, 1));
        holds(read(&ours))?;
    }

    /// Parts in any order, some twice, some damaged, some of another message: what becomes
    /// whole is one of the two messages to the byte.
    #[test]
    fn parts_that_were_damaged_never_make_a_whole(
        sizes in (1..4000_usize, 1..4000_usize),
        taken in prop::collection::vec((any::<prop::sample::Index>(), prop::option::weighted(0.4, harms())), 1..30),
    ) {
        let bytes = |size: usize, seed: usize| -> Vec<u8> {
            (0..size).map(|at| u8::try_from((at * seed) % 251).unwrap()).collect()
        };
        let whole = [bytes(sizes.0, 7), bytes(sizes.1, 11)];
        let texts: Vec<String> = whole.iter().flat_map(|bytes| parts::cut(bytes).unwrap()).collect();
        let mut gathered = Gathered::default();
        for (at, harms) in &taken {
            let text = at.get(&texts);
            let text = harms.as_ref().map_or_else(|| text.clone(), |harms| harmed_text(text, harms));
            if let Ok(CameText::Part(part)) = parts::read(&text)
                && let Ok(PartCame::Whole(made)) = gathered.take(part)
            {
                prop_assert!(whole.contains(&made));
            }
            if let Some((here, of)) = gathered.count() {
                prop_assert!(here < of && of <= parts::MOST_PARTS);
            }
        }
    }

    #[test]
    fn a_link_that_was_damaged_is_refused_or_holds_what_it_says(size in 0..2000_usize, harms in harms()) {
        let text = harmed_text(&parts::whole(&vec![0xc0; size]), &harms);
        if let Ok(CameText::Whole(bytes)) = parts::read(&text) {
            prop_assert_eq!(parts::whole(&bytes), text.trim());
        }
    }

    #[test]
    fn noise_is_no_part(noise in noise(), before in "(Q1\\.|L1\\.|Q1\\.[0-9]\\.[0-9]\\.)?") {
        let text = format!("{before}{}", String::from_utf8_lossy(&noise));
        prop_assert!(!matches!(parts::read(&text), Ok(CameText::Part(_))));
    }

    /// The cipher tells damage; what is read before it is what stands there, to the byte.
    #[test]
    fn a_sealed_message_is_read_to_the_byte_or_refused(
        salt in any::<[u8; 16]>(), locked in noise(), harms in harms(), rounds in any::<u32>(),
    ) {
        let sealed = Sealed { rounds, salt, nonce: [9; 12], locked };
        let whole = sealed.bytes();
        if (1..=1_000_000).contains(&rounds) {
            prop_assert_eq!(Sealed::read(&whole), Ok(sealed));
        } else {
            prop_assert_eq!(Sealed::read(&whole), Err(ShareError::Damaged));
        }
        for bytes in [harmed(&whole, &harms), harmed(&harmed(&whole, &harms), &harms)] {
            if let Ok(sealed) = Sealed::read(&bytes) {
                prop_assert!((1..=1_000_000).contains(&sealed.rounds));
                prop_assert_eq!(sealed.bytes(), bytes);
            }
        }
    }

    #[test]
    fn noise_is_a_code_only_by_its_twelve_digits(text in "\\PC{0,30}|[0-9 ０-９٠-٩-]{10,20}") {
        if let Some(code) = SpokenCode::parse(&text) {
            prop_assert_eq!(code.digits().len(), 12);
            prop_assert_eq!(SpokenCode::parse(&code.spoken()), Some(code));
        }
    }
}

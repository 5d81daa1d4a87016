//! Pages of German plans.

use proptest::prelude::*;

use super::{harmed, harmed_text, harms, noise};
use crate::german_plan::tests::WHOLE;
use crate::german_plan::{GermanPlanPages, read, text_of};

/// A plan that goes over several pages.
fn page(number: u8, of: u8) -> String {
    let pages = format!("<MP v=\"028\" a=\"{number}\" z=\"{of}\"");
    WHOLE.replacen("<MP v=\"028\"", &pages, 1)
}

/// Whatever comes in, reading it ends, and what was read keeps its caps.
fn holds(text: &str) -> Result<(), TestCaseError> {
    if let Ok(page) = read(text) {
        prop_assert!((1..=page.page.of).contains(&page.page.number) && page.page.of <= 9);
        let lines = page.sections.iter().map(|section| section.lines.len());
        prop_assert!(lines.sum::<usize>() <= 500);
        // All of it stood there: nothing unfolds.
        let told = format!("{page:?}");
        prop_assert!(told.len() <= 4000 + 40 * text.len());
    }
    Ok(())
}

proptest! {
    #[test]
    fn a_page_that_was_damaged_is_refused_or_keeps_the_caps(harms in harms()) {
        holds(&harmed_text(WHOLE, &harms))?;
        // As bytes of its own letters, as a scanner that reads bytes has them.
        let bytes: Vec<u8> = WHOLE.chars().filter_map(|c| u8::try_from(c).ok()).collect();
        holds(&text_of(&harmed(&bytes, &harms)))?;
    }

    #[test]
    fn noise_is_no_page_or_keeps_the_caps(noise in noise()) {
        let text = String::from_utf8_lossy(&noise);
        prop_assert!(read(&text).is_err());
        holds(&format!("<MP v=\"026\">{text}</MP>"))?;
        holds(&format!("<MP v=\"026\"><S><M a=\"{text}\"/></S></MP>"))?;
    }

    /// A plan is whole only when each of its pages was read, and all of one printing.
    #[test]
    fn pages_that_were_damaged_never_make_a_whole(
        of in 1..5_u8,
        taken in prop::collection::vec((1..6_u8, prop::option::weighted(0.4, harms())), 1..12),
    ) {
        let mut pages = GermanPlanPages::default();
        for (number, harms) in &taken {
            let text = page(*number, of);
            let text = harms.as_ref().map_or_else(|| text.clone(), |harms| harmed_text(&text, harms));
            if let Ok(page) = read(&text) {
                pages.add(page);
            }
        }
        prop_assert_eq!(pages.whole().is_some(), pages.missing().is_empty() && pages != GermanPlanPages::default());
    }
}

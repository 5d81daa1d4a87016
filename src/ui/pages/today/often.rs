//! One calm card where something taken when needed was needed on many days.
//!
//! A fact and an offer to ask; never more than one, and no blame. Put away, it
//! does not come back for a while.

use leptos::prelude::*;

use super::day_sheet::DaySheet;
use crate::ui::context::{ledger, now, with_person};
use crate::ui::parts::Icon;
use domain::concordance::{About, Raised, Rule, used_often};
use domain::record::PersonRecord;
use domain::words::Words;
use text::Text;

/// The card, if there is one to show.
pub fn often(sheet: DaySheet) -> impl Fn() -> Option<AnyView> {
    let t = sheet.t;
    let found = Memo::new(move |_| {
        let at = now().at(&sheet.zone.get_value());
        with_person(sheet.person, |record| {
            let one = used_often(record, at)?;
            Some((words_of(&one, record, t)?, one))
        })
        .flatten()
    });
    move || {
        found
            .get()
            .map(|(words, raised)| card(sheet, words, raised))
    }
}

/// The question in words; those of the other rules come with the page that shows them.
fn words_of(raised: &Raised, record: &PersonRecord, t: &Text) -> Option<Words> {
    let (About::Medicine(id), Rule::UsedOften { days }) = (raised.about, &raised.rule) else {
        return None;
    };
    let name = record.medicine(id)?.called().to_string();
    Words::parse(&t.rules.often(&name, *days)).ok()
}

fn card(sheet: DaySheet, words: Words, raised: Raised) -> AnyView {
    let (t, ledger) = (sheet.t, ledger());
    let shown = words.to_string();
    let (asked, left) = ((words.clone(), raised.clone()), (words, raised));
    let add = move |_| sheet.raise(ledger.fresh(), &asked);
    let not_now = move |_| sheet.leave_unasked(ledger.fresh(), &left);
    view! {
        <section class="card card--plain" aria-labelledby="often">
            <h2 id="often">{t.rules.title}</h2>
            <p>{shown}</p>
            <div class="buttons">
                <button type="button" class="button button--talk" on:click=add>
                    <Icon name="add"/>{t.rules.add}
                </button>
                <button type="button" class="button button--quiet" on:click=not_now>
                    {t.today.not_now}
                </button>
            </div>
        </section>
    }
    .into_any()
}

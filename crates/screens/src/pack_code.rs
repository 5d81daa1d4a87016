//! What was read from the code on a pack, in words. Numbers as they stand, never a name.

use chrono::NaiveDate;

use domain::supply::PackDates;
use domain::words::Name;
use exchange::pack_code::{Gtin, PackCode, PackExpiry, Ppn};
use forms::pack_dates::ReadFromPack;
use text::Text;

/// What was read from the code on a pack, to be shown as such.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackCodeShown {
    /// Each thing that was read, by what it is called.
    pub facts: Vec<(String, String)>,
    /// That its day has passed, or that the code has none.
    pub care: Option<&'static str>,
}

/// What a code says, on a day.
pub fn shown(code: &PackCode, today: NaiveDate, t: &Text) -> PackCodeShown {
    let p = t.pack_code;
    let mut facts = Vec::new();
    let trade = code.gtin.as_ref().map(Gtin::printed);
    let trade = trade.or_else(|| code.ppn.as_ref().map(Ppn::as_str));
    facts.extend(trade.map(|number| (p.product.to_owned(), number.to_owned())));
    let national = code.national.iter();
    facts.extend(national.map(|one| (p.national(one.scheme.called()), one.number.clone())));
    let batch = code.batch.as_ref();
    facts.extend(batch.map(|batch| (p.batch.to_owned(), batch.as_str().to_owned())));
    facts.extend(code.expiry.map(|expiry| {
        let last = t.dates.date(expiry.last_day());
        let last = match expiry {
            PackExpiry::Day(_) => last,
            PackExpiry::Month(_) => p.month_only(&last),
        };
        (p.expiry.to_owned(), last)
    }));
    let care = match code.expiry {
        Some(expiry) if expiry.last_day() < today => Some(p.passed),
        Some(_) => None,
        None => Some(p.no_expiry),
    };
    PackCodeShown { facts, care }
}

/// What waits to be kept of a code.
pub fn to_keep(code: &PackCode) -> ReadFromPack {
    // What stands in a code is short and without spaces.
    let name = |text: &str| Name::parse(text).ok();
    let trade = code.gtin.as_ref().map(|gtin| gtin.printed().to_owned());
    let pharmacy = || code.ppn.as_ref().map(|ppn| ppn.as_str().to_owned());
    let national = || {
        let first = code.national.first()?;
        Some(format!("{} {}", first.scheme.called(), first.number))
    };
    let product = trade.or_else(pharmacy).or_else(national);
    ReadFromPack {
        expires: code.expiry.map(PackExpiry::last_day),
        batch: code.batch.as_ref().and_then(|batch| name(batch.as_str())),
        product: product.and_then(|product| name(&product)),
    }
}

/// The batch and the product number that wait or are kept.
pub fn numbers(batch: Option<&Name>, product: Option<&Name>, t: &Text) -> Vec<String> {
    let p = t.pack_code;
    let batch = batch.map(|batch| p.batch_line(batch.as_str()));
    let product = product.map(|product| p.product_line(product.as_str()));
    batch.into_iter().chain(product).collect()
}

/// The numbers of the pack in use.
pub fn of_pack(dates: &PackDates, t: &Text) -> Vec<String> {
    numbers(dates.batch.as_ref(), dates.product.as_ref(), t)
}

#[cfg(test)]
mod tests;

//! Which copy of a pack to go by: the one on this device at once, and a newer one only if this
//! version of the app understands it.
//!
//! A copy that is understood is never replaced by one that is not, be it damaged, half or of a
//! newer version.

use super::{PackFetchError, Packs};
use knowledge::packed::{Packed, Unreadable};

/// Why there is no pack to go by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhyNot {
    /// It did not come.
    Unreachable,
    /// It is damaged.
    Damaged,
    /// It needs a newer app.
    Newer,
}

/// A pack to go by, and where it is from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opened<P> {
    /// The copy on this device, with its text; there may be a newer one by now.
    Kept(P, String),
    /// It has just been fetched.
    Fetched(P),
}

/// What came of looking for a newer copy of a pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Renewed<P> {
    /// The copy on this device is the newest.
    Same,
    /// This one is newer.
    Newer(P),
    /// There is a newer one that needs a newer app.
    NeedsNewerApp,
    /// Nobody knows: it did not come, or it is damaged.
    NotNow,
}

impl From<PackFetchError> for WhyNot {
    fn from(error: PackFetchError) -> Self {
        match error {
            PackFetchError::Unreachable => Self::Unreachable,
            PackFetchError::Missing | PackFetchError::TooLarge => Self::Damaged,
        }
    }
}

impl From<Unreadable> for WhyNot {
    fn from(unreadable: Unreadable) -> Self {
        match unreadable {
            Unreadable::Damaged => Self::Damaged,
            Unreadable::Newer => Self::Newer,
        }
    }
}

/// Opens a pack: the copy on this device, else from the network.
///
/// # Errors
/// [`WhyNot`] says why there is none to go by.
pub async fn open<P: Packed>(packs: &dyn Packs, path: &str) -> Result<Opened<P>, WhyNot> {
    let unreadable = match packs.kept(path).await {
        None => None,
        Some(text) => match P::read(&text) {
            Ok(pack) => return Ok(Opened::Kept(pack, text)),
            Err(unreadable) => Some(unreadable),
        },
    };
    match fetch(packs, path).await {
        Ok(pack) => Ok(Opened::Fetched(pack)),
        // What is wrong with the copy says more than that there is no network.
        Err(WhyNot::Unreachable) => Err(unreadable.map_or(WhyNot::Unreachable, WhyNot::from)),
        Err(why) => Err(why),
    }
}

async fn fetch<P: Packed>(packs: &dyn Packs, path: &str) -> Result<P, WhyNot> {
    let text = packs.fetch(path).await?;
    let pack = P::read(&text)?;
    packs.keep(path, &text);
    Ok(pack)
}

/// Looks for a newer copy of a pack than the one that is kept here as `text`, and keeps it.
pub async fn renew<P: Packed>(packs: &dyn Packs, path: &str, kept: &P, text: &str) -> Renewed<P> {
    match look(packs, path, kept, text).await {
        Renewed::Newer((pack, newest)) => {
            packs.keep(path, &newest);
            Renewed::Newer(pack)
        }
        Renewed::Same => Renewed::Same,
        Renewed::NeedsNewerApp => Renewed::NeedsNewerApp,
        Renewed::NotNow => Renewed::NotNow,
    }
}

/// Looks for a newer copy of a pack than the one that is kept here as `text`, and gives it with
/// its text. Whoever asks decides whether to keep it.
pub async fn look<P: Packed>(
    packs: &dyn Packs,
    path: &str,
    kept: &P,
    text: &str,
) -> Renewed<(P, String)> {
    let Ok(newest) = packs.fetch(path).await else {
        return Renewed::NotNow;
    };
    if newest == text {
        return Renewed::Same;
    }
    match P::read(&newest) {
        Ok(pack) if pack.may_replace(kept) => Renewed::Newer((pack, newest)),
        Ok(_) | Err(Unreadable::Newer) => Renewed::NeedsNewerApp,
        Err(Unreadable::Damaged) => Renewed::NotNow,
    }
}

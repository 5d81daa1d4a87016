//! The rules of the checks with the phrases of one language: two packs that are opened, renewed
//! and kept together, so that neither comes without what the other needs.

use std::rc::Rc;

use futures::future::join;

use super::place::PackPlace;
use super::{CHECKS, LANGUAGE, PackShelf, phrases_path};
use crate::device::pack::{self, Opened, Renewed, WhyNot};
use knowledge::checks::{Phrases, Rulebook, Rules};
use knowledge::packed::Packed;
use text::Language;

/// A pack that is used, with its text if it is a copy that was kept and may be old.
struct Used<P> {
    pack: P,
    kept_as: Option<String>,
}

/// A pack that has just come and is not kept yet, with its text.
type Newest<P> = Option<(P, String)>;

impl<P> From<Opened<P>> for Used<P> {
    fn from(opened: Opened<P>) -> Self {
        let (pack, kept_as) = match opened {
            Opened::Kept(pack, text) => (pack, Some(text)),
            Opened::Fetched(pack) => (pack, None),
        };
        Self { pack, kept_as }
    }
}

impl PackShelf {
    /// The rules with the phrases of the language that is read.
    pub(super) async fn rulebook(self) -> Result<Rc<Rulebook>, WhyNot> {
        let language = LANGUAGE.get();
        let place = self.rulebook_in(language);
        let open = || self.clone().open_rulebook(language, place.clone());
        place.get(open).await
    }

    /// The place of the rules with the phrases of a language.
    pub(super) fn rulebook_in(&self, language: Language) -> PackPlace<Rulebook> {
        let mut rulebooks = self.rulebooks.borrow_mut();
        rulebooks.entry(language).or_default().clone()
    }

    async fn open_rulebook(
        self,
        language: Language,
        place: PackPlace<Rulebook>,
    ) -> Result<Rc<Rulebook>, WhyNot> {
        let path = phrases_path(language);
        let (rules, phrases) = join(
            pack::open::<Rules>(&*self.packs, CHECKS),
            pack::open::<Phrases>(&*self.packs, &path),
        )
        .await;
        let (rules, phrases) = (Used::from(rules?), Used::from(phrases?));
        let book = Rc::new(Rulebook::of(&rules.pack, &phrases.pack));
        if rules.kept_as.is_some() || phrases.kept_as.is_some() {
            let renewal = self.renew_rulebook(path, place, (rules, phrases), book.clone());
            leptos::task::spawn_local(renewal);
        }
        Ok(book)
    }

    /// Renews what is kept: both packs, or the one that goes with the other. No rule that was
    /// applied is lost for want of its phrase.
    async fn renew_rulebook(
        self,
        path: String,
        place: PackPlace<Rulebook>,
        (rules, phrases): (Used<Rules>, Used<Phrases>),
        book: Rc<Rulebook>,
    ) {
        let (new_rules, new_phrases) =
            join(self.newest(CHECKS, &rules), self.newest(&path, &phrases)).await;
        let (new_rules, new_phrases) = (new_rules.as_ref(), new_phrases.as_ref());
        for (new_rules, new_phrases) in [
            (new_rules, new_phrases),
            (new_rules, None),
            (None, new_phrases),
        ] {
            if new_rules.is_none() && new_phrases.is_none() {
                continue;
            }
            let newer = Rulebook::of(
                new_rules.map_or(&rules.pack, |(pack, _)| pack),
                new_phrases.map_or(&phrases.pack, |(pack, _)| pack),
            );
            if newer.may_replace(&book) {
                if let Some((_, text)) = new_rules {
                    self.packs.keep(CHECKS, text);
                }
                if let Some((_, text)) = new_phrases {
                    self.packs.keep(&path, text);
                }
                place.put(Rc::new(newer));
                return;
            }
        }
    }

    async fn newest<P: Packed>(&self, path: &str, used: &Used<P>) -> Newest<P> {
        let text = used.kept_as.as_deref()?;
        match pack::look(&*self.packs, path, &used.pack, text).await {
            Renewed::Newer(newest) => Some(newest),
            Renewed::NeedsNewerApp => {
                self.mark_outdated(path.to_owned());
                None
            }
            Renewed::Same | Renewed::NotNow => None,
        }
    }
}

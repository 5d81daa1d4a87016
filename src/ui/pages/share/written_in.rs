//! In which language a page for others is written: whoever reads it need not speak the
//! person's own. People's own words stay as they wrote them.

use std::sync::Arc;

use leptos::context::Provider;
use leptos::prelude::*;

use crate::device::preferences as kept;
use crate::ui::context::{Preferences, fetch_language, preferences, text};
use crate::ui::form::{Caption, Look, Offer, OneOf, Tied, few};
use text::{Language, Portion, Text};

/// The name under which the device keeps it.
const WRITTEN_IN: &str = "written-in";

/// In which language a page for others is written.
#[derive(Clone, Copy)]
pub struct WrittenIn {
    language: RwSignal<Language>,
    /// The one that was chosen, while it is fetched.
    coming: RwSignal<Option<Language>>,
    has_failed: RwSignal<bool>,
}

impl WrittenIn {
    /// As it was chosen last on this device, else the person's own language. What is not
    /// here yet is fetched, and the page is in their own until then.
    pub fn kept_here() -> Self {
        let own = preferences().language.get_untracked();
        let written_in = Self {
            language: RwSignal::new(own),
            coming: RwSignal::new(None),
            has_failed: RwSignal::new(false),
        };
        let wanted: Language = kept::word(WRITTEN_IN).unwrap_or(own);
        if wanted != own {
            written_in.change(wanted);
        }
        written_in
    }

    /// The language; moves on when another one is here.
    pub fn language(self) -> Language {
        self.language.get()
    }

    /// All sentences in it.
    pub fn text(self) -> &'static Text {
        self.language.get().text()
    }

    fn change(self, language: Language) {
        self.has_failed.set(false);
        if Portion::ALL
            .iter()
            .all(|portion| language.is_here(*portion))
        {
            self.language.set(language);
            return;
        }
        self.coming.set(Some(language));
        leptos::task::spawn_local(async move {
            let is_here = fetch_language(language).await.is_ok();
            // The page may be gone, or another one was chosen meanwhile.
            if self.coming.try_get_untracked().flatten() != Some(language) {
                return;
            }
            self.coming.set(None);
            if is_here {
                self.language.set(language);
            } else {
                self.has_failed.set(true);
            }
        });
    }

    /// The choice of it.
    pub fn field(self) -> AnyView {
        let t = text();
        let choose = move |language| {
            kept::set(WRITTEN_IN, &language);
            self.change(language);
        };
        let wrong = move || {
            let words = || t.welcome.language_not_fetched.to_owned();
            self.has_failed.get().then(words)
        };
        let shown = move || self.coming.get().unwrap_or_else(|| self.language.get());
        let field = OneOf {
            tied: Tied::new("written-in".into(), Arc::new(wrong)),
            ..OneOf::at_once("written-in", Language::ALL, shown, choose)
        };
        let asked = Caption::unseen(t.share.written_in).with(Some(t.share.written_in_note.into()));
        let now = move || t.share.written_in_now(shown().own_name());
        view! {
            <details class="fold">
                <summary>{now}</summary>
                <div class="fold__body">{few(field, asked, Look::Segments, Language::ALL.map(Offer::of_language))}</div>
            </details>
        }
        .into_any()
    }

    /// Draws something in it, drawn anew when it changes.
    pub fn speaks(self, draw: impl Fn() -> AnyView + Send + Sync + Clone + 'static) -> AnyView {
        let own = preferences();
        let view = move || {
            let language = self.language.get();
            let preferences = Preferences {
                language: RwSignal::new(language),
                ..own
            };
            let draw = draw.clone();
            view! {
                <Provider value=preferences>
                    <div class="speaks" lang=language.code()>{draw()}</div>
                </Provider>
            }
        };
        view.into_any()
    }
}

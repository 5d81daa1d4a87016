//! What a medicine is like to live with: the card, with how far it was checked.
//!
//! Never blank and never "none": where nothing is written, it says so and whom
//! to ask.

use std::rc::Rc;

use leptos::prelude::*;

use crate::device::speech;
use crate::ui::context::{here, ledger, now, text, zone_of};
use crate::ui::pages::checks::update;
use crate::ui::parts::Icon;
use crate::ui::shelf::{self, Explanation};
use domain::id::{MedicineId, PersonId};
use domain::medicine::Medicine;
use domain::person::Country;
use knowledge::card::Card;
use knowledge::section::Section;
use screens::pictograms::pictograms;
use screens::route::Page;
use text::Text;

/// What was fetched, and a way to try again.
#[derive(Clone, Copy)]
pub struct Fetching {
    found: RwSignal<Option<Explanation>, LocalStorage>,
    tries: RwSignal<u32>,
}

impl Fetching {
    /// What was found; nothing until there is an answer.
    pub fn found(self) -> Option<Explanation> {
        self.found.get()
    }
}

/// The parts that are open from the start.
const OPEN: [Section; 3] = [
    Section::OftenUsedFor,
    Section::HowItHelps,
    Section::HowToTake,
];

/// Fetches the text about a medicine, and again when its name or form changes.
pub fn load(medicine: Memo<Option<Medicine>>) -> Fetching {
    let asked = Fetching {
        found: RwSignal::new_local(None),
        tries: RwSignal::new(0),
    };
    let wanted = Memo::new(move |_| medicine.get().map(|m| (m.identity, m.form)));
    let fetched = LocalResource::new(move || {
        asked.tries.track();
        // Read, not only tracked: a memo that nobody reads hears of nothing.
        wanted.with(|_| ());
        let medicine = medicine.get_untracked();
        async move {
            match medicine {
                Some(medicine) => Some(shelf::explain(medicine).await),
                None => None,
            }
        }
    });
    Effect::new(move |_| asked.found.set(fetched.get().flatten()));
    asked
}

/// Signs that need emergency help: quiet, but before everything else.
pub fn signs(asked: Fetching, person: PersonId, t: &'static Text) -> impl IntoView {
    let number = move || {
        ledger()
            .read_person(person, |record| record.person.country)
            .unwrap_or(Country::UnitedKingdom)
            .emergency_number()
    };
    move || {
        let Some(Explanation::Cards(cards)) = asked.found.get() else {
            return None;
        };
        let texts: Vec<_> = cards
            .iter()
            .filter_map(|card| card.section(Section::Emergency))
            .map(sentences)
            .collect();
        let number = number();
        (!texts.is_empty()).then(|| view! {
            <details class="signs">
                <summary>
                    <Icon name="warning"/>
                    <span class="signs__words">{t.cards.signs(number)}</span>
                    <Icon name="more"/>
                </summary>
                <div lang=t.language.of_cards().code()>{texts}</div>
                <a class="call call--now" href=format!("tel:{number}")>
                    <Icon name="phone"/>
                    <span class="call__words"><b>{t.cards.call(number)}</b><span>{t.cards.emergency}</span></span>
                </a>
            </details>
        })
    }
}

/// The card in full, or why there is none.
#[component]
pub(super) fn ExplanationPart(
    /// What was fetched.
    asked: Fetching,
    /// What the person calls the medicine.
    name: String,
    person: PersonId,
    medicine: MedicineId,
) -> impl IntoView {
    let t = text();
    let c = t.cards;
    let ask = move || {
        view! {
            <a class="button button--talk" href=here().href(Page::NewQuestion(Some(medicine)))>
                <Icon name="ask"/>{t.medicines.ask_about(&name)}
            </a>
        }
    };
    let body = move || match asked.found.get() {
        None => view! { <p class="page__quiet">{c.card_opening}</p> }.into_any(),
        Some(Explanation::Cards(cards)) => cards_view(&cards, person, t),
        Some(Explanation::NotRecognised) => words(c.card_unknown),
        Some(Explanation::NotWritten) => {
            view! { {words(c.card_not_written)}{missed_default(t)} }.into_any()
        }
        Some(Explanation::Unreachable) => again(asked, c.card_unreachable, t),
        Some(Explanation::Damaged) => again(asked, c.card_damaged, t),
        Some(Explanation::Newer) => words(c.card_newer),
    };
    view! {
        <section class="section">
            <h2 class="section__title">{c.know}</h2>
            {body}
            <div class="buttons">{ask}</div>
        </section>
    }
}

fn words(text: &'static str) -> AnyView {
    view! { <p class="card card--plain">{text}</p> }.into_any()
}

fn again(asked: Fetching, text: &'static str, t: &'static Text) -> AnyView {
    let retry = move |_| {
        asked.found.set(None);
        asked.tries.update(|tries| *tries += 1);
    };
    view! {
        <div class="card card--plain">
            <p>{text}</p>
            <button type="button" class="button button--secondary" on:click=retry>
                {t.cards.try_again}
            </button>
        </div>
    }
    .into_any()
}

fn missed_default(t: &'static Text) -> AnyView {
    view! {
        <details class="card">
            <summary>{t.cards.section(Section::MissedDose)}</summary>
            <div class="card__body"><p>{t.cards.missed_dose}</p></div>
        </details>
    }
    .into_any()
}

/// The cards in full.
pub fn cards_view(cards: &[Rc<Card>], person: PersonId, t: &'static Text) -> AnyView {
    let today = now().at(&zone_of(person)).date_naive();
    let several = cards.len() > 1;
    let all: Vec<_> = cards
        .iter()
        .map(|card| {
            let title =
                several.then(|| view! { <h3 lang=card.language.clone()>{card.applies_to.ingredient.clone()}</h3> });
            let body = if card.is_expired(today) {
                words(t.cards.card_expired)
            } else {
                card_view(card, t)
            };
            let id = card.id.clone();
            let outdated = move || {
                shelf::has_newer_card(&id).then(|| update(t.cards.card_outdated.to_owned()))
            };
            view! { {title}{body}{outdated}{sources(card, t)} }
        })
        .collect();
    if cards.iter().all(|card| card.language == t.language.code()) {
        return view! { <div class="cards">{all}</div> }.into_any();
    }
    view! {
        <p class="card card--plain">{t.cards.card_not_in_language}</p>
        <details class="fold">
            <summary>{t.cards.card_in_english}</summary>
            <div class="cards">{all}</div>
        </details>
    }
    .into_any()
}

fn card_view(card: &Card, t: &'static Text) -> AnyView {
    let c = t.cards;
    let parts: Vec<_> = Section::ALL
        .into_iter()
        .map(|section| {
            let written = card.section(section);
            let body = match (written, section) {
                (Some(text), _) => {
                    view! { <div lang=card.language.clone()>{sentences(text)}</div> }.into_any()
                }
                (None, Section::MissedDose) => view! { <p>{c.missed_dose}</p> }.into_any(),
                (None, _) => view! { <p>{c.card_not_written}</p> }.into_any(),
            };
            let seen: Vec<_> = pictograms(section, written.unwrap_or_default())
                .into_iter()
                .map(|name| view! { <Icon name/> })
                .collect();
            view! {
                <details class="card" open=OPEN.contains(&section)>
                    <summary>
                        <span class="card__title">{c.section(section)}</span>
                        <span class="card__seen">{seen}</span>
                    </summary>
                    <div class="card__body">{body}</div>
                </details>
            }
        })
        .collect();
    let ask: Vec<_> = card
        .ask
        .iter()
        .map(|ask| view! { <li>{ask.clone()}</li> })
        .collect();
    view! {
        <ReadAloud words=aloud(card, t)/>
        {parts}
        <details class="card">
            <summary>{c.worth_asking}</summary>
            <div class="card__body"><ul class="bullets" lang=card.language.clone()>{ask}</ul></div>
        </details>
    }
    .into_any()
}

/// A line of the source is a paragraph.
pub fn sentences(text: &str) -> AnyView {
    text.lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| view! { <p>{line.trim().to_owned()}</p> })
        .collect_view()
        .into_any()
}

fn sources(card: &Card, t: &'static Text) -> AnyView {
    let c = t.cards;
    let status = match &card.review {
        Some(review) => format!("{} · {}", review.by, t.dates.date(review.on)),
        None => t.common.not_checked.to_owned(),
    };
    let compared = match card.checked_on {
        Some(day) => c.card_compared(&t.dates.date(day)),
        None => c.card_not_compared.to_owned(),
    };
    let written = c.card_written(&t.dates.date(card.changed_on.unwrap_or(card.written_on)));
    let against: Vec<_> = card
        .check_against
        .iter()
        .map(|source| view! { <li>{source.clone()}</li> })
        .collect();
    view! {
        <div class="card__source">
            <p><b>{status}</b></p>
            <p>{written}" "{compared}</p>
            <details class="fold">
                <summary>{c.card_against}</summary>
                <ul class="bullets" lang="en">{against}</ul>
            </details>
        </div>
    }
    .into_any()
}

/// Everything of a card in reading order, emergency signs first.
fn aloud(card: &Card, t: &Text) -> String {
    let mut out = String::new();
    let rest = Section::ALL
        .into_iter()
        .filter(|section| *section != Section::Emergency);
    for section in [Section::Emergency].into_iter().chain(rest) {
        if let Some(text) = card.section(section) {
            out.push_str(t.cards.section(section));
            out.push_str(". ");
            out.push_str(text);
            out.push('\n');
        }
    }
    out
}

/// Reads a text with the device's own voice; not shown where there is none.
#[component]
fn ReadAloud(words: String) -> impl IntoView {
    let t = text();
    let reading = RwSignal::new(false);
    on_cleanup(speech::stop);
    speech::can_speak("en").then(|| {
        let toggle = move |_| {
            if reading.get_untracked() {
                speech::stop();
                reading.set(false);
            } else {
                speech::speak(&words, "en", move || reading.set(false));
                reading.set(true);
            }
        };
        view! {
            <button type="button" class="button button--quiet" on:click=toggle>
                <Icon name="speech"/>
                {move || if reading.get() { t.cards.read_stop } else { t.cards.read_aloud }}
            </button>
        }
    })
}

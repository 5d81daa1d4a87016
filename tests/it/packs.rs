//! Packs on their way to the app: the copy on the device, the network, and what becomes of both
//! when one of them fails or is newer than this version.

#![allow(clippy::panic)] // code of a test may fail as a test does

mod in_step;

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::future::{poll_fn, ready};
use std::rc::Rc;
use std::task::Poll;

use concord::device::pack::{self, Opened, PackFetchError, Packs, Renewed, WhyNot};
use concord::ui::pages::medicine::explanation::cards_view;
use concord::ui::shelf::{self, Explanation};
use domain::event::Event;
use domain::id::PersonId;
use domain::medicine::Medicine;
use futures::executor::block_on;
use futures::future::join;
use knowledge::card::{Card, CardId};
use knowledge::checks::Rules;
use knowledge::section::Section;
use screens::route::Page;
use storage::Pending;
use text::Language;

use crate::drawing::Desk;
use crate::shipped::{NAMES, RULES, phrases_path, phrases_text};
use crate::support;

const CARD: &str = include_str!("../../public/medicines/en/amlodipine.json");
const CARD_PATH: &str = "en/amlodipine.json";

/// The phrases that somebody needs who reads English.
const PHRASES_PATH: &str = "phrases/en.json";

#[derive(Clone, Copy, Default, PartialEq)]
enum Network {
    #[default]
    Up,
    Down,
}

#[derive(Clone, Copy, Default, PartialEq)]
enum Disk {
    #[default]
    Free,
    Full,
}

/// A host with packs, and a device with copies of them.
#[derive(Clone, Default)]
struct World(Rc<Inside>);

#[derive(Default)]
struct Inside {
    host: RefCell<BTreeMap<String, String>>,
    kept: RefCell<BTreeMap<String, String>>,
    asked: RefCell<Vec<String>>,
    network: Cell<Network>,
    disk: Cell<Disk>,
}

impl World {
    /// A host with the packs that are shipped, and a device with nothing.
    fn new() -> Self {
        let world = Self::default();
        world.publish("catalogue.txt", NAMES);
        world.publish("checks.json", RULES);
        for language in Language::ALL {
            world.publish(&phrases_path(language), &phrases_text(language));
        }
        world.publish(CARD_PATH, CARD);
        world
    }

    fn publish(&self, path: &str, text: &str) {
        let mut host = self.0.host.borrow_mut();
        host.insert(path.to_owned(), text.to_owned());
    }

    fn kept(&self, path: &str) -> Option<String> {
        self.0.kept.borrow().get(path).cloned()
    }

    fn keep(&self, path: &str, text: &str) {
        let mut kept = self.0.kept.borrow_mut();
        kept.insert(path.to_owned(), text.to_owned());
    }

    /// What was asked of the host since this was last asked.
    fn asked(&self) -> Vec<String> {
        self.0.asked.take()
    }

    /// The app opens anew on this device, in English.
    fn open_app(&self) {
        shelf::explain_in(Language::English);
        shelf::fill_from(Rc::new(self.clone()));
    }
}

/// An answer that lets others go first.
async fn later<T>(answer: T) -> T {
    let mut has_waited = false;
    poll_fn(move |context| {
        if std::mem::replace(&mut has_waited, true) {
            return Poll::Ready(());
        }
        context.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
    answer
}

impl Packs for World {
    fn kept(&self, path: &str) -> Pending<Option<String>> {
        Box::pin(ready(self.kept(path)))
    }

    fn fetch(&self, path: &str) -> Pending<Result<String, PackFetchError>> {
        self.0.asked.borrow_mut().push(path.to_owned());
        let answer = match self.0.network.get() {
            Network::Down => Err(PackFetchError::Unreachable),
            Network::Up => {
                let found = self.0.host.borrow().get(path).cloned();
                found.ok_or(PackFetchError::Missing)
            }
        };
        Box::pin(later(answer))
    }

    fn keep(&self, path: &str, text: &str) {
        if self.0.disk.get() == Disk::Free {
            self.keep(path, text);
        }
    }

    fn keep_only(&self, named: BTreeSet<String>) {
        let mut kept = self.0.kept.borrow_mut();
        kept.retain(|path, _| named.contains(path));
    }
}

/// Does what was begun and nobody waits for.
fn settle() {
    any_spawner::Executor::poll_local();
}

/// The rules as a newer app writes them: of a version that this one does not understand.
fn newer_rules() -> String {
    RULES.replacen("\"format\":2", "\"format\":3", 1)
}

/// What the checks go by is fetched for readers of every language.
fn fetch_in_every_language() {
    for language in Language::ALL {
        shelf::explain_in(language);
        block_on(shelf::reference()).unwrap();
    }
}

/// The card with other words, as a later day has it.
fn later_card() -> String {
    CARD.replacen("High blood pressure.", "Blood pressure that is high.", 1)
}

/// Adds amlodipine to somebody's list.
fn amlodipine(desk: &Desk, person: PersonId) -> Medicine {
    let schedule = support::daily(&["08:00"]);
    let parts = &[("amlodipine", 5)];
    let medicine = support::medicine(1, "amlodipine", parts, "2026-11-01 00:00", schedule);
    let medicine = Medicine {
        id: desk.fresh(),
        ..medicine
    };
    desk.commit(person, Event::MedicineSaved(Box::new(medicine.clone())));
    medicine
}

fn cards(explanation: Explanation) -> Vec<Rc<Card>> {
    match explanation {
        Explanation::Cards(cards) => cards,
        other => panic!("{other:?}"),
    }
}

fn said(explanation: Explanation) -> String {
    let cards = cards(explanation);
    let of = |card: &Rc<Card>| card.section(Section::OftenUsedFor).unwrap().to_owned();
    cards.iter().map(of).collect()
}

#[test]
fn the_kept_copy_is_used_at_once_and_renewed_for_what_comes_after() {
    let (desk, world) = (Desk::at("2026-11-22T08:12"), World::new());
    let medicine = amlodipine(&desk, desk.person("Mary"));
    let explain = || block_on(shelf::explain(medicine.clone()));
    world.open_app();
    let first = said(explain());
    world.publish(CARD_PATH, &later_card());

    world.open_app();
    assert_eq!(said(explain()), first);
    settle();
    assert!(said(explain()).starts_with("Blood pressure that is high."));
    world.0.network.set(Network::Down);
    world.open_app();
    assert!(said(explain()).starts_with("Blood pressure that is high."));
}

#[test]
fn an_understood_pack_is_never_replaced_by_one_that_is_not() {
    let lines = NAMES.lines().count();
    let half_names: String = NAMES.split_inclusive('\n').take(lines / 2).collect();
    let half_names = half_names.as_str();
    let newer_names = NAMES.replacen("concord-catalogue 1", "concord-catalogue 2", 1);
    let not_warned = NAMES.replacen("~\tlook-alike\t", "~\tsound-alike\t", 1);
    let lost_rule = RULES.replacen("\"first-dose\"", "\"before-breakfast\"", 1);
    let newer_card = CARD.replacen("\"format\":1", "\"format\":2", 1);
    let phrases = phrases_text(Language::English);
    let newer_phrase = phrases.replacen("\"phrase\":", "\"picture\":", 1);
    let lost_phrase = phrases.replacen("\"bleeding\":", "\"blood-loss\":", 1);
    assert_ne!(lost_phrase, phrases);
    let error_page = "<!doctype html><title>Not here</title>";
    for (path, good, bad, is_newer) in [
        ("catalogue.txt", NAMES, half_names, false),
        ("catalogue.txt", NAMES, error_page, false),
        ("catalogue.txt", NAMES, "", false),
        ("catalogue.txt", NAMES, newer_names.as_str(), true),
        ("catalogue.txt", NAMES, not_warned.as_str(), true),
        ("checks.json", RULES, &RULES[..RULES.len() / 2], false),
        ("checks.json", RULES, error_page, false),
        ("checks.json", RULES, newer_rules().as_str(), true),
        ("checks.json", RULES, lost_rule.as_str(), true),
        (PHRASES_PATH, &phrases, &phrases[..phrases.len() / 2], false),
        (PHRASES_PATH, &phrases, error_page, false),
        (PHRASES_PATH, &phrases, "{\"format\":2}", true),
        (PHRASES_PATH, &phrases, newer_phrase.as_str(), true),
        (PHRASES_PATH, &phrases, lost_phrase.as_str(), false),
        (CARD_PATH, CARD, &CARD[..CARD.len() - 1], false),
        (CARD_PATH, CARD, newer_card.as_str(), true),
    ] {
        let (desk, world) = (Desk::at("2026-11-22T08:12"), World::new());
        let medicine = amlodipine(&desk, desk.person("Mary"));
        world.keep("checks.json", RULES);
        world.keep(path, good);
        world.publish(path, bad);
        world.open_app();
        block_on(shelf::fetch_for(&[medicine])).unwrap();
        settle();
        let begins: String = bad.chars().take(30).collect();
        assert_eq!(world.kept(path).as_deref(), Some(good), "{path}: {begins}");
        let names = path == "catalogue.txt" && is_newer;
        assert_eq!(shelf::has_newer_names(), names, "{begins}");
        let rules = [PHRASES_PATH, "checks.json"].contains(&path) && is_newer;
        assert_eq!(shelf::has_newer_rules(), rules, "{begins}");
        let card = path == CARD_PATH && is_newer;
        assert_eq!(
            shelf::has_newer_card(&CardId::parse("amlodipine").unwrap()),
            card
        );
    }
}

#[test]
fn an_older_app_keeps_checking_by_the_rules_it_understands_and_says_so() {
    let (desk, world) = (Desk::at("2026-11-22T08:12"), World::new());
    let mary = desk.person("Mary");
    let medicine = amlodipine(&desk, mary);
    world.open_app();
    fetch_in_every_language();
    world.publish("checks.json", &newer_rules());
    let sentences = [
        "The checks on this device are of 22 November 2026. Update Concord to get newer ones.",
        "這部裝置上的核對清單是2026年11月22日的。請更新Concord，以取得較新的清單。",
        "Kontrollerne på denne enhed er fra 22. november 2026. Opdater Concord for at få nyere.",
    ];
    world.open_app();
    fetch_in_every_language();
    for page in [Page::Checks, Page::Medicine(medicine.id)] {
        for (html, sentence) in desk.draw_all(mary, page).iter().zip(sentences) {
            assert!(!html.contains(sentence), "nobody has looked yet: {html}");
        }
    }
    settle();
    for page in [Page::Checks, Page::Medicine(medicine.id)] {
        for (html, sentence) in desk.draw_all(mary, page).iter().zip(sentences) {
            assert!(html.contains(sentence), "{html}");
        }
        for (html, language) in desk.draw_all(mary, page).iter().zip(Language::ALL) {
            let t = language.text();
            assert!(html.contains(t.common.how_to_update), "{html}");
            assert!(
                html.contains(t.checks.nothing),
                "the checks are made: {html}"
            );
        }
    }
}

#[test]
fn rules_that_need_a_newer_app_are_counted_on_the_page() {
    let (desk, world) = (Desk::at("2026-11-22T08:12"), World::new());
    let mary = desk.person("Mary");
    amlodipine(&desk, mary);
    let seasons = "{\"seasons\":[{\"id\":\"may\"},{\"id\":\"october\"}],";
    world.publish("checks.json", &RULES.replacen('{', seasons, 1));
    world.open_app();
    fetch_in_every_language();
    let sentences = [
        "2 checks were left out: they need a newer Concord.",
        "有2項沒有核對，因為需要較新版本的Concord。",
        "2 kontroller blev ikke lavet: De kræver en nyere Concord.",
    ];
    for (html, sentence) in desk.draw_all(mary, Page::Checks).iter().zip(sentences) {
        assert!(html.contains(sentence), "{html}");
    }
}

#[test]
fn a_newer_text_that_is_not_understood_is_told_beside_the_kept_one() {
    let (desk, world) = (Desk::at("2026-11-22T08:12"), World::new());
    world.keep(CARD_PATH, CARD);
    world.publish(CARD_PATH, &CARD.replacen("\"format\":1", "\"format\":2", 1));
    let mary = desk.person("Mary");
    let medicine = amlodipine(&desk, mary);
    world.open_app();
    let kept = cards(block_on(shelf::explain(medicine)));
    settle();
    for language in Language::ALL {
        let t = language.text();
        let html = desk.draw_view(language, Some(mary), Page::Medicines, || {
            cards_view(&kept, mary, t)
        });
        assert!(html.contains(t.cards.card_outdated), "{html}");
        assert!(html.contains("High blood pressure."), "{html}");
    }
}

#[test]
fn names_that_need_a_newer_app_are_told_where_names_are_looked_for() {
    let (desk, world) = (Desk::at("2026-11-22T08:12"), World::new());
    let mary = desk.person("Mary");
    world.publish(
        "catalogue.txt",
        &NAMES.replacen("|bCampral EC", "|qCampral EC", 1),
    );
    world.open_app();
    fetch_in_every_language();
    for (html, language) in desk
        .draw_all(mary, Page::BeforeNew)
        .iter()
        .zip(Language::ALL)
    {
        assert!(html.contains(language.text().finding.newer), "{html}");
    }
}

#[test]
fn a_full_disk_takes_no_pack_away() {
    let (desk, world) = (Desk::at("2026-11-22T08:12"), World::new());
    let medicine = amlodipine(&desk, desk.person("Mary"));
    world.0.disk.set(Disk::Full);
    world.open_app();
    assert!(block_on(shelf::reference()).is_ok());
    assert_eq!(cards(block_on(shelf::explain(medicine))).len(), 1);
    assert!(world.0.kept.borrow().is_empty());
}

#[test]
fn a_copy_that_a_newer_app_left_here_waits_for_that_app_or_for_the_network() {
    let (_desk, world) = (Desk::at("2026-11-22T08:12"), World::new());
    world.keep("checks.json", &newer_rules());
    world.0.network.set(Network::Down);
    world.keep("catalogue.txt", NAMES);
    world.open_app();
    assert_eq!(block_on(shelf::reference()).err(), Some(WhyNot::Newer));
    assert_eq!(world.kept("checks.json"), Some(newer_rules()));
    world.0.network.set(Network::Up);
    assert!(block_on(shelf::reference()).is_ok());
    assert_eq!(world.kept("checks.json").as_deref(), Some(RULES));
}

#[test]
fn what_opens_and_what_renews_says_why_not() {
    let world = World::new();
    let open = |path: &str| block_on(pack::open::<Rules>(&world, path)).err();
    assert_eq!(open("none.json"), Some(WhyNot::Damaged));
    world.publish("checks.json", &newer_rules());
    assert_eq!(open("checks.json"), Some(WhyNot::Newer));
    world.keep("checks.json", "half");
    world.0.network.set(Network::Down);
    assert_eq!(open("checks.json"), Some(WhyNot::Damaged));
    assert_eq!(open("none.json"), Some(WhyNot::Unreachable));

    world.keep(CARD_PATH, CARD);
    let Ok(Opened::Kept(card, text)) = block_on(pack::open::<Card>(&world, CARD_PATH)) else {
        panic!("it is kept")
    };
    let renew = || block_on(pack::renew(&world, CARD_PATH, &card, &text));
    assert_eq!(renew(), Renewed::NotNow);
    world.0.network.set(Network::Up);
    assert_eq!(renew(), Renewed::Same);
    world.publish(CARD_PATH, "half");
    assert_eq!(renew(), Renewed::NotNow);
    world.publish(CARD_PATH, &later_card());
    assert!(matches!(renew(), Renewed::Newer(_)));
    world.publish(CARD_PATH, "{\"format\":2}");
    assert_eq!(renew(), Renewed::NeedsNewerApp);
    assert_eq!(world.kept(CARD_PATH), Some(later_card()));
}

#[test]
fn all_who_ask_at_the_same_time_share_one_fetch() {
    let (desk, world) = (Desk::at("2026-11-22T08:12"), World::new());
    let medicine = amlodipine(&desk, desk.person("Mary"));
    world.open_app();
    let explain = || shelf::explain(medicine.clone());
    let (references, texts) = block_on(join(
        join(shelf::reference(), shelf::reference()),
        join(join(explain(), explain()), shelf::catalogue()),
    ));
    assert!(references.0.is_ok() && references.1.is_ok());
    assert_eq!(cards(texts.0.0).len() + cards(texts.0.1).len(), 2);
    let mut asked = world.asked();
    asked.sort_unstable();
    assert_eq!(
        asked,
        ["catalogue.txt", "checks.json", CARD_PATH, PHRASES_PATH]
    );
    block_on(shelf::reference()).unwrap();
    assert_eq!(world.asked(), [""; 0], "what is here is not fetched again");
}

#[test]
fn a_fetch_that_failed_is_told_to_all_who_asked_and_can_be_tried_again() {
    let (_desk, world) = (Desk::at("2026-11-22T08:12"), World::new());
    world.0.network.set(Network::Down);
    world.open_app();
    let (one, other) = block_on(join(shelf::catalogue(), shelf::reference()));
    assert_eq!(one.err(), Some(WhyNot::Unreachable));
    assert_eq!(other.err(), Some(WhyNot::Unreachable));
    assert_eq!(world.asked(), ["catalogue.txt"]);
    world.0.network.set(Network::Up);
    assert!(block_on(shelf::catalogue()).is_ok());
    assert_eq!(world.asked(), ["catalogue.txt"]);
}

#[test]
fn adding_a_medicine_fetches_the_catalogue_once() {
    let (desk, world) = (Desk::at("2026-11-22T08:12"), World::new());
    let mary = desk.person("Mary");
    world.open_app();
    desk.draw(Language::English, mary, Page::AddMedicine);
    for _ in 0..10 {
        settle();
    }
    assert_eq!(
        world.asked(),
        ["catalogue.txt", "checks.json", PHRASES_PATH]
    );
}

#[test]
fn what_a_new_catalogue_no_longer_names_is_let_go() {
    let (_desk, world) = (Desk::at("2026-11-22T08:12"), World::new());
    let open_app = || {
        world.open_app();
        block_on(shelf::reference()).unwrap();
        settle();
    };
    open_app();
    world.keep("en/withdrawn.json", "a text");
    world.keep(CARD_PATH, CARD);
    open_app();
    assert!(
        world.kept("en/withdrawn.json").is_some(),
        "the catalogue is the same"
    );
    // A newer program may name it in a way that is not understood here.
    world.publish(
        "catalogue.txt",
        &NAMES.replacen("|bCampral EC", "|qCampral EC", 1),
    );
    open_app();
    assert!(world.kept("en/withdrawn.json").is_some());
    world.publish("catalogue.txt", &NAMES.replacen("|bCampral EC", "", 1));
    open_app();
    let left: Vec<String> = world.0.kept.borrow().keys().cloned().collect();
    assert_eq!(
        left,
        ["catalogue.txt", "checks.json", CARD_PATH, PHRASES_PATH]
    );
}

#[test]
fn what_somebodys_medicines_need_is_here_before_they_ask() {
    let (desk, world) = (Desk::at("2026-11-22T08:12"), World::new());
    let mary = desk.person("Mary");
    let medicine = amlodipine(&desk, mary);
    world.open_app();
    block_on(shelf::fetch_for(std::slice::from_ref(&medicine))).unwrap();
    world.0.network.set(Network::Down);
    world.open_app();
    assert!(block_on(shelf::reference()).is_ok());
    assert_eq!(cards(block_on(shelf::explain(medicine.clone()))).len(), 1);

    let nothing = World::new();
    nothing.0.network.set(Network::Down);
    nothing.open_app();
    let fetched = block_on(shelf::fetch_for(&[medicine]));
    assert_eq!(fetched, Err(WhyNot::Unreachable));
}

#[test]
fn a_pack_that_needs_a_newer_app_does_not_keep_the_others_away() {
    let (desk, world) = (Desk::at("2026-11-22T08:12"), World::new());
    let medicine = amlodipine(&desk, desk.person("Mary"));
    world.publish("checks.json", &newer_rules());
    world.open_app();
    block_on(shelf::fetch_for(&[medicine])).unwrap();
    assert_eq!(world.kept(CARD_PATH).as_deref(), Some(CARD));
    assert_eq!(world.kept("checks.json"), None);
}

//! Scanning the code on a box, and what was read from it: shown as read from the pack,
//! never taken for a name. What becomes of it the page says.

mod looking;

use chrono::NaiveDate;
use leptos::prelude::*;

pub use looking::PackScanState;

use super::Icon;
use crate::device::camera::NoCamera;
use crate::device::scanner::NoScanner;
use crate::ui::context::text;
use exchange::pack_code::{PackCode, PackCodeError};
use looking::{PackLooker, VIDEO};
use screens::pack_code;
use text::Text;

/// The scanning of the code on a box, as a page holds it.
#[derive(Clone, Copy)]
pub struct PackScan {
    /// How it stands.
    pub state: RwSignal<PackScanState>,
    /// Why what the camera saw last was not taken.
    pub wrong: RwSignal<Option<PackCodeError>>,
    /// Today, where the person lives.
    today: Memo<NaiveDate>,
    /// Told of every code that was read.
    read: Callback<PackCode>,
}

impl PackScan {
    /// Nothing scanned yet; `read` is told of every code that is read.
    pub fn new(today: Memo<NaiveDate>, read: impl Fn(PackCode) + Send + Sync + 'static) -> Self {
        Self {
            state: RwSignal::new(PackScanState::Rests),
            wrong: RwSignal::new(None),
            today,
            read: Callback::new(read),
        }
    }

    /// Takes in a code that was read.
    pub fn take_in(self, code: PackCode) {
        self.state
            .try_set(PackScanState::Read(Box::new(code.clone())));
        self.read.try_run(code);
    }

    /// The ways to scan, what was read, and `notes` of the page below it.
    pub fn view(self, notes: impl Fn(&PackCode) -> Vec<String> + Send + Sync + 'static) -> AnyView {
        let t = text();
        let looker = PackLooker::new(
            (self.state, self.wrong),
            self.today,
            Callback::new(move |code| self.take_in(code)),
        );
        let ways = move || match self.state.get() {
            PackScanState::Camera => camera(looker, self.wrong, t),
            other => buttons(looker, &other, t),
        };
        let read = move || match self.state.get() {
            PackScanState::Read(code) => Some(was_read(&code, self.today.get(), notes(&code), t)),
            _ => None,
        };
        view! {
            <section class="section" aria-label=t.pack_code.title>
                {ways}
                <div role="status">{read}</div>
            </section>
        }
        .into_any()
    }
}

/// What the camera sees. The picture stays the same one while what is said below changes.
fn camera(looker: PackLooker, wrong: RwSignal<Option<PackCodeError>>, t: &'static Text) -> AnyView {
    let p = t.pack_code;
    view! {
        <div class="camera">
            <video id=VIDEO class="camera__picture" autoplay playsinline aria-label=p.camera></video>
            <p role="status">{p.scanning}</p>
            {move || wrong.get().map(|why| said(p.refused(why)))}
            <button type="button" class="button button--secondary" on:click=move |_| looker.stop()>{p.stop}</button>
        </div>
    }
    .into_any()
}

fn buttons(looker: PackLooker, state: &PackScanState, t: &Text) -> AnyView {
    let p = t.pack_code;
    let wrong = match state {
        PackScanState::Refused(why) => Some(p.refused(*why)),
        PackScanState::NothingFound => Some(p.no_code),
        PackScanState::NoPicture => Some(p.no_picture),
        PackScanState::NoCamera(NoCamera::Refused) => Some(p.camera_refused),
        PackScanState::NoCamera(NoCamera::Missing) => Some(p.no_camera),
        PackScanState::NoScanner(NoScanner::NotFetched) => Some(p.reader_not_fetched),
        PackScanState::NoScanner(NoScanner::CannotRun) => Some(p.reader_cannot_run),
        PackScanState::Rests
        | PackScanState::Camera
        | PackScanState::Picture
        | PackScanState::Read(_) => None,
    };
    let busy = (*state == PackScanState::Picture).then_some(p.looking);
    view! {
        {wrong.map(said)}
        <p role="status">{busy}</p>
        <div class="buttons">
            <button type="button" class="button button--secondary" on:click=move |_| looker.scan()>
                <Icon name="eye"/>{p.scan}
            </button>
            <button type="button" class="button button--quiet" on:click=move |_| looker.pick()>{p.pick}</button>
        </div>
    }
    .into_any()
}

fn said(words: &'static str) -> AnyView {
    view! { <div class="error" role="alert"><p>{words}</p></div> }.into_any()
}

/// What was read, named as read from the pack.
fn was_read(code: &PackCode, today: NaiveDate, notes: Vec<String>, t: &Text) -> AnyView {
    let shown = pack_code::shown(code, today, t);
    let fact = |(name, value)| view! { <div><dt>{name}</dt><dd>{value}</dd></div> };
    let care = shown.care.map(|words| {
        view! {
            <div class="banner" data-kind="care">
                <Icon name="warning"/>
                <div class="banner__words"><p>{words}</p></div>
            </div>
        }
    });
    let notes = notes.into_iter().map(|note| view! { <p>{note}</p> });
    view! {
        <h2 class="section__title">{t.pack_code.read}</h2>
        <dl class="facts">{shown.facts.into_iter().map(fact).collect_view()}</dl>
        {care}
        <p>{t.pack_code.no_name}</p>
        {notes.collect_view()}
    }
    .into_any()
}

//! A message on its way out: as pictures, a locked link or a locked file.

use leptos::prelude::*;

use crate::device::clipboard::{self, Handed};
use crate::device::files::{self, OutgoingFile};
use crate::device::{incoming, seal};
use crate::ui::context::text;
use crate::ui::form::{Field, Look, Offer, few, words};
use crate::ui::parts::Icon;
use domain::concordance::SheetWay;
use exchange::share;
use exchange::share::code::SpokenCode;
use exchange::share::parts;
use exchange::share::picture::{MARGIN, Picture};

/// What a message has become.
#[derive(Clone, PartialEq)]
enum Made {
    NotYet,
    Working,
    Pictures(Vec<Picture>),
    TooLarge,
    Link(String, SpokenCode),
    File(OutgoingFile, SpokenCode),
    CannotLock,
}

/// Where a message goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Towards {
    /// To somebody who reads a sheet, and may never have seen the app.
    Reader,
    /// Back to whoever handed it on.
    Sender,
}

/// The ways out of a message; `gone` is told by which way it went.
pub fn outgoing(message: Vec<u8>, towards: Towards, gone: Callback<SheetWay>) -> AnyView {
    let t = text();
    // What the other side would refuse is not handed on.
    if share::read(&message).is_err() {
        return wrong(t.sending.too_much);
    }
    let way = RwSignal::new(None::<SheetWay>);
    let made = RwSignal::new(Made::NotYet);
    let out = Outgoing {
        message: StoredValue::new(message),
        sealed: StoredValue::new(None),
        towards,
        way,
        made,
        gone,
    };
    let field = Field::free(
        "sending-way",
        move || SheetWay::ALL.iter().position(|one| Some(*one) == way.get()),
        move |place| {
            let chosen: Option<SheetWay> =
                place.and_then(|place| SheetWay::ALL.get(place)).copied();
            way.set(chosen);
            if let Some(chosen) = chosen {
                out.make(chosen);
            }
        },
    );
    let offers =
        SheetWay::ALL.map(|way| Offer::from((t.sending.way_name(way), t.sending.way_note(way))));
    view! {
        {few(field, t.sending.way, Look::Choices, offers)}
        <div class="outgoing" aria-live="polite">{move || out.shown(made.get())}</div>
    }
    .into_any()
}

fn wrong(words: &'static str) -> AnyView {
    view! { <div class="error" role="alert"><p>{words}</p></div> }.into_any()
}

/// A message, and by which way it goes.
#[derive(Clone, Copy)]
struct Outgoing {
    message: StoredValue<Vec<u8>>,
    /// This message locked, and its code, once it is: the same for each way.
    sealed: StoredValue<Option<(Vec<u8>, SpokenCode)>>,
    towards: Towards,
    way: RwSignal<Option<SheetWay>>,
    made: RwSignal<Made>,
    gone: Callback<SheetWay>,
}

impl Outgoing {
    fn make(self, way: SheetWay) {
        if way == SheetWay::Picture {
            let pictures = self.message.with_value(|message| pictures(message));
            let is_made = pictures.is_some();
            self.made
                .set(pictures.map_or(Made::TooLarge, Made::Pictures));
            if is_made {
                self.gone.run(way);
            }
            return;
        }
        self.made.set(Made::Working);
        leptos::task::spawn_local(async move {
            let made = self.locked(way).await;
            // Somebody may have chosen another way meanwhile, or left.
            if self.way.try_get_untracked() == Some(Some(way)) {
                self.made.set(made.unwrap_or(Made::CannotLock));
            }
        });
    }

    async fn locked(self, way: SheetWay) -> Option<Made> {
        let (bytes, code) = match self.sealed.try_get_value()? {
            Some(sealed) => sealed,
            None => self.seal().await?,
        };
        Some(match way {
            SheetWay::File => Made::File(self.file(bytes), code),
            SheetWay::Link | SheetWay::Picture => {
                Made::Link(incoming::address_of(&parts::whole(&bytes)), code)
            }
        })
    }

    async fn seal(self) -> Option<(Vec<u8>, SpokenCode)> {
        let message = self.message.try_get_value()?;
        let code = seal::fresh_code().ok()?;
        let sealed = (seal::lock(&message, code).await.ok()?, code);
        // Another way may have been chosen while it was being locked: one code stays.
        let before = self.sealed.try_get_value()?;
        let kept = before.unwrap_or(sealed);
        self.sealed.try_set_value(Some(kept.clone()));
        Some(kept)
    }

    fn file(self, bytes: Vec<u8>) -> OutgoingFile {
        let name = match self.towards {
            Towards::Reader => "concord-sheet.concord",
            Towards::Sender => "concord-answer.concord",
        };
        OutgoingFile {
            name: name.to_owned(),
            kind: "application/octet-stream",
            bytes,
        }
    }

    fn shown(self, made: Made) -> AnyView {
        let s = text().sending;
        match made {
            Made::NotYet => ().into_any(),
            Made::Working => view! { <p class="saving" role="status">{s.making}</p> }.into_any(),
            Made::TooLarge => wrong(s.picture_too_large),
            Made::CannotLock => wrong(s.cannot_lock),
            Made::Pictures(pictures) => view! {
                {(self.towards == Towards::Reader).then(the_page)}
                {in_pictures(pictures)}
            }
            .into_any(),
            Made::Link(address, code) => {
                view! { {spoken(code)}{link(address, self.gone)} }.into_any()
            }
            Made::File(file, code) => view! {
                // Whoever gets a file must know where it opens.
                {(self.towards == Towards::Reader).then(the_page)}
                {spoken(code)}
                {save(file, self.gone)}
            }
            .into_any(),
        }
    }
}

/// The page on which a sheet is read, as a picture and as an address. It holds nothing of
/// the sheet, so that none of it is left in the history of whoever scans it.
fn the_page() -> AnyView {
    let s = text().sending;
    let address = incoming::page();
    let picture = Picture::of(&address, "").map(|picture| drawn(&picture, s.page_alt.to_owned()));
    view! {
        <p>{s.page_help}</p>
        <figure class="code-picture code-picture--small">{picture}<figcaption>{address}</figcaption></figure>
    }
    .into_any()
}

fn drawn(picture: &Picture, name: String) -> AnyView {
    let (side, outline) = (picture.side + 2 * MARGIN, picture.outline());
    view! {
        <svg viewBox=format!("0 0 {side} {side}") role="img" aria-label=name shape-rendering="crispEdges">
            <path class="code-picture__paper" d=format!("M0 0h{side}v{side}h-{side}z")></path>
            <path class="code-picture__ink" d=outline></path>
        </svg>
    }
    .into_any()
}

/// The parts stand alone: with an address before them, they would stay in the history of
/// whatever opens it.
fn pictures(message: &[u8]) -> Option<Vec<Picture>> {
    let parts = parts::cut(message)?;
    parts.iter().map(|part| Picture::of("", part)).collect()
}

fn in_pictures(pictures: Vec<Picture>) -> AnyView {
    let s = text().sending;
    let of = pictures.len();
    let place = RwSignal::new(0_usize);
    let pictures = StoredValue::new(pictures);
    let picture = move || {
        let place = place.get();
        let name = s.picture_alt(place + 1, of);
        let picture = pictures.with_value(|all| all.get(place).map(|one| drawn(one, name)))?;
        Some(view! {
            <figure class="code-picture" id="code-picture">
                {picture}
                {(of > 1).then(|| view! { <figcaption>{s.picture_of(place + 1, of)}</figcaption> })}
            </figure>
        })
    };
    let turn = move |step: isize| {
        move |_| place.update(|place| *place = place.saturating_add_signed(step).min(of - 1))
    };
    let turns = (of > 1).then(|| {
        view! {
            <p>{s.pictures_help}</p>
            <div class="buttons">
                <button type="button" class="button button--secondary" aria-disabled=move || (place.get() == 0).then_some("true")
                    on:click=turn(-1)>{s.previous_picture}</button>
                <button type="button" class="button button--secondary" aria-disabled=move || (place.get() + 1 == of).then_some("true")
                    on:click=turn(1)>{s.next_picture}</button>
            </div>
        }
    });
    view! { <p>{s.picture_help}</p>{picture}{turns} }.into_any()
}

fn spoken(code: SpokenCode) -> AnyView {
    let s = text().sending;
    view! {
        <div class="spoken-code">
            <p>{s.code_title}</p>
            <p class="spoken-code__digits">{code.spoken()}</p>
            <p class="page__quiet">{s.code_help}</p>
        </div>
    }
    .into_any()
}

fn link(address: String, gone: Callback<SheetWay>) -> AnyView {
    let s = text().sending;
    let copied = RwSignal::new(None::<Handed>);
    let address = StoredValue::new(address);
    let copy = move |_| {
        leptos::task::spawn_local(async move {
            let handed = clipboard::copy(&address.get_value()).await;
            copied.try_set(Some(handed));
            if handed != Handed::Cancelled {
                gone.try_run(SheetWay::Link);
            }
        });
    };
    let send = move |_| {
        leptos::task::spawn_local(async move {
            // Whoever changes their mind has the link still.
            match clipboard::share(&address.get_value()).await {
                Handed::Done => drop(gone.try_run(SheetWay::Link)),
                Handed::Refused => drop(copied.try_set(Some(Handed::Refused))),
                Handed::Cancelled => {}
            }
        });
    };
    let share = clipboard::can_share().then(|| {
        view! {
            <button type="button" class="button button--primary" on:click=send><Icon name="share"/>{s.send_link}</button>
        }
    });
    let said = move || {
        match copied.get()? {
        Handed::Done => Some(view! { <p role="status">{s.copied}</p> }.into_any()),
        Handed::Refused | Handed::Cancelled => Some(
            view! {
                <div class="error" role="alert"><p>{s.not_copied}</p></div>
                {words(Field::free("sending-link", move || address.get_value(), |_| {}), s.link_words)}
            }
            .into_any(),
        ),
    }
    };
    view! {
        <div class="buttons">
            {share}
            <button type="button" class="button button--secondary" on:click=copy>{s.copy}</button>
        </div>
        {said}
    }
    .into_any()
}

fn save(file: OutgoingFile, gone: Callback<SheetWay>) -> AnyView {
    let s = text().sending;
    let saved = RwSignal::new(None::<bool>);
    let file = StoredValue::new(file);
    let save = move |_| {
        leptos::task::spawn_local(async move {
            let is_saved = files::save(file.get_value()).await.is_ok();
            saved.try_set(Some(is_saved));
            if is_saved {
                gone.try_run(SheetWay::File);
            }
        });
    };
    let said = move || {
        let view = if saved.get()? {
            view! { <p role="status">{s.file_saved}</p> }.into_any()
        } else {
            view! { <div class="error" role="alert"><p>{s.file_not_saved}</p></div> }.into_any()
        };
        Some(view)
    };
    view! {
        <div class="buttons">
            <button type="button" class="button button--primary" on:click=save><Icon name="download"/>{s.save_file}</button>
        </div>
        {said}
    }
    .into_any()
}

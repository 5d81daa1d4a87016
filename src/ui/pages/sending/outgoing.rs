//! A message on its way out: as pictures, a locked link or a locked file.

use leptos::prelude::*;

use crate::device::clipboard::{self, Handed};
use crate::device::files::{self, OutgoingFile};
use crate::device::{incoming, seal};
use crate::ui::context::text;
use crate::ui::form::{Field, Look, Offer, few, words};
use crate::ui::parts::Icon;
use domain::concordance::SheetWay;
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

/// The ways out of a message. `name` is that of the file; `ready` is told by which way
/// it goes, once it can.
pub fn outgoing(message: Vec<u8>, name: &'static str, ready: Callback<SheetWay>) -> AnyView {
    let t = text();
    let way = RwSignal::new(None::<SheetWay>);
    let made = RwSignal::new(Made::NotYet);
    let message = StoredValue::new(message);
    let field = Field::free(
        "sending-way",
        move || SheetWay::ALL.iter().position(|one| Some(*one) == way.get()),
        move |place| {
            let chosen: Option<SheetWay> =
                place.and_then(|place| SheetWay::ALL.get(place)).copied();
            way.set(chosen);
            if let Some(chosen) = chosen {
                make(message, (chosen, name), made, ready);
            }
        },
    );
    let offers =
        SheetWay::ALL.map(|way| Offer::from((t.sending.way_name(way), t.sending.way_note(way))));
    view! {
        {few(field, t.sending.way, Look::Choices, offers)}
        <div aria-live="polite">{move || shown(made.get())}</div>
    }
    .into_any()
}

fn make(
    message: StoredValue<Vec<u8>>,
    (way, name): (SheetWay, &'static str),
    made: RwSignal<Made>,
    ready: Callback<SheetWay>,
) {
    if way == SheetWay::Picture {
        let pictures = message.with_value(|message| pictures(message));
        let is_made = pictures.is_some();
        made.set(pictures.map_or(Made::TooLarge, Made::Pictures));
        if is_made {
            ready.run(way);
        }
        return;
    }
    made.set(Made::Working);
    leptos::task::spawn_local(async move {
        let message = message.get_value();
        let locked = match seal::fresh_code() {
            Ok(code) => seal::lock(&message, code).await.map(|bytes| (bytes, code)),
            Err(error) => Err(error),
        };
        let Ok((bytes, code)) = locked else {
            return made.set(Made::CannotLock);
        };
        made.set(match way {
            SheetWay::File => Made::File(file(bytes, name), code),
            SheetWay::Link | SheetWay::Picture => {
                Made::Link(incoming::address_of(&parts::whole(&bytes)), code)
            }
        });
        ready.run(way);
    });
}

fn pictures(message: &[u8]) -> Option<Vec<Picture>> {
    let address = incoming::address_of("");
    let parts = parts::cut(message)?;
    parts
        .iter()
        .map(|part| Picture::of(&address, part))
        .collect()
}

fn file(bytes: Vec<u8>, name: &str) -> OutgoingFile {
    OutgoingFile {
        name: format!("{name}.concord"),
        kind: "application/octet-stream",
        bytes,
    }
}

fn shown(made: Made) -> AnyView {
    let s = text().sending;
    match made {
        Made::NotYet => ().into_any(),
        Made::Working => view! { <p class="saving" role="status">{s.making}</p> }.into_any(),
        Made::TooLarge => {
            view! { <div class="error" role="alert"><p>{s.picture_too_large}</p></div> }.into_any()
        }
        Made::CannotLock => {
            view! { <div class="error" role="alert"><p>{s.cannot_lock}</p></div> }.into_any()
        }
        Made::Pictures(pictures) => in_pictures(pictures),
        Made::Link(address, code) => view! { {spoken(code)}{link(address)} }.into_any(),
        Made::File(file, code) => view! { {spoken(code)}{save(file)} }.into_any(),
    }
}

fn in_pictures(pictures: Vec<Picture>) -> AnyView {
    let s = text().sending;
    let of = pictures.len();
    let place = RwSignal::new(0_usize);
    let pictures = StoredValue::new(pictures);
    let picture = move || {
        let place = place.get();
        let (side, outline) = pictures.with_value(|all| {
            all.get(place)
                .map(|one| (one.side + 2 * MARGIN, one.outline()))
        })?;
        let name = s.picture_alt(place + 1, of);
        Some(view! {
            <figure class="code-picture">
                <svg viewBox=format!("0 0 {side} {side}") role="img" aria-label=name shape-rendering="crispEdges">
                    <path class="code-picture__paper" d=format!("M0 0h{side}v{side}h-{side}z")></path>
                    <path class="code-picture__ink" d=outline></path>
                </svg>
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
                <button type="button" class="button button--secondary" disabled=move || place.get() == 0
                    on:click=turn(-1)>{s.previous_picture}</button>
                <button type="button" class="button button--secondary" disabled=move || place.get() + 1 == of
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

fn link(address: String) -> AnyView {
    let s = text().sending;
    let copied = RwSignal::new(None::<Handed>);
    let address = StoredValue::new(address);
    let copy = move |_| {
        leptos::task::spawn_local(async move {
            copied.set(Some(clipboard::copy(&address.get_value()).await));
        });
    };
    let send = move |_| {
        leptos::task::spawn_local(async move {
            // Whoever changes their mind has the link still.
            let _ = clipboard::share(&address.get_value()).await;
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

fn save(file: OutgoingFile) -> AnyView {
    let s = text().sending;
    let saved = RwSignal::new(None::<bool>);
    let file = StoredValue::new(file);
    let save = move |_| {
        leptos::task::spawn_local(async move {
            saved.set(Some(files::save(file.get_value()).await.is_ok()));
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

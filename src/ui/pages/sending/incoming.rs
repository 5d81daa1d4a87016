//! A message on its way in: pieces are put together, what is locked asks for its code,
//! and whatever is wrong is said. Nothing of it is kept here.

use std::sync::Arc;

use leptos::prelude::*;

use crate::device::{focus, incoming as device, seal};
use crate::ui::context::text;
use crate::ui::form::{Field, LineKind, Tied, line};
use exchange::share::code::SpokenCode;
use exchange::share::parts::{self, CameText, Gathered, PartCame};
use exchange::share::{self, Message, ShareError, sealed};

/// How far a message has come.
#[derive(Clone, Debug, Default, PartialEq)]
enum WayIn {
    #[default]
    Nothing,
    /// Some pictures are here.
    Some(Gathered, PartCame),
    /// It waits for its code.
    Locked(Vec<u8>, CodeSaid),
    Wrong(ShareError),
    Done,
}

/// What became of a code that was typed.
#[derive(Clone, Copy, Debug, PartialEq)]
enum CodeSaid {
    NotYet,
    NoCode,
    Trying,
    Wrong,
}

/// A message on its way in.
#[derive(Clone, Copy)]
pub struct Incoming {
    stage: RwSignal<WayIn>,
    /// The code as it is typed.
    typed: RwSignal<String>,
    came: Callback<Message>,
}

impl Incoming {
    /// Waits for a message, and tells it when it is whole.
    pub fn new(came: Callback<Message>) -> Self {
        Self {
            stage: RwSignal::new(WayIn::Nothing),
            typed: RwSignal::new(String::new()),
            came,
        }
    }

    /// Whether nothing more is waited for by camera or file.
    pub fn is_done(self) -> bool {
        let is_open = |stage: &WayIn| matches!(stage, WayIn::Nothing | WayIn::Some(..));
        !self.stage.try_with_untracked(is_open).unwrap_or_default()
    }

    /// A text came: a link, or what stands on a picture.
    pub fn text_came(self, text: &str) {
        match read_of(text) {
            Ok(CameText::Whole(bytes)) => self.whole(bytes),
            Ok(CameText::Part(part)) => {
                let known = self.stage.try_with_untracked(|stage| match stage {
                    WayIn::Some(gathered, _) => gathered.clone(),
                    _ => Gathered::default(),
                });
                let Some(mut gathered) = known else {
                    return;
                };
                match gathered.take(part) {
                    Ok(PartCame::Whole(bytes)) => self.whole(bytes),
                    Ok(PartCame::Known) if self.waits() => {}
                    Ok(came) => self.becomes(WayIn::Some(gathered, came)),
                    Err(error) => self.becomes(WayIn::Wrong(error)),
                }
            }
            // The camera may see another code beside ours.
            Err(_) if self.waits() => {}
            Err(error) => self.becomes(WayIn::Wrong(error)),
        }
    }

    /// What a camera sees came: whatever is not ours does not matter.
    pub fn seen(self, text: &str) {
        if !matches!(read_of(text), Err(ShareError::NotOurs)) {
            self.text_came(text);
        }
    }

    /// The bytes of a file came. Whether they are a message, or may be.
    pub fn bytes_came(self, bytes: &[u8]) -> bool {
        let is_ours = share::is_message(bytes) || sealed::is_sealed(bytes);
        if is_ours {
            self.whole(bytes.to_vec());
        }
        is_ours
    }

    /// Whether all of a message is here, locked or not.
    pub fn is_whole(self) -> bool {
        let is_whole = |stage: &WayIn| matches!(stage, WayIn::Done | WayIn::Locked(..));
        self.stage.try_with_untracked(is_whole).unwrap_or_default()
    }

    /// What came is no message, or not one that is opened.
    pub fn refused(self, why: ShareError) {
        self.becomes(WayIn::Wrong(why));
    }

    /// Somebody tries again: what was wrong before is said no longer.
    pub fn again(self) {
        let was_wrong = |stage: &WayIn| matches!(stage, WayIn::Wrong(_));
        if self.stage.try_with_untracked(was_wrong) == Some(true) {
            self.becomes(WayIn::Nothing);
        }
    }

    /// Somebody may have left the page meanwhile.
    fn becomes(self, stage: WayIn) {
        self.stage.try_set(stage);
    }

    fn waits(self) -> bool {
        let waits = |stage: &WayIn| matches!(stage, WayIn::Some(..));
        self.stage.try_with_untracked(waits).unwrap_or_default()
    }

    fn whole(self, bytes: Vec<u8>) {
        if sealed::is_sealed(&bytes) {
            self.becomes(match sealed::Sealed::read(&bytes) {
                Ok(_) => WayIn::Locked(bytes, CodeSaid::NotYet),
                Err(error) => WayIn::Wrong(error),
            });
            focus::on("sending-code");
            return;
        }
        match share::read(&bytes) {
            Ok(message) => {
                self.becomes(WayIn::Done);
                self.came.try_run(message);
            }
            Err(error) => self.becomes(WayIn::Wrong(error)),
        }
    }

    /// What there is to say of it.
    pub fn said(self) -> AnyView {
        let said = move || match self.stage.get() {
            WayIn::Nothing | WayIn::Done => ().into_any(),
            WayIn::Some(gathered, came) => some(&gathered, &came),
            WayIn::Wrong(error) => wrong(error),
            WayIn::Locked(bytes, said) => self.locked(bytes, said),
        };
        said.into_any()
    }

    fn locked(self, bytes: Vec<u8>, said: CodeSaid) -> AnyView {
        let s = text().sending;
        let typed = self.typed;
        let words = match said {
            CodeSaid::NotYet | CodeSaid::Trying => None,
            CodeSaid::NoCode => Some(s.no_code.to_owned()),
            CodeSaid::Wrong => Some(s.error(ShareError::WrongCode).to_owned()),
        };
        let field = Field {
            tied: Tied::new("sending-code".into(), Arc::new(move || words.clone())),
            value: Arc::new(move || typed.get()),
            set: Arc::new(move |text| typed.set(text)),
        };
        let bytes = StoredValue::new(bytes);
        let open = move |event: leptos::ev::SubmitEvent| {
            event.prevent_default();
            let bytes = bytes.get_value();
            let Some(code) = SpokenCode::parse(&typed.get_untracked()) else {
                self.becomes(WayIn::Locked(bytes, CodeSaid::NoCode));
                focus::on("sending-code");
                return;
            };
            self.stage
                .set(WayIn::Locked(bytes.clone(), CodeSaid::Trying));
            leptos::task::spawn_local(async move {
                match seal::unlock(&bytes, code).await {
                    Ok(plain) => self.whole(plain),
                    Err(ShareError::WrongCode) => {
                        self.becomes(WayIn::Locked(bytes, CodeSaid::Wrong));
                        focus::on("sending-code");
                    }
                    Err(error) => self.becomes(WayIn::Wrong(error)),
                }
            });
        };
        view! {
            <form on:submit=open novalidate=true>
                {line(field, LineKind::Telephone, (s.locked, s.code_hint))}
                <button type="submit" class="button button--primary" disabled=said == CodeSaid::Trying>{s.open}</button>
            </form>
        }
        .into_any()
    }
}

/// A text, with the address that may stand before it taken away.
fn read_of(text: &str) -> Result<CameText, ShareError> {
    let text = text.trim();
    let message = text.split_once(&["#", device::WAY].concat());
    let message = message.map_or(text, |(_, message)| message);
    // What a message in a chat puts behind a link does not belong to it.
    let end = message.find(|letter: char| letter.is_whitespace() || "<>()".contains(letter));
    parts::read(&message[..end.unwrap_or(message.len())])
}

fn some(gathered: &Gathered, came: &PartCame) -> AnyView {
    let s = text().sending;
    let (here, of) = gathered.count().unwrap_or((0, 0));
    view! {
        <div role="status">
            {(*came == PartCame::Other).then(|| view! { <p>{s.gathered_other}</p> })}
            <p>{s.gathered(here, of)}</p>
        </div>
    }
    .into_any()
}

fn wrong(error: ShareError) -> AnyView {
    let s = text().sending;
    view! {
        <div class="error" role="alert">
            <p>{s.error(error)}</p>
            <p>{s.nothing_applied}</p>
        </div>
    }
    .into_any()
}

//! How a box is looked at: by the camera until a code is read, or on a picture. What reads
//! codes is fetched when somebody asks for it: typing is as good a way here.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::device::camera::{Camera, NoCamera, Watching};
use crate::device::files;
use crate::device::scanner::{CodeKind, CodeScanner, NoScanner, SeenCode};
use exchange::FileError;
use exchange::pack_code::{PackCode, PackCodeError, read_together};

/// The id of what shows the camera's picture.
pub(super) const VIDEO: &str = "pack-camera";

/// The most bytes of a photograph.
const MOST_BYTES: usize = 25 * 1024 * 1024;

/// What the codes of a box look like.
const KINDS: &[CodeKind] = &[
    CodeKind::DataMatrix,
    CodeKind::Ean13,
    CodeKind::Ean8,
    CodeKind::UpcA,
];

/// How the scanning of a box stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum PackScanState {
    /// Nobody scans.
    #[default]
    Rests,
    /// The camera is on.
    Camera,
    /// A picture is looked at.
    Picture,
    /// A code was read.
    Read(Box<PackCode>),
    /// What was on a picture was not taken.
    Refused(PackCodeError),
    /// There was no code on a picture.
    NothingFound,
    /// What was chosen is no picture.
    NoPicture,
    /// There is no camera.
    NoCamera(NoCamera),
    /// Nothing can be read here or now.
    NoScanner(NoScanner),
}

/// What looks at a box. The camera goes off with the page.
#[derive(Clone, Copy)]
pub(super) struct PackLooker {
    state: RwSignal<PackScanState>,
    wrong: RwSignal<Option<PackCodeError>>,
    today: Memo<NaiveDate>,
    /// Told of the code that was read.
    read: Callback<PackCode>,
    scanner: StoredValue<Option<CodeScanner>, LocalStorage>,
    on: StoredValue<Option<Camera>, LocalStorage>,
}

impl PackLooker {
    pub(super) fn new(
        (state, wrong): (RwSignal<PackScanState>, RwSignal<Option<PackCodeError>>),
        today: Memo<NaiveDate>,
        read: Callback<PackCode>,
    ) -> Self {
        let looker = Self {
            state,
            wrong,
            today,
            read,
            scanner: StoredValue::new_local(None),
            on: StoredValue::new_local(None),
        };
        on_cleanup(move || {
            looker.on.try_set_value(None);
            looker.scanner.try_set_value(None);
        });
        looker
    }

    /// Turns the camera on and looks until a code is read.
    pub(super) fn scan(self) {
        self.wrong.set(None);
        self.state.set(PackScanState::Camera);
        let scanner = self.scanner();
        leptos::task::spawn_local(async move {
            match Camera::on(VIDEO).await {
                Ok(camera) if self.is(&PackScanState::Camera) => {
                    let Some(scanner) = scanner else {
                        return;
                    };
                    camera.watch(&scanner, move |codes| self.seen(codes));
                    self.on.try_set_value(Some(camera));
                }
                Ok(_) => {}
                Err(why) => self.off(PackScanState::NoCamera(why)),
            }
        });
    }

    /// Turns the camera off.
    pub(super) fn stop(self) {
        self.off(PackScanState::Rests);
    }

    /// Lets the person choose a picture, and looks at it.
    pub(super) fn pick(self) {
        leptos::task::spawn_local(async move {
            let file = match files::pick("image/*", MOST_BYTES).await {
                Ok(file) => file,
                Err(FileError::Cancelled) => return,
                Err(_) => return self.off(PackScanState::NoPicture),
            };
            let Some(scanner) = self.scanner() else {
                return;
            };
            self.off(PackScanState::Picture);
            let found = scanner.codes_of_file(&file.bytes).await;
            // The camera may have been opened meanwhile.
            if !self.is(&PackScanState::Picture) {
                return;
            }
            match found {
                Ok(Some(codes)) if codes.is_empty() => self.off(PackScanState::NothingFound),
                Ok(Some(codes)) => match self.taken(&codes) {
                    Ok(code) => self.take_in(code),
                    Err(why) => self.off(PackScanState::Refused(why)),
                },
                Ok(None) => self.off(PackScanState::NoPicture),
                Err(why) => self.off(PackScanState::NoScanner(why)),
            }
        });
    }

    /// What the camera sees: a code that is not taken is said, and looked past.
    fn seen(self, codes: Result<Vec<SeenCode>, NoScanner>) -> Watching {
        match codes {
            Ok(codes) if codes.is_empty() => Watching::GoesOn,
            Ok(codes) => match self.taken(&codes) {
                Ok(code) => {
                    self.take_in(code);
                    Watching::Enough
                }
                Err(why) => {
                    if self.wrong.try_get_untracked() != Some(Some(why)) {
                        self.wrong.try_set(Some(why));
                    }
                    Watching::GoesOn
                }
            },
            Err(why) => {
                self.off(PackScanState::NoScanner(why));
                Watching::Enough
            }
        }
    }

    fn taken(self, codes: &[SeenCode]) -> Result<PackCode, PackCodeError> {
        // A page that was left takes nothing.
        let today = self.today.try_get_untracked();
        let today = today.ok_or(PackCodeError::NotAPackCode)?;
        read_together(codes.iter().map(|code| code.text.as_str()), today)
    }

    fn take_in(self, code: PackCode) {
        self.on.try_set_value(None);
        self.read.try_run(code);
    }

    fn off(self, state: PackScanState) {
        self.on.try_set_value(None);
        self.state.try_set(state);
    }

    fn is(self, state: &PackScanState) -> bool {
        self.state.try_with_untracked(|now| now == state) == Some(true)
    }

    fn scanner(self) -> Option<CodeScanner> {
        self.scanner
            .try_update_value(|kept| kept.get_or_insert_with(|| CodeScanner::of(KINDS)).clone())
    }
}

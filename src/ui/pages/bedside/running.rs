//! What the bedside clock holds while it runs: the screen and the sound.

use leptos::prelude::*;

use crate::device::awake::{self, Awake, ScreenStays};
use crate::device::sound::{self, Loudness, Speaker};

/// What the page holds while the clock runs.
#[derive(Clone, Copy)]
pub struct Running {
    /// Whether the screen stays on.
    pub screen: RwSignal<ScreenStays>,
    /// Whether the sound can be heard.
    pub speaker: RwSignal<Speaker>,
    awake: StoredValue<Option<Awake>, LocalStorage>,
}

impl Running {
    /// Nothing is asked for yet.
    pub fn new() -> Self {
        Self {
            screen: RwSignal::new(ScreenStays::Asked),
            speaker: RwSignal::new(Speaker::Ready),
            awake: StoredValue::new_local(None),
        }
    }

    /// Asks for the screen to stay on. To be called from a tap.
    pub fn keep_awake(self) {
        let screen = self.screen;
        // It may be answered when the page is gone.
        let told = move |stays| {
            let _ = screen.try_set(stays);
        };
        self.awake.set_value(Some(awake::keep(told)));
    }

    /// Readies the sound and lets it be heard. To be called from a tap.
    pub fn try_sound(self) {
        sound::prepare();
        sound::ring(Loudness::Loud);
        // It takes a moment to wake; how it stands is looked at while the clock runs.
        self.speaker.update(|speaker| {
            if sound::speaker() == Speaker::Missing {
                *speaker = Speaker::Missing;
            }
        });
    }
}

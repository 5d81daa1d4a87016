//! A short, gentle sound: two soft notes, made here, so nothing is fetched. And an
//! alarm of the same notes, louder, again and again.
//!
//! Browsers allow sound only after the person has touched the page once.

/// Whether this device makes the sound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Speaker {
    /// It does.
    Ready,
    /// Not before the person taps something, or not any more.
    Silent,
    /// This browser has no way to.
    Missing,
}

/// How loud it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loudness {
    /// As a hint.
    Soft,
    /// To wake somebody.
    Loud,
}

/// Readies the sound. To be called from a tap.
#[cfg(target_arch = "wasm32")]
pub fn prepare() {
    browser::prepare();
}

/// Plays the two notes, if [`prepare`] was called before.
#[cfg(target_arch = "wasm32")]
pub fn ring(loudness: Loudness) {
    browser::ring(loudness);
}

/// Whether the notes can be heard, as far as the browser says.
#[cfg(target_arch = "wasm32")]
pub fn speaker() -> Speaker {
    browser::speaker()
}

/// Looks every few seconds, until it is dropped.
pub struct Alarm {
    #[cfg(target_arch = "wasm32")]
    _interval: browser::SoundInterval,
}

/// Calls `look` every few seconds, and plays the notes loudly whenever it says so.
#[cfg(target_arch = "wasm32")]
pub fn alarm(look: impl Fn() -> AlarmLook + 'static) -> Alarm {
    Alarm {
        _interval: browser::SoundInterval::new(move || {
            if look() == AlarmLook::Now {
                browser::ring(Loudness::Loud);
            }
        }),
    }
}

/// Natively time stands still.
#[cfg(not(target_arch = "wasm32"))]
pub fn alarm(_look: impl Fn() -> AlarmLook + 'static) -> Alarm {
    Alarm {}
}

/// Whether an alarm is to be heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AlarmLook {
    /// It is.
    Now,
    /// It is not.
    NotNow,
}

/// Natively there is none.
#[cfg(not(target_arch = "wasm32"))]
pub fn speaker() -> Speaker {
    Speaker::Missing
}

/// Natively it is quiet.
#[cfg(not(target_arch = "wasm32"))]
pub fn prepare() {}

/// Natively it is quiet.
#[cfg(not(target_arch = "wasm32"))]
pub fn ring(_loudness: Loudness) {}

#[cfg(target_arch = "wasm32")]
mod browser {
    use std::cell::RefCell;

    use wasm_bindgen::prelude::*;
    use web_sys::{AudioContext, OscillatorType};

    use super::{Loudness, Speaker};
    use crate::device::feature::part;

    /// How far the looks of an alarm lie apart, in milliseconds.
    const LOOK_MILLISECONDS: i32 = 4_000;

    /// Something done every few seconds, until it is dropped.
    pub struct SoundInterval {
        id: Option<i32>,
        _look: Closure<dyn Fn()>,
    }

    impl SoundInterval {
        pub(super) fn new(look: impl Fn() + 'static) -> Self {
            let look = Closure::<dyn Fn()>::new(look);
            let id = web_sys::window().and_then(|window| {
                window
                    .set_interval_with_callback_and_timeout_and_arguments_0(
                        look.as_ref().unchecked_ref(),
                        LOOK_MILLISECONDS,
                    )
                    .ok()
            });
            Self { id, _look: look }
        }
    }

    impl Drop for SoundInterval {
        fn drop(&mut self) {
            if let (Some(id), Some(window)) = (self.id, web_sys::window()) {
                window.clear_interval_with_handle(id);
            }
        }
    }

    thread_local! {
        static SPEAKER: RefCell<Option<AudioContext>> = const { RefCell::new(None) };
    }

    pub(super) fn prepare() {
        SPEAKER.with_borrow_mut(|speaker| {
            if speaker.is_none() {
                *speaker = AudioContext::new().ok();
            }
            // A refusal leaves it silent; the reminder is on the screen as well.
            if let Some(speaker) = speaker {
                let _ = speaker.resume();
            }
        });
    }

    pub(super) fn speaker() -> Speaker {
        SPEAKER.with_borrow(|speaker| match speaker {
            None => Speaker::Missing,
            // Some browsers let a call or a lock silence it for good.
            Some(speaker) if part(speaker, "state") == Some("running".into()) => Speaker::Ready,
            Some(_) => Speaker::Silent,
        })
    }

    pub(super) fn ring(loudness: Loudness) {
        let (level, starts): (f32, &[f64]) = match loudness {
            Loudness::Soft => (0.25, &[0.0]),
            Loudness::Loud => (0.8, &[0.0, 1.0, 2.0]),
        };
        SPEAKER.with_borrow(|speaker| {
            let Some(speaker) = speaker else { return };
            for from in starts {
                for (start, pitch) in [(0.0, 523.25), (0.35, 659.25)] {
                    // A missing sound is no loss: the reminder is on the screen.
                    let _ = note(speaker, from + start, (pitch, level));
                }
            }
        });
    }

    fn note(
        speaker: &AudioContext,
        start: f64,
        (pitch, loudest): (f32, f32),
    ) -> Result<(), JsValue> {
        let from = speaker.current_time() + start;
        let (tone, loudness) = (speaker.create_oscillator()?, speaker.create_gain()?);
        tone.set_type(OscillatorType::Sine);
        tone.frequency().set_value(pitch);
        let level = loudness.gain();
        level.set_value_at_time(0.0001, from)?;
        level.exponential_ramp_to_value_at_time(loudest, from + 0.05)?;
        level.exponential_ramp_to_value_at_time(0.0001, from + 0.9)?;
        tone.connect_with_audio_node(&loudness)?;
        loudness.connect_with_audio_node(&speaker.destination())?;
        tone.start_with_when(from)?;
        tone.stop_with_when(from + 1.0)
    }
}

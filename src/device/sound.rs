//! A short, gentle sound: two soft notes, made here, so nothing is fetched.
//!
//! Browsers allow sound only after the person has touched the page once.

/// Readies the sound. To be called from a tap.
#[cfg(target_arch = "wasm32")]
pub fn prepare() {
    browser::prepare();
}

/// Plays the two notes, if [`prepare`] was called before.
#[cfg(target_arch = "wasm32")]
pub fn ring() {
    browser::ring();
}

/// Natively it is quiet.
#[cfg(not(target_arch = "wasm32"))]
pub fn prepare() {}

/// Natively it is quiet.
#[cfg(not(target_arch = "wasm32"))]
pub fn ring() {}

#[cfg(target_arch = "wasm32")]
mod browser {
    use std::cell::RefCell;

    use wasm_bindgen::JsValue;
    use web_sys::{AudioContext, OscillatorType};

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

    pub(super) fn ring() {
        SPEAKER.with_borrow(|speaker| {
            if let Some(speaker) = speaker {
                for (start, pitch) in [(0.0, 523.25), (0.35, 659.25)] {
                    // A missing sound is no loss: the reminder is on the screen.
                    let _ = note(speaker, start, pitch);
                }
            }
        });
    }

    fn note(speaker: &AudioContext, start: f64, pitch: f32) -> Result<(), JsValue> {
        let from = speaker.current_time() + start;
        let (tone, loudness) = (speaker.create_oscillator()?, speaker.create_gain()?);
        tone.set_type(OscillatorType::Sine);
        tone.frequency().set_value(pitch);
        let level = loudness.gain();
        level.set_value_at_time(0.0001, from)?;
        level.exponential_ramp_to_value_at_time(0.25, from + 0.05)?;
        level.exponential_ramp_to_value_at_time(0.0001, from + 0.9)?;
        tone.connect_with_audio_node(&loudness)?;
        loudness.connect_with_audio_node(&speaker.destination())?;
        tone.start_with_when(from)?;
        tone.stop_with_when(from + 1.0)
    }
}

//! The device's own voice. Nothing is sent anywhere: only voices that live on
//! the device are used.

pub use adapter::{can_speak, speak, stop};

#[cfg(target_arch = "wasm32")]
mod adapter {
    use wasm_bindgen::prelude::*;
    use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

    fn synthesis() -> Option<SpeechSynthesis> {
        let window = web_sys::window()?;
        // Some browsers have no voice at all, and asking them would throw.
        js_sys::Reflect::has(&window, &"speechSynthesis".into())
            .ok()?
            .then_some(())?;
        window.speech_synthesis().ok()
    }

    fn voice(language: &str) -> Option<SpeechSynthesisVoice> {
        synthesis()?
            .get_voices()
            .iter()
            .filter_map(|voice| voice.dyn_into::<SpeechSynthesisVoice>().ok())
            .find(|voice| voice.local_service() && voice.lang().starts_with(language))
    }

    /// Whether a voice for a language lives on this device.
    pub fn can_speak(language: &str) -> bool {
        voice(language).is_some()
    }

    /// Reads a text aloud, and calls `done` at its end.
    pub fn speak(text: &str, language: &str, done: impl Fn() + 'static) {
        let (Some(synthesis), Some(voice)) = (synthesis(), voice(language)) else {
            return done();
        };
        synthesis.cancel();
        // Long texts are cut off by some voices, so each line is its own.
        let lines: Vec<&str> = text.lines().collect();
        let done = Closure::<dyn Fn()>::new(done);
        for (index, line) in lines.iter().enumerate() {
            let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(line) else {
                continue;
            };
            utterance.set_voice(Some(&voice));
            utterance.set_lang(&voice.lang());
            if index + 1 == lines.len() {
                utterance.set_onend(Some(done.as_ref().unchecked_ref()));
            }
            synthesis.speak(&utterance);
        }
        // One closure a reading; the browser holds it until the end.
        done.forget();
    }

    /// Stops reading.
    pub fn stop() {
        if let Some(synthesis) = synthesis() {
            synthesis.cancel();
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod adapter {
    /// There is no voice natively.
    pub fn can_speak(_language: &str) -> bool {
        false
    }

    /// Does nothing natively.
    pub fn speak(_text: &str, _language: &str, _done: impl Fn() + 'static) {}

    /// Does nothing natively.
    pub fn stop() {}
}

//! Locking a message with a spoken code, and opening it again, by the browser's own
//! cryptography: a key from the code by PBKDF2 with SHA-256, then AES-256-GCM. What stands
//! around the locked bytes is `exchange::share::sealed`.

use exchange::share::ShareError;
use exchange::share::code::SpokenCode;

/// This browser has no cryptography, as where a page is not opened safely.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CannotLock;

/// A fresh code.
///
/// # Errors
/// If the browser has no chance to give.
pub fn fresh_code() -> Result<SpokenCode, CannotLock> {
    #[cfg(target_arch = "wasm32")]
    return browser::chance::<64>()
        .and_then(|chance| SpokenCode::of_chance(&chance))
        .ok_or(CannotLock);
    #[cfg(not(target_arch = "wasm32"))]
    SpokenCode::of_chance(&[7; 12]).ok_or(CannotLock)
}

/// Locks a message with a code.
///
/// # Errors
/// If the browser cannot.
#[cfg_attr(not(target_arch = "wasm32"), expect(clippy::unused_async))]
pub async fn lock(message: &[u8], code: SpokenCode) -> Result<Vec<u8>, CannotLock> {
    #[cfg(target_arch = "wasm32")]
    return browser::lock(message, code).await.ok_or(CannotLock);
    #[cfg(not(target_arch = "wasm32"))]
    {
        let _ = (message, code);
        Err(CannotLock)
    }
}

/// Opens a locked message.
///
/// # Errors
/// If it is none, or the code is not the one it was locked with, or the browser cannot.
#[cfg_attr(not(target_arch = "wasm32"), expect(clippy::unused_async))]
pub async fn unlock(bytes: &[u8], code: SpokenCode) -> Result<Vec<u8>, ShareError> {
    #[cfg(target_arch = "wasm32")]
    return browser::unlock(bytes, code).await;
    #[cfg(not(target_arch = "wasm32"))]
    {
        let _ = (bytes, code);
        Err(ShareError::WrongCode)
    }
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use exchange::share::ShareError;
    use exchange::share::code::SpokenCode;
    use exchange::share::sealed::{NONCE, ROUNDS, SALT, Sealed};
    use js_sys::{Array, Object, Reflect, Uint8Array};
    use wasm_bindgen::prelude::*;
    use web_sys::{CryptoKey, SubtleCrypto};

    use crate::device::feature::part;
    use crate::device::promise::answer;

    pub(super) fn chance<const N: usize>() -> Option<[u8; N]> {
        let mut bytes = [0; N];
        let crypto = web_sys::window()?.crypto().ok()?;
        crypto.get_random_values_with_u8_array(&mut bytes).ok()?;
        Some(bytes)
    }

    pub(super) async fn lock(message: &[u8], code: SpokenCode) -> Option<Vec<u8>> {
        let mut sealed = Sealed {
            rounds: ROUNDS,
            salt: chance::<SALT>()?,
            nonce: chance::<NONCE>()?,
            locked: Vec::new(),
        };
        let key = key(&sealed, code).await?;
        let locked = subtle()?
            .encrypt_with_object_and_u8_array(&cipher(&sealed), &key, message)
            .ok()?;
        let locked = answer(locked).await.ok()?;
        sealed.locked = Uint8Array::new(&locked).to_vec();
        Some(sealed.bytes())
    }

    pub(super) async fn unlock(bytes: &[u8], code: SpokenCode) -> Result<Vec<u8>, ShareError> {
        let sealed = Sealed::read(bytes)?;
        let key = key(&sealed, code).await.ok_or(ShareError::NotHere)?;
        let opened = subtle().and_then(|subtle| {
            let cipher = cipher(&sealed);
            let opened = subtle.decrypt_with_object_and_u8_array(&cipher, &key, &sealed.locked);
            opened.ok()
        });
        let opened = answer(opened.ok_or(ShareError::NotHere)?).await;
        let opened = opened.map_err(|_| ShareError::WrongCode)?;
        Ok(Uint8Array::new(&opened).to_vec())
    }

    fn subtle() -> Option<SubtleCrypto> {
        let crypto = web_sys::window()?.crypto().ok()?;
        part(&crypto, "subtle")?;
        Some(crypto.subtle())
    }

    fn object(fields: &[(&str, JsValue)]) -> Object {
        let object = Object::new();
        for (name, value) in fields {
            // Setting a property of a plain object does not fail.
            let _ = Reflect::set(&object, &(*name).into(), value);
        }
        object
    }

    fn cipher(sealed: &Sealed) -> Object {
        object(&[
            ("name", "AES-GCM".into()),
            ("iv", Uint8Array::from(sealed.nonce.as_slice()).into()),
            (
                "additionalData",
                Uint8Array::from(sealed.head().as_slice()).into(),
            ),
        ])
    }

    async fn key(sealed: &Sealed, code: SpokenCode) -> Option<CryptoKey> {
        let subtle = subtle()?;
        let digits = Uint8Array::from(code.digits().as_bytes());
        let uses = Array::of1(&"deriveKey".into());
        let code = subtle
            .import_key_with_str("raw", &digits, "PBKDF2", false, &uses)
            .ok()?;
        let code: CryptoKey = answer(code).await.ok()?.unchecked_into();
        let stirred = object(&[
            ("name", "PBKDF2".into()),
            ("hash", "SHA-256".into()),
            ("salt", Uint8Array::from(sealed.salt.as_slice()).into()),
            ("iterations", sealed.rounds.into()),
        ]);
        let made = object(&[("name", "AES-GCM".into()), ("length", 256.into())]);
        let uses = Array::of2(&"encrypt".into(), &"decrypt".into());
        let key = subtle
            .derive_key_with_object_and_object(&stirred, &code, &made, false, &uses)
            .ok()?;
        Some(answer(key).await.ok()?.unchecked_into())
    }
}

//! Smaller copies of the built files, made once so that the server need not.
//!
//! Only brotli: the server takes the first encoding a browser names, and every
//! browser that can run the app knows brotli.

use std::io::{self, Write as _};

use brotlic::{BrotliEncoderOptions, CompressorWriter, IntoInnerError, Quality, WindowSize};

/// A smaller file is not worth a second copy.
const LEAST_BYTES: usize = 256;

/// The ending of a compressed copy's name.
pub const ENDING: &str = ".br";

/// Whether a built file gets a compressed copy: texts and the app, not pictures
/// that are compressed already. Static hosts read `_headers` themselves.
pub fn is_worth_it(name: &str, bytes: usize) -> bool {
    let endings = [
        "html",
        "js",
        "css",
        "json",
        "svg",
        "webmanifest",
        "wasm",
        "toml",
        "txt",
    ];
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    bytes >= LEAST_BYTES && endings.contains(&ending)
}

/// The bytes compressed as far as brotli can.
///
/// # Errors
/// The encoder failed.
pub fn brotli(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let refused = |error| io::Error::other(format!("{error:?}"));
    let hint = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
    let encoder = BrotliEncoderOptions::new()
        .quality(Quality::best())
        .window_size(window(bytes.len()))
        .size_hint(hint)
        .build()
        .map_err(refused)?;
    let mut writer = CompressorWriter::with_encoder(encoder, Vec::new());
    writer.write_all(bytes)?;
    writer.into_inner().map_err(IntoInnerError::into_error)
}

/// The smallest window that sees a whole file: it says fewer bits than a larger one.
fn window(bytes: usize) -> WindowSize {
    let sees_all = |bits: &u8| (1_usize << bits) - 16 >= bytes;
    (10..24)
        .find(sees_all)
        .and_then(|bits| WindowSize::new(bits).ok())
        .unwrap_or(WindowSize::best())
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    #[test]
    fn texts_and_the_app_are_compressed() {
        for (name, bytes, worth_it) in [
            ("index.html", 256, true),
            ("index.html", 255, false),
            ("concord-app_bg.wasm", 900_000, true),
            ("medicines/en/a.json", 900, true),
            ("icons/icon-192.png", 9000, false),
            ("_headers", 9000, false),
            ("boot.js.br", 9000, false),
        ] {
            assert_eq!(is_worth_it(name, bytes), worth_it, "{name}");
        }
    }

    #[test]
    fn what_is_compressed_comes_back_whole() {
        let text = "One tablet in the morning. ".repeat(200);
        let small = brotli(text.as_bytes()).unwrap();
        assert!(small.len() < 100);
        let mut back = Vec::new();
        brotlic::DecompressorReader::new(&*small)
            .read_to_end(&mut back)
            .unwrap();
        assert_eq!(back, text.as_bytes());
    }
}

//! Reads the codes on what the camera sees, and on pictures out of files: by the browser's
//! own reader where it has one that knows the codes, else by a program that is fetched for
//! it and works beside the page (`public/scanner.js`, `crates/scanner`).
//!
//! Knows what a code says, never what it means.

#[cfg(target_arch = "wasm32")]
mod browser;
#[cfg(target_arch = "wasm32")]
mod own;
mod seen;

pub use seen::{CodeKind, NoScanner, SeenCode};

/// Reads codes of some kinds. What it needs is let go when it is dropped.
#[derive(Clone)]
pub struct CodeScanner {
    #[cfg(target_arch = "wasm32")]
    inner: std::rc::Rc<browser::BrowserScanner>,
}

impl CodeScanner {
    /// One for these kinds. Whatever it needs is fetched now, so that it is there when
    /// somebody holds a code before the camera.
    pub fn of(kinds: &'static [CodeKind]) -> Self {
        #[cfg(target_arch = "wasm32")]
        return Self {
            inner: browser::BrowserScanner::of(kinds),
        };
        #[cfg(not(target_arch = "wasm32"))]
        {
            let _ = kinds;
            Self {}
        }
    }

    /// The codes on a picture out of a file; none where the bytes are no picture.
    ///
    /// # Errors
    /// If nothing can be read here or now.
    #[cfg_attr(not(target_arch = "wasm32"), expect(clippy::unused_async))]
    pub async fn codes_of_file(&self, bytes: &[u8]) -> Result<Option<Vec<SeenCode>>, NoScanner> {
        #[cfg(target_arch = "wasm32")]
        return self.inner.codes_of_file(bytes).await;
        #[cfg(not(target_arch = "wasm32"))]
        {
            let _ = bytes;
            Err(NoScanner::CannotRun)
        }
    }

    /// The codes on what a video shows now.
    ///
    /// # Errors
    /// If nothing can be read here or now.
    #[cfg(target_arch = "wasm32")]
    pub(super) async fn codes_of_video(
        &self,
        video: &web_sys::HtmlVideoElement,
    ) -> Result<Vec<SeenCode>, NoScanner> {
        self.inner.codes_of_video(video).await
    }
}

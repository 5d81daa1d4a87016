//! Paper: asks the browser to print the open page.

pub use adapter::page;

#[cfg(target_arch = "wasm32")]
mod adapter {
    /// Opens the browser's print dialogue for the open page.
    pub fn page() {
        if let Some(window) = web_sys::window() {
            // A browser that cannot print says so itself.
            let _ = window.print();
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod adapter {
    /// Does nothing natively.
    pub fn page() {}
}

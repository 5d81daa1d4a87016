//! Starts Concord in the browser: mounts the app and nothing else.

fn main() {
    #[cfg(target_arch = "wasm32")]
    concord::start();
}

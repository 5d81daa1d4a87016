//! Starts Concord in the browser: mounts the app in place of the static first
//! screen, and nothing else.

fn main() {
    #[cfg(target_arch = "wasm32")]
    concord::ui::start::start();
}

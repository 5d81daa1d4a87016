#!/usr/bin/env bash
# Checks the format, runs clippy on this machine's target and, where the compiler has
# it, on the browser's, and follows the links of the glossary.
set -euo pipefail
# shellcheck source=scripts/env.sh
. "$(dirname "$0")/env.sh"
cd "$CONCORD_ROOT"
PATH=$(wasm_path)

if cargo fmt --version >/dev/null 2>&1; then
    cargo fmt --all --check
    echo "lint: the format is right"
else
    echo "lint: SKIPPED the format: no rustfmt here (rustup has it)"
fi
if cargo clippy --version >/dev/null 2>&1; then
    cargo clippy --quiet --locked --workspace --all-targets -- -D warnings
    # In the profile that ships: what only a release holds is looked at too.
    cargo clippy --quiet --locked --release --target "$WASM_TARGET" --lib --bins -- -D warnings
    cargo clippy --quiet --locked --release --target "$WASM_TARGET" --package concord-scanner \
        --lib -- -D warnings
    echo "lint: clippy has nothing to say"
else
    echo "lint: SKIPPED clippy: it is not here (rustup has it)"
fi
# The glossary and the words of the checks link types that exist.
cargo doc --quiet --locked --no-deps -p concord-domain -p concord-knowledge
echo "lint: every link in the glossary leads somewhere"

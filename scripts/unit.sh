#!/usr/bin/env bash
# Runs the Rust tests on this machine: with nextest where it is installed.
set -euo pipefail
# shellcheck source=scripts/env.sh
. "$(dirname "$0")/env.sh"
cd "$CONCORD_ROOT"
command -v cargo >/dev/null || PATH="$DISTRO_BIN:$PATH"

cargo test --locked --workspace --doc --quiet
if cargo nextest --version >/dev/null 2>&1; then
    cargo nextest run --locked --workspace
else
    cargo test --locked --workspace --lib --tests
fi

#!/usr/bin/env bash
# Prints what a first visit to the built app fetches before the first tap, and
# fails when it is more than the budget (tools/dist/src/size.rs).
set -euo pipefail
# shellcheck source=scripts/env.sh
. "$(dirname "$0")/env.sh"
cd "$CONCORD_ROOT"
command -v cargo >/dev/null || PATH="$DISTRO_BIN:$PATH"
cargo run --quiet --locked --package concord-dist -- size dist

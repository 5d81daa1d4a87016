#!/usr/bin/env bash
# Serves a quick build and builds again after each edit; the page reloads.
#
#   scripts/dev.sh [PORT]    default 8081: not the port of `make serve`, whose
#                            service worker would go on showing the old build
set -euo pipefail
# shellcheck source=scripts/env.sh
. "$(dirname "$0")/env.sh"
cd "$CONCORD_ROOT"
PATH=$(wasm_path)
# Trunk wants the folders it leaves out to be there.
mkdir -p dist target
exec env RUST_BACKTRACE=0 trunk --log warn serve --port "${1:-8081}" --dist target/dev-dist

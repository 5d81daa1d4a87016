#!/usr/bin/env bash
# Checks the medicine texts with the project's own checker.
set -euo pipefail
# shellcheck source=scripts/env.sh
. "$(dirname "$0")/env.sh"
cd "$CONCORD_ROOT"
command -v cargo >/dev/null || PATH="$DISTRO_BIN:$PATH"

if [ -f tools/content/Cargo.toml ]; then
    cargo run --quiet --locked -p concord-content -- check
else
    echo "content: there are no medicine texts to check yet"
fi

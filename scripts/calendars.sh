#!/usr/bin/env bash
# Lets two calendar programs by other people read the calendar files of many lives,
# and compares what they hear with the app's own list.
set -euo pipefail
# shellcheck source=scripts/env.sh
. "$(dirname "$0")/env.sh"
cd "$CONCORD_ROOT"
command -v cargo >/dev/null || PATH="$DISTRO_BIN:$PATH"

mkdir -p target
lives=target/calendars.json
cargo run --quiet --locked --package concord-calendars >"$lives"
node tests/e2e/calendars/read.mjs "$lives"
"$CALENDAR_READERS/bin/python" tests/e2e/calendars/read.py "$lives"

#!/usr/bin/env bash
# Runs the browser tests against the built app.
set -euo pipefail
# shellcheck source=scripts/env.sh
. "$(dirname "$0")/env.sh"
cd "$CONCORD_ROOT/tests/e2e"
# The time is for a whole file as well as for each test in it.
exec node --test --test-concurrency=1 --test-timeout=600000 \
    --test-reporter=spec --test-reporter-destination=stdout \
    --test-reporter=./support/minutes.mjs --test-reporter-destination=stdout "$@"

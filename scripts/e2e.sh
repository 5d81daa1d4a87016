#!/usr/bin/env bash
# Runs the browser tests against the built app.
set -euo pipefail
# shellcheck source=scripts/env.sh
. "$(dirname "$0")/env.sh"
cd "$CONCORD_ROOT/tests/e2e"
exec node --test --test-concurrency=1 --test-timeout=120000 --test-reporter=spec "$@"

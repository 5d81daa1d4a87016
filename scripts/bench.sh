#!/usr/bin/env bash
# Prints the sizes, the Lighthouse scores and the speed of the built app with
# five years of doses.
set -euo pipefail
# shellcheck source=scripts/env.sh
. "$(dirname "$0")/env.sh"
cd "$CONCORD_ROOT"
scripts/size.sh
node tests/e2e/lighthouse.mjs
node tests/e2e/bench.mjs

#!/usr/bin/env bash
# Prints the sizes and the Lighthouse scores of the built app.
set -euo pipefail
# shellcheck source=scripts/env.sh
. "$(dirname "$0")/env.sh"
cd "$CONCORD_ROOT"
scripts/size.sh
node tests/e2e/lighthouse.mjs

#!/usr/bin/env bash
# Takes pictures of the screens of the built app into screens/.
set -euo pipefail
# shellcheck source=scripts/env.sh
. "$(dirname "$0")/env.sh"
cd "$CONCORD_ROOT"
node tests/e2e/screens.mjs

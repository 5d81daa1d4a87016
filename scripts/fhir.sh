#!/usr/bin/env bash
# Lets a model of FHIR by other people read the patient summaries that the app writes,
# checks them by the rules of the International Patient Summary, and compares.
set -euo pipefail
# shellcheck source=scripts/env.sh
. "$(dirname "$0")/env.sh"
cd "$CONCORD_ROOT"
command -v cargo >/dev/null || PATH="$DISTRO_BIN:$PATH"

mkdir -p target
samples=target/summaries.jsonl
cargo run --quiet --locked --package concord-summaries >"$samples"
"$SUMMARY_READERS/bin/python" tests/e2e/fhir/read.py "$samples"

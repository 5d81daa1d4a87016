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

PATH=$(wasm_path) cargo build --quiet --locked --release --target "$WASM_TARGET" --package concord-bench
wasm-bindgen --target nodejs --out-dir target/bench "target/$WASM_TARGET/release/concord_bench.wasm"
node tests/e2e/bench-knowledge.mjs target/bench
node tests/e2e/bench-plans.mjs target/bench

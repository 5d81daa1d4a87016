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

# What shares is compiled alone, so that it can be weighed.
PATH=$(wasm_path) cargo build --quiet --locked --release --target "$WASM_TARGET" --package concord-bench-share
wasm-bindgen --target nodejs --out-dir target/bench-share "target/$WASM_TARGET/release/concord_bench_share.wasm"
# The options are those of the app (public/index.html).
options=$(sed -n 's/.*data-wasm-opt-params="\([^"]*\)".*/\1/p' public/index.html)
# shellcheck disable=SC2086
wasm-opt -Oz $options target/bench-share/concord_bench_share_bg.wasm -o target/bench-share/small.wasm
node tests/e2e/bench-share.mjs target/bench-share target/bench-share/small.wasm

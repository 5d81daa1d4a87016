#!/usr/bin/env bash
# Builds the app for people to use, into dist/. Does nothing when neither the
# sources nor the tools have changed since the last time.
set -euo pipefail
# shellcheck source=scripts/env.sh
. "$(dirname "$0")/env.sh"
cd "$CONCORD_ROOT"

PATH=$(wasm_path)

# Everything in the checkout that can end up in the app.
sources() {
    rustc --version
    trunk --version
    find . \( -name .git -o -name node_modules -o -path ./target -o -path ./dist \
        -o -path ./tests -o -path ./docs -o -path ./screens \) -prune \
        -o -type f ! -name '*.md' -print0 | LC_ALL=C sort -z | xargs -0 sha256sum
}

stamp=target/dist.stamp
now=$(sources | sha256sum)
if [ -d dist ] && [ "$(cat "$stamp" 2>/dev/null)" = "$now" ]; then
    exit 0
fi
mkdir -p target
rm -f "$stamp"
RUST_BACKTRACE=0 trunk --log warn build --release
echo "$now" >"$stamp"

# Where Concord's build tools live and how to reach them. Sourced by the other
# scripts; `. scripts/env.sh` in a shell gives a person the same tools.
# It installs nothing and prints nothing.

CONCORD_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
CONCORD_CACHE=${CONCORD_CACHE:-$HOME/.cache/concord}
export CONCORD_ROOT CONCORD_CACHE

TRUNK_VERSION=0.21.14
BINARYEN_VERSION=132.0.0
SERVER_VERSION=2.44.1
WASM_TARGET=wasm32-unknown-unknown

# What cargo compiles lies outside the checkout, in a folder of each checkout's
# own: cargo gives a crate of the workspace the same name in every checkout, so in
# a shared folder one would be taken for the other. A fresh checkout, as a change
# is tested in, is newer than all that was compiled before, and may share.
if [ -z "${CARGO_TARGET_DIR:-}" ] && [ -z "${CARGO_BUILD_BUILD_DIR:-}" ]; then
    if [ -n "${CI:-}" ]; then
        export CARGO_BUILD_BUILD_DIR="$CONCORD_CACHE/build"
    else
        checkout=$(printf %s "$CONCORD_ROOT" | cksum | cut -d ' ' -f 1)
        export CARGO_BUILD_BUILD_DIR="$CONCORD_CACHE/builds/$checkout"
    fi
fi

# A checkout that is built once has no use for incremental compilation, and the
# shared folder would keep its leavings.
[ -z "${CI:-}" ] || export CARGO_INCREMENTAL=0

# Trunk otherwise asks the network for a newer Trunk.
export TRUNK_SKIP_VERSION_CHECK=true

case ":$PATH:" in
*":$CONCORD_CACHE/tools/bin:"*) ;;
*) PATH="$CONCORD_CACHE/tools/bin:$CONCORD_CACHE/binaryen/node_modules/.bin:$PATH" ;;
esac
export PATH

# The folder that makes the distribution's compiler the first one found.
DISTRO_BIN="$CONCORD_CACHE/distro/bin"

# Where the Python packages are that read calendar files.
CALENDAR_READERS="$CONCORD_CACHE/calendar-readers"

# And those that read patient summaries.
SUMMARY_READERS="$CONCORD_CACHE/summary-readers"

# wasm_bindgen_version: the version that Cargo.lock names; the tool must match.
wasm_bindgen_version() {
    awk '$0 == "name = \"wasm-bindgen\"" { getline; gsub(/[^0-9.]/, ""); print; exit }' \
        "$CONCORD_ROOT/Cargo.lock"
}

# can_build_wasm PATH_PREFIX: whether the rustc found with that folder first on
# PATH is new enough and can compile and link for the browser. Found by trying.
can_build_wasm() (
    [ -z "$1" ] || PATH="$1:$PATH"
    wanted=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' "$CONCORD_ROOT/Cargo.toml")
    have=$(rustc --version 2>/dev/null | awk '{ print $2 }')
    [ -n "$have" ] || exit 1
    [ "$(printf '%s\n%s\n' "$wanted" "$have" | sort -V | head -n 1)" = "$wanted" ] || exit 1
    probe=$(mktemp -d)
    echo 'pub fn probe() -> String { String::new() }' |
        rustc --target "$WASM_TARGET" --crate-type cdylib -o "$probe/probe.wasm" - >/dev/null 2>&1
    answer=$?
    rm -rf "$probe"
    exit $answer
)

# wasm_path: the PATH to build for the browser with.
wasm_path() {
    if can_build_wasm ""; then
        echo "$PATH"
    else
        echo "$DISTRO_BIN:$PATH"
    fi
}

#!/usr/bin/env bash
# Installs what Concord needs to be built (stage "build") and tested (stage
# "test"). Safe to run again: what is there is left alone.
#
#   scripts/setup.sh build    compiler for the browser, Trunk, a web server
#   scripts/setup.sh test     the above, and browsers and packages for tests
#
# Tools go to $CONCORD_CACHE (default ~/.cache/concord), outside the checkout.
# On a machine with rustup and a free network, rustup provides the browser
# target. Where only package registries answer, Debian's own compiler is used
# and its standard library is compiled for the browser once.
set -euo pipefail
# shellcheck source=scripts/env.sh
. "$(dirname "$0")/env.sh"

say() { printf 'setup: %s\n' "$*"; }
give_up() {
    printf 'setup: %s\n' "$*" >&2
    exit 1
}

# as_root COMMAND...: runs it as root, or explains why that is not possible.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        give_up "this needs root: $*"
    fi
}

# apt_install PACKAGE...: installs the ones that are missing. Fails where there
# is no apt.
apt_install() {
    local missing=() package
    command -v apt-get >/dev/null && command -v dpkg-query >/dev/null || return 1
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' ||
            missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    say "installing ${missing[*]}"
    if ! apt-cache show "${missing[@]}" >/dev/null 2>&1; then
        as_root apt-get update -qq || return 1
    fi
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# --- the compiler --------------------------------------------------------

# link_distro_tools: one folder with the distribution's compiler and linker
# under the names that cargo and rustc look for.
link_distro_tools() {
    mkdir -p "$DISTRO_BIN"
    local tool
    for tool in cargo rustc rustdoc cargo-clippy clippy-driver cargo-fmt rustfmt; do
        if [ -x "/usr/bin/$tool" ]; then
            ln -sf "/usr/bin/$tool" "$DISTRO_BIN/$tool"
        fi
    done
    ln -sf /usr/bin/lld-22 "$DISTRO_BIN/rust-lld"
}

# build_standard_library: compiles Debian's own standard library for the
# browser and lays it where Debian's rustc looks for it.
build_standard_library() {
    local probe library
    probe=$(mktemp -d)
    library=$(/usr/bin/rustc --print sysroot)/lib/rustlib/$WASM_TARGET/lib
    say "compiling the standard library for the browser (about a minute)"
    mkdir -p "$probe/src"
    printf '[package]\nname = "probe"\nversion = "0.0.0"\nedition = "2021"\n' >"$probe/Cargo.toml"
    : >"$probe/src/lib.rs"
    (
        cd "$probe"
        unset CARGO_BUILD_BUILD_DIR
        PATH="$DISTRO_BIN:$PATH" RUSTC_BOOTSTRAP=1 RUSTFLAGS=-Cembed-bitcode=yes \
            CARGO_TARGET_DIR="$probe/target" \
            cargo build --quiet --release --target "$WASM_TARGET" \
            -Zbuild-std=std,panic_abort,panic_unwind,test
    )
    rm -f "$probe/target/$WASM_TARGET/release/deps/"libprobe-*
    as_root rm -rf "$library"
    as_root mkdir -p "$library"
    as_root cp "$probe/target/$WASM_TARGET/release/deps/"*.rlib "$library/"
    rm -rf "$probe"
}

setup_compiler() {
    if can_build_wasm ""; then return; fi
    link_distro_tools
    if can_build_wasm "$DISTRO_BIN"; then return; fi
    if command -v rustup >/dev/null; then
        say "asking rustup for the browser target"
        if rustup target add "$WASM_TARGET" && can_build_wasm ""; then return; fi
        say "rustup could not bring it; trying the distribution's compiler"
    fi
    if apt_install rustc-web cargo-web rust-web-src lld-22; then
        apt_install rust-web-clippy rustfmt-web || say "no linter from the distribution"
        link_distro_tools
        if can_build_wasm "$DISTRO_BIN"; then return; fi
        build_standard_library
        if can_build_wasm "$DISTRO_BIN"; then return; fi
    fi
    give_up "no Rust compiler here can build for the browser. Install rustup," \
        "then run: rustup target add $WASM_TARGET"
}

# --- the build tools -----------------------------------------------------

# is_version TOOL VERSION: whether the TOOL on PATH is exactly VERSION.
is_version() {
    command -v "$1" >/dev/null && grep -qwF -- "$2" <<<"$("$1" --version 2>/dev/null)"
}

# install_crate TOOL VERSION OPTION...: compiles a tool into the cache.
install_crate() {
    local crate=$1 version=$2
    shift 2
    say "compiling $crate $version (some minutes, once)"
    # Tools are used a few times a minute, not tuned: compile them quickly.
    env -u CARGO_BUILD_BUILD_DIR \
        CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 \
        CARGO_PROFILE_RELEASE_DEBUG=false \
        CARGO_TARGET_DIR="$CONCORD_CACHE/tools-build" PATH="$tools_path" \
        cargo install --quiet --root "$CONCORD_CACHE/tools" "$crate" --version "=$version" "$@"
}

setup_wasm_opt() {
    # Older ones do not understand what today's compiler writes.
    local have
    have=$(wasm-opt --version 2>/dev/null | grep -oE '[0-9]+' | head -n 1 || true)
    if [ "${have:-0}" -ge 120 ]; then return; fi
    if ! command -v npm >/dev/null; then
        apt_install nodejs npm || {
            say "no npm here; Trunk will fetch wasm-opt itself"
            return
        }
    fi
    say "installing wasm-opt"
    npm install --prefix "$CONCORD_CACHE/binaryen" --no-save --no-audit --no-fund --loglevel=error \
        "binaryen@$BINARYEN_VERSION"
}

setup_build() {
    mkdir -p "$CONCORD_CACHE"
    command -v cc >/dev/null || apt_install gcc libc6-dev || give_up "a C compiler is needed"
    setup_compiler
    # The tools run here, not in the browser: any compiler will do.
    tools_path=$PATH
    command -v cargo >/dev/null || tools_path="$DISTRO_BIN:$PATH"
    setup_wasm_opt
    local bindgen
    bindgen=$(wasm_bindgen_version)
    is_version wasm-bindgen "$bindgen" || install_crate wasm-bindgen-cli "$bindgen"
    is_version trunk "$TRUNK_VERSION" || install_crate trunk "$TRUNK_VERSION" --locked
    is_version static-web-server "$SERVER_VERSION" ||
        install_crate static-web-server "$SERVER_VERSION" --locked --no-default-features
    rm -rf "$CONCORD_CACHE/tools-build"
}

# --- the browser tests ---------------------------------------------------

setup_test() {
    command -v npm >/dev/null || apt_install nodejs npm || give_up "please install Node.js 20 or newer"
    local node_major
    node_major=$(node --version | sed 's/^v\([0-9]*\).*/\1/')
    [ "$node_major" -ge 20 ] || give_up "Node.js 20 or newer is needed, this is $(node --version)"
    [ -n "${CHROMIUM:-}" ] || command -v chromium >/dev/null || apt_install chromium ||
        say "no Chromium found: set CHROMIUM to its path"
    apt_install webkit2gtk-driver xvfb || say "no WebKit driver: its tests will be skipped"
    apt_install fonts-noto-core fonts-noto-cjk || true
    local packages="$CONCORD_ROOT/tests/e2e" stamp
    stamp="$packages/node_modules/.installed"
    if ! cmp -s "$packages/package-lock.json" "$stamp"; then
        say "installing the packages of the browser tests"
        (cd "$packages" && npm ci --no-audit --no-fund --loglevel=error)
        cp "$packages/package-lock.json" "$stamp"
    fi
}

# setup_readers: the Python packages that read calendar files and patient summaries,
# each in a folder of their own. Each is known by its hash.
setup_readers() {
    install_readers calendars "$CALENDAR_READERS"
    install_readers fhir "$SUMMARY_READERS"
}

# install_readers WHAT FOLDER: the packages that tests/e2e/WHAT asks for.
install_readers() {
    local what=$1 folder=$2
    local wanted="$CONCORD_ROOT/tests/e2e/$what/requirements.txt"
    if cmp -s "$wanted" "$folder/.installed"; then return; fi
    python3 -c 'import sys, ensurepip, venv, zoneinfo; sys.exit(sys.version_info < (3, 10))' 2>/dev/null ||
        apt_install python3 python3-venv ||
        give_up "please install Python 3.10 or newer, with its venv"
    say "installing the packages that read $what"
    rm -rf "$folder"
    python3 -m venv "$folder"
    "$folder/bin/python" -m pip install --quiet --disable-pip-version-check \
        --no-deps --require-hashes -r "$wanted"
    cp "$wanted" "$folder/.installed"
}

case "${1:-build}" in
build) setup_build ;;
test)
    setup_build
    setup_test
    setup_readers
    ;;
*) give_up "usage: scripts/setup.sh build|test" ;;
esac

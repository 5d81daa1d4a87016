#!/bin/sh
# Finishes what Trunk has put together; Trunk runs it before the app is
# delivered. It tells the page, the starter and the service worker the names and
# checksums of the built files. In a release it also cuts the app in two, joins
# the stylesheets, writes the server's configuration and compresses the files.
# Needs only the usual shell tools; for a release also cargo, wasm-bindgen and
# wasm-opt (or Trunk's copies of the two) and brotli.
set -eu

dist=${TRUNK_STAGING_DIR:?run by Trunk}
profile=${TRUNK_PROFILE:-debug}
server=${TRUNK_DIST_DIR:?run by Trunk}/../target/server.toml
cd "$dist"

# checksum FILE...: SHA-256 in hexadecimal, one a line.
checksum() {
    if command -v sha256sum >/dev/null; then sha256sum "$@"; else shasum -a 256 "$@"; fi | cut -d ' ' -f 1
}

# integrity FILE: the checksum as browsers write it (sha256- and base 64).
integrity() {
    checksum "$1" | awk '{
        digits = "0123456789abcdef"
        letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
        bits = 0; value = 0; text = ""
        for (place = 1; place <= length($1); place++) {
            value = value * 16 + index(digits, substr($1, place, 1)) - 1
            bits += 4
            while (bits >= 6) {
                bits -= 6
                unit = 2 ^ bits
                text = text substr(letters, int(value / unit) + 1, 1)
                value = value % unit
            }
        }
        # 256 bits leave four over: one more letter and one filler.
        printf "sha256-%s%s=", text, substr(letters, value * 4 + 1, 1)
    }'
}

# fill NAME VALUE FILE...: replaces __NAME__ by VALUE.
fill() {
    name=$1 value=$2
    shift 2
    for file in "$@"; do
        sed "s|__${name}__|$value|g" "$file" >"$file.filled"
        mv "$file.filled" "$file"
    done
}

# built_files: the files of the app that are kept on the device from the start.
# Icons that only an installation asks for are left to it.
built_files() {
    find . -type f ! -path './medicines/*' ! -name '*-512.png' ! -name 'maskable-*.png' \
        ! -name 'apple-touch-*.png' ! -name '.*' ! -name sw.js ! -name index.html ! -name 404.html \
        ! -name _headers ! -name '*.br' | sed 's|^\./||' | LC_ALL=C sort
}

# What every build has, whatever the page asks Trunk to copy.
for file in boot.js rescue.js sw.js ticker.js 404.html _headers; do
    cp "${TRUNK_SOURCE_DIR:?run by Trunk}/$file" "$file"
done

# one_stylesheet: the page's stylesheets, in order, as one file: sixteen small
# ones would each cost a slow phone a round trip.
one_stylesheet() {
    sheets=$(grep -o '<link[^>]*rel="stylesheet"[^>]*>' index.html |
        sed 's|.*href="\([^"]*\)".*|\1|; s|^\./||')
    [ -n "$sheets" ] || return 0
    for sheet in $sheets; do cat "$sheet"; done >style.css
    rm $sheets
    sheet=style-$(checksum style.css | cut -c 1-16).css
    mv style.css "$sheet"
    awk -v one="<link rel=\"stylesheet\" href=\"$sheet\">" '
        /<link[^>]*rel="stylesheet"[^>]*>/ {
            gsub(/ *<link[^>]*rel="stylesheet"[^>]*>/, said ? "" : one)
            said = 1
            if ($0 == "") next
        }
        { print }
    ' index.html >index.filled
    mv index.filled index.html
}
[ "$profile" != release ] || one_stylesheet

# shrink IN OUT: makes a part as small as it gets, and takes out all that only
# names things.
shrink() {
    # The warnings are about those names.
    # shellcheck disable=SC2086  # many words
    wasm-opt --flatten --rereloop -Oz -Oz --strip-debug --strip-producers --strip-target-features \
        $options "$1" -o "$2" 2>"$parts/warnings" || { cat "$parts/warnings" >&2; exit 1; }
}

# two_parts: puts the app in two parts in the place of Trunk's whole one: what the
# first screens need, and the rest (src/ui/rest.rs), which link.js fetches. The
# cut is made on what the compiler wrote, so wasm-bindgen runs once more.
two_parts() {
    parts=$(mktemp -d)
    manifest=${TRUNK_SOURCE_DIR:?run by Trunk}/../Cargo.toml
    target=$(cargo metadata --no-deps --offline --format-version 1 --manifest-path "$manifest" |
        sed 's|.*"target_directory":"\([^"]*\)".*|\1|')
    cargo run --quiet --locked --manifest-path "$manifest" --package concord-split -- \
        "$target/wasm32-unknown-unknown/release/concord-app.wasm" "$parts"

    bindgen=$(awk '$0 == "name = \"wasm-bindgen\"" { getline; gsub(/[^0-9.]/, ""); print; exit }' \
        "$TRUNK_SOURCE_DIR/../Cargo.lock")
    # The tools that Trunk fetched itself, where there are no others.
    for kept in "${XDG_CACHE_HOME:-$HOME/.cache}/trunk" "$HOME/Library/Caches/dev.trunkrs.trunk"; do
        for tool in "$kept/wasm-bindgen-$bindgen" "$kept"/wasm-opt-*/bin; do PATH=$PATH:$tool; done
    done
    # The second part uses the table of functions that the linker made.
    wasm-bindgen --target web --no-typescript --keep-lld-exports --out-dir "$parts/bound" --out-name app "$parts/app.wasm"
    options=$(sed -n 's|.*data-wasm-opt-params="\([^"]*\)".*|\1|p' "$TRUNK_SOURCE_DIR/index.html")
    shrink "$parts/bound/app_bg.wasm" "$parts/app_bg.wasm"
    shrink "$parts/split_rest.wasm" "$parts/rest.wasm"

    # The files name one another, so they share one checksum.
    one=$(cat "$parts/bound/app.js" "$parts/link.js" "$parts/app_bg.wasm" "$parts/rest.wasm" >"$parts/all" &&
        checksum "$parts/all" | cut -c 1-16)
    rm concord-app-*
    mv "$parts/app_bg.wasm" "concord-app-${one}_bg.wasm"
    mv "$parts/rest.wasm" "concord-rest-$one.wasm"
    sed "s|from \"\./link\.js\"|from \"./concord-link-$one.js\"|; s|app_bg\.wasm|concord-app-${one}_bg.wasm|" \
        "$parts/bound/app.js" >"concord-app-$one.js"
    whole=$(integrity "concord-rest-$one.wasm")
    # As one piece of bytes the browser reads it beside the page's own work; as a
    # stream that arrives at once it would hold the page up.
    sed "s|\./app\.js|./concord-app-$one.js|
        s|fetch(new URL(\"\./split_rest\.wasm\", import\.meta\.url))|fetch(new URL(\"./concord-rest-$one.wasm\", import.meta.url), { integrity: \"$whole\" })|
        s|WebAssembly\.instantiateStreaming(src, imports)|src.then((found) => found.arrayBuffer()).then((bytes) => WebAssembly.instantiate(bytes, imports))|" \
        "$parts/link.js" >"concord-link-$one.js"
    grep -q "$whole" "concord-link-$one.js" && grep -q 'arrayBuffer()' "concord-link-$one.js" || { echo "finish-dist: link.js is not as expected" >&2; exit 1; }
    rm -r "$parts"
}
[ "$profile" != release ] || two_parts

app_js=$(ls concord-app-*.js)
app_wasm=$(ls concord-app-*_bg.wasm)

if [ "$profile" = release ]; then
    # Names every byte of this build, and nothing of the machine it is built on.
    stamp=$(find . -type f | LC_ALL=C sort | while read -r file; do
        printf '%s %s\n' "$file" "$(checksum "$file")"
    done >../stamp.txt && checksum ../stamp.txt | cut -c 1-16)
    rm -f ../stamp.txt
else
    stamp=development
fi

# In the place of Trunk's own note: what starts the app, and what it will need.
starter='<script defer src="boot.js"></script>'
starter="$starter<meta name=\"concord-build\" content=\"__STAMP__\">"
starter="$starter<link rel=\"modulepreload\" href=\"__APP_JS__\" integrity=\"__APP_JS_INTEGRITY__\">"
[ "$profile" != release ] ||
    starter="$starter<link rel=\"modulepreload\" href=\"__LINK_JS__\" integrity=\"__LINK_JS_INTEGRITY__\">"
sed "s|<link data-trunk rel=\"rust\"[^>]*>|$starter|" index.html >index.filled
mv index.filled index.html

fill STAMP "$stamp" index.html boot.js sw.js
fill APP_JS "$app_js" index.html boot.js
fill APP_JS_INTEGRITY "$(integrity "$app_js")" index.html
fill APP_WASM "$app_wasm" index.html boot.js
fill APP_WASM_INTEGRITY "$(integrity "$app_wasm")" index.html boot.js

if [ "$profile" = release ]; then
    link_js=$(ls concord-link-*.js)
    fill LINK_JS "$link_js" index.html
    fill LINK_JS_INTEGRITY "$(integrity "$link_js")" index.html
fi

if [ "$profile" != release ]; then
    fill PRECACHE '[]' sw.js
    exit 0
fi

list="[\"./\",\"$(integrity index.html)\"]"
for file in $(built_files); do
    list="$list,[\"$file\",\"$(integrity "$file")\"]"
done
fill PRECACHE "[$list]" sw.js

# A file whose name holds its checksum never changes.
built_files | grep -E -- '-[0-9a-f]{16}(_bg)?\.[a-z]+$' | while read -r file; do
    printf '/%s\n  Cache-Control: public, max-age=31536000, immutable\n' "$file"
done >>_headers

# The same headers for static-web-server. Everything else is asked for again.
{
    printf '# Written by finish-dist.sh from public/_headers.\n[general]\n'
    printf 'log-level = "error"\ncompression-static = true\ncache-control-headers = false\n'
    printf 'security-headers = false\n\n[advanced]\n'
    printf '[[advanced.headers]]\nsource = "**"\n[advanced.headers.headers]\nCache-Control = "no-cache"\n'
    awk '
        /^#/ || /^$/ { next }
        /^\// { sub(/\*$/, "**"); printf "[[advanced.headers]]\nsource = \"%s\"\n[advanced.headers.headers]\n", $0; next }
        { name = $1; sub(/:$/, "", name); sub(/^ *[^ ]* /, ""); printf "%s = \"%s\"\n", name, $0 }
    ' _headers
} >"$server"

# Only brotli: the server takes the first encoding a browser names, and every
# browser that can run the app knows brotli.
find . -type f ! -name _headers -size +255c | grep -E '\.(html|js|css|json|svg|webmanifest|wasm|toml|txt)$' |
    while read -r file; do brotli --quality=11 --keep --force "$file"; done

#!/usr/bin/env bash
# Prints what a first visit fetches before the first tap, file by file, and fails
# when it is more than the budget. What follows once the app can be used, so that
# it works offline, is added up on a line of its own. Sizes are compressed with
# brotli, as they travel.
set -euo pipefail
cd "$(dirname "$0")/.."

# In bytes. The aim is 165 kB for code; a slow phone pays 5 ms for each kB.
ALL_BUDGET=300000
WASM_BUDGET=250000

# travels FILE: how many bytes of it travel.
travels() {
    if [ -f "dist/$1.br" ]; then wc -c <"dist/$1.br"; else wc -c <"dist/$1"; fi
}

# The page and all that it names, as a browser does; but for the picture that
# only an installation asks for. And the app itself, which boot.js names.
first_files() {
    {
        echo index.html
        grep -v 'rel="apple-touch-icon"' dist/index.html | grep -oE '(href|src)="[^"#]+' |
            cut -d '"' -f 2 | grep -vE '^(#|[a-z]+:)'
        grep -oE 'concord-app-[0-9a-f]+(_bg\.wasm|\.js)' dist/boot.js
    } | LC_ALL=C sort -u
}

all=0 wasm=0
first=$(first_files)
printf '%10s %10s  %s\n' raw brotli file
for file in $first; do
    size=$(travels "$file")
    printf '%10d %10d  %s\n' "$(wc -c <"dist/$file")" "$size" "$file"
    all=$((all + size))
    case "$file" in *.wasm) wasm=$((wasm + size)) ;; esac
done

later=$(travels sw.js)
for file in $(grep -o '\["[^"]*","sha256-' dist/sw.js | cut -d '"' -f 2 | grep -v '^\./$'); do
    grep -qxF "$file" <<<"$first" || later=$((later + $(travels "$file")))
done

printf '%10s %10d  first visit (budget %d)\n' '' "$all" "$ALL_BUDGET"
printf '%10s %10d  of that wasm (budget %d)\n' '' "$wasm" "$WASM_BUDGET"
printf '%10s %10d  fetched after that, while the first page is read\n' '' "$later"
if [ "$all" -gt "$ALL_BUDGET" ] || [ "$wasm" -gt "$WASM_BUDGET" ] || [ "$wasm" -eq 0 ]; then
    echo "size: over the budget" >&2
    exit 1
fi

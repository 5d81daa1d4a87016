#!/usr/bin/env bash
# Prints what a first visit fetches, file by file, and fails when it is more
# than the budget. Sizes are compressed with brotli, as they travel.
set -euo pipefail
cd "$(dirname "$0")/.."

# In bytes. The aim is 165 kB for code; a slow phone pays 5 ms for each kB.
ALL_BUDGET=300000
WASM_BUDGET=250000

all=0 wasm=0
printf '%10s %10s  %s\n' raw brotli file
# What the service worker keeps at once is what a first visit fetches.
while read -r file; do
    raw=$(wc -c <"dist/$file")
    travels=$raw
    [ ! -f "dist/$file.br" ] || travels=$(wc -c <"dist/$file.br")
    printf '%10d %10d  %s\n' "$raw" "$travels" "$file"
    all=$((all + travels))
    case "$file" in *.wasm) wasm=$((wasm + travels)) ;; esac
done < <(
    echo index.html
    echo sw.js
    grep -o '\["[^"]*","sha256-' dist/sw.js | cut -d '"' -f 2 | grep -v '^\./$'
)
printf '%10s %10d  first visit (budget %d)\n' '' "$all" "$ALL_BUDGET"
printf '%10s %10d  of that wasm (budget %d)\n' '' "$wasm" "$WASM_BUDGET"
if [ "$all" -gt "$ALL_BUDGET" ] || [ "$wasm" -gt "$WASM_BUDGET" ] || [ "$wasm" -eq 0 ]; then
    echo "size: over the budget" >&2
    exit 1
fi

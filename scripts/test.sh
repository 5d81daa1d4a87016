#!/usr/bin/env bash
# Runs every check that a change must pass, one after the other, and says at the
# end where the minutes went. Stops at the first that fails.
set -uo pipefail
# shellcheck source=scripts/env.sh
. "$(dirname "$0")/env.sh"
cd "$CONCORD_ROOT"

spent=()
say_where() {
    echo "test: where the minutes went"
    printf '%s\n' "${spent[@]}"
}
step() {
    local began=$SECONDS result=0
    "${@:2}" || result=$?
    spent+=("$(printf '  %-8s %2d min %02d s' "$1" $(((SECONDS - began) / 60)) $(((SECONDS - began) % 60)))")
    if [ "$result" -ne 0 ]; then
        say_where
        echo "test: $1 failed" >&2
        exit "$result"
    fi
}

step set-up scripts/setup.sh test
step lint scripts/lint.sh
step unit scripts/unit.sh
step calendar scripts/calendars.sh
step fhir scripts/fhir.sh
step content scripts/content.sh
step build scripts/build.sh
step size scripts/size.sh
step e2e scripts/e2e.sh
say_where

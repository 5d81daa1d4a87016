#!/usr/bin/env bash
# Serves the built app with the headers it is meant to have.
#
#   scripts/serve.sh [PORT]    default 8080
set -euo pipefail
# shellcheck source=scripts/env.sh
. "$(dirname "$0")/env.sh"
port=${1:-8080}
echo "Concord: http://localhost:$port/ (Ctrl-C ends it)"
exec static-web-server --config-file "$CONCORD_ROOT/target/server.toml" \
    --root "$CONCORD_ROOT/dist" --host 127.0.0.1 --port "$port"

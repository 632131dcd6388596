#!/usr/bin/env bash
# Measures Docket against named limits and other programs, in made libraries of so many claims each.
# The libraries stay in target/bench for the next time; REBUILD=1 makes them anew.
#
# usage: [REBUILD=1] scripts/bench.sh CLAIMS...
#
# A million claims want an hour to be made and 30 GB of disk while they are measured.
set -euo pipefail

[ $# -gt 0 ] || { echo 'usage: [REBUILD=1] scripts/bench.sh CLAIMS...' >&2; exit 2; }

cd "$(dirname "$0")/.."
folder=target/bench
peers=$folder/peers
tantivy=0.27.0
mkdir -p "$folder"

# What is missing is named in the results, so none of this has to succeed.
if command -v apt-get >/dev/null 2>&1; then
    missing=
    for pair in sqlite3:sqlite3 rg:ripgrep openssl:openssl; do
        command -v "${pair%%:*}" >/dev/null 2>&1 || missing="$missing ${pair##*:}"
    done
    if [ -n "$missing" ]; then
        as_root=
        [ "$(id -u)" -eq 0 ] || as_root=sudo
        echo "bench: installing$missing"
        # Split on purpose: the names hold no spaces.
        # shellcheck disable=SC2086
        $as_root env DEBIAN_FRONTEND=noninteractive \
            apt-get install -y -qq --no-install-recommends $missing >/dev/null || true
    fi
fi
python=()
if [ -x "$peers/bin/python" ] || python3 -m venv "$peers"; then
    "$peers/bin/python" -c 'import tantivy' 2>/dev/null ||
        "$peers/bin/pip" install --quiet "tantivy==$tantivy" || true
    "$peers/bin/python" -c 'import tantivy' 2>/dev/null && python=(--python "$peers/bin/python")
fi

# One command: asked for apart, the crates would be built again and again, with other features.
cargo build --release --workspace --locked --bins --examples
# The window is measured where it can be shown and driven.
window=()
if command -v Xvfb >/dev/null 2>&1 && command -v WebKitWebDriver >/dev/null 2>&1; then
    window=(--window target/release/examples/measure-window)
fi
rebuild=()
[ -z "${REBUILD:-}" ] || rebuild=(--rebuild)
exec target/release/docket-bench "${rebuild[@]}" "${python[@]}" "${window[@]}" "$folder" "$@"

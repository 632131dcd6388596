#!/usr/bin/env bash
# Pictures of the window, light and dark, on a screen of its own (Xvfb): nothing is shown, and a
# machine without a monitor will do.
#
# usage: [DOCKET_APP=PROGRAM] scripts/screenshots.sh LIBRARY OUT
set -euo pipefail

[ $# -eq 2 ] || { echo 'usage: scripts/screenshots.sh LIBRARY OUT' >&2; exit 2; }

if [ -z "${DOCKET_ON_XVFB:-}" ]; then
    export DOCKET_ON_XVFB=1
    exec xvfb-run --auto-servernum --server-args='-screen 0 1280x800x24' "$0" "$@"
fi

[ -f "$1/docket.db" ] || { echo "There is no library in $1." >&2; exit 1; }

app=${DOCKET_APP:-$(dirname "$0")/../target/release/docket-app}
library=$(realpath "$1")
mkdir -p "$2"
out=$(realpath "$2")
scratch=$(mktemp -d)
pid=
trap '[ -z "$pid" ] || kill "$pid" 2>/dev/null || true; rm -rf "$scratch"' EXIT

# Asked again and again: xdotool fails when a window goes while it looks.
wait_for_window() {
    for _ in $(seq 240); do
        window=$(xdotool search --onlyvisible --name '^Docket' 2>/dev/null | head -n 1) || true
        [ -z "$window" ] || return 0
        sleep 0.25
    done
    echo 'The window did not open within a minute. What the program said:' >&2
    cat "$scratch/app.log" >&2
    return 1
}

# The screen has come to rest when two pictures in a row are alike and show more than one colour.
photograph() { # file
    local last='' now
    for _ in $(seq 60); do
        sleep 0.5
        import -silent -window root "$scratch/now.png"
        now=$(identify -format '%k %#' "$scratch/now.png")
        [ "$now" = "$last" ] && [ "${now%% *}" -gt 16 ] && break
        last=$now
    done
    mv "$scratch/now.png" "$1"
    echo "  $1"
}

# Finds something of the sample as a person does: with the search, by words that it alone has.
go_to() { # words
    xdotool key --clearmodifiers ctrl+k
    xdotool type --delay 20 "$1"
    # The search waits until the typing has come to rest.
    sleep 1.5
    xdotool key Return
}

for theme in light dark; do
    # Settings of its own: a look at the sample changes nobody's.
    printf '{"theme":"%s"}\n' "$theme" >"$scratch/settings.json"
    DOCKET_LIBRARY=$library DOCKET_SETTINGS=$scratch/settings.json "$app" >"$scratch/app.log" 2>&1 &
    pid=$!
    wait_for_window
    # There is no window manager here to do it.
    xdotool windowmove "$window" 0 0 windowsize "$window" 1280 800 windowfocus "$window"
    photograph "$out/claims-$theme.png"
    go_to 'first-hand trace of a contact'
    photograph "$out/claim-$theme.png"
    go_to 'word of talks with Washington'
    photograph "$out/source-$theme.png"
    go_to 'connectivity-chart.png'
    photograph "$out/exhibit-$theme.png"
    kill "$pid"
    wait "$pid" || true
    pid=
done

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures the start of the window: from the call of the program to a window that is shown and painted, in
# milliseconds, five times, on a screen of its own (needs Xvfb, xdotool and ImageMagick).
#   tools/cold_start.sh [FILE]      with a file to open
set -euo pipefail
# shellcheck source=tools/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
# shellcheck source=tools/screen.sh
source "$root/tools/screen.sh"

open_screen 93
printf '[General]\ntour=true\n' >"$own/config/vidette/window.ini" # the walk of the very first start is over

# painted: the middle of the screen shows more than one colour.
painted() {
    [ "$(import -window root -crop 900x600+270+150 -depth 8 png:- 2>/dev/null | identify -format %k -)" -gt 8 ]
}

times=()
for _ in 1 2 3 4 5; do
    begin="$(date +%s%N)"
    "$build/bin/vidette-desktop" --theme light "$@" &
    program=$!
    until painted; do
        kill -0 "$program" 2>/dev/null || fail "the window did not open"
        sleep 0.01
    done
    times+=($((($(date +%s%N) - begin) / 1000000)))
    kill "$program"
    wait "$program" 2>/dev/null || true
    sleep 0.3
done
printf 'start of the window in ms: %s\n' "${times[*]}"
printf 'median %s\n' "$(printf '%s\n' "${times[@]}" | sort -n | sed -n 3p)"

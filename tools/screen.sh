# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# shellcheck disable=SC2154 # lib.sh names the folder of the build
# A screen without a monitor for scripts that use the real window; to be sourced after lib.sh.

# open_screen NUMBER: an empty screen of 1440 × 900, and folders of its own for what the window keeps. Ends with
# the script. Gives the folder in $own.
open_screen() {
    local tool
    for tool in Xvfb xdotool import; do
        command -v "$tool" >/dev/null || fail "$tool is missing (packages xvfb, xdotool, imagemagick)"
    done
    [ -x "$build/bin/vidette-desktop" ] || fail "build the program first: tools/test.sh --build-only"
    own="$(mktemp -d)"
    export DISPLAY=":$1" XDG_CONFIG_HOME="$own/config" XDG_DATA_HOME="$own/data" XDG_CACHE_HOME="$own/cache" \
        VIDETTE_CONFIG="$own/own"
    mkdir -p "$own/config/vidette"
    Xvfb "$DISPLAY" -screen 0 1440x900x24 >/dev/null 2>&1 &
    screen=$!
    trap 'kill "$screen" 2>/dev/null; rm -rf "$own"' EXIT
    for _ in 1 2 3 4 5 6 7 8 9 10; do
        if xdotool getmouselocation >/dev/null 2>&1; then return; fi
        sleep 0.3
    done
    fail "the screen $DISPLAY did not open"
}
